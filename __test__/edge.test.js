'use strict';

// edge: CloudFront's restricted cache behaviour as middleware, in every framework it is for.

const assert = require('node:assert/strict');
const { once } = require('node:events');
const { spawnSync } = require('node:child_process');
const http = require('node:http');
const path = require('node:path');
const { describe, test } = require('node:test');

const connect = require('connect');
const express = require('express');
const express4 = require('express4');
const fastify = require('fastify');
const fc = require('fast-check');

const { Signer, Verifier } = require('..');
const { edge } = require('cloudfront-sign-native/edge');
const { globMatches } = require('../js/edge/path-patterns.js');
const { ec, KEY_PAIR_ID } = require('./support/keys.js');
const { settings } = require('./support/random.js');
const { cookieHeader, get, listen, targetOf } = require('./support/servers.js');

const keys = ec();
const signer = new Signer({ keyPairId: KEY_PAIR_ID, privateKey: keys.pkcs8 });
const verifier = new Verifier({ keys: { [KEY_PAIR_ID]: keys.spki } });
const expires = '1h';

const XML = (code, message) =>
  `<?xml version="1.0" encoding="UTF-8"?><Error><Code>${code}</Code><Message>${message}</Message></Error>`;
const DENIED = XML('AccessDenied', 'Access denied');

/** What reached the handler behind the edge. */
const echo = (req, res) => res.end(JSON.stringify({ url: req.url, query: req.query }));

/** A plain server behind an edge with these options. */
async function withEdge(options, run) {
  const guard = edge({ verifier, ...options });
  const server = await listen((req, res) =>
    guard(req, res, (error) => {
      if (error) res.statusCode = 500;
      if (error) res.end(error.message);
      else echo(req, res);
    }),
  );
  try {
    await run(server);
  } finally {
    await server.close();
  }
}

describe('in every framework', () => {
  const guard = edge({ verifier });
  const frameworks = {
    http: () => listen((req, res) => guard(req, res, () => echo(req, res))),
    connect: () => listen(http.createServer(connect().use(guard).use(echo))),
    'Express 4': () => listen(express4().use(guard).use(echo)),
    'Express 5': () => listen(express().use(guard).use(echo)),
    async Fastify() {
      const app = fastify();
      await app.register(require('@fastify/middie'));
      app.use(guard);
      app.get('/*', (request, reply) => {
        reply.send(JSON.stringify({ url: request.raw.url, query: request.query }));
      });
      await app.listen({ host: '127.0.0.1', port: 0 });
      const { port } = app.server.address();
      return { port, host: `127.0.0.1:${port}`, close: () => app.close() };
    },
  };

  for (const [name, start] of Object.entries(frameworks)) {
    test(name, async () => {
      const server = await start();
      try {
        const url = `http://${server.host}/videos/a%20b.mp4?size=large&x`;
        const signed = signer.getSignedUrl(url, { expires });
        const opened = await get(server.port, targetOf(signed));
        assert.equal(opened.status, 200, opened.body);
        const { url: passedOn, query } = JSON.parse(opened.body);
        assert.equal(passedOn, '/videos/a%20b.mp4?size=large&x');
        if (query) assert.deepEqual(query, { size: 'large', x: '' });

        const plain = targetOf(url);
        const refused = await get(server.port, plain);
        assert.equal(refused.status, 403);
        assert.equal(refused.headers['content-type'], 'text/xml');
        const missing = 'Missing Key-Pair-Id query parameter or cookie value';
        assert.equal(refused.body, XML('MissingKey', missing));
        const altered = await get(server.port, targetOf(signed).replace('large', 'small'));
        assert.equal(altered.body, DENIED);

        const cookie = cookieHeader(
          signer.getSignedCookies(`http://${server.host}/videos/*`, { expires }),
        );
        assert.equal((await get(server.port, plain, { headers: { cookie } })).status, 200);
        const elsewhere = await get(server.port, '/music/a', { headers: { cookie } });
        assert.equal(elsewhere.body, DENIED);
        const head = await get(server.port, plain, { method: 'HEAD' });
        assert.equal(head.status, 403);
        assert.equal(head.body, '');
      } finally {
        await server.close();
      }
    });
  }

  test('mounted: what the viewer sees counts, the tail is passed on', async () => {
    for (const framework of [express, express4, connect]) {
      const app = framework().use('/cdn', guard).use('/cdn', echo);
      const server = await listen(http.createServer(app));
      try {
        const signed = signer.getSignedUrl(`http://${server.host}/cdn/a?b=c`, { expires });
        const { status, body } = await get(server.port, targetOf(signed));
        assert.equal(status, 200);
        assert.equal(JSON.parse(body).url, '/a?b=c');
        assert.equal((await get(server.port, '/cdn/a?b=c')).status, 403);
      } finally {
        await server.close();
      }
    }
  });
});

