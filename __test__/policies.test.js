'use strict';

// Policies: canned and custom, their exact bytes, wildcards, cookies, hashes, and every form of key.

const assert = require('node:assert/strict');
const crypto = require('node:crypto');
const { describe, test } = require('node:test');
const fc = require('fast-check');
const aws = require('@aws-sdk/cloudfront-signer');

const { Signer } = require('..');
const {
  cannedPolicy,
  covers,
  customPolicy,
  decide,
  fromBase64,
  opens,
  requestOf,
  toBase64,
  verifies,
} = require('./support/edge-model.js');
const { ec, newKeys, rsa, KEY_PAIR_ID } = require('./support/generated-keys.js');
const { settings } = require('./support/seeded-runs.js');

const HOST = 'https://d111111abcdef8.cloudfront.net';
const URL_ = `${HOST}/videos/42/master.m3u8?size=large`;
const EXPIRES = new Date('2035-01-01T00:00:00Z');
const SECONDS = EXPIRES.getTime() / 1000;
const STARTS = new Date('2030-01-01T00:00:00Z');
const START_SECONDS = STARTS.getTime() / 1000;

const signers = {
  rsa: new Signer({ keyPairId: KEY_PAIR_ID, privateKey: rsa().pkcs8 }),
  ec: new Signer({ keyPairId: KEY_PAIR_ID, privateKey: ec().pkcs8 }),
  'rsa sha256': new Signer({
    keyPairId: KEY_PAIR_ID,
    privateKey: rsa().pkcs8,
    hashAlgorithm: 'SHA256',
  }),
  'ec sha256': new Signer({
    keyPairId: KEY_PAIR_ID,
    privateKey: ec().pkcs8,
    hashAlgorithm: 'SHA256',
  }),
};
const publicKeyOf = (name) => (name.startsWith('rsa') ? rsa() : ec()).publicKey;
const { ec: signer } = signers;

function parameters(signed) {
  return Object.fromEntries(new URLSearchParams(new URL(signed).search));
}

function policyOf(signed) {
  return fromBase64(parameters(signed).Policy).toString();
}

