'use strict';

const native = require('./addon/load.js');
const { wrongType, wrongValue } = require('./errors.js');
const { readPublicKey } = require('./keys/read.js');
const { readObject } = require('./options/object.js');
const { toMs } = require('./options/time.js');

const COOKIES = [
  'CloudFront-Expires',
  'CloudFront-Policy',
  'CloudFront-Signature',
  'CloudFront-Key-Pair-Id',
  'CloudFront-Hash-Algorithm',
];

// What begins like this is compared as it is; anything else has to pass for a URL first.
const ABSOLUTE = /^[a-z][a-z0-9+.-]*:\/\/[^/?#]/i;

/** The URL as the client sent it: the text itself, never what a parser would make of it. */
function sentUrl(url) {
  if (typeof url === 'string') {
    // Throws Node's own ERR_INVALID_URL.
    if (!ABSOLUTE.test(url)) new URL(url);
    return url;
  }
  if (typeof url?.href === 'string' && typeof url.protocol === 'string') return url.href;
  throw wrongType('url', 'a string or a URL', url);
}

/** A Cookie header as it is, or names and values by turns. */
function sentCookies(cookies) {
  if (typeof cookies === 'string') return cookies;
  readObject(cookies, 'cookies', 'a Cookie header or an object of cookies by name');
  const flat = [];
  for (const name of COOKIES) {
    if (!Object.hasOwn(cookies, name) || cookies[name] === undefined) continue;
    const value = cookies[name];
    // The AWS SDK gives CloudFront-Expires as a number. Objects, which a viewer can make some cookie
    // parsers give, are no more than a wrong value.
    const isText = typeof value === 'string' || typeof value === 'number';
    flat.push(name, isText ? String(value) : '(not a string)');
  }
  return flat;
}

function sentBy(request) {
  if (request === undefined) return { ip: undefined, now: Date.now() };
  const { ip, now } = readObject(request, 'request');
  if (ip !== undefined && typeof ip !== 'string') throw wrongType('request.ip', 'a string', ip);
  const clock = Date.now();
  return { ip, now: now === undefined ? clock : toMs(now, 'request.now', clock) };
}

function toVerification(verdict) {
  if (verdict.code === undefined) {
    return {
      allowed: true,
      keyPairId: verdict.keyPairId,
      expires: new Date(verdict.expires * 1000),
      policy: JSON.parse(verdict.policy),
    };
  }
  const { code, message, reason } = verdict;
  return { allowed: false, status: 403, code, message, reason };
}

class Verifier {
  #native;

  constructor(options) {
    const keys = readObject(
      readObject(options).keys,
      'keys',
      'an object of public keys by key pair ID',
    );
    const ids = Object.keys(keys);
    if (ids.length === 0)
      throw wrongValue('keys', 'holds no key; nothing would ever be let through');
    this.#native = new native.NativeVerifier(
      ids,
      ids.map((id) => readPublicKey(keys[id], `keys['${id}']`)),
    );
  }

  verifyUrl(url, request) {
    const { ip, now } = sentBy(request);
    return toVerification(this.#native.url(sentUrl(url), ip, now));
  }

  verifyCookies(url, cookies, request) {
    const { ip, now } = sentBy(request);
    return toVerification(this.#native.urlAndCookies(sentUrl(url), sentCookies(cookies), ip, now));
  }
}

module.exports = { Verifier };
