'use strict';

const { existsSync } = require('node:fs');
const path = require('node:path');

function load() {
  // A checkout has what `npm run build` made.
  const local = path.join(__dirname, '..', 'cloudfront-sign.node');
  if (existsSync(local)) return require(local);
  const platform = require('./platform.js').currentPlatform();
  const name = `@cloudfront-sign-native/${platform}`;
  try {
    return require(name);
  } catch (cause) {
    const { version } = require('../package.json');
    const missing = cause.code === 'MODULE_NOT_FOUND' && String(cause.message).includes(name);
    throw Object.assign(
      new Error(
        missing
          ? `cloudfront-sign-native ${version} found no binary for ${platform}: the package ${name} is not installed. Install it again on this machine, without --omit=optional and with a lock file that lists this platform; if there is no such package, this platform is not supported yet.`
          : `cloudfront-sign-native ${version} found ${name} but could not load it: ${cause.message}`,
        { cause },
      ),
      { code: 'ERR_DLOPEN_FAILED' },
    );
  }
}

module.exports = load();
