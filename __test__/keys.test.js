'use strict';

// Which private keys are taken, and in which forms.

const assert = require('node:assert/strict');
const { createPublicKey, generateKeyPairSync } = require('node:crypto');
const { describe, it } = require('node:test');
const vm = require('node:vm');

const original = require('aws-cloudfront-sign');
const { getSignedCookies, getSignedUrl, Signer } = require('..');
const {
  KEY_PAIR_ID: keyPairId,
  TRADITIONAL,
  block,
  der,
  ecKey,
  formsOf,
  newKey,
  onOneLine,
  pem,
  rsaKey,
  withCrlf,
} = require('./support/keys.js');
const { HASHES, assertCookiesSigned, assertSigned, opens } = require('./support/oracle.js');
const { assertRefused } = require('./support/secrecy.js');

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
const passphrase = 'correct horse';

const asBase64 = (text) => Buffer.from(text).toString('base64');

describe('forms', () => {
  for (const [name, key, type] of [
    ['RSA', rsa, 'rsa'],
    ['P-256', ec, 'ec'],
  ]) {
    const publicKey = createPublicKey(key);
    const own = TRADITIONAL[type];

    /** A Signer takes a key, leaves it as it was, and its links open. */
    function assertTaken(privateKey, options) {
      const before = Buffer.isBuffer(privateKey) && Buffer.from(privateKey);
      const signer = new Signer({ keyPairId, privateKey, ...options });
      if (before) assert.deepEqual(privateKey, before, "the caller's bytes were touched");
      assert.equal(signer.keyType, type);
      assert.equal(signer.keyPairId, keyPairId);
      assert.equal(signer.publicKey, pem(publicKey, 'spki'));
      const { allowed, why } = opens(signer.getSignedUrl(URL_, { expires }), publicKey);
      assert.ok(allowed, why);
    }

    for (const [what, form] of formsOf(key)) {
      it(`takes ${name}: ${what}`, () => {
        assertTaken(form);
        assertSigned(getSignedUrl(URL_, dropInParams(form)), publicKey);
        assertCookiesSigned(getSignedCookies(URL_, dropInParams(form)), publicKey);
      });
    }

    for (const [what, form] of [
      ['PKCS#8', onOneLine(pem(key))],
      [own, onOneLine(pem(key, own))],
      ['PKCS#8 with \\r\\n', onOneLine(withCrlf(pem(key)).replace(/\r/g, '\\r'))],
    ]) {
      it(`takes ${name} on one line: ${what}`, () => {
        assertTaken(form);
        assertSigned(getSignedUrl(URL_, dropInParams(form)), publicKey);
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
      ['a KeyObject and a passphrase nobody needs', key, passphrase],
      ['plain PEM and a passphrase nobody needs', pem(key), passphrase],
      ['an indented PEM', pem(key).replace(/^/gm, '    ')],
      ['base64 of PKCS#8', asBase64(pem(key))],
      [`base64 of ${own}`, asBase64(pem(key, own))],
      ['base64 with line breaks', asBase64(pem(key)).replace(/.{76}/g, '$&\r\n')],
      ['base64 in a Buffer', Buffer.from(asBase64(pem(key)))],
      ['base64 of an indented PEM', asBase64(pem(key).replace(/^/gm, '    '))],
    ];
    for (const [what, form, phrase] of toSigner) {
      it(`takes ${name}: ${what}`, () => {
        assertTaken(form, { passphrase: phrase });
      });
    }

    const encrypted = { cipher: 'aes-256-cbc', passphrase };
    const inPkcs8 = pem(key, 'pkcs8', encrypted);
    const inOwn = pem(key, own, encrypted);
    assert.match(inOwn, /Proc-Type: 4,ENCRYPTED/);
    for (const [what, form] of [
      ['PKCS#8', inPkcs8],
      ['PKCS#8 with CRLF', withCrlf(inPkcs8)],
      ['PKCS#8 on one line', onOneLine(inPkcs8)],
      ['PKCS#8 in a Buffer', Buffer.from(inPkcs8)],
      ['PKCS#8 on one line, in a Buffer', Buffer.from(onOneLine(inPkcs8))],
      [own, inOwn],
      [`${own} on one line`, onOneLine(inOwn)],
      ['base64 of PKCS#8', asBase64(inPkcs8)],
      ['base64 of PKCS#8, in a Buffer', Buffer.from(asBase64(inPkcs8))],
      [`base64 of ${own}`, asBase64(inOwn)],
      [`${own}, AES-128`, pem(key, own, { cipher: 'aes-128-cbc', passphrase })],
      ['DER', key.export({ type: 'pkcs8', format: 'der', ...encrypted })],
    ]) {
      it(`takes encrypted ${name} with its passphrase: ${what}`, () => {
        assertTaken(form, { passphrase });
        assertTaken(form, { passphrase: Buffer.from(passphrase) });
      });

      it(`refuses encrypted ${name} without its passphrase: ${what}`, () => {
        const sign = signWith['Signer#getSignedUrl'];
        // DER does not say of itself that it is encrypted.
        const message = what === 'DER' ? undefined : /^privateKey: .*(encrypted|passphrase)/s;
        for (const wrong of [undefined, '', 'wrong', 'correct horse ']) {
          assertRefused(() => sign(form, { passphrase: wrong }), form, message);
        }
        if (what !== 'DER') {
          assertRefused(() => signWith.getSignedUrl(`${form}\n`), form);
        }
      });
    }
  }

  it('takes a KeyObject as Node makes it', () => {
    const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    assertSigned(signWith['Signer#getSignedUrl'](privateKey), privateKey);
  });

  it('takes RSA of any usual size', () => {
    for (const bits of [1024, 1025, 1536, 2047, 3072, 4096]) {
      const key = rsaKey(bits);
      for (const sign of Object.values(signWith)) assertSigned(sign(pem(key)), key);
      for (const hashAlgorithm of HASHES) {
        const signed = signWith['Signer#getSignedUrl'](pem(key), { hashAlgorithm });
        assert.ok(opens(signed, key).allowed);
      }
    }
  });

  it('takes RSA with the public exponent 3', () => {
    const privateKey = newKey('rsa', { modulusLength: 2048, publicExponent: 3 });
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
    const privateKey = newKey('ec', { namedCurve: 'P-256', paramEncoding: 'explicit' });
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
