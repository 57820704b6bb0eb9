'use strict';

// signedCookies and signedLinks, in Express 4 and 5 and in Connect.

const assert = require('node:assert/strict');
const { readFileSync } = require('node:fs');
const http = require('node:http');
const path = require('node:path');
const { after, before, describe, test } = require('node:test');

const connect = require('connect');
const { parseSetCookie } = require('cookie');
const express = require('express');
const express4 = require('express4');

const { Signer, Verifier, resource } = require('..');
const {
  clearSignedCookies,
  signedCookies,
  signedLinks,
} = require('cloudfront-sign-native/express');
const { exampleUrl } = require('../js/addon/load.js');
const { cookieNames } = require('../js/addon/names.js');
const { newExternal } = require('./support/external.js');
const { ec, ecKey, pem, KEY_PAIR_ID } = require('./support/keys.js');
const { customPolicy } = require('./support/oracle.js');
const { cookieHeader, get, listen } = require('./support/servers.js');

const keys = ec();
const signer = new Signer({ keyPairId: KEY_PAIR_ID, privateKey: keys.pkcs8 });
const verifier = new Verifier({ keys: { [KEY_PAIR_ID]: keys.spki } });

const RESOURCE = 'https://cdn.example.com/videos/*';
const URL_ = 'https://cdn.example.com/videos/a.mp4';
const HOUR = 3_600_000;

const parse = ({ headers }) =>
  (headers['set-cookie'] ?? []).map((header) => parseSetCookie(header));
const byName = (cookies) => Object.fromEntries(cookies.map(({ name, value }) => [name, value]));

/** One request through a middleware: the response. */
async function through(middleware, { framework = express, headers, path = '/', handler } = {}) {
  const app = framework();
  app.use(path.includes(':') ? path : '/', middleware);
  app.use(handler ?? ((_req, res) => res.end('done')));
  // Four parameters make it a handler of errors.
  app.use((error, _req, res, _next) => {
    res.statusCode = 500;
    res.end(error.message);
  });
  const server = await listen(http.createServer(app));
  try {
    return await get(server.port, path.replace(':film', 'film%20*'), { headers });
  } finally {
    await server.close();
  }
}

