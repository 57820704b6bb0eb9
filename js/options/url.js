'use strict';

const { at, invalidUrl, wrongType } = require('../errors.js');
const native = require('../addon/load.js');

/**
 * A URL in its WHATWG form, as browsers and `fetch` send it.
 *
 * @param {string | URL} url
 */
function wireUrl(url) {
  // A URL of another realm is no instance of this one's URL; what only looks like one (the old
  // url.parse) is not in WHATWG form.
  const text = typeof url === 'string' ? url : hrefOf(url);
  if (typeof text !== 'string') throw wrongType('url', 'a string or a URL', url);
  // Most URLs are in that form already; looking is cheaper than parsing.
  return native.isPlainUrl(text) ? text : parse(text);
}

function hrefOf(url) {
  try {
    return url?.href;
  } catch {
    return undefined; // made to look like a URL
  }
}

/** Node's error has a code; Deno's has none. */
function parse(text) {
  try {
    return new URL(text).href;
  } catch (error) {
    throw error.code === undefined ? invalidUrl(error) : error;
  }
}

/** Those of a batch, or of the part of it that begins at `first`; an error names its place. */
function wireUrls(urls, first = 0) {
  return urls.map((url, i) => {
    try {
      return wireUrl(url);
    } catch (error) {
      throw at(first + i, error);
    }
  });
}

/** The items of a batch, as they are at the call. */
function toUrlList(urls) {
  if (typeof urls?.[Symbol.iterator] !== 'function' || typeof urls === 'string') {
    throw wrongType('urls', 'an iterable of URLs', urls);
  }
  return Array.from(urls);
}

module.exports = { toUrlList, wireUrl, wireUrls };
