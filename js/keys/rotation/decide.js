'use strict';

// The next step, as a function of what was read: of the secret's state, the group, and the clocks of both
// services. One step at a time: after each everything is read again.

const { longer, msOf, spansInForce, waitEnd } = require('./spans.js');
const changes = require('./changes.js');
const { isUnderWay } = require('./state.js');

/**
 * @typedef {import('./state.js').State} State
 * @typedef {import('./state.js').Old} Old
 * @typedef {import('./spans.js').Spans} Spans
 *
 * @typedef {object} Group
 * @property {string} id
 * @property {string} etag
 * @property {number} modified LastModifiedTime, milliseconds
 * @property {string[]} items
 * @property {{ Name: string, Items: string[], Comment?: string }} config all fields, as they were read
 *
 * @typedef {object} Reading
 * @property {State} state
 * @property {Group | undefined} group
 * @property {number} groupNow CloudFront's clock
 * @property {number} secretNow Secrets Manager's clock
 *
 * @typedef {object} Wanted
 * @property {Partial<Spans>} spans given to this run
 * @property {boolean} begin whether a rotation may begin
 *
 * @typedef {'current' | 'old' | 'full'} Block
 * @typedef {'settings' | 'published' | 'leaving' | 'abandoned' | 'unseen' | 'seen' | 'publish'} Write
 *
 * @typedef {{ do: 'write', what: Write, state: State }} WriteStep
 * @typedef {{ do: 'makeKey' }} MakeKeyStep
 * @typedef {{ do: 'createPublicKey' }} CreatePublicKeyStep
 * @typedef {{ do: 'createGroup' }} CreateGroupStep
 * @typedef {{ do: 'updateGroup', add: string[], remove: string[] }} UpdateGroupStep
 * @typedef {{ do: 'deletePublicKey', keyPairId: string }} DeleteStep
 * @typedef {{ do: 'wait', for: 'propagation' | 'old' | 'every', until: number, now: number }} Wait
 * @typedef {{ do: 'blocked', why: Block, keyPairId?: string }} Blocked
 * @typedef {{ do: 'nothing' }} Nothing
 * @typedef {WriteStep | MakeKeyStep | CreatePublicKeyStep | CreateGroupStep | UpdateGroupStep | DeleteStep} Step
 * @typedef {Step | Wait | Blocked | Nothing} Decision
 */

/** Public keys that CloudFront takes in a key group. */
const PLACES = 5;

/**
 * @param {Reading} reading
 * @param {Wanted} wanted
 * @returns {Decision}
 */
function decide(reading, wanted) {
  const { state, group } = reading;
  if (group === undefined) return firstSteps(state);
  return (
    unstamped(reading) ??
    strayRevoked(state, group, [state.keyPairId]) ??
    blockOf(reading) ??
    settingsOf(state, wanted) ??
    strayRevoked(state, group, []) ??
    oldSteps(reading) ??
    nextSteps(reading) ??
    beginning(reading, wanted)
  );
}

/**
 * Before there is a group.
 *
 * @param {State} state
 * @returns {Decision}
 */
function firstSteps({ rotation: { next } }) {
  if (next === undefined) return { do: 'makeKey' };
  return { do: next.keyPairId === undefined ? 'createPublicKey' : 'createGroup' };
}

/**
 * Somebody took a key out that links are open with: that is not ours to undo.
 *
 * @param {Reading} reading
 * @returns {Blocked | undefined}
 */
function blockOf({ state, group, secretNow }) {
  const { keyPairId } = state;
  const { old, revoking, spans } = state.rotation;
  const isIn = (/** @type {string} */ id) => /** @type {Group} */ (group).items.includes(id);
  if (keyPairId !== undefined && revoking === undefined && !isIn(keyPairId)) {
    return { do: 'blocked', why: 'current', keyPairId };
  }
  const taken = old.find(
    (key) => !key.leaving && !key.revoked && !isIn(key.keyPairId) && oldDue(key, spans) > secretNow,
  );
  return taken && { do: 'blocked', why: 'old', keyPairId: taken.keyPairId };
}

/**
 * @param {State} state
 * @param {Wanted} wanted
 * @returns {WriteStep | undefined}
 */
function settingsOf(state, { spans }) {
  const kept = state.rotation.spans;
  const inForce = spansInForce(kept, spans, isUnderWay(state));
  const isSame = Object.entries(inForce).every(
    ([name, span]) => kept[/** @type {keyof Spans} */ (name)] === span,
  );
  if (isSame) return undefined;
  return { do: 'write', what: 'settings', state: changes.keepSpans(state, inForce) };
}

/**
 * A revoked key that is in the group: one that signers do not use, also while somebody has taken another out; or
 * the one they use, where it is to go before its successor is published.
 *
 * @param {State} state
 * @param {Group} group
 * @param {(string | undefined)[]} but not these
 * @returns {UpdateGroupStep | undefined}
 */
function strayRevoked({ keyPairId, rotation: { old, revoked, revoking } }, { items }, but) {
  const mayStay = [
    ...but,
    ...(revoking?.now ? [] : [keyPairId]),
    ...old.filter((key) => !key.leaving).map((key) => key.keyPairId),
  ];
  const remove = revoked.filter((id) => items.includes(id) && !mayStay.includes(id));
  // CloudFront keeps no empty group: the last goes when another comes.
  if (remove.length === 0 || remove.length === items.length) return undefined;
  return { do: 'updateGroup', add: [], remove };
}