for (const [name, signer] of Object.entries(signers)) {
  describe(`${name}: the bytes of a policy`, () => {
    const sha256 = name.endsWith('sha256');
    const verify = (signed, policy) => {
      const { Signature, 'Hash-Algorithm': announced } = parameters(signed);
      assert.equal(announced, sha256 ? 'SHA256' : undefined);
      assert.ok(verifies(publicKeyOf(name), sha256 ? 'sha256' : 'sha1', policy, Signature));
    };

    test('only an end: canned', () => {
      const signed = signer.getSignedUrl(URL_, { expires: EXPIRES });
      const { Expires, Policy, 'Key-Pair-Id': id } = parameters(signed);
      assert.equal(Expires, String(SECONDS));
      assert.equal(Policy, undefined);
      assert.equal(id, KEY_PAIR_ID);
      verify(signed, cannedPolicy(URL_, SECONDS));
    });

    const CUSTOM = [
      ['a start', { starts: STARTS }, { starts: START_SECONDS }],
      ['an address', { ipAddress: '203.0.113.7' }, { ip: '203.0.113.7/32' }],
      ['a range', { ipAddress: '203.0.113.0/24' }, { ip: '203.0.113.0/24' }],
      ['everyone', { ipAddress: '0.0.0.0/0' }, { ip: '0.0.0.0/0' }],
      [
        'a start and an address',
        { starts: STARTS, ipAddress: '203.0.113.7/32' },
        { starts: START_SECONDS, ip: '203.0.113.7/32' },
      ],
    ];
    for (const [what, options, terms] of CUSTOM) {
      test(`${what}: custom`, () => {
        const signed = signer.getSignedUrl(URL_, { expires: EXPIRES, ...options });
        const expected = customPolicy(URL_, { expires: SECONDS, ...terms });
        assert.equal(parameters(signed).Expires, undefined);
        assert.equal(policyOf(signed), expected);
        verify(signed, expected);
      });
    }

    test('a resource with a wildcard: custom', () => {
      const resource = `${HOST}/videos/42/*`;
      const signed = signer.getSignedUrl(URL_, { expires: EXPIRES, resource });
      const expected = customPolicy(resource, { expires: SECONDS });
      assert.equal(policyOf(signed), expected);
      verify(signed, expected);
    });

    test('a resource that is the URL: canned', () => {
      const signed = signer.getSignedUrl(URL_, { expires: EXPIRES, resource: URL_ });
      assert.equal(parameters(signed).Expires, String(SECONDS));
      verify(signed, cannedPolicy(URL_, SECONDS));
    });

    test('a whole policy is signed as it is, byte for byte', () => {
      for (const policy of [
        customPolicy('*', { expires: SECONDS }),
        `{ "Statement" : {\n "Resource":"${HOST}/é*","Condition":{}}}`,
        'no JSON at all 🎬',
      ]) {
        const signed = signer.getSignedUrl(URL_, { policy });
        assert.equal(policyOf(signed), policy);
        assert.equal(parameters(signed).Expires, undefined);
        verify(signed, policy);
        const cookies = signer.getSignedCookies('*', { policy });
        assert.equal(fromBase64(cookies['CloudFront-Policy']).toString(), policy);
      }
    });

    test('cookies of both kinds', () => {
      const canned = signer.getSignedCookies(URL_, { expires: EXPIRES });
      const hash = sha256 ? 'sha256' : 'sha1';
      const algorithm = sha256 ? { 'CloudFront-Hash-Algorithm': 'SHA256' } : {};
      assert.deepEqual(canned, {
        'CloudFront-Expires': String(SECONDS),
        'CloudFront-Signature': canned['CloudFront-Signature'],
        'CloudFront-Key-Pair-Id': KEY_PAIR_ID,
        ...algorithm,
      });
      const policy = cannedPolicy(URL_, SECONDS);
      assert.ok(verifies(publicKeyOf(name), hash, policy, canned['CloudFront-Signature']));

      for (const [resource, options, terms] of [
        [`${HOST}/videos/42/*`, {}, {}],
        ['*', {}, {}],
        ['https://*', {}, {}],
        [URL_, { ipAddress: '203.0.113.7' }, { ip: '203.0.113.7/32' }],
        [URL_, { starts: STARTS }, { starts: START_SECONDS }],
      ]) {
        const cookies = signer.getSignedCookies(resource, { expires: EXPIRES, ...options });
        const policy = customPolicy(resource, { expires: SECONDS, ...terms });
        assert.deepEqual(cookies, {
          'CloudFront-Policy': toBase64(policy),
          'CloudFront-Signature': cookies['CloudFront-Signature'],
          'CloudFront-Key-Pair-Id': KEY_PAIR_ID,
          ...algorithm,
        });
        assert.ok(verifies(publicKeyOf(name), hash, policy, cookies['CloudFront-Signature']));
      }
    });
  });
}

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
      assert.ok(verifies(ec().publicKey, 'sha1', policy, cookies['CloudFront-Signature']));
      const grant = signer.grant(resource, { expires: EXPIRES });
      assert.equal(grant.resource, wire);
      assert.ok(opens(grant.url(resource), ec().publicKey).allowed);
    });
  }
});

