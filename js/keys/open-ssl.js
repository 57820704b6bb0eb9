'use strict';

// Signing as Node's OpenSSL does it: with keys that the core does not take, in forms that it reads
// otherwise, and with OpenSSL's own errors.

/** As OpenSSL names the algorithm of a signature, whatever the kind of the key. */
const ALGORITHMS = { SHA1: 'RSA-SHA1', SHA256: 'RSA-SHA256' };

/**
 * A signature in CloudFront's base64.
 *
 * @param {any} message anything: what can be signed, node:crypto decides
 * @param {{ privateKey: any, passphrase: any, hashAlgorithm: keyof typeof ALGORITHMS }} key as it came
 */
function signWithOpenSsl(message, { privateKey, passphrase, hashAlgorithm }) {
  const { createSign } = require('node:crypto');
  const signing = createSign(ALGORITHMS[hashAlgorithm]).update(message);
  return toCloudFront(signing.sign({ key: privateKey, passphrase }, 'base64'));
}

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
