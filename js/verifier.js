'use strict';

const native = require('./addon/load.js');
const { toSentCookies } = require('./addon/names.js');
const { illegalInvocation, wrongType, wrongValue } = require('./errors.js');
const { readPublicKey } = require('./keys/read.js');
const { knownNames, readObject, readOptions } = require('./options/object.js');
const { toMs } = require('./options/time.js');

const OPTIONS = knownNames('keys');
const REQUEST = knownNames('ip', 'now');

/**
 * The URL as the client sent it: the text itself, never what a parser would make of it. One that is no URL
 * gets its verdict, too: a viewer's Host header can make it so.
 *
 * @param {unknown} url
 */
function sentUrl(url) {
  if (typeof url === 'string') return url;
  const { href, protocol } = /** @type {Partial<URL>} */ (url ?? {});
  if (typeof href === 'string' && typeof protocol === 'string') return href;
  throw wrongType('url', 'a string or a URL', url);
}

/**
 * A Cookie header as it is, or CloudFront's cookies by name.
 *
 * @param {unknown} cookies
 */
function sentCookies(cookies) {
  if (typeof cookies === 'string') return cookies;
  const given = readObject(cookies, 'cookies', 'a Cookie header or an object of cookies by name');
  return toSentCookies((name) => (Object.hasOwn(given, name) ? given[name] : undefined));
}

/** @param {unknown} request */
function sentBy(request) {
  if (request === undefined) return { ip: undefined, now: Date.now() };
  const { ip, now } = readOptions(request, REQUEST, 'request');
  if (ip !== undefined && typeof ip !== 'string') throw wrongType('request.ip', 'a string', ip);
  const clock = Date.now();
  return { ip, now: now === undefined ? clock : toMs(now, 'request.now', clock) };
}

/**
 * @param {import('./addon/native').NativeAllowed | import('./addon/native').NativeDenied} verification
 * @returns {import('../index').Verification}
 */
function toVerification(verification) {
  if (verification.allowed) {
    const { keyPairId, expires, policy } = verification;
    return {
      allowed: true,
      keyPairId,
      expires: new Date(expires * 1000),
      policy: JSON.parse(policy),
    };
  }
  const { code, message, reason } = verification;
  return { allowed: false, status: 403, code, message, reason };
}

class Verifier {
  #native;

  /** @param {unknown} options */
  constructor(options) {
    const keys = readObject(
      readOptions(options, OPTIONS).keys,
      'keys',
      'an object of public keys by key pair ID',
    );
    const ids = Object.keys(keys);
    if (ids.length === 0)
      throw wrongValue('keys', 'holds no key; nothing would ever be let through');
    this.#native = new native.NativeVerifier(
      ids.map((keyPairId) => ({
        keyPairId,
        publicKey: readPublicKey(keys[keyPairId], `keys['${keyPairId}']`),
      })),
    );
  }

  /**
   * The core's verifier of the object that a method was called on.
   *
   * @param {unknown} verifier
   * @param {string} method
   */
  static #nativeOf(verifier, method) {
    if (typeof verifier === 'object' && verifier !== null && #native in verifier) {
      return verifier.#native;
    }
    throw illegalInvocation('verifier', method);
  }

  /**
   * @param {unknown} url
   * @param {unknown} [request]
   */
  verifyUrl(url, request) {
    const native = Verifier.#nativeOf(this, 'verifyUrl');
    const { ip, now } = sentBy(request);
    return toVerification(native.verify({ url: sentUrl(url), cookies: undefined, ip, now }));
  }

  /**
   * @param {unknown} url
   * @param {unknown} cookies
   * @param {unknown} [request]
   */
  verifyCookies(url, cookies, request) {
    const native = Verifier.#nativeOf(this, 'verifyCookies');
    const { ip, now } = sentBy(request);
    return toVerification(
      native.verify({ url: sentUrl(url), cookies: sentCookies(cookies), ip, now }),
    );
  }
}

module.exports = { Verifier };