describe('signedCookies', () => {
  for (const [name, framework] of Object.entries({ express, express4, connect })) {
    test(`opens the resource, by CloudFront's advice (${name})`, async () => {
      const middleware = signedCookies({ signer, resource: RESOURCE, expires: '2h' });
      const cookies = parse(await through(middleware, { framework }));
      assert.deepEqual(
        cookies.map((cookie) => cookie.name),
        ['CloudFront-Policy', 'CloudFront-Signature', 'CloudFront-Key-Pair-Id'],
      );
      for (const { name, value, ...attributes } of cookies) {
        assert.deepEqual(attributes, { path: '/', secure: true, httpOnly: true }, name);
        assert.equal(value, decodeURIComponent(value));
      }
      const verification = verifier.verifyCookies(URL_, byName(cookies));
      assert.equal(verification.allowed, true, verification.reason);
      assert.ok(Math.abs(verification.expires - Date.now() - 2 * HOUR) < HOUR / 2);
    });
  }

  test('with attributes of its own', async () => {
    const cookie = {
      domain: 'example.com',
      path: '/videos',
      secure: false,
      httpOnly: false,
      sameSite: 'lax',
      maxAge: 60,
    };
    const middleware = signedCookies({ signer, resource: RESOURCE, expires: '2h', cookie });
    const response = await through(middleware, { path: '/videos' });
    for (const { name, value, ...attributes } of parse(response)) {
      const { secure, httpOnly, ...others } = attributes;
      assert.ok(!secure && !httpOnly, name);
      assert.deepEqual(others, {
        domain: 'example.com',
        path: '/videos',
        sameSite: 'lax',
        maxAge: 60,
      });
    }
  });

  test('beside the cookies of others', async () => {
    const others = express.Router();
    others.use((_req, res, next) => {
      res.cookie('before', '1');
      next();
    });
    others.use(signedCookies({ signer, resource: RESOURCE, expires: '2h' }));
    const handler = (_req, res) => res.cookie('after', '2').end();
    const names = parse(await through(others, { handler })).map(({ name }) => name);
    assert.deepEqual(names, [
      'before',
      'CloudFront-Policy',
      'CloudFront-Signature',
      'CloudFront-Key-Pair-Id',
      'after',
    ]);
  });

  test('for a resource that depends on the request, at once or later', async () => {
    const ofRequest = (req) => resource`https://cdn.example.com/films/${req.params.film}/*`;
    for (const resource of [ofRequest, async (req) => ofRequest(req)]) {
      const middleware = signedCookies({ signer, resource, expires: '2h' });
      const cookies = byName(parse(await through(middleware, { path: '/watch/:film' })));
      const check = (url) => verifier.verifyCookies(url, cookies).allowed;
      assert.equal(check('https://cdn.example.com/films/film%20%2A/1.ts'), true);
      assert.equal(check('https://cdn.example.com/films/another/1.ts'), false);
    }
  });

  test('for no resource at all', async () => {
    for (const none of [undefined, null, false]) {
      for (const resource of [() => none, async () => none]) {
        const response = await through(signedCookies({ signer, resource, expires: '2h' }));
        assert.equal(response.status, 200);
        assert.deepEqual(parse(response), []);
      }
    }
  });

  test('whatever stands in for a signer, as in tests of others', async () => {
    const cookies = signer.getSignedCookies(RESOURCE, { expires: '1h' });
    const getSignedCookies = () => cookies;
    for (const fake of [
      { getSignedCookies },
      { getSignedCookies, keyPairId: KEY_PAIR_ID },
      Object.defineProperty(Object.create(Signer.prototype), 'getSignedCookies', {
        value: getSignedCookies,
      }),
    ]) {
      const middleware = signedCookies({ signer: fake, resource: RESOURCE, expires: '1h' });
      const headers = { cookie: cookieHeader(cookies) };
      assert.deepEqual(byName(parse(await through(middleware, { headers }))), cookies);
    }
  });

  test('a signer elsewhere is waited for, called once for a resource, and its cookies are known again', async () => {
    let calls = 0;
    const external = newExternal(keys, {
      async sign(message, { hashAlgorithm }) {
        calls += 1;
        return require('node:crypto').sign(hashAlgorithm, message, keys.privateKey);
      },
    });
    const options = { signer: external, resource: RESOURCE, expires: '2h', align: '15m' };
    const middleware = signedCookies(options);
    const cookies = byName(parse(await through(middleware)));
    const cookie = cookieHeader(cookies);
    assert.ok(verifier.verifyCookies(URL_, cookie).allowed);
    assert.deepEqual(parse(await through(middleware, { headers: { cookie } })), []);
    assert.equal(calls, 1);
  });

  test('what a signer elsewhere fails with goes to next', async () => {
    const external = newExternal(keys, { sign: () => Promise.reject(new Error('no network')) });
    const middleware = signedCookies({ signer: external, resource: RESOURCE, expires: '2h' });
    const { status, body, headers } = await through(middleware);
    assert.deepEqual([status, body], [500, 'sign: failed: no network']);
    assert.equal(headers['set-cookie'], undefined);
  });

  test('an error goes to next', async () => {
    const fails = () => {
      throw new Error('no database');
    };
    const cases = [
      [fails, /no database/],
      [async () => fails(), /no database/],
      [() => 'ftp://cdn.example.com/*', /must begin with/],
      [() => 42, /string/],
    ];
    for (const [resource, message] of cases) {
      const response = await through(signedCookies({ signer, resource, expires: '2h' }));
      assert.equal(response.status, 500);
      assert.match(response.body, message);
      assert.deepEqual(parse(response), []);
    }
  });

  describe('sets nothing while the request brings cookies that will do', () => {
    const brought = (options = {}, by = signer) =>
      cookieHeader(
        by.getSignedCookies(options.resource ?? RESOURCE, { expires: '2h', ...options.conditions }),
      );
    const isRenewed = async (cookie, options = {}) => {
      const middleware = signedCookies({ signer, resource: RESOURCE, expires: '2h', ...options });
      return parse(await through(middleware, { headers: { cookie } })).length > 0;
    };
    const after = (ms) => ({ conditions: { expires: Date.now() + ms } });

    test('for at least half their time', async () => {
      assert.equal(await isRenewed(brought()), false);
      assert.equal(await isRenewed(`a=b; ${brought(after(1.1 * HOUR))}`), false);
      assert.equal(await isRenewed(brought(after(0.9 * HOUR))), true);
      assert.equal(await isRenewed(brought(after(0.9 * HOUR)), { expires: '1h' }), false);
    });

    test('for the same resource, however it is written', async () => {
      for (const [own, other] of [
        ['HTTPS://CDN.example.com:443/videos/*', RESOURCE],
        ['https://cdn.example.com/à la carte/*', 'https://cdn.example.com/%C3%A0%20la%20carte/*'],
        ['https://bücher.example/*', 'https://xn--bcher-kva.example/*'],
        ['https://cdn.example.com/one.mp4', 'https://cdn.example.com/one.mp4'],
        ['http*://*.example.com/v?deos/*?a=*', 'http*://*.example.com/v?deos/*?a=*'],
        ['*', '*'],
      ]) {
        assert.equal(await isRenewed(brought({ resource: other }), { resource: own }), false, own);
      }
      for (const other of ['https://cdn.example.com/*', `${RESOURCE}x`, '*', URL_]) {
        assert.equal(await isRenewed(brought({ resource: other })), true, other);
      }
    });

    test('that this signer has signed, and nobody has altered', async () => {
      const privateKey = pem(ecKey());
      const impostor = new Signer({ keyPairId: KEY_PAIR_ID, privateKey });
      const earlier = new Signer({ keyPairId: 'KOLD', privateKey: keys.pkcs8 });
      assert.equal(await isRenewed(brought({}, impostor)), true);
      assert.equal(await isRenewed(brought({}, earlier)), true);
      assert.equal(await isRenewed(brought().replace('Policy=e', 'Policy=f')), true);
      assert.equal(await isRenewed(brought().replace(/CloudFront-Key.*/, '')), true);
    });

    test('that let this viewer through', async () => {
      for (const [ipAddress, renewed] of [
        ['127.0.0.0/8', false],
        ['203.0.113.0/24', true],
      ]) {
        const cookie = brought({ conditions: { ipAddress } });
        assert.equal(await isRenewed(cookie, { ipAddress }), renewed);
      }
    });
  });

  describe('with attributes that depend on the request', () => {
    const byRequest = (cookie, options) =>
      signedCookies({ signer, resource: RESOURCE, expires: '2h', cookie, ...options });

    test('at once or later', async () => {
      const ofFilm = (req) => ({
        path: `/films/${encodeURIComponent(req.params.film.slice(0, 5))}`,
      });
      for (const cookie of [ofFilm, async (req) => ofFilm(req)]) {
        const cookies = parse(await through(byRequest(cookie), { path: '/films/:film' }));
        assert.deepEqual(byName(cookies)['CloudFront-Key-Pair-Id'], KEY_PAIR_ID);
        for (const { path, secure, httpOnly } of cookies) {
          assert.deepEqual([path, secure, httpOnly], ['/films/film%20', true, true]);
        }
      }
    });

    test('and are not asked for where nothing is set', async () => {
      const never = () => assert.fail('asked');
      assert.equal((await through(byRequest(never, { resource: () => false }))).status, 200);
      const cookie = cookieHeader(signer.getSignedCookies(RESOURCE, { expires: '2h' }));
      assert.equal((await through(byRequest(never), { headers: { cookie } })).status, 200);
    });

    test('an error goes to next', async () => {
      const forgotten = () => undefined;
      for (const [cookie, message] of [
        [forgotten, /cookie.*object.*undefined/s],
        [() => null, /cookie.*object/s],
        [() => ({ path: 'videos' }), /cookie\.path.*browsers/s],
        [() => ({ maxAge: 2 * HOUR }), /cookie\.maxAge.*outlive/s],
        [async () => ({ httponly: true }), /cookie\.httponly/],
        [() => assert.fail('no database'), /no database/],
        [async () => assert.fail('no database'), /no database/],
      ]) {
        const response = await through(byRequest(cookie));
        assert.equal(response.status, 500);
        assert.match(response.body, message);
        assert.deepEqual(parse(response), []);
      }
    });
  });

  test('a maxAge ends with the signature', async () => {
    const good = { signer, resource: RESOURCE };
    for (const maxAge of [2 * 3600 + 120, 2 * HOUR]) {
      const make = () => signedCookies({ ...good, expires: '2h', cookie: { maxAge } });
      assert.throws(make, { code: 'ERR_INVALID_ARG_VALUE', argument: 'cookie.maxAge' });
    }
    const whole = signedCookies({ ...good, expires: '2h', cookie: { maxAge: 7200 } });
    assert.ok(parse(await through(whole)).every(({ maxAge }) => maxAge > 7190 && maxAge <= 7200));
    // A fixed end comes nearer: the cookies end with it.
    const realNow = Date.now;
    const fixed = signedCookies({
      ...good,
      expires: new Date(Date.now() + HOUR),
      cookie: () => ({ maxAge: 3600 }),
    });
    Date.now = () => realNow() + HOUR / 2;
    try {
      const maxAges = parse(await through(fixed)).map(({ maxAge }) => maxAge);
      assert.ok(
        maxAges.every((maxAge) => maxAge > 1790 && maxAge <= 1801),
        `${maxAges}`,
      );
      assert.equal(maxAges.length, 3);
    } finally {
      Date.now = realNow;
    }
  });

  test('for a path whose cookies this request does not bring, takes away what may be left over', async () => {
    const withPath = async (path, url) => {
      const middleware = signedCookies({
        signer,
        resource: RESOURCE,
        expires: '2h',
        cookie: { path },
      });
      return parse(await through(middleware, { path: url })).filter(({ maxAge }) => maxAge === 0)
        .length;
    };
    for (const [path, url] of [
      ['/', '/'],
      ['/', '/watch/42'],
      ['/films/42', '/films/42'],
      ['/films/42', '/films/42?part=2'],
      ['/films/42/', '/films/42/1'],
      ['/films', '/films/42'],
    ]) {
      assert.equal(await withPath(path, url), 0, `${path} ${url}`);
    }
    for (const [path, url] of [
      ['/films/42', '/films/43'],
      ['/films/4', '/films/42'],
      ['/films/42/', '/films/42'],
      ['/films', '/watch/42'],
      ['/films', '/'],
    ]) {
      assert.equal(await withPath(path, url), 2, `${path} ${url}`);
    }
  });

  test('takes away what is left over from another kind of policy', async () => {
    const sha256 = new Signer({
      keyPairId: KEY_PAIR_ID,
      privateKey: keys.pkcs8,
      hashAlgorithm: 'SHA256',
    });
    const cookie = cookieHeader(sha256.getSignedCookies(URL_, { expires: '2h' }));
    const middleware = signedCookies({ signer, resource: RESOURCE, expires: '2h' });
    const cookies = parse(await through(middleware, { headers: { cookie } }));
    const gone = cookies.filter(({ maxAge }) => maxAge === 0).map(({ name, path }) => [name, path]);
    assert.deepEqual(gone, [
      ['CloudFront-Expires', '/'],
      ['CloudFront-Hash-Algorithm', '/'],
    ]);
  });

  test('an example of a resource is covered by it', () => {
    for (const pattern of [
      '*',
      '*.example.com',
      '*://h/*',
      'http*://h/*',
      'http://h*',
      'https://h/a*b\\?c=*',
      'https://h/a?c=*&d=?',
      'https://h/\\*',
    ]) {
      const policy = customPolicy(pattern, { expires: 2_000_000_000 });
      const cookies = signer.getSignedCookies(pattern, { policy });
      const { allowed, reason } = verifier.verifyCookies(exampleUrl(pattern), cookies);
      assert.ok(allowed, `${pattern} ${exampleUrl(pattern)} ${reason}`);
    }
  });
});

