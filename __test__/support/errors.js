'use strict';

// What is so of every error of this package.

const assert = require('node:assert/strict');
const { inspect } = require('node:util');

/** Every code, and the class of the errors that have it (of URLs that are too long alone: RangeError). */
const CLASS_OF = {
  ERR_INVALID_URL: TypeError,
  ERR_INVALID_ARG_TYPE: TypeError,
  ERR_INVALID_ARG_VALUE: TypeError,
  ERR_INVALID_THIS: TypeError,
  ABORT_ERR: Error,
  ERR_CLOUDFRONT_PRIVATE_KEY: Error,
  ERR_CLOUDFRONT_EXPIRY: RangeError,
  ERR_CLOUDFRONT_IP: RangeError,
  ERR_CLOUDFRONT_RESOURCE: RangeError,
  ERR_CLOUDFRONT_POLICY: RangeError,
  ERR_CLOUDFRONT_ALREADY_SIGNED: TypeError,
  ERR_CLOUDFRONT_PUBLIC_KEY: Error,
  ERR_CLOUDFRONT_KEY_SOURCE: Error,
  ERR_CLOUDFRONT_ROTATION: Error,
  ERR_CLOUDFRONT_SIGNER: Error,
};

/** Whether it is about a URL that is too long with its signature. */
function isAboutLength({ code, message }) {
  return (
    code === 'ERR_INVALID_ARG_VALUE' &&
    /^((?:urls|rows)\[\d+\]: )?url: is \d+ bytes long/.test(message)
  );
}

function assertIsOurs(error, context = '') {
  assert.ok(error instanceof Error, `${context}: ${inspect(error)}`);
  assert.ok(error.code in CLASS_OF, `${context}: code ${error.code}: ${error.stack}`);
  const Class = isAboutLength(error) ? RangeError : CLASS_OF[error.code];
  assert.ok(error instanceof Class, `${context}: ${error.name} with ${error.code}`);
  assert.ok(error.message.length > 5 && error.message.length < 5_000, context);
}

module.exports = { CLASS_OF, assertIsOurs };
