'use strict';

// One call to ./aws-sdk and to the original, compared.

const { createPublicKey, verify } = require('node:crypto');
const { isDeepStrictEqual } = require('node:util');

const original = require('@aws-sdk/cloudfront-signer');
const ours = require('../../js/drop-in/aws-sdk.js');
const { cannedPolicy, fromBase64 } = require('./oracle.js');

/** What a call gives, how it fails, and which properties it read in which order. */
function outcome(library, { name, input }) {
  const read = [];
  const isObject = typeof input === 'object' && input !== null;
  const watched = isObject
    ? new Proxy(input, {
        get(target, key) {
          read.push(key);
          return target[key];
        },
      })
    : input;
  try {
    return { read, value: library[name](watched) };
  } catch (error) {
    return { read, error };
  }
}

/** The same call to both. */
function outcomes(theCall) {
  return { own: outcome(ours, theCall), its: outcome(original, theCall) };
}

/** The parameters at the end of a signed URL; of RTMP, they may be all that is left. */
const SIGNED =
  /(?:^|[?&])(?:Policy=(?<policy>[\w~-]*)|Expires=(?<end>-?\d+))(?:&Key-Pair-Id=[^&]*)?&Signature=(?<signature>[\w~-]+)(?:&Hash-Algorithm=SHA256)?$/;
const SIGNATURE = /([?&]Signature=)[\w~-]+/g;

/** An error as a program sees it: its class, all its own properties; signatures differ. */
function describe(error) {
  if (!(error instanceof Error)) return error;
  const own = Object.getOwnPropertyNames(error).filter((name) => name !== 'stack');
  const properties = own.map((name) => [name, error[name]]);
  return [error.constructor, error.name, own, JSON.stringify(properties).replace(SIGNATURE, '$1')];
}

/** The canned policy of a URL, as JSON writes it. */
const canned = (url, end) => cannedPolicy(JSON.stringify(url).slice(1, -1), end);

/** A result without its signature; its signature; the policy that was signed, where that can be told. */
function split(value, url) {
  if (typeof value === 'string') {
    const own = SIGNED.exec(value);
    if (own === null) return { rest: value };
    const { policy, end, signature } = own.groups;
    const resource = value.slice(0, own.index);
    return {
      rest: resource + own[0].replace(SIGNATURE, '$1'),
      signature,
      policy: policy === undefined ? canned(resource, end) : fromBase64(policy),
    };
  }
  const {
    'CloudFront-Signature': signature,
    'CloudFront-Policy': policy,
    'CloudFront-Expires': end,
  } = value;
  const rest = Object.entries(value).map(([name, own]) => [
    name,
    name === 'CloudFront-Signature' || own,
  ]);
  if (policy !== undefined) return { rest, signature, policy: fromBase64(policy) };
  return { rest, signature, policy: end && typeof url === 'string' ? canned(url, end) : undefined };
}

const publicKeys = new WeakMap();
function publicKeyOf(made) {
  if (!publicKeys.has(made)) publicKeys.set(made, createPublicKey(made));
  return publicKeys.get(made);
}

/**
 * Whether both gave the same. A signature that is another one each time has to be good, unless a damaged
 * key gives rubbish.
 */
function sameValue({ made, input, isDamaged }, own, its) {
  if (!isDamaged && (made === undefined || made.asymmetricKeyType === 'rsa')) {
    return (
      isDeepStrictEqual(Object.entries(own), Object.entries(its)) && isDeepStrictEqual(own, its)
    );
  }
  const [one, two] = [own, its].map((value) => split(value, input.url));
  if (!isDeepStrictEqual(one.rest, two.rest)) return false;
  // What is signed of RTMP is less than the URL.
  const isRtmp = typeof input.url === 'string' && input.url.startsWith('rtmp:');
  const isUnknown = one.policy === undefined || isRtmp;
  const hash = input.algorithm === 'SHA256' ? 'sha256' : 'sha1';
  const isGood = ({ policy, signature }) =>
    verify(hash, Buffer.from(policy), publicKeyOf(made), fromBase64(signature));
  return isUnknown || isGood(one) || !isGood(two);
}

/** Whether both did the same. */
function sameOutcome(theCall, own, its) {
  if (!isDeepStrictEqual(own.read, its.read)) return false;
  if ('error' in own || 'error' in its) {
    return (
      'error' in own &&
      'error' in its &&
      isDeepStrictEqual(describe(own.error), describe(its.error))
    );
  }
  return sameValue(theCall, own.value, its.value);
}

module.exports = { outcomes, sameOutcome };
