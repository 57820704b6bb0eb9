'use strict';

const { wrongType } = require('../errors.js');
const { readAttributes } = require('../options/cookie-attributes.js');
const { onceThere } = require('./middleware.js');

/**
 * @typedef {import('../../index').CookieAttributes} CookieAttributes
 * @typedef {import('node:http').IncomingMessage} IncomingMessage
 */

/**
 * The option `cookie`: attributes, checked at once, or a function of the request, whose answer is checked
 * each time. One that gives nothing has forgotten something: the advised path would be a wider one.
 *
 * @param {unknown} cookie
 * @param {(attributes: CookieAttributes) => void} [check] throws for what does not go with other options
 * @returns {(req: IncomingMessage) => CookieAttributes | PromiseLike<CookieAttributes>}
 */
function readCookieOption(cookie = {}, check = () => {}) {
  /** @param {unknown} given */
  const read = (given) => {
    const attributes = readAttributes(given, 'cookie');
    check(attributes);
    return attributes;
  };
  if (typeof cookie === 'function') return (req) => onceThere(cookie(req), read);
  if (cookie === null || typeof cookie !== 'object') {
    throw wrongType('cookie', 'an object or a function of the request', cookie);
  }
  const attributes = read(cookie);
  return () => attributes;
}

module.exports = { readCookieOption };
