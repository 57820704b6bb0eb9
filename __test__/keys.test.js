'use strict';

// Which private keys are taken, in which forms, and that a refusal says nothing of the key itself.

const assert = require('node:assert/strict');
const { createPrivateKey, createPublicKey, generateKeyPairSync } = require('node:crypto');
const { describe, it } = require('node:test');
const { inspect } = require('node:util');
const vm = require('node:vm');

const original = require('aws-cloudfront-sign');
const { getSignedCookies, getSignedUrl, Signer } = require('..');
const {
  base64Of,
  block,
  der,
  ecKey,
  formsOf,
  onOneLine,
  pem,
  rsaKey,
  withCrlf,
} = require('./support/keys.js');
const { assertCookiesSigned, assertSigned } = require('./support/links.js');

const URL_ = 'https://d111111abcdef8.cloudfront.net/video.mp4';
const keyPairId = 'K2JCJMDEHXQW5F';
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

const rsa = rsaKey(2048);
const ec = ecKey();
const passphrase = 'correct horse';

/** Anything that a thrown error could show. */
function everythingOf(error) {
  const texts = [];
  for (let e = error; e !== undefined && e !== null; e = e.cause) {
    texts.push(String(e), e.message, e.stack, JSON.stringify(e));
    texts.push(
      inspect(e, { showHidden: true, depth: 10, maxStringLength: null, maxArrayLength: null }),
    );
    for (const name of Reflect.ownKeys(Object(e)))
      texts.push(inspect(e[name], { maxStringLength: null }));
  }
  return texts.join('\n');
}

/** Fails when `text` holds 16 characters in a row of any of the key's base64, or of its bytes in hex. */
function assertKeepsSecret(text, key) {
  const bytes = Buffer.isBuffer(key) ? key : Buffer.from(base64Of(String(key)), 'base64');
  const base64 = bytes.toString('base64');
  for (const [form, secret] of [
    ['base64', base64],
    ['hex', bytes.toString('hex')],
    ['own text', String(key).replace(/-----(BEGIN|END)[^\n]*/g, '')],
  ]) {
    for (let i = 0; i + 16 <= secret.length; i += 1) {
      const piece = secret.slice(i, i + 16);
      if (/^\s*$/.test(piece)) continue;
      assert.ok(!text.includes(piece), `the error shows a piece of the key (${form}, at ${i})`);
    }
  }
}

function assertRefused(call, key) {
  assert.throws(call, (error) => {
    assert.equal(error.code, 'ERR_CLOUDFRONT_PRIVATE_KEY');
    assert.equal(error.name, 'Error');
    assert.ok(error instanceof Error);
    assert.match(error.message, /^privateKey: ./);
    assertKeepsSecret(everythingOf(error), key);
    return true;
  });
}

