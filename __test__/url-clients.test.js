'use strict';

// Links opened by real clients: a loopback server looks at the raw request line and decides as the edge
// would. In each of them what was signed has to be what is sent.

const assert = require('node:assert/strict');
const { spawn, spawnSync } = require('node:child_process');
const http = require('node:http');
const { after, before, test } = require('node:test');
const fc = require('fast-check');

const { Signer } = require('..');
const { findChromium, launch } = require('./support/chromium.js');
const { decide } = require('./support/oracle.js');
const { ec, KEY_PAIR_ID } = require('./support/keys.js');
const { SEED, runs } = require('./support/random.js');
const { listen } = require('./support/servers.js');
const arbitrary = require('./support/url-arbitraries.js');

const keys = ec();
const signer = new Signer({ keyPairId: KEY_PAIR_ID, privateKey: keys.pkcs8 });
const CANNED = { expires: '1h' };
const CUSTOM = { expires: '1h', starts: new Date('2020-01-01T00:00:00Z') };

let server;
let port;

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

before(async () => {
  server = await listen(answer);
  ({ port } = server);
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
    { numRuns: count, seed: SEED | 0 },
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

const noCurl = spawnSync('curl', ['--version']).error && 'curl is not installed';

test('curl', { skip: !process.env.CI && noCurl }, async () => {
  const links = sign(sample(runs(150), ['127.0.0.1', 'bücher.example', 'a.test']));
  const quoted = links.map(({ link }) => `url = "${link.replace(/["\\]/g, '\\$&')}"\n`);
  // No globbing: brackets and braces in a URL are its own.
  const args = ['--silent', '--show-error', '--globoff', '--noproxy', '*'];
  args.push('--connect-to', `::127.0.0.1:${port}`, '--write-out', '\\n', '--config', '-');
  const printed = await feed('curl', args, quoted.join(''));
  const answers = printed
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  assertAllOpened(links, answers);
});

const chromium = findChromium();

test('Chromium', { skip: chromium.missing }, async () => {
  const links = sign(sample(runs(100), ['127.0.0.1', 'Bücher.example', 'a.test']));
  const flags = ['--no-proxy-server', '--host-resolver-rules=MAP * 127.0.0.1'];
  const browser = await launch(chromium, flags);
  try {
    const page = await browser.context.newPage();
    await page.goto(`http://127.0.0.1:${port}/@page`);
    const answers = await page.evaluate(
      async (urls) => {
        const all = [];
        for (const url of urls) {
          all.push(
            await fetch(url).then(
              (response) => response.json(),
              (error) => ({ status: 0, why: String(error) }),
            ),
          );
        }
        return all;
      },
      links.map(({ link }) => link),
    );
    assertAllOpened(links, answers);
  } finally {
    await browser.close();
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
