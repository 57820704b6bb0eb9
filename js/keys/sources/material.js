'use strict';

// What a key source gives: a key, the ID that CloudFront gave it, and what goes with them. Nothing of it gets
// into an error, nor does the error of a parser, which shows a piece of what it read.

const { keySource, wrongValue } = require('../../errors.js');
const { durationMs } = require('../../options/time.js');
const { bytesOf } = require('../read.js');

/**
 * What is `null` or empty is not there.
 *
 * @typedef {{ [Name in keyof KeyMaterial]: NonNullable<KeyMaterial[Name]> | Extract<KeyMaterial[Name], undefined> }} Material
 * @typedef {import('../index').KeyMaterial} KeyMaterial
 */

const MEMBERS = /** @type {const} */ ([
  'keyPairId',
  'privateKey',
  'publicKey',
  'passphrase',
  'hashAlgorithm',
  'lifetime',
]);
const KEYS = /** @type {const} */ (['privateKey', 'publicKey']);
const TEXTS = /** @type {const} */ (['keyPairId', 'hashAlgorithm', 'lifetime']);

const BEGIN = '-----BEGIN ';
const END = /-----END [A-Z0-9 ]+-----/;
/** How the base64 of a PEM begins. */
const BASE64_OF_PEM = /^\s*LS0tLS1CRUdJTi/;
/** PEM, the base64 of it or of DER, or JSON: no name of anything. */
const KEY = /-----BEGIN |LS0tLS1CRUdJTi|^\s*\{|^\s*MI[A-Za-z0-9+/=_-]{48}/;

/**
 * Fails when a key stands where the name of something that holds it belongs: names are shown in errors.
 *
 * @param {string} argument
 * @param {string} text
 * @param {string} what it should have been
 */
function refuseKey(argument, text, what) {
  if (KEY.test(text)) throw wrongValue(argument, `is a key; give ${what}`);
}

/**
 * Material, from what a source found: a raw key, or JSON as a rotation writes it.
 *
 * @param {string | Uint8Array} content
 * @param {string} where for errors
 * @param {string | undefined} keyPairId of a raw key
 * @returns {Material}
 */
function materialFrom(content, where, keyPairId) {
  const key = typeof content === 'string' ? content : textOf(content);
  if (typeof key !== 'string') return readMaterial({ keyPairId, privateKey: key }, where);
  const text = key.replace(/^\ufeff/, '');
  if (text.trim() === '') throw keySource(`${where} is empty; it may be half-written`);
  if (!text.trimStart().startsWith('{')) {
    return readMaterial({ keyPairId, privateKey: text }, where);
  }
  let json;
  try {
    json = JSON.parse(text);
  } catch {
    throw keySource(`${where} holds what begins as JSON and is none; it may be half-written`);
  }
  return readMaterial({ ...json, keyPairId: json.keyPairId ?? keyPairId }, where);
}

/**
 * Bytes as text, whatever Unicode they are in; those of DER as they are.
 *
 * @param {Uint8Array} bytes
 */
function textOf(bytes) {
  const isUtf16 = bytes[0] === 0xff && bytes[1] === 0xfe; // PowerShell's
  try {
    return new TextDecoder(isUtf16 ? 'utf-16le' : 'utf-8', { fatal: true }).decode(bytes);
  } catch {
    return bytes;
  }
}

/**
 * Material, of an object that a source gave. What else is in it is no concern of ours: a rotation keeps its
 * state there.
 *
 * @param {unknown} value
 * @param {string} where for errors
 * @returns {Material}
 */
function readMaterial(value, where) {
  if (typeof value !== 'object' || value === null) {
    throw keySource(`${where} has to give an object, { keyPairId, privateKey }`);
  }
  const given = /** @type {Record<string, unknown>} */ (value);
  const misspelt = Object.keys(given).find(isMisspelt);
  if (misspelt !== undefined) {
    const ours = MEMBERS.find((name) => name.toLowerCase() === misspelt.toLowerCase());
    throw keySource(`${where} has a member '${misspelt}'; it is called '${ours}'`);
  }
  /** @type {Record<string, unknown>} */
  const material = {};
  for (const name of MEMBERS) {
    if ((given[name] ?? '') !== '') material[name] = given[name];
  }
  for (const name of TEXTS) {
    const text = material[name];
    if (text !== undefined && typeof text !== 'string') {
      throw keySource(`${where} has a ${name} that is no string`);
    }
  }
  if (material.privateKey === undefined) throw keySource(`${where} has no privateKey`);
  for (const name of KEYS) assertWhole(material[name], name, where);
  if (material.keyPairId === undefined) {
    throw keySource(
      `${where} has a private key and no keyPairId; give the ID beside it (the option keyPairId), or keep both as JSON, { "keyPairId": …, "privateKey": … }`,
    );
  }
  const { lifetime } = material;
  if (typeof lifetime === 'string' && durationMs(lifetime) === undefined) {
    throw keySource(`${where} has a lifetime that is no span such as '24h' or '1.5h'`);
  }
  return /** @type {Material} */ (/** @type {unknown} */ (material));
}

/**
 * Passed over, 'lifeTime' would be a limit that is not kept.
 *
 * @param {string} name
 */
function isMisspelt(name) {
  const small = name.toLowerCase();
  return MEMBERS.some((ours) => ours !== name && ours.toLowerCase() === small);
}

/**
 * Fails for a PEM that ends before its end.
 *
 * @param {unknown} key
 * @param {string} name
 * @param {string} where
 */
function assertWhole(key, name, where) {
  const bytes = bytesOf(key);
  let text = bytes ? Buffer.from(bytes).toString('latin1') : key;
  if (typeof text !== 'string') return;
  if (BASE64_OF_PEM.test(text)) text = Buffer.from(text, 'base64').toString('latin1');
  const last = String(text).split(BEGIN);
  if (last.length > 1 && !END.test(last[last.length - 1])) {
    throw keySource(
      `${where} has half a PEM as its ${name}: a BEGIN line, and no END line after it`,
    );
  }
}

module.exports = { materialFrom, readMaterial, refuseKey };
