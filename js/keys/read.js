'use strict';

// Keys in the forms that the addon reads: text or bytes, not encrypted.

const {
  privateKey: keyError,
  publicKey: publicKeyError,
  wrongType,
  wrongValue,
} = require('../errors.js');

const IS_PATH = "is the path of a file; give what is in it, as with fs.readFileSync(path, 'utf8')";
const EXPECTED = 'a PEM string, a Uint8Array or a KeyObject';
const PEM = '-----BEGIN ';
/** How the base64 of a PEM begins. */
const BASE64_OF_PEM = /^\s*LS0tLS1CRUdJTi/;
const [BACKSLASH, LETTER_N, LETTER_R, LINE_FEED] = Buffer.from('\\nr\n');
/** @type {('pkcs8' | 'pkcs1' | 'sec1')[]} */
const DER_TYPES = ['pkcs8', 'pkcs1', 'sec1'];

/**
 * @typedef {import('../errors.js').CodedError} CodedError
 * @typedef {import('node:crypto').KeyObject} KeyObject
 */

/**
 * Has the addon use a private key, which it may refuse in one form and take in another.
 *
 * @template T
 * @param {unknown} privateKey
 * @param {unknown} passphrase
 * @param {(key: string | Uint8Array) => T} use
 * @returns {T}
 */
function withPrivateKey(privateKey, passphrase, use) {
  /** @type {unknown} */
  let refusal;
  for (const form of formsOf(privateKey, passphrase)) {
    try {
      return use(form);
    } catch (error) {
      const { code } = /** @type {Partial<CodedError>} */ (error);
      if (code !== 'ERR_CLOUDFRONT_PRIVATE_KEY') throw error;
      refusal = error;
    }
  }
  throw refusal;
}

/**
 * A key as it is; then as OpenSSL, which is more tolerant of how a key is written, writes it.
 *
 * @param {unknown} privateKey
 * @param {unknown} passphrase
 * @returns {Generator<string | Uint8Array>}
 */
function* formsOf(privateKey, passphrase) {
  if (isKeyObject(privateKey)) {
    yield* exportedForms(privateKey);
    return;
  }
  const key = typeof privateKey === 'string' ? privateKey : bytesOf(privateKey);
  if (key === undefined) throw wrongType('privateKey', EXPECTED, privateKey);
  if (typeof key === 'string' && isPath(key)) {
    throw keyError(IS_PATH);
  }
  if (passphrase === undefined) {
    yield key;
    const { keyObject } = openedByOpenSsl(key);
    if (keyObject) yield* exportedForms(keyObject);
    return;
  }
  if (typeof passphrase !== 'string' && !ArrayBuffer.isView(passphrase)) {
    throw wrongType('passphrase', 'a string or a Uint8Array', passphrase);
  }
  const { keyObject, cause } = openedByOpenSsl(
    key,
    typeof passphrase === 'string' ? passphrase : bytesOf(passphrase),
  );
  if (!keyObject)
    throw keyError('cannot be decrypted: the passphrase or the key is wrong', { cause });
  yield* exportedForms(keyObject);
}

/**
 * Whether a text is a file's path and no key: neither PEM nor base64 looks like one.
 *
 * @param {string} text
 */
function isPath(text) {
  if (text.length > 1_024 || /[\r\n]/.test(text) || text.includes(PEM)) return false;
  return /^(?:\.{0,2}\/|~\/|[a-z]:[\\/]|\\\\|file:)|\.(?:pem|key|der|crt|p8|pk8|txt)$/i.test(
    text.trim(),
  );
}

/**
 * A PEM as OpenSSL reads it: with line breaks where `\n` is written out, and out of the base64 that
 * environment variables often hold it in. `undefined` for what holds no PEM.
 *
 * @param {string | Uint8Array} key
 * @returns {string | Buffer | undefined}
 */
function pemOf(key) {
  if (typeof key === 'string') {
    if (key.includes(PEM)) return key.replace(/\\r/g, '').replace(/\\n/g, '\n');
    return BASE64_OF_PEM.test(key) ? withLineBreaks(Buffer.from(key, 'base64')) : undefined;
  }
  const bytes = Buffer.from(key);
  return bytes.includes(PEM) ? withLineBreaks(bytes) : pemOf(bytes.toString('latin1'));
}

/**
 * The same for bytes, in place: a string could not be wiped.
 *
 * @param {Buffer} bytes
 */
