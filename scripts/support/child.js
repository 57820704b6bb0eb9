'use strict';

// Runs other programs to their end: in the background, or while this process waits (…Sync).

const { spawn, spawnSync } = require('node:child_process');

/** How many of the last lines of its output an error quotes. */
const QUOTED = 100;

const settings = (program, options) => ({
  stdio: ['ignore', 'pipe', 'pipe'],
  // Node.js starts Windows' scripts only through the shell.
  shell: program.endsWith('.cmd'),
  ...options,
});

/**
 * @typedef {{ code: number | null, signal: string | null, stdout: string, stderr: string }} Ended
 */

/** @returns {Promise<Ended>} however it ended; only a missing program is an error */
function run(program, args, options) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, settings(program, options));
    const out = { stdout: '', stderr: '' };
    for (const name of ['stdout', 'stderr']) {
      child[name].setEncoding('utf8').on('data', (chunk) => {
        out[name] += chunk;
      });
    }
    child.on('error', reject);
    child.on('close', (code, signal) => resolve({ code, signal, ...out }));
  });
}

/** @returns {Ended & { timedOut: boolean }} as {@link run} */
function runSync(program, args, options) {
  const { error, status, signal, stdout, stderr } = spawnSync(program, args, {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    ...settings(program, options),
  });
  const timedOut = error?.code === 'ETIMEDOUT';
  if (error && !timedOut) throw error;
  return { code: status, signal, stdout, stderr, timedOut };
}

/** Runs a program that has to succeed; gives what it printed. */
async function succeed(program, args, options) {
  return outputOf(await run(program, args, options), program, args);
}

/** As {@link succeed}. */
function succeedSync(program, args, options) {
  return outputOf(runSync(program, args, options), program, args);
}

/** Runs a program that has to succeed, with its output on this terminal. */
function show(program, args, options) {
  succeedSync(program, args, { stdio: 'inherit', ...options });
}

function outputOf({ code, signal, stdout, stderr }, program, args) {
  if (code === 0) return stdout;
  const command = [program, ...args].join(' ').slice(0, 300);
  const said = `${stdout ?? ''}${stderr ?? ''}`.trim().split('\n').slice(-QUOTED).join('\n');
  throw new Error(`${command} ended with ${signal ?? code}${said && `:\n${said}`}`);
}

module.exports = { run, runSync, show, succeed, succeedSync };
