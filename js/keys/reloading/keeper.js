'use strict';

// The key to sign with: read anew from its source from time to time, and when somebody looks at it and it is
// old, which is all that happens in a process whose timers stand still.

const native = require('../../addon/load.js');
const { aborted, expiry, keySource } = require('../../errors.js');
const { readSigningOptions, toPolicyOptions } = require('../../options/policy.js');
const { durationMs } = require('../../options/time.js');
const { Signer } = require('../../signer.js');
const { readPublicKey } = require('../read.js');
const { readMaterial } = require('../sources/material.js');
const { Question } = require('./question.js');
const { tell, warn } = require('./tell.js');
const { isOver, startTimer } = require('./timer.js');

/**
 * @typedef {InstanceType<typeof Signer>} OneSigner
 * @typedef {import('../sources/material.js').Material} Material
 * @typedef {import('./question.js').KeySource} KeySource
 *
 * @typedef {object} KeeperOptions
 * @property {KeySource} source
 * @property {number} refresh milliseconds
 * @property {{ name: string, ms: number }} timeout
 * @property {boolean} strict
 * @property {((error: unknown) => unknown) | undefined} onError
 * @property {((current: OneSigner, previous: OneSigner) => unknown) | undefined} onReload
 * @property {{ remember: unknown, engine: unknown }} signer options of every Signer
 *
 * @typedef {object} Held
 * @property {OneSigner} signer
 * @property {string | undefined} hashAlgorithm
 * @property {string | undefined} lifetime
 * @property {number} readAt milliseconds since the epoch
 *
 * @typedef {object} Attempt
 * @property {InstanceType<typeof Question>} question
 * @property {Promise<void>} done
 */

/** Milliseconds from a failure to the next attempt; after each further failure twice as many. */
const RETRY = 5_000;

class Keeper {
  #options;
  /** @type {Held | undefined} */
  #held;
  /** @type {Attempt | undefined} */
  #attempt;
  /** @type {ReturnType<typeof startTimer> | undefined} */
  #timer;
  /** In a row. */
  #failures = 0;
  #failedAt = 0;
  /** Aborted by `close`. */
  #closing = new AbortController();

  /** @param {KeeperOptions} options */
  constructor(options) {
    this.#options = options;
  }

  /** Reads the first key; afterwards all that is left of a failure is its error. */
  async open() {
    const { source, timeout } = this.#options;
    const question = new Question(source, timeout);
    question.hold();
    this.#take(await question.answer, question.askedAt);
    this.#schedule(this.#options.refresh);
  }

  get signer() {
    return this.#key.signer;
  }

  /** @returns {Held} */
  get #key() {
    if (this.#held === undefined) throw new TypeError('a keeper that was not opened');
    return this.#held;
  }

  close() {
    this.#timer?.cancel();
    this.#closing.abort();
    this.#attempt?.question.giveUp();
  }

