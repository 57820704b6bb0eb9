'use strict';

// How often an external signer is called, and when: once for each policy, so many at once, until nobody
// waits any more; batches and streams of its links.

const assert = require('node:assert/strict');
const { spawnSync } = require('node:child_process');
const { getEventListeners } = require('node:events');
const path = require('node:path');
const { after, describe, test } = require('node:test');
const fc = require('fast-check');

const { Signatures } = require('../js/keys/external/signatures.js');
const { heldCalls, newExternal, signingWith } = require('./support/external.js');
const { ec, rsa } = require('./support/keys.js');
const { opens } = require('./support/oracle.js');
const { Random, settings } = require('./support/random.js');
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

const { privateKey, publicKey } = ec();
const ABORTED = { name: 'AbortError', code: 'ABORT_ERR' };
const FAILED = { name: 'Error', code: 'ERR_CLOUDFRONT_SIGNER', argument: 'sign' };

/** An external signer, and the calls that it makes. */
function held(options) {
  const calls = heldCalls(privateKey);
  return { held: calls, signer: newExternal(ec(), { sign: calls.sign, ...options }) };
}

/** One that counts its calls and answers them at once. */
function counting(options) {
  const sign = signingWith(privateKey);
  const count = { calls: 0 };
  const signer = newExternal(ec(), {
    sign(...args) {
      count.calls += 1;
      return sign(...args);
    },
    ...options,
  });
  return { count, signer };
}

function assertOpen(link) {
  const verdict = opens(link, publicKey);
  assert.ok(verdict.allowed, verdict.why);
}

const unhandled = [];
process.on('unhandledRejection', (reason) => unhandled.push(reason));
after(async () => {
  await turns(5);
  assert.deepEqual(unhandled, [], 'a rejection that nobody handled');
});

describe('the same policy', () => {
  for (const remember of [0, 10]) {
    test(`asked for at the same time costs one call, remember: ${remember}`, async () => {
      const { held: calls, signer } = held({ remember });
      const url = `${HOST}/a`;
      const links = Promise.all([
        signer.getSignedUrl(url, CANNED),
        signer.getSignedUrlAsync(new URL(url), CANNED),
        signer.getSignedUrls([url, url], CANNED),
        signer.getSignedUrlsAsync(new Set([url]), CANNED),
        collect(signer.signedUrls([url, url, url], CANNED)),
      ]);
      const cookies = signer.getSignedCookies(url, CANNED);
      await turns(5);
      assert.equal(calls.calls.length, 1);
      calls.releaseAll();
      const all = (await links).flat();
      assert.equal(new Set(all).size, 1);
      assert.equal(all.length, 8);
      assertOpen(all[0]);
      const signature = new URL(all[0]).searchParams.get('Signature');
      assert.equal((await cookies)['CloudFront-Signature'], signature);
    });
  }

  test('later on costs none while it is remembered', async () => {
    const { count, signer } = counting({ remember: 2 });
    const sign = (name) => signer.getSignedUrl(`${HOST}/${name}`, CANNED);
    const first = await sign('a');
    assert.equal(await sign('a'), first);
    await sign('b');
    assert.equal(count.calls, 2);
    await sign('c'); // a was used least recently
    assert.notEqual(await sign('a'), first);
    assert.equal(count.calls, 4);
    const forgetful = counting({ remember: 0 });
    await forgetful.signer.getSignedUrl(`${HOST}/a`, CANNED);
    await forgetful.signer.getSignedUrl(`${HOST}/a`, CANNED);
    assert.equal(forgetful.count.calls, 2);
  });

  test('opens a folder for one call', async () => {
    const { count, signer } = counting({ remember: 0 });
    const urls = urlsUpTo(1_000);
    const links = [
      ...(await signer.grant(`${HOST}/*`, CANNED)).urls(urls),
      ...(await signer.getSignedUrls(urls, SHARED)),
      ...(await collect(signer.signedUrls(urls, SHARED))),
    ];
    assert.equal(count.calls, 3);
    assert.equal(links.length, 3_000);
    for (const i of [0, 999, 1_000, 1_999, 2_000, 2_999]) assertOpen(links[i]);
  });

  test('no URLs cost no call', async () => {
    const { count, signer } = counting();
    for (const options of [CANNED, SHARED]) {
      assert.deepEqual(await signer.getSignedUrls([], options), []);
      assert.deepEqual(await collect(signer.signedUrls([], options)), []);
    }
    assert.equal(count.calls, 0);
  });
});

