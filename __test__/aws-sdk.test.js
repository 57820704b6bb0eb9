'use strict';

// ./aws-sdk against @aws-sdk/cloudfront-signer: fixed cases.

const assert = require('node:assert/strict');
const { createPublicKey } = require('node:crypto');
const { readFileSync } = require('node:fs');
const { describe, it } = require('node:test');
const vm = require('node:vm');

const moment = require('moment');
const original = require('@aws-sdk/cloudfront-signer');
const ours = require('../js/drop-in/aws-sdk.js');
const { outcomes: compared, sameOutcome } = require('./support/aws-sdk.js');
const { FILE, outcomes: recorded } = require('./support/aws-sdk-recorded.js');
const {
  KEY_PAIR_ID,
  block,
  ec,
  ecKey,
  formsOf,
  newKey,
  onOneLine,
  pem,
  rsa,
  rsaKey,
} = require('./support/keys.js');
const { assertSigned, cannedPolicy, fromBase64, opens, policyOf, verifies } =
  require('./support/oracle.js');

const HOST = 'https://d111111abcdef8.cloudfront.net';
const END = '2033-05-18T03:33:20Z';
const SECONDS = 2_000_000_000;
const made = rsaKey(1024);
const credentials = { keyPairId: KEY_PAIR_ID, privateKey: pem(made) };

const NAMES = ['getSignedUrl', 'getSignedCookies'];

/** Both libraries do the same with this input; gives what ours does, by the name of the function. */
function same(input, key = made) {
  const entries = NAMES.map((name) => {
    const theCall = { name, input, made: key };
    const { own, its } = compared(theCall);
    assert.ok(sameOutcome(theCall, own, its), `${name}: ${JSON.stringify([own, its])}`);
    return [name, own];
  });
  return Object.fromEntries(entries);
}

/** The same, less the credentials and the date. */
const sameFor = (more) => same({ ...credentials, dateLessThan: END, ...more });

/** Both refuse with this message. */
function sameRefusal(input, message, names = NAMES) {
  const results = same({ ...credentials, ...input });
  for (const name of names) assert.equal(results[name].error?.message, message, name);
}

/** The link without the signing parameters. */
const ownPart = (link) => link.split(/[?&](?:Expires|Policy)=/)[0];

describe('exports', () => {
  it('has what the original has, of the same shape', () => {
    assert.deepEqual(Object.keys(ours).sort(), Object.keys(original).sort());
    for (const name of NAMES) {
      assert.equal(ours[name].length, original[name].length);
      assert.equal(ours[name].name, original[name].name);
    }
  });

  it('has functions that need no receiver', () => {
    const { getSignedUrl } = ours;
    assertSigned(getSignedUrl({ ...credentials, url: `${HOST}/a`, dateLessThan: END }), made);
  });

  it('has the same names for ES modules', async () => {
    const own = await import('../js/drop-in/aws-sdk.js');
    for (const name of NAMES) assert.equal(own[name], ours[name]);
  });
});

it('gives what was recorded of the original, as the original does', () => {
  const expected = JSON.parse(readFileSync(FILE, 'utf8'));
  const { pkcs8 } = rsa();
  // What JSON makes of both: `undefined` in cookies is null there.
  const read = (library) => JSON.parse(JSON.stringify(recorded(library, pkcs8)));
  assert.deepEqual(read(original), expected);
  assert.deepEqual(read(ours), expected);
});

