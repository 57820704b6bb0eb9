'use strict';

// The root of the package against aws-cloudfront-sign: fixed cases.

const assert = require('node:assert/strict');
const { createPublicKey } = require('node:crypto');
const { mkdtempSync, rmSync, writeFileSync } = require('node:fs');
const { tmpdir } = require('node:os');
const path = require('node:path');
const { after, before, describe, it, mock } = require('node:test');
const vm = require('node:vm');

const moment = require('moment');
const original = require('aws-cloudfront-sign');
const ours = require('..');
const {
  block,
  der,
  ecKey,
  formsOf,
  onOneLine,
  pem,
  rsaKey,
  withCrlf,
} = require('./support/keys.js');
const { assertCookiesSigned, assertSigned, fromBase64, read } = require('./support/links.js');

const URL_ = 'https://d111111abcdef8.cloudfront.net/video.mp4';
const EXPIRES = Date.UTC(2033, 4, 18, 3, 33, 20);
const rsa = rsaKey(1024);
const key = pem(rsa, 'pkcs1');
const params = { keypairId: 'K2JCJMDEHXQW5F', privateKeyString: key, expireTime: EXPIRES };

/** What a call gives: its result, or how it fails. */
function outcome(call) {
  try {
    return { value: call() };
  } catch (error) {
    return {
      class: error.constructor.name,
      message: error.message,
      code: error.code,
      errno: error.errno,
      syscall: error.syscall,
      path: error.path,
      input: error.input,
    };
  }
}

/** The same call to both, for both of their functions; gives ours. */
function same(url, options, ...rest) {
  const result = {};
  for (const name of ['getSignedUrl', 'getSignedCookies']) {
    result[name] = outcome(() => ours[name](url, options, ...rest));
    assert.deepEqual(
      result[name],
      outcome(() => original[name](url, options, ...rest)),
    );
  }
  return result;
}

/** Both refuse with this message. */
function sameRefusal(url, options, message) {
  const { getSignedUrl, getSignedCookies } = same(url, options);
  assert.equal(getSignedUrl.message, message);
  assert.equal(getSignedCookies.message, message);
}

let folder;
before(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'cloudfront-sign-'));
});
after(() => rmSync(folder, { recursive: true }));

describe('exports', () => {
  it('has everything that the original has, of the same shape', () => {
    for (const name of Object.keys(original)) {
      assert.equal(typeof ours[name], typeof original[name], name);
      assert.equal(ours[name].length, original[name].length, name);
      assert.equal(ours[name].name, original[name].name, name);
    }
  });

  it('has functions that need no receiver', () => {
    const { getSignedUrl, getSignedCookies } = ours;
    assert.equal(getSignedUrl(URL_, params), original.getSignedUrl(URL_, params));
    assert.deepEqual(getSignedCookies(URL_, params), original.getSignedCookies(URL_, params));
  });

  it('has the same names for ES modules', async () => {
    const [own, its] = await Promise.all([import('../index.js'), import('aws-cloudfront-sign')]);
    for (const name of Object.keys(original)) {
      assert.ok(name in its, name);
      assert.equal(own[name], ours[name], name);
    }
    assert.equal(own.default, ours);
  });
});

