'use strict';

// Many URLs: at once on this thread, at once on all cores, and one by one from many callers.

const assert = require('node:assert/strict');
const { describe, test } = require('node:test');

const { Signer } = require('..');
const { ec, ecKey, pairOf, rsa, rsaKey, KEY_PAIR_ID } = require('./support/keys.js');
const { customPolicy, opens } = require('./support/oracle.js');
const { Random, runs } = require('./support/random.js');
const { HOST, collect, turn, urlsUpTo } = require('./support/url-sources.js');

const EXPIRES = new Date('2035-01-01T00:00:00Z');
const CANNED = { expires: EXPIRES };
const CUSTOM = { ...CANNED, ipAddress: '203.0.113.7' };

const keys = { rsa: rsa(), ec: ec() };
const signers = {};
for (const [type, { pkcs8 }] of Object.entries(keys)) {
  signers[type] = new Signer({ keyPairId: KEY_PAIR_ID, privateKey: pkcs8, remember: 0 });
}

const signatureOf = (signed) => new URL(signed).searchParams.get('Signature');

const FORMS = {
  getSignedUrls: async (signer, urls, options) => signer.getSignedUrls(urls, options),
  getSignedUrlsAsync: (signer, urls, options) => signer.getSignedUrlsAsync(urls, options),
  getSignedUrlAsync: (signer, urls, options) =>
    Promise.all(Array.from(urls, (url) => signer.getSignedUrlAsync(url, options))),
};

for (const [form, sign] of Object.entries(FORMS)) {
  describe(form, () => {
    for (const type of ['rsa', 'ec']) {
      test(`${type}: every link opens its own URL, in the order given`, async () => {
        for (const options of [CANNED, CUSTOM]) {
          for (const count of [
            0,
            1,
            3,
            4,
            5,
            31,
            32,
            33,
            63,
            64,
            65,
            type === 'ec' ? 1_000 : 150,
          ]) {
            const urls = urlsUpTo(count);
            const links = await sign(signers[type], urls, options);
            assert.equal(links.length, count);
            for (const [i, link] of links.entries()) {
              const verdict = opens(link, keys[type].publicKey);
              assert.ok(verdict.allowed, `${verdict.why}: ${link}`);
              assert.equal(verdict.url, new URL(urls[i]).href);
              assert.equal(verdict.custom, options === CUSTOM);
            }
          }
        }
      });
    }

    test('is what getSignedUrl gives one by one', async () => {
      const urls = urlsUpTo(50);
      const expected = urls.map((url) => signers.rsa.getSignedUrl(url, CANNED));
      assert.deepEqual(await sign(signers.rsa, urls, CANNED), expected);
    });

    test('of any iterable, of texts and URL objects', async () => {
      const urls = urlsUpTo(10);
      const expected = urls.map((url) => signers.rsa.getSignedUrl(url, CANNED));
      const sources = [
        new Set(urls),
        urls.values(),
        urls.map((url) => new URL(url)),
        (function* () {
          yield* urls;
        })(),
        Object.freeze(urls.slice()),
      ];
      for (const source of sources) {
        assert.deepEqual(await sign(signers.rsa, source, CANNED), expected);
      }
    });

    test('an error names what is wrong', async () => {
      const bad = [
        ['no URL', 'ERR_INVALID_URL', 'TypeError'],
        ['ftp://h/a', 'ERR_INVALID_URL', 'TypeError'],
        [undefined, 'ERR_INVALID_ARG_TYPE', 'TypeError'],
        [`${HOST}/a?Policy=x`, 'ERR_CLOUDFRONT_ALREADY_SIGNED', 'TypeError'],
      ];
      for (const [url, code, name] of bad) {
        for (const at of [0, 1, 77, 199]) {
          const urls = urlsUpTo(200);
          urls[at] = url;
          await assert.rejects(sign(signers.ec, urls, CANNED), {
            code,
            name,
            message: form === 'getSignedUrlAsync' ? /./ : new RegExp(`^urls\\[${at}\\]: `),
          });
        }
      }
      const urls = urlsUpTo(100);
      urls[60] = 'https://example.com/a';
      await assert.rejects(sign(signers.ec, urls, { ...CANNED, resource: `${HOST}/*` }), {
        code: 'ERR_CLOUDFRONT_RESOURCE',
        name: 'RangeError',
        message: form === 'getSignedUrlAsync' ? /does not cover/ : /^urls\[60\]: .*does not cover/,
      });
    });

    test('bad options are refused, also for no URLs at all', async () => {
      if (form === 'getSignedUrlAsync') return;
      for (const options of [
        undefined,
        null,
        {},
        { expires: 'x' },
        { expires: new Date(0) },
        { ...CANNED, ipAddress: 'x' },
        { ...CANNED, resource: 'x' },
      ]) {
        for (const urls of [[], urlsUpTo(1)]) {
          await assert.rejects(
            sign(signers.ec, urls, options),
            ({ code }) => /^ERR_(CLOUDFRONT|INVALID_ARG)_/.test(code),
            `${JSON.stringify(options)} for ${urls.length}`,
          );
        }
      }
    });
  });
}

