'use strict';

// New key pairs, of the two kinds that CloudFront takes.

const { createHash, createPublicKey, generateKeyPairSync } = require('node:crypto');

const ENCODINGS = /** @type {const} */ ({
  publicKeyEncoding: { type: 'spki', format: 'pem' },
  privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
});

/**
 * A new key pair, both halves PEM that ends in a line break: PKCS#8 and SPKI.
 *
 * @param {'ec' | 'rsa'} keyType P-256, or RSA with 2048 bits
 * @returns {{ privateKey: string, publicKey: string }}
 */
function newKeyPair(keyType) {
  return keyType === 'rsa'
    ? generateKeyPairSync('rsa', { modulusLength: 2048, ...ENCODINGS })
    : generateKeyPairSync('ec', { namedCurve: 'P-256', ...ENCODINGS });
}

/**
 * SHA-256 of a public key's SPKI, in hex: the same however its PEM is written.
 *
 * @param {string} publicKey PEM
 */
function fingerprintOf(publicKey) {
  const spki = createPublicKey(publicKey).export({ type: 'spki', format: 'der' });
  return createHash('sha256').update(spki).digest('hex');
}

module.exports = { fingerprintOf, newKeyPair };
