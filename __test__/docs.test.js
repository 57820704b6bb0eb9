'use strict';

// What the documentation says of links, held against what comes out: of this package, of @aws-sdk/cloudfront-signer
// and of the drop-in. Examples run in examples.test.js.

const assert = require('node:assert/strict');
const { existsSync, readdirSync, readFileSync } = require('node:fs');
const path = require('node:path');
const { describe, it } = require('node:test');

const sdk = require('@aws-sdk/cloudfront-signer');

const { getSignedUrl, Signer, Verifier } = require('..');
const { root } = require('../scripts/support/paths.js');
const { KEY_PAIR_ID: keyPairId, pem, rsaKey } = require('./support/keys.js');

const read = (file) => readFileSync(path.join(root, file), 'utf8');

const privateKey = pem(rsaKey());
const signer = new Signer({ keyPairId, privateKey });
const verifier = new Verifier({ keys: { [keyPairId]: signer.publicKey } });
const END = '2030-01-01T00:00:00Z';
const NOW = '2029-01-01T00:00:00Z';

const withSdk = (url, options = {}) =>
  sdk.getSignedUrl({ url, keyPairId, privateKey, dateLessThan: END, ...options });
const withSigner = (url, options = {}) => signer.getSignedUrl(url, { expires: END, ...options });
const withDropIn = (url) =>
  getSignedUrl(url, { keypairId: keyPairId, privateKeyString: privateKey, expireTime: END_TIME });
const END_TIME = Date.parse(END);

const NAMES = 'Expires|Policy|Signature|Key-Pair-Id';
const unsigned = (link) =>
  link
    .replace(new RegExp(`([?&])(?:${NAMES})=[^&#]*(?:&(?:${NAMES})=[^&#]*)*`), '')
    .replace(/\?$/, '');
const parameter = (link, name) => new URL(link).searchParams.get(name);

/** What CloudFront decides when a browser opens the link. */
function opened(link) {
  const url = new URL(link);
  url.hash = '';
  return verifier.verifyUrl(url.href, { now: NOW });
}

/** The rows of the table under a heading, cell by cell. */
function tableUnder(file, heading) {
  const [, section] = read(file).split(`${heading}\n`);
  const table = /(?:^\|.*\n)+/m.exec(section)[0];
  const rows = table.trimEnd().split('\n').slice(2);
  return rows.map((row) =>
    row
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}
const code = (cell) => /`([^`]*)`/.exec(cell)[1];

describe('docs/migrating.md, the SDK', () => {
  const rows = tableUnder('docs/migrating.md', '### What differs in links');
  it('has a table', () => assert.ok(rows.length >= 13));

  for (const [given, theirs, ours] of rows) {
    it(`${code(given)}: what each makes of it, and whether that opens`, () => {
      const link = withSdk(code(given));
      assert.equal(unsigned(link), code(theirs));
      assert.equal(opened(link).allowed, !theirs.includes('403'));
      const mine = withSigner(code(given));
      assert.equal(unsigned(mine), code(ours));
      assert.ok(opened(mine).allowed);
      assert.notEqual(parameter(mine, 'Signature'), parameter(link, 'Signature'));
    });
  }

  it('a wildcard: the link opens others, with a canned policy sent as a custom one', () => {
    const [row] = rows.filter(([given]) => code(given).endsWith('/a*b'));
    assert.match(row[1], /a wildcard/);
    const link = withSdk(code(row[0]));
    const policy = `{"Statement":[{"Resource":"${code(row[0])}","Condition":{"DateLessThan":{"AWS:EpochTime":${END_TIME / 1000}}}}]}`;
    const encoded = Buffer.from(policy)
      .toString('base64')
      .replace(/[+=/]/g, (c) => '-_~'['+=/'.indexOf(c)]);
    const query = `Policy=${encoded}&Signature=${parameter(link, 'Signature')}&Key-Pair-Id=${keyPairId}`;
    assert.ok(verifier.verifyUrl(`https://h.example/axxb?${query}`, { now: NOW }).allowed);
  });

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

  it('its cookies for a wildcard are canned ones, which open nothing; its Expires is a number', () => {
    const url = 'https://h.example/videos/*';
    const theirs = sdk.getSignedCookies({ url, keyPairId, privateKey, dateLessThan: END });
    assert.equal(theirs['CloudFront-Expires'], END_TIME / 1000);
    const check = (target, cookies) =>
      verifier.verifyCookies(target, cookies, { now: NOW }).allowed;
    assert.ok(!check('https://h.example/videos/1.mp4', theirs));
    assert.ok(check(url, theirs));
    const ours = signer.getSignedCookies(url, { expires: END });
    assert.ok(check('https://h.example/videos/1.mp4', ours));
    for (const value of Object.values(ours)) assert.equal(typeof value, 'string');
  });

  it('its numbers are milliseconds, and seconds a link that ended in 1970', () => {
    assert.equal(
      parameter(withSdk('https://h/a', { dateLessThan: END_TIME }), 'Expires'),
      `${END_TIME / 1000}`,
    );
    const seconds = END_TIME / 1000;
    const [expires] = /^\d+/.exec(
      parameter(withSdk('https://h/a', { dateLessThan: seconds }), 'Expires'),
    );
    assert.equal(new Date(expires * 1000).getUTCFullYear(), 1970);
    assert.throws(() => withSigner('https://h/a', { expires: seconds }), {
      code: 'ERR_CLOUDFRONT_EXPIRY',
    });
  });
});

