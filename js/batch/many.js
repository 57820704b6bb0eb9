'use strict';

// A promise for many signed URLs.

const { at, inBatch, wrongType } = require('../errors.js');
const { isShared } = require('../options/policy.js');
const { signUrl, urlText, wireUrls } = require('../options/url.js');
const { onAbort, readSignal, throwIfAborted } = require('./abort.js');
const { nextTurn } = require('./next-turn.js');
const { submit } = require('./queue.js');
const { JOB_SIZE, PORTION, WINDOW } = require('./sizes.js');

/**
 * @typedef {import('../addon/native').NativeSigner} NativeSigner
 * @typedef {import('../addon/native').NativeGrant} NativeGrant
 * @typedef {import('../addon/native').PolicyOptions} PolicyOptions
 *
 * @typedef {(done: number, total: number) => void} OnProgress
 */

/** @param {unknown} onProgress */
function readOnProgress(onProgress) {
  if (onProgress !== undefined && typeof onProgress !== 'function') {
    throw wrongType('onProgress', 'a function', onProgress);
  }
  return /** @type {OnProgress | undefined} */ (onProgress);
}

/**
 * @param {NativeSigner} nativeSigner
 * @param {unknown[]} urls
 * @param {PolicyOptions} policyOptions
 * @param {{ signal?: unknown, onProgress?: unknown }} options
 * @returns {Promise<string[]>}
 */
async function signMany(nativeSigner, urls, policyOptions, options) {
  const signal = readSignal(options.signal);
  const onProgress = readOnProgress(options.onProgress);
  throwIfAborted(signal);
  // Wrong options are wrong for no URLs, too.
  if (urls.length === 0) return nativeSigner.urls([], policyOptions);
  return isShared(policyOptions)
    ? applyToMany(nativeSigner.shared(policyOptions), urls, signal, onProgress)
    : signEach(nativeSigner, urls, policyOptions, signal, onProgress);
}

/**
 * One signature serves all: no threads needed, only pauses.
 *
 * @param {NativeGrant} grant
 * @param {unknown[]} urls
 * @param {AbortSignal | undefined} signal
 * @param {OnProgress | undefined} onProgress
 */
async function applyToMany(grant, urls, signal, onProgress) {
  const signed = [];
  for (const [index, url] of urls.entries()) {
    if (index > 0 && index % PORTION === 0) {
      onProgress?.(index, urls.length);
      await new Promise((resolve) => nextTurn(resolve));
      throwIfAborted(signal);
    }
    try {
      signed.push(signUrl(grant, urlText(url), undefined));
    } catch (error) {
      throw at(index, error, url);
    }
  }
  onProgress?.(urls.length, urls.length);
  throwIfAborted(signal);
  return signed;
}

/**
 * As many jobs as it takes, a window of them at once; URLs are parsed when their job's turn comes.
 *
 * @param {NativeSigner} nativeSigner
 * @param {unknown[]} urls
 * @param {PolicyOptions} policyOptions
 * @param {AbortSignal | undefined} signal
 * @param {OnProgress | undefined} onProgress
 * @returns {Promise<string[]>}
 */
function signEach(nativeSigner, urls, policyOptions, signal, onProgress) {
  const size = JOB_SIZE[nativeSigner.keyType];
  const signed = new Array(urls.length);
  /** @type {Set<() => void>} */
  const cancels = new Set();
  let next = 0;
  let done = 0;
  return new Promise((resolve, reject) => {
    const stop = () => {
      unsubscribe();
      for (const cancel of cancels) cancel();
      cancels.clear();
    };
    /** @param {unknown} error */
    const fail = (error) => {
      stop();
      reject(error);
    };
    const unsubscribe = onAbort(signal, fail);
    const submitNext = () => {
      const first = next;
      const part = urls.slice(first, first + size);
      const job = wireUrls(part, first);
      next += job.length;
      const cancel = submit(nativeSigner, job, policyOptions, ({ urls, error }) => {
        cancels.delete(cancel);
        if (urls) collect(first, urls);
        else fail(inBatch(error, part, first));
      });
      cancels.add(cancel);
    };
    /**
     * @param {number} first
     * @param {string[]} results
     */
    const collect = (first, results) => {
      for (const [i, url] of results.entries()) signed[first + i] = url;
      done += results.length;
      try {
        onProgress?.(done, urls.length);
        if (signal?.aborted) return; // by onProgress: the listener has ended the batch
        if (next < urls.length) submitNext();
        else if (done === urls.length) {
          stop();
          resolve(signed);
        }
      } catch (error) {
        fail(error);
      }
    };
    try {
      while (next < urls.length && cancels.size < WINDOW) submitNext();
    } catch (error) {
      fail(error);
    }
  });
}

module.exports = { applyToMany, readOnProgress, signMany };
