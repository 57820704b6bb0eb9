'use strict';

// The template tag that keeps foreign text from being a wildcard.

const assert = require('node:assert/strict');
const { describe, test } = require('node:test');
const fc = require('fast-check');

const { Signer, resource } = require('..');
const { covers } = require('./support/edge-model.js');
const { ec, KEY_PAIR_ID } = require('./support/generated-keys.js');
const { settings } = require('./support/seeded-runs.js');
const arbitrary = require('./support/url-arbitraries.js');

describe('resource', () => {
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
    const signer = new Signer({ keyPairId: KEY_PAIR_ID, privateKey: ec().pkcs8 });
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
});
