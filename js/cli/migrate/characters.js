'use strict';

// Characters of JavaScript in a text of which each code unit is a byte of UTF-8 (Buffer's 'latin1').
// So positions are those of the file, and bytes that are no UTF-8 stay what they are.

/** Letters, digits, `_`, `$`, and all that is not ASCII: what a name goes on with. */
const IN_NAME = new Uint8Array(256);
/** What a name begins with; `#` and `@` for private names and decorators. */
const BEGINS_NAME = new Uint8Array(256);
for (let c = 0; c < 256; c++) {
  const digit = c >= 48 && c <= 57;
  const letter = /[A-Za-z_$]/.test(String.fromCharCode(c)) || c >= 0x80;
  IN_NAME[c] = Number(digit || letter);
  BEGINS_NAME[c] = Number(letter || c === 35 || c === 64);
}

// Zs, U+FEFF (the byte order mark), U+2028 and U+2029, in UTF-8.
const WIDE_SPACE =
  /\xC2\xA0|\xE1\x9A\x80|\xE2\x80[\x80-\x8A\xA8\xA9\xAF]|\xE2\x81\x9F|\xE3\x80\x80|\xEF\xBB\xBF/y;
const ESCAPE = /\\u\{[\da-fA-F]{1,8}\}/y;
const LINE_END = /[\n\r]|\xE2\x80[\xA8\xA9]/g;

/**
 * How many bytes of a blank that is not ASCII stand there: 0, 2 or 3.
 *
 * @param {string} text
 * @param {number} at
 */
function wideSpaceAt(text, at) {
  WIDE_SPACE.lastIndex = at;
  return WIDE_SPACE.test(text) ? WIDE_SPACE.lastIndex - at : 0;
}

/**
 * Where the name that begins at `at` ends.
 *
 * @param {string} text
 * @param {number} at
 */
function endOfName(text, at) {
  let end = at + 1;
  if (text.charCodeAt(at) === 92) end = endOfEscape(text, at);
  for (; end < text.length; ) {
    const c = text.charCodeAt(end);
    if (c === 92) end = endOfEscape(text, end);
    else if (!IN_NAME[c] || (c >= 0x80 && wideSpaceAt(text, end))) break;
    else end++;
  }
  return end;
}

/**
 * `\u0061` or `\u{61}`; of another backslash, the backslash alone.
 *
 * @param {string} text
 * @param {number} at
 */
function endOfEscape(text, at) {
  ESCAPE.lastIndex = at;
  if (ESCAPE.test(text)) return ESCAPE.lastIndex;
  return at + 1;
}

/**
 * The end of the line that holds `at`, before its line break.
 *
 * @param {string} text
 * @param {number} at
 */
function endOfLine(text, at) {
  LINE_END.lastIndex = at;
  return LINE_END.exec(text)?.index ?? text.length;
}

module.exports = { BEGINS_NAME, IN_NAME, endOfLine, endOfName, wideSpaceAt };
