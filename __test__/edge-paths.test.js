'use strict';

// edge: however a path is written, and whoever resolves it, a restricted file stays restricted.

const assert = require('node:assert/strict');
const { mkdirSync, mkdtempSync, rmSync, writeFileSync } = require('node:fs');
const { tmpdir } = require('node:os');
const path = require('node:path');
const { after, before, describe, test } = require('node:test');

const { Signer, Verifier } = require('..');
const { edge } = require('cloudfront-sign-native/edge');
const { ec, KEY_PAIR_ID } = require('./support/keys.js');
const { resolutions, resolvers, tree } = require('./support/path-resolvers.js');
const { Random, runs } = require('./support/random.js');
const { cookieHeader } = require('./support/servers.js');

const keys = ec();
const signer = new Signer({ keyPairId: KEY_PAIR_ID, privateKey: keys.pkcs8 });
const verifier = new Verifier({ keys: { [KEY_PAIR_ID]: keys.spki } });
const origin = 'https://cdn.example.com';

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

test('no path that is let through without a signature leads to a restricted file', () => {
  const guard = edge({ verifier, origin, restricted: RESTRICTED });
  const targets = new Targets([...SECRET, ...PUBLIC]);
  const total = runs(60_000);
  const led = Object.fromEntries(Object.keys(resolvers).map((name) => [name, 0]));
  let opened = 0;
  for (let run = 0; run < total; run += 1) {
    const target = targets.next();
    const isOpen = ask(guard, target) === undefined;
    const found = resolutions(target);
    if (isOpen && found.some(([, file]) => isPublic(file))) opened += 1;
    for (const [name, file] of found) {
      const system = isSecret(file);
      if (system === undefined) continue;
      led[name] += 1;
      assert.ok(!isOpen, `${JSON.stringify(target)} is ${file} for ${name} on ${system}`);
    }
  }
  console.log(`# ${total} targets, ${opened} open; to a restricted file led`, led);
  // The suite would say nothing if the targets led nowhere, or if nothing were let through.
  for (const [name, count] of Object.entries(led)) assert.ok(count > total / 100, name);
  assert.ok(opened > total / 100);
});
