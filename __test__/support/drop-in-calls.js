'use strict';

// Random calls of the drop-ins: URLs, expiries, addresses and keys of every kind, good and bad.

const { createPublicKey } = require('node:crypto');
const { mkdtempSync, rmSync, writeFileSync } = require('node:fs');
const { tmpdir } = require('node:os');
const path = require('node:path');
const vm = require('node:vm');

const moment = require('moment');
const { block, der, ecKey, formsOf, onOneLine, pem, rsaKey } = require('./keys.js');
const { Random } = require('./random.js');

/** The clock of all calls. */
const NOW = Date.UTC(2030, 0, 1) + 250;

const random = new Random();
const folder = mkdtempSync(path.join(tmpdir(), 'cloudfront-sign-'));
const removeFiles = () => rmSync(folder, { recursive: true });

// --- Text

const ALPHANUMERIC = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789';
const CHARACTERS = [
  () => random.pick(ALPHANUMERIC),
  () => String.fromCharCode(random.below(128)),
  () => random.pick('!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~'),
  () => random.pick(['\t', '\n', '\r', ' ', '\0', '\x7f', '\v']),
  () => String.fromCharCode(128 + random.below(128)),
  () => String.fromCharCode(random.below(0xd800)),
  () => String.fromCharCode(0xd800 + random.below(0x800)),
  () => String.fromCodePoint(0x10000 + random.below(0x100000)),
  () =>
    random.pick([
      'ß',
      'ſ',
      'İ',
      'K',
      '\u00ad',
      '\u200d',
      '\u2028',
      '\ufeff',
      '\ufffd',
      '。',
      '%',
      'é',
      'e\u0301',
    ]),
  () => `%${random.below(256).toString(16).padStart(2, '0')}`,
  () => `%${random.pick(ALPHANUMERIC)}${random.pick(ALPHANUMERIC)}`,
];

/** Mostly letters, else anything. */
const character = () => (random.chance(0.6) ? CHARACTERS[0]() : random.pick(CHARACTERS)());
const text = (most) => random.several(most, character).join('');
const plain = (most) => random.several(most, CHARACTERS[0]).join('');
const word = (most) => (random.chance(0.6) ? plain(most) : text(most));

// --- URLs

const SCHEMES = [
  'https://',
  'http://',
  'https://',
  'https://',
  'HTTPS://',
  'Http://',
  'https:/',
  'https:',
  'http:\\\\',
  ' https://',
  'h\nttps://',
  'rtmp://',
  'ftp://',
  'ws://',
  'file:///',
  'data:',
  'javascript:',
  'x-own://',
  '//',
  '',
];
const HOSTS = [
  'd111111abcdef8.cloudfront.net',
  'd111111abcdef8.cloudfront.net',
  'cdn.example.com',
  'CDN.Example.COM',
  'bücher.example',
  'faß.de',
  '例え.テスト',
  'xn--bcher-kva.example',
  'xn--a',
  '☃.net',
  '1.2.3.4',
  '0x7f.1',
  '1.2.3',
  '256.1.1.1',
  '4294967295',
  '[::1]',
  '[2001:DB8::1]',
  '[::ffff:1.2.3.4]',
  '[::1',
  '[zz]',
  'localhost',
  'a..b',
  'a.',
  '.',
  'a_b',
  'a b',
  'a%20b',
  'a%41',
  'a<b',
  'a^b',
  'a|b',
  'ａ.com',
  'a\u00adb.de',
  '*.example.com',
  `${'a'.repeat(64)}.com`,
  '',
];
const PORTS = [
  '',
  '',
  '',
  '',
  ':443',
  ':80',
  ':8443',
  ':',
  ':0',
  ':65535',
  ':65536',
  ':08080',
  ':x',
  ':1 ',
];
const USERS = [
  '',
  '',
  '',
  '',
  '',
  'user@',
  'user:password@',
  ':@',
  '@',
  'a b:ü@',
  'a%40:b%@',
  'a@b@',
  'u:p:q@',
];
const SEGMENTS = [
  '',
  '.',
  '..',
  '%2e',
  '%2E%2e',
  '.%2E',
  '*',
  'a b',
  'ü',
  '%zz',
  '%',
  '%e4',
  '%C3%BC',
  '~',
  "'",
  '"',
  '\\',
  '^',
  '|',
  '`',
  '{',
  '[',
  ';a=b',
  ':',
  '@',
  '+',
  '&',
  '\t',
  '\ud800',
];
const NAMES = [
  'a',
  'b',
  'q',
  'Expires',
  'Policy',
  'Signature',
  'Key-Pair-Id',
  'expires',
  'Hash-Algorithm',
  '%45xpires',
  'Key%2DPair%2DId',
  'Polic%79',
  'Key-Pair-Id ',
  'Signature+',
  '',
];
const SEPARATORS = ['&', '&', '&', '&', '&', ';', '&&', '?', '&amp;'];

