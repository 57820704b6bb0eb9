'use strict';

// A promise for one signed URL.

const { fromNative } = require('../errors.js');
const { checkSignal, onAbort, throwIfAborted } = require('./abort.js');
const { submit } = require('./queue.js');

/** @returns {Promise<string>} */
function signOne(nativeSigner, href, policyOptions, signal) {
  checkSignal(signal);
  return new Promise((resolve, reject) => {
    throwIfAborted(signal);
    let cancel = () => {};
    const unsubscribe = onAbort(signal, (error) => {
      unsubscribe();
      cancel();
      reject(error);
    });
    const settled = (settle) => (value) => {
      unsubscribe();
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

module.exports = { signOne };