describe('a canned policy', () => {
  it('is that of the URL and the end', () => {
    const { getSignedUrl, getSignedCookies } = sameFor({ url: `${HOST}/a.jpeg?b=c` });
    const link = getSignedUrl.value;
    const start = `${HOST}/a.jpeg?b=c&Expires=${SECONDS}&Key-Pair-Id=${KEY_PAIR_ID}&Signature=`;
    assert.ok(link.startsWith(start));
    assertSigned(link, made);
    assert.equal(opens(link, createPublicKey(made)).allowed, true);
    const cookies = getSignedCookies.value;
    assert.deepEqual(Object.keys(cookies), [
      'CloudFront-Key-Pair-Id',
      'CloudFront-Signature',
      'CloudFront-Expires',
    ]);
    assert.strictEqual(cookies['CloudFront-Expires'], SECONDS);
    const policy = cannedPolicy(`${HOST}/a.jpeg?b=c`, SECONDS);
    assert.ok(verifies(made, 'SHA1', policy, cookies['CloudFront-Signature']));
  });

  it('covers wildcards in cookies', () => {
    const { value } = sameFor({ url: 'https://example.com/private/*' }).getSignedCookies;
    const policy = cannedPolicy('https://example.com/private/*', SECONDS);
    assert.ok(verifies(made, 'SHA1', policy, value['CloudFront-Signature']));
  });

  it('has its end from whatever the Date constructor takes, rounded to seconds', () => {
    const realm = vm.createContext();
    const ms = SECONDS * 1000;
    for (const [date, seconds] of [
      [END, SECONDS],
      [ms, SECONDS],
      [ms + 499, SECONDS],
      [ms + 500, SECONDS + 1],
      [-1500, -1],
      [500, 1],
      [new Date(ms), SECONDS],
      [moment(ms), SECONDS],
      [vm.runInContext(`new Date(${ms})`, realm), SECONDS],
      [{ valueOf: () => ms }, SECONDS],
      [[2033], Date.UTC(2033, 0) / 1000],
    ]) {
      const { getSignedUrl, getSignedCookies } = sameFor({ url: `${HOST}/a`, dateLessThan: date });
      assert.ok(getSignedUrl.value.includes(`?Expires=${seconds}&`));
      assert.strictEqual(getSignedCookies.value['CloudFront-Expires'], seconds);
    }
  });

  it('has no end at which nothing ends', () => {
    const message =
      'dateLessThan is invalid. Ensure the date value is compatible with the Date constructor.';
    for (const dateLessThan of [
      'soon',
      8.64e15 + 1,
      499,
      new Date(0),
      new Date(NaN),
      moment.invalid(),
      {},
      () => {},
    ]) {
      sameRefusal({ url: `${HOST}/a`, dateLessThan }, message);
    }
    for (const dateLessThan of [undefined, null, 0, -0, NaN, '', false, 0n]) {
      sameRefusal({ url: `${HOST}/a`, dateLessThan }, 'Invalid policy');
    }
    for (const dateLessThan of [Symbol('d'), 5n, Object.create(null)]) {
      const { getSignedUrl } = same({ ...credentials, url: `${HOST}/a`, dateLessThan });
      assert.ok(getSignedUrl.error instanceof TypeError);
    }
  });
});

describe('a custom policy', () => {
  const policyIn = (results) => {
    const text = policyOf(results.getSignedUrl.value);
    const cookies = results.getSignedCookies.value;
    assert.equal(fromBase64(cookies['CloudFront-Policy']).toString(), text);
    assert.deepEqual(Object.keys(cookies).sort(), [
      'CloudFront-Key-Pair-Id',
      'CloudFront-Policy',
      'CloudFront-Signature',
    ]);
    assertSigned(results.getSignedUrl.value, made);
    return JSON.parse(text).Statement[0].Condition;
  };

  it('comes of a start, of an address and of both', () => {
    const url = `${HOST}/a`;
    const start = '2030-01-01T00:00:00.5Z';
    const DateLessThan = { 'AWS:EpochTime': SECONDS };
    const DateGreaterThan = { 'AWS:EpochTime': Date.UTC(2030, 0) / 1000 + 1 };
    const IpAddress = { 'AWS:SourceIp': '10.0.0.0/32' };
    const ipAddress = '10.0.0.0';
    assert.deepEqual(policyIn(sameFor({ url, dateGreaterThan: start })), {
      DateLessThan,
      DateGreaterThan,
    });
    assert.deepEqual(policyIn(sameFor({ url, ipAddress })), { DateLessThan, IpAddress });
    const both = policyIn(sameFor({ url, ipAddress, dateGreaterThan: start }));
    assert.deepEqual(Object.keys(both), ['DateLessThan', 'DateGreaterThan', 'IpAddress']);
  });

  it('does not come of a start that is none', () => {
    for (const dateGreaterThan of ['soon', NaN, new Date(NaN), new Date(0), 0, 400, '', null]) {
      const { value } = sameFor({ url: `${HOST}/a`, dateGreaterThan }).getSignedUrl;
      assert.match(value, /\?Expires=/);
    }
  });

  it('takes addresses with and without a mask, as loosely as the original', () => {
    for (const [ipAddress, cidr = ipAddress] of [
      ['10.0.0.0/32'],
      ['10.0.0.0/0'],
      ['10.0.0.0', '10.0.0.0/32'],
      ['10.0.0.0/24/8', '10.0.0.0/32'],
      ['1e1.0x1. .', '1e1.0x1. ./32'],
      ['1.2.3.4/ 8 '],
    ]) {
      const { IpAddress } = policyIn(sameFor({ url: `${HOST}/a`, ipAddress }));
      assert.deepEqual(IpAddress, { 'AWS:SourceIp': cidr });
    }
  });

  it('refuses other addresses, in this order', () => {
    for (const [ipAddress, why] of [
      ['10.0.0.0/', 'missing ip or mask part of CIDR'],
      ['/32', 'missing ip or mask part of CIDR'],
      ['10.0.0/33', 'IP does not contain four octets.'],
      ['10.0.0.-1', 'invalid IP octets'],
      ['10.0.0.256/33', 'invalid IP octets'],
      ['10.0.0.1.5', 'IP does not contain four octets.'],
      ['10.0.0.0/-1', 'invalid mask'],
      ['10.0.0.0/33', 'invalid mask'],
      ['::1', 'IP does not contain four octets.'],
      [5, 'cidrStr.split is not a function'],
      [['10.0.0.0'], 'cidrStr.split is not a function'],
    ]) {
      const message = `IP address "${ipAddress}" is invalid due to ${why}.`;
      sameRefusal({ url: `${HOST}/a`, dateLessThan: END, ipAddress }, message);
    }
    sameFor({ url: `${HOST}/a`, ipAddress: Symbol('a') });
  });
});

