/** Runs other programs; a failure is an error that says which program and what it said. */
import { spawnSync } from 'node:child_process';

/** What the program printed. `tail` lines of its output go into the error if it fails. */
export function output(command, args, { tail = 30, ...options } = {}) {
  const result = attempt(command, args, options);
  if (result.status === 0) return result.stdout;
  const said = (result.stderr + result.stdout).trim().split('\n').slice(-tail).join('\n');
  const how = result.signal ? `was ended by ${result.signal}` : `exited with ${result.status}`;
  throw new Error(`${[command, ...args].join(' ')}\n${how}:\n${said}`);
}

/** The program's status, signal and output, whatever they are; only a missing program throws. */
export function attempt(command, args, options = {}) {
  const result = spawnSync(command, args, {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    stdio: ['ignore', 'pipe', 'pipe'],
    ...options,
  });
  if (result.error && result.error.code !== 'ETIMEDOUT') {
    throw new Error(`${command} could not be started: ${result.error.message}`);
  }
  return result;
}

/** Runs it with its output on this terminal. */
export function show(command, args, options = {}) {
  const { status, signal, error } = spawnSync(command, args, { stdio: 'inherit', ...options });
  if (status !== 0) {
    throw new Error(
      `${command} ${args.join(' ')}: ${error?.message ?? signal ?? `exit ${status}`}`,
    );
  }
}

/** Runs `main` and turns what it throws into one message and exit code 1. */
export async function asProgram(main) {
  try {
    await main(process.argv.slice(2));
  } catch (error) {
    console.error(process.env.DEBUG ? error : `error: ${error.message}`);
    process.exitCode = 1;
  }
}
