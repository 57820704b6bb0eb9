'use strict';

// edge: what pages of other origins may read, told to browsers as CloudFront's response headers policies do.

const assert = require('node:assert/strict');
const http = require('node:http');
const path = require('node:path');
const { describe, test } = require('node:test');

const connect = require('connect');
const express = require('express');
const express4 = require('express4');
const send = require('send');

const { Signer, Verifier } = require('..');
const { edge } = require('cloudfront-sign-native/edge');
const { findChromium, launch } = require('./support/chromium.js');
const { ec, KEY_PAIR_ID } = require('./support/keys.js');
const { cookieHeader, get, listen, targetOf } = require('./support/servers.js');

const keys = ec();
const signer = new Signer({ keyPairId: KEY_PAIR_ID, privateKey: keys.pkcs8 });
const verifier = new Verifier({ keys: { [KEY_PAIR_ID]: keys.spki } });
const APP = 'https://app.example.com';
const OTHER = 'https://other.example.com';
const withCookies = { origins: [APP, 'capacitor://localhost'], credentials: true };

async function withEdge(options, run) {
  const guard = edge({ verifier, ...options });
  const server = await listen((req, res) =>
    guard(req, res, (error) => {
      res.statusCode = error ? 500 : 200;
      res.end(error ? error.message : 'the film');
    }),
  );
  try {
    await run(server);
  } finally {
    await server.close();
  }
}

const corsHeaders = ({ headers }) =>
  Object.fromEntries(
    Object.entries(headers).filter(([name]) => /^(access-control-.*|vary)$/.test(name)),
  );

const EXPOSED = 'Content-Length, Content-Range, Accept-Ranges, ETag, Date, Age';
const signedFor = ({ host }, file = '/films/1.ts') =>
  targetOf(signer.getSignedUrl(`http://${host}${file}`, { expires: '1h' }));

describe('cors', () => {
  test('is said to a page that may read, of what is let through and of refusals', () =>
    withEdge({ cors: withCookies }, async (server) => {
      const expected = {
        'access-control-allow-origin': APP,
        'access-control-allow-credentials': 'true',
        'access-control-expose-headers': EXPOSED,
        vary: 'Origin',
      };
      for (const [target, status] of [
        [signedFor(server), 200],
        ['/films/1.ts', 403],
        ['/films/../1.ts', 403],
        [`${signedFor(server)}x`, 403],
      ]) {
        for (const method of ['GET', 'HEAD']) {
          const answer = await get(server.port, target, { method, headers: { origin: APP } });
          assert.equal(answer.status, status, target);
          assert.deepEqual(corsHeaders(answer), expected, target);
        }
      }
      const app = { headers: { origin: 'capacitor://localhost' } };
      const { 'access-control-allow-origin': origin } = corsHeaders(
        await get(server.port, '/', app),
      );
      assert.equal(origin, 'capacitor://localhost');
    }));

  test('says nothing to others but that it depends on the origin', () =>
    withEdge({ cors: withCookies }, async (server) => {
      for (const origin of [undefined, OTHER, 'null', `${APP}.evil.example`, APP.toUpperCase()]) {
        const headers = origin === undefined ? {} : { origin };
        const answer = await get(server.port, signedFor(server), { headers });
        assert.equal(answer.status, 200);
        assert.deepEqual(corsHeaders(answer), { vary: 'Origin' }, origin);
      }
    }));

  test('for all origins is the same for all', () =>
    withEdge({ cors: { origins: '*', exposed: [] } }, async (server) => {
      for (const origin of [APP, OTHER, 'null']) {
        const answer = await get(server.port, '/', { headers: { origin } });
        assert.deepEqual(corsHeaders(answer), { 'access-control-allow-origin': '*' });
      }
      assert.deepEqual(corsHeaders(await get(server.port, '/')), {});
    }));

  test('is silent without the option', () =>
    withEdge({}, async (server) => {
      const answer = await get(server.port, '/', { headers: { origin: APP } });
      assert.deepEqual(corsHeaders(answer), {});
    }));

  test('keeps what others have put into Vary', async () => {
    for (const [earlier, expected] of [
      ['Accept-Encoding', 'Accept-Encoding, Origin'],
      [['A', 'B'], 'A, B, Origin'],
      ['a, ORIGIN', 'a, ORIGIN'],
      ['*', '*'],
    ]) {
      const guard = edge({ verifier, cors: withCookies });
      const server = await listen((req, res) => {
        res.setHeader('Vary', earlier);
        guard(req, res, () => res.end());
      });
      assert.equal((await get(server.port, '/')).headers.vary, expected);
      await server.close();
    }
  });
});

