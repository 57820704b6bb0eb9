'use strict';

// ReloadingSigner: which keys it takes over and which never, when it asks, and what it does meanwhile. Sources
// are fake and so is the clock; key-sources.test.js has real ones.

const assert = require('node:assert/strict');
const { createPublicKey } = require('node:crypto');
const { readFileSync, writeFileSync } = require('node:fs');
const path = require('node:path');
const { after, describe, test } = require('node:test');
const { setFlagsFromString } = require('node:v8');
const { runInNewContext } = require('node:vm');
const { Worker } = require('node:worker_threads');

const { Grant, ReloadingSigner, Signer, Verifier } = require('..');
const { fromFile } = require('../js/keys');
const { succeed } = require('../scripts/support/child.js');
const { temporaryFolder } = require('../scripts/support/temporary-folder.js');
const { ROOT } = require('./support/documents.js');
const { assertIsOurs } = require('./support/errors.js');
const { KEY_PAIR_ID, pairOf, pem, rsa, rsaKey } = require('./support/keys.js');
const { customPolicy, opens, parametersOf } = require('./support/oracle.js');
const { Random, SEED, runs } = require('./support/random.js');
const { assertKeepsSecret, everythingOf } = require('./support/secrecy.js');
const { heldSource, materialAt, pairAt, settableSource } = require('./support/sources.js');
const { HOST, collect, outcomeSoon, turn, turns, urlsUpTo } = require('./support/url-sources.js');

const URL_ = `${HOST}/a`;
const OK = { expires: '1h' };
const MINUTE = 60_000;
const START = Date.UTC(2030, 0, 1);

/** A signer of a source, closed at the test's end, and what it has told. */
async function open(t, source, options) {
  const errors = [];
  const reloads = [];
  const signer = await ReloadingSigner.open({
    source,
    onError: (error) => errors.push(error),
    onReload: (current, previous) => reloads.push([previous.keyPairId, current.keyPairId]),
    ...options,
  });
  t.after(() => signer.close());
  return { signer, errors, reloads };
}

/** A clock that a test moves. Timers of the package go by it; with `stopped` ones only the clock does. */
function fakeClock(t, stopped = false) {
  t.mock.timers.enable({ apis: ['setTimeout', 'Date'], now: START });
  return {
    async pass(ms) {
      if (stopped) t.mock.timers.setTime(Date.now() + ms);
      else t.mock.timers.tick(ms);
      await turns(3);
    },
  };
}

/** A clock that goes on while timers stand still, as in a function between two events. */
function frozenClock(t) {
  const clock = { now: START };
  t.mock.method(Date, 'now', () => clock.now);
  return clock;
}

const signsWith = (link, index) => opens(link, pairAt(index).publicKey).allowed;

/** Refused by its code; nothing of the keys shows. */
async function refuses(promise, code, message) {
  await assert.rejects(promise, (error) => {
    assertIsOurs(error);
    assert.equal(error.code, code, error.stack);
    assert.match(error.message, message);
    for (const index of [0, 1]) assertKeepsSecret(everythingOf(error), pairAt(index).pkcs8);
    return true;
  });
}
const SOURCE = 'ERR_CLOUDFRONT_KEY_SOURCE';

