'use strict';

const native = require('./addon/load.js');
const { inBatch, wrongType, wrongValue } = require('./errors.js');
const { asSignedCookies, makeGrant } = require('./grant.js');
const { withPrivateKey } = require('./keys/read.js');
const { readObject } = require('./options/object.js');
const { readPolicyOptions } = require('./options/policy.js');
const { readResource } = require('./options/resource.js');
const { signUrl, toUrlList, urlText, wireUrl, wireUrls } = require('./options/url.js');

const DEFAULT_REMEMBER = 1024;

/**
 * A name that the core knows, or not.
 *
 * @param {Record<string, unknown>} options
 * @param {string} option
 */
function optionalName(options, option) {
  const name = options[option];
  if (name !== undefined && typeof name !== 'string') throw wrongType(option, 'a string', name);
  return name;
}

class Signer {
  /**
   * @readonly
   * @type {string}
   */
  keyPairId = '';
  /**
   * @readonly
   * @type {'rsa' | 'ec'}
   */
  keyType = 'rsa';
  #native;
  /** @type {string | undefined} */
  #publicKey;

  /** @param {unknown} options */
  constructor(options) {
    const given = readObject(options);
    const { keyPairId, remember = DEFAULT_REMEMBER } = given;
    if (typeof keyPairId !== 'string') throw wrongType('keyPairId', 'a string', keyPairId);
    if (keyPairId === '') throw wrongValue('keyPairId', 'is empty');
    const hashAlgorithm = optionalName(given, 'hashAlgorithm');
    const engine = optionalName(given, 'engine');
    if (!isCount(remember)) {
      throw wrongValue('remember', 'must be a whole number from 0 to 1,000,000');
    }
    this.#native = withPrivateKey(
      given.privateKey,
      given.passphrase,
      (privateKey) =>
        new native.NativeSigner({ keyPairId, privateKey, hashAlgorithm, engine, remember }),
    );
    const fixed = { writable: false, configurable: false };
    Object.defineProperty(this, 'keyPairId', { value: keyPairId, ...fixed });
    Object.defineProperty(this, 'keyType', { value: this.#native.keyType, ...fixed });
  }

  get engine() {
    return this.#native.engine;
  }

  get publicKey() {
    this.#publicKey ??= this.#native.publicKey;
    return this.#publicKey;
  }

  /**
   * @param {unknown} url
   * @param {unknown} options
   */
  getSignedUrl(url, options) {
    return signUrl(this.#native, urlText(url), readPolicyOptions(options));
  }

  /**
   * @param {unknown} urls
   * @param {unknown} options
   */
  getSignedUrls(urls, options) {
    const wired = wireUrls(toUrlList(urls));
    const policyOptions = readPolicyOptions(options);
    try {
      return this.#native.urls(wired, policyOptions);
    } catch (error) {
      throw inBatch(error);
    }
  }

  /**
   * @param {unknown} url
   * @param {unknown} options
   */
  async getSignedUrlAsync(url, options) {
    const { signOne } = require('./batch/one.js');
    const wired = wireUrl(url);
    return signOne(this.#native, wired, readPolicyOptions(options), readObject(options).signal);
  }

  /**
   * @param {unknown} urls
   * @param {unknown} options
   */
  async getSignedUrlsAsync(urls, options) {
    const { signMany } = require('./batch/many.js');
    const list = toUrlList(urls);
    return signMany(this.#native, list, readPolicyOptions(options), readObject(options));
  }

  /**
   * @param {unknown} source
   * @param {unknown} options
   */
  signedUrls(source, options) {
    // Checked now, not when the first URL is asked for.
    readPolicyOptions(options);
    const { signStream } = require('./batch/stream.js');
    return signStream(this.#native, source, readObject(options));
  }

  /**
   * @param {unknown} resource
   * @param {unknown} options
   */
  getSignedCookies(resource, options) {
    const policyOptions = readPolicyOptions(options, readResource(resource));
    return asSignedCookies(this.#native.cookies(policyOptions));
  }

  /**
   * @param {unknown} resource
   * @param {unknown} options
   */
  grant(resource, options) {
    return makeGrant(this.#native.grant(readPolicyOptions(options, readResource(resource))));
  }
}

/**
 * @param {unknown} value
 * @returns {value is number}
 */
function isCount(value) {
  return Number.isInteger(value) && Number(value) >= 0 && Number(value) <= 1_000_000;
}

module.exports = { Signer };