describe('a preflight', () => {
  const ask = (port, origin, more = {}) =>
    get(port, '/films/1.ts', {
      method: 'OPTIONS',
      headers: { origin, 'access-control-request-method': 'GET', ...more },
    });

  test('is answered without a signature, for it brings no cookies', () =>
    withEdge({ cors: { ...withCookies, headers: ['Range', 'X-Trace'], maxAge: 5 } }, async (s) => {
      const answer = await ask(s.port, APP, { 'access-control-request-headers': 'x-trace' });
      assert.deepEqual([answer.status, answer.body], [204, '']);
      assert.deepEqual(corsHeaders(answer), {
        'access-control-allow-origin': APP,
        'access-control-allow-credentials': 'true',
        'access-control-allow-methods': 'GET, HEAD, OPTIONS',
        'access-control-allow-headers': 'Range, X-Trace',
        'access-control-max-age': '5',
        vary: 'Origin',
      });
    }));

  test('of another origin is refused, and onDeny hears why', async () => {
    const reasons = [];
    const onDeny = (_req, { code, reason }) => reasons.push(`${code}: ${reason}`);
    await withEdge({ cors: withCookies, onDeny }, async ({ port }) => {
      const answer = await ask(port, OTHER);
      assert.equal(answer.status, 403);
      assert.deepEqual(corsHeaders(answer), { vary: 'Origin' });
    });
    assert.deepEqual(reasons, [`AccessDenied: cors.origins does not hold '${OTHER}'`]);
  });

  test('is no way around the signature', () =>
    withEdge({ cors: withCookies }, async (server) => {
      const { port } = server;
      const options = (headers) => get(port, '/films/1.ts', { method: 'OPTIONS', headers });
      assert.equal((await options({})).status, 403);
      assert.equal((await options({ origin: APP })).status, 403);
      assert.equal((await options({ 'access-control-request-method': 'GET' })).status, 403);
      const headers = { origin: APP, 'access-control-request-method': 'GET' };
      assert.equal((await get(port, '/films/1.ts', { headers })).status, 403);
    }));

  test('is answered in every framework, mounted too', async () => {
    const guard = edge({ verifier, cors: withCookies });
    for (const framework of [express, express4, connect]) {
      const app = framework().use('/films', guard);
      app.use((_req, res) => res.end('behind'));
      const server = await listen(http.createServer(app));
      const answer = await ask(server.port, APP);
      assert.deepEqual([answer.status, answer.body], [204, '']);
      assert.equal(answer.headers['access-control-allow-origin'], APP);
      await server.close();
    }
  });
});

test('options of cors are checked', () => {
  const type = 'ERR_INVALID_ARG_TYPE';
  const value = 'ERR_INVALID_ARG_VALUE';
  for (const [cors, code, message] of [
    [true, type, /"cors"/],
    ['*', type, /"cors"/],
    [{}, type, /cors\.origins/],
    [{ origins: APP }, type, /cors\.origins/],
    [{ origins: [/a/] }, type, /cors\.origins/],
    [{ origins: [] }, value, /empty/],
    [{ origins: ['*'] }, value, /not in an array/],
    [{ origins: [`${APP}/`] }, value, /slash/],
    [{ origins: [`${APP}:443`] }, value, /no origin/],
    [{ origins: ['app.example.com'] }, value, /no origin/],
    [{ origins: ['https://*.example.com'] }, value, /no origin/],
    [{ origins: ['https://App.example.com'] }, value, /no origin/],
    [{ origins: ['https://'] }, value, /no origin/],
    [{ origins: ['null'] }, value, /no origin/],
    [{ origins: '*', credentials: true }, value, /browsers do not take/],
    [{ origins: [APP], credentials: 1 }, type, /credentials/],
    [{ origins: [APP], headers: 'Range' }, type, /cors\.headers/],
    [{ origins: [APP], headers: ['a b'] }, value, /cors\.headers/],
    [{ origins: [APP], headers: ['a\r\nb: c'] }, value, /cors\.headers/],
    [{ origins: [APP], exposed: [1] }, type, /cors\.exposed/],
    [{ origins: [APP], exposed: ['*'] }, value, /cors\.exposed/],
    [{ origins: [APP], maxAge: '1h' }, type, /cors\.maxAge/],
    [{ origins: [APP], maxAge: -1 }, value, /cors\.maxAge/],
    [{ origins: [APP], maxAge: Number.NaN }, value, /cors\.maxAge/],
    [{ origin: APP }, value, /it is called 'origins'/],
    [{ origins: [APP], allowCredentials: true }, value, /it is called 'credentials'/],
    [{ origins: [APP], exposeHeaders: [] }, value, /it is called 'exposed'/],
  ]) {
    assert.throws(() => edge({ verifier, cors }), { code, message }, JSON.stringify(cors));
  }
  edge({ verifier, cors: undefined });
});

