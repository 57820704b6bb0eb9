'use strict';

// What stands where.

const { distributionsOf } = require('./group.js');
const { blockOf, oldDue } = require('./decide.js');
const { endText, stepText } = require('./describe.js');
const { isEnd } = require('./run.js');
const { msOf, waitEnd } = require('./spans.js');

/**
 * @typedef {import('../index').KeysStatus} KeysStatus
 * @typedef {import('../index').KeyStatus} KeyStatus
 * @typedef {import('./run.js').FullReading} FullReading
 */

/**
 * @param {import('./aws.js').Aws} aws
 * @param {FullReading} reading
 * @param {import('./decide.js').Decision} decision what a run would do now
 * @returns {Promise<KeysStatus>}
 */
async function statusOf(aws, reading, decision) {
  const { state, group, secret } = reading;
  const { rotation } = state;
  const keys = keysOf(reading);
  const known = new Set([...keys.map((key) => key.keyPairId), ...rotation.left]);
  const isWaiting = decision.do === 'wait';
  return {
    secret: secret.arn,
    group: rotation.group,
    groupName: group?.config.Name,
    keyType: rotation.keyType,
    spans: rotation.spans,
    keys,
    foreign: (group?.items ?? []).filter((id) => !known.has(id)),
    left: rotation.left,
    revoked: rotation.revoked,
    distributions: group && (await distributionsOf(aws, group.id)),
    agrees: group === undefined || blockOf(reading) === undefined,
    state: stateOf(decision),
    due: isWaiting ? new Date(decision.until) : undefined,
    message: isEnd(decision)
      ? endText(decision, reading)
      : `the next run ${stepText(decision, reading)}`,
  };
}

/** @param {import('./decide.js').Decision} decision */
function stateOf(decision) {
  if (!isEnd(decision)) return 'due';
  if (decision.do === 'wait') return decision.for === 'every' ? 'idle' : 'waiting';
  return decision.do === 'blocked' ? 'blocked' : 'idle';
}

/**
 * @param {FullReading} reading
 * @returns {KeyStatus[]}
 */
function keysOf({ state, group }) {
  const { current, next, old, revoking, spans } = state.rotation;
  const isIn = (/** @type {string | undefined} */ id) =>
    id !== undefined && (group?.items.includes(id) ?? false);
  const date = (/** @type {string | undefined} */ text) => (text ? new Date(text) : undefined);
  /** @type {KeyStatus[]} */
  const keys = [];
  if (state.keyPairId !== undefined) {
    const role = revoking ? 'revoking' : 'current';
    const { keyPairId } = state;
    keys.push({ keyPairId, role, inGroup: isIn(keyPairId), since: date(current?.since) });
  }
  if (next !== undefined) {
    const { keyPairId, seen } = next;
    const from = Math.max(Date.parse(seen ?? ''), group?.modified ?? 0);
    const due = seen ? new Date(waitEnd(from, msOf(spans.propagation))) : undefined;
    keys.push({ keyPairId, role: 'next', inGroup: isIn(keyPairId), since: date(seen), due });
  }
  for (const key of old) {
    const { keyPairId, since } = key;
    const due = since && !key.leaving ? new Date(oldDue(key, spans)) : undefined;
    keys.push({ keyPairId, role: 'old', inGroup: isIn(keyPairId), since: date(since), due });
  }
  return keys;
}

module.exports = { statusOf };
