'use strict';

// Where cloudfront-sign-native sign writes, and how it ends: files that are complete or as they were, pipes that
// close, signals, a terminal.

const assert = require('node:assert/strict');
const { once } = require('node:events');
const fs = require('node:fs');
const { afterEach, beforeEach, describe, it } = require('node:test');

const { progressLine, summaryLine } = require('../js/cli/sign/progress.js');
const { runSync } = require('../scripts/support/child.js');
const { Folder, SHELL_COMMAND, ended, environment, onTerminal } = require('./support/command.js');
const { KEY_PAIR_ID, pairOf, rsaKey } = require('./support/keys.js');
const { Random, runs } = require('./support/random.js');

const posixOnly = process.platform === 'win32' && 'Windows has no modes, signals and no sh';
const URL_ = 'https://h.example/a.mp4';
const RESOURCE = ['--resource', 'https://h.example/*'];

/** @type {Folder} */
let folder;
beforeEach(() => {
  folder = new Folder();
});
afterEach(() => folder.remove());

const sign = (args, options) => folder.signed(['sign', '--expires', '2h', ...args], options);
const start = (args, options) => folder.start(['sign', '--expires', '2h', ...args], options);
const modeOf = (name) => (fs.statSync(folder.at(name)).mode & 0o777).toString(8);
/** What clears the rest of a terminal's line. */
const CLEARED = '\x1b[K';
const isLink = (line) => line.startsWith('https://h.example/') && line.endsWith(`=${KEY_PAIR_ID}`);

/** Runs a shell line; `sign` in it is the command. */
function shell(text) {
  const env = environment({
    CLOUDFRONT_KEY_PAIR_ID: KEY_PAIR_ID,
    CLOUDFRONT_PRIVATE_KEY_FILE: folder.at('private.pem'),
  });
  const script = `sign() { ${SHELL_COMMAND} sign --expires 2h "$@"; }\n${text}`;
  return runSync('sh', ['-c', script], { cwd: folder.path, env });
}

/** Nothing is left beside. */
function assertTidy() {
  assert.deepEqual(
    folder.files().filter((file) => file.startsWith('.')),
    [],
  );
}

