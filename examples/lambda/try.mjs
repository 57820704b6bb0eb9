/**
 * Packs the handler as Lambda takes it, runs it from the zip's content alone in Lambda's line of Node,
 * checks what it answers, and measures its cold start beside the same handler on @aws-sdk/cloudfront-signer.
 *
 *   npm run build && npm run try:lambda               on Linux x64 with glibc, as Lambda's x86_64
 *   STARTS=50 npm run try:lambda                      more starts than 20
 */
import { strict as assert } from 'node:assert';
import { generateKeyPairSync, verify } from 'node:crypto';
import { copyFileSync, mkdirSync, rmSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { succeedSync } from '../../scripts/support/child.js';
import { fromBase64 } from '../../scripts/support/links.js';
import { installTools } from '../../scripts/support/npm.js';
import { install, packAll } from '../../scripts/support/packed.js';
import { root } from '../../scripts/support/paths.js';
import { asProgram } from '../../scripts/support/program.mjs';
import { programOf, RUNTIMES } from '../../scripts/support/runtimes.js';

const require = createRequire(import.meta.url);

const here = import.meta.dirname;
const home = join(root, 'target', 'lambda');
// Away from every node_modules.
const empty = join(tmpdir(), `lambda-${process.pid}`);
const starts = Number(process.env.STARTS ?? 20);

const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 });
const p256 = generateKeyPairSync('ec', { namedCurve: 'P-256' });

await asProgram(async () => {
  rmSync(home, { recursive: true, force: true });
  mkdirSync(home, { recursive: true });
  const runtime = RUNTIMES.find(({ name, version }) => name === 'node' && /^22\./.test(version));
  const node = programOf(runtime);
  try {
    const tarballs = (await packAll(home)).map(({ tarball }) => tarball);
    const own = unzipped(zip(stageOwn('own', tarballs, 'index.js')));
    const dropIn = unzipped(zip(stageOwn('own-drop-in', tarballs, 'drop-in.js')));
    const sdk = unzipped(zip(stageSdk()));
    const bundled = unzipped(zip(bundle(join(home, 'aws-sdk'), 'aws-sdk, bundled')));
    const ownBundled = unzipped(zip(bundle(join(home, 'own'), 'own, bundled')));
    for (const folder of [own, dropIn, ownBundled, sdk, bundled]) checkAnswers(node, folder);
    const contestants = [
      { title: 'this package, RSA-2048', folder: own, keys: rsa },
      { title: 'this package, P-256', folder: own, keys: p256 },
      { title: '… ./aws-sdk, RSA-2048', folder: dropIn, keys: rsa },
      { title: 'this package, RSA-2048, bundled', folder: ownBundled, keys: rsa },
      { title: '@aws-sdk/cloudfront-signer, RSA-2048', folder: sdk, keys: rsa },
      { title: '@aws-sdk…, RSA-2048, bundled', folder: bundled, keys: rsa },
    ];
    report(runtime.version, measure(node, contestants));
  } finally {
    rmSync(empty, { recursive: true, force: true });
  }
});

function stageOwn(name, tarballs, handler) {
  const folder = join(home, name);
  install(folder, tarballs);
  copyFileSync(join(here, handler), join(folder, 'index.js'));
  return folder;
}

function stageSdk() {
  const folder = join(home, 'aws-sdk');
  const { name, version } = require('@aws-sdk/cloudfront-signer/package.json');
  installTools(folder, { [name]: version }, { type: 'commonjs' });
  copyFileSync(join(here, 'aws-sdk.js'), join(folder, 'index.js'));
  return folder;
}

function bundle(source, name) {
  const folder = join(home, name);
  mkdirSync(folder);
  const modules = installTools(join(home, 'tools'), { esbuild: '0.28' });
  const args = [
    '--bundle',
    '--minify',
    '--platform=node',
    '--target=node22',
    '--loader:.node=copy',
  ];
  succeedSync(join(modules, '.bin', 'esbuild'), [
    ...args,
    join(source, 'index.js'),
    `--outfile=${join(folder, 'index.js')}`,
  ]);
  return folder;
}

