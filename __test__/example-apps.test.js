'use strict';

// The apps in examples/ that sign with the face `cloudfront-sign-native/aws-sdk`: called as their callers do, over
// HTTP, and what they make is shown to an edge. (examples/express-video is in browser.test.js.)

const assert = require('node:assert/strict');
const { once } = require('node:events');
const { cpSync, mkdirSync, readFileSync, symlinkSync } = require('node:fs');
const http = require('node:http');
const { createRequire } = require('node:module');
const path = require('node:path');
const { after, before, describe, it } = require('node:test');
const { pathToFileURL } = require('node:url');

const { Verifier } = require('..');
const { edge } = require('cloudfront-sign-native/edge');
const { root } = require('../scripts/support/paths.js');
const { temporaryFolder } = require('../scripts/support/temporary-folder.js');
const { KEY_PAIR_ID: keyPairId, ec, rsa } = require('./support/keys.js');
const { cookieHeader, get, listen, targetOf } = require('./support/servers.js');

const cdnOrigin = 'https://cdn.example.com';
const { folder, remove } = temporaryFolder();
after(remove);

/** An example as its user has it: a folder of its own, with the package in its node_modules. */
function copyOf(name) {
  const copy = path.join(folder, name);
  cpSync(path.join(root, 'examples', name), copy, { recursive: true });
  mkdirSync(path.join(copy, 'node_modules'));
  symlinkSync(root, path.join(copy, 'node_modules', 'cloudfront-sign-native'), 'junction');
  return copy;
}

/** What CloudFront would be: lets through what is signed with the key. */
async function edgeFor({ spki }) {
  const check = edge({
    verifier: new Verifier({ keys: { [keyPairId]: spki } }),
    origin: cdnOrigin,
  });
  const server = await listen((req, res) =>
    check(req, res, () => res.end(`content of ${req.url}`)),
  );
  const ask = (target, cookies) =>
    get(server.port, target, { headers: cookies ? { cookie: cookieHeader(cookies) } : {} });
  return { ask, close: server.close };
}

async function request(port, method, target) {
  const sent = http.request({ host: '127.0.0.1', port, method, path: target });
  sent.end();
  const [response] = await once(sent, 'response');
  let body = '';
  for await (const chunk of response.setEncoding('utf8')) body += chunk;
  return { status: response.statusCode, headers: response.headers, body };
}

/** Set-Cookie headers as a browser keeps them. */
const jarOf = (headers) =>
  Object.fromEntries(headers.map((header) => /^([^=]+)=([^;]*)/.exec(header).slice(1)));

