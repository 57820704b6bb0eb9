'use strict';

// Links opened by real clients: a loopback server looks at the raw request line and decides as the edge
// would. In each of them what was signed has to be what is sent.

const assert = require('node:assert/strict');
const { spawn } = require('node:child_process');
const { accessSync, constants, mkdtempSync, rmSync } = require('node:fs');
const http = require('node:http');
const { tmpdir } = require('node:os');
const path = require('node:path');
const { after, before, test } = require('node:test');
const fc = require('fast-check');

const { Signer } = require('..');
const { decide } = require('./support/edge-model.js');
const { ec, KEY_PAIR_ID } = require('./support/generated-keys.js');
const { runs, seed } = require('./support/seeded-runs.js');
const arbitrary = require('./support/url-arbitraries.js');

const keys = ec();
const signer = new Signer({ keyPairId: KEY_PAIR_ID, privateKey: keys.pkcs8 });
const CANNED = { expires: '1h' };
const CUSTOM = { expires: '1h', starts: new Date('2020-01-01T00:00:00Z') };

let server;
let port;
/** What the browser has to fetch, and where its answers go. */
let page;

function answer(request, response) {
  const verdict = decide(
    { scheme: 'http', host: request.headers.host, target: request.url },
    keys.publicKey,
  );
  const status = verdict.allowed ? 200 : 403;
  response.writeHead(status, {
    'content-type': 'application/json',
    'access-control-allow-origin': '*',
    connection: 'close',
  });
  response.end(JSON.stringify({ status, why: verdict.why, url: verdict.url, target: request.url }));
}

const FETCH_ALL = `<!doctype html><title>links</title><script>
(async () => {
  const links = await (await fetch('/@links')).json();
  const answers = [];
  for (const link of links) {
    try {
      answers.push(await (await fetch(link)).json());
    } catch (error) {
      answers.push({ status: 0, why: String(error) });
    }
  }
  await fetch('/@answers', { method: 'POST', body: JSON.stringify(answers) });
})();
</script>`;

before(async () => {
  server = http.createServer((request, response) => {
    if (request.url === '/@page') {
      response.writeHead(200, { 'content-type': 'text/html' }).end(FETCH_ALL);
    } else if (request.url === '/@links') {
      response.end(JSON.stringify(page.links));
    } else if (request.url === '/@answers') {
      const chunks = [];
      request.on('data', (chunk) => chunks.push(chunk));
      request.on('end', () => {
        response.end();
        page.resolve(JSON.parse(Buffer.concat(chunks)));
      });
    } else {
      answer(request, response);
    }
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  port = server.address().port;
});

after(() => server.close());

/** Texts for path, query and fragment under a host of this machine. */
function sample(count, hosts = ['127.0.0.1']) {
  const known = [
    '/à la carte.pdf',
    '/a+b c',
    `/it's "quoted" <b> \`x\` {y} [z] |p ^q`,
    '/*',
    '/a?b=*&c=?d',
    '/a?b=c&',
    '/a?',
    '/a?&',
    '/a\\b?c\\d',
    `/a?q=it's ^ | [x] {y} "z" <w>`,
    '/日本語/🎬.mp4?字=幕#章',
    '/a/../b/./c/%2e%2e/d',
    '/%2Fx%2fy%25%zz%',
    '//a//b',
    '/a;b=c,d@e:f$g!h(i)~',
    '/a#b?c#d',
    '?q=1',
    '',
  ];
  const random = fc.sample(
    fc.tuple(arbitrary.text(), fc.option(arbitrary.text()), fc.option(arbitrary.text(3))),
    { numRuns: count, seed },
  );
  const tails = [
    ...known,
    ...random.map(([p, q, f]) => `/${p}${q === null ? '' : `?${q}`}${f === null ? '' : `#${f}`}`),
  ];
  return tails.map((tail, i) => `http://${hosts[i % hosts.length]}:${port}${tail}`);
}

/** `[{ input, link }]`, canned and custom by turns; what carries signing parameters by chance is out. */
function sign(inputs) {
  return inputs.flatMap((input) =>
    [CANNED, CUSTOM].map((options) => ({ input, link: signer.getSignedUrl(input, options) })),
  );
}

function assertAllOpened(links, answers) {
  assert.equal(answers.length, links.length);
  for (const [i, { input, link }] of links.entries()) {
    const { status, why, target } = answers[i];
    assert.equal(
      status,
      200,
      `${why}\n  input ${JSON.stringify(input)}\n  link  ${link}\n  sent  ${target}`,
    );
  }
}

test('node:http', async () => {
  const links = sign(sample(runs(150), ['127.0.0.1', 'Bücher.example', 'a.test']));
  const answers = [];
  for (const { link } of links) {
    answers.push(
      await new Promise((resolve, reject) => {
        const lookup = (_host, options, done) =>
          options.all
            ? done(null, [{ address: '127.0.0.1', family: 4 }])
            : done(null, '127.0.0.1', 4);
        http
          .get(link, { lookup }, (response) => {
            const chunks = [];
            response.on('data', (chunk) => chunks.push(chunk));
            response.on('end', () => resolve(JSON.parse(Buffer.concat(chunks))));
          })
          .on('error', reject);
      }),
    );
  }
  assertAllOpened(links, answers);
});

test('fetch', async () => {
  const links = sign(sample(runs(150)));
  const answers = [];
  for (const { link } of links) answers.push(await (await fetch(link)).json());
  assertAllOpened(links, answers);
});

/** A program that is fed on standard input; gives what it printed. */
function feed(program, args, input) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { stdio: ['pipe', 'pipe', 'pipe'] });
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (chunk) => {
      stdout += chunk;
    });
    child.stderr.setEncoding('utf8').on('data', (chunk) => {
      stderr += chunk;
    });
    child.on('error', reject);
    child.on('close', (code) =>
      code === 0 ? resolve(stdout) : reject(new Error(`${program} ended with ${code}: ${stderr}`)),
    );
    child.stdin.end(input);
  });
}

