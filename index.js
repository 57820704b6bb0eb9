const dropIn = require('./js/drop-in.js');
const { Grant, Signer } = require('./js/signer.js');

// Written out one by one: this is how ES modules find the names of a CommonJS package.
exports.getSignedUrl = dropIn.getSignedUrl;
exports.getSignedCookies = dropIn.getSignedCookies;
exports.getSignedRTMPUrl = dropIn.getSignedRTMPUrl;
exports.CannedPolicy = Object.defineProperty(
  { default: require('./js/canned-policy.js') },
  '__esModule',
  { value: true },
);
exports.Signer = Signer;
exports.Grant = Grant;
exports.resource = require('./js/resource.js').resource;

exports.Verifier = require('./js/verifier.js').Verifier;