for (const [type, pair] of [
  ['RSA', rsa],
  ['P-256', ec],
]) {
  const key = { keyPairId, privateKey: pair().pkcs8 };

  describe(`examples/express-aws-sdk, ${type}`, () => {
    let app;
    let cdn;
    before(async () => {
      const { filmApp } = require('../examples/express-aws-sdk/app.js');
      const films = { 42: { file: 'Amélie (2001).mp4' } };
      app = await listen(filmApp({ films, cdnOrigin, cookieDomain: 'example.com', ...key }));
      cdn = await edgeFor(pair());
    });
    after(() => Promise.all([app.close(), cdn.close()]));

    it('gives a link that the edge lets through, and to no other film', async () => {
      const { status, headers, body } = await request(app.port, 'GET', '/films/42/link');
      assert.equal(status, 200);
      assert.equal(headers['cache-control'], 'no-store');
      const { url } = JSON.parse(body);
      const opened = await cdn.ask(targetOf(url));
      assert.equal(opened.status, 200);
      assert.match(opened.body, /content of \/films\/42\/Am%C3%A9lie%20\(2001\)\.mp4/);
      const other = await cdn.ask(targetOf(url).replace('/42/', '/43/'));
      assert.equal(other.status, 403);
      assert.match(other.body, /<Code>AccessDenied</);
    });

    it('gives cookies for the folder of the film, and for no other', async () => {
      const { status, headers } = await request(app.port, 'POST', '/films/42/cookies');
      assert.equal(status, 204);
      for (const header of headers['set-cookie'])
        assert.match(
          header,
          /; Domain=example\.com; Path=\/films\/42\/; HttpOnly; Secure; SameSite=Lax/,
        );
      const jar = jarOf(headers['set-cookie']);
      for (const file of ['a.mp4', 'parts/1.ts', 'a%20b?x=1'])
        assert.equal((await cdn.ask(`/films/42/${file}`, jar)).status, 200, file);
      assert.equal((await cdn.ask('/films/43/a.mp4', jar)).status, 403);
    });

    it('signs nothing for a film that there is not', async () => {
      for (const id of ['43', '*', '%2A', '__proto__', 'a%2Fb'])
        for (const [method, what] of [
          ['GET', 'link'],
          ['POST', 'cookies'],
        ])
          assert.equal((await request(app.port, method, `/films/${id}/${what}`)).status, 404, id);
    });
  });

  describe(`examples/lambda/drop-in.js, ${type}`, () => {
    let handler;
    let cdn;
    before(async () => {
      Object.assign(process.env, {
        CDN_HOST: 'cdn.example.com',
        COOKIE_DOMAIN: 'example.com',
        CF_KEY_PAIR_ID: keyPairId,
        CF_PRIVATE_KEY: key.privateKey,
      });
      const file = path.join(lambda(), 'drop-in.js');
      const load = createRequire(file);
      // Each cold start reads the environment.
      delete load.cache[load.resolve(file)];
      ({ handler } = load(file));
      cdn = await edgeFor(pair());
    });
    after(() => cdn.close());

    it('answers with a redirect and cookies that the edge lets through', async () => {
      const answer = await handler({ version: '2.0', pathParameters: { id: '42' } });
      assert.equal(answer.statusCode, 302);
      const { location } = answer.headers;
      assert.ok(location.startsWith(`${cdnOrigin}/videos/42/index.m3u8?`));
      assert.equal((await cdn.ask(targetOf(location))).status, 200);
      const jar = jarOf(answer.cookies);
      assert.equal((await cdn.ask('/videos/42/part/1.ts', jar)).status, 200);
      assert.equal((await cdn.ask('/videos/43/1.ts', jar)).status, 403);
    });

    it('signs nothing for an ID that would open more', async () => {
      for (const id of [undefined, '', '*', '4?', 'a/b', '..', 'a\n'])
        assert.deepEqual(await handler({ pathParameters: { id } }), { statusCode: 404 });
      assert.deepEqual(await handler({}), { statusCode: 404 });
    });
  });

  describe(`examples/nextjs, ${type}`, () => {
    let app;
    let cdn;
    before(async () => {
      Object.assign(process.env, {
        CDN_ORIGIN: cdnOrigin,
        CF_KEY_PAIR_ID: keyPairId,
        CF_PRIVATE_KEY: key.privateKey,
      });
      const file = path.join(nextjs(), 'app', 'films', '[id]', 'route.js');
      app = await listen(served(await import(pathToFileURL(file).href)));
      cdn = await edgeFor(pair());
    });
    after(() => Promise.all([app.close(), cdn.close()]));

    it('redirects to a link that the edge lets through', async () => {
      for (const [id, file] of [
        ['1', 'Am%C3%A9lie%20(2001).mp4'],
        ['2', 'aurora.mp4'],
      ]) {
        const { status, headers } = await request(app.port, 'GET', `/films/${id}`);
        assert.equal(status, 302);
        assert.equal(headers['cache-control'], 'no-store');
        assert.ok(headers.location.startsWith(`${cdnOrigin}/films/${file}?Expires=`));
        const opened = await cdn.ask(targetOf(headers.location));
        assert.equal(opened.status, 200);
        assert.equal((await cdn.ask(`/films/${file}`)).status, 403);
      }
    });

    it('signs nothing for a film that there is not', async () => {
      for (const id of ['3', '*', '%2A', 'toString'])
        assert.equal((await request(app.port, 'GET', `/films/${id}`)).status, 404, id);
    });
  });
}

it('examples/lambda: one word is changed', () => {
  const read = (file) => readFileSync(path.join(root, 'examples', 'lambda', file), 'utf8');
  const codeOf = (file) => read(file).replace(/^\/\/.*$/gm, '');
  assert.equal(
    codeOf('drop-in.js'),
    codeOf('aws-sdk.js').replace('@aws-sdk/cloudfront-signer', 'cloudfront-sign-native/aws-sdk'),
  );
});

function lambda() {
  lambda.copy ??= copyOf('lambda');
  return lambda.copy;
}
function nextjs() {
  nextjs.copy ??= copyOf('nextjs');
  return nextjs.copy;
}

/** As Next.js calls a route handler: a Request in, its parameters as a promise, a Response out. */
function served({ GET }) {
  return async (req, res) => {
    const id = decodeURIComponent(req.url.split('/')[2]);
    const url = `http://${req.headers.host}${req.url}`;
    const answer = await GET(new Request(url), { params: Promise.resolve({ id }) });
    res.writeHead(answer.status, Object.fromEntries(answer.headers));
    res.end(Buffer.from(await answer.arrayBuffer()));
  };
}