describe('getSignedUrl', () => {
  it('gives what the original gives', () => {
    const { value } = same(URL_, params).getSignedUrl;
    assertSigned(value, rsa);
    assert.deepEqual(
      [...new URL(value).searchParams.keys()],
      ['Expires', 'Policy', 'Signature', 'Key-Pair-Id'],
    );
    assert.equal(
      read(value).policy,
      `{"Statement":[{"Resource":"${URL_}","Condition":{"DateLessThan":{"AWS:EpochTime":2000000000}}}]}`,
    );
  });

  it('writes the tilde of base64 as %7E', () => {
    const urls = Array.from(
      { length: 40 },
      (_, i) => same(`${URL_}?${i}`, params).getSignedUrl.value,
    );
    assert.ok(urls.some((url) => url.includes('%7E')));
    assert.ok(urls.every((url) => !url.includes('~')));
  });

  it('rewrites the whole query', () => {
    const { value } = same(`${URL_}?q=a%20b&c~d&e=%7E&&f=1+1#end`, params).getSignedUrl;
    assert.ok(value.startsWith(`${URL_}?q=a+b&c%7Ed=&e=%7E&f=1+1&Expires=2000000000&Policy=`));
    assert.ok(value.endsWith('&Key-Pair-Id=K2JCJMDEHXQW5F#end'));
  });

  it('replaces signing parameters where they stand, and drops later ones', () => {
    const { value } = same(
      `${URL_}?Policy=x&a=1&Key-Pair-Id=old&Policy=y&Expires=1&Signature=z&%50olicy=w`,
      params,
    ).getSignedUrl;
    assert.deepEqual(
      [...new URL(value).searchParams.keys()],
      ['Policy', 'a', 'Key-Pair-Id', 'Expires', 'Signature'],
    );
  });

  it('signs a signed URL again', () => {
    const once = ours.getSignedUrl(URL_, params);
    same(once, params);
  });

  it('signs the text as it came, and links to the URL that it means', () => {
    const text = 'HTTPS://D111111abcdef8.CloudFront.net:443/a/../b c/ü"\'?q=ä#f g';
    const { value } = same(text, params).getSignedUrl;
    assert.equal(JSON.parse(read(value).policy).Statement[0].Resource, text);
    assert.ok(value.startsWith("https://d111111abcdef8.cloudfront.net/b%20c/%C3%BC%22'?q=%C3%A4&"));
    assert.ok(value.endsWith('#f%20g'));
  });

  for (const [what, text] of [
    ['an IDN host', 'https://bücher.example/ß'],
    ['a port', 'https://h.example:8443/a'],
    ['a default port', 'http://h.example:80/a'],
    ['credentials', 'https://user:p%40ss@h.example/a'],
    ['an IPv6 host', 'https://[2001:DB8::0:1]/a'],
    ['an IPv4 host in odd notation', 'https://0x7f.1/a'],
    ['backslashes', 'https:\\\\h.example\\a\\b?c\\d'],
    ['tabs and line breaks', ' https://h.exa\nmple/\ta\r?b\n=c '],
    ['a fragment of its own', 'https://h.example/a#?Expires=1'],
    ['an empty query', 'https://h.example/a?'],
    ['an empty fragment', 'https://h.example/a#'],
    ['broken percent-escapes', 'https://h.example/%zz%e4%?%zz=%e4&%'],
    ['lone surrogates', 'https://h.example/\ud800a?\udc00=b#\udfff'],
    ['a NUL', 'https://h.example/\0?\0'],
    ['no path', 'https://h.example'],
    ['a scheme of its own', 'rtmp://h.example/a b?c d'],
    ['no host', 'data:text/plain,a b?c#d'],
    ['a file', 'file:///a/b'],
    ['wildcards', 'https://h.example/*?a=*&b=?'],
  ]) {
    it(`takes a URL with ${what}`, () => {
      const { getSignedUrl, getSignedCookies } = same(text, params);
      assertSigned(getSignedUrl.value, rsa);
      assertCookiesSigned(getSignedCookies.value, rsa);
    });
  }

  it('takes a URL object, and what turns into a URL', () => {
    same(new URL(URL_), params);
    same({ toString: () => URL_ }, params);
    same({ toString: () => URL_, toJSON: () => 'other' }, params);
    same([URL_], params);
    same(new String(URL_), params);
    same(vm.runInNewContext('[url]', { url: URL_ }), params);
  });

  for (const text of [
    'nonsense',
    '/a/b',
    '//h/a',
    'https://',
    'https://h:99999/',
    'http://a b/',
    '\0',
    5,
  ]) {
    it(`refuses ${JSON.stringify(text)} as Node does`, () => {
      const { getSignedUrl, getSignedCookies } = same(text, params);
      assert.equal(getSignedUrl.class, 'TypeError');
      assert.equal(getSignedUrl.code, 'ERR_INVALID_URL');
      assert.equal(getSignedUrl.message, 'Invalid URL');
      assertCookiesSigned(getSignedCookies.value, rsa);
    });
  }

  it('refuses what is no text as the original does', () => {
    for (const url of [Symbol('a'), 5n, Object.create(null), () => {}, true, [], {}])
      same(url, params);
    const circular = {};
    circular.self = circular;
    same(circular, params);
  });
});

