'use strict';

// Signed URLs as they come, from a source as long as one likes: constant memory, order kept, and the
// source is read no further ahead than the threads need.

const { at, fromNative } = require('../errors.js');
const { isShared, readPolicyOptions } = require('../options/policy.js');
const { checkSignal, onAbort, throwIfAborted } = require('./abort.js');
const { submit } = require('./queue.js');
const { JOB_SIZE, PORTION, WINDOW } = require('./sizes.js');
const { Source } = require('./source.js');

/** @returns {AsyncGenerator<string>} */
function signStream(nativeSigner, source, options) {
  checkSignal(options.signal);
  const open = Source.opener(source);
  const shared = isShared(readPolicyOptions(options));
  return (shared ? applyOne : signEach)(nativeSigner, open, options);
}

/** Rejects when the signal aborts, whatever is being waited for. */
class Interrupt {
  #interrupt;

  constructor(signal) {
    this.signal = signal;
    this.unsubscribe = onAbort(signal, (error) => this.#interrupt?.(error));
  }

  check() {
    throwIfAborted(this.signal);
  }

  /** What `start` promises; it is not started any more when the signal has aborted. */
  or(start) {
    return new Promise((resolve, reject) => {
      this.check();
      this.#interrupt = reject;
      start().then(resolve, reject);
    });
  }
}

/** One signature serves a whole portion; the next may have another end, if that is a span from now. */
async function* applyOne(nativeSigner, open, options) {
  const interrupt = new Interrupt(options.signal);
  const source = new Source(open);
  try {
    while (!source.ended) {
      const { first, hrefs } = await interrupt.or(() => source.take(PORTION, true));
      const grant = nativeSigner.shared(readPolicyOptions(options));
      for (const [i, href] of hrefs.entries()) {
        interrupt.check();
        yield apply(grant, href, first + i);
      }
      await interrupt.or(() => source.pause());
    }
    if (source.failure) throw source.failure;
  } finally {
    interrupt.unsubscribe();
    await source.close();
  }
}

function apply(grant, href, index) {
  try {
    return grant.url(href);
  } catch (error) {
    throw at(index, error);
  }
}

/** A signature each, on the threads of the queue. */
async function* signEach(nativeSigner, open, options) {
  const interrupt = new Interrupt(options.signal);
  const source = new Source(open);
  const size = JOB_SIZE[nativeSigner.keyType()];
  const start = (hrefs) => startJob(nativeSigner, hrefs, options);
  /** Under way, in the order of their URLs. */
  const jobs = [];
  try {
    while (true) {
      while (!source.ended && jobs.length < WINDOW) {
        const { first, hrefs } = await interrupt.or(() => source.take(size, jobs.length === 0));
        if (hrefs.length === 0) break;
        jobs.push({ first, hrefs, ...start(hrefs) });
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

/** The clock is read anew for each job: a span counts from when a URL is signed. */
function startJob(nativeSigner, hrefs, options) {
  const policyOptions = readPolicyOptions(options);
  let cancel = () => {};
  const promise = new Promise((resolve, reject) => {
    cancel = submit(nativeSigner, hrefs, policyOptions, resolve, reject);
  });
  // A failure is reported when the job's turn comes.
  promise.catch(() => {});
  return { promise, cancel };
}

/** A job's URLs; those before one that cannot be signed come all the same. */
async function* urlsOf(job, start, interrupt) {
  let urls;
  let failure;
  try {
    urls = await interrupt.or(() => job.promise);
  } catch (error) {
    if (error instanceof Error) throw error;
    failure = error;
    const good = job.hrefs.slice(0, failure.index);
    urls = good.length > 0 ? await interrupt.or(() => start(good).promise) : [];
  }
  for (const url of urls) {
    interrupt.check();
    yield url;
  }
  if (failure) throw at(job.first + failure.index, fromNative(failure));
}

module.exports = { signStream };
