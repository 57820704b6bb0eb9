'use strict';

// A signer whose key is read from a source, again and again.

const { illegalConstructor, illegalInvocation, wrongType } = require('../errors.js');
const { onAbort, readSignal, throwIfAborted } = require('../batch/abort.js');
const { knownNames, readOptions } = require('../options/object.js');
const { readSigningOptions } = require('../options/policy.js');
const { timerMs } = require('../options/time.js');
const { toUrlList, urlText } = require('../options/url.js');
const { nativeOf } = require('../signer.js');
const { Keeper } = require('./reloading/keeper.js');

const OPTIONS = knownNames(
  ...['source', 'refresh', 'timeout', 'strict', 'onError', 'onReload'],
  ...['remember', 'engine'],
);

/** @typedef {InstanceType<typeof Keeper>} OneKeeper */

const newSigner = Symbol('a reloading signer comes from ReloadingSigner.open');

class ReloadingSigner {
  /** @type {OneKeeper} */
  #keeper;

  /**
   * @param {symbol} token
   * @param {OneKeeper} keeper
   */
  constructor(token, keeper) {
    if (token !== newSigner) {
      throw illegalConstructor('a ReloadingSigner comes from ReloadingSigner.open()');
    }
    this.#keeper = keeper;
  }

  /** @param {unknown} options */
  static async open(options) {
    const keeper = new Keeper(readOpening(options));
    await keeper.open();
    return new ReloadingSigner(newSigner, keeper);
  }

  /**
   * What belongs to the object that a method was called on.
   *
   * @param {unknown} signer
   * @param {string} method
   */
  static #keeperOf(signer, method) {
    if (typeof signer === 'object' && signer !== null && #keeper in signer) return signer.#keeper;
    throw illegalInvocation('signer', method);
  }

  get current() {
    this.#keeper.look();
    return this.#keeper.signer;
  }

  get keyPairId() {
    return this.#keeper.signer.keyPairId;
  }

  get keyType() {
    return this.#keeper.signer.keyType;
  }

  get engine() {
    return this.#keeper.signer.engine;
  }

  get publicKey() {
    return this.#keeper.signer.publicKey;
  }

  async refresh() {
    return ReloadingSigner.#keeperOf(this, 'refresh').refresh();
  }

  close() {
    ReloadingSigner.#keeperOf(this, 'close').close();
  }

