'use strict';

// What a rotation has to keep, judged by the record of what was published and of what was in the group: a key is in
// the group from `propagation` before it is published, so that every edge has it, until `refresh` and the
// lifetime of its links after it was published last.

const assert = require('node:assert/strict');

const { durationMs } = require('../../js/options/time.js');

/**
 * @typedef {object} History
 * @property {import('./rotation-model.js').RotationModel} model
 * @property {Map<string, { at: number, isNow: boolean }>} revoked keys that may leave, and whether at once
 * @property {{ id: string, at: number, index: number }[]} taken out by somebody; index: how
 *   many states of the group there were then
 * @property {boolean} hasOwnGroup whether the group was made with the first key
 * @property {number} propagation milliseconds, as are all
 * @property {number} refresh
 */

/** When a key was what signers read, and for how long the links of each time could live. */
function publications({ model }) {
  return model.secretHistory
    .map(({ at, keyPairId, lifetime }, i) => ({
      ...{ at, keyPairId, previous: model.secretHistory[i - 1]?.keyPairId },
      first: model.secretHistory.find((entry) => entry.keyPairId === keyPairId),
      lifetime: keyPairId && durationMs(lifetime),
      until: model.secretHistory[i + 1]?.at ?? model.now,
    }))
    .filter(({ keyPairId }) => keyPairId !== undefined);
}

/** From when to when the group had not the key that it had to have. */
function assertAccepted(history, { keyPairId: id, previous, at, first, until, lifetime }) {
  const { model, revoked, taken } = history;
  const wasIn = (time) =>
    model.groupHistory.findLast((entry) => entry.at <= time)?.items.includes(id);
  const isNew = previous !== id;
  const isFirst = previous === undefined;
  const hurried =
    isNew &&
    previous !== undefined &&
    (revoked.get(previous)?.isNow || taken.some((t) => t.id === previous));
  let from = !isNew || hurried || (isFirst && history.hasOwnGroup) ? at : at - history.propagation;
  let to = Math.min(until + history.refresh + lifetime, model.now);
  const revocation = revoked.get(id);
  if (revocation) to = Math.min(to, revocation.isNow ? revocation.at - 1 : until + history.refresh);
  for (const { at: takenAt, id: takenId, index } of taken) {
    if (takenId !== id) continue;
    // Whoever published it had read the group before: no run can know. Where it was `next`, its wait begins anew.
    const wasUnknown = first.groupRead < index;
    if (index > first.groupIndex || wasUnknown) to = Math.min(to, takenAt - 1);
    else from = Math.max(from, takenAt + 1);
  }
  for (const entry of [{ at: from }, ...model.groupHistory]) {
    if (entry.at < from || entry.at > to) continue;
    assert.ok(
      wasIn(entry.at),
      `${id} is not in the group at ${entry.at}; published ${at} to ${until}, due ${from} to ${to}`,
    );
  }
}

/** Fails when somebody was refused who should not have been. */
function assertAllAccepted(history) {
  for (const publication of publications(history)) assertAccepted(history, publication);
}

module.exports = { assertAllAccepted };
