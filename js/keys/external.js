'use strict';

// A key pair whose private half is elsewhere: in a KMS, an HSM, another process.

const native = require('../addon/load.js');
const { illegalInvocation, wrongType } = require('../errors.js');
const { asSignedCookies, makeGrant } = require('../grant.js');
const { readSignal } = require('../batch/abort.js');
const { knownNames, readOptions } = require('../options/object.js');
const { readSigningOptions, toPolicyOptions } = require('../options/policy.js');
const { readResource } = require('../options/resource.js');
const { keyPairIdOf, optionalName, rememberOf, wholeNumber } = require('../options/signer.js');
const { signUrl, toUrlList, urlText } = require('../options/url.js');
const { Signatures } = require('./external/signatures.js');
const { readPublicKey } = require('./read.js');

const DEFAULT_CONCURRENCY = 16;
const DEFAULT_HASH_ALGORITHM = 'SHA256';

const OPTIONS = knownNames(
  'keyPairId',
  'publicKey',
  'hashAlgorithm',
  'remember',
  'concurrency',
  'sign',
);

class ExternalSigner {
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
  /** @type {import('./external/many.js').Parts} */
  #parts;
  /** @type {string | undefined} */
  #publicKey;

  /** @param {unknown} options */
  constructor(options) {
    const given = readOptions(options, OPTIONS);
    const keyPairId = keyPairIdOf(given);
    const hashAlgorithm = optionalName(given, 'hashAlgorithm') ?? DEFAULT_HASH_ALGORITHM;
    const remember = rememberOf(given);
    const { concurrency = DEFAULT_CONCURRENCY, sign } = given;
    const publicKey = readPublicKey(given.publicKey, 'publicKey');
    const core = new native.NativeExternalSigner({
      keyPairId,
      publicKey,
      hashAlgorithm,
      remember,
    });
    if (typeof sign !== 'function') throw wrongType('sign', 'a function', sign);
    const signatures = new Signatures(core, {
      sign: /** @type {import('./external/signatures.js').Sign} */ (sign.bind(options)),
      hashAlgorithm,
      concurrency: wholeNumber('concurrency', concurrency, 1),
    });
    this.#parts = { native: core, signatures };
    const fixed = { writable: false, configurable: false };
    Object.defineProperty(this, 'keyPairId', { value: keyPairId, ...fixed });
    Object.defineProperty(this, 'keyType', { value: core.keyType, ...fixed });
  }

  /**
   * What belongs to the object that a method was called on.
   *
   * @param {unknown} signer
   * @param {string} method
   */
  static #partsOf(signer, method) {
    if (typeof signer === 'object' && signer !== null && #parts in signer) return signer.#parts;
    throw illegalInvocation('signer', method);
  }

  get publicKey() {
    this.#publicKey ??= this.#parts.native.publicKey;
    return this.#publicKey;
  }

  /**
   * @param {unknown} url
   * @param {unknown} options
   */
  async getSignedUrl(url, options) {
    return getSignedUrl(ExternalSigner.#partsOf(this, 'getSignedUrl'), url, options);
  }

  /**
   * @param {unknown} url
   * @param {unknown} options
   */
  async getSignedUrlAsync(url, options) {
    return getSignedUrl(ExternalSigner.#partsOf(this, 'getSignedUrlAsync'), url, options);
  }

  /**
   * @param {unknown} urls
   * @param {unknown} options
   */
  async getSignedUrls(urls, options) {
    return getSignedUrls(ExternalSigner.#partsOf(this, 'getSignedUrls'), urls, options);
  }

  /**
   * @param {unknown} urls
   * @param {unknown} options
   */
  async getSignedUrlsAsync(urls, options) {
    return getSignedUrls(ExternalSigner.#partsOf(this, 'getSignedUrlsAsync'), urls, options);
  }

  /**
   * @param {unknown} source
   * @param {unknown} options
   */
  signedUrls(source, options) {
    const parts = ExternalSigner.#partsOf(this, 'signedUrls');
    const { readStreamOptions } = require('../batch/rows.js');
    const { signStream } = require('./external/stream.js');
    return signStream(parts, source, readStreamOptions(options));
  }

  /**
   * @param {unknown} resource
   * @param {unknown} options
   */
  async getSignedCookies(resource, options) {
    const { native, signatures } = ExternalSigner.#partsOf(this, 'getSignedCookies');
    const { policyOptions, signal } = forResource(resource, options);
    const unsigned = native.cookies(policyOptions);
    return asSignedCookies(unsigned.finish(await signatures.of(unsigned.message, signal)));
  }

  /**
   * @param {unknown} resource
   * @param {unknown} options
   */
  async grant(resource, options) {
    const { native, signatures } = ExternalSigner.#partsOf(this, 'grant');
    const { policyOptions, signal } = forResource(resource, options);
    const unsigned = native.grant(policyOptions);
    return makeGrant(unsigned.finish(await signatures.of(unsigned.message, signal)));
  }
}

/**
 * @param {import('./external/many.js').Parts} signer
 * @param {unknown} url
 * @param {unknown} options
 */
async function getSignedUrl({ native, signatures }, url, options) {
  const text = urlText(url);
  const given = readSigningOptions(options);
  const policyOptions = toPolicyOptions(given);
  const signal = readSignal(given.signal);
  const unsigned = signUrl(native, text, policyOptions);
  return unsigned.finish(await signatures.of(unsigned.message, signal));
}

/**
 * @param {import('./external/many.js').Parts} signer
 * @param {unknown} urls
 * @param {unknown} options
 */
async function getSignedUrls(signer, urls, options) {
  const { signMany } = require('./external/many.js');
  const list = toUrlList(urls);
  const given = readSigningOptions(options);
  return signMany(signer, list, toPolicyOptions(given), given);
}

/**
 * The options of a method whose first argument is the resource.
 *
 * @param {unknown} resource
 * @param {unknown} options
 */
function forResource(resource, options) {
  const covered = readResource(resource);
  const given = readSigningOptions(options);
  return { policyOptions: toPolicyOptions(given, covered), signal: readSignal(given.signal) };
}

module.exports = { ExternalSigner };
