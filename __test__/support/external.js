'use strict';

// External signers: their private keys are node:crypto's.

const crypto = require('node:crypto');

const { ExternalSigner } = require('../..');
const { KEY_PAIR_ID } = require('./keys.js');

/** A `sign` that signs with a private key. */
function signingWith(privateKey) {
  return (message, { hashAlgorithm }) => crypto.sign(hashAlgorithm, message, privateKey);
}

/**
 * An external signer of a pair of keys.
 *
 * @param {{ privateKey: import('node:crypto').KeyObject, spki: string }} pair
 */
function newExternal({ privateKey, spki }, options) {
  return new ExternalSigner({
    keyPairId: KEY_PAIR_ID,
    publicKey: spki,
    sign: signingWith(privateKey),
    ...options,
  });
}

/** A `sign` whose calls come back when they are told to, and that keeps count of them. */
function heldCalls(privateKey) {
  const sign = signingWith(privateKey);
  const held = {
    calls: [],
    underWay: 0,
    most: 0,
    sign(message, context) {
      held.underWay += 1;
      held.most = Math.max(held.most, held.underWay);
      return new Promise((resolve, reject) => {
        const end = (settle, value) => {
          if (call.isOver) return;
          call.isOver = true;
          held.underWay -= 1;
          settle(value);
        };
        const call = {
          policy: Buffer.from(message).toString(),
          signal: context.signal,
          isOver: false,
          release: () => end(resolve, sign(message, context)),
          give: (value) => end(resolve, value),
          fail: (error) => end(reject, error),
        };
        context.signal.addEventListener('abort', () => end(reject, context.signal.reason));
        held.calls.push(call);
      });
    },
    /** All that are under way come back. */
    releaseAll() {
      for (const call of held.calls) call.release();
    },
  };
  return held;
}

module.exports = { heldCalls, newExternal, signingWith };
