'use strict';

// A source of URLs or rows, iterable or async iterable, read in portions.

const { wrongType } = require('../errors.js');
const { nextTurn } = require('./next-turn.js');
const { Refused } = require('./rows.js');

const PAUSED = Symbol('nothing has come yet');

/**
 * @typedef {Iterator<unknown> | AsyncIterator<unknown>} SourceIterator
 *
 * @typedef {object} Taken what came one after another
 * @property {number} first the place of the first in the source
 * @property {unknown[]} items as they came
 * @property {import('./rows.js').Link[]} wired their URLs, as batches take them
 */

class Source {
  /** @type {SourceIterator} */
  #iterator;
  /**
   * The item asked for and not yet taken.
   *
   * @type {Promise<IteratorResult<unknown>> | undefined}
   */
  #reading;
  #rows;
  /** @type {Promise<typeof PAUSED> | undefined} */
  #pausing;
  #index = 0;
  /** Whether the iterator itself has ended, by its last item or an error. */
  #exhausted = false;
  /** Nothing more will come: because of a failure, or because that was all. */
  ended = false;
  /**
   * Why the source failed, which may be anything.
   *
   * @type {{ reason: unknown } | undefined}
   */
  #failure;

  /**
   * @param {() => SourceIterator} open
   * @param {InstanceType<typeof import('./rows.js').Rows>} rows
   */
  constructor(open, rows) {
    this.#iterator = open();
    this.#rows = rows;
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
   * The next rows, at most `most`; fewer when the source makes us wait, none when it does so from the
   * beginning and we are not `patient`. One that the stream ends with is the last.
   *
   * @param {number} most
   * @param {boolean} patient
   * @returns {Promise<Taken>}
   */
  async take(most, patient) {
    const first = this.#index;
    /** @type {Taken} */
    const { items, wired } = { first, items: [], wired: [] };
    try {
      while (items.length < most && !this.ended) {
        const waits = patient && items.length === 0;
        const item = await (waits ? this.#read() : Promise.race([this.#read(), this.pause()]));
        if (item === PAUSED) break;
        this.#reading = undefined;
        if (item.done) this.ended = this.#exhausted = true;
        else {
          const url = this.#rows.wire(item.value, this.#index);
          wired.push(url);
          items.push(item.value);
          this.#index += 1;
          if (url instanceof Refused && !this.#rows.passesOver(url)) this.ended = true;
        }
      }
    } catch (reason) {
      this.ended = true;
      this.#failure = { reason };
    }
    return { first, items, wired };
  }

  /** Throws what the source failed with, when the rows before it are done. */
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
}

module.exports = { Source };
