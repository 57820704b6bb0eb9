'use strict';

// A promise for one signed URL.

const { onAbort, readSignal, throwIfAborted } = require('./abort.js');
const { submit } = require('./queue.js');

/**
 * @param {import('../addon/native').NativeSigner} nativeSigner
 * @param {string} wired
 * @param {import('../addon/native').PolicyOptions} policyOptions
 * @param {unknown} givenSignal
 * @returns {Promise<string>}
 */
function signOne(nativeSigner, wired, policyOptions, givenSignal) {
  const signal = readSignal(givenSignal);
  return new Promise((resolve, reject) => {
    throwIfAborted(signal);
    let cancel = () => {};
    const unsubscribe = onAbort(signal, (error) => {
      unsubscribe();
      cancel();
      reject(error);
    });
    try {
      cancel = submit(nativeSigner, [wired], policyOptions, ({ urls, error }) => {
        unsubscribe();
        if (urls) resolve(urls[0]);
        else reject(withoutIndex(error));
      });
    } catch (error) {
      unsubscribe();
      reject(error);
    }
  });
}

/**
 * One URL has no place among others.
 *
 * @param {import('../errors.js').CodedError | Error | undefined} error
 */
function withoutIndex(error) {
  if (error && 'index' in error) delete error.index;
  return error;
}

module.exports = { signOne };
