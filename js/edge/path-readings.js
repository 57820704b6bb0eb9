'use strict';

// Every way in which servers and file systems read a path.
//
// The edge decides by a path's text; whoever serves the file decodes it, once or more often, takes a ; for
// its end, or opens it on a file system to which `A.TXT. ` is `a.txt`. A reading is what any of these make of
// it, one after the other and in any order.

const { folded } = require('./fold.js');

/**
 * How long all readings of a path may be together, and so how much work one is. The longest path has room
 * for thirty of its length, a usual one for thousands; what takes more is made to.
 */
const MOST_CHARACTERS = 2 ** 18;

/**
 * Escapes read byte by byte; what is no escape stays.
 *
 * @param {string} text
 */
function decoded(text) {
  if (!text.includes('%')) return text;
  return text
    .replace(/(?:%[0-9a-f]{2})+/gi, (escapes) =>
      Buffer.from(escapes.replaceAll('%', ''), 'hex').toString(),
    )
    .toLowerCase();
}

/**
 * As `unescape` and some servers on Windows read it.
 *
 * @param {string} text
 */
function codeUnitsDecoded(text) {
  if (!text.includes('%u')) return text;
  return text
    .replace(/%u([0-9a-f]{4})/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)))
    .toLowerCase();
}

/**
 * Node gives the bytes of a request line as Latin-1.
 *
 * @param {string} text
 */
function bytesRead(text) {
  return /^\p{ASCII}*$/u.test(text) || /[^\p{ASCII}\x80-\xff]/u.test(text)
    ? text
    : Buffer.from(text, 'latin1').toString().toLowerCase();
}

/**
 * @param {string} text
 * @param {string} mark
 */
function upTo(text, mark) {
  const at = text.indexOf(mark);
  return at < 0 ? text : text.slice(0, at);
}

/**
 * @param {string} text
 * @param {string} mark
 */
function segmentsUpTo(text, mark) {
  if (!text.includes(mark)) return text;
  return eachSegment(text, (segment) => upTo(segment, mark));
}

/**
 * @param {string} text
 * @param {(segment: string) => string} change
 */
function eachSegment(text, change) {
  return text.split('/').map(change).join('/');
}

/**
 * Without what of `characters` it ends in. A regular expression would begin anew at each of them.
 *
 * @param {string} text
 * @param {string} characters
 */
function withoutEnd(text, characters) {
  let end = text.length;
  while (end > 0 && characters.includes(text[end - 1])) end -= 1;
  return text.slice(0, end);
}

/**
 * What Windows leaves of a name.
 *
 * @param {string} segment
 */
function segmentTrimmed(segment) {
  return withoutEnd(segment, '. ');
}

/** @type {((text: string) => string)[]} */
const STEPS = [
  decoded,
  codeUnitsDecoded,
  folded,
  (text) => text.normalize('NFC'),
  // Form decoding.
  (text) => text.replaceAll('+', ' '),
  // URL parsers pass over these.
  (text) => text.replace(/[\t\n\r]/g, ''),
  // Whatever decodes first and takes query and fragment off afterwards.
  (text) => upTo(text, '?'),
  (text) => upTo(text, '#'),
  // The end of a string in C.
  (text) => upTo(text, '\0'),
  // Fastify's semicolon delimiter; parameters of a segment.
  (text) => upTo(text, ';'),
  (text) => segmentsUpTo(text, ';'),
  // Streams of NTFS.
  (text) => segmentsUpTo(text, ':'),
  (text) => eachSegment(text, segmentTrimmed),
];

/** In most paths only the last of them finds something. */
const PLAIN = /^[\w/.-]*$/;
const PLAIN_STEPS = STEPS.slice(-1);

/**
 * Every reading of a path, in lower case; `undefined` when there is no end of them.
 *
 * @param {string} path
 */
function readingsOf(path) {
  const sent = path.toLowerCase();
  const readings = new Set([sent, bytesRead(sent)]);
  const steps = PLAIN.test(sent) ? PLAIN_STEPS : STEPS;
  let characters = 0;
  // The set grows while it is walked through.
  for (const reading of readings) {
    characters += reading.length;
    if (characters > MOST_CHARACTERS) return undefined;
    for (const step of steps) readings.add(step(reading));
  }
  return [...readings];
}

/**
 * Whether it has a segment `.` or `..`, split as any system splits it.
 *
 * @param {string} reading
 */
function hasDotSegment(reading) {
  return reading
    .split(/[/\\]/)
    .some((segment) => segment.startsWith('.') && /^\.\.?$/.test(withoutEnd(segment, ' ')));
}

/**
 * `VIDEOS~1`, `SECRET~1.TXT`: Windows' second name for a file whose own is longer. Which file, nobody can
 * tell from the text. Folding may have made two letters of one.
 *
 * @param {string} segment
 */
function isShortName(segment) {
  const dot = segment.lastIndexOf('.');
  const stem = dot < 0 ? segment : segment.slice(0, dot);
  const name = withoutEnd(stem, '0123456789');
  return (
    name.endsWith('~') &&
    name.length < stem.length &&
    stem.length <= 16 &&
    segment.length - stem.length <= 7
  );
}

/**
 * Whether servers disagree about what file it names: with a backslash, an empty segment, a fragment, a
 * control character, bytes that are no UTF-8, a drive, a short name.
 *
 * @param {string} reading
 */
function isAmbiguous(reading) {
  return (
    /[\p{Cc}\\#\ufffd]|\/\//u.test(reading) ||
    /^\/[a-z]:/.test(reading) ||
    (reading.includes('~') && reading.split('/').some(isShortName))
  );
}

module.exports = { decoded, eachSegment, hasDotSegment, isAmbiguous, readingsOf, segmentTrimmed };
