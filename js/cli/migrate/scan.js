'use strict';

// Cuts JavaScript, TypeScript and JSX into tokens: just as far as it takes to tell a string from what merely
// looks like one (in a comment, a template, a regular expression, the text of JSX).
//
// There is no grammar behind it. Where one would be needed, for `/` and `<`, the tokens before decide, and JSX
// is tried and taken back if it turns out to be none (`<T>(x: T) => …`). What does not come out even, with all
// brackets closed, is not understood, and then nothing in the file is changed. Time is linear in its length.

const { BEGINS_NAME, IN_NAME, endOfLine, endOfName, wideSpaceAt } = require('./characters.js');
const { Jsx } = require('./jsx.js');
const { NotUnderstood, Tokens } = require('./tokens.js');

/**
 * @typedef {import('./tokens.js').Kind} Kind
 *
 * @typedef {object} Frame what the scanner is inside of
 * @property {'(' | '[' | '{' | '${' | '`' | '<' | 'tag' | 'children'} type
 * @property {number} opened the index of the token
 * @property {boolean} [ends] whether an expression ends with its closing bracket
 * @property {boolean} [loop] the head of a `for`
 * @property {string} [name] of a JSX element
 * @property {import('./jsx.js').Attempt} [attempt] of a JSX element: where to go back to
 *
 * @typedef {object} Listener
 * @property {(tokens: InstanceType<typeof Tokens>, index: number) => void} onToken
 * @property {(start: number, end: number, first: boolean) => void} onComment first: no token before it
 * @property {() => number} mark
 * @property {(mark: number) => void} forget what was heard since
 */

/** After these names an expression begins. */
const BEFORE_EXPRESSION = new Set(
  'return typeof case delete do else in instanceof new void throw yield await extends default'.split(
    ' ',
  ),
);
/** Before a `(` whose `)` is followed by a statement. */
const HEADS = new Set(['if', 'while', 'for', 'with']);
/** Before a `{` that is an object. */
const BEFORE_OBJECT = new Set(
  'return typeof case delete in instanceof new void throw yield await default of'.split(' '),
);

class Scanner {
  /** @type {Frame[]} */
  frames = [];
  position = 0;
  /** Whether a line break stands before the next token. */
  newLine = false;

  /**
   * @param {string} text each code unit a byte
   * @param {boolean} jsx whether `<` may begin an element
   * @param {Listener} listener
   */
  constructor(text, jsx, listener) {
    this.text = text;
    this.tokens = new Tokens(text);
    this.listener = listener;
    this.jsx = jsx ? new Jsx(this) : undefined;
  }

  scan() {
    if (this.text.startsWith('#!')) this.position = endOfLine(this.text, 0);
    for (;;) {
      try {
        while (this.position < this.text.length) this.#step();
        const open = this.top;
        if (!open) return;
        this.fail(`a ${open.name ? `<${open.name}>` : open.type} is not closed`);
      } catch (error) {
        if (!(error instanceof NotUnderstood) || !this.jsx?.takeBack(error)) throw error;
      }
    }
  }

  get top() {
    return this.frames[this.frames.length - 1];
  }

  /**
   * @param {string} message
   * @param {number} [position] of what is wrong
   * @param {number} [reached] how far it was read
   * @returns {never}
   */
  fail(message, position = this.position, reached = this.position) {
    throw new NotUnderstood(message, position, reached);
  }

