const assert = require('node:assert/strict');
const { generateKeyPairSync } = require('node:crypto');
const { afterEach, test } = require('node:test');
const cloudfront = require('cloudfront-sign-native');
const express = require('cloudfront-sign-native/express');
const sinon = require('sinon');

const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const options = { keyPairId: 'K2JCJMDEHXQW5F', privateKey };

afterEach(() => sinon.restore());

for (const [name, face] of Object.entries({ cloudfront, express })) {
  test(`every function of ${name} is stubbed, and put back`, () => {
    const originals = { ...face };
    for (const [key, value] of Object.entries(originals)) {
      if (typeof value !== 'function') continue;
      sinon.stub(face, key).returns('stubbed');
      assert.equal(face[key](), 'stubbed', key);
    }
    sinon.restore();
    assert.deepEqual({ ...face }, originals);
  });
}

test('a class is replaced', () => {
  sinon.stub(cloudfront, 'Signer').callsFake(function FakeSigner() {
    this.getSignedUrl = () => 'https://signed';
  });
  assert.equal(new cloudfront.Signer({}).getSignedUrl(), 'https://signed');
  sinon.restore();
  sinon.replace(cloudfront, 'resource', () => 'https://h/*');
  assert.equal(cloudfront.resource``, 'https://h/*');
  sinon.stub(cloudfront, 'Verifier').value(undefined);
  assert.equal(cloudfront.Verifier, undefined);
});

test('an instance needs no key', () => {
  const signer = sinon.createStubInstance(cloudfront.Signer);
  signer.getSignedUrl.returns('https://signed');
  assert.equal(signer.getSignedUrl('https://h/a', { expires: '1h' }), 'https://signed');
  assert.ok(signer instanceof cloudfront.Signer);
});

test('fake timers set the clock, and promises settle', async () => {
  const clock = sinon.useFakeTimers({ now: new Date('2030-01-01T00:00:00Z') });
  const signer = new cloudfront.Signer(options);
  const link = await signer.getSignedUrlAsync('https://h/a', { expires: '1h' });
  const expires = new URL(link).searchParams.get('Expires');
  assert.equal(expires, String(Date.UTC(2030, 0, 1, 1) / 1000));
  const verifier = new cloudfront.Verifier({ keys: { [signer.keyPairId]: signer.publicKey } });
  assert.equal(verifier.verifyUrl(link).allowed, true);
  clock.tick(3_600_000);
  assert.equal(verifier.verifyUrl(link).allowed, false);
});
