'use strict';

// What CloudFront's edge does with a request, and what a signed URL says, written from its documentation.
// It shares nothing with the code under test: crypto is Node's, matching is a plain dynamic programme over
// the characters.

const assert = require('node:assert/strict');
const crypto = require('node:crypto');

const NAMES = ['Expires', 'Policy', 'Signature', 'Key-Pair-Id', 'Hash-Algorithm'];

/** Bytes of CloudFront's base64; throws when it is not exactly that. */
function fromBase64(text) {
  if (text.length % 4 !== 0 || !/^[A-Za-z0-9~-]*_{0,2}$/.test(text)) {
    throw new Error(`not CloudFront's base64: ${text}`);
  }
  return Buffer.from(text.replace(/-/g, '+').replace(/~/g, '/').replace(/_/g, '='), 'base64');
}

function toBase64(bytes) {
  return Buffer.from(bytes)
    .toString('base64')
    .replace(/\+/g, '-')
    .replace(/\//g, '~')
    .replace(/=/g, '_');
}

/** A request target, as it stands in the request line, less the signing parameters. */
function splitTarget(target) {
  const question = target.indexOf('?');
  if (question < 0) return { own: target, signing: {} };
  const signing = {};
  const kept = [];
  for (const pair of target.slice(question + 1).split('&')) {
    const equals = pair.indexOf('=');
    const name = equals < 0 ? pair : pair.slice(0, equals);
    if (NAMES.includes(name)) {
      if (name in signing) throw new Error(`${name} stands twice in ${target}`);
      signing[name] = decodeURIComponent(pair.slice(equals + 1));
    } else {
      kept.push(pair);
    }
  }
  const path = target.slice(0, question);
  return { own: kept.length === 0 ? path : `${path}?${kept.join('&')}`, signing };
}

/** The policy that stands for `Expires`: these bytes and no others. */
function cannedPolicy(url, seconds) {
  return `{"Statement":[{"Resource":"${url}","Condition":{"DateLessThan":{"AWS:EpochTime":${seconds}}}}]}`;
}

/** A custom policy in the key order of the SDKs. */
function customPolicy(resource, { expires, starts, ip }) {
  const condition = { DateLessThan: { 'AWS:EpochTime': expires } };
  if (starts !== undefined) condition.DateGreaterThan = { 'AWS:EpochTime': starts };
  if (ip !== undefined) condition.IpAddress = { 'AWS:SourceIp': ip };
  return JSON.stringify({ Statement: [{ Resource: resource, Condition: condition }] });
}

// -- Resource against URL ---------------------------------------------------------------------------

const ANY = Symbol('*');
const ONE = Symbol('?');

function tokens(text, questionIsWildcard) {
  const out = [];
  for (let i = 0; i < text.length; i += 1) {
    if (text[i] === '\\' && i + 1 < text.length) {
      i += 1;
      out.push(text[i]);
    } else if (text[i] === '*') out.push(ANY);
    else if (text[i] === '?' && questionIsWildcard) out.push(ONE);
    else out.push(text[i]);
  }
  return out;
}

function glob(pattern, text) {
  // reached[i]: the tokens so far match the first i characters.
  let reached = new Array(text.length + 1).fill(false);
  reached[0] = true;
  for (const token of pattern) {
    const next = new Array(text.length + 1).fill(false);
    if (token === ANY) {
      let open = false;
      for (let i = 0; i <= text.length; i += 1) {
        open ||= reached[i];
        next[i] = open;
      }
    } else {
      for (let i = 0; i < text.length; i += 1) {
        next[i + 1] = reached[i] && (token === ONE || token === text[i]);
      }
    }
    reached = next;
  }
  return reached[text.length];
}

function endsWithWildcard(text) {
  return tokens(text, false).at(-1) === ANY;
}

/** Whether a policy's Resource covers a URL as it came over the wire. */
function covers(resource, url) {
  if (resource === '*') return true;
  const [, protocol, domain, path = '/', , query = ''] =
    /^([a-z]+):\/\/([^/?]*)(\/[^?]*)?(\?(.*))?$/s.exec(url);

  const scheme = /^([^/]*?):\/\//s.exec(resource);
  if (!scheme && !resource.startsWith('*')) return false;
  if (scheme && !glob(tokens(scheme[1], false), protocol)) return false;
  const rest = scheme ? resource.slice(scheme[0].length) : resource;
  const slash = rest.indexOf('/');
  const wantDomain = slash < 0 ? rest : rest.slice(0, slash);
  if (!glob(tokens(wantDomain, true), domain)) return false;
  if (slash < 0) return endsWithWildcard(wantDomain) || (path === '/' && query === '');
  const question = rest.indexOf('?', slash);
  if (question < 0) {
    const wantPath = rest.slice(slash);
    return glob(tokens(wantPath, false), path) && (query === '' || endsWithWildcard(wantPath));
  }
  const wantPath = rest.slice(slash, question).replace(/\\$/, '');
  return glob(tokens(wantPath, false), path) && glob(tokens(rest.slice(question + 1), true), query);
}

// -- Signatures --------------------------------------------------------------------------------------

/** Names of hash algorithms, CloudFront's and OpenSSL's alike. */
const HASHES = ['SHA1', 'SHA256'];

/**
 * @param {import('node:crypto').KeyObject} key either half
 * @param {string} hash one of HASHES
 * @param {string | Buffer} text what was signed
 * @param {string} signature in CloudFront's base64
 */
function verifies(key, hash, text, signature) {
  return crypto.verify(hash, Buffer.from(text), key, fromBase64(signature));
}

/** The signing parameters of a URL, decoded. */
function parametersOf(signed) {
  return splitTarget(requestOf(signed).target).signing;
}

/** The text of the policy in a URL. */
function policyOf(signed) {
  return fromBase64(parametersOf(signed).Policy).toString();
}

/**
 * Fails unless the signature of a URL is good for the policy in it, or for the canned one of the URL as it
 * is written; the Resource is not looked at.
 */
function assertSigned(signed, key) {
  const { Policy, Expires, Signature, 'Hash-Algorithm': hash = 'SHA1' } = parametersOf(signed);
  const [resource] = signed.split(/[?&](?:Expires|Policy)=/);
  const policy = Policy === undefined ? cannedPolicy(resource, Expires) : fromBase64(Policy);
  assert.ok(verifies(key, hash, policy, Signature), `the signature does not fit: ${signed}`);
}

/** The same for cookies that hold their policy. */
function assertCookiesSigned(cookies, key) {
  const { 'CloudFront-Policy': policy, 'CloudFront-Signature': signature } = cookies;
  const hash = cookies['CloudFront-Hash-Algorithm'] ?? 'SHA1';
  const isGood = verifies(key, hash, fromBase64(policy), signature);
  assert.ok(isGood, 'the signature of the cookies does not fit');
}

// -- The decision -----------------------------------------------------------------------------------

/**
 * What the edge makes of one request.
 *
 * @param {{ scheme: string, host: string, target: string }} request as it came over the wire
 * @param {import('node:crypto').KeyLike} publicKey
 * @returns {{ allowed: boolean, why?: string, url: string, policy?: string, custom: boolean, signing: object }}
 */
function decide({ scheme, host, target }, publicKey) {
  const { own, signing } = splitTarget(target);
  const url = `${scheme}://${host}${own}`;
  const custom = signing.Policy !== undefined;
  const policy = custom
    ? fromBase64(signing.Policy).toString('utf8')
    : cannedPolicy(url, signing.Expires);
  const result = { url, policy, custom, signing };
  const no = (why) => ({ ...result, allowed: false, why });
  if (custom === (signing.Expires !== undefined)) return no('neither or both of Expires, Policy');
  if (signing.Signature === undefined || !signing['Key-Pair-Id'])
    return no('a parameter is missing');
  const hash = signing['Hash-Algorithm'] ?? 'SHA1';
  if (!HASHES.includes(hash)) return no('there is no such Hash-Algorithm');
  if (!verifies(publicKey, hash, policy, signing.Signature)) return no('the signature is wrong');
  if (custom && !covers(JSON.parse(policy).Statement[0].Resource, url)) {
    return no('the Resource does not cover the URL');
  }
  return { ...result, allowed: true };
}

/** The request that a client by the book makes of a URL. */
function requestOf(url) {
  const { protocol, host, pathname, search } = new URL(url);
  return { scheme: protocol.slice(0, -1), host, target: pathname + search };
}

/** @see decide, for a client by the book */
function opens(url, publicKey) {
  return decide(requestOf(url), publicKey);
}

module.exports = {
  HASHES,
  assertCookiesSigned,
  assertSigned,
  cannedPolicy,
  covers,
  customPolicy,
  decide,
  fromBase64,
  opens,
  parametersOf,
  policyOf,
  requestOf,
  splitTarget,
  toBase64,
  verifies,
};