describe('what it signs', () => {
  test('is what a Signer signs, by every method', async (t) => {
    const { signer } = await open(t, settableSource().source);
    const { keyPairId, privateKey } = materialAt(0);
    const plain = new Signer({ keyPairId, privateKey });
    for (const name of ['keyPairId', 'keyType', 'engine', 'publicKey']) {
      assert.equal(signer[name], plain[name], name);
    }
    assert.ok(signer.current instanceof Signer);
    assert.equal(signer.current, signer.current);
    const grant = signer.grant(`${HOST}/*`, OK);
    assert.ok(grant instanceof Grant);
    const links = [
      signer.getSignedUrl(URL_, OK),
      ...signer.getSignedUrls(urlsUpTo(3), OK),
      await signer.getSignedUrlAsync(URL_, OK),
      ...(await signer.getSignedUrlsAsync(urlsUpTo(3), OK)),
      ...(await collect(signer.signedUrls(urlsUpTo(3), OK))),
      ...(await collect(signer.signedUrls(urlsUpTo(3), { ...OK, resource: `${HOST}/*` }))),
      grant.url(URL_),
      ...grant.urls(urlsUpTo(3)),
    ];
    for (const link of links) assert.ok(signsWith(link, 0), link);
    const cookies = signer.getSignedCookies(`${HOST}/*`, OK);
    const verifier = new Verifier({ keys: { [keyPairId]: plain.publicKey } });
    assert.ok(verifier.verifyCookies(URL_, cookies).allowed);
  });

  test('has every method and property of Signer', async (t) => {
    const { signer } = await open(t, settableSource().source);
    const own = new Signer(materialAtLeast());
    for (const name of [...Object.getOwnPropertyNames(Signer.prototype), ...Object.keys(own)]) {
      assert.equal(typeof signer[name], typeof own[name], name);
    }
  });

  test('hashAlgorithm, passphrase, remember and engine', async (t) => {
    const { privateKey } = pairAt(0);
    const encrypted = pem(privateKey, 'pkcs8', { cipher: 'aes-256-cbc', passphrase: 'hidden' });
    const material = { keyPairId: 'K1', privateKey: encrypted, passphrase: 'hidden' };
    const source = settableSource({ ...material, hashAlgorithm: 'SHA256' });
    const { signer, reloads, errors } = await open(t, source.source, {
      remember: 0,
      engine: 'aws-lc',
    });
    assert.equal(signer.engine, 'aws-lc');
    assert.equal(parametersOf(signer.getSignedUrl(URL_, OK))['Hash-Algorithm'], 'SHA256');
    const before = signer.current;
    await signer.refresh();
    assert.equal(signer.current, before);
    source.value = material;
    await signer.refresh();
    assert.equal(parametersOf(signer.getSignedUrl(URL_, OK))['Hash-Algorithm'], undefined);
    assert.deepEqual(reloads, [['K1', 'K1']]);
    assert.deepEqual(errors, []);
  });

  test('errors are those of a Signer', async (t) => {
    for (const more of [{}, { lifetime: '24h' }]) {
      const { signer, errors } = await open(t, settableSource(materialAt(0, more)).source);
      const plain = new Signer(materialAtLeast());
      const calls = [
        (one) => one.getSignedUrl(5, OK),
        (one) => one.getSignedUrl(URL_),
        (one) => one.getSignedUrl(5),
        (one) => one.getSignedUrl(URL_, {}),
        (one) => one.getSignedUrl(URL_, { expires: 'x' }),
        (one) => one.getSignedUrl(URL_, { expires: '1h', ipRange: '1.2.3.4' }),
        (one) => one.getSignedUrl(URL_, { policy: 'x' }),
        (one) => one.getSignedUrls([URL_, 'x'], OK),
        (one) => one.getSignedUrlAsync('x', OK),
        (one) => one.getSignedUrlsAsync([URL_, 'x'], OK),
        (one) => one.grant(`${HOST}/*`, { ...OK, resource: HOST }),
        (one) => one.getSignedCookies(5, OK),
        (one) => collect(one.signedUrls([URL_, 'x'], OK)),
        (one) => collect(one.signedUrls(5, OK)),
      ];
      for (const call of calls) {
        const [mine, theirs] = await Promise.all(
          [signer, plain].map((one) =>
            (async () => call(one))().then(
              () => assert.fail('it signed'),
              ({ name, code, message, index }) => ({ name, code, message, index }),
            ),
          ),
        );
        assert.deepEqual(mine, theirs);
      }
      assert.deepEqual(errors, []);
    }
  });

  test('a method without its object; a signer of one’s own making', async (t) => {
    const { signer } = await open(t, settableSource().source);
    assert.throws(() => new ReloadingSigner(), {
      name: 'TypeError',
      code: 'ERR_ILLEGAL_CONSTRUCTOR',
    });
    const { prototype } = ReloadingSigner;
    for (const [name, { value }] of Object.entries(Object.getOwnPropertyDescriptors(prototype))) {
      if (typeof value !== 'function' || name === 'constructor') continue;
      for (const other of [undefined, {}, signer.current]) {
        await refuses(
          (async () => value.call(other, URL_, OK))(),
          'ERR_INVALID_THIS',
          new RegExp(name),
        );
      }
    }
    const { open: alone } = ReloadingSigner;
    const other = await alone({ source: settableSource().source });
    other.close();
  });

  test('options', async () => {
    const source = settableSource().source;
    const wrong = (options, code, message) => refuses(ReloadingSigner.open(options), code, message);
    await wrong(undefined, 'ERR_INVALID_ARG_TYPE', /"options"/);
    await wrong({}, 'ERR_INVALID_ARG_TYPE', /"source" argument must be a function/);
    await wrong({ source: materialAt(0) }, 'ERR_INVALID_ARG_TYPE', /"source"/);
    for (const name of ['refresh', 'timeout']) {
      await wrong({ source, [name]: 300_000 }, 'ERR_INVALID_ARG_TYPE', new RegExp(`"${name}"`));
      for (const span of ['', 'x', '0s', '-5m', '25d', '0.5s', '5']) {
        const message = new RegExp(`^${name}: '.*' is not a span such as '5m', from '1s' to '24d'`);
        await wrong({ source, [name]: span }, 'ERR_INVALID_ARG_VALUE', message);
      }
    }
    await wrong({ source, strict: 'yes' }, 'ERR_INVALID_ARG_TYPE', /"strict"/);
    await wrong({ source, onError: 5 }, 'ERR_INVALID_ARG_TYPE', /"onError"/);
    await wrong({ source, onReload: {} }, 'ERR_INVALID_ARG_TYPE', /"onReload"/);
    await wrong({ source, interval: '5m' }, 'ERR_INVALID_ARG_VALUE', /called 'refresh'/);
    for (const refresh of ['1s', '24d', '1.5h', '1h30m']) {
      (await ReloadingSigner.open({ source, refresh })).close();
    }
  });
});

/** What a Signer takes of material. */
function materialAtLeast(index = 0) {
  const { keyPairId, privateKey } = materialAt(index);
  return { keyPairId, privateKey };
}

