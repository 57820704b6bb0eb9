'use strict';

// The addon in many threads and realms at once, and how processes and threads that use it end.

const assert = require('node:assert/strict');
const { once } = require('node:events');
const path = require('node:path');
const { describe, it } = require('node:test');
const vm = require('node:vm');
const { Worker } = require('node:worker_threads');

const { getSignedCookies, getSignedUrl, Signer } = require('..');
const { run } = require('../scripts/support/child.js');
const { der, ecKey, pem, rsaKey } = require('./support/keys.js');
const { assertSigned } = require('./support/links.js');

const WORKER = path.join(__dirname, 'support', 'signing-worker.js');
const rsa = rsaKey(1024);
const ec = ecKey();
const expires = new Date(Date.UTC(2033, 4, 18));

/** So that a process which does not end fails its test instead of holding up all others. */
const GUARD = { timeout: 120_000, killSignal: 'SIGKILL' };

/** Runs a script, with the package and some helpers at hand, in a process of its own. */
function runScript(source) {
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
    cwd: path.join(__dirname, '..'),
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
      { cwd: path.join(__dirname, '..'), ...GUARD },
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
});

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
