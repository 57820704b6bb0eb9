'use strict';

// Lines and CSV records of an input, cut without a change to any byte: a character of these strings is a byte
// (Latin-1), whatever it is encoded in.

/** Bytes of one record. In a CSV file a quote that is never closed makes one of all that follows. */
const LONGEST = 16_777_216;

/**
 * @typedef {object} Record
 * @property {number} line where it begins, from 1 on
 * @property {string} text without its line break
 * @property {string} ending its line break; nothing at the end of an input that has none there
 * @property {string[]} [fields] of a CSV record, without their quotes
 * @property {string} [problem] what is wrong with it
 *
 * @typedef {object} Cut
 * @property {Record} record
 * @property {number} next where the next one begins
 * @property {number} lines how many lines it has
 *
 * @typedef {(text: string, from: number, isLast: boolean) => Cut | undefined} Cutter gives nothing while a record has
 *   no end
 */

/** An input that is not in this program's reach. */
class UnreadableInput extends Error {}

/**
 * What is in an input besides its records.
 *
 * @typedef {object} Seen
 * @property {string} mark the byte order mark that it begins with, or nothing
 * @property {number} blank how many lines were passed over because they are blank
 */

/**
 * All records, blank lines left out.
 *
 * @param {AsyncIterable<Buffer>} chunks
 * @param {Cutter} cut
 * @param {Seen} seen
 * @returns {AsyncGenerator<Record, void, undefined>}
 */
async function* recordsOf(chunks, cut, seen) {
  let rest = '';
  let line = 1;
  let isFirst = true;
  const begin = () => {
    isFirst = false;
    if (!rest.startsWith(BOM)) return;
    seen.mark = BOM;
    rest = rest.slice(BOM.length);
  };
  /** @param {boolean} isLast */
  function* complete(isLast) {
    let from = 0;
    while (from < rest.length) {
      const found = cut(rest, from, isLast);
      if (found === undefined) break;
      const { record, next, lines } = found;
      record.line = line;
      line += lines;
      from = next;
      if (isBlank(record)) seen.blank += 1;
      else yield record;
    }
    rest = rest.slice(from);
    if (rest.length > LONGEST) throw tooLong(line);
  }
  for await (const chunk of chunks) {
    rest += chunk.toString('latin1');
    if (isFirst && rest.length < 4) continue;
    if (isFirst) begin();
    yield* complete(false);
  }
  if (isFirst) begin();
  yield* complete(true);
}

/**
 * Tabs may be delimiters.
 *
 * @param {Record} record
 */
function isBlank({ text, fields = [] }) {
  return fields.length <= 1 && /^[ \t\v\f\r]*$/.test(text);
}

/** UTF-8's byte order mark, byte by byte. */
const BOM = '\u00ef\u00bb\u00bf';

/** @param {number} line */
function tooLong(line) {
  return new UnreadableInput(
    `has more than ${LONGEST >> 20} MiB in one row, which begins in line ${line}; in CSV it may be a quote that is never closed`,
  );
}

/** @type {Cutter} */
function cutLine(text, from, isLast) {
  const end = text.indexOf('\n', from);
  if (end === -1) return isLast ? cutAt(text, from, text.length, 0) : undefined;
  return text[end - 1] === '\r' && end > from
    ? cutAt(text, from, end - 1, 2)
    : cutAt(text, from, end, 1);
}

/**
 * @param {string} text
 * @param {number} from
 * @param {number} end
 * @param {number} ending how long the line break is
 * @returns {Cut}
 */
function cutAt(text, from, end, ending) {
  const next = end + ending;
  const record = { line: 0, text: text.slice(from, end), ending: text.slice(end, next) };
  return { record, next, lines: 1 };
}

/**
 * The bytes as the text that they are in UTF-8; nothing when they are none.
 *
 * @param {string} bytes
 */
function utf8Of(bytes) {
  if (/^[\0-\x7f]*$/.test(bytes)) return bytes;
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(
      Buffer.from(bytes, 'latin1'),
    );
  } catch {
    return undefined;
  }
}

/**
 * The other way round.
 *
 * @param {string} text
 */
const bytesOf = (text) => Buffer.from(text, 'utf8').toString('latin1');

module.exports = { UnreadableInput, bytesOf, cutAt, cutLine, recordsOf, utf8Of };
