'use strict';

// Builds the release binary for this machine, cloudfront-sign.node beside index.js, and bundles
// js/vendor/.

const { spawnSync } = require('node:child_process');
const { copyFileSync, renameSync } = require('node:fs');
const os = require('node:os');
const path = require('node:path');

const { builtAddon, root } = require('./support/paths.js');

const library = {
  darwin: 'libcloudfront_sign.dylib',
  win32: 'cloudfront_sign.dll',
}[process.platform];

// Panic messages and AWS-LC's error queue name source files; where those lie is nobody's business.
const cargoHome = process.env.CARGO_HOME ?? path.join(os.homedir(), '.cargo');
const remapped = [
  [path.join(cargoHome, 'registry', 'src'), 'crates'],
  [root, '.'],
];
const flags = (own, option) =>
  [own, ...remapped.map(([from, to]) => `${option}=${from}=${to}`)].filter(Boolean).join(' ');

const cargo = spawnSync('cargo', ['build', '--release', '--locked'], {
  cwd: root,
  stdio: ['ignore', 'inherit', 'inherit'],
  env: {
    ...process.env,
    RUSTFLAGS: flags(process.env.RUSTFLAGS, '--remap-path-prefix'),
    ...(process.platform === 'win32'
      ? {}
      : { CFLAGS: flags(process.env.CFLAGS, '-ffile-prefix-map') }),
  },
});
if (cargo.error?.code === 'ENOENT') {
  console.error(
    'cargo is not there: building from a checkout needs Rust (rustup) and a C compiler.',
  );
}
if (cargo.status !== 0) process.exit(cargo.status ?? 1);

const target = process.env.CARGO_TARGET_DIR ?? path.join(root, 'target');
const built = path.join(target, 'release', library ?? 'libcloudfront_sign.so');
// Renamed into place: a process that has the old file mapped keeps it.
copyFileSync(built, `${builtAddon}.new`);
renameSync(`${builtAddon}.new`, builtAddon);

require('./vendor.js')
  .bundle()
  .catch((error) => {
    console.error(error);
    process.exit(1);
  });
