'use strict';

// Errors in the form of Node's own: a class, a stable `code`, a message that names the argument. Those of
// the addon have the same form.

const CLASSES = { Error, TypeError, RangeError };

/**
 * @typedef {object} Properties
 * @property {string} code
 * @property {string} [argument] which argument is at fault
 * @property {number} [index] the place in a batch
 * @property {unknown} [input] what stands there
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
 * A function of the caller's that gives what it should not.
 *
 * @param {string} argument
 * @param {string} expected
 * @param {unknown} value
 * @param {string} [advice]
 */
function wrongResult(argument, expected, value, advice = '') {
  const message = `The "${argument}" function has to give ${expected}. It gave ${describe(value)}${advice}`;
  return coded(new TypeError(message), 'ERR_INVALID_ARG_TYPE', argument);
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
 * A text that is no URL.
 *
 * @param {string} argument
 * @param {string} what
 */
function invalidUrl(argument, what) {
  return coded(new TypeError(`${argument}: ${what}`), 'ERR_INVALID_URL', argument);
}

/**
 * A method that has lost its object.
 *
 * @param {string} object what one calls it in a program
 * @param {string} method
 */
function illegalInvocation(object, method) {
  const message = `${method}() was called without its ${object}, as happens to a method that is taken out of its object. Write ${object}.${method}(…), or ${object}.${method}.bind(${object})`;
  return coded(new TypeError(message), 'ERR_INVALID_THIS');
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
 * @param {{ cause?: unknown, argument?: string }} [details]
 */
function privateKey(what, { cause, argument = 'privateKey' } = {}) {
  const error = new Error(`${argument}: ${what}`, cause === undefined ? undefined : { cause });
  return coded(error, 'ERR_CLOUDFRONT_PRIVATE_KEY', argument);
}

/**
 * @param {string} argument
 * @param {string} what
 */
function publicKey(argument, what) {
  return coded(new Error(`${argument}: ${what}`), 'ERR_CLOUDFRONT_PUBLIC_KEY', argument);
}

/**
 * A signer elsewhere that failed, or signed wrongly.
 *
 * @param {string} what
 * @param {{ cause?: unknown, argument?: string }} [details]
 */
function externalSigner(what, { argument = 'sign', ...cause } = {}) {
  const error = new Error(`${argument}: ${what}`, cause);
  return coded(error, 'ERR_CLOUDFRONT_SIGNER', argument);
}

/**
 * A key source that gave what is no key. Says nothing of the key itself.
 *
 * @param {string} what
 * @param {{ cause?: unknown }} [details]
 */
function keySource(what, { ...cause } = {}) {
  return coded(new Error(what, cause), 'ERR_CLOUDFRONT_KEY_SOURCE', 'source');
}

/** What may be a piece of a key. */
const KEY_IN_TEXT = /-----BEGIN |LS0tLS1CRUdJTi| is not valid JSON/;

/**
 * A key source that failed. The error of a parser is left out: it shows a piece of what it read, or has all
 * of it with it, as those of the AWS SDK do.
 *
 * @param {string} what
 * @param {unknown} cause
 */
function keySourceFailure(what, cause) {
  const reason = reasonOf(cause);
  if (!/^SyntaxError/.test(reason) && !KEY_IN_TEXT.test(reason)) {
    return keySource(`${what}: ${reason}`, { cause });
  }
  return keySource(`${what}; its error is left out, since it may hold a piece of the key`);
}

/**
 * The code of whatever was thrown, if it has one.
 *
 * @param {unknown} error
 */
function codeOf(error) {
  try {
    const { code } = /** @type {Partial<CodedError>} */ (error ?? {});
    return typeof code === 'string' ? code : undefined;
  } catch {
    return undefined;
  }
}

/**
 * A rotation that cannot go on. Says nothing of any key itself.
 *
 * @param {string} what
 * @param {{ cause?: unknown }} [details]
 */
function rotationError(what, { ...cause } = {}) {
  return coded(new Error(what, cause), 'ERR_CLOUDFRONT_ROTATION');
}

/**
 * What somebody else's error says, for a message of ours. Whatever may be thrown is taken.
 *
 * @param {unknown} error
 */
function reasonOf(error) {
  try {
    const { name, message, code } = /** @type {Partial<CodedError>} */ (error ?? {});
    // Node says why a connection failed by the code alone.
    const said = typeof error === 'string' ? error : message || code;
    const parts = [name === 'Error' ? undefined : name, said];
    const texts = parts.filter((part) => typeof part === 'string' && part !== '');
    return texts.length > 0 ? excerpt(texts.join(': '), 300) : 'it does not say why';
  } catch {
    return 'its error cannot be read';
  }
}

/**
 * Node has a code for it.
 *
 * @param {string} name
 * @param {string} user what needs it
 * @param {unknown} cause
 */
function missingPackage(name, user, cause) {
  const message = `${user} needs the package ${name}, which is not installed: npm install ${name}`;
  return coded(new Error(message, { cause }), 'ERR_MODULE_NOT_FOUND');
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
 * @param {unknown} input the item as it was given
 * @param {'urls' | 'rows'} [items] what the batch is one of
 */
function at(index, error, input, items = 'urls') {
  const { name, message, code, argument, cause } = partsOf(error);
  const Class = CLASSES[/** @type {keyof typeof CLASSES} */ (name)] ?? Error;
  // Who asks for the cause of an external signer's failure wants the signer's own error.
  const isPassedOn = code === 'ERR_CLOUDFRONT_SIGNER' && cause !== undefined;
  const copy = new Class(`${items}[${index}]: ${message}`, { cause: isPassedOn ? cause : error });
  const known = Object.entries({ code, argument }).filter(([, value]) => value !== undefined);
  return Object.assign(copy, Object.fromEntries(known), { index, input });
}

/**
 * Of whatever was thrown.
 *
 * @param {unknown} error
 * @returns {Partial<CodedError>}
 */
function partsOf(error) {
  try {
    const given = /** @type {Partial<CodedError>} */ (error ?? {});
    const { name, message = error, code, argument, cause } = given;
    return { name, message: String(message), code, argument, cause };
  } catch {
    return { message: 'its error cannot be read' };
  }
}

/**
 * The addon's error for one part of a batch, naming the item of the whole. One that is about no item
 * stays as it is.
 *
 * @param {unknown} error
 * @param {unknown[]} part the items of this part, as they were given
 * @param {number} [first] the index at which it begins
 */
function inBatch(error, part, first = 0) {
  const { index } = /** @type {Partial<CodedError>} */ (error ?? {});
  return index === undefined ? error : at(first + index, error, part[index]);
}

/**
 * The beginning of a caller's text, for a message: without control characters, so that it cannot forge
 * lines in a log.
 *
 * @param {string} text
 * @param {number} [most]
 */
function excerpt(text, most = 40) {
  const escaped = (/** @type {string} */ c) => `\\u{${c.charCodeAt(0).toString(16)}}`;
  return text.slice(0, most).replace(/\p{Cc}/gu, escaped) + (text.length > most ? '…' : '');
}

module.exports = {
  aborted,
  at,
  codeOf,
  excerpt,
  expiry,
  externalSigner,
  illegalConstructor,
  illegalInvocation,
  inBatch,
  invalidUrl,
  keySource,
  keySourceFailure,
  missingPackage,
  privateKey,
  publicKey,
  reasonOf,
  resourceError,
  rotationError,
  wrongResult,
  wrongType,
  wrongValue,
};
