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
        let grant;
        try {
          grant = signer.grant(resource, { expires: EXPIRES });
        } catch (error) {
          assert.match(error.message, /dot segment/);
          assert.match(resource, /\/\.{1,2}([/?]|$)/);
          assert.match(resource, /[*?]/);
          return;
        }
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

  test('a dot segment in it is refused: URL parsers resolve it, and servers leave the folder', () => {
    for (const tail of [
      '/users/../*',
      '/users/./*',
      '/users/%2e%2E/*',
      '/users/..%2fadmin/*',
      '/users/%252e%252e/*',
      '/users/..%5C*',
      '/users/..\\/*',
      '/users/..\\?*',
      '/users/.\\./*',
      '/*/..',
      '/*/..?a=b',
    ]) {
      for (const bad of [`${HOST}${tail}`, `https://d?11111abcdef8.cloudfront.net${tail}`]) {
        assert.throws(
          () => signer.grant(bad, HOUR),
          { name: 'RangeError', code: 'ERR_CLOUDFRONT_RESOURCE', message: /dot segment/ },
          bad,
        );
        assert.throws(() => signer.getSignedUrl(`${HOST}/a`, { ...HOUR, resource: bad }), {
          code: 'ERR_CLOUDFRONT_RESOURCE',
        });
      }
    }
    for (const good of ['/..a/*', '/a../*', '/.../*', '/.*', '/*?u=/../', '/a\\.b*']) {
      assert.equal(signer.grant(HOST + good, HOUR).resource, HOST + good);
    }
  });
});

