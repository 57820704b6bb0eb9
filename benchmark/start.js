'use strict';

// What it costs to load and to install: fresh processes, in turns.

const { spawnSync } = require('node:child_process');
const { lstatSync, readdirSync, readFileSync } = require('node:fs');
const path = require('node:path');

const { median } = require('./support/measure.js');
const { number, table } = require('./support/table.js');

const root = path.join(__dirname, '..');
const PROCESSES = Number(process.env.PROCESSES ?? 15);

/** Milliseconds that `require` takes in a fresh process. */
function requireMs(what) {
  const script = `const t = process.hrtime.bigint(); require(${JSON.stringify(what)}); console.log(Number(process.hrtime.bigint() - t) / 1e6)`;
  const child = spawnSync(process.execPath, ['-e', script], { cwd: root, encoding: 'utf8' });
  return Number(child.stdout);
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

/** Bytes of this package as installed for one platform: the files it publishes, and the binary's. */
function ownSize() {
  const pack = (folder) => {
    const child = spawnSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
      cwd: folder,
      encoding: 'utf8',
      shell: process.platform === 'win32',
    });
    return Object.values(JSON.parse(child.stdout))[0].unpackedSize;
  };
  const { currentPlatform } = require('../js/addon/platform.js');
  return pack(root) + pack(path.join(root, 'npm', currentPlatform()));
}

function run() {
  const subjects = {
    'cloudfront-sign-native': './index.js',
    'aws-cloudfront-sign': 'aws-cloudfront-sign',
    '@aws-sdk/cloudfront-signer': '@aws-sdk/cloudfront-signer',
  };
  const times = Object.fromEntries(Object.keys(subjects).map((name) => [name, []]));
  for (let i = 0; i < PROCESSES; i += 1) {
    for (const [name, what] of Object.entries(subjects)) times[name].push(requireMs(what));
  }
  const rows = Object.keys(subjects).map((name) => [
    name,
    `${number(median(times[name]), 1)} ms`,
    `${number((name === 'cloudfront-sign-native' ? ownSize() : installedSize(name)) / 1e6, 2)} MB`,
  ]);
  return {
    text: table(['start', 'require() in a fresh process', 'installed'], rows),
    results: times,
  };
}

module.exports = { run };