describe('--output', () => {
  it('is written beside and renamed: a run that fails leaves what was there', () => {
    folder.write('links.txt', 'old\n');
    const failed = sign(['--output', 'links.txt'], { input: `${URL_}\nx\n` });
    assert.equal(failed.code, 1);
    assert.equal(folder.read('links.txt'), 'old\n');
    assertTidy();
    const none = sign(['--output', 'new.txt'], { input: `${URL_}\nx\n` });
    assert.equal(none.code, 1);
    assert.ok(!folder.files().includes('new.txt'));
    const skipped = sign(['--output', 'links.txt', '--skip-errors'], { input: `${URL_}\nx\n` });
    assert.equal(skipped.code, 1);
    assert.ok(isLink(folder.read('links.txt').trimEnd()));
    assertTidy();
  });

  it('may be the input', () => {
    folder.write('c.csv', `url\n${URL_}\n`);
    assert.equal(sign(['--input', 'c.csv', '--output', 'c.csv']).code, 0);
    assert.match(folder.read('c.csv'), /^url,signedUrl\nhttps:.*,https:.*\n$/);
    const again = sign(['--input', 'c.csv', '--output', 'c.csv']);
    assert.equal(again.code, 1);
    assert.match(folder.read('c.csv'), /^url,signedUrl\nhttps:.*,https:.*\n$/);
  });

  it('has the mode that the umask leaves, or the one of the file that it replaces', {
    skip: posixOnly,
  }, () => {
    for (const [umask, mode] of [
      ['022', '644'],
      ['077', '600'],
    ]) {
      shell(`umask ${umask}; echo ${URL_} | sign --output new-${umask}`);
      assert.equal(modeOf(`new-${umask}`), mode);
    }
    folder.write('old', '');
    fs.chmodSync(folder.at('old'), 0o640);
    assert.equal(sign(['--output', 'old'], { input: URL_ }).code, 0);
    assert.equal(modeOf('old'), '640');
  });

  it('follows a symbolic link, also one that leads to nothing yet', { skip: posixOnly }, () => {
    folder.write('there/old', 'old');
    fs.symlinkSync('there/old', folder.at('link'));
    fs.symlinkSync('there/new', folder.at('dangling'));
    fs.symlinkSync('loop', folder.at('loop'));
    for (const [name, target] of [
      ['link', 'there/old'],
      ['dangling', 'there/new'],
    ]) {
      assert.equal(sign(['--output', name], { input: URL_ }).code, 0);
      assert.ok(fs.lstatSync(folder.at(name)).isSymbolicLink());
      assert.ok(isLink(folder.read(target).trimEnd()));
    }
    assert.deepEqual(fs.readdirSync(folder.at('there')).sort(), ['new', 'old']);
    assert.equal(sign(['--output', 'loop'], { input: URL_ }).code, 2);
  });

  it('may be a device, a pipe, or the standard output', { skip: posixOnly }, () => {
    assert.deepEqual(sign(['--output', '/dev/null'], { input: URL_ }).code, 0);
    assert.ok(fs.statSync('/dev/null').isCharacterDevice());
    for (const name of ['-', '/dev/stdout']) {
      assert.ok(isLink(sign(['--output', name], { input: URL_ }).stdout.trimEnd()));
    }
    folder.write('log', 'first\n');
    const { code } = shell(
      `echo ${URL_} | sign --output /dev/fd/3 3>> log && mkfifo pipe && (cat pipe > piped & echo ${URL_} | sign --output pipe; wait)`,
    );
    assert.equal(code, 0);
    assert.match(folder.read('log'), /^first\nhttps:.*\n$/);
    assert.ok(isLink(folder.read('piped').trimEnd()));
    assert.ok(fs.statSync(folder.at('pipe')).isFIFO());
  });

  it('on a full device the run fails, and says so', {
    skip: !fs.existsSync('/dev/full') && 'there is no /dev/full',
  }, () => {
    for (const args of ['--output /dev/full', '> /dev/full']) {
      const { code, stderr } = shell(`echo ${URL_} | sign ${args}`);
      assert.equal(code, 1);
      assert.match(stderr, /cannot be written: ENOSPC/);
    }
  });
});

describe('pipes', () => {
  it('one that closes ends the run quietly', { skip: posixOnly }, () => {
    const { code, stdout, stderr } = shell(
      `yes ${URL_} | sign ${RESOURCE.join(' ').replace('*', "'*'")} | head -n 2`,
    );
    assert.deepEqual([code, stderr], [0, '']);
    assert.ok(stdout.trimEnd().split('\n').every(isLink));
  });

  it('lines come out as they come in, while the input goes on', async () => {
    const child = start([]);
    child.stdout.setEncoding('utf8');
    for (let i = 0; i < 3; i += 1) {
      child.stdin.write(`${URL_}?${i}\n`);
      let text = '';
      while (!text.endsWith('\n')) text += (await once(child.stdout, 'data'))[0];
      assert.ok(isLink(text.trimEnd()), text);
    }
    child.stdin.end();
    assert.deepEqual(await once(child, 'close'), [0, null]);
  });

  it('a bad line ends the run, though the input goes on', async () => {
    const child = start([]);
    child.stdin.on('error', () => {});
    child.stdin.write(`${URL_}\nx\n`);
    const { code, stdout, stderr } = await ended(child);
    assert.equal(code, 1);
    assert.ok(isLink(stdout.trimEnd()));
    assert.match(stderr, /line 2/);
  });

  it('a closed standard input is an empty one, or told', { skip: posixOnly }, () => {
    const { code, stderr } = shell('sign <&-');
    assert.ok(code === 0 || (code === 2 && stderr !== ''), stderr);
  });
});

