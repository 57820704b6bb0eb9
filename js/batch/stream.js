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
 * @typedef {object} Job under way
 * @property {number} first the index of its first URL in the stream
 * @property {string[]} wired
 * @property {unknown[]} items the same, as they came
 * @property {Promise<Finished>} finished
 * @property {() => void} cancel
 */

/**
 * @param {NativeSigner} nativeSigner
 * @param {unknown} source
 * @param {Record<string, unknown>} options as `readSigningOptions` gave them
 * @returns {AsyncGenerator<string, void, undefined>}
 */
function signStream(nativeSigner, source, options) {
  const signal = readSignal(options.signal);
  const open = Source.opener(source);
  // Checked now, not when the first URL is asked for.
  const shared = isShared(toPolicyOptions(options));
  return shared
    ? applyOne(async () => nativeSigner.shared(toPolicyOptions(options)), PORTION, open, signal)
    : signEach(nativeSigner, open, options, signal);
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
    source.throwFailure();
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
 * @param {NativeSigner} nativeSigner
 * @param {Open} open
 * @param {Record<string, unknown>} options
 * @param {AbortSignal | undefined} signal
 */
async function* signEach(nativeSigner, open, options, signal) {
  const interrupt = new Interrupt(signal);
  const source = new Source(open);
  const size = JOB_SIZE[nativeSigner.keyType];
  /**
   * @param {number} first
   * @param {string[]} wired
   * @param {unknown[]} items
   */
  const start = (first, wired, items) => startJob(nativeSigner, { first, wired, items }, options);
  /**
   * Under way, in the order of their URLs.
   *
   * @type {Job[]}
   */
  const jobs = [];
  try {
    while (true) {
      while (!source.ended && jobs.length < WINDOW) {
        const taken = await interrupt.or(() => source.take(size, jobs.length === 0));
        if (taken.wired.length === 0) break;
        jobs.push(start(taken.first, taken.wired, taken.items));
      }
      const [job] = jobs;
      if (job) {
        yield* urlsOf(job, start, interrupt);
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

/**
 * The clock is read anew for each job: a span counts from when a URL is signed.
 *
 * @param {NativeSigner} nativeSigner
 * @param {Pick<Job, 'first' | 'wired' | 'items'>} part
 * @param {Record<string, unknown>} options
 * @returns {Job}
 */
function startJob(nativeSigner, { first, wired, items }, options) {
  const policyOptions = toPolicyOptions(options);
  let cancel = () => {};
  /** @type {Promise<Finished>} */
  const finished = new Promise((resolve) => {
    cancel = submit(nativeSigner, wired, policyOptions, resolve);
  });
  // Options that the core refuses are reported when the job's turn comes.
  finished.catch(() => {});
  return { first, wired, items, finished, cancel };
}

/**
 * A job's URLs; those before one that cannot be signed come all the same.
 *
 * @param {Job} job
 * @param {(first: number, wired: string[], items: unknown[]) => Job} start
 * @param {Interrupt} interrupt
 * @returns {AsyncGenerator<string, void, undefined>}
 */
async function* urlsOf({ first, wired, items, finished }, start, interrupt) {
  const result = await interrupt.or(() => finished);
  const urls = Object.hasOwn(result, 'urls') ? (result.urls ?? []) : [];
  const error = Object.hasOwn(result, 'error') ? result.error : undefined;
  if (error) {
    const { index = 0 } = /** @type {import('../errors.js').CodedError} */ (error);
    const good = wired.slice(0, index);
    if (good.length > 0) yield* urlsOf(start(first, good, items), start, interrupt);
    throw inBatch(error, items, first);
  }
  for (const url of urls) {
    interrupt.check();
    yield url;
  }
}

module.exports = { Interrupt, applyOne, signStream };
