'use strict';

// Signatures of an external signer: asked for once, however many want the same at the same time, and not
// more at once than it shall be asked for.

const { excerpt, externalSigner, reasonOf } = require('../../errors.js');
const { onAbort, throwIfAborted } = require('../../batch/abort.js');
const { nextTurn } = require('../../batch/next-turn.js');
const { bytesOf } = require('../read.js');

/**
 * @typedef {import('../../addon/native').NativeExternalSigner} NativeExternalSigner
 * @typedef {import('../../addon/native').NativeSignature} NativeSignature
 *
 * @typedef {(message: Uint8Array, context: { hashAlgorithm: string, signal: AbortSignal }) => unknown} Sign
 *
 * @typedef {object} Waiter
 * @property {(signature: NativeSignature) => void} resolve
 * @property {(error: unknown) => void} reject
 * @property {() => void} unsubscribe
 *
 * @typedef {object} Call to the external signer, made or to be made
 * @property {string} message
 * @property {Set<Waiter>} waiters
 * @property {AbortController} controller
 */

const encoder = new TextEncoder();

class Signatures {
  #native;
  #sign;
  #hashAlgorithm;
  #concurrency;
  /**
   * Calls that have not come back, by their messages.
   *
   * @type {Map<string, Call>}
   */
  #calls = new Map();
  /**
   * Those of them that are yet to be made.
   *
   * @type {Set<Call>}
   */
  #queue = new Set();
  /** Where the queue's first is: to look for it from the beginning costs as much as have left before it. */
  #turns = this.#queue.values();
  /**
   * Those of them that are made.
   *
   * @type {Set<Call>}
   */
  #underWay = new Set();

  /**
   * @param {NativeExternalSigner} native
   * @param {{ sign: Sign, hashAlgorithm: string, concurrency: number }} options
   */
  constructor(native, { sign, hashAlgorithm, concurrency }) {
    this.#native = native;
    this.#sign = sign;
    this.#hashAlgorithm = hashAlgorithm;
    this.#concurrency = concurrency;
  }

  /** How many calls may be under way. */
  get concurrency() {
    return this.#concurrency;
  }

  /**
   * The signature of a message.
   *
   * @param {string} message
   * @param {AbortSignal | undefined} signal
   * @returns {Promise<NativeSignature>}
   */
  of(message, signal) {
    return new Promise((resolve, reject) => {
      throwIfAborted(signal);
      const known = this.#native.remembered(message);
      if (known) {
        resolve(known);
        return;
      }
      const call = this.#callFor(message);
      /** @type {Waiter} */
      const waiter = { resolve, reject, unsubscribe: () => {} };
      call.waiters.add(waiter);
      waiter.unsubscribe = onAbort(signal, (error) => {
        reject(error);
        this.#leave(call, waiter, signal?.reason);
      });
      this.#makeCalls();
    });
  }

  /** @param {string} message */
  #callFor(message) {
    let call = this.#calls.get(message);
    if (!call) {
      call = { message, waiters: new Set(), controller: new AbortController() };
      this.#calls.set(message, call);
      this.#queue.add(call);
    }
    return call;
  }

  #makeCalls() {
    while (this.#underWay.size < this.#concurrency) {
      const call = this.#nextInQueue();
      if (!call) return;
      this.#queue.delete(call);
      this.#underWay.add(call);
      this.#make(call).then(
        (signature) => this.#end(call, (waiter) => waiter.resolve(signature)),
        (error) => this.#end(call, (waiter) => waiter.reject(error)),
      );
    }
  }

  #nextInQueue() {
    if (this.#queue.size === 0) return undefined;
    let { value, done } = this.#turns.next();
    if (done) {
      // It had come to an end of the queue.
      this.#turns = this.#queue.values();
      ({ value, done } = this.#turns.next());
    }
    return value;
  }

  /** @param {Call} call */
  async #make({ message, controller: { signal } }) {
    let given;
    let signature;
    try {
      const context = { hashAlgorithm: this.#hashAlgorithm, signal };
      given = this.#sign(encoder.encode(message), context);
      // What is there is copied at once: the next call may write to the same memory.
      signature = copyOf(given);
      if (signature) {
        // However many there are to sign, the event loop has its turns in between.
        await new Promise((resolve) => nextTurn(resolve));
      } else {
        given = await given;
        signature = copyOf(given);
      }
    } catch (cause) {
      throw externalSigner(`failed: ${reasonOf(cause)}`, { cause });
    }
    if (!signature) throw externalSigner(`gave ${describe(given)}`);
    return this.#native.verified(message, signature);
  }

  /**
   * A call came back: everyone who waits for it is served.
   *
   * @param {Call} call
   * @param {(waiter: Waiter) => void} serve
   */
  #end(call, serve) {
    this.#forget(call);
    for (const waiter of call.waiters) {
      waiter.unsubscribe();
      serve(waiter);
    }
    this.#makeCalls();
  }

  /**
   * Somebody no longer waits. A call that nobody waits for is given up, and counts no more: a signer that
   * does not heed its signal may never come back.
   *
   * @param {Call} call
   * @param {Waiter} waiter
   * @param {unknown} reason
   */
  #leave(call, waiter, reason) {
    waiter.unsubscribe();
    call.waiters.delete(waiter);
    if (call.waiters.size > 0) return;
    const wasMade = this.#underWay.has(call);
    this.#forget(call);
    if (wasMade) call.controller.abort(reason);
    // Not at once: the same signal may have others leave, who wait for what would be asked next.
    queueMicrotask(() => this.#makeCalls());
  }

  /** @param {Call} call */
  #forget(call) {
    if (this.#calls.get(call.message) === call) this.#calls.delete(call.message);
    this.#queue.delete(call);
    this.#underWay.delete(call);
  }
}

/**
 * A copy of bytes: what is verified is what goes out, whoever else holds them. Undefined when it is none.
 *
 * @param {unknown} value
 */
function copyOf(value) {
  const bytes = bytesOf(value);
  return bytes && Buffer.from(bytes);
}

/**
 * What came in place of a signature.
 *
 * @param {unknown} value
 */
function describe(value) {
  const wanted = 'it has to give a Uint8Array, or a promise for one';
  if (typeof value === 'string') return `a string; ${wanted}: Buffer.from(text, 'base64')`;
  const kind = excerpt(Object.prototype.toString.call(value).slice(8, -1));
  if (kind === 'ArrayBuffer') return `an ArrayBuffer; ${wanted}: new Uint8Array(buffer)`;
  return `${kind === 'Undefined' ? 'nothing' : `a value of type ${kind}`}; ${wanted}`;
}

module.exports = { Signatures };
