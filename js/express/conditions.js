'use strict';

const { wrongType } = require('../errors.js');
const { CONDITIONS: ALL, readPolicyOptions } = require('../options/policy.js');

/** The names of what the options say about every signature: not what it is for. */
const CONDITIONS = ALL.filter((name) => name !== 'resource');

/** Any resource will do where the conditions alone are checked. */
const SOME_RESOURCE = 'https://d111111abcdef8.cloudfront.net/*';

/**
 * @typedef {import('../../index').ExternalSigner} ExternalSigner
 * @typedef {import('../../index').Signer} Signer
 *
 * @param {unknown} signer
 * @returns {Signer | ExternalSigner}
 */
function readSigner(signer) {
  const given = /** @type {Partial<Signer> | null | undefined} */ (signer);
  if (typeof given?.getSignedCookies !== 'function') throw wrongType('signer', 'a Signer', signer);
  return /** @type {Signer | ExternalSigner} */ (signer);
}

/**
 * What the options say about every signature, checked when the middleware is made and not at the first
 * request.
 *
 * @param {Record<string, unknown>} options
 */
function readConditions(options) {
  /** @type {Record<string, unknown>} */
  const conditions = Object.fromEntries(CONDITIONS.map((name) => [name, options[name]]));
  readPolicyOptions(conditions, SOME_RESOURCE);
  return /** @type {import('./index').SigningConditions} */ (/** @type {unknown} */ (conditions));
}

module.exports = { CONDITIONS, readConditions, readSigner };
