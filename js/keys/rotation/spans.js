'use strict';

// How long things take, and how long they last: given to a run, and kept in the secret.

const { excerpt, wrongType, wrongValue } = require('../../errors.js');
const { durationMs } = require('../../options/time.js');

/**
 * @typedef {'every' | 'propagation' | 'refresh' | 'lifetime'} SpanName
 * @typedef {Record<SpanName, string>} Spans as they are written: '15m'
 */

/** @type {Spans} */
const DEFAULTS = { every: '0s', propagation: '15m', refresh: '15m', lifetime: '24h' };
/** A hundred years: what is due has to be a moment that there is. */
const LONGEST = 36_500 * 86_400_000;
const NAMES = /** @type {SpanName[]} */ (Object.keys(DEFAULTS));

/**
 * The spans among the options of a call.
 *
 * @param {Record<string, unknown>} options
 * @returns {Partial<Spans>}
 */
function readSpans(options) {
  /** @type {Partial<Spans>} */
  const spans = {};
  for (const name of NAMES) {
    const value = options[name];
    if (value === undefined) continue;
    if (typeof value !== 'string') throw wrongType(name, "a string such as '15m'", value);
    if (durationMs(value) === undefined) {
      throw wrongValue(name, `'${excerpt(value)}' is no span such as '15m', '1.5h', '90d' or '0s'`);
    }
    if (msOf(value) > LONGEST) throw wrongValue(name, `'${excerpt(value)}' is above 36500d`);
    spans[name] = value;
  }
  return spans;
}

/**
 * Milliseconds.
 *
 * @param {string} span one that was checked
 */
const msOf = (span) => /** @type {number} */ (durationMs(span));

/**
 * @param {string} one
 * @param {string} other
 */
const longer = (one, other) => (msOf(other) > msOf(one) ? other : one);

/**
 * The spans that hold: those given, or else those kept; while a rotation is under way the longer of the two.
 *
 * @param {Spans} kept
 * @param {Partial<Spans>} given
 * @param {boolean} isUnderWay
 * @returns {Spans}
 */
function spansInForce(kept, given, isUnderWay) {
  const spans = { ...kept };
  for (const name of NAMES) {
    const value = given[name];
    if (value === undefined || msOf(value) === msOf(kept[name])) continue;
    spans[name] = isUnderWay ? longer(kept[name], value) : value;
  }
  return spans;
}

/**
 * When a wait is over, in whole seconds: the Date of an answer leaves out the fraction of its second, so
 * that what it saw may be up to a second later than it says.
 *
 * @param {number} since the Date of the answer that saw the beginning
 * @param {number} span milliseconds
 */
function waitEnd(since, span) {
  return span === 0 ? since : Math.ceil((since + 1_000 + span) / 1_000) * 1_000;
}

module.exports = { DEFAULTS, NAMES, longer, msOf, readSpans, spansInForce, waitEnd };