function withLineBreaks(bytes) {
  let length = 0;
  for (let i = 0; i < bytes.length; i += 1) {
    const escaped = bytes[i] === BACKSLASH ? bytes[i + 1] : undefined;
    const isEscape = escaped === LETTER_N || escaped === LETTER_R;
    if (isEscape) i += 1;
    if (escaped === LETTER_R) continue;
    bytes[length] = isEscape ? LINE_FEED : bytes[i];
    length += 1;
  }
  bytes.fill(0, length);
  return bytes.subarray(0, length);
}

/**
 * What OpenSSL makes of the key, or why it makes nothing of it.
 *
 * @param {string | Uint8Array} key
 * @param {string | Uint8Array} [passphrase]
 * @returns {{ keyObject?: KeyObject, cause?: unknown }}
 */
function openedByOpenSsl(key, passphrase) {
  const { createPrivateKey } = require('node:crypto');
  const pem = pemOf(key);
  /** @type {import('node:crypto').PrivateKeyInput[]} */
  const attempts =
    pem === undefined
      ? DER_TYPES.map((type) => ({ key, format: 'der', type, passphrase }))
      : [{ key: pem, format: 'pem', passphrase }];
  let cause;
  for (const attempt of attempts) {
    try {
      return { keyObject: createPrivateKey(attempt) };
    } catch (error) {
      cause ??= error;
    } finally {
      if (typeof pem === 'object') pem.fill(0);
    }
  }
  return { cause };
}

/**
 * PKCS#8, wiped after its use; then, for P-256 by its spelled-out parameters, the same by its name.
 *
 * @param {KeyObject} keyObject
 * @returns {Generator<Uint8Array>}
 */
function* exportedForms(keyObject) {
  if (keyObject.type !== 'private') {
    throw keyError(`is a ${keyObject.type} key; give the private key`);
  }
  const pkcs8 = bytesOf(keyObject.export({ type: 'pkcs8', format: 'der' }));
  if (pkcs8 === undefined) throw wrongType('privateKey', EXPECTED, keyObject);
  try {
    yield pkcs8;
    const named = withNamedCurve(pkcs8);
    if (named === undefined) return;
    try {
      yield named;
    } finally {
      named.fill(0);
    }
  } finally {
    // What only looks like a KeyObject may have given us bytes that are its own.
    if (require('node:util').types.isKeyObject(keyObject)) pkcs8.fill(0);
  }
}

/**
 * The addon knows P-256 by its name only, which a JWK has. `undefined` for other keys.
 *
 * A KeyObject of our own is asked, never the user's: Node 20 locks a KeyObject while it lists its details
 * or writes its JWK, and if garbage collection then destroys the job by which `generateKeyPairSync` made
 * that same key, the job waits for the lock for ever. A key that is imported has a lock of its own.
 *
 * @param {Uint8Array} pkcs8
 */
function withNamedCurve(pkcs8) {
  const { createPrivateKey } = require('node:crypto');
  let own;
  try {
    own = createPrivateKey({ key: pkcs8, format: 'der', type: 'pkcs8' });
  } catch {
    return undefined;
  }
  if (own.asymmetricKeyDetails?.namedCurve !== 'prime256v1') return undefined;
  const jwk = own.export({ format: 'jwk' });
  return createPrivateKey({ key: jwk, format: 'jwk' }).export({ type: 'pkcs8', format: 'der' });
}

/**
 * @param {unknown} key
 * @param {string} argument its name, for the error
 * @returns {string | Uint8Array}
 */
function readPublicKey(key, argument) {
  if (typeof key === 'string' && isPath(key)) {
    throw publicKeyError(argument, IS_PATH);
  }
  if (typeof key === 'string' || key instanceof Uint8Array) return key;
  if (!isKeyObject(key)) throw wrongType(argument, EXPECTED, key);
  if (key.type !== 'public') {
    throw wrongValue(argument, `is a ${key.type} key; give the public half only`);
  }
  return key.export({ type: 'spki', format: 'der' });
}

/**
 * One of another realm or runtime will do.
 *
 * @param {unknown} value
 * @returns {value is KeyObject}
 */
function isKeyObject(value) {
  const { type, export: exportKey } = /** @type {Partial<KeyObject>} */ (value ?? {});
  return typeof exportKey === 'function' && typeof type === 'string';
}

/**
 * A view of any realm's bytes as this realm's; undefined when it is none.
 *
 * @param {unknown} value
 */
function bytesOf(value) {
  if (value instanceof Uint8Array) return value;
  if (!ArrayBuffer.isView(value)) return undefined;
  return Buffer.from(value.buffer, value.byteOffset, value.byteLength);
}

module.exports = { bytesOf, readPublicKey, withPrivateKey };