test('mounted, or behind what changes paths: patterns count for what is served, too', async () => {
  const guard = edge({ verifier, restricted: '/videos/*' });
  const rewrite = (req, _, next) => {
    req.url = req.url.replace('/films/', '/%76ideos/');
    next();
  };
  for (const framework of [express, express4, connect]) {
    const app = framework().use('/cdn', guard).use('/cdn', echo);
    app.use(rewrite).use(guard).use(echo);
    const server = await listen(http.createServer(app));
    try {
      for (const [target, expected] of [
        ['/cdn/videos/a', 403],
        ['/cdn/%76ideos/a', 403],
        ['/cdn/x', 200],
        ['/films/a', 403],
        ['/other/a', 200],
      ]) {
        assert.equal((await get(server.port, target)).status, expected, target);
      }
    } finally {
      await server.close();
    }
  }
});

test('two edges in a row see the same request', async () => {
  const guards = [edge({ verifier }), edge({ verifier, restricted: '/a*' })];
  for (const framework of [express, express4, connect]) {
    const app = framework().use(guards[0]).use(guards[1]).use(echo);
    const server = await listen(http.createServer(app));
    try {
      const signed = signer.getSignedUrl(`http://${server.host}/a`, { expires });
      const { status, body } = await get(server.port, targetOf(signed));
      assert.deepEqual([status, JSON.parse(body).url], [200, '/a']);
    } finally {
      await server.close();
    }
  }
});