  /** @returns {Promise<void>} */
  async refresh() {
    if (this.#closing.signal.aborted) throw aborted(this.#closing.signal);
    const { question, done } = this.#begin();
    question.look();
    question.hold();
    await done;
  }

  /**
   * Begins to read the source when the key is old. Gives the attempt that whoever signs should wait for:
   * the one that was begun now, or one under way whose like has not just failed, lest a source that is
   * out of order keeps everybody waiting.
   */
  look() {
    const { refresh } = this.#options;
    if (this.#closing.signal.aborted || !isOver(this.#key.readAt, refresh)) return undefined;
    if (this.#attempt) {
      this.#attempt.question.look();
      // None has failed for as long as this where timers run: this process stood still since.
      const isOutOfOrder = this.#failures > 0 && !isOver(this.#failedAt, 2 * refresh);
      return isOutOfOrder ? undefined : this.#attempt;
    }
    const isEarly = this.#failures > 0 && !isOver(this.#failedAt, this.#untilRetry);
    return isEarly ? undefined : this.#begin();
  }

  /**
   * Reports, or refuses, an end of validity that the key may not live to see; gives the options to sign with.
   *
   * @param {unknown} options
   */
  withinLifetime(options) {
    const { lifetime } = this.#key;
    if (lifetime === undefined) return options;
    let given;
    let policy;
    let end;
    try {
      given = readSigningOptions(options);
      policy = toPolicyOptions(given);
      end = native.policyExpires(policy);
    } catch {
      return options; // the signer says what is wrong with them
    }
    // Rounded as ends are.
    const last = Math.floor((policy.now + Number(durationMs(lifetime)) + 500) / 1_000);
    if (end <= last) return given;
    const error = expiry(
      'expires',
      `${isoSeconds(end)} is beyond the key's lifetime of ${lifetime}, after which a rotation may take '${this.signer.keyPairId}' out of its key group: sign for a shorter time, or rotate with a longer lifetime`,
    );
    if (this.#options.strict) throw error;
    this.#tellError(error);
    return given;
  }

  get #untilRetry() {
    return Math.min(this.#options.refresh, RETRY * 2 ** Math.min(this.#failures - 1, 20));
  }

  /** One at a time, whoever asks for it. */
  #begin() {
    if (this.#attempt) return this.#attempt;
    this.#timer?.cancel();
    const question = new Question(this.#options.source, this.#options.timeout);
    const done = question.answer
      .then((value) => this.#take(value, question.askedAt))
      .then(
        (replaced) => this.#succeeded(replaced),
        (error) => this.#failed(error),
      );
    done.catch(() => {}); // onError has been told
    this.#attempt = { question, done };
    return this.#attempt;
  }

  /** @param {OneSigner | undefined} replaced */
  #succeeded(replaced) {
    this.#attempt = undefined;
    this.#failures = 0;
    this.#schedule(this.#options.refresh);
    const { onReload } = this.#options;
    if (replaced && onReload) {
      tell(
        () => onReload(this.signer, replaced),
        (error) => this.#tellError(error),
      );
    }
  }

  /** @param {unknown} error */
  #failed(error) {
    this.#attempt = undefined;
    if (this.#closing.signal.aborted) throw aborted(this.#closing.signal);
    this.#failures += 1;
    this.#failedAt = Date.now();
    this.#schedule(this.#untilRetry);
    this.#tellError(error);
    throw error;
  }

  /** @param {number} ms */
  #schedule(ms) {
    this.#timer?.cancel();
    if (!this.#closing.signal.aborted) this.#timer = startTimer(() => this.#begin(), ms);
  }

  /** @param {unknown} error */
  #tellError(error) {
    const { onError } = this.#options;
    if (onError) tell(() => onError(error), warn);
    else warn(error);
  }

  /**
   * Takes material over, unless it is bad; gives the signer that was replaced.
   *
   * @param {unknown} value
   * @param {number} readAt
   */
  #take(value, readAt) {
    const material = readMaterial(value, 'source');
    const { hashAlgorithm, lifetime } = material;
    const signer = this.#signerOf(material);
    const held = this.#held;
    const isSameId = signer.keyPairId === held?.signer.keyPairId;
    if (isSameId && signer.publicKey !== held?.signer.publicKey) {
      throw keySource(
        `source gave another key under the ID in use, '${signer.keyPairId}'; CloudFront's public keys never change: a new key has an ID of its own`,
      );
    }
    const isSame = isSameId && hashAlgorithm === held?.hashAlgorithm;
    // The signer in use remembers signatures.
    const current = isSame && held ? held.signer : signer;
    this.#held = { signer: current, hashAlgorithm, lifetime, readAt };
    return isSame ? undefined : held?.signer;
  }

  /** @param {Material} material */
  #signerOf({ publicKey, lifetime, ...key }) {
    let signer;
    try {
      signer = new Signer({ ...this.#options.signer, ...key });
      if (publicKey === undefined || spkiOf(publicKey) === signer.publicKey) return signer;
    } catch (cause) {
      const { message } = /** @type {Error} */ (cause);
      throw keySource(`source gave what cannot be used: ${message}`, { cause });
    }
    throw keySource(
      `source gave a private key and a publicKey that is not its own, under the ID '${signer.keyPairId}'; they may be half-written`,
    );
  }
}

/**
 * A public key in the form in which a Signer gives its own.
 *
 * @param {unknown} key
 */
function spkiOf(key) {
  const publicKey = readPublicKey(key, 'publicKey');
  const nobody = { keyPairId: 'K', hashAlgorithm: 'SHA256', remember: 0 };
  return new native.NativeExternalSigner({ ...nobody, publicKey }).publicKey;
}

/** @param {number} seconds since the epoch */
function isoSeconds(seconds) {
  return new Date(seconds * 1_000).toISOString().replace('.000', '');
}

module.exports = { Keeper };
