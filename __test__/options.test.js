'use strict';

// Names of options: what nobody reads is refused, with our name for it, and nothing is read from
// Object.prototype.

const assert = require('node:assert/strict');
const { describe, test } = require('node:test');
const vm = require('node:vm');
const fc = require('fast-check');

const { Signer, Verifier } = require('..');
const { signedCookies, signedLinks } = require('../js/express');
const { assertIsOurs } = require('./support/errors.js');
const { ec, KEY_PAIR_ID } = require('./support/keys.js');
const { policyOf } = require('./support/oracle.js');
const { settings } = require('./support/random.js');

const HOST = 'https://d111111abcdef8.cloudfront.net';
const URL_ = `${HOST}/a`;
const EXPIRES = new Date('2035-01-01T00:00:00Z');
const OK = { expires: EXPIRES };
const KEY = { keyPairId: KEY_PAIR_ID, privateKey: ec().pkcs8 };
const signer = new Signer(KEY);
const verifier = new Verifier({ keys: { [KEY_PAIR_ID]: ec().spki } });

/** Every way in that takes a policy's options. */
const SIGNING = {
  getSignedUrl: (options) => signer.getSignedUrl(URL_, options),
  getSignedUrls: (options) => signer.getSignedUrls([URL_], options),
  'getSignedUrls of nothing': (options) => signer.getSignedUrls([], options),
  getSignedUrlAsync: (options) => signer.getSignedUrlAsync(URL_, options),
  getSignedUrlsAsync: (options) => signer.getSignedUrlsAsync([URL_], options),
  // At the call: nobody asks the stream for anything.
  signedUrls: (options) => void signer.signedUrls([URL_], options),
  getSignedCookies: (options) => signer.getSignedCookies(URL_, options),
  grant: (options) => signer.grant(URL_, options),
  signedCookies: (options) => signedCookies({ signer, resource: URL_, ...options }),
  signedLinks: (options) => signedLinks({ signer, ...options }),
};

async function refuses(call, argument, message) {
  await assert.rejects(
    async () => call(),
    (error) => {
      assertIsOurs(error, argument);
      assert.equal(error.code, 'ERR_INVALID_ARG_VALUE', error.message);
      assert.equal(error.argument, argument);
      assert.match(error.message, message);
      return true;
    },
  );
}

