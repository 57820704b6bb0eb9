'use strict';

// The attributes of CloudFront's cookies. A browser says nothing when it passes over an attribute, drops
// a cookie or never sends it: what would come to that is refused here.

const { excerpt, wrongType, wrongValue } = require('../errors.js');
const { knownNames, readOptions } = require('./object.js');

/**
 * @typedef {import('../../index').CookieAttributes} CookieAttributes
 * @typedef {(value: unknown, argument: string) => unknown} ReadValue
 */

/** CloudFront's advice: session cookies that scripts cannot read and that travel encrypted only. */
const ADVISED = { path: '/', secure: true, httpOnly: true };

/** By name; those are all that there are. @type {Record<string, ReadValue>} */
const READERS = {
  domain: readDomain,
  path: readPath,
  secure: readFlag,
  httpOnly: readFlag,
  sameSite: readSameSite,
  maxAge: readMaxAge,
  partitioned: readFlag,
  priority: readPriority,
};

const NAMES = knownNames(...Object.keys(READERS));

/** Browsers read no more of an attribute's value. */
const LONGEST_VALUE = 1024;
const LONGEST_HOST = 253;
const HOST = /^\.?[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?(?:\.[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?)*$/i;

/** Clocks and rounding may differ by this; a span is no longer than itself for taking a while. */
const LEEWAY_SECONDS = 60;

/**
 * With the advised ones for those that are not given.
 *
 * @param {unknown} value
 * @param {string} argument its name, for the error
 * @returns {CookieAttributes}
 */
function readAttributes(value, argument) {
  // It inherits nothing, so that nothing is found in it that nobody gave.
  /** @type {Record<string, unknown>} */
  const attributes = { __proto__: null, ...ADVISED };
  for (const [name, one] of Object.entries(readOptions(value, NAMES, argument))) {
    if (one === undefined) continue;
    attributes[name] = READERS[name](one, `${argument}.${name}`);
  }
  assertSecure(attributes, argument);
  return attributes;
}

/**
 * @param {CookieAttributes} attributes
 * @param {string} argument
 */
function assertSecure({ secure, sameSite, partitioned }, argument) {
  if (secure) return;
  /** @type {(name: string, written: string) => never} */
  const refuse = (name, written) => {
    throw wrongValue(
      `${argument}.${name}`,
      `browsers drop cookies that are ${written} without Secure: leave secure: false out`,
    );
  };
  if (sameSite === 'none') refuse('sameSite', 'SameSite=None');
  if (partitioned) refuse('partitioned', 'Partitioned');
}

/** @type {ReadValue} */
function readFlag(value, argument) {
  if (typeof value !== 'boolean') throw wrongType(argument, 'a boolean', value);
  return value;
}

/** @type {ReadValue} */
function readDomain(value, argument) {
  if (typeof value !== 'string') throw wrongType(argument, 'a string', value);
  if (value === '') {
    throw wrongValue(
      argument,
      'is empty, which browsers take for none: leave it out if the host that sets the cookies is to be the only one that receives them',
    );
  }
  if (value.length > LONGEST_HOST || !HOST.test(value)) {
    const host = hostIn(value);
    throw wrongValue(
      argument,
      `'${excerpt(value)}' ${whyNoHost(value)}, and browsers drop cookies with such a Domain${host ? `: write '${host}'` : ''}`,
    );
  }
  if (/^\.?cloudfront\.net$/i.test(value)) {
    throw wrongValue(
      argument,
      'cloudfront.net is a public suffix, and browsers drop cookies for one: give the distribution a name beside the one of your app (an alternate domain name), and write what both share',
    );
  }
  return value;
}

/** @param {string} text */
function whyNoHost(text) {
  if (/^[a-z][a-z\d+.-]*:\/\//i.test(text)) return 'begins with a scheme';
  if (/^[^:/]+:\d+$/.test(text)) return 'ends with a port, which cookies do not know';
  if (text.startsWith('*.')) return 'holds a wildcard; a Domain covers all hosts below it anyway';
  return 'is no host name';
}

/**
 * What was probably meant.
 *
 * @param {string} text
 */
function hostIn(text) {
  const bare = text
    .slice(0, LONGEST_VALUE)
    .replace(/^[a-z][a-z\d+.-]*:\/\//i, '')
    .split(/[/?#]/, 1)[0]
    .replace(/:\d+$/, '')
    .replace(/^\*\./, '')
    .replace(/\.$/, '');
  const host = require('node:url').domainToASCII(bare);
  return host.length <= LONGEST_HOST && HOST.test(host) ? host : undefined;
}

/** @type {ReadValue} */
function readPath(value, argument) {
  if (typeof value !== 'string') throw wrongType(argument, 'a string', value);
  const shown = `'${excerpt(value)}'`;
  if (!value.startsWith('/')) {
    const what = value === '' ? 'is empty' : `${shown} does not begin with '/'`;
    const meant = /^[\w.~-]+(?:\/|$)/.test(value) ? `: write '/${excerpt(value)}'` : '';
    throw wrongValue(
      argument,
      `${what}; browsers pass over such a Path and take the folder of the page that set the cookies${meant}`,
    );
  }
  if (value.length > LONGEST_VALUE) {
    throw wrongValue(
      argument,
      `is ${value.length} bytes long, and browsers pass over a Path of more than 1,024`,
    );
  }
  if (value.includes(';')) {
    throw wrongValue(argument, `${shown} holds a ';', where browsers end it: write %3B`);
  }
  if (value.includes('*')) {
    throw wrongValue(
      argument,
      `${shown} holds a '*', but browsers know no wildcards in a Path: '/videos' covers all that is below it. A '*' of a URL is %2A`,
    );
  }
  if (/[?#]/.test(value)) {
    throw wrongValue(
      argument,
      `${shown} holds a query string or a fragment, but browsers compare the path alone`,
    );
  }
  const sent = new URL(`http://localhost${value}`).pathname;
  if (sent !== value) {
    throw wrongValue(
      argument,
      `${shown} is the path of no request: browsers send '${excerpt(sent)}', and compare a cookie's Path with that; encodeURIComponent encodes a part of it`,
    );
  }
  return value;
}

/** @type {ReadValue} */
function readSameSite(value, argument) {
  if (typeof value === 'boolean') return value;
  return oneOf(value, argument, ['lax', 'strict', 'none']);
}

/** @type {ReadValue} */
function readPriority(value, argument) {
  return oneOf(value, argument, ['low', 'medium', 'high']);
}

/**
 * @param {unknown} value
 * @param {string} argument
 * @param {string[]} known
 */
function oneOf(value, argument, known) {
  const names = known.map((name) => `'${name}'`).join(', ');
  if (typeof value !== 'string') throw wrongType(argument, `one of ${names}`, value);
  const name = value.toLowerCase();
  if (!known.includes(name)) {
    throw wrongValue(argument, `'${excerpt(value)}' is none of ${names}`);
  }
  return name;
}

/** @type {ReadValue} */
function readMaxAge(value, argument) {
  if (typeof value !== 'number') throw wrongType(argument, 'a whole number of seconds', value);
  if (!Number.isSafeInteger(value) || value < 1) {
    throw wrongValue(
      argument,
      `${value} is no whole number of seconds from 1 on; browsers delete a cookie at 0, and keep it for their session without maxAge`,
    );
  }
  return value;
}

/**
 * Refuses a maxAge by which the browser would go on sending what CloudFront refuses.
 *
 * @param {CookieAttributes} attributes
 * @param {number} seconds until the signature ends
 * @param {string} argument the attributes' name, for the error
 */
function assertEndsInTime({ maxAge }, seconds, argument) {
  if (typeof maxAge !== 'number' || maxAge <= seconds + LEEWAY_SECONDS) return;
  const unit = maxAge >= seconds * 100 ? '; maxAge is in seconds, not in milliseconds' : '';
  throw wrongValue(
    `${argument}.maxAge`,
    `${maxAge} seconds outlive the signature, which ends in ${Math.max(0, Math.round(seconds))}${unit}. Browsers would go on sending cookies that CloudFront refuses`,
  );
}

module.exports = { assertEndsInTime, readAttributes };
