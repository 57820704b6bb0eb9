'use strict';

// Errors: class, code and message of each; whatever is passed, an exception and never a crash; and never
// a word of the key.

const assert = require('node:assert/strict');
const { describe, test } = require('node:test');
const { inspect } = require('node:util');
const fc = require('fast-check');

const { Grant, Signer, resource } = require('..');
const { ec, rsa, KEY_PAIR_ID } = require('./support/generated-keys.js');
const { settings } = require('./support/seeded-runs.js');

const HOST = 'https://d111111abcdef8.cloudfront.net';
const URL_ = `${HOST}/a`;
const OK = { expires: '1h' };
const signer = new Signer({ keyPairId: KEY_PAIR_ID, privateKey: ec().pkcs8 });

const CODES = new Set([
  'ERR_INVALID_URL',
  'ERR_INVALID_ARG_TYPE',
  'ERR_INVALID_ARG_VALUE',
  'ABORT_ERR',
  'ERR_CLOUDFRONT_PRIVATE_KEY',
  'ERR_CLOUDFRONT_EXPIRY',
  'ERR_CLOUDFRONT_IP',
  'ERR_CLOUDFRONT_RESOURCE',
  'ERR_CLOUDFRONT_ALREADY_SIGNED',
]);
const CLASS_OF = {
  ERR_INVALID_URL: TypeError,
  ERR_INVALID_ARG_TYPE: TypeError,
  ERR_INVALID_ARG_VALUE: TypeError,
  ABORT_ERR: Error,
  ERR_CLOUDFRONT_PRIVATE_KEY: Error,
  ERR_CLOUDFRONT_EXPIRY: RangeError,
  ERR_CLOUDFRONT_IP: RangeError,
  ERR_CLOUDFRONT_RESOURCE: RangeError,
  ERR_CLOUDFRONT_ALREADY_SIGNED: TypeError,
};

/** Everything that is so of every error of this package. */
function assertIsOurs(error, context = '') {
  assert.ok(error instanceof Error, `${context}: ${inspect(error)}`);
  assert.ok(CODES.has(error.code), `${context}: code ${error.code}: ${error.stack}`);
  assert.ok(error instanceof CLASS_OF[error.code], `${context}: ${error.name} with ${error.code}`);
  assert.ok(error.message.length > 5 && error.message.length < 5_000, context);
}

