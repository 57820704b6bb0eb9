'use strict';

// URLs on their way into the core: as browsers and `fetch` send them, in their WHATWG form.

const native = require('../addon/load.js');
const { at, excerpt, invalidUrl, wrongType } = require('../errors.js');

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

/**
 * Whether `urlText` takes it, when it is no string.
 *
 * @param {unknown} url
 */
function hasHref(url) {
  return typeof hrefOf(url) === 'string';
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
 * @template Options, Signed
 * @param {{ url(text: string, isNormalised: boolean, options: Options): Signed | null }} signer or a grant
 * @param {string} text
 * @param {Options} options
 */
function signUrl(signer, text, options) {
  return (
    signer.url(text, false, options) ??
    /** @type {Signed} */ (signer.url(normalisedToSign(text), true, options))
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
      throw at(first + i, error, url);
    }
  });
}

/**
 * A URL in its WHATWG form.
 *
 * @param {string} text
 * @param {string} argument its name, for the error
 */
function normalised(text, argument) {
  try {
    return new URL(text).href;
  } catch {
    // Parsers differ in what they say, and show a text of any length.
    throw invalidUrl(argument, whyNoUrl(text));
  }
}

/**
 * The same for a URL that is to be signed.
 *
 * @param {string} text
 */
function normalisedToSign(text) {
  const href = normalised(text, 'url');
  if (!/^https?:/.test(href)) throw invalidUrl('url', whyNoUrl(text));
  return href;
}

/**
 * Why a text is no URL that can be signed, and what to do.
 *
 * @param {string} text
 */
function whyNoUrl(text) {
  if (text.trim() === '')
    return 'is empty; give an absolute URL such as https://cdn.example.com/a.mp4';
  if (text.includes('-----BEGIN ')) return 'is a key, not a URL';
  const shown = `'${excerpt(text, 100)}'`;
  if (/^\s*\/\//.test(text)) return `${shown} has no scheme; write https: before it`;
  if (/^\s*[/?#.]/.test(text)) {
    return `${shown} is a path; it needs a base, as in new URL(path, 'https://cdn.example.com')`;
  }
  const [, scheme] = /^\s*([a-z][a-z0-9+.-]*):(?!\d+(?:[/?#]|$))/i.exec(text) ?? [];
  if (scheme === undefined) return `${shown} has no scheme; write https:// before the host`;
  if (/^https?$/i.test(scheme)) return `${shown} is no URL: no parser makes anything of it`;
  return `CloudFront serves http and https alone; this begins with '${excerpt(scheme)}:'`;
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

module.exports = { hasHref, normalised, signUrl, toUrlList, urlText, wireUrl, wireUrls };
