'use strict';

// URLs that somebody else signs, as they come: order kept, and the source read no further ahead than a few
// times as many as may be signed at once, so that one slow signature does not make the others wait.

const { at } = require('../../errors.js');
const { onAbort, readSignal } = require('../../batch/abort.js');
const { nextTurn } = require('../../batch/next-turn.js');
const { PORTION } = require('../../batch/sizes.js');
const { Source } = require('../../batch/source.js');
const { Interrupt, applyOne } = require('../../batch/stream.js');
const { isShared, toPolicyOptions } = require('../../options/policy.js');

/** How many times `concurrency` a source is read ahead. */
const AHEAD = 4;

/**
 * @typedef {import('./many.js').Parts} Parts
 * @typedef {ReturnType<typeof Source.opener>} Open
 */

/**
 * @param {Parts} signer
 * @param {unknown} source
 * @param {Record<string, unknown>} options as `readSigningOptions` gave them
 * @returns {AsyncGenerator<string, void, undefined>}
 */
function signStream(signer, source, options) {
  const signal = readSignal(options.signal);
  const open = Source.opener(source);
  // Checked now, not when the first URL is asked for.
  const policyOptions = toPolicyOptions(options);
  signer.native.check(policyOptions);
  if (!isShared(policyOptions)) return signEach(signer, open, options, signal);
  const portion = Math.min(PORTION, AHEAD * signer.signatures.concurrency);
  return applyOne(grants(signer, options, signal), portion, open, signal);
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

/** URLs of one stream: read, in their order, and not yet handed out. */
class Window {
  #signer;
  #options;
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
   * @type {{ link: Promise<string>, isSettled: boolean }[]}
   */
  #items = [];

  /**
   * @param {Parts} signer
   * @param {Record<string, unknown>} options
   */
  constructor(signer, options) {
    this.#signer = signer;
    this.#options = options;
  }

  get size() {
    return this.#items.length;
  }

  /** The oldest. */
  get first() {
    return this.#items.at(0);
  }

  /** @param {{ first: number, wired: string[], items: unknown[] }} taken as the source gave it */
  add({ first, wired, items }) {
    for (const [i, url] of wired.entries()) {
      /** @type {Promise<void>} */
      const begun = new Promise((resolve) => this.#waiting.push(resolve));
      const link = begun.then(() => this.#sign(url, first + i, items[i]));
      const item = { link, isSettled: false };
      const settle = () => {
        item.isSettled = true;
        this.#underWay -= 1;
        this.#begin();
      };
      link.then(settle, settle);
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
   * @param {number} index
   * @param {unknown} item as it came
   */
  async #sign(url, index, item) {
    const { native, signatures } = this.#signer;
    try {
      const unsigned = native.url(url, true, toPolicyOptions(this.#options));
      if (unsigned === null) throw new TypeError('a normalised URL is always taken');
      return unsigned.finish(await signatures.of(unsigned.message, this.#ending.signal));
    } catch (error) {
      throw at(index, error, item);
    }
  }
}

/**
 * A signature each.
 *
 * @param {Parts} signer
 * @param {Open} open
 * @param {Record<string, unknown>} options
 * @param {AbortSignal | undefined} signal
 */
async function* signEach(signer, open, options, signal) {
  const interrupt = new Interrupt(signal);
  const source = new Source(open);
  const window = new Window(signer, options);
  // Also while the consumer is busy with a link, or has gone without a word.
  const unsubscribe = onAbort(signal, () => window.end(signal?.reason));
  const { concurrency } = signer.signatures;
  /** @type {Promise<void> | undefined} */
  let reading;
  let given = 0;
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
        yield await first.link;
        given += 1;
        // What is remembered comes without a turn of the event loop.
        if (given % PORTION === 0) {
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