describe('getSignedCookies', () => {
  it('gives what the original gives, in its order', () => {
    const { value } = same('http*://h.example/videos/*', params).getSignedCookies;
    assert.deepEqual(Object.keys(value), [
      'CloudFront-Policy',
      'CloudFront-Signature',
      'CloudFront-Key-Pair-Id',
    ]);
    assertCookiesSigned(value, rsa);
    assert.equal(
      fromBase64(value['CloudFront-Policy']).toString(),
      '{"Statement":[{"Resource":"http*://h.example/videos/*","Condition":{"DateLessThan":{"AWS:EpochTime":2000000000}}}]}',
    );
  });

  it('leaves the tilde of base64 as it is', () => {
    const signatures = Array.from(
      { length: 40 },
      (_, i) => same(`${URL_}?${i}`, params).getSignedCookies.value['CloudFront-Signature'],
    );
    assert.ok(signatures.some((text) => text.includes('~')));
    assert.ok(signatures.every((text) => /^[A-Za-z0-9_~-]+$/.test(text)));
  });

  it('gives a plain object, new at each call', () => {
    const [one, two] = [0, 0].map(() => ours.getSignedCookies(URL_, params));
    assert.notEqual(one, two);
    assert.equal(Object.getPrototypeOf(one), Object.prototype);
  });

  it('gives the key pair ID untouched', () => {
    for (const keypairId of [undefined, null, 5, 5n, '', Symbol.iterator, { a: 1 }, '\ud800']) {
      const { value } = same(URL_, { ...params, keypairId }).getSignedCookies;
      assert.equal(value['CloudFront-Key-Pair-Id'], keypairId);
    }
  });
});

describe('key pair ID', () => {
  it('is written as text, whatever it is', () => {
    for (const [keypairId, text] of [
      [undefined, 'undefined'],
      [null, 'null'],
      [5, '5'],
      [5n, '5'],
      [true, 'true'],
      ['', ''],
      [['a', 'b'], 'a,b'],
      [{ toString: () => 'x' }, 'x'],
      ['a b&c=d#e+ü~*', 'a b&c=d#e+ü~*'],
      ['\ud800', '\ufffd'],
    ]) {
      const { value } = same(URL_, { ...params, keypairId }).getSignedUrl;
      assert.equal(read(value).keyPairId, text);
    }
    const { keypairId, ...without } = params;
    assert.ok(keypairId);
    assert.equal(read(same(URL_, without).getSignedUrl.value).keyPairId, 'undefined');
  });

  it('cannot be a symbol in a URL', () => {
    const { getSignedUrl } = same(URL_, { ...params, keypairId: Symbol('K') });
    assert.equal(getSignedUrl.class, 'TypeError');
  });
});

describe('expiry', () => {
  const expiresWith = (expireTime) =>
    read(same(URL_, { ...params, expireTime }).getSignedUrl.value).expires;

  it('is milliseconds, rounded half up to seconds', () => {
    assert.equal(expiresWith(2e12), '2000000000');
    assert.equal(expiresWith(2e12 + 499), '2000000000');
    assert.equal(expiresWith(2e12 + 500), '2000000001');
    assert.equal(expiresWith(2e12 - 500), '2000000000');
    assert.equal(expiresWith(2e12 - 500.5), '1999999999');
  });

  it('comes from anything that turns into a number', () => {
    assert.equal(expiresWith('2000000000000'), '2000000000');
    assert.equal(expiresWith(' 2e12 '), '2000000000');
    assert.equal(expiresWith('0x1d1a94a2000'), '2000000000');
    assert.equal(expiresWith(new Date(2e12)), '2000000000');
    assert.equal(expiresWith(moment(2e12)), '2000000000');
    assert.equal(expiresWith(moment.utc(2e12).add(1, 'day')), '2000086400');
    assert.equal(expiresWith({ valueOf: () => 2e12 }), '2000000000');
    assert.equal(expiresWith([2e12]), '2000000000');
    assert.equal(expiresWith(vm.runInNewContext('new Date(2e12)')), '2000000000');
  });

  it('is half an hour from now when there is none', () => {
    mock.timers.enable({ apis: ['Date'], now: 0 });
    try {
      for (const expireTime of [
        undefined,
        null,
        0,
        NaN,
        '',
        'tomorrow',
        new Date(NaN),
        {},
        false,
        '2030-01-01',
      ]) {
        assert.equal(expiresWith(expireTime), '1800');
      }
      mock.timers.setTime(1_500);
      assert.equal(expiresWith(undefined), '1802');
    } finally {
      mock.timers.reset();
    }
  });

  it('is compared with the clock of fake timers', () => {
    mock.timers.enable({ apis: ['Date'], now: 10_000 });
    try {
      assert.equal(expiresWith(11_000), '11');
      sameRefusal(
        URL_,
        { ...params, expireTime: 10_000 },
        'expireTime must be after the current time',
      );
      mock.timers.setTime(9_999);
      assert.equal(expiresWith(10_000), '10');
    } finally {
      mock.timers.reset();
    }
  });

  it('is compared with `new Date()`, also when that alone is faked', () => {
    const { Date: real } = globalThis;
    globalThis.Date = class extends real {
      constructor(...args) {
        super(...(args.length > 0 ? args : [5_000]));
      }
    };
    try {
      assert.equal(expiresWith(6_000), '6');
    } finally {
      globalThis.Date = real;
    }
  });

  it('cannot be a BigInt or a symbol', () => {
    assert.equal(same(URL_, { ...params, expireTime: 5n }).getSignedUrl.class, 'TypeError');
    assert.equal(
      same(URL_, { ...params, expireTime: Symbol('t') }).getSignedUrl.class,
      'TypeError',
    );
  });

  it('has to be before 2038 and after now', () => {
    const late =
      'expireTime must be less than January 19, 2038 03:14:08 GMT due to the limits of UNIX time';
    assert.equal(expiresWith(2147483646_499), '2147483646');
    for (const expireTime of [
      2147483646_500,
      2147483647_000,
      Infinity,
      Number.MAX_VALUE,
      '1e400',
    ]) {
      sameRefusal(URL_, { ...params, expireTime }, late);
    }
    const early = 'expireTime must be after the current time';
    for (const expireTime of [1_000, -1, -2e12, new Date(2000, 0), -Infinity]) {
      if (expireTime === -1)
        sameRefusal(URL_, { ...params, expireTime }, 'Missing param: expireTime');
      else sameRefusal(URL_, { ...params, expireTime }, early);
    }
    for (const expireTime of [499, -500, 0.1]) {
      sameRefusal(URL_, { ...params, expireTime }, 'Missing param: expireTime');
    }
  });
});

