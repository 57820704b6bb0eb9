'use strict';

const { wrongType, wrongValue } = require('../errors.js');
const { knownNames, readOptions } = require('./object.js');
const { readResource } = require('./resource.js');
const { alignSeconds, toMs } = require('./time.js');

const CONDITIONS = ['expires', 'starts', 'ipAddress', 'resource', 'align'];

/**
 * @param {Record<string, unknown>} options
 * @param {string} name
 */
function optionalString(options, name) {
  const value = options[name];
  if (value !== undefined && typeof value !== 'string') throw wrongType(name, 'a string', value);
  return value;
}

/**
 * What every method that signs knows: `signal` and `onProgress` too, so that one options object can be
 * shared by all.
 */
const SIGNING = [...CONDITIONS, 'policy', 'signal', 'onProgress'];
const KNOWN = knownNames(...SIGNING);

/** Said, lest the addon look for them on Object.prototype. */
const NO_CONDITIONS = {
  expires: undefined,
  starts: undefined,
  align: undefined,
  ipAddress: undefined,
};

/**
 * The options of a method that signs, as they were given.
 *
 * @param {unknown} options
 */
function readSigningOptions(options) {
  return readOptions(options, KNOWN);
}

/**
 * PolicyOptions as the addon takes them: times in milliseconds, the realm's clock with them.
 *
 * @param {Record<string, unknown>} given as `readSigningOptions` gave them
 * @param {string} [resource] what the policy covers, when the method says so and not the options
 * @returns {import('../addon/native').PolicyOptions}
 */
function toPolicyOptions(given, resource) {
  const now = Date.now();
  const policy = optionalString(given, 'policy');
  if (policy !== undefined) {
    if (policy === '') throw wrongValue('policy', 'is empty');
    const other = CONDITIONS.find((name) => given[name] !== undefined);
    if (other !== undefined) {
      throw wrongValue(
        other,
        'goes with no whole policy: say it in the policy, or leave policy out',
      );
    }
    return { ...NO_CONDITIONS, now, policy, resource };
  }
  if (resource !== undefined && given.resource !== undefined) {
    throw wrongValue('options.resource', 'is the first argument of this method already');
  }
  if (given.expires === undefined) {
    throw wrongType('expires', "a Date, milliseconds or a string such as '2h'", undefined);
  }
  const ownResource = optionalString(given, 'resource');
  return {
    expires: toMs(given.expires, 'expires', now),
    starts: given.starts === undefined ? undefined : toMs(given.starts, 'starts', now, true),
    now,
    align: given.align === undefined ? undefined : alignSeconds(given.align),
    ipAddress: optionalString(given, 'ipAddress'),
    resource: resource ?? (ownResource === undefined ? undefined : readResource(ownResource)),
    policy: undefined,
  };
}

/**
 * Both at once.
 *
 * @param {unknown} options
 * @param {string} [resource]
 */
function readPolicyOptions(options, resource) {
  return toPolicyOptions(readSigningOptions(options), resource);
}

/**
 * Whether one policy serves every URL signed under these options.
 *
 * @param {import('../addon/native').PolicyOptions} policyOptions
 */
function isShared({ policy, resource }) {
  return policy !== undefined || resource !== undefined;
}

module.exports = {
  CONDITIONS,
  SIGNING,
  isShared,
  readPolicyOptions,
  readSigningOptions,
  toPolicyOptions,
};