describe('a whole policy', () => {
  const policyFor = (...resources) =>
    JSON.stringify({ Statement: resources.map((Resource) => ({ Resource })) });
  const sameWith = (input) => same({ ...credentials, ...input });

  it('is signed as it is', () => {
    for (const policy of ['{"foo":"bar"}', ' ', '{"é":"\ud800"}', 'no JSON']) {
      const { getSignedUrl, getSignedCookies } = sameWith({ policy, url: `${HOST}/a b` });
      assert.equal(ownPart(getSignedUrl.value), `${HOST}/a%20b`);
      assertSigned(getSignedUrl.value, made);
      const own = fromBase64(getSignedCookies.value['CloudFront-Policy']);
      assert.deepEqual(own, Buffer.from(policy));
    }
  });

  it('names its URL, as it is written there', () => {
    for (const [resource, start = resource] of [
      [`${HOST}/a/../b c`],
      [`${HOST}/a/./b?c`],
      ['*://h/a?b=*', 'https://h/a?b=*'],
      ['http://*'],
    ]) {
      const { value } = sameWith({ policy: policyFor(resource, 'https://other/') }).getSignedUrl;
      assert.equal(ownPart(value), start);
    }
  });

  it('has to name one', () => {
    const message =
      '@aws-sdk/cloudfront-signer: No URL provided and unable to determine URL from first policy statement resource.';
    for (const policy of [
      '{}',
      'null',
      '5',
      '{"Statement":[]}',
      policyFor(undefined),
      policyFor(''),
    ]) {
      sameRefusal({ policy }, message, ['getSignedUrl']);
    }
    for (const policy of ['', 0, null, undefined]) {
      sameRefusal({ policy }, "@aws-sdk/cloudfront-signer: Please provide 'url' or 'policy'.", [
        'getSignedUrl',
      ]);
      sameRefusal({ policy }, 'Invalid policy', ['getSignedCookies']);
    }
    for (const policy of ['{', ' ', '{"Statement":5}', '{"Statement":[null]}', policyFor(5)]) {
      assert.ok(sameWith({ policy }).getSignedUrl.error);
    }
  });

  it('may be bytes, and nothing else', () => {
    const url = `${HOST}/a`;
    for (const policy of [
      Buffer.from('{"é":1}'),
      Buffer.alloc(0),
      new Uint8Array([1, 250]),
      new Uint16Array([1, 500]),
      new DataView(new ArrayBuffer(3)),
    ]) {
      assert.ok(sameWith({ policy, url }).getSignedUrl.value);
    }
    for (const policy of [5, {}, [], true, new String('{}'), new ArrayBuffer(3), Symbol('p')]) {
      const { error } = sameWith({ policy, url }).getSignedUrl;
      assert.equal(error.code, 'ERR_INVALID_ARG_TYPE');
    }
    const { value } = sameWith({ policy: Buffer.alloc(0) }).getSignedCookies;
    assert.deepEqual(Object.keys(value), ['CloudFront-Key-Pair-Id', 'CloudFront-Signature']);
  });
});