describe('restricted', () => {
  test('lets through, as it came, what is under no pattern', () =>
    withEdge({ restricted: ['/private/*', 'downloads/*.zip'] }, async ({ port }) => {
      for (const target of ['/', '/public/a?Expires=1&b=c', '/downloads/a.txt', '/privately/x']) {
        const { status, body } = await get(port, target);
        assert.equal(status, 200, target);
        assert.equal(JSON.parse(body).url, target);
      }
      for (const target of [
        '/private/',
        '/private/a/b',
        '/downloads/a.zip',
        '/downloads/b/c.zip?d',
      ]) {
        assert.equal((await get(port, target)).status, 403, target);
      }
    }));

  test('nothing slips past it by being written otherwise', () =>
    withEdge(
      { restricted: ['/private/*', '/a b/*', '/exact', '/caf%C3%A9/*'] },
      async ({ port }) => {
        for (const target of [
          '//private/x',
          '/private//x',
          '/./private/x',
          '/public/../private/x',
          '/public/%2e%2E/private/x',
          '/public/..%2fprivate/x',
          '/public/..%5cprivate/x',
          '/public\\..\\private\\x',
          '/\\private\\x',
          '/%70rivate/x',
          '/%2570rivate/x',
          '/%252570rivate/x',
          '/private%2fx',
          '/private%2Fx',
          '/private%252fx',
          '/PRIVATE/x',
          '/Private/x',
          '/%50rivate/x',
          '/private./x',
          '/private%20/x',
          '/private/x?y',
          '/a%20b/x',
          '/%61%20b/x',
          '/exact',
          '/exact/',
          '/exact#x',
          '/exact?x',
          '/caf%c3%a9/x',
          `/%${'25'.repeat(30)}70rivate/x`,
          'http://127.0.0.1/private/x',
        ]) {
          assert.equal((await get(port, target)).status, 403, target);
        }
        // Node refuses these itself, today.
        for (const target of ['private/x', '*']) {
          assert.match(String((await get(port, target)).status), /40[03]/, target);
        }
      },
    ));

  test('nor by what only some servers or file systems take for the same', () =>
    withEdge(
      { restricted: ['/videos/*', '/Straße/*', '/page', '*.mp4', '/folder/index.html', '/a b/?'] },
      async ({ port }) => {
        for (const target of [
          ...[
            '/x%5Cy/..%2Fvideos/42/a.txt',
            '/x\\y/../videos/a',
            '//h/secret.txt',
            '/\\h/secret.txt',
          ],
          ...[
            '/a//../videos/x',
            '/x%5Cy',
            '/x%252f%252fy',
            '/a%23b',
            '/a%00b',
            '/a%09b',
            '/%C0%AE',
          ],
          ...[
            '/videos',
            '/videos;x',
            '/videos;x/y',
            '/videos/42;/x',
            '/page;x',
            '/page%3Bx',
            '/page?x',
          ],
          ...[
            '/page%3Fx',
            '/page/',
            '/page/index.html',
            '/folder',
            '/folder/',
            '/FOLDER/INDEX.HTML',
          ],
          ...['/a.mp4::$DATA', '/a.mp4:x', '/a.mp4.', '/a.mp4%20.', '/a.mp4%20::$DATA', '/a.mp4;x'],
          ...['/VIDEOS~1/x', '/x/FILM~1.MP4', '/x/FILM~12', '/videos::$INDEX_ALLOCATION/x'],
          ...['/c:/videos/x', '/vi%E2%80%8Ddeos/x', '/%EF%BD%96ideos/x', '/v%C4%B0deos/x'],
          ...['/stra%C3%9Fe/x', '/STRASSE/x', '/stra%E1%BA%9Ee/x', '/%C5%BFtrasse/x'],
          ...['/a+b/x', '/a%20b/%C3%A9', '/a%20b/e%CC%81', '/a%20b/%F0%9F%98%80', '/vi%u0064eos/x'],
        ]) {
          assert.equal((await get(port, target)).status, 403, target);
        }
        for (const target of [
          ...['/', '/open/', '/open/index.html', '/open;x', '/open/a:b', '/open/a~b', '/~user/x'],
          ...['/open/v1.2/x.', '/open/100%25.txt', '/open/a+b', '/open/caf%C3%A9', '/open/.hidden'],
          ...[
            '/open/%F0%9F%98%80',
            '/open/a%20b',
            '/open/...x',
            '/open/a..b',
            '/open/a%3Fb',
            '/video',
          ],
          ...['/open/a;b:c+d%20e%3Ff', '/open/x?y=//&z=../a', '/open/vendors~main.js'],
          ...[`/open/${'a/'.repeat(1_000)}`, `/open/${'%C3%A9'.repeat(1_000)}`],
        ]) {
          const { status, body } = await get(port, target);
          assert.equal(status, 200, target.slice(0, 80));
          assert.equal(JSON.parse(body).url, target);
        }
      },
    ));

  test('a signature for one folder does not open another through it', () =>
    withEdge({}, async ({ port, host }) => {
      const cookie = cookieHeader(signer.getSignedCookies(`http://${host}/public/*`, { expires }));
      assert.equal((await get(port, '/public/x', { headers: { cookie } })).status, 200);
      for (const target of [
        '/public/../x',
        '/public/%2e%2e/x',
        '/public/..%2fx',
        '/public/..%5cx',
        '/public/%252e%252e/x',
      ]) {
        assert.equal((await get(port, target, { headers: { cookie } })).body, DENIED, target);
      }
      // Nor does a host with a path in it.
      for (const bad of [`${host}/public`, `${host}/public?`, `${host}/public#`, `x@${host}`, '']) {
        const { status } = await get(port, '/x', { headers: { cookie, host: bad } });
        assert.notEqual(status, 200, bad);
      }
    }));

  test('patterns match as a plain search over all splits does', () => {
    const slow = (pattern, text) =>
      pattern === ''
        ? text === ''
        : pattern[0] === '*'
          ? slow(pattern.slice(1), text) || (text !== '' && slow(pattern, text.slice(1)))
          : text !== '' &&
            (pattern[0] === '?' || pattern[0] === text[0]) &&
            slow(pattern.slice(1), text.slice(1));
    const chars = (...set) =>
      fc.array(fc.constantFrom(...set), { maxLength: 8 }).map((c) => c.join(''));
    fc.assert(
      fc.property(chars('*', '?', 'a', 'b'), chars('a', 'b', '?', '*'), (pattern, text) => {
        assert.equal(globMatches(pattern, text), slow(pattern, text));
      }),
      settings(3_000),
    );
    assert.equal(globMatches(`${'*a'.repeat(500)}b`, 'a'.repeat(8_000)), false);
  });
});

