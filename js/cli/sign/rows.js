'use strict';

// Rows of an input, with the URL of each.

const { wrongValue, excerpt } = require('../../errors.js');
const { csvCutter } = require('./csv.js');
const { jsonlRow } = require('./jsonl.js');
const { UnreadableInput, cutLine, recordsOf, utf8Of } = require('./records.js');

/**
 * @typedef {import('./records.js').Seen} Seen
 *
 * @typedef {'plain' | 'csv' | 'tsv' | 'jsonl'} FormatName
 *
 * @typedef {object} Row
 * @property {number} line where it begins
 * @property {string} text its bytes
 * @property {string} ending its line break's
 * @property {string} input its URL, or its text when it has none
 * @property {string} [url]
 * @property {string} [problem] why it has no URL
 * @property {string[]} [fields] of CSV
 * @property {Record<string, unknown>} [object] of JSONL
 *
 * @typedef {object} Columns
 * @property {string} field the one that holds the URL
 * @property {string} signedField the one that is added
 * @property {string} delimiter
 */

/** The bytes of a text, for a message. @param {string} bytes */
const shown = (bytes) => excerpt(utf8Of(bytes) ?? bytes, 200);

const NOT_UTF8 = 'the URL is no UTF-8';

/**
 * @param {AsyncIterable<Buffer>} chunks
 * @param {Seen} seen
 * @returns {AsyncGenerator<Row, void, undefined>}
 */
async function* plainRows(chunks, seen) {
  for await (const { line, text, ending } of recordsOf(chunks, cutLine, seen)) {
    const url = utf8Of(text)?.trim();
    const problem = url === undefined ? NOT_UTF8 : undefined;
    yield { line, text, ending, url, problem, input: url ?? shown(text) };
  }
}

/**
 * @param {AsyncIterable<Buffer>} chunks
 * @param {Seen} seen
 * @param {Columns} columns
 * @returns {AsyncGenerator<Row, void, undefined>}
 */
async function* jsonlRows(chunks, seen, columns) {
  for await (const record of recordsOf(chunks, cutLine, seen)) yield jsonlRow(record, columns);
}

/**
 * The header comes first, as a row that has no URL.
 *
 * @param {AsyncIterable<Buffer>} chunks
 * @param {Seen} seen
 * @param {Columns} columns
 * @param {(header: Row & { names: string[] }) => void} onHeader
 * @returns {AsyncGenerator<Row, void, undefined>}
 */
async function* csvRows(chunks, seen, columns, onHeader) {
  /** @type {number | undefined} */
  let place;
  let width = 0;
  for await (const record of recordsOf(chunks, csvCutter(columns.delimiter), seen)) {
    const fields = record.fields ?? [];
    if (place === undefined) {
      const names = namesOf(record);
      place = placeOf(names, columns);
      width = names.length;
      onHeader({ ...record, fields, names, input: '' });
      continue;
    }
    const { line, text, ending } = record;
    const bytes = fields[place];
    const url = bytes === undefined ? undefined : utf8Of(bytes);
    const problem = record.problem ?? problemOf(fields.length, width, bytes, url);
    yield { line, text, ending, fields, url, problem, input: url ?? shown(bytes ?? text) };
  }
}

/**
 * @param {number} count of a row's fields
 * @param {number} width how many the header has
 * @param {string | undefined} bytes
 * @param {string | undefined} url
 */
function problemOf(count, width, bytes, url) {
  // The link would stand in another column.
  if (count !== width) return `has ${count} fields, and the header has ${width}`;
  if (bytes !== undefined && url === undefined) return NOT_UTF8;
  return undefined;
}

/** @param {import('./records.js').Record} header */
function namesOf({ fields = [], problem }) {
  if (problem !== undefined) throw new UnreadableInput(`has a header that ${problem}`);
  return fields.map((bytes) => utf8Of(bytes) ?? bytes);
}

/**
 * Where the URL's column is.
 *
 * @param {string[]} names
 * @param {Columns} columns
 */
function placeOf(names, { field, signedField }) {
  const places = names.flatMap((name, i) => (name === field ? [i] : []));
  const all = names.map((name) => `'${excerpt(name)}'`).join(', ');
  if (places.length === 0) {
    throw new UnreadableInput(
      `has no column '${excerpt(field)}' (--field), but ${excerpt(all, 300)}`,
    );
  }
  if (places.length > 1) {
    throw new UnreadableInput(`has ${places.length} columns '${excerpt(field)}' (--field)`);
  }
  if (names.includes(signedField)) {
    throw new UnreadableInput(
      `has a column '${excerpt(signedField)}' already: give the new one another name with --signed-field`,
    );
  }
  return places[0];
}

/**
 * The URL of a row, for the signer.
 *
 * @param {Row} row
 */
function urlOf({ url, problem }) {
  if (problem !== undefined || url === undefined) throw wrongValue('row', problem ?? 'has no URL');
  return url;
}

/**
 * URLs that are there already.
 *
 * @param {string[]} urls
 * @returns {Row[]}
 */
function rowsOfArguments(urls) {
  return urls.map((url, i) => ({ line: i + 1, text: '', ending: '\n', url, input: url }));
}

module.exports = { csvRows, jsonlRows, plainRows, rowsOfArguments, urlOf };
