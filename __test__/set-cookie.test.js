'use strict';

// setCookieHeaders and clearCookieHeaders, and which attributes are refused because browsers drop them.

const assert = require('node:assert/strict');
const http = require('node:http');
const { describe, test } = require('node:test');

const { parseSetCookie } = require('cookie');
const fastify = require('fastify');
const fc = require('fast-check');

const { Signer, Verifier, clearCookieHeaders, getSignedCookies, setCookieHeaders } = require('..');
const { cookieNames } = require('../js/addon/names.js');
const { ec, KEY_PAIR_ID } = require('./support/keys.js');
const { runs, settings } = require('./support/random.js');
const { get, listen } = require('./support/servers.js');

const keys = ec();
const signer = new Signer({ keyPairId: KEY_PAIR_ID, privateKey: keys.pkcs8 });
const verifier = new Verifier({ keys: { [KEY_PAIR_ID]: keys.spki } });

const RESOURCE = 'https://cdn.example.com/videos/*';
const ADVISED = { path: '/', secure: true, httpOnly: true };
const HOUR = 3600;

const signed = (options = {}) => signer.getSignedCookies(RESOURCE, { expires: '1h', ...options });
const attributesOf = (header) => {
  const { name, value, ...attributes } = parseSetCookie(header);
  return attributes;
};
const byName = (headers) =>
  Object.fromEntries(headers.map(parseSetCookie).map(({ name, value }) => [name, value]));

/** That a call throws ours, for this argument, with this in its message. */
function assertRefused(call, argument, message, code = 'ERR_INVALID_ARG_VALUE') {
  assert.throws(call, (error) => {
    assert.equal(error.code, code, error.stack);
    assert.equal(error.argument, argument, error.message);
    assert.match(error.message, message);
    return true;
  });
}

