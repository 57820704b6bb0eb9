'use strict';

// What a release would publish: one version, the right files, their licences and checksums.

const assert = require('node:assert/strict');
const { createHash } = require('node:crypto');
const {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  writeFileSync,
} = require('node:fs');
const path = require('node:path');
const { after, before, describe, it, test } = require('node:test');

const { run, succeed } = require('../scripts/support/child.js');
const { npm, unpack } = require('../scripts/support/npm.js');
const { platformNames: platforms, root } = require('../scripts/support/paths.js');
const { temporaryFolder } = require('../scripts/support/temporary-folder.js');

const { name, version } = require('../package.json');

const SCOPE = '@cloudfront-sign-native';

const { folder, remove } = temporaryFolder();
after(remove);

const script = (...parts) => path.join(root, 'scripts', ...parts);
const read = (...parts) => readFileSync(path.join(root, ...parts), 'utf8');
const stage = import('../scripts/release/stage.mjs');

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

test('a release that does not know its repository is refused', async () => {
  const { GITHUB_REPOSITORY, ...env } = process.env;
  const args = [script('release', 'pack.mjs'), '--tag', `v${version}`];
  const { code, stderr } = await run(process.execPath, args, { cwd: root, env });
  assert.equal(code, 1);
  assert.match(stderr, /GITHUB_REPOSITORY has to name the repository/);
});

/** Everything packed, with something in the place of the binaries; `environment` for as long as that takes. */
async function packInto(destination, environment = {}) {
  const { packRelease } = await import('../scripts/release/pack.mjs');
  const binary = path.join(folder, 'binary');
  writeFileSync(binary, 'stands for a binary');
  const standIns = Object.fromEntries(platforms.map((platform) => [platform, binary]));
  const names = ['GITHUB_REPOSITORY', 'GITHUB_SERVER_URL'];
  const saved = names.map((variable) => process.env[variable]);
  const set = (variable, value) => {
    if (value === undefined) delete process.env[variable];
    else process.env[variable] = value;
  };
  for (const variable of names) set(variable, environment[variable]);
  try {
    return packRelease({ destination, standIns });
  } finally {
    for (const [i, variable] of names.entries()) set(variable, saved[i]);
  }
}

