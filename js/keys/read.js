'use strict';

const { privateKey: keyError, wrongType } = require('../errors.js');

const EXPECTED = 'a PEM string, a Uint8Array or a KeyObject';

/**
 * A key as the addon reads it: text or bytes, not encrypted. What Node's crypto knows how to open
 * (passphrases, KeyObjects) it opens.
 *
 * @param {string | Uint8Array | import('node:crypto').KeyObject} privateKey
 * @param {string | Uint8Array | undefined} passphrase
 * @returns {{ key: string | Uint8Array, wipe?: () => void, again?: () => object | undefined }}
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
  let keyObject;
  try {
    keyObject = withNodeCrypto(key);
  } catch {
    throw refusal;
  }
  return exported(keyObject);
}

function withNodeCrypto(key, passphrase, message) {
  const { createPrivateKey } = require('node:crypto');
  const text = typeof key === 'string' ? key : Buffer.from(key).toString('latin1');
  const attempts = text.includes('-----BEGIN ')
    ? [{ key: text.replace(/\\r/g, '').replace(/\\n/g, '\n'), format: 'pem', passphrase }]
    : ['pkcs8', 'pkcs1', 'sec1'].map((type) => ({ key, format: 'der', type, passphrase }));
  let cause;
  for (const attempt of attempts) {
    try {
      return createPrivateKey(attempt);
    } catch (error) {
      cause ??= error;
    }
  }
  throw keyError(message, cause);
}

/** The key as PKCS#8, how to wipe that copy, and what else to try when the addon does not take it. */
function exported(keyObject) {
  if (keyObject.type !== 'private') {
    throw keyError(`is a ${keyObject.type} key; give the private key`);
  }
  const key = keyObject.export({ type: 'pkcs8', format: 'der' });
  if (!ArrayBuffer.isView(key)) throw wrongType('privateKey', EXPECTED, keyObject);
  // What only looks like a KeyObject may have given us bytes that are its own.
  const isOurs = require('node:util').types.isKeyObject(keyObject);
  return {
    key: bytesOf(key),
    wipe: isOurs ? () => key.fill(0) : () => {},
    again: () => named(keyObject),
  };
}

/** OpenSSL knows P-256 by its spelled-out parameters, too; the addon by its name, which a JWK has. */
function named(keyObject) {
  if (keyObject.asymmetricKeyDetails?.namedCurve !== 'prime256v1') return undefined;
  const { createPrivateKey } = require('node:crypto');
  const jwk = keyObject.export({ format: 'jwk' });
  return { ...exported(createPrivateKey({ key: jwk, format: 'jwk' })), again: () => undefined };
}

/**
 * Has the addon use a key, which it may refuse in one form and take in another.
 *
 * @template T
 * @param {ReturnType<typeof readPrivateKey>} read
 * @param {(key: string | Uint8Array) => T} use
 * @returns {T}
 */
function withKey({ key, wipe, again }, use) {
  let refusal;
  try {
    return use(key);
  } catch (error) {
    if (error.code !== 'ERR_CLOUDFRONT_PRIVATE_KEY') throw error;
    refusal = error;
  } finally {
    wipe?.();
  }
  const other = again ? again() : readAgain(key, refusal);
  if (!other) throw refusal;
  return withKey(other, use);
}

module.exports = { readPrivateKey, withKey };
