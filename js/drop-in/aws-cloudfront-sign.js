'use strict';

// aws-cloudfront-sign's functions, byte for byte, oddities included: which argument is read when, what
// is coerced how, and which error wins. The classes (signer.js) do better; these functions do the same.
// The types say what is meant to come, the code minds what else may.

const fs = require('node:fs');

const CannedPolicy = require('./canned-policy.js');
const native = require('../addon/load.js');

/** @typedef {import('./types').SignatureOptions} SignatureOptions */

const DEFAULT_LIFETIME_MS = 1_800_000;
const LINE_BREAK = /\r|\n/;
const PEM = '-----BEGIN ';

/**
 * The key's text, read but not parsed.
 *
 * @param {SignatureOptions} params
 */
function readPrivateKey(params) {
  let key = /** @type {string} */ (params.privateKeyString);
  // Read at every call: a key file that changes is picked up.
  if (params.privateKeyPath) key = fs.readFileSync(params.privateKeyPath).toString('ascii');
  // The one extension: a PEM on one line with its line breaks written as \n, as environment variables
  // often hold it. The original refuses it.
  if (!LINE_BREAK.test(key) && !isOneLinePem(key)) {
    throw new Error('Invalid private key string, must include line breaks');
  }
  return key;
}

/** @param {unknown} key */
function isOneLinePem(key) {
  return typeof key === 'string' && key.includes(PEM) && key.includes('\\n');
}

/**
 * @param {string} cfUrl
 * @param {SignatureOptions} params
 */
function createPolicy(cfUrl, params) {
  const expireTime =
    +(/** @type {number} */ (params.expireTime)) || Math.round(Date.now() + DEFAULT_LIFETIME_MS);
  return new CannedPolicy(cfUrl, expireTime, params.ipRange || null);
}

/**
 * Has the addon use the key; what it does not take is read again by OpenSSL, as the original reads all.
 *
 * @template T
 * @param {unknown} key
 * @param {(pem: string | Uint8Array) => T} use
 */
function withPem(key, use) {
  const isPem = (typeof key === 'string' || Buffer.isBuffer(key)) && key.includes(PEM);
  if (!isPem) {
    const { privateKey: keyError } = require('../errors.js');
    throw keyError('must be a PEM string or a Buffer that holds one');
  }
  try {
    return use(key);
  } catch (error) {
    const { code } = /** @type {{ code?: unknown }} */ (error);
    if (code !== 'ERR_CLOUDFRONT_PRIVATE_KEY') throw error;
    return require('../keys/read.js').withPrivateKey(key, undefined, use);
  }
}

/**
 * @param {string} cfUrl
 * @param {SignatureOptions} params
 */
function getSignedUrl(cfUrl, params) {
  const key = readPrivateKey(params);
  const policy = createPolicy(cfUrl, params);
  const text = policy.toJSON();
  const { keypairId } = params;
  if (typeof cfUrl === 'string' && typeof keypairId === 'string') {
    const signing = { policy: text, expires: String(policy.expireTime), keyPairId: keypairId };
    const url = withPem(key, (pem) => native.signDropInUrl(cfUrl, pem, signing));
    if (url !== null) return url;
  }
  const signed = withPem(key, (pem) => native.signDropInPolicy(pem, text));
  const { parameters } = require('../addon/names.js');
  const url = new URL(cfUrl);
  url.searchParams.set(parameters.expires, String(policy.expireTime));
  url.searchParams.set(parameters.policy, signed.policy);
  url.searchParams.set(parameters.signature, signed.signature);
  url.searchParams.set(parameters.keyPairId, keypairId);
  return url.toString();
}

/**
 * @param {string} cfUrl
 * @param {SignatureOptions} params
 */
function getSignedCookies(cfUrl, params) {
  const key = readPrivateKey(params);
  const text = createPolicy(cfUrl, params).toJSON();
  const signed = withPem(key, (pem) => native.signDropInPolicy(pem, text));
  const { cookies } = require('../addon/names.js');
  return {
    [cookies.policy]: signed.policy,
    [cookies.signature]: signed.signature,
    [cookies.keyPairId]: params.keypairId,
  };
}

/** @returns {never} */
function getSignedRTMPUrl() {
  throw new Error(
    'Amazon CloudFront has deprecated RTMP distributions. For more information see https://repost.aws/questions/QUoUZgHZh7SEWlnQUPlBmVNQ/announcement-rtmp-support-discontinuing-on-december-31-2020',
  );
}

module.exports = { getSignedCookies, getSignedRTMPUrl, getSignedUrl };