describe('IPv4 addresses and ranges', () => {
  const byte = fc.integer({ min: 0, max: 255 });

  test('every address and every prefix is taken as written', () => {
    fc.assert(
      fc.property(
        fc.tuple(byte, byte, byte, byte),
        fc.option(fc.integer({ min: 0, max: 32 }), { nil: undefined }),
        (bytes, bits) => {
          const address = bytes.join('.');
          const ipAddress = bits === undefined ? address : `${address}/${bits}`;
          const signed = signer.getSignedUrl(URL_, { expires: EXPIRES, ipAddress });
          const ip = `${address}/${bits ?? 32}`;
          assert.equal(policyOf(signed), customPolicy(URL_, { expires: SECONDS, ip }));
        },
      ),
      settings(300),
    );
  });

  for (const ipAddress of [
    '',
    '1.2.3',
    '1.2.3.4.5',
    '1.2.3.256',
    '01.2.3.4',
    '0x7f.0.0.1',
    '1.2.3.4/',
    '1.2.3.4/33',
    '1.2.3.4/-1',
    '1.2.3.4/08',
    '1.2.3.4/032',
    '1.2.3.4/+8',
    '1.2.3.4/8/8',
    '1.2.3.4/ 8',
    ' 1.2.3.4',
    '1.2.3.4 ',
    '1.2.3.4\n',
    '1.2.3.*',
    '::1',
    '2001:db8::/32',
    '::ffff:1.2.3.4',
    'example.com',
    '１.2.3.4',
    '1.2.3.4"}}',
  ]) {
    test(`${JSON.stringify(ipAddress)} is refused`, () => {
      assert.throws(() => signer.getSignedUrl(URL_, { expires: EXPIRES, ipAddress }), {
        name: 'RangeError',
        code: 'ERR_CLOUDFRONT_IP',
        message: /^ipAddress: .*is neither an IPv4 address/s,
      });
    });
  }

  test('IPv6 is refused with the reason', () => {
    assert.throws(() => signer.getSignedUrl(URL_, { expires: EXPIRES, ipAddress: '::1' }), {
      message: /IPv6/,
    });
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

  test('as the model decides, for any pattern and URL', () => {
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
});

describe('what goes with what', () => {
  test('a whole policy goes with nothing else', () => {
    const policy = customPolicy('*', { expires: SECONDS });
    for (const [name, value] of Object.entries({
      expires: EXPIRES,
      starts: STARTS,
      ipAddress: '203.0.113.7',
      resource: `${HOST}/*`,
      align: '15m',
    })) {
      assert.throws(() => signer.getSignedUrl(URL_, { policy, [name]: value }), {
        name: 'TypeError',
        code: 'ERR_INVALID_ARG_VALUE',
        message: new RegExp(`^${name}: `),
      });
    }
    assert.throws(() => signer.getSignedUrl(URL_, { policy: '' }), {
      code: 'ERR_INVALID_ARG_VALUE',
      message: /^policy: /,
    });
  });

  test('undefined is as good as absent', () => {
    const signed = signer.getSignedUrl(URL_, {
      expires: EXPIRES,
      starts: undefined,
      ipAddress: undefined,
      resource: undefined,
      align: undefined,
      policy: undefined,
    });
    assert.equal(signed, signer.getSignedUrl(URL_, { expires: EXPIRES }));
  });

  test('the resource of cookies and grants is their first argument', () => {
    for (const method of ['getSignedCookies', 'grant']) {
      assert.throws(
        () => signer[method](`${HOST}/*`, { expires: EXPIRES, resource: `${HOST}/*` }),
        {
          code: 'ERR_INVALID_ARG_VALUE',
          message: /resource/,
        },
      );
    }
  });

  test('options are not changed', () => {
    const options = Object.freeze({ expires: EXPIRES, starts: STARTS, ipAddress: '203.0.113.7' });
    signer.getSignedUrl(URL_, options);
    signer.getSignedUrls([URL_], options);
    signer.grant(`${HOST}/*`, options);
  });
});

describe('compared with @aws-sdk/cloudfront-signer', () => {
  // RSA signatures are deterministic: equal policies have equal signatures.
  const privateKey = rsa().pkcs8;
  // URLs that the other one, which encodes more, leaves alone too.
  const segment = fc
    .array(fc.constantFrom(...'abcXYZ019-_.~!()', '%20', '%C3%A9', '/'), { maxLength: 10 })
    .map((list) => `/${list.join('')}`);
  const url = fc
    .tuple(segment, fc.constantFrom('', '?a=b', '?a=b&c=%20d', '?x=1&x=2'))
    .map(([path, query]) => HOST + path + query)
    .filter((url) => new URL(url).href === url);
  const end = fc.integer({ min: SECONDS - 1e6, max: SECONDS + 1e6 });

  test('canned links', () => {
    fc.assert(
      fc.property(url, end, (url, seconds) => {
        const ours = signers.rsa.getSignedUrl(url, { expires: seconds * 1000 });
        const theirs = aws.getSignedUrl({
          url,
          keyPairId: KEY_PAIR_ID,
          privateKey,
          dateLessThan: new Date(seconds * 1000).toISOString(),
        });
        assert.deepEqual(parameters(ours), parameters(theirs));
      }),
      settings(100),
    );
  });

  test('custom links', () => {
    fc.assert(
      fc.property(url, end, fc.boolean(), fc.boolean(), (url, seconds, hasStart, hasIp) => {
        if (!hasStart && !hasIp) return;
        const ours = signers.rsa.getSignedUrl(url, {
          expires: seconds * 1000,
          starts: hasStart ? STARTS : undefined,
          ipAddress: hasIp ? '203.0.113.0/24' : undefined,
        });
        const theirs = aws.getSignedUrl({
          url,
          keyPairId: KEY_PAIR_ID,
          privateKey,
          dateLessThan: new Date(seconds * 1000).toISOString(),
          ...(hasStart && { dateGreaterThan: STARTS.toISOString() }),
          ...(hasIp && { ipAddress: '203.0.113.0/24' }),
        });
        assert.equal(policyOf(ours), policyOf(theirs));
        assert.deepEqual(parameters(ours), parameters(theirs));
      }),
      settings(100),
    );
  });

  test('whole policies', () => {
    fc.assert(
      fc.property(url, end, (url, expires) => {
        const policy = customPolicy(`${HOST}/*`, { expires });
        const ours = signers.rsa.getSignedUrl(url, { policy });
        const theirs = aws.getSignedUrl({ url, policy, keyPairId: KEY_PAIR_ID, privateKey });
        assert.deepEqual(parameters(ours), parameters(theirs));
      }),
      settings(50),
    );
  });

  test('cookies, canned and custom', () => {
    fc.assert(
      fc.property(url, end, fc.boolean(), (url, seconds, hasIp) => {
        const ours = signers.rsa.getSignedCookies(url, {
          expires: seconds * 1000,
          ipAddress: hasIp ? '203.0.113.7' : undefined,
        });
        const theirs = aws.getSignedCookies({
          url,
          keyPairId: KEY_PAIR_ID,
          privateKey,
          dateLessThan: new Date(seconds * 1000).toISOString(),
          ...(hasIp && { ipAddress: '203.0.113.7' }),
        });
        const present = Object.entries(theirs).filter(([, value]) => value !== undefined);
        // Theirs puts both kinds of cookie names in, some with other types.
        for (const [name, value] of present) {
          if (name in ours) assert.equal(ours[name], String(value), name);
        }
        assert.ok(ours['CloudFront-Signature'] === theirs['CloudFront-Signature']);
      }),
      settings(50),
    );
  });
});

describe('forms of keys', () => {
  const passphrase = 'correct horse';
  const forms = (keys, traditional) => {
    const encrypted = { cipher: 'aes-256-cbc', passphrase };
    const pkcs8Encrypted = keys.privateKey.export({ type: 'pkcs8', format: 'pem', ...encrypted });
    const pkcs8EncryptedDer = keys.privateKey.export({
      type: 'pkcs8',
      format: 'der',
      ...encrypted,
    });
    const traditionalEncrypted = keys.privateKey.export({
      type: traditional,
      format: 'pem',
      ...encrypted,
    });
    assert.match(traditionalEncrypted, /Proc-Type: 4,ENCRYPTED/);
    const onOneLine = (pem) => pem.trimEnd().replaceAll('\n', '\\n');
    const withCrLf = (pem) => pem.replaceAll('\n', '\r\n');
    return {
      'PKCS#8 PEM': [keys.pkcs8],
      'PKCS#8 PEM as bytes': [Buffer.from(keys.pkcs8)],
      'PKCS#8 PEM as a plain Uint8Array': [new Uint8Array(Buffer.from(keys.pkcs8))],
      'PKCS#8 PEM with CRLF': [withCrLf(keys.pkcs8)],
      'PKCS#8 PEM on one line': [onOneLine(keys.pkcs8)],
      'PKCS#8 PEM with text around it': [`Bag Attributes: é\n${keys.pkcs8}\n# end\n`],
      'traditional PEM': [keys.traditional],
      'traditional PEM on one line': [onOneLine(keys.traditional)],
      'PKCS#8 DER': [keys.privateKey.export({ type: 'pkcs8', format: 'der' })],
      'traditional DER': [keys.privateKey.export({ type: traditional, format: 'der' })],
      KeyObject: [keys.privateKey],
      'KeyObject and a passphrase nobody needs': [keys.privateKey, passphrase],
      'plain PEM and a passphrase nobody needs': [keys.pkcs8, passphrase],
      'encrypted PKCS#8 PEM': [pkcs8Encrypted, passphrase],
      'encrypted PKCS#8 PEM, passphrase as bytes': [pkcs8Encrypted, Buffer.from(passphrase)],
      'encrypted PKCS#8 PEM as bytes': [Buffer.from(pkcs8Encrypted), passphrase],
      'encrypted PKCS#8 PEM on one line': [onOneLine(pkcs8Encrypted), passphrase],
      'encrypted PKCS#8 PEM on one line, as bytes': [
        Buffer.from(onOneLine(pkcs8Encrypted)),
        passphrase,
      ],
      'encrypted PKCS#8 PEM with CRLF': [withCrLf(pkcs8Encrypted), passphrase],
      'encrypted PKCS#8 DER': [pkcs8EncryptedDer, passphrase],
      'encrypted traditional PEM': [traditionalEncrypted, passphrase],
      'encrypted traditional PEM on one line': [onOneLine(traditionalEncrypted), passphrase],
      'encrypted traditional PEM, AES-128': [
        keys.privateKey.export({
          type: traditional,
          format: 'pem',
          cipher: 'aes-128-cbc',
          passphrase,
        }),
        passphrase,
      ],
    };
  };
  for (const [type, keys, traditional] of [
    ['rsa', rsa(), 'pkcs1'],
    ['ec', ec(), 'sec1'],
  ]) {
    for (const [form, [privateKey, phrase]] of Object.entries(forms(keys, traditional))) {
      test(`${type}: ${form}`, () => {
        const before = Buffer.isBuffer(privateKey) && Buffer.from(privateKey);
        const signer = new Signer({ keyPairId: KEY_PAIR_ID, privateKey, passphrase: phrase });
        if (before) assert.deepEqual(privateKey, before, "the caller's bytes were touched");
        assert.equal(signer.keyType, type);
        assert.equal(signer.keyPairId, KEY_PAIR_ID);
        assert.equal(signer.publicKey, keys.spki);
        const signed = signer.getSignedUrl(URL_, { expires: EXPIRES });
        assert.ok(opens(signed, keys.publicKey).allowed);
      });
    }
    test(`${type}: encrypted, without or with a wrong passphrase`, () => {
      const privateKeys = [
        keys.privateKey.export({ type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase }),
        keys.privateKey.export({
          type: traditional,
          format: 'pem',
          cipher: 'aes-256-cbc',
          passphrase,
        }),
      ];
      for (const privateKey of privateKeys) {
        for (const wrong of [undefined, '', 'wrong', 'correct horse ']) {
          assert.throws(
            () => new Signer({ keyPairId: KEY_PAIR_ID, privateKey, passphrase: wrong }),
            {
              name: 'Error',
              code: 'ERR_CLOUDFRONT_PRIVATE_KEY',
              message: /^privateKey: .*(encrypted|passphrase)/s,
            },
          );
        }
      }
    });
  }

  for (const bits of [1024, 3072, 4096]) {
    test(`RSA of ${bits} bits`, () => {
      const keys = newKeys('rsa', { modulusLength: bits });
      for (const hashAlgorithm of ['SHA1', 'SHA256']) {
        const signer = new Signer({
          keyPairId: KEY_PAIR_ID,
          privateKey: keys.pkcs8,
          hashAlgorithm,
        });
        const signed = signer.getSignedUrl(URL_, { expires: EXPIRES });
        assert.ok(opens(signed, keys.publicKey).allowed);
      }
    });
  }

  const others = [
    ['P-384', () => newKeys('ec', { namedCurve: 'P-384' }), /curve/],
    ['secp256k1', () => newKeys('ec', { namedCurve: 'secp256k1' }), /curve/],
    ['Ed25519', () => newKeys('ed25519'), /neither RSA nor ECDSA/],
    ['RSA-PSS', () => newKeys('rsa-pss', { modulusLength: 2048 }), /neither RSA nor ECDSA/],
  ];
  for (const [name, make, message] of others) {
    test(`${name} is refused: CloudFront has no use for it`, () => {
      const keys = make();
      const der = keys.privateKey.export({ type: 'pkcs8', format: 'der' });
      for (const privateKey of [keys.pkcs8, der, keys.privateKey]) {
        assert.throws(() => new Signer({ keyPairId: KEY_PAIR_ID, privateKey }), {
          name: 'Error',
          code: 'ERR_CLOUDFRONT_PRIVATE_KEY',
          message,
        });
      }
    });
  }

  test('a public or a secret key is refused', () => {
    for (const privateKey of [
      rsa().publicKey,
      rsa().spki,
      crypto.createSecretKey(Buffer.alloc(32)),
    ]) {
      assert.throws(() => new Signer({ keyPairId: KEY_PAIR_ID, privateKey }), {
        code: 'ERR_CLOUDFRONT_PRIVATE_KEY',
        message: /^privateKey: /,
      });
    }
  });
});

test('a link opens for its own key alone', () => {
  const signed = signer.getSignedUrl(URL_, { expires: EXPIRES });
  assert.ok(decide(requestOf(signed), ec().publicKey).allowed);
  assert.ok(!decide(requestOf(signed), newKeys('ec', { namedCurve: 'P-256' }).publicKey).allowed);
});