describe('forms', () => {
  for (const [name, key, type] of [
    ['RSA', rsa, 'rsa'],
    ['P-256', ec, 'ec'],
  ]) {
    const publicKey = createPublicKey(key);
    const publicPem = publicKey.export({ type: 'spki', format: 'pem' });
    const own = name === 'RSA' ? 'pkcs1' : 'sec1';

    for (const [what, form] of formsOf(key)) {
      it(`takes ${name}: ${what}`, () => {
        for (const sign of Object.values(signWith)) assertSigned(sign(form), publicKey);
        assertCookiesSigned(getSignedCookies(URL_, dropInParams(form)), publicKey);
        const signer = new Signer({ keyPairId, privateKey: form });
        assert.equal(signer.keyType, type);
        assert.equal(signer.publicKey, publicPem);
      });
    }

    for (const [what, form] of [
      ['PKCS#8', onOneLine(pem(key))],
      [own, onOneLine(pem(key, own))],
      ['PKCS#8 with \\r\\n', onOneLine(withCrlf(pem(key)).replace(/\r/g, '\\r'))],
    ]) {
      it(`takes ${name} on one line: ${what}`, () => {
        for (const sign of Object.values(signWith)) assertSigned(sign(form), publicKey);
      });
    }

    const toSigner = [
      ['DER, PKCS#8', der(key)],
      [`DER, ${own}`, der(key, own)],
      ['DER in a Uint8Array', new Uint8Array(der(key))],
      ['PEM in a Uint8Array', new Uint8Array(Buffer.from(pem(key)))],
      ['part of a larger buffer', Buffer.concat([Buffer.alloc(7, 1), der(key)]).subarray(7)],
      [
        'bytes of another realm',
        vm.runInNewContext('Uint8Array.from(bytes)', { bytes: [...der(key)] }),
      ],
      ['a KeyObject', key],
      ['an indented PEM', pem(key).replace(/^/gm, '    ')],
    ];
    for (const [what, form] of toSigner) {
      it(`takes ${name}: ${what}`, () => {
        assertSigned(signWith['Signer#getSignedUrl'](form), publicKey);
      });
    }

    const cipher = 'aes-256-cbc';
    for (const [what, form] of [
      ['PKCS#8', pem(key, 'pkcs8', { cipher, passphrase })],
      [own, pem(key, own, { cipher, passphrase })],
      ['PKCS#8 with CRLF', withCrlf(pem(key, 'pkcs8', { cipher, passphrase }))],
      ['PKCS#8 on one line', onOneLine(pem(key, 'pkcs8', { cipher, passphrase }))],
      ['PKCS#8 in a Buffer', Buffer.from(pem(key, 'pkcs8', { cipher, passphrase }))],
      ['DER', key.export({ type: 'pkcs8', format: 'der', cipher, passphrase })],
    ]) {
      it(`takes encrypted ${name} with its passphrase: ${what}`, () => {
        const sign = signWith['Signer#getSignedUrl'];
        assertSigned(sign(form, { passphrase }), publicKey);
        assertSigned(sign(form, { passphrase: Buffer.from(passphrase) }), publicKey);
        assertRefused(() => sign(form, { passphrase: 'wrong' }), form);
        assertRefused(() => sign(form, { passphrase: '' }), form);
      });

      it(`refuses encrypted ${name} without its passphrase: ${what}`, () => {
        assertRefused(() => signWith['Signer#getSignedUrl'](form), form);
        if (what !== 'DER') {
          assertRefused(() => signWith.getSignedUrl(`${form}\n`), form);
        }
      });
    }
  }

  it('takes RSA of any usual size', () => {
    for (const bits of [1024, 1025, 1536, 2047, 3072, 4096]) {
      const key = rsaKey(bits);
      for (const sign of Object.values(signWith)) assertSigned(sign(pem(key)), key);
    }
  });

  it('takes RSA with the public exponent 3', () => {
    const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048, publicExponent: 3 });
    for (const sign of Object.values(signWith)) assertSigned(sign(pem(privateKey)), privateKey);
  });

  it('takes P-256 without its public half', () => {
    const d = Buffer.from(ec.export({ format: 'jwk' }).d, 'base64url');
    const sec1 = Buffer.concat([
      Buffer.from('30310201010420', 'hex'),
      d,
      Buffer.from('a00a06082a8648ce3d030107', 'hex'),
    ]);
    for (const sign of Object.values(signWith))
      assertSigned(sign(block('EC PRIVATE KEY', sec1)), ec);
    const signer = new Signer({ keyPairId, privateKey: sec1 });
    assert.equal(signer.publicKey, createPublicKey(ec).export({ type: 'spki', format: 'pem' }));
  });

  it('takes P-256 whose curve is spelled out, as the original does', () => {
    const { privateKey } = generateKeyPairSync('ec', {
      namedCurve: 'P-256',
      paramEncoding: 'explicit',
    });
    for (const type of ['pkcs8', 'sec1']) {
      const form = pem(privateKey, type);
      assertSigned(original.getSignedUrl(URL_, dropInParams(form)), privateKey);
      for (const sign of Object.values(signWith)) assertSigned(sign(form), privateKey);
    }
  });

  it('takes PKCS#8 under the label of another form, as the original does', () => {
    for (const [label, key] of [
      ['RSA PRIVATE KEY', rsa],
      ['EC PRIVATE KEY', ec],
    ]) {
      const form = block(label, der(key));
      assertSigned(original.getSignedUrl(URL_, dropInParams(form)), key);
      for (const sign of Object.values(signWith)) assertSigned(sign(form), key);
    }
  });

  it('takes DER with bytes after it in a PEM, as the original does', () => {
    for (const [label, key, type] of [
      ['RSA PRIVATE KEY', rsa, 'pkcs1'],
      ['PRIVATE KEY', rsa, 'pkcs8'],
      ['EC PRIVATE KEY', ec, 'sec1'],
    ]) {
      const form = block(label, Buffer.concat([der(key, type), Buffer.alloc(2)]));
      assertSigned(original.getSignedUrl(URL_, dropInParams(form)), key);
      for (const sign of Object.values(signWith)) assertSigned(sign(form), key);
    }
  });

  it('takes the first key that can be read, as the original does', () => {
    for (const before of [
      block('RSA PRIVATE KEY', 'AAAA'),
      block('PRIVATE KEY', 'AAAA'),
      block('CERTIFICATE', 'AAAA'),
      block('CERTIFICATE', '!!!!'),
    ]) {
      const form = before + pem(ec, 'sec1') + pem(rsa);
      assertSigned(original.getSignedUrl(URL_, dropInParams(form)), ec);
      for (const sign of Object.values(signWith)) assertSigned(sign(form), ec);
    }
  });

  it('keeps nothing of a key that the caller changes or wipes afterwards', () => {
    const bytes = der(rsa);
    const signer = new Signer({ keyPairId, privateKey: bytes });
    bytes.fill(0);
    assertSigned(signer.getSignedUrl(URL_, { expires }), rsa);
  });

  it('does not change the bytes it is given', () => {
    for (const bytes of [der(rsa), der(ec), Buffer.from(pem(rsa)), Buffer.from(pem(ec))]) {
      const copy = Buffer.from(bytes);
      new Signer({ keyPairId, privateKey: bytes });
      assert.deepEqual(bytes, copy);
    }
  });
});