  #step() {
    const type = this.top?.type;
    if (type === '`') this.#template();
    else if (type === 'tag') this.jsx?.tag();
    else if (type === 'children') this.jsx?.children();
    else if (!this.skipBlank()) this.#token(this.text.charCodeAt(this.position));
  }

  /** Blanks and one comment; whether it got anywhere. */
  skipBlank() {
    const { text } = this;
    const start = this.position;
    let at = start;
    for (let c = text.charCodeAt(at); at < text.length; c = text.charCodeAt(at)) {
      if (c === 10 || c === 13) this.newLine = true;
      else if (c >= 0x80) {
        const wide = wideSpaceAt(text, at);
        if (wide === 0) break;
        if (/[\xA8\xA9]$/.test(text.slice(at, at + wide))) this.newLine = true;
        at += wide - 1;
      } else if (c > 32) break;
      at++;
    }
    this.position = at;
    if (text.startsWith('//', at)) this.#comment(endOfLine(text, at));
    else if (text.startsWith('/*', at)) {
      const end = text.indexOf('*/', at + 2);
      if (end === -1) this.fail('a comment is not closed', at, text.length);
      if (/[\n\r]/.test(text.slice(at, end))) this.newLine = true;
      this.#comment(end + 2);
    }
    return this.position > start;
  }

  /** @param {number} end */
  #comment(end) {
    this.listener.onComment(this.position, end, this.tokens.length === 0);
    this.position = end;
  }

  /**
   * @param {Kind} kind
   * @param {number} end
   * @param {boolean} ends
   * @param {number} [opened]
   */
  push(kind, end, ends, opened) {
    this.tokens.push({ kind, start: this.position, end, ends, opened });
    this.position = end;
    this.newLine = false;
    this.listener.onToken(this.tokens, this.tokens.length - 1);
    if (!this.jsx?.trying) this.tokens.trim();
  }

  /** @param {number} c the character there */
  #token(c) {
    const { text, position } = this;
    if (BEGINS_NAME[c] || c === 92) return this.#name();
    if (isDigit(c) || (c === 46 && isDigit(text.charCodeAt(position + 1)))) return this.#number();
    switch (text[position]) {
      case '"':
      case "'":
        return this.push('string', this.endOfString(position), true);
      case '`':
        this.frames.push({ type: '`', opened: position });
        this.position++;
        return;
      case '(':
      case '[':
      case '{':
        return this.#open(/** @type {'(' | '[' | '{'} */ (text[position]));
      case ')':
      case ']':
      case '}':
        return this.#close(text[position]);
      case '/':
        return this.#slash();
      case '<':
        if (this.jsx?.begin()) return;
        break;
    }
    this.#punctuator();
  }

  #name() {
    const end = endOfName(this.text, this.position);
    // No keyword is longer.
    const name = end - this.position > 10 ? '' : this.text.slice(this.position, end);
    this.push('name', end, this.#isProperty() || !this.#beginsExpression(name));
  }

  /** Whether the name that comes is that of a property, though it be a keyword's. */
  #isProperty() {
    const { last } = this.tokens;
    return (
      last?.kind === 'punctuator' && this.text[last.end - 1] === '.' && last.end - last.start < 3
    );
  }

  /** @param {string} name */
  #beginsExpression(name) {
    return BEFORE_EXPRESSION.has(name) || (name === 'of' && this.top?.loop === true);
  }

  #number() {
    let end = this.position + 1;
    while (IN_NAME[this.text.charCodeAt(end)] || this.text[end] === '.') end++;
    this.push('number', end, true);
  }

  /**
   * @param {number} start where its quote stands
   * @returns {number} after the closing one
   */
  endOfString(start) {
    const { text } = this;
    const quote = text.charCodeAt(start);
    for (let at = start + 1; at < text.length; at++) {
      const c = text.charCodeAt(at);
      if (c === quote) return at + 1;
      if (c === 92) at += text.startsWith('\r\n', at + 1) ? 2 : 1;
      else if (c === 10 || c === 13) break;
    }
    return this.fail('a string is not closed', start);
  }

  /** From where it begins or goes on, to its end or the next `${`. */
  #template() {
    const { text } = this;
    const { opened } = this.top;
    for (let at = this.position; at < text.length; at++) {
      const c = text.charCodeAt(at);
      if (c === 92) at++;
      else if (c === 96) {
        this.frames.pop();
        this.position = opened;
        return this.push('template', at + 1, true);
      } else if (c === 36 && text.charCodeAt(at + 1) === 123) {
        this.position = at;
        this.#substitution(at + 2);
        return;
      }
    }
    this.fail('a template is not closed', opened, text.length);
  }

  /** @param {number} end after the `${` */
  #substitution(end) {
    this.push('punctuator', end, false);
    this.frames.push({ type: '${', opened: this.tokens.length - 1 });
  }

  /** @param {'(' | '[' | '{'} type */
  #open(type) {
    const frame = { type, opened: this.tokens.length, ends: true, loop: false };
    if (type === '{') frame.ends = this.#isObject();
    else if (type === '(') {
      const before = this.#nameBefore();
      frame.ends = !HEADS.has(before);
      frame.loop = before === 'for';
    }
    this.push('punctuator', this.position + 1, false);
    this.frames.push(frame);
  }

  /** The name before, unless it is a property's; `for` of `for await`. */
  #nameBefore() {
    const { tokens } = this;
    const { last } = tokens;
    if (last?.kind !== 'name' || last.end - last.start > 10) return '';
    const index = tokens.length - 1;
    if (/^\??\.$/.test(tokens.textAt(index - 1))) return '';
    const name = tokens.textAt(index);
    return name === 'await' && tokens.textAt(index - 1) === 'for' ? 'for' : name;
  }

  /** Whether the `{` there begins an object, and not a block or a body. */
  #isObject() {
    const { last } = this.tokens;
    if (!last) return false;
    if (last.kind === 'name') return BEFORE_OBJECT.has(this.#nameBefore());
    if (last.kind !== 'punctuator') return false;
    const before = this.text.slice(last.start, last.end);
    // A label, a case, a property's value, the other half of a condition.
    if (before === ':') return this.top !== undefined && (this.top.type !== '{' || !!this.top.ends);
    return !/^(?:[;{})\]>]|=>|\$\{)$/.test(before);
  }

  /** @param {string} bracket */
  #close(bracket) {
    const frame = this.frames.pop();
    const closes = { ')': '(', ']': '[', '}': '{' }[bracket];
    if (!frame || (frame.type !== closes && !(bracket === '}' && frame.type === '${'))) {
      this.fail(`a ${bracket} closes nothing`);
    }
    this.push('punctuator', this.position + 1, frame.ends ?? false, frame.opened);
  }

  #slash() {
    const { last } = this.tokens;
    if (last?.ends) return this.#punctuator();
    const end = this.#endOfRegExp();
    if (end !== undefined) return this.push('regexp', end, true);
    // After the body of a function or a class that is an expression it may divide after all.
    if (last && this.text[last.start] === '}') return this.#punctuator();
    this.fail('a regular expression is not closed');
  }

  /** After the regular expression's flags, if one ends on this line. */
  #endOfRegExp() {
    const { text } = this;
    let inClass = false;
    for (let at = this.position + 1; at < text.length; at++) {
      const c = text[at];
      if (c === '\\') at++;
      if (text[at] === '\n' || text[at] === '\r') return;
      if (c === '[') inClass = true;
      else if (c === ']') inClass = false;
      else if (c === '/' && !inClass) return endOfName(text, at);
    }
  }

  #punctuator() {
    const { text, position } = this;
    const two = text.slice(position, position + 2);
    if (two === '++' || two === '--') return this.push('punctuator', position + 2, true);
    if (two === '=>') return this.push('punctuator', position + 2, false);
    if (two === '?.' && !isDigit(text.charCodeAt(position + 2))) {
      return this.push('punctuator', position + 2, false);
    }
    const three = two === '..' && text[position + 2] === '.' ? 3 : 1;
    // TypeScript's `value!`
    const asserts = two[0] === '!' && two[1] !== '=' && !this.newLine;
    this.jsx?.angle(two[0]);
    this.push('punctuator', position + three, asserts && this.tokens.last?.ends === true);
  }
}

/** @param {number} c */
function isDigit(c) {
  return c >= 48 && c <= 57;
}

module.exports = { Scanner };
