'use strict';

// Errors in the form of Node's own: a class, a stable `code`, a message that names the argument. Those of
// the addon have the same form.

const CLASSES = { Error, TypeError, RangeError };

/**
 * @typedef {object} Properties
 * @property {string} code
 * @property {string} [argument] which argument is at fault
 * @property {number} [index] its place in a batch
 *
 * @typedef {Error & Properties} CodedError
 */

/**
 * @template {Error} E
 * @param {E} error
 * @param {string} code
 * @param {string} [argument]
 * @returns {E & Properties}
 */
function coded(error, code, argument) {
  return Object.assign(error, argument === undefined ? { code } : { code, argument });
}

/**
 * An argument of the wrong type.
 *
 * @param {string} argument
 * @param {string} expected
 * @param {unknown} value
 */
function wrongType(argument, expected, value) {
  const message = `The "${argument}" argument must be ${expected}. Received ${describe(value)}`;
  return coded(new TypeError(message), 'ERR_INVALID_ARG_TYPE', argument);
}

/** @param {unknown} value */
function describe(value) {
  if (value === undefined || value === null) return String(value);
  if (typeof value === 'object') return `an instance of ${value.constructor?.name ?? 'Object'}`;
  return typeof value === 'function' ? 'a function' : `type ${typeof value}`;
}

/**
 * An argument of the right type with an impossible value.
 *
 * @param {string} argument
 * @param {string} what
 */
function wrongValue(argument, what) {
  return coded(new TypeError(`${argument}: ${what}`), 'ERR_INVALID_ARG_VALUE', argument);
}

/**
 * @param {string} argument
 * @param {string} what
 */
function expiry(argument, what) {
  return coded(new RangeError(`${argument}: ${what}`), 'ERR_CLOUDFRONT_EXPIRY', argument);
}

/**
 * As the core's own about a resource.
 *
 * @param {string} what
 */
function resourceError(what) {
  return coded(new RangeError(`resource: ${what}`), 'ERR_CLOUDFRONT_RESOURCE', 'resource');
}

/**
 * A URL parser's own error, with the code that Node gives it and others do not.
 *
 * @param {unknown} error
 * @param {string} argument
 */
function invalidUrl(error, argument) {
  return coded(/** @type {Error} */ (error), 'ERR_INVALID_URL', argument);
}

/**
 * Node has a code for it.
 *
 * @param {string} what
 */
function illegalConstructor(what) {
  return coded(new TypeError(`Illegal constructor: ${what}`), 'ERR_ILLEGAL_CONSTRUCTOR');
}

/**
 * Says nothing of the key itself.
 *
 * @param {string} what
 * @param {unknown} [cause]
 */
function privateKey(what, cause) {
  const error = new Error(`privateKey: ${what}`, cause === undefined ? undefined : { cause });
  return coded(error, 'ERR_CLOUDFRONT_PRIVATE_KEY', 'privateKey');
}

/**
 * As Node's own promise APIs reject.
 *
 * @param {AbortSignal} signal
 */
function aborted(signal) {
  const error = new Error('The operation was aborted', { cause: signal.reason });
  error.name = 'AbortError';
  return coded(error, 'ABORT_ERR');
}

/**
 * The same error, naming the item of a batch.
 *
 * @param {number} index
 * @param {unknown} error
 */
function at(index, error) {
  const {
    name,
    message = error,
    code,
    argument,
  } = /** @type {Partial<CodedError>} */ (error ?? {});
  const Class = CLASSES[/** @type {keyof typeof CLASSES} */ (name)] ?? Error;
  const copy = new Class(`urls[${index}]: ${message}`, { cause: error });
  const known = Object.entries({ code, argument, index }).filter(
    ([, value]) => value !== undefined,
  );
  return Object.assign(copy, Object.fromEntries(known));
}

/**
 * The addon's error for one part of a batch, naming the item of the whole. One that is about no item
 * stays as it is.
 *
 * @param {unknown} error
 * @param {number} [first] the index at which the part begins
 */
function inBatch(error, first = 0) {
  const { index } = /** @type {Partial<CodedError>} */ (error ?? {});
  return index === undefined ? error : at(first + index, error);
}

/**
 * The beginning of a caller's text, for a message.
 *
 * @param {string} text
 */
function excerpt(text) {
  return text.slice(0, 40);
}

module.exports = {
  aborted,
  at,
  excerpt,
  expiry,
  illegalConstructor,
  inBatch,
  invalidUrl,
  privateKey,
  resourceError,
  wrongType,
  wrongValue,
};
