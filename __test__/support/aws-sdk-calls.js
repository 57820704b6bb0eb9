'use strict';

// Random calls of ./aws-sdk: URLs, dates, addresses, policies and keys of every kind, good and bad.

const { block, newKey, onOneLine, pem } = require('./keys.js');
const { NOW, values } = require('./drop-in-calls.js');

const { random, text, plain, word, formsByKey, plainUrl } = values;

// --- What is read

const OCTETS = [
  '0',
  '1',
  '255',
  '256',
  '-1',
  '1.5',
  '',
  ' ',
  '0x10',
  '1e1',
  '010',
  'a',
  'Infinity',
];
const MASKS = ['0', '8', '24', '32', '33', '-1', '', ' ', '1e1', '0x8', 'b', '24/1', '/'];
const octet = () => (random.chance(0.9) ? String(random.below(256)) : random.pick(OCTETS));
const address = () =>
  Array.from({ length: random.chance(0.95) ? 4 : random.below(6) }, octet).join('.');
const mask = () => (random.chance(0.5) ? String(random.below(33)) : random.pick(MASKS));
const ipAddress = () => {
  if (random.chance(0.6)) return undefined;
  if (random.chance(0.2)) return values.range();
  return random.chance(0.5) ? address() : `${address()}/${mask()}`;
};

const circular = {};
circular.self = circular;

const DATES = [
  () => NOW + random.below(1e10),
  () => new Date(NOW + random.below(1e10)),
  () => new Date(NOW + random.below(1e10)).toISOString(),
  () => new Date(NOW + random.below(1e10)).toUTCString(),
  () => random.pick(['2033-01-01', '2033-01-01T00:00', 'Jan 1 2033', '1', '0', '2033', '+2033']),
  () =>
    random.pick([0, -0, 0.4, 499, 500, -500, -1500, 8.64e15, 8.64e15 + 1, -8.64e15, 1e-7, true]),
  () => random.pick([new Date(NaN), new Date(0), new Date(1), new Date(8.64e15), [2033, 1], [NOW]]),
  () => word(8),
];
const date = () => {
  if (random.chance(0.75)) return random.pick(DATES.slice(0, 3))();
  return random.chance(0.6) ? random.pick(DATES)() : values.expiry();
};

// --- URLs

const OWN_SCHEMES = ['https://', 'http://', 'ws://', 'wss://', 'rtmp://', '//', 'ftp://', ''];
const QUERY_PARTS = [
  'a=b',
  'a',
  '=',
  '',
  'a=b=c',
  "a='",
  'é=%c3%a9',
  '%e9',
  '+=%2b',
  '%',
  '%zz',
  'a=\ud800',
  '\udc00=😀',
  '!*()',
  'a=~',
  '?',
  '#',
  '#f/?x',
  'a b',
];
const SEGMENTS = [
  'a',
  'a b',
  '%20',
  '%zz',
  '%c3%bc',
  'ü',
  '%2F',
  '%2f',
  '\ud800',
  '😀',
  "!*'()",
  '~',
  '..',
  '%2e',
  '',
  '+',
  '@',
  ':',
  '#x',
  '%',
  '*',
  '%E9',
  '\\',
  'a%20b c',
  '%00',
];
const RTMP = [
  'rtmp://h/a',
  'rtmp://h:1935/cfx/st/a',
  'rtmp://u@h/a',
  'rtmp://H/a',
  'rtmp://h',
  'rtmp:///a',
  'rtmp://h:x/a',
  'rtmp://bücher.example/a b',
  'rtmp://[::1]/a',
];
const ownUrl = () => {
  const segments = random.several(
    4,
    () => `/${random.chance(0.5) ? plain(6) : random.pick(SEGMENTS)}`,
  );
  const parts = random.several(4, () =>
    random.chance(0.4) ? `${plain(3)}=${word(4)}` : random.pick(QUERY_PARTS),
  );
  return `${random.pick(OWN_SCHEMES.slice(0, random.chance(0.7) ? 1 : 8))}d111111abcdef8.cloudfront.net${segments.join('')}${random.chance(0.5) ? '' : `?${parts.join('&')}`}`;
};
const url = () => {
  const kind = random.below(20);
  if (kind < 4) return plainUrl();
  if (kind < 12) return ownUrl();
  if (kind < 13) return random.pick(RTMP);
  if (kind < 14)
    return random.pick([
      undefined,
      '',
      null,
      Buffer.from('https://h/a'),
      ['https://h/a'],
      new String('https://h/a b?c'),
    ]);
  return values.anyUrl();
};

// --- Policies

const RESOURCES = [
  () => 'https://h/*',
  () => '*://h/a?b',
  () => 'http://*',
  () => '*',
  () => '',
  ownUrl,
  plainUrl,
  () => word(8),
  () => random.pick([undefined, null, 0, 5, true, {}, [], ['https://h/a'], { a: 1 }]),
];
const statement = () => ({
  Resource: random.pick(RESOURCES.slice(0, random.chance(0.8) ? 7 : 9))(),
  Condition: { DateLessThan: { 'AWS:EpochTime': 2e9 } },
});
const object = () => ({ Statement: Array.from({ length: 1 + random.below(2) }, statement) });
const POLICIES = [
  () => JSON.stringify(object()),
  () => JSON.stringify(object()),
  () => JSON.stringify(object(), null, 2),
  () => JSON.stringify({ Statement: random.pick([null, 5, 'a', {}, [], [null], [5], true, '']) }),
  () =>
    random.pick([
      '{}',
      'null',
      '5',
      '"a"',
      '[]',
      '{',
      '',
      ' ',
      '{"Statement":[{}]}',
      '\ud800',
      'é',
      '{"Statement":[{"Resource":"https://h/\udc00"}]}',
    ]),
  () => word(20),
  object,
  () =>
    random.pick([
      5,
      true,
      7n,
      Symbol('p'),
      () => {},
      [],
      null,
      circular,
      new Date(NOW),
      { Statement: 5 },
      { Statement: [{ Resource: /a/ }] },
    ]),
  () =>
    random.pick([
      Buffer.from('{"Statement":[]}'),
      Buffer.alloc(0),
      new Uint8Array([1, 250, 3]),
      new Uint16Array([1, 500, 3]),
      new DataView(new ArrayBuffer(4)),
      new ArrayBuffer(3),
      new String('{"Statement":[{"Resource":"https://h/a"}]}'),
    ]),
];
const policy = () => {
  if (random.chance(0.6)) return undefined;
  return random.pick(POLICIES.slice(0, random.chance(0.6) ? 3 : POLICIES.length))();
};

