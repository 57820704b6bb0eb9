'use strict';

// What the scanner makes of a source.

/**
 * @typedef {'name' | 'number' | 'string' | 'template' | 'regexp' | 'punctuator' | 'jsx'} Kind
 *
 * @typedef {object} Token
 * @property {Kind} kind
 * @property {number} start
 * @property {number} end
 * @property {boolean} [ends] an expression may end with it, so that a `/` after it divides
 * @property {number} [opened] of a closing bracket: the index of the one that it closes
 */

/** The source is none that the scanner understands, or no JavaScript at all. */
class NotUnderstood extends Error {
  /**
   * @param {string} message
   * @param {number} position of what is wrong
   * @param {number} reached how far it was read
   */
  constructor(message, position, reached) {
    super(message);
    this.position = position;
    this.reached = reached;
  }
}

/** How many tokens are kept to look back at. */
const KEPT = 4096;

/** The tokens so far; their index counts those that are no longer kept. */
class Tokens {
  /** @type {Token[]} */
  #kept = [];
  #dropped = 0;

  /** @param {string} text */
  constructor(text) {
    this.text = text;
  }

  get length() {
    return this.#dropped + this.#kept.length;
  }

  /** @param {number} index */
  at(index) {
    return index < 0 ? undefined : this.#kept[index - this.#dropped];
  }

  get last() {
    return this.#kept[this.#kept.length - 1];
  }

  /** @param {number} index */
  textAt(index) {
    const token = this.at(index);
    return token ? this.text.slice(token.start, token.end) : '';
  }

  /** @param {Token} token */
  push(token) {
    this.#kept.push(token);
  }

  /** @param {number} length */
  truncate(length) {
    this.#kept.length = length - this.#dropped;
  }

  trim() {
    if (this.#kept.length < 16 * KEPT) return;
    this.#dropped += this.#kept.length - KEPT;
    this.#kept = this.#kept.slice(-KEPT);
  }
}

module.exports = { NotUnderstood, Tokens };
