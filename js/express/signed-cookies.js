'use strict';

const { cookieNames } = require('../addon/names.js');
const { wrongType } = require('../errors.js');
const { assertEndsInTime } = require('../options/cookie-attributes.js');
const { knownNames, readOptions } = require('../options/object.js');
const { toMs } = require('../options/time.js');
const { clearingHeaders, headersFor } = require('../set-cookie.js');
const { renewalCheck } = require('./brought-cookies.js');
const { CONDITIONS, readConditions, readSigner } = require('./conditions.js');
const { readCookieOption } = require('./cookie-option.js');
const { append, middleware, onceThere } = require('./middleware.js');

/**
 * @typedef {import('../../index').CookieAttributes} CookieAttributes
 * @typedef {import('./index').ResourceOrNone} ResourceOrNone
 * @typedef {import('node:http').IncomingMessage} IncomingMessage
 * @typedef {import('node:http').ServerResponse} ServerResponse
 */

const OPTIONS = knownNames('signer', 'resource', 'cookie', ...CONDITIONS);

/**
 * Whether a browser sends, with this very request, what it has been given for a path.
 *
 * @param {IncomingMessage & { originalUrl?: string }} req
 * @param {string} path
 */
function brings(req, path) {
  const [asked] = (req.originalUrl ?? req.url ?? '/').split('?', 1);
  return asked === path || asked.startsWith(path.endsWith('/') ? path : `${path}/`);
}

/**
 * Set-Cookie headers that leave the browser, for this path, with these cookies of CloudFront's and no
 * others: what it does not show is taken away unseen.
 *
 * @param {IncomingMessage} req
 * @param {import('../../index').SignedCookies} cookies
 * @param {CookieAttributes} attributes
 */
function headersOfSet(req, cookies, attributes) {
  const isShown = brings(req, attributes.path ?? '/');
  const brought = req.headers.cookie ?? '';
  const leftOver = cookieNames.filter(
    (name) => !Object.hasOwn(cookies, name) && (!isShown || brought.includes(`${name}=`)),
  );
  const set = /** @type {Record<string, string>} */ (/** @type {unknown} */ (cookies));
  return [...headersFor(set, attributes), ...clearingHeaders(leftOver, attributes)];
}

/**
 * Sets the cookies for a resource, unless the request brings some that will do.
 *
 * @type {typeof import('./index').signedCookies}
 */
function signedCookies(options) {
  const given = readOptions(options, OPTIONS);
  const signer = readSigner(given.signer);
  const { resource } = given;
  if (typeof resource !== 'string' && typeof resource !== 'function') {
    throw wrongType('resource', 'a string or a function', resource);
  }
  const conditions = readConditions(given);
  const now = Date.now();
  // A fixed end comes nearer with time, and the cookies then end with it.
  const lifetime = (toMs(conditions.expires, 'expires', now) - now) / 1000;
  const attributesFor = readCookieOption(given.cookie, (attributes) =>
    assertEndsInTime(attributes, lifetime, 'cookie'),
  );
  const areStillGood = renewalCheck(signer, conditions);

  return middleware((req, res) =>
    onceThere(typeof resource === 'function' ? resource(req) : resource, (text) => {
      // A function may say that this viewer gets nothing.
      if (text === undefined || text === null || text === false) return undefined;
      if (areStillGood(req, text)) return undefined;
      return onceThere(attributesFor(req), (attributes) => {
        return onceThere(signer.getSignedCookies(text, conditions), (cookies) =>
          append(res, headersOfSet(req, cookies, attributes)),
        );
      });
    }),
  );
}

module.exports = { signedCookies };
