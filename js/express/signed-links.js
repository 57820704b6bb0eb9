'use strict';

const { readObject } = require('../options/object.js');
const { checkSigner, readConditions } = require('./conditions.js');

/** `res.locals.signedUrl(url)` for templates. */
function signedLinks(options) {
  const { signer } = readObject(options);
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