describe('a new key', () => {
  test('is taken over without a restart, and told', async (t) => {
    const source = settableSource();
    const { signer, errors, reloads } = await open(t, source.source);
    assert.deepEqual(reloads, []);
    const first = signer.current;
    const grant = signer.grant(`${HOST}/*`, OK);
    source.value = materialAt(1);
    await signer.refresh();
    assert.notEqual(signer.current, first);
    assert.equal(signer.keyPairId, materialAt(1).keyPairId);
    assert.ok(signsWith(signer.getSignedUrl(URL_, OK), 1));
    assert.ok(signsWith(grant.url(URL_), 0), 'a grant goes on with its key');
    assert.ok(signsWith(first.getSignedUrl(URL_, OK), 0), 'current is an ordinary Signer');
    assert.deepEqual(reloads, [[KEY_PAIR_ID, signer.keyPairId]]);
    assert.deepEqual(errors, []);
  });

  test('may be of another type', async (t) => {
    const source = settableSource();
    const { signer } = await open(t, source.source);
    source.value = { keyPairId: 'K9', privateKey: rsa().pkcs8, publicKey: rsa().spki };
    await signer.refresh();
    assert.equal(signer.keyType, 'rsa');
    assert.ok(opens(signer.getSignedUrl(URL_, OK), rsa().publicKey).allowed);
  });

  test('the same key in another form, or again, changes nothing', async (t) => {
    const source = settableSource();
    const { signer, errors, reloads } = await open(t, source.source);
    const { current } = signer;
    const { privateKey, publicKey, traditional } = pairAt(0);
    for (const more of [
      {},
      { privateKey: traditional },
      { privateKey },
      { privateKey: privateKey.export({ type: 'pkcs8', format: 'der' }) },
      { publicKey },
      { publicKey: undefined },
      { lifetime: '1h' },
      { next: { keyPairId: 'K' } },
    ]) {
      source.value = materialAt(0, more);
      await signer.refresh();
      assert.equal(signer.current, current);
    }
    assert.deepEqual([errors, reloads], [[], []]);
  });

  const other = pairAt(2);
  const { pkcs8, spki } = pairAt(1);
  const half = pkcs8.slice(0, 90);
  /** New key's beginning, old key's end: the file was overwritten up to there. */
  const mixed = (one, two, at) => one.slice(0, at) + two.slice(at);
  for (const [what, value, message] of [
    [
      'a source that throws',
      new Error('it is out of order'),
      /^source failed: it is out of order$/,
    ],
    ['nothing', undefined, /^source has to give an object/],
    ['a text', pkcs8, /^source has to give an object/],
    ['no ID', { privateKey: pkcs8 }, /no keyPairId/],
    ['no key', { keyPairId: 'K1' }, /no privateKey/],
    ['half a key', materialAt(1, { privateKey: half }), /half a PEM/],
    [
      'a key that does not parse',
      materialAt(1, { privateKey: 'x' }),
      /cannot be used: privateKey: /,
    ],
    [
      'a key whose middle is missing',
      materialAt(1, { privateKey: pkcs8.slice(0, 60) + pkcs8.slice(90) }),
      /cannot be used: privateKey: /,
    ],
    ['a public key', materialAt(1, { privateKey: spki }), /cannot be used: privateKey: /],
    ['a key of another kind', materialAt(1, { privateKey: pem(rsaKey(512)) }), /cannot be used/],
    ['an ID with a blank', materialAt(1, { keyPairId: 'K 1' }), /cannot be used: keyPairId: /],
    ['another hash', materialAt(1, { hashAlgorithm: 'MD5' }), /cannot be used: hashAlgorithm: /],
    [
      'another key’s public half',
      materialAt(1, { publicKey: other.spki }),
      /publicKey that is not/,
    ],
    [
      'a public half that does not parse',
      materialAt(1, { publicKey: 'x' }),
      /cannot be used: publicKey/,
    ],
    [
      'another key under the ID in use',
      materialAt(1, { keyPairId: KEY_PAIR_ID }),
      /under the ID in/,
    ],
    ['the same, alone', { keyPairId: KEY_PAIR_ID, privateKey: pkcs8 }, /under the ID in use/],
    ['a wrong lifetime', materialAt(1, { lifetime: 'long' }), /lifetime that is no span/],
    ['a PEM under a wrong passphrase', encryptedMaterial(), /cannot be used: privateKey: /],
    ['half overwritten RSA', mixedRsa(mixed), /cannot be used: privateKey: /],
  ]) {
    test(`never taken over: ${what}`, async (t) => {
      const source = settableSource();
      const { signer, errors, reloads } = await open(t, source.source);
      const { current } = signer;
      source.value = value;
      await refuses(signer.refresh(), SOURCE, message);
      assert.equal(errors.length, 1);
      assert.match(errors[0].message, message);
      assert.equal(errors[0].argument, 'source');
      assert.equal(signer.current, current);
      assert.ok(signsWith(signer.getSignedUrl(URL_, OK), 0));
      assert.deepEqual(reloads, []);
      // The next good one is.
      source.value = materialAt(1);
      await signer.refresh();
      assert.ok(signsWith(signer.getSignedUrl(URL_, OK), 1));
      // What was refused is no first key either, but for the ID, which nobody uses then.
      if (message.source.includes('under the ID in')) return;
      const alone = settableSource();
      alone.value = value;
      await refuses(ReloadingSigner.open({ source: alone.source }), SOURCE, message);
    });
  }

  test('P-256 whose text is half the old one’s and half the new one’s', async (t) => {
    const random = new Random();
    const source = settableSource();
    const { signer, errors } = await open(t, source.source);
    for (const form of ['pkcs8', 'traditional']) {
      for (let i = 0; i < runs(60); i += 1) {
        const at = 40 + random.below(pairAt(0)[form].length - 80);
        const privateKey = mixed(pairAt(1)[form], pairAt(0)[form], at);
        source.value = { keyPairId: materialAt(1).keyPairId, privateKey };
        await signer.refresh().catch(() => {});
        // At its very ends the mixture may be one of the two.
        const isWhole = [0, 1].some((index) => signer.publicKey === pairAt(index).spki);
        assert.ok(isWhole, `SEED=${SEED}: ${form} at ${at}`);
        if (errors.length <= i) source.value = materialAt(0);
      }
    }
    assert.ok(errors.length > 0);
  });

  test('the source’s own error is the cause, unless it may show the key', async (t) => {
    const source = settableSource();
    const { signer, errors } = await open(t, source.source);
    source.value = new TypeError('no such thing');
    await refuses(signer.refresh(), SOURCE, /^source failed: TypeError: no such thing$/);
    assert.equal(errors[0].cause, source.value);
    const showing = [
      () => JSON.parse(pkcs8),
      () => JSON.parse(`{"privateKey":"${pkcs8.slice(0, 40)}`),
      () => {
        throw new Error(`cannot use ${pkcs8}`);
      },
    ];
    for (const show of showing) {
      try {
        show();
      } catch (error) {
        source.value = error;
      }
      await refuses(
        signer.refresh(),
        SOURCE,
        /^source failed; its error is left out, since it may hold a piece of the key/,
      );
      assert.equal(errors.at(-1).cause, undefined);
    }
  });

  test('whatever a source throws', async (t) => {
    const values = [undefined, null, 'text', 5, { code: SOURCE }, Object.create(null)];
    const hostile = new Proxy({}, { get: () => assert.fail('looked at'), has: () => true });
    for (const value of [...values, hostile]) {
      let first = true;
      const { signer, errors } = await open(t, () => {
        if (!first) throw value;
        first = false;
        return materialAt(0);
      });
      await assert.rejects(signer.refresh());
      assert.equal(errors.length, 1);
      assert.ok(signsWith(signer.getSignedUrl(URL_, OK), 0));
    }
  });
});

function encryptedMaterial() {
  const { privateKey } = pairAt(1);
  const encrypted = pem(privateKey, 'pkcs8', { cipher: 'aes-256-cbc', passphrase: 'right' });
  return materialAt(1, { privateKey: encrypted, passphrase: 'wrong' });
}

function mixedRsa(mixed) {
  const [one, two] = [pairOf(rsaKey()), pairOf(rsaKey())];
  return { keyPairId: 'K8', privateKey: mixed(one.pkcs8, two.pkcs8, 800) };
}

