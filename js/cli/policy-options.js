'use strict';

// What links and cookies open, and for how long: options of every command that signs.

const { codeOf, excerpt } = require('../errors.js');
const { alignSeconds, toMs } = require('../options/time.js');
const { oneOf } = require('./arguments.js');

const OPTIONS = /** @type {const} */ ({
  expires: { type: 'string' },
  'date-less-than': { type: 'string' },
  starts: { type: 'string' },
  'date-greater-than': { type: 'string' },
  ip: { type: 'string' },
  'ip-address': { type: 'string' },
  policy: { type: 'string' },
  align: { type: 'string' },
  sha256: { type: 'boolean' },
  'hash-algorithm': { type: 'string' },
});

const OPTIONS_HELP = `Policy:
  --expires <time>   the end, needed unless there is a --policy: a span from now (90s, 15m, 2h, 1h30m, 7d, 1w), or a
                     moment: 2030-01-31 (midnight, UTC), 2030-01-31T12:00:00Z, 2030-01-31T12:00:00+02:00
  --starts <time>    not before this; a span may lead back (--starts=-1m)
  --ip <address>     the viewer's IPv4 address, or a range such as 203.0.113.0/24
  --align <span>     rounds the end up to a multiple of it: within one, links stay the same and can be cached
  --policy <file>    a whole policy in JSON, in place of all these; '-' is the standard input
  --sha256           SHA-256 in place of SHA-1, as --hash-algorithm SHA256`;

const ALIASES_HELP = `By the names of aws cloudfront sign:
  --date-less-than, --date-greater-than, --ip-address, --hash-algorithm SHA1|SHA256, --url, and file:// before
  paths. Dates then are what they are there: seconds since the epoch, or ISO 8601, in UTC when no zone is said.`;

/** The option that holds what an error calls by the API's name. */
const OPTION_OF = new Map(
  Object.entries({
    expires: '--expires',
    starts: '--starts',
    ipAddress: '--ip',
    resource: '--resource',
    'options.resource': '--resource',
    policy: '--policy',
    align: '--align',
    privateKey: '--private-key',
    passphrase: '--passphrase-file',
    keyPairId: '--key-pair-id',
    hashAlgorithm: '--hash-algorithm',
    keyId: '--kms-key',
    secretId: '--secret',
  }),
);

/**
 * @typedef {{ [Name in Exclude<keyof typeof OPTIONS, 'sha256'>]?: string } & { sha256?: boolean }} Values
 *
 * @typedef {{ expires?: string | number, starts?: string | number, ipAddress?: string, resource?: string,
 *   align?: string, policy?: string }} Policy as the API takes it
 */

/**
 * The options of the API; times that are no spans are milliseconds.
 *
 * @param {Values} values
 * @param {string | undefined} resource
 * @param {InstanceType<typeof import('./files.js').StandardInput>} standardInput
 * @returns {Promise<Policy>}
 */
async function readPolicy(values, resource, standardInput) {
  const conditions = {
    expires: timeOf(values, ['expires', 'date-less-than'], false),
    starts: timeOf(values, ['starts', 'date-greater-than'], true),
    ipAddress: oneOf(values, ['ip', 'ip-address'])?.value,
    resource,
    align: values.align,
  };
  try {
    if (values.align !== undefined) alignSeconds(values.align);
  } catch (error) {
    throw named(error);
  }
  const file = values.policy;
  if (file === undefined) {
    if (conditions.expires === undefined) {
      throw new Error('--expires is missing: how long it is open, such as --expires 2h');
    }
    return conditions;
  }
  const other = Object.entries(conditions).find(([, value]) => value !== undefined);
  if (other !== undefined) {
    throw new Error(
      `${OPTION_OF.get(other[0])} goes with no --policy: say it in the policy, or leave --policy out`,
    );
  }
  const text = await standardInput.readText('--policy', file);
  if (text.trim() === '') throw new Error(`--policy '${excerpt(file, 200)}': is empty`);
  return { policy: text.trim() };
}

/** As the AWS CLI's help has it, and a blank for the T. */
const AWS_NUMBER = /^\d{1,15}(?:\.\d+)?$/;
const WITHOUT_ZONE = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2}(?::\d{2}(?:[.,]\d{1,9})?)?)$/;

/**
 * @param {Values} values
 * @param {['expires', 'date-less-than'] | ['starts', 'date-greater-than']} names
 * @param {boolean} mayBePast
 * @returns {string | number | undefined}
 */