const segment = () => (random.chance(0.25) ? random.pick(SEGMENTS) : word(8));
const pathname = () =>
  random.several(5, () => random.pick(['/', '/', '/', '/', '\\', '//']) + segment()).join('');
const pair = () => {
  const name = random.chance(0.6) ? random.pick(NAMES) : word(5);
  return random.chance(0.2) ? name : `${name}=${random.chance(0.1) ? random.pick(NAMES) : word(8)}`;
};
const query = () => {
  if (random.chance(0.4)) return random.pick(['', '', '', '?', '?&', '??', '?=', '?%', '?+']);
  const pairs = random.several(6, pair);
  return `?${pairs.reduce((before, next) => before + random.pick(SEPARATORS) + next, pairs.length > 0 ? '' : '&')}`;
};
const fragment = () =>
  random.chance(0.75) ? '' : `#${word(8)}${random.pick(['', '', '#', '?a=b'])}`;

const url = () =>
  random.pick(SCHEMES) +
  random.pick(USERS) +
  random.pick(HOSTS) +
  random.pick(PORTS) +
  pathname() +
  query() +
  fragment();
const usualUrl = () => `https://d111111abcdef8.cloudfront.net${pathname()}${query()}${fragment()}`;
const plainUrl = () =>
  `https://d111111abcdef8.cloudfront.net/${plain(10)}/${plain(10)}.mp4${random.pick(['', '', '?a=1', '?a=1&b=2', '#t=5'])}`;

const circular = {};
circular.self = circular;

const NO_TEXTS = [
  () => undefined,
  () => null,
  () => random.below(1000),
  () => NaN,
  () => random.chance(0.5),
  () => 7n,
  () => Symbol('s'),
  () => ({}),
  () => [],
  () => ['https://h.example/a', 'b'].slice(random.below(2)),
  () => () => 'https://h.example/',
  () => Object.create(null),
  () => circular,
  () => new URL(`https://h.example/${plain(5)}?ü=ä~`),
  () => new String(plainUrl()),
  () => ({ toString: () => 'https://h.example/to string' }),
  () => ({ toString: () => 'https://h.example/', toJSON: () => ({ a: 'ü' }) }),
  () => ({ href: 'https://h.example/' }),
  () => ({
    toString() {
      throw new RangeError('own');
    },
  }),
  () => ({
    toJSON() {
      throw new RangeError('own');
    },
  }),
  () => Buffer.from('https://h.example/'),
  () => new Date(NOW),
  () => /a/,
  () => new Proxy({}, {}),
  () => vm.runInNewContext('new String("https://h.example/")'),
];

const anyUrl = () => {
  const kind = random.below(20);
  if (kind < 4) return plainUrl();
  if (kind < 11) return usualUrl();
  if (kind < 17) return url();
  if (kind < 18) return text(30);
  if (kind < 19) return once() ?? plainUrl();
  return random.pick(NO_TEXTS)();
};

/** A URL signed before. */
let latest;
const once = () => latest;
function remember(signed) {
  latest = signed;
}

// --- Expiries

const MOMENTS = [
  () => NOW + random.below(1e9),
  () => NOW + random.below(1e9) + 0.5,
  () => NOW + random.below(3000) - 1500,
  () => NOW - random.below(1e12),
  () => 2147483647_000 - random.below(2000),
  () => 2147483647_000 + random.below(1e9),
  () => random.below(2000) - 1000,
];
const moment_ = () => (random.chance(0.6) ? MOMENTS[0]() : random.pick(MOMENTS)());
const EXPIRIES = [
  () => moment_(),
  () => moment_(),
  () => moment_(),
  () => String(moment_()),
  () => ` ${moment_()}\n`,
  () => new Date(moment_()),
  () => moment(moment_()),
  () => vm.runInNewContext('new Date(ms)', { ms: moment_() }),
  () => ({ valueOf: () => moment_.value }),
  () => [moment_()],
  () => ({ [Symbol.toPrimitive]: () => NOW + 12_345_678 }),
  () => undefined,
  () => undefined,
  () =>
    random.pick([
      null,
      0,
      -0,
      NaN,
      Infinity,
      -Infinity,
      '',
      ' ',
      'soon',
      '1e400',
      '0x1d1a94a2000',
      '2e12',
      '2_000',
      true,
      false,
      {},
      [],
      [1, 2],
      () => 5,
      new Date(NaN),
      1e300,
      5e-324,
      Number.MAX_SAFE_INTEGER,
      '2033-01-01',
    ]),
  () =>
    random.pick([
      5n,
      BigInt(NOW),
      Symbol('t'),
      Object.create(null),
      {
        valueOf() {
          throw new RangeError('own');
        },
      },
    ]),
];
moment_.value = NOW + 1e8;

