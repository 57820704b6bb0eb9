'use strict';

const { cookieNames, cookies: names } = require('../addon/names.js');
const { wrongType } = require('../errors.js');
const { knownNames, readOptions } = require('../options/object.js');
const { renewalCheck } = require('./brought-cookies.js');
const { CONDITIONS, readConditions, readSigner } = require('./conditions.js');

/**
 * @typedef {import('./index').CookieAttributes} CookieAttributes
 * @typedef {import('./index').ResourceOrNone} ResourceOrNone
 * @typedef {import('node:http').IncomingMessage} IncomingMessage
 * @typedef {import('node:http').ServerResponse} ServerResponse
 */

/** CloudFront's advice: session cookies that scripts cannot read and that travel encrypted only. */
const ADVISED = { path: '/', secure: true, httpOnly: true };

const OPTIONS = knownNames('signer', 'resource', 'cookie', ...CONDITIONS);
const ATTRIBUTES = knownNames(
  ...['domain', 'path', 'secure', 'httpOnly', 'sameSite'],
  ...['maxAge', 'partitioned', 'priority'],
);

/** @param {unknown} cookie */
function readAttributes(cookie = {}) {
  /** @type {CookieAttributes} */
  const attributes = { ...ADVISED };
  for (const [name, value] of Object.entries(readOptions(cookie, ATTRIBUTES, 'cookie'))) {
    if (value !== undefined) Object.assign(attributes, { [name]: value });
  }
  // Throws for values that no cookie can have.
  setCookie(names.policy, 'x', attributes);
  return attributes;
}

/**
 * @param {string} name
 * @param {string} value
 * @param {CookieAttributes} attributes
 */
function setCookie(name, value, attributes) {
  /** @type {{ stringifySetCookie(cookie: CookieAttributes & { name: string, value: string }): string }} */
  const { stringifySetCookie } = require('../vendor/cookie.js');
  return stringifySetCookie({ ...attributes, name, value });
}

/**
 * Adds to what other middleware has set.
 *
 * @param {ServerResponse} res
 * @param {string[]} cookies
 */
function append(res, cookies) {
  const earlier = res.getHeader('Set-Cookie') ?? [];
  res.setHeader('Set-Cookie', [earlier, cookies].flat().map(String));
}

/**
 * Set-Cookie headers that leave the browser with these cookies of CloudFront's and no others.
 *
 * @param {import('../../index').SignedCookies} cookies
 * @param {CookieAttributes} attributes
 * @param {string} [brought]
 */
function headersFor(cookies, attributes, brought = '') {
  const headers = Object.entries(cookies).map(([name, value]) =>
    setCookie(name, value, attributes),
  );
  for (const name of cookieNames) {
    if (!Object.hasOwn(cookies, name) && brought.includes(`${name}=`)) {
      headers.push(setCookie(name, '', { ...attributes, maxAge: 0 }));
    }
  }
  return headers;
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
  const attributes = readAttributes(given.cookie);
  const areStillGood = renewalCheck(signer, conditions);

  /**
   * @param {IncomingMessage} req
   * @param {ServerResponse} res
   * @param {ResourceOrNone} text
   */
  function give(req, res, text) {
    // A function may say that this viewer gets nothing.
    if (text === undefined || text === null || text === false) return;
    if (areStillGood(req, text)) return;
    const cookies = signer.getSignedCookies(text, conditions);
    append(res, headersFor(cookies, attributes, req.headers.cookie));
  }

  return function setSignedCookies(req, res, next) {
    /** @param {ResourceOrNone} text */
    const goOn = (text) => {
      try {
        give(req, res, text);
      } catch (error) {
        next(error);
        return;
      }
      next();
    };
    let text;
    try {
      text = typeof resource === 'function' ? resource(req) : resource;
    } catch (error) {
      next(error);
      return;
    }
    if (isPromise(text)) text.then(goOn, next);
    else goOn(text);
  };
}

/**
 * @param {ResourceOrNone | PromiseLike<ResourceOrNone>} value
 * @returns {value is PromiseLike<ResourceOrNone>}
 */
function isPromise(value) {
  const { then } = /** @type {Partial<PromiseLike<ResourceOrNone>>} */ (value ?? {});
  return typeof then === 'function';
}

module.exports = { signedCookies };
