'use strict';

// cloudfront-sign-native keys revoke: a key that shall open nothing any more.

const { createInterface } = require('node:readline/promises');
const { setTimeout: sleep } = require('node:timers/promises');
const { parseArgs } = require('node:util');

const { revokeKey } = require('../../keys/rotation/index.js');
const common = require('./rotation.js');

const USAGE = `Usage: cloudfront-sign-native keys revoke <key pair ID> --secret <name or ARN> [options]

Takes a key out of the key group, deletes it, and never adds it again: links made with it are refused.

A key that signers do not use leaves at once. The one they use is replaced first: a next key (one is made if
there is none) reaches every edge (--propagation), becomes what signers read, and when every signer has read
it (--refresh) the revoked one goes. UNTIL THEN IT STILL OPENS what it has signed. This command waits for that,
and shows what it waits for; killed, keys rotate goes on with it.

With --now the revoked key goes first. Then EVERY SIGNER IS REFUSED until it has read the new key, and by edges
that have not got it yet.

Options:
  --secret <name or ARN>   the secret in Secrets Manager, which names the key
  --now                    takes the key out first
  --no-wait                does what is due, and leaves the rest to keys rotate
  --yes                    asks nothing
  --propagation, --refresh <span>
                           as for keys rotate
  --dry-run                changes nothing: says what it would begin with
  -h, --help

${common.CREDENTIALS}

${common.EXIT_CODES}

Examples:
  npx cloudfront-sign-native keys revoke K2JCJMDEHXQW5F --secret cloudfront-links
  npx cloudfront-sign-native keys revoke K2JCJMDEHXQW5F --secret cloudfront-links --now --yes`;

/** @satisfies {import('node:util').ParseArgsOptionsConfig} */
const OPTIONS = {
  ...common.OPTIONS,
  propagation: common.SPANS.propagation,
  refresh: common.SPANS.refresh,
  now: { type: 'boolean', default: false },
  yes: { type: 'boolean', default: false },
  'no-wait': { type: 'boolean', default: false },
};

/** The longest that it sleeps before it looks again: somebody else may have gone on with it. */
const LONGEST_SLEEP = 60_000;

/**
 * @param {string} keyPairId
 * @param {boolean} now
 */
async function isMeant(keyPairId, now) {
  if (!process.stdin.isTTY) throw new Error('there is nobody to ask: write --yes');
  const asking = createInterface({ input: process.stdin, output: process.stdout });
  const warning = now ? ' Every signer is refused until it has read the new key.' : '';
  const answer = await asking.question(
    `Links made with ${common.shown(keyPairId)} will be refused.${warning} Write yes: `,
  );
  asking.close();
  return answer.trim().toLowerCase() === 'yes';
}

/**
 * @param {Parameters<typeof revokeKey>[0]} request
 * @param {boolean} waits
 */
async function revokeAndWait(request, waits) {
  /** @type {string | undefined} */
  let said;
  for (;;) {
    const result = await revokeKey(request);
    const { state, isGone, message, left, wait = 0 } = result;
    if (request.dryRun || state === 'blocked')
      return common.report(result, Boolean(request.dryRun));
    if (isGone) {
      console.log(`${common.shown(request.keyPairId)} is revoked`);
      common.reportLeft(left);
      return;
    }
    if (!waits || message !== said) common.report(result, false);
    if (!waits) {
      console.log('keys rotate goes on with it.');
      return;
    }
    said = message;
    await sleep(Math.min(Math.max(wait, 1_000), LONGEST_SLEEP));
  }
}

/** @param {string[]} args */
async function run(args) {
  const { values, positionals } = parseArgs({ args, options: OPTIONS, allowPositionals: true });
  if (values.help) {
    console.log(USAGE);
    return;
  }
  const { secret, now, yes, 'dry-run': dryRun, 'no-wait': noWait, propagation, refresh } = values;
  const secretId = common.secretOf(secret);
  if (positionals.length !== 1) throw new Error('one key pair ID, please: keys status lists them');
  const [keyPairId] = positionals;
  if (!yes && !dryRun && !(await isMeant(keyPairId, now))) {
    console.log('Nothing was written.');
    return;
  }
  const onStep = common.printStep;
  const request = { secretId, keyPairId, now, propagation, refresh, dryRun, onStep };
  await common.act('revoke', () => revokeAndWait(request, !noWait));
}

module.exports = { run };