// --- IP ranges and key pair IDs

const RANGES = [
  () => undefined,
  () => undefined,
  () => undefined,
  () => '203.0.113.0/24',
  () => '203.0.113.7',
  () => text(10),
  () =>
    random.pick([
      null,
      '',
      0,
      false,
      NaN,
      5,
      true,
      {},
      [],
      ['a'],
      { a: { b: 'ü' } },
      new Date(NOW),
      () => {},
      Symbol('r'),
      5n,
      circular,
      { toJSON: () => '"\\' },
      Infinity,
    ]),
];
const KEY_PAIR_IDS = [
  () => 'K2JCJMDEHXQW5F',
  () => 'K2JCJMDEHXQW5F',
  () => 'K2JCJMDEHXQW5F',
  () => plain(20),
  () => text(20),
  () =>
    random.pick([
      undefined,
      null,
      '',
      5,
      5n,
      true,
      NaN,
      {},
      [],
      ['a', 'b'],
      { toString: () => 'ü' },
      Symbol('k'),
      () => {},
      Object.create(null),
      new Date(NOW),
      Buffer.from('K'),
      new String('K'),
    ]),
];

// --- Keys

/** `{ text, made, rule }`: what is given as the key, the KeyObject in it, and what is expected of it. */
const RULES = {
  /** Both give the same, or both fail. */
  same: 'same',
  /** The package reads it as if line breaks stood for the `\n`; the original refuses it. */
  extension: 'extension',
  /**
   * Damaged: either may notice what the other does not (this package checks that the parts of an RSA key
   * belong together; OpenSSL minds how lines are laid out), but they never sign differently.
   */
  damaged: 'damaged',
};

const publicKeys = new Map();
const publicKeyOf = (made) => {
  if (!publicKeys.has(made)) publicKeys.set(made, createPublicKey(made));
  return publicKeys.get(made);
};

const small = Array.from({ length: 6 }, () => rsaKey(1024));
const large = [
  rsaKey(2048),
  rsaKey(2048),
  rsaKey(3072),
  rsaKey(4096),
  rsaKey(1536),
  rsaKey(1025),
  rsaKey(2047),
];
const curve = Array.from({ length: 4 }, () => ecKey());

const formsByKey = new Map([...small, ...large, ...curve].map((made) => [made, formsOf(made)]));
const anyKey = () =>
  random.chance(0.75)
    ? random.pick(small)
    : random.chance(0.75)
      ? random.pick(curve)
      : random.pick(large);

const files = new Map();
/** A file with this content; one for each content. */
function fileWith(content) {
  const name = typeof content === 'string' ? content : content.toString('latin1');
  if (!files.has(name)) {
    const file = path.join(folder, `${files.size}.pem`);
    writeFileSync(file, content);
    files.set(name, file);
  }
  return files.get(name);
}