describe('when the source is asked', () => {
  test('every `refresh`, from when it was asked last', async (t) => {
    const clock = fakeClock(t);
    const source = settableSource();
    const { signer } = await open(t, source.source, { refresh: '5m' });
    for (const index of [1, 2, 3]) {
      source.value = materialAt(index);
      await clock.pass(5 * MINUTE - 1);
      assert.equal(source.calls, index);
      await clock.pass(1);
      assert.equal(source.calls, index + 1);
      assert.equal(signer.publicKey, pairAt(index).spki);
    }
  });

  test('after a failure in 5, 10, 20 … seconds, up to `refresh`; then as before', async (t) => {
    const clock = fakeClock(t);
    const source = settableSource();
    const { errors, signer } = await open(t, source.source, { refresh: '1m' });
    source.value = new Error('out of order');
    await clock.pass(MINUTE);
    for (const [i, seconds] of [5, 10, 20, 40, 60, 60, 60].entries()) {
      assert.equal(source.calls, i + 2);
      assert.equal(errors.length, i + 1);
      await clock.pass(seconds * 1_000 - 1);
      assert.equal(source.calls, i + 2);
      await clock.pass(1);
    }
    source.value = materialAt(1);
    await clock.pass(MINUTE);
    assert.equal(signer.publicKey, pairAt(1).spki);
    const { calls } = source;
    await clock.pass(MINUTE - 1);
    assert.equal(source.calls, calls);
    await clock.pass(1);
    assert.equal(source.calls, calls + 1);
  });

  test('refreshes at the same time are one', async (t) => {
    const source = heldSource();
    const { signer, errors, reloads } = await open(t, source.source);
    const all = [signer.refresh(), signer.refresh(), signer.refresh()];
    await turn();
    assert.equal(source.calls.length, 2);
    source.calls[1].resolve(materialAt(1));
    await Promise.all(all);
    assert.equal(reloads.length, 1);
    const failing = [signer.refresh(), signer.refresh()];
    await turn();
    source.calls[2].reject(new Error('no'));
    for (const one of failing) await refuses(one, SOURCE, /no/);
    assert.equal(errors.length, 1);
    assert.equal(source.calls.length, 3);
  });

  test('a source that hangs is given up after `timeout`, its answer is none any more', async (t) => {
    const clock = fakeClock(t);
    const source = heldSource();
    const { signer, errors } = await open(t, source.source, { timeout: '3s' });
    const refreshing = signer.refresh();
    refreshing.catch(() => {});
    await clock.pass(2_999);
    assert.equal(source.calls[1].signal.aborted, false);
    await clock.pass(1);
    await refuses(refreshing, SOURCE, /^source has not answered within 3s/);
    assert.equal(source.calls[1].signal.aborted, true);
    source.calls[1].resolve(materialAt(1));
    await turns(3);
    assert.equal(signer.publicKey, pairAt(0).spki);
    assert.equal(errors.length, 1);
  });

  test('opening is given up, too', async (t) => {
    const clock = fakeClock(t);
    const opening = ReloadingSigner.open({ source: () => new Promise(() => {}) });
    opening.catch(() => {});
    await clock.pass(10_000);
    await refuses(opening, SOURCE, /within 10s/);
  });

  test('what fails while opening rejects, tells nobody, and is over', async (t) => {
    const clock = fakeClock(t);
    const source = settableSource(new Error('no'));
    const onError = () => assert.fail('told');
    await refuses(ReloadingSigner.open({ source: source.source, onError }), SOURCE, /no/);
    await clock.pass(60 * MINUTE);
    assert.equal(source.calls, 1);
  });

  test('close ends it; the last good key goes on signing', async (t) => {
    const clock = fakeClock(t);
    const source = settableSource();
    const { signer, errors } = await open(t, source.source);
    signer.close();
    signer.close();
    await clock.pass(60 * MINUTE);
    assert.ok(signer.getSignedUrl(URL_, OK));
    assert.ok(await signer.getSignedUrlAsync(URL_, OK));
    assert.equal(source.calls, 1);
    await refuses(signer.refresh(), 'ABORT_ERR', /aborted/);
    assert.deepEqual(errors, []);
  });

  test('close while the source is asked', async (t) => {
    const clock = fakeClock(t);
    const source = heldSource();
    const { signer, errors, reloads } = await open(t, source.source);
    await clock.pass(5 * MINUTE);
    const waiting = signer.getSignedUrlAsync(URL_, OK);
    const refreshing = signer.refresh();
    refreshing.catch(() => {});
    await turn();
    signer.close();
    assert.equal(source.calls[1].signal.aborted, true);
    await refuses(refreshing, 'ABORT_ERR', /aborted/);
    assert.ok(signsWith(await waiting, 0));
    source.calls[1].resolve(materialAt(1));
    await clock.pass(60 * MINUTE);
    assert.deepEqual([errors, reloads, source.calls.length], [[], [], 2]);
    assert.equal(signer.publicKey, pairAt(0).spki);
  });

  test('`using` closes it', { skip: typeof Symbol.dispose !== 'symbol' }, async (t) => {
    const clock = fakeClock(t);
    const source = settableSource();
    const { signer } = await open(t, source.source);
    signer[Symbol.dispose]();
    await clock.pass(60 * MINUTE);
    assert.equal(source.calls, 1);
  });

  test('close and refresh from onReload and onError', async (t) => {
    const source = settableSource();
    let again;
    const { signer } = await open(t, source.source, {
      onReload: () => {
        again = signer.refresh();
      },
      onError: () => signer.close(),
    });
    source.value = materialAt(1);
    await signer.refresh();
    await again;
    assert.equal(source.calls, 3);
    source.value = new Error('no');
    await refuses(signer.refresh(), SOURCE, /no/);
    await refuses(signer.refresh(), 'ABORT_ERR', /./);
  });

  test('onError and onReload that throw, now or later, stop nothing', async (t) => {
    const warnings = [];
    t.mock.method(process, 'emitWarning', (text, details) => warnings.push([text, details]));
    for (const fail of [
      () => {
        throw new Error('mine');
      },
      async () => {
        throw new Error('mine');
      },
    ]) {
      const source = settableSource();
      const told = [];
      const { signer } = await open(t, source.source, {
        onReload: fail,
        onError: (error) => {
          told.push(error.message);
          return fail();
        },
      });
      source.value = materialAt(1);
      await signer.refresh();
      await turn();
      assert.deepEqual(told, ['mine']);
      source.value = new Error('out of order');
      await refuses(signer.refresh(), SOURCE, /out of order/);
      await turn();
      assert.equal(told.length, 2);
      assert.ok(signsWith(signer.getSignedUrl(URL_, OK), 1));
      source.value = materialAt(2);
      await signer.refresh();
      await turn();
      assert.equal(signer.publicKey, pairAt(2).spki);
      assert.equal(warnings.length, 3);
      for (const [text, { type }] of warnings.splice(0)) {
        assert.equal(text, 'ReloadingSigner: mine');
        assert.equal(type, 'CloudFrontSignWarning');
      }
    }
  });

  test('onError that throws what nobody may look at', async (t) => {
    t.mock.method(process, 'emitWarning', () => {});
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    const source = settableSource();
    const { signer } = await open(t, source.source, {
      onError() {
        throw proxy;
      },
    });
    source.value = new Error('no');
    await refuses(signer.refresh(), SOURCE, /no/);
    await turns(3); // an unhandled rejection would fail the test
    assert.equal(process.emitWarning.mock.callCount(), 1);
  });

  test('without onError there is a warning', async (t) => {
    const warnings = [];
    t.mock.method(process, 'emitWarning', (text, details) => warnings.push([text, details]));
    const source = settableSource(materialAt(0, { lifetime: '1h' }));
    const { signer } = await open(t, source.source, { onError: undefined });
    source.value = new Error('out of order');
    await refuses(signer.refresh(), SOURCE, /out of order/);
    signer.getSignedUrl(URL_, { expires: '2h' });
    assert.deepEqual(
      warnings.map(([, { code }]) => code),
      [SOURCE, 'ERR_CLOUDFRONT_EXPIRY'],
    );
    assert.match(warnings[0][0], /^ReloadingSigner: source failed: out of order/);
  });
});

