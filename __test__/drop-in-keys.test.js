'use strict';

// The root of the package against aws-cloudfront-sign: where the private key comes from, and in which form.

const assert = require('node:assert/strict');
const { createPublicKey } = require('node:crypto');
const { mkdtempSync, rmSync, writeFileSync } = require('node:fs');
const { tmpdir } = require('node:os');
const path = require('node:path');
const { after, before, describe, it } = require('node:test');
const { inspect } = require('node:util');

const original = require('aws-cloudfront-sign');
const ours = require('..');
const { same, sameRefusal } = require('./support/drop-in.js');
const {
  base64Of,
  der,
  ecKey,
  formsOf,
  onOneLine,
  pem,
  rsaKey,
  withCrlf,
} = require('./support/keys.js');
const { KEY_PAIR_ID } = require('./support/keys.js');
const { assertCookiesSigned, assertSigned } = require('./support/oracle.js');
const { assertKeepsSecret } = require('./support/secrecy.js');

const URL_ = 'https://d111111abcdef8.cloudfront.net/video.mp4';
const EXPIRES = Date.UTC(2033, 4, 18, 3, 33, 20);
const rsa = rsaKey(1024);
const key = pem(rsa, 'pkcs1');
const params = { keypairId: KEY_PAIR_ID, privateKeyString: key, expireTime: EXPIRES };

let folder;
before(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'cloudfront-sign-'));
});
after(() => rmSync(folder, { recursive: true }));

describe('privateKeyString', () => {
  for (const [name, made] of [
    ['RSA', rsa],
    ['P-256', ecKey()],
  ]) {
    const publicKey = createPublicKey(made);
    for (const [what, text] of formsOf(made)) {
      it(`takes ${name}: ${what}`, () => {
        const options = { ...params, privateKeyString: text };
        assertSigned(original.getSignedUrl(URL_, options), publicKey);
        assertSigned(ours.getSignedUrl(URL_, options), publicKey);
        assertCookiesSigned(ours.getSignedCookies(URL_, options), publicKey);
        if (name === 'RSA') same(URL_, options);
      });
    }

    it(`takes ${name} on one line with its line breaks written as \\n, which the original refuses`, () => {
      for (const text of [
        onOneLine(pem(made)),
        onOneLine(withCrlf(pem(made)).replace(/\r/g, '\\r')),
      ]) {
        const options = { ...params, privateKeyString: text };
        assert.throws(() => original.getSignedUrl(URL_, options), /must include line breaks/);
        assertSigned(ours.getSignedUrl(URL_, options), publicKey);
        assertCookiesSigned(ours.getSignedCookies(URL_, options), publicKey);
      }
    });
  }

  it('refuses DER, whatever bytes happen to be in it', () => {
    // Only a DER that has a byte 10 or 13 in it gets past the search for a line break.
    let bytes;
    do bytes = der(rsaKey(1024));
    while (!/\r|\n/.test(bytes.toString()));
    for (const call of ['getSignedUrl', 'getSignedCookies']) {
      const options = { ...params, privateKeyString: bytes };
      assert.throws(() => original[call](URL_, options));
      assert.throws(() => ours[call](URL_, options), { code: 'ERR_CLOUDFRONT_PRIVATE_KEY' });
    }
  });

  it('refuses objects that only look like a PEM', () => {
    for (const privateKeyString of [
      [key],
      new String(key),
      { toString: () => key },
      () => '\n',
      /\n/,
    ]) {
      for (const call of ['getSignedUrl', 'getSignedCookies']) {
        const options = { ...params, privateKeyString };
        assert.throws(() => original[call](URL_, options));
        assert.throws(() => ours[call](URL_, options));
      }
    }
  });

  it('is not kept: a key changed in place is another key', () => {
    const other = pem(rsaKey(1024), 'pkcs1');
    const buffer = Buffer.alloc(1200, '\n');
    buffer.write(key);
    const options = { ...params, privateKeyString: buffer };
    same(URL_, options);
    buffer.fill('\n');
    buffer.write(other);
    same(URL_, options);
    assert.equal(
      ours.getSignedUrl(URL_, options),
      ours.getSignedUrl(URL_, { ...params, privateKeyString: other }),
    );
  });
});

it('a key in a Buffer never becomes a string, from the caller or from a file', (t) => {
  const file = path.join(folder, 'buffer.pem');
  writeFileSync(file, key);
  const expected = ours.getSignedUrl(URL_, params);
  const buffer = Buffer.from(key);
  t.mock.method(Buffer.prototype, 'toString', () => {
    throw new Error('made a string');
  });
  t.mock.method(Buffer.prototype, 'latin1Slice', () => {
    throw new Error('made a string');
  });
  assert.equal(ours.getSignedUrl(URL_, { ...params, privateKeyString: buffer }), expected);
  assert.equal(ours.getSignedUrl(URL_, { ...params, privateKeyPath: file }), expected);
  ours.getSignedCookies(URL_, { ...params, privateKeyString: buffer });
});

