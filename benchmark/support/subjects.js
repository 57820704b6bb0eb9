'use strict';

// What is compared, and what it is compared on.

const { createPrivateKey, generateKeyPairSync, sign } = require('node:crypto');

const awsSdk = require('@aws-sdk/cloudfront-signer');
const original = require('aws-cloudfront-sign');
const native = require('../..');
const face = require('../../js/drop-in/aws-sdk.js');

const KEY_PAIR_ID = 'K2JCJMDEHXQW5F';
/** Some hours ahead, in milliseconds. */
const EXPIRES = Date.now() + 36_000_000;

function makeKeys() {
  const pem = (type, options, format) =>
    generateKeyPairSync(type, options).privateKey.export({ type: format, format: 'pem' });
  return {
    'RSA-2048': pem('rsa', { modulusLength: 2048 }, 'pkcs1'),
    'P-256': pem('ec', { namedCurve: 'P-256' }, 'pkcs8'),
  };
}

/** Another URL in every call: signing the same one twice would measure a memory. */
const url = (i) => `https://d111111abcdef8.cloudfront.net/videos/${i}/master.m3u8?session=${i}`;

/** One signed URL a call, for each contender; the last is what Node needs for the signature alone. */
function oneCall(privateKey) {
  const mirrored = { keypairId: KEY_PAIR_ID, privateKeyString: privateKey, expireTime: EXPIRES };
  const input = { keyPairId: KEY_PAIR_ID, privateKey, dateLessThan: new Date(EXPIRES) };
  const signer = new native.Signer({ keyPairId: KEY_PAIR_ID, privateKey });
  const parsed = createPrivateKey(privateKey);
  const policy = (i) =>
    Buffer.from(
      `{"Statement":[{"Resource":"${url(i)}","Condition":{"DateLessThan":{"AWS:EpochTime":1}}}]}`,
    );
  return {
    'cloudfront-sign-native, getSignedUrl': (i) => native.getSignedUrl(url(i), mirrored),
    'cloudfront-sign-native, Signer': (i) => signer.getSignedUrl(url(i), { expires: EXPIRES }),
    'cloudfront-sign-native/aws-sdk': (i) => face.getSignedUrl({ url: url(i), ...input }),
    'aws-cloudfront-sign': (i) => original.getSignedUrl(url(i), mirrored),
    '@aws-sdk/cloudfront-signer': (i) => awsSdk.getSignedUrl({ url: url(i), ...input }),
    'crypto.sign, parsed key (floor)': (i) => sign('sha1', policy(i), parsed),
  };
}

module.exports = { EXPIRES, KEY_PAIR_ID, makeKeys, native, oneCall, original, url };
