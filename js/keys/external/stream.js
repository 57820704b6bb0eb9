'use strict';

// URLs that somebody else signs, as they come: order kept, and the source read no further ahead than a few
// times as many as may be signed at once, so that one slow signature does not make the others wait.

const { onAbort, readSignal } = require('../../batch/abort.js');
const { nextTurn } = require('../../batch/next-turn.js');
const { Refused } = require('../../batch/rows.js');
const { PORTION } = require('../../batch/sizes.js');
const { Source } = require('../../batch/source.js');
const { Interrupt, applyOne } = require('../../batch/stream.js');
const { isShared, toPolicyOptions } = require('../../options/policy.js');

/** How many times `concurrency` a source is read ahead. */
const AHEAD = 4;

/**
 * @typedef {import('./many.js').Parts} Parts
 * @typedef {import('../../batch/source.js').Taken} Taken
 * @typedef {import('../../batch/stream.js').Input} Input
 * @typedef {import('../../batch/stream.js').Links} Links
 * @typedef {import('../../batch/stream.js').Rows} Rows
 */

/**
 * @param {Parts} signer
 * @param {unknown} source
 * @param {import('../../batch/stream.js').StreamOptions} options
 * @returns {Links}
 */
function signStream(signer, source, { signing, rows }) {
  const signal = readSignal(signing.signal);
  const input = { open: Source.opener(source), rows, signal };
  // Checked now, not when the first URL is asked for.
  const policyOptions = toPolicyOptions(signing);
  signer.native.check(policyOptions);
  if (!isShared(policyOptions)) return signEach(signer, input, signing);
  const portion = Math.min(PORTION, AHEAD * signer.signatures.concurrency);
  return applyOne(grants(signer, signing, signal), portion, input);
}

/**
 * Gives the grant that is good at the time; the same one while its policy is the same.
 *
 * @param {Parts} signer
 * @param {Record<string, unknown>} options
 * @param {AbortSignal | undefined} signal
 */
function grants({ native, signatures }, options, signal) {
  /** @type {{ message: string, grant: import('../../addon/native').NativeGrant } | undefined} */
  let latest;
  return async () => {
    const unsigned = native.shared(toPolicyOptions(options));
    const { message } = unsigned;
    if (latest?.message !== message) {
      latest = { message, grant: unsigned.finish(await signatures.of(message, signal)) };
    }
    return latest.grant;
  };
}

/** Rows of one stream: read, in their order, and not yet handed out. */
class Window {
  #signer;
  #options;
  #rows;
  #ending = new AbortController();
  #underWay = 0;
  /**
   * Read and not begun.
   *
   * @type {(() => void)[]}
   */
  #waiting = [];
  /**
   * In the order of the source.
   *
   * @type {{ row: unknown, link: Promise<import('../../batch/rows.js').Link>, isSettled: boolean }[]}
   */
  #items = [];

  /**
   * @param {Parts} signer
   * @param {Record<string, unknown>} options
   * @param {Rows} rows
   */
  constructor(signer, options, rows) {
    this.#signer = signer;
    this.#options = options;
    this.#rows = rows;
  }

  get size() {
    return this.#items.length;
  }

  /** The oldest. */
  get first() {
    return this.#items.at(0);
  }

  /** @param {Taken} taken */
  add({ first, items, wired }) {
    for (const [i, url] of wired.entries()) {
      const row = items[i];
      if (url instanceof Refused) {
        this.#items.push({ row, link: Promise.resolve(url), isSettled: true });
        continue;
      }
      /** @type {Promise<void>} */
      const begun = new Promise((resolve) => this.#waiting.push(resolve));
      const link = begun.then(() => this.#sign(url, row, first + i));
      const item = { row, link, isSettled: false };
      link.then(() => {
        item.isSettled = true;
        this.#underWay -= 1;
        this.#begin();
      });
      this.#items.push(item);
    }
    this.#begin();
  }

  shift() {
    return this.#items.shift();
  }

  /**
   * Gives up what is under way.
   *
   * @param {unknown} [reason]
   */
  end(reason) {
    this.#waiting = [];
    this.#ending.abort(reason);
  }

  #begin() {
    while (this.#underWay < this.#signer.signatures.concurrency) {
      const begin = this.#waiting.shift();
      if (!begin) return;
      this.#underWay += 1;
      begin();
    }
  }

  /**
   * The clock is read anew for each URL: a span counts from when it is signed.
   *
   * @param {string} url
   * @param {unknown} row
   * @param {number} index of the row
   */
  async #sign(url, row, index) {
    const { native, signatures } = this.#signer;
    try {
      const unsigned = native.url(url, true, toPolicyOptions(this.#options));
      if (unsigned === null) throw new TypeError('a normalised URL is always taken');
      return unsigned.finish(await signatures.of(unsigned.message, this.#ending.signal));
    } catch (error) {
      return this.#rows.refused(row, index, error);
    }
  }
}

/**
 * A signature each.
 *
 * @param {Parts} signer
 * @param {Input} input
 * @param {Record<string, unknown>} options
 * @returns {Links}
 */
async function* signEach(signer, { open, rows, signal }, options) {
  const interrupt = new Interrupt(signal);
  const source = new Source(open, rows);
  const window = new Window(signer, options, rows);
  // Also while the consumer is busy with a link, or has gone without a word.
  const unsubscribe = onAbort(signal, () => window.end(signal?.reason));
  const { concurrency } = signer.signatures;
  /** @type {Promise<void> | undefined} */
  let reading;
  let handedOut = 0;
  const read = async () => {
    const most = Math.min(concurrency, AHEAD * concurrency - window.size);
    const taken = await source.take(most, true);
    reading = undefined;
    window.add(taken);
  };
  try {
    while (true) {
      interrupt.check();
      if (!source.ended && window.size < AHEAD * concurrency) reading ??= read();
      const first = window.first;
      if (first?.isSettled) {
        window.shift();
        const link = await first.link;
        if (link instanceof Refused) await interrupt.or(() => rows.passOver(link));
        else yield rows.give(first.row, link);
        handedOut += 1;
        // What is remembered or refused comes without a turn of the event loop.
        if (handedOut % PORTION === 0) {
          await interrupt.or(() => new Promise((resolve) => nextTurn(() => resolve(undefined))));
        }
      } else if (first || reading) {
        const waits = [first?.link, reading].filter((promise) => promise !== undefined);
        await interrupt.or(() => Promise.race(waits));
      } else {
        source.throwFailure();
        return;
      }
    }
  } finally {
    interrupt.unsubscribe();
    unsubscribe();
    window.end();
    await source.close();
  }
}

module.exports = { signStream };