describe('signed together, links are those that are signed one by one', () => {
  const random = new Random();
  const conditions = [CANNED, CUSTOM, { ...CANNED, starts: new Date('2030-01-01T00:00:00Z') }];
  const shared = [{ ...CANNED, resource: `${HOST}/*` }];
  // Several signers of one key, of which some sign alike, beside another key.
  const others = [keys.rsa, keys.rsa, keys.rsa, keys.rsa, pairOf(rsaKey(1024))];
  const signersOf = (more) =>
    others.map(({ pkcs8 }, i) => {
      const hashAlgorithm = i === 2 ? 'SHA256' : 'SHA1';
      return new Signer({ keyPairId: `K${i}`, privateKey: pkcs8, hashAlgorithm, ...more });
    });
  const oneByOne = signersOf({ remember: 0, engine: 'aws-lc' });

  const CALLS = {
    ...FORMS,
    signedUrls: (signer, urls, options) => collect(signer.signedUrls(urls, options)),
  };

  for (const remember of [0, 3, 1024]) {
    test(`remembering ${remember}`, async () => {
      for (let round = runs(4); round > 0; round -= 1) {
        const together = signersOf({ remember });
        const calls = Array.from({ length: 12 }, async () => {
          const which = random.below(others.length);
          const sign = random.pick(Object.values(CALLS));
          const options = random.pick([...conditions, ...shared]);
          // A few URLs come again and again.
          const url = () => `${HOST}/${random.below(random.chance(0.2) ? 5 : 1e9)}?é`;
          const urls = random.several(random.pick([1, 9, 40]), url);
          const links = await sign(together[which], urls, options);
          return [links, urls.map((url) => oneByOne[which].getSignedUrl(url, options))];
        });
        for (const [links, expected] of await Promise.all(calls)) {
          assert.deepEqual(links, expected);
        }
      }
    });
  }
});

describe('one policy for a whole batch is signed once', () => {
  // Nothing is remembered, and no two ECDSA signatures are alike.
  const whole = customPolicy(`${HOST}/*`, { expires: EXPIRES.getTime() / 1000 });
  for (const [what, options] of [
    ['resource', { ...CANNED, resource: `${HOST}/*` }],
    ['policy', { policy: whole }],
  ]) {
    for (const form of ['getSignedUrls', 'getSignedUrlsAsync']) {
      test(`${form} with ${what}`, async () => {
        const links = await signers.ec[form](urlsUpTo(1_500), options);
        assert.equal(links.length, 1_500);
        for (const [i, link] of links.entries()) {
          if (i % 50 === 0) assert.ok(opens(link, keys.ec.publicKey).allowed);
          assert.ok(link.startsWith(`${new URL(urlsUpTo(i + 1)[i]).href}&Policy=`) || i > 50);
        }
        assert.equal(new Set(links.map(signatureOf)).size, 1);
      });
    }
  }

  test('a resource without wildcards is canned', async () => {
    const resource = `${HOST}/a`;
    for (const links of [
      signers.ec.getSignedUrls([resource, resource], { ...CANNED, resource }),
      await signers.ec.getSignedUrlsAsync([resource, resource], { ...CANNED, resource }),
    ]) {
      assert.equal(links[0], links[1]);
      assert.ok(opens(links[0], keys.ec.publicKey).allowed);
      assert.match(links[0], /\?Expires=/);
    }
  });

  test('without either every URL has its own', () => {
    const links = signers.ec.getSignedUrls(urlsUpTo(50), CANNED);
    assert.equal(new Set(links.map(signatureOf)).size, 50);
  });
});

