'use strict';

// Times: what is a moment, what is refused and why, and links that stay the same for a while.

const assert = require('node:assert/strict');
const { describe, test } = require('node:test');
const fc = require('fast-check');

const { Signer } = require('..');
const { ec, rsa, KEY_PAIR_ID } = require('./support/keys.js');
const { parametersOf, policyOf } = require('./support/oracle.js');
const { settings } = require('./support/random.js');

const URL_ = 'https://d111111abcdef8.cloudfront.net/a';
const NOW = Date.UTC(2030, 0, 31, 12, 0, 0);
const LAST = 2 ** 31 - 1;

const signer = new Signer({ keyPairId: KEY_PAIR_ID, privateKey: ec().pkcs8 });

/** Stops the clock. */
function at(t, now = NOW) {
  t.mock.method(Date, 'now', () => now);
}

function expiresOf(options) {
  return Number(parametersOf(signer.getSignedUrl(URL_, options)).Expires);
}

function conditionOf(options) {
  return JSON.parse(policyOf(signer.getSignedUrl(URL_, options))).Statement[0].Condition;
}

function refuses(options, code, message, name = 'RangeError') {
  const refusal = { name, code, message };
  assert.throws(() => signer.getSignedUrl(URL_, options), refusal);
  assert.throws(() => signer.getSignedUrls([URL_], options), refusal);
  assert.throws(() => signer.getSignedCookies(URL_, options), refusal);
  assert.throws(() => signer.grant(URL_, options), refusal);
}

describe('a moment', () => {
  const MOMENTS = [
    ['a Date', new Date(NOW + 60_000), 60],
    ['milliseconds', NOW + 60_000, 60],
    ['an ISO text', '2030-01-31T12:01:00Z', 60],
    ['an ISO text without seconds', '2030-01-31T12:01Z', 60],
    ['an ISO text with a fraction', '2030-01-31T12:00:59.600Z', 60],
    ['an ISO text with a comma', '2030-01-31T12:00:59,600Z', 60],
    ['an ISO text with nanoseconds', '2030-01-31T12:00:59.600000001Z', 60],
    ['an ISO text with an offset', '2030-01-31T14:01:00+02:00', 60],
    ['an ISO text with a short offset', '2030-01-31T14:01:00+0200', 60],
    ['an ISO date', '2030-02-01', 43_200],
    ['seconds', '90s', 90],
    ['minutes', '15m', 900],
    ['hours', '2h', 7_200],
    ['days', '7d', 604_800],
    ['weeks', '1w', 604_800],
    ['hours and minutes', '1h30m', 5_400],
    ['every unit', '1w2d3h4m5s', 788_645],
    ['seconds after days', '1d1s', 86_401],
    ['more minutes than an hour has', '90m', 5_400],
    ['one second', '1s', 1],
    ['a leap day', '2032-02-29T00:00:00Z', Date.UTC(2032, 1, 29) / 1000 - NOW / 1000],
  ];
  for (const [what, expires, after] of MOMENTS) {
    test(`${what}: ${expires instanceof Date ? expires.toISOString() : expires}`, (t) => {
      at(t);
      assert.equal(expiresOf({ expires }), NOW / 1000 + after);
    });
  }

  test('a Date of another realm', (t) => {
    at(t);
    const foreign = require('node:vm').runInNewContext(`new Date(${NOW + 60_000})`);
    assert.ok(!(foreign instanceof Date));
    assert.equal(expiresOf({ expires: foreign }), NOW / 1000 + 60);
  });

  test('milliseconds are rounded to seconds, half up', (t) => {
    at(t);
    for (const [ms, seconds] of [
      [60_000, 60],
      [60_499, 60],
      [60_499.9, 60],
      [60_500, 61],
      [60_999, 61],
    ]) {
      assert.equal(expiresOf({ expires: NOW + ms }), NOW / 1000 + seconds, String(ms));
      assert.equal(
        expiresOf({ expires: new Date(NOW + ms) }),
        NOW / 1000 + (ms === 60_499.9 ? 60 : seconds),
      );
    }
    const { DateGreaterThan } = conditionOf({ expires: NOW + 60_000, starts: NOW - 500 });
    assert.equal(DateGreaterThan['AWS:EpochTime'], NOW / 1000);
  });

  test('all forms of one moment give one link', (t) => {
    at(t);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: LAST - NOW / 1000 }), (seconds) => {
        const ms = NOW + seconds * 1000;
        const links = [ms, new Date(ms), new Date(ms).toISOString(), `${seconds}s`].map((expires) =>
          signer.getSignedUrl(URL_, { expires }),
        );
        assert.equal(new Set(links).size, 1);
      }),
      settings(200),
    );
  });

  test('a span counts from the clock, also for a start', (t) => {
    let now = NOW;
    t.mock.method(Date, 'now', () => now);
    assert.equal(expiresOf({ expires: '1h' }), NOW / 1000 + 3_600);
    now += 1_000;
    assert.equal(expiresOf({ expires: '1h' }), NOW / 1000 + 3_601);
    assert.deepEqual(conditionOf({ expires: '1h', starts: '15m' }), {
      DateLessThan: { 'AWS:EpochTime': now / 1000 + 3_600 },
      DateGreaterThan: { 'AWS:EpochTime': now / 1000 + 900 },
    });
  });

  test('a start may lie in the past, a span of one lead there', (t) => {
    at(t);
    for (const [starts, seconds] of [
      ['-1m', -60],
      ['-1h30m', -5_400],
      ['-1w', -604_800],
      ['-0s', 0],
    ]) {
      const { DateGreaterThan } = conditionOf({ expires: '1h', starts });
      assert.equal(DateGreaterThan['AWS:EpochTime'], NOW / 1000 + seconds, starts);
    }
    refuses({ expires: '-1m' }, 'ERR_CLOUDFRONT_EXPIRY', /^expires: '-1m' leads into the past/);
    const { DateGreaterThan } = conditionOf({ expires: '1h', starts: '2001-01-01T00:00:00Z' });
    assert.equal(DateGreaterThan['AWS:EpochTime'], 978_307_200);
  });

  test('the last moment is taken, the next refused', (t) => {
    at(t);
    assert.equal(expiresOf({ expires: LAST * 1000 }), LAST);
    assert.equal(expiresOf({ expires: LAST * 1000 + 499 }), LAST);
    refuses({ expires: LAST * 1000 + 500 }, 'ERR_CLOUDFRONT_EXPIRY', /^expires: .*2038/);
  });
});

