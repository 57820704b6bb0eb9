'use strict';

// The CloudFront cookies that a request brings along already.

const native = require('../addon/load.js');
const { cookies } = require('../addon/names.js');
const { readResource } = require('../options/resource.js');
const { toMs } = require('../options/time.js');

/**
 * Whether cookies need no renewal: signed by this signer, for this very resource, for this viewer, and
 * good for at least half the time that new ones would be.
 *
 * @param {Pick<import('../../index').Signer, 'keyPairId' | 'publicKey'>} signer
 * @param {import('./index').SigningConditions} conditions of the new ones
 */
function renewalCheck(signer, { expires }) {
  const verifierNow = verifierOf(signer);
  verifierNow(); // throws at once for what is no key

  /**
   * @param {import('node:http').IncomingMessage & { ip?: unknown }} req
   * @param {string} resource
   */
  return function areStillGood(req, resource) {
    const header = req.headers.cookie;
    if (!header?.includes(`${cookies.signature}=`)) return false;
    const verifier = verifierNow();
    if (verifier === undefined) return false;
    const signed = readResource(resource);
    const now = Date.now();
    const verification = verifier.verify({
      url: native.exampleUrl(signed),
      cookies: header,
      ip: addressOf(req),
      now,
    });
    return (
      verification.allowed &&
      verification.resource === signed &&
      (verification.expires * 1000 - now) * 2 >= toMs(expires, 'expires', now) - now
    );
  };
}

/**
 * Gives what knows the signer's key, which may be another one later.
 *
 * @param {Pick<import('../../index').Signer, 'keyPairId' | 'publicKey'>} signer
 */
function verifierOf(signer) {
  /** @type {ReturnType<typeof keyOf>} */
  let known;
  /** @type {import('../addon/native').NativeVerifier | undefined} */
  let verifier;
  return () => {
    const key = keyOf(signer);
    const isKnown = key?.keyPairId === known?.keyPairId && key?.publicKey === known?.publicKey;
    if (!isKnown) verifier = key && new native.NativeVerifier([key]);
    known = key;
    return verifier;
  };
}

/**
 * `undefined` for what only stands in for a signer, as in tests: no cookies are its own.
 *
 * @param {Pick<import('../../index').Signer, 'keyPairId' | 'publicKey'>} signer
 */
function keyOf(signer) {
  try {
    const { keyPairId, publicKey } = signer;
    const isKey = typeof keyPairId === 'string' && typeof publicKey === 'string';
    return isKey ? { keyPairId, publicKey } : undefined;
  } catch {
    return undefined; // an automatic mock, whose getters have no object to ask
  }
}

/**
 * As Express sees the viewer, or the socket.
 *
 * @param {import('node:http').IncomingMessage & { ip?: unknown }} req
 */
function addressOf({ ip, socket }) {
  return typeof ip === 'string' ? ip : socket?.remoteAddress;
}

module.exports = { renewalCheck };
