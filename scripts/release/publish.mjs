/**
 * Publishes what `npm run pack:release` has packed: the platforms' packages first, the package that wants
 * them last. What an earlier attempt has published is left as it is; a version that is there with another
 * content is a stranger's or another build's, and then nothing more is published.
 *
 *   npm run publish:release                            the tarballs in target/release-packages
 *   npm run publish:release -- <folder> [--provenance …]  others; options are npm's own
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { runSync, show, succeedSync } from '../support/child.js';
import { npm } from '../support/npm.js';
import { root } from '../support/paths.js';
import { asProgram } from '../support/program.mjs';

/**
 * @param {string} folder with the tarballs and SHA256SUMS, whose order is that of publishing
 * @param {string[]} [options] for npm
 * @returns {string[]} what was published, as name@version
 */
export function publishRelease(folder, options = []) {
  const packages = readFileSync(join(folder, 'SHA256SUMS'), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => readPackage(folder, line));
  const missing = packages.filter((one) => !isPublished(one, folder, options));
  for (const { id, file } of missing) {
    // npm may ask for a one-time password.
    show(npm, ['publish', `./${file}`, '--access=public', ...options], { cwd: folder });
    console.log(`published ${id}`);
  }
  return missing.map(({ id }) => id);
}

function readPackage(folder, line) {
  const [sum, file] = line.split('  ');
  const content = readFileSync(join(folder, file));
  const digest = (algorithm, encoding) => createHash(algorithm).update(content).digest(encoding);
  if (digest('sha256', 'hex') !== sum) throw new Error(`${file} is not what SHA256SUMS says.`);
  const manifest = succeedSync('tar', ['-xzOf', file, 'package/package.json'], { cwd: folder });
  const { name, version } = JSON.parse(manifest);
  return { file, id: `${name}@${version}`, integrity: `sha512-${digest('sha512', 'base64')}` };
}

/** Whether the registry has it, the very same. */
function isPublished({ id, integrity }, cwd, options) {
  const there = publishedIntegrity(id, cwd, options);
  if (there === undefined) return false;
  if (there !== integrity) {
    throw new Error(
      `The registry has ${id} already, with another content (${there}). Find out whose it is before anything is published.`,
    );
  }
  console.log(`${id} is there`);
  return true;
}

function publishedIntegrity(id, cwd, options) {
  const args = ['view', id, 'dist.integrity', '--json', '--prefer-online'];
  const { code, stdout, stderr } = runSync(npm, [...args, ...options], { cwd });
  // A known name without this version is no error to some of npm's releases.
  if (code === 0) return stdout.trim() ? JSON.parse(stdout) : undefined;
  if (/\bE404\b/.test(stdout + stderr)) return undefined;
  throw new Error(`npm view ${id} ended with ${code}:\n${stderr}`);
}

if (process.argv[1] === import.meta.filename) {
  await asProgram((args) => {
    const [folder = join(root, 'target', 'release-packages')] = args.filter(
      (arg) => !arg.startsWith('--'),
    );
    const options = args.filter((arg) => arg.startsWith('--'));
    publishRelease(resolve(folder), options);
  });
}
