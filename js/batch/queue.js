'use strict';

// The event loop's end of the native queue: promises for what its threads sign.

const native = require('../addon/load.js');
const { nextTurn } = require('./next-turn.js');
const { TAKEN_PORTION } = require('./sizes.js');

/** One for each thread that loads this module, made when first used. */
let queue;
const waiting = new Map();

function collect() {
  const results = queue.take(TAKEN_PORTION);
  if (results.length > 0) nextTurn(collect);
  for (const { id, outcome } of results) {
    const waiter = waiting.get(id);
    if (!waiter) continue; // cancelled by what an earlier result led to
    waiting.delete(id);
    try {
      if (Array.isArray(outcome)) waiter.resolve(outcome);
      else waiter.reject(outcome);
    } catch (error) {
      // One waiter's trouble is not the others'.
      queueMicrotask(() => {
        throw error;
      });
    }
  }
}

/**
 * Has URLs signed on the queue's threads. `resolve` gets the signed URLs; `reject` gets what is wrong
 * with which, as `{ index, class, code, message }`.
 *
 * @returns {() => void} cancels: neither is called then
 */
function submit(nativeSigner, hrefs, policyOptions, resolve, reject) {
  // Not at once: while results keep coming, notice after notice would be answered in one turn of the loop.
  queue ??= new native.NativeQueue(() => nextTurn(collect));
  const id = queue.submit(nativeSigner, hrefs, policyOptions);
  waiting.set(id, { resolve, reject });
  return () => {
    waiting.delete(id);
    queue.cancel(id);
  };
}

module.exports = { submit };
