'use strict';

// Rows that have no link: the first ends the run, or each is told and passed over.

const { codeOf, excerpt } = require('../../errors.js');
const { csvLine } = require('./csv.js');
const { bytesOf } = require('./records.js');

/** How many are told on the terminal. */
const MOST = 10;
const COLUMNS = ['line', 'input', 'code', 'message'];

/**
 * @typedef {object} BadRow
 * @property {number} line
 * @property {string} input
 * @property {string} code
 * @property {string} message
 *
 * @typedef {import('./rows.js').Row} Row
 */

/**
 * @param {unknown} error
 * @param {Row} row
 * @returns {BadRow}
 */
function badRow(error, { line, input }) {
  const { message } = /** @type {Error} */ (error);
  return {
    line,
    input,
    code: codeOf(error) ?? '',
    message: message.replace(/^(?:rows|urls)\[\d+\]: /, '').replace(/^(?:row|url): /, ''),
  };
}

class BadRows {
  count = 0;
  #output;
  #format;
  #say;
  #unit;

  /**
   * @param {{ write(lines: string): Promise<void> | undefined } | undefined} output of --errors
   * @param {'csv' | 'jsonl'} format
   * @param {(text: string) => void} say on the standard error
   * @param {string} unit
   */
  constructor(output, format, say, unit) {
    this.#output = output;
    this.#format = format;
    this.#say = say;
    this.#unit = unit;
    if (output && format === 'csv') this.#write(csvLine(COLUMNS, ','));
  }

  /** @param {BadRow} bad */
  add(bad) {
    this.count += 1;
    if (this.#output) this.#write(this.#lineOf(bad));
    else if (this.count <= MOST) this.#say(textOf(bad, this.#unit));
  }

  /** What was not told. */
  end() {
    if (this.#output || this.count <= MOST) return;
    this.#say(`and ${this.count - MOST} more rows; --errors <file> holds all`);
  }

  /** @param {BadRow} bad */
  #lineOf(bad) {
    const { line, input, code, message } = bad;
    if (this.#format === 'jsonl') return `${JSON.stringify({ line, input, code, message })}\n`;
    return csvLine([String(line), input, code, message], ',');
  }

  /** @param {string} text */
  #write(text) {
    // Fails for good when the output is finished.
    this.#output?.write(bytesOf(text))?.catch(() => {});
  }
}

/**
 * @param {BadRow} bad
 * @param {string} unit what is counted
 */
function textOf({ line, message }, unit) {
  return `${unit} ${line}: ${excerpt(message, 500)}`;
}

module.exports = { BadRows, badRow, textOf };
