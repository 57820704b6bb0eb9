'use strict';

// cloudfront-sign-native keys rotate: the step of a rotation that is due.

const { parseArgs } = require('node:util');

const { rotateKeys } = require('../../keys/rotation/index.js');
const common = require('./rotation.js');

const USAGE = `Usage: cloudfront-sign-native keys rotate --secret <name or ARN> [options]

Does what is due of a rotation, and ends; run it as often as you like, by cron, EventBridge or CI, also twice at
the same time. Where nothing is due, nothing is written. A rotation:

  1. makes a key, and adds its public half to the key group beside the one in use;
  2. after --propagation, when every edge has it, makes it what signers read;
  3. after --refresh and --lifetime, when no signer uses the old key and no link made with it is good any more,
     takes the old one out of the key group, and deletes it.

At no moment is a link refused. Keys in the group that the secret does not name are never touched. Begin with
keys init.

Options:
  --secret <name or ARN>   the secret in Secrets Manager
  --every <span>           no rotation begins before the key in use is that old (default: 0s)
  --propagation <span>     how long CloudFront takes until every edge has a change (default: 15m)
  --refresh <span>         how long until every signer has read a change: more than the refresh of ReloadingSigner,
                           with some failures (default: 15m)
  --lifetime <span>        the longest that a link is good (default: 24h)
  --dry-run                changes nothing: says what it would begin with
  -h, --help

Spans are such as 90d, 1.5h, 15m, 0s. They are kept in the secret, and hold for runs without them; while a
rotation is under way the longer of what is kept and what is given holds.

${common.CREDENTIALS}

${common.EXIT_CODES}

Examples:
  npx cloudfront-sign-native keys rotate --secret cloudfront-links --every 90d
  npx cloudfront-sign-native keys rotate --secret cloudfront-links --dry-run`;

/** @satisfies {import('node:util').ParseArgsOptionsConfig} */
const OPTIONS = { ...common.OPTIONS, ...common.SPANS };

/** @param {string[]} args */
async function run(args) {
  const {
    help,
    secret,
    'dry-run': dryRun,
    ...spans
  } = parseArgs({ args, options: OPTIONS }).values;
  if (help) {
    console.log(USAGE);
    return;
  }
  const secretId = common.secretOf(secret);
  await common.act('rotate', async () => {
    const onStep = common.printStep;
    common.report(await rotateKeys({ secretId, ...spans, dryRun, onStep }), dryRun);
  });
}

module.exports = { run };
