'use strict';

// Where things are, and which platform this is.

const { readdirSync } = require('node:fs');
const path = require('node:path');

// The addon's loader, and how it names the platform it runs on.
const loader = 'js/addon/load.js';
const { currentPlatform } = require('../../js/addon/platform.js');

const root = path.join(__dirname, '..', '..');
/** The file name of the addon, in a checkout and in every platform's package. */
const addonName = 'cloudfront-sign.node';
const thisPlatform = currentPlatform();

/** What `npm run build` makes. */
const builtAddon = path.join(root, addonName);

/** Of all platforms that have a package: `npm run platforms:sync --check` holds the folders to the table. */
const platformNames = readdirSync(path.join(root, 'npm')).sort();
const packageDirectory = (platform) => path.join(root, 'npm', platform.name);
const addonFile = (platform) => path.join(packageDirectory(platform), addonName);
const platformPackage = packageDirectory({ name: thisPlatform });

/** For what is fetched once. */
const cache = path.join(root, 'node_modules', '.cache');

// Names alone, in which ES modules find them.
module.exports = {
  root,
  loader,
  thisPlatform,
  platformNames,
  addonName,
  builtAddon,
  packageDirectory,
  addonFile,
  platformPackage,
  cache,
};
