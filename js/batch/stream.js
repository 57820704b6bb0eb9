'use strict';

// Signed URLs as they come, from a source as long as one likes: constant memory, order kept, and the
// source is read no further ahead than the threads need.

const { at, inBatch } = require('../errors.js');
const { isShared, toPolicyOptions } = require('../options/policy.js');
const { onAbort, readSignal, throwIfAborted } = require('./abort.js');
const { submit } = require('./queue.js');
const { JOB_SIZE, PORTION, WINDOW } = require('./sizes.js');
const { Source } = require('./source.js');

/**
 * @typedef {import('../addon/native').NativeSigner} NativeSigner
 * @typedef {import('../addon/native').Finished} Finished
 * @typedef {ReturnType<typeof Source.opener>} Open
 *
 * @typedef {() => NativeSigner | Promise<NativeSigner>} Current what to sign with, asked anew for each job
 *
 * @typedef {object} Job under way
 * @property {NativeSigner} nativeSigner
 * @property {number} first the index of its first URL in the stream
 * @property {string[]} wired
 * @property {unknown[]} items the same, as they came
 * @property {Promise<Finished>} finished
 * @property {() => void} cancel
 *
 * @typedef {Omit<Job, 'finished' | 'cancel'>} Part what a job is about
 */

/**
 * @param {Current} current
 * @param {unknown} source
 * @param {Record<string, unknown>} options as `readSigningOptions` gave them
 * @returns {AsyncGenerator<string, void, undefined>}
 */
function signStream(current, source, options) {
  const signal = readSignal(options.signal);
  const open = Source.opener(source);
  // Checked now, not when the first URL is asked for.
  if (!isShared(toPolicyOptions(options))) return signEach(current, open, options, signal);
  const makeGrant = async () => (await current()).shared(toPolicyOptions(options));
  return applyOne(makeGrant, PORTION, open, signal);
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

/**
 * One signature serves a whole portion; the next may have another end, if that is a span from now.
 *
 * @param {() => Promise<import('../addon/native').NativeGrant>} makeGrant
 * @param {number} portion how many URLs at the most
 * @param {Open} open
 * @param {AbortSignal | undefined} signal
 * @returns {AsyncGenerator<string, void, undefined>}
 */
async function* applyOne(makeGrant, portion, open, signal) {
  const interrupt = new Interrupt(signal);
  const source = new Source(open);
  try {
    while (!source.ended) {
      const { first, wired, items } = await interrupt.or(() => source.take(portion, true));
      if (wired.length === 0) break;
      const grant = await interrupt.or(makeGrant);
      for (const [i, url] of wired.entries()) {
        interrupt.check();
        yield apply(grant, url, first + i, items[i]);
      }
      await interrupt.or(() => source.pause());
    }
    if (source.failure) throw source.failure;
  } finally {
    interrupt.unsubscribe();
    await source.close();
  }
}

/**
 * @param {import('../addon/native').NativeGrant} grant
 * @param {string} wired
 * @param {number} index
 * @param {unknown} item as it came
 */
function apply(grant, wired, index, item) {
  try {
    return /** @type {string} */ (grant.url(wired, true));
  } catch (error) {
    throw at(index, error, item);
  }
}

/**
 * A signature each, on the threads of the queue.
 *
 * @param {Current} current
 * @param {Open} open
 * @param {Record<string, unknown>} options
 * @param {AbortSignal | undefined} signal
 */
async function* signEach(current, open, options, signal) {
  const interrupt = new Interrupt(signal);
  const source = new Source(open);
  /** @param {Part} part */
  const start = (part) => startJob(part, options);
  /** @type {NativeSigner | undefined} */
  let nativeSigner;
  /**
   * Under way, in the order of their URLs.
   *
   * @type {Job[]}
   */
  const jobs = [];
  try {
    while (true) {
      while (!source.ended && jobs.length < WINDOW) {
        nativeSigner ??= await interrupt.or(async () => current());
        const size = JOB_SIZE[nativeSigner.keyType];
        const taken = await interrupt.or(() => source.take(size, jobs.length === 0));
        if (taken.wired.length === 0) break;
        // Now, and not before the source had something, which may have taken hours.
        nativeSigner = await interrupt.or(async () => current());
        jobs.push(start({ ...taken, nativeSigner }));
      }
      const [job] = jobs;
      if (job) {
        yield* urlsOf(job, start, interrupt);
        jobs.shift();
      } else if (source.ended) {
        if (source.failure) throw source.failure;
        return;
      }
    }
  } finally {
    interrupt.unsubscribe();
    for (const job of jobs) job.cancel();
    await source.close();
  }
}

/**
 * The clock is read anew for each job: a span counts from when a URL is signed.
 *
 * @param {Part} part
 * @param {Record<string, unknown>} options
 * @returns {Job}
 */
function startJob(part, options) {
  const { nativeSigner, wired } = part;
  const policyOptions = toPolicyOptions(options);
  let cancel = () => {};
  /** @type {Promise<Finished>} */
  const finished = new Promise((resolve) => {
    cancel = submit(nativeSigner, wired, policyOptions, resolve);
  });
  // Options that the core refuses are reported when the job's turn comes.
  finished.catch(() => {});
  return { ...part, finished, cancel };
}

/**
 * A job's URLs; those before one that cannot be signed come all the same.
 *
 * @param {Job} job
 * @param {(part: Part) => Job} start
 * @param {Interrupt} interrupt
 * @returns {AsyncGenerator<string, void, undefined>}
 */
async function* urlsOf({ finished, ...part }, start, interrupt) {
  const { first, wired, items } = part;
  const result = await interrupt.or(() => finished);
  const urls = Object.hasOwn(result, 'urls') ? (result.urls ?? []) : [];
  const error = Object.hasOwn(result, 'error') ? result.error : undefined;
  if (error) {
    const { index = 0 } = /** @type {import('../errors.js').CodedError} */ (error);
    const good = wired.slice(0, index);
    if (good.length > 0) yield* urlsOf(start({ ...part, wired: good }), start, interrupt);
    throw inBatch(error, items, first);
  }
  for (const url of urls) {
    interrupt.check();
    yield url;
  }
}

module.exports = { Interrupt, applyOne, signStream };
