'use strict';

// Arguments that come from another realm, as under Jest or in vm contexts.

const assert = require('node:assert/strict');
const { describe, it } = require('node:test');
const vm = require('node:vm');

const { getSignedCookies, getSignedUrl, Signer } = require('..');
const { der, ecKey, pem, rsaKey } = require('./support/keys.js');
const { assertSigned } = require('./support/oracle.js');

const rsa = rsaKey(1024);
const ec = ecKey();
const expires = new Date(Date.UTC(2033, 4, 18));

describe('arguments of another realm', () => {
  const realm = vm.createContext({ keyPem: pem(ec), keyDer: [...der(ec)], rsaPem: pem(rsa) });
  const there = (source) => vm.runInContext(source, realm);
  const url = 'https://h.example/a';

  it('are taken by the drop-in', () => {
    const params = there(
      "({ keypairId: 'K', privateKeyString: rsaPem, expireTime: new Date(2e12) })",
    );
    const same = { keypairId: 'K', privateKeyString: pem(rsa), expireTime: 2e12 };
    assert.equal(getSignedUrl(url, params), getSignedUrl(url, same));
    assert.deepEqual(getSignedCookies(url, params), getSignedCookies(url, same));
    assert.equal(getSignedUrl(there(`new String('${url}')`), params), getSignedUrl(url, same));
  });

  it('are taken as keys and passphrases', () => {
    const encrypted = pem(ec, 'pkcs8', { cipher: 'aes-256-cbc', passphrase: 'secret' });
    for (const options of [
      there("({ keyPairId: 'K', privateKey: keyPem })"),
      { keyPairId: 'K', privateKey: there('Uint8Array.from(keyDer)') },
      {
        keyPairId: 'K',
        privateKey: there('new Uint8Array([...keyPem].map((c) => c.charCodeAt(0)))'),
      },
      {
        keyPairId: 'K',
        privateKey: encrypted,
        passphrase: there("Uint8Array.from([...'secret'], (c) => c.charCodeAt(0))"),
      },
    ]) {
      assertSigned(new Signer(options).getSignedUrl(url, { expires }), ec);
    }
  });

  it('are taken as options, times and iterables', async () => {
    const signer = new Signer({ keyPairId: 'K', privateKey: pem(ec) });
    assertSigned(signer.getSignedUrl(url, there('({ expires: new Date(2e12) })')), ec);
    assertSigned(
      signer.getSignedUrl(url, there('({ expires: new Date(2e12), starts: new Date(1e12) })')),
      ec,
    );
    for (const source of [
      `['${url}']`,
      `new Set(['${url}'])`,
      `(function* () { yield '${url}'; })()`,
    ]) {
      assert.equal(signer.getSignedUrls(there(source), { expires }).length, 1);
      assert.equal((await signer.getSignedUrlsAsync(there(source), { expires })).length, 1);
      for await (const signed of signer.signedUrls(there(source), { expires }))
        assertSigned(signed, ec);
    }
    const stream = there(`(async function* () { yield '${url}'; })()`);
    for await (const signed of signer.signedUrls(stream, { expires })) assertSigned(signed, ec);
  });

  it('are refused like those of this one', () => {
    const signer = new Signer({ keyPairId: 'K', privateKey: pem(ec) });
    for (const expires of ['new Date(NaN)', 'new Date(1000)', 'NaN']) {
      assert.throws(() => signer.getSignedUrl(url, { expires: there(expires) }), {
        name: 'RangeError',
        code: 'ERR_CLOUDFRONT_EXPIRY',
      });
    }
    for (const expires of ['({})', '[]', '/a/']) {
      assert.throws(() => signer.getSignedUrl(url, { expires: there(expires) }), {
        name: 'TypeError',
        code: 'ERR_INVALID_ARG_TYPE',
      });
    }
  });
});