describe('where timers stand still', () => {
  test('methods that promise wait for the new key; once for all', async (t) => {
    const clock = frozenClock(t);
    const source = heldSource();
    const { signer, reloads } = await open(t, source.source);
    clock.now += 5 * MINUTE - 1;
    assert.ok(signsWith(await signer.getSignedUrlAsync(URL_, OK), 0));
    assert.equal(source.calls.length, 1);
    clock.now += 1;
    const urls = urlsUpTo(3);
    const options = { ...OK };
    const waiting = Promise.all([
      signer.getSignedUrlAsync(URL_, options),
      signer.getSignedUrlsAsync(urls, options),
      collect(signer.signedUrls(urlsUpTo(3), options)),
      collect(signer.signedUrls(urlsUpTo(3), { ...options, resource: `${HOST}/*` })),
    ]);
    // What was given is what it was then.
    urls.length = 0;
    options.expires = 'x';
    assert.equal(await outcomeSoon(waiting), 'pending');
    assert.equal(source.calls.length, 2);
    source.calls[1].resolve(materialAt(1));
    const links = (await waiting).flat();
    assert.equal(links.length, 10);
    for (const link of links) assert.ok(signsWith(link, 1), link);
    assert.equal(reloads.length, 1);
    await signer.getSignedUrlAsync(URL_, OK);
    assert.equal(source.calls.length, 2);
  });

  test('the others have the source asked, and sign with the key that is there', async (t) => {
    const clock = frozenClock(t);
    const source = heldSource();
    const { signer } = await open(t, source.source);
    const uses = [
      () => signer.getSignedUrl(URL_, OK),
      () => signer.getSignedUrls([URL_], OK)[0],
      () => signer.grant(`${HOST}/*`, OK).url(URL_),
      () => signer.getSignedCookies(`${HOST}/*`, OK) && signer.getSignedUrl(URL_, OK),
      () => signer.current.getSignedUrl(URL_, OK),
    ];
    for (const [i, use] of uses.entries()) {
      clock.now += 5 * MINUTE;
      assert.ok(signsWith(use(), i));
      use();
      assert.equal(source.calls.length, i + 2);
      source.calls[i + 1].resolve(materialAt(i + 1));
      await turn();
      assert.ok(signsWith(use(), i + 1));
      assert.equal(source.calls.length, i + 2);
    }
  });

  test('when it fails, the last good key signs, and who asks again is one at a time', async (t) => {
    const clock = frozenClock(t);
    const source = heldSource();
    const { signer, errors } = await open(t, source.source);
    clock.now += 5 * MINUTE;
    const first = Array.from({ length: 5 }, () => signer.getSignedUrlAsync(URL_, OK));
    await turn();
    source.calls[1].reject(new Error('out of order'));
    for (const link of await Promise.all(first)) assert.ok(signsWith(link, 0));
    assert.equal(errors.length, 1);
    assert.equal(source.calls.length, 2);
    // Too early for another attempt: nobody waits, and nobody asks.
    clock.now += 4_999;
    const early = await Promise.all([1, 2, 3].map(() => signer.getSignedUrlAsync(URL_, OK)));
    for (const link of early) assert.ok(signsWith(link, 0));
    signer.getSignedUrl(URL_, OK);
    assert.equal(source.calls.length, 2);
    clock.now += 1;
    const asking = signer.getSignedUrlAsync(URL_, OK);
    assert.ok(signsWith(await signer.getSignedUrlAsync(URL_, OK), 0), 'does not wait');
    assert.equal(source.calls.length, 3);
    source.calls[2].resolve(materialAt(1));
    assert.ok(signsWith(await asking, 1));
    assert.ok(signsWith(await signer.getSignedUrlAsync(URL_, OK), 1));
    assert.equal(source.calls.length, 3);
  });

  test('after a failure long ago they wait again', async (t) => {
    const clock = frozenClock(t);
    const source = heldSource();
    const { signer } = await open(t, source.source);
    const failing = signer.refresh();
    source.calls[1].reject(new Error('out of order'));
    await refuses(failing, SOURCE, /out of order/);
    clock.now += 10 * MINUTE;
    // The timer has its turn first.
    signer.current;
    assert.equal(source.calls.length, 3);
    const waiting = signer.getSignedUrlAsync(URL_, OK);
    assert.equal(await outcomeSoon(waiting), 'pending');
    source.calls[2].resolve(materialAt(1));
    assert.ok(signsWith(await waiting, 1));
  });

  test('a question that was cut off is asked again', async (t) => {
    const clock = frozenClock(t);
    const source = heldSource();
    const { signer, errors } = await open(t, source.source);
    clock.now += 5 * MINUTE;
    signer.getSignedUrl(URL_, OK);
    assert.equal(source.calls.length, 2);
    // The process was frozen right then, for an hour.
    clock.now += 60 * MINUTE;
    const waiting = signer.getSignedUrlAsync(URL_, OK);
    assert.equal(source.calls.length, 3);
    assert.equal(source.calls[1].signal.aborted, true);
    source.calls[1].resolve(materialAt(1));
    source.calls[2].resolve(materialAt(2));
    assert.ok(signsWith(await waiting, 2));
    assert.deepEqual(errors, []);
  });

  test('a timeout that comes late is the process’s, not the source’s', async (t) => {
    const clock = fakeClock(t);
    const source = heldSource();
    const { signer, errors } = await open(t, source.source);
    const refreshing = signer.refresh();
    await turn();
    // As after a freeze: the clock is an hour further when the timer has its turn.
    const later = Date.now() + 60 * MINUTE;
    const now = t.mock.method(Date, 'now', () => later);
    await clock.pass(10_000);
    now.mock.restore();
    assert.deepEqual(errors, []);
    assert.equal(source.calls.length, 3);
    source.calls[2].resolve(materialAt(1));
    await refreshing;
    assert.equal(signer.publicKey, pairAt(1).spki);
  });

  test('a clock that is set back', async (t) => {
    const clock = frozenClock(t);
    const source = settableSource();
    const { signer } = await open(t, source.source);
    clock.now -= 60 * MINUTE;
    await signer.getSignedUrlAsync(URL_, OK);
    await signer.getSignedUrlAsync(URL_, OK);
    assert.equal(source.calls, 2);
  });

  test('an abort while waiting', async (t) => {
    const clock = frozenClock(t);
    const source = heldSource();
    const { signer } = await open(t, source.source);
    clock.now += 5 * MINUTE;
    const controller = new AbortController();
    const options = { ...OK, signal: controller.signal };
    const all = [
      signer.getSignedUrlAsync(URL_, options),
      signer.getSignedUrlsAsync([URL_], options),
      collect(signer.signedUrls([URL_], options)),
      collect(signer.signedUrls([URL_], { ...options, resource: URL_ })),
    ];
    for (const one of all) one.catch(() => {});
    await turns(3);
    controller.abort();
    for (const one of all) await assert.rejects(one, { name: 'AbortError', code: 'ABORT_ERR' });
    await assert.rejects(signer.getSignedUrlAsync(URL_, options), { code: 'ABORT_ERR' });
    source.calls[1].resolve(materialAt(1));
    assert.ok(signsWith(await signer.getSignedUrlAsync(URL_, OK), 1));
  });

  test('nothing rejects unheard', async () => {
    const source = `
      const { ReloadingSigner } = require('.');
      const { materialAt } = require('./__test__/support/sources.js');
      process.on('unhandledRejection', (error) => console.log('unheard', error));
      process.on('warning', () => {});
      let calls = 0;
      const source = () => { calls += 1; if (calls > 1) throw new Error('no'); return materialAt(0); };
      ReloadingSigner.open({ source, onError: async () => { throw new Error('mine'); } }).then(async (signer) => {
        const now = Date.now() + 600_000;
        Date.now = () => now;
        signer.getSignedUrl('${URL_}', { expires: '1h' });
        signer.current;
        await signer.getSignedUrlAsync('${URL_}', { expires: '1h' });
        setTimeout(() => console.log(calls), 20);
      });`;
    assert.equal(
      await succeed(process.execPath, ['--no-warnings', '-e', source], { cwd: ROOT }),
      '2\n',
    );
  });
});

