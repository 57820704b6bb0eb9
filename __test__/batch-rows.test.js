'use strict';

// signedUrls with `url` and `onError`: rows in, rows out, the same for every kind of signer.

const assert = require('node:assert/strict');
const { Readable } = require('node:stream');
const { describe, test } = require('node:test');
const { inspect } = require('node:util');

const { ReloadingSigner, Signer, Verifier } = require('..');
const native = require('../js/addon/load.js');
const { newExternal, signingWith } = require('./support/external.js');
const { assertIsOurs } = require('./support/errors.js');
const { ec, ecKey, pairOf, rsaKey, KEY_PAIR_ID } = require('./support/keys.js');
const { opens } = require('./support/oracle.js');
const { Random, runs } = require('./support/random.js');
const {
  CANNED,
  HOST,
  SHARED,
  collect,
  countingSource,
  turn,
  turns,
  urlAt,
  urlsUpTo,
} = require('./support/url-sources.js');

const WAYS = { 'a policy each': CANNED, 'one policy': SHARED };
/** More than this the source is never ahead of the consumer. */
const AHEAD = 1_024;

const pairs = { rsa: pairOf(rsaKey(1024)), ec: ec() };
const newSigner = (type, options) =>
  new Signer({ keyPairId: KEY_PAIR_ID, privateKey: pairs[type].pkcs8, remember: 0, ...options });

/** Each with a signer whose getSignedUrl says what the stream has to give. */
const KINDS = {
  'Signer, RSA': { type: 'rsa', signer: newSigner('rsa'), plain: newSigner('rsa') },
  'Signer, P-256': { type: 'ec', signer: newSigner('ec'), plain: newSigner('ec') },
  ExternalSigner: {
    type: 'rsa',
    signer: newExternal(pairs.rsa, { remember: 0 }),
    plain: newSigner('rsa', { hashAlgorithm: 'SHA256' }),
  },
  ReloadingSigner: { type: 'ec', plain: newSigner('ec') },
};

/** Every kind of signer, with a policy each and with one for all. */
function each(what, run) {
  for (const [kind, { signer, ...rest }] of Object.entries(KINDS)) {
    for (const [way, options] of Object.entries(WAYS)) {
      test(`${kind}, ${way}: ${what}`, async (t) => {
        await run({ signer: signer ?? (await reloading(t)), options, ...rest }, t);
      });
    }
  }
}

async function reloading(t) {
  const material = { keyPairId: KEY_PAIR_ID, privateKey: pairs.ec.pkcs8 };
  const signer = await ReloadingSigner.open({ source: () => material });
  t.after(() => signer.close());
  return signer;
}

