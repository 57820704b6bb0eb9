'use strict';

// The policy that @aws-sdk/cloudfront-signer makes of dates and an address.

const { resourceOf } = require('./url.js');

/**
 * @param {any} url
 * @param {any} dateLessThan
 * @param {any} dateGreaterThan
 * @param {any} ipAddress
 * @returns {{ text: string, expires: number | undefined }} empty when something is missing; `expires` when
 *   the policy is a canned one
 */
function policyFrom(url, dateLessThan, dateGreaterThan, ipAddress) {
  if (!url || !dateLessThan) return { text: '', expires: undefined };
  const Resource = resourceOf(url);
  const end = secondsOf(dateLessThan);
  if (!end) {
    throw new Error(
      'dateLessThan is invalid. Ensure the date value is compatible with the Date constructor.',
    );
  }
  const start = secondsOf(dateGreaterThan);
  /** @type {Record<string, object>} */
  const Condition = { DateLessThan: { 'AWS:EpochTime': end } };
  if (start) Condition.DateGreaterThan = { 'AWS:EpochTime': start };
  if (ipAddress) Condition.IpAddress = { 'AWS:SourceIp': readCidr(ipAddress) };
  const text = JSON.stringify({ Statement: [{ Resource, Condition }] });
  return { text, expires: start || ipAddress ? undefined : end };
}

/**
 * What the Date constructor makes of it, in seconds since the epoch, rounded; `undefined` for what it
 * makes nothing of.
 *
 * @param {any} date
 */
function secondsOf(date) {
  if (!date) return undefined;
  const milliseconds = new Date(date).getTime();
  return Number.isNaN(milliseconds) ? undefined : Math.round(milliseconds / 1000);
}

/**
 * An address with its mask, `/32` when it has none.
 *
 * @param {any} cidrStr
 */
function readCidr(cidrStr) {
  try {
    const cidrParts = cidrStr.split('/');
    if (cidrParts.some((/** @type {any} */ part) => part.length === 0)) {
      throw new Error('missing ip or mask part of CIDR');
    }
    checkAddress(cidrParts[0]);
    // With more parts than two, the others are dropped unread.
    if (cidrParts.length !== 2) return `${cidrParts[0]}/32`;
    if (!isWithin(cidrParts[1], 32)) throw new Error('invalid mask');
    return `${cidrParts[0]}/${cidrParts[1]}`;
  } catch (error) {
    const what = `IP address "${cidrStr}" is invalid`;
    throw new Error(error instanceof Error ? `${what} due to ${error.message}.` : `${what}.`);
  }
}

/** @param {any} ipStr */
function checkAddress(ipStr) {
  const octets = ipStr.split('.');
  if (octets.length !== 4) throw new Error('IP does not contain four octets.');
  const isValid = octets.every((/** @type {any} */ octet) => isWithin(octet, 255));
  if (!isValid) throw new Error('invalid IP octets');
}

/**
 * As `Number` reads it: '' is 0, '0x10' is 16.
 *
 * @param {any} text
 * @param {number} most
 */
function isWithin(text, most) {
  const number = Number(text);
  return Number.isInteger(number) && number >= 0 && number <= most;
}

/**
 * The URL that a whole policy names first.
 *
 * @param {any} policy
 */
function urlIn(policy) {
  const parsedPolicy = typeof policy === 'string' ? JSON.parse(policy) : policy;
  const resources = (parsedPolicy?.Statement ?? []).map((/** @type {any} */ s) => s.Resource);
  if (!resources[0]) {
    throw new Error(
      '@aws-sdk/cloudfront-signer: No URL provided and unable to determine URL from first policy statement resource.',
    );
  }
  return resources[0].replace('*://', 'https://');
}

module.exports = { policyFrom, urlIn };