describe('each mistake has its own error', () => {
  const EXPIRY = 'ERR_CLOUDFRONT_EXPIRY';

  test('seconds given for milliseconds', (t) => {
    at(t);
    for (const seconds of [NOW / 1000 + 60, 1_900_000_000, 1e9, 99_999_999_999]) {
      const message =
        /: \d+ looks like seconds since the epoch.*multiply by 1000.*span from now.*write '\d/;
      refuses({ expires: seconds }, EXPIRY, message);
      refuses({ expires: '1h', starts: seconds }, EXPIRY, message);
    }
  });

  test('a span given as a number: the message says what to write', (t) => {
    at(t);
    for (const [number, advice] of [
      [3_600_000, /'1h' if these are milliseconds/],
      [900_000, /'15m' if these are milliseconds/],
      [5_400_000, /'1h30m' if these are milliseconds/],
      [604_800_000, /'1w' if these are milliseconds/],
      [3_600, /'1h' if these are seconds/],
      [2_592_000, /'4w2d' if these are seconds/],
      [60, /write '1m' if these are seconds/],
      [1, /'1s'/],
      [0, /'1h'/],
      [0.5, /'1h'/],
      [-60_000, /1969.*'-1m' if these are milliseconds/],
    ]) {
      refuses({ expires: number }, EXPIRY, advice);
      refuses({ expires: number }, EXPIRY, /milliseconds since the epoch.*Date\.now\(\) \+/);
      refuses({ expires: '1h', starts: number }, EXPIRY, advice);
    }
    // What it says is taken.
    assert.equal(expiresOf({ expires: '4w2d' }), NOW / 1000 + 2_592_000);
  });

  test('past', (t) => {
    at(t);
    for (const expires of [
      NOW - 1_000,
      new Date(NOW - 1),
      NOW,
      '2029-12-31T00:00:00Z',
      1e11,
      '0s',
      new Date(0),
      new Date(-1e15),
      -1e14,
    ]) {
      refuses({ expires }, EXPIRY, /^expires: .*past/);
    }
    refuses(
      { expires: new Date('2029-12-31T00:00:00Z') },
      EXPIRY,
      /^expires: 2029-12-31T00:00:00Z is in the past: it is 2030-01-31T12:00:00Z now/,
    );
  });

  test('beyond 2038', (t) => {
    at(t);
    for (const expires of [
      LAST * 1000 + 1_000,
      '2038-01-19T03:14:08Z',
      '9999d',
      '9999999999d',
      new Date(8.64e15),
      1e300,
    ]) {
      refuses({ expires }, EXPIRY, /^expires: .*2038/);
    }
  });

  test('a start that is not before the end', (t) => {
    at(t);
    for (const starts of ['1h', '2h', new Date(NOW + 3_600_000), '2040-01-01T00:00:00Z']) {
      refuses({ expires: '1h', starts }, EXPIRY, /^starts: .*before expires/);
    }
    conditionOf({ expires: '1h', starts: '3599s' });
  });

  test('a start before 1970', (t) => {
    at(t);
    refuses({ expires: '1h', starts: new Date(-1_000) }, EXPIRY, /^starts: .*1970/);
  });

  test('a text that is no moment', (t) => {
    at(t);
    for (const text of [
      '',
      ' ',
      'tomorrow',
      '1',
      '60',
      'h',
      '2 h',
      '2H',
      '2hours',
      '1.5h',
      '-',
      '--2h',
      '+2h',
      '30m2h',
      '2h 30m',
      '2h-30m',
      '2h2h',
      '2h30',
      '1y',
      '2h ',
      '٢h',
      '2031',
      '2031-01',
      '01/02/2031',
      '2031-1-2',
      '2031-01-31 12:00:00Z',
      '2031-13-01',
      '2031-01-32',
      '2031-01-31T25:00:00Z',
      '2031-01-31T12:60:00Z',
      '2031-01-31T12:00:00+99:00',
      'Fri, 31 Jan 2031 12:00:00 GMT',
      '99999999999s',
    ]) {
      refuses({ expires: text }, EXPIRY, /^expires: .*is neither an ISO 8601 date-time/s);
      refuses({ expires: '1h', starts: text }, EXPIRY, /^starts: .*is neither/s);
    }
  });

  test('a day that no calendar has', (t) => {
    at(t);
    for (const text of [
      '2031-02-29',
      '2031-02-30T00:00:00Z',
      '2031-04-31',
      '2031-04-31T12:00:00+02:00',
    ]) {
      refuses({ expires: text }, EXPIRY, /^expires: /);
    }
  });

  test('a long text is not repeated in full', (t) => {
    at(t);
    assert.throws(
      () => signer.getSignedUrl(URL_, { expires: 'x'.repeat(100_000) }),
      ({ message }) => message.length < 400,
    );
  });

  test('numbers and Dates that are no moment', (t) => {
    at(t);
    for (const expires of [
      Number.NaN,
      Number.POSITIVE_INFINITY,
      Number.NEGATIVE_INFINITY,
      new Date(Number.NaN),
    ]) {
      refuses({ expires }, EXPIRY, /^expires: /);
      refuses({ expires: '1h', starts: expires }, EXPIRY, /^starts: /);
    }
  });

  test('another type', (t) => {
    at(t);
    for (const value of [true, {}, [], 10n, () => NOW, Symbol('x'), { valueOf: () => NOW + 1e6 }]) {
      refuses({ expires: value }, 'ERR_INVALID_ARG_TYPE', /"expires"/, 'TypeError');
      refuses({ expires: '1h', starts: value }, 'ERR_INVALID_ARG_TYPE', /"starts"/, 'TypeError');
    }
  });

  test('no end at all', () => {
    refuses({}, 'ERR_INVALID_ARG_TYPE', /"expires"/, 'TypeError');
    refuses({ expires: null }, 'ERR_INVALID_ARG_TYPE', /"expires"/, 'TypeError');
    refuses({ expires: undefined }, 'ERR_INVALID_ARG_TYPE', /"expires"/, 'TypeError');
  });
});