describe('what is refused whatever was signed', () => {
  /** Asks with cookies for everything. */
  async function reasonsFor(targets) {
    const reasons = [];
    const onDeny = (_, { code, reason }) => reasons.push(`${code}: ${reason}`);
    const origin = 'https://cdn.example.com';
    await withEdge({ origin, onDeny }, async ({ port }) => {
      const cookie = cookieHeader(signer.getSignedCookies('*', { expires }));
      assert.equal((await get(port, '/a/b.c?d=..', { headers: { cookie } })).status, 200);
      for (const target of targets) {
        const { status, body } = await get(port, target, { headers: { cookie } });
        assert.deepEqual([status, body], [403, DENIED], target.slice(0, 80));
      }
    });
    assert.equal(reasons.length, targets.length);
    return reasons;
  }

  test('dot segments, however written', async () => {
    const reasons = await reasonsFor([
      ...['/a/../b', '/a/./b', '/..', '/.', '/a/..', '/a/.?b', '/a/%2e%2e/b', '/a/.%2E/b'],
      ...['/a/..%2fb', '/a%2F..%2Fb', '/a/..%5cb', '/a\\..\\b', '/a/%252e%252e/b', '/a/..%252fb'],
      ...['/a/..;/b', '/a/..;x=y/b', '/a/%2e;/b', '/a/..%20/b', '/a/..%00/b', '/a/.%09./b'],
      ...[
        '/a/..%3fx',
        '/a/..%23x',
        '/a/..::$INDEX_ALLOCATION/b',
        '/a/.%E2%80%8D./b',
        '/a/%u002e./b',
        '/a/x?/../../b',
        '/?/../b',
        '/a/x?%2F..%2F..%2Fb',
        '/a/x?y=/..',
      ],
    ]);
    for (const reason of reasons)
      assert.match(reason, /^AccessDenied: the request has a segment '.'/);
  });

  test("a raw '#', after which servers read on", async () => {
    const reasons = await reasonsFor(['/a#b', '/a/#/../../b', '/a?b#c', '/#', '/a/#']);
    for (const reason of reasons)
      assert.match(reason, /^AccessDenied: the request line holds a '#'/);
  });

  test('what is longer than a URL may be', async () => {
    const reasons = await reasonsFor([`/${'a'.repeat(8_192)}`, `/?${'a'.repeat(8_192)}`]);
    for (const reason of reasons) assert.match(reason, /longer than 8192 bytes/);
    await withEdge({ restricted: '/private/*' }, async ({ port }) => {
      assert.equal((await get(port, `/${'a'.repeat(8_191)}`)).status, 200);
      assert.equal((await get(port, `/${'a'.repeat(8_192)}`)).status, 403);
    });
  });

  test('what is encoded without end', async () => {
    const [reason] = await reasonsFor([`/%${'25'.repeat(4_000)}41`]);
    assert.match(reason, /too many ways/);
  });
});

