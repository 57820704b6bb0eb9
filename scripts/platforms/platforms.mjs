/** Processors by Node's names: what each file format calls them, and a title where that name is not one. */
const processors = {
  x64: { elf: 'EM_X86_64', pe: 'IMAGE_FILE_MACHINE_AMD64', macho: 'X86-64' },
  arm64: { elf: 'EM_AARCH64', pe: 'IMAGE_FILE_MACHINE_ARM64', macho: 'Arm64' },
  arm: { elf: 'EM_ARM', title: 'ARMv7, hard float' },
  riscv64: { elf: 'EM_RISCV', title: '64-bit RISC-V' },
};

/**
 * Every platform with a prebuilt binary, in one table: builds and checks follow it, and
 * `npm run platforms:sync` writes from it what stands elsewhere (see sync.mjs).
 *
 * `rust`     the Rust target
 * `glibc`    the oldest glibc the binary may need; undefined elsewhere
 * `format`   what the file is, for the inspection
 * `machine`  the processor, as that format calls it
 * `title`    the system, in words
 * `minimum`  the oldest one it loads on, in words
 * `runtime`  how `check:platforms` runs it (see runtimes.mjs); undefined: it is inspected only
 * `runner`   GitHub's machine of that platform, where the workflows want one beside ubuntu-latest
 */
export const platforms = [
  linux('linux-x64-gnu', 'x86_64-unknown-linux-gnu', { glibc: '2.17', runtime: 'native' }),
  linux('linux-x64-musl', 'x86_64-unknown-linux-musl', { runtime: 'musl' }),
  linux('linux-arm64-gnu', 'aarch64-unknown-linux-gnu', {
    glibc: '2.17',
    runtime: 'qemu',
    runner: 'ubuntu-24.04-arm',
  }),
  linux('linux-arm64-musl', 'aarch64-unknown-linux-musl', { runtime: 'musl-qemu' }),
  linux('linux-arm-gnueabihf', 'armv7-unknown-linux-gnueabihf', { glibc: '2.17', runtime: 'qemu' }),
  // glibc 2.27 is the first that knows riscv64.
  linux('linux-riscv64-gnu', 'riscv64gc-unknown-linux-gnu', { glibc: '2.27', runtime: 'qemu' }),
  windows('win32-x64', 'x86_64-pc-windows-gnullvm', { runtime: 'wine', runner: 'windows-2025' }),
  windows('win32-arm64', 'aarch64-pc-windows-gnullvm', { runner: 'windows-11-arm' }),
  darwin('darwin-x64', 'x86_64-apple-darwin', {
    title: 'macOS on Intel',
    runner: 'macos-15-intel',
  }),
  darwin('darwin-arm64', 'aarch64-apple-darwin', {
    title: 'macOS on Apple silicon',
    runner: 'macos-15',
  }),
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

function linux(name, rust, { glibc, ...more }) {
  const { cpu, machine, title } = processor(name, 'elf');
  return {
    ...{ name, rust, os: 'linux', cpu, format: 'elf', machine, title: `Linux on ${title}` },
    ...{ glibc, libc: glibc ? 'glibc' : 'musl', minimum: glibc ? `glibc ${glibc}` : 'musl 1.2' },
    ...more,
  };
}

function windows(name, rust, more) {
  const { cpu, machine, title } = processor(name, 'pe');
  return {
    ...{ name, rust, os: 'win32', cpu, format: 'pe', machine, title: `Windows on ${title}` },
    minimum: 'Windows 10',
    ...more,
  };
}

function darwin(name, rust, more) {
  const { cpu, machine } = processor(name, 'macho');
  return {
    ...{ name, rust, os: 'darwin', cpu, format: 'macho', machine },
    ...{ macos: '11.0', minimum: 'macOS 11.0' },
    ...more,
  };
}

/** The processor in a platform's name: Node's word for it, the file format's, and ours. */
function processor(name, format) {
  const [, cpu] = name.split('-');
  const { [format]: machine, title = cpu } = processors[cpu] ?? {};
  if (!machine) throw new Error(`${name}: processors has no ${format} name for ${cpu}`);
  return { cpu, machine, title };
}