describe('IP range', () => {
  it('goes into the policy as it is', () => {
    for (const ipRange of [
      '203.0.113.0/24',
      'nonsense',
      '"',
      5,
      true,
      ['a'],
      { a: [1] },
      new Date(0),
    ]) {
      const { value } = same(URL_, { ...params, ipRange }).getSignedUrl;
      assert.deepEqual(
        JSON.parse(read(value).policy).Statement[0].Condition.IpAddress,
        JSON.parse(JSON.stringify({ 'AWS:SourceIp': ipRange })),
      );
    }
    same(URL_, { ...params, ipRange: Symbol('ip') });
    same(URL_, { ...params, ipRange: () => {} });
    same(URL_, { ...params, ipRange: 5n });
  });

  it('is left out when falsy', () => {
    for (const ipRange of [undefined, null, '', 0, false, NaN, 0n]) {
      const { value } = same(URL_, { ...params, ipRange }).getSignedUrl;
      assert.ok(!read(value).policy.includes('IpAddress'));
    }
  });
});

describe('order of errors', () => {
  const noKey = 'Invalid private key string, must include line breaks';
  const badPem = block('RSA PRIVATE KEY', 'AAAA');

  it('looks for the key first', () => {
    for (const privateKeyString of [
      undefined,
      null,
      '',
      'key',
      5,
      {},
      new Uint8Array(Buffer.from(key)),
    ]) {
      sameRefusal('', { ...params, privateKeyString, expireTime: 1 }, noKey);
    }
    sameRefusal(URL_, {}, noKey);
    same(URL_, undefined);
    same(URL_, null);
    same();
    same(URL_, { privateKeyString: Symbol('\n') });
    same(URL_, { privateKeyString: Object.create(null) });
  });

  it('then checks url, then expiry', () => {
    const broken = { ...params, privateKeyString: badPem };
    for (const url of ['', undefined, null, 0, NaN, false, 0n]) {
      sameRefusal(url, { ...broken, expireTime: 1 }, 'Missing param: url');
    }
    sameRefusal('nonsense', { ...broken, expireTime: 1 }, 'Missing param: expireTime');
    sameRefusal(
      'nonsense',
      { ...broken, expireTime: 1e15 },
      'expireTime must be less than January 19, 2038 03:14:08 GMT due to the limits of UNIX time',
    );
    sameRefusal(
      'nonsense',
      { ...broken, expireTime: 1000 },
      'expireTime must be after the current time',
    );
  });

  it('then uses the key, and parses the URL last', () => {
    for (const url of ['nonsense', URL_, `${URL_}?ü`]) {
      assert.throws(() => ours.getSignedUrl(url, { ...params, privateKeyString: badPem }), {
        name: 'Error',
        code: 'ERR_CLOUDFRONT_PRIVATE_KEY',
      });
      assert.throws(() => original.getSignedUrl(url, { ...params, privateKeyString: badPem }));
    }
    const { getSignedUrl } = same('nonsense', { ...params, keypairId: Symbol('K') });
    assert.equal(getSignedUrl.code, 'ERR_INVALID_URL');
  });
});

