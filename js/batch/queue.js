'use strict';

// The event loop's end of the native queue, whose threads sign.

const native = require('../addon/load.js');
const { nextTurn } = require('./next-turn.js');
const { TAKEN_PORTION } = require('./sizes.js');

/** @typedef {import('../addon/native').Finished} Finished */

/**
 * One for each thread that loads this module, made when first used.
 *
 * @type {import('../addon/native').NativeQueue | undefined}
 */
let queue;
/** @type {Map<number, (finished: Finished) => void>} */
const waiting = new Map();

let isComing = false;

/**
 * Not at once: while results keep coming, call after call would be answered in one turn of the loop.
 *
 * @param {import('../addon/native').NativeQueue} from
 */
function collectSoon(from) {
  if (isComing) return;
  isComing = true;
  nextTurn(collect, from);
}

/** @param {import('../addon/native').NativeQueue} from */
function collect(from) {
  isComing = false;
  const taken = from.take(TAKEN_PORTION);
  if (taken.length > 0) collectSoon(from);
  for (const finished of taken) {
    const onFinished = waiting.get(finished.id);
    if (!onFinished) continue; // cancelled by what an earlier result led to
    waiting.delete(finished.id);
    try {
      onFinished(finished);
    } catch (error) {
      // One waiter's trouble is not the others'.
      queueMicrotask(() => {
        throw error;
      });
    }
  }
}

function open() {
  /** @type {import('../addon/native').NativeQueue} */
  const opened = new native.NativeQueue(() => collectSoon(opened));
  return opened;
}

/**
 * Has URLs signed on the queue's threads.
 *
 * @param {import('../addon/native').NativeSigner} nativeSigner
 * @param {string[]} wired
 * @param {import('../addon/native').PolicyOptions} policyOptions
 * @param {(finished: Finished) => void} onFinished gets the signed URLs, or the error of one of them
 * @returns {() => void} cancels: `onFinished` is not called then
 */
function submit(nativeSigner, wired, policyOptions, onFinished) {
  queue ??= open();
  const from = queue;
  const id = from.submit(nativeSigner, wired, policyOptions);
  waiting.set(id, onFinished);
  return () => {
    waiting.delete(id);
    from.cancel(id);
  };
}

module.exports = { submit };