describe('promises', () => {
  test('thousands at once, from several signers, each get their own link', async () => {
    const others = [pairOf(ecKey()), pairOf(ecKey()), keys.ec];
    const callers = others.map(
      ({ pkcs8 }, i) => new Signer({ keyPairId: `K${i}`, privateKey: pkcs8, remember: i }),
    );
    const count = runs(4_000);
    const links = await Promise.all(
      urlsUpTo(count).map((url, i) =>
        callers[i % 3].getSignedUrlAsync(url, i % 2 ? CANNED : CUSTOM),
      ),
    );
    for (const [i, link] of links.entries()) {
      assert.ok(link.includes(`&n=`) || link.includes(`?n=${i}&`));
      assert.ok(link.endsWith(`Key-Pair-Id=K${i % 3}`));
      if (i % 10 === 0) assert.ok(opens(link, others[i % 3].publicKey).allowed);
    }
  });

  test('one bad request among many fails alone', async () => {
    const results = await Promise.allSettled(
      urlsUpTo(300).map((url, i) =>
        signers.ec.getSignedUrlAsync(i % 7 === 3 ? `${url}&Expires=1` : url, CANNED),
      ),
    );
    for (const [i, { status, value, reason }] of results.entries()) {
      if (i % 7 === 3) assert.equal(reason.code, 'ERR_CLOUDFRONT_ALREADY_SIGNED');
      else assert.ok(status === 'fulfilled' && opens(value, keys.ec.publicKey).allowed);
    }
  });

  test('of which many are aborted while they wait leave the others what they asked for', async () => {
    const random = new Random();
    const controllers = Array.from({ length: runs(300, 50) }, () => new AbortController());
    const urls = urlsUpTo(controllers.length);
    const promises = urls.map((url, i) =>
      signers.rsa.getSignedUrlAsync(url, { ...CANNED, signal: controllers[i].signal }),
    );
    const batchController = new AbortController();
    const batch = signers.rsa.getSignedUrlsAsync(urls, {
      ...CANNED,
      signal: batchController.signal,
      onProgress: () => batchController.abort(),
    });
    // Heard from the beginning: it may be refused while the loop below still waits.
    const refused = assert.rejects(batch, { code: 'ABORT_ERR' });
    const settled = Promise.allSettled(promises);
    const aborted = new Set();
    for (const [i, promise] of promises.entries()) {
      if (random.chance(0.1)) await promise.catch(() => {});
      if (random.chance(0.3)) {
        aborted.add(i + random.below(promises.length - i));
        controllers[[...aborted].at(-1)].abort();
      }
    }
    await refused;
    for (const [i, { status, value, reason }] of (await settled).entries()) {
      if (status === 'fulfilled') assert.equal(value, signers.rsa.getSignedUrl(urls[i], CANNED));
      else assert.ok(aborted.has(i) && reason.code === 'ABORT_ERR');
    }
  });

  test('several batches at once', async () => {
    const batches = await Promise.all(
      Array.from({ length: 8 }, (_, i) =>
        signers[i % 2 ? 'rsa' : 'ec'].getSignedUrlsAsync(urlsUpTo(100 + i), CANNED),
      ),
    );
    for (const [i, links] of batches.entries()) {
      assert.equal(links.length, 100 + i);
      for (const link of links)
        assert.ok(opens(link, keys[i % 2 ? 'rsa' : 'ec'].publicKey).allowed);
    }
  });

  test('nothing is thrown at the caller', async () => {
    for (const call of [
      () => signers.ec.getSignedUrlAsync(),
      () => signers.ec.getSignedUrlAsync('x', null),
      () => signers.ec.getSignedUrlsAsync(),
      () => signers.ec.getSignedUrlsAsync(5, 5),
      () => signers.ec.getSignedUrlsAsync([null], CANNED),
    ]) {
      const promise = call();
      assert.ok(promise instanceof Promise);
      await assert.rejects(promise, ({ code }) => /^ERR_INVALID_/.test(code));
    }
  });

  test('what the caller does with its arrays and options afterwards does not matter', async () => {
    const urls = urlsUpTo(500);
    const options = { ...CANNED };
    const expected = signers.rsa.getSignedUrls(urls.slice(0, 20), CANNED);
    const promise = signers.rsa.getSignedUrlsAsync(urls.slice(0, 20), options);
    const mutable = signers.ec.getSignedUrlsAsync(urls, options);
    options.expires = 'rubbish';
    options.ipAddress = 'rubbish';
    urls.fill('rubbish');
    assert.deepEqual(await promise, expected);
    assert.equal((await mutable).length, 500);
  });

  test('the event loop goes on meanwhile', async () => {
    for (const options of [CANNED, { ...CANNED, resource: `${HOST}/*` }]) {
      let turns = 0;
      let done = false;
      const batch = signers.ec.getSignedUrlsAsync(urlsUpTo(3_000), options).finally(() => {
        done = true;
      });
      while (!done) {
        await turn();
        turns += 1;
      }
      await batch;
      assert.ok(turns > 4, `${turns} turns`);
    }
  });

  test('a long batch is not parsed in one go', async () => {
    // Not in their wire form: each has to go through the URL parser.
    const urls = urlsUpTo(20_000);
    let parsed = 0;
    const { URL: Original } = globalThis;
    globalThis.URL = class extends Original {
      constructor(...args) {
        super(...args);
        parsed += 1;
      }
    };
    try {
      const batch = signers.ec.getSignedUrlsAsync(urls, { ...CANNED, resource: `${HOST}/*` });
      const atOnce = parsed;
      assert.equal((await batch).length, 20_000);
      assert.ok(atOnce <= 5_000, `${atOnce} of 20,000 URLs parsed before the event loop went on`);
    } finally {
      globalThis.URL = Original;
    }
  });

  test('a URL of the batch is signed for the time of the call', async (t) => {
    let now = Date.UTC(2030, 0, 1);
    t.mock.method(Date, 'now', () => {
      now += 1_000;
      return now;
    });
    const links = await signers.ec.getSignedUrlsAsync(urlsUpTo(300), { expires: '1h' });
    const ends = new Set(links.map((link) => new URL(link).searchParams.get('Expires')));
    assert.equal(ends.size, 1);
  });

  test('replaced timers do not stop them', async (t) => {
    const real = globalThis.setImmediate;
    for (const name of ['setImmediate', 'setTimeout', 'setInterval']) {
      t.mock.method(globalThis, name, () => {});
    }
    const [one, many, shared] = [
      signers.ec.getSignedUrlAsync(`${HOST}/a`, CANNED),
      signers.ec.getSignedUrlsAsync(urlsUpTo(1_000), CANNED),
      signers.ec.getSignedUrlsAsync(urlsUpTo(1_000), { ...CANNED, resource: `${HOST}/*` }),
    ];
    await one;
    assert.equal((await many).length, 1_000);
    assert.equal((await shared).length, 1_000);
    assert.notEqual(globalThis.setImmediate, real);
  });

  test('a signer that nobody holds any more finishes its work', async () => {
    require('node:v8').setFlagsFromString('--expose-gc');
    const gc = require('node:vm').runInNewContext('gc');
    let signer = new Signer({ keyPairId: 'K', privateKey: keys.rsa.pkcs8 });
    const batch = signer.getSignedUrlsAsync(urlsUpTo(60), CANNED);
    const grant = signer.grant(`${HOST}/*`, CANNED);
    signer = undefined;
    gc();
    await turn();
    gc();
    for (const link of await batch) assert.ok(opens(link, keys.rsa.publicKey).allowed);
    assert.ok(opens(grant.url(`${HOST}/a`), keys.rsa.publicKey).allowed);
  });

  test('settle under fake timers that came before the first of them', async (t) => {
    t.mock.timers.enable({ apis: ['setImmediate', 'setTimeout'] });
    // In a process of its own kind the modules would load only now; here the captured turn counts.
    assert.match(await signers.ec.getSignedUrlAsync(`${HOST}/a`, CANNED), /Signature=/);
  });
});

