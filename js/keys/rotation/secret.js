'use strict';

// The secret, read and changed: by compare and set, without a lock.
//
// A change is proposed as a version of its own under a label of ours; then AWSCURRENT moves to it, from the version
// that was read and from no other. Two that change the same version propose under the same name, and whoever
// comes second takes what the first has proposed, where it says the same.

const { createHash } = require('node:crypto');

const { excerpt, rotationError } = require('../../errors.js');
const { failed, faultOf } = require('./aws.js');
const { parseState, serialise } = require('./state.js');

/**
 * @typedef {import('./aws.js').Aws} Aws
 * @typedef {import('./state.js').State} State
 * @typedef {{ arn: string, version: string, text: string, date: number }} Secret
 */

const CURRENT = 'AWSCURRENT';
/** Of proposals; at one version at a time. */
const LABEL = 'cloudfront-sign-native';
/** Proposals for one version; each but the last was given up by whoever made it. */
const MOST_PROPOSALS = 50;

/** @param {string} secretId */
const whereOf = (secretId) => `the secret '${excerpt(secretId, 200)}'`;

/**
 * @param {Aws} aws
 * @param {string} secretId
 * @returns {Promise<Secret | undefined>} nothing where there is no secret, or none with a value
 */
async function readSecret(aws, secretId) {
  let answer;
  try {
    answer = await aws.secretsManager('GetSecretValue', {
      ...{ SecretId: secretId, VersionStage: CURRENT },
    });
  } catch (cause) {
    if (faultOf(cause).name === 'ResourceNotFoundException') return undefined;
    throw failed(`Secrets Manager does not give ${whereOf(secretId)}`, cause);
  }
  const { output, date } = answer;
  if (typeof output.SecretString !== 'string') {
    throw rotationError(`${whereOf(secretId)} is binary; a rotation keeps JSON as text`);
  }
  return { arn: output.ARN, version: output.VersionId, text: output.SecretString, date };
}

/**
 * The name of the nth proposal for a version.
 *
 * @param {string} arn
 * @param {string} version
 * @param {number} n
 */
function tokenOf(arn, version, n) {
  return createHash('sha256')
    .update(JSON.stringify([arn, version, n]))
    .digest('hex');
}

/**
 * Changes the secret if it is still the version that was read. Rejects where it is not; whoever calls reads anew.
 *
 * @param {Aws} aws
 * @param {{ arn: string, version: string }} read
 * @param {State} state
 */
async function compareAndSet(aws, { arn, version }, state) {
  const token = await propose(aws, { arn, version }, state);
  await aws.secretsManager('UpdateSecretVersionStage', {
    ...{ SecretId: arn, VersionStage: CURRENT },
    ...{ MoveToVersionId: token, RemoveFromVersionId: version },
  });
}

/**
 * @param {Aws} aws
 * @param {{ arn: string, version: string }} read
 * @param {State} state
 * @returns {Promise<string>} the version that says it
 */
async function propose(aws, { arn, version }, state) {
  const text = serialise(state);
  for (let n = 0; n < MOST_PROPOSALS; n += 1) {
    const token = tokenOf(arn, version, n);
    try {
      await aws.secretsManager('PutSecretValue', {
        ...{ SecretId: arn, ClientRequestToken: token, SecretString: text },
        VersionStages: [LABEL],
      });
      return token;
    } catch (error) {
      if (faultOf(error).name !== 'ResourceExistsException') throw error;
    }
    if (saysTheSame(await proposalOf(aws, arn, token), state)) return token;
  }
  throw rotationError(`${whereOf(arn)} has too many versions that were never finished`);
}

/**
 * @param {Aws} aws
 * @param {string} arn
 * @param {string} version
 * @returns {Promise<State | undefined>}
 */
async function proposalOf(aws, arn, version) {
  try {
    const { output } = await aws.secretsManager('GetSecretValue', {
      ...{ SecretId: arn, VersionId: version },
    });
    return parseState(output.SecretString, 'the proposal');
  } catch (error) {
    const { name } = faultOf(error);
    const isNone = name === 'ResourceNotFoundException' || name === 'InvalidRequestException';
    if (isNone || /** @type {any} */ (error).code === 'ERR_CLOUDFRONT_ROTATION') return undefined;
    throw error;
  }
}

/**
 * Whether a proposal for the same version is the same step. What differs between two runs is the pair that each
 * has made, and when each has seen what it saw; either will do.
 *
 * @param {State | undefined} theirs
 * @param {State} ours
 */
function saysTheSame(theirs, ours) {
  return theirs !== undefined && stepOf(theirs) === stepOf(ours);
}

/** @param {State} state */
function stepOf(state) {
  const { current, next, old } = state.rotation;
  const rotation = {
    ...state.rotation,
    current: current && { ...current, since: current.since !== undefined },
    next: next && { keyPairId: next.keyPairId, seen: next.seen !== undefined },
    old: old.map((key) => ({ ...key, since: key.since !== undefined })),
  };
  return JSON.stringify(sorted({ ...state, rotation }));
}

/**
 * With members in the order of their names.
 *
 * @param {any} value
 * @returns {any}
 */
function sorted(value) {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.keys(value)
      .sort()
      .map((name) => [name, sorted(value[name])]),
  );
}

/**
 * The secret's first value. Rejects with ResourceExistsException where another run was faster.
 *
 * @param {Aws} aws
 * @param {string} secretId
 * @param {State} state
 */
async function createSecret(aws, secretId, state) {
  const text = serialise(state);
  const token = tokenOf(secretId, '', 0);
  try {
    await aws.secretsManager('CreateSecret', {
      ...{ Name: secretId, SecretString: text, ClientRequestToken: token },
      Description:
        'A key for CloudFront signed URLs, rotated by cloudfront-sign-native keys rotate',
    });
    return;
  } catch (cause) {
    if (faultOf(cause).name !== 'ResourceExistsException') {
      throw failed(`Secrets Manager does not make ${whereOf(secretId)}`, cause);
    }
  }
  if ((await readSecret(aws, secretId)) !== undefined) return;
  // It is there without a value, as CloudFormation and Terraform make it.
  const first = await propose(aws, { arn: secretId, version: '' }, state);
  if ((await readSecret(aws, secretId)) !== undefined) return;
  await aws.secretsManager('UpdateSecretVersionStage', {
    ...{ SecretId: secretId, VersionStage: CURRENT, MoveToVersionId: first },
  });
}

module.exports = { compareAndSet, createSecret, readSecret, saysTheSame, tokenOf, whereOf };