describe('what the viewer sees', () => {
  test('origin: scheme and host that links are signed for', () =>
    withEdge({ origin: 'https://cdn.example.com/' }, async ({ port, host }) => {
      const target = (url) => targetOf(signer.getSignedUrl(url, { expires }));
      assert.equal((await get(port, target('https://cdn.example.com/a'))).status, 200);
      assert.equal((await get(port, target(`http://${host}/a`))).status, 403);
    }));

  const FORWARDED = {
    'x-forwarded-proto': 'https',
    'x-forwarded-host': 'cdn.example.com',
    'x-forwarded-for': '198.51.100.1, 203.0.113.7',
  };
  const link = () =>
    targetOf(
      signer.getSignedUrl('https://cdn.example.com/a', { expires, ipAddress: '203.0.113.7' }),
    );

  test('forwarded headers count with trustProxy alone', async () => {
    await withEdge({}, async ({ port }) => {
      assert.equal((await get(port, link(), { headers: FORWARDED })).status, 403);
    });
    await withEdge({ origin: 'https://cdn.example.com' }, async ({ port }) => {
      assert.equal((await get(port, link(), { headers: FORWARDED })).status, 403);
    });
    await withEdge({ trustProxy: true }, async ({ port }) => {
      assert.equal((await get(port, link(), { headers: FORWARDED })).status, 200);
      const withPort = { ...FORWARDED, 'x-forwarded-for': '203.0.113.7:4711' };
      assert.equal((await get(port, link(), { headers: withPort })).status, 200);
    });
  });

  test('of several forwarded addresses the one that the proxy wrote counts', () =>
    withEdge({ trustProxy: true }, async ({ port }) => {
      const claimed = { ...FORWARDED, 'x-forwarded-for': '203.0.113.7, 198.51.100.1' };
      assert.equal((await get(port, link(), { headers: claimed })).status, 403);
    }));

  test("the connection's address is the viewer's", () =>
    withEdge({}, async ({ port, host }) => {
      const target = (ipAddress) =>
        targetOf(signer.getSignedUrl(`http://${host}/a`, { expires, ipAddress }));
      assert.equal((await get(port, target('127.0.0.0/8'))).status, 200);
      assert.equal((await get(port, target('10.0.0.0/8'))).status, 403);
    }));
});

describe('onDeny', () => {
  test('is told why', async () => {
    const seen = [];
    const onDeny = (req, verification) => seen.push([req.url, verification]);
    await withEdge({ onDeny }, async ({ port }) => {
      await get(port, '/a');
    });
    const [[url, { code, reason }]] = seen;
    assert.deepEqual([url, code], ['/a', 'MissingKey']);
    assert.match(reason, /not signed/);
  });

  test('that fails later ends nothing', async () => {
    const warned = once(process, 'warning');
    const onDeny = async () => {
      throw new Error('the log is full');
    };
    await withEdge({ onDeny }, async ({ port }) => {
      assert.equal((await get(port, '/a')).status, 403);
    });
    assert.match((await warned)[0].message, /the log is full/);
  });

  test('opens nothing when it throws', async () => {
    const onDeny = () => {
      throw new Error('the log is full');
    };
    await withEdge({ onDeny }, async ({ port }) => {
      const { status, body } = await get(port, '/a');
      assert.deepEqual([status, body], [500, 'the log is full']);
    });
  });
});