test('the tarballs are complete and have checksums', async () => {
  const destination = path.join(folder, 'packages');
  const packages = await packInto(destination);
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

describe('the checkout', () => {
  it('asks for none of the packages it publishes: nobody else can own what npm ci installs', () => {
    for (const file of ['package.json', 'package-lock.json'])
      assert.ok(!read(file).includes(SCOPE));
  });

  it('has a lock file that npm ci takes', async () => {
    const copy = path.join(folder, 'checkout');
    mkdirSync(copy);
    for (const file of ['package.json', 'package-lock.json', '.npmrc']) {
      cpSync(path.join(root, file), path.join(copy, file));
    }
    await succeed(npm, ['ci', '--dry-run', '--ignore-scripts', '--offline', '--no-audit'], {
      cwd: copy,
    });
  });
});

describe('a package that is published', () => {
  const repository = 'https://forge.example/someone/links';
  const environment = {
    GITHUB_REPOSITORY: 'someone/links',
    GITHUB_SERVER_URL: 'https://forge.example',
  };
  let packages;
  const unpacked = (one) => path.join(folder, 'unpacked', one.name);
  const manifestOf = (one) =>
    JSON.parse(readFileSync(path.join(unpacked(one), 'package.json'), 'utf8'));
  const readmeOf = (one) => readFileSync(path.join(unpacked(one), 'README.md'), 'utf8');
  before(async () => {
    packages = await packInto(path.join(folder, 'from-repository'), environment);
    for (const one of packages) unpack(one.tarball, unpacked(one));
  });

  it('says where it comes from', () => {
    for (const one of packages) {
      const { bugs, homepage, repository: from } = manifestOf(one);
      assert.deepEqual(from, { type: 'git', url: `git+${repository}.git` });
      assert.equal(homepage, `${repository}#readme`);
      assert.deepEqual(bugs, { url: `${repository}/issues` });
    }
  });

  it('runs nothing and wants nothing but the binaries', () => {
    for (const one of packages) {
      const manifest = manifestOf(one);
      for (const field of ['scripts', 'devDependencies', 'dependencies']) {
        assert.equal(manifest[field], undefined, `${one.name} has ${field}`);
      }
    }
    assert.deepEqual(
      manifestOf(packages.at(-1)).optionalDependencies,
      Object.fromEntries(platforms.map((platform) => [`${SCOPE}/${platform}`, version])),
    );
  });

  it("has a README whose links and pictures lead to this version's files, wherever it is shown", () => {
    const readme = readmeOf(packages.at(-1));
    const targets = [...readme.matchAll(/\]\(([^)]*)\)|(?:src|srcset|href)="([^"]*)"/g)].map(
      ([, link, attribute]) => link ?? attribute,
    );
    assert.ok(targets.length > 15);
    for (const target of targets) {
      assert.ok(target.startsWith(`${repository}/`), target);
      const [, kind, ref, file] = /\/(blob|raw)\/([^/]+)\/([^#]+)/.exec(target);
      assert.equal(ref, `v${version}`);
      assert.equal(kind, file.endsWith('.svg') ? 'raw' : 'blob');
      assert.ok(existsSync(path.join(root, file)), file);
    }
    assert.deepEqual(
      targets.filter((target) => target.includes('/raw/')).length,
      readme.match(/\.svg/g).length,
    );
  });

  it('has the same README but for the links', async () => {
    const { withAbsoluteLinks } = await stage;
    const there = `${repository}/blob/v${version}/`;
    const back = readmeOf(packages.at(-1))
      .replaceAll(there, '')
      .replaceAll(there.replace('blob', 'raw'), '');
    assert.equal(back, read('README.md'));
    const untouched = '[a](#part) [b](https://h/x) ![c](data:,) <a href="mailto:a@h">';
    assert.equal(withAbsoluteLinks(untouched, repository, 'v1'), untouched);
    assert.throws(() => withAbsoluteLinks('[gone](docs/gone.md)', repository, 'v1'), {
      message: /docs\/gone\.md, which the repository does not have/,
    });
  });

  it('takes its repository from one variable, which a release has to have', async () => {
    const { repositoryUrl } = await stage;
    assert.equal(repositoryUrl({}), undefined);
    assert.equal(repositoryUrl({ GITHUB_REPOSITORY: 'a/b' }), 'https://github.com/a/b');
    assert.throws(() => repositoryUrl({ GITHUB_REPOSITORY: 'https://h/a/b' }), {
      message: /not owner\/name/,
    });
  });
});

describe('publishing', {
  skip: process.platform === 'win32' && 'the stand-in for npm is a script',
}, () => {
  const bin = path.join(folder, 'bin');
  const state = path.join(folder, 'registry.json');
  const log = path.join(folder, 'published.txt');
  const packagesFolder = path.join(folder, 'to-publish');

  /** Stands for npm: `view` reads a file of integrities by name@version, `publish` notes what it was given. */
  const NPM = `#!${process.execPath}
const fs = require('node:fs');
const [command, what] = process.argv.slice(2);
if (command === 'publish') {
  fs.appendFileSync(${JSON.stringify(log)}, what + '\\n');
} else {
  const answer = JSON.parse(fs.readFileSync(${JSON.stringify(state)}, 'utf8'));
  if (answer === 'down') { console.error('npm error code ECONNREFUSED'); process.exit(1); }
  if (!answer[what]) { console.log(JSON.stringify({ error: { code: 'E404' } })); process.exit(1); }
  console.log(JSON.stringify(answer[what]));
}
`;
  let packages;
  before(async () => {
    packages = await packInto(packagesFolder);
    mkdirSync(bin);
    writeFileSync(path.join(bin, 'npm'), NPM);
    chmodSync(path.join(bin, 'npm'), 0o755);
  });

  const integrityOf = ({ tarball }) =>
    `sha512-${createHash('sha512').update(readFileSync(tarball)).digest('base64')}`;
  const idOf = (one) => `${one.name}@${one.version}`;
  const fileOf = (one) => `./${path.basename(one.tarball)}`;

  /** Publishes to a registry that has this already; gives how it ended and what was published. */
  async function publish(there, from = packagesFolder) {
    writeFileSync(state, JSON.stringify(there));
    writeFileSync(log, '');
    const env = { ...process.env, PATH: `${bin}${path.delimiter}${process.env.PATH}` };
    const ended = await run(process.execPath, [script('release', 'publish.mjs'), from], { env });
    return { ...ended, published: readFileSync(log, 'utf8').split('\n').filter(Boolean) };
  }

  it('takes the platforms first and the package that wants them last', async () => {
    const { code, published } = await publish({});
    assert.equal(code, 0);
    assert.deepEqual(published, packages.map(fileOf));
    assert.equal(published.at(-1), `./${name}-${version}.tgz`);
  });

  it('goes on where an earlier attempt broke off', async () => {
    const there = Object.fromEntries(
      packages.slice(0, 3).map((one) => [idOf(one), integrityOf(one)]),
    );
    const { code, published, stdout } = await publish(there);
    assert.equal(code, 0);
    assert.deepEqual(published, packages.slice(3).map(fileOf));
    assert.ok(stdout.includes(`${idOf(packages[0])} is there`));
  });

  it("publishes nothing where a version is a stranger's or another build's", async () => {
    const { code, published, stderr } = await publish({ [idOf(packages[5])]: 'sha512-other' });
    assert.equal(code, 1);
    assert.deepEqual(published, []);
    assert.ok(
      stderr.includes(`The registry has ${idOf(packages[5])} already, with another content`),
    );
  });

  it('publishes nothing when the registry cannot be asked', async () => {
    const { code, published, stderr } = await publish('down');
    assert.equal(code, 1);
    assert.deepEqual(published, []);
    assert.match(stderr, /npm view .* ended with 1/);
  });

  it('publishes nothing that is not what SHA256SUMS says', async () => {
    const altered = path.join(folder, 'altered');
    cpSync(packagesFolder, altered, { recursive: true });
    writeFileSync(path.join(altered, path.basename(packages[0].tarball)), 'altered');
    const { code, published, stderr } = await publish({}, altered);
    assert.equal(code, 1);
    assert.deepEqual(published, []);
    assert.match(stderr, /is not what SHA256SUMS says/);
  });
});

describe('the workflows', () => {
  const files = readdirSync(path.join(root, '.github', 'workflows'));
  for (const file of files) {
    const text = read('.github', 'workflows', file);

    it(`${file} takes actions by commit, and says which release that is`, () => {
      const uses = text.match(/uses:.*/g);
      assert.ok(uses.length > 3);
      for (const use of uses) assert.match(use, /^uses: [\w./-]+@[0-9a-f]{40} # \S+$/);
      // One commit an action, in every place.
      const commits = new Set(uses.map((use) => use.slice(6)));
      assert.equal(commits.size, new Set(uses.map((use) => use.split('@')[0])).size);
    });

    it(`${file} installs what the lock holds, and runs nothing of it`, () => {
      assert.doesNotMatch(text, /npm (?:install|i)\b/);
      for (const [command] of text.matchAll(/npm ci.*/g)) assert.match(command, /--ignore-scripts/);
    });
  }

  it('the release needs no token but its identity', () => {
    const release = read('.github', 'workflows', 'release.yml');
    assert.doesNotMatch(release, /secrets\.|_authToken|NODE_AUTH_TOKEN/);
    assert.match(release, /id-token: write/);
    assert.ok(
      files.every(
        (file) =>
          file === 'release.yml' || !read('.github', 'workflows', file).includes('id-token'),
      ),
    );
  });
});
