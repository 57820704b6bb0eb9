'use strict';

// How far a run is, on a terminal: one line that is written again and again, and removed in the end.

/** Milliseconds between two. */
const INTERVAL = 200;

/**
 * @typedef {object} Numbers
 * @property {number} done links
 * @property {number} read bytes of the input
 * @property {number | undefined} size the input's bytes, if they are known
 *
 * @typedef {object} Terminal
 * @property {(text: string) => unknown} write
 * @property {number} [columns]
 */

class Progress {
  #terminal;
  #numbers;
  #started = Date.now();
  /** @type {NodeJS.Timeout | undefined} */
  #timer;

  /**
   * @param {Terminal | undefined} terminal nothing when nobody looks
   * @param {() => Numbers} numbers
   */
  constructor(terminal, numbers) {
    this.#terminal = terminal;
    this.#numbers = numbers;
    if (!terminal) return;
    this.#timer = setInterval(() => this.#show(terminal), INTERVAL);
    this.#timer.unref();
  }

  /** Milliseconds since the beginning. */
  get elapsed() {
    return Date.now() - this.#started;
  }

  /** @param {Terminal} terminal */
  #show(terminal) {
    const line = progressLine(this.#numbers(), this.elapsed);
    terminal.write(`\r${line.slice(0, (terminal.columns || 80) - 1)}\x1b[K`);
  }

  /** Removes the line. */
  end() {
    clearInterval(this.#timer);
    this.#terminal?.write('\r\x1b[K');
    this.#terminal = undefined;
  }
}

/** @param {number} number */
const grouped = (number) => Math.round(number).toLocaleString('en-US');

/**
 * @param {number} count
 * @param {number} elapsed milliseconds
 */
const rateOf = (count, elapsed) => (count * 1000) / Math.max(elapsed, 1);

/**
 * @param {Numbers} numbers
 * @param {number} elapsed milliseconds
 */
function progressLine({ done, read, size }, elapsed) {
  const line = `${grouped(done)} links, ${grouped(rateOf(done, elapsed))}/s`;
  if (!size || read === 0) return line;
  const part = Math.min(read / size, 1);
  const left = (elapsed / 1000) * (1 / part - 1);
  return `${line}, ${Math.floor(part * 100)} %, ${clock(left)} left`;
}

/** @param {number} seconds */
function clock(seconds) {
  const whole = Math.ceil(seconds);
  const two = (/** @type {number} */ number) => String(number).padStart(2, '0');
  const [hours, minutes] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60];
  return hours > 0
    ? `${hours}:${two(minutes)}:${two(whole % 60)}`
    : `${minutes}:${two(whole % 60)}`;
}

/**
 * The last line.
 *
 * @param {{ done: number, blank: number, bad: number }} counts
 * @param {number} elapsed milliseconds
 */
function summaryLine({ done, blank, bad }, elapsed) {
  const more = [
    ...(bad > 0 ? [`${grouped(bad)} bad ${bad === 1 ? 'row' : 'rows'}`] : []),
    ...(blank > 0 ? [`${grouped(blank)} blank ${blank === 1 ? 'line' : 'lines'}`] : []),
  ];
  const besides = more.length > 0 ? ` (${more.join(', ')})` : '';
  return `${grouped(done)} ${done === 1 ? 'link' : 'links'}${besides} in ${(elapsed / 1000).toFixed(1)} s, ${grouped(rateOf(done, elapsed))}/s`;
}

module.exports = { Progress, progressLine, summaryLine };
