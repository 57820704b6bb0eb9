'use strict';

// The queue and its threads: many workers at once, and how processes and threads that use it end.

const assert = require('node:assert/strict');
const { execFileSync } = require('node:child_process');
const { once } = require('node:events');
const { mkdtempSync, rmSync } = require('node:fs');
const { tmpdir } = require('node:os');
const path = require('node:path');
const { describe, it } = require('node:test');
const { Worker } = require('node:worker_threads');

const { Signer } = require('..');
const { run } = require('../scripts/support/child.js');
const { ecKey, pem, rsaKey } = require('./support/keys.js');
const { assertSigned, opens } = require('./support/oracle.js');
const { HOST, urlsUpTo } = require('./support/url-sources.js');

const ROOT = path.join(__dirname, '..');
const WORKER = path.join(__dirname, 'support', 'signing-worker.js');
const rsa = rsaKey(1024);
const ec = ecKey();
const expires = new Date(Date.UTC(2033, 4, 18));

/** So that a process which does not end fails its test instead of holding up all others. */
const GUARD = { timeout: 120_000, killSignal: 'SIGKILL' };

/** Runs a script, with the package and some helpers at hand, in a process of its own. */
function runScript(source, env = {}) {
  const prelude = `
    const { once } = require('node:events');
    const { Worker } = require('node:worker_threads');
    const { Signer, getSignedUrl } = require('./index.js');
    const WORKER = ${JSON.stringify(WORKER)};
    const rsa = ${JSON.stringify(pem(rsa))};
    const ec = ${JSON.stringify(pem(ec))};
    const urls = (count) => Array.from({ length: count }, (_, i) => 'https://h.example/' + i);
    const signer = (key) => new Signer({ keyPairId: 'K', privateKey: key, remember: 0 });
  `;
  return run(process.execPath, ['-e', prelude + source], {
    cwd: ROOT,
    env: { ...process.env, ...env },
    ...GUARD,
  });
}

/** The process ended by itself, in good order, having printed `output`. */
function assertEnded({ code, signal, stdout, stderr }, output = '', expectedCode = 0) {
  assert.equal(signal, null, `killed by ${signal}: ${stderr}`);
  assert.equal(stderr, '');
  assert.equal(stdout, output);
  assert.equal(code, expectedCode);
}

describe('the threads that sign', () => {
  const skip = process.platform === 'linux' ? false : 'there is no /proc to ask';

  it('stand back behind the event loop, and behind nobody else', { skip }, async () => {
    const result = await runScript(`
      const { readdirSync, readFileSync } = require('node:fs');
      const threads = () => readdirSync('/proc/self/task').map((id) => {
        const stat = readFileSync(\`/proc/self/task/\${id}/stat\`, 'utf8');
        const [, name, rest] = /\\((.*)\\) (.*)/s.exec(stat);
        // The nineteenth field.
        return { name, nice: Number(rest.split(' ')[16]) };
      });
      async function main() {
        await Promise.all([rsa, ec].map((key) => signer(key).getSignedUrlsAsync(urls(100), { expires: '1h' })));
        const { nice } = threads()[0];
        const all = threads();
        const signing = all.filter(({ name }) => name === 'cloudfront-sign');
        console.log(
          signing.length > 0,
          signing.every((thread) => thread.nice > nice || thread.nice === 19),
          all.filter((thread) => thread.nice !== nice).length === signing.length,
        );
      }
      main();
    `);
    assertEnded(result, 'true true true\n');
  });
});

