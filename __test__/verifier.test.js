'use strict';

// Verifier: lets through what any signer made, refuses everything else, and says why.

const assert = require('node:assert/strict');
const { createPublicKey, sign } = require('node:crypto');
const { describe, test } = require('node:test');
const awsCloudfrontSign = require('aws-cloudfront-sign');
const awsSdk = require('@aws-sdk/cloudfront-signer');
const fc = require('fast-check');

const ours = require('..');
const { Signer, Verifier } = ours;
const { ec, newKey, pairOf, rsa, rsaKey } = require('./support/keys.js');
const oracle = require('./support/oracle.js');
const { Random, SEED, runs, settings } = require('./support/random.js');
const { cookieHeader } = require('./support/servers.js');
const arbitrary = require('./support/url-arbitraries.js');

const HOST = 'https://d111111abcdef8.cloudfront.net';
const URL_ = `${HOST}/videos/42/master.m3u8?quality=high`;
const END = new Date('2035-01-01T00:00:00Z');
const KEYS = { KRSA: rsa(), KEC: ec() };
const verifier = new Verifier({ keys: { KRSA: KEYS.KRSA.spki, KEC: KEYS.KEC.spki } });

function assertAllowed(verification, label) {
  assert.equal(verification.allowed, true, `${label}: ${verification.code} ${verification.reason}`);
  return verification;
}

function assertDenied(verification, code, reason, label = '') {
  assert.equal(verification.allowed, false, `let through: ${label}`);
  assert.equal(verification.status, 403);
  assert.equal(verification.code, code, `${label} ${verification.reason}`);
  if (reason !== undefined) assert.match(verification.reason, reason);
  return verification;
}

/** A policy of any text, signed. */
function withPolicy(policy, url = URL_) {
  const signature = sign('sha1', Buffer.from(policy), KEYS.KEC.privateKey);
  const before = url.includes('?') ? '&' : '?';
  return `${url}${before}Policy=${oracle.toBase64(policy)}&Signature=${oracle.toBase64(signature)}&Key-Pair-Id=KEC`;
}

/** A custom policy with these conditions for one resource. */
function policyOf(condition, resource = URL_) {
  return JSON.stringify({ Statement: [{ Resource: resource, Condition: condition }] });
}

/** Signed URLs of every signer, kind of policy, key and hash: `[what, url]`. */
function* everySignedUrl() {
  for (const [keyPairId, { pkcs8 }] of Object.entries(KEYS)) {
    for (const hashAlgorithm of oracle.HASHES) {
      const signer = new Signer({ keyPairId, privateKey: pkcs8, hashAlgorithm });
      const how = `${keyPairId} ${hashAlgorithm}`;
      yield [`${how}, canned`, signer.getSignedUrl(URL_, { expires: END })];
      yield [`${how}, custom`, signer.getSignedUrl(URL_, { expires: END, starts: '2020-01-01' })];
      const sdk = { url: URL_, keyPairId, privateKey: pkcs8, algorithm: hashAlgorithm };
      yield [`${how}, AWS SDK canned`, awsSdk.getSignedUrl({ ...sdk, dateLessThan: END })];
      const dateGreaterThan = '2020-01-01';
      yield [
        `${how}, AWS SDK custom`,
        awsSdk.getSignedUrl({ ...sdk, dateLessThan: END, dateGreaterThan }),
      ];
    }
    const params = { keypairId: keyPairId, privateKeyString: pkcs8, expireTime: END };
    yield [`${keyPairId} drop-in`, ours.getSignedUrl(URL_, params)];
    yield [`${keyPairId} aws-cloudfront-sign`, awsCloudfrontSign.getSignedUrl(URL_, params)];
  }
}

