'use strict';

const { at, illegalConstructor, wrongType, wrongValue } = require('./errors.js');
const native = require('./addon/load.js');
const { readPolicyOptions } = require('./options/policy.js');
const { readPrivateKey, withKey } = require('./keys/read.js');
const { wireResource } = require('./options/resource.js');
const { wireUrl, wireUrls } = require('./options/url.js');

const DEFAULT_REMEMBER = 1024;

/** The items of a batch, as they are at the call. */
function toArray(urls) {
  if (typeof urls?.[Symbol.iterator] !== 'function' || typeof urls === 'string') {
    throw wrongType('urls', 'an iterable of URLs', urls);
  }
  return Array.from(urls);
}

/** `[name, value, name, value …]` as an object. */
function toObject(flat) {
  const object = {};
  for (let i = 0; i < flat.length; i += 2) object[flat[i]] = flat[i + 1];
  return object;
}

const newGrant = Symbol('a grant comes from Signer#grant');

class Grant {
  #native;
  #expires;

  constructor(token, nativeGrant, resource) {
    if (token !== newGrant) throw illegalConstructor('a Grant comes from signer.grant()');
    this.#native = nativeGrant;
    this.resource = resource;
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
    return toArray(urls).map((url, index) => {
      try {
        return this.url(url);
      } catch (error) {
        throw at(index, error);
      }
    });
  }

  cookies() {
    return toObject(this.#native.cookies());
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

class Signer {
  #native;
  #publicKey;

  constructor(options) {
    if (options === null || typeof options !== 'object') {
      throw wrongType('options', 'an object', options);
    }
    const { keyPairId, privateKey, passphrase, hashAlgorithm = 'SHA1' } = options;
    const { remember = DEFAULT_REMEMBER, engine = 'auto' } = options;
    if (typeof keyPairId !== 'string') throw wrongType('keyPairId', 'a string', keyPairId);
    if (keyPairId === '') throw wrongValue('keyPairId', 'is empty');
    if (hashAlgorithm !== 'SHA1' && hashAlgorithm !== 'SHA256') {
      throw wrongValue('hashAlgorithm', "must be 'SHA1' or 'SHA256'");
    }
    if (engine !== 'auto' && engine !== 'aws-lc') {
      throw wrongValue('engine', "must be 'auto' or 'aws-lc'");
    }
    if (!Number.isInteger(remember) || remember < 0 || remember > 1_000_000) {
      throw wrongValue('remember', 'must be a whole number from 0 to 1,000,000');
    }
    const isSha256 = hashAlgorithm === 'SHA256';
    const awsLcOnly = engine === 'aws-lc';
    this.#native = withKey(
      readPrivateKey(privateKey, passphrase),
      (key) => new native.NativeSigner(key, keyPairId, isSha256, awsLcOnly, remember),
    );
    Object.defineProperty(this, 'keyPairId', { value: keyPairId, enumerable: true });
    Object.defineProperty(this, 'keyType', { value: this.#native.keyType(), enumerable: true });
  }

  get engine() {
    return this.#native.engine();
  }

  get publicKey() {
    this.#publicKey ??= this.#native.publicKey();
    return this.#publicKey;
  }

  getSignedUrl(url, options) {
    return this.#native.url(wireUrl(url), readPolicyOptions(options));
  }

  getSignedUrls(urls, options) {
    return this.#native.urls(wireUrls(toArray(urls)), readPolicyOptions(options));
  }

  async getSignedUrlAsync(url, options) {
    const { signOne } = require('./batch/many.js');
    return signOne(this.#native, wireUrl(url), readPolicyOptions(options), options.signal);
  }

  async getSignedUrlsAsync(urls, options) {
    const { signMany } = require('./batch/many.js');
    return signMany(this.#native, toArray(urls), readPolicyOptions(options), options);
  }

  signedUrls(source, options) {
    // Checked now, not when the first URL is asked for.
    readPolicyOptions(options);
    const { signStream } = require('./batch/stream.js');
    return signStream(this.#native, source, options);
  }

  getSignedCookies(resource, options) {
    const policyOptions = readPolicyOptions(options, wireResource(resource));
    return toObject(this.#native.cookies(policyOptions));
  }

  grant(resource, options) {
    const nativeGrant = this.#native.grant(readPolicyOptions(options, wireResource(resource)));
    return new Grant(newGrant, nativeGrant, nativeGrant.resource());
  }
}

module.exports = { Grant, Signer };
