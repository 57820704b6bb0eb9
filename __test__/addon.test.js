'use strict';

// Which binary is loaded, and what is said when there is none: in an installed package.

const assert = require('node:assert/strict');
const { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } = require('node:fs');
const path = require('node:path');
const { after, before, describe, it, test } = require('node:test');

const { currentPlatform } = require('../js/addon/platform.js');
const { run } = require('../scripts/support/child.js');
const { install, packAll } = require('../scripts/support/packed.js');
const { platformNames } = require('../scripts/support/paths.js');
const { temporaryFolder } = require('../scripts/support/temporary-folder.js');

const { name, version } = require('../package.json');

const SCOPE = '@cloudfront-sign-native';
const own = currentPlatform();
const others = platformNames.filter((platform) => platform !== own);
const { folder, remove } = temporaryFolder();
const whole = path.join(folder, 'whole');
const bare = path.join(folder, 'bare');

before(async () => {
  const [main, platform] = await packAll(folder);
  await install(whole, [main.tarball, platform.tarball]);
  cpSync(whole, bare, { recursive: true });
  rmSync(path.join(bare, 'node_modules', SCOPE), { recursive: true });
  rmSync(path.join(bare, 'package-lock.json'));
});
after(remove);

/** A copy of the project that has none of the platforms' packages. */
function bareCopy(title) {
  const project = path.join(folder, title);
  cpSync(bare, project, { recursive: true });
  return project;
}

/** Puts a file in the place of a platform's binary. */
function plant(project, platform, content) {
  const home = path.join(project, 'node_modules', SCOPE, platform);
  mkdirSync(home, { recursive: true });
  const manifest = { name: `${SCOPE}/${platform}`, version, main: 'cloudfront-sign.node' };
  writeFileSync(path.join(home, 'package.json'), JSON.stringify(manifest));
  if (content !== undefined) writeFileSync(path.join(home, 'cloudfront-sign.node'), content);
}

/** What the process says of itself, made up: `maps` and `ldd` are the content of the files; its own
 * binary says nothing. */
function disguise({ platform = process.platform, arch = process.arch, maps, ldd, report = true }) {
  return `
const fs = require('node:fs');
const files = ${JSON.stringify({ '/proc/self/maps': maps, '/usr/bin/ldd': ldd })};
const read = fs.readFileSync;
fs.readFileSync = (file, ...rest) => {
  if (file !== '/proc/self/maps' && file !== '/usr/bin/ldd') return read(file, ...rest);
  if (files[file] === undefined) throw new Error('ENOENT');
  return files[file];
};
const open = fs.openSync;
fs.openSync = (file, ...rest) => {
  if (file === '/proc/self/exe') throw new Error('ENOENT');
  return open(file, ...rest);
};
Object.defineProperty(process, 'platform', { value: ${JSON.stringify(platform)} });
Object.defineProperty(process, 'arch', { value: ${JSON.stringify(arch)} });
${report ? '' : "Object.defineProperty(process, 'report', { value: undefined });"}`;
}

const MUSL = { maps: '7f0-7f1 r-xp 0 0:0 1 /lib/ld-musl-x86_64.so.1\n' };
const GLIBC = { maps: '7f0-7f1 r-xp 0 0:0 1 /usr/lib/x86_64-linux-gnu/libc.so.6\n' };

/** The error of the loader in a project, and the files that were loaded. */
async function load(project, { before: code = '', args = [] } = {}) {
  const script = `${code}
let error;
try {
  require('${name}');
} catch (thrown) {
  error = { code: thrown.code, message: thrown.message, cause: thrown.cause?.code };
}
console.log(JSON.stringify({ error, loaded: Object.keys(require.cache) }));`;
  const { stdout, stderr } = await run(process.execPath, [...args, '-e', script], { cwd: project });
  assert.equal(stderr, '');
  return JSON.parse(stdout);
}

/** The message, once it is the one that every failure has. */
async function messageOf(project, platform, options) {
  const { error } = await load(project, options);
  assert.equal(error?.code, 'ERR_DLOPEN_FAILED');
  const start = `${name} ${version} looked for ${SCOPE}/${platform}: `;
  assert.equal(error.message.slice(0, start.length), start);
  assert.doesNotMatch(error.message, /undefined|\n/);
  return error.message;
}

