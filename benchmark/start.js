'use strict';

// What it costs to load and to install: fresh processes, in turns.

const { lstatSync, readdirSync, readFileSync } = require('node:fs');
const path = require('node:path');

const { succeedSync } = require('../scripts/support/child.js');
const { install, packAll } = require('../scripts/support/packed.js');
const { addonName, root } = require('../scripts/support/paths.js');
const { temporaryFolder } = require('../scripts/support/temporary-folder.js');
const { median } = require('./support/measure.js');
const { number, table } = require('./support/table.js');

const OWN = 'cloudfront-sign-native';
const PROCESSES = Number(process.env.PROCESSES ?? 15);

/** Milliseconds that `require` takes in a fresh process, in a folder that has the package installed. */
function requireMs(name, cwd) {
  const script = `const t = process.hrtime.bigint(); require('${name}'); console.log(Number(process.hrtime.bigint() - t) / 1e6)`;
  return Number(succeedSync(process.execPath, ['-e', script], { cwd }));
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

/** The file that `require` found for this package's binary. */
function loadedBinary() {
  require('..');
  const found = Object.keys(require.cache).filter((file) => path.basename(file) === addonName);
  if (found.length !== 1)
    throw new Error(`Loaded ${found.join(', ') || 'no binary'}: run npm run build`);
  return found[0];
}

async function run() {
  const { folder, remove } = temporaryFolder();
  try {
    // As it is published: a checkout has more files and no package for the platform.
    const packages = await packAll(folder, loadedBinary());
    const project = path.join(folder, 'project');
    install(
      project,
      packages.map(({ tarball }) => tarball),
    );
    const times = measure({
      [OWN]: project,
      [`${OWN}/aws-sdk`]: project,
      'aws-cloudfront-sign': root,
      '@aws-sdk/cloudfront-signer': root,
    });
    const own = packages.reduce((sum, { unpackedSize }) => sum + unpackedSize, 0);
    const rows = Object.entries(times).map(([name, each]) => [
      name,
      `${number(median(each), 1)} ms`,
      `${number((name.startsWith(OWN) ? own : installedSize(name)) / 1e6, 2)} MB`,
    ]);
    return {
      text: table(['start', 'require() in a fresh process', 'installed'], rows),
      results: times,
    };
  } finally {
    remove();
  }
}

/** The times of each package, by its name; `folders` says where each is installed. */
function measure(folders) {
  const times = Object.fromEntries(Object.keys(folders).map((name) => [name, []]));
  for (let i = 0; i < PROCESSES; i += 1) {
    for (const [name, folder] of Object.entries(folders)) {
      times[name].push(requireMs(name, folder));
    }
  }
  return times;
}

module.exports = { run };
