/**
 * Packs every package into target/release-packages, with SHA256SUMS beside the tarballs, and fails when
 * a version differs, a binary is missing or a tarball holds what it should not.
 *
 *   node scripts/release/pack.mjs                 every platform
 *   node scripts/release/pack.mjs --built         the platforms whose binary is there, to rehearse
 *   node scripts/release/pack.mjs --tag v1.2.3    and the tag has to be the version's
 *
 * Where GITHUB_REPOSITORY names one, the packages say that they come from it: provenance wants that.
 */
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { outOfDate, writePackage } from '../platforms/packages.mjs';
import { addonFile, addonName, packageDirectory, root } from '../platforms/paths.mjs';
import { platforms } from '../platforms/platforms.mjs';
import { asProgram, output } from '../platforms/run.mjs';

export const packed = join(root, 'target', 'release-packages');

const licences = ['LICENSE', 'THIRD-PARTY-LICENSES.md'];
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
];

/** @returns {{ name: string, version: string, tarball: string, files: string[], size: number }[]} the root's last */
export function packRelease({ tag, onlyBuilt = false } = {}) {
  const { version } = readManifest(root);
  checkVersions(version, tag);
  const built = platforms.filter((platform) => existsSync(addonFile(platform)));
  const missing = platforms.filter((platform) => !built.includes(platform)).map(({ name }) => name);
  if (missing.length > 0 && !onlyBuilt) {
    throw new Error(`No binary for ${missing.join(', ')}. Run: npm run build:all`);
  }
  rmSync(packed, { recursive: true, force: true });
  mkdirSync(packed, { recursive: true });
  const packages = built.map((platform) => {
    writePackage(platform);
    return pack(packageDirectory(platform), ({ files }) => {
      expectSame(files, platformFiles, platform.name);
    });
  });
  packages.push(pack(root, ({ files }) => expectRootFiles(files)));
  for (const one of packages) {
    if (one.version !== version) throw new Error(`${one.name} is ${one.version}, not ${version}`);
  }
  const sums = packages.map(({ tarball }) => `${sha256(tarball)}  ${basename(tarball)}\n`);
  writeFileSync(join(packed, 'SHA256SUMS'), sums.join(''));
  return packages;
}

/** package.json's is the version; the packages follow it, and a tag and the changelog must. */
function checkVersions(version, tag) {
  const differing = outOfDate();
  if (differing.length > 0) {
    throw new Error(
      `Not of version ${version}: ${differing.join(', ')}. Run: npm run platforms:sync`,
    );
  }
  const changelog = readFileSync(join(root, 'CHANGELOG.md'), 'utf8');
  const heading = changelog.split('\n').find((line) => line.startsWith(`## ${version}`));
  if (!heading) throw new Error(`CHANGELOG.md has no section "## ${version} – <date>".`);
  if (tag === undefined) return;
  if (tag !== `v${version}`) {
    throw new Error(`The tag is ${tag}, but package.json's version ${version}: they must agree.`);
  }
  if (/unreleased/i.test(heading)) {
    throw new Error(`CHANGELOG.md calls ${version} unreleased: give it its date.`);
  }
}

function pack(source, check) {
  const from = withRepository(source);
  const args = ['pack', '--ignore-scripts', '--json', '--pack-destination', packed];
  const [{ name, version, files, size }] = Object.values(
    JSON.parse(output('npm', args, { cwd: from })),
  );
  if (from !== source) rmSync(from, { recursive: true });
  const tarball = join(packed, `${name.replace('@', '').replace('/', '-')}-${version}.tgz`);
  const result = { name, version, tarball, size, files: files.map((file) => file.path) };
  check(result);
  return result;
}

/** A copy of the package that names its repository; the package itself where there is none to name. */
function withRepository(source) {
  const { GITHUB_REPOSITORY, GITHUB_SERVER_URL } = process.env;
  if (!GITHUB_REPOSITORY) return source;
  const copy = join(packed, 'staged');
  const manifest = readManifest(source);
  // npm adds these by itself.
  const taken = [...manifest.files, 'package.json', 'README.md', 'LICENSE'];
  for (const file of taken) cpSync(join(source, file), join(copy, file), { recursive: true });
  manifest.repository = { type: 'git', url: `git+${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}.git` };
  writeFileSync(join(copy, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  return copy;
}

function expectSame(files, expected, name) {
  const strange = files.filter((file) => !expected.includes(file));
  const missing = expected.filter((file) => !files.includes(file));
  if (strange.length > 0)
    throw new Error(`${name} holds what it should not: ${strange.join(', ')}`);
  if (missing.length > 0) throw new Error(`${name} does not hold ${missing.join(', ')}`);
}

function expectRootFiles(files) {
  const wanted = [...rootFiles, ...requiredBy(files)];
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
function requiredBy() {
  const { exports, bin = {} } = readManifest(root);
  const leaves = (value) =>
    typeof value === 'string' ? [value] : Object.values(value ?? {}).flatMap(leaves);
  return [exports, bin]
    .flatMap(leaves)
    .map((file) => file.replace(/^\.\//, ''))
    .filter((file) => !file.includes('*'));
}

const readManifest = (folder) => JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
const sha256 = (file) => createHash('sha256').update(readFileSync(file)).digest('hex');

if (process.argv[1] === import.meta.filename) {
  await asProgram((args) => {
    const at = args.indexOf('--tag');
    const options = {
      onlyBuilt: args.includes('--built'),
      tag: at < 0 ? undefined : (args[at + 1] ?? ''),
    };
    for (const { name, version, size } of packRelease(options)) {
      console.log(`${name}@${version}  ${Math.ceil(size / 1024)} kB`);
    }
  });
}