describe('a URL', () => {
  for (const [what, rest, expected] of [
    ['blanks and brackets in the path', '/a b/[1].pdf', '/a%20b/%5B1%5D.pdf'],
    ['what is encoded already', '/a%20b/%c3%bc', '/a%20b/%C3%BC'],
    ['escapes that are none', '/100%/%zz/%E9', '/100%25/%25zz/%25E9'],
    ['other characters of a path', '/w=1,h=2;a:b@c&d$+', '/w%3D1%2Ch%3D2%3Ba%3Ab%40c%26d%24%2B'],
    ['dot segments', '/a/../b/%2e%2e/c', '/a/../b/../c'],
    ['surrogate pairs', '/🎬?🎬=🎬', '/%F0%9F%8E%AC?%F0%9F%8E%AC=%F0%9F%8E%AC'],
    ['unpaired surrogates in the query string', '/?a=\ud800', '/?a=%EF%BF%BD'],
    ['names without a value', '/?a&b', '/?a=&b='],
    ['empty parameters', '/?&&a=b&', '/?a=b'],
    ['an empty query string', '/a?', '/a'],
    ['escapes in the query string', '/?a=%c3%zz%+b', '/?a=%C3%25zz%25+b'],
    ['a second equals sign', '/?a=b=c', '/?a=b%3Dc'],
    ['apostrophes', "/it's?a=it's", "/it's?a=it%27s"],
    [
      'many of them',
      "/p?q=!@#$%^&*()&d=aws's image&'''&!()=5",
      '/p?q=!%40%23%24%25%5E&*()=&d=aws%27s%20image&%27%27%27=&!()=5',
    ],
    ['a fragment', '/a#b', '/a%23b'],
  ]) {
    it(`is written anew: ${what}`, () => {
      const { value } = sameFor({ url: HOST + rest }).getSignedUrl;
      assert.equal(ownPart(value), HOST + expected);
      assertSigned(value, made);
    });
  }

  it('is left alone where there is no path', () => {
    for (const url of [HOST, `${HOST}?a b`, `${HOST}#a b`]) {
      assert.equal(ownPart(sameFor({ url }).getSignedUrl.value), url);
    }
  });

  it('may be longer than the stack lets a regular expression go', () => {
    const input = { ...credentials, url: HOST + '/'.repeat(9e6), dateLessThan: END };
    assert.ok(ours.getSignedUrl(input) === original.getSignedUrl(input));
  });

  it('cannot have unpaired surrogates in its path', () => {
    const { error } = sameFor({ url: `${HOST}/\ud800` }).getSignedUrl;
    assert.ok(error instanceof URIError);
  });

  it('may be one of WebSocket or RTMP', () => {
    for (const url of ['ws://h/a', 'wss://h/a', 'http://h/a']) {
      assert.equal(ownPart(sameFor({ url }).getSignedUrl.value), url);
    }
    for (const [url, stream] of [
      ['rtmp://h/private content/a.jpeg', 'private%20content/a.jpeg'],
      ['rtmp://h:1935/cfx/st/a', 'cfx/st/a'],
    ]) {
      assert.equal(ownPart(sameFor({ url }).getSignedUrl.value), stream);
    }
    sameFor({ url: 'rtmp://h:x/a' });
    sameFor({ url: 'rtmp://user@h/a' });
  });

  it('has no other scheme', () => {
    const message = 'Invalid URI scheme. Scheme must be one of http, https, or rtmp';
    for (const url of ['ftp://h/a', 'HTTPS://h/a', '//h/a', 'h/a', 'https:host', ' https://h/a']) {
      sameRefusal({ url, dateLessThan: END }, message);
    }
    // With a whole policy, it is asked of the whole link, after signing.
    sameRefusal({ url: 'ftp://h/a', policy: '{}' }, message, ['getSignedUrl']);
  });

  it('may be something else that does as a string does', () => {
    assert.ok(sameFor({ url: new String(`${HOST}/a b?c`) }).getSignedUrl.value);
    assert.ok(same({ ...credentials, url: [`${HOST}/a`], policy: '{}' }).getSignedUrl.value);
    for (const url of [5, {}, [`${HOST}/a`], Buffer.from(`${HOST}/a`), new URL(HOST), true]) {
      assert.ok(sameFor({ url }).getSignedUrl.error);
    }
  });
});