describe('lets through', () => {
  test('what every signer makes', () => {
    for (const [what, url] of everySignedUrl()) {
      const verification = assertAllowed(verifier.verifyUrl(url), what);
      assert.equal(verification.keyPairId, what.split(' ')[0]);
      assert.deepEqual(verification.expires, END);
      const [statement] = verification.policy.Statement;
      assert.equal(statement.Resource, URL_);
      assert.equal(statement.Condition.DateLessThan['AWS:EpochTime'], END.getTime() / 1000);
      assertAllowed(verifier.verifyUrl(new URL(`${url}#t=10`)), what);
    }
  });

  test('the cookies that every signer makes, as a header and by name', () => {
    const resource = `${HOST}/videos/*`;
    for (const [keyPairId, { pkcs8 }] of Object.entries(KEYS)) {
      const params = { keypairId: keyPairId, privateKeyString: pkcs8, expireTime: END };
      const sets = [
        ours.getSignedCookies(resource, params),
        awsCloudfrontSign.getSignedCookies(resource, params),
      ];
      for (const algorithm of oracle.HASHES) {
        const sdk = { keyPairId, privateKey: pkcs8, algorithm };
        sets.push(awsSdk.getSignedCookies({ ...sdk, policy: sdkPolicy(resource) }));
        sets.push(awsSdk.getSignedCookies({ ...sdk, url: URL_, dateLessThan: END }));
        const signer = new Signer({ keyPairId, privateKey: pkcs8, hashAlgorithm: algorithm });
        sets.push(signer.getSignedCookies(resource, { expires: END }));
        sets.push(signer.getSignedCookies(URL_, { expires: END }));
      }
      for (const cookies of sets) {
        const header = cookieHeader({ session: '"a=b"', ...cookies });
        assertAllowed(verifier.verifyCookies(URL_, cookies), JSON.stringify(cookies));
        assertAllowed(verifier.verifyCookies(URL_, header), header);
        const elsewhere = verifier.verifyCookies(`${HOST}/music/1`, header);
        assertDenied(elsewhere, 'AccessDenied');
      }
    }
  });

  const sdkPolicy = (resource) => oracle.customPolicy(resource, { expires: END.getTime() / 1000 });

  test('whatever the edge lets through, for any URL that is signed', () => {
    const keyPairId = 'KEC';
    const privateKey = KEYS.KEC.pkcs8;
    const params = { keypairId: keyPairId, privateKeyString: privateKey, expireTime: END };
    const signers = [
      (url) => new Signer({ keyPairId, privateKey }).getSignedUrl(url, { expires: END }),
      (url) =>
        new Signer({ keyPairId, privateKey }).getSignedUrl(url, {
          expires: END,
          starts: '2020-01-01',
        }),
      (url) => awsCloudfrontSign.getSignedUrl(url, params),
      (url) => awsSdk.getSignedUrl({ url, keyPairId, privateKey, dateLessThan: END }),
    ];
    const opened = signers.map(() => 0);
    fc.assert(
      fc.property(arbitrary.url, (input) => {
        for (const [index, sign] of signers.entries()) {
          let signed;
          try {
            signed = sign(input);
            // Only what is a URL already goes over the wire as it is.
            if (new URL(signed).href !== signed || new URL(signed).username !== '') continue;
          } catch {
            continue;
          }
          const expected = oracleAllows(signed, KEYS.KEC.publicKey);
          const verification = verifier.verifyUrl(signed);
          assert.equal(verification.allowed, expected, `${signed}\n${verification.reason}`);
          if (expected) opened[index] += 1;
        }
      }),
      // The first is one that every signer gets right.
      { ...settings(1_000), examples: [[`${HOST}/videos/1`]] },
    );
    assert.ok(
      opened.every((count) => count > 0),
      `some signer's links were never let through`,
    );
  });

  /** What the oracle says; it knows no Expires beside a Policy. */
  function oracleAllows(signed, publicKey) {
    const { scheme, host, target } = oracle.requestOf(signed);
    const withoutExpires = target.includes('Policy=')
      ? target.replace(/([?&])Expires=\d+&/, '$1')
      : target;
    return oracle.decide({ scheme, host, target: withoutExpires }, publicKey).allowed;
  }

  test('the old key and the new one while keys are rotated', () => {
    const next = pairOf(rsaKey(2048));
    const keys = { KOLD: KEYS.KRSA.publicKey, KNEW: next.publicKey };
    const rotating = new Verifier({ keys });
    for (const [keyPairId, { pkcs8 }] of [
      ['KOLD', KEYS.KRSA],
      ['KNEW', next],
    ]) {
      const url = new Signer({ keyPairId, privateKey: pkcs8 }).getSignedUrl(URL_, { expires: END });
      assert.equal(assertAllowed(rotating.verifyUrl(url)).keyPairId, keyPairId);
      const { KOLD, KNEW } = keys;
      const other = new Verifier({ keys: keyPairId === 'KOLD' ? { KNEW } : { KOLD } });
      assertDenied(other.verifyUrl(url), 'UnknownKey');
      const wrong = new Verifier({ keys: { KOLD: KNEW, KNEW: KOLD } });
      assertDenied(wrong.verifyUrl(url), 'AccessDenied', /signed with another key/);
    }
  });

  test('in any order of parameters, but nothing added, removed or repeated', () => {
    const signer = new Signer({ keyPairId: 'KRSA', privateKey: KEYS.KRSA.pkcs8 });
    const [base, query] = signer.getSignedUrl(URL_, { expires: END }).split('?');
    const pairs = query.split('&');
    for (let turn = 0; turn < pairs.length; turn += 1) {
      const turned = [...pairs.slice(turn), ...pairs.slice(0, turn)];
      assertAllowed(verifier.verifyUrl(`${base}?${turned.join('&')}`), turned);
      assertDenied(
        verifier.verifyUrl(`${base}?${turned.slice(1).join('&')}`),
        codeWithout(pairs[turn]),
      );
      const twice = [...turned, turned[0]].join('&');
      assertDenied(verifier.verifyUrl(`${base}?${twice}`), 'AccessDenied');
    }
    assertDenied(verifier.verifyUrl(`${base}?${query}&utm=1`), 'AccessDenied', /changed after/);
  });

  const codeWithout = (pair) => (pair.startsWith('Key-Pair-Id=') ? 'MissingKey' : 'AccessDenied');
});