describe('worker threads', () => {
  it('sign, many at once', async () => {
    const count = 40;
    const workers = Array.from({ length: 12 }, (_, i) => (i % 2 === 0 ? rsa : ec));
    await Promise.all(
      workers.map(async (key) => {
        const worker = new Worker(WORKER, { workerData: { key: pem(key), count } });
        const exited = once(worker, 'exit');
        let signed;
        worker.on('message', (message) => {
          signed ??= message.signed;
        });
        assert.deepEqual(await exited, [0]);
        assert.equal(signed.batch.length, count);
        assert.equal(signed.streamed.length, count);
        for (const urls of Object.values(signed)) {
          for (const [i, url] of urls.entries()) {
            assert.ok(url.startsWith(`https://h.example/${i}?`));
            assertSigned(url, key);
          }
        }
      }),
    );
    const signer = new Signer({ keyPairId: 'K', privateKey: pem(rsa) });
    assertSigned(await signer.getSignedUrlAsync('https://h.example/a', { expires }), rsa);
  });

  it('may load the addon before the main thread does', async () => {
    const result = await run(
      process.execPath,
      [
        '-e',
        `const { Worker } = require('node:worker_threads');
        const worker = new Worker(${JSON.stringify(WORKER)}, { workerData: { key: ${JSON.stringify(pem(ec))}, count: 10 } });
        worker.on('exit', async (code) => {
          const { Signer } = require('./index.js');
          const signer = new Signer({ keyPairId: 'K', privateKey: ${JSON.stringify(pem(rsa))} });
          console.log(code, (await signer.getSignedUrlAsync('https://h/a', { expires: '1h' })).length > 0);
        });`,
      ],
      { cwd: ROOT, ...GUARD },
    );
    assertEnded(result, '0 true\n');
  });

  it('may be terminated in the middle of their work', async () => {
    const result = await runScript(`
      async function main() {
        for (let round = 0; round < 6; round += 1) {
          const workers = Array.from({ length: 8 }, (_, i) => {
            const key = i % 2 === 0 ? rsa : ec;
            return new Worker(WORKER, { workerData: { key, count: 2_000, rounds: 1_000 } });
          });
          await Promise.all(workers.map(async (worker, i) => {
            // At the start, or some way into the work.
            let messages = 0;
            await new Promise((resolve) => worker.on('message', () => {
              if (messages++ === i + round) resolve();
            }));
            await worker.terminate();
          }));
        }
        const signed = await signer(rsa).getSignedUrlsAsync(urls(100), { expires: '1h' });
        console.log(signed.length);
      }
      main();
    `);
    assertEnded(result, '100\n');
  });

  it('may be terminated before they have started', async () => {
    const result = await runScript(`
      async function main() {
        for (let round = 0; round < 40; round += 1) {
          const worker = new Worker(WORKER, { workerData: { key: ec, count: 500 } });
          if (round % 2) await once(worker, 'online');
          await worker.terminate();
        }
        console.log((await signer(ec).getSignedUrlsAsync(urls(10), { expires: '1h' })).length);
      }
      main();
    `);
    assertEnded(result, '10\n');
  });

  it('may end themselves, or fail, with work pending', async () => {
    const result = await runScript(`
      const body = (end) => \`
        const { parentPort, workerData } = require('node:worker_threads');
        const { Signer } = require('./index.js');
        const signer = new Signer({ keyPairId: 'K', privateKey: workerData, remember: 0 });
        const urls = Array.from({ length: 1_000 }, (_, i) => 'https://h.example/' + i);
        signer.getSignedUrlsAsync(urls, { expires: '1h' }).catch(() => {});
        \${end}
      \`;
      async function main() {
        for (let round = 0; round < 10; round += 1) {
          const one = new Worker(body('process.exit(7);'), { eval: true, workerData: round % 2 ? rsa : ec });
          console.log((await once(one, 'exit'))[0]);
          const other = new Worker(body('throw new Error("own");'), { eval: true, workerData: rsa });
          const [error] = await once(other, 'error');
          console.log(error.message);
        }
      }
      main();
    `);
    assertEnded(result, '7\nown\n'.repeat(10));
  });

  it('leave the work of the others alone when they are terminated', async () => {
    const result = await runScript(`
      async function main() {
        const key = signer(rsa);
        const batch = key.getSignedUrlsAsync(urls(1_500), { expires: '1h' });
        for (let round = 0; round < 5; round += 1) {
          const worker = new Worker(WORKER, { workerData: { key: rsa, count: 1_000, rounds: 1_000 } });
          await once(worker, 'message');
          await worker.terminate();
        }
        const signed = await batch;
        console.log(signed.length, signed.every((url, i) => url.startsWith('https://h.example/' + i + '?')));
      }
      main();
    `);
    assertEnded(result, '1500 true\n');
  });

  it('may be terminated with work pending by the thread that goes on signing', async () => {
    const script = `
      const { parentPort, workerData } = require('node:worker_threads');
      const { Signer } = require(workerData.entry);
      const signer = new Signer({ keyPairId: 'K', privateKey: workerData.privateKey });
      const urls = (count) => Array.from({ length: count }, (_, i) => 'https://h.example/' + i);
      parentPort.on('message', () => {});
      (async () => {
        const signed = await signer.getSignedUrlsAsync(urls(200), { expires: '1h' });
        for (let i = 0; i < 50; i += 1) signer.getSignedUrlsAsync(urls(500), { expires: '1h' });
        parentPort.postMessage(signed);
      })();
    `;
    const workerData = { entry: ROOT, privateKey: pem(ec) };
    await Promise.all(
      Array.from({ length: 4 }, async () => {
        const worker = new Worker(script, { eval: true, workerData });
        const [signed] = await once(worker, 'message');
        assert.equal(signed.length, 200);
        assert.ok(opens(signed[199], ec).allowed);
        await worker.terminate();
      }),
    );
    const signer = new Signer({ keyPairId: 'K', privateKey: pem(ec), remember: 0 });
    const signed = await signer.getSignedUrlsAsync(urlsUpTo(500), { expires });
    assert.ok(signed.every((url) => url.startsWith(HOST)));
  });

  it('leave nothing in the queue when they die', async () => {
    const privateKey = pem(rsaKey(4096));
    const signer = new Signer({ keyPairId: 'K', privateKey: pem(ec) });
    const worker = new Worker(
      `const { workerData, parentPort } = require('node:worker_threads');
       const { Signer } = require(workerData.entry);
       const signer = new Signer({ keyPairId: 'K', privateKey: workerData.privateKey });
       for (let i = 0; i < 20_000; i += 1) {
         signer.getSignedUrlAsync('https://h.example/' + i, { expires: '1h' }).catch(() => {});
       }
       parentPort.postMessage('queued');`,
      { eval: true, workerData: { entry: require.resolve('..'), privateKey } },
    );
    await new Promise((resolve) => worker.once('message', resolve));
    await worker.terminate();
    // Behind the 20,000, which would take minutes: the test runner's limit is the judge.
    assert.match(await signer.getSignedUrlAsync('https://h.example/a', { expires }), /Signature=/);
  });
});

