'use strict';

// docs/migrating.md: what other packages make of URLs, and whether that opens. Each row of its tables is held
// against the packages themselves where they are installed, and against links that they made where they are not
// (scripts/other-packages).

const assert = require('node:assert/strict');
const { describe, it } = require('node:test');

const original = require('aws-cloudfront-sign');
const sdk = require('@aws-sdk/cloudfront-signer');

const { getSignedUrl, Signer, Verifier } = require('..');
const face = require('cloudfront-sign-native/aws-sdk');
const { cannedPolicy, fromBase64 } = require('../scripts/support/links.js');
const { tablesUnder, tableUnder } = require('./support/documents.js');
const { KEY_PAIR_ID: keyPairId, pem, rsaKey } = require('./support/keys.js');
const recorded = require('./support/recorded-links.json');

const GUIDE = 'docs/migrating.md';
const END = '2030-01-01T00:00:00Z';
const END_TIME = Date.parse(END);
const NOW = '2029-01-01T00:00:00Z';

const privateKey = pem(rsaKey());
const signer = new Signer({ keyPairId, privateKey });
const verifierOf = (publicKey) => new Verifier({ keys: { [keyPairId]: publicKey } });
const verifier = verifierOf(signer.publicKey);
const RECORDED = {
  ecdsa: verifierOf(recorded.publicKey),
  webcrypto: verifierOf(recorded.webcrypto.publicKey),
};

const withOriginal = (url, expireTime = END_TIME) =>
  original.getSignedUrl(url, { keypairId: keyPairId, privateKeyString: privateKey, expireTime });
const withDropIn = (url) =>
  getSignedUrl(url, { keypairId: keyPairId, privateKeyString: privateKey, expireTime: END_TIME });
const withSdk = (url, options = {}) =>
  sdk.getSignedUrl({ url, keyPairId, privateKey, dateLessThan: END, ...options });
const withFace = (url) => face.getSignedUrl({ url, keyPairId, privateKey, dateLessThan: END });
const withSigner = (url, options = {}) => signer.getSignedUrl(url, { expires: END, ...options });

const NAMES = 'Expires|Policy|Signature|Key-Pair-Id';
const unsigned = (link) =>
  link
    .replace(new RegExp(`([?&])(?:${NAMES})=[^&#]*(?:&(?:${NAMES})=[^&#]*)*`), '')
    .replace(/\?$/, '');
const parameter = (link, name) => new URL(link).searchParams.get(name);
const policyOf = (link) => fromBase64(parameter(link, 'Policy')).toString();

/** What CloudFront decides when a browser opens the link. */
function opened(link, by = verifier) {
  const url = new URL(link);
  url.hash = '';
  return by.verifyUrl(url.href, { now: NOW });
}

/** In the words of the tables. */
function outcome(given, link, by) {
  const { allowed, code } = opened(link, by);
  if (!allowed) return code === 'AccessDenied' ? '403' : `403 ${code}`;
  if (new URL(link).pathname.includes('%23')) return 'another file';
  return opensOthers(given, link, by) ? 'opens others' : 'opens';
}

/** Whether `*` in the URL is a wildcard, in the policy that comes with the link or the one that CloudFront makes up. */
function opensOthers(given, link, by = verifier) {
  const policy = link.includes('Policy=')
    ? parameter(link, 'Policy')
    : Buffer.from(cannedPolicy(unsigned(link), parameter(link, 'Expires')))
        .toString('base64')
        .replace(/[+=/]/g, (character) => '-_~'['+=/'.indexOf(character)]);
  const signature = parameter(link, 'Signature');
  const other = given.replace(/\*|%2A/, 'xx');
  if (other === given) return false;
  const query = `Policy=${policy}&Signature=${signature}&Key-Pair-Id=${keyPairId}`;
  return by.verifyUrl(`${other}?${query}`, { now: NOW }).allowed;
}

const code = (cell) => /`([^`]*)`/.exec(cell)[1];
const codes = (cell) => [...cell.matchAll(/`([^`]*)`/g)].map(([, text]) => text);