describe('docs/migrating.md, what the drop-in does not mend', () => {
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
});

describe('docs/debugging-403.md', () => {
  const url = 'https://h.example/a.mp4';
  const reason = (link) => verifier.verifyUrl(link, { now: NOW, ip: '203.0.113.7' }).reason;
  const changes = {
    path: (link) => link.replace('a.mp4', 'b.mp4'),
    domain: (link) => link.replace('h.example', 'x.example'),
    protocol: (link) => link.replace('https:', 'http:'),
  };

  it('canned links say only that the signature does not match; custom ones say where', () => {
    const canned = withSigner(url);
    const custom = withSigner(url, { starts: new Date(0) });
    assert.ok(!canned.includes('Policy=') && custom.includes('Policy='));
    for (const [part, change] of Object.entries(changes)) {
      assert.equal(
        reason(change(canned)),
        'the signature does not match: signed with another key, or the URL was changed after signing',
      );
      assert.match(reason(change(custom)), new RegExp(`differs at ${part}`));
    }
    assert.match(reason(canned.replace(/Expires=\d+/, 'Expires=2000000000')), /does not match/);
    assert.match(reason(`${canned}&utm_source=x`), /'utm_source=x' was added after signing/);
  });

  it('`&amp;` loses the key pair ID', () => {
    const verification = verifier.verifyUrl(withSigner(url).replaceAll('&', '&amp;'), { now: NOW });
    assert.equal(verification.code, 'MissingKey');
    assert.match(verification.reason, /there is no Key-Pair-Id/);
    assert.ok(read('docs/debugging-403.md').includes('`there is no Key-Pair-Id`'));
  });
});

describe('docs/choosing-a-policy.md', () => {
  it('the loader of the example makes links that open, for one picture in every size', () => {
    const [, source] = /const loader = (.*);/.exec(read('docs/choosing-a-policy.md'));
    const photo = 'https://h.example/photos/1.jpg';
    const { query } = signer.grant(`${photo}?*`, { expires: END });
    const loader = new Function('query', `return ${source}`)(query);
    for (const width of [640, 1080]) {
      const link = loader({ src: photo, width });
      assert.ok(link.startsWith(`${photo}?w=${width}&q=75&Policy=`));
      assert.ok(opened(link).allowed);
    }
    assert.ok(!opened(loader({ src: 'https://h.example/photos/2.jpg', width: 1 })).allowed);
    const folder = signer.grant('https://h.example/photos/*', { expires: END });
    assert.ok(opened(`${photo}?w=1&q=1&${folder.query}`).allowed);
  });

  it('the host is what keeps tenants apart', () => {
    const links = (resource) => signer.grant(resource, { expires: END }).query;
    const opens = (resource) => opened(`https://two.example.com/a?${links(resource)}`).allowed;
    assert.equal(opens('https://one.example.com/*'), false);
    for (const open of ['https://*.example.com/*', '*', '*://*/*']) assert.ok(opens(open), open);
  });

  it('a name for the download is signed in, and open to change under a wildcard', () => {
    const file = 'https://h.example/8f3a.pdf';
    const named = (name) =>
      `${file}?response-content-disposition=${encodeURIComponent(`attachment; filename="${name}"`)}`;
    const link = withSigner(named('Report.pdf'));
    assert.ok(opened(link).allowed);
    assert.ok(!opened(link.replace('Report', 'Other')).allowed);
    const { query } = signer.grant(`${file}*`, { expires: END });
    for (const name of ['Report.pdf', 'Other.pdf'])
      assert.ok(opened(`${named(name)}&${query}`).allowed);
  });
});

describe('links between documents', () => {
  const files = [
    'README.md',
    'CONTRIBUTING.md',
    ...readdirSync(path.join(root, 'docs'))
      .filter((file) => file.endsWith('.md'))
      .map((file) => `docs/${file}`),
  ];
  for (const file of files) {
    it(`${file}: each leads to a file, and to a heading that it has`, () => {
      for (const [, target] of read(file).matchAll(/\]\(([^)\s]+)\)/g)) {
        if (/^[a-z]+:/.test(target)) continue;
        const [name, anchor] = target.split('#');
        const there = name ? path.join(path.dirname(file), name) : file;
        assert.ok(existsSync(path.join(root, there)), target);
        if (anchor) assert.ok(anchorsOf(there).includes(anchor), target);
      }
    });
  }

  /** As GitHub makes them of headings. */
  function anchorsOf(file) {
    return [...read(file).matchAll(/^#+ (.*)$/gm)].map(([, title]) =>
      title
        .toLowerCase()
        .replace(/[^\p{L}\p{N} -]/gu, '')
        .replaceAll(' ', '-'),
    );
  }
});
