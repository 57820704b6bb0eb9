'use strict';

// What is signed is the URL as it goes over the wire, and a link opens what it names and nothing else.

const assert = require('node:assert/strict');
const { test, describe } = require('node:test');
const fc = require('fast-check');

const { Signer, resource } = require('..');
const {
  HASHES,
  cannedPolicy,
  covers,
  customPolicy,
  opens,
  parametersOf,
  policyOf,
  requestOf,
  splitTarget,
  verifies,
} = require('./support/oracle.js');
const { ec, rsa, KEY_PAIR_ID } = require('./support/keys.js');
const { settings } = require('./support/random.js');
const arbitrary = require('./support/url-arbitraries.js');

const HOST = 'https://d111111abcdef8.cloudfront.net';
const CANNED = { expires: new Date('2035-01-01T00:00:00Z') };
const CUSTOM = { ...CANNED, starts: new Date('2020-01-01T00:00:00Z') };

const keys = ec();
const signer = new Signer({ keyPairId: KEY_PAIR_ID, privateKey: keys.pkcs8 });

/** The Resource that was signed: what stands before the signing parameters. */
function signedResource(signed) {
  const { own } = splitTarget(requestOf(signed).target);
  const { protocol, host } = new URL(signed);
  return `${protocol}//${host}${own}`;
}

/** The text of the link before its first signing parameter. */
function textBeforeParameters(signed) {
  return /^(.*)[?&](?:Expires|Policy)=[^&]*&Signature=/s.exec(signed)[1];
}

/**
 * The URL as a client sends it, by the rules and Node's parser alone. Chromium encodes ^ and | in a path,
 * which not every parser does.
 */
function expectedResource(input) {
  const parsed = new URL(input);
  const path = parsed.pathname.replace(/\^/g, '%5E').replace(/\|/g, '%7C');
  const query = parsed.search.slice(1).replace(/\\/g, '%5C').replace(/&+$/, '');
  return `${parsed.protocol}//${parsed.host}${path}${query === '' ? '' : `?${query}`}`;
}

/** The same with nothing in it that would be a wildcard in a policy. */
function withoutWildcards(resource) {
  const [before, ...queries] = resource.split('?');
  const question = queries.length > 0 ? '?' : '';
  return (before + question + queries.join('%3F')).replace(/\*/g, '%2A');
}

function assertOpens(signed, label) {
  const verdict = opens(signed, keys.publicKey);
  assert.ok(verdict.allowed, `${verdict.why}: ${label} -> ${signed}\n${verdict.policy}`);
  return verdict;
}

/** Everything that holds of every link. */
function assertIsCorrect(input, options) {
  const signed = signer.getSignedUrl(input, options);
  assert.equal(new URL(signed).href, signed, 'a parser changes the link');
  assert.equal(new URL(signed).hash, new URL(input).hash, 'the fragment has changed');
  const verdict = assertOpens(signed, JSON.stringify(input));
  assert.equal(textBeforeParameters(signed), verdict.url, 'something else was signed than is sent');
  return { signed, verdict };
}

