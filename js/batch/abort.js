'use strict';

const { aborted, wrongType } = require('../errors.js');

/**
 * An AbortSignal of this realm or another, or none.
 *
 * @param {unknown} signal
 */
function readSignal(signal) {
  if (signal === undefined) return undefined;
  const given = /** @type {Partial<AbortSignal> | null} */ (signal);
  if (
    typeof given?.addEventListener !== 'function' ||
    typeof given.removeEventListener !== 'function'
  ) {
    throw wrongType('signal', 'an AbortSignal', signal);
  }
  return /** @type {AbortSignal} */ (signal);
}

/** @typedef {(error: Error) => void} Stop */

/**
 * What to do when a signal aborts: one listener a signal, however many wait for it.
 *
 * @type {WeakMap<AbortSignal, { stops: Set<Stop>, listener: () => void }>}
 */
const subscriptions = new WeakMap();

/**
 * Calls `stop` when the signal aborts; gives a function that ends the listening.
 *
 * @param {AbortSignal | undefined} signal
 * @param {Stop} stop
 */
function onAbort(signal, stop) {
  if (!signal) return () => {};
  let subscription = subscriptions.get(signal);
  if (!subscription) {
    /** @type {Set<Stop>} */
    const stops = new Set();
    const listener = () => {
      for (const call of [...stops]) call(aborted(signal));
    };
    subscription = { stops, listener };
    signal.addEventListener('abort', listener, { once: true });
    subscriptions.set(signal, subscription);
  }
  const { stops, listener } = subscription;
  stops.add(stop);
  return () => {
    stops.delete(stop);
    if (stops.size > 0 || subscriptions.get(signal)?.stops !== stops) return;
    subscriptions.delete(signal);
    signal.removeEventListener('abort', listener);
  };
}

/** @param {AbortSignal | undefined} signal */
function throwIfAborted(signal) {
  if (signal?.aborted) throw aborted(signal);
}

module.exports = { onAbort, readSignal, throwIfAborted };
