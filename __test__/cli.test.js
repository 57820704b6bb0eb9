'use strict';

// The command cloudfront-sign-native: its servers serve, and it says what is wrong with its arguments.

const assert = require('node:assert/strict');
const { spawn } = require('node:child_process');
const { once } = require('node:events');
const { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } = require('node:fs');
const { tmpdir } = require('node:os');
const path = require('node:path');
const { after, before, describe, test } = require('node:test');

const { Signer } = require('..');
const { ec, KEY_PAIR_ID } = require('./support/keys.js');
const { get, targetOf } = require('./support/servers.js');

const keys = ec();
const signer = new Signer({ keyPairId: KEY_PAIR_ID, privateKey: keys.pkcs8 });
const expires = '1h';

describe('edge', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'cloudfront-sign-edge-'));
  const cli = path.join(__dirname, '..', 'js', 'cli', 'index.js');
  let child;
  let output = '';
  let port;

  before(async () => {
    writeFileSync(path.join(folder, 'public.pem'), keys.spki);
    mkdirSync(path.join(folder, 'www', 'open'), { recursive: true });
    writeFileSync(path.join(folder, 'www', 'film.mp4'), '0123456789');
    writeFileSync(path.join(folder, 'www', 'list.m3u8'), '#EXTM3U\n');
    writeFileSync(path.join(folder, 'www', 'open', 'index.html'), '<h1>open</h1>');
    writeFileSync(path.join(folder, 'www', '.secret'), 'secret');
    mkdirSync(path.join(folder, 'www', 'links'));
    mkdirSync(path.join(folder, 'outside'));
    writeFileSync(path.join(folder, 'outside', 'index.html'), 'outside');
    mkdirSync(path.join(folder, 'www-other'));
    writeFileSync(path.join(folder, 'www-other', 'a.txt'), 'outside');
    const key = `${KEY_PAIR_ID}=${path.join(folder, 'public.pem')}`;
    child = spawn(process.execPath, [
      ...[cli, 'edge', path.join(folder, 'www'), '--key', key, '--port', '0'],
      ...['--restricted', '/*.mp4', '--restricted', '/*.m3u8', '--restricted', '/.secret'],
      ...['--cors-origin', 'https://app.example.com', '--cors-credentials'],
    ]);
    child.stdout.setEncoding('utf8');
    child.stderr.setEncoding('utf8');
    child.stderr.on('data', (text) => {
      output += text;
    });
    for await (const text of child.stdout.iterator({ destroyOnReturn: false })) {
      output += text;
      port = Number(/http:\/\/127\.0\.0\.1:(\d+)\//.exec(output)?.[1]);
      if (port && output.includes('signed for')) break;
    }
    child.stdout.on('data', (text) => {
      output += text;
    });
  });

  after(async () => {
    child.kill();
    await once(child, 'close');
    rmSync(folder, { recursive: true });
  });

  test('says what it is not for', () => {
    assert.match(output, /FOR DEVELOPMENT ONLY/);
  });

  test('serves files to those who may see them', async () => {
    const signed = (file) =>
      targetOf(signer.getSignedUrl(`http://127.0.0.1:${port}/${file}`, { expires }));
    const whole = await get(port, signed('film.mp4'));
    assert.equal(whole.body, '0123456789');
    assert.equal(whole.headers['content-type'], 'video/mp4');
    assert.equal(whole.headers['accept-ranges'], 'bytes');
    const range = await get(port, signed('film.mp4'), { headers: { range: 'bytes=2-4' } });
    assert.deepEqual([range.status, range.body], [206, '234']);
    assert.equal(range.headers['content-range'], 'bytes 2-4/10');
    const beyond = await get(port, signed('film.mp4'), { headers: { range: 'bytes=20-' } });
    assert.equal(beyond.status, 416);
    const list = await get(port, signed('list.m3u8'));
    assert.match(list.headers['content-type'], /mpegurl/i);
    assert.match((await get(port, '/open/')).headers['content-type'], /^text\/html/);
    assert.equal((await get(port, signed('.secret'))).status, 404);
    assert.equal((await get(port, signed('no.mp4'))).status, 404);
    assert.equal((await get(port, '/open/', { method: 'DELETE' })).status, 405);
  });

  test('lets a page of --cors-origin read ranges and refusals', async () => {
    const headers = { origin: 'https://app.example.com' };
    const film = targetOf(signer.getSignedUrl(`http://127.0.0.1:${port}/film.mp4`, { expires }));
    const range = await get(port, film, { headers: { ...headers, range: 'bytes=2-4' } });
    const refused = await get(port, '/film.mp4', { headers });
    assert.deepEqual([range.status, refused.status], [206, 403]);
    for (const answer of [range, refused]) {
      assert.equal(answer.headers['access-control-allow-origin'], headers.origin);
      assert.equal(answer.headers['access-control-allow-credentials'], 'true');
      assert.match(answer.headers['access-control-expose-headers'], /Content-Range/);
      assert.equal(answer.headers.vary, 'Origin');
    }
    const preflight = { ...headers, 'access-control-request-method': 'GET' };
    const asked = await get(port, '/film.mp4', { method: 'OPTIONS', headers: preflight });
    assert.equal(asked.status, 204);
  });

  test('refuses the others, and says why on the terminal', async () => {
    for (const target of ['/film.mp4', '/%66ilm.mp4', '/open/../film.mp4']) {
      assert.equal((await get(port, target)).status, 403, target);
    }
    while (!output.includes('/open/../film.mp4')) await once(child.stdout, 'data');
    assert.match(output, /^403 MissingKey {2}GET \/film\.mp4 {2}the request is not signed/m);
  });

  test('logs what was let through, without signatures', async () => {
    const link = targetOf(signer.getSignedUrl(`http://127.0.0.1:${port}/film.mp4`, { expires }));
    await get(port, link);
    await get(port, `/open/?logged&${link.split('?')[1]}`);
    await get(port, '/open/none.txt');
    await get(port, '/open/', { method: 'HEAD' });
    const last = '405  PUT /open/';
    await get(port, '/open/', { method: 'PUT' });
    while (!output.includes(last)) await once(child.stdout, 'data');
    for (const line of ['200  GET /film.mp4', '200  GET /open/', '404  GET /open/none.txt']) {
      assert.ok(output.split('\n').includes(line), `${line}\n${output}`);
    }
    assert.match(output, /^200 {2}HEAD \/open\/$/m);
    assert.doesNotMatch(output, /Signature|Expires=|logged/);
  });

  test('shows no path of the machine', async () => {
    const asked = [
      '/open/none.txt',
      `/open/${'a'.repeat(300)}`,
      '/open/%00',
      '/open/%',
      '/open/index.html/x',
    ];
    for (const target of asked) {
      const { status, body } = await get(port, target);
      assert.match(String(status), /^40[034]$/, target);
      assert.match(body, /^(40[04] (Bad Request|Not Found)\n|<\?xml.*)$/, target);
      assert.ok(!body.includes(folder), body);
    }
    assert.equal((await get(port, '/open/none.txt')).body, '404 Not Found\n');
  });

  test('follows links within the folder, and none out of it', async (t) => {
    const at = (...names) => path.join(folder, 'www', 'links', ...names);
    mkdirSync(at('own'));
    try {
      symlinkSync(path.join(folder, 'outside', 'index.html'), at('file.html'));
      symlinkSync(path.join(folder, 'outside'), at('folder'));
      symlinkSync(path.join('..', '..', '..', 'outside', 'index.html'), at('own', 'index.html'));
      symlinkSync(path.join(folder, 'www-other'), at('neighbour'));
      symlinkSync(at('loop'), at('loop'));
      symlinkSync(path.join('..', 'open', 'index.html'), at('within.html'));
      symlinkSync(path.join('..', 'open'), at('within'));
    } catch (error) {
      if (error.code === 'EPERM') return t.skip('Windows makes links for administrators only');
      throw error;
    }
    for (const name of ['within.html', 'within/', 'within/index.html']) {
      const { status, body } = await get(port, `/links/${name}`);
      assert.deepEqual([status, body], [200, '<h1>open</h1>'], name);
    }
    assert.equal((await get(port, '/links/within')).status, 301);
    for (const name of [
      'file.html',
      'folder',
      'folder/',
      'folder/index.html',
      'own/',
      'neighbour/a.txt',
    ]) {
      const { status, body } = await get(port, `/links/${name}`);
      assert.deepEqual([status, body], [404, '404 Not Found\n'], name);
    }
    const loop = await get(port, '/links/loop');
    assert.deepEqual([loop.status, loop.body], [500, '500 Internal Server Error\n']);
  });

  test('explains itself, and what is wrong with its arguments', async () => {
    const key = `K=${path.join(folder, 'public.pem')}`;
    for (const [args, code, text] of [
      [[], 2, /Usage/],
      [['--help'], 0, /Commands/],
      [['edge', '--help'], 0, /DEVELOPMENT ONLY/],
      [['frobnicate'], 2, /no command 'frobnicate'/],
      [['sign'], 2, /--expires is missing/],
      [['edge', '--key', key], 2, /one folder/],
      [['edge', folder], 2, /--key is missing/],
      [['edge', folder, '--key', 'K'], 2, /--key K/],
      [['edge', folder, '--key', 'K=/no/such/file'], 2, /ENOENT/],
      [['edge', folder, '--key', `K=${cli}`], 2, /keys: the one of 'K'/],
      [['edge', folder, '--key', key, '--port', '99999'], 2, /no port/],
      [['edge', folder, '--key', key, '--cors-credentials'], 2, /--cors-origin/],
      [['edge', folder, '--key', key, '--cors-origin', 'h'], 2, /cors\.origins: 'h' is no origin/],
      [['edge', path.join(folder, 'public.pem'), '--key', key], 2, /not a folder/],
      [['edge', folder, '--key', key, '--frobnicate'], 2, /frobnicate/],
    ]) {
      const child = spawn(process.execPath, [cli, ...args]);
      let text_ = '';
      for (const stream of [child.stdout, child.stderr]) {
        stream.on('data', (chunk) => {
          text_ += chunk;
        });
      }
      const [exitCode] = await once(child, 'close');
      assert.equal(exitCode, code, `${args} ${text_}`);
      assert.match(text_, text);
    }
  });
});