describe('concurrency', () => {
  for (const [concurrency, most] of [
    [undefined, 16],
    [1, 1],
    [5, 5],
  ]) {
    test(`${concurrency ?? 'the default'}: never more calls at once, whoever asks`, async () => {
      const { held: calls, signer } = held({ concurrency });
      const links = Promise.all([
        ...urlsUpTo(30).map((url) => signer.getSignedUrl(url, CANNED)),
        signer.getSignedUrls(
          urlsUpTo(60).map((url) => `${url}&batch`),
          CANNED,
        ),
        collect(
          signer.signedUrls(
            urlsUpTo(60).map((url) => `${url}&stream`),
            CANNED,
          ),
        ),
        signer.grant(`${HOST}/*`, CANNED).then((grant) => grant.url(`${HOST}/x`)),
      ]);
      for (let i = 0; i < 500 && calls.calls.length < 151; i += 1) {
        await turn();
        calls.calls.findLast((call) => !call.isOver)?.release();
      }
      calls.releaseAll();
      for (const link of (await links).flat()) assertOpen(link);
      assert.equal(calls.most, most);
      assert.equal(calls.calls.length, 151);
    });
  }

  test('a long queue costs each who waits no more than a short one', async () => {
    const native = { remembered: () => undefined, verified: () => ({}) };
    /** Microseconds. */
    const costOf = async (count) => {
      const sign = () => Promise.resolve(new Uint8Array(1));
      const signatures = new Signatures(native, { sign, hashAlgorithm: 'SHA256', concurrency: 1 });
      const all = Array.from({ length: count }, (_, i) => signatures.of(`${i}`));
      const start = process.cpuUsage();
      await Promise.all(all);
      return process.cpuUsage(start).user / count;
    };
    await costOf(5_000); // compiled
    const [short, long] = [await costOf(20_000), await costOf(200_000)];
    assert.ok(long < 2.5 * short, `${short} µs each, and ${long}`);
  });

  test('who asks first is served first', async () => {
    const { held: calls, signer } = held({ concurrency: 2 });
    const names = ['a', 'b', 'c', 'd', 'e'];
    const links = Promise.all(names.map((name) => signer.getSignedUrl(`${HOST}/${name}`, CANNED)));
    for (const i of names.keys()) {
      await turns(2);
      calls.calls[i].release();
    }
    await links;
    assert.deepEqual(
      calls.calls.map(({ policy }) => /"https:[^"]*\/(.)"/.exec(policy)[1]),
      names,
    );
  });
});

describe('a signer that answers without a promise', () => {
  test('may write each signature to the same memory', async () => {
    const memory = new Uint8Array(256);
    const { privateKey, spki } = rsa();
    const sign = signingWith(privateKey);
    const signer = newExternal(
      { privateKey, spki },
      {
        sign(...args) {
          memory.set(sign(...args));
          return memory;
        },
      },
    );
    const links = await Promise.all(urlsUpTo(40).map((url) => signer.getSignedUrl(url, CANNED)));
    for (const link of links) assert.ok(opens(link, rsa().publicKey).allowed);
  });

  test('lets the event loop have its turns', async () => {
    const { signer } = counting({ remember: 0 });
    const urls = urlsUpTo(160);
    for (const all of [
      () => signer.getSignedUrls(urls, CANNED),
      () => collect(signer.signedUrls(urls, CANNED)),
      () => Promise.all(urls.map((url) => signer.getSignedUrl(url, CANNED))),
    ]) {
      let rounds = 0;
      let isOver = false;
      const promise = all().finally(() => {
        isOver = true;
      });
      while (!isOver) {
        await turn();
        rounds += 1;
      }
      await promise;
      assert.ok(rounds >= 160 / 16, `${rounds} rounds`);
    }
  });

  test('is heard no more once an abort came in between', async () => {
    const { count, signer } = counting({ concurrency: 2, remember: 0 });
    const controller = new AbortController();
    const batch = signer.getSignedUrls(urlsUpTo(100), { ...CANNED, signal: controller.signal });
    await turns(2);
    controller.abort();
    await assert.rejects(batch, ABORTED);
    const { calls } = count;
    assert.ok(calls < 20, `${calls} calls`);
    await turns(5);
    assert.equal(count.calls, calls);
  });
});

