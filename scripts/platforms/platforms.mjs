/**
 * Every platform with a prebuilt binary, in one table. The packages under npm/, the builds, the
 * checks and docs/platforms.md all follow it.
 *
 * `rust`     the Rust target
 * `glibc`    the oldest glibc the binary may need; undefined elsewhere
 * `format`   what the file is, for the inspection
 * `minimum`  the oldest system it loads on, in words
 * `runtime`  how `check:platforms` runs it (see runtimes.mjs); undefined: it is inspected only
 */
export const platforms = [
  linux('linux-x64-gnu', 'x86_64-unknown-linux-gnu', { glibc: '2.17', runtime: 'native' }),
  linux('linux-x64-musl', 'x86_64-unknown-linux-musl', { runtime: 'musl' }),
  linux('linux-arm64-gnu', 'aarch64-unknown-linux-gnu', { glibc: '2.17', runtime: 'qemu' }),
  linux('linux-arm64-musl', 'aarch64-unknown-linux-musl', { runtime: 'musl' }),
  linux('linux-arm-gnueabihf', 'armv7-unknown-linux-gnueabihf', { glibc: '2.17', runtime: 'qemu' }),
  // glibc 2.27 is the first that knows riscv64.
  linux('linux-riscv64-gnu', 'riscv64gc-unknown-linux-gnu', { glibc: '2.27', runtime: 'qemu' }),
  windows('win32-x64', 'x86_64-pc-windows-gnullvm', { runtime: 'wine' }),
  windows('win32-arm64', 'aarch64-pc-windows-gnullvm', {}),
  darwin('darwin-x64', 'x86_64-apple-darwin'),
  darwin('darwin-arm64', 'aarch64-apple-darwin'),
];

/** The platform of that name (or of that Rust target), or an error that lists the names. */
export function platformNamed(name) {
  const found = platforms.find((platform) => platform.name === name || platform.rust === name);
  if (found) return found;
  const names = platforms.map((platform) => platform.name).join('\n  ');
  throw new Error(`No platform is called "${name}". The platforms are:\n  ${names}`);
}

/** The platforms named, all of them for --all or for no name at all when `emptyMeansAll`. */
export function platformsNamed(names, { emptyMeansAll }) {
  if (names.includes('--all') || (emptyMeansAll && names.length === 0)) return platforms;
  if (names.length === 0)
    throw new Error('Name a platform, such as linux-arm64-gnu, or give --all.');
  return names.map(platformNamed);
}

function linux(name, rust, { glibc, runtime }) {
  const [, cpu] = name.split('-');
  const libc = glibc ? 'glibc' : 'musl';
  const minimum = glibc ? `glibc ${glibc}` : 'musl 1.2';
  return { name, rust, os: 'linux', cpu, libc, glibc, minimum, format: 'elf', runtime };
}

function windows(name, rust, { runtime }) {
  const [, cpu] = name.split('-');
  return { name, rust, os: 'win32', cpu, minimum: 'Windows 10', format: 'pe', runtime };
}

function darwin(name, rust) {
  const [, cpu] = name.split('-');
  return { name, rust, os: 'darwin', cpu, minimum: 'macOS 11.0', macos: '11.0', format: 'macho' };
}
