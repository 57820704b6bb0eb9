'use strict';

// Rotation as functions: each takes the steps that are due, and ends.

const { excerpt, wrongType, wrongValue } = require('../../errors.js');
const { readSignal, throwIfAborted } = require('../../batch/abort.js');
const { knownNames, readOptions } = require('../../options/object.js');
const { readName } = require('../sources/named.js');
const { failed, openAws } = require('./aws.js');
const { revoke } = require('./changes.js');
const { decide } = require('./decide.js');
const { endText, keyOf, stepText } = require('./describe.js');
const { isEnd, isWorthAnother, nameOf, read, takeSteps } = require('./run.js');
const { compareAndSet, whereOf } = require('./secret.js');
const { readSpans } = require('./spans.js');
const { begin } = require('./start.js');
const { statusOf } = require('./status.js');

/**
 * @typedef {import('../index').RotationResult} RotationResult
 * @typedef {import('./run.js').FullReading} FullReading
 * @typedef {import('./decide.js').Step} Step
 */

const COMMON = ['secretId', 'clients', 'signal'];
const SPANS = ['every', 'propagation', 'refresh', 'lifetime'];
const STEPS = [...COMMON, ...SPANS, 'dryRun', 'onStep'];
const ROTATE = knownNames(...STEPS);
const INIT = knownNames(...STEPS, 'name', 'group', 'keyType');
const REVOKE = knownNames(...STEPS, 'keyPairId', 'now');
const STATUS = knownNames(...COMMON);

/**
 * @param {unknown} options
 * @param {import('../../options/object.js').Known} known
 */
async function readAll(options, known) {
  const given = readOptions(options, known);
  const { onStep } = given;
  const secretId = readName(given, 'secretId', "the secret's name or ARN");
  if (onStep !== undefined && typeof onStep !== 'function') {
    throw wrongType('onStep', 'a function', onStep);
  }
  const spans = readSpans(given);
  const dryRun = readFlag(given, 'dryRun');
  const signal = readSignal(given.signal);
  throwIfAborted(signal);
  const tell = /** @type {((step: import('../index').RotationStep) => void) | undefined} */ (
    onStep
  );
  return { given, secretId, spans, dryRun, onStep: tell, signal, aws: await openAws(given) };
}

/**
 * @param {Record<string, unknown>} options
 * @param {string} name
 */
function readFlag(options, name) {
  const value = options[name] ?? false;
  if (typeof value !== 'boolean') throw wrongType(name, 'a boolean', value);
  return value;
}

/**
 * @param {Record<string, unknown>} options
 * @param {string} name
 * @returns {string | undefined}
 */
function readText(options, name) {
  const value = options[name];
  if (value === undefined) return undefined;
  if (typeof value !== 'string') throw wrongType(name, 'a string', value);
  if (value.trim() === '') throw wrongValue(name, 'is empty');
  return value;
}

/**
 * @param {Awaited<ReturnType<typeof readAll>>} call
 * @param {boolean} mayBegin
 * @returns {Promise<RotationResult>}
 */
async function run({ aws, secretId, spans, dryRun, onStep }, mayBegin) {
  /** @type {import('../index').RotationStep[]} */
  const tried = [];
  const wanted = { spans, begin: mayBegin };
  const outcome = await takeSteps({
    ...{ aws, secretId, wanted, dryRun },
    onStep(step, reading) {
      const shown = shownStep(step, reading);
      tried.push(shown);
      onStep?.(shown);
    },
  });
  const { end, reading } = outcome;
  return resultOf(end, reading, isEnd(end) ? tried : [shownStep(end, reading)]);
}

/**
 * @param {Step} step
 * @param {FullReading} reading
 */
function shownStep(step, reading) {
  return { step: nameOf(step), keyPairId: keyOf(step, reading), text: stepText(step, reading) };
}

/**
 * @param {import('./decide.js').Decision} end a step in a dry run
 * @param {FullReading} reading
 * @param {import('../index').RotationStep[]} steps
 * @returns {RotationResult}
 */
