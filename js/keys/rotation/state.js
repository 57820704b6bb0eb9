'use strict';

// What the secret holds: at its top the key to sign with, as key sources read it, and beside it how far its
// rotation has come.
//
//   { keyPairId, privateKey, publicKey, lifetime,        what signers read; not there before `init` is done
//     rotation: {
//       format: 1, name, keyType, group,                 group: its ID, once there is one
//       spans: { every, propagation, refresh },          lifetime is at the top, or here before there is a key
//       current: { since, lifetime },                    since when it is published; the longest lifetime it had
//       next: { privateKey, publicKey, keyPairId, seen },  seen in the group since
//       old: [{ keyPairId, lifetime, since, revoked, leaving }],  since when another is published
//       revoking: { keyPairId, now },                    the current key, which is to be replaced
//       revoked: [keyPairId],                            never added again
//       left: [keyPairId] } }                            not deleted: something else uses it
//
// Moments are ISO 8601 by the clock of the service that saw it: Secrets Manager's `since`, CloudFront's `seen`.

const { durationMs } = require('../../options/time.js');
const { rotationError } = require('../../errors.js');
const { DEFAULTS, longer } = require('./spans.js');

/**
 * @typedef {import('./spans.js').Spans} Spans
 *
 * @typedef {object} Next
 * @property {string} privateKey
 * @property {string} publicKey
 * @property {string} [keyPairId]
 * @property {string} [seen]
 *
 * @typedef {object} Old
 * @property {string} keyPairId
 * @property {string} lifetime
 * @property {string} [since]
 * @property {boolean} [revoked]
 * @property {boolean} [leaving]
 *
 * @typedef {object} Rotation
 * @property {1} format
 * @property {string} name
 * @property {'ec' | 'rsa'} keyType
 * @property {string} [group]
 * @property {boolean} [ownGroup] made by `init`, for this key
 * @property {Spans} spans
 * @property {{ since?: string, lifetime: string }} [current]
 * @property {Next} [next]
 * @property {Old[]} old
 * @property {{ keyPairId: string, now: boolean }} [revoking]
 * @property {string[]} revoked
 * @property {string[]} left
 *
 * @typedef {object} State
 * @property {string} [keyPairId]
 * @property {string} [privateKey]
 * @property {string} [publicKey]
 * @property {string} [lifetime]
 * @property {Rotation} rotation
 */

const FORMAT = 1;
const SPAN_NAMES = /** @type {const} */ (['every', 'propagation', 'refresh', 'lifetime']);

/** @param {unknown} value */
const isText = (value) => typeof value === 'string' && value !== '';
/** @param {unknown} value */
const isTextOrNone = (value) => value === undefined || isText(value);
/** @param {unknown} value */
const isSpan = (value) => typeof value === 'string' && durationMs(value) !== undefined;
/** @param {unknown} value */
const isMoment = (value) =>
  value === undefined || (typeof value === 'string' && !Number.isNaN(Date.parse(value)));
/** @param {unknown} value */
const isIds = (value) => Array.isArray(value) && value.every(isText);

/**
 * What a secret's text says. Nothing of the text gets into an error.
 *
 * @param {string} text
 * @param {string} where for errors
 * @returns {{ json: Record<string, any>, isManaged: boolean }}
 */
function readJson(text, where) {
  let json;
  try {
    json = JSON.parse(text);
  } catch {
    json = undefined;
  }
  if (typeof json !== 'object' || json === null || Array.isArray(json)) {
    throw rotationError(`${where} holds no JSON object, as \`keys init\` writes it`);
  }
  return { json, isManaged: json.rotation !== undefined };
}

/**
 * @param {string} text
 * @param {string} where for errors
 * @returns {State}
 */
function parseState(text, where) {
  const { json, isManaged } = readJson(text, where);
  if (!isManaged) {
    throw rotationError(`${where} holds no rotation; begin with \`keys init\``);
  }
  const fault = faultOf(/** @type {any} */ (json));
  if (fault !== undefined) {
    throw rotationError(`${where} holds a rotation that cannot be read: ${fault}`);
  }
  return /** @type {any} */ (json);
}