const chromium = findChromium();

test('a page in Chromium reads ranges and the status of refusals', {
  skip: chromium.missing,
}, async () => {
  const root = path.join(__dirname, '..', 'examples', 'express-video', 'media');
  const page = await listen((_req, res) => {
    res.setHeader('Content-Type', 'text/html');
    res.end('<link rel="icon" href="data:,">');
  });
  const site = `http://app.cors.localhost:${page.port}`;
  const guard = edge({
    verifier,
    cors: { origins: [site], credentials: true, headers: ['Range', 'X-Trace'] },
  });
  const cdn = await listen((req, res) =>
    guard(req, res, () => send(req, req.url.split('?', 1)[0], { root }).pipe(res)),
  );
  const { context, close } = await launch(chromium);
  try {
    const tab = await context.newPage();
    await tab.goto(site);
    const read = (url, headers, credentials) =>
      tab.evaluate(
        async ([url, headers, credentials]) => {
          try {
            const answer = await fetch(url, { headers, credentials });
            const body = await answer.arrayBuffer();
            return [answer.status, answer.headers.get('content-range'), body.byteLength];
          } catch (error) {
            return error.name;
          }
        },
        [url, headers, credentials],
      );
    const origin = `http://cdn.cors.localhost:${cdn.port}`;
    const film = `${origin}/films/aurora.mp4`;
    const signed = signer.getSignedUrl(film, { expires: '1h' });
    const size = require('node:fs').statSync(path.join(root, 'films', 'aurora.mp4')).size;
    // Not a range that every page may ask for without a preflight.
    assert.deepEqual(await read(signed, { Range: 'bytes=-5', 'X-Trace': '1' }, 'omit'), [
      206,
      `bytes ${size - 5}-${size - 1}/${size}`,
      5,
    ]);
    const [status, range] = await read(film, {}, 'include');
    assert.deepEqual([status, range], [403, null]);
    assert.equal(await read(signed, { 'X-Other': '1' }, 'omit'), 'TypeError');
    const cookies = signer.getSignedCookies(`${origin}/films/*`, { expires: '1h' });
    await context.addCookies(
      Object.entries(cookies).map(([name, value]) => ({
        ...{ name, value, domain: '.cors.localhost', path: '/' },
        ...{ httpOnly: true, secure: true, sameSite: 'Lax' },
      })),
    );
    assert.equal((await read(film, { Range: 'bytes=0-9' }, 'include'))[0], 206);
    assert.equal((await read(film, {}, 'omit'))[0], 403);
    await tab.goto(`http://elsewhere.localhost:${page.port}`);
    assert.equal(await read(signed, {}, 'omit'), 'TypeError');
  } finally {
    await close();
    await Promise.all([page.close(), cdn.close()]);
  }
});

test('Cookie headers count for pages of the list as for everybody', () =>
  withEdge({ cors: withCookies }, async ({ port, host }) => {
    const cookie = cookieHeader(signer.getSignedCookies(`http://${host}/*`, { expires: '1h' }));
    assert.equal((await get(port, '/a', { headers: { cookie, origin: APP } })).status, 200);
  }));
