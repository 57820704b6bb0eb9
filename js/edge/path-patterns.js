'use strict';

// CloudFront's path patterns, against every reading of a path.

const { folded } = require('./fold.js');
const { decoded, eachSegment, isAmbiguous, segmentTrimmed } = require('./path-readings.js');

/** What servers answer a folder with. */
const INDEX_FILES = ['index.html', 'index.htm'];
/** What they put to a name that has no extension. */
const PAGE_ENDS = ['.html', '.htm', ...INDEX_FILES.map((name) => `/${name}`)];

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
      t += pattern[p] === '?' && Number(text.codePointAt(t)) > 0xffff ? 2 : 1;
      p += 1;
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
 * A pattern in the forms in which readings are compared with it.
 *
 * @param {string} pattern
 */
function formsOf(pattern) {
  // As in CloudFront, the slash at the beginning may be left out.
  const whole = (/^[/*]/.test(pattern) ? pattern : `/${pattern}`).toLowerCase();
  const texts = [whole, decoded(whole)];
  // Windows drops the end of its names, too; but `*.` is no `*`.
  const trimmed = texts.map((text) =>
    eachSegment(text, (segment) => (/[*?]/.test(segment) ? segment : segmentTrimmed(segment))),
  );
  return [...new Set([...texts, ...trimmed])].flatMap((text) => [
    text,
    text.normalize('NFC'),
    folded(text),
    folded(text).normalize('NFC'),
  ]);
}

/**
 * @param {string} pattern
 * @returns {(text: string) => boolean}
 */
function matcher(pattern) {
  const beginning = pattern.split(/[*?]/, 1)[0];
  const end = pattern.slice(Math.max(pattern.lastIndexOf('*'), pattern.lastIndexOf('?')) + 1);
  // Most texts are told apart by these.
  return (text) => text.startsWith(beginning) && text.endsWith(end) && globMatches(pattern, text);
}

/**
 * What a server may answer a path with: a folder's page, whether the path ends in a slash or not, and the
 * folder for its page.
 *
 * @param {string} reading
 */
function answersTo(reading) {
  const slash = reading.lastIndexOf('/');
  const name = reading.slice(slash + 1);
  const folder = reading.slice(0, slash + 1);
  const bare = reading.slice(0, slash) || '/';
  if (name === '') return [reading, bare, ...INDEX_FILES.map((index) => folder + index)];
  if (INDEX_FILES.includes(name)) return [reading, folder, bare];
  const ends = name.includes('.') ? ['/'] : ['/', ...PAGE_ENDS];
  return [reading, ...ends.map((end) => reading + end)];
}

/**
 * @param {string[]} patterns CloudFront path patterns: `*`, `/videos/*`, `images/*.jpg`
 * @returns {(readings: string[]) => boolean} whether a path with these readings is under one of them
 */
function pathMatcher(patterns) {
  const forms = [...new Set(patterns.flatMap(formsOf))];
  if (forms.some((form) => /^\/?\*+$/.test(form))) return () => true;
  const matchers = forms.map(matcher);
  return (readings) =>
    readings.some(
      (reading) =>
        isAmbiguous(reading) ||
        answersTo(reading).some((answer) => matchers.some((matches) => matches(answer))),
    );
}

module.exports = { globMatches, pathMatcher };
