'use strict';

// Signs again and again, in a process of its own that was started with --expose-gc; prints, in MiB, how
// much memory the process had after warming up and at the end.
//
// node --expose-gc sign-many.js <what> <runs>

const assert = require('node:assert/strict');

const { getSignedCookies, getSignedUrl, Signer } = require('../..');
const { block, ecKey, onOneLine, pem, rsaKey } = require('./keys.js');

const [what, runs] = [process.argv[2], Number(process.argv[3])];
const expireTime = Date.UTC(2033, 4, 18);
const options = { expires: new Date(expireTime) };
const urlOf = (i) => `https://d111111abcdef8.cloudfront.net/videos/${i}.mp4?n=${i}#t`;

const ecKeys = Array.from({ length: 300 }, () => pem(ecKey()));
const rsaKeys = Array.from({ length: 40 }, () => pem(rsaKey(1024)));
const badKeys = [
  'rubbish\n',
  block('RSA PRIVATE KEY', Buffer.alloc(600, 7)),
  pem(ecKey('P-384')),
  rsaKeys[0].slice(0, 500),
  ecKeys[0].replace(/[A-Za-z]/g, 'A'),
  pem(rsaKey(1024), 'pkcs8', { cipher: 'aes-256-cbc', passphrase: 'secret' }),
];
const pick = (list, i) => list[i % list.length];

const params = (privateKeyString) => ({ keypairId: 'K', privateKeyString, expireTime });
const refusal = (code) => (error) => error.code === code;

/** Each signs, or fails to, once for each number from `first` to `end` (excluded). */
const WORK = {
  'the drop-in': (first, end) => {
    for (let i = first; i < end; i += 1) {
      const key = i % 8 === 0 ? pick(rsaKeys, i) : pick(ecKeys, i >> 3);
      if (i % 5 === 0) getSignedCookies(urlOf(i), params(key));
      else getSignedUrl(i % 3 === 0 ? `${urlOf(i)} ü` : urlOf(i), params(key));
    }
  },

  'keys of ever new text': (first, end) => {
    for (let i = first; i < end; i += 1) {
      const key = i % 8 === 0 ? pick(rsaKeys, i) : pick(ecKeys, i);
      const text = i % 2 === 0 ? `key ${i}\n${key}` : `${key}key ${i}\n`;
      if (i % 3 === 0) getSignedUrl(urlOf(i), params(Buffer.from(text)));
      else if (i % 3 === 1) getSignedUrl(urlOf(i), params(onOneLine(text)));
      else getSignedCookies(urlOf(i), params(text));
    }
  },

  refusals: (first, end) => {
    const key = ecKeys[0];
    for (let i = first; i < end; i += 1) {
      const bad = `${i}\n${pick(badKeys, i)}`;
      assert.throws(
        () => getSignedUrl(urlOf(i), params(bad)),
        refusal('ERR_CLOUDFRONT_PRIVATE_KEY'),
      );
      assert.throws(() => getSignedUrl(`nonsense ${i}`, params(key)), refusal('ERR_INVALID_URL'));
      assert.throws(() => getSignedUrl(urlOf(i), { ...params(key), expireTime: 1000 }));
      assert.throws(
        () => new Signer({ keyPairId: 'K', privateKey: bad }),
        refusal('ERR_CLOUDFRONT_PRIVATE_KEY'),
      );
    }
  },

  'signers and grants': async (first, end) => {
    for (let i = first; i < end; i += 1) {
      // As between requests: what is collected is given back when the event loop turns.
      if (i % 50 === 0) await new Promise((resolve) => setImmediate(resolve));
      const privateKey = i % 8 === 0 ? pick(rsaKeys, i) : pick(ecKeys, i);
      const signer = new Signer({
        keyPairId: `K${i}`,
        privateKey,
        hashAlgorithm: i % 2 ? 'SHA1' : 'SHA256',
      });
      signer.getSignedUrl(urlOf(i), options);
      signer.getSignedUrls([urlOf(i), urlOf(i + 1)], {
        ...options,
        resource: 'https://d111111abcdef8.cloudfront.net/*',
      });
      const grant = signer.grant(`https://d111111abcdef8.cloudfront.net/videos/${i}*`, options);
      grant.url(urlOf(i));
      grant.cookies();
      assert.throws(
        () => grant.url('https://elsewhere.example/'),
        refusal('ERR_CLOUDFRONT_RESOURCE'),
      );
    }
  },

  'one signer that remembers': (first, end) => {
    for (let i = first; i < end; i += 1) remembering.getSignedUrl(urlOf(i), options);
  },

  promises: async (first, end) => {
    for (let i = first; i < end; i += 200) {
      const signer = pick(signers, i / 200);
      const urls = Array.from({ length: 100 }, (_, n) => urlOf(i + n));
      await Promise.all([
        signer.getSignedUrlsAsync(urls, { ...options, onProgress() {} }),
        ...urls.map((url) => signer.getSignedUrlAsync(url, options)),
      ]);
      await assert.rejects(
        signer.getSignedUrlAsync(`${urlOf(i)}`.replace('?', '?Policy='), options),
      );
      const controller = new AbortController();
      const { signal } = controller;
      const given = [
        signer.getSignedUrlsAsync(urls, { ...options, signal }),
        signer.getSignedUrlAsync(urls[0], { ...options, signal }),
      ];
      controller.abort();
      for (const promise of given) await assert.rejects(promise, refusal('ABORT_ERR'));
    }
  },

  streams: async (first, end) => {
    async function* source() {
      for (let i = first; i < end; i += 1) yield urlOf(i);
    }
    let count = 0;
    for await (const url of signers[0].signedUrls(source(), options))
      count += url.length > 0 ? 1 : 0;
    assert.equal(count, end - first);
    // Left early, again and again.
    for (let i = 0; i < (end - first) / 500; i += 1) {
      for await (const url of pick(signers, i).signedUrls(source(), options)) {
        assert.ok(url);
        break;
      }
    }
  },
};

const remembering = new Signer({ keyPairId: 'K', privateKey: ecKeys[0] });
const signers = [...ecKeys.slice(0, 9), rsaKeys[0]].map(
  (privateKey) => new Signer({ keyPairId: 'K', privateKey, remember: 0 }),
);

/** MiB in use once everything that can be collected is, without what V8 keeps ready for new objects. */
async function memory() {
  for (let i = 0; i < 4; i += 1) {
    global.gc();
    await new Promise((resolve) => setImmediate(resolve));
  }
  const { rss, heapTotal, heapUsed } = process.memoryUsage();
  return (rss - heapTotal + heapUsed) / 2 ** 20;
}

const PARTS = 5;

async function main() {
  const part = Math.ceil(runs / PARTS);
  const after = [];
  for (let i = 0; i < PARTS; i += 1) {
    await WORK[what](i * part, (i + 1) * part);
    after.push(await memory());
  }
  console.log(JSON.stringify({ warm: after[0], end: after[PARTS - 1], after }));
}

main();
