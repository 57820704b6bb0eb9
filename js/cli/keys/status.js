'use strict';

// cloudfront-sign-native keys status: what stands where.

const { parseArgs } = require('node:util');

const { keysStatus } = require('../../keys/rotation/index.js');
const common = require('./rotation.js');

const USAGE = `Usage: cloudfront-sign-native keys status --secret <name or ARN> [options]

Says which keys there are and where each stands, what is due when, whether the key group and the secret agree,
which keys of the group are somebody else's, and which distributions use the group (as far as it may ask).
Changes nothing.

Options:
  --secret <name or ARN>   the secret in Secrets Manager
  --json                   prints JSON; no private key is in it
  --dry-run                as without: it never writes
  -h, --help

${common.CREDENTIALS}

${common.EXIT_CODES}

Example:
  npx cloudfront-sign-native keys status --secret cloudfront-links --json`;

/** @satisfies {import('node:util').ParseArgsOptionsConfig} */
const OPTIONS = { ...common.OPTIONS, json: { type: 'boolean', default: false } };

/** @param {import('../../keys/index').KeyStatus} key */
function keyLine({ keyPairId, role, inGroup, since, due }) {
  const place = inGroup ? 'in the key group' : 'not in the key group';
  const when = [since && `since ${since.toISOString()}`, due && `due ${due.toISOString()}`];
  return [`${role.padEnd(9)}${keyPairId ?? '(no ID yet)'}`, place, ...when]
    .filter(Boolean)
    .join(', ');
}

/** @param {import('../../keys/index').KeysStatus} status */
function linesOf(status) {
  const { group, groupName, keys, foreign, left, revoked, distributions, spans, message } = status;
  const list = (/** @type {string} */ what, /** @type {string[]} */ ids) =>
    ids.length > 0 ? [`${what}: ${ids.join(', ')}`] : [];
  const uses = distributions?.length ? distributions.join(', ') : 'none';
  return [
    `secret: ${status.secret}`,
    `key group: ${group ?? 'none yet'}${groupName ? ` (${groupName})` : ''}`,
    ...keys.map(keyLine),
    ...list("somebody else's, in the key group", foreign),
    ...list('left at CloudFront, because something else uses it', left),
    ...list('revoked', revoked),
    `distributions: ${distributions ? uses : 'not known (may not ask)'}`,
    `every ${spans.every}, propagation ${spans.propagation}, refresh ${spans.refresh}, lifetime ${spans.lifetime}`,
    message,
  ];
}

/** @param {string[]} args */
async function run(args) {
  const { help, secret, json } = parseArgs({ args, options: OPTIONS }).values;
  if (help) {
    console.log(USAGE);
    return;
  }
  const secretId = common.secretOf(secret);
  await common.act('status', async () => {
    const status = await keysStatus({ secretId });
    if (json) console.log(JSON.stringify(status, null, 2));
    else for (const line of linesOf(status)) console.log(common.shown(line));
    if (!status.agrees) process.exitCode = common.EXIT.taken;
  });
}

module.exports = { run };
