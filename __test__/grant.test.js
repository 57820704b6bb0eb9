'use strict';

// Grants: one signature for any number of URLs.

const assert = require('node:assert/strict');
const { describe, test } = require('node:test');

const { Grant, Signer, resource } = require('..');
const { ec, KEY_PAIR_ID } = require('./support/keys.js');
const { customPolicy, opens, parametersOf, toBase64, verifies } = require('./support/oracle.js');

const HOST = 'https://d111111abcdef8.cloudfront.net';
const EXPIRES = new Date('2035-01-01T00:00:00Z');
const SECONDS = EXPIRES.getTime() / 1000;

const newSigner = (options) =>
  new Signer({ keyPairId: KEY_PAIR_ID, privateKey: ec().pkcs8, ...options });
const signer = newSigner();
const signatureOf = (signed) => parametersOf(signed).Signature;

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
    assert.ok(verifies(ec().publicKey, 'SHA1', policy, signature));
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
    const policy = customPolicy(`${HOST}/a/*`, { expires: SECONDS });
    const whole = signer.grant(`${HOST}/a/*`, { policy });
    assert.equal(whole.policy, policy);
    assert.equal(whole.expires.getTime(), EXPIRES.getTime());
    assert.ok(opens(whole.url(`${HOST}/a/b`), ec().publicKey).allowed);
    assert.throws(() => whole.url(`${HOST}/b`), { code: 'ERR_CLOUDFRONT_RESOURCE' });
    const bare = JSON.stringify({ Statement: JSON.parse(policy).Statement[0] });
    const same = signer.grant(`${HOST.toUpperCase()}/a/*`, { policy: bare });
    assert.equal(same.expires.getTime(), EXPIRES.getTime());
    assert.equal(same.resource, `${HOST}/a/*`);
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