describe('lets nothing through that was altered', () => {
  const CHARACTERS = Array.from({ length: 0x80 - 0x20 }, (_, i) => String.fromCharCode(0x20 + i));

  test('by one character', () => {
    const random = new Random();
    for (const [what, url] of everySignedUrl()) {
      for (let run = 0; run < runs(400); run += 1) {
        const at = random.below(url.length);
        const c = random.pick(CHARACTERS.concat('\0', '\n', 'é', '\ud800'));
        const before = url.slice(0, at);
        for (const altered of [
          before + c + url.slice(at + 1),
          before + c + url.slice(at),
          before + url.slice(at + 1),
          before + swapCase(url[at]) + url.slice(at + 1),
        ]) {
          if (altered === url) continue;
          assert.equal(allows(altered), false, `SEED=${SEED} ${what}\n${url}\n${altered}`);
        }
      }
    }
  });

  const swapCase = (c) => (c === c.toLowerCase() ? c.toUpperCase() : c.toLowerCase());

  const allows = (url) => verifier.verifyUrl(url).allowed;

  test('by one character of a cookie', () => {
    const random = new Random();
    const signer = new Signer({
      keyPairId: 'KRSA',
      privateKey: KEYS.KRSA.pkcs8,
      hashAlgorithm: 'SHA256',
    });
    const cookies = signer.getSignedCookies(`${HOST}/videos/*`, { expires: END });
    for (let run = 0; run < runs(2_000); run += 1) {
      const name = random.pick(Object.keys(cookies));
      const value = cookies[name];
      const at = random.below(value.length);
      const c = random.pick(CHARACTERS);
      for (const altered of [
        value.slice(0, at) + c + value.slice(at + 1),
        value.slice(0, at) + value.slice(at + 1),
      ]) {
        if (altered === value) continue;
        const verification = verifier.verifyCookies(URL_, { ...cookies, [name]: altered });
        assert.equal(verification.allowed, false, `SEED=${SEED} ${name}=${altered}`);
      }
    }
  });
});

