'use strict';

// One verification: a canned URL, a custom one, cookies, and a URL whose signature is wrong.

const { createPrivateKey, createPublicKey, sign, verify } = require('node:crypto');

const { timePerCall } = require('./support/measure.js');
const { EXPIRES, KEY_PAIR_ID, makeKeys, native, url } = require('./support/subjects.js');
const { number, table, us } = require('./support/table.js');

/** Signed URLs to take turns with: signing a new one for every call would take far longer. */
const LINKS = 256;

function contenders(privateKey) {
  const signer = new native.Signer({ keyPairId: KEY_PAIR_ID, privateKey });
  const verifier = new native.Verifier({ keys: { [KEY_PAIR_ID]: signer.publicKey } });
  const links = (options) =>
    Array.from({ length: LINKS }, (_, i) => signer.getSignedUrl(url(i), options));
  const canned = links({ expires: EXPIRES });
  const custom = links({ expires: EXPIRES, ipAddress: '203.0.113.0/24' });
  const altered = canned.map((link) => link.replace('session=', 'session=1'));
  const cookies = Object.entries(
    signer.getSignedCookies('https://d111111abcdef8.cloudfront.net/videos/*', { expires: EXPIRES }),
  )
    .map(([name, value]) => `${name}=${value}`)
    .join('; ');
  const request = { ip: '203.0.113.7' };

  const key = createPublicKey(createPrivateKey(privateKey));
  const texts = canned.map((_, i) =>
    Buffer.from(`${url(i)}, as long as a canned policy is, about`),
  );
  const signatures = texts.map((text) => sign('sha1', text, privateKey));
  return {
    'canned URL': (i) => expect(true, verifier.verifyUrl(canned[i % LINKS])),
    'custom URL with an address': (i) =>
      expect(true, verifier.verifyUrl(custom[i % LINKS], request)),
    cookies: (i) => expect(true, verifier.verifyCookies(url(i), cookies)),
    'altered URL, with the reason': (i) => expect(false, verifier.verifyUrl(altered[i % LINKS])),
    'crypto.verify, parsed key (floor)': (i) =>
      verify('sha1', texts[i % LINKS], key, signatures[i % LINKS]),
  };
}

function expect(allowed, verification) {
  if (verification.allowed !== allowed) throw new Error(verification.reason ?? 'let through');
}

function run() {
  const results = {};
  for (const [kind, key] of Object.entries(makeKeys()))
    results[kind] = timePerCall(contenders(key));
  const kinds = Object.keys(results);
  const rows = Object.keys(results[kinds[0]]).map((name) => [
    name,
    ...kinds.flatMap((kind) => [us(results[kind][name]), number(1e6 / results[kind][name], 0)]),
  ]);
  const head = ['one verification', ...kinds.flatMap((kind) => [kind, 'a second'])];
  return { text: table(head, rows), results };
}

module.exports = { run };
