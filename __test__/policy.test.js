'use strict';

// Policies, canned and custom: their exact bytes in URLs and cookies, the addresses they hold, and which
// options go together.

const assert = require('node:assert/strict');
const { describe, test } = require('node:test');
const fc = require('fast-check');

const { Signer } = require('..');
const { ec, rsa, KEY_PAIR_ID } = require('./support/keys.js');
const {
  cannedPolicy,
  customPolicy,
  fromBase64,
  parametersOf,
  policyOf,
  toBase64,
  verifies,
} = require('./support/oracle.js');
const { settings } = require('./support/random.js');

const HOST = 'https://d111111abcdef8.cloudfront.net';
const URL_ = `${HOST}/videos/42/master.m3u8?size=large`;
const EXPIRES = new Date('2035-01-01T00:00:00Z');
const SECONDS = EXPIRES.getTime() / 1000;
const STARTS = new Date('2030-01-01T00:00:00Z');
const START_SECONDS = STARTS.getTime() / 1000;

const signers = {
  rsa: new Signer({ keyPairId: KEY_PAIR_ID, privateKey: rsa().pkcs8 }),
  ec: new Signer({ keyPairId: KEY_PAIR_ID, privateKey: ec().pkcs8 }),
  'rsa sha256': new Signer({
    keyPairId: KEY_PAIR_ID,
    privateKey: rsa().pkcs8,
    hashAlgorithm: 'SHA256',
  }),
  'ec sha256': new Signer({
    keyPairId: KEY_PAIR_ID,
    privateKey: ec().pkcs8,
    hashAlgorithm: 'SHA256',
  }),
};
const publicKeyOf = (name) => (name.startsWith('rsa') ? rsa() : ec()).publicKey;
const { ec: signer } = signers;

for (const [name, signer] of Object.entries(signers)) {
  describe(`${name}: the bytes of a policy`, () => {
    const sha256 = name.endsWith('sha256');
    const verify = (signed, policy) => {
      const { Signature, 'Hash-Algorithm': announced } = parametersOf(signed);
      assert.equal(announced, sha256 ? 'SHA256' : undefined);
      assert.ok(verifies(publicKeyOf(name), sha256 ? 'SHA256' : 'SHA1', policy, Signature));
    };

    test('only an end: canned', () => {
      const signed = signer.getSignedUrl(URL_, { expires: EXPIRES });
      const { Expires, Policy, 'Key-Pair-Id': id } = parametersOf(signed);
      assert.equal(Expires, String(SECONDS));
      assert.equal(Policy, undefined);
      assert.equal(id, KEY_PAIR_ID);
      verify(signed, cannedPolicy(URL_, SECONDS));
    });

    const CUSTOM = [
      ['a start', { starts: STARTS }, { starts: START_SECONDS }],
      ['an address', { ipAddress: '203.0.113.7' }, { ip: '203.0.113.7/32' }],
      ['a range', { ipAddress: '203.0.113.0/24' }, { ip: '203.0.113.0/24' }],
      ['everyone', { ipAddress: '0.0.0.0/0' }, { ip: '0.0.0.0/0' }],
      [
        'a start and an address',
        { starts: STARTS, ipAddress: '203.0.113.7/32' },
        { starts: START_SECONDS, ip: '203.0.113.7/32' },
      ],
    ];
    for (const [what, options, terms] of CUSTOM) {
      test(`${what}: custom`, () => {
        const signed = signer.getSignedUrl(URL_, { expires: EXPIRES, ...options });
        const expected = customPolicy(URL_, { expires: SECONDS, ...terms });
        assert.equal(parametersOf(signed).Expires, undefined);
        assert.equal(policyOf(signed), expected);
        verify(signed, expected);
      });
    }

    test('a resource with a wildcard: custom', () => {
      const resource = `${HOST}/videos/42/*`;
      const signed = signer.getSignedUrl(URL_, { expires: EXPIRES, resource });
      const expected = customPolicy(resource, { expires: SECONDS });
      assert.equal(policyOf(signed), expected);
      verify(signed, expected);
    });

    test('a resource that is the URL: canned', () => {
      const signed = signer.getSignedUrl(URL_, { expires: EXPIRES, resource: URL_ });
      assert.equal(parametersOf(signed).Expires, String(SECONDS));
      verify(signed, cannedPolicy(URL_, SECONDS));
    });

    test('a whole policy is signed as it is, byte for byte', () => {
      const end = `{"DateLessThan":{"AWS:EpochTime":${SECONDS}}}`;
      for (const policy of [
        customPolicy('*', { expires: SECONDS }),
        `{ "Statement" : {\n "Resource":"\\u002a", "Condition" :${end}}}\n`,
        `{"Statement":[{"Condition":${end}}]}`,
      ]) {
        const signed = signer.getSignedUrl(URL_, { policy });
        assert.equal(policyOf(signed), policy);
        assert.equal(parametersOf(signed).Expires, undefined);
        verify(signed, policy);
        const cookies = signer.getSignedCookies('*', { policy });
        assert.equal(fromBase64(cookies['CloudFront-Policy']).toString(), policy);
      }
    });

    test('cookies of both kinds', () => {
      const canned = signer.getSignedCookies(URL_, { expires: EXPIRES });
      const hash = sha256 ? 'SHA256' : 'SHA1';
      const algorithm = sha256 ? { 'CloudFront-Hash-Algorithm': 'SHA256' } : {};
      assert.deepEqual(canned, {
        'CloudFront-Expires': String(SECONDS),
        'CloudFront-Signature': canned['CloudFront-Signature'],
        'CloudFront-Key-Pair-Id': KEY_PAIR_ID,
        ...algorithm,
      });
      const policy = cannedPolicy(URL_, SECONDS);
      assert.ok(verifies(publicKeyOf(name), hash, policy, canned['CloudFront-Signature']));

      for (const [resource, options, terms] of [
        [`${HOST}/videos/42/*`, {}, {}],
        ['*', {}, {}],
        ['https://*', {}, {}],
        [URL_, { ipAddress: '203.0.113.7' }, { ip: '203.0.113.7/32' }],
        [URL_, { starts: STARTS }, { starts: START_SECONDS }],
      ]) {
        const cookies = signer.getSignedCookies(resource, { expires: EXPIRES, ...options });
        const policy = customPolicy(resource, { expires: SECONDS, ...terms });
        assert.deepEqual(cookies, {
          'CloudFront-Policy': toBase64(policy),
          'CloudFront-Signature': cookies['CloudFront-Signature'],
          'CloudFront-Key-Pair-Id': KEY_PAIR_ID,
          ...algorithm,
        });
        assert.ok(verifies(publicKeyOf(name), hash, policy, cookies['CloudFront-Signature']));
      }
    });
  });
}

