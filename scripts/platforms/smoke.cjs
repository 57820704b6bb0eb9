'use strict';

// Runs in the Node of a platform, from a folder that has the package installed as users have it and
// keys.json beside this file. Leaves what it saw in report.json (wine's pipes are not to be trusted)
// and must end by itself: whoever started it waits for that.

const assert = require('node:assert');
const crypto = require('node:crypto');
const { readFileSync, writeFileSync } = require('node:fs');
const path = require('node:path');
const { Worker } = require('node:worker_threads');

const { getSignedUrl, Signer } = require('cloudfront-sign-native');

const keys = JSON.parse(readFileSync(path.join(__dirname, 'keys.json'), 'utf8'));
const keyPairId = 'K2JCJMDEHXQW5F';
const resource = 'https://d111111abcdef8.cloudfront.net/video.mp4?quality=4k&name=%C3%A9';
const expires = new Date('2037-01-01T00:00:00Z');

const checks = {
  'RSA: the bytes that node:crypto makes'() {
    const url = dropIn(keys.rsa, resource);
    assert.deepStrictEqual(signatureOf(url), rsaSignature(resource));
  },
  'P-256: verified by node:crypto'() {
    const url = dropIn(keys.ec, resource);
    assert.ok(
      crypto.verify(
        'sha1',
        Buffer.from(cannedPolicy(resource)),
        crypto.createPublicKey(keys.ec),
        signatureOf(url),
      ),
    );
  },
  'a bad key is an error of ours'() {
    const wrong = { keyPairId, privateKey: keys.rsa.replace(/[A-Za-z0-9+/]{64}\n/, '') };
    assert.throws(() => new Signer(wrong), { name: /Error$/, code: 'ERR_CLOUDFRONT_PRIVATE_KEY' });
  },
  async 'the pool: what it signs is what node:crypto signs'() {
    const urls = Array.from(
      { length: 200 },
      (_, i) => `https://d111111abcdef8.cloudfront.net/${i}.ts`,
    );
    const signer = new Signer({ keyPairId, privateKey: keys.rsa });
    const signed = await signer.getSignedUrlsAsync(urls, { expires });
    assert.deepStrictEqual(signed, urls.map(reference));
    assert.deepStrictEqual(signer.getSignedUrls(urls, { expires }), signed);
  },
  async 'the pool: a wrong URL rejects and names its index'() {
    const signer = new Signer({ keyPairId, privateKey: keys.ec });
    await assert.rejects(signer.getSignedUrlsAsync([resource, 'no URL'], { expires }), (error) => {
      assert.strictEqual(error.code, 'ERR_INVALID_URL');
      return /\b1\b/.test(error.message);
    });
  },
  async 'a worker thread loads it, signs and ends'() {
    const worker = new Worker(
      `
      const { Signer } = require('cloudfront-sign-native');
      const { parentPort, workerData } = require('node:worker_threads');
      const { keyPairId, privateKey, resource, expires } = workerData;
      new Signer({ keyPairId, privateKey }).getSignedUrlsAsync([resource], { expires })
        .then(([url]) => parentPort.postMessage(url));
    `,
      { eval: true, workerData: { keyPairId, privateKey: keys.rsa, resource, expires } },
    );
    const message = new Promise((resolve, reject) =>
      worker.once('message', resolve).once('error', reject),
    );
    const exit = new Promise((resolve) => worker.once('exit', resolve));
    assert.strictEqual(await message, reference(resource));
    assert.strictEqual(await exit, 0);
  },
};

main();

async function main() {
  const results = [];
  for (const [name, check] of Object.entries(checks)) {
    try {
      await check();
      results.push({ name });
    } catch (error) {
      results.push({ name, error: String(error?.stack ?? error) });
    }
  }
  const { platform, arch, version } = process;
  const addons = Object.keys(require.cache).filter((file) => file.endsWith('.node'));
  const report = { platform, arch, version, addons, results };
  writeFileSync(path.join(__dirname, 'report.json'), JSON.stringify(report, null, 2));
}

function dropIn(privateKeyString, url) {
  return getSignedUrl(url, {
    keypairId: keyPairId,
    privateKeyString,
    expireTime: expires.getTime(),
  });
}

function rsaSignature(url) {
  return crypto.sign('sha1', Buffer.from(cannedPolicy(url)), keys.rsa);
}

/** The Signer's link, made without the package. */
function reference(url) {
  const signature = rsaSignature(url).toString('base64');
  const safe = signature.replace(
    /[+=/]/g,
    (character) => ({ '+': '-', '=': '_', '/': '~' })[character],
  );
  const separator = url.includes('?') ? '&' : '?';
  return `${url}${separator}Expires=${seconds()}&Signature=${safe}&Key-Pair-Id=${keyPairId}`;
}

function cannedPolicy(url) {
  return `{"Statement":[{"Resource":"${url}","Condition":{"DateLessThan":{"AWS:EpochTime":${seconds()}}}}]}`;
}

function seconds() {
  return expires.getTime() / 1000;
}

function signatureOf(url) {
  const safe = new URL(url).searchParams.get('Signature');
  return Buffer.from(
    safe.replace(/[-_~]/g, (character) => ({ '-': '+', _: '=', '~': '/' })[character]),
    'base64',
  );
}
