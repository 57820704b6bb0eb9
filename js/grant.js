'use strict';

const { at, illegalConstructor } = require('./errors.js');
const { toUrlList, wireUrl } = require('./options/url.js');

const newGrant = Symbol('a grant comes from Signer#grant');

class Grant {
  #native;
  #expires;

  constructor(token, nativeGrant) {
    if (token !== newGrant) throw illegalConstructor('a Grant comes from signer.grant()');
    this.#native = nativeGrant;
    this.resource = nativeGrant.resource();
    this.policy = nativeGrant.policy();
    this.query = nativeGrant.query();
    Object.freeze(this);
  }

  get expires() {
    this.#expires ??= endOf(this.policy);
    return new Date(this.#expires);
  }

  url(url) {
    // One crossing into the addon for most URLs.
    const signed = typeof url === 'string' ? this.#native.plainUrl(url) : null;
    return signed ?? this.#native.url(wireUrl(url));
  }

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
    return cookiesOf(this.#native.cookies());
  }
}

/** Milliseconds; NaN when the policy, being the caller's own, does not say. */
function endOf(policy) {
  try {
    const { Statement } = JSON.parse(policy);
    const [statement] = [Statement].flat();
    return statement.Condition.DateLessThan['AWS:EpochTime'] * 1000;
  } catch {
    return Number.NaN;
  }
}

/** `[name, value, name, value …]` as an object. */
function cookiesOf(flat) {
  const object = {};
  for (let i = 0; i < flat.length; i += 2) object[flat[i]] = flat[i + 1];
  return object;
}

/** The one way to a Grant. */
function makeGrant(nativeGrant) {
  return new Grant(newGrant, nativeGrant);
}

module.exports = { Grant, cookiesOf, makeGrant };
