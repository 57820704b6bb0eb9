'use strict';

// What @aws-sdk/cloudfront-signer gave for these inputs, less what depends on the key: for runtimes in
// which it does not run. `node __test__/support/aws-sdk-recorded.js` records it again.

const { generateKeyPairSync } = require('node:crypto');
const { writeFileSync } = require('node:fs');
const path = require('node:path');

const FILE = path.join(__dirname, 'aws-sdk-recorded.json');

const HOST = 'https://d111111abcdef8.cloudfront.net';
const END = '2033-01-31T12:00:00Z';
const at = (url, more) => ({ url, dateLessThan: END, ...more });

/** As JSON holds them. */
const INPUTS = [
  ...[
    '/a.mp4',
    '',
    '/',
    '?a=b',
    '/a b/ü/[1]!.mp4',
    '/a%20b/%zz/%c3%bc',
    '/a%2Fb//../%2e',
    "/!*'()~@:+,;=$&",
    '/日本/🎬',
    '/a?',
    '/a?&&',
    '/a?b',
    '/a?b=c=d&=&e',
    '/a?é=ü&b=%c3%bc+%2b+x y',
    "/a?f=UTF-8''x!()*~",
    '/a#b?c=d',
    '/a?b#c/d',
    '/a\ud800',
    '/a?b=\ud800&\udc00',
  ].map((rest) => at(HOST + rest)),
  ...[
    'http://h/a',
    'ws://h/a',
    'wss://h/a',
    'rtmp://h:1935/cfx/st/a b',
    'ftp://h/a',
    'h/a',
    'a',
  ].map((url) => at(url)),
  ...[
    '10.0.0.1',
    '10.0.0.0/8',
    '10.0.0.0/33',
    '10.0.0.0/',
    '10.0.0',
    '1.2.3.256',
    '1.2.3.4/8/9',
    '0x1.1e1..1',
  ].map((ipAddress) => at(`${HOST}/a`, { ipAddress })),
  ...[0, 1, 499, 500, 5e11, 8.64e15 + 1, -1500, '', '2033', 'soon', null].flatMap((date) => [
    { url: `${HOST}/a`, dateLessThan: date },
    at(`${HOST}/a`, { dateGreaterThan: date }),
  ]),
  ...['SHA256', 'SHA1', 'sha256', '', null].map((algorithm) => at(`${HOST}/a`, { algorithm })),
  ...['K-_.~', 'a b', "!'()*", 'ü', '', null, 5].map((keyPairId) => at(`${HOST}/a`, { keyPairId })),
  { policy: JSON.stringify({ Statement: [{ Resource: '*://h/a?b=*' }] }) },
  { policy: JSON.stringify({ Statement: [{ Resource: 'http://*' }, { Resource: 'https://h/' }] }) },
  { policy: JSON.stringify({ Statement: [{ Resource: 'h' }] }), algorithm: 'SHA256' },
  { policy: '{}' },
  { policy: '{"é":"\ud800"}', url: `${HOST}/a b` },
  { policy: '{', url: 'ftp://h/a' },
  {},
  { url: `${HOST}/a` },
  { dateLessThan: END },
];

const SIGNATURE = /([?&]Signature=)[\w~-]+/;

/** A result with its signature left out; or what an error says. */
function outcome(call) {
  let value;
  try {
    value = call();
  } catch ({ name, message }) {
    // What the engine says differs between engines.
    return name === 'Error' ? { name, message } : { name };
  }
  if (typeof value === 'string') return value.replace(SIGNATURE, '$1');
  return Object.entries(value).filter(([name]) => name !== 'CloudFront-Signature');
}

/**
 * What a library makes of the inputs.
 *
 * @param {{ getSignedUrl: Function, getSignedCookies: Function }} library
 * @param {string} privateKey
 */
function outcomes(library, privateKey) {
  return INPUTS.map((input) => {
    const whole = { keyPairId: 'K2JCJMDEHXQW5F', privateKey, ...input };
    return {
      url: outcome(() => library.getSignedUrl(whole)),
      cookies: outcome(() => library.getSignedCookies(whole)),
    };
  });
}

if (require.main === module) {
  const { privateKey } = generateKeyPairSync('rsa', {
    modulusLength: 2048,
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
    publicKeyEncoding: { type: 'spki', format: 'pem' },
  });
  const recorded = outcomes(require('@aws-sdk/cloudfront-signer'), privateKey);
  writeFileSync(FILE, `${JSON.stringify(recorded, null, 2)}\n`);
}

module.exports = { FILE, outcomes };
