'use strict';

// Random numbers that a seed repeats.

/** mulberry32: a number from 0 to 1 (excluded) at each call. */
function mulberry32(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** Draws from a seed. */
class Random {
  #next;

  constructor(seed) {
    this.#next = mulberry32(seed);
  }

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

/** `SEED` from the environment, else one of its own. */
const seedOfRun = () => Number(process.env.SEED ?? Math.floor(Math.random() * 2 ** 32)) >>> 0;

module.exports = { Random, seedOfRun };
