'use strict';

const { at, illegalConstructor, illegalInvocation } = require('./errors.js');
const { signUrl, toUrlList, urlText } = require('./options/url.js');

const newGrant = Symbol('a grant comes from Signer#grant');

class Grant {
  #native;

  /**
   * @param {symbol} token
   * @param {import('./addon/native').NativeGrant} nativeGrant
   */
  constructor(token, nativeGrant) {
    if (token !== newGrant) throw illegalConstructor('a Grant comes from signer.grant()');
    this.#native = nativeGrant;
    /** @readonly */
    this.resource = nativeGrant.resource;
    /** @readonly */
    this.policy = nativeGrant.policy;
    /** @readonly */
    this.query = nativeGrant.query;
    Object.freeze(this);
  }

  /**
   * The core's grant of the object that a method was called on.
   *
   * @param {unknown} grant
   * @param {string} method
   */
  static #nativeOf(grant, method) {
    if (typeof grant === 'object' && grant !== null && #native in grant) return grant.#native;
    throw illegalInvocation('grant', method);
  }

  get expires() {
    return new Date(this.#native.expires * 1000);
  }

  /** @param {unknown} url */
  url(url) {
    return signUrl(Grant.#nativeOf(this, 'url'), urlText(url), undefined);
  }

  /** @param {unknown} urls */
  urls(urls) {
    const native = Grant.#nativeOf(this, 'urls');
    return toUrlList(urls).map((url, index) => {
      try {
        return signUrl(native, urlText(url), undefined);
      } catch (error) {
        throw at(index, error, url);
      }
    });
  }

  cookies() {
    return asSignedCookies(Grant.#nativeOf(this, 'cookies').cookies());
  }
}

/**
 * The one way to a Grant.
 *
 * @param {import('./addon/native').NativeGrant} nativeGrant
 */
function makeGrant(nativeGrant) {
  return new Grant(newGrant, nativeGrant);
}

/**
 * The core's cookies: the names are its own, and TypeScript does not know them.
 *
 * @param {Record<string, string>} cookies
 */
function asSignedCookies(cookies) {
  return /** @type {import('../index').SignedCookies} */ (/** @type {unknown} */ (cookies));
}

module.exports = { Grant, asSignedCookies, makeGrant };