describe('a name that nobody reads is refused, and ours is said', () => {
  const FOREIGN = {
    ipRange: 'ipAddress',
    ip: 'ipAddress',
    ipaddress: 'ipAddress',
    ipAdress: 'ipAddress',
    IPAddress: 'ipAddress',
    sourceIp: 'ipAddress',
    dateLessThan: 'expires',
    expireTime: 'expires',
    expiresIn: 'expires',
    Expires: 'expires',
    expire: 'expires',
    dateGreaterThan: 'starts',
    notBefore: 'starts',
    start: 'starts',
    ressource: 'resource',
    allign: 'align',
  };
  for (const [how, call] of Object.entries(SIGNING)) {
    test(how, async () => {
      for (const [foreign, own] of Object.entries(FOREIGN)) {
        // Some middleware knows no resource of its own.
        if (own === 'resource' && how.startsWith('signedLinks')) continue;
        await refuses(
          () => call({ ...OK, [foreign]: 'x' }),
          foreign,
          new RegExp(`it is called '${own}'`),
        );
      }
      await refuses(() => call({ ...OK, colour: 'x' }), 'colour', /^colour: .*\bexpires\b/);
      await refuses(() => call({ ...OK, algorithm: 'SHA256' }), 'algorithm', /^algorithm: /);
    });
  }

  test('new Signer', async () => {
    for (const [foreign, own] of Object.entries({
      algorithm: 'hashAlgorithm',
      hashAlgoritm: 'hashAlgorithm',
      hashalgorithm: 'hashAlgorithm',
      hash: 'hashAlgorithm',
      keypairId: 'keyPairId',
      keyPairID: 'keyPairId',
      privateKeyString: 'privateKey',
      privateKeyPath: 'privateKey',
      passPhrase: 'passphrase',
    })) {
      const options = { ...KEY, [foreign]: 'x' };
      await refuses(() => new Signer(options), foreign, new RegExp(`it is called '${own}'`));
    }
    await refuses(() => new Signer({ ...KEY, expires: '1h' }), 'expires', /^expires: /);
  });

  test('new Verifier, and what is said of a request', async () => {
    const keys = { [KEY_PAIR_ID]: ec().spki };
    await refuses(() => new Verifier({ keys, origin: 'x' }), 'origin', /all there are: keys$/);
    await refuses(() => new Verifier({ keys, publicKeys: {} }), 'publicKeys', /called 'keys'/);
    for (const call of [
      (request) => verifier.verifyUrl(URL_, request),
      (request) => verifier.verifyCookies(URL_, '', request),
    ]) {
      await refuses(() => call({ ipAddress: 'x' }), 'request.ipAddress', /called 'ip'/);
      await refuses(() => call({ date: new Date() }), 'request.date', /called 'now'/);
    }
  });

  test('middleware', async () => {
    const options = { signer, resource: URL_, ...OK };
    await refuses(() => signedCookies({ ...options, domain: 'x' }), 'domain', /called 'cookie'/);
    await refuses(
      () => signedCookies({ ...options, cookie: { samesite: 'lax' } }),
      'cookie.samesite',
      /called 'sameSite'/,
    );
    const res = {};
    signedLinks({ signer, ...OK, ipAddress: '203.0.113.7' })({}, res, () => {});
    await refuses(
      () => res.locals.signedUrl(URL_, { ipRange: 'x' }),
      'ipRange',
      /called 'ipAddress'/,
    );
    // As good as absent: the viewer's address stays.
    assert.match(policyOf(res.locals.signedUrl(URL_, { ipAddress: undefined })), /203\.0\.113\.7/);
    assert.match(policyOf(res.locals.signedUrl(URL_, { ipAddress: null })), /203\.0\.113\.7/);
  });

  test('a name of any length and letters', async () => {
    for (const name of ['x'.repeat(100_000), 'a\nb\u001b[31m', '__proto__', 'constructor']) {
      const options = JSON.parse(`{"expires":"1h",${JSON.stringify(name)}:"x"}`);
      assert.throws(
        () => signer.getSignedUrl(URL_, options),
        (error) => {
          assertIsOurs(error);
          assert.ok(error.message.length < 500);
          // biome-ignore lint/suspicious/noControlCharactersInRegex: it looks for them
          assert.doesNotMatch(error.message, /[\0-\x1f]/);
          return true;
        },
      );
    }
  });

  test('any name but ours', () => {
    const own = ['expires', 'starts', 'ipAddress', 'resource', 'align', 'policy', 'signal'];
    own.push('onProgress');
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (name) => {
        fc.pre(!own.includes(name));
        const options = Object.defineProperty({ ...OK }, name, { value: 1, enumerable: true });
        assert.throws(() => signer.getSignedUrl(URL_, options), { code: 'ERR_INVALID_ARG_VALUE' });
      }),
      settings(300),
    );
  });
});

