'use strict';

// That crates/cloudfront builds for wasm: it must not come to need a system.

const { existsSync } = require('node:fs');

const { runSync, show } = require('./support/child.js');
const { root } = require('./support/paths.js');

const TARGET = 'wasm32-unknown-unknown';

const { stdout } = runSync('rustc', ['--print', 'target-libdir', '--target', TARGET]);
if (existsSync(stdout.trim())) {
  show('cargo', ['check', '--locked', '--package', 'cloudfront', '--target', TARGET], {
    cwd: root,
  });
} else {
  const message = `cargo has no ${TARGET} (rustup target add ${TARGET}): whether crates/cloudfront builds for it is not checked`;
  if (process.env.CI) throw new Error(message);
  console.log(message);
}
