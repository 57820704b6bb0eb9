// Builds the release binary for this machine, cloudfront-sign.node beside index.js, and bundles
// js/vendor/.

const { spawnSync } = require('node:child_process');
const { copyFileSync, renameSync } = require('node:fs');
const path = require('node:path');

const root = path.join(__dirname, '..');
const library = {
  darwin: 'libcloudfront_sign.dylib',
  win32: 'cloudfront_sign.dll',
}[process.platform];

const cargo = spawnSync('cargo', ['build', '--release', '--locked'], {
  cwd: root,
  stdio: ['ignore', 'inherit', 'inherit'],
});
if (cargo.error?.code === 'ENOENT') {
  console.error(
    'cargo is not there: building from a checkout needs Rust (rustup) and a C compiler.',
  );
}
if (cargo.status !== 0) process.exit(cargo.status ?? 1);

const target = process.env.CARGO_TARGET_DIR ?? path.join(root, 'target');
const built = path.join(target, 'release', library ?? 'libcloudfront_sign.so');
const addon = path.join(root, 'cloudfront-sign.node');
// Renamed into place: a process that has the old file mapped keeps it.
copyFileSync(built, `${addon}.new`);
renameSync(`${addon}.new`, addon);

require('./vendor.js')
  .bundle()
  .catch((error) => {
    console.error(error);
    process.exit(1);
  });
