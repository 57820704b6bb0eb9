/**
 * Checks the binaries under npm/: looks at every one, and runs those that can be run here in a real
 * Node of their system. Says what it could not check.
 *
 *   node scripts/platforms/check.mjs [<platform>…]     all of them, by default
 */
import { statSync } from 'node:fs';
import { addonFile } from '../support/paths.js';
import { asProgram } from '../support/program.mjs';
import { inspect } from './inspect.mjs';
import { assertRefusals } from './inspect-refusals.mjs';
import { platformsNamed } from './platforms.mjs';
import { runtimeOf } from './runtimes.mjs';
import { assertUpToDate } from './sync.mjs';
import { newKeys, tryOut } from './trial.mjs';

await asProgram((names) => {
  const wanted = platformsNamed(names, { emptyMeansAll: true });
  assertUpToDate();
  const keys = newKeys();
  const failed = wanted.filter((platform) => !check(platform, keys));
  const unrun = wanted.filter((platform) => !platform.runtime && !failed.includes(platform));
  if (unrun.length > 0) {
    console.log(
      `\nLooked at but not run, for want of such a system here: ${unrun.map(({ name }) => name).join(', ')}.`,
    );
  }
  if (failed.length > 0) throw new Error(`${failed.map(({ name }) => name).join(', ')} failed.`);
  console.log(`${wanted.length} checked, ${wanted.length - unrun.length} of them run in Node.`);
});

function check(platform, keys) {
  console.log(`\n${platform.name}`);
  return (
    stage('inspected', () => {
      const seen = inspect(platform);
      assertRefusals(platform);
      return `${(statSync(addonFile(platform)).size / 1024).toFixed(0)} KB, ${seen}`;
    }) &&
    (!platform.runtime ||
      stage('run', () => {
        const runtime = runtimeOf(platform);
        const report = tryOut(platform, runtime, keys);
        const passed = report.results.map(({ name }) => `\n    ✓ ${name}`).join('');
        return `${runtime.title} ${report.version} (${report.platform} ${report.arch})${passed}`;
      }))
  );
}

function stage(name, action) {
  const started = Date.now();
  try {
    const said = action();
    console.log(`  ${name}: ${said} [${((Date.now() - started) / 1000).toFixed(1)} s]`);
    return true;
  } catch (error) {
    console.log(`  ${name}: FAILED\n    ${error.message.replaceAll('\n', '\n    ')}`);
    return false;
  }
}
