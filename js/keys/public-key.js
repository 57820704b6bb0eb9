'use strict';

const { wrongType, wrongValue } = require('../errors.js');

/**
 * A public key as the addon reads it: text or bytes.
 *
 * @param {string | Uint8Array | import('node:crypto').KeyObject} key
 * @param {string} argument its name, for the error
 */
function readPublicKey(key, argument) {
  if (typeof key === 'string' || key instanceof Uint8Array) return key;
  if (typeof key?.export !== 'function' || typeof key.type !== 'string') {
    throw wrongType(argument, 'a PEM string, a Uint8Array or a KeyObject', key);
  }
  if (key.type !== 'public') {
    throw wrongValue(argument, `is a ${key.type} key; a verifier needs the public half only`);
  }
  return key.export({ type: 'spki', format: 'der' });
}

module.exports = { readPublicKey };
