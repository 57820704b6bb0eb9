'use strict';

// The changes of the state, each as a function of the state before. They mention no clock and no service.

const { rotationError } = require('../../errors.js');
const { longer } = require('./spans.js');
const { withRotation } = require('./state.js');

/**
 * @typedef {import('./state.js').State} State
 * @typedef {import('./state.js').Next} Next
 * @typedef {import('./state.js').Old} Old
 * @typedef {import('./spans.js').Spans} Spans
 */

/** @param {number} ms */
const moment = (ms) => new Date(ms).toISOString();

/**
 * @param {State} state
 * @param {Spans} spans
 * @returns {State}
 */
function keepSpans(state, spans) {
  const { current } = state.rotation;
  if (current === undefined) return withRotation(state, { spans });
  const longest = longer(current.lifetime, spans.lifetime);
  const changed = { spans, current: { ...current, lifetime: longest } };
  return { ...withRotation(state, changed), lifetime: spans.lifetime };
}

/**
 * Since when the key is published, and the ones before are not: since it was read from the secret.
 *
 * @param {State} state
 * @param {number} now Secrets Manager's
 */
function stampPublished(state, now) {
  const { current, old } = state.rotation;
  const since = moment(now);
  return withRotation(state, {
    current: current && { ...current, since: current.since ?? since },
    old: old.map((key) => ({ ...key, since: key.since ?? since })),
  });
}

/**
 * @param {State} state
 * @param {Next | undefined} next
 */
const setNext = (state, next) => withRotation(state, { next });

/**
 * Somebody took `next` out of the group: its wait begins anew, also in a group that was made with it.
 *
 * @param {State} state
 */
function unsee(state) {
  const next = { .../** @type {Next} */ (state.rotation.next), seen: undefined };
  return withRotation(state, { next, ownGroup: undefined });
}

/**
 * `next` becomes what signers read.
 *
 * @param {State} state
 * @returns {State}
 */
function publish(state) {
  const { current, next, old, revoking, spans, revoked } = state.rotation;
  const { keyPairId, privateKey, publicKey } = /** @type {Next} */ (next);
  /** @type {Old[]} */
  const replaced = [];
  if (current !== undefined) {
    const id = /** @type {string} */ (state.keyPairId);
    const isRevoked = revoked.includes(id);
    replaced.push({
      ...{ keyPairId: id, lifetime: current.lifetime },
      ...(isRevoked ? { revoked: true } : {}),
      ...(isRevoked && revoking?.now ? { leaving: true } : {}),
    });
  }
  // A passphrase or a hash algorithm that came with an adopted key is not the new one's.
  const { passphrase: _, hashAlgorithm: __, ...rest } = /** @type {Record<string, any>} */ (state);
  return withRotation(
    {
      .../** @type {State} */ (rest),
      ...{ keyPairId, privateKey, publicKey, lifetime: spans.lifetime },
    },
    {
      current: { lifetime: spans.lifetime },
      next: undefined,
      ownGroup: undefined,
      old: [...old, ...replaced],
      revoking: undefined,
    },
  );
}

/**
 * From now on these only leave the group.
 *
 * @param {State} state
 * @param {string[]} ids
 */
function markLeaving(state, ids) {
  const old = state.rotation.old.map((key) =>
    ids.includes(key.keyPairId) ? { ...key, leaving: true } : key,
  );
  return withRotation(state, { old });
}

/**
 * A key that is no more, or is left where it is.
 *
 * @param {State} state
 * @param {string} id
 * @param {boolean} isLeft
 */
function forgetOld(state, id, isLeft) {
  const { old, left } = state.rotation;
  return withRotation(state, {
    old: old.filter(({ keyPairId }) => keyPairId !== id),
    left: isLeft ? [...left.filter((one) => one !== id), id] : left,
  });
}

/**
 * What revoking a key makes of the state. The same state when that has happened already.
 *
 * @param {State} state
 * @param {string} id
 * @param {boolean} now
 * @returns {State}
 */
function revoke(state, id, now) {
  const { next, old, revoking } = state.rotation;
  const revoked = [...state.rotation.revoked.filter((one) => one !== id), id];
  if (id === state.keyPairId) {
    if (revoking !== undefined && (revoking.now || !now)) return state;
    return withRotation(state, { revoking: { keyPairId: id, now }, revoked });
  }
  if (id === next?.keyPairId) return withRotation(dropNext(state), { revoked });
  const replaced = old.find(({ keyPairId }) => keyPairId === id);
  if (replaced !== undefined) {
    // Once revoked as the current key, it stays until every signer has read the next.
    if (replaced.revoked && (replaced.leaving || !now)) return state;
    const gone = { ...replaced, revoked: true, leaving: true };
    return withRotation(state, { old: old.map((key) => (key === replaced ? gone : key)), revoked });
  }
  if (state.rotation.revoked.includes(id)) return state;
  throw rotationError(
    `the secret does not name the key ${id}, and only keys that it names are taken out of the group; it names ${namesOf(state).join(', ') || 'none'}`,
  );
}

/**
 * A rotation that is given up: its key leaves.
 *
 * @param {State} state
 */
function dropNext(state) {
  const { next, old, spans } = state.rotation;
  const id = next?.keyPairId;
  const leaving =
    id === undefined
      ? []
      : [{ keyPairId: id, lifetime: spans.lifetime, leaving: true, revoked: true }];
  return withRotation(state, { next: undefined, old: [...old, ...leaving] });
}

/**
 * The IDs that a state names.
 *
 * @param {State} state
 */
function namesOf({ keyPairId, rotation: { next, old } }) {
  return [keyPairId, next?.keyPairId, ...old.map((key) => key.keyPairId)].filter(
    (id) => id !== undefined,
  );
}

module.exports = {
  dropNext,
  forgetOld,
  keepSpans,
  markLeaving,
  moment,
  namesOf,
  publish,
  revoke,
  setNext,
  stampPublished,
  unsee,
};
