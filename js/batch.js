// Promises for one signed URL, and for many.

const { setImmediate } = require('node:timers');

const { aborted, at, fromNative, wrongType } = require('./errors.js');
const { isShared } = require('./options.js');
const { submit } = require('./queue.js');

/** URLs in one job: so many that handing it over costs nothing beside the work in it, so few that the
 * threads finish together. An RSA signature takes some twenty times as long as one with P-256. */
const JOB_SIZE = { rsa: 4, ec: 32 };
/** Jobs under way at once for one batch: other callers' jobs come in between. */
const WINDOW = 16;
/** URLs to which a ready signature is put in one turn of the event loop. */
const PORTION = 512;

function checkSignal(signal) {
  if (signal !== undefined && typeof signal?.addEventListener !== 'function') {
    throw wrongType('signal', 'an AbortSignal', signal);
  }
}

/** Calls `stop` when the signal aborts; gives a function that ends the listening. */
function onAbort(signal, stop) {
  const listener = () => stop(aborted(signal));
  signal?.addEventListener('abort', listener, { once: true });
  return () => signal?.removeEventListener('abort', listener);
}

/** @returns {Promise<string>} */
function signOne(nativeSigner, href, policyOptions, signal) {
  checkSignal(signal);
  return new Promise((resolve, reject) => {
    if (signal?.aborted) throw aborted(signal);
    const cancel = submit(
      nativeSigner,
      [href],
      policyOptions,
      ([url]) => {
        deaf();
        resolve(url);
      },
      (failure) => {
        deaf();
        reject(fromNative(failure));
      },
    );
    const deaf = onAbort(signal, (error) => {
      cancel();
      reject(error);
    });
  });
}

/** @returns {Promise<string[]>} */
async function signMany(nativeSigner, hrefs, policyOptions, { signal, onProgress }) {
  checkSignal(signal);
  if (onProgress !== undefined && typeof onProgress !== 'function') {
    throw wrongType('onProgress', 'a function', onProgress);
  }
  if (signal?.aborted) throw aborted(signal);
  if (hrefs.length === 0) return [];
  return isShared(policyOptions)
    ? applyToMany(nativeSigner.shared(policyOptions), hrefs, signal, onProgress)
    : signEach(nativeSigner, hrefs, policyOptions, signal, onProgress);
}

/** One signature serves all: no threads needed, only pauses. */
async function applyToMany(grant, hrefs, signal, onProgress) {
  const signed = [];
  for (const [index, href] of hrefs.entries()) {
    if (index > 0 && index % PORTION === 0) {
      onProgress?.(index, hrefs.length);
      await new Promise((resolve) => setImmediate(resolve));
      if (signal?.aborted) throw aborted(signal);
    }
    try {
      signed.push(grant.url(href));
    } catch (error) {
      throw at(index, error);
    }
  }
  onProgress?.(hrefs.length, hrefs.length);
  return signed;
}

function signEach(nativeSigner, hrefs, policyOptions, signal, onProgress) {
  const size = JOB_SIZE[nativeSigner.keyType()];
  const signed = new Array(hrefs.length);
  const cancels = new Set();
  let next = 0;
  let done = 0;
  return new Promise((resolve, reject) => {
    const fail = (error) => {
      deaf();
      for (const cancel of cancels) cancel();
      cancels.clear();
      reject(error);
    };
    const deaf = onAbort(signal, fail);
    const submitNext = () => {
      const first = next;
      const job = hrefs.slice(first, first + size);
      next += job.length;
      const cancel = submit(
        nativeSigner,
        job,
        policyOptions,
        (urls) => {
          cancels.delete(cancel);
          for (const [i, url] of urls.entries()) signed[first + i] = url;
          done += urls.length;
          try {
            onProgress?.(done, hrefs.length);
            // An aborting or throwing onProgress has ended the batch.
            if (signal?.aborted) return;
            if (next < hrefs.length) submitNext();
          } catch (error) {
            fail(error);
            return;
          }
          if (done === hrefs.length) {
            deaf();
            resolve(signed);
          }
        },
        (failure) => fail(fromNative(failure, `urls[${first + failure.index}]: `)),
      );
      cancels.add(cancel);
    };
    try {
      while (next < hrefs.length && cancels.size < WINDOW) submitNext();
    } catch (error) {
      fail(error);
    }
  });
}

module.exports = { JOB_SIZE, onAbort, signMany, signOne };