/** ECDSA signatures differ each time. */
const withoutSignature = (link) => link.replace(/(?<=[?&])Signature=[^&#]+/, 'Signature=…');

const rowAt = (i) => ({ id: i, at: urlAt(i) });
const rowsUpTo = (count) => Array.from({ length: count }, (_, i) => rowAt(i));
const url = (row) => row.at;

/** What a stream told, in the order in which it did: `[row, link]`, or `{ row, error }`. */
async function story(signer, rows, options) {
  const told = [];
  const onError = (error, row) => void told.push({ error, row });
  for await (const given of signer.signedUrls(rows, { onError, ...options })) told.push(given);
  return told;
}

/** How a loop over getSignedUrl goes. */
function storyOfLoop(plain, rows, options, url) {
  return rows.map((row, index) => {
    try {
      return [row, plain.getSignedUrl(url(row), options)];
    } catch (error) {
      return { row, error, index };
    }
  });
}

/** Holds what a stream of rows told against what the loop did. */
function assertSameStory(told, expected) {
  assert.equal(told.length, expected.length);
  for (const [i, { error, row, index, ...pair }] of expected.entries()) {
    if (!error) {
      assert.equal(told[i][0], pair[0], `row ${i}`);
      assert.equal(withoutSignature(told[i][1]), withoutSignature(pair[1]));
      continue;
    }
    assert.ok(told[i].error, `row ${i} is bad, and came as ${inspect(told[i])}`);
    assert.equal(told[i].row, row);
    assert.equal(told[i].error.input, row);
    assert.equal(told[i].error.index, index);
    assert.equal(told[i].error.code, error.code);
    assert.equal(told[i].error.name, error.name);
    assert.match(told[i].error.message, new RegExp(`^rows\\[${index}\\]: `));
  }
}

/** Rows that cannot be signed, each in its own way. */
const BAD = {
  'its url throws': {
    get at() {
      throw new RangeError('no such column');
    },
  },
  'a promise': {
    get at() {
      return Promise.resolve(urlAt(0));
    },
  },
  nothing: {},
  'a number': { at: 5 },
  empty: { at: '' },
  'a path': { at: '/a/b.mp4' },
  'another scheme': { at: 's3://bucket/key' },
  'no URL': { at: 'https://h:99999/' },
  'signed already': { at: `${HOST}/a?Signature=x` },
  'signed already, encoded': { at: `${HOST}/é?Key%2DPair%2DId=x` },
  'a wildcard in its host': { at: 'https://*.cloudfront.net/a' },
  'too long': { at: `${HOST}/${'a'.repeat(8_100)}` },
};

describe('rows', () => {
  each('come back with their links, the very objects, in order', async (kind) => {
    const { signer, plain, type, options } = kind;
    const rows = rowsUpTo(type === 'ec' ? 300 : 90);
    const pairs_ = await collect(signer.signedUrls(rows, { ...options, url }));
    assert.ok(pairs_.every((pair) => Array.isArray(pair) && pair.length === 2));
    assertSameStory(pairs_, storyOfLoop(plain, rows, options, url));
    assert.ok(opens(pairs_.at(-1)[1], pairs[type].publicKey).allowed);
  });

  each('of every kind, from sources of every kind', async ({ signer, options }) => {
    const rows = [0, '', null, undefined, Symbol('s'), [1], new Map(), Number.NaN, () => {}];
    const sources = [
      rows,
      new Set(rows),
      (function* () {
        yield* rows;
      })(),
      (async function* () {
        for (const row of rows) {
          await turn();
          yield row;
        }
      })(),
    ];
    for (const source of sources) {
      const given = await collect(
        signer.signedUrls(source, { ...options, url: () => new URL(urlAt(1)) }),
      );
      assert.deepEqual(
        given.map(([row]) => row),
        rows,
      );
      assert.ok(given.every(([, link]) => link.startsWith(new URL(urlAt(1)).href)));
    }
    const stream = Readable.from(rowsUpTo(20));
    assert.equal((await collect(signer.signedUrls(stream, { ...options, url }))).length, 20);
  });

  test('one row any number of times, and none', async () => {
    const row = Object.freeze(rowAt(1));
    const { signer } = KINDS['Signer, P-256'];
    const given = await collect(signer.signedUrls(Array(70).fill(row), { ...CANNED, url }));
    assert.ok(given.length === 70 && given.every((pair) => pair[0] === row));
    assert.equal(new Set(given).size, 70, 'a pair of its own for each');
    assert.deepEqual(await collect(signer.signedUrls([], { ...CANNED, url })), []);
  });

  each('their url is called once for each, with the row alone', async ({ signer, options }) => {
    const calls = [];
    const rows = rowsUpTo(70);
    const call = (...given) => {
      calls.push(given);
      return given[0].at;
    };
    await collect(signer.signedUrls(rows, { ...options, url: call }));
    assert.deepEqual(
      calls,
      rows.map((row) => [row]),
    );
  });

  test('without url the stream is one of links, onError or not', async () => {
    const { signer } = KINDS['Signer, P-256'];
    for (const options of [{}, { url: undefined, onError: undefined }, { url: null }]) {
      const links = await collect(signer.signedUrls(urlsUpTo(3), { ...CANNED, ...options }));
      assert.ok(links.every((link) => typeof link === 'string'));
    }
  });
});

describe('a row that cannot be signed', () => {
  for (const [what, bad] of Object.entries(BAD)) {
    each(`${what}: ends the stream with its error, after the rows before it`, async (kind) => {
      const { signer, options } = kind;
      for (const at of [0, 1, 40]) {
        let closed = 0;
        function* source() {
          try {
            for (let i = 0; ; i += 1) yield i === at ? bad : rowAt(i);
          } finally {
            closed += 1;
          }
        }
        const seen = [];
        await assert.rejects(
          async () => {
            for await (const [row] of signer.signedUrls(source(), { ...options, url }))
              seen.push(row.id);
          },
          (error) => {
            if (what !== 'its url throws') assertIsOurs(error);
            assert.equal(error.index, at);
            assert.equal(error.input, bad);
            assert.ok(error.message.startsWith(`rows[${at}]: `), error.message);
            return true;
          },
        );
        assert.equal(closed, 1);
        assert.deepEqual(
          seen,
          Array.from({ length: at }, (_, i) => i),
        );
      }
    });
  }

  each('is told to onError in its place, passed over, and the stream goes on', async (kind) => {
    const { signer, plain, options } = kind;
    const rows = [];
    for (const bad of Object.values(BAD)) rows.push(bad, ...rowsUpTo(rows.length % 5), bad, bad);
    const told = await story(signer, rows, { ...options, url });
    assertSameStory(told, storyOfLoop(plain, rows, options, url));
  });

  test('its url threw: class, message and code are kept, and cause is the very error', async () => {
    const { signer } = KINDS['Signer, P-256'];
    const thrown = [
      [new RangeError('mine'), 'RangeError', 'mine'],
      [Object.assign(new Error('mine'), { code: 'ENOENT' }), 'Error', 'mine'],
      ['text', 'Error', 'text'],
      [undefined, 'Error', 'undefined'],
      [null, 'Error', 'null'],
      [Symbol('s'), 'Error', 'Symbol(s)'],
      [Object.create(null), 'Error', ''],
      [Proxy.revocable({}, {}), 'Error', ''],
    ];
    thrown.at(-1)[0].revoke();
    thrown.at(-1)[0] = thrown.at(-1)[0].proxy;
    const throwing = (reason) => {
      throw reason;
    };
    const rows = thrown.map(([reason]) => reason);
    const told = await story(signer, rows, { ...CANNED, url: throwing });
    for (const [i, [reason, name, message]] of thrown.entries()) {
      const { error, row } = told[i];
      assert.equal(row, reason);
      assert.ok(error instanceof Error);
      assert.equal(error.name, name);
      assert.ok(error.message.startsWith(`rows[${i}]: ${message}`), error.message);
      assert.ok(error.cause === reason);
      assert.equal(error.index, i);
    }
    assert.equal(told[1].error.code, 'ENOENT');
  });

  test('a promise is refused by a message that says what to do, and may reject', async () => {
    const { signer } = KINDS['Signer, P-256'];
    const told = await story(signer, [1], {
      ...CANNED,
      url: async () => Promise.reject(new Error()),
    });
    await turns(3);
    assert.equal(told[0].error.code, 'ERR_INVALID_ARG_TYPE');
    assert.equal(told[0].error.argument, 'url');
    assert.match(told[0].error.message, /"url" function .*Promise.*before/);
    const hostile = Object.defineProperty({}, 'then', {
      get() {
        throw new Error('then');
      },
    });
    const other = await story(signer, [1], { ...CANNED, url: () => hostile });
    assert.equal(other[0].error.code, 'ERR_INVALID_ARG_TYPE');
  });

  each('in a stream of URLs: the row is the URL', async ({ signer, plain, options }) => {
    const good = urlsUpTo(50);
    const bad = ['no URL', null, `${HOST}/a?Signature=x`, 5];
    const urls = [bad[0], ...good.slice(0, 20), bad[1], bad[2], ...good.slice(20), bad[3]];
    const told = await story(signer, urls, options);
    for (const [i, item] of urls.entries()) {
      if (bad.includes(item)) {
        assert.equal(told[i].row, item);
        assert.equal(told[i].error.input, item);
        assert.equal(told[i].error.index, i);
        assert.match(told[i].error.message, new RegExp(`^urls\\[${i}\\]: `));
        assertIsOurs(told[i].error);
      } else {
        const expected = plain.getSignedUrl(item, options);
        assert.equal(withoutSignature(told[i]), withoutSignature(expected));
      }
    }
  });

  test('what the resource does not cover', async () => {
    for (const { signer } of Object.values(KINDS).filter((kind) => kind.signer)) {
      const foreign = { at: 'https://example.com/' };
      const told = await story(signer, [rowAt(0), foreign, rowAt(1)], { ...SHARED, url });
      assert.equal(told.length, 3);
      assert.equal(told[1].error.code, 'ERR_CLOUDFRONT_RESOURCE');
      assert.equal(told[1].row, foreign);
      assert.equal(told[2][0].id, 1);
    }
  });

  each('random rows: the same as a loop over getSignedUrl', async (kind) => {
    const { signer, plain, type, options } = kind;
    const random = new Random();
    const bad = Object.values(BAD);
    for (let run = 0; run < runs(6); run += 1) {
      const share = random.pick([0.02, 0.1, 0.5, 0.95]);
      const count = random.below(type === 'ec' ? 400 : 80);
      const rows = Array.from({ length: count }, (_, i) =>
        random.chance(share) ? random.pick(bad) : rowAt(i),
      );
      const isSlow = random.chance(0.3);
      async function* source() {
        for (const row of rows) {
          if (isSlow && random.chance(0.2)) await turn();
          yield row;
        }
      }
      const told = await story(signer, random.chance(0.5) ? rows : source(), { ...options, url });
      assertSameStory(told, storyOfLoop(plain, rows, options, url));
    }
  });
});

describe('onError', () => {
  each('what it throws ends the stream, that very error', async ({ signer, options }) => {
    for (const thrown of [new Error('enough'), undefined, 'text']) {
      for (const how of ['throws', 'rejects']) {
        let closed = 0;
        function* source() {
          try {
            for (let i = 0; ; i += 1) yield i % 10 === 9 ? BAD['a number'] : rowAt(i);
          } finally {
            closed += 1;
          }
        }
        let calls = 0;
        const throwAt3 = () => {
          calls += 1;
          if (calls === 3) throw thrown;
        };
        const onError = how === 'throws' ? throwAt3 : async () => throwAt3();
        const seen = [];
        const reading = async () => {
          for await (const [row] of signer.signedUrls(source(), { ...options, url, onError }))
            seen.push(row.id);
        };
        const ended = await reading().then(assert.fail, (reason) => ({ reason }));
        assert.equal(ended.reason, thrown);
        assert.equal(calls, 3);
        assert.equal(closed, 1);
        assert.equal(seen.length, 27);
      }
    }
  });

  test('a promise of it is waited for', async () => {
    const { signer } = KINDS['Signer, P-256'];
    const events = [];
    const rows = [rowAt(0), {}, rowAt(2)];
    const onError = async () => {
      await turns(5);
      events.push('error');
    };
    for await (const [row] of signer.signedUrls(rows, { ...CANNED, url, onError }))
      events.push(row.id);
    assert.deepEqual(events, [0, 'error', 2]);
  });

  test('is not asked what ends the stream anyway: options, a failing source, an abort', async (t) => {
    let now = Date.UTC(2030, 0, 1);
    t.mock.method(Date, 'now', () => now);
    const never = { url, onError: assert.fail };
    for (const { signer } of Object.values(KINDS).filter((kind) => kind.signer)) {
      for (const more of [{}, { resource: `${HOST}/*` }]) {
        const options = { expires: new Date(Date.UTC(2030, 0, 2)), ...more, ...never };
        now = Date.UTC(2030, 0, 1);
        const links = signer.signedUrls(rowsUpTo(5_000), options);
        await links.next();
        now = Date.UTC(2030, 0, 3);
        await assert.rejects(collect(links), (error) => error.code === 'ERR_CLOUDFRONT_EXPIRY');

        now = Date.UTC(2030, 0, 1);
        const error = new Error('disk on fire');
        async function* source() {
          yield* rowsUpTo(40);
          throw error;
        }
        const thrown = await collect(signer.signedUrls(source(), options)).catch((e) => e);
        assert.equal(thrown, error);

        const controller = new AbortController();
        const aborted = signer.signedUrls(rowsUpTo(5_000), {
          ...options,
          signal: controller.signal,
        });
        await aborted.next();
        controller.abort();
        await assert.rejects(collect(aborted), { code: 'ABORT_ERR' });
      }
    }
  });

  test('nor of an external signer that fails', async () => {
    let calls = 0;
    const sign = () => {
      calls += 1;
      throw new Error('throttled');
    };
    const signer = newExternal(pairs.rsa, { sign });
    for (const options of Object.values(WAYS)) {
      calls = 0;
      const links = signer.signedUrls(rowsUpTo(100), { ...options, url, onError: assert.fail });
      await assert.rejects(collect(links), { code: 'ERR_CLOUDFRONT_SIGNER' });
      assert.ok(calls <= 16);
    }
  });

  test('nor of a key whose lifetime the options outlive', async () => {
    const signer = await ReloadingSigner.open({
      source: () => ({ keyPairId: KEY_PAIR_ID, privateKey: pairs.ec.pkcs8, lifetime: '1h' }),
      strict: true,
    });
    const more = { url, onError: assert.fail };
    assert.throws(() => signer.signedUrls(rowsUpTo(3), { expires: '2h', ...more }), {
      code: 'ERR_CLOUDFRONT_EXPIRY',
    });
    assert.equal((await story(signer, rowsUpTo(3), { expires: '30m', url })).length, 3);
    signer.close();
  });

  test('an abort while it is busy ends the stream', async () => {
    for (const { signer } of Object.values(KINDS).filter((kind) => kind.signer)) {
      for (const options of Object.values(WAYS)) {
        const controller = new AbortController();
        const onError = () => {
          controller.abort();
          return new Promise(() => {});
        };
        const links = signer.signedUrls([{}, rowAt(1)], {
          ...{ ...options, url, onError, signal: controller.signal },
        });
        await assert.rejects(links.next(), { code: 'ABORT_ERR' });
      }
    }
  });

  test('wrong options are refused at the call', async () => {
    for (const { signer } of Object.values(KINDS).filter((kind) => kind.signer)) {
      for (const [name, values] of [
        ['url', ['at', 5, {}, true]],
        ['onError', ['skip', 5, {}, true]],
      ]) {
        for (const value of values) {
          const options = { ...CANNED, [name]: value };
          assert.throws(() => signer.signedUrls([], options), {
            code: 'ERR_INVALID_ARG_TYPE',
            argument: name,
          });
        }
      }
      assert.throws(() => signer.signedUrls([], { ...CANNED, onSkip: () => {} }), /'onError'/);
      assert.throws(() => signer.signedUrls([], { ...CANNED, getUrl: () => {} }), /'url'/);
      // Nobody would read them there.
      for (const name of ['url', 'onError']) {
        for (const method of ['getSignedUrls', 'getSignedUrlsAsync', 'grant']) {
          await assert.rejects(async () => signer[method]([], { ...CANNED, [name]: () => {} }), {
            code: /^ERR_INVALID_ARG_(VALUE|TYPE)$/,
          });
        }
      }
    }
  });

  test('nothing is found on Object.prototype', async (t) => {
    Object.prototype.url = assert.fail;
    Object.prototype.onError = assert.fail;
    t.after(() => {
      delete Object.prototype.url;
      delete Object.prototype.onError;
    });
    const { signer } = KINDS['Signer, P-256'];
    const links = signer.signedUrls([urlAt(0), 'bad'], { expires: CANNED.expires });
    assert.equal(typeof (await links.next()).value, 'string');
    await assert.rejects(links.next(), { code: 'ERR_INVALID_URL' });
  });
});

describe('back-pressure', () => {
  each('a consumer that rests stops the source, bad rows or not', async ({ signer, options }) => {
    for (const isBad of [() => false, (at) => /[13579]$/.test(at), (at) => !at.endsWith('n=700')]) {
      const source = countingSource();
      const rows = {
        [Symbol.asyncIterator]() {
          const iterator = source[Symbol.asyncIterator]();
          return {
            ...iterator,
            next: async () => ({ done: false, value: { at: (await iterator.next()).value } }),
          };
        },
      };
      const links = signer.signedUrls(rows, {
        ...options,
        url: ({ at }) => (isBad(at) ? 'bad' : at),
        onError: () => {},
      });
      assert.equal(source.read, 0);
      await links.next();
      await turns(100);
      const { read } = source;
      assert.ok(read <= 701 + AHEAD, `${read} read`);
      await turns(50);
      assert.equal(source.read, read);
      await links.return();
      assert.equal(source.closed, 1);
    }
  });

  each('a consumer that breaks off closes the source', async ({ signer, options }) => {
    const source = countingSource();
    const onError = () => {};
    for await (const [, link] of signer.signedUrls(source, {
      ...options,
      url: (at) => (/[24]$/.test(at) ? 'bad' : at),
      onError,
    })) {
      if (link.includes('n=41')) break;
    }
    assert.equal(source.closed, 1);
  });

  each('nothing but bad rows: the event loop goes on, and an abort ends it', async (kind) => {
    const { signer, options } = kind;
    for (const bad of ['bad', `${HOST}/a?Signature=x`]) {
      function* source() {
        while (true) yield bad;
      }
      const controller = new AbortController();
      let told = 0;
      const onError = () => {
        told += 1;
      };
      const links = signer.signedUrls(source(), { ...options, onError, signal: controller.signal });
      const next = links.next();
      while (told < 2_000) await turn();
      controller.abort();
      await assert.rejects(next, { code: 'ABORT_ERR' });
    }
  });

  test('a slow source: each row comes, or is told, as soon as it can be', async () => {
    for (const { signer } of Object.values(KINDS).filter((kind) => kind.signer)) {
      for (const options of Object.values(WAYS)) {
        const waiting = [];
        const told = [];
        const source = {
          [Symbol.asyncIterator]: () => ({
            next: () => new Promise((resolve) => waiting.push(resolve)),
          }),
        };
        const links = signer.signedUrls(source, {
          ...options,
          url,
          onError: (_, row) => told.push(row),
        });
        const next = links.next();
        while (waiting.length === 0) await turn();
        waiting.shift()({ done: false, value: BAD.nothing });
        while (told.length === 0) await turn();
        while (waiting.length === 0) await turn();
        waiting.shift()({ done: false, value: rowAt(1) });
        assert.equal((await next).value[0].id, 1);
      }
    }
  });
});

test('memory does not grow with the length, bad rows or not', async () => {
  require('node:v8').setFlagsFromString('--expose-gc');
  const gc = require('node:vm').runInNewContext('gc');
  const used = () => {
    gc();
    return process.memoryUsage().heapUsed;
  };
  function* source() {
    for (let i = 0; i < 60_000; i += 1) yield i % 20 === 0 ? BAD['a path'] : rowAt(i);
  }
  let given = 0;
  let early;
  const options = { ...SHARED, url, onError: () => {} };
  for await (const _ of KINDS['Signer, P-256'].signer.signedUrls(source(), options)) {
    given += 1;
    if (given === 10_000) early = used();
  }
  assert.equal(given, 57_000);
  const late = used();
  // 47,000 rows with links of 400 characters would be 25 MB.
  assert.ok(late - early < 5e6, `${late - early} bytes more`);
});

test('a key that is taken over signs the rows after it', async (t) => {
  const other = pairOf(ecKey());
  const materials = [
    { keyPairId: KEY_PAIR_ID, privateKey: pairs.ec.pkcs8 },
    { keyPairId: 'KOTHER', privateKey: other.pkcs8 },
  ];
  const signer = await ReloadingSigner.open({ source: () => materials.shift() });
  t.after(() => signer.close());
  const keys = { [KEY_PAIR_ID]: pairs.ec.spki, KOTHER: other.spki };
  const verifier = new Verifier({ keys });
  const rows = Array.from({ length: 3_000 }, (_, i) => (i % 7 === 3 ? {} : rowAt(i)));
  const ids = [];
  let told = 0;
  const onError = () => {
    told += 1;
  };
  for await (const [row, link] of signer.signedUrls(rows, { ...CANNED, url, onError })) {
    assert.equal(row, rows[ids.length + told]);
    if (ids.length === 100) await signer.refresh();
    ids.push(verifier.verifyUrl(link).keyPairId);
  }
  const first = ids.indexOf('KOTHER');
  assert.ok(first > 100 && first <= 101 + AHEAD, `from ${first} on`);
  assert.ok(ids.every((id, i) => id === (i < first ? KEY_PAIR_ID : 'KOTHER')));
});

describe('what bad rows cost', () => {
  /** Counts what goes to the threads while `run` goes on. */
  async function countingJobs(t, run) {
    const counted = { jobs: 0, urls: 0 };
    const { submit } = native.NativeQueue.prototype;
    t.mock.method(native.NativeQueue.prototype, 'submit', function (signer, urls, options) {
      counted.jobs += 1;
      counted.urls += urls.length;
      return submit.call(this, signer, urls, options);
    });
    await run();
    return counted;
  }

  for (const type of ['rsa', 'ec']) {
    test(`${type}: those that are seen before they are signed cost no job`, async (t) => {
      const rows = Array.from({ length: 640 }, (_, i) => (i % 10 === 3 ? {} : rowAt(i)));
      const { jobs, urls } = await countingJobs(t, async () => {
        await story(newSigner(type), rows, { ...CANNED, url });
      });
      assert.equal(urls, 576);
      assert.ok(jobs <= 640 / (type === 'ec' ? 32 : 4));
    });

    test(`${type}: each that the core refuses costs two jobs more at most`, async (t) => {
      const bad = BAD['signed already'];
      for (const [every, most] of [
        [640, 1.2],
        [10, 4],
      ]) {
        const rows = Array.from({ length: 640 }, (_, i) => (i % every === 3 ? bad : rowAt(i)));
        const { jobs, urls } = await countingJobs(t, async () => {
          const told = await story(newSigner(type), rows, { ...CANNED, url });
          assert.equal(told.length, 640);
        });
        t.mock.restoreAll();
        assert.ok(jobs <= 640 / (type === 'ec' ? 32 : 4) + (2 * 640) / every, `${jobs} jobs`);
        assert.ok(urls <= most * 640, `${urls} URLs handed over`);
      }
    });
  }

  test('an external signer is not asked for a row that is refused before', async () => {
    let calls = 0;
    const sign = signingWith(pairs.rsa.privateKey);
    const signer = newExternal(pairs.rsa, {
      sign: (...given) => {
        calls += 1;
        return sign(...given);
      },
      remember: 0,
    });
    const rows = [BAD.nothing, rowAt(0), BAD['signed already'], rowAt(1), BAD['a path']];
    await story(signer, rows, { ...CANNED, url });
    assert.equal(calls, 2);
    calls = 0;
    await story(signer, [BAD.nothing, BAD['a path']], { ...SHARED, url });
    assert.equal(calls, 0, 'nothing was to be signed');
  });
});