describe('what is passed over', () => {
  test('a foreign name without a value', async () => {
    for (const call of Object.values(SIGNING)) {
      await call({ ...OK, ipRange: undefined });
      await call({ ...OK, ipRange: null });
    }
    new Signer({ ...KEY, algorithm: undefined });
    verifier.verifyUrl(URL_, { address: undefined });
  });

  test('null is undefined, as a database gives it', async () => {
    const none = { starts: null, ipAddress: null, align: null, policy: null };
    for (const [how, call] of Object.entries(SIGNING)) {
      await call({ ...OK, ...none });
      if (how.startsWith('signed')) continue;
      await call({ ...OK, ...none, resource: null, signal: null, onProgress: null });
    }
    assert.equal(
      signer.getSignedCookies(URL_, { ...OK, ...none })['CloudFront-Expires'],
      String(EXPIRES / 1000),
    );
    new Signer({ ...KEY, passphrase: null, hashAlgorithm: null, remember: null, engine: null });
    assert.equal(verifier.verifyUrl(URL_, { ip: null, now: null }).code, 'MissingKey');
    await assert.rejects(async () => signer.getSignedUrl(URL_, { expires: null }), {
      code: 'ERR_INVALID_ARG_TYPE',
      message: /"expires"/,
    });
  });

  test('signal and onProgress, so that one object serves every method', async () => {
    const shared = { ...OK, signal: new AbortController().signal, onProgress: () => {} };
    for (const [how, call] of Object.entries(SIGNING)) {
      // Middleware has its options to itself.
      if (!/^signed(Cookies|Links)$/.test(how)) await call(shared);
    }
  });

  test('symbols and methods', () => {
    class Options {
      expires = EXPIRES;
      [Symbol('mine')] = 1;
      toString() {
        return 'mine';
      }
    }
    signer.getSignedUrl(URL_, new Options());
  });
});

describe('options that inherit', () => {
  const conditionOf = (options) =>
    JSON.parse(policyOf(signer.getSignedUrl(URL_, options))).Statement[0].Condition;
  const ipOf = (options) => conditionOf(options).IpAddress?.['AWS:SourceIp'];

  test('are read down their chain, the nearest first', () => {
    const base = { ...OK, ipAddress: '203.0.113.1' };
    assert.equal(ipOf(Object.create(base)), '203.0.113.1/32');
    assert.equal(
      ipOf(Object.assign(Object.create(base), { ipAddress: '10.0.0.1' })),
      '10.0.0.1/32',
    );
    assert.equal(ipOf(Object.create(Object.create(base))), '203.0.113.1/32');
    assert.equal(ipOf(Object.assign(Object.create(null), base)), '203.0.113.1/32');
    assert.equal(ipOf(Object.create(Object.assign(Object.create(null), base))), '203.0.113.1/32');
    assert.equal(ipOf(vm.runInNewContext('Object.create(base)', { base })), '203.0.113.1/32');
  });

  test('getters of a class are read, ours and foreign', async () => {
    class Base {
      get expires() {
        return EXPIRES;
      }
    }
    class Narrow extends Base {
      get ipAddress() {
        return '203.0.113.1';
      }
    }
    class Foreign extends Narrow {
      get ipRange() {
        return '203.0.113.0/24';
      }
    }
    assert.equal(ipOf(new Narrow()), '203.0.113.1/32');
    await refuses(() => signer.getSignedUrl(URL_, new Foreign()), 'ipRange', /called 'ipAddress'/);
  });

  test('a property that is not enumerable counts', async () => {
    const hidden = Object.defineProperty({ ...OK }, 'ipAddress', { value: '203.0.113.1' });
    assert.equal(ipOf(hidden), '203.0.113.1/32');
    const foreign = Object.defineProperty({ ...OK }, 'ipRange', { value: '203.0.113.1' });
    await refuses(() => signer.getSignedUrl(URL_, foreign), 'ipRange', /called 'ipAddress'/);
  });

  test('foreign names among the inherited are refused', async () => {
    for (const call of Object.values({
      ...SIGNING,
      signedCookies: undefined,
      signedLinks: undefined,
    })) {
      if (!call) continue;
      await refuses(
        () => call(Object.create({ ...OK, ipRange: 'x' })),
        'ipRange',
        /called 'ipAddress'/,
      );
    }
    const inherited = Object.create({ ipRange: 'x' });
    Object.assign(inherited, { signer, resource: URL_, ...OK });
    await refuses(() => signedCookies(inherited), 'ipRange', /called 'ipAddress'/);
    await refuses(
      () => signedLinks(Object.create({ signer, ...OK, ipRange: 'x' })),
      'ipRange',
      /ip/,
    );
    await refuses(
      () => new Signer(Object.create({ ...KEY, hash: 'x' })),
      'hash',
      /called 'hashAlgorithm'/,
    );
  });

  test('each value is read once', async () => {
    for (const method of ['getSignedUrlAsync', 'getSignedUrlsAsync', 'getSignedUrl']) {
      let reads = 0;
      const options = {
        get expires() {
          reads += 1;
          return EXPIRES;
        },
      };
      await signer[method](method === 'getSignedUrlsAsync' ? [URL_] : URL_, options);
      assert.equal(reads, 1, method);
    }
  });
});