describe('failures', () => {
  const failures = {
    rejection: (cause) => Promise.reject(cause),
    throw: (cause) => {
      throw cause;
    },
  };
  for (const [how, fail] of Object.entries(failures)) {
    test(`${how}: ERR_CLOUDFRONT_SIGNER with its cause, once for each who waits`, async () => {
      for (const cause of [
        Object.assign(new Error('Rate exceeded'), { name: 'ThrottlingException' }),
        new TypeError('no'),
        'a string',
        undefined,
        null,
        5,
        Object.create(null),
        {
          get message() {
            throw new Error('hostile');
          },
        },
      ]) {
        let calls = 0;
        const signer = newExternal(ec(), {
          sign() {
            calls += 1;
            return fail(cause);
          },
        });
        const outcomes = await Promise.allSettled([
          signer.getSignedUrl(`${HOST}/a`, CANNED),
          signer.getSignedUrl(`${HOST}/a`, CANNED),
          signer.getSignedCookies(`${HOST}/a`, CANNED),
          signer.grant(`${HOST}/*`, CANNED),
        ]);
        for (const { reason } of outcomes) {
          assert.equal(reason.code, 'ERR_CLOUDFRONT_SIGNER');
          assert.equal(reason.cause, cause);
          assert.match(reason.message, /^sign: failed: ./);
        }
        assert.equal(calls, 2, 'tried again');
      }
    });
  }

  test('the message says what the signer said', async () => {
    const fails = (cause) => newExternal(ec(), { sign: () => Promise.reject(cause) });
    const throttled = Object.assign(new Error('Rate exceeded'), { name: 'ThrottlingException' });
    await assert.rejects(fails(throttled).getSignedUrl(`${HOST}/a`, CANNED), {
      message: 'sign: failed: ThrottlingException: Rate exceeded',
    });
    // As node:net rejects when no address of a host answers.
    const refused = Object.assign(new AggregateError([new Error('x')]), { code: 'ECONNREFUSED' });
    await assert.rejects(fails(refused).getSignedUrl(`${HOST}/a`, CANNED), {
      message: 'sign: failed: AggregateError: ECONNREFUSED',
    });
    const late = Object.assign(new Error(''), { name: 'TimeoutError' });
    await assert.rejects(fails(late).getSignedUrl(`${HOST}/a`, CANNED), {
      message: 'sign: failed: TimeoutError',
    });
    for (const silent of ['', new Error(''), {}, { message: 5 }]) {
      await assert.rejects(fails(silent).getSignedUrl(`${HOST}/a`, CANNED), {
        message: 'sign: failed: it does not say why',
      });
    }
    const forged = new Error(`line\nforged ${'x'.repeat(10_000)}`);
    await assert.rejects(fails(forged).getSignedUrl(`${HOST}/a`, CANNED), ({ message }) => {
      return message.length < 600 && !message.includes('\n');
    });
  });

  test('the next call may succeed', async () => {
    const { held: calls, signer } = held({ concurrency: 1 });
    const first = signer.getSignedUrl(`${HOST}/a`, CANNED);
    const other = signer.getSignedUrl(`${HOST}/b`, CANNED);
    await turns(2);
    calls.calls[0].fail(new Error('once'));
    await assert.rejects(first, FAILED);
    const again = signer.getSignedUrl(`${HOST}/a`, CANNED);
    await turns(2);
    calls.calls[1].release();
    assertOpen(await other);
    await turns(2);
    calls.calls[2].release();
    assertOpen(await again);
  });

  test('in a batch: the place, the item, the cause; the rest is given up', async () => {
    const cause = new Error('no');
    const { held: calls, signer } = held({ concurrency: 4 });
    const urls = urlsUpTo(100);
    const batch = signer.getSignedUrls(urls, CANNED);
    await turns(2);
    calls.calls[2].fail(cause);
    await assert.rejects(batch, {
      ...FAILED,
      message: 'urls[2]: sign: failed: no',
      index: 2,
      input: urls[2],
      cause,
    });
    await turns(3);
    assert.equal(calls.calls.length, 4);
    assert.equal(calls.underWay, 0);
    for (const [i, { signal }] of calls.calls.entries()) assert.equal(signal.aborted, i !== 2);
  });

  test('in a batch under one resource, and of a grant', async () => {
    const cause = new Error('no');
    const signer = newExternal(ec(), { sign: () => Promise.reject(cause) });
    for (const promise of [
      signer.getSignedUrls(urlsUpTo(5), SHARED),
      collect(signer.signedUrls(urlsUpTo(5), SHARED)),
      signer.grant(`${HOST}/*`, CANNED),
    ]) {
      await assert.rejects(promise, { ...FAILED, cause });
    }
  });

  test('in a stream: the links before it come, then the error; the source is closed', async () => {
    const cause = new Error('no');
    const { held: calls, signer } = held({ concurrency: 4 });
    const source = countingSource();
    const links = signer.signedUrls(source, CANNED);
    const first = links.next();
    await turns(3);
    calls.calls[1].fail(cause);
    calls.calls[0].release();
    assertOpen((await first).value);
    await assert.rejects(links.next(), { ...FAILED, index: 1, input: urlAt(1), cause });
    assert.equal(source.closed, 1);
    await turns(3);
    assert.equal(calls.underWay, 0);
    assert.deepEqual(await links.next(), { done: true, value: undefined });
  });
});

