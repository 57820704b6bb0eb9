'use strict';

// Grants: one signature for any number of URLs; and signatures that are remembered.

const assert = require('node:assert/strict');
const { describe, test } = require('node:test');

const { Grant, Signer, resource } = require('..');
const { customPolicy, fromBase64, opens, toBase64, verifies } = require('./support/edge-model.js');
const { ec, rsa, KEY_PAIR_ID } = require('./support/generated-keys.js');

const HOST = 'https://d111111abcdef8.cloudfront.net';
const EXPIRES = new Date('2035-01-01T00:00:00Z');
const SECONDS = EXPIRES.getTime() / 1000;

// Two ECDSA signatures of one text are never the same: equal ones were made once.
const newSigner = (options) =>
  new Signer({ keyPairId: KEY_PAIR_ID, privateKey: ec().pkcs8, ...options });
const signer = newSigner();

function signatureOf(signed) {
  return new URL(signed).searchParams.get('Signature');
}

describe('grant', () => {
  const grant = signer.grant(`${HOST}/videos/42/*`, { expires: EXPIRES });

  test('says what it covers, until when, and how', () => {
    assert.ok(grant instanceof Grant);
    assert.equal(grant.resource, `${HOST}/videos/42/*`);
    assert.ok(grant.expires instanceof Date);
    assert.equal(grant.expires.getTime(), EXPIRES.getTime());
    const policy = customPolicy(`${HOST}/videos/42/*`, { expires: SECONDS });
    assert.equal(grant.policy, policy);
    const [, signature] =
      /^Policy=[A-Za-z0-9_~-]+&Signature=([A-Za-z0-9_~-]+)&Key-Pair-Id=K2JCJMDEHXQW5F$/.exec(
        grant.query,
      );
    assert.ok(grant.query.startsWith(`Policy=${toBase64(policy)}&`));
    assert.ok(verifies(ec().publicKey, 'sha1', policy, signature));
  });

  test('gives links that open, all with the one signature', () => {
    const urls = Array.from({ length: 500 }, (_, i) => `${HOST}/videos/42/é ${i}.ts?n=${i}`);
    const links = [
      ...grant.urls(urls),
      ...urls.map((url) => grant.url(url)),
      grant.url(new URL(urls[0])),
    ];
    for (const link of links) {
      assert.ok(opens(link, ec().publicKey).allowed, link);
      assert.ok(link.endsWith(grant.query));
    }
    assert.equal(new Set(links.map(signatureOf)).size, 1);
    assert.deepEqual(links.slice(0, 500), links.slice(500, 1_000));
  });

  test('the query stands after the own query and before the fragment', () => {
    assert.equal(grant.url(`${HOST}/videos/42/a`), `${HOST}/videos/42/a?${grant.query}`);
    assert.equal(grant.url(`${HOST}/videos/42/a?b#c`), `${HOST}/videos/42/a?b&${grant.query}#c`);
    assert.equal(grant.url(`${HOST}/videos/42/a?`), `${HOST}/videos/42/a?${grant.query}`);
    assert.equal(grant.url(`${HOST}/videos/42/a?b&`), `${HOST}/videos/42/a?b&${grant.query}`);
  });

  test('the cookies are its own', () => {
    const { 'CloudFront-Signature': signature, ...others } = grant.cookies();
    assert.deepEqual(others, {
      'CloudFront-Policy': toBase64(grant.policy),
      'CloudFront-Key-Pair-Id': KEY_PAIR_ID,
    });
    assert.ok(grant.query.includes(`Signature=${signature}&`));
    assert.deepEqual(grant.cookies(), grant.cookies());
    assert.notEqual(
      grant.cookies(),
      grant.cookies(),
      'one object could be changed by another user',
    );
  });

  test('refuses what it does not cover, naming the place in a batch', () => {
    const refusal = { name: 'RangeError', code: 'ERR_CLOUDFRONT_RESOURCE' };
    for (const url of [
      `${HOST}/videos/43/a`,
      `${HOST}/videos/42`,
      'https://h/videos/42/a',
      `${HOST}/videos/42/../43/a`,
    ]) {
      assert.throws(() => grant.url(url), { ...refusal, message: /^resource: .*does not cover/ });
      assert.throws(() => grant.urls([`${HOST}/videos/42/a`, url]), {
        ...refusal,
        message: /^urls\[1\]: resource: /,
      });
    }
  });

  test('without a wildcard it is custom all the same', () => {
    const one = signer.grant(`${HOST}/à?b=c`, { expires: EXPIRES });
    assert.equal(one.resource, `${HOST}/%C3%A0?b=c`);
    assert.match(one.query, /^Policy=/);
    assert.ok(opens(one.url(`${HOST}/à?b=c`), ec().publicKey).allowed);
  });

  test('of a whole policy', () => {
    const policy = customPolicy(`${HOST}/*`, { expires: SECONDS });
    const whole = signer.grant(`${HOST}/a/*`, { policy });
    assert.equal(whole.policy, policy);
    assert.equal(whole.expires.getTime(), EXPIRES.getTime());
    assert.ok(opens(whole.url(`${HOST}/a/b`), ec().publicKey).allowed);
    assert.throws(() => whole.url(`${HOST}/b`), { code: 'ERR_CLOUDFRONT_RESOURCE' });
    for (const policy of [
      'no JSON',
      '{}',
      '{"Statement":[]}',
      '{"Statement":{"Condition":null}}',
      'null',
    ]) {
      const odd = signer.grant('*', { policy });
      assert.equal(odd.policy, policy);
      assert.ok(Number.isNaN(odd.expires.getTime()), policy);
    }
    const bare = JSON.stringify({ Statement: JSON.parse(policy).Statement[0] });
    assert.equal(signer.grant('*', { policy: bare }).expires.getTime(), EXPIRES.getTime());
  });

  test('with a start and an address', () => {
    const narrow = signer.grant(`${HOST}/*`, {
      expires: EXPIRES,
      starts: '2030-01-01T00:00:00Z',
      ipAddress: '203.0.113.7',
    });
    assert.equal(
      narrow.policy,
      customPolicy(`${HOST}/*`, {
        expires: SECONDS,
        starts: Date.UTC(2030, 0, 1) / 1000,
        ip: '203.0.113.7/32',
      }),
    );
  });

  test('with SHA-256', () => {
    const sha256 = newSigner({ hashAlgorithm: 'SHA256' }).grant(`${HOST}/*`, { expires: EXPIRES });
    assert.match(sha256.query, /&Hash-Algorithm=SHA256$/);
    assert.equal(sha256.cookies()['CloudFront-Hash-Algorithm'], 'SHA256');
    assert.ok(opens(sha256.url(`${HOST}/a`), ec().publicKey).allowed);
  });

  test('of a tagged resource', () => {
    const mine = signer.grant(
      resource`${'https'}://${'d111111abcdef8.cloudfront.net'}/users/${'a*/?'}/*`,
      {
        expires: EXPIRES,
      },
    );
    assert.ok(opens(mine.url(`${HOST}/users/a%2A%2F%3F/x`), ec().publicKey).allowed);
    assert.throws(() => mine.url(`${HOST}/users/abc/x`), { code: 'ERR_CLOUDFRONT_RESOURCE' });
  });

  test('is not to be changed', () => {
    for (const name of ['resource', 'policy', 'query', 'expires']) {
      assert.equal(Reflect.set(grant, name, new Date(0)), false, name);
    }
    grant.expires.setTime(0);
    assert.equal(grant.expires.getTime(), EXPIRES.getTime());
  });

  test('comes from a signer alone', () => {
    assert.throws(() => new Grant(), { name: 'TypeError', message: /grant\(\)/ });
    assert.throws(() => new Grant(Symbol('a'), {}, ''), TypeError);
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
    for (const remember of [
      -1,
      1.5,
      Number.NaN,
      Number.POSITIVE_INFINITY,
      1e9,
      '5',
      null,
      true,
      5n,
    ]) {
      assert.throws(() => newSigner({ remember }), {
        code: /^ERR_INVALID_ARG_(VALUE|TYPE)$/,
        message: /remember/,
      });
    }
  });
});

test('a policy is read back as it was signed', () => {
  const link = signer.grant('*', { expires: EXPIRES }).url(`${HOST}/x`);
  const text = fromBase64(new URL(link).searchParams.get('Policy')).toString();
  assert.equal(text, customPolicy('*', { expires: SECONDS }));
});
