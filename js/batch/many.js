'use strict';

// Promises for one signed URL, and for many.

const { aborted, at, fromNative, wrongType } = require('../errors.js');
const { isShared } = require('../options/policy.js');
const { nextTurn } = require('./next-turn.js');
const { submit } = require('./queue.js');
const { wireUrl, wireUrls } = require('../options/url.js');

/** URLs in one job: so many that handing it over costs nothing beside the work in it, so few that the
 * threads finish together. An RSA signature takes some twenty times as long as one with P-256. */
const JOB_SIZE = { rsa: 4, ec: 32 };
/** Jobs under way at once for one batch: other callers' jobs come in between. */
const WINDOW = 16;
/** URLs to which a ready signature is put in one turn of the event loop. */
const PORTION = 512;

function checkSignal(signal) {
  const isSignal =
    typeof signal?.addEventListener === 'function' &&
    typeof signal.removeEventListener === 'function';
  if (signal !== undefined && !isSignal) throw wrongType('signal', 'an AbortSignal', signal);
}

/** What to do when a signal aborts: one listener a signal, however many wait for it. */
const stops = new WeakMap();

/** Calls `stop` when the signal aborts; gives a function that ends the listening. */
function onAbort(signal, stop) {
  if (!signal) return () => {};
  let entry = stops.get(signal);
  if (!entry) {
    const set = new Set();
    const listener = () => {
      for (const call of [...set]) call(aborted(signal));
    };
    entry = { set, listener };
    signal.addEventListener('abort', listener, { once: true });
    stops.set(signal, entry);
  }
  entry.set.add(stop);
  return () => {
    entry.set.delete(stop);
    if (entry.set.size > 0 || stops.get(signal) !== entry) return;
    stops.delete(signal);
    signal.removeEventListener('abort', entry.listener);
  };
}

/** @returns {Promise<string>} */
function signOne(nativeSigner, href, policyOptions, signal) {
  checkSignal(signal);
  return new Promise((resolve, reject) => {
    if (signal?.aborted) throw aborted(signal);
    let cancel = () => {};
    const deaf = onAbort(signal, (error) => {
      deaf();
      cancel();
      reject(error);
    });
    const settled = (settle) => (value) => {
      deaf();
      settle(value);
    };
    try {
      cancel = submit(
        nativeSigner,
        [href],
        policyOptions,
        settled(([url]) => resolve(url)),
        settled((failure) => reject(fromNative(failure))),
      );
    } catch (error) {
      settled(reject)(error);
    }
  });
}

/** @returns {Promise<string[]>} */
async function signMany(nativeSigner, urls, policyOptions, { signal, onProgress }) {
  checkSignal(signal);
  if (onProgress !== undefined && typeof onProgress !== 'function') {
    throw wrongType('onProgress', 'a function', onProgress);
  }
  if (signal?.aborted) throw aborted(signal);
  // Wrong options are wrong for no URLs, too.
  if (urls.length === 0) return nativeSigner.urls([], policyOptions);
  return isShared(policyOptions)
    ? applyToMany(nativeSigner.shared(policyOptions), urls, signal, onProgress)
    : signEach(nativeSigner, urls, policyOptions, signal, onProgress);
}

/** One signature serves all: no threads needed, only pauses. */
async function applyToMany(grant, urls, signal, onProgress) {
  const signed = [];
  for (const [index, url] of urls.entries()) {
    if (index > 0 && index % PORTION === 0) {
      onProgress?.(index, urls.length);
      await new Promise((resolve) => nextTurn(resolve));
      if (signal?.aborted) throw aborted(signal);
    }
    try {
      signed.push(grant.url(wireUrl(url)));
    } catch (error) {
      throw at(index, error);
    }
  }
  onProgress?.(urls.length, urls.length);
  if (signal?.aborted) throw aborted(signal);
  return signed;
}

/** As many jobs as it takes, a window of them at once; URLs are parsed when their job's turn comes. */
function signEach(nativeSigner, urls, policyOptions, signal, onProgress) {
  const size = JOB_SIZE[nativeSigner.keyType()];
  const signed = new Array(urls.length);
  const cancels = new Set();
  let next = 0;
  let done = 0;
  return new Promise((resolve, reject) => {
    const end = (settle, value) => {
      deaf();
      for (const cancel of cancels) cancel();
      cancels.clear();
      settle(value);
    };
    const deaf = onAbort(signal, (error) => end(reject, error));
    const submitNext = () => {
      const first = next;
      const job = wireUrls(urls.slice(first, first + size), first);
      next += job.length;
      const cancel = submit(
        nativeSigner,
        job,
        policyOptions,
        (results) => {
          cancels.delete(cancel);
          collect(first, results);
        },
        (failure) => end(reject, fromNative(failure, `urls[${first + failure.index}]: `)),
      );
      cancels.add(cancel);
    };
    const collect = (first, results) => {
      for (const [i, url] of results.entries()) signed[first + i] = url;
      done += results.length;
      try {
        onProgress?.(done, urls.length);
        if (signal?.aborted) return; // by onProgress: the listener has ended the batch
        if (next < urls.length) submitNext();
        else if (done === urls.length) end(resolve, signed);
      } catch (error) {
        end(reject, error);
      }
    };
    try {
      while (next < urls.length && cancels.size < WINDOW) submitNext();
    } catch (error) {
      end(reject, error);
    }
  });
}

module.exports = { JOB_SIZE, checkSignal, onAbort, signMany, signOne };
