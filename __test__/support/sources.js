'use strict';

// Key sources that do as they are told.

const { KEY_PAIR_ID, ecKey, pairOf } = require('./keys.js');

/** Pairs that differ, made when they are first asked for. */
const pairs = [];
function pairAt(index) {
  pairs[index] ??= pairOf(ecKey());
  return pairs[index];
}

/** Material of the pair at a place, under an ID of its own. */
function materialAt(index, more) {
  const { pkcs8, spki } = pairAt(index);
  const keyPairId = index === 0 ? KEY_PAIR_ID : `${KEY_PAIR_ID}${index}`;
  return { keyPairId, privateKey: pkcs8, publicKey: spki, ...more };
}

/** A source that gives, or throws, what it is set to. */
function settableSource(value = materialAt(0)) {
  const own = {
    value,
    calls: 0,
    async source() {
      own.calls += 1;
      if (own.value instanceof Error) throw own.value;
      return own.value;
    },
  };
  return own;
}

/** A source whose answers wait until they are told to come; the first comes at once. */
function heldSource(first = materialAt(0)) {
  const own = {
    calls: [],
    source({ signal }) {
      const call = { signal };
      own.calls.push(call);
      const answer = new Promise((resolve, reject) => Object.assign(call, { resolve, reject }));
      if (own.calls.length === 1) call.resolve(first);
      return answer;
    },
  };
  return own;
}

module.exports = { heldSource, materialAt, pairAt, settableSource };