describe('what each of them signs wrongly', () => {
  const [, ...rows] = tableUnder(GUIDE, '## What each of them signs wrongly');
  it('has a table', () => assert.ok(rows.length >= 20));
  const v2 = recorded['aws-sdk'].links;

  for (const [cell, ofOriginal, ofSdk, ofV2] of rows) {
    const given = code(cell);
    it(`${given}: ${ofOriginal}, ${ofSdk}, ${ofV2}`, () => {
      assert.equal(outcome(given, withOriginal(given)), ofOriginal);
      assert.equal(outcome(given, withDropIn(given)), ofOriginal);
      assert.equal(outcome(given, withSdk(given)), ofSdk);
      assert.equal(outcome(given, withFace(given)), ofSdk);
      assert.equal(outcome(given, v2[given], RECORDED.ecdsa), ofV2);
      const webcrypto = recorded.webcrypto.links[given];
      assert.equal(outcome(given, webcrypto, RECORDED.webcrypto), ofOriginal);
      if (given.includes('Signature=')) {
        assert.throws(() => withSigner(given), { code: 'ERR_CLOUDFRONT_ALREADY_SIGNED' });
      } else {
        assert.equal(outcome(given, withSigner(given)), 'opens');
      }
    });
  }
});

describe('from aws-cloudfront-sign', () => {
  for (const given of [
    'h.example/a b',
    'h.example/ä',
    "h.example/a?x='",
    'h.example/a?b',
    'h.example/a#t=10',
    'H.example/a',
  ]) {
    it(`does not open: ${given}`, () => {
      assert.equal(opened(withDropIn(`https://${given}`)).allowed, false);
      assert.ok(opened(withSigner(`https://${given}`)).allowed);
    });
  }

  it('a `*` in the URL opens others', () => {
    const query = (url) => withDropIn(url).split('?')[1];
    const opens = (target, from) =>
      verifier.verifyUrl(`${target}?${query(from)}`, { now: NOW }).allowed;
    assert.ok(opens('https://h.example/axxb.mp4', 'https://h.example/a*b.mp4'));
    assert.ok(opens('https://h.example/secret/any', 'https://h.example/*'));
    const mine = withSigner('https://h.example/a*b.mp4').split('?')[1];
    assert.ok(!verifier.verifyUrl(`https://h.example/axxb.mp4?${mine}`, { now: NOW }).allowed);
  });

  it("`Signer`'s links are some 200 characters shorter", () => {
    const url = 'https://d111111abcdef8.cloudfront.net/video.mp4';
    const saved = withOriginal(url).length - withSigner(url).length;
    assert.ok(saved > 170 && saved < 230, `${saved}`);
  });
});

