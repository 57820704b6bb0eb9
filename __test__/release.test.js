'use strict';

// What a release would publish: one version, the right files, their licences and checksums.

const assert = require('node:assert/strict');
const { createHash } = require('node:crypto');
const { readFileSync, writeFileSync } = require('node:fs');
const path = require('node:path');
const { after, test } = require('node:test');

const { run, succeed } = require('../scripts/support/child.js');
const { root } = require('../scripts/support/paths.js');
const { temporaryFolder } = require('../scripts/support/temporary-folder.js');

const { name, optionalDependencies, version } = require('../package.json');

const { folder, remove } = temporaryFolder();
after(remove);

const script = (...parts) => path.join(root, 'scripts', ...parts);
const platforms = Object.keys(optionalDependencies).map((dependency) => dependency.split('/')[1]);

test('every package has the version and the files that its platform asks for', async () => {
  await succeed(process.execPath, [script('platforms', 'sync.mjs'), '--check'], { cwd: root });
});

test('the licences are those of the crates that are linked in', async () => {
  await succeed(process.execPath, [script('licences.mjs'), '--check'], { cwd: root });
  const text = readFileSync(path.join(root, 'THIRD-PARTY-LICENSES.md'), 'utf8');
  for (const linked of ['aws-lc-sys ', 'napi ', 'zeroize ', 'the Rust standard library']) {
    assert.match(text, new RegExp(`^## .*${linked}`, 'm'));
  }
});

test('a tag that is not the version is refused', async () => {
  const args = [script('release', 'pack.mjs'), '--tag', 'v0.0.0-other'];
  const { code, stderr } = await run(process.execPath, args, { cwd: root });
  assert.equal(code, 1);
  assert.match(stderr, /The tag is v0\.0\.0-other, but package\.json's version/);
});

test('the tarballs are complete and have checksums', async () => {
  const { packRelease } = await import('../scripts/release/pack.mjs');
  const binary = path.join(folder, 'binary');
  writeFileSync(binary, 'stands for a binary');
  const standIns = Object.fromEntries(platforms.map((platform) => [platform, binary]));
  const destination = path.join(folder, 'packages');
  const packages = packRelease({ destination, standIns });
  assert.equal(packages.length, platforms.length + 1);
  // The order of publishing: the package that wants the others last.
  assert.equal(packages.at(-1).name, name);
  for (const one of packages) assert.equal(one.version, version);
  const sums = readFileSync(path.join(destination, 'SHA256SUMS'), 'utf8').trimEnd().split('\n');
  assert.equal(sums.length, packages.length);
  for (const [i, line] of sums.entries()) {
    const [sum, file] = line.split('  ');
    const content = readFileSync(path.join(destination, file));
    assert.equal(file, path.basename(packages[i].tarball));
    assert.equal(sum, createHash('sha256').update(content).digest('hex'));
  }
});
