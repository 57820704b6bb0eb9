'use strict';

/**
 * A timer that holds no process open, unless `hold` says so. It is of those timers that are in force now, and is
 * cancelled by theirs: a test may put fake ones in their place at any time.
 *
 * @param {() => void} call
 * @param {number} ms
 */
function startTimer(call, ms) {
  const { setTimeout, clearTimeout } = globalThis;
  const timer = setTimeout(call, ms);
  // Those of browsers, which some tests have, are numbers.
  timer.unref?.();
  return { cancel: () => clearTimeout(timer), hold: () => timer.ref?.() };
}

/**
 * Whether a span is over. A clock that was set back says yes.
 *
 * @param {number} since milliseconds since the epoch
 * @param {number} span milliseconds
 */
function isOver(since, span) {
  const now = Date.now();
  return now < since || now - since >= span;
}

module.exports = { isOver, startTimer };
