'use strict';

const { wrongType } = require('../errors.js');
const { readPolicyOptions } = require('../options/policy.js');

/** Any resource will do where the conditions alone are checked. */
const SOME_RESOURCE = 'https://d111111abcdef8.cloudfront.net/*';

function checkSigner(signer) {
  if (typeof signer?.getSignedCookies !== 'function') throw wrongType('signer', 'a Signer', signer);
}

/**
 * What the options say about every signature, checked when the middleware is made and not at the first
 * request.
 */
function readConditions({ expires, starts, ipAddress, align }) {
  const conditions = { expires, starts, ipAddress, align };
  readPolicyOptions(conditions, SOME_RESOURCE);
  return conditions;
}

module.exports = { checkSigner, readConditions };
