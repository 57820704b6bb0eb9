'use strict';

const { knownNames, readOptions } = require('../options/object.js');
const { readSigningOptions } = require('../options/policy.js');
const { CONDITIONS, readConditions, readSigner } = require('./conditions.js');

/** @typedef {import('../../index').PolicyOptions} PolicyOptions */

const OPTIONS = knownNames('signer', ...CONDITIONS);

/**
 * The options that a template gives, without those that it leaves open.
 *
 * @param {unknown} options
 */
function givenBy(options) {
  const given = Object.entries(readSigningOptions(options));
  return Object.fromEntries(given.filter(([, value]) => value !== undefined));
}

/**
 * `res.locals.signedUrl(url)` for templates.
 *
 * @type {typeof import('./index').signedLinks}
 */
function signedLinks(options) {
  const given = readOptions(options, OPTIONS);
  const signer = readSigner(given.signer);
  const conditions = readConditions(given);
  /** @type {import('./index').SignedUrl} */
  const signedUrl = (url, own) => {
    const all = own ? { ...conditions, ...givenBy(own) } : conditions;
    return signer.getSignedUrl(url, /** @type {PolicyOptions} */ (all));
  };

  return function giveSignedUrl(_req, res, next) {
    const response = /** @type {typeof res & { locals?: Record<string, unknown> }} */ (res);
    // Connect and plain http know no locals.
    response.locals ??= {};
    response.locals.signedUrl = signedUrl;
    next();
  };
}

module.exports = { signedLinks };