describe('IPv4 addresses and ranges', () => {
  const byte = fc.integer({ min: 0, max: 255 });

  test('every address and every prefix is taken as written', () => {
    fc.assert(
      fc.property(
        fc.tuple(byte, byte, byte, byte),
        fc.option(fc.integer({ min: 0, max: 32 }), { nil: undefined }),
        (bytes, bits) => {
          const address = bytes.join('.');
          const ipAddress = bits === undefined ? address : `${address}/${bits}`;
          const signed = signer.getSignedUrl(URL_, { expires: EXPIRES, ipAddress });
          const ip = `${address}/${bits ?? 32}`;
          assert.equal(policyOf(signed), customPolicy(URL_, { expires: SECONDS, ip }));
        },
      ),
      settings(300),
    );
  });

  for (const ipAddress of [
    '',
    '1.2.3',
    '1.2.3.4.5',
    '1.2.3.256',
    '01.2.3.4',
    '0x7f.0.0.1',
    '1.2.3.4/',
    '1.2.3.4/33',
    '1.2.3.4/-1',
    '1.2.3.4/08',
    '1.2.3.4/032',
    '1.2.3.4/+8',
    '1.2.3.4/8/8',
    '1.2.3.4/ 8',
    ' 1.2.3.4',
    '1.2.3.4 ',
    '1.2.3.4\n',
    '1.2.3.*',
    '::1',
    '2001:db8::/32',
    '::ffff:1.2.3.4',
    'example.com',
    '１.2.3.4',
    '1.2.3.4"}}',
  ]) {
    test(`${JSON.stringify(ipAddress)} is refused`, () => {
      assert.throws(() => signer.getSignedUrl(URL_, { expires: EXPIRES, ipAddress }), {
        name: 'RangeError',
        code: 'ERR_CLOUDFRONT_IP',
        message: /^ipAddress: .*is neither an IPv4 address/s,
      });
    });
  }

  test('IPv6 is refused with the reason', () => {
    assert.throws(() => signer.getSignedUrl(URL_, { expires: EXPIRES, ipAddress: '::1' }), {
      message: /IPv6/,
    });
  });
});

