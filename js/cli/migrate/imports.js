'use strict';

// Finds the strings by which a source imports a package.

const { Scanner } = require('./scan.js');
const { REPLACED, REPLACEMENTS, REWRITTEN, packageOf } = require('./packages.js');

/**
 * @typedef {InstanceType<typeof import('./tokens.js').Tokens>} Tokens
 *
 * @typedef {object} Found
 * @property {number} start
 * @property {number} end
 * @property {string} [replacement] what to write there; without, it is left for a person
 * @property {string} [why] it is left
 */

/** Calls whose first argument is a module. */
const CALLS = new RegExp(
  `^(?:${[
    'import(?:\\.(?:defer|source|meta\\.resolve))?',
    '(?:module\\.)?require(?:\\.resolve)?',
    '(?:import\\.meta\\.)?(?:jest|vi|vitest)\\.(?:' +
      'mock|doMock|unmock|deepUnmock|dontMock|doUnmock|setMock|requireActual|requireMock|importActual|' +
      'importMock|createMockFromModule|genMockFromModule|unstable_mockModule|unstable_unmockModule)',
    '(?:[\\w$]+\\.)?mock\\.module',
  ].join('|')})$`,
);
/** Before the bindings of an import or a re-export. */
const BEFORE_BINDINGS = new Set('import export type typeof as defer source module ,'.split(' '));

/** How far to look back through type arguments and chains of calls. */
const LOOK_BACK = 200;

const TYPES = /^(\/\/\/\s*<reference\s+types\s*=\s*["'])([^"']*)["']/;
const IN_COMMENT =
  /\bimport\(\s{0,9}["']([^"'\n]{1,300})["']\s{0,9}\)|@import\b[^"'\n]{0,999}["']([^"'\n]{1,300})["']/g;

/** The longest specifier that is looked at: nobody's is longer. */
const LONGEST = 300;

const WHY = {
  [REWRITTEN]: 'its calls have to be written anew',
  deep: 'a path inside the package, which has no counterpart',
  string: 'a string that is no import: does it have to change?',
  comment: 'a type in a comment',
  sdk2: 'the signer of aws-sdk 2, whose calls have to be written anew',
};

/** Hears the tokens of a source. */
class Imports {
  /** @type {Found[]} */
  found = [];
  /** The index of a string whose call is decided by the token after it. */
  #pending = -1;

  /** @param {string} text */
  constructor(text) {
    this.text = text;
  }

  mark() {
    return this.found.length;
  }

  /** @param {number} mark */
  forget(mark) {
    this.found.length = mark;
    this.#pending = -1;
  }

  /**
   * @param {Tokens} tokens
   * @param {number} index
   */
  onToken(tokens, index) {
    if (this.#pending !== -1) this.#decide(tokens, this.#pending, index);
    this.#pending = -1;
    const { kind, start, end } = /** @type {import('./tokens.js').Token} */ (tokens.at(index));
    if (kind === 'name') {
      if (end - start === 6 && this.text.startsWith('Signer', start)) this.#signer(tokens, index);
    } else if (kind === 'string' || kind === 'template') {
      if (end - start < LONGEST && packageOf(this.text.slice(start + 1, end - 1))) {
        this.#pending = index;
      }
    }
  }

  /** @param {Tokens} tokens */
  end(tokens) {
    if (this.#pending !== -1) this.#decide(tokens, this.#pending, -1);
  }

  /**
   * @param {number} start
   * @param {number} end
   * @param {boolean} first
   */
  onComment(start, end, first) {
    const comment = this.text.slice(start, end);
    const types = first ? TYPES.exec(comment) : null;
    if (types && packageOf(types[2])) {
      this.#add(start + types[1].length, types[2]);
    } else if (comment.startsWith('/**')) {
      for (const match of comment.matchAll(IN_COMMENT)) {
        const specifier = match[1] ?? match[2];
        if (!REPLACED.includes(packageOf(specifier) ?? '')) continue;
        const at = start + match.index + match[0].lastIndexOf(specifier);
        this.found.push({ start: at - 1, end: at + specifier.length + 1, why: WHY.comment });
      }
    }
  }

  /**
   * @param {Tokens} tokens
   * @param {number} index of the string
   * @param {number} next of the token after it
   */
  #decide(tokens, index, next) {
    const { start, end } = /** @type {import('./tokens.js').Token} */ (tokens.at(index));
    const specifier = this.text.slice(start + 1, end - 1);
    if (isImport(tokens, index, next)) this.#add(start + 1, specifier);
    else if (Object.hasOwn(REPLACEMENTS, specifier))
      this.found.push({ start, end, why: WHY.string });
  }

  /**
   * @param {number} start
   * @param {string} specifier
   */
  #add(start, specifier) {
    const end = start + specifier.length;
    if (Object.hasOwn(REPLACEMENTS, specifier)) {
      this.found.push({ start, end, replacement: REPLACEMENTS[specifier] });
    } else {
      const why = WHY[packageOf(specifier) === REWRITTEN ? REWRITTEN : 'deep'];
      this.found.push({ start: start - 1, end: end + 1, why });
    }
  }

  /**
   * @param {Tokens} tokens
   * @param {number} index
   */
  #signer(tokens, index) {
    if (tokens.textAt(index - 1) !== '.' || tokens.textAt(index - 2) !== 'CloudFront') return;
    const start = /** @type {import('./tokens.js').Token} */ (tokens.at(index - 2)).start;
    const { end } = /** @type {import('./tokens.js').Token} */ (tokens.at(index));
    this.found.push({ start, end, why: WHY.sdk2 });
  }
}

