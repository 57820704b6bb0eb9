'use strict';

// Which private keys are refused, and that nothing tells anything of a key.

const assert = require('node:assert/strict');
const { createPrivateKey, createPublicKey, createSecretKey, randomBytes } = require('node:crypto');
const { describe, it } = require('node:test');
const { inspect } = require('node:util');
const fc = require('fast-check');

const { getSignedUrl, Signer } = require('..');
const { assertIsOurs } = require('./support/errors.js');
const {
  KEY_PAIR_ID: keyPairId,
  base64Of,
  block,
  der,
  ecKey,
  newKey,
  pairOf,
  pem,
  rsaKey,
} = require('./support/keys.js');
const { assertSigned } = require('./support/oracle.js');
const { settings } = require('./support/random.js');
const { assertKeepsSecret, assertRefused } = require('./support/secrecy.js');

const URL_ = 'https://d111111abcdef8.cloudfront.net/video.mp4';
const expires = new Date(Date.UTC(2033, 4, 18));

const dropInParams = (privateKeyString) => ({
  keypairId: keyPairId,
  privateKeyString,
  expireTime: expires,
});

/** Every way in that takes a key; each gives a signed URL. */
const signWith = {
  getSignedUrl: (key) => getSignedUrl(URL_, dropInParams(key)),
  'Signer#getSignedUrl': (key, options) =>
    new Signer({ keyPairId, privateKey: key, ...options }).getSignedUrl(URL_, { expires }),
};

const rsa = rsaKey();
const ec = ecKey();

