'use strict';

// What a source answers, or that it does not.

const { aborted, codeOf, keySource, keySourceFailure } = require('../../errors.js');
const { isOver, startTimer } = require('./timer.js');

/**
 * @typedef {(context: { signal: AbortSignal }) => unknown} KeySource
 */

class Question {
  #source;
  #timeout;
  /** Of the latest call. */
  #controller = new AbortController();
  /** @type {ReturnType<typeof startTimer> | undefined} */
  #timer;
  #isHeld = false;
  /** @type {(value: unknown) => void} */
  #resolve = () => {};
  /** @type {(error: unknown) => void} */
  #reject = () => {};
  /** When the source was asked: milliseconds since the epoch. */
  askedAt = 0;
  /** @type {Promise<unknown>} */
  answer;

  /**
   * Asks at once.
   *
   * @param {KeySource} source
   * @param {{ name: string, ms: number }} timeout
   */
  constructor(source, timeout) {
    this.#source = source;
    this.#timeout = timeout;
    this.answer = new Promise((resolve, reject) => {
      this.#resolve = resolve;
      this.#reject = reject;
    });
    this.#ask();
  }

  /** Somebody waits: the process stays until there is an answer, or the time is up. */
  hold() {
    this.#isHeld = true;
    this.#timer?.hold();
  }

  /** Asks again when the process stood still for so long that no answer can be expected. */
  look() {
    if (isOver(this.askedAt, 2 * this.#timeout.ms)) this.#ask();
  }

  giveUp() {
    const { signal } = this.#controller;
    this.#end();
    this.#reject(aborted(signal));
  }

  #ask() {
    this.#end();
    this.#controller = new AbortController();
    const { signal } = this.#controller;
    this.askedAt = Date.now();
    this.#timer = startTimer(() => this.#timeIsUp(), this.#timeout.ms);
    if (this.#isHeld) this.#timer.hold();
    // One that is asked again has its say no more.
    const isHeard = () => signal === this.#controller.signal && !signal.aborted;
    call(this.#source, signal).then(
      (value) => {
        if (!isHeard()) return;
        this.#timer?.cancel();
        this.#resolve(value);
      },
      (error) => {
        if (!isHeard()) return;
        this.#timer?.cancel();
        this.#reject(asKeySource(error));
      },
    );
  }

  #timeIsUp() {
    // The time of a process that stands still, as a function's does, is not the source's.
    if (isOver(this.askedAt, 2 * this.#timeout.ms)) {
      this.#ask();
      return;
    }
    this.#end();
    this.#reject(
      keySource(`source has not answered within ${this.#timeout.name} (the option timeout)`),
    );
  }

  #end() {
    this.#timer?.cancel();
    this.#controller.abort();
  }
}

/**
 * @param {KeySource} source
 * @param {AbortSignal} signal
 */
async function call(source, signal) {
  return source({ signal });
}

/** @param {unknown} error */
function asKeySource(error) {
  const isOurs = codeOf(error) === 'ERR_CLOUDFRONT_KEY_SOURCE';
  return isOurs ? error : keySourceFailure('source failed', error);
}

module.exports = { Question };