describe('the signed Resource is what goes over the wire', () => {
  test('for any URL, with a canned policy', () => {
    fc.assert(
      fc.property(arbitrary.url, (input) => {
        const { verdict } = assertIsCorrect(input, CANNED);
        assert.equal(verdict.custom, false);
        assert.equal(verdict.url, withoutWildcards(expectedResource(input)));
      }),
      settings(3_000),
    );
  });

  test('for any URL, with a custom policy, which has no wildcard and no escape', () => {
    fc.assert(
      fc.property(arbitrary.url, (input) => {
        const { verdict } = assertIsCorrect(input, CUSTOM);
        assert.equal(verdict.custom, true);
        const expected = withoutWildcards(expectedResource(input));
        assert.equal(verdict.url, expected);
        const { Resource } = JSON.parse(verdict.policy).Statement[0];
        assert.equal(Resource, expected);
        assert.doesNotMatch(Resource, /[*\\]|\?.*\?/s);
      }),
      settings(2_000),
    );
  });

  test('for any URL, with a grant', () => {
    const grant = signer.grant('*', CANNED);
    fc.assert(
      fc.property(arbitrary.url, (input) => {
        const signed = grant.url(input);
        assert.equal(new URL(signed).href, signed);
        assert.equal(signedResource(signed), expectedResource(input));
        assert.equal(textBeforeParameters(signed), expectedResource(input));
      }),
      settings(1_000),
    );
  });

  test('for every character up to U+0250, anywhere in path, query and fragment', () => {
    for (let code = 0; code < 0x250; code += 1) {
      const c = String.fromCharCode(code);
      for (const url of [
        `${HOST}/${c}`,
        `${HOST}/a${c}b`,
        `${HOST}/a${c}`,
        `${HOST}/a?${c}`,
        `${HOST}/a?b${c}c`,
        `${HOST}/a?b=c${c}`,
        `${HOST}/a#${c}`,
        `${HOST}/a#b${c}c`,
      ]) {
        assertIsCorrect(url, CANNED);
        assertIsCorrect(url, CUSTOM);
      }
    }
  });

  test('a text that is no absolute http or https URL is refused, and nothing else is', () => {
    fc.assert(
      fc.property(fc.oneof(arbitrary.urlText, arbitrary.text()), (input) => {
        let parsed;
        try {
          parsed = new URL(input);
        } catch {}
        if (parsed && /^https?:$/.test(parsed.protocol)) {
          assertIsCorrect(input, CANNED);
        } else {
          assert.throws(() => signer.getSignedUrl(input, CANNED), {
            name: 'TypeError',
            code: 'ERR_INVALID_URL',
          });
        }
      }),
      settings(1_000),
    );
  });

  const EXAMPLES = [
    ['HTTPS://CDN.Example.com:443/a', 'https://cdn.example.com/a'],
    ['http://cdn.example.com:80', 'http://cdn.example.com/'],
    ['http://cdn.example.com:443/', 'http://cdn.example.com:443/'],
    [
      'https://bücher.example/à la carte.pdf',
      'https://xn--bcher-kva.example/%C3%A0%20la%20carte.pdf',
    ],
    [`${HOST}/a/./b/../c`, `${HOST}/a/c`],
    [`${HOST}/a/%2e%2E/b`, `${HOST}/b`],
    [`${HOST}\\a\\b`, `${HOST}/a/b`],
    [`${HOST}/a+b c,d;e=f@g:h`, `${HOST}/a+b%20c,d;e=f@g:h`],
    [`${HOST}/a%2Fb%2fc%zz`, `${HOST}/a%2Fb%2fc%zz`],
    [`${HOST}/it's (1) [2] {3} |4`, `${HOST}/it's%20(1)%20[2]%20%7B3%7D%20%7C4`],
    [`${HOST}/a?q=it's "x" <y>`, `${HOST}/a?q=it%27s%20%22x%22%20%3Cy%3E`],
    [`${HOST}/a?q=a+b&r=%20`, `${HOST}/a?q=a+b&r=%20`],
    [`${HOST}/a?q=\\x`, `${HOST}/a?q=%5Cx`],
    [`${HOST}/a?b?c`, `${HOST}/a?b%3Fc`],
    [`${HOST}/a?`, `${HOST}/a`],
    [`${HOST}/a?&`, `${HOST}/a`],
    [`${HOST}/a?&&&`, `${HOST}/a`],
    [`${HOST}/a?b=1&`, `${HOST}/a?b=1`],
    [`${HOST}/a?b=1&&`, `${HOST}/a?b=1`],
    [`${HOST}/a?&b=1`, `${HOST}/a?&b=1`],
    [`${HOST}/a?b&&c`, `${HOST}/a?b&&c`],
    [`${HOST}/a?=`, `${HOST}/a?=`],
    [`${HOST}/a??`, `${HOST}/a?%3F`],
    [`${HOST}/a?#x`, `${HOST}/a`],
    [`${HOST}/a?b&#x`, `${HOST}/a?b`],
    [`https://me:secret@h.example/a`, 'https://h.example/a'],
    [` \n${HOST}/a\t/b `, `${HOST}/a/b`],
    [`${HOST}/^`, `${HOST}/%5E`],
    [`${HOST}/a?^`, `${HOST}/a?^`],
    [`${HOST}/|`, `${HOST}/%7C`],
    [`${HOST}/a?|`, `${HOST}/a?|`],
    ['https://[2001:DB8::1]:8443/a', 'https://[2001:db8::1]:8443/a'],
    [`${HOST}/\ud800`, `${HOST}/%EF%BF%BD`],
  ];
  for (const [input, expected] of EXAMPLES) {
    test(`${JSON.stringify(input)} is signed as ${expected}`, () => {
      const { verdict } = assertIsCorrect(input, CANNED);
      assert.equal(verdict.url, expected);
    });
  }

  test('in a custom policy * is written %2A and a second ? %3F', () => {
    const { verdict } = assertIsCorrect(`${HOST}/*/**?a*b?c=?*&d`, CUSTOM);
    assert.equal(verdict.url, `${HOST}/%2A/%2A%2A?a%2Ab%3Fc=%3F%2A&d`);
  });

  test('in a canned policy too: its signature would be good for the same text sent as a custom one', () => {
    const { verdict } = assertIsCorrect(`${HOST}/*?a?b`, CANNED);
    assert.equal(verdict.url, `${HOST}/%2A?a%3Fb`);
  });

  test('a * in the host is refused where it would be a wildcard', () => {
    assert.throws(() => signer.getSignedUrl('https://*.example.com/a', CUSTOM), {
      code: 'ERR_INVALID_URL',
      message: /host/,
    });
  });

  test('signing parameters come last, the fragment after them', () => {
    const signed = signer.getSignedUrl(`${HOST}/a?b=c#d?e&f`, CANNED);
    assert.match(
      signed,
      /^https:\/\/[^/]+\/a\?b=c&Expires=\d+&Signature=[A-Za-z0-9_~-]+&Key-Pair-Id=K2JCJMDEHXQW5F#d\?e&f$/,
    );
  });

  test('a URL object is signed as its text is', () => {
    fc.assert(
      fc.property(arbitrary.url, (input) => {
        const remembering = signer.getSignedUrl(new URL(input), CANNED);
        assert.equal(remembering, signer.getSignedUrl(input, CANNED));
      }),
      settings(300),
    );
  });

  test('an object of the old url.parse is signed correctly or refused', () => {
    const legacy = require('node:url').parse(`${HOST}/é à?x=é`);
    let signed;
    try {
      signed = signer.getSignedUrl(legacy, CANNED);
    } catch (error) {
      assert.equal(error.code, 'ERR_INVALID_ARG_TYPE');
      return;
    }
    assertOpens(signed, 'url.parse');
  });

  test('RSA, SHA-256 and any key pair ID alike', () => {
    for (const hashAlgorithm of HASHES) {
      for (const keyPairId of ['K2JCJMDEHXQW5F', 'A-b_c-0']) {
        const other = new Signer({ keyPairId, privateKey: rsa().pkcs8, hashAlgorithm });
        for (const options of [CANNED, CUSTOM]) {
          const signed = other.getSignedUrl(`${HOST}/à?b#c`, options);
          const verdict = opens(signed, rsa().publicKey);
          assert.ok(verdict.allowed, verdict.why);
          assert.equal(verdict.signing['Key-Pair-Id'], keyPairId);
          assert.equal(
            verdict.signing['Hash-Algorithm'],
            hashAlgorithm === 'SHA1' ? undefined : hashAlgorithm,
          );
        }
      }
    }
  });
});