describe('a stream', () => {
  test('goes on with the new key', async (t) => {
    for (const more of [{}, { resource: `${HOST}/*` }]) {
      const source = settableSource();
      const { signer } = await open(t, source.source);
      const links = [];
      async function* urls() {
        for (const [i, url] of urlsUpTo(60).entries()) {
          if (i === 30) {
            while (links.length < 30) await turn();
            source.value = materialAt(1);
            await signer.refresh();
          }
          yield url;
        }
      }
      for await (const link of signer.signedUrls(urls(), { ...OK, ...more })) links.push(link);
      assert.equal(links.length, 60);
      for (const [i, link] of links.entries()) assert.ok(signsWith(link, i < 30 ? 0 : 1), `${i}`);
      source.value = materialAt(0);
    }
  });

  test('looks at the age of the key while it goes on', async (t) => {
    const clock = frozenClock(t);
    const source = settableSource();
    const { signer } = await open(t, source.source);
    const links = [];
    async function* urls() {
      for (const [i, url] of urlsUpTo(4).entries()) {
        while (links.length < i) await turn();
        source.value = materialAt(i + 1);
        clock.now += 5 * MINUTE;
        yield url;
      }
    }
    for await (const link of signer.signedUrls(urls(), OK)) links.push(link);
    // The source has each URL when the one before it is handed out.
    for (const [i, link] of links.entries()) assert.ok(signsWith(link, i + 1), `${i}`);
    assert.equal(links.length, 4);
  });

  test('options that are wrong are told at once, and the source closed in the end', async (t) => {
    const { signer } = await open(t, settableSource().source);
    assert.throws(() => signer.signedUrls([], { expires: 'x' }), { code: 'ERR_CLOUDFRONT_EXPIRY' });
    assert.throws(() => signer.signedUrls(5, OK), { code: 'ERR_INVALID_ARG_TYPE' });
  });
});