describe('align', () => {
  test('rounds the end up to the next multiple', (t) => {
    at(t);
    const seconds = NOW / 1000;
    for (const [expires, align, after] of [
      ['1s', '15m', 900],
      ['15m', '15m', 900],
      ['901s', '15m', 1_800],
      ['10m', '1h', 3_600],
      ['1h', '1h', 3_600],
      ['1s', '1d', 43_200],
      ['61s', '1m', 120],
      ['7s', '1s', 7],
      ['1s', '1h30m', 5_400 - (seconds % 5_400)],
    ]) {
      assert.equal(expiresOf({ expires, align }), seconds + after, `${expires} by ${align}`);
    }
  });

  test('within one period every call gives the same link, in the next another', (t) => {
    let now = NOW;
    t.mock.method(Date, 'now', () => now);
    // Nothing is remembered here: the links are equal because RSA signatures of equal policies are.
    const forgetful = new Signer({ keyPairId: KEY_PAIR_ID, privateKey: rsa().pkcs8, remember: 0 });
    const link = () => forgetful.getSignedUrl(URL_, { expires: '1h', align: '15m' });
    now = NOW + 1_000;
    const first = link();
    for (const ms of [1_001, 2_000, 60_000, 899_000, 900_000]) {
      now = NOW + ms;
      assert.equal(link(), first, `${ms} ms later`);
    }
    now = NOW + 901_000;
    assert.notEqual(link(), first);
  });

  test('never ends earlier than asked, and less than a period later', (t) => {
    at(t);
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1e7 }),
        fc.integer({ min: 1, max: 500 }),
        fc.constantFrom('s', 'm', 'h'),
        (seconds, count, unit) => {
          const period = count * { s: 1, m: 60, h: 3_600 }[unit];
          const end = expiresOf({ expires: `${seconds}s`, align: `${count}${unit}` });
          const asked = NOW / 1000 + seconds;
          assert.equal(end % period, 0);
          assert.ok(end >= asked && end < asked + period, `${end} for ${asked} by ${period}`);
        },
      ),
      settings(300),
    );
  });

  test('for grants and cookies too', (t) => {
    at(t);
    const options = { expires: '1s', align: '15m' };
    assert.equal(signer.grant(URL_, options).expires.getTime(), NOW + 900_000);
    const cookies = signer.getSignedCookies(URL_, options);
    assert.equal(cookies['CloudFront-Expires'], String(NOW / 1000 + 900));
  });

  test('does not bring a past end, or a start after the end, to life', (t) => {
    at(t);
    refuses({ expires: NOW - 1_000, align: '1d' }, 'ERR_CLOUDFRONT_EXPIRY', /^expires: .*past/);
    refuses(
      { expires: '1m', starts: '2m', align: '1h' },
      'ERR_CLOUDFRONT_EXPIRY',
      /^starts: .*before expires/,
    );
  });

  test('beyond 2038 after rounding is refused', (t) => {
    at(t);
    refuses({ expires: (LAST - 10) * 1000, align: '1d' }, 'ERR_CLOUDFRONT_EXPIRY', /2038/);
  });

  test('other than a span is refused', (t) => {
    at(t);
    for (const align of ['', '0s', '15', '15 m', '-15m', '30m1h', '2030-01-31', '9999999999d']) {
      refuses({ expires: '1h', align }, 'ERR_CLOUDFRONT_EXPIRY', /^align: .*span/);
    }
    for (const align of [15, {}, true]) {
      refuses({ expires: '1h', align }, 'ERR_INVALID_ARG_TYPE', /"align"/, 'TypeError');
    }
  });
});