describe('a URL that carries signing parameters already is refused by name', () => {
  const names = ['Expires', 'Policy', 'Signature', 'Key-Pair-Id', 'Hash-Algorithm'];
  for (const name of names) {
    test(name, () => {
      for (const query of [
        name,
        `${name}=`,
        `${name}=1`,
        `a=b&${name}=1&c`,
        `&&${name}`,
        `%${name.charCodeAt(0).toString(16)}${name.slice(1)}=1`,
      ]) {
        for (const sign of [
          () => signer.getSignedUrl(`${HOST}/a?${query}`, CANNED),
          () => signer.getSignedUrl(`${HOST}/a?${query}#x`, CUSTOM),
          () => signer.grant('*', CANNED).url(`${HOST}/a?${query}`),
        ]) {
          assert.throws(sign, {
            name: 'TypeError',
            code: 'ERR_CLOUDFRONT_ALREADY_SIGNED',
            message: new RegExp(`'${name}'`),
          });
        }
      }
    });
  }

  test('a link of our own is, too', () => {
    const signed = signer.getSignedUrl(`${HOST}/a`, CANNED);
    assert.throws(() => signer.getSignedUrl(signed, CANNED), {
      code: 'ERR_CLOUDFRONT_ALREADY_SIGNED',
    });
  });

  test('similar names, values, paths and fragments are not', () => {
    for (const tail of [
      '/Expires=1',
      '/a?expires=1',
      '/a?a=Policy',
      '/a?XExpires=1',
      '/a?Expires%20=1',
      '/a#?Expires=1',
      '/a?a?Expires=1',
    ]) {
      assertIsCorrect(HOST + tail, CANNED);
    }
  });
});

