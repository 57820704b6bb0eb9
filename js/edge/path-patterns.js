'use strict';

// CloudFront's path patterns, and every way in which a path may be written.
//
// The edge decides by a path's text; whoever serves the file decodes it, resolves `..`, merges slashes,
// and on some systems takes letters of either case. A path that any of these readings brings under a
// pattern is under it.

/** More than anybody decodes. */
const MOST_DECODINGS = 5;

/**
 * Whether `*` (any number of characters) and `?` (exactly one) make `text` of `pattern`. Takes at most
 * their lengths' product of steps.
 *
 * @param {string} pattern
 * @param {string} text
 */
function globMatches(pattern, text) {
  let p = 0;
  let t = 0;
  let star = -1;
  let resume = 0;
  while (t < text.length) {
    if (pattern[p] === '*') {
      star = p;
      resume = t;
      p += 1;
    } else if (p < pattern.length && (pattern[p] === '?' || pattern[p] === text[t])) {
      p += 1;
      t += 1;
    } else if (star >= 0) {
      // The latest star takes one character more.
      p = star + 1;
      resume += 1;
      t = resume;
    } else {
      return false;
    }
  }
  while (pattern[p] === '*') p += 1;
  return p === pattern.length;
}

/**
 * Escapes read byte by byte; what is no escape stays.
 *
 * @param {string} path
 */
function decodeOnce(path) {
  return path.replace(/(?:%[0-9a-f]{2})+/gi, (escapes) =>
    Buffer.from(escapes.replaceAll('%', ''), 'hex').toString(),
  );
}

/**
 * Slashes merged, dot segments resolved, and what Windows drops at a name's end dropped.
 *
 * @param {string} path
 */
function resolved(path) {
  /** @type {string[]} */
  const out = [];
  for (const segment of path.split(/[/\\]+/)) {
    if (segment === '..') out.pop();
    else if (segment !== '.' && segment !== '') out.push(segment.replace(/[. \0]+$/, ''));
  }
  return `/${out.join('/')}${/[/\\]$/.test(path) && out.length > 0 ? '/' : ''}`;
}

/**
 * Without the slash at its end, which routers do not mind.
 *
 * @param {string} path
 */
const withoutEnd = (path) => (path.length > 1 ? path.replace(/\/$/, '') : path);

/**
 * Every reading of a path; `null` at last when there seems to be no end of them.
 *
 * @param {string} path
 */
function* readings(path) {
  let reading = path.toLowerCase();
  for (let round = 0; round < MOST_DECODINGS; round += 1) {
    // Some parsers take a raw # for the beginning of a fragment.
    for (const way of new Set([reading, reading.replace(/#.*$/s, '')])) {
      const plain = resolved(way);
      yield* new Set([way, withoutEnd(way), plain, withoutEnd(plain)]);
    }
    const decoded = decodeOnce(reading).toLowerCase();
    if (decoded === reading) return;
    reading = decoded;
  }
  yield null;
}

/**
 * A pattern in the forms in which readings are compared with it.
 *
 * @param {string} pattern
 */
function formsOf(pattern) {
  // As in CloudFront, the slash at the beginning may be left out.
  const whole = (/^[/*]/.test(pattern) ? pattern : `/${pattern}`).toLowerCase();
  return [...new Set([whole, decodeOnce(whole).toLowerCase()])];
}

/**
 * @param {string[]} patterns CloudFront path patterns: `*`, `/videos/*`, `images/*.jpg`
 * @returns {(path: string) => boolean} whether a path, without its query string, is under one of them
 */
function pathMatcher(patterns) {
  const forms = patterns.flatMap(formsOf);
  if (forms.some((form) => /^\/?\*+$/.test(form))) return () => true;
  return (path) => {
    for (const reading of readings(path)) {
      if (reading === null || forms.some((form) => globMatches(form, reading))) return true;
    }
    return false;
  };
}

module.exports = { globMatches, pathMatcher };
