'use strict';

// The command line as a person runs it: a process of its own, in a folder with keys and files, without variables of
// ours but those that are given.

const { spawn, spawnSync } = require('node:child_process');
const { once } = require('node:events');
const { mkdirSync, readFileSync, readdirSync, writeFileSync } = require('node:fs');
const path = require('node:path');

const { Verifier } = require('../..');
const { temporaryFolder } = require('../../scripts/support/temporary-folder.js');
const { ec, KEY_PAIR_ID } = require('./keys.js');
const { PYTHON } = require('./pip.js');

const CLI = path.join(__dirname, '..', '..', 'js', 'cli', 'index.js');

/** Of this process, without what the command would go by. */
function environment(more = {}) {
  const own = Object.entries(process.env).filter(
    ([name]) => !/^(?:CLOUDFRONT_|CF_|AWS_|NO_COLOR|FORCE_COLOR|NODE_OPTIONS)/.test(name),
  );
  return { ...Object.fromEntries(own), ...more };
}

class Folder {
  #remove;

  constructor(pair = ec()) {
    const { folder, remove } = temporaryFolder();
    this.path = folder;
    this.#remove = remove;
    this.pair = pair;
    this.write('private.pem', pair.pkcs8);
    this.write('public.pem', pair.spki);
    this.verifier = new Verifier({ keys: { [KEY_PAIR_ID]: pair.spki } });
  }

  at(...names) {
    return path.join(this.path, ...names);
  }

  write(name, content) {
    mkdirSync(path.dirname(this.at(name)), { recursive: true });
    writeFileSync(this.at(name), content);
    return name;
  }

  read(name, encoding = 'utf8') {
    return readFileSync(this.at(name), encoding);
  }

  files() {
    return readdirSync(this.path).sort();
  }

  /**
   * Runs the command to its end.
   *
   * @param {string[]} args
   * @param {{ input?: string | Buffer, env?: Record<string, string>, encoding?: string }} [options]
   */
  run(args, { input = '', env, encoding = 'utf8' } = {}) {
    const { error, status, signal, stdout, stderr } = spawnSync(process.execPath, [CLI, ...args], {
      ...{ cwd: this.path, input, encoding, env: environment(env), maxBuffer: 1 << 30 },
    });
    if (error) throw error;
    return { code: status, signal, stdout, stderr: String(stderr) };
  }

  /** Runs it with the folder's key. */
  signed(args, options = {}) {
    const { env, ...rest } = options;
    return this.run(args, {
      ...rest,
      env: {
        CLOUDFRONT_KEY_PAIR_ID: KEY_PAIR_ID,
        CLOUDFRONT_PRIVATE_KEY_FILE: 'private.pem',
        ...env,
      },
    });
  }

  /** Starts it, with the folder's key. */
  start(args, options = {}) {
    return spawn(process.execPath, [CLI, ...args], {
      cwd: this.path,
      ...options,
      env: environment({
        CLOUDFRONT_KEY_PAIR_ID: KEY_PAIR_ID,
        CLOUDFRONT_PRIVATE_KEY_FILE: 'private.pem',
        ...options.env,
      }),
    });
  }

  /** Whether a link opens what it is for. */
  opens(link) {
    return this.verifier.verifyUrl(link).allowed;
  }

  remove() {
    this.#remove();
  }
}

/** What a child says, once it has ended. */
async function ended(child) {
  const said = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr']) {
    child[name]?.setEncoding('latin1').on('data', (text) => {
      said[name] += text;
    });
  }
  const [code, signal] = await once(child, 'close');
  return { code, signal, ...said };
}

/** Runs a command on a pseudo-terminal; presses Ctrl-C when a text is shown, if one is given. */
const TERMINAL = `
import os, pty, sys
command, text = sys.argv[1], sys.argv[2].encode()
shown = b''
def read(terminal):
    global shown
    data = os.read(terminal, 65536)
    before = len(text) > 0 and text in shown
    shown = shown[-1000:] + data
    if text and not before and text in shown:
        os.write(terminal, b'\\x03')
    return data
status = pty.spawn(['sh', '-c', command], read)
sys.exit(os.WEXITSTATUS(status) if os.WIFEXITED(status) else 128 + os.WTERMSIG(status))
`;

/**
 * Runs a shell command on a pseudo-terminal, which Python has everywhere but on Windows; gives all that is shown.
 *
 * @param {Folder} folder
 * @param {string} command
 * @param {{ env?: Record<string, string>, interruptAt?: string }} [options] `interruptAt`: Ctrl-C is pressed when
 *   this is shown
 */
function onTerminal(folder, command, { env = {}, interruptAt = '' } = {}) {
  const result = spawnSync(PYTHON, ['-c', TERMINAL, command, interruptAt], {
    cwd: folder.path,
    input: '',
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    env: environment({
      TERM: 'xterm',
      CLOUDFRONT_KEY_PAIR_ID: KEY_PAIR_ID,
      CLOUDFRONT_PRIVATE_KEY_FILE: 'private.pem',
      ...env,
    }),
  });
  if (result.error) throw result.error;
  return { code: result.status, shown: result.stdout, stderr: result.stderr };
}

/** The command, for a shell. */
const SHELL_COMMAND = `"${process.execPath}" "${CLI}"`;

module.exports = { CLI, Folder, PYTHON, SHELL_COMMAND, ended, environment, onTerminal };