describe('a link opens what it names and nothing else', () => {
  /** Other names that a careless policy for this one might open. */
  function neighbours(name) {
    const replaced = [];
    for (const by of ['', 'x', 'secret.mp4', 'a/b', 'x?y', '%2A', '*']) {
      replaced.push(
        name.replace(/\*|%2A/gi, by),
        name.replace(/\?/g, by),
        name.replace(/\\|%5C/gi, by),
        name + by,
      );
      for (let i = 0; i < name.length; i += 1) {
        replaced.push(name.slice(0, i) + by + name.slice(i + 1));
      }
    }
    return replaced.slice(0, 200);
  }

  /** URLs over the wire for a name put, by whatever way, into a folder. */
  function wireUrls(name) {
    const urls = [];
    for (const text of [
      `${HOST}/files/${name}`,
      `${HOST}/files/${encodeURIComponent(arbitrary.wellFormed(name))}`,
    ]) {
      try {
        urls.push(expectedResource(text));
      } catch {}
    }
    return urls;
  }

  test('a custom policy covers its own URL alone, whatever the file is called', () => {
    fc.assert(
      fc.property(arbitrary.text(), (name) => {
        let signed;
        try {
          signed = signer.getSignedUrl(`${HOST}/files/${name}`, CUSTOM);
        } catch (error) {
          assert.match(error.code, /ERR_INVALID_URL|ERR_CLOUDFRONT_ALREADY_SIGNED/);
          return;
        }
        const { policy } = opens(signed, keys.publicKey);
        const { Resource } = JSON.parse(policy).Statement[0];
        for (const other of neighbours(name)) {
          for (const url of wireUrls(other)) {
            assert.equal(covers(Resource, url), url === Resource, `${Resource} opens ${url}`);
          }
        }
      }),
      settings(400),
    );
  });

  test('the signature of one link opens no other, with a canned policy', () => {
    fc.assert(
      fc.property(arbitrary.text(6), arbitrary.text(6), (one, other) => {
        const signed = signer.getSignedUrl(
          `${HOST}/files/${encodeURIComponent(arbitrary.wellFormed(one))}`,
          CANNED,
        );
        const parameters = new URL(signed).search;
        const foreign = `${HOST}/files/${encodeURIComponent(arbitrary.wellFormed(other))}`;
        const sent = `${new URL(foreign).href}${parameters}`;
        const same = signedResource(sent) === signedResource(signed);
        assert.equal(opens(sent, keys.publicKey).allowed, same);
      }),
      settings(300),
    );
  });

  test('the signature of a canned link is good for no policy with a wildcard', () => {
    for (const url of ['https://h.example/files/*', 'https://h.example/a?b?c']) {
      const { Expires, Signature } = parametersOf(signer.getSignedUrl(url, CANNED));
      const policy = cannedPolicy(url, Expires);
      assert.equal(verifies(keys.publicKey, 'SHA1', policy, Signature), false, url);
    }
    assert.throws(() => signer.getSignedUrl('https://*.example/x', CANNED), {
      code: 'ERR_INVALID_URL',
    });
  });

  test('the tag keeps foreign text in its place', () => {
    fc.assert(
      fc.property(arbitrary.text(), arbitrary.text(), (mine, extra) => {
        let pattern;
        try {
          pattern = resource`https://d111111abcdef8.cloudfront.net/users/${mine}/*`;
        } catch (error) {
          assert.equal(error.code, 'ERR_INVALID_ARG_VALUE');
          assert.match(
            mine.replace(/%(25)*2e/gi, '.').replace(/%(25)*(2f|5c)/gi, '/'),
            /(^|[\\/])\.{1,2}([\\/]|$)/,
          );
          return;
        }
        // Encoded by hand, byte by byte.
        const encoded = [...Buffer.from(mine)]
          .map((byte) =>
            /[A-Za-z0-9\-._~!'()]/.test(String.fromCharCode(byte))
              ? String.fromCharCode(byte)
              : `%${byte.toString(16).toUpperCase().padStart(2, '0')}`,
          )
          .join('');
        assert.equal(pattern, `${HOST}/users/${encoded}/*`);
        const grant = signer.grant(pattern, CANNED);
        assert.equal(grant.resource, pattern);
        // Its own folder, whatever is in it.
        const inside = `${HOST}/users/${encoded}/${encodeURIComponent(arbitrary.wellFormed(extra))}`;
        if (extra !== '.' && extra !== '..') {
          assert.ok(opens(grant.url(inside), keys.publicKey).allowed);
        }
        // No other: every neighbour's folder, however it is written.
        for (const name of [extra, ...neighbours(mine)]) {
          for (const base of wireUrls(name)) {
            const url = expectedResource(`${base.replace('/files/', '/users/')}/x.mp4`);
            const own = url.startsWith(`${HOST}/users/${encoded}/`);
            assert.equal(covers(pattern, url), own, `${pattern} opens ${url}`);
          }
        }
      }),
      settings(200),
    );
  });

  test('the policies that are sent are what the oracle decodes', () => {
    const signed = signer.getSignedUrl(`${HOST}/*`, CUSTOM);
    const terms = { expires: 2051222400, starts: 1577836800 };
    assert.equal(policyOf(signed), customPolicy(`${HOST}/%2A`, terms));
  });
});
