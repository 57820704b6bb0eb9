'use strict';

// The package as it is published: packed, and installed from its tarballs into a project of its own.

const { copyFileSync, mkdirSync, writeFileSync } = require('node:fs');
const path = require('node:path');

const npm = require('./npm.js');
const { addonName, builtAddon, root, thisPlatform } = require('./paths.js');

/**
 * Packs the package and this machine's platform package.
 *
 * @param {string} destination a folder for the tarballs
 * @param {string} [binary] the addon that goes into the platform package
 */
async function packAll(destination, binary = builtAddon) {
  const { writePackage } = await import('../platforms/packages.mjs');
  const { platformNamed } = await import('../platforms/platforms.mjs');
  const { packPublished } = await import('../release/stage.mjs');
  // A folder of its own: the one under npm/ may be written anew meanwhile.
  const staged = path.join(destination, 'platform');
  writePackage(platformNamed(thisPlatform), staged);
  copyFileSync(binary, path.join(staged, addonName));
  return [packPublished(root, destination), packPublished(staged, destination)];
}

/** Installs tarballs into `project`, which is made for that. */
function install(project, tarballs) {
  mkdirSync(project, { recursive: true });
  writeFileSync(
    path.join(project, 'package.json'),
    JSON.stringify({ name: 'consumer', version: '1.0.0', private: true }),
  );
  // There is nothing to fetch: platform packages for other machines are left out.
  npm.install(project, tarballs, ['--offline']);
}

module.exports = { install, packAll };
