'use strict';

const { excerpt, wrongType, wrongValue } = require('../errors.js');
const { knownNames, readOptions } = require('../options/object.js');
const { readCors } = require('./cors.js');
const { pathMatcher } = require('./path-patterns.js');

/** @typedef {import('./index').EdgeOptions} EdgeOptions */

const OPTIONS = knownNames('verifier', 'restricted', 'origin', 'trustProxy', 'cors', 'onDeny');

/**
 * @param {unknown} restricted
 * @returns {string[]}
 */
function readPatterns(restricted) {
  const patterns = Array.isArray(restricted) ? restricted : [restricted];
  for (const pattern of patterns) {
    if (typeof pattern !== 'string') {
      throw wrongType('restricted', 'a path pattern or an array of them', pattern);
    }
    if (pattern === '') throw wrongValue('restricted', "is empty; '*' stands for everything");
    const mistake = mistakeIn(pattern);
    if (mistake) throw wrongValue('restricted', `'${excerpt(pattern)}' ${mistake}`);
  }
  if (patterns.length === 0) throw wrongValue('restricted', 'is empty: it would restrict nothing');
  return patterns;
}

/**
 * Why no path is under a pattern: it would restrict nothing, and nobody would see it.
 *
 * @param {string} pattern
 */
function mistakeIn(pattern) {
  if (pattern.includes('://')) return "is a URL; give its path alone, such as '/videos/*'";
  if (pattern.trim() !== pattern) return 'has a blank at its beginning or end';
  const hasDots = pattern.split('/').some((segment) => segment === '.' || segment === '..');
  if (hasDots || ['\\', '#', '//'].some((text) => pattern.includes(text))) {
    return "holds what no path keeps: a '\\', '#', '//' or a segment '.' or '..'";
  }
  return undefined;
}

/** @param {unknown} origin */
function readOrigin(origin) {
  if (origin === undefined) return undefined;
  if (typeof origin !== 'string') throw wrongType('origin', 'a string', origin);
  const trimmed = origin.replace(/\/$/, '');
  if (!/^https?:\/\//.test(trimmed) || new URL(trimmed).origin !== trimmed) {
    throw wrongValue('origin', "must be scheme and host alone, such as 'https://cdn.example.com'");
  }
  return trimmed;
}

/** @param {unknown} options */
function readEdgeOptions(options) {
  const {
    verifier,
    restricted = '*',
    origin,
    trustProxy = false,
    cors,
    onDeny,
  } = /** @type {Partial<EdgeOptions>} */ (readOptions(options, OPTIONS));
  if (typeof verifier?.verifyCookies !== 'function') {
    throw wrongType('verifier', 'a Verifier', verifier);
  }
  // A number of hops or a list of addresses, as Express knows them, would be taken for "trust all".
  if (typeof trustProxy !== 'boolean') throw wrongType('trustProxy', 'a boolean', trustProxy);
  if (onDeny !== undefined && typeof onDeny !== 'function') {
    throw wrongType('onDeny', 'a function', onDeny);
  }
  return {
    verifier,
    isRestricted: pathMatcher(readPatterns(restricted)),
    origin: readOrigin(origin),
    trustProxy,
    cors: readCors(cors),
    onDeny,
  };
}

let isWarned = false;

/** Once in a process, and where viewers are strangers. */
function warnOfHost() {
  if (isWarned || process.env.NODE_ENV !== 'production') return;
  isWarned = true;
  process.emitWarning(
    "edge has no `origin` and believes the viewer's Host header: a link signed for another host under the same key opens this one's files too. Say origin: 'https://cdn.example.com', the scheme and host that links are signed for",
    { type: 'SecurityWarning', code: 'CLOUDFRONT_EDGE_ORIGIN' },
  );
}

module.exports = { readEdgeOptions, warnOfHost };
