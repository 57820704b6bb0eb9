'use strict';

// The package as it is published: packed, and installed from its tarballs into a project of its own.

const { copyFileSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } = require('node:fs');
const { tmpdir } = require('node:os');
const path = require('node:path');

const { currentPlatform } = require('../../js/addon/platform.js');
const { succeed } = require('./child.js');

const root = path.join(__dirname, '..', '..');
const cache = path.join(root, 'node_modules', '.cache');
const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
const platformPackage = path.join(root, 'npm', currentPlatform());

/** An empty folder, and how to remove it. */
function temporaryFolder() {
  const folder = mkdtempSync(path.join(tmpdir(), 'cloudfront-sign-'));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** Packs a package folder; gives the tarball's path and the names of the files in it. */
async function pack(source, destination) {
  const args = ['pack', '--ignore-scripts', '--json', '--pack-destination', destination];
  const output = JSON.parse(await succeed(npm, args, { cwd: source }));
  const [{ filename, files }] = Object.values(output);
  const name = filename.replace('@', '').replace('/', '-');
  return { tarball: path.join(destination, name), files: files.map((file) => file.path).sort() };
}

/**
 * Packs the package and this machine's platform package.
 *
 * @param {string} destination a folder for the tarballs
 */
async function packAll(destination) {
  // A copy: the folder under npm/ may be written anew meanwhile.
  const staged = path.join(destination, 'platform');
  cpSync(platformPackage, staged, { recursive: true });
  copyFileSync(path.join(root, 'cloudfront-sign.node'), path.join(staged, 'cloudfront-sign.node'));
  return [await pack(root, destination), await pack(staged, destination)];
}

/** Installs tarballs into `project`, which is made for that. */
async function install(project, tarballs) {
  mkdirSync(project, { recursive: true });
  writeFileSync(
    path.join(project, 'package.json'),
    JSON.stringify({ name: 'consumer', version: '1.0.0', private: true }),
  );
  const args = ['install', '--no-audit', '--no-fund', '--ignore-scripts', ...tarballs];
  // There is nothing to fetch: platform packages for other machines are left out.
  await succeed(npm, [...args, '--offline'], { cwd: project });
}

module.exports = { cache, install, npm, pack, packAll, platformPackage, root, temporaryFolder };
