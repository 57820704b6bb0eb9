'use strict';

// Files that options name.

const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');

const { excerpt, reasonOf } = require('../errors.js');

const STANDARD = '-';
/** Bytes: no key, passphrase or policy is as long. */
const LONGEST = 262_144;

/**
 * The path that an argument means: `file://`, which the AWS CLI has before paths, is taken off, and a `~` after
 * it stands for the home directory, since no shell has replaced it. Nothing is decoded, as there.
 *
 * @param {string} text
 * @param {{ platform?: string, home?: string }} [system]
 */
function pathOf(text, { platform = process.platform, home = os.homedir() } = {}) {
  const prefix = /^fileb?:\/\//i.exec(text)?.[0];
  if (prefix === undefined) return text;
  const rest = text.slice(prefix.length);
  if (/^~(?:[\\/]|$)/.test(rest)) return home + rest.slice(1);
  // file:///C:/links.pem, as browsers write it.
  return platform === 'win32' && /^[\\/][a-z]:[\\/]/i.test(rest) ? rest.slice(1) : rest;
}

/** Who reads the standard input: one thing alone can. */
class StandardInput {
  /** @type {string | undefined} */
  #reader;

  /**
   * @param {Record<string, unknown>} values of all options
   * @param {string[]} names of those that may be `-`
   */
  constructor(values, names) {
    for (const name of names) if (values[name] === STANDARD) this.claim(`--${name}`);
  }

  /** @param {string} reader for the error */
  claim(reader) {
    if (this.#reader !== undefined) {
      throw new Error(
        `${this.#reader} and ${reader} would both be read from the standard input: give one of them as a file`,
      );
    }
    this.#reader = reader;
  }

  /**
   * A short file that an option names, or all of the standard input.
   *
   * @param {string} option for errors
   * @param {string} value of the option
   */
  async read(option, value) {
    const file = pathOf(value);
    if (file.trim() === '') throw new Error(`${option} is empty: give the path of a file`);
    const isStandard = file === STANDARD;
    try {
      return await contentOf(isStandard ? process.stdin : fs.createReadStream(file));
    } catch (error) {
      const shown = isStandard ? 'the standard input' : `'${excerpt(file, 200)}'`;
      throw new Error(`${option}: ${shown} ${problemOf(error)}`);
    }
  }

  /**
   * The same as text, without the byte order mark that editors put before it.
   *
   * @param {string} option
   * @param {string} value
   */
  async readText(option, value) {
    const content = await this.read(option, value);
    return content.toString('utf8').replace(/^\ufeff/, '');
  }
}

/** @param {AsyncIterable<Buffer>} stream */
async function contentOf(stream) {
  const chunks = [];
  let length = 0;
  for await (const chunk of stream) {
    length += chunk.length;
    if (length > LONGEST) throw new Error('it is too long');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/**
 * What is wrong with a file that cannot be read, after its name.
 *
 * @param {unknown} error the file system's
 */
function problemOf(error) {
  const { code } = /** @type {Partial<NodeJS.ErrnoException>} */ (error ?? {});
  if (code === 'ENOENT') return 'is not there (ENOENT)';
  if (code === 'EISDIR') return 'is a folder (EISDIR)';
  if (code === 'EACCES' || code === 'EPERM') return `is not yours to use (${code})`;
  return `cannot be used: ${reasonOf(error)}`;
}

/**
 * Whether a path names a file by an ending.
 *
 * @param {string} file
 */
const endingOf = (file) => path.extname(file).slice(1).toLowerCase();

module.exports = { STANDARD, StandardInput, endingOf, pathOf, problemOf };