describe('aborting', () => {
  const METHODS = {
    getSignedUrl: (signer, options) => signer.getSignedUrl(`${HOST}/a`, options),
    getSignedUrls: (signer, options) => signer.getSignedUrls(urlsUpTo(50), options),
    'getSignedUrls under a resource': (signer, options) =>
      signer.getSignedUrls(urlsUpTo(50), { ...options, resource: `${HOST}/*` }),
    getSignedCookies: (signer, options) => signer.getSignedCookies(`${HOST}/*`, options),
    grant: (signer, options) => signer.grant(`${HOST}/*`, options),
    signedUrls: (signer, options) => collect(signer.signedUrls(urlsUpTo(50), options)),
    'signedUrls under a resource': (signer, options) =>
      collect(signer.signedUrls(urlsUpTo(50), { ...options, resource: `${HOST}/*` })),
  };
  for (const [method, start] of Object.entries(METHODS)) {
    test(`${method}: before the call`, async () => {
      const { held: calls, signer } = held();
      const cause = new Error('enough');
      const signal = AbortSignal.abort(cause);
      await assert.rejects(start(signer, { ...CANNED, signal }), { ...ABORTED, cause });
      assert.equal(calls.calls.length, 0);
      assert.equal(getEventListeners(signal, 'abort').length, 0);
    });

    test(`${method}: during the call, of a signer that never answers`, async () => {
      for (const heeds of [true, false]) {
        const signals = [];
        const { held: calls } = held();
        const signer = newExternal(ec(), {
          concurrency: 2,
          sign(message, context) {
            signals.push(context.signal);
            return heeds ? calls.sign(message, context) : new Promise(() => {});
          },
        });
        const controller = new AbortController();
        const promise = start(signer, { ...CANNED, signal: controller.signal });
        await turns(3);
        const { length } = signals;
        assert.ok(length === 1 || length === 2);
        const cause = new Error('enough');
        controller.abort(cause);
        await assert.rejects(promise, { ...ABORTED, cause });
        await turns(3);
        assert.equal(signals.length, length, 'called for nobody');
        assert.ok(signals.every((signal) => signal.aborted && signal.reason !== undefined));
        assert.equal(getEventListeners(controller.signal, 'abort').length, 0);
      }
    });

    test(`${method}: afterwards it means nothing, and no listener stays`, async () => {
      const { signer } = counting();
      const controller = new AbortController();
      await start(signer, { ...CANNED, signal: controller.signal });
      assert.equal(getEventListeners(controller.signal, 'abort').length, 0);
      controller.abort();
    });

    test(`${method}: what is no AbortSignal is refused`, async () => {
      const { signer } = counting();
      for (const signal of [5, 'x', {}, new AbortController()]) {
        await assert.rejects(async () => start(signer, { ...CANNED, signal }), {
          code: 'ERR_INVALID_ARG_TYPE',
          message: /"signal"/,
        });
      }
    });
  }

  test('one who gives up leaves the others alone; the last one ends the call', async () => {
    const { held: calls, signer } = held();
    const controllers = Array.from({ length: 3 }, () => new AbortController());
    const promises = controllers.map(({ signal }) =>
      signer.getSignedUrl(`${HOST}/a`, { ...CANNED, signal }),
    );
    await turns(2);
    assert.equal(calls.calls.length, 1);
    controllers[1].abort();
    await assert.rejects(promises[1], ABORTED);
    assert.equal(calls.calls[0].signal.aborted, false);
    controllers[0].abort();
    await assert.rejects(promises[0], ABORTED);
    assert.equal(calls.calls[0].signal.aborted, false);
    const cause = new Error('the last');
    controllers[2].abort(cause);
    await assert.rejects(promises[2], { ...ABORTED, cause });
    assert.equal(calls.calls[0].signal.aborted, true);
    assert.equal(calls.calls[0].signal.reason, cause);
  });

  test('the one who stays gets his link', async () => {
    const { held: calls, signer } = held();
    const controller = new AbortController();
    const given = signer.getSignedUrl(`${HOST}/a`, { ...CANNED, signal: controller.signal });
    const wanted = signer.getSignedUrl(`${HOST}/a`, CANNED);
    controller.abort();
    await assert.rejects(given, ABORTED);
    calls.releaseAll();
    assertOpen(await wanted);
    assert.equal(calls.calls.length, 1);
  });

  test('who comes after a call was given up gets one of his own', async () => {
    const { held: calls, signer } = held();
    const controller = new AbortController();
    const given = signer.getSignedUrl(`${HOST}/a`, { ...CANNED, signal: controller.signal });
    controller.abort();
    const wanted = signer.getSignedUrl(`${HOST}/a`, CANNED);
    await assert.rejects(given, ABORTED);
    await turns(2);
    assert.equal(calls.calls.length, 2);
    calls.calls[1].release();
    assertOpen(await wanted);
  });

  test('one signal for those under way and those that wait: none is asked for on the way', async () => {
    const { held: calls, signer } = held({ concurrency: 2 });
    const controller = new AbortController();
    const options = { ...CANNED, signal: controller.signal };
    const links = urlsUpTo(20).map((url) => signer.getSignedUrl(url, options));
    await turns(2);
    controller.abort();
    for (const { reason } of await Promise.allSettled(links))
      assert.equal(reason.code, 'ABORT_ERR');
    await turns(3);
    assert.equal(calls.calls.length, 2);
  });

  test('what waits for its turn and is given up is never asked for', async () => {
    const { held: calls, signer } = held({ concurrency: 1 });
    const first = signer.getSignedUrl(`${HOST}/first`, CANNED);
    const controller = new AbortController();
    const waiting = signer.getSignedUrls(urlsUpTo(20), { ...CANNED, signal: controller.signal });
    const last = signer.getSignedUrl(`${HOST}/last`, CANNED);
    await turns(2);
    controller.abort();
    await assert.rejects(waiting, ABORTED);
    calls.calls[0].release();
    assertOpen(await first);
    await turns(2);
    assert.equal(calls.calls.length, 2);
    calls.calls[1].release();
    assertOpen(await last);
  });

  test('calls that do not heed their signals block nobody', async () => {
    const sign = signingWith(privateKey);
    let calls = 0;
    const signer = newExternal(ec(), {
      concurrency: 2,
      sign(...args) {
        calls += 1;
        return calls <= 2 ? new Promise(() => {}) : sign(...args);
      },
    });
    const controller = new AbortController();
    const options = { ...CANNED, signal: controller.signal };
    const stuck = ['a', 'b'].map((name) => signer.getSignedUrl(`${HOST}/${name}`, options));
    const waiting = signer.getSignedUrl(`${HOST}/c`, CANNED);
    assert.equal(await outcomeSoon(waiting), 'pending');
    controller.abort();
    for (const promise of stuck) await assert.rejects(promise, ABORTED);
    assertOpen(await waiting);
  });

  test('a late answer to a call that was given up harms nobody', async () => {
    for (const end of ['give', 'fail']) {
      const late = [];
      const signer = newExternal(ec(), {
        sign: () => new Promise((resolve, reject) => late.push({ give: resolve, fail: reject })),
      });
      const controller = new AbortController();
      const options = { ...CANNED, signal: controller.signal };
      const given = signer.getSignedUrl(`${HOST}/a`, options);
      controller.abort();
      await assert.rejects(given, ABORTED);
      const wanted = signer.getSignedUrl(`${HOST}/a`, CANNED);
      await turns(2);
      late[0][end](Buffer.alloc(70));
      assert.equal(await outcomeSoon(wanted), 'pending');
      const shared = signer.getSignedUrl(`${HOST}/a`, CANNED);
      assert.equal(late.length, 2, 'the call under way was forgotten');
      late[1].fail(new Error('no'));
      await assert.rejects(wanted, FAILED);
      await assert.rejects(shared, FAILED);
    }
  });

  test('one signal for hundreds brings no warning', async () => {
    const warnings = [];
    const listen = (warning) => warnings.push(warning.name);
    process.on('warning', listen);
    const { signer } = counting();
    const options = { ...CANNED, signal: new AbortController().signal };
    await Promise.all(urlsUpTo(200).map((url) => signer.getSignedUrl(url, options)));
    await turn();
    process.off('warning', listen);
    assert.deepEqual(warnings, []);
  });

  test('whoever aborts when, each gets what is his, and no call is made for nobody', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 4 }),
        fc.array(
          fc.record({
            name: fc.integer({ min: 0, max: 5 }),
            aborts: fc.option(fc.integer({ min: 0, max: 12 })),
          }),
          { maxLength: 25 },
        ),
        fc.infiniteStream(fc.nat()),
        async (concurrency, wishes, numbers) => {
          const { held: calls, signer } = held({ concurrency, remember: 0 });
          const controllers = wishes.map(() => new AbortController());
          const outcomes = wishes.map(({ name }, i) =>
            signer
              .getSignedUrl(`${HOST}/${name}`, { ...CANNED, signal: controllers[i].signal })
              .then(
                (link) => ({ link }),
                (error) => ({ error }),
              ),
          );
          for (let step = 0; step < 60; step += 1) {
            for (const [i, { aborts }] of wishes.entries()) {
              if (aborts === step) controllers[i].abort();
            }
            await turn();
            const open = calls.calls.filter((call) => !call.isOver);
            assert.ok(open.length <= concurrency);
            if (step % 3 === 0 && open.length > 0) {
              open[numbers.next().value % open.length].release();
            }
          }
          for (const [i, outcome] of (await Promise.all(outcomes)).entries()) {
            if (outcome.link) assertOpen(outcome.link);
            else {
              assert.equal(outcome.error.code, 'ABORT_ERR');
              assert.notEqual(wishes[i].aborts, null);
            }
          }
          assert.equal(calls.underWay, 0);
        },
      ),
      settings(60),
    );
  });
});

