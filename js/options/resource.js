'use strict';

const { wrongType, wrongValue } = require('../errors.js');
const { wireUrl } = require('./url.js');

const SCHEME_AND_HOST = /^((?:https?|http\*|\*):\/\/)([^/]*)/i;
const WILDCARD = /[*?\\]/;

/**
 * A resource with its host in punycode; one without wildcards in the form in which it goes over the wire
 * as a URL. The rest of the form is the core's business.
 *
 * @param {string | URL} resource
 */
function wireResource(resource) {
  if (typeof resource !== 'string' && typeof resource?.href !== 'string') {
    throw wrongType('resource', 'a string', resource);
  }
  if (typeof resource !== 'string') return wireUrl(resource);
  const [, scheme, host] = SCHEME_AND_HOST.exec(resource) ?? [];
  // A URL parser would decode a %2A of the host to a `*`: the core refuses it as it is.
  if (host === undefined || host.includes('%')) return resource;
  const question = resource.indexOf('?');
  const isLiteral =
    !/[*\\]/.test(resource) &&
    !host.includes('?') &&
    (question === -1 || !resource.includes('?', question + 1));
  if (isLiteral) return wireUrl(resource);
  return (
    scheme + host.split('.').map(punycode).join('.') + resource.slice(scheme.length + host.length)
  );
}

/** One label of a host, or the last with its port. A wildcard has no punycode: the core refuses those. */
function punycode(label) {
  if (/^[\0-\x7f]*$/.test(label) || WILDCARD.test(label)) return label;
  const [name, port] = label.split(':');
  const ascii = require('node:url').domainToASCII(name);
  return (ascii || name) + (port === undefined ? '' : `:${port}`);
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
  const text = strings.raw.reduce((text, part, i) => text + encode(values[i - 1]) + part);
  // A URL parser resolves dot segments, however they are encoded: they would leave the folder.
  if (DOT_SEGMENT.test(text))
    throw wrongValue('value', 'makes a dot segment, which URL parsers resolve');
  return text;
}

function encode(value) {
  if (typeof value !== 'string' && typeof value !== 'number') {
    throw wrongType('value', 'a string or a number', value);
  }
  const text = String(value).replace(LONE_SURROGATE, '\ufffd');
  return encodeURIComponent(text).replace(
    RESERVED,
    (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

const DOT_SEGMENT = /\/(?:\.|%2e){1,2}(?:[/?]|$)/i;
const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

module.exports = { resource, wireResource };
