'use strict';

// Resources: with wildcards and without, what they cover, and the template tag that keeps foreign text from
// being a wildcard.

const assert = require('node:assert/strict');
const { describe, test } = require('node:test');
const fc = require('fast-check');

const { Signer, resource } = require('..');
const { ec, KEY_PAIR_ID } = require('./support/keys.js');
const { cannedPolicy, covers, opens, parametersOf, verifies } = require('./support/oracle.js');
const { settings } = require('./support/random.js');
const arbitrary = require('./support/url-arbitraries.js');

const HOST = 'https://d111111abcdef8.cloudfront.net';
const URL_ = `${HOST}/videos/42/master.m3u8?size=large`;
const EXPIRES = new Date('2035-01-01T00:00:00Z');
const SECONDS = EXPIRES.getTime() / 1000;
const HOUR = { expires: '1h' };
const signer = new Signer({ keyPairId: KEY_PAIR_ID, privateKey: ec().pkcs8 });

describe('a resource without wildcards is signed as the URL goes over the wire', () => {
  for (const [resource, wire] of [
    ['HTTPS://CDN.Example.com:443', 'https://cdn.example.com/'],
    ['https://bücher.example/à b', 'https://xn--bcher-kva.example/%C3%A0%20b'],
    [`${HOST}/a|b^c`, `${HOST}/a%7Cb%5Ec`],
    [`${HOST}/a/../b`, `${HOST}/b`],
    [`${HOST}/a+b%20c{d}`, `${HOST}/a+b%20c%7Bd%7D`],
    [`${HOST}/a?q=it's "x" é|`, `${HOST}/a?q=it%27s%20%22x%22%20%C3%A9|`],
  ]) {
    test(resource, () => {
      const cookies = signer.getSignedCookies(resource, { expires: EXPIRES });
      const policy = cannedPolicy(wire, SECONDS);
      assert.ok(verifies(ec().publicKey, 'SHA1', policy, cookies['CloudFront-Signature']));
      const grant = signer.grant(resource, { expires: EXPIRES });
      assert.equal(grant.resource, wire);
      assert.ok(opens(grant.url(resource), ec().publicKey).allowed);
    });
  }

  test('as an option too', () => {
    for (const [given, sent] of [
      ['https://h.example/a?', 'https://h.example/a'],
      ['https://h.example/a?x=1&', 'https://h.example/a?x=1'],
      ['https://H.example:443', 'https://h.example/'],
    ]) {
      const signed = signer.getSignedUrl(given, { ...HOUR, resource: given });
      const { Expires, Signature } = parametersOf(signed);
      assert.ok(signed.startsWith(sent));
      assert.ok(verifies(ec().publicKey, 'SHA1', cannedPolicy(sent, Expires), Signature), given);
    }
  });
});

