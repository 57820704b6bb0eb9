'use strict';

// Takes step after step, until there is something to wait for.

const { rotationError } = require('../../errors.js');
const { failed, faultOf } = require('./aws.js');
const changes = require('./changes.js');
const { decide } = require('./decide.js');
const groups = require('./group.js');
const { newKeyPair } = require('../key-pair.js');
const { compareAndSet, readSecret, whereOf } = require('./secret.js');
const { isUnderWay, parseState, withRotation } = require('./state.js');

/**
 * @typedef {import('./aws.js').Aws} Aws
 * @typedef {import('./decide.js').Reading} Reading
 * @typedef {import('./decide.js').Step} Step
 * @typedef {import('./decide.js').Decision} Decision
 * @typedef {import('./decide.js').Wanted} Wanted
 * @typedef {import('./state.js').State} State
 * @typedef {import('./secret.js').Secret} Secret
 *
 * @typedef {Reading & { secret: Secret }} FullReading
 * @typedef {{ privateKey: string, publicKey: string }} Pair
 * @typedef {(keyType: 'ec' | 'rsa') => Pair | Promise<Pair>} MakePair
 *
 * @typedef {object} Run
 * @property {Aws} aws
 * @property {string} secretId
 * @property {Wanted} wanted
 * @property {boolean} [dryRun]
 * @property {(step: Step, reading: FullReading) => void} [onStep] before each
 * @property {MakePair} [makePair]
 *
 * @typedef {Exclude<Decision, Step>} End
 * @typedef {{ end: Decision, reading: FullReading, steps: Step[], hasEnded: boolean }} Outcome
 */

/** Steps of one run: a whole rotation takes a dozen. */
const MOST_STEPS = 60;
/** Refusals in a row: others change the same things at the same time. */
const MOST_REFUSALS = 6;

/** Errors that say that something is not any more as it was read. */
const CHANGED = new Set([
  ...['PreconditionFailed', 'InvalidIfMatchVersion', 'NoSuchPublicKey', 'NoSuchResource'],
  ...['PublicKeyAlreadyExists', 'TooManyPublicKeysInKeyGroup', 'IllegalUpdate'],
  ...['InvalidParameterException', 'ResourceNotFoundException', 'InvalidRequestException'],
  'ResourceExistsException',
]);

/**
 * The group before the secret: what the state says of the group is then no newer than the ETag that an update of
 * the group is made with.
 *
 * @param {Aws} aws
 * @param {string} secretId
 * @param {string} [groupId] as it was read before
 * @returns {Promise<FullReading>}
 */
async function read(aws, secretId, groupId) {
  const found = groupId === undefined ? undefined : await groups.readGroup(aws, groupId);
  const secret = await readSecret(aws, secretId);
  if (secret === undefined) {
    throw rotationError(`${whereOf(secretId)} is not there; begin with \`keys init\``);
  }
  const state = parseState(secret.text, whereOf(secretId));
  const { group } = state.rotation;
  if (group !== groupId && group !== undefined) return read(aws, secretId, group);
  return {
    ...{ state, secret, group: found?.group },
    ...{ secretNow: secret.date, groupNow: found?.date ?? secret.date },
  };
}

/**
 * @param {Run} run
 * @returns {Promise<Outcome>}
 */
async function takeSteps(run) {
  const { aws, secretId, dryRun, onStep } = run;
  const wanted = { ...run.wanted };
  /** @type {Step[]} */
  const steps = [];
  let reading = await read(aws, secretId);
  let hasEnded = false;
  let refusals = 0;
  let hasLookedTwice = false;
  for (;;) {
    const decision = decide(reading, wanted);
    if (decision.do === 'blocked' && !hasLookedTwice) {
      // The group was read before the secret, and another run may have changed both in between.
      hasLookedTwice = true;
      reading = await read(aws, secretId, reading.state.rotation.group);
      continue;
    }
    if (dryRun || isEnd(decision)) return { end: decision, reading, steps, hasEnded };
    if (steps.length + refusals === MOST_STEPS) {
      throw rotationError(`${MOST_STEPS} steps and no end: something changes what they change`);
    }
    onStep?.(decision, reading);
    try {
      await perform(run, decision, reading);
      steps.push(decision);
      refusals = 0;
    } catch (error) {
      refusals += 1;
      if (!isWorthAnother(error) || refusals === MOST_REFUSALS) throw sentence(decision, error);
    }
    const before = reading;
    reading = await read(aws, secretId, before.state.rotation.group);
    if (isUnderWay(before.state) && !isUnderWay(reading.state)) {
      // The next one is for the next run: with spans of nothing there would be no end.
      hasEnded = true;
      wanted.begin = false;
    }
  }
}

/**
 * @param {Decision} decision
 * @returns {decision is End}
 */
const isEnd = (decision) => ['wait', 'blocked', 'nothing'].includes(decision.do);

/**
 * Whether to read anew and to decide anew.
 *
 * @param {unknown} error
 */
function isWorthAnother(error) {
  const { name, status } = faultOf(error);
  if (/** @type {any} */ (error)?.name === 'AbortError') return false;
  // A lost answer: what is read next says whether it was done.
  const { code } = /** @type {any} */ (error);
  const isLost = status === undefined && code !== 'ERR_CLOUDFRONT_ROTATION';
  return isLost || CHANGED.has(name) || status === 409 || status === 412;
}

/**
 * @param {Step} step
 * @param {unknown} error
 */
function sentence(step, error) {
  const { code } = /** @type {any} */ (error);
  return code === 'ERR_CLOUDFRONT_ROTATION'
    ? error
    : failed(`the step '${nameOf(step)}' failed`, error);
}

/** @param {Step} step */
const nameOf = (step) => (step.do === 'write' ? step.what : step.do);

/**
 * @param {Run} run
 * @param {Step} step
 * @param {FullReading} reading
 */
async function perform({ aws, makePair = newKeyPair }, step, { state, secret, group }) {
  const { next, keyType, name } = state.rotation;
  const write = (/** @type {State} */ changed) => compareAndSet(aws, secret, changed);
  switch (step.do) {
    case 'write':
      return write(step.state);
    case 'makeKey':
      return write(changes.setNext(state, await makePair(keyType)));
    case 'createPublicKey': {
      const { publicKey } = /** @type {import('./state.js').Next} */ (next);
      const keyPairId = await groups.createPublicKeyOf(aws, publicKey);
      return write(changes.setNext(state, { .../** @type {any} */ (next), keyPairId }));
    }
    case 'createGroup': {
      const keyPairId = /** @type {string} */ (next?.keyPairId);
      const id = await groups.createGroup(aws, name, keyPairId, secret.arn);
      return write(withRotation(state, { group: id, ownGroup: true }));
    }
    case 'updateGroup':
      return groups.updateGroup(aws, /** @type {import('./decide.js').Group} */ (group), step);
    case 'deletePublicKey':
      return drop(aws, secret, state, step.keyPairId);
  }
}

/**
 * Deletes a key that has left the group, and takes it out of the state.
 *
 * @param {Aws} aws
 * @param {Secret} secret
 * @param {State} state
 * @param {string} id
 */
async function drop(aws, secret, state, id) {
  const isInUse = (await groups.deletePublicKey(aws, id)) === 'in use';
  if (isInUse) {
    // In our group again: a slow run had added it. It is taken out anew.
    const { group } = await groups.readGroup(aws, /** @type {string} */ (state.rotation.group));
    if (group.items.includes(id)) return;
  }
  await compareAndSet(aws, secret, changes.forgetOld(state, id, isInUse));
}

module.exports = { isEnd, isWorthAnother, nameOf, read, takeSteps };
