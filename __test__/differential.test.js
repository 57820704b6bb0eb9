'use strict';

// The root of the package against aws-cloudfront-sign: random calls, thousands of them. Both have to give
// the same, or fail the same way.
//
// SEED=… repeats a run, RUNS=… says how many calls.

const assert = require('node:assert/strict');
const { createPublicKey } = require('node:crypto');
const { mkdtempSync, rmSync, writeFileSync } = require('node:fs');
const { tmpdir } = require('node:os');
const path = require('node:path');
const { after, it, mock } = require('node:test');
const { inspect } = require('node:util');
const vm = require('node:vm');

const moment = require('moment');
const original = require('aws-cloudfront-sign');
const ours = require('..');
const { block, der, ecKey, formsOf, onOneLine, pem, rsaKey } = require('./support/keys.js');
const { fromBase64, isSignature } = require('./support/links.js');
const { Random, seedOfRun } = require('./support/random.js');

const RUNS = Number(process.env.RUNS ?? 20_000);
const SEED = seedOfRun();
const NOW = Date.UTC(2030, 0, 1) + 250;
/** Differences described in full. */
const SHOWN = 5;

const random = new Random(SEED);
const folder = mkdtempSync(path.join(tmpdir(), 'cloudfront-sign-'));
after(() => rmSync(folder, { recursive: true }));

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

function call() {
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

function outcome(library, { name, args }) {
  try {
    return { value: library[name](...args) };
  } catch (error) {
    return { error };
  }
}

const isKeyFailure = (error) =>
  /^ERR_OSSL_|^ERR_CRYPTO_/.test(error?.code) ||
  (error?.code === 'ERR_INVALID_ARG_TYPE' && /"(?:privateKey|key)[".]/.test(error.message));

const isRefusedKey = (error) =>
  error?.code === 'ERR_CLOUDFRONT_PRIVATE_KEY' && error.name === 'Error';

const OWN_PROPERTIES = ['name', 'message', 'code', 'input', 'errno', 'syscall', 'path'];
const describe = (error) =>
  error instanceof Error ? OWN_PROPERTIES.map((property) => error[property]) : error;

const SIGNATURE = /([?&]Signature=)([^&#]*)/;

/** The result without its signature, and the signature. */
function split(value) {
  if (typeof value === 'string') {
    const [, , signature] = SIGNATURE.exec(value) ?? [];
    return [value.replace(SIGNATURE, '$1'), signature && decodeURIComponent(signature)];
  }
  const { 'CloudFront-Signature': signature, ...rest } = value;
  return [[Object.keys(value), rest], signature];
}

function policyOf(value) {
  if (typeof value !== 'string') return fromBase64(value['CloudFront-Policy']);
  return fromBase64(decodeURIComponent(/[?&]Policy=([^&#]*)/.exec(value)[1]));
}

const equal = (one, two) => {
  try {
    assert.deepStrictEqual(one, two);
    return true;
  } catch {
    return false;
  }
};

/** Equal but for the signature, which for P-256 is another one each time. */
function sameResult(own, its, made) {
  if (made.asymmetricKeyType === 'rsa') {
    return (
      equal(own, its) && (typeof own === 'string' || equal(Object.keys(own), Object.keys(its)))
    );
  }
  const [ownRest, signature] = split(own);
  const [itsRest] = split(its);
  return (
    equal(ownRest, itsRest) && isSignature(policyOf(own), fromBase64(signature), publicKeyOf(made))
  );
}

const sameError = (own, its) => {
  if (isKeyFailure(its)) return isRefusedKey(own);
  return own?.constructor === its?.constructor && equal(describe(own), describe(its));
};

function agree(made, rule, own, its, theCall) {
  const bothSucceeded = 'value' in own && 'value' in its;
  const bothFailed = 'error' in own && 'error' in its;
  if (rule === RULES.damaged && (isRefusedKey(own.error) || isKeyFailure(its.error))) return true;
  if (rule === RULES.damaged && bothSucceeded) {
    // A damaged P-256 key may have another public half than `made`: compare the rest.
    return made.asymmetricKeyType === 'rsa'
      ? sameResult(own.value, its.value, made)
      : equal(split(own.value)[0], split(its.value)[0]);
  }
  if (rule === RULES.extension && !theCall.withLineBreaks) {
    if (its.error?.message !== 'Invalid private key string, must include line breaks') {
      return bothFailed && sameError(own.error, its.error);
    }
    // What the original does with line breaks in the key is what is expected.
    const text_ = theCall.params.privateKeyPath ? undefined : pem(made);
    const params = { ...theCall.params };
    if (text_ === undefined) params.privateKeyPath = fileWith(pem(made));
    else params.privateKeyString = text_;
    const repaired = { ...theCall, args: [theCall.args[0], params], withLineBreaks: true };
    return theCall.args[1] === theCall.params
      ? agree(made, RULES.same, own, outcome(original, repaired), repaired)
      : bothFailed && sameError(own.error, its.error);
  }
  if (bothFailed) return sameError(own.error, its.error);
  return bothSucceeded && made !== undefined && sameResult(own.value, its.value, made);
}

it(`does what the original does, ${RUNS} times`, () => {
  console.log(`differential: SEED=${SEED} RUNS=${RUNS}`);
  mock.timers.enable({ apis: ['Date'], now: NOW });
  const counts = { signed: 0, refused: 0, differences: 0 };
  try {
    for (let run = 0; run < RUNS; run += 1) {
      const theCall = call();
      const own = outcome(ours, theCall);
      const its = outcome(original, theCall);
      counts['value' in own ? 'signed' : 'refused'] += 1;
      if (typeof own.value === 'string') latest = own.value;
      if (!agree(theCall.made, theCall.rule, own, its, theCall)) {
        counts.differences += 1;
        if (counts.differences <= SHOWN) {
          console.log(
            `difference at run ${run} (${theCall.rule}): ${theCall.name}(…${inspect(theCall.args, { depth: 4, maxStringLength: 2000 })})\n` +
              `  this package: ${inspect(own)}\n  the original: ${inspect(its)}`,
          );
        }
      }
    }
  } finally {
    mock.timers.reset();
  }
  console.log(
    `differential: SEED=${SEED}, ${RUNS} calls (${counts.signed} signed, ${counts.refused} refused), ${counts.differences} differences`,
  );
  assert.equal(counts.differences, 0, `repeat with SEED=${SEED} RUNS=${RUNS}`);
  if (RUNS >= 1000) assert.ok(counts.signed > RUNS / 5 && counts.refused > RUNS / 20);
});