describe('what the viewer sees, and what the developer', () => {
  test("CloudFront's four codes and messages", () => {
    const signed = new Signer({ keyPairId: 'KEC', privateKey: KEYS.KEC.pkcs8 }).getSignedUrl(URL_, {
      expires: END,
    });
    for (const [url, code, message] of [
      [URL_, 'MissingKey', 'Missing Key-Pair-Id query parameter or cookie value'],
      [
        signed.replace('=KEC', '='),
        'MissingKey',
        'Missing Key-Pair-Id query parameter or cookie value',
      ],
      [signed.replace('=KEC', '=KX'), 'UnknownKey', 'Unknown Key'],
      [`${URL_}&Policy=e30_&Signature=AAAA&Key-Pair-Id=KEC`, 'MalformedPolicy', 'Malformed Policy'],
      [signed.replace('high', 'low'), 'AccessDenied', 'Access denied'],
    ]) {
      const { reason, ...seen } = verifier.verifyUrl(url);
      assert.deepEqual(seen, { allowed: false, status: 403, code, message });
      assert.equal(typeof reason, 'string');
    }
  });

  test('time: valid before the end and after the start', () => {
    const signer = new Signer({ keyPairId: 'KEC', privateKey: KEYS.KEC.pkcs8 });
    const starts = new Date('2034-01-01T00:00:00Z');
    const url = signer.getSignedUrl(URL_, { expires: END, starts });
    const at = (ms) => verifier.verifyUrl(url, { now: ms });
    assertDenied(
      at(starts.getTime() - 61_000),
      'AccessDenied',
      /^opens in 61 s, at 2034-01-01T00:00:00Z$/,
    );
    assertDenied(at(starts.getTime()), 'AccessDenied', /^opens in 0 s/);
    assertAllowed(at(starts.getTime() + 1));
    assertAllowed(at(END.getTime() - 1));
    assertDenied(at(END), 'AccessDenied', /^expired 0 s ago/);
    assertDenied(
      at(END.getTime() + 14_999),
      'AccessDenied',
      /^expired 14 s ago, at 2035-01-01T00:00:00Z$/,
    );
    assertAllowed(verifier.verifyUrl(url, { now: '2034-06-01T00:00:00Z' }));
  });

  test('the clock is Date.now()', (t) => {
    const signer = new Signer({ keyPairId: 'KEC', privateKey: KEYS.KEC.pkcs8 });
    const url = signer.getSignedUrl(URL_, { expires: '1h' });
    t.mock.timers.enable({ apis: ['Date'], now: Date.now() + 3_602_000 });
    assertDenied(verifier.verifyUrl(url), 'AccessDenied', /^expired [123] s ago/);
  });

  test('addresses', () => {
    const signer = new Signer({ keyPairId: 'KEC', privateKey: KEYS.KEC.pkcs8 });
    const url = signer.getSignedUrl(URL_, { expires: END, ipAddress: '203.0.113.0/24' });
    for (const ip of ['203.0.113.0', '203.0.113.255', '::ffff:203.0.113.7', '::ffff:cb00:7107']) {
      assertAllowed(verifier.verifyUrl(url, { ip }), ip);
    }
    for (const ip of [
      '203.0.114.0',
      '2001:db8::1',
      '203.0.113',
      '',
      '203.0.113.7 ',
      'x'.repeat(1e6),
    ]) {
      assertDenied(verifier.verifyUrl(url, { ip }), 'AccessDenied', /203\.0\.113\.0\/24/, ip);
    }
    assertDenied(verifier.verifyUrl(url), 'AccessDenied', /address is not known/);
  });

  test('resources', () => {
    const condition = { DateLessThan: { 'AWS:EpochTime': END.getTime() / 1000 } };
    const check = (resource, url) =>
      verifier.verifyUrl(withPolicy(policyOf(condition, resource), url));
    for (const [resource, url] of [
      ['http*://d1.cloudfront.net/*', 'https://d1.cloudfront.net/a?b=c'],
      ['*', 'http://any.example/thing?x'],
      ['*example.com', 'http://www.example.com/'],
      ['https://d1.cloudfront.net*', 'https://d1.cloudfront.net/a/b?c'],
      ['https://d1.cloudfront.net/a*b', 'https://d1.cloudfront.net/a/x/b'],
      ['https://d1.cloudfront.net/a\\?b=*', 'https://d1.cloudfront.net/a?b=c'],
      ['https://d1.cloudfront.net/a?b=?', 'https://d1.cloudfront.net/a?b=c'],
      ['https://d?.cloudfront.net/a', 'https://d1.cloudfront.net/a'],
    ]) {
      assertAllowed(check(resource, url), `${resource} ${url}`);
    }
    assertDenied(
      check('https://d1.cloudfront.net/videos/42/*', 'https://d1.cloudfront.net/videos/43/a'),
      'AccessDenied',
      /^Resource is https:\/\/d1\.cloudfront\.net\/videos\/42\/\* but the request is for https:\/\/d1\.cloudfront\.net\/videos\/43\/a: differs at path, character 10$/,
    );
    assertDenied(
      check('https://d1.net/a*', 'http://d1.net/a'),
      'AccessDenied',
      /differs at protocol/,
    );
    assertDenied(
      check('https://d1.net/a', 'https://d2.net/a'),
      'AccessDenied',
      /differs at domain/,
    );
    assertDenied(
      check('https://d1.net/a', 'https://d1.net/a?b'),
      'AccessDenied',
      /differs at query/,
    );
    // A folder is a folder, to whoever resolves dot segments later.
    const written = ['/../b', '/%2e%2e/b', '/..%2fb', '/..%5cb', '/./b', '/%2e', '/.\\b'];
    const over = ['/%252e.%255cb', '/%25252525252525252e%2e/b', '/%2%65%2e/b'];
    for (const path of [...written, ...over].map((tail) => `/a${tail}`)) {
      const signed = withPolicy(policyOf(condition, 'https://d1.net/a/*'), 'https://d1.net/a/x');
      assertDenied(
        verifier.verifyUrl(signed.replace('/a/x', path)),
        'AccessDenied',
        /'\.\.'/,
        path,
      );
    }
    const toTheLetter = 'https://d1.net/*/..%2Fx';
    assertAllowed(check(toTheLetter, toTheLetter), toTheLetter);
    assertAllowed(
      verifier.verifyUrl(withPolicy(JSON.stringify({ Statement: { Condition: condition } }))),
      'a policy without a Resource opens everything',
    );
  });

  test('the URL wins over cookies', () => {
    const signer = new Signer({ keyPairId: 'KEC', privateKey: KEYS.KEC.pkcs8 });
    const good = signer.getSignedCookies(`${HOST}/*`, { expires: END });
    const signed = signer.getSignedUrl(URL_, { expires: END });
    assertAllowed(verifier.verifyCookies(URL_, good));
    assertAllowed(verifier.verifyCookies(signed, { ...good, 'CloudFront-Signature': 'AAAA' }));
    assertDenied(verifier.verifyCookies(signed.replace('=KEC', '=KX'), good), 'UnknownKey');
    assertDenied(verifier.verifyCookies(`${URL_}&Signature=AAAA`, good), 'MissingKey');
  });

  test('two sets of cookies are ambiguous', () => {
    const signer = new Signer({ keyPairId: 'KEC', privateKey: KEYS.KEC.pkcs8 });
    const header = [`${HOST}/*`, `${HOST}/videos/*`]
      .map((resource) => cookieHeader(signer.getSignedCookies(resource, { expires: END })))
      .join('; ');
    assertDenied(verifier.verifyCookies(URL_, header), 'AccessDenied', /several paths or domains/);
  });
});

