'use strict';

const { wrongType, wrongValue } = require('./errors.js');
const { wireUrl } = require('./wire-url.js');

// The host of a pattern, when it has characters beyond ASCII.
const FOREIGN_HOST = /^([^:/?#]*:\/\/)([^/?#]*[^\0-\x7f][^/?#]*)/u;

/**
 * A resource with its host in punycode; a resource without wildcards in the form in which it goes over
 * the wire as a URL. The rest of the form is the core's business.
 *
 * @param {string | URL} resource
 */
function wireResource(resource) {
  if (typeof resource !== 'string') {
    if (typeof resource?.href === 'string') return resource.href;
    throw wrongType('resource', 'a string', resource);
  }
  if (!/[*?\\]/.test(resource) && /^https?:\/\//i.test(resource)) return wireUrl(resource);
  return resource.replace(
    FOREIGN_HOST,
    (_, scheme, host) => scheme + (require('node:url').domainToASCII(host) || host),
  );
}

// What stays as it is in an interpolated value: RFC 3986's unreserved characters.
const RESERVED = /[!'()*]/g;

/**
 * Template tag: a resource in which only what is written in the template can be a wildcard or a
 * separator; every interpolated value is percent-encoded.
 */
function resource(strings, ...values) {
  if (!Array.isArray(strings?.raw)) {
    throw wrongType('resource', 'a template literal', strings);
  }
  // The texts as written: a backslash in a resource is CloudFront's escape, not JavaScript's.
  return strings.raw.reduce((text, part, i) => text + encodeSegment(values[i - 1]) + part);
}

function encodeSegment(value) {
  if (typeof value !== 'string' && typeof value !== 'number') {
    throw wrongType('value', 'a string or a number', value);
  }
  const text = String(value);
  // A URL parser resolves dot segments, however they are encoded: they would leave the folder.
  if (text === '.' || text === '..') {
    throw wrongValue('value', `'${text}' is a dot segment, which URL parsers resolve away`);
  }
  return encodeURIComponent(
    text.toWellFormed?.() ?? text.replace(LONE_SURROGATE, '\ufffd'),
  ).replace(RESERVED, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
}

const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

module.exports = { resource, wireResource };
