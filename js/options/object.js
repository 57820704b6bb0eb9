'use strict';

// Objects that callers give. What nobody reads is refused by its name: an option that is passed over is a
// link that opens wider than was asked.

const { excerpt, wrongType, wrongValue } = require('../errors.js');

/**
 * An argument that has to be an object.
 *
 * @param {unknown} value
 * @param {string} [argument] its name, for the error
 * @param {string} [expected] what it should have been, for the error
 * @returns {Record<string, unknown>}
 */
function readObject(value, argument = 'options', expected = 'an object') {
  if (value === null || typeof value !== 'object') throw wrongType(argument, expected, value);
  return /** @type {Record<string, unknown>} */ (value);
}

/**
 * The names that a reader of options knows.
 *
 * @typedef {object} Known
 * @property {ReadonlySet<string>} names
 * @property {Record<string, unknown>} none the options when none is given: each undefined
 *
 * @param {string[]} names
 * @returns {Known}
 */
function knownNames(...names) {
  /** @type {Record<string, unknown>} */
  const none = {};
  // V8 copies an object fast while its copies hold the kinds of values that it has held itself.
  for (const value of [0.5, '', undefined]) {
    for (const name of names) none[name] = value;
  }
  return { names: new Set(names), none };
}

/**
 * The values of an options object under the names that its reader knows, each read once; undefined where
 * there is none, or null as databases give it. Inherited options count, but nothing is read from
 * Object.prototype: the result has every known name as its own.
 *
 * @param {unknown} value
 * @param {Known} known
 * @param {string} [argument] its name, for the error
 * @returns {Record<string, unknown>}
 */
function readOptions(value, known, argument = 'options') {
  const object = readObject(value, argument);
  const given = { ...known.none };
  // What is inherited is rare, and hot paths come by here.
  for (const name of Object.getOwnPropertyNames(object)) {
    if (known.names.has(name)) given[name] = object[name] ?? undefined;
    else if (isMeant(object, object, name)) throw foreignName(name, known.names, argument);
  }
  const parent = Object.getPrototypeOf(object);
  if (parent !== Object.prototype) readInherited(object, parent, given, known, argument);
  return given;
}

/**
 * @param {Record<string, unknown>} object
 * @param {object | null} parent
 * @param {Record<string, unknown>} given what was its own
 * @param {Known} known
 * @param {string} argument
 */
function readInherited(object, parent, given, known, argument) {
  let holder = parent;
  while (holder !== null && !isObjectPrototype(holder)) {
    for (const name of Object.getOwnPropertyNames(holder)) {
      if (known.names.has(name)) given[name] ??= object[name] ?? undefined;
      else if (isMeant(object, holder, name)) throw foreignName(name, known.names, argument);
    }
    holder = Object.getPrototypeOf(holder);
  }
}

/**
 * Whether it is the Object.prototype of any realm.
 *
 * @param {object} object
 */
function isObjectPrototype(object) {
  return (
    object === Object.prototype ||
    (Object.getPrototypeOf(object) === null &&
      ['hasOwnProperty', 'isPrototypeOf', 'propertyIsEnumerable', 'valueOf', '__proto__'].every(
        (name) => Object.hasOwn(object, name),
      ))
  );
}

/**
 * Whether a foreign name says something: it has a value, and is none of the methods of a class.
 *
 * @param {Record<string, unknown>} object
 * @param {object} holder where the name was found
 * @param {string} name
 */
function isMeant(object, holder, name) {
  const descriptor = Object.getOwnPropertyDescriptor(holder, name);
  const isMethod =
    descriptor !== undefined &&
    Object.hasOwn(descriptor, 'value') &&
    typeof descriptor.value === 'function';
  if (isMethod && !descriptor.enumerable) return false;
  return object[name] !== undefined && object[name] !== null;
}

/**
 * What others call our options, in small letters.
 *
 * @type {Map<string, string[]>}
 */
const ALIASES = new Map([
  ['ipAddress', ['ip', 'iprange', 'ipaddresses', 'sourceip', 'clientip']],
  [
    'expires',
    [
      ...['datelessthan', 'expiretime', 'expiresin', 'expiresat', 'expiry', 'expiration'],
      ...['validuntil', 'ttl', 'end'],
    ],
  ],
  ['starts', ['dategreaterthan', 'notbefore', 'start', 'starttime', 'activefrom', 'validfrom']],
  ['hashAlgorithm', ['algorithm', 'hash', 'digest']],
  ['keyPairId', ['keyid', 'publickeyid']],
  ['privateKey', ['privatekeystring', 'privatekeypath', 'key', 'pem']],
  ['keyId', ['key', 'keyarn', 'kmskeyid', 'arn', 'alias']],
  ['secretId', ['secret', 'secretname', 'secretarn', 'name', 'arn']],
  ['name', ['parameter', 'parametername', 'path', 'arn']],
  ['refresh', ['interval', 'refreshinterval', 'every', 'ttl']],
  ['passphrase', ['password']],
  ['keys', ['key', 'publickey', 'publickeys', 'keygroup']],
  ['ip', ['ipaddress', 'iprange', 'address', 'remoteaddress']],
  ['now', ['date', 'time', 'clock']],
  ['maxAge', ['expires']],
  ['url', ['geturl', 'tourl', 'uri', 'href', 'link', 'field', 'column']],
  ['onError', ['onskip', 'onfailure', 'onreject', 'errorhandler', 'skiperrors']],
  ['restricted', ['restrict', 'paths', 'pattern', 'patterns']],
  ['cookie', ['cookies', 'domain', 'path', 'secure', 'httponly', 'samesite', 'maxage']],
]);

/**
 * @param {string} name
 * @param {ReadonlySet<string>} names
 * @param {string} argument
 */
function foreignName(name, names, argument) {
  const shown = excerpt(name);
  const all = [...names];
  const small = name.toLowerCase();
  const ours =
    all.find((own) => ALIASES.get(own)?.includes(small)) ??
    all.find((own) => isLike(small, own.toLowerCase()));
  const advice = ours === undefined ? '' : `; it is called '${ours}'`;
  return wrongValue(
    argument === 'options' ? shown : `${argument}.${shown}`,
    `is no option that is known here${advice}; all there are: ${all.join(', ')}`,
  );
}

/**
 * Whether one word was meant for the other: at most two letters were added, left out, replaced, or swapped with
 * the next; in short words fewer.
 *
 * @param {string} word
 * @param {string} other
 */
function isLike(word, other) {
  const most = Math.min(2, Math.floor(other.length / 2) - 1);
  return Math.abs(word.length - other.length) <= most && distance(word, other) <= most;
}

/**
 * Levenshtein's distance, in which two letters that are swapped count once (optimal string alignment).
 *
 * @param {string} word
 * @param {string} other
 */
function distance(word, other) {
  /** @type {number[]} */
  let before = [];
  let row = Array.from({ length: other.length + 1 }, (_, i) => i);
  for (let i = 0; i < word.length; i += 1) {
    const next = [i + 1];
    for (let j = 0; j < other.length; j += 1) {
      const replaced = row[j] + (word[i] === other[j] ? 0 : 1);
      const isSwapped = i > 0 && word[i] === other[j - 1] && word[i - 1] === other[j];
      const swapped = isSwapped ? before[j - 1] + 1 : Infinity;
      next.push(Math.min(replaced, row[j + 1] + 1, next[j] + 1, swapped));
    }
    before = row;
    row = next;
  }
  return row[other.length];
}

module.exports = { isLike, knownNames, readObject, readOptions };
