const { privateKey: keyError, wrongType } = require('./errors.js');

/**
 * A key as the addon reads it: text or bytes, not encrypted. What Node's crypto knows how to open
 * (passphrases, KeyObjects) it opens.
 *
 * @param {string | Uint8Array | import('node:crypto').KeyObject} privateKey
 * @param {string | Uint8Array | undefined} passphrase
 * @returns {{ key: string | Uint8Array, wipe?: () => void }}
 */
function readPrivateKey(privateKey, passphrase) {
  if (passphrase !== undefined) {
    if (typeof passphrase !== 'string' && !(passphrase instanceof Uint8Array)) {
      throw wrongType('passphrase', 'a string or a Uint8Array', passphrase);
    }
    return exported(decrypt(privateKey, passphrase));
  }
  if (typeof privateKey === 'string' || privateKey instanceof Uint8Array)
    return { key: privateKey };
  if (isKeyObject(privateKey)) return exported(privateKey);
  throw wrongType('privateKey', 'a PEM string, a Uint8Array or a KeyObject', privateKey);
}

function isKeyObject(value) {
  return typeof value?.export === 'function' && typeof value.type === 'string';
}

function decrypt(privateKey, passphrase) {
  if (isKeyObject(privateKey)) return privateKey;
  const { createPrivateKey } = require('node:crypto');
  const isText = typeof privateKey === 'string';
  if (!isText && !(privateKey instanceof Uint8Array)) {
    throw wrongType('privateKey', 'a PEM string, a Uint8Array or a KeyObject', privateKey);
  }
  const isPem = isText || Buffer.from(privateKey).includes('-----BEGIN ');
  const key = isText
    ? privateKey.replace(/\\r/g, '').replace(/\\n/g, '\n')
    : Buffer.from(privateKey);
  try {
    return createPrivateKey(
      isPem
        ? { key, format: 'pem', passphrase }
        : { key, format: 'der', type: 'pkcs8', passphrase },
    );
  } catch (cause) {
    throw keyError('cannot be decrypted: the passphrase or the key is wrong', cause);
  }
}

/** The key as PKCS#8, and how to wipe that copy. */
function exported(keyObject) {
  if (keyObject.type !== 'private') {
    throw keyError(`is a ${keyObject.type} key; give the private key`);
  }
  const key = keyObject.export({ type: 'pkcs8', format: 'der' });
  return { key, wipe: () => key.fill(0) };
}

module.exports = { readPrivateKey };
