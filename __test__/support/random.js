'use strict';

// Where the random values of the tests come from.
//
// SEED=… repeats a run: it is printed whenever a suite draws. RUNS=… is a factor for how long random suites
// are: 1 is the usual length, 0.1 for a hurry, 10 for a night.

const SEED = numberFrom('SEED', Math.floor(Math.random() * 2 ** 31)) >>> 0;
const RUNS = numberFrom('RUNS', 1);

function numberFrom(name, otherwise) {
  const text = process.env[name] || String(otherwise);
  const number = Number(text);
  if (!(number >= 0 && number < Infinity)) throw new Error(`${name}=${text} is no number`);
  return number;
}

console.log(`# SEED=${SEED} RUNS=${RUNS}`);

/**
 * How many of something.
 *
 * @param {number} usual for everyday use
 * @param {number} [least] with fewer the suite's own assertions would say nothing
 */
function runs(usual, least = 1) {
  return Math.max(least, Math.round(usual * RUNS));
}

/** The same for fast-check. */
function settings(usual) {
  return { seed: SEED | 0, numRuns: runs(usual), includeErrorInReport: true };
}

/** mulberry32: a number from 0 to 1 (excluded) at each call. */
function mulberry32(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** Draws, from the beginning of the seed's numbers. */
class Random {
  #next = mulberry32(SEED);

  /** A whole number from 0 to `end` (excluded). */
  below(end) {
    return Math.floor(this.#next() * end);
  }

  chance(probability) {
    return this.#next() < probability;
  }

  pick(list) {
    return list[this.below(list.length)];
  }

  /** `make()` from 0 to `most` times. */
  several(most, make) {
    return Array.from({ length: this.below(most + 1) }, make);
  }
}

module.exports = { Random, SEED, runs, settings };
