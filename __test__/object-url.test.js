'use strict';

// objectUrl: S3 keys as URLs.

const assert = require('node:assert/strict');
const http = require('node:http');
const { describe, test } = require('node:test');
const fc = require('fast-check');

const { objectUrl, resource, Signer } = require('..');
const { ec, KEY_PAIR_ID } = require('./support/keys.js');
const { covers, opens } = require('./support/oracle.js');
const { settings } = require('./support/random.js');
const arbitrary = require('./support/url-arbitraries.js');

const BASE = 'https://d111111abcdef8.cloudfront.net';
const signer = new Signer({ keyPairId: KEY_PAIR_ID, privateKey: ec().pkcs8 });
const HOUR = { expires: '1h' };

describe('a key becomes a path', () => {
  for (const [key, path] of [
    ['a.mp4', 'a.mp4'],
    ['a#b.mp4', 'a%23b.mp4'],
    ['what?.mp4', 'what%3F.mp4'],
    ['100%.mp4', '100%25.mp4'],
    ['100%25.mp4', '100%2525.mp4'],
    ['Movie (2001)/part 1.mp4', 'Movie%20(2001)/part%201.mp4'],
    ["it's!~_-.", "it's!~_-."],
    ['a*b', 'a%2Ab'],
    ['a+b&c,d@e:f;g$h=i[j]', 'a%2Bb%26c%2Cd%40e%3Af%3Bg%24h%3Di%5Bj%5D'],
    ['à/日本/🎬.ts', '%C3%A0/%E6%97%A5%E6%9C%AC/%F0%9F%8E%AC.ts'],
    ['a\\b', 'a%5Cb'],
    ['a|b^c`{}"<>', 'a%7Cb%5Ec%60%7B%7D%22%3C%3E'],
    [' a ', '%20a%20'],
    ['a\t\n\0', 'a%09%0A%00'],
    // These are other objects than `a/b`.
    ['/a/b', '/a/b'],
    ['a//b', 'a//b'],
    ['a/b/', 'a/b/'],
    ['/', '/'],
    ['...', '...'],
    ['a../..b', 'a../..b'],
    ['https://evil.example/x', 'https%3A//evil.example/x'],
    ['//evil.example/x', '//evil.example/x'],
  ]) {
    test(JSON.stringify(key), () => {
      const url = objectUrl(BASE, key);
      assert.equal(url, `${BASE}/${path}`);
      assert.equal(new URL(url).href, url);
      assert.ok(opens(signer.getSignedUrl(url, HOUR), ec().publicKey).allowed);
    });
  }

  test('under a base with or without a slash at its end', () => {
    for (const [base, url] of [
      ['https://h.example', 'https://h.example/a%23'],
      ['https://h.example/', 'https://h.example/a%23'],
      ['https://h.example/v', 'https://h.example/v/a%23'],
      ['https://h.example/v/', 'https://h.example/v/a%23'],
      ['https://h.example/v//', 'https://h.example/v//a%23'],
      ['HTTPS://H.Example:443/à b', 'https://h.example/%C3%A0%20b/a%23'],
      ['http://h.example:8080/v', 'http://h.example:8080/v/a%23'],
      ['https://bücher.example', 'https://xn--bcher-kva.example/a%23'],
      ['http://[::1]:3000', 'http://[::1]:3000/a%23'],
      ['https://h.example/a/../b', 'https://h.example/b/a%23'],
    ]) {
      assert.equal(objectUrl(base, 'a#'), url);
      assert.equal(objectUrl(new URL(base), 'a#'), url);
    }
  });

  test('and a server that decodes the path finds the key again', async () => {
    const seen = [];
    const server = http.createServer((req, res) => {
      seen.push(decodeURIComponent(req.url.slice('/bucket/'.length)));
      res.end();
    });
    await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
    try {
      const keys = [
        'a#b.mp4',
        'what?.mp4',
        '100%.mp4',
        '/a//b/',
        'a+b c',
        "Movie's (2001)*",
        'é\\',
      ];
      for (const key of keys) {
        await (
          await fetch(objectUrl(`http://127.0.0.1:${server.address().port}/bucket`, key))
        ).text();
      }
      assert.deepEqual(seen, keys);
    } finally {
      server.close();
    }
  });

  test('whatever the key', () => {
    const urls = new Map();
    fc.assert(
      fc.property(arbitrary.text(), (key) => {
        let url;
        try {
          url = objectUrl(`${BASE}/bucket`, key);
        } catch (error) {
          assert.equal(error.code, 'ERR_INVALID_ARG_VALUE');
          assert.equal(error.argument, 'key');
          assert.ok(
            key === '' ||
              key !== arbitrary.wellFormed(key) ||
              /(^|[\\/]|%2f|%5c)(\.|%2e){1,2}($|[\\/]|%2f|%5c)/i.test(key.replace(/%(25)+/g, '%')),
            `${JSON.stringify(key)}: ${error.message}`,
          );
          return;
        }
        assert.equal(new URL(url).href, url);
        const { pathname, search, hash } = new URL(url);
        assert.equal(search + hash, '');
        assert.equal(decodeURIComponent(pathname.slice('/bucket/'.length)), key);
        assert.equal(urls.get(url) ?? key, key, 'two keys with one URL');
        urls.set(url, key);
        // No wildcard, if somebody takes it for a resource, and what the tag makes of it.
        assert.ok(covers(url, url) && !url.includes('*'));
        const segments = key.split('/');
        if (!segments.includes('')) {
          const origin = new URL(BASE);
          assert.equal(resource`${origin}/bucket/${segments}`, url);
        }
      }),
      settings(20_000),
    );
  });
});