/** What a process has to say of itself to be taken for a platform. */
function disguiseAs(name) {
  const [platform, arch, libc] = name.split('-');
  return disguise({ platform, arch, ...(libc === 'musl' ? MUSL : GLIBC) });
}

describe('the binary', () => {
  it('is that of the installed package, and no message is made', async () => {
    const { error, loaded } = await load(whole);
    assert.equal(error, undefined);
    const binaries = loaded.filter((file) => file.endsWith('.node'));
    assert.equal(binaries.length, 1);
    assert.ok(binaries[0].includes(path.join(SCOPE, own)), binaries[0]);
    assert.ok(!loaded.some((file) => file.endsWith('load-error.js')));
  });

  for (const platform of [own, ...others]) {
    it(`is looked for in ${platform}, on that platform`, async () => {
      const { error } = await load(bare, { before: disguiseAs(platform) });
      assert.match(
        error.message,
        new RegExp(`looked for ${SCOPE}/${platform}: it is not installed`),
      );
      // It was asked for: a platform that the loader forgets has no cause.
      assert.equal(error.cause, 'MODULE_NOT_FOUND');
    });
  }
});

test('every package is spelt out, where bundlers and file tracers see it', () => {
  const source = readFileSync(path.join(__dirname, '..', 'js', 'addon', 'load.js'), 'utf8');
  const named = [...source.matchAll(/require\('(@[^']+)'\)/g)].map(([, dependency]) => dependency);
  assert.deepEqual(named.sort(), platformNames.map((platform) => `${SCOPE}/${platform}`).sort());
});

describe('the C library is found', () => {
  const cases = {
    'from what is mapped: musl': [{ ...MUSL, ldd: 'GNU libc' }, 'musl'],
    'from what is mapped: glibc': [{ ...GLIBC, ldd: 'musl libc' }, 'gnu'],
    'from ldd, without /proc: musl': [{ ldd: '#!/bin/sh\n# musl libc' }, 'musl'],
    'from ldd, without /proc: glibc': [{ ldd: '#!/bin/bash\n# GNU libc' }, 'gnu'],
    'without process.report: musl': [{ ...MUSL, report: false }, 'musl'],
    'without process.report: glibc': [{ ...GLIBC, report: false }, 'gnu'],
  };
  for (const [title, [system, libc]] of Object.entries(cases)) {
    it(title, async () => {
      const code = disguise({ platform: 'linux', arch: 'x64', ...system });
      await messageOf(bare, `linux-x64-${libc}`, { before: code });
    });
  }
});

describe('says what is wrong and what to do', () => {
  it('on a platform that has no package', async () => {
    const code = disguise({ platform: 'sunos', arch: 'x64' });
    const message = await messageOf(bare, 'sunos-x64', { before: code });
    assert.match(message, /not supported/);
    for (const platform of [own, ...others]) assert.ok(message.includes(platform), platform);
    assert.match(message, /build it from a checkout/);
  });

  it('in a checkout that has not been built', async () => {
    const project = bareCopy('checkout');
    const manifest = path.join(project, 'node_modules', name, 'package.json');
    const { optionalDependencies, ...rest } = JSON.parse(readFileSync(manifest, 'utf8'));
    assert.ok(optionalDependencies);
    writeFileSync(manifest, JSON.stringify(rest));
    for (const platform of [own, 'sunos-x64']) {
      const message = await messageOf(project, platform, { before: disguiseAs(platform) });
      assert.match(message, /a checkout that has not been built.*Run npm run build/);
    }
  });

  it('when it was left out', async () => {
    const message = await messageOf(bare, own);
    assert.match(message, /--omit=optional/);
    assert.match(message, /npm install --include=optional/);
    assert.match(message, /npm install --os=\w+ --cpu=\w+/);
  });

  for (const file of ['package-lock.json', 'pnpm-lock.yaml', 'yarn.lock', 'bun.lock']) {
    it(`when ${file} was made on another platform`, async () => {
      const project = bareCopy(`lock-${file}`);
      writeFileSync(path.join(project, file), `${SCOPE}/${others[0]}`);
      const message = await messageOf(project, own);
      assert.match(message, new RegExp(`${file}, made on another platform, does not list it`));
      assert.match(message, new RegExp(`Delete node_modules and ${file}`));
      writeFileSync(path.join(project, file), `${SCOPE}/${own}`);
      assert.match(await messageOf(project, own), /--omit=optional/);
    });
  }

  it('when the package is for the other C library', async () => {
    const project = bareCopy('libc');
    plant(project, 'linux-x64-musl', '');
    const glibc = await messageOf(project, 'linux-x64-gnu', {
      before: disguiseAs('linux-x64-gnu'),
    });
    assert.match(glibc, /linux-x64-musl is, which is for musl.*this process runs on glibc/);
    assert.match(glibc, /npm install --os=linux --cpu=x64 --libc=glibc/);
    rmSync(path.join(project, 'node_modules', SCOPE), { recursive: true });
    plant(project, 'linux-x64-gnu', '');
    const musl = await messageOf(project, 'linux-x64-musl', {
      before: disguiseAs('linux-x64-musl'),
    });
    assert.match(musl, /linux-x64-gnu is, which is for glibc.*this process runs on musl/);
    assert.match(musl, /--libc=musl/);
  });

  it('when node_modules is from another platform', async () => {
    const project = bareCopy('moved');
    plant(project, 'win32-x64', '');
    const message = await messageOf(project, 'darwin-arm64', {
      before: disguiseAs('darwin-arm64'),
    });
    assert.match(message, /win32-x64 is: node_modules comes from another platform/);
    assert.match(message, /npm install --os=darwin --cpu=arm64/);
  });

  it('when the package has lost its binary', async () => {
    const project = bareCopy('empty');
    plant(project, own);
    const message = await messageOf(project, own);
    assert.match(message, /without the binary, cloudfront-sign\.node/);
    assert.match(message, /Copy \*\.node files too/);
  });

  it('when the binary is broken', async () => {
    for (const content of ['', 'no binary at all', Buffer.alloc(8192)]) {
      const project = path.join(folder, `broken-${content.length}`);
      cpSync(bare, project, { recursive: true });
      plant(project, own, content);
      const message = await messageOf(project, own);
      assert.match(message, /it is installed, but .*cloudfront-sign\.node/);
      assert.match(message, /damaged.*Delete node_modules and install again/);
    }
  });

  it('when Node.js may not load addons', async () => {
    const message = await messageOf(whole, own, { args: ['--no-addons'] });
    assert.match(message, /Start Node\.js without --no-addons/);
  });
});

describe('what a runtime or a system says of a binary', () => {
  const { loadError } = require('../js/addon/load-error.js');
  const cases = [
    ['Error loading shared library libgcc_s.so.1: No such file', /another C library/],
    ['Error loading shared library ld-linux-x86-64.so.2: No such file', /another C library/],
    ['/lib/x86_64-linux-gnu/libc.so: invalid ELF header', /another C library/],
    ['libc.musl-x86_64.so.1: cannot open shared object file', /another C library/],
    ["libm.so.6: version `GLIBC_2.17' not found", /older than what the binary needs/],
    ['failed to map segment from shared object', /noexec/],
    ['%1 is not a valid Win32 application', /another processor/],
  ];
  for (const [said, advice] of cases) {
    it(said, () => {
      const cause = Object.assign(new Error(said), { code: 'ERR_DLOPEN_FAILED' });
      const { message, code } = loadError(own, cause);
      assert.equal(code, 'ERR_DLOPEN_FAILED');
      assert.ok(message.includes(said));
      assert.match(message, advice);
    });
  }

  it('Deno without --allow-ffi', () => {
    const cause = Object.assign(new Error('Requires ffi access\n to it'), { name: 'NotCapable' });
    assert.match(
      loadError(own, cause).message,
      /Requires ffi access to it\. Start Deno with --allow-ffi/,
    );
  });
});
