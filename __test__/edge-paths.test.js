'use strict';

// edge: however a path is written, and whoever resolves it, a restricted file stays restricted.

const assert = require('node:assert/strict');
const { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } = require('node:fs');
const { tmpdir } = require('node:os');
const path = require('node:path');
const { after, before, describe, test } = require('node:test');

const express = require('express');
const express4 = require('express4');

const { Signer, Verifier } = require('..');
const { edge } = require('cloudfront-sign-native/edge');
const { folded } = require('../js/edge/fold.js');
const { ec, KEY_PAIR_ID } = require('./support/keys.js');
const { resolutions, resolvers, tree } = require('./support/path-resolvers.js');
const { Random, runs } = require('./support/random.js');
const { cookieHeader, get, listen } = require('./support/servers.js');

const keys = ec();
const signer = new Signer({ keyPairId: KEY_PAIR_ID, privateKey: keys.pkcs8 });
const verifier = new Verifier({ keys: { [KEY_PAIR_ID]: keys.spki } });
const origin = 'https://cdn.example.com';
const expires = '1h';

const RESTRICTED = ['/videos/*', 'straße/?.txt', '/exact.html', '/café/*', '/pages/index.html'];
const SECRET = [
  '/videos/42/secret.txt',
  '/videos/index.html',
  '/straße/k.txt',
  '/exact.html',
  '/café/a b.txt',
  '/pages/index.html',
];
const PUBLIC = [
  '/index.html',
  '/open/index.html',
  '/open/x.txt',
  '/open/a b.txt',
  '/open/café.txt',
];

/** What edge makes of a request: undefined when it was let through, else the reason. */
function ask(guard, target, headers = {}) {
  let reason = 'next was not called';
  const req = { method: 'GET', url: target, headers: { host: 'h', ...headers }, socket: {} };
  const res = {
    setHeader() {},
    end() {
      reason = `${res.statusCode}`;
    },
  };
  guard(req, res, (error) => {
    reason = error;
  });
  return reason;
}

/** Draws request targets: paths to the files, written in every odd way. */
class Targets extends Random {
  #files;

  constructor(files) {
    super();
    this.#files = files;
  }

  next() {
    const path = this.chance(0.7) ? this.#disguised() : this.#thrownTogether();
    const text = this.#encoded(path);
    return `${text}${this.pick(TAILS)}`;
  }

  #disguised() {
    let text = this.pick(this.#files);
    if (this.chance(0.15)) text = text.slice(0, text.lastIndexOf('/') + this.below(2)) || '/';
    for (let round = this.below(4); round > 0; round -= 1) text = this.#changed(text);
    return text;
  }

  #changed(text) {
    const at = this.below(text.length + 1);
    const slash = this.pick([...text.matchAll(/[/\\]/g)].map(({ index }) => index).concat(0));
    switch (this.below(8)) {
      case 0:
        return text.slice(0, slash) + this.pick(BEFORE_SLASH) + text.slice(slash);
      case 1:
        return text.slice(0, slash) + this.pick(FOR_SLASH) + text.slice(slash + 1);
      case 2:
        return this.pick(IN_FRONT) + text;
      case 3:
        return text + this.pick(AT_END);
      case 4:
        return text.slice(0, at) + this.pick(ANYWHERE) + text.slice(at);
      case 5:
        return text.replaceAll(/\p{L}/gu, (c) => (this.chance(0.3) ? this.#alike(c) : c));
      case 6:
        return text.normalize(this.pick(['NFC', 'NFD', 'NFKC', 'NFKD']));
      default:
        return text.replace(/[^/.]{3,}/, (name) => `${name.slice(0, 6)}~1`);
    }
  }

  #alike(c) {
    return this.pick([c.toUpperCase(), c.toLowerCase(), ...(ALIKE[c] ?? [])]);
  }