describe('signals', () => {
  for (const signal of ['SIGINT', 'SIGTERM']) {
    it(`${signal} leaves whole lines, and ends by the signal`, { skip: posixOnly }, async () => {
      const random = new Random();
      for (let i = 0; i < runs(3); i += 1) {
        const child = start(RESOURCE);
        child.stdin.on('error', () => {});
        const block = `${URL_}\n`.repeat(5_000);
        const feed = () => {
          while (child.stdin.writable && child.stdin.write(block));
        };
        child.stdin.on('drain', feed);
        feed();
        const wanted = random.below(3_000_000);
        let text = '';
        child.stdout.setEncoding('latin1').on('data', (chunk) => {
          const before = text.length;
          text += chunk;
          if (before <= wanted && text.length > wanted) child.kill(signal);
        });
        const [code, by] = await once(child, 'close');
        assert.deepEqual([code, by], [null, signal]);
        assert.ok(text.endsWith('\n'));
        assert.ok(text.slice(0, -1).split('\n').every(isLink));
      }
    });
  }

  it('with --output they leave the old file, and none beside', { skip: posixOnly }, async () => {
    folder.write('links.txt', 'old\n');
    const child = start(['--output', 'links.txt', '--errors', 'bad.csv']);
    child.stdin.on('error', () => {});
    child.stdin.write(`${URL_}\n`);
    while (!folder.files().some((file) => file.startsWith('.'))) {
      await new Promise((resolve) => setImmediate(resolve));
    }
    // What takes the signals is there after the files.
    const { signal } = await (async () => {
      const end = ended(child);
      child.kill('SIGTERM');
      return end;
    })();
    assert.equal(signal, 'SIGTERM');
    assert.equal(folder.read('links.txt'), 'old\n');
    assertTidy();
  });
});

describe('a terminal', { skip: posixOnly }, () => {
  const many = () => folder.write('many.txt', `${URL_}\n`.repeat(20_000));

  it('shows how far the run is, and one line in the end', () => {
    many();
    // RSA, so that it takes a while.
    folder.write('private.pem', pairOf(rsaKey(4096)).pkcs8);
    const text =
      `${URL_}\n`.repeat(300) + Array.from({ length: 400 }, (_, i) => `${URL_}?${i}\n`).join('');
    folder.write('some.txt', text);
    const { code, shown } = onTerminal(
      folder,
      `${SHELL_COMMAND} sign --expires 2h --input some.txt --output links.txt`,
    );
    assert.equal(code, 0, shown);
    const lines = shown.split(CLEARED);
    assert.match(lines[0], /^\r[\d,]+ links, [\d,]+\/s, \d+ %, \d+:\d\d left$/);
    const last = lines[lines.length - 1];
    assert.match(last, /^cloudfront-sign-native sign: 700 links in [\d.]+ s, [\d,]+\/s\r?\n$/);
    // Nothing but going back and clearing: no colours.
    assert.ok(!shown.replaceAll(CLEARED, '').includes(CLEARED[0]));
  });

  it('that is dumb gets the last line alone; --quiet nothing', () => {
    many();
    const command = `${SHELL_COMMAND} sign --expires 2h --input many.txt --output links.txt --resource '*'`;
    const dumb = onTerminal(folder, command, { env: { TERM: 'dumb' } });
    assert.match(
      dumb.shown,
      /^cloudfront-sign-native sign: 20,000 links in [\d.]+ s, [\d,]+\/s\r?\n$/,
    );
    assert.equal(onTerminal(folder, `${command} --quiet`).shown, '');
  });

  it('in a pipe there is neither', () => {
    many();
    const { stderr } = sign(['--input', 'many.txt', '--output', 'links.txt', '--resource', '*']);
    assert.equal(stderr, '');
  });

  it('a link that is printed on it stands alone', () => {
    const { code, shown } = onTerminal(folder, `${SHELL_COMMAND} sign --expires 2h ${URL_}`);
    assert.equal(code, 0);
    assert.ok(isLink(shown.trimEnd()), shown);
  });

  it('with nothing to sign the command asks for URLs, and does not wait', () => {
    const { code, shown } = onTerminal(folder, `${SHELL_COMMAND} sign --expires 2h`);
    assert.equal(code, 2);
    assert.match(shown, /there is no URL: give some, or --input <file>/);
  });

  it('Ctrl-C ends the command by SIGINT, which shells call 130', () => {
    folder.write('many.txt', `${URL_}\n`.repeat(200_000));
    const command = `${SHELL_COMMAND} sign --expires 2h --resource '*' --input many.txt`;
    const { shown } = onTerminal(folder, `trap : INT; ${command}; echo code $?`, {
      interruptAt: 'Key-Pair-Id',
    });
    assert.match(shown, /code 130\r?\n/);
  });
});

