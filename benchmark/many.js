'use strict';

// A thousand URLs at once, beside a loop over aws-cloudfront-sign; and what the event loop feels.

const { spawn } = require('node:child_process');
const { monitorEventLoopDelay } = require('node:perf_hooks');

const { median, timeRuns } = require('./support/measure.js');
const subjects = require('./support/subjects.js');
const { ms, number, table, times } = require('./support/table.js');

const COUNT = 1000;
/** The loop takes over a second for the whole thousand. */
const LOOP_SAMPLE = 200;
const STALL_COUNT = 5000;
const STALL_ROUNDS = 5;

let used = 0;
const freshUrls = (count) => Array.from({ length: count }, () => subjects.url(used++));

async function run() {
  const parts = [];
  const results = {};
  for (const [kind, privateKey] of Object.entries(subjects.makeKeys())) {
    const { KEY_PAIR_ID: keyPairId, EXPIRES: expires, native, original } = subjects;
    const signer = new native.Signer({ keyPairId, privateKey });
    const mirrored = { keypairId: keyPairId, privateKeyString: privateKey, expireTime: expires };
    const loop = 'a loop over aws-cloudfront-sign';
    const measured = await timeRuns({
      [loop]: () => freshUrls(LOOP_SAMPLE).map((url) => original.getSignedUrl(url, mirrored)),
      'getSignedUrls (one core)': () => signer.getSignedUrls(freshUrls(COUNT), { expires }),
      'getSignedUrlsAsync (all cores)': () =>
        signer.getSignedUrlsAsync(freshUrls(COUNT), { expires }),
      '1,000 × getSignedUrlAsync': () =>
        Promise.all(freshUrls(COUNT).map((url) => signer.getSignedUrlAsync(url, { expires }))),
      'getSignedUrls, one policy for all': () =>
        signer.getSignedUrls(freshUrls(COUNT), {
          expires,
          resource: 'https://d111111abcdef8.cloudfront.net/*',
        }),
    });
    measured[loop] *= COUNT / LOOP_SAMPLE;
    results[kind] = measured;
    const rows = Object.entries(measured).map(([name, time]) => [
      name,
      ms(time),
      times(measured[loop] / time),
    ]);
    parts.push(table([`1,000 URLs, ${kind}`, 'time', 'to the loop'], rows));
    parts.push(await stalls(signer, kind));
  }
  return { text: parts.join('\n\n'), results };
}

/** What the event loop feels, with nothing else running and with a process as busy beside. */
async function stalls(signer, kind) {
  const alone = await longestStall(signer);
  const busy = spawn(process.execPath, ['-e', 'for (;;);'], { stdio: 'ignore' });
  const beside = await longestStall(signer);
  busy.kill('SIGKILL');
  const urls = `${number(STALL_COUNT, 0)} URLs (${kind})`;
  return `Longest stall of the event loop during ${urls}: ${number(alone, 1)} ms; with another busy process beside: ${number(beside, 1)} ms (medians of ${STALL_ROUNDS} runs)`;
}

async function longestStall(signer) {
  const longest = [];
  for (let round = 0; round < STALL_ROUNDS; round += 1) longest.push(await stall(signer));
  return median(longest);
}

/** The longest turn of the event loop while 5,000 URLs are signed, in milliseconds. */
async function stall(signer) {
  const delay = monitorEventLoopDelay({ resolution: 1 });
  const urls = freshUrls(STALL_COUNT);
  await new Promise((resolve) => setTimeout(resolve, 50));
  delay.enable();
  await signer.getSignedUrlsAsync(urls, { expires: subjects.EXPIRES });
  delay.disable();
  // The monitor reports its own sampling interval, 1 ms, as delay.
  return delay.max / 1e6 - 1;
}

module.exports = { run };