  #thrownTogether() {
    const names = this.#files.flatMap((file) => file.split('/')).concat(ODD_SEGMENTS);
    const parts = this.several(5, () => this.pick(names) + this.pick(FOR_SLASH));
    return `/${parts.join('')}${this.pick(names)}`;
  }

  /** As it is, or as it would be sent; some letters encoded, once or twice. */
  #encoded(text) {
    const share = this.pick([0, 0, 0.1, 1]);
    const chars = Array.from(text, (c) => {
      const escapes = encodeURIComponent(c).replace(
        /^[\w.~!'()*-]$/,
        (plain) => `%${plain.charCodeAt(0).toString(16).padStart(2, '0')}`,
      );
      if (c > '~' || c <= ' ') return this.chance(0.95) ? escapes : c;
      if (!this.chance(share)) return c;
      const written = this.chance(0.5) ? escapes.toLowerCase() : escapes;
      return this.chance(0.1) ? written.replaceAll('%', '%25') : written;
    });
    return `/${chars.slice(1).join('')}`;
  }
}

const TAILS = ['', '', '', '', '?a=/../b', '#', '#/../x', '/', '?', ';x', '?#/x'];
const FOR_SLASH = ['/', '/', '/', '//', '\\', '/./', '/\\', '%2F', '%5c', '%252f', ';/', '/;x/'];
const BEFORE_SLASH = [
  '/x/..',
  '.',
  ' ',
  '/.',
  ';a=b',
  '/open/..',
  '\\x\\..',
  '::$INDEX_ALLOCATION',
];
const IN_FRONT = [
  '/',
  '//h',
  '/open/..',
  '/\\h',
  '/x\\y/..',
  '/./',
  '/a//../',
  '/h#/..',
  '\\',
  '/%2e%2e',
];
const AT_END = [
  '/',
  '.',
  ' ',
  '::$DATA',
  ';x',
  ';/../x',
  '\0',
  '%00.txt',
  '#x',
  '/.',
  '/x/..',
  '. .',
];
const ANYWHERE = [
  '\t',
  '\n',
  '\u200d',
  '\u00ad',
  '\ufe0f',
  '\0',
  '%',
  '+',
  '\u0307',
  ';',
  ':',
  '~',
  '.',
];
const ODD_SEGMENTS = [
  '..',
  '..',
  '.',
  '',
  'x',
  '...',
  '.. ',
  '..;x',
  ' ',
  '%2e.',
  'h:80',
  'C:',
  '~1',
];
const ALIKE = {
  s: ['ſ', 'ｓ', 'ⓢ'],
  k: ['\u212a', 'ｋ'],
  i: ['İ', 'ı', 'ｉ', '\u2170'],
  ß: ['ss', 'SS', 'ẞ', 'ſs'],
  é: ['e\u0301', 'É', 'E\u0301'],
  ' ': ['+', '%20', '\u00a0'],
};

const isSecret = tree(SECRET);
const isPublic = tree(PUBLIC);

/**
 * Of random targets, those let through by `guard`, none of which may lead to a file that `isForbidden`
 * knows.
 */
function assertShut({ guard, headers, targets, total, isForbidden, isFree }) {
  const led = Object.fromEntries(Object.keys(resolvers).map((name) => [name, 0]));
  let opened = 0;
  for (let run = 0; run < total; run += 1) {
    const target = targets.next();
    const isOpen = ask(guard, target, headers) === undefined;
    const found = resolutions(target);
    if (isOpen && found.some(([, file]) => isFree(file))) opened += 1;
    for (const [name, file] of found) {
      const system = isForbidden(file);
      if (system === undefined) continue;
      led[name] += 1;
      assert.ok(!isOpen, `${JSON.stringify(target)} is ${file} for ${name} on ${system}`);
    }
  }
  console.log(`# ${total} targets, ${opened} opened a file; led to a forbidden one:`, led);
  // The run would say nothing if the targets led nowhere, or if nothing were let through.
  for (const [name, count] of Object.entries(led)) assert.ok(count > total / 200, name);
  assert.ok(opened > total / 200);
}