describe('each error', () => {
  const grant = signer.grant(`${HOST}/a/*`, OK);
  const newSigner = (options) =>
    new Signer({ keyPairId: KEY_PAIR_ID, privateKey: ec().pkcs8, ...options });
  const TABLE = [
    // [what, call, code, message]
    ['no URL', () => signer.getSignedUrl('x', OK), 'ERR_INVALID_URL', /URL/],
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

  test('every code is among them or in the tests of batches', () => {
    const seen = new Set(TABLE.map(([, , code]) => code));
    assert.deepEqual(
      [...CODES].filter((code) => !seen.has(code)),
      ['ABORT_ERR'],
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

  test('a Grant of one’s own making', () => {
    assert.throws(
      () => new Grant(),
      (error) => error instanceof TypeError && typeof error.code === 'string',
    );
  });
});

describe('whatever is passed, an exception with a code or a result', () => {
  const ODD = [
    undefined,
    null,
    true,
    false,
    0,
    -0,
    -1,
    1.5,
    1e21,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    2 ** 53,
    10n,
    '',
    ' ',
    '\0',
    '\ud800',
    '%',
    'x',
    '*',
    '?',
    '/',
    '15m',
    'https://',
    'https://h',
    'https://h/*',
    'http://h:99999/',
    'https://h/\ud800?\udfff',
    `https://h/${'a'.repeat(70_000)}`,
    `https://${'a'.repeat(300)}/`,
    '-----BEGIN PRIVATE KEY-----',
    '-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----',
    Symbol('odd'),
    Symbol.iterator,
    () => 'https://h/',
    async () => {},
    {},
    [],
    [[]],
    [undefined],
    ['https://h/'],
    [Symbol('x')],
    Object.create(null),
    { length: 3 },
    { href: 'x', protocol: 'y' },
    { href: 'https://h/\u00e9 "\\', protocol: 'https:' },
    { href: 5, protocol: 5 },
    { expires: '1h' },
    { type: 'private' },
    { type: 'private', export: () => 5 },
    { type: 'private', export: () => Buffer.from('x') },
    { aborted: true },
    { raw: 5 },
    { toString: () => 'https://h/' },
    { valueOf: () => 5 },
    new Date(),
    new Date(Number.NaN),
    new Map(),
    new Set(['https://h/']),
    new URL('https://h/'),
    new URL('data:,x'),
    new String('https://h/'),
    new Uint8Array(0),
    new Uint8Array(64),
    new Uint16Array(8),
    new ArrayBuffer(8),
    new DataView(new ArrayBuffer(8)),
    Buffer.from('https://h/'),
    new Error('x'),
    Promise.resolve('https://h/'),
    /x/,
    globalThis,
    new Proxy({}, {}),
    new Proxy([], {}),
    new AbortController().signal,
    ec().publicKey,
  ];
  const odd = fc.oneof(
    { weight: 8, arbitrary: fc.constantFrom(...ODD) },
    { weight: 1, arbitrary: fc.anything() },
    { weight: 1, arbitrary: fc.string({ unit: 'binary' }) },
  );
  const options = (names) =>
    fc.oneof(
      { weight: 1, arbitrary: odd },
      {
        weight: 6,
        arbitrary: fc
          .tuple(
            fc.dictionary(fc.constantFrom(...names), odd, { maxKeys: 3, noNullPrototype: true }),
            fc.boolean(),
          )
          .map(([given, isWhole]) => (isWhole ? { ...OK, ...given } : given)),
      },
    );
  const policyOptions = options([
    'expires',
    'starts',
    'ipAddress',
    'resource',
    'policy',
    'align',
    'signal',
    'onProgress',
  ]);
  const first = fc.oneof(odd, fc.constantFrom(URL_, [URL_, URL_], `${HOST}/*`));

  /** A call may give something or fail, but only as documented. */
  async function survives(what, call) {
    try {
      return await call();
    } catch (error) {
      assertIsOurs(error, what);
      return undefined;
    }
  }

  const METHODS = [
    'getSignedUrl',
    'getSignedUrls',
    'getSignedUrlAsync',
    'getSignedUrlsAsync',
    'getSignedCookies',
    'grant',
  ];
  for (const method of METHODS) {
    test(method, async () => {
      await fc.assert(
        fc.asyncProperty(first, policyOptions, async (argument, options) => {
          await survives(method, () => signer[method](argument, options));
        }),
        settings(1_500),
      );
    });
  }

  test('every odd value in every place', async () => {
    const problems = new Set();
    const survivesOrTells = (what, call) =>
      survives(what, call).catch(({ message }) => problems.add(message.split('\n')[0]));
    for (const value of ODD) {
      for (const method of METHODS) {
        await survivesOrTells(method, () => signer[method](value, OK));
        await survivesOrTells(method, () => signer[method](URL_, value));
        await survivesOrTells(method, () => signer[method]([URL_], value));
        await survivesOrTells(method, () => signer[method]([URL_, value], OK));
        for (const name of [
          'expires',
          'starts',
          'ipAddress',
          'resource',
          'policy',
          'align',
          'signal',
          'onProgress',
        ]) {
          await survivesOrTells(`${method} ${name}`, () =>
            signer[method](URL_, { ...OK, [name]: value }),
          );
          await survivesOrTells(`${method} ${name}`, () =>
            signer[method]([URL_], { ...OK, [name]: value }),
          );
        }
      }
      await survivesOrTells('resource', () => resource(value));
      await survivesOrTells('resource', () => resource`https://h/${value}/*`);
      const grant = signer.grant('*', OK);
      await survivesOrTells('url', () => grant.url(value));
      await survivesOrTells('urls', () => grant.urls(value));
      await survivesOrTells('urls', () => grant.urls([value]));
      await survivesOrTells('new Signer', () => new Signer(value));
      for (const name of ['keyPairId', 'privateKey', 'passphrase', 'hashAlgorithm', 'remember']) {
        await survivesOrTells(`new Signer ${name}`, () => {
          new Signer({ keyPairId: 'K', privateKey: ec().pkcs8, [name]: value });
        });
      }
      await survivesOrTells('new Signer', () => {
        new Signer({ keyPairId: 'K', privateKey: value, passphrase: 'x' });
      });
    }
    assert.deepEqual([...problems], []);
  });

  test('signedUrls', async () => {
    await fc.assert(
      fc.asyncProperty(first, policyOptions, async (argument, options) => {
        await survives('signedUrls', async () => {
          let count = 0;
          for await (const _ of signer.signedUrls(argument, options)) {
            count += 1;
            if (count > 5) break;
          }
        });
      }),
      settings(500),
    );
  });

  test('new Signer', async () => {
    await fc.assert(
      fc.asyncProperty(
        options(['keyPairId', 'privateKey', 'passphrase', 'hashAlgorithm', 'remember']),
        async (given) => {
          await survives('new Signer', () => new Signer(given));
          await survives('new Signer', () => {
            new Signer({ keyPairId: 'K', privateKey: ec().pkcs8, ...given });
          });
        },
      ),
      settings(500),
    );
  });

  test('keys with a few bytes changed', async () => {
    const sources = [rsa(), ec()].flatMap(({ privateKey, pkcs8, traditional }) => [
      pkcs8,
      traditional,
      privateKey.export({ type: 'pkcs8', format: 'der' }),
    ]);
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...sources),
        fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 })), {
          minLength: 1,
          maxLength: 4,
        }),
        fc.option(fc.nat()),
        async (source, changes, cut) => {
          const bytes = Buffer.from(source);
          for (const [at, byte] of changes) bytes[at % bytes.length] = byte;
          const privateKey = cut === null ? bytes : bytes.subarray(0, cut % bytes.length);
          await survives('key', () => {
            const signer = new Signer({ keyPairId: 'K', privateKey });
            signer.getSignedUrl(URL_, OK);
            return signer.publicKey;
          });
        },
      ),
      settings(600),
    );
  });
});

