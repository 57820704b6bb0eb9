'use strict';

// What a signed link or cookie says, read without this package's code.

const assert = require('node:assert/strict');
const { createPublicKey, verify } = require('node:crypto');

/** CloudFront's base64. */
const fromBase64 = (text) =>
  Buffer.from(
    text.replace(/[-_~]/g, (c) => ({ '-': '+', _: '=', '~': '/' })[c]),
    'base64',
  );

/** The canned policy that CloudFront makes up from a URL and its `Expires`. */
const cannedPolicy = (resource, expires) =>
  `{"Statement":[{"Resource":"${resource}","Condition":{"DateLessThan":{"AWS:EpochTime":${expires}}}}]}`;

/**
 * The parts of a signed URL.
 *
 * @param {string} signed
 */
function read(signed) {
  const [before] = signed.split('#');
  const parameters = new URLSearchParams(before.slice(before.indexOf('?') + 1));
  const encodedPolicy = parameters.get('Policy');
  return {
    expires: parameters.get('Expires'),
    keyPairId: parameters.get('Key-Pair-Id'),
    policy: encodedPolicy === null ? undefined : fromBase64(encodedPolicy).toString(),
    signature: fromBase64(parameters.get('Signature')),
    hash: parameters.get('Hash-Algorithm') ?? 'SHA1',
    resource: before.replace(/[?&](?:Expires|Policy)=.*$/, ''),
  };
}

const isSignature = (text, signature, key, hash = 'SHA1') =>
  verify(hash, Buffer.from(text), key.type === 'public' ? key : createPublicKey(key), signature);

/** Whether CloudFront would find the signature of a URL in order. */
function isSigned(signed, key) {
  const { policy, resource, expires, signature, hash } = read(signed);
  return isSignature(policy ?? cannedPolicy(resource, expires), signature, key, hash);
}

function assertSigned(signed, key) {
  assert.ok(isSigned(signed, key), `the signature does not fit: ${signed}`);
}

function assertCookiesSigned(cookies, key) {
  const policy = fromBase64(cookies['CloudFront-Policy']);
  const signature = fromBase64(cookies['CloudFront-Signature']);
  assert.ok(isSignature(policy, signature, key), 'the signature of the cookies does not fit');
}

module.exports = { assertCookiesSigned, assertSigned, fromBase64, isSignature, isSigned, read };