describe('privateKeyString', () => {
  for (const [name, made] of [
    ['RSA', rsa],
    ['P-256', ecKey()],
  ]) {
    const publicKey = createPublicKey(made);
    for (const [what, text] of formsOf(made)) {
      it(`takes ${name}: ${what}`, () => {
        const options = { ...params, privateKeyString: text };
        assertSigned(original.getSignedUrl(URL_, options), publicKey);
        assertSigned(ours.getSignedUrl(URL_, options), publicKey);
        assertCookiesSigned(ours.getSignedCookies(URL_, options), publicKey);
        if (name === 'RSA') same(URL_, options);
      });
    }

    it(`takes ${name} on one line with its line breaks written as \\n, which the original refuses`, () => {
      for (const text of [
        onOneLine(pem(made)),
        onOneLine(withCrlf(pem(made)).replace(/\r/g, '\\r')),
      ]) {
        const options = { ...params, privateKeyString: text };
        assert.throws(() => original.getSignedUrl(URL_, options), /must include line breaks/);
        assertSigned(ours.getSignedUrl(URL_, options), publicKey);
        assertCookiesSigned(ours.getSignedCookies(URL_, options), publicKey);
      }
    });
  }

  it('refuses DER, whatever bytes happen to be in it', () => {
    // Only a DER that has a byte 10 or 13 in it gets past the search for a line break.
    let bytes;
    do bytes = der(rsaKey(1024));
    while (!/\r|\n/.test(bytes.toString()));
    for (const call of ['getSignedUrl', 'getSignedCookies']) {
      const options = { ...params, privateKeyString: bytes };
      assert.throws(() => original[call](URL_, options));
      assert.throws(() => ours[call](URL_, options), { code: 'ERR_CLOUDFRONT_PRIVATE_KEY' });
    }
  });

  it('refuses objects that only look like a PEM', () => {
    for (const privateKeyString of [
      [key],
      new String(key),
      { toString: () => key },
      () => '\n',
      /\n/,
    ]) {
      for (const call of ['getSignedUrl', 'getSignedCookies']) {
        const options = { ...params, privateKeyString };
        assert.throws(() => original[call](URL_, options));
        assert.throws(() => ours[call](URL_, options));
      }
    }
  });

  it('is not kept: a key changed in place is another key', () => {
    const other = pem(rsaKey(1024), 'pkcs1');
    const buffer = Buffer.alloc(1200, '\n');
    buffer.write(key);
    const options = { ...params, privateKeyString: buffer };
    same(URL_, options);
    buffer.fill('\n');
    buffer.write(other);
    same(URL_, options);
    assert.equal(
      ours.getSignedUrl(URL_, options),
      ours.getSignedUrl(URL_, { ...params, privateKeyString: other }),
    );
  });
});

