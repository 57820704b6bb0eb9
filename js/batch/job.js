'use strict';

// A part of a stream on the threads of the queue.

const { toPolicyOptions } = require('../options/policy.js');
const { nextTurn } = require('./next-turn.js');
const { submit } = require('./queue.js');
const { Refused } = require('./rows.js');

/**
 * @typedef {import('../addon/native').NativeSigner} NativeSigner
 * @typedef {import('../addon/native').Finished} Finished
 * @typedef {InstanceType<typeof import('./rows.js').Rows>} Rows
 * @typedef {import('./source.js').Taken} Taken
 */

/**
 * A job of the queue ends with the first URL that the core refuses. Those before it and those after it then
 * get a job each, at once: the stream does not wait, and what is remembered is not signed again.
 */
class Job {
  #nativeSigner;
  #taken;
  #options;
  #rows;
  #isCancelled = false;
  /** @type {Set<() => void>} */
  #cancels = new Set();
  /** @type {import('./rows.js').Link[]} */
  #links = [];

  /**
   * @param {NativeSigner} nativeSigner
   * @param {Taken} taken
   * @param {Record<string, unknown>} options as `readStreamOptions` gave them
   * @param {Rows} rows
   */
  constructor(nativeSigner, taken, options, rows) {
    this.#nativeSigner = nativeSigner;
    this.#taken = taken;
    this.#options = options;
    this.#rows = rows;
    this.items = taken.items;
    /** In the order of the items; nothing is to be expected after one that ends the stream. */
    this.links = this.#run();
    // What is wrong for all of them is reported when the job's turn comes.
    this.links.catch(() => {});
  }

  cancel() {
    this.#isCancelled = true;
    for (const cancel of this.#cancels) cancel();
    this.#cancels.clear();
  }

  async #run() {
    /** @type {number[]} */
    const places = [];
    for (const [place, wired] of this.#taken.wired.entries()) {
      if (wired instanceof Refused) this.#links[place] = wired;
      else places.push(place);
    }
    // With nothing to sign it takes a turn of the event loop all the same: a source of nothing else must not
    // stop it.
    if (places.length === 0) await new Promise((resolve) => nextTurn(resolve));
    else await this.#sign(places);
    return this.#links;
  }

  /**
   * @param {number[]} places
   * @returns {Promise<void>}
   */
  async #sign(places) {
    if (places.length === 0 || this.#isCancelled) return;
    const { first, wired, items } = this.#taken;
    const result = await this.#submit(places.map((place) => /** @type {string} */ (wired[place])));
    const error = Object.hasOwn(result, 'error') ? result.error : undefined;
    if (!error) {
      const urls = Object.hasOwn(result, 'urls') ? (result.urls ?? []) : [];
      for (const [i, url] of urls.entries()) this.#links[places[i]] = url;
      return;
    }
    const { index } = /** @type {import('../errors.js').CodedError} */ (error);
    if (index === undefined) throw error;
    const place = places[index];
    const refused = this.#rows.refused(items[place], first + place, error);
    this.#links[place] = refused;
    const after = this.#rows.passesOver(refused) ? places.slice(index + 1) : [];
    await Promise.all([this.#sign(places.slice(0, index)), this.#sign(after)]);
  }

  /**
   * The clock is read anew for each job: a span counts from when a URL is signed.
   *
   * @param {string[]} wired
   * @returns {Promise<Finished>}
   */
  #submit(wired) {
    const policyOptions = toPolicyOptions(this.#options);
    return new Promise((resolve) => {
      const cancel = submit(this.#nativeSigner, wired, policyOptions, (finished) => {
        this.#cancels.delete(cancel);
        resolve(finished);
      });
      this.#cancels.add(cancel);
    });
  }
}

module.exports = { Job };
