'use strict';

const native = require('./addon/load.js');
const { illegalInvocation, inBatch } = require('./errors.js');
const { asSignedCookies, makeGrant } = require('./grant.js');
const { withPrivateKey } = require('./keys/read.js');
const { knownNames, readOptions } = require('./options/object.js');
const { readPolicyOptions, readSigningOptions, toPolicyOptions } = require('./options/policy.js');
const { readResource } = require('./options/resource.js');
const { keyPairIdOf, optionalName, rememberOf } = require('./options/signer.js');
const { signUrl, toUrlList, urlText, wireUrl, wireUrls } = require('./options/url.js');

const OPTIONS = knownNames(
  'keyPairId',
  'privateKey',
  'passphrase',
  'hashAlgorithm',
  'remember',
  'engine',
);

/** @type {(signer: Signer) => import('./addon/native').NativeSigner} */
let nativeOf;

class Signer {
  static {
    nativeOf = (signer) => signer.#native;
  }

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
    const given = readOptions(options, OPTIONS);
    const keyPairId = keyPairIdOf(given);
    const hashAlgorithm = optionalName(given, 'hashAlgorithm');
    const engine = optionalName(given, 'engine');
    const remember = rememberOf(given);
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

  /**
   * The core's signer of the object that a method was called on.
   *
   * @param {unknown} signer
   * @param {string} method
   */
  static #nativeOf(signer, method) {
    if (typeof signer === 'object' && signer !== null && #native in signer) return signer.#native;
    throw illegalInvocation('signer', method);
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
    const native = Signer.#nativeOf(this, 'getSignedUrl');
    return signUrl(native, urlText(url), readPolicyOptions(options));
  }

  /**
   * @param {unknown} urls
   * @param {unknown} options
   */
  getSignedUrls(urls, options) {
    const native = Signer.#nativeOf(this, 'getSignedUrls');
    const list = toUrlList(urls);
    const wired = wireUrls(list);
    const policyOptions = readPolicyOptions(options);
    try {
      return native.urls(wired, policyOptions);
    } catch (error) {
      throw inBatch(error, list);
    }
  }

  /**
   * @param {unknown} url
   * @param {unknown} options
   */
  async getSignedUrlAsync(url, options) {
    const native = Signer.#nativeOf(this, 'getSignedUrlAsync');
    const { signOne } = require('./batch/one.js');
    const wired = wireUrl(url);
    const given = readSigningOptions(options);
    return signOne(native, wired, toPolicyOptions(given), given.signal);
  }

  /**
   * @param {unknown} urls
   * @param {unknown} options
   */
  async getSignedUrlsAsync(urls, options) {
    const native = Signer.#nativeOf(this, 'getSignedUrlsAsync');
    const { signMany } = require('./batch/many.js');
    const list = toUrlList(urls);
    const given = readSigningOptions(options);
    return signMany(native, list, toPolicyOptions(given), given);
  }

  /**
   * @param {unknown} source
   * @param {unknown} options
   */
  signedUrls(source, options) {
    const native = Signer.#nativeOf(this, 'signedUrls');
    const { readStreamOptions } = require('./batch/rows.js');
    const { signStream } = require('./batch/stream.js');
    return signStream(() => native, source, readStreamOptions(options));
  }

  /**
   * @param {unknown} resource
   * @param {unknown} options
   */
  getSignedCookies(resource, options) {
    const native = Signer.#nativeOf(this, 'getSignedCookies');
    const policyOptions = readPolicyOptions(options, readResource(resource));
    return asSignedCookies(native.cookies(policyOptions));
  }

  /**
   * @param {unknown} resource
   * @param {unknown} options
   */
  grant(resource, options) {
    const native = Signer.#nativeOf(this, 'grant');
    return makeGrant(native.grant(readPolicyOptions(options, readResource(resource))));
  }
}

module.exports = { Signer, nativeOf };
