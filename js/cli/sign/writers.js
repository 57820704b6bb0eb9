'use strict';

// What is written of a row and its link: in the input's format the row's own bytes and the link after them, in
// another format the row's values.

const { wrongValue, excerpt } = require('../../errors.js');
const { csvField, csvLine } = require('./csv.js');
const { rawProperties, withProperty } = require('./jsonl.js');
const { bytesOf, utf8Of } = require('./records.js');

/**
 * @typedef {import('./rows.js').Row} Row
 * @typedef {import('./rows.js').FormatName} FormatName
 *
 * @typedef {(row: Row, link: string) => string} Write gives bytes
 *
 * @typedef {object} Formats
 * @property {FormatName} from
 * @property {FormatName} to
 * @property {string} field
 * @property {string} signedField
 * @property {string} delimiter of the output
 *
 * @typedef {object} Writer
 * @property {(header: Row & { names: string[] }, mark: string) => string} header of a CSV input, for the output
 * @property {Write} row
 */

/** Throws for what the output's format cannot hold. @param {string} what */
const misfit = (what) => wrongValue('row', what);

/**
 * How rows of one format are written in another.
 *
 * @param {Formats} formats
 * @param {() => string} mark the input's byte order mark
 * @returns {Writer}
 */
function writerFor(formats, mark) {
  const { from, to } = formats;
  if (to === 'plain') return { header: () => '', row: (_, link) => `${link}\n` };
  const isCsv = (/** @type {FormatName} */ name) => name === 'csv' || name === 'tsv';
  if (isCsv(to)) {
    if (from === to) return csvToCsv(formats);
    return isCsv(from) ? csvAnew(formats) : toCsv(formats);
  }
  if (from === 'jsonl') return jsonlToJsonl(formats, mark);
  return from === 'plain' ? plainToJsonl(formats) : csvToJsonl(formats);
}

/** @param {Formats} formats @returns {Writer} */
function csvToCsv({ signedField, delimiter }) {
  const added = delimiter + csvField(bytesOf(signedField), delimiter);
  return {
    header: ({ text, ending }, mark) => mark + text + added + ending,
    row: ({ text, ending }, link) => text + delimiter + csvField(link, delimiter) + ending,
  };
}

/** With another delimiter. @param {Formats} formats @returns {Writer} */
function csvAnew({ signedField, delimiter }) {
  return {
    header: ({ fields = [] }) => csvLine([...fields, bytesOf(signedField)], delimiter),
    row: ({ fields = [] }, link) => csvLine([...fields, link], delimiter),
  };
}

/** @param {Formats} formats @param {() => string} mark @returns {Writer} */
function jsonlToJsonl({ signedField }, mark) {
  let before = mark;
  return {
    header: () => '',
    row({ text, ending }, link) {
      const written = before() + withProperty(text, signedField, link) + ending;
      before = () => '';
      return written;
    },
  };
}

/** @param {Formats} formats @returns {Writer} */
function plainToJsonl({ field, signedField }) {
  return {
    header: () => '',
    row: ({ url }, link) =>
      `{${bytesOf(`${JSON.stringify(field)}:${JSON.stringify(url)},${JSON.stringify(signedField)}`)}:${JSON.stringify(link)}}\n`,
  };
}

/** @param {Formats} formats @returns {Writer} */
function csvToJsonl({ signedField }) {
  /** @type {string[]} */
  let names = [];
  return {
    header(header) {
      ({ names } = header);
      const twice = names.find((name, i) => names.indexOf(name) !== i);
      if (twice !== undefined) {
        throw misfit(`has two columns '${excerpt(twice)}', and an object has one of a name`);
      }
      return '';
    },
    row({ fields = [] }, link) {
      const members = fields.map((bytes, i) => {
        const value = utf8Of(bytes);
        if (value === undefined) throw misfit(`the field '${excerpt(names[i])}' is no UTF-8`);
        return `${JSON.stringify(names[i])}:${JSON.stringify(value)}`;
      });
      members.push(`${JSON.stringify(signedField)}:${JSON.stringify(link)}`);
      return bytesOf(`{${members.join(',')}}\n`);
    },
  };
}

/**
 * Plain lines and JSONL: the first row says which columns there are.
 *
 * @param {Formats} formats
 * @returns {Writer}
 */
function toCsv({ from, field, signedField, delimiter }) {
  /** @type {string[] | undefined} */
  let names;
  return {
    header: () => '',
    row(row, link) {
      const values =
        from === 'plain' ? new Map([[field, bytesOf(String(row.url))]]) : cellsOf(row.text);
      let header = '';
      if (names === undefined) {
        names = [...values.keys()];
        header = csvLine([...names, signedField].map(bytesOf), delimiter);
      }
      const known = names;
      const foreign = [...values.keys()].find((name) => !known.includes(name));
      if (foreign !== undefined) {
        throw misfit(`has a property '${excerpt(foreign)}' that the first row has not`);
      }
      return header + csvLine([...known.map((name) => values.get(name) ?? ''), link], delimiter);
    },
  };
}

/**
 * The properties of an object as cells: texts as they are, `null` empty, all else as JSON.
 *
 * @param {string} text bytes of a JSON object
 */
function cellsOf(text) {
  const cells = rawProperties(text);
  for (const [name, raw] of cells) {
    if (raw.startsWith('"')) cells.set(name, bytesOf(JSON.parse(utf8Of(raw) ?? raw)));
    else if (raw === 'null') cells.set(name, '');
  }
  return cells;
}

module.exports = { writerFor };