  /**
   * @param {unknown} url
   * @param {unknown} options
   */
  getSignedUrl(url, options) {
    const { signer, given } = use(ReloadingSigner.#keeperOf(this, 'getSignedUrl'), options);
    return signer.getSignedUrl(url, given);
  }

  /**
   * @param {unknown} urls
   * @param {unknown} options
   */
  getSignedUrls(urls, options) {
    const { signer, given } = use(ReloadingSigner.#keeperOf(this, 'getSignedUrls'), options);
    return signer.getSignedUrls(urls, given);
  }

  /**
   * @param {unknown} url
   * @param {unknown} options
   */
  async getSignedUrlAsync(url, options) {
    const keeper = ReloadingSigner.#keeperOf(this, 'getSignedUrlAsync');
    const attempt = keeper.look();
    if (!attempt) return signNow(keeper, url, options);
    const text = urlText(url);
    const given = readSigningOptions(options);
    await outcome(attempt, given.signal);
    return signNow(keeper, text, given);
  }

  /**
   * @param {unknown} urls
   * @param {unknown} options
   */
  async getSignedUrlsAsync(urls, options) {
    const keeper = ReloadingSigner.#keeperOf(this, 'getSignedUrlsAsync');
    const attempt = keeper.look();
    if (!attempt) return signAllNow(keeper, urls, options);
    const list = toUrlList(urls);
    const given = readSigningOptions(options);
    await outcome(attempt, given.signal);
    return signAllNow(keeper, list, given);
  }

  /**
   * @param {unknown} source
   * @param {unknown} options
   */
  signedUrls(source, options) {
    const keeper = ReloadingSigner.#keeperOf(this, 'signedUrls');
    const { readStreamOptions } = require('../batch/rows.js');
    const { signStream } = require('../batch/stream.js');
    const given = readStreamOptions(options);
    let { signer } = use(keeper, given.signing);
    /** The key may be replaced while the stream goes on. */
    const current = async () => {
      const attempt = keeper.look();
      if (attempt) await outcome(attempt, undefined);
      if (keeper.signer !== signer) signer = use(keeper, given.signing).signer;
      return nativeOf(signer);
    };
    return signStream(current, source, given);
  }

  /**
   * @param {unknown} resource
   * @param {unknown} options
   */
  getSignedCookies(resource, options) {
    const { signer, given } = use(ReloadingSigner.#keeperOf(this, 'getSignedCookies'), options);
    return signer.getSignedCookies(resource, given);
  }

  /**
   * @param {unknown} resource
   * @param {unknown} options
   */
  grant(resource, options) {
    const { signer, given } = use(ReloadingSigner.#keeperOf(this, 'grant'), options);
    return signer.grant(resource, given);
  }
}

// Runtimes that know `using`.
if (typeof Symbol.dispose === 'symbol') {
  const { close } = ReloadingSigner.prototype;
  Object.defineProperty(ReloadingSigner.prototype, Symbol.dispose, {
    ...{ value: close, writable: true, enumerable: false, configurable: true },
  });
}

/**
 * The key in use, and the options to sign with; the source is asked when the key is old, and not waited for.
 *
 * @param {OneKeeper} keeper
 * @param {unknown} options
 */
function use(keeper, options) {
  keeper.look();
  const given = keeper.withinLifetime(options);
  return { signer: keeper.signer, given };
}

/**
 * @param {OneKeeper} keeper
 * @param {unknown} url
 * @param {unknown} options
 */
function signNow(keeper, url, options) {
  return keeper.signer.getSignedUrlAsync(url, keeper.withinLifetime(options));
}

/**
 * @param {OneKeeper} keeper
 * @param {unknown} urls
 * @param {unknown} options
 */
function signAllNow(keeper, urls, options) {
  return keeper.signer.getSignedUrlsAsync(urls, keeper.withinLifetime(options));
}

/**
 * Waits until an attempt has ended, well or not: if not, the last good key signs.
 *
 * @param {import('./reloading/keeper.js').Attempt} attempt
 * @param {unknown} givenSignal
 * @returns {Promise<void>}
 */
function outcome({ question, done }, givenSignal) {
  const signal = readSignal(givenSignal);
  question.hold();
  return new Promise((resolve, reject) => {
    throwIfAborted(signal);
    const unsubscribe = onAbort(signal, (error) => {
      unsubscribe();
      reject(error);
    });
    const goOn = () => {
      unsubscribe();
      resolve();
    };
    done.then(goOn, goOn);
  });
}

/**
 * The options of `open`.
 *
 * @param {unknown} options
 * @returns {import('./reloading/keeper.js').KeeperOptions}
 */
function readOpening(options) {
  const given = readOptions(options, OPTIONS);
  const { source, refresh = '5m', timeout = '10s', strict = false, remember, engine } = given;
  if (typeof source !== 'function') {
    throw wrongType('source', "a function, such as fromFile('key.json') gives", source);
  }
  if (typeof strict !== 'boolean') throw wrongType('strict', 'a boolean', strict);
  return {
    source: /** @type {import('./reloading/question.js').KeySource} */ (source),
    refresh: timerMs('refresh', refresh),
    timeout: { name: String(timeout), ms: timerMs('timeout', timeout) },
    strict,
    onError: readCallback(given, 'onError'),
    onReload: readCallback(given, 'onReload'),
    signer: { remember, engine },
  };
}

/**
 * @param {Record<string, unknown>} options
 * @param {string} name
 */
function readCallback(options, name) {
  const callback = options[name];
  if (callback !== undefined && typeof callback !== 'function') {
    throw wrongType(name, 'a function', callback);
  }
  return /** @type {((...values: unknown[]) => unknown) | undefined} */ (callback);
}

module.exports = { ReloadingSigner };
