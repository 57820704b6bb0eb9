'use strict';

// A program that signs, has the engine's memory go bad, and signs on; it says what happened. Its argument
// is the way to sign, after `worker` in a worker thread, after `mute` where nobody can be warned.

const { once } = require('node:events');
const { setImmediate: nextTurn } = require('node:timers/promises');
const { isMainThread, Worker } = require('node:worker_threads');

const dropIn = require('../..');
const { spoilCheckOf } = require('./faulty-memory.js');
const { KEY_PAIR_ID, rsa } = require('./keys.js');

const { Signer } = dropIn;
const EXPIRES = new Date(Date.UTC(2033, 4, 18));
const COUNT = 12;

/** Each signs the URLs with one signature each. */
const ways = {
  getSignedUrl: (signer, urls) => urls.map((url) => signer.getSignedUrl(url, { expires: EXPIRES })),
  getSignedUrls: (signer, urls) => signer.getSignedUrls(urls, { expires: EXPIRES }),
  getSignedUrlAsync: (signer, urls) =>
    Promise.all(urls.map((url) => signer.getSignedUrlAsync(url, { expires: EXPIRES }))),
  getSignedUrlsAsync: (signer, urls) => signer.getSignedUrlsAsync(urls, { expires: EXPIRES }),
  signedUrls: async (signer, urls) => {
    const signed = [];
    for await (const url of signer.signedUrls(urls, { expires: EXPIRES })) signed.push(url);
    return signed;
  },
  getSignedCookies: (signer, urls) =>
    urls.map((url) => ({ ...signer.getSignedCookies(url, { expires: EXPIRES }) })),
  grant: (signer, urls) => urls.map((url) => signer.grant(url, { expires: EXPIRES }).url(url)),
  'drop-in': (signer, urls) =>
    urls.map((url) =>
      dropIn.getSignedUrl(url, {
        keypairId: signer.keyPairId,
        privateKeyString: rsa().pkcs8,
        expireTime: EXPIRES,
      }),
    ),
};

async function main(way, isMute) {
  const warnings = [];
  process.on('warning', ({ name, code, message }) => warnings.push({ name, code, message }));
  const options = { keyPairId: KEY_PAIR_ID, privateKey: rsa().pkcs8, remember: 0 };
  const signer = new Signer(options);
  const urls = Array.from({ length: COUNT }, (_, i) => `https://h.example/${i}`);

  const expected = await ways[way](signer, urls);
  const before = { engine: signer.engine, warnings: [...warnings] };
  const spoilt = spoilCheckOf(rsa().publicKey);
  if (isMute) {
    const get = () => {
      throw new Error('no warnings here');
    };
    Object.defineProperty(process, 'emitWarning', { get });
  }
  const signed = [await ways[way](signer, urls), await ways[way](signer, urls)];
  await nextTurn();
  const after = { engine: signer.engine, again: new Signer(options).engine, warnings };
  const other = new Signer({ ...options, privateKey: require('./keys.js').rsaKey() }).engine;
  console.log(JSON.stringify({ expected, signed, before, spoilt, after, other }));
}

const args = process.argv.slice(2);
if (args[0] === 'worker' && isMainThread) {
  once(new Worker(__filename, { argv: args.slice(1) }), 'exit');
} else {
  main(args.at(-1), args[0] === 'mute');
}