describe('the app of docs/express.md', () => {
  const markdown = readFileSync(path.join(__dirname, '..', 'docs', 'express.md'), 'utf8');
  const blocks = [...markdown.matchAll(/```js no-run\n(.*?)```/gs)].map(([, code]) => code);
  const viewers = {
    alice: { films: [{ id: '42' }, { id: 'Movie (2001)' }, { id: '..' }] },
    bob: { films: [{ id: '43' }] },
  };

  let server;
  before(async () => {
    const logIn = (req, _res, next) => {
      req.user = viewers[req.headers.viewer];
      next();
    };
    process.env.CF_PRIVATE_KEY = keys.pkcs8;
    const make = new Function('require', 'logIn', `${blocks[0]}${blocks[1]}; return app;`);
    const app = make(require, logIn);
    app.set('env', 'test'); // no errors in the terminal
    server = await listen(http.createServer(app));
  });
  after(() => server.close());

  const ask = (target, viewer, headers) =>
    get(server.port, target, { headers: { ...(viewer && { viewer }), ...headers } });

  test('signs for a viewer who may see the film, and for nobody else', async () => {
    for (const [viewer, target, status] of [
      ['alice', '/films/42', 200],
      ['bob', '/films/43', 200],
      ['alice', '/films/43', 404],
      ['bob', '/films/42', 404],
      [undefined, '/films/42', 404],
      ['alice', '/films/*', 404],
      ['alice', '/films/42%2F..%2F43', 404],
      ['alice', '/films/..%2F43', 404],
      ['alice', '/films/42%2F*', 404],
    ]) {
      for (const page of [target, `${target}/link`]) {
        const response = await ask(page, viewer);
        assert.equal(response.status, status, `${viewer} ${page}`);
        const isSigned = parse(response).length > 0 || response.body.includes('Signature=');
        assert.equal(isSigned, status === 200);
      }
    }
  });

  test('opens that film alone', async () => {
    const { url } = JSON.parse((await ask('/films/42/link', 'alice')).body);
    assert.equal(verifier.verifyUrl(url).allowed, true);
    assert.match(url, /^https:\/\/cdn\.example\.com\/films\/42\/film\.mp4\?/);
    const cookies = byName(parse(await ask('/films/42', 'alice')));
    for (const [film, allowed] of [
      ['42', true],
      ['43', false],
      ['421', false],
    ]) {
      const file = `https://cdn.example.com/films/${film}/film.mp4`;
      assert.equal(verifier.verifyCookies(file, cookies).allowed, allowed, film);
    }
  });

  test('gives each film a path of its own, which its page sees', async () => {
    const page = '/films/42';
    const cookies = parse(await ask(page, 'alice'));
    assert.deepEqual([...new Set(cookies.map(({ path }) => path))], [page]);
    const cookie = cookieHeader(byName(cookies));
    assert.deepEqual(parse(await ask(page, 'alice', { cookie })), []);
  });

  test('an id that is no name of a folder is an error, not a wider path', async () => {
    const response = await ask('/films/%2E%2E', 'alice');
    assert.ok(response.status >= 400, `${response.status}`);
    assert.deepEqual(parse(response), []);
  });

  test('the page, the cookies and their path spell a film alike', async () => {
    const response = await ask('/films/Movie%20(2001)', 'alice');
    const [, file] = /src="([^"]+)"/.exec(response.body);
    const cookies = parse(response).filter(({ maxAge }) => maxAge === undefined);
    assert.equal(verifier.verifyCookies(new URL(file), byName(cookies)).allowed, true);
    for (const { path } of cookies) {
      const { pathname } = new URL(file);
      assert.ok(pathname.startsWith(`${path}/`), `${pathname} is not under ${path}`);
    }
  });
});

