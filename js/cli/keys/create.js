'use strict';

// cloudfront-sign-native keys create: a key pair in two files, and how CloudFront gets its public half.

const { parseArgs } = require('node:util');

const { excerpt } = require('../../errors.js');
const { fingerprintOf, newKeyPair } = require('../../keys/key-pair.js');
const { MODES, placesFor, problemWith, removeAll, writeNew } = require('./key-files.js');
const { TOOLS } = require('./next-steps.js');

const USAGE = `Usage: cloudfront-sign-native keys create [options]

Makes a key pair to sign with, in two files:

  <name>.private.pem   the private key (PKCS#8), for whoever signs; created so that you alone may read it (0600).
                       On Windows a file may be read by whoever may read its folder.
  <name>.public.pem    the public key (SPKI), for CloudFront

and prints how CloudFront gets the public one, in a key group. It asks no AWS account for anything. A file that is
there already is never overwritten.

The key is on P-256: links are 250 characters shorter than with RSA, and signed faster; every viewer can
use them, since CloudFront alone checks the signature.

Options:
  --name <name>   of the key, at CloudFront and in the names of the files (default: cloudfront-links)
  --out <file>    where the private key goes; the public key goes beside it. '-' is the standard output; then
                  all else is printed on the standard error
  --rsa           an RSA key with 2048 bits in place of P-256
  --for <tool>    the next step for one tool: cli, cloudformation, cdk, terraform (default: for all).
                  The standard output is then a piece of that tool's input
  --json          prints JSON in place of the next step: the files, and publicKeyConfig as CloudFront's API takes it
  --dry-run       makes nothing: says which files it would make, and ends with the same code
  -h, --help

Ends with 0 when all is done, 1 when a file is there already or cannot be written, and 2 when the
arguments are wrong.

Examples:
  npx cloudfront-sign-native keys create
  npx cloudfront-sign-native keys create --name links-2 --for terraform > links-2.tf
  npx cloudfront-sign-native keys create --rsa --out keys/links.private.pem --dry-run
  npx cloudfront-sign-native keys create --name links-3 --out - |
    aws secretsmanager create-secret --name links-3 --secret-string file:///dev/stdin`;

