'use strict';

// Scripts in a process of their own.

const { spawn } = require('node:child_process');

/**
 * Runs a program to its end.
 *
 * @returns {Promise<{ code: number | null, signal: string | null, stdout: string, stderr: string }>}
 */
function run(program, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'], ...options });
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

/** Runs a program that has to succeed; gives what it printed. */
async function succeed(program, args, options) {
  const { code, signal, stdout, stderr } = await run(program, args, options);
  if (code !== 0) {
    throw new Error(
      `${program} ${args.join(' ').slice(0, 300)} ended with ${signal ?? code}:\n${stdout}${stderr}`,
    );
  }
  return stdout;
}

module.exports = { run, succeed };
