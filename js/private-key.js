'use strict';

const { privateKey: keyError, wrongType } = require('./errors.js');

const EXPECTED = 'a PEM string, a Uint8Array or a KeyObject';

/**
 * A key as the addon reads it: text or bytes, not encrypted. What Node's crypto knows how to open
 * (passphrases, KeyObjects) it opens.
 *
 * @param {string | Uint8Array | import('node:crypto').KeyObject} privateKey
 * @param {string | Uint8Array | undefined} passphrase
 * @returns {{ key: string | Uint8Array, wipe?: () => void }}
 */
function readPrivateKey(privateKey, passphrase) {
  if (typeof privateKey?.export === 'function' && typeof privateKey.type === 'string') {
    return exported(privateKey);
  }
  const key = typeof privateKey === 'string' ? privateKey : bytesOf(privateKey);
  if (key === undefined) throw wrongType('privateKey', EXPECTED, privateKey);
  if (passphrase === undefined) return { key };
  if (typeof passphrase !== 'string' && !ArrayBuffer.isView(passphrase)) {
    throw wrongType('passphrase', 'a string or a Uint8Array', passphrase);
  }
  return exported(
    withNodeCrypto(key, passphrase, 'cannot be decrypted: the passphrase or the key is wrong'),
  );
}

/** A view of any realm's bytes as this realm's; undefined when it is none. */
function bytesOf(value) {
  if (value instanceof Uint8Array) return value;
  if (!ArrayBuffer.isView(value)) return undefined;
  return Buffer.from(value.buffer, value.byteOffset, value.byteLength);
}

/**
 * A second reading, by OpenSSL, of a key that the addon does not take: OpenSSL is more tolerant of how
 * a key is written. What it can read comes back in a form that the addon takes, if it is a kind of key
 * that CloudFront takes.
 *
 * @param {Error} refusal the addon's own, for what OpenSSL cannot read either
 */
function readAgain(key, refusal) {
  try {
    const keyObject = withNodeCrypto(key);
    if (keyObject.asymmetricKeyDetails?.namedCurve !== 'prime256v1') return exported(keyObject);
    // OpenSSL knows P-256 by its spelled-out parameters, too; a JWK has the name.
    const { createPrivateKey } = require('node:crypto');
    return exported(createPrivateKey({ key: keyObject.export({ format: 'jwk' }), format: 'jwk' }));
  } catch {
    throw refusal;
  }
}

function withNodeCrypto(key, passphrase, message) {
  const { createPrivateKey } = require('node:crypto');
  const text = typeof key === 'string' ? key : Buffer.from(key).toString('latin1');
  const isPem = text.includes('-----BEGIN ');
  try {
    return createPrivateKey(
      isPem
        ? { key: text.replace(/\\r/g, '').replace(/\\n/g, '\n'), format: 'pem', passphrase }
        : { key: Buffer.from(key), format: 'der', type: 'pkcs8', passphrase },
    );
  } catch (cause) {
    throw keyError(message, cause);
  }
}

/** The key as PKCS#8, and how to wipe that copy. */
function exported(keyObject) {
  if (keyObject.type !== 'private') {
    throw keyError(`is a ${keyObject.type} key; give the private key`);
  }
  const key = keyObject.export({ type: 'pkcs8', format: 'der' });
  if (!(key instanceof Uint8Array)) throw wrongType('privateKey', EXPECTED, keyObject);
  return { key, wipe: () => key.fill(0) };
}

/**
 * Has the addon use a key, which it may refuse in one form and take in another.
 *
 * @template T
 * @param {{ key: string | Uint8Array, wipe?: () => void }} read
 * @param {(key: string | Uint8Array) => T} use
 * @returns {T}
 */
function withKey({ key, wipe }, use) {
  try {
    return use(key);
  } catch (error) {
    if (error.code !== 'ERR_CLOUDFRONT_PRIVATE_KEY' || wipe) throw error;
    return withKey(readAgain(key, error), use);
  } finally {
    wipe?.();
  }
}

module.exports = { readPrivateKey, withKey };
