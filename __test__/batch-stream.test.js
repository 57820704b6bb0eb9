'use strict';

// signedUrls: signed URLs as they come, from a source of any length.

const assert = require('node:assert/strict');
const { Readable } = require('node:stream');
const { describe, test } = require('node:test');
const fc = require('fast-check');

const { Signer } = require('..');
const { ec, rsa, KEY_PAIR_ID } = require('./support/keys.js');
const { customPolicy, opens } = require('./support/oracle.js');
const { runs, settings } = require('./support/random.js');
const {
  CANNED,
  HOST,
  SHARED,
  collect,
  countingSource,
  outcomeSoon,
  turn,
  turns,
  urlAt,
  urlsUpTo,
} = require('./support/url-sources.js');

/** More than this the source is never ahead of the consumer. */
const AHEAD = 1_024;

const keys = { rsa: rsa(), ec: ec() };
const newSigner = (type) =>
  new Signer({ keyPairId: KEY_PAIR_ID, privateKey: keys[type].pkcs8, remember: 0 });
const signers = { rsa: newSigner('rsa'), ec: newSigner('ec') };

describe('the links', () => {
  test('are those of getSignedUrl, in the order of the source', async () => {
    const urls = urlsUpTo(100);
    const expected = urls.map((url) => signers.rsa.getSignedUrl(url, CANNED));
    assert.deepEqual(await collect(signers.rsa.signedUrls(urls, CANNED)), expected);
  });

  for (const type of ['rsa', 'ec']) {
    test(`${type}: open, for sources of any length`, async () => {
      for (const count of [0, 1, 2, 3, 4, 5, 31, 32, 33, type === 'ec' ? 1_500 : 150]) {
        const links = await collect(signers[type].signedUrls(urlsUpTo(count), CANNED));
        assert.equal(links.length, count);
        for (const [i, link] of links.entries()) {
          const verdict = opens(link, keys[type].publicKey);
          assert.ok(verdict.allowed, verdict.why);
          assert.equal(verdict.url, new URL(urlAt(i)).href);
        }
      }
    });
  }

  test('from sources of every kind', async () => {
    const urls = urlsUpTo(50);
    const expected = urls.map((url) => signers.rsa.getSignedUrl(url, CANNED));
    const sources = [
      urls,
      new Set(urls),
      urls.map((url) => new URL(url)),
      urls.values(),
      Readable.from(urls),
      (async function* () {
        for (const url of urls) yield url;
      })(),
      (function* () {
        yield* urls;
      })(),
      new ReadableStream({
        start(controller) {
          for (const url of urls) controller.enqueue(url);
          controller.close();
        },
      }),
    ];
    for (const source of sources) {
      assert.deepEqual(await collect(signers.rsa.signedUrls(source, CANNED)), expected);
    }
  });

  test('keep their order however the source stutters', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.integer({ min: 0, max: 3 }), { maxLength: 80 }),
        fc.array(fc.integer({ min: 0, max: 2 }), { minLength: 1, maxLength: 5 }),
        fc.boolean(),
        async (pauses, rests, shared) => {
          async function* source() {
            for (const [i, pause] of pauses.entries()) {
              await turns(pause);
              yield urlAt(i);
            }
          }
          let i = 0;
          for await (const link of signers.ec.signedUrls(source(), shared ? SHARED : CANNED)) {
            assert.ok(link.startsWith(new URL(urlAt(i)).href), `${link} is not number ${i}`);
            i += 1;
            await turns(rests[i % rests.length]);
          }
          assert.equal(i, pauses.length);
        },
      ),
      settings(25),
    );
  });

  test('of several streams at once do not mix', async () => {
    const all = await Promise.all(
      Array.from({ length: 5 }, (_, i) =>
        collect(signers.ec.signedUrls(urlsUpTo(200 + i), i % 2 ? CANNED : SHARED)),
      ),
    );
    for (const [i, links] of all.entries()) {
      assert.equal(links.length, 200 + i);
      for (const [n, link] of links.entries()) {
        assert.ok(link.startsWith(new URL(urlAt(n)).href));
        if (n % 20 === 0) assert.ok(opens(link, keys.ec.publicKey).allowed);
      }
    }
  });

  test('have one signature when one policy serves them all', async () => {
    const policy = customPolicy(`${HOST}/*`, { expires: CANNED.expires.getTime() / 1000 });
    for (const options of [SHARED, { policy }]) {
      const links = await collect(signers.ec.signedUrls(urlsUpTo(500), options));
      const signatures = new Set(links.map((link) => new URL(link).searchParams.get('Signature')));
      assert.equal(signatures.size, 1);
      assert.ok(opens(links[499], keys.ec.publicKey).allowed);
    }
  });

  test('a span counts from when each is signed', async (t) => {
    let now = Date.UTC(2030, 0, 1);
    t.mock.method(Date, 'now', () => now);
    const ends = [];
    for await (const link of signers.ec.signedUrls(countingSource(3 * AHEAD), { expires: '1h' })) {
      ends.push(Number(new URL(link).searchParams.get('Expires')));
      now += 1_000;
    }
    const start = Date.UTC(2030, 0, 1) / 1000;
    assert.equal(ends[0], start + 3_600);
    for (const [i, end] of ends.entries()) {
      assert.ok(end <= start + i + 3_600, 'later than the span');
      assert.ok(end >= start + i + 3_600 - AHEAD, 'signed long ago');
    }
  });

  test('each comes as soon as it can, not when the next is there', async () => {
    const waiting = [];
    const source = {
      [Symbol.asyncIterator]: () => ({
        next: () => new Promise((resolve) => waiting.push(resolve)),
        return: async () => ({ done: true }),
      }),
    };
    for (const options of [CANNED, SHARED]) {
      waiting.length = 0;
      const links = signers.ec.signedUrls(source, options);
      for (let i = 0; i < 5; i += 1) {
        const next = links.next();
        while (waiting.length === 0) await turn();
        assert.equal(waiting.length, 1, 'asked twice at once');
        waiting.shift()({ done: false, value: urlAt(i) });
        assert.ok((await next).value.startsWith(new URL(urlAt(i)).href));
      }
      const last = links.next();
      while (waiting.length === 0) await turn();
      waiting.shift()({ done: true });
      assert.deepEqual(await last, { done: true, value: undefined });
    }
  });
});

