'use strict';

// URLs on their way into the core: as browsers and `fetch` send them, in their WHATWG form.

const native = require('../addon/load.js');
const { at, invalidUrl, wrongType } = require('../errors.js');

/**
 * The text of a URL, of this realm or another.
 *
 * @param {unknown} url
 * @param {string} [argument] its name, for the error
 * @returns {string}
 */
function urlText(url, argument = 'url') {
  const text = typeof url === 'string' ? url : hrefOf(url);
  if (typeof text !== 'string') throw wrongType(argument, 'a string or a URL', url);
  return text;
}

/** @param {unknown} url */
function hrefOf(url) {
  try {
    return /** @type {Partial<URL> | null | undefined} */ (url)?.href;
  } catch {
    return undefined; // made to look like a URL
  }
}

/**
 * Signs a URL. Most texts the core recognises as ones that no URL parser changes, which is cheaper than
 * parsing; the others it gets again in their WHATWG form.
 *
 * @template Options
 * @param {{ url(text: string, isNormalised: boolean, options: Options): string | null }} signer or a grant
 * @param {string} text
 * @param {Options} options
 */
function signUrl(signer, text, options) {
  return (
    signer.url(text, false, options) ??
    /** @type {string} */ (signer.url(normalised(text, 'url'), true, options))
  );
}

/** Signs nothing: gives the URL as batches take it. */
const unsigned = { url: native.wireUrl };

/** @param {unknown} url */
function wireUrl(url) {
  return signUrl(unsigned, urlText(url), undefined);
}

/**
 * The URLs of a batch as batches take them, or of the part of it that begins at `first`; an error names
 * its place.
 *
 * @param {unknown[]} urls
 * @param {number} [first]
 */
function wireUrls(urls, first = 0) {
  return urls.map((url, i) => {
    try {
      return wireUrl(url);
    } catch (error) {
      throw at(first + i, error);
    }
  });
}

/**
 * @param {string} text
 * @param {string} argument its name, for the error
 */
function normalised(text, argument) {
  try {
    return new URL(text).href;
  } catch (error) {
    throw invalidUrl(error, argument);
  }
}

/**
 * The items of a batch, as they are at the call.
 *
 * @param {unknown} urls
 * @returns {unknown[]}
 */
function toUrlList(urls) {
  const iterable = /** @type {Partial<Iterable<unknown>> | null | undefined} */ (urls);
  if (typeof iterable?.[Symbol.iterator] !== 'function' || typeof urls === 'string') {
    throw wrongType('urls', 'an iterable of URLs', urls);
  }
  return Array.from(/** @type {Iterable<unknown>} */ (urls));
}

module.exports = { normalised, signUrl, toUrlList, urlText, wireUrl, wireUrls };
