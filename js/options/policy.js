'use strict';

const { wrongType, wrongValue } = require('../errors.js');
const { readObject } = require('./object.js');
const { wireResource } = require('./resource.js');
const { alignSeconds, toMs } = require('./time.js');

const CONDITIONS = ['expires', 'starts', 'ipAddress', 'resource', 'align'];

function optionalString(options, name) {
  const value = options[name];
  if (value !== undefined && typeof value !== 'string') throw wrongType(name, 'a string', value);
  return value;
}

/**
 * PolicyOptions as the addon takes them: times in milliseconds, the realm's clock with them.
 *
 * @param {object} options
 * @param {string} [resource] what the policy covers, when the method says so and not the options
 */
function readPolicyOptions(options, resource) {
  readObject(options);
  const now = Date.now();
  const policy = optionalString(options, 'policy');
  if (policy !== undefined) {
    if (policy === '') throw wrongValue('policy', 'is empty');
    const other = CONDITIONS.find((name) => options[name] !== undefined);
    if (other !== undefined) {
      throw wrongValue(
        other,
        'goes with no whole policy: say it in the policy, or leave policy out',
      );
    }
    return { now, policy, resource };
  }
  if (resource !== undefined && options.resource !== undefined) {
    throw wrongValue('options.resource', 'is the first argument of this method already');
  }
  if (options.expires === undefined) {
    throw wrongType('expires', "a Date, milliseconds or a string such as '2h'", undefined);
  }
  const ownResource = optionalString(options, 'resource');
  return {
    expires: toMs(options.expires, 'expires', now),
    starts: options.starts === undefined ? undefined : toMs(options.starts, 'starts', now),
    now,
    align: options.align === undefined ? undefined : alignSeconds(options.align),
    ipAddress: optionalString(options, 'ipAddress'),
    resource: resource ?? (ownResource === undefined ? undefined : wireResource(ownResource)),
    policy: undefined,
  };
}

/** Whether one policy serves every URL signed under these options. */
function isShared(policyOptions) {
  return policyOptions.policy !== undefined || policyOptions.resource !== undefined;
}

module.exports = { isShared, readPolicyOptions };