/**
 * What is wrong with a state.
 *
 * @param {any} state
 * @returns {string | undefined}
 */
function faultOf(state) {
  const { rotation } = state;
  if (typeof rotation !== 'object' || rotation === null) return 'it is no object';
  if (rotation.format !== FORMAT) {
    return `its format is another than ${FORMAT}: it was written by another version of this package`;
  }
  const { keyType, group, spans, current, next, old, revoking, revoked, left } = rotation;
  if (keyType !== 'ec' && keyType !== 'rsa') return "keyType is neither 'ec' nor 'rsa'";
  if (!isTextOrNone(group)) return 'group is no ID';
  for (const name of SPAN_NAMES) {
    if (!isSpan(spans?.[name])) return `spans.${name} is no span`;
  }
  if (!Array.isArray(old) || !old.every(isOld)) return 'old is no list of keys';
  if (!isIds(revoked)) return 'revoked is no list of IDs';
  if (!isIds(left)) return 'left is no list of IDs';
  if (next !== undefined && !isNext(next)) return 'next is no key';
  if (revoking !== undefined && !isText(revoking?.keyPairId)) return 'revoking names no key';
  const hasKey = isText(state.keyPairId) && isText(state.privateKey);
  if (hasKey !== (current !== undefined))
    return 'current and the key at the top do not go together';
  if (current !== undefined && !(isMoment(current?.since) && isSpan(current?.lifetime))) {
    return 'current is no record of a key';
  }
  if (hasKey && group === undefined) return 'there is a key and no group';
  return undefined;
}

/** @param {any} old */
function isOld(old) {
  return isText(old?.keyPairId) && isSpan(old.lifetime) && isMoment(old.since);
}

/** @param {any} next */
function isNext(next) {
  return (
    isText(next?.privateKey) &&
    isText(next.publicKey) &&
    isTextOrNone(next.keyPairId) &&
    isMoment(next.seen)
  );
}

/** @param {State} state */
const serialise = (state) => JSON.stringify(state);

/**
 * The state that `init` begins with.
 *
 * @param {{ name: string, keyType: 'ec' | 'rsa', group?: string, spans: Partial<Spans>, next: Next }} first
 * @returns {State}
 */
function firstState({ name, keyType, group, spans, next }) {
  /** @type {Rotation} */
  const rotation = {
    ...{ format: FORMAT, name, keyType, group, spans: { ...DEFAULTS, ...spans } },
    ...{ next, old: [], revoked: [], left: [] },
  };
  return { rotation };
}

/**
 * The state for a key that is in use already.
 *
 * @param {Record<string, any>} json what the secret holds
 * @param {{ name: string, keyType: 'ec' | 'rsa', group: string, spans: Partial<Spans> }} first
 * @returns {State}
 */
function adoptedState(json, { name, keyType, group, spans }) {
  const kept = isSpan(json.lifetime) ? json.lifetime : DEFAULTS.lifetime;
  const lifetime = spans.lifetime ?? kept;
  return {
    ...json,
    lifetime,
    rotation: {
      ...{ format: FORMAT, name, keyType, group },
      spans: { ...DEFAULTS, ...spans, lifetime },
      ...{ current: { lifetime: longer(kept, lifetime) }, old: [], revoked: [], left: [] },
    },
  };
}

/**
 * The same state with another rotation beside the key.
 *
 * @param {State} state
 * @param {Partial<Rotation>} changes
 * @returns {State}
 */
function withRotation(state, changes) {
  return { ...state, rotation: { ...state.rotation, ...changes } };
}

/** @param {State} state */
const isUnderWay = ({ rotation: { next, old, revoking } }) =>
  next !== undefined || old.length > 0 || revoking !== undefined;

module.exports = {
  adoptedState,
  firstState,
  isUnderWay,
  parseState,
  readJson,
  serialise,
  withRotation,
};