test('curl', async () => {
  const links = sign(sample(runs(150), ['127.0.0.1', 'bücher.example', 'a.test']));
  const quoted = links.map(({ link }) => `url = "${link.replace(/["\\]/g, '\\$&')}"\n`);
  let printed;
  try {
    printed = await feed(
      'curl',
      // No globbing: brackets and braces in a URL are its own.
      [
        '--silent',
        '--show-error',
        '--globoff',
        '--noproxy',
        '*',
        '--connect-to',
        `::127.0.0.1:${port}`,
        '--write-out',
        '\\n',
        '--config',
        '-',
      ],
      quoted.join(''),
    );
  } catch (error) {
    if (error.code === 'ENOENT') assert.fail('curl is not installed: this test needs it');
    throw error;
  }
  const answers = printed
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  assertAllOpened(links, answers);
});

/** @returns {string} the path of a Chromium */
function findChromium() {
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  const found = [
    process.env.CHROMIUM,
    ...folders.flatMap((f) => names.map((n) => path.join(f, n))),
  ];
  for (const file of found) {
    try {
      accessSync(file, constants.X_OK);
      return file;
    } catch {}
  }
  return assert.fail(
    'Chromium is not installed: this test needs it (apt-get install chromium, or CHROMIUM=its path)',
  );
}

test('Chromium', { timeout: 120_000 }, async () => {
  const chromium = findChromium();
  const links = sign(sample(runs(100), ['127.0.0.1', 'Bücher.example', 'a.test']));
  const profile = mkdtempSync(path.join(tmpdir(), 'wire-clients-'));
  let child;
  try {
    const answers = await new Promise((resolve, reject) => {
      page = { links: links.map(({ link }) => link), resolve };
      child = spawn(
        chromium,
        [
          '--headless',
          '--no-sandbox',
          '--disable-gpu',
          '--disable-quic',
          '--disable-dev-shm-usage',
          '--no-first-run',
          '--no-default-browser-check',
          '--disable-background-networking',
          '--disable-component-update',
          '--disable-sync',
          '--no-proxy-server',
          '--host-resolver-rules=MAP * 127.0.0.1',
          `--user-data-dir=${profile}`,
          '--remote-debugging-port=0',
          `http://127.0.0.1:${port}/@page`,
        ],
        { stdio: ['ignore', 'ignore', 'pipe'], detached: true },
      );
      let stderr = '';
      child.stderr.setEncoding('utf8').on('data', (chunk) => {
        stderr += chunk;
      });
      child.on('error', reject);
      child.on('exit', (code) =>
        reject(
          new Error(`Chromium ended with ${code} before it answered: ${stderr.slice(-2_000)}`),
        ),
      );
    });
    assertAllOpened(links, answers);
  } finally {
    if (child?.pid) {
      const closed = new Promise((resolve) => child.once('close', resolve));
      // Its helpers are in its process group.
      process.kill(-child.pid, 'SIGKILL');
      await closed;
    }
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }
});

test('a link that was tampered with opens in none of them', async () => {
  const link = signer.getSignedUrl(`http://127.0.0.1:${port}/a%20b?c=d`, CANNED);
  for (const other of [
    link.replace('a%20b', 'a+b'),
    link.replace('c=d', 'c=e'),
    link.replace('?c=d&', '?'),
    `${link}&x=y`,
    link.replace(/Expires=(\d)/, (_, digit) => `Expires=${Number(digit) + 1}`),
  ]) {
    assert.equal((await fetch(other)).status, 403, other);
  }
});
