'use strict';

// cloudfront-sign-native keys init: public key, key group and secret.

const { parseArgs } = require('node:util');

const { initKeys } = require('../../keys/rotation/index.js');
const common = require('./rotation.js');

const USAGE = `Usage: cloudfront-sign-native keys init --name <name> --secret <name or ARN> [options]
       cloudfront-sign-native keys init --group <id> --secret <name or ARN> [options]

Makes a key, gives its public half to CloudFront in a key group, and keeps the private one in a secret of
Secrets Manager, where ReloadingSigner reads it (fromSecretsManager) and keys rotate goes on with it. Then
name the key group as a trusted key group in the cache behaviours of your distribution.

Killed, or ended to wait, it goes on where it was when it is run again. In a key group that is there already
the secret has a key to sign with only after --propagation, when every edge knows it: run init again
then, or keys rotate. A secret that holds { "keyPairId": …, "privateKey": … } of a key in the group --group
is taken over as it is.

Options:
  --secret <name or ARN>   the secret; made if there is none of that name
  --name <name>            of the key group that is made
  --group <id>             a key group that is there already, in place of a new one; it needs two free places
  --rsa                    RSA keys with 2048 bits in place of P-256
  --every, --propagation, --refresh, --lifetime <span>
                           kept in the secret for keys rotate, whose help says what they are
  --dry-run                changes nothing: says what it would begin with
  -h, --help

${common.CREDENTIALS}

${common.EXIT_CODES}

Example:
  npx cloudfront-sign-native keys init --name links --secret cloudfront-links --every 90d`;

/** @satisfies {import('node:util').ParseArgsOptionsConfig} */
const OPTIONS = {
  ...common.OPTIONS,
  ...common.SPANS,
  name: { type: 'string' },
  group: { type: 'string' },
  rsa: { type: 'boolean', default: false },
};

/** @param {string[]} args */
async function run(args) {
  const {
    help,
    secret,
    rsa,
    'dry-run': dryRun,
    ...rest
  } = parseArgs({ args, options: OPTIONS }).values;
  if (help) {
    console.log(USAGE);
    return;
  }
  const secretId = common.secretOf(secret);
  if (rest.name === undefined && rest.group === undefined) {
    throw new Error(
      '--name is missing: of the key group that is made; or --group, one that is there',
    );
  }
  await common.act('init', async () => {
    const keyType = rsa ? 'rsa' : 'ec';
    const onStep = common.printStep;
    const result = await initKeys({ secretId, keyType, ...rest, dryRun, onStep });
    common.report(result, dryRun);
    if (dryRun || result.state === 'blocked' || result.group === undefined) return;
    console.log(`key group: ${result.group}`);
    if (result.keyPairId) console.log(`key pair ID: ${result.keyPairId}, in the secret`);
    else console.log('The secret has no key to sign with yet: run this again then.');
  });
}

module.exports = { run };