function resultOf(end, reading, steps) {
  const { keyPairId, rotation } = reading.state;
  const keys = { keyPairId, group: rotation.group, left: rotation.left, steps };
  if (!isEnd(end)) return { ...keys, state: 'due', message: stepText(end, reading) };
  const message = endText(end, reading);
  if (end.do === 'blocked') return { ...keys, state: 'blocked', blockedBy: end.why, message };
  if (end.do === 'nothing') return { ...keys, state: 'idle', message };
  const state = end.for === 'every' ? 'idle' : 'waiting';
  const wait = end.until - end.now;
  return { ...keys, state, waitsFor: end.for, due: new Date(end.until), wait, message };
}

/** @type {typeof import('../index').rotateKeys} */
async function rotateKeys(options) {
  return run(await readAll(options, ROTATE), true);
}

/** @type {typeof import('../index').initKeys} */
async function initKeys(options) {
  const call = await readAll(options, INIT);
  const { given, aws, secretId, spans, dryRun } = call;
  const { keyType = 'ec' } = given;
  if (keyType !== 'ec' && keyType !== 'rsa') {
    throw wrongValue('keyType', `is neither 'ec' nor 'rsa': '${excerpt(String(keyType))}'`);
  }
  const name = readText(given, 'name');
  const group = readText(given, 'group');
  const had = await begin({ aws, secretId, name, group, keyType, spans, dryRun });
  if (dryRun && had !== 'there') {
    const text = had === 'made' ? 'makes a key and keeps it in the secret' : 'takes over the key';
    const steps = [{ step: 'makeKey', keyPairId: undefined, text }];
    return { state: 'due', keyPairId: undefined, group, left: [], steps, message: text };
  }
  return run(call, false);
}

/** @type {typeof import('../index').revokeKey} */
async function revokeKey(options) {
  const call = await readAll(options, REVOKE);
  const { aws, secretId, dryRun, given } = call;
  const id = readText(given, 'keyPairId');
  if (id === undefined) throw wrongType('keyPairId', 'a string', id);
  const now = readFlag(given, 'now');
  const reading = await markRevoked(call, id, now);
  if (dryRun) {
    const end = decide(reading, { spans: call.spans, begin: false });
    const result = resultOf(end, reading, isEnd(end) ? [] : [shownStep(end, reading)]);
    return { ...result, isGone: isGone(reading, id) };
  }
  const result = await run(call, false);
  return { ...result, isGone: isGone(await read(aws, secretId, result.group), id) };
}

/** Attempts, while others change the secret at the same time. */
const MOST_ATTEMPTS = 6;

/**
 * Writes into the secret that a key is to go. Killed after that, `rotate` goes on with it.
 *
 * @param {Awaited<ReturnType<typeof readAll>>} call
 * @param {string} id
 * @param {boolean} now
 * @returns {Promise<FullReading>} with the state as it is then
 */
async function markRevoked({ aws, secretId, dryRun, signal }, id, now) {
  /** @type {unknown} */
  let refusal;
  for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt += 1) {
    const reading = await read(aws, secretId);
    const state = revoke(reading.state, id, now);
    if (dryRun || state === reading.state) return { ...reading, state };
    try {
      await compareAndSet(aws, reading.secret, state);
    } catch (error) {
      throwIfAborted(signal);
      refusal = error;
      if (!isWorthAnother(error)) break;
    }
  }
  throw failed(`the revocation is not written into ${whereOf(secretId)}`, refusal);
}

/**
 * @param {FullReading} reading
 * @param {string} id
 */
function isGone({ state, group }, id) {
  const { old } = state.rotation;
  const isNamed = id === state.keyPairId || old.some((key) => key.keyPairId === id);
  return !isNamed && !(group?.items.includes(id) ?? false);
}

/** @type {typeof import('../index').keysStatus} */
async function keysStatus(options) {
  const { aws, secretId, spans } = await readAll(options, STATUS);
  const reading = await read(aws, secretId);
  return statusOf(aws, reading, decide(reading, { spans, begin: true }));
}

module.exports = { initKeys, keysStatus, revokeKey, rotateKeys };
