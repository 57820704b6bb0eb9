'use strict';

// Set-Cookie headers, for every framework.

const native = require('./addon/load.js');
const { cookieNames, cookies: names, toSentCookies } = require('./addon/names.js');
const { wrongType, wrongValue } = require('./errors.js');
const { assertEndsInTime, readAttributes } = require('./options/cookie-attributes.js');
const { readObject } = require('./options/object.js');

/**
 * @typedef {import('../index').CookieAttributes} CookieAttributes
 * @typedef {import('../index').SignedCookies} SignedCookies
 */

/** Of name and value; browsers drop what is larger. */
const LARGEST_COOKIE = 4096;

/**
 * @param {string} name
 * @param {string} value
 * @param {CookieAttributes} attributes
 */
function setCookie(name, value, attributes) {
  /** @type {{ stringifySetCookie(cookie: object): string }} */
  const { stringifySetCookie } = require('./vendor/cookie.js');
  return stringifySetCookie({ __proto__: null, ...attributes, name, value });
}

/**
 * CloudFront's cookies as they are to be sent: all of a set, and nothing else.
 *
 * @param {unknown} cookies
 * @returns {Record<string, string>}
 */
function readCookies(cookies) {
  const given = readObject(cookies, 'cookies');
  if (typeof given.then === 'function') {
    throw wrongType('cookies', 'signed cookies, awaited if they come as a promise', cookies);
  }
  const set = Object.entries(given)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => [name, readValue(name, value)]);
  const read = Object.fromEntries(set);
  const missing = [
    names.keyPairId,
    names.signature,
    names.policy in read ? names.policy : names.expires,
  ].find((name) => !read[name]);
  if (missing !== undefined) {
    const name = missing === names.expires ? `${names.policy} or ${missing}` : missing;
    throw wrongValue(
      'cookies',
      `lacks ${name}: give what signer.getSignedCookies or grant.cookies() gave`,
    );
  }
  return read;
}

/**
 * @param {string} name
 * @param {unknown} value
 */
function readValue(name, value) {
  const argument = `cookies.${name}`;
  if (!cookieNames.includes(name)) {
    throw wrongValue(argument, `is none of CloudFront's cookies: ${cookieNames.join(', ')}`);
  }
  // The AWS SDK gives the expiry as a number.
  const text = typeof value === 'number' ? String(value) : value;
  if (typeof text !== 'string') throw wrongType(argument, 'a string', value);
  if (!/^[\w~-]*$/.test(text)) {
    throw wrongValue(argument, "holds a character that CloudFront's cookies do not have");
  }
  return text;
}

/**
 * @param {Record<string, string>} cookies
 * @param {CookieAttributes} attributes
 */
function headersFor(cookies, attributes) {
  const end = attributes.maxAge === undefined ? undefined : secondsLeft(cookies);
  const ending =
    end === undefined
      ? attributes
      : {
          ...attributes,
          maxAge: Math.min(Number(attributes.maxAge), Math.max(0, Math.floor(end))),
        };
  return Object.entries(cookies).map(([name, value]) => {
    const size = name.length + value.length;
    if (size > LARGEST_COOKIE) {
      throw wrongValue(
        `cookies.${name}`,
        `is ${size} bytes long with its name, more than the 4,096 beyond which browsers drop it: sign for a shorter resource`,
      );
    }
    return setCookie(name, value, ending);
  });
}

/**
 * Until their signature ends; undefined when they do not say.
 *
 * @param {Record<string, string>} cookies
 */
function secondsLeft(cookies) {
  const end = native.cookiesExpire(toSentCookies((name) => cookies[name]));
  return end === null ? undefined : end - Date.now() / 1000;
}

/**
 * Headers after which the browser has these cookies no more.
 *
 * @param {string[]} cookies their names
 * @param {CookieAttributes} attributes
 */
function clearingHeaders(cookies, attributes) {
  return cookies.map((name) => setCookie(name, '', { ...attributes, maxAge: 0 }));
}

/** @type {typeof import('../index').setCookieHeaders} */
function setCookieHeaders(cookies, attributes = {}) {
  const set = readCookies(cookies);
  const read = readAttributes(attributes, 'attributes');
  assertEndsInTime(read, secondsLeft(set) ?? Infinity, 'attributes');
  return headersFor(set, read);
}

/** @type {typeof import('../index').clearCookieHeaders} */
function clearCookieHeaders(attributes = {}) {
  return clearingHeaders(cookieNames, readAttributes(attributes, 'attributes'));
}

module.exports = { clearCookieHeaders, clearingHeaders, headersFor, setCookieHeaders };
