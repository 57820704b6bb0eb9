'use strict';

// AWS on this machine: moto's server (PyPI), for tests with the SDK's own clients. It is installed when it is
// first needed, into node_modules/.cache, and needs Python. Where it cannot be had, tests that need it are
// skipped, and say so; in CI they fail.

const { spawn } = require('node:child_process');
const { once } = require('node:events');
const path = require('node:path');
const { createInterface } = require('node:readline');
const { after } = require('node:test');

const { runSync } = require('../../scripts/support/child.js');
const { PYTHON, environmentOf, installed } = require('./pip.js');

const VERSION = '5.2.5';
const SERVER = path.join(__dirname, 'moto_server.py');

/** What the SDK's clients are to be made with. */
const CREDENTIALS = {
  region: 'eu-central-1',
  credentials: { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'none' },
};

const environment = () => environmentOf(installed('moto', VERSION, '[server]'));

/** Runs Python with what moto brings along, such as cfn-lint. */
const motoPython = (args) => runSync(PYTHON, args, { env: environment() });

async function start() {
  const env = environment();
  const server = spawn(PYTHON, [SERVER], { env, stdio: ['pipe', 'pipe', 'pipe'] });
  const said = [];
  server.stderr.setEncoding('utf8').on('data', (text) => said.push(text));
  const ended = once(server, 'exit').then(() => {
    throw new Error(`moto's server ended: ${said.join('').slice(-2_000)}`);
  });
  ended.catch(() => {}); // after its end it is expected
  const [port] = await Promise.race([
    once(createInterface({ input: server.stdout }), 'line'),
    ended,
  ]);
  const close = async () => {
    server.stdin.end();
    if (server.exitCode === null) await once(server, 'exit');
  };
  return { endpoint: `http://127.0.0.1:${port}`, close };
}

/**
 * One server for a suite, started when its first test asks for it, ended after the last.
 *
 * @returns {(t: import('node:test').TestContext) => Promise<{ endpoint: string } | undefined>} gives nothing
 *   after it has had the test skipped
 */
function motoForSuite() {
  /** @type {Promise<{ endpoint: string, close(): Promise<void> }> | undefined} */
  let starting;
  after(async () => {
    const server = await starting?.catch(() => undefined);
    await server?.close();
  });
  return async (t) => {
    starting ??= start();
    try {
      return await starting;
    } catch (error) {
      if (process.env.CI) throw error;
      t.skip(`there is no moto here: ${error.message}`);
      return undefined;
    }
  };
}

module.exports = { CREDENTIALS, motoForSuite, motoPython };
