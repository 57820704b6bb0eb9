'use strict';

const native = require('./addon/load.js');
const { encode, isWellFormed } = require('./encode.js');
const { wrongType, wrongValue } = require('./errors.js');

const DOT_SEGMENT = "a dot segment ('.' or '..', percent-encoded or not)";

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
  const [first, ...parts] = strings.raw;
  let text = first;
  for (const [i, part] of parts.entries()) {
    const value = values[i];
    if (text === '' && i === 0 && isUrl(value)) {
      text += originOf(value);
      if (!part.startsWith('/') && (part !== '' || parts.length > 1)) {
        throw wrongValue('value', "is an origin, so the template has to go on with a '/' after it");
      }
    } else {
      text += encodeValue(value, text);
    }
    text += part;
  }
  // What the template says, or says together with the values.
  if (native.resourceLeavesItsFolder(text)) {
    throw wrongValue('resource', `has ${DOT_SEGMENT}, which URL parsers and servers resolve`);
  }
  return text;
}

/**
 * @param {unknown} value
 * @param {string} before what precedes it
 */
function encodeValue(value, before) {
  if (!Array.isArray(value)) return encodeText(value, before);
  if (native.sectionAtEnd(before) !== 'path') {
    throw wrongValue(
      'value',
      "is an array, which is path segments: it can only stand in the path, after the host's '/'",
    );
  }
  // A copy: what is looked at is what is written, holes included.
  const segments = Array.from(value);
  if (segments.length === 0 || segments.includes('')) {
    throw wrongValue('value', 'is an array without a segment, or with an empty one');
  }
  return segments.map((segment) => encodeText(segment, before)).join('/');
}

/**
 * @param {unknown} value
 * @param {string} before what precedes it
 */
function encodeText(value, before) {
  if (typeof value !== 'string' && typeof value !== 'number') {
    throw wrongType(
      'value',
      'a string, a number or an array of them (or, in first place, a URL)',
      value,
    );
  }
  const given = String(value);
  if (native.leavesItsFolder(given)) {
    throw wrongValue('value', `has ${DOT_SEGMENT}, which would leave its folder`);
  }
  const text = encode(isWellFormed(given) ? given : Buffer.from(given).toString());
  // In a query string, and there alone, URL parsers encode it.
  return text.includes("'") && native.sectionAtEnd(before) === 'query'
    ? text.replaceAll("'", '%27')
    : text;
}

/**
 * Of whichever realm; nothing that comes out of JSON is one.
 *
 * @param {unknown} value
 * @returns {value is URL}
 */
function isUrl(value) {
  return Object.prototype.toString.call(value) === '[object URL]';
}

/** @param {URL} url */
function originOf({ href }) {
  const { protocol, host, hostname } = new URL(href);
  const origin = `${protocol}//${host}`;
  // A `*` would be a wildcard, and may come of a character that only resembles one.
  if (!/^https?:$/.test(protocol) || href !== `${origin}/` || hostname.includes('*')) {
    throw wrongValue(
      'value',
      "is a URL and more or less than an origin such as 'https://cdn.example.com'; write the rest in the template",
    );
  }
  return origin;
}

module.exports = { resource };
