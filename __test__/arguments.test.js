'use strict';

// Whatever is passed, there is a result or an exception with a code, and never a crash.

const assert = require('node:assert/strict');
const { test } = require('node:test');
const fc = require('fast-check');

const { Signer, resource } = require('..');
const { assertIsOurs } = require('./support/errors.js');
const { ec, KEY_PAIR_ID } = require('./support/keys.js');
const { settings } = require('./support/random.js');

const HOST = 'https://d111111abcdef8.cloudfront.net';
const URL_ = `${HOST}/a`;
const OK = { expires: '1h' };
const signer = new Signer({ keyPairId: KEY_PAIR_ID, privateKey: ec().pkcs8 });

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
