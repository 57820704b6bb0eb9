'use strict';

// ExternalSigner: its links, cookies and grants are those of a Signer with the same key; what else its `sign`
// may give is refused, and it is said why.

const assert = require('node:assert/strict');
const crypto = require('node:crypto');
const { describe, test } = require('node:test');
const fc = require('fast-check');

const { ExternalSigner, Grant, Signer, Verifier } = require('..');
const { newExternal, signingWith } = require('./support/external.js');
const { ec, ecKey, pairOf, pem, rsa, rsaKey, KEY_PAIR_ID } = require('./support/keys.js');
const { customPolicy, opens } = require('./support/oracle.js');
const { settings } = require('./support/random.js');
const { HOST, collect, urlsUpTo } = require('./support/url-sources.js');

const EXPIRES = new Date('2035-01-01T00:00:00Z');
const CANNED = { expires: EXPIRES };
const pairs = { rsa: rsa(), ec: ec() };
const signers = {};
const externals = {};
for (const [type, pair] of Object.entries(pairs)) {
  signers[type] = new Signer({
    keyPairId: KEY_PAIR_ID,
    privateKey: pair.pkcs8,
    hashAlgorithm: 'SHA256',
  });
  externals[type] = newExternal(pair);
}

const url = fc
  .array(fc.constantFrom(...'aZ9-_.~!()*é &=+', '%20', '/', '?', '#'), { maxLength: 12 })
  .map((list) => `${HOST}/${list.join('')}`)
  .filter((url) => !/[?#].*[?#]/.test(url));
const time = fc.integer({ min: 2_000_000_000, max: 2_100_000_000 }).map((s) => new Date(s * 1000));
const options = fc.record(
  {
    expires: time,
    starts: fc.constant(new Date('2030-01-01T00:00:00Z')),
    ipAddress: fc.constantFrom('203.0.113.7', '203.0.113.0/24'),
    resource: fc.constantFrom(`${HOST}/*`, '*'),
    align: fc.constantFrom('15m', '1d'),
  },
  { requiredKeys: ['expires'] },
);
const withoutResource = ({ resource, ...rest }) => rest;

describe('compared with Signer', () => {
  for (const hashAlgorithm of ['SHA256', 'SHA1']) {
    const own = { keyPairId: KEY_PAIR_ID, privateKey: pairs.rsa.pkcs8, hashAlgorithm };
    const signer = new Signer(own);
    const external = newExternal(pairs.rsa, { hashAlgorithm });

    test(`RSA with ${hashAlgorithm}: the same links, cookies and grants`, async () => {
      await fc.assert(
        fc.asyncProperty(url, options, async (url, options) => {
          const link = signer.getSignedUrl(url, options);
          assert.equal(await external.getSignedUrl(url, options), link);
          assert.equal(await external.getSignedUrlAsync(url, options), link);
          assert.deepEqual(await external.getSignedUrls([url, url], options), [link, link]);
          assert.deepEqual(await external.getSignedUrlsAsync([url], options), [link]);
          assert.deepEqual(await collect(external.signedUrls([url], options)), [link]);
          const rest = withoutResource(options);
          const resource = options.resource ?? `${HOST}/videos/42/*`;
          const cookies = signer.getSignedCookies(resource, rest);
          assert.deepEqual(await external.getSignedCookies(resource, rest), cookies);
          const grant = signer.grant(resource, rest);
          const granted = await external.grant(resource, rest);
          assert.ok(granted instanceof Grant);
          assert.deepEqual(
            [granted.query, granted.policy, granted.resource, granted.expires, granted.cookies()],
            [grant.query, grant.policy, grant.resource, grant.expires, grant.cookies()],
          );
          const file = `${HOST}/videos/42/1.ts`;
          assert.equal(granted.url(file), grant.url(file));
          assert.deepEqual(granted.urls([file]), grant.urls([file]));
        }),
        settings(60),
      );
    });
  }

  test('P-256: the same policies, and signatures that fit', async () => {
    const verifier = new Verifier({ keys: { [KEY_PAIR_ID]: pairs.ec.spki } });
    const viewer = { ip: '203.0.113.7', now: Date.UTC(2031, 0, 1) };
    await fc.assert(
      fc.asyncProperty(url, options, async (url, options) => {
        const parts = (link) => link.replace(/Signature=[^&]+/, '');
        const link = await externals.ec.getSignedUrl(url, options);
        assert.equal(parts(link), parts(signers.ec.getSignedUrl(url, options)));
        const verdict = verifier.verifyUrl(link, viewer);
        assert.ok(verdict.allowed, verdict.reason);
        const rest = withoutResource(options);
        const cookies = await externals.ec.getSignedCookies(`${HOST}/*`, rest);
        assert.ok(verifier.verifyCookies(`${HOST}/a`, cookies, viewer).allowed);
        const grant = await externals.ec.grant(`${HOST}/*`, rest);
        assert.ok(verifier.verifyUrl(grant.url(`${HOST}/a`), viewer).allowed);
      }),
      settings(60),
    );
  });

  test('the same whole policies', async () => {
    const policy = customPolicy(`${HOST}/*`, { expires: EXPIRES.getTime() / 1000 });
    const signed = await externals.rsa.getSignedUrl(`${HOST}/a`, { policy });
    assert.equal(signed, signers.rsa.getSignedUrl(`${HOST}/a`, { policy }));
    const grant = await externals.rsa.grant(`${HOST}/*`, { policy });
    assert.equal(grant.query, signers.rsa.grant(`${HOST}/*`, { policy }).query);
  });

  test('the same refusals', async () => {
    const attempts = [
      ['getSignedUrl', 5, CANNED],
      ['getSignedUrl', 'no url', CANNED],
      ['getSignedUrl', `${HOST}/a?Expires=1`, CANNED],
      ['getSignedUrl', `${HOST}/a`],
      ['getSignedUrl', `${HOST}/a`, {}],
      ['getSignedUrl', `${HOST}/a`, { expires: new Date(0) }],
      ['getSignedUrl', `${HOST}/a`, { expires: '2h', ipRange: '1.2.3.4' }],
      ['getSignedUrl', `${HOST}/a`, { expires: '2h', ipAddress: 'x' }],
      ['getSignedUrl', `${HOST}/a`, { ...CANNED, resource: `${HOST}/b/*` }],
      ['getSignedUrl', `${HOST}/${'a'.repeat(8_192)}`, CANNED],
      ['getSignedUrl', `${HOST}/a`, { policy: '{}' }],
      ['getSignedUrls', 'no list', CANNED],
      ['getSignedUrls', [], { expires: new Date(0) }],
      ['getSignedUrls', ['no url'], CANNED],
      ['getSignedUrls', [`${HOST}/a`, `${HOST}/a?Policy=1`], CANNED],
      ['getSignedUrls', [`${HOST}/a`, 'x'], { ...CANNED, resource: `${HOST}/*` }],
      ['getSignedCookies', 5, CANNED],
      ['getSignedCookies', `${HOST}/*`, { ...CANNED, resource: '*' }],
      ['grant', `${HOST}/*`, {}],
      ['grant', 'ftp://h/*', CANNED],
    ];
    for (const [method, ...args] of attempts) {
      let error;
      try {
        signers.rsa[method](...args);
      } catch (thrown) {
        error = thrown;
      }
      assert.ok(error, `${method} ${args[0]}`);
      const { name, code, message, argument, index, input } = error;
      await assert.rejects(
        externals.rsa[method](...args),
        (other) => {
          const { stack, cause, ...own } = other;
          const expected = { code, argument, index, input };
          for (const key of Object.keys(expected)) assert.equal(own[key], expected[key], key);
          return other.name === name && other.message === message;
        },
        `${method} ${message}`,
      );
    }
  });

  test('the same properties', () => {
    for (const type of ['rsa', 'ec']) {
      const [signer, external] = [signers[type], externals[type]];
      for (const name of ['keyPairId', 'keyType', 'publicKey']) {
        assert.equal(external[name], signer[name], name);
      }
      assert.throws(() => {
        external.keyPairId = 'other';
      }, TypeError);
      assert.equal(external.publicKey, pairs[type].spki);
    }
  });

  test('a method for each of Signer, and no more', () => {
    const methods = ({ prototype }) =>
      Object.getOwnPropertyNames(prototype).filter((name) => name !== 'engine');
    assert.deepEqual(methods(ExternalSigner).sort(), methods(Signer).sort());
  });
});

describe('options', () => {
  const given = { keyPairId: KEY_PAIR_ID, publicKey: pairs.ec.spki, sign: () => {} };

  test('public keys in every form', async () => {
    for (const { publicKey, privateKey, spki } of Object.values(pairs)) {
      for (const form of [
        spki,
        spki.replace(/\n/g, '\\n'),
        Buffer.from(spki),
        publicKey,
        publicKey.export({ type: 'spki', format: 'der' }),
        new Uint8Array(publicKey.export({ type: 'spki', format: 'der' })),
      ]) {
        const external = newExternal({ privateKey, spki: form });
        assert.equal(external.publicKey, spki);
        assert.ok(opens(await external.getSignedUrl(`${HOST}/a`, CANNED), publicKey).allowed);
      }
    }
  });

  test('SHA256 unless SHA1 is said', async () => {
    const seen = [];
    for (const hashAlgorithm of [undefined, null, 'SHA256', 'SHA1']) {
      const external = newExternal(pairs.ec, {
        hashAlgorithm,
        sign(message, context) {
          seen.push(context.hashAlgorithm);
          return signingWith(pairs.ec.privateKey)(message, context);
        },
      });
      const link = await external.getSignedUrl(`${HOST}/a`, CANNED);
      assert.equal(link.includes('Hash-Algorithm=SHA256'), hashAlgorithm !== 'SHA1');
      assert.ok(opens(link, pairs.ec.publicKey).allowed);
    }
    assert.deepEqual(seen, ['SHA256', 'SHA256', 'SHA256', 'SHA1']);
  });

  test('sign gets the policy as bytes of its own, a signal, and its object as `this`', async () => {
    let seen;
    const owner = {
      ...given,
      sign(message, context) {
        seen = { message, context, self: this };
        const signature = signingWith(pairs.ec.privateKey)(message, context);
        message.fill(0);
        return signature;
      },
    };
    const grant = await new ExternalSigner(owner).grant(`${HOST}/é/*`, CANNED);
    assert.equal(seen.self, owner);
    assert.equal(Object.getPrototypeOf(seen.message), Uint8Array.prototype);
    assert.equal(seen.message.buffer.byteLength, Buffer.byteLength(grant.policy));
    assert.ok(seen.context.signal instanceof AbortSignal);
    assert.deepEqual(Object.keys(seen.context), ['hashAlgorithm', 'signal']);
  });

  test('what is wrong is refused by name', () => {
    const refused = (options, code, message) =>
      assert.throws(() => new ExternalSigner({ ...given, ...options }), { code, message });
    const TYPE = 'ERR_INVALID_ARG_TYPE';
    const VALUE = 'ERR_INVALID_ARG_VALUE';
    const KEY = 'ERR_CLOUDFRONT_PUBLIC_KEY';
    assert.throws(() => new ExternalSigner(), { code: TYPE });
    refused({ keyPairId: undefined }, TYPE, /"keyPairId"/);
    refused({ keyPairId: ' K1' }, VALUE, /keyPairId: has a blank/);
    refused({ sign: undefined }, TYPE, /"sign"/);
    refused({ sign: 'KMS' }, TYPE, /"sign"/);
    refused({ publicKey: undefined }, TYPE, /"publicKey"/);
    refused({ publicKey: './public.pem' }, KEY, /publicKey: is the path of a file/);
    refused({ publicKey: 'rubbish' }, KEY, /publicKey: cannot be read/);
    refused(
      { publicKey: pairs.ec.pkcs8 },
      KEY,
      /publicKey: is a private key; give the public half/,
    );
    refused({ publicKey: pairs.ec.privateKey }, VALUE, /is a private key; give the public half/);
    refused({ publicKey: pairOf(ecKey('P-384')).spki }, KEY, /neither RSA nor ECDSA P-256/);
    refused({ publicKey: pairOf(rsaKey(512)).spki }, KEY, /512 bits/);
    refused({ hashAlgorithm: 'SHA512' }, VALUE, /'SHA1' or 'SHA256'/);
    refused({ hashAlgorithm: 5 }, TYPE, /"hashAlgorithm"/);
    refused({ privateKey: pairs.ec.pkcs8 }, VALUE, /privateKey: is no option .* publicKey/);
    refused({ algorithm: 'SHA256' }, VALUE, /it is called 'hashAlgorithm'/);
    for (const remember of [-1, 1.5, '5', 1e9]) refused({ remember }, VALUE, /^remember: /);
    for (const concurrency of [0, -1, 1.5, '5', Number.POSITIVE_INFINITY, 1e9]) {
      refused({ concurrency }, VALUE, /^concurrency: must be a whole number from 1/);
    }
  });

  test('methods taken out of their object say so', async () => {
    const { getSignedUrl, getSignedUrls, getSignedCookies, grant, signedUrls } = externals.ec;
    for (const method of [getSignedUrl, getSignedUrls, getSignedCookies, grant]) {
      await assert.rejects(method(`${HOST}/*`, CANNED), { code: 'ERR_INVALID_THIS' });
    }
    assert.throws(() => signedUrls([], CANNED), { code: 'ERR_INVALID_THIS' });
    const stranger = Object.create(ExternalSigner.prototype);
    await assert.rejects(stranger.grant(`${HOST}/*`, CANNED), { code: 'ERR_INVALID_THIS' });
  });
});

describe('what sign gives', () => {
  const PSS = { padding: crypto.constants.RSA_PKCS1_PSS_PADDING };
  const sha256 = (message) => crypto.createHash('sha256').update(message).digest();
  const withKey = (key, options) => (message) =>
    crypto.sign('SHA256', message, { key, ...options });
  const others = { rsa: pairOf(rsaKey()), ec: pairOf(ecKey()) };
  const own = { rsa: pairs.rsa.privateKey, ec: pairs.ec.privateKey };

  async function refusal(type, sign, options) {
    const external = newExternal(pairs[type], { sign, ...options });
    try {
      await external.getSignedUrl(`${HOST}/a`, CANNED);
    } catch (error) {
      assert.equal(error.code, 'ERR_CLOUDFRONT_SIGNER', error.stack);
      assert.ok(error instanceof Error);
      assert.equal(error.argument, 'sign');
      assert.doesNotMatch(error.message, /\d{20}|BEGIN/);
      return error;
    }
    return assert.fail('was taken');
  }

  const good = {
    'a Uint8Array': (bytes) => new Uint8Array(bytes),
    'a promise': async (bytes) => bytes,
    // biome-ignore lint/suspicious/noThenProperty: what a library's own promises are
    'a thenable': (bytes) => ({ then: (resolve) => resolve(bytes) }),
    'part of a larger buffer': (bytes) => Buffer.concat([Buffer.alloc(9), bytes]).subarray(9),
    'a view of another kind': (bytes) =>
      new DataView(Uint8Array.from(bytes).buffer, 0, bytes.length),
    'bytes of another realm': (bytes) =>
      require('node:vm').runInNewContext('Uint8Array.from(bytes)', { bytes: [...bytes] }),
    'shared memory': (bytes) => {
      const shared = new Uint8Array(new SharedArrayBuffer(bytes.length));
      shared.set(bytes);
      return shared;
    },
  };
  for (const [what, wrap] of Object.entries(good)) {
    test(`${what} is taken`, async () => {
      for (const type of ['rsa', 'ec']) {
        const sign = (message) => wrap(withKey(own[type])(message));
        const external = newExternal(pairs[type], { sign });
        const link = await external.getSignedUrl(`${HOST}/a`, CANNED);
        assert.ok(opens(link, pairs[type].publicKey).allowed);
      }
    });
  }

  test('low and high s are taken: both are valid', async () => {
    const order = BigInt('0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551');
    const number = (bytes) => BigInt(`0x${Buffer.from(bytes).toString('hex')}`);
    const integer = (n) => {
      const hex = n.toString(16);
      const even = Buffer.from(hex.length % 2 ? `0${hex}` : hex, 'hex');
      const bytes = even[0] > 127 ? Buffer.concat([Buffer.alloc(1), even]) : even;
      return Buffer.concat([Buffer.from([2, bytes.length]), bytes]);
    };
    for (const isHigh of [true, false]) {
      const sign = (message) => {
        const raw = withKey(own.ec, { dsaEncoding: 'ieee-p1363' })(message);
        const s = number(raw.subarray(32));
        const flipped = s > order / 2n === isHigh ? s : order - s;
        const body = Buffer.concat([integer(number(raw.subarray(0, 32))), integer(flipped)]);
        return Buffer.concat([Buffer.from([0x30, body.length]), body]);
      };
      const link = await newExternal(pairs.ec, { sign }).getSignedUrl(`${HOST}/a`, CANNED);
      assert.ok(opens(link, pairs.ec.publicKey).allowed);
    }
  });

  const wrong = [
    ['rsa', "another key's", withKey(others.rsa.privateKey), /another key/],
    ['ec', "another key's", withKey(others.ec.privateKey), /another key/],
    ['rsa', "a P-256 key's", withKey(own.ec), /gave \d+ bytes, .* has 256/],
    ['ec', "an RSA key's", withKey(own.rsa), /256 bytes that are no ECDSA signature in DER/],
    ['rsa', 'RSA-PSS', withKey(own.rsa, PSS), /RSA-PSS .* PKCS#1 v1\.5/],
    [
      'rsa',
      'RSA-PSS over SHA-512',
      (message) => crypto.sign('SHA512', message, { key: own.rsa, ...PSS }),
      /RSA-PSS/,
    ],
    ['ec', 'raw r and s', withKey(own.ec, { dsaEncoding: 'ieee-p1363' }), /dsaEncoding: 'der'/],
    ['rsa', 'SHA-512', (message) => crypto.sign('SHA512', message, own.rsa), /another hash/],
    ['rsa', 'the digest hashed again', (m) => withKey(own.rsa)(sha256(m)), /hash of the hash/],
    ['ec', 'the digest hashed again', (m) => withKey(own.ec)(sha256(m)), /hash of the hash/],
    [
      'rsa',
      'the message itself',
      (message) => crypto.privateEncrypt(own.rsa, message),
      /over the message itself; it has to be hashed with SHA-256 first/,
    ],
    [
      'rsa',
      'the bare digest',
      (message) => crypto.privateEncrypt(own.rsa, sha256(message)),
      /DigestInfo/,
    ],
    ['rsa', 'another text', () => withKey(own.rsa)('other'), /something else than the message/],
    ['ec', 'another text', () => withKey(own.ec)('other'), /something else than the message/],
    ['rsa', 'nothing', () => undefined, /gave nothing/],
    ['ec', 'null', () => null, /gave a value of type Null/],
    ['ec', 'an object', () => ({ Signature: Buffer.alloc(70) }), /gave a value of type Object/],
    [
      'ec',
      'an object with a name to forge logs with',
      () => ({ [Symbol.toStringTag]: 'x\n'.repeat(999) }),
      /^sign: gave a value of type [^\n]{1,200}; it has/,
    ],
    ['ec', 'no bytes', () => Buffer.alloc(0), /0 bytes/],
    [
      'ec',
      'a detached view',
      () => {
        const view = new DataView(new ArrayBuffer(70));
        structuredClone(view.buffer, { transfer: [view.buffer] });
        return view;
      },
      /^sign: failed: TypeError: ./,
    ],
    ['rsa', 'no bytes', () => Buffer.alloc(0), /gave 0 bytes/],
    ['rsa', 'zeros', () => Buffer.alloc(256), /another key/],
    ['rsa', 'too many bytes', () => Buffer.alloc(1 << 20, 0x80), /gave 1048576 bytes/],
    ['ec', 'too many bytes', () => Buffer.alloc(1 << 20, 0x80), /1048576 bytes/],
    ['ec', 'an ArrayBuffer', () => new ArrayBuffer(70), /new Uint8Array\(buffer\)/],
    [
      'ec',
      'a string',
      (message) => withKey(own.ec)(message).toString('base64'),
      /gave a string; .*Buffer\.from\(text, 'base64'\)/,
    ],
    [
      'rsa',
      'base64 as bytes',
      (message) => Buffer.from(withKey(own.rsa)(message).toString('base64')),
      /text where bytes are wanted/,
    ],
    [
      'ec',
      'hexadecimal digits as bytes',
      (message) => Buffer.from(withKey(own.ec)(message).toString('hex')),
      /text where bytes are wanted/,
    ],
    [
      'ec',
      'a detached buffer',
      () => {
        const bytes = new Uint8Array(70);
        structuredClone(bytes.buffer, { transfer: [bytes.buffer] });
        return bytes;
      },
      /0 bytes/,
    ],
  ];
  for (const [type, what, sign, message] of wrong) {
    test(`${type}: ${what} is refused`, async () => {
      assert.match((await refusal(type, sign)).message, message);
    });
  }

  test('another hash is refused by its name, either way', async () => {
    for (const type of ['rsa', 'ec']) {
      const sha1 = (message) => crypto.sign('SHA1', message, own[type]);
      assert.match(
        (await refusal(type, sha1)).message,
        /over another hash, SHA-1, .*'SHA256'.*hashAlgorithm: 'SHA1'/,
      );
      assert.match(
        (await refusal(type, withKey(own[type]), { hashAlgorithm: 'SHA1' })).message,
        /over another hash, SHA-256, .*'SHA1'/,
      );
    }
  });

  test('any change to a signature is seen', async () => {
    for (const type of ['rsa', 'ec']) {
      await fc.assert(
        fc.asyncProperty(fc.nat(), fc.integer({ min: 1, max: 255 }), async (at, mask) => {
          const sign = (message) => {
            const signature = withKey(own[type])(message);
            signature[at % signature.length] ^= mask;
            return signature;
          };
          await refusal(type, sign);
        }),
        settings(100),
      );
    }
  });

  test('a PEM with both halves of other keys opens nothing', async () => {
    const external = newExternal({ privateKey: own.ec, spki: others.ec.spki });
    await assert.rejects(external.grant(`${HOST}/*`, CANNED), { code: 'ERR_CLOUDFRONT_SIGNER' });
    assert.equal(external.publicKey, pem(others.ec.publicKey, 'spki'));
  });

  test('nothing wrong is remembered', async () => {
    let calls = 0;
    const sign = (message) => {
      calls += 1;
      return withKey(calls === 1 ? others.ec.privateKey : own.ec)(message);
    };
    const external = newExternal(pairs.ec, { sign });
    await assert.rejects(external.getSignedUrl(`${HOST}/a`, CANNED), { message: /another key/ });
    const [link] = await external.getSignedUrls(urlsUpTo(1), CANNED);
    assert.ok(opens(link, pairs.ec.publicKey).allowed);
  });
});
