/**
 * What every start loads, in fewer files: to look for a module, to read and to compile it costs a quarter of
 * a millisecond. Only the published package has this, and only for files that nobody else loads: what others
 * load, too, stays a file of its own, of which Node makes one module.
 */
import { readdirSync, rmSync } from 'node:fs';
import { join, sep } from 'node:path';
import { buildSync } from 'esbuild';

/** The files that become bundles, and those that go into them. */
const BUNDLES = {
  'index.js': ['js/drop-in/aws-cloudfront-sign.js', 'js/drop-in/canned-policy.js'],
  'js/drop-in/aws-sdk.js': ['policy', 'sign', 'url'].map((name) => `js/drop-in/aws-sdk/${name}.js`),
  'js/addon/load.js': ['js/addon/libc.js', 'js/addon/platform.js'],
};

/**
 * The files that the published package has inside another one.
 *
 * @param {string} file that other one
 * @returns {string[]}
 */
export const partsOf = (file) => BUNDLES[file] ?? [];

/**
 * Bundles in a copy of the package's files.
 *
 * @param {string} folder of the copy
 */
export function bundle(folder) {
  const files = readdirSync(join(folder, 'js'), { recursive: true })
    .map((file) => `js/${file.split(sep).join('/')}`)
    .filter((file) => file.endsWith('.js'));
  for (const [entry, parts] of Object.entries(BUNDLES)) {
    const others = files.filter((file) => file !== entry && !parts.includes(file));
    buildSync({
      absWorkingDir: folder,
      entryPoints: [entry],
      outfile: entry,
      allowOverwrite: true,
      bundle: true,
      platform: 'node',
      target: 'node18',
      format: 'cjs',
      charset: 'utf8',
      // For stack traces, and for whoever asks a class for its name.
      keepNames: true,
      // What is required by a literal name is required by the same name in the bundle: other bundlers look
      // for them.
      external: ['*.node', '@cloudfront-sign-native/*', ...others.map((file) => `./${file}`)],
      logLevel: 'warning',
    });
  }
  for (const file of Object.values(BUNDLES).flat()) rmSync(join(folder, file));
}
