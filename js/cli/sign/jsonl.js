'use strict';

// JSON lines: an object each. A row that is kept is never written anew, so that numbers of any length, spacing
// and keys that come twice stay what they are.

const { excerpt } = require('../../errors.js');
const { bytesOf, utf8Of } = require('./records.js');

/**
 * @param {import('./records.js').Record} record
 * @param {import('./rows.js').Columns} columns
 * @returns {import('./rows.js').Row}
 */
function jsonlRow({ line, text, ending }, { field, signedField }) {
  const json = utf8Of(text) ?? Buffer.from(text, 'latin1').toString('utf8');
  const object = objectOf(json);
  const input = excerpt(json.trim(), 200);
  const bad = (/** @type {string} */ problem) => ({ line, text, ending, problem, input });
  if (object === undefined) return bad('is no JSON object');
  if (!Object.hasOwn(object, field)) return bad(`has no property '${excerpt(field)}' (--field)`);
  const url = object[field];
  if (typeof url !== 'string') return bad(`has a property '${excerpt(field)}' that is no string`);
  if (Object.hasOwn(object, signedField)) {
    return bad(
      `has a property '${excerpt(signedField)}' already: give the new one another name with --signed-field`,
    );
  }
  // Other properties may hold what they like.
  if (url.includes('\ufffd') && utf8Of(text) === undefined) return bad('the URL is no UTF-8');
  return { line, text, ending, url, object, input: url };
}

/** @param {string} json */
function objectOf(json) {
  try {
    const value = JSON.parse(json);
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
    return isObject ? /** @type {Record<string, unknown>} */ (value) : undefined;
  } catch {
    return undefined;
  }
}

/**
 * The bytes of an object with one more property at its end.
 *
 * @param {string} text of an object that has some already
 * @param {string} property
 * @param {string} link
 */
function withProperty(text, property, link) {
  const brace = text.lastIndexOf('}');
  const added = `,${bytesOf(JSON.stringify(property))}:${JSON.stringify(link)}`;
  return text.slice(0, brace) + added + text.slice(brace);
}

/**
 * The text of each property's value, as it stands there: what JSON.parse makes of a long number is another one.
 *
 * @param {string} text bytes of a JSON object
 * @returns {Map<string, string>} values as bytes by names as text
 */
function rawProperties(text) {
  /** @type {Map<string, string>} */
  const found = new Map();
  const token = /"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s{}[\],:"]+/g;
  let depth = 0;
  /** @type {string | undefined} */
  let name;
  let isValue = false;
  let start = -1;
  let end = -1;
  for (const { 0: one, index } of text.matchAll(token)) {
    const closes = one === '}' || one === ']';
    if ((depth === 1 && one === ',') || (depth === 1 && closes)) {
      if (name !== undefined) found.set(name, text.slice(start, end));
      [name, isValue, start] = [undefined, false, -1];
    } else if (depth === 1 && one === ':' && !isValue) {
      isValue = true;
    } else if (depth === 1 && !isValue) {
      name = JSON.parse(utf8Of(one) ?? one);
    } else if (depth > 0 && isValue) {
      if (start === -1) start = index;
      end = index + one.length;
    }
    if (one === '{' || one === '[') depth += 1;
    if (closes) depth -= 1;
  }
  return found;
}

module.exports = { jsonlRow, rawProperties, withProperty };