describe('refusals', () => {
  const rsaPem = pem(rsa);
  const rsaDer = der(rsa);
  const make = (type, options) => {
    try {
      return generateKeyPairSync(type, options).privateKey;
    } catch {
      return undefined;
    }
  };
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
    ['an OpenSSH key', block('OPENSSH PRIVATE KEY', rsaDer)],
    ['a key on secp256k1', ecKey('secp256k1')],
    ['a key on P-384', ecKey('P-384')],
    ['a key on P-521', ecKey('P-521')],
    ['an Ed25519 key', make('ed25519')],
    ['an X25519 key', make('x25519')],
    ['an RSA-PSS key', make('rsa-pss', { modulusLength: 2048 })],
    ['a DSA key', make('dsa', { modulusLength: 2048, divisorLength: 256 })],
  ].filter(([, key]) => key !== undefined);

  for (const [what, key] of refused) {
    const form = typeof key.export === 'function' ? pem(key) : key;
    for (const [how, sign] of Object.entries(signWith)) {
      it(`${how} refuses ${what}`, () => {
        assertRefused(() => sign(form), form);
        // A refusal is not remembered, and leaves good keys alone.
        assertSigned(sign(rsaPem), rsa);
        assertRefused(() => sign(form), form);
      });
    }
    if (form !== key) {
      it(`a Signer refuses ${what} as DER and as a KeyObject`, () => {
        assertRefused(() => new Signer({ keyPairId, privateKey: der(key) }), der(key));
        assertRefused(() => new Signer({ keyPairId, privateKey: key }), form);
      });
    }
  }

  it('refuses public and secret KeyObjects', () => {
    const { createSecretKey } = require('node:crypto');
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
    for (const wrong of [null, 5, {}, []]) {
      assert.throws(() => new Signer({ keyPairId, privateKey: rsaPem, passphrase: wrong }), {
        name: 'TypeError',
        code: 'ERR_INVALID_ARG_TYPE',
        message: /"passphrase"/,
      });
    }
  });

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
