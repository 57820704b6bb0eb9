'use strict';

// CannedPolicy against that of aws-cloudfront-sign.

const assert = require('node:assert/strict');
const { describe, it } = require('node:test');

const moment = require('moment');
const original = require('aws-cloudfront-sign');
const ours = require('..');
const { outcome } = require('./support/drop-in.js');
const { customPolicy } = require('./support/oracle.js');

const URL_ = 'https://d111111abcdef8.cloudfront.net/video.mp4';
const EXPIRES = Date.UTC(2033, 4, 18, 3, 33, 20);

describe('CannedPolicy', () => {
  it('is a namespace whose default is the class', () => {
    assert.deepEqual(Object.keys(ours.CannedPolicy), Object.keys(original.CannedPolicy));
    assert.equal(ours.CannedPolicy.__esModule, true);
    assert.equal(ours.CannedPolicy.default.name, original.CannedPolicy.default.name);
    assert.equal(ours.CannedPolicy.default.length, original.CannedPolicy.default.length);
    assert.throws(() => ours.CannedPolicy.default(URL_, EXPIRES), TypeError);
  });

  const both = (...args) =>
    [ours, original].map(({ CannedPolicy }) => new CannedPolicy.default(...args));

  it('has public fields, in the same order', () => {
    const [own, its] = both(URL_, EXPIRES, '203.0.113.0/24');
    assert.deepEqual({ ...own }, { url: URL_, expireTime: 2000000000, ipRange: '203.0.113.0/24' });
    assert.deepEqual(Object.entries(own), Object.entries(its));
    assert.deepEqual(Object.getOwnPropertyDescriptors(own), Object.getOwnPropertyDescriptors(its));
  });

  it('gives its JSON as a string, read when asked', () => {
    const [own, its] = both(URL_, EXPIRES);
    assert.equal(own.toJSON(), its.toJSON());
    assert.equal(typeof own.toJSON(), 'string');
    assert.equal(JSON.stringify(own), JSON.stringify(its));
    for (const policy of [own, its])
      Object.assign(policy, { url: 'other', expireTime: 2e9 + 1, ipRange: 'x' });
    assert.equal(own.toJSON(), its.toJSON());
    assert.equal(own.toJSON(), customPolicy('other', { expires: 2000000001, ip: 'x' }));
  });

  it('checks only when asked for its JSON', () => {
    for (const args of [
      [],
      [''],
      [URL_],
      [URL_, 0],
      [URL_, NaN],
      [URL_, 'soon'],
      [URL_, 1],
      [URL_, 1000],
      [URL_, 1e15],
      [URL_, new Date(EXPIRES)],
      [URL_, moment(EXPIRES)],
      [URL_, String(EXPIRES)],
      [URL_, EXPIRES, ''],
      [URL_, EXPIRES, 5],
    ]) {
      const [own, its] = both(...args);
      assert.deepEqual(
        outcome(() => own.toJSON()),
        outcome(() => its.toJSON()),
      );
    }
    assert.deepEqual(
      outcome(() => new ours.CannedPolicy.default(URL_, 5n)),
      outcome(() => new original.CannedPolicy.default(URL_, 5n)),
    );
  });
});