describe('clearSignedCookies', () => {
  const names = (cookies) => cookies.map(({ name }) => name).sort();

  for (const [name, framework] of Object.entries({ express, express4, connect })) {
    test(`takes all five cookies away (${name})`, async () => {
      const response = await through(clearSignedCookies(), { framework });
      assert.equal(response.body, 'done');
      const cookies = parse(response);
      assert.deepEqual(names(cookies), [...cookieNames].sort());
      for (const { path, secure, httpOnly, maxAge } of cookies) {
        assert.deepEqual([path, secure, httpOnly, maxAge], ['/', true, true, 0]);
      }
    });
  }

  test('by the attributes that signedCookies has', async () => {
    const attributes = { domain: 'example.com', path: '/videos', sameSite: 'strict', maxAge: 60 };
    for (const cookie of [attributes, () => attributes, async () => attributes]) {
      const set = signedCookies({ signer, resource: RESOURCE, expires: '2h', cookie });
      const setOnes = parse(await through(set, { path: '/videos' }));
      for (const { name, value, maxAge, ...others } of parse(
        await through(clearSignedCookies({ cookie })),
      )) {
        const earlier = setOnes.find((one) => one.name === name);
        if (earlier) {
          const { name: _, value: __, maxAge: ___, ...same } = earlier;
          assert.deepEqual(others, same);
        }
        assert.deepEqual([value ?? '', maxAge], ['', 0]);
      }
    }
  });

  test('beside the cookies of others', async () => {
    const others = express.Router();
    others.use((_req, res, next) => {
      res.clearCookie('session');
      next();
    });
    others.use(clearSignedCookies());
    const cookies = parse(await through(others));
    assert.deepEqual(names(cookies), [...cookieNames, 'session'].sort());
  });

  test('checks its options, and errors go to next', async () => {
    for (const [options, argument] of [
      [null, 'options'],
      [{ cookie: 'path=/' }, 'cookie'],
      [{ cookie: { path: 'videos' } }, 'cookie.path'],
      [{ domain: 'example.com' }, 'domain'],
    ]) {
      assert.throws(() => clearSignedCookies(options), { argument });
    }
    const response = await through(clearSignedCookies({ cookie: () => ({ path: 'videos' }) }));
    assert.equal(response.status, 500);
    assert.match(response.body, /cookie\.path/);
    assert.deepEqual(parse(response), []);
  });
});

