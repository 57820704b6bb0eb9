'use strict';

// CloudFront's public keys and key groups.

const { createHash, createPublicKey } = require('node:crypto');

const { excerpt, rotationError } = require('../../errors.js');
const { fingerprintOf } = require('../key-pair.js');
const { failed, faultOf } = require('./aws.js');

/**
 * @typedef {import('./aws.js').Aws} Aws
 * @typedef {import('./decide.js').Group} Group
 */

const PREFIX = 'cloudfront-sign-native';

/**
 * @param {Aws} aws
 * @param {string} id
 * @returns {Promise<{ group: Group, date: number }>}
 */
async function readGroup(aws, id) {
  let answer;
  try {
    answer = await aws.cloudfront('GetKeyGroup', { Id: id });
  } catch (cause) {
    throw failed(`CloudFront does not give the key group '${excerpt(id, 60)}'`, cause);
  }
  const { KeyGroup, ETag } = answer.output;
  const config = KeyGroup.KeyGroupConfig;
  const items = config.Items ?? [];
  const modified = new Date(KeyGroup.LastModifiedTime).getTime();
  if (Number.isNaN(modified)) throw rotationError(`the key group ${id} has no LastModifiedTime`);
  return { group: { id, etag: ETag, modified, items, config }, date: answer.date };
}

/**
 * All fields as they were read, but for the keys.
 *
 * @param {Aws} aws
 * @param {Group} group
 * @param {{ add: string[], remove: string[] }} change
 */
async function updateGroup(aws, { id, etag, items, config }, { add, remove }) {
  const Items = [...items.filter((item) => !remove.includes(item)), ...add];
  await aws.cloudfront('UpdateKeyGroup', {
    ...{ Id: id, IfMatch: etag, KeyGroupConfig: { ...config, Items } },
  });
}

/**
 * A public key's bytes: two texts may hold the same.
 *
 * @param {string} pem
 * @returns {Buffer | undefined} nothing for what is no public key
 */
function spkiOf(pem) {
  try {
    return createPublicKey(pem).export({ type: 'spki', format: 'der' });
  } catch {
    return undefined;
  }
}

/** @param {string} pem of our own */
const nameOf = (pem) => `${PREFIX}-${fingerprintOf(pem).slice(0, 40)}`;

/**
 * Everything in a list of CloudFront's, page after page.
 *
 * @param {Aws} aws
 * @param {string} operation
 * @param {string} list its name in the answer
 */
async function* listed(aws, operation, list) {
  /** @type {string | undefined} */
  let Marker;
  do {
    const { output } = await aws.cloudfront(operation, { Marker });
    yield* output[list]?.Items ?? [];
    Marker = output[list]?.NextMarker || undefined;
  } while (Marker !== undefined);
}

/**
 * The ID of a public key that CloudFront may have already.
 *
 * @param {Aws} aws
 * @param {string} pem
 * @returns {Promise<string | undefined>}
 */
async function findPublicKey(aws, pem) {
  const spki = /** @type {Buffer} */ (spkiOf(pem));
  for await (const { Id, EncodedKey } of listed(aws, 'ListPublicKeys', 'PublicKeyList')) {
    if (spkiOf(EncodedKey ?? '')?.equals(spki)) return Id;
  }
  return undefined;
}

/**
 * The same key again makes nothing new: its name and its caller reference come from its bytes.
 *
 * @param {Aws} aws
 * @param {string} pem
 * @returns {Promise<string>} its ID
 */
async function createPublicKeyOf(aws, pem) {
  const Name = nameOf(pem);
  const EncodedKey = `${pem.trimEnd()}\n`;
  try {
    const { output } = await aws.cloudfront('CreatePublicKey', {
      PublicKeyConfig: { CallerReference: Name, Name, EncodedKey },
    });
    return output.PublicKey.Id;
  } catch (cause) {
    const { status } = faultOf(cause);
    // No status: the answer was lost, and the key may be there.
    const mayBeThere = status === undefined || status === 409 || status >= 500;
    const id = mayBeThere ? await findPublicKey(aws, pem) : undefined;
    if (id === undefined) throw failed('CloudFront does not take the public key', cause);
    return id;
  }
}

/**
 * A group with one key. Its comment, which names the secret, tells it from one of the same name that somebody
 * else has made.
 *
 * @param {Aws} aws
 * @param {string} name
 * @param {string} keyPairId
 * @param {string} arn the secret's
 * @returns {Promise<string>} its ID
 */
async function createGroup(aws, name, keyPairId, arn) {
  const Comment = `${PREFIX} ${createHash('sha256').update(arn).digest('hex').slice(0, 40)}`;
  try {
    const { output } = await aws.cloudfront('CreateKeyGroup', {
      KeyGroupConfig: { Name: name, Items: [keyPairId], Comment },
    });
    return output.KeyGroup.Id;
  } catch (cause) {
    for await (const { KeyGroup } of listed(aws, 'ListKeyGroups', 'KeyGroupList')) {
      const config = KeyGroup.KeyGroupConfig;
      if (config.Name !== name) continue;
      if (config.Comment === Comment) return KeyGroup.Id;
      throw rotationError(
        `there is a key group named '${excerpt(name, 60)}' already, ${KeyGroup.Id}, which is not of this making: write --group ${KeyGroup.Id} to use it, or give another name`,
      );
    }
    throw failed(`CloudFront does not make the key group '${excerpt(name, 60)}'`, cause);
  }
}

/**
 * @param {Aws} aws
 * @param {string} keyPairId
 * @returns {Promise<'gone' | 'in use'>}
 */
async function deletePublicKey(aws, keyPairId) {
  try {
    const { output } = await aws.cloudfront('GetPublicKey', { Id: keyPairId });
    await aws.cloudfront('DeletePublicKey', { Id: keyPairId, IfMatch: output.ETag });
  } catch (error) {
    const { name } = faultOf(error);
    if (name === 'PublicKeyInUse') return 'in use';
    if (name !== 'NoSuchPublicKey') throw error;
  }
  return 'gone';
}

/**
 * The distributions that use a group, as far as one may ask.
 *
 * @param {Aws} aws
 * @param {string} group
 * @returns {Promise<string[] | undefined>} their IDs
 */
async function distributionsOf(aws, group) {
  /** @type {string[]} */
  const ids = [];
  try {
    /** @type {string | undefined} */
    let Marker;
    do {
      const input = { KeyGroupId: group, Marker };
      const { output } = await aws.cloudfront('ListDistributionsByKeyGroup', input);
      ids.push(...(output.DistributionIdList?.Items ?? []));
      Marker = output.DistributionIdList?.NextMarker || undefined;
    } while (Marker !== undefined);
    return ids;
  } catch {
    return undefined;
  }
}

module.exports = {
  createGroup,
  createPublicKeyOf,
  deletePublicKey,
  distributionsOf,
  readGroup,
  updateGroup,
};
