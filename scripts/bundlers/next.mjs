/** A Next.js application with a route handler that signs: built as users do, started from `standalone`. */
import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { succeedSync } from '../support/child.js';
import { freePort } from '../support/free-port.mjs';
import { install } from '../support/packed.js';

const ROUTE = `import { Signer } from 'cloudfront-sign-native';

export const dynamic = 'force-dynamic';

export function GET() {
  const signer = new Signer({ keyPairId: 'K2JCJMDEHXQW5F', privateKey: process.env.CF_PRIVATE_KEY });
  const url = 'https://d111111abcdef8.cloudfront.net/a';
  return Response.redirect(signer.getSignedUrl(url, { expires: '2h' }), 302);
}
`;
const LAYOUT = `export default function Layout({ children }) {
  return <html><body>{children}</body></html>;
}
`;
const CONFIG = `export default {
  serverExternalPackages: ['cloudfront-sign-native'],
  output: 'standalone',
};
`;

/** @returns {Promise<string>} what was tried */
export async function tryNext({ modules, project, tarballs, env }) {
  install(project, tarballs);
  // Next.js itself, without downloading it again.
  for (const name of readdirSync(modules)) {
    const target = join(project, 'node_modules', name);
    if (!name.startsWith('.')) cpSync(join(modules, name), target, { recursive: true });
  }
  mkdirSync(join(project, 'app', 'watch'), { recursive: true });
  writeFileSync(join(project, 'app', 'layout.jsx'), LAYOUT);
  writeFileSync(join(project, 'app', 'watch', 'route.js'), ROUTE);
  writeFileSync(join(project, 'next.config.mjs'), CONFIG);
  const settings = { ...env, NEXT_TELEMETRY_DISABLED: '1' };
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
    const { status, headers } = await fetch(`http://127.0.0.1:${port}/watch`, {
      redirect: 'manual',
    });
    const location = headers.get('location');
    if (status !== 302 || !location?.includes('&Signature=')) {
      throw new Error(`answered ${status} ${location}: ${said}`);
    }
  } finally {
    server.kill();
  }
}