describe('what goes with what', () => {
  test('a whole policy goes with nothing else', () => {
    const policy = customPolicy('*', { expires: SECONDS });
    for (const [name, value] of Object.entries({
      expires: EXPIRES,
      starts: STARTS,
      ipAddress: '203.0.113.7',
      resource: `${HOST}/*`,
      align: '15m',
    })) {
      assert.throws(() => signer.getSignedUrl(URL_, { policy, [name]: value }), {
        name: 'TypeError',
        code: 'ERR_INVALID_ARG_VALUE',
        message: new RegExp(`^${name}: `),
      });
    }
    assert.throws(() => signer.getSignedUrl(URL_, { policy: '' }), {
      code: 'ERR_INVALID_ARG_VALUE',
      message: /^policy: /,
    });
  });

  test('a whole policy is one that the edge would read', () => {
    const end = `"DateLessThan":{"AWS:EpochTime":${SECONDS}}`;
    for (const policy of [
      'hello',
      'null',
      '{}',
      '{"Statement":[]}',
      '{"Statement":{"Condition":null}}',
      customPolicy('*', { expires: 2 ** 31 }),
      customPolicy('*', { expires: SECONDS, ip: '::1' }),
      `{"Statement":[{"Condition":{${end},${end}}}]}`,
      `{"Statement":[{"Resource":"*","Condition":{}}]}`,
      `{"Statement":[{"Ressource":"*","Condition":{${end}}}]}`,
      `${customPolicy('*', { expires: SECONDS })}x`,
    ]) {
      const refusal = {
        name: 'RangeError',
        code: 'ERR_CLOUDFRONT_POLICY',
        argument: 'policy',
        message: /^policy: is malformed: /,
      };
      assert.throws(() => signer.getSignedUrl(URL_, { policy }), refusal, policy);
      assert.throws(() => signer.getSignedUrls([], { policy }), refusal, policy);
      assert.throws(() => signer.grant('*', { policy }), refusal, policy);
      assert.throws(() => signer.getSignedCookies('*', { policy }), refusal, policy);
    }
  });

  test('a whole policy covers the URL, as any resource does', async () => {
    const policy = customPolicy(`${HOST}/films/*`, { expires: SECONDS });
    const refusal = { name: 'RangeError', code: 'ERR_CLOUDFRONT_RESOURCE', argument: 'resource' };
    signer.getSignedUrl(`${HOST}/films/1`, { policy });
    assert.throws(() => signer.getSignedUrl(URL_, { policy }), refusal);
    const urls = [`${HOST}/films/1`, URL_];
    assert.throws(() => signer.getSignedUrls(urls, { policy }), { ...refusal, index: 1 });
    await assert.rejects(signer.getSignedUrlAsync(URL_, { policy }), refusal);
    await assert.rejects(signer.getSignedUrlsAsync(urls, { policy }), { ...refusal, index: 1 });
    await assert.rejects(
      async () => {
        for await (const _ of signer.signedUrls(urls, { policy }));
      },
      { ...refusal, index: 1, input: URL_ },
    );
  });

  test('a whole policy for cookies and grants is for their resource', () => {
    const films = customPolicy(`${HOST}/films/*`, { expires: SECONDS });
    const everything = JSON.stringify({ Statement: [JSON.parse(films).Statement[0]] }).replace(
      /"Resource":"[^"]+",/,
      '',
    );
    const refusal = { name: 'RangeError', code: 'ERR_CLOUDFRONT_RESOURCE', argument: 'resource' };
    for (const method of ['getSignedCookies', 'grant']) {
      signer[method](`${HOST}/films/*`, { policy: films });
      signer[method]('*', { policy: everything });
      for (const other of [`${HOST}/books/*`, `${HOST}/films/1`, `${HOST}/*`, '*']) {
        assert.throws(() => signer[method](other, { policy: films }), refusal, other);
      }
      // It would open everything.
      assert.throws(() => signer[method](`${HOST}/films/*`, { policy: everything }), refusal);
    }
  });

  test('undefined is as good as absent', () => {
    const signed = signer.getSignedUrl(URL_, {
      expires: EXPIRES,
      starts: undefined,
      ipAddress: undefined,
      resource: undefined,
      align: undefined,
      policy: undefined,
    });
    assert.equal(signed, signer.getSignedUrl(URL_, { expires: EXPIRES }));
  });

  test('the resource of cookies and grants is their first argument', () => {
    for (const method of ['getSignedCookies', 'grant']) {
      assert.throws(
        () => signer[method](`${HOST}/*`, { expires: EXPIRES, resource: `${HOST}/*` }),
        {
          code: 'ERR_INVALID_ARG_VALUE',
          message: /resource/,
        },
      );
    }
  });

  test('options are not changed', () => {
    const options = Object.freeze({ expires: EXPIRES, starts: STARTS, ipAddress: '203.0.113.7' });
    signer.getSignedUrl(URL_, options);
    signer.getSignedUrls([URL_], options);
    signer.grant(`${HOST}/*`, options);
  });
});

test('a policy is read back as it was signed', () => {
  const link = signer.grant('*', { expires: EXPIRES }).url(`${HOST}/x`);
  const text = policyOf(link);
  assert.equal(text, customPolicy('*', { expires: SECONDS }));
});