function zip(folder) {
  const file = `${folder}.zip`;
  succeedSync('zip', ['-q', '-9', '-r', file, '.', '-x', 'package-lock.json'], { cwd: folder });
  return file;
}

function unzipped(file) {
  const folder = join(empty, file.slice(home.length + 1).replace(/\W+/g, '-'));
  mkdirSync(folder, { recursive: true });
  succeedSync('unzip', ['-q', file, '-d', folder]);
  const size = (bytes) => `${(bytes / 1024).toFixed(0)} kB`;
  const bytes = Number(succeedSync('du', ['-sb', folder]).split('\t')[0]);
  console.log(
    `${file.slice(home.length + 1)}: ${size(statSync(file).size)}, unzipped ${size(bytes)}`,
  );
  return folder;
}

/** One process: the answer to the event and the times. */
function start(node, folder, keys, id = '42') {
  const env = {
    CDN_HOST: 'cdn.example.com',
    COOKIE_DOMAIN: 'example.com',
    CF_KEY_PAIR_ID: 'K2JCJMDEHXQW5F',
    CF_PRIVATE_KEY: keys.privateKey.export({ type: 'pkcs8', format: 'pem' }),
  };
  const began = process.hrtime.bigint();
  const said = succeedSync(node, [join(here, 'cold-start.js'), id], { cwd: folder, env });
  return { ...JSON.parse(said), whole: Number(process.hrtime.bigint() - began) / 1e6 };
}

/** A redirect and three cookies, whose signature holds before node:crypto. */
function checkAnswers(node, folder) {
  const { answer } = start(node, folder, rsa);
  assert.equal(answer.statusCode, 302);
  const location = new URL(answer.headers.location);
  assert.equal(location.origin + location.pathname, 'https://cdn.example.com/videos/42/index.m3u8');
  const cookies = Object.fromEntries(
    answer.cookies.map((cookie) => cookie.split('; ')[0].split('=')),
  );
  assert.deepEqual(Object.keys(cookies).sort(), [
    'CloudFront-Key-Pair-Id',
    'CloudFront-Policy',
    'CloudFront-Signature',
  ]);
  for (const cookie of answer.cookies)
    assert.match(cookie, /Path=\/videos\/42\/; Secure; HttpOnly/);
  for (const [policy, signature] of [
    [cookies['CloudFront-Policy'], cookies['CloudFront-Signature']],
    [location.searchParams.get('Policy'), location.searchParams.get('Signature')],
  ]) {
    assert.ok(verify('sha1', fromBase64(policy), rsa.publicKey, fromBase64(signature)));
    const [statement] = JSON.parse(fromBase64(policy)).Statement;
    assert.equal(statement.Resource, 'https://cdn.example.com/videos/42/*');
  }
  // An ID cannot widen what is opened.
  const { answer: wide } = start(node, folder, rsa, '*');
  // Those that are written for the SDK refuse it.
  if (wide.statusCode === 404) return;
  const opened = JSON.parse(fromBase64(new URL(wide.headers.location).searchParams.get('Policy')));
  assert.equal(opened.Statement[0].Resource, 'https://cdn.example.com/videos/%2A/*');
}

/** In turns, so that what else the machine does meets all alike. */
function measure(node, contestants) {
  const runs = contestants.map(() => []);
  for (let i = 0; i <= starts; i++) {
    contestants.forEach(({ folder, keys }, which) => {
      const run = start(node, folder, keys);
      // The first only fills the file system's cache.
      if (i > 0) runs[which].push(run);
    });
  }
  return contestants.map(({ title }, which) => ({ title, runs: runs[which] }));
}

function report(version, results) {
  console.log(`\nNode ${version}, medians of ${starts} starts, ms:`);
  for (const { title, runs } of results) {
    const middle = (name) => runs.map((run) => run[name]).sort((a, b) => a - b)[runs.length >> 1];
    const ms = (name) => middle(name).toFixed(1).padStart(6);
    const memory = (middle('memory') / 2 ** 20).toFixed(0);
    console.log(
      `${title.padEnd(37)} load ${ms('load')}  first answer ${ms('first')}  whole process ${ms('whole')}  memory ${memory} MB`,
    );
  }
}
