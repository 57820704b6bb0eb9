/**
 * A folder where the package is installed for a platform as npm would install it, and a run in it.
 *
 *   node scripts/platforms/trial.mjs darwin-arm64     on a machine of that platform
 */
import { generateKeyPairSync } from 'node:crypto';
import {
  closeSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { runSync } from '../support/child.js';
import { pack, unpack } from '../support/npm.js';
import { addonName, packageDirectory, root } from '../support/paths.js';
import { asProgram } from '../support/program.mjs';
import { packageName } from './packages.mjs';
import { cache, scripts } from './paths.mjs';
import { platformNamed } from './platforms.mjs';

const timeLimit = 180_000;

/** Runs smoke.cjs; returns what it saw, or throws an error that lists what went wrong. */
export function tryOut(platform, runtime, keys) {
  const folder = install(platform);
  writeFileSync(join(folder, 'keys.json'), JSON.stringify(keys));
  copyFileSync(join(scripts, 'smoke.cjs'), join(folder, 'smoke.cjs'));
  const [command, ...before] = runtime.command;
  // Into a file: a Node under wine cannot write to pipes.
  const log = join(folder, 'log.txt');
  const out = openSync(log, 'w');
  const ended = runSync(command, [...before, 'smoke.cjs'], {
    cwd: folder,
    env: { ...process.env, NODE_OPTIONS: '', NODE_PATH: '', ...runtime.env },
    stdio: ['ignore', out, out],
    timeout: timeLimit,
    killSignal: 'SIGKILL',
  });
  closeSync(out);
  const file = join(folder, 'report.json');
  const report = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
  const problems = problemsOf(ended, report, platform);
  if (problems.length > 0)
    throw new Error([...problems, readFileSync(log, 'utf8').slice(-4000)].join('\n'));
  return report;
}

/** A new RSA-2048 and a new P-256 key, as PEM. */
export function newKeys() {
  const pem = (type, options) =>
    generateKeyPairSync(type, options).privateKey.export({ type: 'pkcs8', format: 'pem' });
  return { rsa: pem('rsa', { modulusLength: 2048 }), ec: pem('ec', { namedCurve: 'P-256' }) };
}

function install(platform) {
  const folder = join(cache, 'trial', platform.name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  // Without one, the name of the package would mean the repository around this folder.
  writeFileSync(join(folder, 'package.json'), '{ "private": true }');
  const modules = join(folder, 'node_modules');
  unpackPublished(root, folder, join(modules, 'cloudfront-sign-native'));
  unpackPublished(packageDirectory(platform), folder, join(modules, packageName(platform)));
  return folder;
}

/** What npm would publish from one folder, in another. */
function unpackPublished(from, folder, to) {
  const { tarball } = pack(from, folder);
  unpack(tarball, to);
  rmSync(tarball);
}

function problemsOf(ended, report, { os, cpu, name }) {
  const problems = [];
  if (ended.timedOut) problems.push(`did not end within ${timeLimit / 1000} s`);
  else if (ended.code !== 0)
    problems.push(`ended with ${ended.signal ?? `exit code ${ended.code}`}`);
  if (!report) return [...problems, 'left no report'];
  if (report.platform !== os || report.arch !== cpu)
    problems.push(`ran on ${report.platform} ${report.arch}`);
  // Of the package's own binary, not of one that happened to lie about.
  const [addon] = report.addons;
  if (
    report.addons.length !== 1 ||
    !addon.replaceAll('\\', '/').endsWith(`/${name}/${addonName}`)
  ) {
    problems.push(`loaded ${report.addons.join(', ') || 'no binary'}`);
  }
  for (const { name: check, error } of report.results) {
    if (error) problems.push(`${check}: ${error}`);
  }
  if (report.results.length === 0) problems.push('checked nothing');
  return problems;
}

if (process.argv[1] === import.meta.filename) {
  await asProgram(([name]) => {
    const runtime = { command: [process.execPath], env: {} };
    const { version, results } = tryOut(platformNamed(name), runtime, newKeys());
    console.log(`${name}, Node ${version}:`);
    for (const { name: check } of results) console.log(`  ✓ ${check}`);
  });
}