describe('a resource with wildcards has to cover the URL', () => {
  const CASES = [
    // [resource, covered, not covered]
    [
      `${HOST}/*game_download.zip*`,
      ['/game_download.zip', '/example_game_download.zip?license=yes', '/a/game_download.zip'],
      ['/game_download.zi', '/?game_download.zip'],
    ],
    [`${HOST}/hello*`, ['/hello', '/hello/world', '/hello?world', '/hello-world?a=b'], ['/hell']],
    [
      `${HOST}/hello*world`,
      ['/helloworld', '/hello-world', '/hello/world'],
      ['/hello?world', '/helloworld?a'],
    ],
    [`${HOST}/a?b=*`, ['/a?b=', '/a?b=c', '/a?b=c&d'], ['/a', '/a?c', '/axb=c']],
    [`${HOST}/a\\?b=*`, ['/a?b=c'], ['/a', '/axb=c']],
    [`${HOST}/a?b=??`, ['/a?b=cd'], ['/a?b=c', '/a?b=cde']],
    [`${HOST}/a`, ['/a'], ['/a?b', '/a/', '/A', '/b']],
    [`${HOST}/*`, ['/', '/a', '/a?b=c', '/?b'], []],
    [`${HOST}/*?*`, ['/?a', '/b?c', '/', '/b'], []],
    [`${HOST}*`, ['/', '/a?b'], []],
    ['https://*', ['/', '/a?b'], []],
    ['*', ['/', '/a?b'], []],
    ['*://*/a', ['/a'], ['/b', '/a?b']],
    ['http*://*/a', ['/a'], ['/b']],
    ['*cloudfront.net/a', ['/a'], ['/b', '/a?b']],
    ['*cloudfront.net', ['/'], ['/a', '/?a']],
    ['https://*.cloudfront.net/*', ['/a?b'], []],
    ['https://d?11111abcdef8.cloudfront.net/*', ['/a'], []],
    ['https://?.cloudfront.net/*', [], ['/a']],
    ['http://d111111abcdef8.cloudfront.net/*', [], ['/a']],
    ['https://example.com/*', [], ['/a']],
    [`${HOST}/a*b*c`, ['/abc', '/axbxc', '/abbcc'], ['/ac', '/abcd', '/acb']],
    ['HTTPS://D111111ABCDEF8.CloudFront.net:443/a*', ['/a'], []],
    [`${HOST}/é à/*`, ['/é à/b', '/%C3%A9%20%C3%A0/b'], ['/e/b']],
    [`${HOST}/a|b^c/*`, ['/a|b^c/d', '/a%7Cb%5Ec/d'], []],
    [`${HOST}/{a}/*`, ['/{a}/b', '/%7Ba%7D/b'], []],
    [`${HOST}/a?q=it's*`, [`/a?q=it's 1`], []],
  ];
  for (const [resource, covered, others] of CASES) {
    test(resource, () => {
      const grant = signer.grant(resource, { expires: EXPIRES });
      for (const tail of covered) {
        for (const signed of [
          signer.getSignedUrl(HOST + tail, { expires: EXPIRES, resource }),
          grant.url(HOST + tail),
        ]) {
          const verdict = opens(signed, ec().publicKey);
          assert.ok(verdict.allowed, `${tail}: ${verdict.why}: ${signed}`);
        }
      }
      for (const tail of others) {
        for (const sign of [
          () => signer.getSignedUrl(HOST + tail, { expires: EXPIRES, resource }),
          () => grant.url(HOST + tail),
        ]) {
          assert.throws(
            sign,
            {
              name: 'RangeError',
              code: 'ERR_CLOUDFRONT_RESOURCE',
              message: /^resource: .*does not cover/s,
            },
            tail,
          );
        }
      }
    });
  }

  test('as the oracle decides, for any pattern and URL', () => {
    const part = fc.constantFrom(
      'a',
      'a',
      'b',
      '/',
      '/',
      '*',
      '*',
      '?',
      '.',
      '%2A',
      '=',
      '&',
      'ab',
    );
    const parts = (maxLength) => fc.array(part, { maxLength }).map((list) => list.join(''));
    const domain = fc.constantFrom('a.b', '*', '*.b', '?.b', 'a*', 'a.?', 'a.b:8080', '*b');
    const pattern = fc
      .tuple(fc.constantFrom('https://', 'http://', '*://', 'http*://'), domain, parts(6))
      .map(([scheme, domain, tail]) => `${scheme}${domain}/${tail}`);
    const url = fc
      .tuple(
        fc.constantFrom('https://', 'http://'),
        fc.constantFrom('a.b', 'ab.b', 'a.b:8080'),
        parts(6),
      )
      .map(([scheme, domain, tail]) => `${scheme}${domain}/${tail}`);
    fc.assert(
      fc.property(pattern, url, (resource, url) => {
        // A pattern without wildcards is a URL and is written like one.
        const grant = signer.grant(resource, { expires: EXPIRES });
        const { pathname, search, origin } = new URL(url);
        const wire = origin + pathname + search.replace(/&+$/, '').replace(/^\?$/, '');
        let signed;
        try {
          signed = grant.url(url);
        } catch (error) {
          assert.equal(error.code, 'ERR_CLOUDFRONT_RESOURCE');
        }
        assert.equal(signed !== undefined, covers(grant.resource, wire), `${resource} and ${wire}`);
        if (signed) {
          const verdict = opens(signed, ec().publicKey);
          assert.ok(verdict.allowed, `${verdict.why}: ${resource} and ${signed}`);
        }
      }),
      settings(3_000),
    );
  });

  for (const resource of [
    '',
    'ftp://h/*',
    '/videos/*',
    'h/*',
    '?ttps://h/*',
    'https://',
    'https:///a*',
    'https://h/*#x',
    'https://h h/*',
    'https://u:p@h/*',
    'https://é%/*',
  ]) {
    test(`${JSON.stringify(resource)} is refused`, () => {
      for (const sign of [
        () => signer.getSignedUrl(URL_, { expires: EXPIRES, resource }),
        () => signer.grant(resource, { expires: EXPIRES }),
        () => signer.getSignedCookies(resource, { expires: EXPIRES }),
      ]) {
        assert.throws(sign, ({ code, message }) => {
          // A text without wildcards is read as a URL.
          assert.match(code, /^(ERR_CLOUDFRONT_RESOURCE|ERR_INVALID_URL)$/);
          assert.match(message, /resource|URL/);
          return true;
        });
      }
    });
  }

  test('many wildcards in a long pattern are no trap', () => {
    const resource = `${HOST}/${'*a'.repeat(2_000)}b`;
    const url = `${HOST}/${'a'.repeat(4_000)}`;
    assert.throws(() => signer.getSignedUrl(url, { expires: EXPIRES, resource }), {
      code: 'ERR_CLOUDFRONT_RESOURCE',
    });
  });

  test('a million characters of wildcards are none either', () => {
    const grant = signer.grant(`https://h.example/${'*a'.repeat(400_000)}`, HOUR);
    // Compared, and only then found too long.
    assert.throws(() => grant.url(`https://h.example/${'a'.repeat(800_000)}`), {
      code: 'ERR_INVALID_ARG_VALUE',
      message: /bytes long/,
    });
    assert.throws(() => grant.url(`https://h.example/${'b'.repeat(800_000)}`), {
      code: 'ERR_CLOUDFRONT_RESOURCE',
    });
  });

  test('wildcards around a foreign name or a port', () => {
    for (const [given, policy] of [
      ['https://bücher.example:8443/*', 'https://xn--bcher-kva.example:8443/*'],
      ['https://*.bücher.example/*', 'https://*.xn--bcher-kva.example/*'],
      ['*h.example/redirect?u=http://x/*', '*h.example/redirect?u=http://x/*'],
    ]) {
      assert.equal(signer.grant(given, HOUR).resource, policy);
    }
    for (const bad of ['https://*bü*/*', 'https://bü\\*.example/*', 'https://:443/x*']) {
      assert.throws(() => signer.grant(bad, HOUR), { code: 'ERR_CLOUDFRONT_RESOURCE' }, bad);
    }
  });
});