describe('from @aws-sdk/cloudfront-signer', () => {
  const [, ...rows] = tableUnder(GUIDE, '### What differs in links');
  it('has a table', () => assert.ok(rows.length >= 13));

  for (const [given, theirs, ours] of rows) {
    it(`${code(given)}: what each makes of it, and whether that opens`, () => {
      const link = withSdk(code(given));
      assert.equal(link, withFace(code(given)));
      assert.equal(unsigned(link), code(theirs));
      assert.equal(opened(link).allowed, !theirs.includes('403'));
      assert.equal(opensOthers(code(given), link), theirs.includes('a wildcard'));
      const mine = withSigner(code(given));
      assert.equal(unsigned(mine), code(ours));
      assert.ok(opened(mine).allowed);
      assert.notEqual(parameter(mine, 'Signature'), parameter(link, 'Signature'));
    });
  }

  it('elsewhere policy and signature are the same, and the parameters in another order', () => {
    for (const file of [
      'plain.mp4',
      'a b',
      'ä',
      "it's",
      '(1)',
      'a?x=1&y=2',
      'a?x=a b',
      "a?x='",
      'a?x=a+b',
      '%20',
    ]) {
      const url = `https://h.example/${file}`;
      for (const [theirs, ours] of [
        [withSdk(url), withSigner(url)],
        [withSdk(url, { ipAddress: '203.0.113.7' }), withSigner(url, { ipAddress: '203.0.113.7' })],
        [withSdk(url, { dateGreaterThan: NOW }), withSigner(url, { starts: NOW })],
      ]) {
        assert.equal(unsigned(theirs), unsigned(ours));
        for (const name of NAMES.split('|'))
          assert.equal(parameter(theirs, name), parameter(ours, name));
        assert.match(theirs, /Key-Pair-Id=.*Signature=/);
        assert.match(ours, /Signature=.*Key-Pair-Id=/);
      }
    }
  });

  const opensCookies = (target, cookies) =>
    verifier.verifyCookies(target, cookies, { now: NOW }).allowed;
  const sdkCookies = (url, options = {}) =>
    sdk.getSignedCookies({ url, keyPairId, privateKey, dateLessThan: END, ...options });

  it('its cookies for a wildcard are canned ones, which open nothing; its Expires is a number', () => {
    const url = 'https://h.example/videos/*';
    const theirs = sdkCookies(url);
    assert.equal(theirs['CloudFront-Expires'], END_TIME / 1000);
    assert.ok(!opensCookies('https://h.example/videos/1.mp4', theirs));
    assert.ok(opensCookies(url, theirs));
    const custom = sdkCookies(url, { dateGreaterThan: new Date(1000) });
    assert.ok(opensCookies('https://h.example/videos/1.mp4', custom));
    const ours = signer.getSignedCookies(url, { expires: END });
    assert.ok(opensCookies('https://h.example/videos/1.mp4', ours));
    for (const value of Object.values(ours)) assert.equal(typeof value, 'string');
  });

  it('its cookies are for the URL as it was given', () => {
    assert.ok(!opensCookies('https://h.example/a%20b', sdkCookies('https://h.example/a b')));
    const ours = signer.getSignedCookies('https://h.example/a b', { expires: END });
    assert.ok(opensCookies('https://h.example/a%20b', ours));
  });

  it('its numbers are milliseconds, and seconds a link that ended in 1970', () => {
    assert.equal(
      parameter(withSdk('https://h/a', { dateLessThan: END_TIME }), 'Expires'),
      `${END_TIME / 1000}`,
    );
    const seconds = END_TIME / 1000;
    const expires = parameter(withSdk('https://h/a', { dateLessThan: seconds }), 'Expires');
    assert.equal(new Date(expires * 1000).getUTCFullYear(), 1970);
    assert.throws(() => withSigner('https://h/a', { expires: seconds }), {
      code: 'ERR_CLOUDFRONT_EXPIRY',
    });
  });

  it('a start that is not a date is left out', () => {
    const link = withSdk('https://h.example/a', { dateGreaterThan: 'tomorrow' });
    assert.ok(!link.includes('Policy=') && opened(link).allowed);
    assert.throws(() => withSigner('https://h.example/a', { starts: 'tomorrow' }), {
      code: 'ERR_CLOUDFRONT_EXPIRY',
    });
  });

  it('its other schemes are refused by `Signer`', () => {
    for (const scheme of ['ws', 'wss', 'rtmp']) {
      assert.ok(withSdk(`${scheme}://h.example/a`));
      assert.throws(() => withSigner(`${scheme}://h.example/a`), { code: 'ERR_INVALID_URL' });
    }
  });

  const policyFor = (Resource) =>
    JSON.stringify({
      Statement: [{ Resource, Condition: { DateLessThan: { 'AWS:EpochTime': END_TIME / 1000 } } }],
    });

  it('a policy alone makes a link to its Resource; one for exactly the URL given may not open it', () => {
    const wildcard = 'https://h.example/videos/*';
    const alone = sdk.getSignedUrl({ keyPairId, privateKey, policy: policyFor(wildcard) });
    assert.equal(unsigned(alone), wildcard);
    const url = 'https://h.example/a+b';
    const link = sdk.getSignedUrl({ url, keyPairId, privateKey, policy: policyFor(url) });
    assert.equal(unsigned(link), 'https://h.example/a%2Bb');
    assert.match(opened(link).reason, /differs at path/);
    assert.ok(opened(signer.getSignedUrl(url, { policy: policyFor(url) })).allowed);
  });
});

