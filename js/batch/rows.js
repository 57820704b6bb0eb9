'use strict';

// What goes through a stream: URLs, or rows that have one. How a row's URL is found, what comes out for it,
// and what becomes of a row that cannot be signed.

const { at, wrongResult, wrongType } = require('../errors.js');
const { knownNames, readOptions } = require('../options/object.js');
const { SIGNING } = require('../options/policy.js');
const { hasHref, wireUrl } = require('../options/url.js');

/**
 * @typedef {import('../errors.js').CodedError} CodedError
 * @typedef {(row: unknown) => unknown} UrlOf
 * @typedef {(error: unknown, row: unknown) => unknown} OnError
 * @typedef {string | Refused} Link what has become of a row
 */

const KNOWN = knownNames(...SIGNING, 'url', 'onError');

/** Errors about these are a row's; about others they are every row's. */
const OF_A_ROW = new Set(['url', 'resource']);

/** What stands in the place of a row that cannot be signed. */
class Refused {
  /**
   * @param {ReturnType<typeof at>} error naming the row
   * @param {boolean} isOfRow whether the next row may do better
   */
  constructor(error, isOfRow) {
    this.error = error;
    this.isOfRow = isOfRow;
  }
}

class Rows {
  #urlOf;
  #onError;

  /**
   * @param {UrlOf | undefined} urlOf
   * @param {OnError | undefined} onError
   */
  constructor(urlOf, onError) {
    this.#urlOf = urlOf;
    this.#onError = onError;
  }

  /**
   * A row's URL as batches take it.
   *
   * @param {unknown} row
   * @param {number} index its place in the source
   * @returns {Link} or why it has none
   */
  wire(row, index) {
    try {
      return wireUrl(this.#urlOf ? resultOf(this.#urlOf, row) : row);
    } catch (error) {
      return new Refused(this.#at(index, error, row), true);
    }
  }

  /**
   * The same of a row whose URL does not do, or whose signature failed.
   *
   * @param {unknown} row
   * @param {number} index
   * @param {unknown} error of the core, or of who signs
   */
  refused(row, index, error) {
    const { argument = '' } = /** @type {Partial<CodedError>} */ (error ?? {});
    return new Refused(this.#at(index, error, row), OF_A_ROW.has(argument));
  }

  /**
   * Whether the stream goes on after it.
   *
   * @param {Refused} refused
   */
  passesOver({ isOfRow }) {
    return isOfRow && this.#onError !== undefined;
  }

  /**
   * Passes a row over, and tells so; throws when the stream ends with it.
   *
   * @param {Refused} refused
   */
  async passOver(refused) {
    const { error } = refused;
    const onError = this.#onError;
    if (!onError || !this.passesOver(refused)) throw error;
    await onError(error, error.input);
  }

  /**
   * What a consumer gets.
   *
   * @param {unknown} row
   * @param {string} link
   */
  give(row, link) {
    return this.#urlOf ? [row, link] : link;
  }

  /**
   * @param {number} index
   * @param {unknown} error
   * @param {unknown} row
   */
  #at(index, error, row) {
    return at(index, error, row, this.#urlOf ? 'rows' : 'urls');
  }
}

/**
 * @param {UrlOf} urlOf
 * @param {unknown} row
 */
function resultOf(urlOf, row) {
  const url = urlOf(row);
  if (typeof url === 'string' || hasHref(url)) return url;
  const advice = isPromise(url)
    ? '; what has to be waited for is waited for before, in the source of the rows'
    : '';
  throw wrongResult('url', 'a string or a URL', url, advice);
}

/**
 * Whether it is a promise, whose rejection is nobody's any more.
 *
 * @param {unknown} value
 */
function isPromise(value) {
  try {
    const { then } = /** @type {Partial<Promise<unknown>>} */ (value ?? {});
    if (typeof then !== 'function') return false;
    then.call(value, undefined, () => {});
    return true;
  } catch {
    return false;
  }
}

/**
 * The options of a stream: those of every method that signs, and how it deals with its rows.
 *
 * @param {unknown} options
 */
function readStreamOptions(options) {
  const { url, onError, ...signing } = readOptions(options, KNOWN);
  if (url !== undefined && typeof url !== 'function') {
    throw wrongType('url', 'a function that gives the URL of a row', url);
  }
  if (onError !== undefined && typeof onError !== 'function') {
    throw wrongType('onError', 'a function', onError);
  }
  const rows = new Rows(
    /** @type {UrlOf | undefined} */ (url),
    /** @type {OnError | undefined} */ (onError),
  );
  return { signing, rows };
}

module.exports = { Refused, Rows, readStreamOptions };
