'use strict';

const native = require('../addon/load.js');
const { resourceError, wrongType } = require('../errors.js');
const { normalised } = require('./url.js');

/**
 * A resource as it will stand in the policy: the grammar is the core's, the WHATWG form of a URL and the
 * punycode of a host are the realm's.
 *
 * @param {unknown} resource a string or a URL
 */
function readResource(resource) {
  const text = typeof resource === 'string' ? resource : textOfUrl(resource);
  const read = native.readResource(text);
  if (typeof read === 'string') return read;
  return read.isUrl
    ? native.resourceOfUrl(normalised(text, 'resource'))
    : native.resourceWithLabels(text, read.labels.map(punycode));
}

/** @param {unknown} url */
function textOfUrl(url) {
  const text = /** @type {Partial<URL> | null | undefined} */ (url)?.href;
  if (typeof text !== 'string') throw wrongType('resource', 'a string', url);
  // Parsers make a `*` of characters that resemble one, and of %2A.
  if (new URL(normalised(text, 'resource')).hostname.includes('*')) {
    throw resourceError(
      "is a URL with a '*' in its host, which may have been another character; give a string when a wildcard is meant",
    );
  }
  return text;
}

/**
 * One label of a host. By itself it may be a number, of which an IPv4 address would be made.
 *
 * @param {string} label
 */
function punycode(label) {
  return require('node:url').domainToASCII(`${label}.x`).slice(0, -2);
}

module.exports = { readResource };
