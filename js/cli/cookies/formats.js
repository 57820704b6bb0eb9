'use strict';

// Signed cookies as programs take them.

const native = require('../../addon/load.js');
const { toSentCookies } = require('../../addon/names.js');
const { durationMs } = require('../../options/time.js');
const { excerpt } = require('../../errors.js');

/**
 * @typedef {import('../../../index').SignedCookies} SignedCookies
 * @typedef {Record<string, any>} Values
 *
 * @typedef {object} Format
 * @property {readonly string[]} takes options about how cookies are kept
 * @property {(resource: string, values: Values) => (cookies: SignedCookies) => string} writer
 */

/** @param {SignedCookies} cookies */
const entriesOf = (cookies) => /** @type {[string, string][]} */ (Object.entries(cookies));

/** @param {SignedCookies} cookies */
const headerOf = (cookies) =>
  entriesOf(cookies)
    .map(([name, value]) => `${name}=${value}`)
    .join('; ');

/** @type {Record<string, Format>} */
const FORMATS = {
  json: {
    takes: [],
    writer: () => (cookies) => JSON.stringify(cookies, undefined, 2),
  },
  'set-cookie': {
    takes: [
      ...['domain', 'path', 'no-secure', 'no-http-only', 'same-site', 'max-age'],
      ...['partitioned', 'priority'],
    ],
    writer(_, values) {
      const { setCookieHeaders } = require('../../set-cookie.js');
      const attributes = attributesOf(values);
      return (cookies) => {
        try {
          const headers = setCookieHeaders(cookies, attributes);
          return headers.map((header) => `Set-Cookie: ${header}`).join('\n');
        } catch (error) {
          throw inOptions(error);
        }
      };
    },
  },
  header: {
    takes: [],
    writer: () => (cookies) => `Cookie: ${headerOf(cookies)}`,
  },
  curl: {
    takes: [],
    // No character of theirs means anything within these quotes.
    writer: () => (cookies) => `cookie = "${headerOf(cookies)}"`,
  },
  netscape: {
    takes: ['domain', 'path', 'no-secure'],
    writer: netscape,
  },
};

/**
 * The attributes as setCookieHeaders takes them.
 *
 * @param {Values} values
 */
function attributesOf(values) {
  const maxAge = values['max-age'];
  const attributes = {
    domain: values.domain,
    path: values.path,
    secure: values['no-secure'] ? false : undefined,
    httpOnly: values['no-http-only'] ? false : undefined,
    sameSite: values['same-site'],
    maxAge: maxAge === undefined ? undefined : secondsOf(maxAge),
    partitioned: values.partitioned,
    priority: values.priority,
  };
  const { readAttributes } = require('../../options/cookie-attributes.js');
  try {
    readAttributes(attributes, 'attributes');
  } catch (error) {
    throw inOptions(error);
  }
  return attributes;
}

/** @param {string} text */
function secondsOf(text) {
  if (/^\d{1,10}$/.test(text)) return Number(text);
  const ms = durationMs(text);
  if (ms !== undefined) return Math.floor(ms / 1000);
  throw new Error(`--max-age '${excerpt(text)}': is neither seconds nor a span such as 2h`);
}

/** By the names of the API's attributes. @type {Record<string, string>} */
const OPTION_OF = {
  ...{ domain: 'domain', path: 'path', secure: 'no-secure', httpOnly: 'no-http-only' },
  ...{ sameSite: 'same-site', maxAge: 'max-age', partitioned: 'partitioned', priority: 'priority' },
};

/** @param {unknown} error of the API about an attribute */
function inOptions(error) {
  const { argument = '', message } = /** @type {import('../../errors.js').CodedError} */ (error);
  const option = OPTION_OF[argument.replace(/^attributes\./, '')];
  if (option === undefined) return error;
  return new Error(`--${option}: ${message.replace(`${argument}: `, '')}`);
}

/** Netscape's file. @type {Format['writer']} */
function netscape(resource, values) {
  const host = values.domain ?? hostOf(resource);
  if (host === undefined) {
    throw new Error(
      `--domain is missing: '${excerpt(resource, 100)}' does not say which host the cookies are for`,
    );
  }
  const { domain, path } = attributesOf({ domain: host, path: values.path });
  const isSecure = !values['no-secure'] && !/^http:/i.test(resource);
  // One that was named covers the hosts below it.
  const covers = values.domain !== undefined;
  const place = covers ? `.${domain.replace(/^\./, '')}` : domain;
  const flag = (/** @type {boolean} */ value) => (value ? 'TRUE' : 'FALSE');
  return (cookies) => {
    const sent = /** @type {Record<string, string>} */ (/** @type {unknown} */ (cookies));
    const end = Math.floor(native.cookiesExpire(toSentCookies((name) => sent[name])) ?? 0);
    const lines = entriesOf(cookies).map(([name, value]) =>
      [place, flag(covers), path ?? '/', flag(isSecure), end, name, value].join('\t'),
    );
    return ['# Netscape HTTP Cookie File', ...lines].join('\n');
  };
}

/**
 * The host that a resource names, when it names one.
 *
 * @param {string} resource
 */
function hostOf(resource) {
  const [, host] = /^https?\*?:\/\/([^/:?#*\s]+)(?::\d+)?(?:[/?#]|$)/i.exec(resource) ?? [];
  return host === undefined ? undefined : require('node:url').domainToASCII(host) || undefined;
}

module.exports = { FORMATS };
