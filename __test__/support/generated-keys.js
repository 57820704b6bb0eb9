'use strict';

// Keys made for one run of the tests.

const { generateKeyPairSync } = require('node:crypto');

function lazily(make) {
  let value;
  return () => {
    value ??= make();
    return value;
  };
}

function pair(type, options) {
  const { privateKey, publicKey } = generateKeyPairSync(type, options);
  const isRsa = type === 'rsa';
  return {
    privateKey,
    publicKey,
    pkcs8: privateKey.export({ type: 'pkcs8', format: 'pem' }),
    traditional:
      isRsa || type === 'ec'
        ? privateKey.export({ type: isRsa ? 'pkcs1' : 'sec1', format: 'pem' })
        : undefined,
    spki: publicKey.export({ type: 'spki', format: 'pem' }),
  };
}

module.exports = {
  KEY_PAIR_ID: 'K2JCJMDEHXQW5F',
  newKeys: pair,
  rsa: lazily(() => pair('rsa', { modulusLength: 2048 })),
  ec: lazily(() => pair('ec', { namedCurve: 'P-256' })),
};
