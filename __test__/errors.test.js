'use strict';

// Errors: the class, code and message of each.

const assert = require('node:assert/strict');
const { describe, test } = require('node:test');
const { inspect } = require('node:util');

const { Grant, Signer, Verifier, getSignedUrl, resource } = require('..');
const { CLASS_OF, assertIsOurs } = require('./support/errors.js');
const { ec, KEY_PAIR_ID } = require('./support/keys.js');
const { assertKeepsSecret } = require('./support/secrecy.js');

const HOST = 'https://d111111abcdef8.cloudfront.net';
const URL_ = `${HOST}/a`;
const OK = { expires: '1h' };
const signer = new Signer({ keyPairId: KEY_PAIR_ID, privateKey: ec().pkcs8 });

describe('each error', () => {
  const grant = signer.grant(`${HOST}/a/*`, OK);
  const newSigner = (options) =>
    new Signer({ keyPairId: KEY_PAIR_ID, privateKey: ec().pkcs8, ...options });
  const TABLE = [
    // [what, call, code, message]
    ['no URL', () => signer.getSignedUrl('x', OK), 'ERR_INVALID_URL', /^url: 'x' has no scheme/],
    [
      'a host without a scheme',
      () => signer.getSignedUrl('cdn.example.com/a.mp4', OK),
      'ERR_INVALID_URL',
      /^url: 'cdn\.example\.com\/a\.mp4' has no scheme; write https:\/\//,
    ],
    [
      'a host and port without a scheme',
      () => signer.getSignedUrl('localhost:8080/a.mp4', OK),
      'ERR_INVALID_URL',
      /^url: 'localhost:8080\/a\.mp4' has no scheme/,
    ],
    [
      'slashes without a scheme',
      () => signer.getSignedUrl('//cdn.example.com/a', OK),
      'ERR_INVALID_URL',
      /^url: .* has no scheme; write https: before/,
    ],
    [
      'a path',
      () => signer.getSignedUrl('/videos/a.mp4', OK),
      'ERR_INVALID_URL',
      /^url: '\/videos\/a\.mp4' is a path; it needs a base, as in new URL\(path, /,
    ],
    ['an empty URL', () => signer.getSignedUrl(' ', OK), 'ERR_INVALID_URL', /^url: is empty/],
    [
      'a URL that is none',
      () => signer.getSignedUrl('https://h:99999/', OK),
      'ERR_INVALID_URL',
      /^url: 'https:\/\/h:99999\/' is no URL/,
    ],
    [
      'a policy that is none',
      () => signer.getSignedUrl(URL_, { policy: 'hello' }),
      'ERR_CLOUDFRONT_POLICY',
      /^policy: is malformed: /,
    ],
    [
      'a method without its signer',
      () => {
        const { getSignedUrl } = signer;
        getSignedUrl(URL_, OK);
      },
      'ERR_INVALID_THIS',
      /getSignedUrl\(\) was called without its signer.*signer\.getSignedUrl\(…\)/,
    ],
    [
      'a URL of another scheme',
      () => signer.getSignedUrl('ftp://h/a', OK),
      'ERR_INVALID_URL',
      /^url: .*http/,
    ],
    ['no text', () => signer.getSignedUrl(5, OK), 'ERR_INVALID_ARG_TYPE', /"url"/],
    ['no URL at all', () => signer.getSignedUrl(), 'ERR_INVALID_ARG_TYPE', /"url"/],
    ['no options', () => signer.getSignedUrl(URL_), 'ERR_INVALID_ARG_TYPE', /"options"/],
    ['no end', () => signer.getSignedUrl(URL_, {}), 'ERR_INVALID_ARG_TYPE', /"expires"/],
    [
      'a wrong end',
      () => signer.getSignedUrl(URL_, { expires: 'x' }),
      'ERR_CLOUDFRONT_EXPIRY',
      /^expires: /,
    ],
    [
      'a wrong start',
      () => signer.getSignedUrl(URL_, { ...OK, starts: 'x' }),
      'ERR_CLOUDFRONT_EXPIRY',
      /^starts: /,
    ],
    [
      'a wrong align',
      () => signer.getSignedUrl(URL_, { ...OK, align: 'x' }),
      'ERR_CLOUDFRONT_EXPIRY',
      /^align: /,
    ],
    [
      'a wrong address',
      () => signer.getSignedUrl(URL_, { ...OK, ipAddress: 'x' }),
      'ERR_CLOUDFRONT_IP',
      /^ipAddress: /,
    ],
    [
      'an address of a wrong type',
      () => signer.getSignedUrl(URL_, { ...OK, ipAddress: 5 }),
      'ERR_INVALID_ARG_TYPE',
      /"ipAddress"/,
    ],
    [
      'a wrong resource',
      () => signer.getSignedUrl(URL_, { ...OK, resource: 'x' }),
      'ERR_CLOUDFRONT_RESOURCE',
      /^resource: /,
    ],
    [
      'a resource of a wrong type',
      () => signer.getSignedUrl(URL_, { ...OK, resource: 5 }),
      'ERR_INVALID_ARG_TYPE',
      /"resource"/,
    ],
    [
      'a resource that does not cover',
      () => signer.getSignedUrl(URL_, { ...OK, resource: `${HOST}/b*` }),
      'ERR_CLOUDFRONT_RESOURCE',
      /^resource: /,
    ],
    [
      'a policy of a wrong type',
      () => signer.getSignedUrl(URL_, { policy: {} }),
      'ERR_INVALID_ARG_TYPE',
      /"policy"/,
    ],
    [
      'an empty policy',
      () => signer.getSignedUrl(URL_, { policy: '' }),
      'ERR_INVALID_ARG_VALUE',
      /^policy: /,
    ],
    [
      'a policy and more',
      () => signer.getSignedUrl(URL_, { ...OK, policy: '{}' }),
      'ERR_INVALID_ARG_VALUE',
      /^expires: /,
    ],
    [
      'a signed URL',
      () => signer.getSignedUrl(`${URL_}?Policy=`, OK),
      'ERR_CLOUDFRONT_ALREADY_SIGNED',
      /'Policy'/,
    ],
    ['no iterable', () => signer.getSignedUrls(5, OK), 'ERR_INVALID_ARG_TYPE', /"urls"/],
    [
      'a text for an iterable',
      () => signer.getSignedUrls(URL_, OK),
      'ERR_INVALID_ARG_TYPE',
      /"urls"/,
    ],
    ['a grant of nothing', () => signer.grant(undefined, OK), 'ERR_INVALID_ARG_TYPE', /"resource"/],
    [
      'a grant of an empty text',
      () => signer.grant('', OK),
      'ERR_CLOUDFRONT_RESOURCE',
      /^resource: /,
    ],
    [
      'cookies for nothing',
      () => signer.getSignedCookies(null, OK),
      'ERR_INVALID_ARG_TYPE',
      /"resource"/,
    ],
    [
      'a URL that a grant does not cover',
      () => grant.url(`${HOST}/b`),
      'ERR_CLOUDFRONT_RESOURCE',
      /^resource: /,
    ],
    ['no URL for a grant', () => grant.url(5), 'ERR_INVALID_ARG_TYPE', /"url"/],
    ['no iterable for a grant', () => grant.urls(5), 'ERR_INVALID_ARG_TYPE', /"urls"/],
    ['no options of a signer', () => new Signer(), 'ERR_INVALID_ARG_TYPE', /"options"/],
    [
      'no key pair ID',
      () => newSigner({ keyPairId: undefined }),
      'ERR_INVALID_ARG_TYPE',
      /"keyPairId"/,
    ],
    [
      'an empty key pair ID',
      () => newSigner({ keyPairId: '' }),
      'ERR_INVALID_ARG_VALUE',
      /^keyPairId: /,
    ],
    ['no key', () => newSigner({ privateKey: undefined }), 'ERR_INVALID_ARG_TYPE', /"privateKey"/],
    [
      'an empty key',
      () => newSigner({ privateKey: '' }),
      'ERR_CLOUDFRONT_PRIVATE_KEY',
      /^privateKey: /,
    ],
    [
      'no key in the text',
      () => newSigner({ privateKey: 'x' }),
      'ERR_CLOUDFRONT_PRIVATE_KEY',
      /^privateKey: /,
    ],
    [
      'a passphrase of a wrong type',
      () => newSigner({ passphrase: 5 }),
      'ERR_INVALID_ARG_TYPE',
      /"passphrase"/,
    ],
    [
      'a passphrase and no key',
      () => newSigner({ privateKey: 5, passphrase: 'x' }),
      'ERR_INVALID_ARG_TYPE',
      /"privateKey"/,
    ],
    [
      'another hash',
      () => newSigner({ hashAlgorithm: 'MD5' }),
      'ERR_INVALID_ARG_VALUE',
      /^hashAlgorithm: /,
    ],
    [
      'no public key',
      () => new Verifier({ keys: { [KEY_PAIR_ID]: 'x' } }),
      'ERR_CLOUDFRONT_PUBLIC_KEY',
      /^keys: the one of 'K2JCJMDEHXQW5F' cannot be read/,
    ],
    ['a wrong remember', () => newSigner({ remember: -1 }), 'ERR_INVALID_ARG_VALUE', /^remember: /],
    ['a tag that is none', () => resource('x'), 'ERR_INVALID_ARG_TYPE', /"resource"/],
    ['a dot segment', () => resource`https://h/${'..'}/*`, 'ERR_INVALID_ARG_VALUE', /^value: /],
  ];
  for (const [what, call, code, message] of TABLE) {
    test(`${what}: ${code}`, () => {
      assert.throws(call, (error) => {
        assertIsOurs(error);
        assert.equal(error.code, code);
        assert.match(error.message, message);
        assert.ok(Object.keys(error).includes('code') || code === 'ERR_INVALID_URL');
        return true;
      });
    });
  }

  test('every code is among them or in the tests of batches, external signers, key sources, rotation', () => {
    const seen = new Set(TABLE.map(([, , code]) => code));
    assert.deepEqual(
      Object.keys(CLASS_OF).filter((code) => !seen.has(code)),
      [
        ...['ABORT_ERR', 'ERR_CLOUDFRONT_KEY_SOURCE', 'ERR_CLOUDFRONT_ROTATION'],
        'ERR_CLOUDFRONT_SIGNER',
      ],
    );
  });

  test('an error of a batch keeps class, code and the whole message', async () => {
    for (const bad of ['x', 'ftp://h/', 5, `${URL_}?Expires=1`, `${HOST}/b?a`]) {
      const options = { ...OK, resource: `${HOST}/a*` };
      const single = (() => {
        try {
          return signer.getSignedUrl(bad, options);
        } catch (error) {
          return error;
        }
      })();
      assertIsOurs(single);
      const batch = [URL_, URL_, bad, URL_, bad];
      const grant = signer.grant(`${HOST}/a*`, OK);
      const calls = [
        async () => signer.getSignedUrls(batch, options),
        async () => grant.urls(batch),
        () => signer.getSignedUrlsAsync(batch, options),
        async () => {
          for await (const _ of signer.signedUrls(batch, options));
        },
      ];
      for (const call of calls) {
        await assert.rejects(call, (error) => {
          assertIsOurs(error);
          assert.equal(error.code, single.code);
          assert.equal(error.name, single.name);
          assert.equal(error.message, `urls[2]: ${single.message}`);
          assert.equal(error.index, 2);
          assert.equal(error.input, bad);
          return true;
        });
      }
    }
  });

  test('a long URL or resource is not repeated in full', () => {
    const long = `${HOST}/${'a'.repeat(100_000)}`;
    for (const call of [
      () => signer.getSignedUrl(long, { ...OK, resource: `${HOST}/b*` }),
      () => signer.getSignedUrl(URL_, { ...OK, resource: `${long}*` }),
      () => signer.getSignedUrl(`x:${long}`, OK),
      () => signer.getSignedUrl(URL_, { ...OK, ipAddress: long }),
      () => signer.grant(`x${long}*`, OK),
    ]) {
      assert.throws(call, ({ message }) => message.length < 1_000);
    }
  });

  test('a key where a URL belongs is not shown', () => {
    const { pkcs8 } = ec();
    for (const call of [
      () => signer.getSignedUrl(pkcs8, OK),
      () => signer.getSignedUrl(URL_, { ...OK, [pkcs8]: 1 }),
      () => signer.getSignedUrl(URL_, { policy: pkcs8 }),
      () => new Signer({ keyPairId: pkcs8, privateKey: pkcs8 }),
      () => new Verifier({ keys: { [pkcs8]: ec().spki } }),
    ]) {
      assert.throws(call, (error) => {
        assertIsOurs(error);
        assertKeepsSecret(inspect(error, { depth: 5 }), pkcs8);
        return true;
      });
    }
  });

  test('any method without its object', async () => {
    const grant = signer.grant(URL_, OK);
    const verifier = new Verifier({ keys: { [KEY_PAIR_ID]: ec().spki } });
    for (const [name, object] of Object.entries({ signer, grant, verifier })) {
      const { prototype } = object.constructor;
      for (const [method, { value: unbound }] of Object.entries(
        Object.getOwnPropertyDescriptors(prototype),
      )) {
        if (typeof unbound !== 'function' || method === 'constructor') continue;
        for (const other of [undefined, null, {}, 5]) {
          await assert.rejects(
            async () => unbound.call(other, URL_, OK),
            (error) => {
              assertIsOurs(error);
              assert.equal(error.code, 'ERR_INVALID_THIS');
              assert.ok(error.message.includes(`${name}.${method}(…)`), error.message);
              return true;
            },
          );
        }
      }
    }
  });

  test('a URL that is too long with its signature', async () => {
    const long = `${HOST}/${'a'.repeat(8_100)}`;
    const grant = signer.grant(`${HOST}/*`, OK);
    const message =
      /url: is \d+ bytes long with its signature, and CloudFront takes 8192; .*cookies/;
    for (const call of [
      async () => signer.getSignedUrl(long, OK),
      async () => signer.getSignedUrls([URL_, long], OK),
      () => signer.getSignedUrlAsync(long, OK),
      () => signer.getSignedUrlsAsync([URL_, long], OK),
      async () => grant.url(long),
      async () => grant.urls([URL_, long]),
      async () => {
        for await (const _ of signer.signedUrls([URL_, long], OK));
      },
    ]) {
      await assert.rejects(call, (error) => {
        assertIsOurs(error);
        assert.equal(error.name, 'RangeError');
        assert.equal(error.code, 'ERR_INVALID_ARG_VALUE');
        assert.equal(error.argument, 'url');
        assert.match(error.message, message);
        return true;
      });
    }
    // A fragment does not travel; cookies hold no URL.
    signer.getSignedUrl(`${URL_}#${'a'.repeat(9_000)}`, OK);
    signer.getSignedCookies(long, OK);
    const params = { keypairId: KEY_PAIR_ID, privateKeyString: ec().pkcs8 };
    assert.ok(
      getSignedUrl(long, params).length > 8_192,
      'the drop-in signs what the original signs',
    );
  });

  test('a Grant of one’s own making', () => {
    assert.throws(
      () => new Grant(),
      (error) => error instanceof TypeError && typeof error.code === 'string',
    );
  });
});
