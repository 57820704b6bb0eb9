'use strict';

const CannedPolicy = require('./js/drop-in/canned-policy.js');
const dropIn = require('./js/drop-in/aws-cloudfront-sign.js');
require('./js/batch/next-turn.js'); // takes what it needs before anyone fakes it

// What the drop-in does not need is loaded when somebody asks for it: start-up counts.
const later = {
  get Signer() {
    return require('./js/signer.js').Signer;
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
// package.
exports.getSignedUrl = dropIn.getSignedUrl;
exports.getSignedCookies = dropIn.getSignedCookies;
exports.getSignedRTMPUrl = dropIn.getSignedRTMPUrl;
exports.CannedPolicy = Object.defineProperty({ default: CannedPolicy }, '__esModule', {
  value: true,
});
Object.defineProperty(exports, 'Signer', {
  enumerable: true,
  get() {
    return later.Signer;
  },
});
Object.defineProperty(exports, 'Grant', {
  enumerable: true,
  get() {
    return later.Grant;
  },
});
Object.defineProperty(exports, 'resource', {
  enumerable: true,
  get() {
    return later.resource;
  },
});
Object.defineProperty(exports, 'objectUrl', {
  enumerable: true,
  get() {
    return later.objectUrl;
  },
});
Object.defineProperty(exports, 'Verifier', {
  enumerable: true,
  get() {
    return later.Verifier;
  },
});
Object.defineProperty(exports, 'setCookieHeaders', {
  enumerable: true,
  get() {
    return later.setCookieHeaders;
  },
});
Object.defineProperty(exports, 'clearCookieHeaders', {
  enumerable: true,
  get() {
    return later.clearCookieHeaders;
  },
});
