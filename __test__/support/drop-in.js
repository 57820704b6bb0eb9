'use strict';

// One call to this package's drop-in and to the original, compared.

const assert = require('node:assert/strict');

const original = require('aws-cloudfront-sign');
const ours = require('../..');

/** What a call gives: its result, or how it fails. */
function outcome(call) {
  try {
    return { value: call() };
  } catch (error) {
    return {
      class: error.constructor.name,
      message: error.message,
      code: error.code,
      errno: error.errno,
      syscall: error.syscall,
      path: error.path,
      input: error.input,
    };
  }
}

/** The same call to both, for both of their functions; gives ours. */
function same(url, options, ...rest) {
  const result = {};
  for (const name of ['getSignedUrl', 'getSignedCookies']) {
    result[name] = outcome(() => ours[name](url, options, ...rest));
    assert.deepEqual(
      result[name],
      outcome(() => original[name](url, options, ...rest)),
    );
  }
  return result;
}

/** Both refuse with this message. */
function sameRefusal(url, options, message) {
  const { getSignedUrl, getSignedCookies } = same(url, options);
  assert.equal(getSignedUrl.message, message);
  assert.equal(getSignedCookies.message, message);
}

module.exports = { outcome, same, sameRefusal };
