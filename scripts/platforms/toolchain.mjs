/**
 * What cross-building needs, on Debian 12 x64: a compiler with the source of the standard library
 * (which is built anew for each target), zig as the C compiler and linker of every system, LLVM's
 * linker for macOS. `ensureToolchain()` installs what is missing and returns the tools' paths.
 *
 * As a program: `node scripts/platforms/toolchain.mjs` installs, with the tools of the checks too.
 */
import { existsSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { runSync, succeedSync } from '../support/child.js';
import { asProgram } from '../support/program.mjs';
import { cache, venv } from './paths.mjs';

// The file that shows a package is there, and the package.
const buildPackages = {
  '/usr/bin/rustc': 'rustc-web',
  '/usr/bin/cargo': 'cargo-web',
  '/usr/lib/rustlib/src/rust/library': 'rust-web-src',
  '/usr/bin/ld64.lld-19': 'lld-19',
  '/usr/lib/python3.11/ensurepip': 'python3-venv',
};
const inspectionPackages = { '/usr/bin/llvm-readobj-19': 'llvm-19' };
const emulators = {
  '/usr/bin/qemu-aarch64-static': 'qemu-user-static',
  '/usr/bin/wine': 'wine',
  '/usr/lib/wine/wine64': 'wine64',
};
const pythonPackages = ['ziglang==0.15.2', 'cargo-zigbuild==0.24.0'];

/** Installs what building needs, if it is not there. */
export function ensureToolchain() {
  ensureDebianPackages(buildPackages);
  ensurePythonPackages();
  const python = join(venv, 'bin', 'python');
  const zigPackage = succeedSync(python, ['-c', 'import ziglang; print(ziglang.__file__)']).trim();
  return {
    rustc: '/usr/bin/rustc',
    cargo: '/usr/bin/cargo',
    bin: join(venv, 'bin'),
    zigbuild: join(venv, 'bin', 'cargo-zigbuild'),
    zig: join(dirname(zigPackage), 'zig'),
    zigLib: join(dirname(zigPackage), 'lib'),
    machoLinker: '/usr/bin/ld64.lld-19',
  };
}

/** Installs what the inspection needs, if it is not there. */
export function ensureInspectionTools() {
  ensureDebianPackages(inspectionPackages);
  return { readobj: '/usr/bin/llvm-readobj-19', objdump: '/usr/bin/llvm-objdump-19' };
}

/** Installs what runs other systems' programs, if it is not there. */
export function ensureEmulators() {
  ensureDebianPackages(emulators);
  return {
    wine: '/usr/bin/wine',
    qemu: {
      arm64: '/usr/bin/qemu-aarch64-static',
      arm: '/usr/bin/qemu-arm-static',
      riscv64: '/usr/bin/qemu-riscv64-static',
    },
  };
}

function ensureDebianPackages(packages) {
  const missing = Object.entries(packages)
    .filter(([file]) => !existsSync(file))
    .map(([, name]) => name);
  if (missing.length === 0) return;
  const install = ['install', '-y', '--no-install-recommends', ...missing];
  if (process.getuid?.() !== 0 || runSync('which', ['apt-get']).code !== 0) {
    throw new Error(
      `Missing: ${missing.join(', ')}. On Debian 12 x64: apt-get ${install.join(' ')}\n` +
        'Elsewhere, run this in a Debian 12 container.',
    );
  }
  console.error(`installing ${missing.join(', ')}`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  succeedSync('apt-get', ['update'], { env });
  succeedSync('apt-get', install, { env });
}

function ensurePythonPackages() {
  const pip = join(venv, 'bin', 'pip');
  if (!existsSync(pip)) {
    mkdirSync(cache, { recursive: true });
    succeedSync('python3', ['-m', 'venv', venv]);
  }
  const installed = succeedSync(pip, ['list', '--format=freeze', '--disable-pip-version-check']);
  const missing = pythonPackages.filter((wanted) => !installed.split('\n').includes(wanted));
  if (missing.length === 0) return;
  console.error(`installing ${missing.join(', ')}`);
  succeedSync(pip, ['install', '--quiet', '--disable-pip-version-check', ...missing]);
}

if (process.argv[1] === import.meta.filename) {
  await asProgram(() => {
    ensureToolchain();
    ensureInspectionTools();
    ensureEmulators();
    console.log('The toolchain is there.');
  });
}
