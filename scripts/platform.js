// The name of this machine's platform package: the folder under npm/.

/** @returns {string} such as `linux-x64-gnu` */
function currentPlatform() {
  const { platform, arch } = process;
  if (platform !== 'linux') return `${platform}-${arch}`;
  const { isMusl } = require('../js/libc.js');
  const libc = isMusl() ? 'musl' : arch === 'arm' ? 'gnueabihf' : 'gnu';
  return `linux-${arch}-${libc}`;
}

module.exports = { currentPlatform };
