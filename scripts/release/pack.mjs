/**
 * Packs every package into target/release-packages, with SHA256SUMS beside the tarballs, and fails when
 * a version differs, a binary is missing or a tarball holds what it should not.
 *
 *   npm run pack:release
 *   npm run pack:release -- --tag v1.2.3    and the tag has to be the version's
 *
 * With a tag, GITHUB_REPOSITORY has to say where the packages come from (see stage.mjs): npm's provenance
 * wants that, and the README's links go there.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join, posix } from 'node:path';
import { licences } from '../platforms/packages.mjs';
import { platforms } from '../platforms/platforms.mjs';
import { assertUpToDate } from '../platforms/sync.mjs';
import { addonFile, addonName, packageDirectory, root } from '../support/paths.js';
import { asProgram } from '../support/program.mjs';
import { partsOf } from './bundle.mjs';
import { packPublished, readManifest, repositoryUrl } from './stage.mjs';

export const packed = join(root, 'target', 'release-packages');

const platformFiles = [addonName, 'README.md', 'package.json', ...licences];
/** What the root's package may hold, and what it must. */
const rootPattern = /^(?:js\/[\w./-]+\.(?:js|mjs|cjs|wasm)|[\w/-]+\.(?:js|mjs|cjs|d\.ts|d\.mts))$/;
const rootFiles = [
  'CHANGELOG.md',
  'LICENSE',
  'README.md',
  'index.d.ts',
  'index.js',
  'package.json',
  // Of what `npm run build` has bundled into js/vendor.
  'js/vendor/LICENSES.txt',
];

/**
 * @param {object} options
 * @param {string} [options.tag] the tag of the release
 * @param {string} [options.destination] an own folder for the tarballs, emptied
 * @param {Record<string, string>} [options.standIns] files to take for the binaries of platforms, by name
 * @returns {{ name: string, version: string, tarball: string, files: string[], size: number }[]} the root's last
 */
export function packRelease({ tag, destination = packed, standIns = {} } = {}) {
  const { version } = readManifest(root);
  checkVersions(version, tag);
  const isThere = (platform) => standIns[platform.name] ?? existsSync(addonFile(platform));
  const missing = platforms.filter((platform) => !isThere(platform)).map(({ name }) => name);
  if (missing.length > 0) {
    throw new Error(`No binary for ${missing.join(', ')}. Run: npm run build:all`);
  }
  rmSync(destination, { recursive: true, force: true });
  mkdirSync(destination, { recursive: true });
  const packages = platforms.map((platform) => {
    const result = packPublished(packageDirectory(platform), destination, standIns[platform.name]);
    expectSame(result.files, platformFiles, platform.name);
    return result;
  });
  packages.push(packPublished(root, destination));
  expectRootFiles(packages.at(-1).files);
  for (const one of packages) {
    if (one.version !== version) throw new Error(`${one.name} is ${one.version}, not ${version}`);
  }
  const sums = packages.map(({ tarball }) => `${sha256(tarball)}  ${basename(tarball)}\n`);
  writeFileSync(join(destination, 'SHA256SUMS'), sums.join(''));
  return packages;
}

/** package.json's is the version; the packages follow it, and a tag and the changelog must. */
function checkVersions(version, tag) {
  assertUpToDate();
  const changelog = readFileSync(join(root, 'CHANGELOG.md'), 'utf8');
  const heading = changelog.split('\n').find((line) => line.startsWith(`## ${version}`));
  if (!heading) throw new Error(`CHANGELOG.md has no section "## ${version} – <date>".`);
  if (tag === undefined) return;
  if (tag !== `v${version}`) {
    throw new Error(`The tag is ${tag}, but package.json's version ${version}: they must agree.`);
  }
  if (!repositoryUrl()) {
    throw new Error('GITHUB_REPOSITORY has to name the repository, as owner/name.');
  }
  if (/unreleased/i.test(heading)) {
    throw new Error(`CHANGELOG.md calls ${version} unreleased: give it its date.`);
  }
}

function expectSame(files, expected, name) {
  const strange = files.filter((file) => !expected.includes(file));
  const missing = expected.filter((file) => !files.includes(file));
  if (strange.length > 0)
    throw new Error(`${name} holds what it should not: ${strange.join(', ')}`);
  if (missing.length > 0) throw new Error(`${name} does not hold ${missing.join(', ')}`);
}

function expectRootFiles(files) {
  const wanted = [...rootFiles, ...named(), ...required(files)];
  const other = files.filter((file) => !rootPattern.test(file));
  expectSame(
    other,
    wanted.filter((file) => !rootPattern.test(file)),
    'The package',
  );
  const missing = wanted.filter((file) => !files.includes(file));
  if (missing.length > 0) throw new Error(`The package does not hold ${missing.join(', ')}`);
}

/** The files that `exports` and `bin` name. */
function named() {
  const { exports, bin = {} } = readManifest(root);
  const leaves = (value) =>
    typeof value === 'string' ? [value] : Object.values(value ?? {}).flatMap(leaves);
  return [exports, bin]
    .flatMap(leaves)
    .map((file) => file.replace(/^\.\//, ''))
    .filter((file) => !file.includes('*'));
}

/** The files that the package's own files require, but for the binary of a checkout. */
function required(files) {
  return files
    .filter((file) => file.endsWith('.js') && !file.startsWith('js/vendor/'))
    .flatMap((file) => {
      const parts = partsOf(file);
      const targets = [file, ...parts].flatMap(requiredBy);
      return targets.filter((target) => !parts.includes(target));
    })
    .filter((file) => file !== addonName);
}

/** The files that a file of the checkout requires. */
function requiredBy(file) {
  const source = readFileSync(join(root, file), 'utf8');
  return [...source.matchAll(/require\('(\.[^']+)'\)/g)].map(([, target]) =>
    posix.join(posix.dirname(file), target),
  );
}

const sha256 = (file) => createHash('sha256').update(readFileSync(file)).digest('hex');

if (process.argv[1] === import.meta.filename) {
  await asProgram((args) => {
    const at = args.indexOf('--tag');
    const tag = at < 0 ? undefined : (args[at + 1] ?? '');
    for (const { name, version, size } of packRelease({ tag })) {
      console.log(`${name}@${version}  ${Math.ceil(size / 1024)} kB`);
    }
  });
}
