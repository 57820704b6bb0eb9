'use strict';

// Signer: its links are those of AWS's own signer, good for its key alone, and signed once while it remembers.

const assert = require('node:assert/strict');
const { describe, test } = require('node:test');
const fc = require('fast-check');
const aws = require('@aws-sdk/cloudfront-signer');

const { Signer } = require('..');
const { ec, ecKey, pairOf, rsa, KEY_PAIR_ID } = require('./support/keys.js');
const { customPolicy, decide, parametersOf, policyOf, requestOf } = require('./support/oracle.js');
const { settings } = require('./support/random.js');

const HOST = 'https://d111111abcdef8.cloudfront.net';
const EXPIRES = new Date('2035-01-01T00:00:00Z');
const SECONDS = EXPIRES.getTime() / 1000;
const STARTS = new Date('2030-01-01T00:00:00Z');

// Two ECDSA signatures of one text are never the same: equal ones were made once.
const newSigner = (options) =>
  new Signer({ keyPairId: KEY_PAIR_ID, privateKey: ec().pkcs8, ...options });

const signatureOf = (signed) => parametersOf(signed).Signature;

test('a link opens for its own key alone', () => {
  const signed = newSigner().getSignedUrl(`${HOST}/a?size=large`, { expires: EXPIRES });
  assert.ok(decide(requestOf(signed), ec().publicKey).allowed);
  assert.ok(!decide(requestOf(signed), pairOf(ecKey()).publicKey).allowed);
});

describe('compared with @aws-sdk/cloudfront-signer', () => {
  // RSA signatures are deterministic: equal policies have equal signatures.
  const privateKey = rsa().pkcs8;
  const signer = newSigner({ privateKey });
  const parameters = (signed) => Object.fromEntries(new URL(signed).searchParams);
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
        const ours = signer.getSignedUrl(url, { expires: seconds * 1000 });
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
        const ours = signer.getSignedUrl(url, {
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
        const ours = signer.getSignedUrl(url, { policy });
        const theirs = aws.getSignedUrl({ url, policy, keyPairId: KEY_PAIR_ID, privateKey });
        assert.deepEqual(parameters(ours), parameters(theirs));
      }),
      settings(50),
    );
  });

  test('cookies, canned and custom', () => {
    fc.assert(
      fc.property(url, end, fc.boolean(), (url, seconds, hasIp) => {
        const ours = signer.getSignedCookies(url, {
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

describe('remember', () => {
  const options = { expires: EXPIRES };
  const sign = (signer, name) => signatureOf(signer.getSignedUrl(`${HOST}/${name}`, options));

  test('the same policy again has the same signature', async () => {
    const signer = newSigner();
    const first = sign(signer, 'a');
    assert.equal(sign(signer, 'a'), first);
    assert.equal(signatureOf(signer.getSignedUrls([`${HOST}/b`, `${HOST}/a`], options)[1]), first);
    assert.equal(signatureOf(await signer.getSignedUrlAsync(`${HOST}/a`, options)), first);
    assert.equal(signatureOf((await signer.getSignedUrlsAsync([`${HOST}/a`], options))[0]), first);
    for await (const url of signer.signedUrls([`${HOST}/a`], options)) {
      assert.equal(signatureOf(url), first);
    }
    assert.equal(signer.getSignedCookies(`${HOST}/a`, options)['CloudFront-Signature'], first);
    const grant = signer.grant(`${HOST}/*`, options);
    assert.equal(signer.grant(`${HOST}/*`, options).query, grant.query);
    assert.equal(
      signatureOf(signer.getSignedUrl(`${HOST}/b`, { ...options, resource: `${HOST}/*` })),
      new URLSearchParams(grant.query).get('Signature'),
    );
  });

  test('another policy has another, and another signer does not share it', () => {
    const signer = newSigner();
    const first = sign(signer, 'a');
    assert.notEqual(sign(signer, 'b'), first);
    assert.notEqual(sign(newSigner(), 'a'), first);
    const link = signer.getSignedUrl(`${HOST}/a`, { expires: SECONDS * 1000 + 1_000 });
    assert.notEqual(signatureOf(link), first);
  });

  test('0 remembers nothing', () => {
    const signer = newSigner({ remember: 0 });
    assert.notEqual(sign(signer, 'a'), sign(signer, 'a'));
  });

  test('the latest are kept, as many as were asked for', () => {
    const signer = newSigner({ remember: 3 });
    const [a, b, c] = ['a', 'b', 'c'].map((name) => sign(signer, name));
    assert.deepEqual(
      ['a', 'b', 'c'].map((name) => sign(signer, name)),
      [a, b, c],
    );
    assert.equal(sign(signer, 'a'), a);
    sign(signer, 'd'); // b was used least recently
    assert.equal(sign(signer, 'a'), a);
    assert.equal(sign(signer, 'c'), c);
    assert.notEqual(sign(signer, 'b'), b);
  });

  test('1,024 by default', () => {
    const signer = newSigner();
    const first = sign(signer, 'first');
    for (let i = 0; i < 1_023; i += 1) sign(signer, i);
    assert.equal(sign(signer, 'first'), first);
    for (let i = 0; i < 1_024; i += 1) sign(signer, `again ${i}`);
    assert.notEqual(sign(signer, 'first'), first);
  });

  test('RSA links are the same, remembered or not', () => {
    const [one, other] = [0, 1].map(
      (remember) => new Signer({ keyPairId: KEY_PAIR_ID, privateKey: rsa().pkcs8, remember }),
    );
    assert.equal(sign(one, 'a'), sign(other, 'a'));
    assert.equal(sign(other, 'a'), sign(other, 'a'));
  });

  test('other numbers are refused', () => {
    for (const remember of [-1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, 1e9, '5', true, 5n]) {
      assert.throws(() => newSigner({ remember }), {
        code: /^ERR_INVALID_ARG_(VALUE|TYPE)$/,
        message: /remember/,
      });
    }
  });
});