describe('onProgress', () => {
  for (const [type, count, more] of [
    ['rsa', 100, {}],
    ['ec', 2_000, {}],
    ['ec', 2_000, { resource: `${HOST}/*` }],
  ]) {
    test(`${type}, ${more.resource ? 'one policy' : 'a policy each'}: grows, and ends with all`, async () => {
      const calls = [];
      const links = await signers[type].getSignedUrlsAsync(urlsUpTo(count), {
        ...CANNED,
        ...more,
        onProgress: (...call) => calls.push(call),
      });
      assert.equal(links.length, count);
      assert.ok(calls.length > 1);
      let last = 0;
      for (const [done, total] of calls) {
        assert.equal(total, count);
        assert.ok(done > last);
        last = done;
      }
      assert.equal(last, count);
    });
  }

  test('when it throws, the batch fails with that', async () => {
    const error = new Error('stop');
    for (const more of [{}, { resource: `${HOST}/*` }]) {
      let calls = 0;
      const promise = signers.ec.getSignedUrlsAsync(urlsUpTo(2_000), {
        ...CANNED,
        ...more,
        onProgress() {
          calls += 1;
          throw error;
        },
      });
      await assert.rejects(promise, (thrown) => thrown === error);
      for (let i = 0; i < 20; i += 1) await turn();
      assert.equal(calls, 1);
    }
  });

  test('what is no function is refused', async () => {
    for (const onProgress of [false, 5, 'x', {}]) {
      await assert.rejects(signers.ec.getSignedUrlsAsync([], { ...CANNED, onProgress }), {
        code: 'ERR_INVALID_ARG_TYPE',
        message: /"onProgress"/,
      });
    }
  });
});
