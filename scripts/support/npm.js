'use strict';

// What is asked of npm: to pack, and to fetch what tools and trials need.

const {
  existsSync,
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmSync,
  writeFileSync,
} = require('node:fs');
const path = require('node:path');

const { succeedSync } = require('./child.js');

const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';

/**
 * Packs a package's folder.
 *
 * @param {string} folder
 * @param {string} destination the folder for the tarball
 * @returns {{ name: string, version: string, tarball: string, files: string[], size: number, unpackedSize: number }}
 */
function pack(folder, destination) {
  return packWith([], folder, destination);
}

/**
 * The files of a published package, in `home`; fetched when they are not there.
 *
 * @param {string} spec name@version
 */
function fetchPackage(spec, home) {
  if (existsSync(home)) return;
  console.error(`fetching ${spec}`);
  mkdirSync(path.dirname(home), { recursive: true });
  // Moved into place when complete: a broken download is tried again.
  const folder = mkdtempSync(`${home}-`);
  try {
    const { tarball } = packWith([spec], folder, folder);
    unpack(tarball, path.join(folder, 'package'));
    renameSync(path.join(folder, 'package'), home);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function packWith(specs, cwd, destination) {
  const args = ['pack', '--ignore-scripts', '--json', '--pack-destination', destination];
  // A list, or an object with the names as keys: npm's releases differ, in the tarball's name too.
  const [said] = Object.values(JSON.parse(succeedSync(npm, [...args, ...specs], { cwd })));
  const { name, version, filename, files, size, unpackedSize } = said;
  return {
    name,
    version,
    tarball: path.join(destination, filename.replace('@', '').replace('/', '-')),
    files: files.map((file) => file.path).sort(),
    size,
    unpackedSize,
  };
}

/** What a tarball holds, in `folder`. */
function unpack(tarball, folder) {
  mkdirSync(folder, { recursive: true });
  succeedSync('tar', ['-xzf', tarball, '--strip-components=1', '-C', folder]);
}

/**
 * Installs packages into a folder of their own, unless they are there; gives its node_modules.
 *
 * @param {Record<string, string>} wanted versions by name
 * @param {object} [manifest] what else its package.json says
 */
function installTools(folder, wanted, manifest = {}) {
  const modules = path.join(folder, 'node_modules');
  const names = Object.keys(wanted);
  if (!names.every((name) => existsSync(path.join(modules, name, 'package.json')))) {
    console.log(`installing ${names.join(', ')}`);
    mkdirSync(folder, { recursive: true });
    const content = JSON.stringify({ private: true, ...manifest });
    writeFileSync(path.join(folder, 'package.json'), content);
    install(
      folder,
      names.map((name) => `${name}@${wanted[name]}`),
    );
  }
  return modules;
}

/** `npm install` of packages, without running what they would run. */
function install(folder, packages, options = []) {
  const args = ['install', '--no-audit', '--no-fund', '--ignore-scripts', ...options];
  succeedSync(npm, [...args, ...packages], { cwd: folder });
}

module.exports = { fetchPackage, install, installTools, npm, pack, unpack };
