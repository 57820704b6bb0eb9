'use strict';

// Signing as Node's OpenSSL does it: with keys that the core does not take, in forms that it reads
// otherwise, and with OpenSSL's own errors.

const { createHash, createPrivateKey, createSign } = require('node:crypto');
const { isUint8Array } = require('node:util/types');

/** As OpenSSL names the algorithm of a signature, whatever the kind of the key. */
const ALGORITHMS = { SHA1: 'RSA-SHA1', SHA256: 'RSA-SHA256' };

/** Keys kept opened: decrypting one costs more than signing with it. */
const MOST = 32;
/**
 * The keys opened last, by the hash of all that opened them; OpenSSL wipes those that go.
 *
 * @type {Map<string, import('node:crypto').KeyObject>}
 */
const opened = new Map();

/**
 * A signature in CloudFront's base64.
 *
 * @param {any} message anything: what can be signed, node:crypto decides
 * @param {{ privateKey: any, passphrase: any, hashAlgorithm: keyof typeof ALGORITHMS }} key as it came
 */
function signWithOpenSsl(message, { privateKey, passphrase, hashAlgorithm }) {
  const signing = createSign(ALGORITHMS[hashAlgorithm]).update(message);
  const key = open(privateKey, passphrase) ?? privateKey;
  return toCloudFront(signing.sign({ key, passphrase }, 'base64'));
}

/**
 * The key in a PEM, read now or before; `undefined` for what only the attempt to sign with it can tell
 * what is wrong with.
 *
 * @param {any} key
 * @param {any} passphrase
 */
function open(key, passphrase) {
  if (!isText(key) || !(passphrase === undefined || isText(passphrase))) return undefined;
  const id = createHash('sha256')
    .update(`${Buffer.byteLength(key)} ${passphrase === undefined ? 'bare' : 'encrypted'} `)
    .update(key)
    .update(passphrase ?? '')
    .digest('base64');
  let keyObject = opened.get(id);
  if (keyObject === undefined) {
    try {
      keyObject = createPrivateKey({ key, passphrase });
    } catch {
      return undefined;
    }
  }
  opened.delete(id);
  opened.set(id, keyObject);
  if (opened.size > MOST) opened.delete(/** @type {string} */ (opened.keys().next().value));
  return keyObject;
}

/** @param {unknown} value */
const isText = (value) => typeof value === 'string' || isUint8Array(value);

/** @type {Record<string, string>} */
const REPLACED = { '+': '-', '=': '_', '/': '~' };

/**
 * Standard base64 as CloudFront writes it.
 *
 * @param {string} base64
 */
function toCloudFront(base64) {
  return base64.replace(/[+=/]/g, (character) => REPLACED[character]);
}

module.exports = { signWithOpenSsl, toCloudFront };
