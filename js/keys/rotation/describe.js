'use strict';

// What was done, and what is waited for, in words.

const { durationMs } = require('../../options/time.js');
const { PLACES } = require('./decide.js');

/**
 * @typedef {import('./decide.js').Step} Step
 * @typedef {import('./decide.js').Decision} Decision
 * @typedef {import('./run.js').FullReading} FullReading
 */

/** @type {Record<import('./decide.js').Write, (ids: { current?: string, next?: string }) => string>} */
const WRITES = {
  settings: () => 'keeps the spans that were given',
  published: ({ current }) => `notes that ${current} is what signers read`,
  leaving: () => 'notes that the old key has done its service',
  abandoned: ({ next }) => `gives up ${next}`,
  unseen: ({ next }) => `notes that ${next} is not in the group`,
  seen: ({ next }) => `notes that ${next} is in the group`,
  publish: ({ next }) => `makes ${next} what signers read`,
};

/**
 * @param {Step} step
 * @param {FullReading} reading what it was decided by
 */
function stepText(step, { state }) {
  const { next, keyType, name } = state.rotation;
  switch (step.do) {
    case 'write':
      return WRITES[step.what]({ current: state.keyPairId, next: next?.keyPairId });
    case 'makeKey':
      return `makes a key (${keyType === 'ec' ? 'P-256' : 'RSA 2048'}) and keeps it in the secret`;
    case 'createPublicKey':
      return 'gives its public half to CloudFront';
    case 'createGroup':
      return `makes the key group '${name}' with it`;
    case 'updateGroup':
      return groupText(step);
    case 'deletePublicKey':
      return `deletes the public key ${step.keyPairId}`;
  }
}

/** @param {{ add: string[], remove: string[] }} change */
function groupText({ add, remove }) {
  return [
    ...(add.length > 0 ? [`adds ${add.join(', ')} to the key group`] : []),
    ...(remove.length > 0 ? [`takes ${remove.join(', ')} out of the key group`] : []),
  ].join(', ');
}

/**
 * The key that a step is about.
 *
 * @param {Step} step
 * @param {FullReading} reading
 */
function keyOf(step, { state }) {
  if (step.do === 'deletePublicKey') return step.keyPairId;
  if (step.do === 'updateGroup') return step.add[0] ?? step.remove[0];
  if (step.do === 'write' && step.what === 'published') return state.keyPairId;
  return state.rotation.next?.keyPairId;
}

/**
 * What a run has ended with.
 *
 * @param {Exclude<Decision, Step>} end
 * @param {FullReading} reading
 */
function endText(end, { state, group }) {
  const { rotation } = state;
  if (end.do === 'blocked') return blockText(end, rotation.group ?? '', group?.items.length ?? 0);
  if (end.do === 'nothing') return 'nothing is due';
  const until = new Date(end.until).toISOString().replace('.000Z', 'Z');
  if (end.for === 'every') return `nothing is due before ${until}, when the next rotation begins`;
  if (end.for === 'propagation') {
    return `waits until ${until}, when every edge has ${rotation.next?.keyPairId}`;
  }
  const old = rotation.old.filter((key) => !key.leaving).map((key) => key.keyPairId);
  return `waits until ${until}, when nothing needs ${old.join(', ')} any more`;
}

/**
 * @param {{ why: import('./decide.js').Block, keyPairId?: string }} end
 * @param {string} group
 * @param {number} count
 */
function blockText({ why, keyPairId }, group, count) {
  if (why === 'full') {
    return `the key group ${group} has ${count} keys, and CloudFront takes ${PLACES}: no step is taken until somebody takes out one that is not needed`;
  }
  const what =
    why === 'current' ? 'the key that signers use' : 'a key that links are still open with';
  return `somebody took ${keyPairId}, ${what}, out of the key group ${group}: no step is taken. Put it back, or say that it is to be replaced: keys revoke ${keyPairId}`;
}

/**
 * For people: '14m', '2d 3h'.
 *
 * @param {number} ms
 */
function spanOf(ms) {
  let rest = Math.max(0, Math.ceil(ms / 1_000)) * 1_000;
  const parts = [];
  for (const unit of ['d', 'h', 'm', 's']) {
    const size = /** @type {number} */ (durationMs(`1${unit}`));
    const count = Math.floor(rest / size);
    rest -= count * size;
    if (count > 0) parts.push(`${count}${unit}`);
  }
  return parts.slice(0, 2).join(' ') || '0s';
}

module.exports = { endText, keyOf, spanOf, stepText };
