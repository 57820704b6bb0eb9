/** The Next.js application of examples/nextjs: built as users do, started from `standalone`. */
import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { succeedSync } from '../support/child.js';
import { freePort } from '../support/free-port.mjs';
import { install } from '../support/packed.js';
import { root } from '../support/paths.js';

const example = join(root, 'examples', 'nextjs');

/** Beside the example's route, which signs with the face: one that signs with `Signer`. */
const ROUTE = `import { Signer } from 'cloudfront-sign-native';

export const dynamic = 'force-dynamic';

export function GET() {
  const signer = new Signer({ keyPairId: 'K2JCJMDEHXQW5F', privateKey: process.env.CF_PRIVATE_KEY });
  const url = 'https://d111111abcdef8.cloudfront.net/a';
  return Response.redirect(signer.getSignedUrl(url, { expires: '2h' }), 302);
}
`;

/** @returns {Promise<string>} what was tried */
export async function tryNext({ modules, project, tarballs, env }) {
  install(project, tarballs);
  // Next.js itself, without downloading it again.
  for (const name of readdirSync(modules)) {
    const target = join(project, 'node_modules', name);
    if (!name.startsWith('.')) cpSync(join(modules, name), target, { recursive: true });
  }
  for (const name of ['app', 'films.js', 'next.config.mjs'])
    cpSync(join(example, name), join(project, name), { recursive: true });
  setType(project);
  mkdirSync(join(project, 'app', 'watch'), { recursive: true });
  writeFileSync(join(project, 'app', 'watch', 'route.js'), ROUTE);
  const settings = {
    ...env,
    NEXT_TELEMETRY_DISABLED: '1',
    CDN_ORIGIN: 'https://d111111abcdef8.cloudfront.net',
    CF_KEY_PAIR_ID: 'K2JCJMDEHXQW5F',
  };
  const next = join(project, 'node_modules', 'next', 'dist', 'bin', 'next');
  const tried = [];
  for (const bundler of ['--turbopack', '--webpack']) {
    succeedSync(process.execPath, [next, 'build', bundler], { cwd: project, env: settings });
    const deployed = `${project}-deployed${bundler}`;
    cpSync(join(project, '.next', 'standalone'), deployed, { recursive: true });
    await expectRedirect(deployed, settings);
    tried.push(bundler.slice(2));
  }
  return `standalone, ${tried.join(' and ')}`;
}

/** As the example's manifest says, without what it would install. */
function setType(project) {
  const { type } = JSON.parse(readFileSync(join(example, 'package.json'), 'utf8'));
  const file = join(project, 'package.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  writeFileSync(file, JSON.stringify({ ...manifest, type }));
}

async function expectRedirect(folder, env) {
  const port = await freePort();
  const server = spawn(process.execPath, ['server.js'], {
    cwd: folder,
    env: { ...env, PORT: String(port), HOSTNAME: '127.0.0.1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  const ready = new Promise((resolve, reject) => {
    const listen = (chunk) => {
      said += chunk;
      if (/Ready/.test(said)) resolve();
    };
    server.stdout.on('data', listen);
    server.stderr.on('data', listen);
    server.once('exit', () => reject(new Error(`the server ended: ${said}`)));
  });
  try {
    await ready;
    for (const path of ['/watch', '/films/1']) {
      const { status, headers } = await fetch(`http://127.0.0.1:${port}${path}`, {
        redirect: 'manual',
      });
      const location = headers.get('location');
      if (status !== 302 || !location?.includes('&Signature=')) {
        throw new Error(`${path} answered ${status} ${location}: ${said}`);
      }
    }
  } finally {
    server.kill();
  }
}
