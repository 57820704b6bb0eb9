'use strict';

// Random tests that can be repeated: SEED=… gives the same values again, RUNS=2 twice as many.

const seed = process.env.SEED ? Number(process.env.SEED) | 0 : (Math.random() * 2 ** 31) | 0;
const scale = Number(process.env.RUNS || 1);

console.log(`# SEED=${seed} RUNS=${scale}`);

/** How many runs, of a number that suits everyday use. */
function runs(usual) {
  return Math.max(1, Math.round(usual * scale));
}

/** Settings for fast-check. */
function settings(usual) {
  return { seed, numRuns: runs(usual), includeErrorInReport: true };
}

module.exports = { runs, seed, settings };
