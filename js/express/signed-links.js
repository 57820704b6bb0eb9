'use strict';

const { readOptions } = require('../options/object.js');
const { readSigningOptions } = require('../options/policy.js');
const { CONDITIONS, readConditions, readSigner } = require('./conditions.js');

/** @typedef {import('../../index').PolicyOptions} PolicyOptions */

const OPTIONS = new Set(['signer', ...CONDITIONS]);

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
    const all = own ? { ...conditions, ...readSigningOptions(own) } : conditions;
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
