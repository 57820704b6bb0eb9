'use strict';

const { generateKeyPair } = require('node:crypto');
const { promisify } = require('node:util');

const generate = promisify(generateKeyPair);

/**
 * A new key of a kind that CloudFront takes, in PEM; never a KeyObject, which Node 20 may hang on.
 *
 * @param {'ec' | 'rsa'} keyType
 * @returns {Promise<{ privateKey: string, publicKey: string }>}
 */
async function newPair(keyType) {
  const encodings = {
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  };
  const kind = keyType === 'ec' ? { namedCurve: 'P-256' } : { modulusLength: 2048 };
  const make = /** @type {(type: string, options: object) => Promise<any>} */ (generate);
  const { privateKey, publicKey } = await make(keyType, { ...kind, ...encodings });
  return { privateKey, publicKey };
}

module.exports = { newPair };
