/**
 * Tries what docs/bundlers.md says: bundles a small program with each bundler, puts what has to be
 * deployed into an empty folder and runs it there.
 *
 *   npm run try:bundlers               all but Next.js
 *   npm run try:bundlers -- next nft   those named
 */
import { generateKeyPairSync } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cases } from './bundlers/cases.mjs';
import { tryNext } from './bundlers/next.mjs';
import { asProgram, attempt, output } from './platforms/run.mjs';

const require = createRequire(import.meta.url);
const { install, packAll, root } = require('../__test__/support/packed.js');

const home = join(root, 'target', 'bundlers');
// Away from every node_modules.
const empty = join(tmpdir(), `bundled-${process.pid}`);

const PROGRAM = `const signer = new Signer({ keyPairId: 'K2JCJMDEHXQW5F', privateKey: process.env.CF_PRIVATE_KEY });
console.log(signer.getSignedUrl('https://d111111abcdef8.cloudfront.net/a', { expires: '2h' }));
`;
const SIGNED = /^https:\/\/d111111abcdef8\.cloudfront\.net\/a\?Expires=\d+&Signature=\S+\n$/;

const env = {
  ...process.env,
  NODE_OPTIONS: '',
  NODE_ENV: 'production',
  CF_PRIVATE_KEY: generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({
    type: 'pkcs8',
    format: 'pem',
  }),
};

await asProgram(async (names) => {
  const tools = installTools('tools', {
    esbuild: '0.28',
    webpack: '5',
    'node-loader': '2',
    rollup: '4',
    '@rollup/plugin-commonjs': '29',
    '@rollup/plugin-node-resolve': '16',
    '@vercel/nft': '1',
  });
  mkdirSync(empty, { recursive: true });
  const packages = await packAll(empty);
  const tarballs = packages.map(({ tarball }) => tarball);
  const isChosen = (title) => names.length === 0 || names.some((name) => title.startsWith(name));
  const chosen = cases.filter(({ title }) => isChosen(title));
  let failed = 0;
  const attemptTo = async (title, action) => {
    try {
      console.log(`✓ ${title}${note(await action())}`);
    } catch (error) {
      failed += 1;
      console.log(`✗ ${title}: ${error.message}`);
    }
  };
  try {
    for (const one of chosen) await attemptTo(one.title, () => tryCase(one, tools, tarballs));
    if (names.includes('next')) {
      const modules = installTools('next', { next: '16', react: '19', 'react-dom': '19' });
      await attemptTo('next', () =>
        tryNext({ modules, project: join(empty, 'next'), tarballs, env, install }),
      );
    }
  } finally {
    rmSync(empty, { recursive: true, force: true });
  }
  if (chosen.length === 0 && !names.includes('next'))
    throw new Error(`Nothing is called ${names.join(', ')}`);
  if (failed > 0) throw new Error(`${failed} did not do what docs/bundlers.md says`);
});

function note(text) {
  return text ? `: ${text}` : '';
}

/** Installs packages into a folder of their own; gives its node_modules. */
function installTools(name, wanted) {
  const folder = join(home, name);
  const modules = join(folder, 'node_modules');
  if (!Object.keys(wanted).every((one) => existsSync(join(modules, one, 'package.json')))) {
    console.log(`installing ${Object.keys(wanted).join(', ')}`);
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'package.json'), '{ "private": true }');
    const packages = Object.entries(wanted).map(([one, version]) => `${one}@${version}`);
    output('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts', ...packages], {
      cwd: folder,
    });
  }
  return modules;
}

async function tryCase({ title, build, deploy = [], refused, says }, tools, tarballs) {
  const project = join(empty, title.replace(/\W+/g, '-'));
  await install(project, tarballs);
  writeFileSync(
    join(project, 'app.cjs'),
    `const { Signer } = require('cloudfront-sign-native');\n${PROGRAM}`,
  );
  writeFileSync(
    join(project, 'app.mjs'),
    `import { Signer } from 'cloudfront-sign-native';\n${PROGRAM}`,
  );
  const load = createRequire(join(tools, 'here.js'));
  let result;
  try {
    result = await build({ load, tools, project, out: join(project, 'out') });
  } catch (error) {
    if (refused?.test(error.message))
      return `refused, as expected: ${refused.exec(error.message)[0]}`;
    throw error;
  }
  if (refused) throw new Error('was bundled, which was not expected');
  const deployed = join(empty, `${title.replace(/\W+/g, '-')}-deployed`);
  cpSync(join(project, 'out'), deployed, { recursive: true });
  for (const path of deploy) cpSync(join(project, path), join(deployed, path), { recursive: true });
  rmSync(project, { recursive: true });
  const { status, stdout, stderr } = attempt(process.execPath, [result.entry], {
    cwd: deployed,
    env,
  });
  if (says) {
    if (status !== 0 && says.test(stderr)) return `says: ${says.exec(stderr)[0]}`;
    throw new Error(`does not say what is wrong: ${stdout}${stderr}`);
  }
  if (status !== 0 || !SIGNED.test(stdout)) throw new Error(`did not sign: ${stdout}${stderr}`);
  return result.note;
}
