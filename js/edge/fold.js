'use strict';

// Case folding as the most tolerant file system does it.

const ASCII = /^\p{ASCII}*$/u;

/**
 * One text for all that differ by case, by the form of their letters (`é` in one character or two,
 * fullwidth, ligatures) or by characters that are not seen. Unicode's NFKC_Casefold in effect, with the
 * dotless and the dotted i taken for i as well.
 *
 * @param {string} text
 */
function folded(text) {
  if (ASCII.test(text)) return text.toLowerCase();
  return (
    text
      .normalize('NFKD')
      .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
      // Lower, upper and lower again: ẞ, ß and SS meet at ss, and ſ at s.
      .toLowerCase()
      .toUpperCase()
      .toLowerCase()
      .replaceAll('ς', 'σ')
      .replaceAll('i\u0307', 'i')
      .normalize('NFKD')
  );
}

module.exports = { folded };
