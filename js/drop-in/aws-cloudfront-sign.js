'use strict';

// aws-cloudfront-sign's functions, byte for byte, oddities included: which argument is read when, what
// is coerced how, and which error wins. The new API (signer.js) does better; this one does the same.

const fs = require('node:fs');

const CannedPolicy = require('./canned-policy.js');
const native = require('../addon/load.js');

const DEFAULT_LIFETIME_MS = 1_800_000;
const LINE_BREAK = /\r|\n/;
const PEM = '-----BEGIN ';

/** The key's text, read but not parsed. */
function readPrivateKey(params) {
  let key = params.privateKeyString;
  // Read at every call: a key file that changes is picked up.
  if (params.privateKeyPath) key = fs.readFileSync(params.privateKeyPath).toString('ascii');
  // The one extension: a PEM on one line with its line breaks written as \n, as environment variables
  // often hold it. The original refuses it.
  if (!LINE_BREAK.test(key) && !isOneLinePem(key)) {
    throw new Error('Invalid private key string, must include line breaks');
  }
  return key;
}

function isOneLinePem(key) {
  return typeof key === 'string' && key.includes(PEM) && key.includes('\\n');
}

function createPolicy(cfUrl, params) {
  const expireTime = +params.expireTime || Math.round(Date.now() + DEFAULT_LIFETIME_MS);
  return new CannedPolicy(cfUrl, expireTime, params.ipRange || null);
}

/** Has the addon use the key; what it does not take is read again by OpenSSL, as the original reads all. */
function withPem(key, use) {
  const isPem = (typeof key === 'string' || key instanceof Uint8Array) && key.includes(PEM);
  if (!isPem) {
    const { privateKey: keyError } = require('../errors.js');
    throw keyError('must be a PEM string or a Buffer that holds one');
  }
  try {
    return use(key);
  } catch (error) {
    if (error.code !== 'ERR_CLOUDFRONT_PRIVATE_KEY') throw error;
    return require('../keys/read.js').withPrivateKey(key, undefined, use);
  }
}

function getSignedUrl(cfUrl, params) {
  const key = readPrivateKey(params);
  const policy = createPolicy(cfUrl, params);
  const text = policy.toJSON();
  const { keypairId } = params;
  if (typeof cfUrl === 'string' && typeof keypairId === 'string') {
    const expires = String(policy.expireTime);
    const url = withPem(key, (pem) => native.signPlainUrl(cfUrl, pem, text, expires, keypairId));
    if (url !== null) return url;
  }
  const [encodedPolicy, signature] = withPem(key, (pem) => native.signPolicy(pem, text));
  const url = new URL(cfUrl);
  url.searchParams.set('Expires', policy.expireTime);
  url.searchParams.set('Policy', encodedPolicy);
  url.searchParams.set('Signature', signature);
  url.searchParams.set('Key-Pair-Id', keypairId);
  return url.toString();
}

function getSignedCookies(cfUrl, params) {
  const key = readPrivateKey(params);
  const policy = createPolicy(cfUrl, params).toJSON();
  const [encodedPolicy, signature] = withPem(key, (pem) => native.signPolicy(pem, policy));
  return {
    'CloudFront-Policy': encodedPolicy,
    'CloudFront-Signature': signature,
    'CloudFront-Key-Pair-Id': params.keypairId,
  };
}

function getSignedRTMPUrl() {
  throw new Error(
    'Amazon CloudFront has deprecated RTMP distributions. For more information see https://repost.aws/questions/QUoUZgHZh7SEWlnQUPlBmVNQ/announcement-rtmp-support-discontinuing-on-december-31-2020',
  );
}

module.exports = { getSignedCookies, getSignedRTMPUrl, getSignedUrl };
