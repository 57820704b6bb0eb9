'use strict';

// A source of URLs, iterable or async iterable, read in portions.

const { at, wrongType } = require('../errors.js');
const { wireUrl } = require('../options/url.js');
const { nextTurn } = require('./next-turn.js');

const PAUSED = Symbol('nothing has come yet');

/** @typedef {Iterator<unknown> | AsyncIterator<unknown>} SourceIterator */

class Source {
  /** @type {SourceIterator} */
  #iterator;
  /**
   * The item asked for and not yet taken.
   *
   * @type {Promise<IteratorResult<unknown>> | undefined}
   */
  #reading;
  /** @type {Promise<typeof PAUSED> | undefined} */
  #pausing;
  #index = 0;
  /** Whether the iterator itself has ended, by its last item or an error. */
  #exhausted = false;
  /** Nothing more will come: because of a failure, or because that was all. */
  ended = false;
  /**
   * Why reading ended early, which may be anything.
   *
   * @type {{ reason: unknown } | undefined}
   */
  #failure;

  /** @param {() => SourceIterator} open */
  constructor(open) {
    this.#iterator = open();
  }

  /**
   * How to open `source`, which nobody does before the first URL is wanted.
   *
   * @param {unknown} source
   * @returns {() => SourceIterator}
   */
  static opener(source) {
    const given = /** @type {Partial<Iterable<unknown> & AsyncIterable<unknown>> | null} */ (
      source
    );
    /** @type {(() => SourceIterator) | undefined} */
    const method = given?.[Symbol.asyncIterator] ?? given?.[Symbol.iterator];
    if (typeof method !== 'function' || typeof source === 'string') {
      throw wrongType('source', 'an iterable or async iterable of URLs', source);
    }
    return () => method.call(source);
  }

  /**
   * The next URLs as batches take them, and as they came, at most `most`; fewer when the source makes us wait, none when it
   * does so from the beginning and we are not `patient`.
   *
   * @param {number} most
   * @param {boolean} patient
   */
  async take(most, patient) {
    const first = this.#index;
    /** @type {string[]} */
    const wired = [];
    /** @type {unknown[]} */
    const items = [];
    try {
      while (wired.length < most && !this.ended) {
        const waits = patient && wired.length === 0;
        const item = await (waits ? this.#read() : Promise.race([this.#read(), this.pause()]));
        if (item === PAUSED) break;
        this.#reading = undefined;
        if (item.done) this.ended = this.#exhausted = true;
        else {
          wired.push(this.#wire(item.value));
          items.push(item.value);
        }
      }
    } catch (reason) {
      this.ended = true;
      this.#failure = { reason };
    }
    return { first, wired, items };
  }

  /** Throws what reading ended early with, when the URLs before it are done. */
  throwFailure() {
    if (this.#failure) throw this.#failure.reason;
  }

  /** Lets the event loop have its turn. */
  pause() {
    this.#pausing ??= new Promise((resolve) =>
      nextTurn(() => {
        this.#pausing = undefined;
        resolve(PAUSED);
      }),
    );
    return this.#pausing;
  }

  /** For a consumer that breaks off. */
  async close() {
    if (this.#exhausted) return;
    const closed = (async () => this.#iterator.return?.())();
    // A source that is waiting for its next item may never come to an end.
    if (this.#reading) closed.catch(() => {});
    else await closed;
  }

  #read() {
    this.#reading ??= (async () => {
      try {
        return await this.#iterator.next();
      } catch (error) {
        this.#exhausted = true;
        throw error;
      }
    })();
    return this.#reading;
  }

  /** @param {unknown} url */
  #wire(url) {
    try {
      const wired = wireUrl(url);
      this.#index += 1;
      return wired;
    } catch (error) {
      throw at(this.#index, error, url);
    }
  }
}

module.exports = { Source };
