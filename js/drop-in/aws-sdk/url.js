'use strict';

// How @aws-sdk/cloudfront-signer writes a URL.

/**
 * What stays as it is: a path and a query string that are written as the original writes them.
 * Most URLs are such, and this is a tenth of the work.
 */
const IS_ENCODED =
  /^https?:\/\/[\w.:-]+(?:\/[\w.!~*'()-]*)+(?:\?[\w.!~*()+-]*=[\w.!~*()+-]*(?:&[\w.!~*()+-]*=[\w.!~*()+-]*)*)?$/;

/** CloudFront takes no longer ones, and of millions of characters `IS_ENCODED` would use up the stack. */
const LONGEST = 8192;

/** Unpaired halves; a whole pair is one character here. */
const LONE_SURROGATES = /[\ud800-\udfff]/gu;
const ESCAPE = /(%[0-9A-Fa-f]{2}|\+)/g;

/**
 * The URL with its path and its query string percent-encoded, and the rest of it, a fragment included,
 * taken for one of the two. Without a `//` and a path it stays as it is.
 *
 * @param {any} url
 */
function encodeUrlPath(url) {
  if (typeof url === 'string' && url.length <= LONGEST && IS_ENCODED.test(url)) return url;
  const slashes = url.indexOf('//');
  if (slashes === -1) return url;
  const pathStart = url.indexOf('/', slashes + 2);
  if (pathStart === -1) return url;
  const origin = url.slice(0, pathStart);
  const rest = url.slice(pathStart);
  const queryStart = rest.indexOf('?');
  if (queryStart === -1) return origin + encodePath(rest);
  return origin + encodePath(rest.slice(0, queryStart)) + encodeQuery(rest.slice(queryStart + 1));
}

/** @param {any} rawPath */
function encodePath(rawPath) {
  return rawPath.replace(/[^/]+/g, encodeSegment);
}

/**
 * Decoded first, so that what is encoded already is not encoded twice.
 *
 * @param {string} segment
 */
function encodeSegment(segment) {
  let decoded;
  try {
    decoded = decodeURIComponent(segment);
  } catch {
    decoded = segment;
  }
  return encodeURIComponent(decoded);
}

/**
 * Every pair with its `=`; empty ones go.
 *
 * @param {string} query
 */
function encodeQuery(query) {
  const pairs = query.split('&').filter((pair) => pair !== '');
  return pairs.length === 0 ? '' : `?${pairs.map(encodePair).join('&')}`;
}

/** @param {string} pair */
function encodePair(pair) {
  const equals = pair.indexOf('=');
  if (equals === -1) return `${encodeComponent(pair)}=`;
  return `${encodeComponent(pair.slice(0, equals))}=${encodeComponent(pair.slice(equals + 1))}`;
}

/**
 * Escapes and `+` stay, the escapes in upper case.
 *
 * @param {string} component
 */
function encodeComponent(component) {
  return component
    .replace(LONE_SURROGATES, '\ufffd')
    .split(ESCAPE)
    .map((part, i) => {
      if (i % 2 === 1) return part.toUpperCase();
      return encodeURIComponent(part).replaceAll("'", '%27');
    })
    .join('');
}

/**
 * The value of a signing parameter; anything, as a template string takes it.
 *
 * @param {any} value
 */
function encodeValue(value) {
  if (/^[\w.~-]+$/.test(value)) return value;
  return encodeURIComponent(value).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

/**
 * What a policy names: the URL itself, or of RTMP the stream's name.
 *
 * @param {any} urlString
 * @returns {string}
 */
function resourceOf(urlString) {
  const protocol = urlString.slice(0, urlString.indexOf('//'));
  if (['https:', 'http:', 'wss:', 'ws:'].includes(protocol)) return urlString;
  if (protocol === 'rtmp:') {
    const origin = `rtmp://${new URL(urlString).hostname}`;
    return urlString.substring(origin.length).replace(/(?::\d+)?\//, '');
  }
  throw new Error('Invalid URI scheme. Scheme must be one of http, https, or rtmp');
}

module.exports = { encodeUrlPath, encodeValue, resourceOf };
