'use strict';

// Aborting promises and streams: soon, once, and without a trace.

const assert = require('node:assert/strict');
const { getEventListeners } = require('node:events');
const { describe, test } = require('node:test');

const { Signer } = require('..');
const { ec, rsa, KEY_PAIR_ID } = require('./support/keys.js');
const { opens } = require('./support/oracle.js');
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
const signers = {};
for (const [type, { pkcs8 }] of Object.entries(keys)) {
  signers[type] = new Signer({ keyPairId: KEY_PAIR_ID, privateKey: pkcs8, remember: 0 });
}

describe('of promises', () => {
  const rejection = (reason) => ({ name: 'AbortError', code: 'ABORT_ERR', cause: reason });

  test('before the call', async () => {
    const reason = new Error('enough');
    const signal = AbortSignal.abort(reason);
    const options = { ...CANNED, signal };
    await assert.rejects(signers.ec.getSignedUrlAsync(`${HOST}/a`, options), rejection(reason));
    await assert.rejects(signers.ec.getSignedUrlsAsync(urlsUpTo(5), options), rejection(reason));
  });

  test('right after the call', async () => {
    for (const start of [
      (options) => signers.rsa.getSignedUrlAsync(`${HOST}/a`, options),
      (options) => signers.rsa.getSignedUrlsAsync(urlsUpTo(1_000), options),
      (options) =>
        signers.ec.getSignedUrlsAsync(urlsUpTo(2_000), { ...options, resource: `${HOST}/*` }),
    ]) {
      const controller = new AbortController();
      const promise = start({ ...CANNED, signal: controller.signal });
      controller.abort();
      await assert.rejects(promise, rejection(controller.signal.reason));
      assert.equal(getEventListeners(controller.signal, 'abort').length, 0);
    }
  });

  test('in the middle: nothing more is done', async () => {
    for (const [type, count, more] of [
      ['rsa', 2_000, {}],
      ['ec', 20_000, {}],
      ['ec', 20_000, { resource: `${HOST}/*` }],
    ]) {
      const controller = new AbortController();
      let calls = 0;
      let doneAtAbort;
      const promise = signers[type].getSignedUrlsAsync(urlsUpTo(count), {
        ...CANNED,
        ...more,
        signal: controller.signal,
        onProgress(done) {
          assert.equal(doneAtAbort, undefined, 'progress after the abort');
          calls += 1;
          if (calls === 3) {
            doneAtAbort = done;
            controller.abort();
          }
        },
      });
      await assert.rejects(promise, (error) => {
        assert.equal(error.cause, controller.signal.reason);
        return error.name === 'AbortError' && error.code === 'ABORT_ERR';
      });
      assert.ok(doneAtAbort < count);
      for (let i = 0; i < 20; i += 1) await turn();
      assert.equal(calls, 3);
      assert.equal(getEventListeners(controller.signal, 'abort').length, 0);
    }
    // The queue serves others as before.
    assert.ok(
      opens(await signers.ec.getSignedUrlAsync(`${HOST}/a`, CANNED), keys.ec.publicKey).allowed,
    );
  });

  test('of one among many leaves the others alone', async () => {
    const controllers = Array.from({ length: 200 }, () => new AbortController());
    const promises = controllers.map(({ signal }, i) =>
      signers.ec.getSignedUrlAsync(`${HOST}/${i}`, { ...CANNED, signal }),
    );
    for (const [i, controller] of controllers.entries()) if (i % 3 === 0) controller.abort();
    const results = await Promise.allSettled(promises);
    for (const [i, { status, value, reason }] of results.entries()) {
      if (i % 3 === 0) assert.equal(reason.code, 'ABORT_ERR');
      else assert.ok(status === 'fulfilled' && opens(value, keys.ec.publicKey).allowed);
    }
  });

  test('after the end it means nothing, and no listener stays', async () => {
    const controller = new AbortController();
    const options = { ...CANNED, signal: controller.signal };
    await Promise.all([
      signers.ec.getSignedUrlAsync(`${HOST}/a`, options),
      signers.ec.getSignedUrlsAsync(urlsUpTo(100), options),
      signers.ec.getSignedUrlsAsync(urlsUpTo(100), { ...options, resource: `${HOST}/*` }),
      signers.ec.getSignedUrlsAsync([], options),
      signers.ec.getSignedUrlAsync(`${HOST}/a?Expires=1`, options).catch(() => {}),
      signers.ec.getSignedUrlsAsync([`${HOST}/a?Expires=1`], options).catch(() => {}),
      signers.ec.getSignedUrlsAsync(['x'], options).catch(() => {}),
      signers.ec
        .getSignedUrlAsync(`${HOST}/a`, { ...options, expires: new Date(0) })
        .catch(() => {}),
      signers.ec
        .getSignedUrlsAsync(urlsUpTo(9), { ...options, expires: new Date(0) })
        .catch(() => {}),
    ]);
    assert.equal(getEventListeners(controller.signal, 'abort').length, 0);
    controller.abort();
  });

  test('what is no AbortSignal is refused', async () => {
    for (const signal of [5, 'x', {}, true, new AbortController()]) {
      const refusal = { name: 'TypeError', code: 'ERR_INVALID_ARG_TYPE', message: /"signal"/ };
      await assert.rejects(
        signers.ec.getSignedUrlAsync(`${HOST}/a`, { ...CANNED, signal }),
        refusal,
      );
      await assert.rejects(
        signers.ec.getSignedUrlsAsync([`${HOST}/a`], { ...CANNED, signal }),
        refusal,
      );
    }
  });

  test('one signal for thousands brings no warning', async () => {
    const warnings = [];
    const listen = (warning) => warnings.push(warning.name);
    process.on('warning', listen);
    const { signal } = new AbortController();
    const urls = urlsUpTo(200);
    await Promise.all(urls.map((url) => signers.ec.getSignedUrlAsync(url, { ...CANNED, signal })));
    await turn();
    process.off('warning', listen);
    assert.deepEqual(warnings, []);
  });

  test('a signal that is none is refused before it does harm', async () => {
    const signal = { aborted: false, addEventListener() {} };
    await assert.rejects(signers.ec.getSignedUrlAsync(`${HOST}/a`, { ...CANNED, signal }), {
      code: 'ERR_INVALID_ARG_TYPE',
    });
  });
});

