'use strict';

// Ctrl-C and its like: what is under way ends in order, and then the process by that signal. A second one ends it
// at once.

/** @type {NodeJS.Signals[]} */
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/**
 * @param {(signal: AbortSignal) => Promise<void>} action
 * @returns {Promise<NodeJS.Signals | undefined>} the signal that came meanwhile
 */
async function interruptible(action) {
  const controller = new AbortController();
  /** @type {NodeJS.Signals | undefined} */
  let came;
  /** @param {NodeJS.Signals} signal */
  const onSignal = (signal) => {
    came = signal;
    for (const name of SIGNALS) process.removeListener(name, onSignal);
    controller.abort();
  };
  for (const name of SIGNALS) process.on(name, onSignal);
  try {
    await action(controller.signal);
  } finally {
    for (const name of SIGNALS) process.removeListener(name, onSignal);
  }
  return came;
}

module.exports = { interruptible };