// --- Keys

/** Keys that the original takes and the core does not, and some that sign nothing. */
const OTHERS = [
  newKey('rsa', { modulusLength: 512 }),
  newKey('rsa', { modulusLength: 768 }),
  newKey('rsa', { modulusLength: 1024, publicExponent: 3 }),
  newKey('rsa', { modulusLength: 1024, publicExponent: 0x7fffffff }),
  newKey('rsa-pss', { modulusLength: 1024 }),
  newKey('rsa-pss', {
    modulusLength: 1024,
    hashAlgorithm: 'sha256',
    mgf1HashAlgorithm: 'sha256',
    saltLength: 20,
  }),
  newKey('dsa', { modulusLength: 1024, divisorLength: 160 }),
  newKey('ec', { namedCurve: 'P-384' }),
  newKey('ec', { namedCurve: 'secp256k1' }),
  newKey('ec', { namedCurve: 'P-256', paramEncoding: 'explicit' }),
  newKey('ed25519', {}),
  newKey('x25519', {}),
];
const PASSPHRASE = 'héslo';
const ours = [...formsByKey.keys()];
const encrypted = [...ours.slice(0, 2), ...ours.slice(-2)].flatMap((made) => [
  { text: pem(made, 'pkcs8', { cipher: 'aes-256-cbc', passphrase: PASSPHRASE }), made },
  {
    text: pem(made, made.asymmetricKeyType === 'rsa' ? 'pkcs1' : 'sec1', {
      cipher: 'aes-128-cbc',
      passphrase: PASSPHRASE,
    }),
    made,
  },
]);
const PASSPHRASES = [
  () => PASSPHRASE,
  () => Buffer.from(PASSPHRASE),
  () => 'wrong',
  () => '',
  () => 'x'.repeat(2000),
  () => null,
  () => 5,
  () => ({}),
  () => undefined,
];

function keyText() {
  const kind = random.below(100);
  if (kind < 5) return { text: values.rubbishKey() };
  const made = values.anyKey();
  if (kind < 7) return { text: onOneLine(pem(made)) };
  if (kind < 11) return { text: values.damage(pem(made)), made, isDamaged: true };
  if (kind < 15) return random.pick(encrypted);
  if (kind < 20) {
    const other = random.pick(OTHERS);
    return { text: pem(other), made: other };
  }
  if (kind < 22) return { text: made, made };
  if (kind < 23)
    return {
      text: random.pick([
        made.export({ format: 'jwk' }),
        made.export({ type: 'pkcs8', format: 'der' }),
        { key: pem(made) },
        new Uint8Array(Buffer.from(pem(made))).buffer,
      ]),
      made,
    };
  if (kind < 24) return { text: Buffer.from(pem(made)).toString('base64'), made };
  if (kind < 26) return { text: pem(made) + pem(values.anyKey()), made };
  if (kind < 27) return { text: block('EC PARAMETERS', 'BggqhkjOPQMBBw==') + pem(made), made };
  if (kind < 65) return { text: formsByKey.get(made)[random.below(2)][1], made };
  return { text: random.pick(formsByKey.get(made))[1], made };
}

// --- Calls

/** A call: the function's name, its input, the KeyObject in it if there is one. */
function nextCall() {
  const { text: privateKey, made, isDamaged = false } = keyText();
  const input = { privateKey, keyPairId: values.keyPairId() };
  const isEncrypted = encrypted.some((one) => one.text === privateKey);
  if (random.chance(isEncrypted ? 0.9 : 0.05)) {
    input.passphrase = random.chance(0.7) ? PASSPHRASE : random.pick(PASSPHRASES)();
  }
  const given = { url: url(), dateLessThan: date(), ipAddress: ipAddress(), policy: policy() };
  if (random.chance(0.05)) given.dateLessThan = undefined;
  if (random.chance(0.3)) given.dateGreaterThan = date();
  if (random.chance(0.4))
    given.algorithm = random.pick([
      'SHA256',
      'SHA256',
      'SHA1',
      'sha256',
      'MD5',
      '',
      null,
      5,
      ['SHA256'],
      text(5),
    ]);
  for (const [name, value] of Object.entries(given)) {
    if (value !== undefined || random.chance(0.3)) input[name] = value;
  }
  if (given.policy !== undefined && random.chance(0.4)) delete input.url;
  if (random.chance(0.02)) delete input.keyPairId;
  const name = random.chance(0.7) ? 'getSignedUrl' : 'getSignedCookies';
  const odd = random.chance(0.005);
  return {
    name,
    input: odd ? random.pick([undefined, null, 5, 'a', [], () => {}]) : input,
    made,
    isDamaged,
  };
}

module.exports = { nextCall };
