'use strict';

const { at, illegalConstructor } = require('./errors.js');
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
    /**
     * There is one: a signer makes no grant without.
     *
     * @readonly
     */
    this.resource = /** @type {string} */ (nativeGrant.resource);
    /** @readonly */
    this.policy = nativeGrant.policy;
    /** @readonly */
    this.query = nativeGrant.query;
    Object.freeze(this);
  }

  /** An invalid Date when the policy, being the caller's own, does not say. */
  get expires() {
    const seconds = this.#native.expires;
    return new Date(seconds === null ? Number.NaN : seconds * 1000);
  }

  /** @param {unknown} url */
  url(url) {
    return signUrl(this.#native, urlText(url), undefined);
  }

  /** @param {unknown} urls */
  urls(urls) {
    return toUrlList(urls).map((url, index) => {
      try {
        return this.url(url);
      } catch (error) {
        throw at(index, error);
      }
    });
  }

  cookies() {
    return asSignedCookies(this.#native.cookies());
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
