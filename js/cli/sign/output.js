'use strict';

// Where lines are written: the standard output, or a file that is complete or as it was.

const { randomBytes } = require('node:crypto');
const fs = require('node:fs');
const path = require('node:path');
const tty = require('node:tty');
const { promisify } = require('node:util');

const { codeOf, excerpt } = require('../../errors.js');
const { STANDARD, pathOf, problemOf } = require('../files.js');

const writeTo = promisify(fs.write);
/** Bytes that are written at once. */
const BLOCK = 65_536;
/** Milliseconds after which less is written, for whoever waits for the lines. */
const PATIENCE = 50;
/** Milliseconds until a pipe that is full is tried again, where it is one that does not wait. */
const RETRY = 5;

/** The reader of the output has gone, as `head` does. */
class ReaderGone extends Error {}

class Output {
  #descriptor;
  /** @type {(() => void) | undefined} */
  #publish;
  /** @type {(() => void) | undefined} */
  #remove;
  /** Lines that wait, as bytes. */
  #waiting = '';
  /** What is being written. @type {Promise<void>} */
  #writing = Promise.resolve();
  /** @type {unknown} */
  #failure;
  /** @type {NodeJS.Timeout | undefined} */
  #timer;

  /**
   * @param {number} descriptor
   * @param {{ publish(): void, remove(): void }} [file] how it gets to its place, or goes
   */
  constructor(descriptor, file) {
    this.#descriptor = descriptor;
    this.#publish = file?.publish;
    this.#remove = file?.remove;
  }

  /**
   * @param {string} option for errors
   * @param {string | undefined} value of the option; nothing is the standard output
   */
  static open(option, value) {
    const file = value === undefined ? STANDARD : pathOf(value);
    if (file === STANDARD || file === '/dev/stdout') return new Output(1);
    if (file === '/dev/stderr') return new Output(2);
    if (file.trim() === '') throw new Error(`${option} is empty: give the path of a file`);
    try {
      return openFile(file);
    } catch (error) {
      throw new Error(`${option}: '${excerpt(file, 200)}' ${problemOf(error)}`);
    }
  }

  /**
   * Takes whole lines; waits when there is much to write.
   *
   * @param {string} lines a character is a byte
   * @returns {Promise<void> | undefined}
   */
  write(lines) {
    if (this.#failure !== undefined) throw this.#failure;
    this.#waiting += lines;
    if (this.#waiting.length >= BLOCK) return this.flush();
    this.#timer ??= setTimeout(() => this.flush().catch(() => {}), PATIENCE);
    return undefined;
  }

  /** Writes what has been taken. */
  flush() {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const block = Buffer.from(this.#waiting, 'latin1');
    this.#waiting = '';
    this.#writing = this.#writing.then(() => this.#writeWhole(block));
    this.#writing.catch((error) => {
      this.#failure ??= error;
    });
    return this.#writing;
  }

  /** @param {Buffer} block */
  async #writeWhole(block) {
    let done = 0;
    while (done < block.length) {
      try {
        const { bytesWritten } = await writeTo(this.#descriptor, block, done);
        done += bytesWritten;
      } catch (error) {
        const code = codeOf(error);
        // Another process made the pipe one that does not wait.
        if (code === 'EAGAIN') await new Promise((resolve) => setTimeout(resolve, RETRY));
        else if (code === 'EPIPE' || code === 'EOF') throw new ReaderGone();
        else throw error;
      }
    }
  }

  /** All is written: the file gets its name. */
  async finish() {
    await this.flush();
    this.#publish?.();
  }

  /** The run has failed: what was there stays. What is being written to a pipe is written whole. */
  async discard() {
    clearTimeout(this.#timer);
    await this.#writing.catch(() => {});
    this.#remove?.();
  }

  get isTerminal() {
    return tty.isatty(this.#descriptor);
  }
}

/**
 * A file beside the one that is meant, renamed in the end. What is no regular file (a device, a pipe) is written
 * as it is.
 *
 * @param {string} file
 */
function openFile(file) {
  const there = fs.statSync(file, { throwIfNoEntry: false });
  if (there?.isDirectory()) throw Object.assign(new Error(), { code: 'EISDIR' });
  // What is below /dev and /proc are names of what is open already.
  if (there && (!there.isFile() || /^\/(?:dev|proc)\//.test(file))) {
    const descriptor = fs.openSync(file, there.isFile() ? 'a' : 'w');
    const close = () => fs.closeSync(descriptor);
    return new Output(descriptor, { publish: close, remove: close });
  }
  const place = withoutLinks(file);
  if (there) fs.accessSync(place, fs.constants.W_OK);
  const name = `.cloudfront-sign-${randomBytes(6).toString('hex')}.tmp`;
  const beside = path.join(path.dirname(place), name);
  const descriptor = fs.openSync(beside, 'wx', 0o666);
  let isOpen = true;
  const close = () => {
    if (isOpen) fs.closeSync(descriptor);
    isOpen = false;
  };
  const publish = () => {
    if (there) keepRights(descriptor, there);
    fs.fsyncSync(descriptor);
    close();
    fs.renameSync(beside, place);
  };
  const remove = () => {
    close();
    fs.rmSync(beside, { force: true });
  };
  return new Output(descriptor, { publish, remove });
}

/**
 * Where a path leads, also when there is nothing yet.
 *
 * @param {string} file
 */
function withoutLinks(file) {
  let place = path.resolve(file);
  // As many as systems follow.
  for (let i = 0; i < 40; i += 1) {
    const stat = fs.lstatSync(place, { throwIfNoEntry: false });
    if (!stat?.isSymbolicLink()) return place;
    place = path.resolve(path.dirname(place), fs.readlinkSync(place));
  }
  throw Object.assign(new Error(), { code: 'ELOOP' });
}

/**
 * Of the file that is replaced.
 *
 * @param {number} descriptor
 * @param {fs.Stats} there
 */
function keepRights(descriptor, { mode, uid, gid }) {
  try {
    fs.fchownSync(descriptor, uid, gid);
  } catch {
    // Only the superuser may.
  }
  fs.fchmodSync(descriptor, mode & 0o7777);
}

module.exports = { Output, ReaderGone };