describe('back-pressure', () => {
  test('nothing is read before the first is asked for', async () => {
    const source = countingSource();
    signers.ec.signedUrls(source, CANNED);
    await turns(20);
    assert.equal(source.read, 0);
  });

  for (const [type, options] of [
    ['rsa', CANNED],
    ['ec', CANNED],
    ['ec', SHARED],
  ]) {
    test(`${type}, ${options === SHARED ? 'one policy' : 'a policy each'}: a consumer that rests stops the source`, async () => {
      const source = countingSource();
      const links = signers[type].signedUrls(source, options);
      for (let i = 0; i < 10; i += 1) await links.next();
      await turns(100);
      const { read } = source;
      assert.ok(read <= 10 + AHEAD, `${read} read for 10`);
      await turns(100);
      assert.equal(source.read, read);
      await links.return();
      assert.equal(source.closed, 1);
    });

    test(`${type}, ${options === SHARED ? 'one policy' : 'a policy each'}: the distance stays the same however long the stream`, async () => {
      const usual = options === SHARED ? 30_000 : type === 'ec' ? 20_000 : 2_500;
      const count = runs(usual, 2 * AHEAD);
      const source = countingSource(count);
      let consumed = 0;
      let most = 0;
      for await (const link of signers[type].signedUrls(source, options)) {
        consumed += 1;
        most = Math.max(most, source.read - consumed);
        assert.equal(typeof link, 'string');
      }
      assert.equal(consumed, count);
      assert.ok(most <= AHEAD, `${most} ahead`);
      assert.equal(source.closed, 0, 'a source that has ended needs no closing');
    });
  }

  for (const [what, options] of [
    ['one policy', SHARED],
    ['a policy each', CANNED],
  ]) {
    test(`${what}: the event loop goes on meanwhile`, async () => {
      let done = false;
      let turnsTaken = 0;
      const counting = (async () => {
        while (!done) {
          await turn();
          turnsTaken += 1;
        }
      })();
      for await (const _ of signers.ec.signedUrls(urlsUpTo(10_000), options));
      done = true;
      await counting;
      assert.ok(turnsTaken > 5, `${turnsTaken} turns in 10,000 links`);
    });
  }

  test('memory does not grow with the length', async () => {
    require('node:v8').setFlagsFromString('--expose-gc');
    const gc = require('node:vm').runInNewContext('gc');
    const used = () => {
      gc();
      return process.memoryUsage().heapUsed;
    };
    let consumed = 0;
    let early;
    for await (const _ of signers.ec.signedUrls(countingSource(60_000), SHARED)) {
      consumed += 1;
      if (consumed === 10_000) early = used();
    }
    const late = used();
    // 50,000 links of 400 characters would be 20 MB.
    assert.ok(late - early < 5e6, `${late - early} bytes more`);
  });
});