/**
 * @param {Tokens} tokens
 * @param {number} index of a string
 * @param {number} next
 */
function isImport(tokens, index, next) {
  const before = tokens.textAt(index - 1);
  if (before === '(') {
    return /^[),]$/.test(tokens.textAt(next)) && CALLS.test(calleeOf(tokens, index - 1));
  }
  if (tokens.at(index)?.kind === 'template' || isProperty(tokens, index - 1)) return false;
  if (before === 'import') return true;
  if (before === 'module') return tokens.textAt(index - 2) === 'declare';
  return before === 'from' && followsBindings(tokens, index - 1);
}

/**
 * Whether the `from` there ends `import … from` or `export … from`.
 *
 * @param {Tokens} tokens
 * @param {number} index
 */
function followsBindings(tokens, index) {
  const last = tokens.at(index - 1);
  if (!last) return false;
  const text = tokens.textAt(index - 1);
  if (text === '*') return BEFORE_BINDINGS.has(tokens.textAt(index - 2));
  if (text === '}') return BEFORE_BINDINGS.has(tokens.textAt((last.opened ?? 0) - 1));
  // import * as 'a name'
  if (last.kind !== 'name' && last.kind !== 'string') return false;
  return BEFORE_BINDINGS.has(tokens.textAt(index - 2));
}

/**
 * @param {Tokens} tokens
 * @param {number} index
 */
function isProperty(tokens, index) {
  return /^\??\.$/.test(tokens.textAt(index - 1));
}

/**
 * What is called, as `jest.mock` or `import.meta.resolve`; '' if it is no such path of names. Of a chain of calls
 * the first object and the last method: `jest.mock('a').unmock('b')` calls `jest.unmock`.
 *
 * @param {Tokens} tokens
 * @param {number} opened the index of its `(`
 */
function calleeOf(tokens, opened) {
  let callee = '';
  let index = beforeArguments(tokens, opened);
  for (let steps = 0; steps < LOOK_BACK; steps++) {
    if (tokens.textAt(index) === ')') {
      index = beforeArguments(tokens, tokens.at(index)?.opened ?? 0) - 1;
      if (tokens.textAt(index) !== '.') return '';
      index--;
      continue;
    }
    if (tokens.at(index)?.kind !== 'name') return '';
    callee = tokens.textAt(index) + callee;
    if (tokens.textAt(index - 1) !== '.') return callee;
    callee = `.${callee}`;
    index -= 2;
  }
  return '';
}

/**
 * The index of the last token of what is called, before the type arguments: `requireActual<typeof import('x')>(`.
 *
 * @param {Tokens} tokens
 * @param {number} opened the index of the call's `(`
 */
function beforeArguments(tokens, opened) {
  if (tokens.textAt(opened - 1) !== '>') return opened - 1;
  let depth = 0;
  for (let index = opened - 1; index > opened - LOOK_BACK; index--) {
    const text = tokens.textAt(index);
    if (text === '>') depth++;
    else if (text === '<' && --depth === 0) return index - 1;
  }
  return -1;
}

/**
 * Everything in a source that imports one of the packages, in order.
 *
 * @param {string} text each code unit a byte
 * @param {boolean} jsx whether `<` may begin an element
 * @returns {Found[]}
 * @throws {import('./tokens.js')['NotUnderstood']}
 */
function findImports(text, jsx) {
  const imports = new Imports(text);
  const scanner = new Scanner(text, jsx, imports);
  scanner.scan();
  imports.end(scanner.tokens);
  return imports.found.sort((a, b) => a.start - b.start);
}

module.exports = { findImports };
