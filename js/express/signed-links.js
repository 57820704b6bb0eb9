'use strict';

const { wrongType } = require('../errors.js');
const { checkSigner, readConditions } = require('./conditions.js');

/** `res.locals.signedUrl(url)` for templates. */
function signedLinks(options) {
  if (options === null || typeof options !== 'object') {
    throw wrongType('options', 'an object', options);
  }
  const { signer } = options;
  checkSigner(signer);
  const conditions = readConditions(options);
  const signedUrl = (url, own) =>
    signer.getSignedUrl(url, own ? { ...conditions, ...own } : conditions);

  return function giveSignedUrl(_req, res, next) {
    // Connect and plain http know no locals.
    res.locals ??= {};
    res.locals.signedUrl = signedUrl;
    next();
  };
}

module.exports = { signedLinks };
