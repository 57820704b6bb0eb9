'use strict';

// A run: rows in, links out, and how it ends.

const { codeOf, excerpt, reasonOf } = require('../../errors.js');
const { endingOf, pathOf } = require('../files.js');
const { BadRows, badRow, textOf } = require('./bad-rows.js');
const { Output, ReaderGone } = require('./output.js');
const { Progress, summaryLine } = require('./progress.js');
const { UnreadableInput } = require('./records.js');
const { csvRows, jsonlRows, plainRows, urlOf } = require('./rows.js');
const { interruptible } = require('./signals.js');
const { writerFor } = require('./writers.js');

/**
 * @typedef {import('./rows.js').Row} Row
 *
 * @typedef {{ signedUrls(rows: any, options: any): AsyncIterable<[Row, string]> }} RowSigner
 *
 * @typedef {object} Request
 * @property {string} program how the command is called, for messages
 * @property {import('../key-options.js').AnySigner} signer
 * @property {import('../policy-options.js').Policy} policy
 * @property {import('./writers.js').Formats & { inputDelimiter: string }} formats
 * @property {import('./input.js').Input | undefined} input
 * @property {Row[] | undefined} rows in place of an input
 * @property {string | undefined} output
 * @property {string | undefined} errors
 * @property {boolean} skipErrors
 * @property {boolean} quiet
 */

/** The first bad row, when it ends the run. */
class Stop extends Error {}

/**
 * Signs all rows; sets the exit code, or ends the process by the signal that came meanwhile.
 *
 * @param {Request} request
 */
async function runRows(request) {
  // Who reads what is said may have gone.
  process.stderr.on('error', () => {});
  const signal = await interruptible(async (aborted) => {
    try {
      const outputs = openOutputs(request);
      await runJob(request, outputs, aborted);
    } finally {
      request.input?.close();
    }
  });
  if (signal !== undefined) process.kill(process.pid, signal);
}

/**
 * @typedef {InstanceType<typeof Output>} OneOutput
 *
 * @param {Request} request
 * @returns {{ links: OneOutput, errors: OneOutput | undefined }}
 */
function openOutputs({ output, errors }) {
  const links = Output.open('--output', output);
  try {
    return { links, errors: errors === undefined ? undefined : Output.open('--errors', errors) };
  } catch (error) {
    links.discard();
    throw error;
  }
}

/**
 * @param {Request} request
 * @param {ReturnType<typeof openOutputs>} outputs
 * @param {AbortSignal} aborted
 */
async function runJob(request, outputs, aborted) {
  const { program, errors } = request;
  const say = (/** @type {string} */ text) => process.stderr.write(`${program}: ${text}\n`);
  const all = outputs.errors ? [outputs.links, outputs.errors] : [outputs.links];
  const unit = unitOf(request);
  const bad = new BadRows(outputs.errors, formatOfErrors(errors), say, unit);
  const job = new Job(request, outputs.links, bad, unit);
  try {
    await job.run(aborted);
    for (const one of all) await one.finish();
    job.end(say);
    if (bad.count > 0) process.exitCode = 1;
  } catch (error) {
    job.progress.end();
    // The links before it are to be had.
    if (error instanceof Stop) await outputs.links.flush().catch(() => {});
    for (const one of all) await one.discard();
    if (aborted.aborted || error instanceof ReaderGone) return;
    say(messageOf(error, request));
    process.exitCode = 1;
  }
}

/** What rows are counted as. @param {Request} request */
const unitOf = ({ rows }) => (rows ? 'URL' : 'line');

/** @param {string | undefined} file */
function formatOfErrors(file) {
  return file !== undefined && /^(?:jsonl|ndjson)$/.test(endingOf(pathOf(file))) ? 'jsonl' : 'csv';
}

/**
 * @param {unknown} error
 * @param {Request} request
 */
function messageOf(error, request) {
  const { input, output } = request;
  if (error instanceof Stop) return error.message;
  if (error instanceof UnreadableInput) return `${input?.name} ${error.message}`;
  const code = codeOf(error) ?? '';
  if (/^E[A-Z0-9]+$/.test(code) && !code.startsWith('ERR_')) {
    const target = output === undefined ? 'the standard output' : `'${excerpt(output, 200)}'`;
    return `${target} cannot be written: ${reasonOf(error)}`;
  }
  const { input: row } = /** @type {{ input?: Row }} */ (error ?? {});
  return row === undefined ? reasonOf(error) : textOf(badRow(error, row), unitOf(request));
}

class Job {
  #request;
  #output;
  #bad;
  #unit;
  #done = 0;
  /** @type {import('./records.js').Seen} */
  #seen = { mark: '', blank: 0 };

  /**
   * @param {Request} request
   * @param {InstanceType<typeof Output>} output
   * @param {InstanceType<typeof BadRows>} bad
   * @param {string} unit
   */
  constructor(request, output, bad, unit) {
    this.#request = request;
    this.#output = output;
    this.#bad = bad;
    this.#unit = unit;
    const { input, quiet } = request;
    this.isWatched = !quiet && input !== undefined && Boolean(process.stderr.isTTY);
    // Links that scroll by show how far it is.
    const isShown = this.isWatched && !output.isTerminal && process.env.TERM !== 'dumb';
    this.progress = new Progress(isShown ? process.stderr : undefined, () => ({
      done: this.#done,
      read: input?.read ?? 0,
      size: input?.size,
    }));
  }

  /** @param {AbortSignal} signal */
  async run(signal) {
    const { formats, signer, policy } = this.#request;
    const writer = writerFor(formats, () => this.#seen.mark);
    const onError = (/** @type {unknown} */ error, /** @type {Row} */ row) =>
      this.#passOver(error, row);
    const rows = this.#rows(writer);
    const options = { ...policy, url: urlOf, onError, signal };
    const { signedUrls } = /** @type {RowSigner} */ (signer);
    for await (const [row, link] of signedUrls.call(signer, rows, options)) {
      const lines = this.#linesOf(writer, row, link);
      if (lines === undefined) continue;
      this.#done += 1;
      await this.#output.write(lines);
    }
  }

  /** @param {import('./writers.js').Writer} writer */
  #rows(writer) {
    const { input, rows, formats } = this.#request;
    if (rows !== undefined || input === undefined) return rows ?? [];
    const { from, inputDelimiter: delimiter, field, signedField } = formats;
    const seen = this.#seen;
    const columns = { field, signedField, delimiter };
    if (from === 'plain') return plainRows(input.chunks, seen);
    if (from === 'jsonl') return jsonlRows(input.chunks, seen, columns);
    return csvRows(input.chunks, seen, columns, (header) => {
      this.#output.write(writer.header(header, seen.mark));
    });
  }

  /**
   * @param {import('./writers.js').Writer} writer
   * @param {Row} row
   * @param {string} link
   */
  #linesOf(writer, row, link) {
    try {
      return writer.row(row, link);
    } catch (error) {
      this.#passOver(error, row);
      return undefined;
    }
  }

  /**
   * @param {unknown} error
   * @param {Row} row
   */
  #passOver(error, row) {
    const bad = badRow(error, row);
    if (!this.#request.skipErrors) throw new Stop(textOf(bad, this.#unit));
    this.#bad.add(bad);
  }

  /** @param {(text: string) => void} say */
  end(say) {
    this.progress.end();
    this.#bad.end();
    const counts = { done: this.#done, blank: this.#seen.blank, bad: this.#bad.count };
    if (this.isWatched || (counts.bad > 0 && !this.#request.quiet)) {
      say(summaryLine(counts, this.progress.elapsed));
    }
  }
}

module.exports = { runRows };