describe('a wildcard in a host is one that the caller wrote', () => {
  /** Everything that IDNA maps to a text with one of these in it, in this Node.js. */
  const mappedTo = (special) => {
    const found = [];
    for (let code = 0x80; code <= 0x10ffff; code += 1) {
      if (code === 0xd800) code = 0xe000;
      const c = String.fromCodePoint(code);
      if (special.test(c.normalize('NFKC'))) found.push(c);
    }
    return found;
  };
  const STARS = mappedTo(/[*?\\]/);

  const refusals = (text) => [
    () => signer.grant(text, HOUR),
    () => signer.getSignedCookies(text, HOUR),
    () => signer.getSignedUrl('https://cdn.example.com/x', { ...HOUR, resource: text }),
  ];

  test('the characters are found', () => {
    assert.ok(STARS.includes('\uff0a') && STARS.includes('\ufe61') && STARS.includes('\uff1f'));
  });

  test('what IDNA maps to a wildcard is none', () => {
    for (const star of STARS) {
      for (const text of [
        `https://${star}.example.com/x`,
        `https://cdn.${star}/x`,
        `https://cdn${star}/x`,
        `https://${star}/x`,
        `https://${star}.example.com/*`,
        `https://*.${star}.com/*`,
        `https://*.c${star}.com/*`,
        `https://bü${star}.*/x`,
        `*://${star}.example.com/x`,
        `*${star}.example.com/x`,
        `https:///${star}.example.com/x`,
        `https://user@${star}.example.com/x`,
        `https://cdn.example.com:${star}/x`,
        `http${star}://cdn.example.com/*`,
        resource`https://${star}.example.com/x`,
      ]) {
        for (const sign of refusals(text)) {
          assert.throws(sign, ({ code }) => {
            assert.match(code, /^(ERR_CLOUDFRONT_RESOURCE|ERR_INVALID_URL)$/, text);
            return true;
          });
        }
      }
    }
  });

  test('nor is what a URL parser decodes to one', () => {
    for (const text of [
      'https://%2A.example.com/x',
      'https:///%2A.example.com/x',
      'https://%EF%BC%8A.example.com/x',
      'https:///%EF%BC%8A.example.com/x',
      'https://*.%EF%BC%8A.com/x',
    ]) {
      for (const sign of refusals(text)) assert.throws(sign, { code: 'ERR_CLOUDFRONT_RESOURCE' });
    }
  });

  test('a URL whose host holds one does not say who wrote it', () => {
    for (const text of ['https://＊.example.com/x', 'https://*.example.com/x', 'https://%2A/x']) {
      for (const given of [new URL(text), { href: text }, { href: new URL(text).href }]) {
        assert.throws(() => signer.grant(given, HOUR), {
          name: 'RangeError',
          code: 'ERR_CLOUDFRONT_RESOURCE',
          message: /^resource: .*host.*string/,
        });
      }
    }
    // A parser makes none elsewhere.
    assert.equal(signer.grant(new URL(`${HOST}/v/*?a=*`), HOUR).resource, `${HOST}/v/*?a=*`);
    assert.equal(signer.grant(new URL(`${HOST}/＊/x`), HOUR).resource, `${HOST}/%EF%BC%8A/x`);
  });

  test('a label of a pattern is mapped for itself and stays a label', () => {
    for (const [given, policy] of [
      ['https://*.ＡＢＣ.example/*', 'https://*.abc.example/*'],
      ['https://*.１２７/*', 'https://*.127/*'],
      ['https://*.a。bü/*', 'https://*.a.xn--b-eha/*'],
      ['https://*.Straße.example/*', 'https://*.xn--strae-oqa.example/*'],
      ['https://*.exam\u00adple.com:8443/*', 'https://*.example.com:8443/*'],
    ]) {
      assert.equal(signer.grant(given, HOUR).resource, policy);
    }
    for (const bad of [
      'https://me@bü.*/x',
      'https://*.bü#.example/*',
      'https://*.bü:80:90/*',
      'https://*.\u00ad.example/*',
      'https://*.bü\t.example/*',
      'https://*.℀.example/*',
      'https://*.（.example/*',
      'https://*.bü:８０/*',
    ]) {
      assert.throws(() => signer.grant(bad, HOUR), { code: 'ERR_CLOUDFRONT_RESOURCE' }, bad);
    }
  });

  test('whatever the host, a policy has no wildcard more than the text', () => {
    const piece = fc.oneof(
      fc.constantFrom(...'ab1.-:@[]%', '*', '?', '\\', 'ü', '。', '%2A', 'xn--'),
      fc.constantFrom(...STARS),
      fc.string({ unit: 'binary', maxLength: 1 }),
    );
    const host = fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join(''));
    const count = (text) => text.split(/[*?]/).length - 1;
    fc.assert(
      fc.property(host, fc.constantFrom('/x', '/*', '/?*', ''), (host, tail) => {
        const text = `https://${host}${tail}`;
        let policy;
        try {
          policy = signer.grant(text, HOUR).resource;
        } catch (error) {
          assert.match(error.code, /^(ERR_CLOUDFRONT_RESOURCE|ERR_INVALID_URL)$/);
          return;
        }
        assert.ok(count(policy) <= count(text), `${text} became ${policy}`);
        assert.match(policy, /^[!-~]+$/);
      }),
      settings(5_000),
    );
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

  test('values are encoded as encodeURIComponent does, and wildcards too', () => {
    for (const [value, encoded] of [
      ['a*b', 'a%2Ab'],
      ['*', '%2A'],
      ['?', '%3F'],
      ['/', '%2F'],
      ['\\', '%5C'],
      ['#', '%23'],
      ['%2A', '%252A'],
      ["it's (1)!", "it's%20(1)!"],
      ['Movie (2001)', 'Movie%20(2001)'],
      ['é', '%C3%A9'],
      ['🎬', '%F0%9F%8E%AC'],
      ['\ud800', '%EF%BF%BD'],
      ['x\udc00y', 'x%EF%BF%BDy'],
      ['a-b_c.d~e', 'a-b_c.d~e'],
      ["a+b&c,d@e:f;g$h=i[j]'", "a%2Bb%26c%2Cd%40e%3Af%3Bg%24h%3Di%5Bj%5D'"],
      ['', ''],
      ['\0', '%00'],
      ['"\n', '%22%0A'],
      [42, '42'],
      [-1.5, '-1.5'],
      ['...', '...'],
      ['.a', '.a'],
      ['a.', 'a.'],
      ['a..b/..c', 'a..b%2F..c'],
    ]) {
      assert.equal(resource`https://h/${value}/*`, `https://h/${encoded}/*`);
    }
  });

  test("a ' in a query string is written as URL parsers write it", () => {
    const value = "it's";
    assert.equal(
      resource`https://h/${value}?q=${value}&${value}`,
      "https://h/it's?q=it%27s&it%27s",
    );
    assert.equal(resource`https://h/a\?q=${value}*`, 'https://h/a\\?q=it%27s*');
    assert.equal(resource`https://h?st/${value}/*`, "https://h?st/it's/*");
    assert.equal(resource`*/${value}?${value}`, "*/it's?it%27s");
    assert.equal(resource`/${value}?${value}`, "/it's?it%27s");
  });

  test('several values', () => {
    assert.equal(resource`${'a'}${'b'}`, 'ab');
    assert.equal(
      resource`https://${'cdn.example.com'}/${1}/${'x/y'}?q=${'&'}*`,
      'https://cdn.example.com/1/x%2Fy?q=%26*',
    );
  });

  test('a value that leaves its folder is refused, decoded or not', () => {
    const leaving = [
      '.',
      '..',
      '../',
      '..\\',
      '../admin',
      '/..',
      'a/../b',
      'a\\..\\b',
      'a/./b',
      './a',
    ];
    const encodings = [
      (text) => text,
      (text) => text.replaceAll('.', '%2e'),
      (text) => encodeURIComponent(text),
      (text) => encodeURIComponent(text).replaceAll('.', '%2E'),
      (text) => encodeURIComponent(encodeURIComponent(text)).replaceAll('.', '%252e'),
      (text) => Array.from({ length: 9 }).reduce(encodeURIComponent, text.replaceAll('.', '%2E')),
      (text) => text.replaceAll('.', '%2%65'),
    ];
    for (const plain of leaving) {
      for (const encode of encodings) {
        const value = encode(plain);
        for (const make of [
          () => resource`https://h/${value}/*`,
          () => resource`https://h/a${value}`,
          () => resource`https://h/${['a', value]}/*`,
          () => resource`https://h/?q=${value}`,
        ]) {
          assert.throws(
            make,
            {
              name: 'TypeError',
              code: 'ERR_INVALID_ARG_VALUE',
              argument: 'value',
              message: /^value: .*dot segment/,
            },
            value,
          );
        }
      }
    }
  });

  test('a dot segment of the template is refused, escapes or not', () => {
    for (const make of [
      () => resource`https://h/users/../*`,
      () => resource`https://h/users/..`,
      () => resource`https://h/users/./*`,
      () => resource`https://h/users/..\?*`,
      () => resource`https://h/users/..\?x=${'1'}`,
      () => resource`https://h/users/..\/*`,
      () => resource`https://h/users/.\./*`,
      () => resource`https://h/users/\.\./*`,
      () => resource`https://h/users/%2e%2e\/*`,
      () => resource`https://h/users/%252e%252e/*`,
      () => resource`https://h?st/users/../*`,
      () => resource`https://h/users/..%2f*`,
      () => resource`/users/../${'x'}`,
      () => resource`../${'x'}`,
      () => resource`https://h/users/%${'2e'}%2${'e'}/*`,
    ]) {
      assert.throws(make, {
        name: 'TypeError',
        code: 'ERR_INVALID_ARG_VALUE',
        message: /dot segment/,
      });
    }
    // No server resolves those of a query string.
    assert.equal(resource`https://h/a?u=/../${'b'}`, 'https://h/a?u=/../b');
  });

  /** As the rule is written, by hand: decoded until nothing changes, split at both slashes. */
  function leaves(value) {
    for (let text = Buffer.from(value).toString('latin1'); ; ) {
      if (text.split(/[/\\]/).some((segment) => segment === '.' || segment === '..')) return true;
      const decoded = text.replace(/%([0-9a-f]{2})/gi, (_, hex) =>
        String.fromCharCode(Number.parseInt(hex, 16)),
      );
      if (decoded === text) return false;
      text = decoded;
    }
  }

  const CLIENT_SAFE = "abcXYZ019éß日🎬 -._~!'()";
  const simple = fc
    .array(fc.constantFrom(...CLIENT_SAFE), { maxLength: 12 })
    .map((characters) => characters.join(''));
  const asClientsEncode = (value) =>
    encodeURIComponent(arbitrary.wellFormed(value)).replaceAll('*', '%2A');

  /** Whether the tag takes it: it refuses what leaves its folder, and nothing else. */
  function refused(make, value) {
    if (!leaves(value)) return false;
    assert.throws(make, { code: 'ERR_INVALID_ARG_VALUE', message: /dot segment/ });
    return true;
  }

  test('what the tag makes of a value covers what encodeURIComponent makes of it', () => {
    let covered = 0;
    fc.assert(
      fc.property(
        fc.oneof({ weight: 3, arbitrary: arbitrary.text() }, { weight: 1, arbitrary: simple }),
        (value) => {
          if (refused(() => resource`https://h/films/${value}/*`, value)) return;
          const path = resource`https://h/films/${value}/*`;
          const query = resource`https://h/films?q=${value}&*`;
          assert.match(path, /^https:\/\/h\/films\/(?:[A-Za-z0-9\-._~!'()]|%[0-9A-F]{2})*\/\*$/);
          assert.match(query, /^https:\/\/h\/films\?q=(?:[A-Za-z0-9\-._~!()]|%[0-9A-F]{2})*&\*$/);
          const inPath = `https://h/films/${asClientsEncode(value)}/x`;
          const inQuery = `https://h/films?q=${asClientsEncode(value)}&x`;
          assert.ok(covers(path, inPath), `${path} and ${inPath}`);
          assert.equal(new URL(inPath).href, inPath);
          // Between the text and the wire stands a URL parser, for a ' alone.
          const sent = new URL(inQuery).href;
          assert.ok(covers(query, sent), `${query} and ${sent}`);
          assert.equal(sent, inQuery.replaceAll("'", '%27'));
          if (/^[\p{L}\p{N} \-._~!'()]*$/u.test(value)) {
            const plain = new URL(`https://h/films/${value}/x`).href;
            assert.ok(covers(path, plain), `${path} and ${plain}`);
            const plainQuery = new URL(`https://h/films?q=${value}&x`).href;
            assert.ok(covers(query, plainQuery), `${query} and ${plainQuery}`);
          }
          covered += 1;
        },
      ),
      settings(120_000), // some are refused
    );
    console.log(`# the tag: ${covered} random values covered`);
  });

  test('and a grant of it opens those URLs', () => {
    fc.assert(
      fc.property(arbitrary.text(), simple, (value, film) => {
        for (const one of [value, film]) {
          if (refused(() => resource`${HOST}/films/${one}/*`, one)) continue;
          for (const [pattern, tail] of [
            [resource`https://d111111abcdef8.cloudfront.net/films/${one}/*`, '/x'],
            [resource`https://d111111abcdef8.cloudfront.net/films/?q=${one}&*`, '&x'],
          ]) {
            const before = `${HOST}/films/${tail === '/x' ? '' : '?q='}`;
            const grant = signer.grant(pattern, HOUR);
            assert.equal(grant.resource, pattern);
            const urls = [`${before}${asClientsEncode(one)}${tail}`];
            if (one === film) urls.push(`${before}${one}${tail}`);
            for (const url of [...urls, ...urls.map((url) => new URL(url).href)]) {
              const verdict = opens(grant.url(url), ec().publicKey);
              assert.ok(verdict.allowed, `${verdict.why}: ${pattern} and ${url}`);
            }
          }
        }
      }),
      settings(300),
    );
  });

  test('any value is the text of one path segment, and nothing of it is special', () => {
    fc.assert(
      fc.property(arbitrary.text(), (value) => {
        if (refused(() => resource`https://h/${value}`, value)) return;
        const text = resource`https://h/${value}`;
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

  test('an array is path segments', () => {
    assert.equal(resource`https://h/${['a b', 7, "it's"]}/*`, "https://h/a%20b/7/it's/*");
    assert.equal(resource`https://h/v/${['a']}`, 'https://h/v/a');
    assert.equal(resource`*/${['a/b', '*']}*`, '*/a%2Fb/%2A*');
    assert.equal(resource`https://h/${Object.freeze(['a', 'b'])}/*`, 'https://h/a/b/*');
    fc.assert(
      fc.property(fc.array(arbitrary.text(4), { minLength: 1, maxLength: 4 }), (segments) => {
        if (segments.includes('') || segments.some(leaves)) {
          assert.throws(() => resource`https://h/${segments}/*`, { code: 'ERR_INVALID_ARG_VALUE' });
        } else {
          const url = `https://h/${segments.map(asClientsEncode).join('/')}/x`;
          assert.ok(covers(resource`https://h/${segments}/*`, url));
        }
      }),
      settings(1_000),
    );
  });

  test('an array that is no path segments is refused', () => {
    for (const bad of [[], [''], ['a', ''], ['', 'a']]) {
      assert.throws(() => resource`https://h/${bad}/*`, {
        code: 'ERR_INVALID_ARG_VALUE',
        argument: 'value',
        message: /segment/,
      });
    }
    for (const bad of [[undefined], ['a', null], [['a']], [new URL(HOST)], new Array(2), [{}]]) {
      assert.throws(() => resource`https://h/${bad}/*`, {
        code: 'ERR_INVALID_ARG_TYPE',
        message: /"value"/,
      });
    }
    // Its slashes would end the host, and mean nothing in a query string.
    const segments = ['evil.example', 'x'];
    for (const make of [
      () => resource`https://${segments}.example.com/*`,
      () => resource`https://cdn.${segments}/*`,
      () => resource`${segments}/*`,
      () => resource`*${segments}/*`,
      () => resource`https:${segments}/*`,
      () => resource`https://h/a?b=${segments}`,
    ]) {
      assert.throws(make, { code: 'ERR_INVALID_ARG_VALUE', message: /path/ });
    }
  });

  test('a URL in first place is an origin', () => {
    const origin = new URL('https://CDN.example.com:443');
    assert.equal(resource`${origin}/users/${'a/b'}/*`, 'https://cdn.example.com/users/a%2Fb/*');
    assert.equal(resource`${origin}/${['a', 'b']}/*`, 'https://cdn.example.com/a/b/*');
    assert.equal(resource`${origin}`, 'https://cdn.example.com');
    assert.equal(resource`${new URL('http://[::1]:3000/')}/*`, 'http://[::1]:3000/*');
    assert.equal(
      resource`${new URL('https://bücher.example')}/*`,
      'https://xn--bcher-kva.example/*',
    );
    assert.equal(
      signer.grant(resource`${origin}/a/*`, HOUR).resource,
      'https://cdn.example.com/a/*',
    );
  });

  test('a URL that is more than an origin, or stands elsewhere, is refused', () => {
    for (const more of [
      'https://h/videos/',
      'https://h/?a',
      'https://h/#a',
      'https://u:p@h/',
      'ftp://h/',
      'data:,a',
      'https://*.h/',
      'https://＊.h/',
    ]) {
      assert.throws(() => resource`${new URL(more)}/*`, {
        name: 'TypeError',
        code: 'ERR_INVALID_ARG_VALUE',
        message: /origin/,
      });
    }
    const origin = new URL(HOST);
    for (const make of [
      () => resource`${origin}*`,
      () => resource`${origin}.evil.example/*`,
      () => resource`${origin}:8080/*`,
      () => resource`${origin}@evil.example/*`,
      () => resource`${origin}\/*`,
      () => resource`${origin}?a`,
      () => resource`${origin}${'x'}/*`,
    ]) {
      assert.throws(make, { code: 'ERR_INVALID_ARG_VALUE', message: /'\/'/ });
    }
    for (const make of [
      () => resource`https://h/${origin}`,
      () => resource`https://${origin}/*`,
      () => resource` ${origin}/*`,
      () => resource`${'a'}${origin}/*`,
      () => resource`${origin}/${origin}/*`,
      // What a request's body may hold is no URL.
      () => resource`${{ href: 'https://evil.example/' }}/*`,
      () => resource`${JSON.parse('{"href":"https://evil.example/","origin":"x"}')}/*`,
    ]) {
      assert.throws(make, { name: 'TypeError', code: 'ERR_INVALID_ARG_TYPE', message: /"value"/ });
    }
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
      [undefined],
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
    // Not even where its neighbours would make a name of it.
    assert.throws(() => resource`https://h/u/a.${'.'}/*`, { code: 'ERR_INVALID_ARG_VALUE' });
  });
});
