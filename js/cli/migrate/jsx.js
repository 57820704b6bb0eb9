'use strict';

// The part of the scanner that knows JSX.
//
// `<` where an expression begins is tried as an element. In a text of JSX `>` and `}` cannot stand, so that
// type parameters (`<T>(x: T) => …`, `{ <T>(x: T): T }`) fail soon, and then the `<` is an operator.

const { BEGINS_NAME, endOfName } = require('./characters.js');

/**
 * @typedef {object} Attempt what to go back to when the element is none
 * @property {number} start
 * @property {number} frames
 * @property {number} tokens
 * @property {number} heard
 */

/** How often, in lengths of the source, it may be read again before it counts as not understood. */
const PATIENCE = 8;

class Jsx {
  /** @type {Set<number>} where `<` is known to be an operator */
  #operators = new Set();
  /** Outermost first. @type {Attempt[]} */
  #attempts = [];
  #readAgain = 0;

  /** @param {InstanceType<typeof import('./scan.js').Scanner>} scanner */
  constructor(scanner) {
    this.scanner = scanner;
  }

  /** Whether it may have to go back. */
  get trying() {
    return this.#attempts.length > 0;
  }

  /** At a `<` in code: whether an element begins. */
  begin() {
    const { frames, position, text, tokens, listener } = this.scanner;
    if (tokens.last?.ends || this.#operators.has(position)) return false;
    if (this.scanner.top?.type === '<') return false;
    if (!/[\w$>\s/\x80-\xFF]/.test(text[position + 1] ?? '')) return false;
    const attempt = {
      start: position,
      frames: frames.length,
      tokens: tokens.length,
      heard: listener.mark(),
    };
    this.#attempts.push(attempt);
    this.#open(attempt);
    return true;
  }

  /** @param {InstanceType<typeof import('./tokens.js').NotUnderstood>} error */
  takeBack(error) {
    const attempt = this.#attempts.pop();
    const { scanner } = this;
    if (!attempt) return false;
    this.#readAgain += error.reached - attempt.start + 1;
    if (this.#readAgain > PATIENCE * scanner.text.length) return false;
    this.#operators.add(attempt.start);
    scanner.position = attempt.start;
    scanner.newLine = false;
    scanner.frames.length = attempt.frames;
    scanner.tokens.truncate(attempt.tokens);
    scanner.listener.forget(attempt.heard);
    return true;
  }

  /**
   * The `<` and the name after it, if any.
   *
   * @param {Attempt} [attempt]
   */
  #open(attempt) {
    const { scanner } = this;
    scanner.position++;
    while (scanner.skipBlank());
    const start = scanner.position;
    const end = this.#endOfTagName(start);
    const name = scanner.text.slice(start, end);
    if (!name && scanner.text[end] !== '>') scanner.fail('a JSX tag has no name');
    scanner.frames.push({ type: 'tag', opened: scanner.tokens.length, name, attempt });
    scanner.position = end;
    // Type arguments: <Select<Option> …>
    if (name && scanner.text[end] === '<') {
      scanner.push('punctuator', end + 1, false);
      scanner.frames.push({ type: '<', opened: scanner.tokens.length - 1 });
    }
  }

  /**
   * `a`, `a-b`, `a:b`, `a.b.c`.
   *
   * @param {number} at
   */
  #endOfTagName(at) {
    const { text } = this.scanner;
    for (;;) {
      const c = text.charCodeAt(at);
      if (isTagName(c)) at = endOfName(text, at);
      else if (c === 45 || c === 46 || c === 58 || (c >= 48 && c <= 57)) at++;
      else return at;
    }
  }

  /**
   * An angle of type arguments in a tag.
   *
   * @param {string} bracket
   */
  angle(bracket) {
    const { frames, top, tokens } = this.scanner;
    if (top?.type !== '<') return;
    if (bracket === '<') frames.push({ type: '<', opened: tokens.length });
    else if (bracket === '>') frames.pop();
  }

  /** One step within a tag. */
  tag() {
    const { scanner } = this;
    const { text } = scanner;
    if (scanner.skipBlank()) return;
    const c = text[scanner.position];
    if (c === '>') {
      scanner.position++;
      scanner.top.type = 'children';
    } else if (c === '/' && text[scanner.position + 1] === '>' && scanner.top.name) {
      this.#finish(scanner.position + 2);
    } else if (c === '{') this.#container();
    else if (c === '=') this.#value();
    else if (isTagName(text.charCodeAt(scanner.position))) {
      scanner.position = this.#endOfTagName(scanner.position);
    } else scanner.fail('a JSX tag is not closed');
  }

  /** What follows an attribute's `=`. */
  #value() {
    const { scanner } = this;
    const { text } = scanner;
    scanner.position++;
    while (scanner.skipBlank());
    const at = scanner.position;
    const c = text[at];
    if (c === '"' || c === "'") {
      // No escapes, and line breaks are welcome.
      const end = text.indexOf(c, at + 1);
      if (end === -1) scanner.fail('a string is not closed', at, text.length);
      scanner.position = end + 1;
    } else if (c === '{') this.#container();
    else if (c === '<') this.#open();
    else scanner.fail('a JSX attribute has no value');
  }

  #container() {
    const { scanner } = this;
    scanner.push('punctuator', scanner.position + 1, false);
    scanner.frames.push({ type: '{', opened: scanner.tokens.length - 1, ends: true });
  }

  /** Text up to the next element, container or closing tag. */
  children() {
    const { scanner } = this;
    const { text } = scanner;
    const ends = /[<>{}]/g;
    ends.lastIndex = scanner.position;
    const found = ends.exec(text);
    scanner.position = found?.index ?? text.length;
    if (!found) return;
    if (found[0] === '{') this.#container();
    else if (found[0] !== '<') scanner.fail(`a ${found[0]} stands in the text of JSX`);
    else if (text[scanner.position + 1] === '/') this.#closingTag();
    else this.#open();
  }

  #closingTag() {
    const { scanner } = this;
    const { text } = scanner;
    scanner.position += 2;
    while (scanner.skipBlank());
    const end = this.#endOfTagName(scanner.position);
    const name = text.slice(scanner.position, end);
    if (name !== scanner.top.name) scanner.fail(`<${scanner.top.name}> is not closed`);
    scanner.position = end;
    while (scanner.skipBlank());
    if (text[scanner.position] !== '>') scanner.fail('a JSX tag is not closed');
    this.#finish(scanner.position + 1);
  }

  /** @param {number} end after the element */
  #finish(end) {
    const { scanner } = this;
    const { attempt } = /** @type {import('./scan.js').Frame} */ (scanner.frames.pop());
    scanner.position = end;
    if (!attempt) return;
    this.#attempts.pop();
    scanner.position = end - 1;
    scanner.push('jsx', end, true);
  }
}

/** @param {number} c what a tag's name begins with */
function isTagName(c) {
  return Boolean(BEGINS_NAME[c]) && c !== 35 && c !== 64;
}

module.exports = { Jsx };