it('encodes a key pair ID, and leaves out an undefined one', () => {
  for (const keyPairId of ['K', 'a b&c=d', "!'()*~", 'ü', '', null, 5, ['a', 'b'], {}, undefined]) {
    sameFor({ url: `${HOST}/a`, keyPairId });
  }
  for (const keyPairId of ['\ud800', Symbol('k'), Object.create(null)]) {
    assert.ok(sameFor({ url: `${HOST}/a`, keyPairId }).getSignedUrl.error);
  }
});

it('knows SHA256 by this name, and takes everything else for SHA-1', () => {
  for (const algorithm of ['SHA256', 'SHA1', 'sha256', 'MD5', '', null, 256, ['SHA256']]) {
    const { getSignedUrl, getSignedCookies } = sameFor({ url: `${HOST}/a`, algorithm });
    assert.equal(getSignedUrl.value.endsWith('&Hash-Algorithm=SHA256'), algorithm === 'SHA256');
    assert.equal('CloudFront-Hash-Algorithm' in getSignedCookies.value, algorithm === 'SHA256');
    assertSigned(getSignedUrl.value, made);
  }
});

describe('the input', () => {
  it('is read as the original reads it', () => {
    for (const input of [undefined, null, 5, 'a', [], {}, () => {}]) same(input);
    for (const failing of ['dateLessThan', 'policy', 'algorithm']) {
      const input = { ...credentials, url: `${HOST}/a`, dateLessThan: END };
      Object.defineProperty(input, failing, {
        get() {
          throw new RangeError(failing);
        },
      });
      assert.equal(same(input).getSignedUrl.error.message, failing);
    }
    for (const name of NAMES) {
      assert.throws(() => ours[name](), { name: 'TypeError' });
    }
  });

  it('is converted as often, in the same order', () => {
    const conversions = ({ getSignedUrl }) => {
      const seen = [];
      const watched = (name, value) => ({
        [Symbol.toPrimitive](hint) {
          seen.push(`${name}: ${hint}`);
          return value;
        },
      });
      const url = new String(`${HOST}/a b?c`);
      url[Symbol.toPrimitive] = watched('url', `${url}`)[Symbol.toPrimitive];
      for (const keyPairId of ['K', 'a b']) {
        getSignedUrl({
          ...credentials,
          url,
          keyPairId: watched('keyPairId', keyPairId),
          dateLessThan: watched('dateLessThan', 2e12),
          dateGreaterThan: watched('dateGreaterThan', 1e12),
          algorithm: watched('algorithm', 'SHA256'),
        });
      }
      return seen;
    };
    assert.deepEqual(conversions(ours), conversions(original));
    assert.ok(conversions(ours).length > 4);
  });

  it('may be inherited', () => {
    same(Object.create({ ...credentials, url: `${HOST}/a`, dateLessThan: END }));
  });

  it('fails with what comes first', () => {
    const bad = { url: 'ftp://h/\ud800', dateLessThan: 'soon', ipAddress: 'x', privateKey: 'y' };
    for (const name of ['url', 'dateLessThan', 'ipAddress', 'privateKey']) {
      assert.ok(same({ ...credentials, ...bad }).getSignedUrl.error);
      bad[name] = { url: `${HOST}/a`, dateLessThan: END, ipAddress: '1.2.3.4' }[name];
    }
  });
});