describe('a fragment', () => {
  const signer = new Signer({ keyPairId: 'KEC', privateKey: KEYS.KEC.pkcs8 });
  const cookies = signer.getSignedCookies(`${HOST}/videos/42/*`, { expires: END });

  test('of a signed URL does not travel', () => {
    for (const fragment of ['#', '#t=10', '#/route/../x', '#a?b#c']) {
      assertAllowed(
        verifier.verifyUrl(signer.getSignedUrl(`${URL_}${fragment}`, { expires: END })),
        fragment,
      );
      assertAllowed(
        verifier.verifyUrl(new URL(signer.getSignedUrl(URL_, { expires: END }) + fragment)),
      );
    }
  });

  test('with cookies is refused: a raw request line may have it in its path', () => {
    assertAllowed(verifier.verifyCookies(`${HOST}/videos/42/`, cookies));
    assertAllowed(verifier.verifyCookies(`${HOST}/videos/42/#`, cookies));
    for (const url of [
      `${HOST}/videos/42/#/../../43/b.txt`,
      `${HOST}/videos/42/a#b`,
      `${HOST}/videos/42/?a#b`,
      new URL(`${HOST}/videos/42/#/../../43/b.txt`),
    ]) {
      assertDenied(verifier.verifyCookies(url, cookies), 'AccessDenied', /'#'/, url);
    }
  });

  test('before the signing parameters leaves nothing of them', () => {
    const signed = signer.getSignedUrl(URL_, { expires: END });
    assertDenied(verifier.verifyUrl(signed.replace('?', '#?')), 'MissingKey');
  });
});