describe('keys that are refused', () => {
  const rsaPem = pem(rsa);
  const rsaDer = der(rsa);
  const refused = [
    ['rubbish', 'rubbish\nof several\nlines\n'],
    ['rubbish bytes', Buffer.from(Array.from({ length: 999 }, (_, i) => (i * 37 + 10) & 0xff))],
    ['a line break', '\n'],
    ['a block of rubbish', block('RSA PRIVATE KEY', Buffer.alloc(600, 'rubbish'))],
    ['an empty block', block('PRIVATE KEY', '')],
    ['a text that is not base64', block('PRIVATE KEY', `${base64Of(rsaPem).slice(0, 999)}!!!!`)],
    ['a key cut in the middle', rsaPem.slice(0, 900)],
    ['a key without its END line', rsaPem.slice(0, rsaPem.indexOf('-----END'))],
    ['a key without its last line', rsaPem.replace(/\n[^\n]+\n-----END/, '\n-----END')],
    ['a key without its first line', rsaPem.replace(/KEY-----\n[^\n]+\n/, 'KEY-----\n')],
    ['DER cut short', block('PRIVATE KEY', rsaDer.subarray(0, -1))],
    ['base64 without BEGIN and END', `${base64Of(rsaPem).replace(/.{64}/g, '$&\n')}\n`],
    ['BEGIN and END of two kinds', block('RSA PRIVATE KEY', der(rsa, 'pkcs1'), 'PRIVATE KEY')],
    ['PKCS#1 called PKCS#8', block('PRIVATE KEY', der(rsa, 'pkcs1'))],
    ['UTF-16', Buffer.from(rsaPem, 'utf16le')],
    ['a public key', createPublicKey(rsa).export({ type: 'spki', format: 'pem' })],
    ['a public PKCS#1 key', createPublicKey(rsa).export({ type: 'pkcs1', format: 'pem' })],
    ['a public P-256 key', createPublicKey(ec).export({ type: 'spki', format: 'pem' })],
    ['a certificate', block('CERTIFICATE', rsaDer)],
    [
      'an OpenSSH key',
      block('OPENSSH PRIVATE KEY', rsaDer),
      /OpenSSH's own format; .*`ssh-keygen -p -m PEM -f/,
    ],
    ['a key on secp256k1', ecKey('secp256k1'), /curve/],
    ['a key on P-384', ecKey('P-384'), /curve/],
    ['a key on P-521', ecKey('P-521'), /curve/],
    ['an Ed25519 key', newKey('ed25519'), /neither RSA nor ECDSA/],
    ['an X25519 key', newKey('x25519'), /neither RSA nor ECDSA/],
    ['an RSA-PSS key', newKey('rsa-pss', { modulusLength: 2048 }), /neither RSA nor ECDSA/],
    [
      'a DSA key',
      newKey('dsa', { modulusLength: 2048, divisorLength: 256 }),
      /neither RSA nor ECDSA/,
    ],
  ];

  for (const [what, key, message] of refused) {
    const form = typeof key.export === 'function' ? pem(key) : key;
    for (const [how, sign] of Object.entries(signWith)) {
      it(`${how} refuses ${what}`, () => {
        assertRefused(() => sign(form), form, message);
        // A refusal is not remembered, and leaves good keys alone.
        assertSigned(sign(rsaPem), rsa);
        assertRefused(() => sign(form), form);
      });
    }
    if (form !== key) {
      it(`a Signer refuses ${what} as DER and as a KeyObject`, () => {
        assertRefused(() => new Signer({ keyPairId, privateKey: der(key) }), der(key), message);
        assertRefused(() => new Signer({ keyPairId, privateKey: key }), form, message);
      });
    }
  }

  it('refuses the path of a file as such', () => {
    for (const privateKey of [
      './cloudfront.pem',
      '../keys/cloudfront.pem',
      '/run/secrets/cloudfront_key',
      '~/keys/cloudfront.key',
      'C:\\keys\\cloudfront.pem',
      'file:///keys/cloudfront',
      'cloudfront.pem',
    ]) {
      assert.throws(() => new Signer({ keyPairId, privateKey }), {
        name: 'Error',
        code: 'ERR_CLOUDFRONT_PRIVATE_KEY',
        message: /^privateKey: is the path of a file; give what is in it/,
      });
    }
  });

  it('a Signer refuses RSA below 1024 or above 8192 bits, the drop-in does not ask', () => {
    for (const [bits, isTaken] of [
      [512, false],
      [1_008, false],
      [1_024, true],
    ]) {
      const key = rsaKey(bits);
      for (const privateKey of [pem(key), pem(key, 'pkcs1'), der(key), key]) {
        if (isTaken) new Signer({ keyPairId, privateKey });
        else {
          assertRefused(
            () => new Signer({ keyPairId, privateKey }),
            pem(key),
            new RegExp(`is an RSA key of ${bits} bits, .*2048`),
          );
        }
      }
      assertSigned(getSignedUrl(URL_, dropInParams(pem(key))), key);
    }
    const large = largeKey();
    assertRefused(() => new Signer({ keyPairId, privateKey: large }), pem(large), /of 8200 bits/);
  });

  /** An RSA key of 8200 bits, whose factors are no primes: finding some would take a minute. */
  function largeKey() {
    const number = (hex) => BigInt(`0x${hex}`);
    const bytes = (value) => {
      const hex = value.toString(16);
      return Buffer.from(hex.length % 2 ? `0${hex}` : hex, 'hex').toString('base64url');
    };
    const inverse = (value, modulus) => {
      let [a, b, x, y] = [value % modulus, modulus, 1n, 0n];
      while (a > 1n) [a, b, x, y] = [b % a, a, y - (b / a) * x, x];
      return a === 1n ? ((x % modulus) + modulus) % modulus : undefined;
    };
    const e = 65_537n;
    const half = () => number(`c${randomBytes(512).toString('hex')}`) | 1n | (1n << 4_099n);
    while (true) {
      const [p, q] = [half(), half()].sort((a, b) => (a < b ? 1 : -1));
      const d = inverse(e, (p - 1n) * (q - 1n));
      const qi = inverse(q, p);
      if (d === undefined || qi === undefined) continue;
      const parts = { n: p * q, e, d, p, q, dp: d % (p - 1n), dq: d % (q - 1n), qi };
      const jwk = Object.fromEntries(Object.entries(parts).map(([name, v]) => [name, bytes(v)]));
      return createPrivateKey({ key: { kty: 'RSA', ...jwk }, format: 'jwk' });
    }
  }

  it('refuses key pair IDs that CloudFront gives no key, and says what it saw', () => {
    for (const [id, seen] of [
      ['', /is empty/],
      [`${keyPairId}\n`, /a line break at its end/],
      [`\r\n${keyPairId}`, /a line break at its beginning/],
      [` ${keyPairId}`, /a blank at its beginning/],
      ['K2JC MDEHXQW5F', /a blank as its character 5/],
      [`"${keyPairId}"`, /a quotation mark at its beginning/],
      ['arn:aws:cloudfront::123456789012:public-key/K2JCJMDEHXQW5F', /an ARN/],
      ['K&=#?/', /'&' as its character 2/],
      ['K\0', /U\+0000/],
      [pem(ec), /a key in PEM/],
    ]) {
      assert.throws(
        () => new Signer({ keyPairId: id, privateKey: pem(ec) }),
        (error) => {
          assertIsOurs(error);
          assert.equal(error.code, 'ERR_INVALID_ARG_VALUE');
          assert.equal(error.argument, 'keyPairId');
          assert.match(error.message, seen);
          assertKeepsSecret(error.stack, pem(ec));
          return true;
        },
      );
    }
    for (const id of ['APKAEXAMPLE', 'a-b_c', '1']) {
      assert.equal(new Signer({ keyPairId: id, privateKey: pem(ec) }).keyPairId, id);
    }
  });

  it('refuses public and secret KeyObjects', () => {
    for (const privateKey of [createPublicKey(rsa), createSecretKey(Buffer.from('secret'))]) {
      assertRefused(() => new Signer({ keyPairId, privateKey }), rsaPem);
    }
  });

  it('refuses a key whose parts do not belong together', () => {
    const jwk = rsa.export({ format: 'jwk' });
    const other = rsaKey(2048).export({ format: 'jwk' });
    for (const part of ['n', 'd', 'p', 'q', 'dp', 'dq', 'qi']) {
      let mixed;
      try {
        mixed = createPrivateKey({ key: { ...jwk, [part]: other[part] }, format: 'jwk' });
      } catch {
        continue; // Node itself refuses it.
      }
      const form = pem(mixed);
      for (const sign of Object.values(signWith)) assertRefused(() => sign(form), form);
    }
  });

  it('tells arguments of the wrong type from wrong keys', () => {
    for (const privateKey of [
      undefined,
      null,
      5,
      5n,
      true,
      {},
      [],
      [rsaPem],
      () => {},
      Symbol('k'),
      new Date(0),
      new ArrayBuffer(8),
    ]) {
      assert.throws(() => new Signer({ keyPairId, privateKey }), {
        name: 'TypeError',
        code: 'ERR_INVALID_ARG_TYPE',
        message: /"privateKey"/,
      });
    }
    for (const wrong of [5, {}, []]) {
      assert.throws(() => new Signer({ keyPairId, privateKey: rsaPem, passphrase: wrong }), {
        name: 'TypeError',
        code: 'ERR_INVALID_ARG_TYPE',
        message: /"passphrase"/,
      });
    }
  });

  it('refuses a PEM of many beginnings without reading it again and again', () => {
    const privateKey = `${'-----BEGIN A-----\n'.repeat(200_000)}-----END B-----`;
    assert.throws(() => new Signer({ keyPairId, privateKey }), {
      code: 'ERR_CLOUDFRONT_PRIVATE_KEY',
    });
  });

  it('refuses or takes a key with a few bytes changed, and does nothing else', () => {
    const sources = [rsa, ec]
      .map(pairOf)
      .flatMap(({ privateKey, pkcs8, traditional }) => [pkcs8, traditional, der(privateKey)]);
    fc.assert(
      fc.property(
        fc.constantFrom(...sources),
        fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 })), {
          minLength: 1,
          maxLength: 4,
        }),
        fc.option(fc.nat()),
        (source, changes, cut) => {
          const bytes = Buffer.from(source);
          for (const [at, byte] of changes) bytes[at % bytes.length] = byte;
          const privateKey = cut === null ? bytes : bytes.subarray(0, cut % bytes.length);
          try {
            const signer = new Signer({ keyPairId, privateKey });
            signer.getSignedUrl(URL_, { expires });
            assert.equal(typeof signer.publicKey, 'string');
          } catch (error) {
            assertIsOurs(error);
          }
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

  for (const [type, keys] of Object.entries({ rsa: pairOf(rsa), ec: pairOf(ec) })) {
    it(`${type}: errors over a damaged key`, () => {
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
              new Signer({ keyPairId, privateKey: form, passphrase });
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

    it(`${type}: a key given where something else belongs`, () => {
      for (const call of [
        () => new Signer({ keyPairId: 5, privateKey: keys.pkcs8 }),
        () => new Signer({ keyPairId, privateKey: keys.pkcs8, passphrase: {} }),
        () => new Signer({ keyPairId, privateKey: keys.pkcs8, hashAlgorithm: keys.pkcs8 }),
        () => new Signer(keys.pkcs8),
      ]) {
        assert.throws(call, (error) => {
          assertIsOurs(error);
          assertTellsNothing(inspect(error, { depth: 9 }), keys.privateKey, 'error');
          return true;
        });
      }
    });

    it(`${type}: a signer, a grant and what one prints of them`, () => {
      const signer = new Signer({
        keyPairId,
        privateKey: keys.privateKey.export({
          type: 'pkcs8',
          format: 'pem',
          cipher: 'aes-256-cbc',
          passphrase: 'correct horse',
        }),
        passphrase: 'correct horse',
      });
      const grant = signer.grant('*', { expires });
      for (const object of [signer, grant]) {
        const told = `${inspect(object, { depth: 9, showHidden: true, getters: true })}${JSON.stringify(object)}${Object.keys(object)}`;
        const publicLines = signer.publicKey.split('\n');
        const secrets = secretsOf(keys.privateKey).filter(
          (s) => !publicLines.some((line) => line.includes(s)),
        );
        for (const secret of secrets) assert.ok(!told.includes(secret));
        assert.ok(!told.includes('correct horse'));
      }
      assert.equal(JSON.parse(JSON.stringify(signer)).keyPairId, keyPairId);
    });
  }

  it('shows nothing of the key in a Signer', () => {
    for (const key of [rsa, ec]) {
      const signer = new Signer({ keyPairId, privateKey: pem(key) });
      signer.getSignedUrl(URL_, { expires });
      const secret = key.export({ format: 'jwk' }).d;
      const text = [
        inspect(signer, { showHidden: true, depth: 10, maxStringLength: null }),
        JSON.stringify(signer),
        String(signer),
        ...Reflect.ownKeys(signer).map((name) => inspect(signer[name])),
      ].join('\n');
      assertKeepsSecret(text, Buffer.from(secret, 'base64url'));
    }
  });
});