describe('setCookieHeaders', () => {
  test("gives each cookie a header, by CloudFront's advice", () => {
    const cookies = signed();
    const headers = setCookieHeaders(cookies);
    assert.deepEqual(byName(headers), cookies);
    for (const header of headers) assert.deepEqual(attributesOf(header), ADVISED);
    assert.equal(
      verifier.verifyCookies(`${RESOURCE}a`.replace('*', ''), byName(headers)).allowed,
      true,
    );
  });

  test('takes every kind of set', () => {
    const sha256 = new Signer({
      keyPairId: KEY_PAIR_ID,
      privateKey: keys.pkcs8,
      hashAlgorithm: 'SHA256',
    });
    const drop = getSignedCookies(RESOURCE, { keypairId: 'K', privateKeyString: keys.pkcs8 });
    for (const cookies of [
      sha256.getSignedCookies(RESOURCE, { expires: '1h' }),
      sha256.getSignedCookies('https://cdn.example.com/a', { expires: '1h' }),
      signer.grant(RESOURCE, { expires: '1h' }).cookies(),
      drop,
    ]) {
      assert.deepEqual(byName(setCookieHeaders(cookies)), { ...cookies });
    }
    // As the AWS SDK gives it.
    const canned = signer.getSignedCookies('https://cdn.example.com/a', { expires: '1h' });
    const asNumber = { ...canned, 'CloudFront-Expires': Number(canned['CloudFront-Expires']) };
    assert.deepEqual(setCookieHeaders(asNumber), setCookieHeaders(canned));
    assert.deepEqual(
      setCookieHeaders({ ...canned, 'CloudFront-Policy': undefined }),
      setCookieHeaders(canned),
    );
  });

  test('writes all attributes', () => {
    const attributes = {
      domain: 'example.com',
      path: '/videos',
      secure: true,
      httpOnly: false,
      sameSite: 'none',
      maxAge: 60,
      partitioned: true,
      priority: 'high',
    };
    for (const header of setCookieHeaders(signed(), attributes)) {
      const { httpOnly, ...others } = attributesOf(header);
      assert.ok(!httpOnly);
      assert.deepEqual(others, {
        domain: 'example.com',
        path: '/videos',
        secure: true,
        sameSite: 'none',
        maxAge: 60,
        partitioned: true,
        priority: 'high',
      });
    }
  });

  test('an attribute without a value is as advised', () => {
    for (const none of [undefined, null]) {
      const names = ['domain', 'path', 'secure', 'httpOnly', 'sameSite', 'maxAge', 'partitioned'];
      const attributes = Object.fromEntries(names.map((name) => [name, none]));
      assert.deepEqual(setCookieHeaders(signed(), attributes), setCookieHeaders(signed()));
    }
  });

  test('works with what sends it', async () => {
    const headers = setCookieHeaders(signed());
    const app = fastify();
    app.get('/', (_req, reply) => reply.header('set-cookie', headers).send('done'));
    const { headers: ofFastify } = await app.inject('/');
    assert.deepEqual(ofFastify['set-cookie'], headers);
    await app.close();

    const server = await listen(
      http.createServer((_req, res) => res.setHeader('Set-Cookie', headers).end()),
    );
    assert.deepEqual((await get(server.port, '/')).headers['set-cookie'], headers);
    await server.close();

    const response = new Response('done');
    for (const header of headers) response.headers.append('Set-Cookie', header);
    assert.deepEqual(response.headers.getSetCookie?.() ?? headers, headers);
  });

  test('refuses what are no signed cookies', () => {
    const good = signed();
    const { 'CloudFront-Signature': _, ...unsigned } = good;
    const { 'CloudFront-Policy': __, ...open } = good;
    for (const [cookies, message] of [
      [undefined, /object/],
      ['CloudFront-Policy=x', /object/],
      [Promise.resolve(good), /Promise/],
    ]) {
      assertRefused(() => setCookieHeaders(cookies), 'cookies', message, 'ERR_INVALID_ARG_TYPE');
    }
    for (const [cookies, argument, message] of [
      [{}, 'cookies', /CloudFront-Key-Pair-Id/],
      [unsigned, 'cookies', /CloudFront-Signature/],
      [open, 'cookies', /CloudFront-Policy/],
      [{ ...good, session: 'x' }, 'cookies.session', /CloudFront-Policy/],
      [{ ...good, 'CloudFront-Signature': '' }, 'cookies', /CloudFront-Signature/],
      [
        { ...good, 'CloudFront-Signature': 'a; Domain=x' },
        'cookies.CloudFront-Signature',
        /character/,
      ],
      [{ ...good, 'CloudFront-Key-Pair-Id': 'a b' }, 'cookies.CloudFront-Key-Pair-Id', /character/],
    ]) {
      assertRefused(() => setCookieHeaders(cookies), argument, message);
    }
    const wrongType = { ...good, 'CloudFront-Signature': {} };
    const argument = 'cookies.CloudFront-Signature';
    assertRefused(() => setCookieHeaders(wrongType), argument, /string/, 'ERR_INVALID_ARG_TYPE');
  });

  test('refuses a cookie that is too large for a browser', () => {
    const cookiesOf = (length) =>
      signer.getSignedCookies(`https://cdn.example.com/${'a'.repeat(length)}*`, { expires: '1h' });
    // 4,096 bytes of name and value: a policy of 3,059.
    assert.equal(setCookieHeaders(cookiesOf(2_900)).length, 3);
    const large = () => setCookieHeaders(cookiesOf(3_100));
    assertRefused(large, 'cookies.CloudFront-Policy', /4,096.*browsers drop/s);
  });

  test('refuses a maxAge that outlives the signature', () => {
    const withMaxAge = (maxAge, options) => setCookieHeaders(signed(options), { maxAge });
    for (const maxAge of [1, 60, HOUR - 1, HOUR]) {
      for (const header of withMaxAge(maxAge)) {
        const { maxAge: written } = attributesOf(header);
        // Never beyond the end, which is a little nearer by now.
        assert.ok(written <= maxAge && written >= maxAge - 2, `${written} of ${maxAge}`);
      }
    }
    const outlives = /seconds.*\b(?:3600|3599|3601)\b/s;
    for (const maxAge of [HOUR + 120, 2 * HOUR, HOUR * 1000, Number.MAX_SAFE_INTEGER]) {
      assertRefused(() => withMaxAge(maxAge), 'attributes.maxAge', outlives);
      const canned = signer.getSignedCookies('https://cdn.example.com/a', { expires: '1h' });
      assertRefused(() => setCookieHeaders(canned, { maxAge }), 'attributes.maxAge', outlives);
    }
    assertRefused(() => withMaxAge(HOUR * 1000), 'attributes.maxAge', /milliseconds/);
    const expired = { expires: new Date(Date.now() + 1000) };
    assert.ok(attributesOf(withMaxAge(30, expired)[0]).maxAge <= 2);
  });

  test('takes a maxAge where the cookies do not say when they end', () => {
    for (const policy of ['eyJ9', 'e30_', '~']) {
      const headers = setCookieHeaders(
        { ...signed(), 'CloudFront-Policy': policy },
        { maxAge: 60 },
      );
      assert.equal(attributesOf(headers[0]).maxAge, 60);
    }
  });

  test('a maxAge is a whole number of seconds', () => {
    for (const maxAge of [Number.NaN, Infinity, 0.5, 0, -1, 2 ** 60]) {
      assertRefused(() => setCookieHeaders(signed(), { maxAge }), 'attributes.maxAge', /seconds/);
    }
    const text = () => setCookieHeaders(signed(), { maxAge: '1h' });
    assertRefused(text, 'attributes.maxAge', /seconds/, 'ERR_INVALID_ARG_TYPE');
  });
});

