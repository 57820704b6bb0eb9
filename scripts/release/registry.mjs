/** A real registry (verdaccio) on loopback that knows no other: what is installed was published to it. */
import { spawn } from 'node:child_process';
import { mkdirSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { freePort } from '../support/free-port.mjs';

/**
 * Starts an empty registry.
 *
 * @param {string} verdaccio its program
 * @param {string} home a folder for its files, emptied
 * @returns {Promise<{ url: string, stop(): Promise<void> }>}
 */
export async function startRegistry(verdaccio, home) {
  rmSync(home, { recursive: true, force: true });
  mkdirSync(home, { recursive: true });
  const port = await freePort();
  const url = `http://127.0.0.1:${port}/`;
  const config = join(home, 'config.json');
  writeFileSync(config, JSON.stringify(configuration(home), null, 2));
  const log = openSync(join(home, 'log.txt'), 'w');
  const args = [verdaccio, '--config', config, '--listen', `127.0.0.1:${port}`];
  const child = spawn(process.execPath, args, { stdio: ['ignore', log, log] });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const stop = async () => {
    child.kill();
    await ended;
  };
  const failed = ended.then((code) => {
    throw new Error(`verdaccio ended with ${code}: see ${join(home, 'log.txt')}`);
  });
  failed.catch(() => {});
  await Promise.race([answers(url), failed]).catch(async (error) => {
    await stop();
    throw error;
  });
  return { url, stop };
}

// YAML is a superset of JSON.
function configuration(home) {
  return {
    storage: join(home, 'storage'),
    auth: { htpasswd: { file: join(home, 'htpasswd') } },
    uplinks: {},
    packages: { '**': { access: '$all', publish: '$anonymous', unpublish: '$anonymous' } },
    max_body_size: '100mb',
    web: { enable: false },
    log: { type: 'stdout', format: 'json', level: 'warn' },
  };
}

async function answers(url) {
  const until = Date.now() + 60_000;
  while (Date.now() < until) {
    const response = await fetch(new URL('-/ping', url)).catch(() => undefined);
    if (response?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`verdaccio did not answer at ${url} within a minute`);
}
