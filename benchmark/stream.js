'use strict';

// A long stream through P-256: throughput, and memory that stays where it was.

const subjects = require('./support/subjects.js');
const { number } = require('./support/table.js');

const COUNT = Number(process.env.STREAM ?? 1_000_000);

async function run() {
  const { KEY_PAIR_ID: keyPairId, EXPIRES: expires, native, url } = subjects;
  const signer = new native.Signer({ keyPairId, privateKey: subjects.makeKeys()['P-256'] });
  function* source() {
    for (let i = 0; i < COUNT; i += 1) yield url(i);
  }
  const megabytes = () => process.memoryUsage().rss / 2 ** 20;
  let done = 0;
  let settled;
  let highest = 0;
  const start = performance.now();
  for await (const _ of signer.signedUrls(source(), { expires })) {
    done += 1;
    if (done % (COUNT / 20) === 0) {
      // The first tenth fills caches and heap.
      if (done === COUNT / 10) settled = megabytes();
      if (done > COUNT / 10) highest = Math.max(highest, megabytes());
    }
  }
  const seconds = (performance.now() - start) / 1000;
  const text = `A stream of ${number(COUNT, 0)} URLs, P-256: ${number(COUNT / seconds, 0)} a second; resident memory ${number(settled, 0)} MB after a tenth, at most ${number(highest, 0)} MB after that`;
  return { text, results: { seconds, settled, highest } };
}

module.exports = { run };