describe('the lines', () => {
  it('progress', () => {
    const line = (done, read, size, elapsed) => progressLine({ done, read, size }, elapsed);
    assert.equal(line(1_200_000, 50, 100, 60_000), '1,200,000 links, 20,000/s, 50 %, 1:00 left');
    assert.equal(line(10, 1, 10_000, 1_000), '10 links, 10/s, 0 %, 2:46:39 left');
    assert.equal(line(10, 5, undefined, 1_000), '10 links, 10/s');
    assert.equal(line(0, 0, 100, 0), '0 links, 0/s');
  });

  it('summary', () => {
    assert.equal(
      summaryLine({ done: 1, blank: 1, bad: 1 }, 500),
      '1 link (1 bad row, 1 blank line) in 0.5 s, 2/s',
    );
    assert.equal(
      summaryLine({ done: 2000, blank: 0, bad: 0 }, 1_000),
      '2,000 links in 1.0 s, 2,000/s',
    );
  });
});

describe('a million rows', () => {
  const COUNT = Math.max(
    20_000,
    Math.round(1_000_000 * Math.min(1, Number(process.env.RUNS || 1))),
  );
  /** Says at its end how much memory the process had. */
  const MEASURE =
    "process.on('exit', () => require('node:fs').writeFileSync('memory', String(process.resourceUsage().maxRSS)));";

  for (const [what, name, line, header] of [
    ['plain lines', 'many.txt', (i) => `https://h.example/${i}/master.m3u8\n`, ''],
    ['CSV', 'many.csv', (i) => `${i},https://h.example/${i}/master.m3u8,"x"\n`, 'id,url,x\n'],
  ]) {
    it(`${what}: one link a row, in order, in little memory`, () => {
      folder.write('measure.js', MEASURE);
      const file = fs.openSync(folder.at(name), 'w');
      fs.writeSync(file, header);
      for (let from = 0; from < COUNT; from += 10_000) {
        const size = Math.min(10_000, COUNT - from);
        fs.writeSync(file, Array.from({ length: size }, (_, i) => line(from + i)).join(''));
      }
      fs.closeSync(file);
      const output = `out-${name}`;
      const { code, stderr } = sign(['--input', name, '--output', output, ...RESOURCE], {
        env: { NODE_OPTIONS: `--require "${folder.at('measure.js')}"` },
      });
      assert.equal(code, 0, stderr);
      const kib = Number(folder.read('memory'));
      assert.ok(kib < 150 * 1024, `${kib} KiB`);
      const lines = folder.read(output).trimEnd().split('\n');
      if (header) assert.equal(lines.shift(), 'id,url,x,signedUrl');
      assert.equal(lines.length, COUNT);
      for (const i of [0, 1, COUNT >> 1, COUNT - 1]) {
        const before = header ? `${i},https://h.example/${i}/master.m3u8,"x",` : '';
        assert.ok(lines[i].startsWith(`${before}https://h.example/${i}/master.m3u8?Policy=`));
        assert.ok(folder.opens(lines[i].slice(before.length)));
      }
    });
  }
});