describe('random targets', () => {
  test('let through without a signature, none leads to a restricted file', () =>
    assertShut({
      guard: edge({ verifier, origin, restricted: RESTRICTED }),
      targets: new Targets([...SECRET, ...PUBLIC]),
      total: runs(20_000, 2_000),
      isForbidden: isSecret,
      isFree: isPublic,
    }));

  test('let through with cookies for one folder, none leads to another', () => {
    const own = ['/videos/42/a.txt', '/videos/42/index.html', '/videos/42/x/a b.txt'];
    const others = ['/videos/43/b.txt', '/videos/index.html', '/b.txt'];
    assertShut({
      guard: edge({ verifier, origin }),
      headers: {
        cookie: cookieHeader(signer.getSignedCookies(`${origin}/videos/42/*`, { expires })),
      },
      targets: new Targets([
        ...own,
        ...others,
        '/videos/42/../43/b.txt',
        '/videos/42/x/../../43/b.txt',
        '/videos/42/../index.html',
        '/videos/42/../../b.txt',
      ]),
      total: runs(6_000, 2_000),
      isForbidden: tree(others),
      isFree: tree(own),
    });
  });
});

describe('real files', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'cloudfront-sign-paths-'));
  const servers = {};

  before(async () => {
    for (const [files, text] of [
      [SECRET, 'restricted'],
      [PUBLIC, 'public'],
    ]) {
      for (const file of files) {
        mkdirSync(path.join(folder, path.dirname(file)), { recursive: true });
        writeFileSync(path.join(folder, file), text);
      }
    }
    const guard = edge({ verifier, origin, restricted: RESTRICTED });
    servers['Express 4'] = await listen(express4().use(guard, express4.static(folder)));
    servers['Express 5'] = await listen(express().use(guard, express.static(folder)));
    servers['new URL'] = await listen((req, res) =>
      guard(req, res, () => {
        try {
          const { pathname } = new URL(req.url, 'http://localhost');
          res.end(readFileSync(path.join(folder, decodeURIComponent(pathname))));
        } catch {
          res.writeHead(404).end();
        }
      }),
    );
  });

  after(async () => {
    for (const server of Object.values(servers)) await server.close();
    rmSync(folder, { recursive: true });
  });

  test('stay where they are', async () => {
    const targets = new Targets([...SECRET, ...PUBLIC]);
    const asked = [
      ...['/x%5Cy/..%2Fvideos/42/secret.txt', '/x\\y/../videos/42/secret.txt', '//h/exact.html'],
      ...['/\\h/exact.html', '/a//../videos/42/secret.txt', '/open/x.txt', '/open/'],
      ...Array.from({ length: runs(300, 100) }, () => targets.next()),
    ].filter((target) => /^[!-~]*$/.test(target)); // others Node's client does not send
    for (const [name, { port }] of Object.entries(servers)) {
      let served = 0;
      for (const target of asked) {
        const { status, body } = await get(port, target);
        assert.notEqual(body, 'restricted', `${name} ${JSON.stringify(target)}`);
        if (status === 200) served += 1;
      }
      assert.ok(served > 1, name);
    }
  });
});

test('letters that any file system takes for the same are one', () => {
  // The planes beyond have no letters with case.
  for (let point = 0; point < 0x20000; point += 1) {
    if (point >= 0xd800 && point <= 0xdfff) continue;
    const c = String.fromCodePoint(point);
    const one = folded(c);
    const same = [one, c.toUpperCase(), c.toLowerCase(), c.normalize('NFC'), c.normalize('NFKD')];
    for (const other of same) {
      if (folded(other) !== one) assert.fail(`U+${point.toString(16)}`);
    }
  }
  for (const [a, b] of [
    ['ſtraße', 'STRASSE'],
    ['STRAẞE', 'strasse'],
    ['\u212aelvin', 'kelvin'],
    ['İı', 'ii'],
    ['ΣΑΣ', 'σας'],
    ['cafe\u0301', 'CAFÉ'],
    ['vi\u200ddeos\ufe0f', 'videos'],
    ['ﬁlms', 'FILMS'],
  ]) {
    assert.equal(folded(a), folded(b), a);
  }
});
