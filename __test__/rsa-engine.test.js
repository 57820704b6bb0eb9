'use strict';

// What JavaScript sees of the fast RSA engine, where the processor has what it takes.

const assert = require('node:assert/strict');
const path = require('node:path');
const { describe, it } = require('node:test');

const { Signer } = require('..');
const { run } = require('../scripts/support/child.js');
const { canBeMade } = require('./support/faulty-memory.js');
const { KEY_PAIR_ID, rsa } = require('./support/keys.js');

const PROGRAM = path.join(__dirname, 'support', 'faulty-engine.js');

const { engine } = new Signer({ keyPairId: KEY_PAIR_ID, privateKey: rsa().privateKey });
const skip =
  (engine !== 'rsa-ifma' && 'AWS-LC signs here') || (!canBeMade() && 'no faults to be had');

describe('when the fast engine goes wrong', { skip }, () => {
  for (const way of [
    ['getSignedUrl'],
    ['getSignedUrls'],
    ['getSignedUrlAsync'],
    ['getSignedUrlsAsync'],
    ['signedUrls'],
    ['getSignedCookies'],
    ['grant'],
    ['drop-in'],
    ['worker', 'getSignedUrl'],
    ['worker', 'getSignedUrlsAsync'],
  ]) {
    it(`AWS-LC signs, and one warning says so: ${way.join(', ')}`, async () => {
      const { code, stdout, stderr } = await run(process.execPath, [PROGRAM, ...way]);
      assert.equal(code, 0, stderr);
      const { expected, signed, before, spoilt, after, other } = JSON.parse(stdout);
      assert.ok(spoilt > 0, 'nothing was spoilt');
      assert.deepEqual(before, { engine: 'rsa-ifma', warnings: [] });
      assert.deepEqual(signed, [expected, expected]);
      assert.equal(after.engine, 'aws-lc');
      assert.equal(after.again, 'aws-lc', 'another signer of the same key');
      assert.equal(other, 'rsa-ifma', 'another key');
      assert.equal(after.warnings.length, 1);
      const [warning] = after.warnings;
      assert.equal(warning.name, 'Warning');
      assert.equal(warning.code, 'CLOUDFRONT_SIGN_ENGINE');
      assert.match(warning.message, /discarded .* AWS-LC/);
      assert.equal(stderr.split('CLOUDFRONT_SIGN_ENGINE').length, 2, stderr);
    });
  }

  for (const way of ['getSignedUrl', 'getSignedUrlAsync', 'getSignedUrlsAsync']) {
    it(`AWS-LC signs where nobody can be warned: ${way}`, async () => {
      const { code, stdout, stderr } = await run(process.execPath, [PROGRAM, 'mute', way]);
      assert.equal(code, 0, stderr);
      const { expected, signed, spoilt, after } = JSON.parse(stdout);
      assert.ok(spoilt > 0, 'nothing was spoilt');
      assert.deepEqual(signed, [expected, expected]);
      assert.deepEqual([after.engine, after.warnings], ['aws-lc', []]);
    });
  }
});