describe('of a stream', () => {
  const ABORTED = { name: 'AbortError', code: 'ABORT_ERR' };

  test('before the first', async () => {
    const source = countingSource();
    const links = signers.ec.signedUrls(source, { ...CANNED, signal: AbortSignal.abort() });
    await assert.rejects(links.next(), ABORTED);
    assert.equal(source.read, 0);
    assert.equal(source.closed, source.opened);
    assert.deepEqual(await links.next(), { done: true, value: undefined });
  });

  for (const options of [CANNED, SHARED]) {
    test(`in the middle, ${options === SHARED ? 'one policy' : 'a policy each'}`, async () => {
      const source = countingSource();
      const controller = new AbortController();
      let seen = 0;
      await assert.rejects(async () => {
        for await (const _ of signers.ec.signedUrls(source, {
          ...options,
          signal: controller.signal,
        })) {
          seen += 1;
          if (seen === 100) controller.abort();
        }
      }, ABORTED);
      assert.ok(seen >= 100 && seen <= 100 + AHEAD, `${seen} seen`);
      assert.equal(source.closed, 1);
      assert.equal(getEventListeners(controller.signal, 'abort').length, 0);
    });
  }

  test('while the source makes us wait', async () => {
    let closed = 0;
    const source = {
      [Symbol.asyncIterator]: () => ({
        next: () => new Promise(() => {}),
        return: async () => {
          closed += 1;
          return { done: true };
        },
      }),
    };
    const controller = new AbortController();
    const links = signers.ec.signedUrls(source, { ...CANNED, signal: controller.signal });
    const next = links.next();
    await turns(5);
    controller.abort();
    const outcome = await outcomeSoon(next);
    assert.equal(outcome.error?.code, 'ABORT_ERR', 'still waiting');
    assert.equal(closed, 1);
  });

  test('leaves no listener behind', async () => {
    const controller = new AbortController();
    const options = { ...CANNED, signal: controller.signal };
    await collect(signers.ec.signedUrls(urlsUpTo(100), options));
    for await (const _ of signers.ec.signedUrls(urlsUpTo(100), options)) break;
    assert.equal(getEventListeners(controller.signal, 'abort').length, 0);
  });

  test('what is no AbortSignal is refused', async () => {
    for (const signal of [5, 'x', {}]) {
      await assert.rejects(
        async () => {
          for await (const _ of signers.ec.signedUrls(urlsUpTo(1), { ...CANNED, signal }));
        },
        { code: 'ERR_INVALID_ARG_TYPE', message: /"signal"/ },
      );
    }
  });

  test('nothing comes after an abort, also where one policy serves all', async () => {
    const controller = new AbortController();
    const stream = signers.ec.signedUrls(
      (function* source() {
        for (let i = 0; ; i += 1) yield urlAt(i);
      })(),
      { ...CANNED, resource: `${HOST}/*`, signal: controller.signal },
    );
    await stream.next();
    controller.abort();
    await assert.rejects(stream.next(), { code: 'ABORT_ERR' });
  });
});
