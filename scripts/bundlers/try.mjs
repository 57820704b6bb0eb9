/**
 * Tries what docs/bundlers.md says: bundles a small program with each bundler, puts what has to be
 * deployed into an empty folder and runs it there.
 *
 *   npm run try:bundlers               all but Next.js
 *   npm run try:bundlers -- next nft   those named
 */
import { generateKeyPairSync } from 'node:crypto';
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runSync } from '../support/child.js';
import { installTools } from '../support/npm.js';
import { install, packAll } from '../support/packed.js';
import { root } from '../support/paths.js';
import { asProgram } from '../support/program.mjs';
import { cases } from './cases.mjs';
import { tryNext } from './next.mjs';

const home = join(root, 'target', 'bundlers');
// Away from every node_modules.
const empty = join(tmpdir(), `bundled-${process.pid}`);

// With the root of the package and with a face of it: bundlers have settings that name one and not the other.
const PROGRAM = `const key = { keyPairId: 'K2JCJMDEHXQW5F', privateKey: process.env.CF_PRIVATE_KEY };
const url = 'https://d111111abcdef8.cloudfront.net/a';
console.log(new Signer(key).getSignedUrl(url, { expires: '2h' }));
console.log(getSignedUrl({ url, ...key, dateLessThan: Date.now() + 7_200_000 }));
`;
const LINK = String.raw`https://d111111abcdef8\.cloudfront\.net/a\?Expires=\d+&\S*Signature=\S+\n`;
const SIGNED = new RegExp(`^(?:${LINK}){2}$`);

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
  const tools = installTools(join(home, 'tools'), {
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
      const modules = installTools(join(home, 'next'), {
        next: '16',
        react: '19',
        'react-dom': '19',
      });
      await attemptTo('next', () =>
        tryNext({ modules, project: join(empty, 'next'), tarballs, env }),
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

async function tryCase({ title, build, deploy = [], refused, says }, tools, tarballs) {
  const project = join(empty, title.replace(/\W+/g, '-'));
  install(project, tarballs);
  writeFileSync(
    join(project, 'app.cjs'),
    `const { Signer } = require('cloudfront-sign-native');\nconst { getSignedUrl } = require('cloudfront-sign-native/aws-sdk');\n${PROGRAM}`,
  );
  writeFileSync(
    join(project, 'app.mjs'),
    `import { Signer } from 'cloudfront-sign-native';\nimport { getSignedUrl } from 'cloudfront-sign-native/aws-sdk';\n${PROGRAM}`,
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
  const { code, stdout, stderr } = runSync(process.execPath, [result.entry], {
    cwd: deployed,
    env,
  });
  if (says) {
    if (code !== 0 && says.test(stderr)) return `says: ${says.exec(stderr)[0]}`;
    throw new Error(`does not say what is wrong: ${stdout}${stderr}`);
  }
  if (code !== 0 || !SIGNED.test(stdout)) throw new Error(`did not sign: ${stdout}${stderr}`);
  return result.note;
}
