'use strict';

// Which parts of a file are JavaScript or TypeScript: all of it, or the <script>s of a single-file component.

const path = require('node:path');

/** @typedef {{ start: number, end: number, jsx: boolean }} Block jsx: `<` may begin an element */

const COMPONENTS = new Set(['.vue', '.svelte', '.astro']);
/** Where `<T>` is always a type. */
const WITHOUT_JSX = new Set(['.ts', '.mts', '.cts']);
const EXTENSIONS = new Set([...WITHOUT_JSX, '.js', '.cjs', '.mjs', '.jsx', '.tsx', ...COMPONENTS]);

// Bounded, so that many beginnings without an end stay cheap.
const OPENING = /<!--|<script(?=[\s>])((?:[^>"']|"[^"]*"|'[^']*'){0,400})>/gi;

/** @param {string} file */
function isSource(file) {
  return EXTENSIONS.has(path.extname(file).toLowerCase());
}

/**
 * @param {string} file its name
 * @param {string} text
 * @returns {Block[]}
 */
function blocksOf(file, text) {
  const extension = path.extname(file).toLowerCase();
  if (!COMPONENTS.has(extension)) {
    return [{ start: 0, end: text.length, jsx: !WITHOUT_JSX.has(extension) }];
  }
  const front = extension === '.astro' ? frontmatterOf(text) : undefined;
  return [...(front ? [front] : []), ...scriptsOf(text, front?.end ?? 0)];
}

/**
 * What stands between the first two lines `---` of an Astro component.
 *
 * @param {string} text
 * @returns {Block | undefined}
 */
function frontmatterOf(text) {
  const opening = /^(?:\xEF\xBB\xBF)?\s*---/.exec(text);
  const start = opening?.[0].length ?? 0;
  const closing = /^---/m.exec(text.slice(start));
  return opening && closing ? { start, end: start + closing.index, jsx: false } : undefined;
}

/**
 * @param {string} text
 * @param {number} from
 */
function scriptsOf(text, from) {
  /** @type {Block[]} */
  const blocks = [];
  const opening = new RegExp(OPENING);
  opening.lastIndex = from;
  for (let match = opening.exec(text); match; match = opening.exec(text)) {
    const closing = match[1] === undefined ? /-->/g : /<\/script/gi;
    const start = opening.lastIndex;
    closing.lastIndex = start;
    const end = closing.exec(text)?.index ?? text.length;
    if (match[1] !== undefined)
      blocks.push({ start, end, jsx: /lang=["'](?:tsx|jsx)/.test(match[1]) });
    opening.lastIndex = end;
  }
  return blocks;
}

module.exports = { blocksOf, isSource };