describe('Object.prototype is never read', () => {
  /** Names on Object.prototype while `act` runs, enumerable or not. */
  async function polluted(values, enumerable, act) {
    for (const [name, value] of Object.entries(values)) {
      Object.defineProperty(Object.prototype, name, {
        ...{ value, enumerable, configurable: true, writable: true },
      });
    }
    try {
      return await act();
    } finally {
      for (const name of Object.keys(values)) delete Object.prototype[name];
    }
  }
  const POLLUTION = {
    expires: '1d',
    starts: '2001-01-01',
    ipAddress: '10.0.0.1',
    resource: '*',
    align: '1d',
    policy: 'x',
    signal: 5,
    onProgress: 5,
    now: new Date(0),
    ip: '203.0.113.1',
    passphrase: 'x',
    hashAlgorithm: 'SHA256',
    remember: 0,
    engine: 'x',
    ipRange: 'x',
    keys: {},
    value() {},
    urls: [],
    error: 5,
    mayBePast: true,
  };

  for (const enumerable of [true, false]) {
    test(enumerable ? 'enumerable' : 'hidden', async () => {
      const link = signer.getSignedUrl(URL_, OK).replace(/Signature=[^&]+/, '');
      const made = Object.create({ ...OK });
      const other = vm.runInNewContext(
        'Object.prototype.resource = "*"; ({ expires: new Date(expires) })',
        { expires: EXPIRES.getTime() },
      );
      await polluted(POLLUTION, enumerable, async () => {
        for (const options of [OK, made, other]) {
          const links = [
            signer.getSignedUrl(URL_, options),
            ...signer.getSignedUrls([URL_], options),
            await signer.getSignedUrlAsync(URL_, options),
            ...(await signer.getSignedUrlsAsync([URL_], options)),
          ];
          for await (const signed of signer.signedUrls([URL_], options)) links.push(signed);
          for (const signed of links) {
            assert.equal(signed.replace(/Signature=[^&]+/, ''), link);
          }
        }
        assert.equal(signer.grant(URL_, OK).resource, URL_);
        class Foreign {
          get expires() {
            return '1h';
          }
          get ipRange() {
            return '203.0.113.0/24';
          }
        }
        assert.throws(() => signer.getSignedUrl(URL_, new Foreign()), { argument: 'ipRange' });
        const whole = signer.grant(URL_, OK).policy;
        assert.ok(signer.getSignedUrl(URL_, { policy: whole }).includes('Policy='));
        const fresh = new Signer(KEY);
        assert.equal(fresh.getSignedUrl(URL_, OK).replace(/Signature=[^&]+/, ''), link);
        const own = new Verifier({ keys: { [KEY_PAIR_ID]: ec().spki } });
        const late = signer.getSignedUrl(URL_, { expires: '1s' });
        const { allowed } = own.verifyUrl(late, { now: Date.now() + 60_000 });
        assert.equal(allowed, false);
        assert.equal(own.verifyUrl(signer.getSignedUrl(URL_, OK), {}).allowed, true);
        assert.throws(() => new Verifier({}), { code: 'ERR_INVALID_ARG_TYPE' });
        assert.throws(() => signer.getSignedUrl(URL_, {}), { code: 'ERR_INVALID_ARG_TYPE' });
      });
    });
  }
});