describe('clearCookieHeaders', () => {
  test('takes all five cookies away', () => {
    const headers = clearCookieHeaders();
    assert.deepEqual(
      headers.map((header) => parseSetCookie(header).name).sort(),
      [...cookieNames].sort(),
    );
    for (const header of headers) {
      assert.equal(parseSetCookie(header).value ?? '', '');
      assert.deepEqual(attributesOf(header), { ...ADVISED, maxAge: 0 });
    }
  });

  test('by the attributes that they were set with', () => {
    const attributes = {
      domain: '.example.com',
      path: '/videos',
      sameSite: 'none',
      partitioned: true,
      maxAge: HOUR,
    };
    for (const header of clearCookieHeaders(attributes)) {
      const { sameSite, partitioned, domain, path, secure, maxAge } = attributesOf(header);
      assert.deepEqual(
        { sameSite, partitioned, domain: domain.replace(/^\./, ''), path, secure, maxAge },
        { ...attributes, domain: 'example.com', secure: true, maxAge: 0 },
      );
    }
  });
});

describe('attributes that browsers drop are refused', () => {
  /** Both ways into it. */
  const refused = (attributes, name, message, code) => {
    const argument = `attributes.${name}`;
    assertRefused(() => setCookieHeaders(signed(), attributes), argument, message, code);
    assertRefused(() => clearCookieHeaders(attributes), argument, message, code);
  };

  test('a path that no request has', () => {
    for (const [path, message] of [
      ['videos', /'videos'.*begin with '\/'.*browsers.*'\/videos'/s],
      ['', /empty.*browsers/s],
      ['https://cdn.example.com/videos', /begin with '\/'/],
      ['/videos/*', /wildcard.*%2A/s],
      ['/Movie (2001)', /'\/Movie%20\(2001\)'/],
      ['/à la carte', /'\/%C3%A0%20la%20carte'/],
      ['/videos?x', /query/],
      ['/videos#x', /query/],
      ['/videos/../secret', /'\/secret'/],
      ['/videos/%2e%2E/secret', /'\/secret'/],
      ['/films/..', /browsers/],
      ['\\videos', /begin with '\/'/],
      ['/a\\b', /'\/a\/b'/],
      ['/a;b', /';'/],
      ['/a\nb', /browsers/],
      ['/\ud800', /browsers/],
      [`/${'a'.repeat(1024)}`, /1,024/],
    ]) {
      refused({ path }, 'path', message);
    }
    refused({ path: 1 }, 'path', /string/, 'ERR_INVALID_ARG_TYPE');
    for (const path of [
      '/',
      '/videos',
      '/videos/',
      '//a',
      '/a%20b',
      "/a'(b)!",
      '/a:b@c,d=e',
      `/${'a'.repeat(1023)}`,
    ]) {
      assert.equal(attributesOf(clearCookieHeaders({ path })[0]).path, path);
    }
  });

  test('a domain that is no host name', () => {
    for (const [domain, message] of [
      ['https://example.com', /scheme.*browsers.*'example\.com'/s],
      ['HTTPS://cdn.example.com/videos', /'cdn\.example\.com'/],
      ['example.com:8443', /port.*'example\.com'/s],
      ['example.com/videos', /'example\.com'/],
      ['*.example.com', /'example\.com'/],
      ['bücher.example', /'xn--bcher-kva\.example'/],
      ['example.com.', /'example\.com'/],
      ['example .com', /browsers/],
      ['a;b', /browsers/],
      ['', /empty.*browsers/s],
      ['[::1]', /browsers/],
      ['-', /browsers/],
      [`${'a.'.repeat(130)}com`, /browsers/],
      ['cloudfront.net', /cloudfront\.net.*browsers/s],
      ['.CloudFront.net', /browsers/],
    ]) {
      refused({ domain }, 'domain', message);
    }
    refused({ domain: ['example.com'] }, 'domain', /string/, 'ERR_INVALID_ARG_TYPE');
    for (const domain of [
      'example.com',
      '.example.com',
      'd111111abcdef8.cloudfront.net',
      'localhost',
      '127.0.0.1',
      'Film-Club.localhost',
    ]) {
      assert.equal(attributesOf(clearCookieHeaders({ domain })[0]).domain, domain);
    }
  });

  test('SameSite=None and Partitioned without Secure', () => {
    for (const sameSite of ['none', 'None', 'NONE']) {
      refused({ sameSite, secure: false }, 'sameSite', /browsers.*Secure/s);
      assert.equal(clearCookieHeaders({ sameSite }).length, 5);
    }
    refused({ partitioned: true, secure: false }, 'partitioned', /browsers.*Secure/s);
    assert.equal(clearCookieHeaders({ partitioned: false, secure: false }).length, 5);
  });

  test('nothing is read from Object.prototype', () => {
    const before = [setCookieHeaders(signed()), clearCookieHeaders()];
    const foreign = {
      domain: 'evil.example',
      sameSite: 'none',
      secure: false,
      maxAge: 60,
      expires: 1,
    };
    try {
      for (const [name, value] of Object.entries(foreign)) {
        Object.defineProperty(Object.prototype, name, {
          value,
          configurable: true,
          writable: true,
        });
      }
      assert.deepEqual(clearCookieHeaders(), before[1]);
      assert.equal(
        setCookieHeaders(signed()).some((header) => /evil|Max-Age|None/.test(header)),
        false,
      );
    } finally {
      for (const name of Object.keys(foreign)) delete Object.prototype[name];
    }
  });

  // Whatever is given, either it is refused by name or the header says that very thing.
  test('random attributes', () => {
    const text = (...parts) => {
      const part = fc.oneof(
        { arbitrary: fc.constantFrom(...parts), weight: 9 },
        fc.string({ unit: 'binary', maxLength: 2 }),
      );
      return fc.array(part, { maxLength: 5 }).map((all) => all.join(''));
    };
    const mostly = (...values) =>
      fc.oneof({ arbitrary: fc.constantFrom(...values), weight: 9 }, fc.anything());
    const hosts = ['example', '.', 'com', '-', '1', ':', 'https://', '8080', '*', ';', 'ä'];
    const segments = ['/', 'videos', '..', '%2e', '%20', "'", '*', '?', ';', ' ', 'ä', '\\', '\n'];
    const arbitrary = fc.oneof(
      fc.record({ domain: text(...hosts) }),
      fc.record({ path: text(...segments).map((rest) => `/${rest}`) }),
      fc.record({
        maxAge: fc.oneof(fc.integer({ min: -9, max: 9_000 }), fc.double(), fc.anything()),
      }),
      fc.record(
        {
          secure: mostly(true, false),
          sameSite: mostly('none', 'Lax', 'strict', true, false),
          partitioned: mostly(true, false),
          priority: mostly('low', 'High'),
        },
        { requiredKeys: [] },
      ),
    );
    const cookies = signed();
    let accepted = 0;
    const property = fc.property(arbitrary, (attributes) => {
      let headers;
      try {
        headers = setCookieHeaders(cookies, attributes);
      } catch (error) {
        assert.ok(
          ['ERR_INVALID_ARG_TYPE', 'ERR_INVALID_ARG_VALUE'].includes(error.code),
          error.stack,
        );
        assert.match(error.argument, /^attributes\./);
        return;
      }
      accepted += 1;
      for (const header of headers) {
        assert.match(header, /^[\x20-\x7e]+$/);
        const read = attributesOf(header);
        const { path = null, domain = null, secure = null } = attributes;
        assert.equal(read.path, path ?? '/');
        assert.equal(new URL(`http://h${read.path}`).pathname, read.path);
        assert.equal(read.domain, domain ?? undefined);
        assert.equal(read.secure === true, secure ?? true);
        if (read.sameSite === 'none' || read.partitioned) assert.equal(read.secure, true);
        assert.ok(read.maxAge === undefined || (read.maxAge > 0 && read.maxAge <= HOUR + 1));
      }
    });
    fc.assert(property, settings(5_000));
    assert.ok(accepted > runs(500));
  });

  test('values that are none of theirs, and names', () => {
    for (const name of ['secure', 'httpOnly', 'partitioned']) {
      for (const value of ['false', 0, 1, {}]) {
        refused({ [name]: value }, name, /boolean/, 'ERR_INVALID_ARG_TYPE');
      }
    }
    refused({ sameSite: 'maybe' }, 'sameSite', /lax/);
    refused({ sameSite: 1 }, 'sameSite', /lax/, 'ERR_INVALID_ARG_TYPE');
    refused({ priority: 'urgent' }, 'priority', /low/);
    for (const name of ['httponly', 'expires', 'signed', 'encode']) {
      refused({ [name]: 'x' }, name, /maxAge|httpOnly/);
    }
    for (const attributes of [null, 'path=/', 42]) {
      const call = () => clearCookieHeaders(attributes);
      assertRefused(call, 'attributes', /object/, 'ERR_INVALID_ARG_TYPE');
    }
  });
});
