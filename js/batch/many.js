'use strict';

// A promise for many signed URLs.

const { at, fromNative, wrongType } = require('../errors.js');
const { isShared } = require('../options/policy.js');
const { wireUrl, wireUrls } = require('../options/url.js');
const { checkSignal, onAbort, throwIfAborted } = require('./abort.js');
const { nextTurn } = require('./next-turn.js');
const { submit } = require('./queue.js');
const { JOB_SIZE, PORTION, WINDOW } = require('./sizes.js');

/** @returns {Promise<string[]>} */
async function signMany(nativeSigner, urls, policyOptions, { signal, onProgress }) {
  checkSignal(signal);
  if (onProgress !== undefined && typeof onProgress !== 'function') {
    throw wrongType('onProgress', 'a function', onProgress);
  }
  throwIfAborted(signal);
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
      throwIfAborted(signal);
    }
    try {
      signed.push(grant.url(wireUrl(url)));
    } catch (error) {
      throw at(index, error);
    }
  }
  onProgress?.(urls.length, urls.length);
  throwIfAborted(signal);
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
      unsubscribe();
      for (const cancel of cancels) cancel();
      cancels.clear();
      settle(value);
    };
    const unsubscribe = onAbort(signal, (error) => end(reject, error));
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
        (failure) => end(reject, at(first + failure.index, fromNative(failure))),
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

module.exports = { signMany };