describe('a key', () => {
  const input = { keyPairId: KEY_PAIR_ID, url: `${HOST}/a b`, dateLessThan: END };
  const PASSPHRASE = 'secret';

  for (const [name, key] of [
    ['RSA', made],
    ['P-256', ecKey()],
  ]) {
    for (const [what, privateKey] of formsOf(key)) {
      it(`is taken: ${name}, ${what}`, () => {
        for (const more of [{}, { algorithm: 'SHA256' }, { passphrase: 'SAMPLE' }]) {
          const { value } = same({ ...input, ...more, privateKey }, key).getSignedUrl;
          if (value !== undefined) assertSigned(value, createPublicKey(key));
        }
      });
    }

    it(`is decrypted: ${name}`, () => {
      const traditional = name === 'RSA' ? 'pkcs1' : 'sec1';
      for (const type of ['pkcs8', traditional]) {
        const privateKey = pem(key, type, { cipher: 'aes-256-cbc', passphrase: PASSPHRASE });
        for (const passphrase of [PASSPHRASE, Buffer.from(PASSPHRASE)]) {
          const { value } = same({ ...input, privateKey, passphrase }, key).getSignedUrl;
          assertSigned(value, createPublicKey(key));
        }
        for (const passphrase of ['wrong', '', undefined, null, 5, 'x'.repeat(2000)]) {
          assert.ok(same({ ...input, privateKey, passphrase }, key).getSignedUrl.error);
        }
      }
    });
  }

  it('encrypted with an empty passphrase is none without a passphrase', () => {
    const privateKey = pem(made, 'pkcs8', { cipher: 'aes-256-cbc', passphrase: '' });
    assertSigned(same({ ...input, privateKey, passphrase: '' }).getSignedUrl.value, made);
    // Though it was opened before.
    for (const passphrase of [undefined, null]) {
      assert.ok(same({ ...input, privateKey, passphrase }).getSignedUrl.error);
    }
  });

  for (const [what, key] of [
    ['RSA of 512 bits', newKey('rsa', { modulusLength: 512 })],
    ['RSA with the exponent 3', newKey('rsa', { modulusLength: 1024, publicExponent: 3 })],
    ['RSA with a large one', newKey('rsa', { modulusLength: 1024, publicExponent: 0x7fffffff })],
    ['RSA-PSS', newKey('rsa-pss', { modulusLength: 1024 })],
    ['DSA', newKey('dsa', { modulusLength: 1024, divisorLength: 160 })],
    ['P-384', ecKey('P-384')],
    ['secp256k1', ecKey('secp256k1')],
    ['P-256 spelt out', newKey('ec', { namedCurve: 'P-256', paramEncoding: 'explicit' })],
    ['Ed25519', newKey('ed25519', {})],
    ['X25519', newKey('x25519', {})],
  ]) {
    it(`does what it does in the original: ${what}`, () => {
      for (const algorithm of ['SHA1', 'SHA256']) {
        same({ ...input, algorithm, privateKey: pem(key) }, key);
      }
    });
  }

  it('may be what node:crypto takes, and nothing else', () => {
    const bytes = Buffer.from(pem(made));
    const shared = new Uint8Array(new SharedArrayBuffer(bytes.length));
    shared.set(bytes);
    for (const privateKey of [
      made,
      bytes,
      new Uint8Array(bytes),
      new Uint8Array(bytes).buffer,
      new DataView(new Uint8Array(bytes).buffer),
      vm.runInNewContext('new Uint8Array(bytes)', { bytes }),
      shared,
      `\ufeff${pem(made)}`,
    ]) {
      assert.ok(same({ ...input, privateKey }).getSignedUrl.value);
    }
    for (const privateKey of [
      undefined,
      null,
      5,
      '',
      {},
      createPublicKey(made),
      { key: pem(made) },
      made.export({ format: 'jwk' }),
      made.export({ type: 'pkcs8', format: 'der' }),
      new String(pem(made)),
      new Proxy(bytes, {}),
      Object.create(Uint8Array.prototype),
      onOneLine(pem(made)),
      bytes.toString('base64'),
      block('CERTIFICATE', 'AAAA'),
      pem(createPublicKey(made), 'spki'),
    ]) {
      assert.ok(same({ ...input, privateKey }).getSignedUrl.error);
    }
  });

  it('is the first of several', () => {
    const privateKey = `${pem(made)}${rsa().pkcs8}`;
    assertSigned(same({ ...input, privateKey }).getSignedUrl.value, made);
    const mixed = `${ec().pkcs8}${pem(made)}`;
    assertSigned(
      same({ ...input, privateKey: mixed }, ec().privateKey).getSignedUrl.value,
      ec().publicKey,
    );
  });

  it('is not kept: a key changed in place is another key', () => {
    const privateKey = Buffer.alloc(2000, '\n');
    for (const key of [made, rsaKey(1024), made]) {
      privateKey.fill('\n');
      privateKey.write(pem(key));
      assertSigned(same({ ...input, privateKey }, key).getSignedUrl.value, key);
    }
  });

  it('in a Buffer never becomes a string', (t) => {
    const privateKey = Buffer.from(pem(made));
    const expected = original.getSignedUrl({ ...input, privateKey });
    t.mock.method(Buffer.prototype, 'toString', () => {
      throw new Error('made a string');
    });
    assert.equal(ours.getSignedUrl({ ...input, privateKey }), expected);
  });
});