describe('breaking off closes the source', () => {
  for (const options of [CANNED, SHARED]) {
    const what = options === SHARED ? 'one policy' : 'a policy each';

    test(`${what}: break`, async () => {
      const source = countingSource();
      for await (const link of signers.ec.signedUrls(source, options)) {
        if (link.includes('n=40')) break;
      }
      assert.equal(source.closed, 1);
    });

    test(`${what}: an error of the consumer`, async () => {
      const source = countingSource();
      const error = new Error('mine');
      await assert.rejects(
        async () => {
          for await (const _ of signers.ec.signedUrls(source, options)) throw error;
        },
        (thrown) => thrown === error,
      );
      assert.equal(source.closed, 1);
    });

    test(`${what}: generators run their finally`, async () => {
      for (const kind of ['sync', 'async']) {
        let closed = 0;
        function* sync() {
          try {
            for (let i = 0; ; i += 1) yield urlAt(i);
          } finally {
            closed += 1;
          }
        }
        async function* async_() {
          try {
            yield* sync();
          } finally {
            closed += 1;
          }
        }
        const source = kind === 'sync' ? sync() : async_();
        for await (const _ of signers.ec.signedUrls(source, options)) break;
        assert.equal(closed, kind === 'sync' ? 1 : 2, kind);
      }
    });

    test(`${what}: a Readable is destroyed`, async () => {
      const source = Readable.from(countingSource());
      for await (const _ of signers.ec.signedUrls(source, options)) break;
      assert.ok(source.destroyed);
    });
  }

  test('before anything was asked for: what was opened is closed', async () => {
    const source = countingSource();
    const links = signers.ec.signedUrls(source, CANNED);
    await links.return();
    assert.equal(source.closed, source.opened);
    assert.equal(source.read, 0);
  });

  test('does not wait for an item that may never come', async () => {
    async function* source() {
      yield urlAt(0);
      await new Promise(() => {});
    }
    const links = signers.ec.signedUrls(source(), CANNED);
    await links.next();
    assert.notEqual(await outcomeSoon(links.return()), 'pending');
  });

  test('a source without return() is fine', async () => {
    const source = {
      [Symbol.iterator]: () => ({ next: () => ({ done: false, value: urlAt(0) }) }),
    };
    for await (const _ of signers.ec.signedUrls(source, CANNED)) break;
  });
});

describe('errors', () => {
  const BAD = [
    ['no URL', 'ERR_INVALID_URL', 'TypeError'],
    [null, 'ERR_INVALID_ARG_TYPE', 'TypeError'],
    [`${HOST}/a?Signature=x`, 'ERR_CLOUDFRONT_ALREADY_SIGNED', 'TypeError'],
  ];
  for (const [bad, code, name] of BAD) {
    for (const at of [0, 1, 100]) {
      test(`${JSON.stringify(bad)} at ${at}: the good ones before it come, then the error with its index`, async () => {
        for (const options of [CANNED, SHARED]) {
          let closed = 0;
          function* source() {
            try {
              for (let i = 0; ; i += 1) yield i === at ? bad : urlAt(i);
            } finally {
              closed += 1;
            }
          }
          const seen = [];
          await assert.rejects(
            async () => {
              for await (const link of signers.ec.signedUrls(source(), options)) seen.push(link);
            },
            { code, name, message: new RegExp(`^urls\\[${at}\\]: `) },
          );
          assert.equal(closed, 1, 'the source is closed');
          assert.equal(seen.length, at, 'the links before');
        }
      });
    }
  }

  test('what the resource does not cover', async () => {
    const urls = [...urlsUpTo(10), 'https://example.com/'];
    await assert.rejects(collect(signers.ec.signedUrls(urls, SHARED)), {
      code: 'ERR_CLOUDFRONT_RESOURCE',
      message: /^urls\[10\]: /,
    });
  });

  test("an error of the source is the consumer's, after the links before it", async () => {
    for (const error of [new Error('disk on fire'), undefined, null, '']) {
      for (const options of [CANNED, SHARED]) {
        async function* source() {
          yield* urlsUpTo(40);
          throw error;
        }
        const seen = [];
        const reading = async () => {
          for await (const link of signers.ec.signedUrls(source(), options)) seen.push(link);
        };
        const thrown = await reading().then(assert.fail, (reason) => ({ reason }));
        assert.equal(thrown.reason, error);
        assert.equal(seen.length, 40);
      }
    }
  });

  test('bad options and sources are refused at once', () => {
    for (const options of [undefined, null, 5, {}, { expires: 'x' }, { expires: 5 }]) {
      assert.throws(
        () => signers.ec.signedUrls([], options),
        ({ code }) => /^ERR_(CLOUDFRONT|INVALID_ARG)_/.test(code),
      );
    }
    for (const source of [undefined, null, 5, {}, 'https://h/', () => {}, Promise.resolve([])]) {
      assert.throws(() => signers.ec.signedUrls(source, CANNED), {
        code: 'ERR_INVALID_ARG_TYPE',
        message: /"source"/,
      });
    }
  });

  test('options that prove impossible later are the error of the first link', async () => {
    for (const [more, code] of [
      [{ expires: new Date(0) }, 'ERR_CLOUDFRONT_EXPIRY'],
      [{ ipAddress: 'x' }, 'ERR_CLOUDFRONT_IP'],
      [{ resource: 'x' }, 'ERR_CLOUDFRONT_RESOURCE'],
    ]) {
      const source = countingSource();
      await assert.rejects(
        async () => {
          for await (const _ of signers.ec.signedUrls(source, { ...CANNED, ...more }));
        },
        { code },
      );
      assert.equal(source.closed, source.opened);
    }
  });
});