describe('batches', () => {
  test('keep their order however the answers come, and tell of their progress', async () => {
    const random = new Random();
    const { held: calls, signer } = held({ concurrency: 7 });
    const urls = urlsUpTo(60);
    const progress = [];
    const onProgress = (...args) => progress.push(args);
    const batch = signer.getSignedUrlsAsync(urls, { ...CANNED, onProgress });
    for (let i = 0; i < 60; i += 1) {
      await turns(2);
      random.pick(calls.calls.filter((call) => !call.isOver)).release();
    }
    for (const [i, link] of (await batch).entries()) {
      assert.ok(link.startsWith(new URL(urls[i]).href));
      assertOpen(link);
    }
    assert.deepEqual(
      progress,
      urls.map((_, i) => [i + 1, 60]),
    );
  });

  test('progress is told where one policy serves all, too', async () => {
    const { signer } = counting();
    const progress = [];
    const onProgress = (done) => progress.push(done);
    await signer.getSignedUrls(urlsUpTo(1_100), { ...SHARED, onProgress });
    assert.deepEqual(progress, [512, 1_024, 1_100]);
  });

  test('an onProgress that throws or aborts ends the batch', async () => {
    const error = new Error('mine');
    for (const count of [1, 50]) {
      const { signer, count: counted } = counting({ concurrency: 3 });
      const onProgress = () => {
        throw error;
      };
      await assert.rejects(
        signer.getSignedUrls(urlsUpTo(count), { ...CANNED, onProgress }),
        (thrown) => thrown === error,
      );
      const controller = new AbortController();
      await assert.rejects(
        signer.getSignedUrls(urlsUpTo(count), {
          ...CANNED,
          signal: controller.signal,
          onProgress: () => controller.abort(),
        }),
        ABORTED,
      );
      await turns(5);
      assert.ok(counted.calls <= 12, `${counted.calls} calls`);
    }
    const { signer } = counting();
    await assert.rejects(signer.getSignedUrls([], { ...CANNED, onProgress: 5 }), {
      code: 'ERR_INVALID_ARG_TYPE',
    });
  });

  test('no call is made for a batch with a URL that cannot be signed', async () => {
    const { signer, count } = counting();
    for (const [wrong, code] of [
      ['no url', 'ERR_INVALID_URL'],
      [5, 'ERR_INVALID_ARG_TYPE'],
      [`${HOST}/a?Expires=1`, 'ERR_CLOUDFRONT_ALREADY_SIGNED'],
    ]) {
      const urls = [...urlsUpTo(1_500), wrong, 'nor this'];
      await assert.rejects(signer.getSignedUrls(urls, CANNED), {
        code,
        index: 1_500,
        input: wrong,
      });
    }
    assert.equal(count.calls, 0);
  });

  test('what is remembered does not hold up the event loop', async () => {
    const { signer } = counting();
    const urls = Array.from({ length: 5_000 }, () => `${HOST}/a`);
    for (const all of [
      () => signer.getSignedUrls(urls, CANNED),
      () => collect(signer.signedUrls(urls, CANNED)),
    ]) {
      let rounds = 0;
      let isOver = false;
      const promise = all().finally(() => {
        isOver = true;
      });
      while (!isOver) {
        await turn();
        rounds += 1;
      }
      await promise;
      assert.ok(rounds > 5, `${rounds} rounds`);
    }
  });
});

