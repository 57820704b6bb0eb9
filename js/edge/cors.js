'use strict';

// Which pages of other origins may read what the edge answers (CORS), as a response headers policy of
// CloudFront says it.

const { excerpt, wrongType, wrongValue } = require('../errors.js');
const { knownNames, readOptions } = require('../options/object.js');

/**
 * @typedef {import('node:http').IncomingMessage} IncomingMessage
 * @typedef {import('node:http').ServerResponse} ServerResponse
 *
 * @typedef {object} Cors
 * @property {ReadonlySet<string> | undefined} origins all of them, when undefined
 * @property {boolean} credentials
 * @property {string} headers
 * @property {string} exposed
 * @property {number} maxAge
 */

const OPTIONS = knownNames('origins', 'credentials', 'headers', 'exposed', 'maxAge');

/** What an edge with restricted access answers. */
const METHODS = 'GET, HEAD, OPTIONS';

/** What players read beyond the headers that every page may read: how much there is, which part, how old. */
const EXPOSED = ['Content-Length', 'Content-Range', 'Accept-Ranges', 'ETag', 'Date', 'Age'];

const TOKEN = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/;

/** An origin of the apps that have a scheme of their own, such as `capacitor://localhost`. */
const APP_ORIGIN = /^[a-z][a-z0-9+.-]*:\/\/[a-z0-9.-]+(?::\d+)?$/;

/** @param {string} origin */
function isOrigin(origin) {
  if (origin.includes('*')) return false;
  if (!/^https?:/.test(origin)) return APP_ORIGIN.test(origin);
  try {
    return new URL(origin).origin === origin;
  } catch {
    return false;
  }
}

/**
 * @param {unknown} origins
 * @returns {ReadonlySet<string> | undefined}
 */
function readOrigins(origins) {
  if (origins === '*') return undefined;
  if (!Array.isArray(origins)) {
    throw wrongType('cors.origins', "an array of origins, or '*'", origins);
  }
  if (origins.length === 0) {
    throw wrongValue('cors.origins', 'is empty: no page could read anything; leave cors out then');
  }
  for (const origin of origins) {
    if (typeof origin !== 'string') throw wrongType('cors.origins', 'an array of strings', origin);
    if (!isOrigin(origin)) {
      throw wrongValue(
        'cors.origins',
        `'${excerpt(origin)}' is no origin as browsers send it: scheme and host in small letters, without a slash at the end, such as 'https://app.example.com'; '*' alone, and not in an array, stands for all`,
      );
    }
  }
  return new Set(origins);
}

/**
 * @param {unknown} names
 * @param {string} argument
 */
function readHeaderNames(names, argument) {
  if (!Array.isArray(names)) throw wrongType(argument, 'an array of names of headers', names);
  for (const name of names) {
    if (typeof name !== 'string') throw wrongType(argument, 'an array of strings', name);
    if (!TOKEN.test(name) || name === '*') {
      throw wrongValue(argument, `'${excerpt(name)}' is no name of a header`);
    }
  }
  return names.join(', ');
}

/**
 * @param {unknown} cors
 * @returns {Cors | undefined}
 */
function readCors(cors) {
  if (cors === undefined) return undefined;
  const given = readOptions(cors, OPTIONS, 'cors');
  const { credentials = false, headers = ['Range'], exposed = EXPOSED, maxAge = 600 } = given;
  const origins = readOrigins(given.origins);
  if (typeof credentials !== 'boolean')
    throw wrongType('cors.credentials', 'a boolean', credentials);
  if (credentials && origins === undefined) {
    throw wrongValue(
      'cors.origins',
      "is '*', which browsers do not take for requests with cookies; with credentials, name the origins of your pages",
    );
  }
  if (typeof maxAge !== 'number') throw wrongType('cors.maxAge', 'a number of seconds', maxAge);
  if (!Number.isSafeInteger(maxAge) || maxAge < 0) {
    throw wrongValue('cors.maxAge', `${maxAge} is no number of seconds`);
  }
  return {
    origins,
    credentials,
    headers: readHeaderNames(headers, 'cors.headers'),
    exposed: readHeaderNames(exposed, 'cors.exposed'),
    maxAge,
  };
}

/**
 * For caches: the answer to one origin is not the answer to another.
 *
 * @param {ServerResponse} res
 */
function varyByOrigin(res) {
  const earlier = [res.getHeader('Vary') ?? []].flat().map(String);
  const names = earlier
    .join(',')
    .split(',')
    .map((name) => name.trim().toLowerCase());
  if (!names.includes('origin') && !names.includes('*')) {
    res.setHeader('Vary', [...earlier, 'Origin'].join(', '));
  }
}

/**
 * @param {IncomingMessage} req
 * @returns {string | undefined} the origin of the page that asks by a preflight
 */
function preflightOrigin(req) {
  const isPreflight =
    req.method === 'OPTIONS' && req.headers['access-control-request-method'] !== undefined;
  return isPreflight ? req.headers.origin : undefined;
}

/**
 * Sets what lets the page read the answer, whatever the answer will be. Browsers show a page no more than
 * that something failed, where a refusal has no such headers.
 *
 * @param {Cors} cors
 * @param {IncomingMessage} req
 * @param {ServerResponse} res
 * @returns {boolean} whether the page may; true when no page asks
 */
function allowPage({ origins, credentials, exposed }, req, res) {
  const { origin } = req.headers;
  if (origins !== undefined) varyByOrigin(res);
  if (origin === undefined) return true;
  if (origins?.has(origin) === false) return false;
  res.setHeader('Access-Control-Allow-Origin', origins === undefined ? '*' : origin);
  if (credentials) res.setHeader('Access-Control-Allow-Credentials', 'true');
  if (exposed !== '') res.setHeader('Access-Control-Expose-Headers', exposed);
  return true;
}

/**
 * Answers the question that browsers ask before a request, without cookies.
 *
 * @param {Cors} cors
 * @param {ServerResponse} res
 */
function answerPreflight({ headers, maxAge }, res) {
  res.removeHeader('Access-Control-Expose-Headers');
  res.setHeader('Access-Control-Allow-Methods', METHODS);
  if (headers !== '') res.setHeader('Access-Control-Allow-Headers', headers);
  res.setHeader('Access-Control-Max-Age', maxAge);
  res.statusCode = 204;
  res.end();
}

module.exports = { allowPage, answerPreflight, preflightOrigin, readCors };
