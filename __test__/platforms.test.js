'use strict';

// What is written from the table of platforms: the check must see every part of it that differs.

const assert = require('node:assert/strict');
const { readFileSync } = require('node:fs');
const path = require('node:path');
const { before, describe, it } = require('node:test');

const { loader, root } = require('../scripts/support/paths.js');

const { version } = require('../package.json');

const read = (file) => readFileSync(path.join(root, file), 'utf8');

let outOfDate;
before(async () => {
  ({ outOfDate } = await import('../scripts/platforms/sync.mjs'));
});

describe('the check of what follows from the table of platforms', () => {
  it('has nothing to say of this checkout', () => {
    assert.deepEqual(outOfDate(), []);
  });

  const planted = {
    [loader]: [
      "'@cloudfront-sign-native/linux-x64-musl'",
      "'@cloudfront-sign-native/linux-x64-gnu'",
    ],
    'docs/platforms.md': ['glibc 2.17', 'glibc 2.18'],
    'package-lock.json': [`"version": "${version}"`, '"version": "0.0.0-other"'],
    'npm/linux-x64-musl/package.json': ['"musl"', '"glibc"'],
    'npm/darwin-x64/README.md': ['macOS 11.0', 'macOS 12.0'],
    '.github/workflows/ci.yml': ['macos-15-intel', 'macos-13'],
    '.github/workflows/release.yml': ['platform: win32-arm64', 'platform: win32-x64'],
  };
  for (const [file, [here, there]] of Object.entries(planted)) {
    it(`sees a difference in ${file}`, () => {
      const altered = read(file).replace(here, there);
      assert.notEqual(altered, read(file));
      assert.deepEqual(
        outOfDate((asked) => (asked === file ? altered : read(asked))),
        [file],
      );
    });
  }

  it('fails where the comments are missing between which a part stands', () => {
    const without = read(loader).replace(/^.*begin: written by.*\n/m, '');
    assert.throws(() => outOfDate((asked) => (asked === loader ? without : read(asked))), {
      message: new RegExp(`^${loader} has no comments`),
    });
  });
});
