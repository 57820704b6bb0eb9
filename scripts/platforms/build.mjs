/**
 * Builds the addon for the platforms named, into npm/<platform>/.
 *
 *   node scripts/platforms/build.mjs linux-arm64-gnu win32-x64
 *   node scripts/platforms/build.mjs --all
 */
import { copyFileSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { delimiter } from 'node:path';
import { show } from '../support/child.js';
import { addonFile, packageDirectory, root } from '../support/paths.js';
import { asProgram } from '../support/program.mjs';
import { inspect } from './inspect.mjs';
import { writePackage } from './packages.mjs';
import { cargoTarget } from './paths.mjs';
import { platformsNamed } from './platforms.mjs';
import { recipe } from './recipes.mjs';
import { ensureToolchain } from './toolchain.mjs';

// The compiler has the host's standard library alone, so each target's is built too: with unwinding,
// for a panic must reach JavaScript as an exception, and without what draws backtraces, which in a
// stripped binary say nothing.
const standardLibrary = [
  '-Zbuild-std=std,panic_unwind',
  '-Zbuild-std-features=panic-unwind',
  '-Ztrim-paths',
];

await asProgram((names) => {
  const wanted = platformsNamed(names, { emptyMeansAll: false });
  const tools = ensureToolchain();
  const failed = wanted.filter((platform) => !succeeds(() => build(platform, tools)));
  if (failed.length > 0) throw new Error(`Not built: ${failed.map(({ name }) => name).join(', ')}`);
});

/** One platform's failure does not keep the others from being built. */
function succeeds(action) {
  try {
    action();
    return true;
  } catch (error) {
    console.error(`error: ${error.message}`);
    return false;
  }
}

function build(platform, tools) {
  const started = Date.now();
  const { target, env, artifact } = recipe(platform, tools);
  rmSync(artifact, { force: true });
  compile(target, env, tools);
  install(artifact, platform);
  inspect(platform);
  const size = (statSync(addonFile(platform)).size / 1024).toFixed(0);
  console.log(`${platform.name}: ${size} KB in ${((Date.now() - started) / 1000).toFixed(0)} s`);
}

function compile(target, env, tools) {
  const options = ['--release', '--lib', '--locked', '--target', target, ...standardLibrary];
  if (process.env.BUILD_JOBS) options.push('--jobs', process.env.BUILD_JOBS);
  show(tools.zigbuild, ['zigbuild', ...options], {
    cwd: root,
    env: {
      ...process.env,
      RUSTC_BOOTSTRAP: '1', // for the -Z options
      RUSTC: tools.rustc,
      CARGO: tools.cargo,
      CARGO_TARGET_DIR: cargoTarget,
      CARGO_PROFILE_RELEASE_TRIM_PATHS: 'all',
      PATH: tools.bin + delimiter + process.env.PATH,
      ...env,
    },
  });
}

/** Puts it in place whole: a process that has the old file mapped keeps it. */
function install(artifact, platform) {
  mkdirSync(packageDirectory(platform), { recursive: true });
  const file = addonFile(platform);
  copyFileSync(artifact, `${file}.new`);
  renameSync(`${file}.new`, file);
  writePackage(platform);
}