it("tells whoever calls it as the AWS SDK's signer is called", () => {
  const input = { url: URL_, keyPairId: KEY_PAIR_ID, privateKey: key, dateLessThan: '2033-01-01' };
  for (const call of ['getSignedUrl', 'getSignedCookies']) {
    assert.throws(
      () => ours[call](input),
      (error) => {
        assert.equal(error.name, 'TypeError');
        assert.equal(error.code, 'ERR_INVALID_ARG_TYPE');
        assert.match(error.message, /@aws-sdk\/cloudfront-signer.*keypairId.*new Signer/);
        assertKeepsSecret(inspect(error, { showHidden: true }), key);
        return true;
      },
    );
  }
});

describe('privateKeyPath', () => {
  const write = (name, content) => {
    const file = path.join(folder, name);
    writeFileSync(file, content);
    return file;
  };

  it('wins over privateKeyString', () => {
    const privateKeyPath = write('wins.pem', pem(rsaKey(1024)));
    const { value } = same(URL_, { ...params, privateKeyPath }).getSignedUrl;
    assert.notEqual(value, ours.getSignedUrl(URL_, params));
    same(URL_, { ...params, privateKeyPath, privateKeyString: 5 });
    for (const falsy of ['', undefined, null, 0, false]) {
      assert.equal(
        same(URL_, { ...params, privateKeyPath: falsy }).getSignedUrl.value,
        ours.getSignedUrl(URL_, params),
      );
    }
  });

  it('takes what the file system takes', () => {
    const privateKeyPath = write('ä key.pem', withCrlf(key));
    same(URL_, { ...params, privateKeyPath });
    same(URL_, { ...params, privateKeyPath: Buffer.from(privateKeyPath) });
    same(URL_, { ...params, privateKeyPath: require('node:url').pathToFileURL(privateKeyPath) });
    for (const odd of [true, {}, [], Symbol('p'), 'a\0b', 1e9, () => {}]) {
      same(URL_, { ...params, privateKeyPath: odd });
    }
  });

  it('is read as ASCII', () => {
    same(URL_, { ...params, privateKeyPath: write('text.pem', `Schlüssel 😀\n${key}– Ende`) });
    // The high bit of each byte is dropped.
    const high = Buffer.from(key).map((byte) => byte | 0x80);
    same(URL_, { ...params, privateKeyPath: write('high.pem', high) });
  });

  it('is read again at every call', () => {
    const file = write('changing.pem', key);
    const options = { ...params, privateKeyPath: file };
    const first = same(URL_, options).getSignedUrl.value;
    write('changing.pem', pem(rsaKey(1024), 'pkcs1'));
    assert.notEqual(same(URL_, options).getSignedUrl.value, first);
    write('changing.pem', key);
    assert.equal(same(URL_, options).getSignedUrl.value, first);
    rmSync(file);
    assert.equal(same(URL_, options).getSignedUrl.code, 'ENOENT');
  });

  it('never takes a key for a path: the file system would show it in its error', () => {
    const privateKeyPath = write('taken.pem', key);
    for (const given of [
      key,
      Buffer.from(key),
      new Uint8Array(Buffer.from(key)),
      onOneLine(key),
      `  ${key}`,
      key.slice(0, 100),
      Buffer.from(key).toString('base64'),
      base64Of(key),
      key.split('\n').slice(1).join('\n'),
      key.slice(1),
      Buffer.from(base64Of(key), 'base64').toString('hex'),
      pem(rsa, 'pkcs8', { cipher: 'aes-256-cbc', passphrase: 'x' }),
    ]) {
      for (const call of ['getSignedUrl', 'getSignedCookies']) {
        assert.throws(
          () => ours[call](URL_, { ...params, privateKeyPath: given }),
          (error) => {
            assert.equal(error.code, 'ERR_CLOUDFRONT_PRIVATE_KEY');
            assert.equal(error.argument, 'privateKeyPath');
            assert.match(error.message, /^privateKeyPath: .*privateKeyString/);
            assert.ok(!('path' in error));
            assertKeepsSecret(inspect(error, { showHidden: true }), key);
            return true;
          },
        );
      }
    }
    same(URL_, { ...params, privateKeyPath });
  });

  it('fails as the file system does', () => {
    const missing = same('', { privateKeyPath: path.join(folder, 'none.pem') }).getSignedUrl;
    assert.equal(missing.code, 'ENOENT');
    assert.match(missing.message, /^ENOENT: no such file or directory, open '/);
    assert.equal(same(URL_, { privateKeyPath: folder }).getSignedUrl.code, 'EISDIR');
    sameRefusal(
      '',
      { privateKeyPath: write('empty.pem', '') },
      'Invalid private key string, must include line breaks',
    );
  });
});
