'use strict';

// What it costs to load and to install: fresh processes, in turns.

const { lstatSync, readdirSync, readFileSync } = require('node:fs');
const path = require('node:path');

const { succeedSync } = require('../scripts/support/child.js');
const { packAll } = require('../scripts/support/packed.js');
const { addonName, root } = require('../scripts/support/paths.js');
const { temporaryFolder } = require('../scripts/support/temporary-folder.js');
const { median } = require('./support/measure.js');
const { number, table } = require('./support/table.js');

const PROCESSES = Number(process.env.PROCESSES ?? 15);

/** Milliseconds that `require` takes in a fresh process. */
function requireMs(what) {
  const script = `const t = process.hrtime.bigint(); require(${JSON.stringify(what)}); console.log(Number(process.hrtime.bigint() - t) / 1e6)`;
  return Number(succeedSync(process.execPath, ['-e', script], { cwd: root }));
}

function sizeOf(file) {
  const stat = lstatSync(file);
  if (!stat.isDirectory()) return stat.size;
  return readdirSync(file).reduce((sum, name) => sum + sizeOf(path.join(file, name)), 0);
}

/** Bytes of a package with everything it depends on, without what is nested twice. */
function installedSize(name, seen = new Set()) {
  if (seen.has(name)) return 0;
  seen.add(name);
  const folder = path.join(root, 'node_modules', name);
  const { dependencies = {} } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  return Object.keys(dependencies).reduce(
    (sum, dependency) => sum + installedSize(dependency, seen),
    sizeOf(folder),
  );
}

/** Bytes of this package as installed for one platform: what both packages publish, with the binary that is loaded here. */
async function ownSize() {
  const { folder, remove } = temporaryFolder();
  try {
    const packages = await packAll(folder, loadedBinary());
    return packages.reduce((sum, { unpackedSize }) => sum + unpackedSize, 0);
  } finally {
    remove();
  }
}

/** The file that `require` found for this package's binary. */
function loadedBinary() {
  require('..');
  const found = Object.keys(require.cache).filter((file) => path.basename(file) === addonName);
  if (found.length !== 1)
    throw new Error(`Loaded ${found.join(', ') || 'no binary'}: run npm run build`);
  return found[0];
}

async function run() {
  const subjects = {
    'cloudfront-sign-native': './index.js',
    'cloudfront-sign-native/aws-sdk': './js/drop-in/aws-sdk.js',
    'aws-cloudfront-sign': 'aws-cloudfront-sign',
    '@aws-sdk/cloudfront-signer': '@aws-sdk/cloudfront-signer',
  };
  const times = Object.fromEntries(Object.keys(subjects).map((name) => [name, []]));
  for (let i = 0; i < PROCESSES; i += 1) {
    for (const [name, what] of Object.entries(subjects)) times[name].push(requireMs(what));
  }
  const own = await ownSize();
  const rows = Object.keys(subjects).map((name) => [
    name,
    `${number(median(times[name]), 1)} ms`,
    `${number((name.startsWith('cloudfront-sign-native') ? own : installedSize(name)) / 1e6, 2)} MB`,
  ]);
  return {
    text: table(['start', 'require() in a fresh process', 'installed'], rows),
    results: times,
  };
}

module.exports = { run };
