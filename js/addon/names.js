'use strict';

// How CloudFront calls what a link or a cookie brings along.

const native = require('./load.js');

const { parameters, cookies } = native.names();

/**
 * CloudFront's cookies as the addon takes them, which has a field for each: what is not sent has to be
 * said, too, or prototypes would be asked.
 *
 * @param {(name: string) => unknown} cookie a cookie's value
 * @returns {import('./native').SentCookies}
 */
function toSentCookies(cookie) {
  const sent = Object.entries(cookies).map(([field, name]) => {
    const value = cookie(name);
    if (value === undefined) return [field, undefined];
    // The AWS SDK gives CloudFront-Expires as a number. Objects, which a viewer can make some cookie
    // parsers give, are no more than a wrong value.
    const isText = typeof value === 'string' || typeof value === 'number';
    return [field, isText ? String(value) : '(not a string)'];
  });
  return Object.fromEntries(sent);
}

module.exports = {
  toSentCookies,
  parameters,
  cookies,
  parameterNames: Object.values(parameters),
  cookieNames: Object.values(cookies),
};
