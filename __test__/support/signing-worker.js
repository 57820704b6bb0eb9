'use strict';

// A worker thread that signs: `workerData` says with which key and how much.

const { parentPort, workerData } = require('node:worker_threads');

const { getSignedUrl, Signer } = require('../..');

const { key, count, rounds = 1 } = workerData;
const expires = new Date(Date.UTC(2033, 4, 18));
const signer = new Signer({ keyPairId: 'K', privateKey: key, remember: 0 });
const urls = Array.from({ length: count }, (_, i) => `https://h.example/${i}`);

async function main() {
  parentPort.postMessage({ started: true });
  for (let round = 0; round < rounds; round += 1) {
    const onProgress = () => parentPort.postMessage({ progress: true });
    const params = { keypairId: 'K', privateKeyString: key, expireTime: expires };
    const dropIn = urls.slice(0, 5).map((url) => getSignedUrl(url, params));
    const sync = signer.getSignedUrls(urls.slice(0, 5), { expires });
    const [batch, single, streamed] = await Promise.all([
      signer.getSignedUrlsAsync(urls, { expires, onProgress }),
      Promise.all(urls.slice(0, 20).map((url) => signer.getSignedUrlAsync(url, { expires }))),
      (async () => {
        const all = [];
        for await (const url of signer.signedUrls(urls, { expires })) all.push(url);
        return all;
      })(),
    ]);
    parentPort.postMessage({ signed: { dropIn, sync, batch, single, streamed } });
  }
}

main();
