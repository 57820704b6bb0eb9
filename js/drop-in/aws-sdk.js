'use strict';

// @aws-sdk/cloudfront-signer's functions, byte for byte, oddities included: which property is read when,
// what is encoded how, and which error wins. The classes (signer.js) do better; these functions do the
// same. Where the engine's own messages name a variable, it has the original's name.

const { cookies: cookieNames, parameters } = require('../addon/names.js');
const { policyFrom, urlIn } = require('./aws-sdk/policy.js');
const { sign } = require('./aws-sdk/sign.js');
const { encodeUrlPath, encodeValue, resourceOf } = require('./aws-sdk/url.js');

/** @typedef {import('./aws-sdk').CloudfrontSignInput} CloudfrontSignInput */

const SHA256 = 'SHA256';

/** @param {unknown} algorithm what is not this very text is SHA-1 */
const hashOf = (algorithm) => (algorithm === SHA256 ? SHA256 : 'SHA1');

/** @param {CloudfrontSignInput} input */
function getSignedUrl({
  dateLessThan,
  dateGreaterThan,
  url,
  keyPairId,
  privateKey,
  ipAddress,
  policy,
  passphrase,
  algorithm,
}) {
  if (!url && !policy) {
    throw new Error("@aws-sdk/cloudfront-signer: Please provide 'url' or 'policy'.");
  }
  const baseUrl = url ? encodeUrlPath(url) : urlIn(policy);
  const made = policy ? undefined : policyFrom(baseUrl, dateLessThan, dateGreaterThan, ipAddress);
  const start = baseUrl.includes('?') ? '&' : '?';
  const text = made === undefined ? policy : made.text;
  const signed = sign(text, { privateKey, passphrase, hashAlgorithm: hashOf(algorithm) });
  let link =
    made?.expires === undefined
      ? `${parameters.policy}=${signed.policy}`
      : `${parameters.expires}=${made.expires}`;
  if (keyPairId !== undefined) link += `&${parameters.keyPairId}=${encodeValue(keyPairId)}`;
  link += `&${parameters.signature}=${signed.signature}`;
  if (algorithm === SHA256) link += `&${parameters.hashAlgorithm}=${SHA256}`;
  return resourceOf(baseUrl + start + link);
}

/** @param {CloudfrontSignInput} input */
function getSignedCookies({
  ipAddress,
  url,
  privateKey,
  keyPairId,
  dateLessThan,
  dateGreaterThan,
  policy,
  passphrase,
  algorithm,
}) {
  const made = policy ? undefined : policyFrom(url, dateLessThan, dateGreaterThan, ipAddress);
  const text = made === undefined ? policy : made.text;
  const signed = sign(text, { privateKey, passphrase, hashAlgorithm: hashOf(algorithm) });
  /** @type {Record<string, unknown>} */
  const cookies = { [cookieNames.keyPairId]: keyPairId, [cookieNames.signature]: signed.signature };
  if (made?.expires !== undefined) cookies[cookieNames.expires] = made.expires;
  else if (signed.policy !== '') cookies[cookieNames.policy] = signed.policy;
  if (algorithm === SHA256) cookies[cookieNames.hashAlgorithm] = SHA256;
  return cookies;
}

module.exports = { getSignedCookies, getSignedUrl };