describe('privateKeyPath', () => {
  const write = (name, content) => {
    const file = path.join(folder, name);
    writeFileSync(file, content);
    return file;
  };

  it('wins over privateKeyString', () => {
    const privateKeyPath = write('wins.pem', pem(rsaKey(1024)));
    const { value } = same(URL_, { ...params, privateKeyPath }).getSignedUrl;
    assert.notEqual(value, ours.getSignedUrl(URL_, params));
    same(URL_, { ...params, privateKeyPath, privateKeyString: 5 });
    for (const falsy of ['', undefined, null, 0, false]) {
      assert.equal(
        same(URL_, { ...params, privateKeyPath: falsy }).getSignedUrl.value,
        ours.getSignedUrl(URL_, params),
      );
    }
  });

  it('takes what the file system takes', () => {
    const privateKeyPath = write('ä key.pem', withCrlf(key));
    same(URL_, { ...params, privateKeyPath });
    same(URL_, { ...params, privateKeyPath: Buffer.from(privateKeyPath) });
    same(URL_, { ...params, privateKeyPath: require('node:url').pathToFileURL(privateKeyPath) });
    for (const odd of [true, {}, [], Symbol('p'), 'a\0b', 1e9, () => {}]) {
      same(URL_, { ...params, privateKeyPath: odd });
    }
  });

  it('is read as ASCII', () => {
    same(URL_, { ...params, privateKeyPath: write('text.pem', `Schlüssel 😀\n${key}– Ende`) });
    // The high bit of each byte is dropped.
    const high = Buffer.from(key).map((byte) => byte | 0x80);
    same(URL_, { ...params, privateKeyPath: write('high.pem', high) });
  });

  it('is read again at every call', () => {
    const file = write('changing.pem', key);
    const options = { ...params, privateKeyPath: file };
    const first = same(URL_, options).getSignedUrl.value;
    write('changing.pem', pem(rsaKey(1024), 'pkcs1'));
    assert.notEqual(same(URL_, options).getSignedUrl.value, first);
    write('changing.pem', key);
    assert.equal(same(URL_, options).getSignedUrl.value, first);
    rmSync(file);
    assert.equal(same(URL_, options).getSignedUrl.code, 'ENOENT');
  });

  it('fails as the file system does', () => {
    const missing = same('', { privateKeyPath: path.join(folder, 'none.pem') }).getSignedUrl;
    assert.equal(missing.code, 'ENOENT');
    assert.match(missing.message, /^ENOENT: no such file or directory, open '/);
    assert.equal(same(URL_, { privateKeyPath: folder }).getSignedUrl.code, 'EISDIR');
    sameRefusal(
      '',
      { privateKeyPath: write('empty.pem', '') },
      'Invalid private key string, must include line breaks',
    );
  });
});

describe('getSignedRTMPUrl', () => {
  it('throws as the original does', () => {
    const own = outcome(() => ours.getSignedRTMPUrl(URL_, params));
    assert.deepEqual(
      own,
      outcome(() => original.getSignedRTMPUrl(URL_, params)),
    );
    assert.equal(own.class, 'Error');
    assert.match(own.message, /RTMP/);
  });
});

describe('CannedPolicy', () => {
  it('is a namespace whose default is the class', () => {
    assert.deepEqual(Object.keys(ours.CannedPolicy), Object.keys(original.CannedPolicy));
    assert.equal(ours.CannedPolicy.__esModule, true);
    assert.equal(ours.CannedPolicy.default.name, original.CannedPolicy.default.name);
    assert.equal(ours.CannedPolicy.default.length, original.CannedPolicy.default.length);
    assert.throws(() => ours.CannedPolicy.default(URL_, EXPIRES), TypeError);
  });

  const both = (...args) =>
    [ours, original].map(({ CannedPolicy }) => new CannedPolicy.default(...args));

  it('has public fields, in the same order', () => {
    const [own, its] = both(URL_, EXPIRES, '203.0.113.0/24');
    assert.deepEqual({ ...own }, { url: URL_, expireTime: 2000000000, ipRange: '203.0.113.0/24' });
    assert.deepEqual(Object.entries(own), Object.entries(its));
    assert.deepEqual(Object.getOwnPropertyDescriptors(own), Object.getOwnPropertyDescriptors(its));
  });

  it('gives its JSON as a string, read when asked', () => {
    const [own, its] = both(URL_, EXPIRES);
    assert.equal(own.toJSON(), its.toJSON());
    assert.equal(typeof own.toJSON(), 'string');
    assert.equal(JSON.stringify(own), JSON.stringify(its));
    for (const policy of [own, its])
      Object.assign(policy, { url: 'other', expireTime: 2e9 + 1, ipRange: 'x' });
    assert.equal(own.toJSON(), its.toJSON());
    assert.equal(
      own.toJSON(),
      '{"Statement":[{"Resource":"other","Condition":{"DateLessThan":{"AWS:EpochTime":2000000001},"IpAddress":{"AWS:SourceIp":"x"}}}]}',
    );
  });

  it('checks only when asked for its JSON', () => {
    for (const args of [
      [],
      [''],
      [URL_],
      [URL_, 0],
      [URL_, NaN],
      [URL_, 'soon'],
      [URL_, 1],
      [URL_, 1000],
      [URL_, 1e15],
      [URL_, new Date(EXPIRES)],
      [URL_, moment(EXPIRES)],
      [URL_, String(EXPIRES)],
      [URL_, EXPIRES, ''],
      [URL_, EXPIRES, 5],
    ]) {
      const [own, its] = both(...args);
      assert.deepEqual(
        outcome(() => own.toJSON()),
        outcome(() => its.toJSON()),
      );
    }
    assert.deepEqual(
      outcome(() => new ours.CannedPolicy.default(URL_, 5n)),
      outcome(() => new original.CannedPolicy.default(URL_, 5n)),
    );
  });
});
