'use strict';

// One source file: what would change in it, and what a person has to look at.

const { blocksOf } = require('./blocks.js');
const { findImports } = require('./imports.js');
const { MENTIONS, QUOTED } = require('./packages.js');
const { NotUnderstood } = require('./tokens.js');

/**
 * @typedef {object} Remark
 * @property {number} line
 * @property {string} before
 * @property {string} [after]
 * @property {string} [why] it is left as it is
 *
 * @typedef {object} Result
 * @property {Remark[]} remarks in the order of their lines
 * @property {Buffer} [content] the new one, if anything changes
 * @property {string} [problem] why nothing could be made of the file
 */

/** @type {Result} */
const NOTHING = { remarks: [] };

/**
 * @param {string} file its name
 * @param {Buffer} content
 * @returns {Result}
 */
function migrate(file, content) {
  if (isUtf16(content)) {
    // In either byte order, the low bytes and what is between them.
    const mentioned = MENTIONS.some((name) =>
      content.includes(Buffer.from(name, 'utf16le').subarray(0, -1)),
    );
    return mentioned ? { ...NOTHING, problem: 'is written in UTF-16' } : NOTHING;
  }
  if (!MENTIONS.some((name) => content.includes(name))) return NOTHING;
  // Every byte a character, and back.
  const text = content.toString('latin1');
  try {
    return resultOf(text, importsOf(file, text));
  } catch (error) {
    if (!(error instanceof NotUnderstood)) throw error;
    const quoted = QUOTED.exec(text);
    if (!quoted) return NOTHING;
    const at = `line ${lineOf(text, error.position)}`;
    const problem = `is not understood (${at}: ${error.message}), and names ${readable(quoted[0])} in line ${lineOf(text, quoted.index)}`;
    return { ...NOTHING, problem };
  }
}

/** @param {Buffer} content */
function isUtf16(content) {
  return content.length > 1 && [0xfffe, 0xfeff].includes(content.readUInt16BE(0));
}

/**
 * @param {string} file
 * @param {string} text
 */
function importsOf(file, text) {
  return blocksOf(file, text).flatMap(({ start, end, jsx }) => {
    try {
      return findImports(text.slice(start, end), jsx).map((found) => ({
        ...found,
        start: found.start + start,
        end: found.end + start,
      }));
    } catch (error) {
      if (error instanceof NotUnderstood) error.position += start;
      throw error;
    }
  });
}

/**
 * @param {string} text
 * @param {import('./imports.js').Found[]} found
 * @returns {Result}
 */
function resultOf(text, found) {
  const remarks = [];
  const parts = [];
  let done = 0;
  let line = 1;
  let counted = 0;
  for (const { start, end, replacement, why } of found) {
    line += lineOf(text.slice(counted, start), start - counted) - 1;
    counted = start;
    if (replacement === undefined) {
      remarks.push({ line, before: readable(text.slice(start, end)), why });
      continue;
    }
    const quote = text[start - 1];
    const before = `${quote}${text.slice(start, end)}${quote}`;
    remarks.push({ line, before, after: `${quote}${replacement}${quote}` });
    parts.push(text.slice(done, start), replacement);
    done = end;
  }
  if (parts.length === 0) return { remarks };
  return { remarks, content: Buffer.from(parts.join('') + text.slice(done), 'latin1') };
}

/**
 * @param {string} text
 * @param {number} position
 */
function lineOf(text, position) {
  return (text.slice(0, position).match(/\r\n|[\n\r]/g)?.length ?? 0) + 1;
}

/** @param {string} bytes */
function readable(bytes) {
  return Buffer.from(bytes, 'latin1').toString();
}

module.exports = { migrate };