describe('keys that nobody could use', () => {
  /** Only its size matters: the modulus is no product of primes. */
  const publicKeyOf = (bits) => {
    const modulus = Buffer.alloc(Math.ceil(bits / 8), 0xff);
    modulus[0] = 0xff >> ((8 - (bits % 8)) % 8);
    const jwk = { kty: 'RSA', n: modulus.toString('base64url'), e: 'AQAB' };
    return createPublicKey({ key: jwk, format: 'jwk' });
  };

  test('RSA below 1024 or above 8192 bits is refused', () => {
    for (const bits of [512, 1_000, 1_023, 8_193, 9_000]) {
      assert.throws(() => new Verifier({ keys: { K: publicKeyOf(bits) } }), {
        name: 'Error',
        code: 'ERR_CLOUDFRONT_PUBLIC_KEY',
        message: new RegExp(`^keys: the one of 'K' is an RSA key of ${bits} bits.*2048`),
      });
    }
    for (const bits of [1_024, 2_048, 4_096, 8_192]) {
      new Verifier({ keys: { K: publicKeyOf(bits) } });
    }
  });

  test('a key pair ID that no link could name is refused', () => {
    for (const [id, seen] of [
      ['', /is empty/],
      ['K1\n', /line break/],
      [' K1', /blank/],
      ['"K1"', /quotation mark/],
      ['arn:aws:cloudfront::123456789012:public-key/K1', /ARN/],
      ['K/1', /'\/'/],
    ]) {
      assert.throws(() => new Verifier({ keys: { K: KEYS.KEC.spki, [id]: KEYS.KEC.spki } }), {
        name: 'TypeError',
        code: 'ERR_INVALID_ARG_VALUE',
        argument: 'keys',
        message: seen,
      });
    }
  });

  test('the path of a key file is refused as such', () => {
    for (const path of [
      './public.pem',
      '/etc/keys/public_key',
      'C:\\keys\\public.pem',
      'public.pem',
    ]) {
      assert.throws(() => new Verifier({ keys: { K: path } }), {
        code: 'ERR_CLOUDFRONT_PUBLIC_KEY',
        message: /^keys\['K'\]: is the path of a file/,
      });
    }
  });
});