describe('the tag', () => {
  test('the template stays as it is written', () => {
    assert.equal(resource`https://h/*`, 'https://h/*');
    assert.equal(resource`*`, '*');
    assert.equal(resource``, '');
    assert.equal(resource`https://h/a?b=*&c=?`, 'https://h/a?b=*&c=?');
    assert.equal(resource`https://h/a\?b`, 'https://h/a\\?b');
    assert.equal(resource`https://h/a\*b`, 'https://h/a\\*b');
  });

  test('values are percent-encoded, separators and wildcards too', () => {
    for (const [value, encoded] of [
      ['a*b', 'a%2Ab'],
      ['*', '%2A'],
      ['?', '%3F'],
      ['/', '%2F'],
      ['\\', '%5C'],
      ['../', '..%2F'],
      ['#', '%23'],
      ['%2A', '%252A'],
      ["it's (1)!", 'it%27s%20%281%29%21'],
      ['é', '%C3%A9'],
      ['🎬', '%F0%9F%8E%AC'],
      ['\ud800', '%EF%BF%BD'],
      ['x\udc00y', 'x%EF%BF%BDy'],
      ['a-b_c.d~e', 'a-b_c.d~e'],
      ['', ''],
      ['\0', '%00'],
      ['"\n', '%22%0A'],
      [42, '42'],
      [-1.5, '-1.5'],
      ['...', '...'],
      ['.a', '.a'],
    ]) {
      assert.equal(resource`https://h/${value}/*`, `https://h/${encoded}/*`);
    }
  });

  test('several values', () => {
    assert.equal(resource`${'a'}${'b'}`, 'ab');
    assert.equal(
      resource`https://${'cdn.example.com'}/${1}/${'x/y'}?q=${'&'}*`,
      'https://cdn.example.com/1/x%2Fy?q=%26*',
    );
  });

  test('dot segments are refused: a parser would leave the folder', () => {
    for (const value of ['.', '..']) {
      assert.throws(() => resource`https://h/${value}/*`, {
        name: 'TypeError',
        code: 'ERR_INVALID_ARG_VALUE',
        message: /dot segment/,
      });
    }
  });

  test('any value is the text of one path segment, and nothing of it is special', () => {
    fc.assert(
      fc.property(arbitrary.text(), (value) => {
        fc.pre(value !== '.' && value !== '..');
        const text = resource`https://h/${value}`;
        assert.match(text, /^https:\/\/h\/(?:[A-Za-z0-9\-._~]|%[0-9A-F]{2})*$/);
        assert.equal(
          decodeURIComponent(text.slice('https://h/'.length)),
          arbitrary.wellFormed(value),
        );
        assert.equal(new URL(text).href, text);
        assert.ok(covers(text, text));
      }),
      settings(1_000),
    );
  });

  test('values that together with their neighbours make a dot segment leave no folder', () => {
    for (const make of [
      () => resource`https://h/users/${'.'}${'.'}/*`,
      () => resource`https://h/users/.${'.'}/*`,
      () => resource`https://h/users/%2e${'.'}/*`,
      () => resource`https://h/users/${'%2e'}${'%2e'}/*`,
      () => resource`https://h/users/${'%2e%2e'}/*`,
    ]) {
      let pattern;
      try {
        pattern = make();
      } catch (error) {
        assert.equal(error.code, 'ERR_INVALID_ARG_VALUE');
        continue;
      }
      assert.throws(() => signer.grant(pattern, { expires: '1h' }).url('https://h/secret'), {
        code: 'ERR_CLOUDFRONT_RESOURCE',
      });
    }
  });

  test('other values are refused', () => {
    for (const value of [
      undefined,
      null,
      true,
      {},
      [],
      ['a'],
      1n,
      Symbol('x'),
      () => 'a',
      new String('a'),
      new URL('https://h/'),
    ]) {
      assert.throws(() => resource`https://h/${value}`, {
        name: 'TypeError',
        code: 'ERR_INVALID_ARG_TYPE',
        message: /"value"/,
      });
    }
  });

  test('called as a function it is refused', () => {
    for (const args of [[], ['https://h/*'], [null], [['https://h/*']], [{}]]) {
      assert.throws(() => resource(...args), {
        name: 'TypeError',
        code: 'ERR_INVALID_ARG_TYPE',
        message: /template/,
      });
    }
  });

  test('what the tag interpolates into a host becomes none', () => {
    for (const host of [
      resource`https://${'*'}.example.com/x`,
      resource`https://${'*'}.bücher.example/x/*`,
    ]) {
      assert.throws(() => signer.grant(host, HOUR), { code: 'ERR_CLOUDFRONT_RESOURCE' }, host);
      assert.throws(() => signer.getSignedCookies(host, HOUR), { code: 'ERR_CLOUDFRONT_RESOURCE' });
    }
  });

  test('what the tag interpolates makes no dot segment', () => {
    const [empty, dots] = ['', '..'];
    assert.throws(() => resource`https://h/u/${empty}.${empty}`, { code: 'ERR_INVALID_ARG_VALUE' });
    assert.throws(() => resource`https://h/u/${dots}/*`, { code: 'ERR_INVALID_ARG_VALUE' });
    assert.throws(() => resource`https://h/u/.${'.'}`, { code: 'ERR_INVALID_ARG_VALUE' });
    assert.equal(resource`https://h/u/a.${'.'}/*`, 'https://h/u/a../*');
  });
});
