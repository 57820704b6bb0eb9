'use strict';

/** The name of this process's platform: `linux-x64-gnu`, `darwin-arm64` … */
function currentPlatform() {
  const { platform, arch } = process;
  if (platform !== 'linux') return `${platform}-${arch}`;
  const { isMusl } = require('./libc.js');
  const libc = isMusl() ? 'musl' : arch === 'arm' ? 'gnueabihf' : 'gnu';
  return `linux-${arch}-${libc}`;
}

module.exports = { currentPlatform };
