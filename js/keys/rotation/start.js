'use strict';

// What the secret begins with.

const { excerpt, rotationError, wrongValue } = require('../../errors.js');
const { failed } = require('./aws.js');
const { PLACES } = require('./decide.js');
const { readGroup } = require('./group.js');
const { newKeyPair } = require('../key-pair.js');
const { compareAndSet, createSecret, readSecret, whereOf } = require('./secret.js');
const { adoptedState, firstState, parseState, readJson } = require('./state.js');

/**
 * @typedef {object} Start
 * @property {import('./aws.js').Aws} aws
 * @property {string} secretId
 * @property {string | undefined} name
 * @property {'ec' | 'rsa'} keyType
 * @property {string | undefined} group
 * @property {Partial<import('./spans.js').Spans>} spans
 * @property {boolean} dryRun
 * @property {import('./run.js').MakePair} [makePair]
 */

/**
 * Makes the secret hold a rotation, if it holds none.
 *
 * @param {Start} start
 * @returns {Promise<'there' | 'made' | 'adopted'>}
 */
async function begin(start) {
  const { aws, secretId, group, spans, keyType, dryRun, makePair = newKeyPair } = start;
  const secret = await readSecret(aws, secretId);
  const where = whereOf(secretId);
  if (secret !== undefined && readJson(secret.text, where).isManaged) {
    assertSame(parseState(secret.text, where), start);
    return 'there';
  }
  if (secret !== undefined) {
    const { json } = readJson(secret.text, where);
    const state = await adopt(start, json);
    if (!dryRun) {
      await compareAndSet(aws, secret, state).catch((cause) => {
        throw failed(`${where} cannot be changed`, cause);
      });
    }
    return 'adopted';
  }
  if (group === undefined && start.name === undefined) {
    throw wrongValue('name', 'is missing: the name of the key group that is to be made');
  }
  if (group !== undefined) await assertPlaces(start, group);
  if (!dryRun) {
    const next = await makePair(keyType);
    const name = start.name ?? /** @type {string} */ (group);
    await createSecret(aws, secretId, firstState({ name, keyType, group, spans, next }));
  }
  return 'made';
}

/**
 * @param {import('./state.js').State} state
 * @param {Start} start
 */
function assertSame({ rotation }, { secretId, group, name }) {
  const where = whereOf(secretId);
  if (group !== undefined && rotation.group !== group) {
    const other = rotation.group ?? `a new one, '${rotation.name}'`;
    throw wrongValue('group', `${where} goes with another key group: ${excerpt(other)}`);
  }
  if (group === undefined && name !== undefined && rotation.name !== name) {
    throw wrongValue('name', `${where} goes with another name: '${excerpt(rotation.name)}'`);
  }
}

/**
 * @param {Start} start
 * @param {string} id
 */
async function assertPlaces({ aws }, id) {
  const { group } = await readGroup(aws, id);
  if (group.items.length + 2 > PLACES) {
    throw rotationError(
      `the key group ${excerpt(id)} has ${group.items.length} keys, and CloudFront takes ${PLACES}: a rotation needs two places`,
    );
  }
}

/**
 * A key that is in use already, and goes on being used.
 *
 * @param {Start} start
 * @param {Record<string, any>} json
 */
async function adopt({ aws, secretId, group: id, spans, keyType, name }, json) {
  const where = whereOf(secretId);
  const { keyPairId, privateKey } = json;
  if (typeof keyPairId !== 'string' || typeof privateKey !== 'string') {
    throw rotationError(
      `${where} holds something else: neither a rotation nor { "keyPairId": …, "privateKey": … }; give the name of a secret that is not there yet`,
    );
  }
  if (id === undefined) {
    throw wrongValue('group', `is missing: ${where} holds a key already; give the group it is in`);
  }
  const { group } = await readGroup(aws, id);
  if (!group.items.includes(keyPairId)) {
    throw rotationError(
      `the key of ${where}, ${excerpt(keyPairId)}, is not in the key group ${excerpt(id)}`,
    );
  }
  return adoptedState(json, { name: name ?? group.config.Name, keyType, group: id, spans });
}

module.exports = { begin };
