'use strict';

// Contenders take turns, round by round, so that a machine that slows down slows all of them; what is
// reported is the median of each one's rounds.

const ROUND_MS = Number(process.env.ROUND_MS ?? 60);
const ROUNDS = Number(process.env.ROUNDS ?? 15);

/** @returns {number} */
function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

const microseconds = () => Number(process.hrtime.bigint()) / 1000;

/**
 * @param {Record<string, (i: number) => unknown>} contenders each does its work once; `i` never repeats
 * @returns {Record<string, number>} microseconds a call, medians
 */
function timePerCall(contenders) {
  let i = 0;
  const calls = {};
  const rounds = {};
  for (const [name, run] of Object.entries(contenders)) {
    // As many calls as fill a round, measured after a warm-up.
    for (let n = 0; n < 50; n += 1) run(i++);
    const start = microseconds();
    let n = 0;
    while (microseconds() - start < 20_000) {
      run(i++);
      n += 1;
    }
    calls[name] = Math.max(1, Math.round((n * ROUND_MS) / 20));
    rounds[name] = [];
  }
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [name, run] of Object.entries(contenders)) {
      const start = microseconds();
      for (let n = calls[name]; n > 0; n -= 1) run(i++);
      rounds[name].push((microseconds() - start) / calls[name]);
    }
  }
  return mapValues(rounds, median);
}

/**
 * For work that takes long and may be asynchronous: each contender once a round.
 *
 * @param {Record<string, (round: number) => unknown>} contenders
 * @returns {Promise<Record<string, number>>} microseconds a run, medians
 */
async function timeRuns(contenders, rounds = Number(process.env.ROUNDS ?? 7)) {
  const times = mapValues(contenders, () => []);
  for (const run of Object.values(contenders)) await run(-1);
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, run] of Object.entries(contenders)) {
      const start = microseconds();
      await run(round);
      times[name].push(microseconds() - start);
    }
  }
  return mapValues(times, median);
}

function mapValues(object, f) {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, f(value)]));
}

module.exports = { median, timePerCall, timeRuns };
