'use strict';

// What the commands of a rotation have in common: options, what they print, how they end.

const { excerpt } = require('../../errors.js');
const { spanOf } = require('../../keys/rotation/describe.js');

/**
 * @typedef {import('../../keys/index').RotationResult} RotationResult
 * @typedef {import('../../keys/index').RotationStep} RotationStep
 */

const OPTIONS = /** @type {const} */ ({
  secret: { type: 'string' },
  'dry-run': { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h' },
});

const SPANS = /** @type {const} */ ({
  every: { type: 'string' },
  propagation: { type: 'string' },
  refresh: { type: 'string' },
  lifetime: { type: 'string' },
});

const EXIT_CODES = `Ends with 0 when all that is due is done (also when there is nothing to do, or something to wait for), 1 when
something failed and the command is to be run again, 2 when the arguments are wrong, 3 when somebody took
a key out of the key group that is still needed, and 4 when the key group has no place left.`;

const CREDENTIALS = `Needs @aws-sdk/client-cloudfront and @aws-sdk/client-secrets-manager, and goes by their settings: AWS_REGION,
AWS_PROFILE, AWS_ENDPOINT_URL_CLOUDFRONT and all others.`;

const EXIT = { failed: 1, taken: 3, full: 4 };

/** What is about the arguments, not about what they lead to. */
const ARGUMENTS = /^ERR_INVALID_ARG_|^ERR_PARSE_ARGS_/;

/**
 * @param {string | undefined} secret
 * @returns {string}
 */
function secretOf(secret) {
  if (secret === undefined)
    throw new Error('--secret is missing: the name or the ARN of the secret');
  return secret;
}

/** @param {string} text */
const shown = (text) => excerpt(text, 2_000);

/** @param {RotationStep} step */
function printStep({ text }) {
  console.log(shown(text));
}

/**
 * @param {RotationResult} result
 * @param {boolean} dryRun
 */
function report({ state, message, wait, blockedBy, left }, dryRun) {
  if (state === 'blocked') {
    console.error(shown(message));
    process.exitCode = blockedBy === 'full' ? EXIT.full : EXIT.taken;
    return;
  }
  const inWords = wait === undefined ? '' : ` (in ${spanOf(wait)})`;
  console.log(
    dryRun && state === 'due' ? `would begin: ${shown(message)}` : `${shown(message)}${inWords}`,
  );
  reportLeft(left);
  if (dryRun) console.log('Nothing was written.');
}

/** @param {string[]} left */
function reportLeft(left) {
  if (left.length > 0) {
    console.log(`left at CloudFront, because something else uses it: ${shown(left.join(', '))}`);
  }
}

/**
 * Runs what asks AWS. What is wrong with the arguments is left to whoever called.
 *
 * @param {string} name of the command
 * @param {() => Promise<void>} action
 */
async function act(name, action) {
  try {
    await action();
  } catch (error) {
    const { code = '', message = String(error) } = /** @type {any} */ (error ?? {});
    if (ARGUMENTS.test(code)) throw error;
    console.error(`cloudfront-sign-native keys ${name}: ${shown(message)}`);
    process.exitCode = EXIT.failed;
  }
}

module.exports = {
  CREDENTIALS,
  EXIT,
  EXIT_CODES,
  OPTIONS,
  SPANS,
  act,
  printStep,
  report,
  reportLeft,
  secretOf,
  shown,
};