describe('streams', () => {
  test('from every kind of source, in its order, however the answers come', async () => {
    const urls = urlsUpTo(40);
    for (const source of [
      urls,
      new Set(urls),
      urls.map((url) => new URL(url)),
      (async function* () {
        for (const url of urls) {
          await turn();
          yield url;
        }
      })(),
    ]) {
      const random = new Random();
      const { held: calls, signer } = held({ concurrency: 5 });
      let isOver = false;
      const links = collect(signer.signedUrls(source, CANNED)).finally(() => {
        isOver = true;
      });
      while (!isOver) {
        await turn();
        const open = calls.calls.filter((call) => !call.isOver);
        if (open.length > 0) random.pick(open).release();
      }
      for (const [i, link] of (await links).entries()) {
        assert.ok(link.startsWith(new URL(urls[i]).href), `${link} is not number ${i}`);
      }
      assert.equal((await links).length, 40);
      assert.ok(calls.most <= 5);
    }
  });

  test('nothing is read or asked for before the first is wanted', async () => {
    const { held: calls, signer } = held();
    const source = countingSource();
    for (const options of [CANNED, SHARED]) signer.signedUrls(source, options);
    await turns(10);
    assert.equal(source.opened, 0);
    assert.equal(calls.calls.length, 0);
  });

  for (const options of [CANNED, SHARED]) {
    for (const concurrency of [1, 3, 16]) {
      test(`${options === SHARED ? 'one policy' : 'a policy each'}, ${concurrency} at once: read at most four times as many ahead`, async () => {
        const { signer } = counting({ concurrency });
        const source = countingSource(1_000);
        let given = 0;
        let most = 0;
        for await (const link of signer.signedUrls(source, options)) {
          given += 1;
          if (given % 10 === 0) await turns(10);
          most = Math.max(most, source.read - given);
          if (given % 100 === 0) assertOpen(link);
        }
        assert.equal(given, 1_000);
        assert.ok(most <= 4 * concurrency, `${most} ahead`);
        assert.ok(most >= concurrency, `${most} ahead`);
      });
    }
  }

  test('a slow answer does not make the others wait, up to four times as many', async () => {
    const { held: calls, signer } = held({ concurrency: 4 });
    const source = countingSource();
    const links = signer.signedUrls(source, CANNED);
    const first = links.next();
    for (let i = 0; i < 50; i += 1) {
      await turn();
      for (const call of calls.calls.slice(1)) call.release();
    }
    assert.equal(calls.calls.length, 16);
    assert.equal(source.read, 16);
    calls.calls[0].release();
    assertOpen((await first).value);
    await links.return();
    assert.equal(source.closed, 1);
  });

  test('a slow source is read while answers are awaited', async () => {
    const { held: calls, signer } = held({ concurrency: 4 });
    const asked = [];
    const source = {
      [Symbol.asyncIterator]: () => ({
        next: () => new Promise((resolve) => asked.push(resolve)),
        return: async () => ({ done: true }),
      }),
    };
    const links = signer.signedUrls(source, CANNED);
    const first = links.next();
    for (let i = 0; i < 3; i += 1) {
      await turns(10);
      assert.equal(asked.length, i + 1);
      asked[i]({ done: false, value: urlAt(i) });
      await turns(10);
      assert.equal(calls.calls.length, i + 1, 'not begun before the one before it ended');
    }
    calls.releaseAll();
    assertOpen((await first).value);
    assertOpen((await links.next()).value);
    assertOpen((await links.next()).value);
    const last = links.next();
    asked[3]({ done: true });
    assert.deepEqual(await last, { done: true, value: undefined });
  });

  test('each comes as soon as it is signed, not when the next is there', async () => {
    const { signer } = counting();
    const source = {
      [Symbol.asyncIterator]: () => {
        let count = 0;
        return {
          next: () => {
            count += 1;
            return count > 1
              ? new Promise(() => {})
              : Promise.resolve({ done: false, value: urlAt(0) });
          },
          return: async () => ({ done: true }),
        };
      },
    };
    for (const options of [CANNED, SHARED]) {
      const links = signer.signedUrls(source, options);
      const { value } = await outcomeSoon(links.next());
      assertOpen(value.value);
      await links.return();
    }
  });

  for (const [how, end] of [
    ['break', (links) => links.return()],
    ['throw', (links) => assert.rejects(links.throw(new Error('mine')), { message: 'mine' })],
  ]) {
    test(`${how}: the source is closed, and calls that nobody waits for are ended`, async () => {
      for (const options of [CANNED, SHARED]) {
        const { held: calls, signer } = held({ concurrency: 3 });
        const source = countingSource();
        const links = signer.signedUrls(source, options);
        const first = links.next();
        await turns(3);
        calls.calls[0].release();
        await first;
        await end(links);
        assert.equal(source.closed, 1);
        const { read } = source;
        const { length } = calls.calls;
        await turns(10);
        assert.equal(calls.underWay, 0);
        assert.equal(calls.calls.length, length);
        assert.equal(source.read, read);
      }
    });
  }

  test('what comes from a source after the end is not signed', async () => {
    const { held: calls, signer } = held();
    let answer;
    const source = {
      [Symbol.asyncIterator]: () => {
        let count = 0;
        return {
          next: () => {
            count += 1;
            if (count === 1) return Promise.resolve({ done: false, value: urlAt(0) });
            return new Promise((resolve) => {
              answer = resolve;
            });
          },
          return: async () => ({ done: true }),
        };
      },
    };
    const links = signer.signedUrls(source, CANNED);
    const first = links.next();
    await turns(3);
    calls.releaseAll();
    await first;
    await links.return();
    answer({ done: false, value: urlAt(1) });
    await turns(5);
    assert.equal(calls.calls.length, 1);
  });

  test('an abort gives up what is under way, whether or not the next link is waited for', async () => {
    const { held: calls, signer } = held({ concurrency: 3 });
    const controller = new AbortController();
    const { signal } = controller;
    const links = signer.signedUrls(countingSource(), { ...CANNED, signal });
    const first = links.next();
    await turns(3);
    calls.calls[0].release();
    await first;
    await turns(3);
    const { length } = calls.calls;
    const cause = new Error('enough');
    controller.abort(cause);
    await turns(10);
    assert.equal(calls.underWay, 0);
    assert.equal(calls.calls.length, length);
    assert.ok(calls.calls.slice(1).every((call) => call.signal.reason === cause));
    await assert.rejects(links.next(), { ...ABORTED, cause });
    assert.equal(getEventListeners(signal, 'abort').length, 0);
  });

  test('a source may fail with anything', async () => {
    const { signer } = counting();
    for (const error of [undefined, null, 0, '']) {
      for (const options of [CANNED, SHARED]) {
        const links = signer.signedUrls(
          (function* () {
            yield urlAt(0);
            throw error;
          })(),
          options,
        );
        assertOpen((await links.next()).value);
        const thrown = await links.next().then(assert.fail, (reason) => ({ reason }));
        assert.equal(thrown.reason, error);
      }
    }
  });

  test("the source's own error comes after the links before it", async () => {
    const { signer } = counting();
    const error = new Error('mine');
    for (const options of [CANNED, SHARED]) {
      const links = signer.signedUrls(
        (function* () {
          yield urlAt(0);
          yield urlAt(1);
          throw error;
        })(),
        options,
      );
      assertOpen((await links.next()).value);
      assertOpen((await links.next()).value);
      await assert.rejects(links.next(), (thrown) => thrown === error);
    }
    const wrong = signer.signedUrls([urlAt(0), 'no url'], CANNED);
    assertOpen((await wrong.next()).value);
    await assert.rejects(wrong.next(), { code: 'ERR_INVALID_URL', index: 1, input: 'no url' });
    assert.throws(() => signer.signedUrls(5, CANNED), { code: 'ERR_INVALID_ARG_TYPE' });
    assert.throws(() => signer.signedUrls([], {}), { code: 'ERR_INVALID_ARG_TYPE' });
    assert.throws(() => signer.signedUrls([], { expires: new Date(0) }), {
      code: 'ERR_CLOUDFRONT_EXPIRY',
    });
  });

  test('a span counts from when each is signed', async (t) => {
    let now = Date.UTC(2030, 0, 1);
    t.mock.method(Date, 'now', () => now);
    for (const more of [{}, { resource: `${HOST}/*` }]) {
      const { signer } = counting({ concurrency: 2 });
      const start = now / 1000;
      const ends = [];
      for await (const link of signer.signedUrls(countingSource(60), { expires: '1h', ...more })) {
        const { searchParams } = new URL(link);
        const policy = searchParams.get('Policy');
        ends.push(
          policy === null
            ? Number(searchParams.get('Expires'))
            : Number(/EpochTime":(\d+)/.exec(Buffer.from(policy, 'base64'))[1]),
        );
        now += 1_000;
      }
      for (const [i, end] of ends.entries()) {
        assert.ok(end <= start + i + 3_600, 'later than the span');
        assert.ok(end >= start + i + 3_600 - 9, 'signed long ago');
      }
    }
  });
});

test('a call that never ends does not keep the process alive', () => {
  const source = `
    const { ec, KEY_PAIR_ID } = require('./__test__/support/keys.js');
    const { ExternalSigner } = require('.');
    const sign = () => new Promise(() => {});
    const signer = new ExternalSigner({ keyPairId: KEY_PAIR_ID, publicKey: ec().spki, sign });
    signer.getSignedUrl('https://h/a', { expires: '1h' });
    signer.getSignedUrls(['https://h/b'], { expires: '1h' });`;
  const { status, stderr } = spawnSync(process.execPath, ['--eval', source], {
    cwd: path.join(__dirname, '..'),
    encoding: 'utf8',
    timeout: 60_000,
  });
  assert.equal(status, 0, stderr);
});
