'use strict';

// The CloudFront cookies that a request brings along already.

const native = require('../addon/load.js');
const { wireResource } = require('../options/resource.js');
const { toMs } = require('../options/time.js');
const { Verifier } = require('../verifier.js');

/** A URL that a resource covers: its own text, with something in place of the wildcards. */
function exampleUrl(resource) {
  const [, scheme, rest] = /^(?:([^/]*):\/\/)?(.*)$/s.exec(resource);
  const url = rest.replace(/\\(.)|[*]/gs, (_, escaped) => escaped ?? 'x');
  return `${scheme?.startsWith('http') ? scheme.replace('*', '') : 'https'}://${url}`;
}

/** `undefined` for a policy that leaves its resource out. */
function resourceOf({ Statement }) {
  const [{ Resource }] = [Statement].flat();
  return Resource;
}

/**
 * Whether cookies need no renewal: signed by this signer, for this very resource, for this viewer, and
 * good for at least half the time that new ones would be.
 *
 * @param {import('../signer.js').Signer} signer
 * @param {object} conditions of the new ones
 */
function renewalCheck(signer, { expires }) {
  const verifier = new Verifier({ keys: { [signer.keyPairId]: signer.publicKey } });

  return function areStillGood(req, resource) {
    const header = req.headers.cookie;
    if (header === undefined || !header.includes('CloudFront-Signature=')) return false;
    const signed = native.resourceToSign(wireResource(resource));
    const now = Date.now();
    const ip = req.ip ?? req.socket?.remoteAddress;
    const verification = verifier.verifyCookies(exampleUrl(signed), header, { ip, now });
    return (
      verification.allowed &&
      resourceOf(verification.policy) === signed &&
      (verification.expires - now) * 2 >= toMs(expires, 'expires', now) - now
    );
  };
}

module.exports = { exampleUrl, renewalCheck };