const rubbish = [
  () => text(200),
  () => `${text(50)}\n${text(50)}`,
  () => block('RSA PRIVATE KEY', plain(100)),
  () => block('PRIVATE KEY', Buffer.from(text(60))),
  () => block(random.pick(['PRIVATE KEY', 'RSA PRIVATE KEY', 'EC PRIVATE KEY']), ''),
  () => block('CERTIFICATE', der(random.pick(small))),
  () =>
    createPublicKey(random.pick(small)).export({
      type: random.pick(['spki', 'pkcs1']),
      format: 'pem',
    }),
  () => createPublicKey(random.pick(curve)).export({ type: 'spki', format: 'pem' }),
  () => `${pem(random.pick(small)).slice(0, 300)}\n`,
  () => pem(random.pick(small)).replace(/-----END.*/s, ''),
  () => block('RSA PRIVATE KEY', der(random.pick(small), 'pkcs1'), 'PRIVATE KEY'),
  () => block('PRIVATE KEY', der(random.pick(small), 'pkcs1')),
  () => block('PRIVATE KEY', der(random.pick(curve), 'sec1')),
  () => block('EC PRIVATE KEY', der(random.pick(small))),
  () => Buffer.from(text(100)),
  () => Buffer.from(pem(random.pick(small)), 'utf16le'),
  () => encrypted,
  () => encryptedPkcs1,
  () => '\n',
  () =>
    random.pick([
      undefined,
      null,
      0,
      5,
      5n,
      true,
      '',
      NaN,
      {},
      [],
      ['\n'],
      new Date(NOW),
      /\n/,
      () => '\n',
      Symbol('\n'),
      Object.create(null),
      new Uint8Array(Buffer.from(pem(small[0]))),
      new String(pem(small[0])),
      new Error('\n'),
      small[0],
      publicKeyOf(small[0]),
      new ArrayBuffer(8),
      { toString: () => pem(small[0]) },
    ]),
];
const encrypted = pem(small[0], 'pkcs8', { cipher: 'aes-256-cbc', passphrase: 'secret' });
const encryptedPkcs1 = pem(small[0], 'pkcs1', { cipher: 'aes-128-cbc', passphrase: 'secret' });

/** One to three characters of the base64 changed. */
function damage(key) {
  const characters = [...key];
  const start = key.indexOf('\n') + 1;
  const end = key.lastIndexOf('\n-----END');
  for (let i = 1 + random.below(3); i > 0; i -= 1) {
    characters[start + random.below(end - start)] = random.pick(`${ALPHANUMERIC}+/=-!\n`);
  }
  return characters.join('');
}

function key() {
  const kind = random.below(100);
  if (kind < 8) return { text: random.pick(rubbish)(), rule: RULES.same };
  const made = anyKey();
  if (kind < 11) return { text: onOneLine(pem(made)), made, rule: RULES.extension };
  if (kind < 15) return { text: damage(pem(made)), made, rule: RULES.damaged };
  if (kind < 60) return { text: formsByKey.get(made)[0][1], made, rule: RULES.same };
  return { text: random.pick(formsByKey.get(made))[1], made, rule: RULES.same };
}

// --- Calls

/**
 * A call: the function's name, its arguments, the KeyObject in them, the params as they were made, and what
 * is expected.
 */
function nextCall() {
  const { text: keyText, made, rule } = key();
  const params = { keypairId: random.pick(KEY_PAIR_IDS)() };
  const isFile =
    (typeof keyText === 'string' || Buffer.isBuffer(keyText)) &&
    keyText.length > 0 &&
    random.chance(0.1);
  if (isFile) {
    params.privateKeyPath = fileWith(keyText);
    if (random.chance(0.5)) params.privateKeyString = random.pick(rubbish)();
  } else {
    params.privateKeyString = keyText;
    if (random.chance(0.02))
      params.privateKeyPath = random.pick([path.join(folder, 'none'), folder, true, 'a\0', {}]);
  }
  if (random.chance(0.02)) delete params.keypairId;
  const expireTime = random.pick(EXPIRIES)();
  if (expireTime !== undefined || random.chance(0.5)) params.expireTime = expireTime;
  const ipRange = random.pick(RANGES)();
  if (ipRange !== undefined || random.chance(0.5)) params.ipRange = ipRange;
  const name = random.chance(0.75) ? 'getSignedUrl' : 'getSignedCookies';
  const args = [
    anyUrl(),
    random.chance(0.005) ? random.pick([undefined, null, 5, 'a', []]) : params,
  ];
  // A byte order mark read as ASCII is text before the BEGIN on its line, which OpenSSL minds.
  const isMarked = isFile && String(keyText).startsWith('\ufeff');
  return { name, args, made, rule: isMarked ? RULES.damaged : rule, params };
}

/** What calls of other libraries are made of, too. */
const values = {
  random,
  text,
  plain,
  word,
  query,
  anyUrl,
  usualUrl,
  plainUrl,
  expiry: () => random.pick(EXPIRIES)(),
  range: () => random.pick(RANGES)(),
  keyPairId: () => random.pick(KEY_PAIR_IDS)(),
  rubbishKey: () => random.pick(rubbish)(),
  damage,
  formsByKey,
  anyKey,
};

module.exports = { NOW, RULES, fileWith, nextCall, publicKeyOf, remember, removeFiles, values };
