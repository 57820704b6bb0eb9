'use strict';

// Signed URLs as they come, from a source as long as one likes: constant memory, order kept, and the
// source is read no further ahead than the threads need.

const { isShared, toPolicyOptions } = require('../options/policy.js');
const { onAbort, readSignal, throwIfAborted } = require('./abort.js');
const { Job } = require('./job.js');
const { Refused } = require('./rows.js');
const { JOB_SIZE, PORTION, WINDOW } = require('./sizes.js');
const { Source } = require('./source.js');

/**
 * @typedef {import('../addon/native').NativeSigner} NativeSigner
 * @typedef {ReturnType<typeof Source.opener>} Open
 * @typedef {InstanceType<typeof import('./rows.js').Rows>} Rows
 * @typedef {ReturnType<typeof import('./rows.js').readStreamOptions>} StreamOptions
 * @typedef {import('./rows.js').Link} Link
 * @typedef {AsyncGenerator<any, void, undefined>} Links links, or rows with theirs: as the options have it
 *
 * @typedef {() => NativeSigner | Promise<NativeSigner>} Current what to sign with, asked anew for each job
 *
 * @typedef {object} Input of a stream
 * @property {Open} open
 * @property {Rows} rows
 * @property {AbortSignal | undefined} signal
 */

/**
 * @param {Current} current
 * @param {unknown} source
 * @param {StreamOptions} options
 * @returns {Links}
 */
function signStream(current, source, { signing, rows }) {
  const signal = readSignal(signing.signal);
  const input = { open: Source.opener(source), rows, signal };
  // Checked now, not when the first URL is asked for.
  if (!isShared(toPolicyOptions(signing))) return signEach(current, input, signing);
  const makeGrant = async () => (await current()).shared(toPolicyOptions(signing));
  return applyOne(makeGrant, PORTION, input);
}

/** Rejects when the signal aborts, whatever is being waited for. */
class Interrupt {
  #signal;
  /** @type {((error: unknown) => void) | undefined} */
  #reject;

  /** @param {AbortSignal | undefined} signal */
  constructor(signal) {
    this.#signal = signal;
    this.unsubscribe = onAbort(signal, (error) => this.#reject?.(error));
  }

  check() {
    throwIfAborted(this.#signal);
  }

  /**
   * What `start` promises; it is not started any more when the signal has aborted.
   *
   * @template T
   * @param {() => Promise<T>} start
   * @returns {Promise<T>}
   */
  or(start) {
    return new Promise((resolve, reject) => {
      this.check();
      this.#reject = reject;
      start().then(resolve, reject);
    });
  }
}

/** For a portion without a URL, which no signature is made for. */
const NO_GRANT = {
  url() {
    throw new TypeError('nothing was to be signed');
  },
};

/**
 * One signature serves a whole portion; the next may have another end, if that is a span from now.
 *
 * @param {() => Promise<import('../addon/native').NativeGrant>} makeGrant
 * @param {number} portion how many rows at the most
 * @param {Input} input
 * @returns {Links}
 */
async function* applyOne(makeGrant, portion, { open, rows, signal }) {
  const interrupt = new Interrupt(signal);
  const source = new Source(open, rows);
  try {
    while (!source.ended) {
      const { first, items, wired } = await interrupt.or(() => source.take(portion, true));
      if (items.length === 0) break;
      const isNeeded = wired.some((url) => typeof url === 'string');
      const grant = isNeeded ? await interrupt.or(makeGrant) : NO_GRANT;
      for (const [i, url] of wired.entries()) {
        interrupt.check();
        const link = apply(grant, url, (error) => rows.refused(items[i], first + i, error));
        if (link instanceof Refused) await interrupt.or(() => rows.passOver(link));
        else yield rows.give(items[i], link);
      }
      await interrupt.or(() => source.pause());
    }
    source.throwFailure();
  } finally {
    interrupt.unsubscribe();
    await source.close();
  }
}

/**
 * @param {Pick<import('../addon/native').NativeGrant, 'url'>} grant
 * @param {Link} wired
 * @param {(error: unknown) => Link} refuse
 * @returns {Link}
 */
function apply(grant, wired, refuse) {
  if (wired instanceof Refused) return wired;
  try {
    return /** @type {string} */ (grant.url(wired, true));
  } catch (error) {
    return refuse(error);
  }
}

/**
 * A signature each, on the threads of the queue.
 *
 * @param {Current} current
 * @param {Input} input
 * @param {Record<string, unknown>} options
 * @returns {Links}
 */
async function* signEach(current, { open, rows, signal }, options) {
  const interrupt = new Interrupt(signal);
  const source = new Source(open, rows);
  /** @type {NativeSigner | undefined} */
  let nativeSigner;
  /**
   * Under way, in the order of their rows.
   *
   * @type {InstanceType<typeof Job>[]}
   */
  const jobs = [];
  try {
    while (true) {
      while (!source.ended && jobs.length < WINDOW) {
        nativeSigner ??= await interrupt.or(async () => current());
        const size = JOB_SIZE[nativeSigner.keyType];
        const taken = await interrupt.or(() => source.take(size, jobs.length === 0));
        if (taken.items.length === 0) break;
        // Now, and not before the source had something, which may have taken hours.
        nativeSigner = await interrupt.or(async () => current());
        jobs.push(new Job(nativeSigner, taken, options, rows));
      }
      const [job] = jobs;
      if (job) {
        const links = await interrupt.or(() => job.links);
        for (const [i, link] of links.entries()) {
          interrupt.check();
          if (link instanceof Refused) await interrupt.or(() => rows.passOver(link));
          else yield rows.give(job.items[i], link);
        }
        jobs.shift();
      } else if (source.ended) {
        source.throwFailure();
        return;
      }
    }
  } finally {
    interrupt.unsubscribe();
    for (const job of jobs) job.cancel();
    await source.close();
  }
}

module.exports = { Interrupt, applyOne, signStream };