describe('between the releases of @aws-sdk/cloudfront-signer', () => {
  const [ranges, changes] = tablesUnder(GUIDE, '### Between its releases');
  const { links, calls } = recorded['@aws-sdk/cloudfront-signer'];
  const releases = Object.keys(links);
  const whole = (release) => releases.find((one) => one.startsWith(`${release}.`));
  const full = (shown) => `https://${/^[a-z]/i.test(shown) ? '' : 'h.example'}${shown}`;

  it('every recorded release is in a range, and the ranges follow one another', () => {
    const ends = ranges.slice(1).flatMap(([range]) => range.split(' – ').map(whole));
    assert.deepEqual([...ends].sort(byNumber), ends);
    assert.equal(ends[0], releases[0]);
    assert.equal(ends.at(-1), releases.at(-1));
  });
  const byNumber = (a, b) => a.split('.')[1] - b.split('.')[1];

  for (const [range, ...cells] of ranges.slice(1)) {
    const [first, last] = range.split(' – ').map(whole);
    const within = releases.slice(releases.indexOf(first), releases.indexOf(last) + 1);
    for (const release of within) {
      it(`${range}: ${release}`, () => {
        for (const [i, cell] of cells.entries()) {
          for (const shown of codes(ranges[0][i + 1])) {
            const given = full(shown);
            assert.equal(outcome(given, links[release][given], RECORDED.ecdsa), cell, given);
          }
        }
      });
    }
  }

  it('what 3.1166 made is what it makes', () => {
    const last = links[releases.at(-1)];
    for (const [given, link] of Object.entries(last)) {
      assert.equal(unsigned(link), unsigned(withSdk(given)));
      assert.equal(outcome(given, link, RECORDED.ecdsa), outcome(given, withSdk(given)), given);
    }
  });

  it('a `+` in a query', () => {
    const given = 'https://h.example/a?x=a+b';
    for (const release of ['3.1052.0', '3.1116.0'])
      assert.equal(unsigned(links[release][given]), 'https://h.example/a?x=a%20b');
    assert.equal(unsigned(links['3.1125.0'][given]), given);
  });

  it('a parameter that comes twice', () => {
    const given = 'https://h.example/a?x=1&x=2';
    assert.equal(unsigned(links['3.310.0'][given]), 'https://h.example/a?x=1,2');
    assert.equal(outcome(given, links['3.310.0'][given], RECORDED.ecdsa), '403');
    assert.equal(unsigned(links['3.316.0'][given]), given);
    assert.equal(outcome(given, links['3.316.0'][given], RECORDED.ecdsa), 'opens');
  });

  /** What changed, by the release: a call, and what its results were before and since. */
  const CHANGES = {
    3.254: [['passphrase', /^Error: /, /Signature=/]],
    3.541: [['policy alone', /^TypeError/, /^https:\/\/h\.example\/a\?Policy=/]],
    3.651: [['wss:', /^Error: Invalid URI scheme/, /^wss:.*Signature=/]],
    3.772: [
      ['dateLessThan, a number', /^Error: dateLessThan is invalid/, /Expires=1893456000&/],
      ['dateGreaterThan, a number', /\?Expires=/, /\?Policy=/],
      ['dateLessThan, a Date with milliseconds', /Expires=1893456000&/, /Expires=1893456001&/],
    ],
    3.858: [['URL object', /Signature=/, /^TypeError/]],
    3.1046: [['policy for a+b', /\/a\+b\?/, /\/a%2Bb\?/]],
    3.1059: [['SHA256', /Signature=[^&]*$/, /&Hash-Algorithm=SHA256$/]],
  };
  for (const [release, expected] of Object.entries(CHANGES)) {
    for (const [call, before, since] of expected) {
      it(`${release}: ${call}`, () => {
        const results = Object.entries(calls[call]);
        const at = results.findIndex(([one]) => one.startsWith(`${release}.`));
        assert.ok(at > 0, Object.keys(calls[call]).join());
        assert.match(results[at - 1][1], before);
        assert.match(results[at][1], since);
      });
    }
  }

  it('the table names all of these, and no other', () => {
    const named = new Set(changes.slice(1).map(([since]) => since));
    assert.deepEqual([...named].sort(), [...Object.keys(CHANGES), '3.316'].sort());
  });

  it('a policy for exactly the URL opened it, until the path was written anew', () => {
    const [before, since] = Object.values(calls['policy for a+b']);
    assert.ok(opened(before, RECORDED.ecdsa).allowed);
    assert.ok(!opened(since, RECORDED.ecdsa).allowed);
  });
});

