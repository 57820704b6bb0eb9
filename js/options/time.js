'use strict';

const { excerpt, expiry, wrongType, wrongValue } = require('../errors.js');

/** @type {Record<string, number>} */
const UNIT_MS = { w: 604_800_000, d: 86_400_000, h: 3_600_000, m: 60_000, s: 1_000 };
/** As most spans are. */
const ONE_UNIT = /^(\d{1,10})([wdhms])$/;
/** As `keys rotate` takes them. */
const DECIMAL = /^(\d{1,10}\.\d{1,9})([wdhms])$/;
/** Each unit at most once, the larger before the smaller. */
const SPAN = /^-?(?=\d)(?:\d{1,10}w)?(?:\d{1,10}d)?(?:\d{1,10}h)?(?:\d{1,10}m)?(?:\d{1,10}s)?$/;
const ISO_DATE =
  /^(\d{4})-(\d{2})-(\d{2})(?:T\d{2}:\d{2}(?::\d{2}(?:[.,]\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/;
/** Numbers below this are milliseconds of the years before 1974, and nobody means those. */
const LEAST = 1e11;
/** Those that are not below this are seconds of the years from 2001 on. */
const LEAST_SECONDS = 1e9;

/**
 * The milliseconds of a span such as '90s', '15m', '1h30m', '-1m'; undefined when it is none.
 *
 * @param {string} text
 * @returns {number | undefined}
 */
function spanMs(text) {
  const one = ONE_UNIT.exec(text);
  if (one) return Number(one[1]) * UNIT_MS[one[2]];
  if (!SPAN.test(text)) return undefined;
  const parts = text.match(/\d+[wdhms]/g) ?? [];
  const ms = parts.reduce((sum, part) => sum + (spanMs(part) ?? 0), 0);
  return text.startsWith('-') ? -ms : ms;
}

/**
 * The other way round, as far as whole seconds go.
 *
 * @param {number} ms
 */
function spanText(ms) {
  let rest = Math.abs(ms);
  let text = ms < 0 ? '-' : '';
  for (const [unit, size] of Object.entries(UNIT_MS)) {
    const count = Math.floor(rest / size);
    rest -= count * size;
    if (count > 0) text += `${count}${unit}`;
  }
  return text;
}

/**
 * What to write in place of a number that is no moment anybody means.
 *
 * @param {number} number
 */
function adviceFor(number) {
  const size = Math.abs(number);
  if (size >= LEAST_SECONDS) {
    return `${number} looks like seconds since the epoch, and milliseconds are meant: multiply by 1000, or give a Date; for a span from now of so many milliseconds write '${spanText(number)}'`;
  }
  const spans = [
    ...(size >= 1_000 ? [`'${spanText(number)}' if these are milliseconds`] : []),
    ...(size >= 1 && size < 1e8 ? [`'${spanText(number * 1_000)}' if these are seconds`] : []),
  ];
  const span = spans.length > 0 ? spans.join(', ') : "'1h'";
  return `${number} is a moment in ${number < 0 ? 1969 : 1970}: a number means milliseconds since the epoch. For a span from now write ${span}; or write Date.now() + milliseconds`;
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
 * @param {boolean} [mayBePast] whether a span may lead back
 */
function toMs(time, argument, now, mayBePast = false) {
  if (typeof time === 'string') {
    const span = spanMs(time);
    if (span !== undefined && time.startsWith('-') && !mayBePast) {
      throw expiry(argument, `'${excerpt(time)}' leads into the past`);
    }
    if (span !== undefined) return now + span;
    const ms = isIsoDate(time) ? Date.parse(time.replace(',', '.')) : Number.NaN;
    if (Number.isNaN(ms)) {
      throw expiry(
        argument,
        `'${excerpt(time)}' is neither an ISO 8601 date-time such as '2030-01-31T12:00:00Z' nor a span such as '90s', '15m', '2h', '1h30m', '7d' or '1w'`,
      );
    }
    return ms;
  }
  if (typeof time === 'number') {
    if (!Number.isFinite(time)) throw expiry(argument, `${time} is not a moment`);
    if (Math.abs(time) < LEAST) throw expiry(argument, adviceFor(time));
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

/**
 * The milliseconds of a span that is no moment, and may have decimals ('1.5h'); undefined when it is none.
 *
 * @param {string} text
 */
function durationMs(text) {
  const [, count, unit] = DECIMAL.exec(text) ?? [];
  if (count !== undefined) return Math.round(Number(count) * UNIT_MS[unit]);
  return text.startsWith('-') ? undefined : spanMs(text);
}

/** What timers take, rounded down. */
const LONGEST_TIMER = '24d';

/**
 * The milliseconds of an option that a timer is set to.
 *
 * @param {string} option
 * @param {unknown} value
 */
function timerMs(option, value) {
  if (typeof value !== 'string') throw wrongType(option, "a string such as '5m'", value);
  const ms = durationMs(value);
  if (ms === undefined || ms < UNIT_MS.s || ms > Number(spanMs(LONGEST_TIMER))) {
    const most = `from '1s' to '${LONGEST_TIMER}'`;
    throw wrongValue(option, `'${excerpt(value)}' is not a span such as '5m', ${most}`);
  }
  return ms;
}

module.exports = { alignSeconds, durationMs, timerMs, toMs };
