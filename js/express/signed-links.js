'use strict';

const { wrongValue } = require('../errors.js');
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
 * @param {import('../../index').Signer | import('../../index').ExternalSigner} signer
 * @returns {signer is import('../../index').ExternalSigner}
 */
function isExternal(signer) {
  return signer instanceof require('../keys/external.js').ExternalSigner;
}

/**
 * `res.locals.signedUrl(url)` for templates.
 *
 * @type {typeof import('./index').signedLinks}
 */
function signedLinks(options) {
  const given = readOptions(options, OPTIONS);
  const signer = readSigner(given.signer);
  if (isExternal(signer)) {
    throw wrongValue(
      'signer',
      'is an ExternalSigner, whose links are promises, and templates do not wait; give them the links of a grant: (await signer.grant(resource, options)).url(url)',
    );
  }
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
