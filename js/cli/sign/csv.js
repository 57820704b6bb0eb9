'use strict';

// CSV as RFC 4180 has it: a field in quotes may hold delimiters, line breaks and, doubled, quotes. A quote within
// a field that does not begin with one stands for itself, as spreadsheets and Python have it.

const { excerpt } = require('../../errors.js');
const { cutLine } = require('./records.js');

/**
 * Cuts CSV records.
 *
 * @param {string} delimiter
 * @returns {import('./records.js').Cutter}
 */
function csvCutter(delimiter) {
  return (text, from, isLast) => {
    const plain = cutLine(text, from, isLast);
    // Most records have no quote, and are cut fast.
    if (plain === undefined || plain.record.text.includes('"')) {
      return text.indexOf('"', from) === -1 ? plain : cutQuoted(text, from, isLast, delimiter);
    }
    plain.record.fields = plain.record.text.split(delimiter);
    return plain;
  };
}

/**
 * @param {string} text
 * @param {number} from
 * @param {boolean} isLast
 * @param {string} delimiter
 * @returns {import('./records.js').Cut | undefined}
 */
function cutQuoted(text, from, isLast, delimiter) {
  /** @type {string[]} */
  const fields = [];
  /** @type {string | undefined} */
  let problem;
  let at = from;
  while (true) {
    const quoted = text[at] === '"' ? quotedAt(text, at) : undefined;
    if (quoted?.next === undefined) {
      if (quoted && !isLast) return undefined;
      if (quoted) problem = `opens a quote in field ${fields.length + 1} that is never closed`;
    }
    const start = quoted ? (quoted.next ?? text.length) : at;
    const end = fieldEnd(text, start, delimiter);
    if (end === text.length && !isLast) return undefined;
    const isLine = text[end] !== delimiter;
    const stop = text[end] === '\n' && text[end - 1] === '\r' && end > start ? end - 1 : end;
    const rest = text.slice(start, stop);
    if (quoted && rest !== '') {
      problem ??= `has '${excerpt(rest, 20)}' after the closing quote of field ${fields.length + 1}`;
    }
    fields.push((quoted?.value ?? '') + rest);
    if (isLine) return recordAt(text, from, stop, end, { fields, problem });
    at = end + 1;
  }
}

/**
 * The field whose quote opens at `open`; without `next` when none closes it.
 *
 * @param {string} text
 * @param {number} open
 * @returns {{ value: string, next?: number }}
 */
function quotedAt(text, open) {
  let close = text.indexOf('"', open + 1);
  while (close !== -1 && text[close + 1] === '"') close = text.indexOf('"', close + 2);
  if (close === -1) return { value: text.slice(open + 1) };
  return { value: text.slice(open + 1, close).replaceAll('""', '"'), next: close + 1 };
}

/**
 * @param {string} text
 * @param {number} start
 * @param {string} delimiter
 */
function fieldEnd(text, start, delimiter) {
  let at = start;
  while (at < text.length && text[at] !== delimiter && text[at] !== '\n') at += 1;
  return at;
}

/**
 * @param {string} text
 * @param {number} from
 * @param {number} stop where its line break begins
 * @param {number} end where the line feed is, or the end
 * @param {{ fields: string[], problem: string | undefined }} found
 * @returns {import('./records.js').Cut}
 */
function recordAt(text, from, stop, end, found) {
  const next = Math.min(end + 1, text.length);
  const own = text.slice(from, stop);
  const lines = own.split('\n').length;
  return { record: { line: 0, text: own, ending: text.slice(stop, next), ...found }, next, lines };
}

/**
 * A field as it is written.
 *
 * @param {string} value
 * @param {string} delimiter
 */
function csvField(value, delimiter) {
  const isPlain = !/["\r\n]/.test(value) && !value.includes(delimiter);
  return isPlain ? value : `"${value.replaceAll('"', '""')}"`;
}

/**
 * A record as it is written.
 *
 * @param {string[]} fields
 * @param {string} delimiter
 */
function csvLine(fields, delimiter) {
  return `${fields.map((field) => csvField(field, delimiter)).join(delimiter)}\n`;
}

module.exports = { csvCutter, csvField, csvLine };
