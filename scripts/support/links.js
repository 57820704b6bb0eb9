'use strict';

// What it takes to hold a signed link before node:crypto, without this package's code.

/** @param {string} text in CloudFront's base64 */
const fromBase64 = (text) =>
  Buffer.from(
    text.replace(/[-_~]/g, (character) => ({ '-': '+', _: '=', '~': '/' })[character]),
    'base64',
  );

/** The canned policy that CloudFront makes up from a URL and its `Expires`. */
const cannedPolicy = (resource, expires) =>
  `{"Statement":[{"Resource":"${resource}","Condition":{"DateLessThan":{"AWS:EpochTime":${expires}}}}]}`;

module.exports = { cannedPolicy, fromBase64 };