describe('hostile input', () => {
  test('nothing is read from Object.prototype', () => {
    const cookies = new Signer({ keyPairId: 'KEC', privateKey: KEYS.KEC.pkcs8 }).getSignedCookies(
      '*',
      { expires: END },
    );
    const planted = { ...cookies, cookies: 5, ip: 6, toJSON() {} };
    try {
      Object.assign(Object.prototype, planted);
      assertDenied(verifier.verifyCookies(URL_, {}), 'MissingKey');
      assertDenied(verifier.verifyUrl(URL_), 'MissingKey');
    } finally {
      for (const name of Object.keys(planted)) delete Object.prototype[name];
    }
    assertAllowed(verifier.verifyCookies(URL_, cookies));
  });

  const MEGABYTES = 4_000_000;

  test('is refused, whatever it is', () => {
    const query = '&Signature=AAAA&Key-Pair-Id=KEC';
    const encoded = (text) => oracle.toBase64(Buffer.from(text));
    const end = '"DateLessThan":{"AWS:EpochTime":2000000000}';
    for (const url of [
      `${HOST}/?Policy=${'A'.repeat(MEGABYTES)}${query}`,
      `${HOST}/?${'Policy=A&'.repeat(MEGABYTES / 9)}`,
      `${HOST}/?Key-Pair-Id=KEC&Signature=${'%'.repeat(MEGABYTES)}`,
      `${HOST}/${'\0'.repeat(1000)}`,
      `${HOST}/\ud800?Policy=A${query}`,
      `${HOST}/?Policy=${encoded(Buffer.from([0xff, 0xfe, 0x7b]))}${query}`,
      ...[
        '['.repeat(5_000),
        '{"Statement":'.repeat(400),
        `{"Statement":[{${end.replace('2000000000', '1e400')}}]}`,
        `{"Statement":[{"Condition":{${end},${end}}}]}`,
        `{"Statement":[{"Condition":{${end}}},{"Condition":{${end}}}]}`,
        `{"Statement":[{"__proto__":{},"Condition":{${end}}}]}`,
        `{"Statement":[{"Resource":"*\0","Condition":{${end}}}]}`,
        `\ufeff{"Statement":[{"Condition":{${end}}}]}`,
        `{"Statement":[{"Condition":{${end}}}]}\0`,
      ].map((policy) => `${HOST}/?Policy=${encoded(policy)}${query}`),
    ]) {
      const { allowed, reason } = verifier.verifyUrl(url);
      assert.equal(allowed, false);
      assert.ok(reason.length < 2_000, 'the reason grows with the input');
      assert.doesNotMatch(reason, /\p{Cc}/u);
    }
    for (const cookies of [
      'CloudFront-Policy='.repeat(MEGABYTES / 18),
      ';'.repeat(MEGABYTES),
      { 'CloudFront-Key-Pair-Id': 'KEC', 'CloudFront-Policy': 'A'.repeat(MEGABYTES) },
      { 'CloudFront-Key-Pair-Id': { toString: () => 'KEC' } },
      { 'CloudFront-Key-Pair-Id': ['KEC'], __proto__: { 'CloudFront-Policy': 'e30_' } },
      Object.create(null),
    ]) {
      assert.equal(verifier.verifyCookies(URL_, cookies).allowed, false);
    }
  });

  test('of any kind never throws', () => {
    const value = fc.oneof(arbitrary.text(40), fc.string({ unit: 'binary' }), fc.json());
    const name = fc.constantFrom(
      'Policy',
      'Expires',
      'Signature',
      'Key-Pair-Id',
      'Hash-Algorithm',
      'x',
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(name, value)), value, (pairs, cookies) => {
        const encoders = [String, encodeURIComponentSafely, (text) => oracle.toBase64(text)];
        const query = pairs.map(([name, text], i) => `${name}=${encoders[i % 3](text)}`).join('&');
        const url = `${HOST}/a?Key-Pair-Id=KEC&${query}`;
        for (const verification of [
          verifier.verifyUrl(url),
          verifier.verifyCookies(`${HOST}/a`, cookies),
          verifier.verifyCookies(`${HOST}/a`, query.replace(/(^|&)/g, ';CloudFront-')),
          verifier.verifyUrl(withPolicy(cookies || '{}', `${HOST}/a`)),
        ]) {
          assert.equal(verification.allowed, false);
        }
      }),
      settings(2_000),
    );
  });

  const encodeURIComponentSafely = (text) => encodeURIComponent(arbitrary.wellFormed(text));
});