/**
 * @param {Reading} reading
 * @returns {WriteStep | undefined}
 */
function unstamped({ state, secretNow }) {
  const { current, old } = state.rotation;
  const isStamped = (current === undefined || current.since) && old.every((key) => key.since);
  if (isStamped) return undefined;
  return { do: 'write', what: 'published', state: changes.stampPublished(state, secretNow) };
}

/**
 * When an old key may leave the group: when no signer uses it any more, and no link made with it is good.
 *
 * @param {Old} old
 * @param {Spans} spans
 */
function oldDue({ since, lifetime, revoked }, spans) {
  const links = revoked ? 0 : msOf(longer(lifetime, spans.lifetime));
  return waitEnd(Date.parse(/** @type {string} */ (since)), msOf(spans.refresh) + links);
}

/**
 * @param {Reading} reading
 * @returns {Step | undefined}
 */
function oldSteps({ state, group, secretNow }) {
  const { old, spans } = state.rotation;
  const { items } = /** @type {Group} */ (group);
  const due = old.filter((key) => !key.leaving && oldDue(key, spans) <= secretNow);
  if (due.length > 0) {
    const ids = due.map((key) => key.keyPairId);
    return { do: 'write', what: 'leaving', state: changes.markLeaving(state, ids) };
  }
  const leaving = old.filter((key) => key.leaving).map((key) => key.keyPairId);
  const remove = leaving.filter((id) => items.includes(id));
  if (remove.length > 0 && remove.length < items.length) {
    return { do: 'updateGroup', add: [], remove };
  }
  const [gone] = leaving.filter((id) => !items.includes(id));
  return gone === undefined ? undefined : { do: 'deletePublicKey', keyPairId: gone };
}

/**
 * What is due of the key that is to come.
 *
 * @param {Reading} reading
 * @returns {Decision | undefined}
 */
function nextSteps({ state, group, groupNow, secretNow }) {
  const { next, revoked, spans, revoking, current, ownGroup } = state.rotation;
  const { items, modified } = /** @type {Group} */ (group);
  if (next === undefined) return undefined;
  const { keyPairId, seen } = next;
  if (keyPairId === undefined) return { do: 'createPublicKey' };
  if (revoked.includes(keyPairId)) {
    return { do: 'write', what: 'abandoned', state: changes.dropNext(state) };
  }
  if (!items.includes(keyPairId)) {
    if (seen !== undefined || state.rotation.ownGroup) {
      return { do: 'write', what: 'unseen', state: changes.unsee(state) };
    }
    const remove = goesAtOnce(state, items);
    if (!hasPlace(items, remove)) return { do: 'blocked', why: 'full' };
    return { do: 'updateGroup', add: [keyPairId], remove };
  }
  if (seen === undefined) {
    const marked = changes.setNext(state, { ...next, seen: changes.moment(groupNow) });
    return { do: 'write', what: 'seen', state: marked };
  }
  const isRefused =
    revoking !== undefined && !items.includes(/** @type {string} */ (state.keyPairId));
  const since = Math.max(Date.parse(seen), modified);
  const until = waitEnd(since, msOf(spans.propagation));
  // A group that was made with this key opens nothing yet; and where the current key is out, every second counts.
  const isFree = isRefused || (ownGroup && current === undefined);
  if (isFree || until <= groupNow) {
    return { do: 'write', what: 'publish', state: changes.publish(state) };
  }
  const old = oldWait(state, secretNow);
  if (old !== undefined && old.until - secretNow < until - groupNow) return old;
  return { do: 'wait', for: 'propagation', until, now: groupNow };
}

/**
 * The current key, where it leaves before its successor is published.
 *
 * @param {State} state
 * @param {string[]} items
 */
function goesAtOnce({ keyPairId, rotation: { revoking } }, items) {
  return items.filter((id) => revoking?.now && id === keyPairId);
}

/**
 * @param {string[]} items
 * @param {string[]} remove
 */
const hasPlace = (items, remove) => items.length - remove.length < PLACES;

/**
 * @param {State} state
 * @param {number} secretNow
 * @returns {Wait | undefined}
 */
function oldWait({ rotation: { old, spans } }, secretNow) {
  const waiting = old.filter((key) => !key.leaving).map((key) => oldDue(key, spans));
  if (waiting.length === 0) return undefined;
  return { do: 'wait', for: 'old', until: Math.min(...waiting), now: secretNow };
}

/**
 * Where there is no next key.
 *
 * @param {Reading} reading
 * @param {Wanted} wanted
 * @returns {Decision}
 */
function beginning({ state, group, secretNow }, { begin }) {
  const { current, revoking, spans } = state.rotation;
  const { items } = /** @type {Group} */ (group);
  const make = () =>
    hasPlace(items, goesAtOnce(state, items))
      ? /** @type {Decision} */ ({ do: 'makeKey' })
      : /** @type {Decision} */ ({ do: 'blocked', why: 'full' });
  if (revoking !== undefined || current === undefined) return make();
  const old = oldWait(state, secretNow);
  if (old !== undefined) return old;
  if (state.rotation.old.length > 0) return { do: 'nothing' };
  const until = waitEnd(Date.parse(/** @type {string} */ (current.since)), msOf(spans.every));
  if (until > secretNow) return { do: 'wait', for: 'every', until, now: secretNow };
  return begin ? make() : { do: 'nothing' };
}

module.exports = { PLACES, blockOf, decide, oldDue };