describe('the lifetime of a key', () => {
  const DAY = 24 * 60 * MINUTE;
  const policyUntil = (ms) => customPolicy(`${HOST}/*`, { expires: Math.floor(ms / 1_000) });
  /** Every way of signing, until a moment. */
  const WAYS = {
    getSignedUrl: (signer, options) => signer.getSignedUrl(URL_, options),
    getSignedUrls: (signer, options) => signer.getSignedUrls(urlsUpTo(3), options),
    getSignedUrlAsync: (signer, options) => signer.getSignedUrlAsync(URL_, options),
    getSignedUrlsAsync: (signer, options) => signer.getSignedUrlsAsync(urlsUpTo(3), options),
    signedUrls: (signer, options) => collect(signer.signedUrls(urlsUpTo(3), options)),
    grant: (signer, options) => signer.grant(`${HOST}/*`, options),
    getSignedCookies: (signer, options) => signer.getSignedCookies(`${HOST}/*`, options),
  };
  const ENDS = {
    'a span': [{ expires: '24h' }, { expires: '86401s' }],
    'a Date': [{ expires: new Date(START + DAY) }, { expires: new Date(START + DAY + 1_000) }],
    milliseconds: [{ expires: START + DAY }, { expires: START + DAY + 1_000 }],
    'ISO 8601': [{ expires: '2030-01-02T00:00:00Z' }, { expires: '2030-01-02T00:00:01Z' }],
    'align that rounds up': [
      { expires: '24h', align: '1h' },
      { expires: '23h', align: '1w' },
    ],
    'a whole policy': [
      { policy: policyUntil(START + DAY) },
      { policy: policyUntil(START + DAY + 1_000) },
    ],
  };

  for (const [way, sign] of Object.entries(WAYS)) {
    test(`${way}: an end beyond it is reported, or refused`, async (t) => {
      t.mock.timers.enable({ apis: ['Date'], now: START });
      const source = settableSource(materialAt(0, { lifetime: '24h' })).source;
      const { signer, errors } = await open(t, source);
      const { signer: strict, errors: ofStrict } = await open(t, source, { strict: true });
      for (const [what, [within, beyond]] of Object.entries(ENDS)) {
        assert.ok(await sign(signer, within), what);
        assert.ok(await sign(strict, within), what);
        assert.deepEqual(errors, [], what);
        assert.ok(await sign(signer, beyond), what);
        assert.equal(errors.length, 1, what);
        const [error] = errors.splice(0);
        assertIsOurs(error);
        assert.equal(error.code, 'ERR_CLOUDFRONT_EXPIRY');
        assert.equal(error.argument, 'expires');
        assert.match(
          error.message,
          /^expires: 2030-01-0\dT.*Z is beyond the key's lifetime of 24h/,
        );
        const refusal = (async () => sign(strict, beyond))();
        await refuses(refusal, 'ERR_CLOUDFRONT_EXPIRY', /beyond the key's lifetime/);
      }
      assert.deepEqual(ofStrict, []);
    });
  }

  test('is that of the latest material, in decimals too, or none', async (t) => {
    t.mock.timers.enable({ apis: ['Date'], now: START });
    const source = settableSource(materialAt(0));
    const { signer, errors } = await open(t, source.source);
    for (const [lifetime, hours] of [
      ['1.5h', 1.5],
      ['1h30m', 1.5],
      ['90m', 1.5],
      ['0.25d', 6],
      ['1w', 168],
      [undefined, Number.POSITIVE_INFINITY],
      ['0s', 0],
    ]) {
      source.value = materialAt(0, { lifetime });
      await signer.refresh();
      for (const [expires, end] of [
        ['1s', 1 / 3_600],
        ['90m', 1.5],
        ['5401s', 1.501],
        ['6h', 6],
        ['7d', 168],
        ['8d', 192],
      ]) {
        signer.getSignedUrl(URL_, { expires });
        assert.equal(errors.splice(0).length, end > hours ? 1 : 0, `${lifetime}: ${expires}`);
      }
    }
  });

  test('an onError that throws does not keep links from being made', async (t) => {
    t.mock.method(process, 'emitWarning', () => {});
    const source = settableSource(materialAt(0, { lifetime: '1h' })).source;
    const { signer } = await open(t, source, {
      onError() {
        throw new Error('mine');
      },
    });
    assert.ok(signer.getSignedUrl(URL_, { expires: '2h' }));
  });

  test('a stream that meets a shorter one', async (t) => {
    for (const strict of [false, true]) {
      const source = settableSource(materialAt(0, { lifetime: '24h' }));
      const { signer, errors } = await open(t, source.source, { strict });
      let given = 0;
      async function* urls() {
        yield `${HOST}/1`;
        while (given === 0) await turn();
        source.value = materialAt(1, { lifetime: '1h' });
        await signer.refresh();
        yield `${HOST}/2`;
      }
      const reading = (async () => {
        for await (const _ of signer.signedUrls(urls(), { expires: '2h' })) given += 1;
      })();
      if (strict) await refuses(reading, 'ERR_CLOUDFRONT_EXPIRY', /lifetime of 1h/);
      else await reading;
      assert.equal(errors.length, strict ? 0 : 1);
    }
  });
});

describe('with Express', () => {
  const { signedCookies, signedLinks } = require('../js/express');

  /** What middleware sets for a request with cookies. */
  function answer(handler, cookie) {
    const headers = {};
    const res = {
      getHeader: (name) => headers[name],
      setHeader: (name, value) => {
        headers[name] = value;
      },
    };
    let failed;
    handler({ url: '/a', headers: cookie ? { cookie } : {}, socket: {} }, res, (error) => {
      failed = error;
    });
    assert.equal(failed, undefined);
    return { res, set: headers['Set-Cookie'] };
  }
  const brought = (set) => set.map((header) => header.split(';')[0]).join('; ');
  const idIn = (set) => /CloudFront-Key-Pair-Id=([^;]*)/.exec(brought(set))[1];

  test('cookies are renewed when the key is another one, and left alone otherwise', async (t) => {
    const source = settableSource();
    const { signer } = await open(t, source.source);
    const handler = signedCookies({ signer, resource: `${HOST}/*`, expires: '2h' });
    const { set: first } = answer(handler);
    assert.equal(idIn(first), KEY_PAIR_ID);
    assert.equal(answer(handler, brought(first)).set, undefined);
    source.value = materialAt(1);
    await signer.refresh();
    const { set: second } = answer(handler, brought(first));
    assert.equal(idIn(second), signer.keyPairId);
    assert.equal(answer(handler, brought(second)).set, undefined);
    const verifier = new Verifier({ keys: { [signer.keyPairId]: pairAt(1).spki } });
    assert.ok(verifier.verifyCookies(URL_, brought(second)).allowed);
  });

  test('links are made with the key in use', async (t) => {
    const source = settableSource();
    const { signer } = await open(t, source.source);
    const { res } = answer(signedLinks({ signer, expires: '2h' }));
    assert.ok(signsWith(res.locals.signedUrl(URL_), 0));
    source.value = materialAt(1);
    await signer.refresh();
    assert.ok(signsWith(res.locals.signedUrl(URL_), 1));
  });
});

describe('a process', () => {
  const { folder, remove } = temporaryFolder();
  after(remove);
  const file = path.join(folder, 'key.json');
  writeFileSync(file, JSON.stringify(materialAt(0)));
  const OPEN = `
    const { ReloadingSigner } = require(${JSON.stringify(ROOT)});
    const { fromFile } = require(${JSON.stringify(path.join(ROOT, 'js', 'keys'))});
    const opening = ReloadingSigner.open({ source: fromFile(${JSON.stringify(file)}), refresh: '1s' });`;

  test('is not held open', async () => {
    const source = `${OPEN} opening.then(({ keyPairId }) => console.log(keyPairId));`;
    assert.equal(await succeed(process.execPath, ['-e', source]), `${KEY_PAIR_ID}\n`);
    // Nor by a source that hangs and that nobody waits for.
    const hanging = `
      const { ReloadingSigner } = require(${JSON.stringify(ROOT)});
      let calls = 0;
      const material = ${JSON.stringify(materialAt(0))};
      const source = () => (calls++ === 0 ? material : new Promise(() => {}));
      ReloadingSigner.open({ source }).then((signer) => {
        const now = Date.now() + 600_000;
        Date.now = () => now;
        signer.getSignedUrl('${URL_}', { expires: '1h' });
        console.log(calls);
      });`;
    assert.equal(await succeed(process.execPath, ['-e', hanging]), '2\n');
  });

  test('is held open by whoever waits', async () => {
    const source = `
      const { ReloadingSigner } = require(${JSON.stringify(ROOT)});
      ReloadingSigner.open({ source: () => new Promise(() => {}), timeout: '1s' })
        .catch(({ code }) => console.log(code));`;
    assert.equal(await succeed(process.execPath, ['-e', source]), `${SOURCE}\n`);
  });

  test('with worker threads, each with a signer of its own', async () => {
    const source = `${OPEN}
      const { parentPort } = require('node:worker_threads');
      opening.then((signer) => parentPort.postMessage(signer.getSignedUrl('${URL_}', { expires: '1h' })));`;
    const links = await Promise.all(
      [1, 2, 3].map(
        () =>
          new Promise((resolve, reject) => {
            let link;
            const worker = new Worker(source, { eval: true });
            worker.on('message', (message) => {
              link = message;
            });
            worker.on('error', reject);
            worker.on('exit', () => resolve(link));
          }),
      ),
    );
    for (const link of links) assert.ok(signsWith(link, 0));
  });

  test('that ends a worker while the source is asked', async () => {
    const source = `
      const { ReloadingSigner } = require(${JSON.stringify(ROOT)});
      const { parentPort } = require('node:worker_threads');
      const asked = new Promise((resolve) => {
        ReloadingSigner.open({ source: () => { resolve(); return new Promise(() => {}); } });
      });
      asked.then(() => parentPort.postMessage('asked'));`;
    const worker = new Worker(source, { eval: true });
    await new Promise((resolve) => worker.once('message', resolve));
    assert.equal(typeof (await worker.terminate()), 'number');
  });

  test('lets go of keys that were replaced', async (t) => {
    setFlagsFromString('--expose-gc');
    const gc = runInNewContext('gc');
    const source = settableSource();
    const { signer } = await open(t, source.source, { onReload: undefined });
    const replaced = [];
    for (let i = 0; i < 20; i += 1) {
      replaced.push(new WeakRef(signer.current));
      const { privateKey } = pairAt((i + 1) % 3);
      source.value = { keyPairId: `K${i}`, privateKey };
      signer.getSignedUrl(URL_, OK);
      await signer.refresh();
    }
    // Whoever looks at them keeps them until the next turn.
    for (let i = 0; i < 10; i += 1) {
      gc();
      await turns(3);
    }
    assert.deepEqual(
      replaced.map((one) => one.deref()),
      replaced.map(() => undefined),
    );
  });

  test('a file that is rotated', async (t) => {
    const rotated = path.join(folder, 'rotated.json');
    const write = (index) => writeFileSync(rotated, JSON.stringify(materialAt(index)));
    write(0);
    const { signer, errors } = await open(t, fromFile(rotated));
    write(1);
    await signer.refresh();
    assert.ok(signsWith(signer.getSignedUrl(URL_, OK), 1));
    const whole = readFileSync(rotated, 'utf8');
    writeFileSync(rotated, whole.slice(0, whole.length / 2));
    await refuses(signer.refresh(), SOURCE, /half-written/);
    assert.equal(errors.length, 1);
    assert.ok(signsWith(signer.getSignedUrl(URL_, OK), 1));
  });
});

describe('histories', () => {
  test('whatever a source does, a good key signs, and the latest good one after a refresh', async (t) => {
    const random = new Random();
    t.mock.method(process, 'emitWarning', () => {});
    const KEYS = [0, 1, 2];
    const bad = [
      () => new Error('out of order'),
      () => undefined,
      (index) => materialAt(index, { privateKey: pairAt(index).pkcs8.slice(0, 100) }),
      (index) => materialAt(index, { publicKey: pairAt((index + 1) % 3).spki }),
      (index) => materialAt(index, { keyPairId: ' ' }),
    ];
    for (let run = 0; run < runs(60); run += 1) {
      let inUse = random.pick(KEYS);
      const source = settableSource(materialAt(inUse));
      const { signer, errors } = await open(t, source.source);
      for (let step = 0; step < 20; step += 1) {
        const index = random.pick(KEYS);
        const told = errors.length;
        if (random.chance(0.5)) {
          source.value = random.pick(bad)(index);
          await assert.rejects(signer.refresh(), { code: SOURCE });
          assert.equal(errors.length, told + 1);
        } else if (random.chance(0.2)) {
          const wrong = (inUse + 1) % 3;
          source.value = materialAt(wrong, { keyPairId: materialAt(inUse).keyPairId });
          await assert.rejects(signer.refresh(), { code: SOURCE });
        } else {
          source.value = materialAt(index);
          await signer.refresh();
          inUse = index;
        }
        assert.equal(signer.keyPairId, materialAt(inUse).keyPairId, `SEED=${SEED}`);
        const link = signer.getSignedUrl(URL_, OK);
        assert.ok(opens(link, createPublicKey(signer.publicKey)).allowed, `SEED=${SEED}`);
        assert.ok(signsWith(link, inUse), `SEED=${SEED}`);
      }
      signer.close();
    }
  });
});
