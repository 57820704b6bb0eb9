'use strict';

const native = require('../addon/load.js');
const { wrongType, wrongValue } = require('../errors.js');
const { normalised } = require('./url.js');

const WILDCARD = /[*?\\]/;

/**
 * A resource as it will stand in the policy: the grammar is the core's, the WHATWG form of a URL and the
 * punycode of a host are the realm's.
 *
 * @param {unknown} resource a string or a URL
 */
function readResource(resource) {
  const text =
    typeof resource === 'string'
      ? resource
      : /** @type {Partial<URL> | null | undefined} */ (resource)?.href;
  if (typeof text !== 'string') throw wrongType('resource', 'a string', resource);
  const read = native.readResource(text);
  if (typeof read === 'string') return read;
  return native.normalisedResource(
    read.isUrl
      ? normalised(text, 'resource')
      : read.before + read.host.split('.').map(punycode).join('.') + read.after,
  );
}

/**
 * One label of a host, or the last with its port. A wildcard has no punycode: the core refuses those.
 *
 * @param {string} label
 */
function punycode(label) {
  if (/^[\0-\x7f]*$/.test(label) || WILDCARD.test(label)) return label;
  const [name, port] = label.split(':');
  const ascii = require('node:url').domainToASCII(name);
  return (ascii || name) + (port === undefined ? '' : `:${port}`);
}

// What stays as it is in an interpolated value: RFC 3986's unreserved characters.
const RESERVED = /[!'()*]/g;
const DOT_SEGMENT = /\/(?:\.|%2e){1,2}(?:[/?]|$)/i;
const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/**
 * Template tag: a resource in which only what is written in the template can be a wildcard or a
 * separator; every interpolated value is percent-encoded.
 *
 * @param {TemplateStringsArray} strings
 * @param {unknown[]} values
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

/** @param {unknown} value */
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

module.exports = { readResource, resource };