function timeOf(values, names, mayBePast) {
  const given = oneOf(values, names);
  if (given === undefined) return undefined;
  const { name, value } = given;
  const option = `--${name}`;
  if (name === 'date-less-than' || name === 'date-greater-than') {
    const moment = awsMoment(option, value);
    if (moment !== undefined) return moment;
  } else if (AWS_NUMBER.test(value)) {
    throw new Error(
      `${option} ${value}: seconds, or milliseconds? Give a span such as 2h, or a moment such as 2030-01-31T12:00:00Z; --${names[1]} takes seconds since the epoch`,
    );
  } else if (WITHOUT_ZONE.test(value)) {
    throw new Error(
      `${option} '${value}': in which zone? Write ${value.replace(' ', 'T')}Z for UTC, or an offset such as +02:00 after it`,
    );
  }
  const now = Date.now();
  try {
    toMs(value, names[0], now, mayBePast);
  } catch (error) {
    throw named(error, new Map([[names[0], option]]));
  }
  return value;
}

/**
 * Milliseconds of a moment as the AWS CLI means it, which knows no spans; nothing for what else may be one of ours.
 *
 * @param {string} option
 * @param {string} value
 */
function awsMoment(option, value) {
  if (AWS_NUMBER.test(value)) {
    const seconds = Math.floor(Number(value));
    // Of 2001, and of the year 5138.
    if (seconds >= 1e9 && seconds < 1e11) return seconds * 1000;
    const advice =
      seconds >= 1e11
        ? 'looks like milliseconds, and seconds since the epoch are meant'
        : 'would be seconds since the epoch, a moment before 2001; write a day as YYYY-MM-DD';
    throw new Error(`${option} ${value}: ${advice}`);
  }
  if (!/^\d{4}-/.test(value)) return undefined;
  const [, day, time] = WITHOUT_ZONE.exec(value) ?? [];
  const ms = toMs(day === undefined ? value : `${day}T${time}Z`, option, 0);
  return Math.floor(ms / 1000) * 1000;
}

/** @param {Values} values */
function hashAlgorithmOf({ sha256, 'hash-algorithm': named }) {
  if (sha256 && named !== undefined) {
    throw new Error('--sha256 and --hash-algorithm are two names of one thing: give one of them');
  }
  if (sha256) return 'SHA256';
  if (named === undefined || named === 'SHA1' || named === 'SHA256') return named;
  throw new Error(`--hash-algorithm '${excerpt(named)}': is neither SHA1 nor SHA256`);
}

/**
 * Fails for a policy that cannot be signed, whatever the URL. With a key made for it: one elsewhere would be asked
 * for nothing.
 *
 * @param {Policy} policy
 */
function assertSignable(policy) {
  const { nativeOf } = require('../signer.js');
  const { isShared, readPolicyOptions } = require('../options/policy.js');
  const signer = trialSigner();
  try {
    const options = readPolicyOptions(policy);
    if (isShared(options)) nativeOf(signer).shared(options);
    else signer.getSignedUrl('https://example.com/', policy);
  } catch (error) {
    throw named(error);
  }
}

/**
 * The same for cookies.
 *
 * @param {string} resource
 * @param {Policy} policy
 */
function assertGrantable(resource, policy) {
  try {
    trialSigner().grant(resource, /** @type {any} */ (policy));
  } catch (error) {
    throw named(error, new Map([...OPTION_OF, ['resource', 'the resource']]));
  }
}

function trialSigner() {
  const { Signer } = require('../signer.js');
  const { newKeyPair } = require('../keys/key-pair.js');
  return new Signer({ keyPairId: 'K', privateKey: newKeyPair('ec').privateKey });
}

/**
 * The same error, with the option's name in place of the API's.
 *
 * @param {unknown} error
 * @param {Map<string, string>} [names]
 */
function named(error, names = OPTION_OF) {
  const { argument = '', message } = /** @type {import('../errors.js').CodedError} */ (error);
  const option = names.get(argument);
  if (codeOf(error) === undefined || option === undefined) return error;
  const rest = message.startsWith(`${argument}: `) ? message.slice(argument.length + 2) : message;
  return new Error(`${option}: ${rest}`);
}

module.exports = {
  ALIASES_HELP,
  OPTIONS,
  OPTIONS_HELP,
  assertGrantable,
  assertSignable,
  hashAlgorithmOf,
  named,
  readPolicy,
};