test('options are checked', () => {
  const rejected = [
    [undefined, 'ERR_INVALID_ARG_TYPE'],
    [{}, 'ERR_INVALID_ARG_TYPE'],
    [{ verifier, restricted: 1 }, 'ERR_INVALID_ARG_TYPE'],
    [{ verifier, restricted: [/a/] }, 'ERR_INVALID_ARG_TYPE'],
    [{ verifier, restricted: [] }, 'ERR_INVALID_ARG_VALUE'],
    [{ verifier, restricted: '' }, 'ERR_INVALID_ARG_VALUE'],
    ...[
      ...['https://h/videos/*', ' /videos/*', '/videos/* ', '//videos/*', '/a/../videos/*'],
      ...['\\\\videos\\\\*', '/videos/#*', './videos/*'],
    ].map((restricted) => [{ verifier, restricted }, 'ERR_INVALID_ARG_VALUE']),
    [{ verifier, origin: 1 }, 'ERR_INVALID_ARG_TYPE'],
    [{ verifier, origin: 'cdn.example.com' }, 'ERR_INVALID_ARG_VALUE'],
    [{ verifier, origin: 'https://cdn.example.com/path' }, 'ERR_INVALID_ARG_VALUE'],
    [{ verifier, origin: 'https://' }, 'ERR_INVALID_ARG_VALUE'],
    [{ verifier, origin: 'https://a b' }, 'ERR_INVALID_URL'],
    [{ verifier, trustProxy: 1 }, 'ERR_INVALID_ARG_TYPE'],
    [{ verifier, onDeny: 'log' }, 'ERR_INVALID_ARG_TYPE'],
    [{ verifier, restrict: '/a/*' }, 'ERR_INVALID_ARG_VALUE'],
    [{ verifier, trustproxy: true }, 'ERR_INVALID_ARG_VALUE'],
    [Object.create({ verifier, host: 'a' }), 'ERR_INVALID_ARG_VALUE'],
  ];
  for (const [options, code] of rejected) {
    assert.throws(() => edge(options), { name: 'TypeError', code }, JSON.stringify(options));
  }
});

test('options that are not known are named, beside those that are', () => {
  assert.throws(() => edge({ verifier, restrict: '*' }), {
    argument: 'restrict',
    message: /^restrict: .*verifier, restricted, origin, trustProxy, cors, onDeny/,
  });
  edge({ verifier, domain: undefined });
  edge(Object.create({ verifier }));
});

describe('without origin', () => {
  /** What a process that makes these edges says. */
  function warningsOf(environment, ...options) {
    const script = `
      const { Verifier } = require('.');
      const { edge } = require('./js/edge');
      const verifier = new Verifier({ keys: { K: process.env.KEY } });
      for (const options of ${JSON.stringify(options)}) edge({ verifier, ...options });
      process.on('warning', ({ name, code, message }) => console.log(name, code, message));`;
    const { stdout, stderr, status } = spawnSync(process.execPath, ['--eval', script], {
      cwd: path.join(__dirname, '..'),
      encoding: 'utf8',
      env: { ...process.env, KEY: keys.spki, ...environment },
    });
    assert.equal(status, 0, stderr);
    return stdout.split('\n').filter(Boolean);
  }

  test('in production it warns, once', () => {
    const [warning, ...more] = warningsOf({ NODE_ENV: 'production' }, {}, {}, { trustProxy: true });
    assert.match(warning, /^SecurityWarning CLOUDFRONT_EDGE_ORIGIN .*Host header.*origin: 'https/);
    assert.deepEqual(more, []);
  });

  test('else it does not', () => {
    assert.deepEqual(warningsOf({ NODE_ENV: 'development' }, {}), []);
    assert.deepEqual(warningsOf({ NODE_ENV: '' }, {}), []);
    const origin = 'https://cdn.example.com';
    assert.deepEqual(warningsOf({ NODE_ENV: 'production' }, { origin }), []);
  });
});
