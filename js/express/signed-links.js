'use strict';

const { readObject } = require('../options/object.js');
const { readConditions, readSigner } = require('./conditions.js');

/** @typedef {import('../../index').PolicyOptions} PolicyOptions */

/**
 * `res.locals.signedUrl(url)` for templates.
 *
 * @type {typeof import('./index').signedLinks}
 */
function signedLinks(options) {
  const given = readObject(options);
  const signer = readSigner(given.signer);
  const conditions = readConditions(given);
  /** @type {import('./index').SignedUrl} */
  const signedUrl = (url, own) => {
    const all = own ? { ...conditions, ...own } : conditions;
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