describe('a process', () => {
  for (const [what, work] of [
    [
      'one URL',
      "signer(ec).getSignedUrlAsync('https://h/a', { expires: '1h' }).then((url) => console.log(url.length > 0));",
    ],
    [
      'a batch',
      "signer(rsa).getSignedUrlsAsync(urls(500), { expires: '1h' }).then(({ length }) => console.log(length === 500));",
    ],
    [
      'a batch with one signature',
      "signer(rsa).getSignedUrlsAsync(urls(2000), { expires: '1h', resource: 'https://h.example/*' }).then(({ length }) => console.log(length === 2000));",
    ],
    [
      'a stream',
      "(async () => { let n = 0; for await (const _ of signer(ec).signedUrls(urls(500), { expires: '1h' })) n += 1; console.log(n === 500); })();",
    ],
    [
      'a stream left early',
      "(async () => { for await (const url of signer(ec).signedUrls(urls(500), { expires: '1h' })) { console.log(url.length > 0); break; } })();",
    ],
    [
      'a stream that is never read',
      "signer(ec).signedUrls(urls(5), { expires: '1h' }); console.log(true);",
    ],
    [
      'aborted work',
      "const c = new AbortController(); signer(rsa).getSignedUrlsAsync(urls(5000), { expires: '1h', signal: c.signal }).catch((e) => console.log(e.code === 'ABORT_ERR')); setImmediate(() => c.abort());",
    ],
    [
      'work aborted at once',
      "const c = new AbortController(); signer(ec).getSignedUrlsAsync(urls(5000), { expires: '1h', signal: c.signal }).catch((e) => console.log(e.code === 'ABORT_ERR')); c.abort();",
    ],
    [
      'refused work',
      "signer(ec).getSignedUrlsAsync(['https://h/a', 'https://h/?Policy=1'], { expires: '1h' }).catch((e) => console.log(e.code === 'ERR_CLOUDFRONT_ALREADY_SIGNED'));",
    ],
    [
      'synchronous work only',
      "console.log(signer(ec).getSignedUrl('https://h/a', { expires: '1h' }).length > 0);",
    ],
    [
      'work after a quiet time',
      "(async () => { const s = signer(ec); for (let i = 0; i < 3; i += 1) { await s.getSignedUrlAsync('https://h/a', { expires: '1h' }); await new Promise((r) => setImmediate(r)); } console.log(true); })();",
    ],
  ]) {
    it(`lives until its work is done, and no longer: ${what}`, async () => {
      assertEnded(await runScript(work), 'true\n');
    });
  }

  it('may exit while work is pending', async () => {
    for (const key of ['rsa', 'ec']) {
      const work = `
        const key = signer(${key});
        key.getSignedUrlsAsync(urls(5_000), { expires: '1h' });
        for (const url of urls(50)) key.getSignedUrlAsync(url, { expires: '1h' });
        key.signedUrls(urls(100), { expires: '1h' }).next();
      `;
      assertEnded(await runScript(`${work} process.exit(5);`), '', 5);
      assertEnded(await runScript(`${work} setImmediate(() => process.exit(6));`), '', 6);
      assertEnded(
        await runScript(
          `${work} key.getSignedUrlsAsync(urls(200), { expires: '1h', onProgress: () => process.exit(7) });`,
        ),
        '',
        7,
      );
    }
  });

  it('may fail while work is pending', async () => {
    const { code, signal, stderr } = await runScript(
      "signer(rsa).getSignedUrlsAsync(urls(5_000), { expires: '1h' }); throw new Error('own');",
    );
    assert.equal(signal, null);
    assert.equal(code, 1);
    assert.match(stderr, /Error: own/);
  });

  it('may exit with workers at work', async () => {
    const result = await runScript(`
      const workers = Array.from({ length: 4 }, (_, i) =>
        new Worker(WORKER, { workerData: { key: i % 2 ? rsa : ec, count: 2_000, rounds: 1_000 } }));
      Promise.all(workers.map((worker) => once(worker, 'message'))).then(() => process.exit(8));
    `);
    assertEnded(result, '', 8);
  });

  it('is not held up by the threads of the queue', async () => {
    // A file read needs one of libuv's threads, a signature does not.
    const result = await runScript(`
      let done = false;
      const batch = signer(rsa).getSignedUrlsAsync(urls(3_000), { expires: '1h' }).then(() => { done = true; });
      require('node:fs').readFile('package.json', () => console.log(done));
      batch.then(() => console.log(done));
    `);
    assertEnded(result, 'false\ntrue\n');
  });

  it("needs none of libuv's threads", {
    skip: process.platform === 'win32' && 'no FIFOs',
  }, async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'batches-'));
    try {
      const fifo = path.join(folder, 'fifo');
      execFileSync('mkfifo', [fifo]);
      // Opening a FIFO for reading holds the only thread until somebody opens it for writing.
      const result = await runScript(
        `
        const fs = require('node:fs');
        const order = [];
        fs.open(process.env.FIFO, 'r', () => order.push('file'));
        require('node:crypto').randomBytes(8, () => {
          order.push('crypto');
          console.log(order.join());
        });
        (async () => {
          const key = signer(ec);
          await key.getSignedUrlsAsync(urls(500), { expires: '1h' });
          await key.getSignedUrlAsync('https://h.example/', { expires: '1h' });
          for await (const url of key.signedUrls(urls(500), { expires: '1h' })) url.length;
          order.push('signed');
          fs.openSync(process.env.FIFO, 'w');
        })();
        `,
        { UV_THREADPOOL_SIZE: '1', FIFO: fifo },
      );
      assertEnded(result, 'signed,file,crypto\n');
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
