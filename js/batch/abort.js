'use strict';

const { aborted, wrongType } = require('../errors.js');

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

/** Throws when the signal has aborted. */
function throwIfAborted(signal) {
  if (signal?.aborted) throw aborted(signal);
}

module.exports = { checkSignal, onAbort, throwIfAborted };
