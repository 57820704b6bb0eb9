'use strict';

// A promise for many URLs that somebody else signs.

const { at } = require('../../errors.js');
const { onAbort, readSignal, throwIfAborted } = require('../../batch/abort.js');
const { applyToMany, readOnProgress } = require('../../batch/many.js');
const { nextTurn } = require('../../batch/next-turn.js');
const { PORTION } = require('../../batch/sizes.js');
const { isShared } = require('../../options/policy.js');
const { signUrl, urlText } = require('../../options/url.js');

/**
 * @typedef {import('../../addon/native').NativeExternalSigner} NativeExternalSigner
 * @typedef {import('../../addon/native').PolicyOptions} PolicyOptions
 * @typedef {import('../../batch/many.js').OnProgress} OnProgress
 * @typedef {InstanceType<typeof import('./signatures.js').Signatures>} Signatures
 *
 * @typedef {object} Parts of an external signer
 * @property {NativeExternalSigner} native
 * @property {Signatures} signatures
 */

/**
 * @param {Parts} signer
 * @param {unknown[]} urls
 * @param {PolicyOptions} policyOptions
 * @param {{ signal?: unknown, onProgress?: unknown }} options
 * @returns {Promise<string[]>}
 */
async function signMany(signer, urls, policyOptions, options) {
  const signal = readSignal(options.signal);
  const onProgress = readOnProgress(options.onProgress);
  throwIfAborted(signal);
  // Wrong options are wrong for no URLs, too.
  signer.native.check(policyOptions);
  if (urls.length === 0) return [];
  if (!isShared(policyOptions)) {
    await checkEach(signer, urls, policyOptions, signal);
    return signEach(signer, urls, policyOptions, signal, onProgress);
  }
  const unsigned = signer.native.shared(policyOptions);
  const grant = unsigned.finish(await signer.signatures.of(unsigned.message, signal));
  return applyToMany(grant, urls, signal, onProgress);
}

/**
 * Throws for the first URL that cannot be signed, before those ahead of it have cost their calls.
 *
 * @param {Parts} signer
 * @param {unknown[]} urls
 * @param {PolicyOptions} policyOptions
 * @param {AbortSignal | undefined} signal
 */
async function checkEach({ native }, urls, policyOptions, signal) {
  for (const [index, url] of urls.entries()) {
    if (index > 0 && index % PORTION === 0) {
      await new Promise((resolve) => nextTurn(resolve));
      throwIfAborted(signal);
    }
    try {
      signUrl(native, urlText(url), policyOptions);
    } catch (error) {
      throw at(index, error, url);
    }
  }
}

/**
 * As many at once as the signer may be asked for: other callers come in between.
 *
 * @param {Parts} signer
 * @param {unknown[]} urls
 * @param {PolicyOptions} policyOptions
 * @param {AbortSignal | undefined} signal
 * @param {OnProgress | undefined} onProgress
 * @returns {Promise<string[]>}
 */
async function signEach({ native, signatures }, urls, policyOptions, signal, onProgress) {
  const signed = new Array(urls.length);
  const ending = new AbortController();
  const unsubscribe = onAbort(signal, () => ending.abort(signal?.reason));
  let next = 0;
  let done = 0;
  /** @type {Promise<void> | undefined} */
  let pause;
  /** @param {number} index */
  const sign = async (index) => {
    try {
      const unsigned = signUrl(native, urlText(urls[index]), policyOptions);
      return unsigned.finish(await signatures.of(unsigned.message, ending.signal));
    } catch (error) {
      throwIfAborted(ending.signal);
      throw at(index, error, urls[index]);
    }
  };
  const signOnes = async () => {
    while (next < urls.length) {
      throwIfAborted(ending.signal);
      const index = next;
      next += 1;
      signed[index] = await sign(index);
      throwIfAborted(ending.signal);
      done += 1;
      onProgress?.(done, urls.length);
      // What is remembered comes without a turn of the event loop.
      if (done % PORTION === 0) pause = new Promise((resolve) => nextTurn(resolve));
      await pause;
    }
    throwIfAborted(ending.signal);
  };
  try {
    const most = Math.min(signatures.concurrency, urls.length);
    await Promise.all(Array.from({ length: most }, signOnes));
    return signed;
  } finally {
    unsubscribe();
    ending.abort();
  }
}

module.exports = { signMany };