describe('from aws-sdk v2', () => {
  const { links, calls, cookies } = recorded['aws-sdk'];
  const url = 'https://h.example/a';
  const verdict = (link) => opened(link, RECORDED.ecdsa);

  it('what is written alike is signed alike', () => {
    for (const file of ['plain.mp4', 'plain.mp4?x=1&y=2', 'a%20b', 'a?x=a%20b']) {
      const given = `https://h.example/${file}`;
      const ours = withSigner(given);
      assert.equal(unsigned(ours), unsigned(links[given]));
      assert.equal(parameter(ours, 'Expires'), parameter(links[given], 'Expires'));
      assert.ok(verdict(links[given]).allowed && opened(ours).allowed);
    }
  });

  it('an `expires` that is no number of seconds is a 403', () => {
    for (const name of ['milliseconds', 'a Date', 'text', 'no expires'])
      assert.equal(verdict(calls[name]).code, 'AccessDenied', name);
    assert.equal(
      parameter(withSigner(url, { expires: 1893456000 * 1000 }), 'Expires'),
      '1893456000',
    );
  });

  it('options that it does not know are left out, and refused by `Signer`', () => {
    assert.ok(!calls.dateGreaterThan.includes('Policy='));
    assert.ok(verdict(calls.dateGreaterThan).allowed);
    assert.throws(() => withSigner(url, { dateGreaterThan: new Date() }), /starts/);
  });

  it('white space is taken out of a policy, of its Resource too', () => {
    assert.doesNotMatch(policyOf(calls['policy with blanks']), /\s/);
    assert.ok(verdict(calls['policy with blanks']).allowed);
    assert.match(policyOf(calls['policy for a b']), /"https:\/\/h\.example\/ab"/);
  });

  it('cookies: as links; a wildcard in the URL opens nothing', () => {
    const opens = (target, set) => RECORDED.ecdsa.verifyCookies(target, set, { now: NOW }).allowed;
    assert.equal(typeof cookies.plain['CloudFront-Expires'], 'number');
    assert.ok(opens(url, cookies.plain));
    assert.ok(!opens(url, cookies.wildcard) && opens('https://h.example/*', cookies.wildcard));
    assert.ok(opens(url, cookies.policy));
    const resource = 'https://h.example/*';
    const policy = fromBase64(cookies.policy['CloudFront-Policy']).toString();
    assert.equal(
      signer.getSignedCookies(resource, { policy })['CloudFront-Policy'],
      cookies.policy['CloudFront-Policy'],
    );
  });
});

describe('from cloudfront-sign-webcrypto', () => {
  const { links, halfASecondLater } = recorded.webcrypto;
  const withoutSignature = (link) => link.replace(/Signature=[^&]*/, '');

  it("its links are aws-cloudfront-sign's", () => {
    assert.ok(Object.keys(links).length > 20);
    for (const [given, link] of Object.entries(links))
      assert.equal(withoutSignature(link), withoutSignature(withOriginal(given)), given);
  });

  it('but that seconds are cut off', () => {
    const url = 'https://h.example/plain.mp4';
    assert.equal(parameter(halfASecondLater, 'Expires'), '1893456000');
    assert.equal(parameter(withOriginal(url, END_TIME + 500), 'Expires'), '1893456001');
  });
});
