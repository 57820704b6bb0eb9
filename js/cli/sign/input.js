'use strict';

// Where rows come from: a file, or the standard input.

const fs = require('node:fs');
const tty = require('node:tty');

const { excerpt } = require('../../errors.js');
const { STANDARD, pathOf, problemOf } = require('../files.js');
const { UnreadableInput } = require('./records.js');

const BLOCK = 262_144;

/**
 * @typedef {object} Input
 * @property {string} name for errors
 * @property {AsyncIterable<Buffer>} chunks
 * @property {number | undefined} size bytes, if they are known
 * @property {number} read bytes so far
 * @property {() => void} close nothing more is wanted, whatever may still come
 */

/**
 * @param {string | undefined} value of --input; nothing is the standard input
 * @param {InstanceType<typeof import('../files.js').StandardInput>} standardInput
 * @returns {Input}
 */
function openInput(value, standardInput) {
  const file = value === undefined ? STANDARD : pathOf(value);
  if (file.trim() === '') throw new Error('--input is empty: give the path of a file');
  if (file !== STANDARD) {
    const descriptor = openFile(file);
    return inputOf(`'${excerpt(file, 200)}'`, descriptor);
  }
  if (value === undefined && tty.isatty(0)) {
    throw new Error(
      'there is no URL: give some, or --input <file>, or one a line on the standard input',
    );
  }
  if (value === undefined) standardInput.claim('the URLs');
  return inputOf('the standard input', 0);
}

/** @param {string} file */
function openFile(file) {
  try {
    const descriptor = fs.openSync(file, 'r');
    if (fs.fstatSync(descriptor).isDirectory())
      throw Object.assign(new Error(), { code: 'EISDIR' });
    return descriptor;
  } catch (error) {
    throw new Error(`--input: '${excerpt(file, 200)}' ${problemOf(error)}`);
  }
}

/**
 * @param {string} name
 * @param {number} descriptor
 * @returns {Input}
 */
function inputOf(name, descriptor) {
  const stat = fs.fstatSync(descriptor);
  const stream =
    descriptor === 0
      ? process.stdin
      : fs.createReadStream('', { fd: descriptor, highWaterMark: BLOCK });
  /** @type {Input} */
  const input = {
    name,
    size: stat.isFile() ? stat.size : undefined,
    read: 0,
    chunks: counted(),
    close: () => stream.destroy(),
  };
  async function* counted() {
    try {
      for await (const chunk of stream) {
        if (input.read === 0) assertUtf8(chunk);
        input.read += chunk.length;
        yield chunk;
      }
    } catch (error) {
      throw error instanceof UnreadableInput ? error : new UnreadableInput(problemOf(error));
    }
  }
  return input;
}

/**
 * By its byte order mark, or its ASCII.
 *
 * @param {Buffer} beginning
 */
function assertUtf8(beginning) {
  const bytes = beginning.toString('latin1', 0, 4);
  if (/^(?:\u00ff\u00fe|\u00fe\u00ff|[^\0]\0[^\0]\0|\0[^\0]\0[^\0])/.test(bytes)) {
    throw new UnreadableInput(
      'is in UTF-16, and UTF-8 is read; PowerShell writes it with Out-File -Encoding utf8',
    );
  }
}

module.exports = { openInput };
