'use strict';

// Errors of the JavaScript part, in the form of Node's own: a class, a stable `code`, a message that
// names the argument.

const CLASSES = { Error, TypeError, RangeError };

function coded(error, code) {
  return Object.defineProperty(error, 'code', {
    value: code,
    enumerable: true,
    writable: true,
    configurable: true,
  });
}

/** An argument of the wrong type. */
function wrongType(argument, expected, value) {
  const got =
    value === null
      ? 'null'
      : typeof value === 'object'
        ? `an instance of ${value.constructor?.name ?? 'Object'}`
        : typeof value === 'function'
          ? 'a function'
          : `type ${typeof value}`;
  const message = `The "${argument}" argument must be ${expected}. Received ${value === undefined ? 'undefined' : got}`;
  return coded(new TypeError(message), 'ERR_INVALID_ARG_TYPE');
}

/** An argument of the right type with an impossible value. */
function wrongValue(argument, what) {
  return coded(new TypeError(`${argument}: ${what}`), 'ERR_INVALID_ARG_VALUE');
}

function expiry(argument, what) {
  return coded(new RangeError(`${argument}: ${what}`), 'ERR_CLOUDFRONT_EXPIRY');
}

/** The error of a URL parser, with the code that Node gives it. */
function invalidUrl(error) {
  return coded(error, 'ERR_INVALID_URL');
}

/** Node has a code for it. */
function illegalConstructor(what) {
  return coded(new TypeError(`Illegal constructor: ${what}`), 'ERR_ILLEGAL_CONSTRUCTOR');
}

/** Says nothing of the key itself. */
function privateKey(what, cause) {
  return coded(new Error(`privateKey: ${what}`, cause && { cause }), 'ERR_CLOUDFRONT_PRIVATE_KEY');
}

/** As Node's own promise APIs reject. */
function aborted(signal) {
  const error = new Error('The operation was aborted', { cause: signal.reason });
  error.name = 'AbortError';
  return coded(error, 'ABORT_ERR');
}

/** What the native queue reports of a failed job. */
function fromNative({ class: name, code, message }) {
  return coded(new CLASSES[name](message), code);
}

/** The same error, naming the item of a batch. */
function at(index, error) {
  const Class = CLASSES[error?.name] ?? Error;
  const copy = new Class(`urls[${index}]: ${error?.message ?? error}`, { cause: error });
  return coded(copy, error?.code);
}

/** The beginning of a caller's text, for a message. */
function excerpt(text) {
  return text.slice(0, 40);
}

module.exports = {
  aborted,
  at,
  excerpt,
  expiry,
  fromNative,
  illegalConstructor,
  invalidUrl,
  privateKey,
  wrongType,
  wrongValue,
};