describe('nothing tells anything of the key', () => {
  /** Pieces of a key so long that they are not there by chance. */
  function secretsOf(privateKey) {
    const der = privateKey.export({ type: 'pkcs8', format: 'der' });
    const jwk = privateKey.export({ format: 'jwk' });
    const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }).split('\n').slice(1, -2);
    // The public parts are in there too, but no error has a reason to show them either.
    return [
      ...pem.map((line) => line.slice(0, 24)),
      jwk.d.slice(0, 16),
      der.toString('hex').slice(-200, -160),
    ].filter((text) => text.length >= 16);
  }

  function assertTellsNothing(text, privateKey, what) {
    for (const secret of secretsOf(privateKey))
      assert.ok(!text.includes(secret), `${what}: ${text}`);
  }

  for (const [type, keys] of Object.entries({ rsa: rsa(), ec: ec() })) {
    test(`${type}: errors over a damaged key`, () => {
      const { pkcs8, traditional } = keys;
      const encrypted = keys.privateKey.export({
        type: 'pkcs8',
        format: 'pem',
        cipher: 'aes-256-cbc',
        passphrase: 'correct horse',
      });
      const damaged = [
        pkcs8.replaceAll('\n', ''),
        pkcs8.replaceAll('-----', '----'),
        pkcs8.replace('-----END', '-----FIN'),
        pkcs8.replace('BEGIN PRIVATE', 'BEGIN PUBLIC').replace('END PRIVATE', 'END PUBLIC'),
        pkcs8
          .replace('BEGIN PRIVATE', 'BEGIN RSA PRIVATE')
          .replace('END PRIVATE', 'END RSA PRIVATE'),
        pkcs8.split('\n').slice(1, -2).join('\n'),
        pkcs8
          .split('\n')
          .filter((_, i) => i !== 2)
          .join('\n'),
        pkcs8.replace(/\n/, '\n!'),
        traditional.slice(0, 150),
        encrypted,
      ];
      for (const privateKey of damaged) {
        for (const passphrase of [undefined, 'wrong secret phrase']) {
          for (const form of [privateKey, Buffer.from(privateKey)]) {
            let error;
            try {
              new Signer({ keyPairId: 'K', privateKey: form, passphrase });
            } catch (caught) {
              error = caught;
            }
            if (!error) continue; // readable after all
            assertIsOurs(error);
            const told = [
              error.message,
              error.stack,
              inspect(error, { depth: 9, showHidden: true }),
              JSON.stringify(error),
            ].join('\n');
            assertTellsNothing(told, keys.privateKey, 'error');
            assert.ok(!told.includes('wrong secret phrase'));
          }
        }
      }
    });

    test(`${type}: a key given where something else belongs`, () => {
      for (const call of [
        () => new Signer({ keyPairId: 5, privateKey: keys.pkcs8 }),
        () => new Signer({ keyPairId: 'K', privateKey: keys.pkcs8, passphrase: {} }),
        () => new Signer({ keyPairId: 'K', privateKey: keys.pkcs8, hashAlgorithm: keys.pkcs8 }),
        () => new Signer(keys.pkcs8),
      ]) {
        assert.throws(call, (error) => {
          assertIsOurs(error);
          assertTellsNothing(inspect(error, { depth: 9 }), keys.privateKey, 'error');
          return true;
        });
      }
    });

    test(`${type}: a signer, a grant and what one prints of them`, () => {
      const signer = new Signer({
        keyPairId: 'K',
        privateKey: keys.privateKey.export({
          type: 'pkcs8',
          format: 'pem',
          cipher: 'aes-256-cbc',
          passphrase: 'correct horse',
        }),
        passphrase: 'correct horse',
      });
      const grant = signer.grant('*', OK);
      for (const object of [signer, grant]) {
        const told = `${inspect(object, { depth: 9, showHidden: true, getters: true })}${JSON.stringify(object)}${Object.keys(object)}`;
        const publicLines = signer.publicKey.split('\n');
        const secrets = secretsOf(keys.privateKey).filter(
          (s) => !publicLines.some((line) => line.includes(s)),
        );
        for (const secret of secrets) assert.ok(!told.includes(secret));
        assert.ok(!told.includes('correct horse'));
      }
      assert.equal(JSON.parse(JSON.stringify(signer)).keyPairId, 'K');
    });
  }
});
