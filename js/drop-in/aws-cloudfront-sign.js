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
  /** @type {string | Buffer | undefined} */
  let key = params.privateKeyString;
  // Read at every call: a key file that changes is picked up.
  if (params.privateKeyPath) key = readFile(params.privateKeyPath);
  // The one extension: a PEM on one line with its line breaks written as \n, as environment variables
  // often hold it. The original refuses it.
  if (!hasLineBreak(key) && !isOneLinePem(key)) {
    throw new Error('Invalid private key string, must include line breaks');
  }
  return key;
}

/**
 * A key file in ASCII. The file system's errors show a path in full, so what is a key by mistake never
 * gets there.
 *
 * @param {unknown} path
 */
function readFile(path) {
  if (isKey(path)) {
    const { privateKey: keyError } = require('../errors.js');
    throw keyError('is the key itself and not the path of its file; give it as privateKeyString', {
      argument: 'privateKeyPath',
    });
  }
  const file = fs.readFileSync(/** @type {string} */ (path));
  if (!Buffer.isBuffer(file)) return /** @type {Buffer} */ (file).toString('ascii');
  for (let i = 0; i < file.length; i += 1) file[i] &= 0x7f;
  return file;
}

/**
 * Whether it is a PEM, the base64 of one, or a part of either.
 *
 * @param {unknown} path
 */
function isKey(path) {
  const text = ArrayBuffer.isView(path)
    ? Buffer.from(path.buffer, path.byteOffset, path.byteLength)
    : path;
  if (typeof text !== 'string' && !Buffer.isBuffer(text)) return false;
  const isPem = /--BEGIN|--END|PRIVATE KEY|LS0tLS1CRUdJTi/;
  // Its base64 or DER in hexadecimal, whole or cut into lines: no path is so long without a dot or a slash
  // after every few letters.
  const isBody = /[\w+=]{40}\r?\n|^[\w+/=\r\n]{300,}$/;
  const latin1 = typeof text === 'string' ? text : text.toString('latin1');
  return isPem.test(latin1) || (isBody.test(latin1) && !latin1.startsWith('/'));
}

/**
 * As the original asks a string; a Buffer is not made one, which nobody could wipe.
 *
 * @param {unknown} key
 */
function hasLineBreak(key) {
  if (Buffer.isBuffer(key)) return key.includes('\n') || key.includes('\r');
  return LINE_BREAK.test(/** @type {string} */ (key));
}

/** @param {unknown} key */
function isOneLinePem(key) {
  if (typeof key !== 'string' && !Buffer.isBuffer(key)) return false;
  return key.includes(PEM) && key.includes('\\n');
}

/**
 * Says what is wrong when somebody calls as @aws-sdk/cloudfront-signer is called, with one object.
 *
 * @param {unknown} cfUrl
 * @param {unknown} params
 * @param {string} name of the function
 */
function refuseSdkInput(cfUrl, params, name) {
  if (params !== undefined || typeof cfUrl !== 'object' || cfUrl === null) return;
  if (!('keyPairId' in cfUrl) && !('privateKey' in cfUrl)) return;
  const { wrongType } = require('../errors.js');
  const error = wrongType('cfUrl', 'a string', cfUrl);
  error.message += `. One object is how @aws-sdk/cloudfront-signer is called; here it is ${name}(url, { keypairId, privateKeyString, expireTime }), or new Signer({ keyPairId, privateKey }).${name}(url, { expires })`;
  throw error;
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
  refuseSdkInput(cfUrl, params, 'getSignedUrl');
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
  refuseSdkInput(cfUrl, params, 'getSignedCookies');
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
