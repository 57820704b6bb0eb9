/**
 * Rehearses a release: publishes the packages to a registry on this machine and installs them from it
 * as users do, with npm, pnpm, yarn (classic and berry) and bun, for this platform and for others.
 *
 *   npm run rehearse               with the binaries under npm/, and a stand-in where there is none
 *   npm run rehearse -- bun        with one client
 *   npm run rehearse -- --packed   with the tarballs that `npm run pack:release` has made
 */
import { generateKeyPairSync, verify } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { platformNamed, platforms } from '../platforms/platforms.mjs';
import { runSync, succeedSync } from '../support/child.js';
import { cannedPolicy, fromBase64 } from '../support/links.js';
import { npm } from '../support/npm.js';
import { addonFile, addonName, root, thisPlatform } from '../support/paths.js';
import { asProgram } from '../support/program.mjs';
import { clients, installClients } from './clients.mjs';
import { packed, packRelease } from './pack.mjs';
import { publishRelease } from './publish.mjs';
import { startRegistry } from './registry.mjs';

const { name: packageName, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

const home = join(root, 'target', 'rehearse');
// Outside the repository, whose settings and workspaces the clients would find.
const projects = join(tmpdir(), `rehearsal-${process.pid}`);
const own = platformNamed(thisPlatform);

await asProgram(async (args) => {
  const isPacked = args.includes('--packed');
  const tarballs = isPacked ? packed : join(home, 'packages');
  const standIns = isPacked ? {} : makeStandIns();
  if (!isPacked) packRelease({ destination: tarballs, standIns });
  for (const name of Object.keys(standIns))
    console.log(`${name}: not built, a stand-in is published`);
  const programs = installClients(join(home, 'tools'));
  const registry = await startRegistry(programs.verdaccio, join(home, 'registry'));
  try {
    publishAll(registry.url, tarballs);
    const cache = join(projects, 'cache');
    const others = platforms.filter((platform) => platform !== own);
    const named = args.filter((arg) => !arg.startsWith('--'));
    const chosen = clients(programs, registry.url, cache).filter(
      ({ title }) => named.length === 0 || named.some((name) => title.includes(name)),
    );
    if (chosen.length === 0) throw new Error(`No client is called ${named.join(' or ')}.`);
    for (const client of chosen) {
      console.log(`${client.title} ${client.run(['--version'], root).trim().split('\n').at(-1)}`);
      tryHere(client);
      for (const platform of others) tryElsewhere(client, platform);
    }
  } finally {
    await registry.stop();
    rmSync(projects, { recursive: true, force: true });
  }
});

/** What stands for binaries that have not been built, by the platform's name. */
function makeStandIns() {
  const missing = platforms.filter((platform) => !existsSync(addonFile(platform)));
  if (missing.includes(own))
    throw new Error(`No binary for ${own.name}. Run: npm run build && npm run artifacts`);
  for (const platform of missing) {
    mkdirSync(join(standIn(platform), '..'), { recursive: true });
    writeFileSync(standIn(platform), `${platform.name} has not been built\n`);
  }
  return Object.fromEntries(missing.map((platform) => [platform.name, standIn(platform)]));
}

function standIn({ name }) {
  return join(home, 'stand-ins', name, addonName);
}

function binaryOf(platform) {
  return [addonFile(platform), standIn(platform)].find(existsSync);
}

/** As the release does it; a second time there is nothing to do, and no version is taken twice. */
function publishAll(url, folder) {
  const settings = join(home, 'npmrc');
  writeFileSync(settings, `registry=${url}\n${url.replace('http:', '')}:_authToken=rehearsal\n`);
  const options = [`--userconfig=${settings}`, '--provenance=false'];
  const published = publishRelease(folder, options);
  if (publishRelease(folder, options).length > 0) {
    throw new Error('A second attempt published again what was there.');
  }
  const tarball = join(folder, `${packageName}-${version}.tgz`);
  const again = runSync(npm, ['publish', tarball, '--access=public', ...options], { cwd: home });
  if (again.code === 0) {
    throw new Error(
      'The registry took the same version twice: it is no registry to rehearse with.',
    );
  }
  console.log(`published ${published.length} packages, version ${version}`);
}

/** Install, run the README's first example, uninstall. */
function tryHere(client) {
  const project = newProject(client, own);
  client.run([...client.add, packageName], project);
  expectInstalled(client, project, own);
  runExample(project);
  client.run([...client.remove, packageName], project);
  const left = [
    ...installedPlatforms(project),
    ...readdirSafely(join(project, 'node_modules', packageName)),
  ];
  if (left.length > 0) throw new Error(`${client.title} left behind ${left.join(', ')}`);
  console.log(`  ✓ ${own.name}: installed, the README's example ran, uninstalled`);
}

function tryElsewhere(client, platform) {
  const choice = client.choose(platform);
  if (!choice) return console.log(`  - ${platform.name}: it cannot be asked for`);
  const project = newProject(client, platform);
  client.run([...client.add, packageName, ...choice.args], project);
  expectInstalled(client, project, platform);
  console.log(`  ✓ ${platform.name}: installed`);
}

function newProject(client, platform) {
  const project = join(projects, `${client.title}-${platform.name}`.replace(/\W+/g, '-'));
  mkdirSync(project, { recursive: true });
  const files = {
    'package.json': '{ "private": true }\n',
    ...client.files(platform === own ? undefined : platform),
  };
  for (const [file, text] of Object.entries(files)) writeFileSync(join(project, file), text);
  return project;
}

/** That platform's package alone, with its binary in it; a client that knows no libc takes both. */
function expectInstalled(client, project, platform) {
  const fits = ({ os, cpu, libc }) =>
    os === platform.os && cpu === platform.cpu && (libc === platform.libc || !client.knowsLibc);
  const expected = platforms
    .filter(fits)
    .map(({ name }) => name)
    .sort();
  const found = installedPlatforms(project);
  if (found.join() !== expected.join()) {
    throw new Error(
      `${client.title}, ${platform.name}: installed ${found.join(', ') || 'no binary'}; expected ${expected.join(', ')}`,
    );
  }
  const file = findInModules(project, join('@cloudfront-sign-native', platform.name, addonName));
  if (!readFileSync(file).equals(readFileSync(binaryOf(platform)))) {
    throw new Error(`${client.title}: ${file} is not the binary that was published`);
  }
}

function installedPlatforms(project) {
  const scopes = modulesFolders(project).map((folder) => join(folder, '@cloudfront-sign-native'));
  return [...new Set(scopes.flatMap(readdirSafely))].sort();
}

function findInModules(project, path) {
  return modulesFolders(project)
    .map((folder) => join(folder, path))
    .find(existsSync);
}

/** node_modules, and pnpm's beneath it. */
function modulesFolders(project) {
  const modules = join(project, 'node_modules');
  const virtual = join(modules, '.pnpm');
  const inner = readdirSafely(virtual).map((entry) => join(virtual, entry, 'node_modules'));
  return [modules, ...inner.filter(existsSync)];
}

function readdirSafely(folder) {
  return existsSync(folder) ? readdirSync(folder) : [];
}

/** The first JavaScript of the README that was installed; its link must hold before node:crypto. */
function runExample(project) {
  const readme = readFileSync(join(project, 'node_modules', packageName, 'README.md'), 'utf8');
  const example = /^```js\n(.*?)^```/ms.exec(readme)?.[1];
  if (!example) throw new Error('The README has no JavaScript example.');
  writeFileSync(join(project, 'example.cjs'), `${example}\nprocess.stdout.write(url);\n`);
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const env = {
    ...process.env,
    NODE_OPTIONS: '',
    CF_PRIVATE_KEY: privateKey.export({ type: 'pkcs8', format: 'pem' }),
  };
  const url = succeedSync(process.execPath, ['example.cjs'], { cwd: project, env });
  const [, resource, expires, signature] =
    /^(.*)\?Expires=(\d+)&Signature=([^&]+)&/.exec(url) ?? [];
  const policy = cannedPolicy(resource, expires);
  if (!verify('sha1', Buffer.from(policy), publicKey, fromBase64(String(signature)))) {
    throw new Error(`The README's example gave a link whose signature is wrong: ${url}`);
  }
}
