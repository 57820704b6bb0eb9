'use strict';

// The root of the package against aws-cloudfront-sign: fixed cases.

const assert = require('node:assert/strict');
const { describe, it, mock } = require('node:test');
const vm = require('node:vm');

const moment = require('moment');
const original = require('aws-cloudfront-sign');
const ours = require('..');
const { outcome, same, sameRefusal } = require('./support/drop-in.js');
const { block, pem, rsaKey, KEY_PAIR_ID } = require('./support/keys.js');
const {
  assertCookiesSigned,
  assertSigned,
  cannedPolicy,
  fromBase64,
  parametersOf,
  policyOf,
} = require('./support/oracle.js');

const URL_ = 'https://d111111abcdef8.cloudfront.net/video.mp4';
const EXPIRES = Date.UTC(2033, 4, 18, 3, 33, 20);
const rsa = rsaKey(1024);
const key = pem(rsa, 'pkcs1');
const params = { keypairId: KEY_PAIR_ID, privateKeyString: key, expireTime: EXPIRES };

const keyPairIdOf = (signed) => new URL(signed).searchParams.get('Key-Pair-Id');

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
    assert.equal(policyOf(value), cannedPolicy(URL_, 2000000000));
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
    assert.equal(JSON.parse(policyOf(value)).Statement[0].Resource, text);
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
      cannedPolicy('http*://h.example/videos/*', 2000000000),
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
      assert.equal(keyPairIdOf(value), text);
    }
    const { keypairId, ...without } = params;
    assert.ok(keypairId);
    assert.equal(keyPairIdOf(same(URL_, without).getSignedUrl.value), 'undefined');
  });

  it('cannot be a symbol in a URL', () => {
    const { getSignedUrl } = same(URL_, { ...params, keypairId: Symbol('K') });
    assert.equal(getSignedUrl.class, 'TypeError');
  });
});

describe('expiry', () => {
  const expiresWith = (expireTime) =>
    parametersOf(same(URL_, { ...params, expireTime }).getSignedUrl.value).Expires;

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
        JSON.parse(policyOf(value)).Statement[0].Condition.IpAddress,
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
      assert.ok(!policyOf(value).includes('IpAddress'));
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
