'use strict';

const native = require('./addon/load.js');
const { wrongType, wrongValue } = require('./errors.js');
const { cookiesOf, makeGrant } = require('./grant.js');
const { withPrivateKey } = require('./keys/read.js');
const { readObject } = require('./options/object.js');
const { readPolicyOptions } = require('./options/policy.js');
const { wireResource } = require('./options/resource.js');
const { toUrlList, wireUrl, wireUrls } = require('./options/url.js');

const DEFAULT_REMEMBER = 1024;

class Signer {
  #native;
  #publicKey;

  constructor(options) {
    const given = readObject(options);
    const { keyPairId, privateKey, passphrase, hashAlgorithm = 'SHA1' } = given;
    const { remember = DEFAULT_REMEMBER, engine = 'auto' } = given;
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
    this.#native = withPrivateKey(
      privateKey,
      passphrase,
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
    return this.#native.urls(wireUrls(toUrlList(urls)), readPolicyOptions(options));
  }

  async getSignedUrlAsync(url, options) {
    const { signOne } = require('./batch/one.js');
    return signOne(this.#native, wireUrl(url), readPolicyOptions(options), options.signal);
  }

  async getSignedUrlsAsync(urls, options) {
    const { signMany } = require('./batch/many.js');
    return signMany(this.#native, toUrlList(urls), readPolicyOptions(options), options);
  }

  signedUrls(source, options) {
    // Checked now, not when the first URL is asked for.
    readPolicyOptions(options);
    const { signStream } = require('./batch/stream.js');
    return signStream(this.#native, source, options);
  }

  getSignedCookies(resource, options) {
    const policyOptions = readPolicyOptions(options, wireResource(resource));
    return cookiesOf(this.#native.cookies(policyOptions));
  }

  grant(resource, options) {
    return makeGrant(this.#native.grant(readPolicyOptions(options, wireResource(resource))));
  }
}

module.exports = { Signer };