describe('arguments', () => {
  const throws = (run, code, type = TypeError) =>
    assert.throws(run, (error) => {
      assert.equal(error.code, code, error.stack);
      return error instanceof type;
    });

  test('a string that is no absolute URL gets its verdict, other types are a TypeError', () => {
    const signer = new Signer({ keyPairId: 'KEC', privateKey: KEYS.KEC.pkcs8 });
    const cookies = signer.getSignedCookies('*', { expires: END });
    for (const url of [
      ...['', ' ', 'not a URL', '/path?Expires=1', '//host/path', 'https://', 'http:///'],
      ...['https://?a', 'https:host/a', 'host:80/a', 'https:///a b', '\ud800', 'data:,x'],
    ]) {
      for (const verification of [
        verifier.verifyUrl(url),
        verifier.verifyCookies(url, ''),
        verifier.verifyCookies(url, cookies),
      ]) {
        assertDenied(verification, 'AccessDenied', /is no absolute URL/, url);
      }
    }
    // What a hostile Host header makes of a URL.
    for (const host of [
      'a b',
      '',
      '[',
      'h:99999',
      '@',
      '%',
      'h/../x',
      '\0',
      'é',
      'a'.repeat(1e5),
    ]) {
      const { allowed } = verifier.verifyCookies(`https://${host}/a`, cookies);
      assert.equal(typeof allowed, 'boolean', host);
    }
    for (const url of [undefined, null, 42, {}, [], Symbol('url')]) {
      throws(() => verifier.verifyUrl(url), 'ERR_INVALID_ARG_TYPE');
    }
  });

  test('of the request and the cookies are checked', () => {
    throws(() => verifier.verifyUrl(URL_, null), 'ERR_INVALID_ARG_TYPE');
    throws(() => verifier.verifyUrl(URL_, '1.2.3.4'), 'ERR_INVALID_ARG_TYPE');
    throws(() => verifier.verifyUrl(URL_, { ip: 1 }), 'ERR_INVALID_ARG_TYPE');
    throws(
      () => verifier.verifyUrl(URL_, { now: 1_700_000_000 }),
      'ERR_CLOUDFRONT_EXPIRY',
      RangeError,
    );
    throws(() => verifier.verifyCookies(URL_), 'ERR_INVALID_ARG_TYPE');
    throws(() => verifier.verifyCookies(URL_, 1), 'ERR_INVALID_ARG_TYPE');
  });

  test('of the constructor are checked', () => {
    for (const options of [undefined, null, 'K', {}, { keys: null }, { keys: { K: 1 } }]) {
      throws(() => new Verifier(options), 'ERR_INVALID_ARG_TYPE');
    }
    throws(() => new Verifier({ keys: {} }), 'ERR_INVALID_ARG_VALUE');
    throws(() => new Verifier({ keys: { K: KEYS.KEC.privateKey } }), 'ERR_INVALID_ARG_VALUE');
    for (const key of [
      '',
      'no key',
      KEYS.KRSA.pkcs8,
      pairOf(newKey('ed25519')).spki,
      Buffer.alloc(8),
    ]) {
      throws(() => new Verifier({ keys: { K: key } }), 'ERR_CLOUDFRONT_PUBLIC_KEY', Error);
    }
    assert.throws(() => new Verifier({ keys: { K77: 'no key' } }), /K77/);
  });

  test('keys come in every form', () => {
    for (const [id, keys] of Object.entries(KEYS)) {
      const signer = new Signer({ keyPairId: id, privateKey: keys.pkcs8 });
      const url = signer.getSignedUrl(URL_, { expires: END });
      const der = keys.publicKey.export({ type: 'spki', format: 'der' });
      const forms = [
        keys.spki,
        keys.publicKey,
        der,
        signer.publicKey,
        keys.spki.replace(/\n/g, '\\n'),
        Buffer.from(keys.spki).toString('base64'),
      ];
      if (id === 'KRSA') forms.push(keys.publicKey.export({ type: 'pkcs1', format: 'pem' }));
      for (const key of forms) {
        assertAllowed(new Verifier({ keys: { [id]: key } }).verifyUrl(url));
      }
    }
  });
});
