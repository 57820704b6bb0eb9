'use strict';

const { existsSync } = require('node:fs');
const path = require('node:path');

const { currentPlatform } = require('./platform.js');

/** @returns {typeof import('./native')} */
function load() {
  let platform;
  // Each name is spelt out, inside one `try`: so bundlers and file tracers see the packages, and take
  // those that are not installed for the optional ones that they are.
  try {
    // A checkout has what `npm run build` made.
    if (isCheckout()) return require('../../cloudfront-sign.node');
    platform = currentPlatform();
    switch (platform) {
      // begin: written by npm run platforms:sync
      case 'darwin-arm64':
        return require('@cloudfront-sign-native/darwin-arm64');
      case 'darwin-x64':
        return require('@cloudfront-sign-native/darwin-x64');
      case 'linux-arm-gnueabihf':
        return require('@cloudfront-sign-native/linux-arm-gnueabihf');
      case 'linux-arm64-gnu':
        return require('@cloudfront-sign-native/linux-arm64-gnu');
      case 'linux-arm64-musl':
        return require('@cloudfront-sign-native/linux-arm64-musl');
      case 'linux-riscv64-gnu':
        return require('@cloudfront-sign-native/linux-riscv64-gnu');
      case 'linux-x64-gnu':
        return require('@cloudfront-sign-native/linux-x64-gnu');
      case 'linux-x64-musl':
        return require('@cloudfront-sign-native/linux-x64-musl');
      case 'win32-arm64':
        return require('@cloudfront-sign-native/win32-arm64');
      case 'win32-x64':
        return require('@cloudfront-sign-native/win32-x64');
      // end: written by npm run platforms:sync
    }
  } catch (cause) {
    throw require('./load-error.js').loadError(currentPlatform(), cause);
  }
  throw require('./load-error.js').loadError(platform);
}

function isCheckout() {
  // Modules bundled as ES modules have no __dirname.
  return (
    typeof __dirname === 'string' &&
    existsSync(path.join(__dirname, '..', '..', 'cloudfront-sign.node'))
  );
}

module.exports = load();
