'use strict';

const { excerpt, expiry, wrongType } = require('../errors.js');

/** @type {Record<string, number>} */
const UNIT_MS = { s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 };
const SPAN = /^(\d{1,10})([smhd])$/;
const ISO_DATE =
  /^(\d{4})-(\d{2})-(\d{2})(?:T\d{2}:\d{2}(?::\d{2}(?:[.,]\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/;
/** A number of milliseconds below this lies in 1973; as seconds it is a time of today. */
const SURELY_SECONDS = 1e11;

/**
 * The milliseconds of a span such as '90s', '15m', '2h', '7d'; undefined when it is none.
 *
 * @param {string} text
 */
function spanMs(text) {
  const span = SPAN.exec(text);
  return span ? Number(span[1]) * UNIT_MS[span[2]] : undefined;
}

/**
 * Whether it is written as ISO 8601 and names a day that there is: Date.parse would take 30 February.
 *
 * @param {string} text
 */
function isIsoDate(text) {
  const date = ISO_DATE.exec(text);
  if (!date) return false;
  const [year, month, day] = date.slice(1, 4).map(Number);
  return new Date(Date.UTC(year, month - 1, day)).getUTCDate() === day;
}

/**
 * Milliseconds since the epoch.
 *
 * @param {unknown} time a Date, a number or a string
 * @param {string} argument its name, for the error
 * @param {number} now milliseconds since the epoch
 */
function toMs(time, argument, now) {
  if (typeof time === 'string') {
    const span = spanMs(time);
    if (span !== undefined) return now + span;
    const ms = isIsoDate(time) ? Date.parse(time.replace(',', '.')) : Number.NaN;
    if (Number.isNaN(ms)) {
      throw expiry(
        argument,
        `'${excerpt(time)}' is neither an ISO 8601 date-time such as '2030-01-31T12:00:00Z' nor a span such as '90s', '15m', '2h' or '7d'`,
      );
    }
    return ms;
  }
  if (typeof time === 'number') {
    if (!Number.isFinite(time)) throw expiry(argument, `${time} is not a moment`);
    if (Math.abs(time) < SURELY_SECONDS) {
      throw expiry(
        argument,
        `${time} looks like seconds, but milliseconds since the epoch are meant: multiply by 1000, or give a Date`,
      );
    }
    return time;
  }
  if (isDate(time)) {
    const ms = Number(time.getTime());
    if (Number.isNaN(ms)) throw expiry(argument, 'is an invalid Date');
    return ms;
  }
  throw wrongType(argument, 'a Date, milliseconds since the epoch or a string', time);
}

/**
 * Dates of another realm (vm, jest) are no instances of this one's Date.
 *
 * @param {unknown} value
 * @returns {value is Date}
 */
function isDate(value) {
  return value instanceof Date || Object.prototype.toString.call(value) === '[object Date]';
}

/**
 * The seconds of an `align` option.
 *
 * @param {unknown} align
 */
function alignSeconds(align) {
  if (typeof align !== 'string') throw wrongType('align', "a string such as '15m'", align);
  const seconds = (spanMs(align) ?? 0) / 1000;
  if (!(seconds >= 1 && seconds <= 0xffffffff)) {
    throw expiry('align', `'${excerpt(align)}' is not a span such as '15m', '1h' or '1d'`);
  }
  return seconds;
}

module.exports = { alignSeconds, toMs };