/** @satisfies {import('node:util').ParseArgsOptionsConfig} */
const OPTIONS = {
  name: { type: 'string' },
  out: { type: 'string' },
  rsa: { type: 'boolean', default: false },
  for: { type: 'string' },
  json: { type: 'boolean', default: false },
  'dry-run': { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h' },
};

const KINDS = { ec: 'P-256', rsa: 'RSA, 2048 bits' };

/**
 * @typedef {object} Request
 * @property {import('./key-files.js').Places} places
 * @property {'ec' | 'rsa'} keyType
 * @property {string[]} tools whose next step is printed
 * @property {boolean} json
 *
 * @typedef {ReturnType<typeof readArguments>} Values
 */

/** @param {string[]} args */
function readArguments(args) {
  return parseArgs({ args, options: OPTIONS }).values;
}

/**
 * @param {Values} values
 * @returns {Request}
 */
function readRequest(values) {
  const { for: tool, json, rsa } = values;
  const places = placesFor(values);
  if (tool !== undefined && !Object.hasOwn(TOOLS, tool)) {
    const known = Object.keys(TOOLS).join(', ');
    throw new Error(`--for '${excerpt(tool)}': is none of the tools ${known}`);
  }
  if (json && tool !== undefined) throw new Error('--json and --for: give one of them');
  if (json && places.privateKeyFile === undefined) {
    throw new Error('--json and --out -: both would be the standard output; give one of them');
  }
  const tools = tool === undefined ? Object.keys(TOOLS) : [tool];
  return { places, keyType: rsa ? 'rsa' : 'ec', tools, json };
}

/**
 * Things went wrong that are no fault of the arguments.
 *
 * @param {string} problem
 */
function fail(problem) {
  console.error(`cloudfront-sign-native keys create: ${problem}`);
  process.exitCode = 1;
}

/** @param {Request} request */
function sayWhatWouldBe({ places, keyType, json }) {
  const { name, privateKeyFile = '-', publicKeyFile } = places;
  if (json) {
    print({ dryRun: true, name, keyType, privateKeyFile, publicKeyFile });
    return;
  }
  const target = privateKeyFile === '-' ? 'the standard output' : privateKeyFile;
  console.error(
    `Would make a key pair (${KINDS[keyType]}): the private key in ${target}, the public key in ${publicKeyFile}. Nothing was written.`,
  );
}

/** @param {object} value */
function print(value) {
  console.log(JSON.stringify(value, undefined, 2));
}

/**
 * Both halves, to where they belong.
 *
 * @param {Request} request
 * @param {{ privateKey: string, publicKey: string }} pair
 * @returns {Promise<string | undefined>} what went wrong
 */
async function write({ places: { privateKeyFile, publicKeyFile } }, { privateKey, publicKey }) {
  const publicFile = { file: publicKeyFile, content: publicKey, mode: MODES.public };
  if (privateKeyFile !== undefined) {
    const privateFile = { file: privateKeyFile, content: privateKey, mode: MODES.private };
    return writeNew([privateFile, publicFile]);
  }
  const problem = writeNew([publicFile]);
  if (problem !== undefined) return problem;
  // A public key without its private one is worth nothing.
  const error = await new Promise((resolve) => process.stdout.write(privateKey, resolve));
  if (!error) return undefined;
  removeAll([publicKeyFile]);
  return `the private key could not be written to the standard output: ${error.message}`;
}

/**
 * What was made, and what comes next.
 *
 * @param {Request} request
 * @param {import('./next-steps.js').PublicKeyConfig} publicKeyConfig
 */
function report({ places, keyType, tools, json }, publicKeyConfig) {
  const { name, privateKeyFile, publicKeyFile } = places;
  if (json) {
    print({ name, keyType, privateKeyFile, publicKeyFile, publicKeyConfig });
    return;
  }
  if (privateKeyFile !== undefined) {
    const note =
      process.platform === 'win32'
        ? `; whoever may read its folder may read it: icacls "${privateKeyFile}" /inheritance:r /grant:r "%USERNAME%:F"`
        : ', which you alone may read';
    console.error(`Private key: ${privateKeyFile}${note}. Keep it out of version control.`);
  }
  console.error(`Public key:  ${publicKeyFile} (${KINDS[keyType]})`);
  console.error(
    'Next, CloudFront gets the public key, which gives it the key pair ID to sign with:\n',
  );
  const say = privateKeyFile === undefined ? console.error : console.log;
  const texts = tools.map((tool) => TOOLS[tool].text(publicKeyConfig));
  if (tools.length === 1) say(texts[0].trimEnd());
  else
    say(
      tools
        .map((tool, i) => `=== ${TOOLS[tool].title}\n\n${texts[i]}`)
        .join('\n')
        .trimEnd(),
    );
}

/** @param {string[]} args */
async function run(args) {
  const values = readArguments(args);
  if (values.help) {
    console.log(USAGE);
    return;
  }
  const request = readRequest(values);
  // Who reads along may stop, as `head` does.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});
  const { name, privateKeyFile, publicKeyFile } = request.places;
  for (const file of [privateKeyFile, publicKeyFile]) {
    const problem = file === undefined ? undefined : problemWith(file);
    if (problem !== undefined) return fail(problem);
  }
  if (values['dry-run']) return sayWhatWouldBe(request);
  const pair = newKeyPair(request.keyType);
  const problem = await write(request, pair);
  if (problem !== undefined) return fail(problem);
  const { publicKey } = pair;
  report(request, {
    // The same for the same key: CloudFront then knows a request that is made again.
    CallerReference: `${name}-${fingerprintOf(publicKey).slice(0, 16)}`,
    Name: name,
    EncodedKey: publicKey,
  });
}

module.exports = { run };
