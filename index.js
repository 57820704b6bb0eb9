'use strict';

const CannedPolicy = require('./js/drop-in/canned-policy.js');
const dropIn = require('./js/drop-in/aws-cloudfront-sign.js');
require('./js/batch/next-turn.js'); // takes what it needs before anyone fakes it

// What the drop-in does not need is loaded when somebody asks for it: start-up counts.
const later = {
  get Signer() {
    return require('./js/signer.js').Signer;
  },
  get ExternalSigner() {
    return require('./js/keys/external.js').ExternalSigner;
  },
  get ReloadingSigner() {
    return require('./js/keys/reloading.js').ReloadingSigner;
  },
  get Grant() {
    return require('./js/grant.js').Grant;
  },
  get resource() {
    return require('./js/resource-tag.js').resource;
  },
  get objectUrl() {
    return require('./js/object-url.js').objectUrl;
  },
  get Verifier() {
    return require('./js/verifier.js').Verifier;
  },
  get setCookieHeaders() {
    return require('./js/set-cookie.js').setCookieHeaders;
  },
  get clearCookieHeaders() {
    return require('./js/set-cookie.js').clearCookieHeaders;
  },
};

// Written out one by one, and in these very forms: this is how ES modules find the names of a CommonJS
// package. Those of `later` have no value yet.
exports.getSignedUrl = dropIn.getSignedUrl;
exports.getSignedCookies = dropIn.getSignedCookies;
exports.getSignedRTMPUrl = dropIn.getSignedRTMPUrl;
exports.CannedPolicy = Object.defineProperty({ default: CannedPolicy }, '__esModule', {
  value: true,
});
exports.Signer = undefined;
exports.ExternalSigner = undefined;
exports.ReloadingSigner = undefined;
exports.Grant = undefined;
exports.resource = undefined;
exports.objectUrl = undefined;
exports.Verifier = undefined;
exports.setCookieHeaders = undefined;
exports.clearCookieHeaders = undefined;

/** @type {Set<PropertyKey>} */
const waiting = new Set(Object.keys(later));

/**
 * Does to the exports what is asked for, once what it is about has been loaded.
 *
 * @param {'get' | 'getOwnPropertyDescriptor' | 'defineProperty' | 'deleteProperty'} operation
 */
function whenLoaded(operation) {
  /** @type {(...operands: any[]) => any} */
  const perform = Reflect[operation];
  /**
   * @param {Record<PropertyKey, unknown>} target
   * @param {PropertyKey} name
   * @param {unknown} [operand]
   */
  return (target, name, operand) => {
    if (waiting.delete(name)) target[name] = later[/** @type {keyof typeof later} */ (name)];
    return perform(target, name, operand);
  };
}

// Stubs and automatic mocks replace properties that hold data and leave getters alone. Here, whoever looks
// finds data.
const own = /** @type {{ exports: Record<PropertyKey, unknown> }} */ (module);
own.exports = new Proxy(own.exports, {
  get: whenLoaded('get'),
  getOwnPropertyDescriptor: whenLoaded('getOwnPropertyDescriptor'),
  defineProperty: whenLoaded('defineProperty'),
  deleteProperty: whenLoaded('deleteProperty'),
});
