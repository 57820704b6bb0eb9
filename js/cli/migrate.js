'use strict';

// cloudfront-sign-native migrate src: imports of the packages that this one replaces, changed to it.

const { readFileSync } = require('node:fs');
const path = require('node:path');
const { parseArgs } = require('node:util');

const { findFiles, manifestFor, rewrite, writable } = require('./migrate/files.js');
const { adviceFor, commands } = require('./migrate/manifests.js');
const { packageOf } = require('./migrate/packages.js');
const { migrate } = require('./migrate/source.js');

const USAGE = `Usage: cloudfront-sign-native migrate [files and folders] [options]

Changes imports of the packages that cloudfront-sign-native stands in for, and leaves every other byte alone:

  aws-cloudfront-sign          to  cloudfront-sign-native
  aws-cloudfront-sign/types    to  cloudfront-sign-native/types
  @aws-sdk/cloudfront-signer   to  cloudfront-sign-native/aws-sdk

in require, import and export, import(), TypeScript's forms of them, and the mocks of Jest, Vitest and node:test.

Of folders it takes .js .cjs .mjs .jsx .ts .cts .mts .tsx, and the scripts of .vue .svelte .astro; not what is in
node_modules or in folders whose names begin with a dot, and it follows no links. Without files and folders it
takes the current folder. It says what to do with package.json and leaves it to your package manager.

Prints every change, and what it leaves for you: paths inside the packages, names in other strings and in types
in comments, the signers of aws-sdk 2 and cloudfront-sign-webcrypto.

Options:
  --dry-run   changes nothing: prints what would be changed, and ends with the same code
  -h, --help

Ends with 0 when all is done, 1 when something is left for you or could not be read or written, and
2 when the arguments are wrong.

Examples:
  npx cloudfront-sign-native migrate --dry-run
  npx cloudfront-sign-native migrate src test/links.test.ts`;

/** @satisfies {import('node:util').ParseArgsOptionsConfig} */
const OPTIONS = {
  'dry-run': { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h' },
};

/**
 * @typedef {object} Report
 * @property {number} files looked at
 * @property {number} changedFiles
 * @property {number} changes
 * @property {string[]} left lines
 * @property {number} failures
 * @property {Set<string>} replaced names of packages
 * @property {Set<string>} manifests absolute paths
 */

/**
 * Without what would steer the terminal.
 *
 * @param {string} text
 */
function shown(text) {
  return text.replace(/\p{Cc}/gu, (c) => `\\x${c.charCodeAt(0).toString(16).padStart(2, '0')}`);
}

/**
 * @param {Report} report
 * @param {string} name
 * @param {string} problem
 */
function fail(report, name, problem) {
  report.failures++;
  console.error(shown(`${name}: ${problem}`));
}

/**
 * @param {Report} report
 * @param {string} name
 * @param {boolean} dryRun
 */
function migrateFile(report, name, dryRun) {
  report.files++;
  let result;
  try {
    result = migrate(name, readFileSync(name));
    if (result.content && dryRun) writable(name);
    else if (result.content) rewrite(name, result.content);
  } catch (error) {
    const doing = result ? 'written' : 'read';
    return fail(report, name, `could not be ${doing}: ${/** @type {Error} */ (error).message}`);
  }
  if (result.problem) return fail(report, name, result.problem);
  if (result.content) report.changedFiles++;
  for (const { line, before, after, why } of result.remarks) {
    const start = shown(`${name}:${line}: ${before}`);
    if (after === undefined) {
      report.left.push(`${start}: ${why}`);
      continue;
    }
    report.changes++;
    report.replaced.add(/** @type {string} */ (packageOf(before.slice(1, -1))));
    console.log(`${start} → ${after}`);
  }
}

/**
 * @param {Report} report
 * @param {boolean} dryRun
 */
function summarise(report, dryRun) {
  const { changes, changedFiles, failures, files, left } = report;
  const count = (/** @type {number} */ n, /** @type {string} */ what) =>
    `${n} ${what}${n === 1 ? '' : 's'}`;
  if (changes > 0) console.log('');
  if (left.length > 0) {
    console.log(
      `Left for you (docs/migrating.md says what to write instead):\n${left.join('\n')}\n`,
    );
  }
  const looked = `${count(files, 'file')} looked at`;
  const all = `${count(changes, 'import')} in ${count(changedFiles, 'file')}`;
  if (changes === 0) console.log(`Nothing to change; ${looked}.`);
  else if (dryRun) console.log(`Would change ${all}; ${looked}. Nothing was written.`);
  else console.log(`Changed ${all}; ${looked}.`);
  if (failures > 0) console.error(`${count(failures, 'problem')}: see above.`);
  advise(report);
}

/** @param {Report} report */
function advise({ manifests, replaced }) {
  const advice = [...manifests].flatMap((file) => adviceFor(file) ?? []);
  if (advice.length === 0 && replaced.size > 0) advice.push(commands([...replaced], true));
  if (advice.length > 0) console.log(`Then ${advice.map(shown).join('\n     ')}`);
}

/** @param {string[]} args */
function run(args) {
  const { values, positionals } = parseArgs({ args, options: OPTIONS, allowPositionals: true });
  if (values.help) {
    console.log(USAGE);
    return;
  }
  // Who reads along may stop, as `head` does; the files are still to be done.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});
  const names = positionals.length > 0 ? positionals : ['.'];
  /** @type {Report} */
  const report = {
    ...{ files: 0, changedFiles: 0, changes: 0, left: [], failures: 0 },
    replaced: new Set(),
    manifests: new Set(['.', ...names].flatMap((name) => manifestFor(name) ?? [])),
  };
  for (const { name, kind, error } of findFiles(names)) {
    if (error) fail(report, name, `could not be read: ${error.message}`);
    else if (kind === 'manifest') report.manifests.add(path.resolve(name));
    else migrateFile(report, name, values['dry-run']);
  }
  summarise(report, values['dry-run']);
  if (report.failures > 0 || report.left.length > 0) process.exitCode = 1;
}

module.exports = { run };
