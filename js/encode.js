'use strict';

// Percent-encoding of a text that becomes part of a URL.

const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

/**
 * Whether a text has a UTF-8 form. (`isWellFormed` of strings is younger than Node.js 18.)
 *
 * @param {string} text
 */
const isWellFormed = (text) => !LONE_SURROGATE.test(text);

/**
 * A well-formed text as `encodeURIComponent` writes it, which URL parsers leave alone in a path; but a `*`
 * would be a wildcard in a policy.
 *
 * @param {string} text
 */
const encode = (text) => encodeURIComponent(text).replaceAll('*', '%2A');

module.exports = { encode, isWellFormed };