describe('signedLinks', () => {
  test('a signer elsewhere is refused: templates do not wait', () => {
    assert.throws(() => signedLinks({ signer: newExternal(keys), expires: '2h' }), {
      code: 'ERR_INVALID_ARG_VALUE',
      argument: 'signer',
      message: /ExternalSigner.*grant/,
    });
  });

  for (const [name, framework] of Object.entries({ express, express4, connect })) {
    test(`gives templates a function (${name})`, async () => {
      const handler = (_req, res) => {
        const { signedUrl } = res.locals;
        res.end([signedUrl(URL_), signedUrl(new URL(URL_), { expires: '9h' })].join('\n'));
      };
      const middleware = signedLinks({ signer, expires: '2h' });
      const { body } = await through(middleware, { framework, handler });
      const [first, second] = body.split('\n').map((url) => verifier.verifyUrl(url));
      assert.ok(first.allowed && second.allowed);
      assert.ok(second.expires - first.expires >= 7 * HOUR);
    });
  }
});

test('options are checked when the middleware is made', () => {
  const good = { signer, expires: '2h' };
  for (const [options, code] of [
    [undefined, 'ERR_INVALID_ARG_TYPE'],
    [{ ...good, signer: {} }, 'ERR_INVALID_ARG_TYPE'],
    [{ ...good, expires: undefined }, 'ERR_INVALID_ARG_TYPE'],
    [{ ...good, expires: 'soon' }, 'ERR_CLOUDFRONT_EXPIRY'],
  ]) {
    assert.throws(() => signedCookies(options && { ...options, resource: RESOURCE }), { code });
    assert.throws(() => signedLinks(options), { code });
  }
  for (const [options, code] of [
    [{ ...good, resource: undefined }, 'ERR_INVALID_ARG_TYPE'],
    [{ ...good, resource: RESOURCE, cookie: 'x' }, 'ERR_INVALID_ARG_TYPE'],
    [{ ...good, resource: RESOURCE, cookie: { httponly: true } }, 'ERR_INVALID_ARG_VALUE'],
    [
      { ...good, resource: RESOURCE, cookie: { domain: 'https://example.com' } },
      'ERR_INVALID_ARG_VALUE',
    ],
    [
      { ...good, resource: RESOURCE, cookie: { sameSite: 'none', secure: false } },
      'ERR_INVALID_ARG_VALUE',
    ],
  ]) {
    assert.throws(() => signedCookies(options), { code });
  }
  for (const cookie of [
    { domain: 'a;b' },
    { path: '\n' },
    { sameSite: 'maybe' },
    { maxAge: 0.5 },
  ]) {
    assert.throws(() => signedCookies({ ...good, resource: RESOURCE, cookie }), TypeError);
  }
});
