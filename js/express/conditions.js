'use strict';

const { wrongType } = require('../errors.js');
const { readPolicyOptions } = require('../options/policy.js');

/** The names of what the options say about every signature. */
const CONDITIONS = ['expires', 'starts', 'ipAddress', 'align'];

/** Any resource will do where the conditions alone are checked. */
const SOME_RESOURCE = 'https://d111111abcdef8.cloudfront.net/*';

/**
 * @param {unknown} signer
 * @returns {import('../../index').Signer}
 */
function readSigner(signer) {
  const given = /** @type {Partial<import('../../index').Signer> | null | undefined} */ (signer);
  if (typeof given?.getSignedCookies !== 'function') throw wrongType('signer', 'a Signer', signer);
  return /** @type {import('../../index').Signer} */ (signer);
}

/**
 * What the options say about every signature, checked when the middleware is made and not at the first
 * request.
 *
 * @param {Record<string, unknown>} options
 */
function readConditions({ expires, starts, ipAddress, align }) {
  const conditions = { expires, starts, ipAddress, align };
  readPolicyOptions(conditions, SOME_RESOURCE);
  return /** @type {import('./index').SigningConditions} */ (conditions);
}

module.exports = { CONDITIONS, readConditions, readSigner };