describe('what cannot be fetched is refused', () => {
  const refuses = (make, argument, message) =>
    assert.throws(make, {
      name: 'TypeError',
      code: 'ERR_INVALID_ARG_VALUE',
      argument,
      message,
    });

  for (const key of [
    '..',
    '.',
    '../a',
    'a/..',
    'a/../b',
    'a/./b',
    './a',
    'a\\..\\b',
    '%2e%2e/a',
    'a/%2E',
    '..%2Fa',
    '%252e%252e%252fa',
  ]) {
    test(`a dot segment: ${key}`, () => refuses(() => objectUrl(BASE, key), 'key', /dot segment/));
  }

  test('an empty key, one of no UTF-8, one longer than S3 takes', () => {
    refuses(() => objectUrl(BASE, ''), 'key', /empty/);
    for (const key of ['\ud800', 'a\udc00b'])
      refuses(() => objectUrl(BASE, key), 'key', /surrogate/);
    assert.ok(objectUrl(BASE, 'é'.repeat(512)));
    refuses(() => objectUrl(BASE, `${'é'.repeat(512)}a`), 'key', /1024 bytes/);
  });

  test('a base that is more than a folder', () => {
    for (const base of [
      'https://h/?',
      'https://h/v?a=b',
      'https://h/#',
      'https://h/v#a',
      'https://u:p@h/',
      'ftp://h/',
      's3://bucket/',
      'data:text/plain,a',
      'https://h/*',
      'https://*.h/',
      'https://＊.h/',
      'https://h/..%2Fa/',
    ]) {
      refuses(() => objectUrl(base, 'a'), 'base', /^base: /);
      refuses(() => objectUrl(new URL(base), 'a'), 'base', /^base: /);
    }
    for (const base of ['', '/videos', 'cdn.example.com', 'https://']) {
      assert.throws(() => objectUrl(base, 'a'), { code: 'ERR_INVALID_URL', argument: 'base' });
    }
  });

  test('other types', () => {
    for (const base of [undefined, null, 5, {}, []]) {
      assert.throws(() => objectUrl(base, 'a'), {
        name: 'TypeError',
        code: 'ERR_INVALID_ARG_TYPE',
        argument: 'base',
      });
    }
    for (const key of [undefined, null, 5, {}, ['a'], new String('a')]) {
      assert.throws(() => objectUrl(BASE, key), {
        name: 'TypeError',
        code: 'ERR_INVALID_ARG_TYPE',
        argument: 'key',
      });
    }
  });
});
