'use strict';

// Keys made on the spot, and every form in which key files come.

const { createPrivateKey, createPublicKey, generateKeyPairSync } = require('node:crypto');

const KEY_PAIR_ID = 'K2JCJMDEHXQW5F';

/**
 * A private key. It is made as bytes and read back: when a KeyObject that Node 20 made itself is collected
 * as garbage while it is exported as a JWK, the process hangs for ever.
 *
 * @returns {import('node:crypto').KeyObject}
 */
function newKey(type, options) {
  const { privateKey } = generateKeyPairSync(type, {
    ...options,
    publicKeyEncoding: { type: 'spki', format: 'der' },
    privateKeyEncoding: { type: 'pkcs8', format: 'der' },
  });
  return createPrivateKey({ key: privateKey, type: 'pkcs8', format: 'der' });
}

const rsaKey = (modulusLength = 2048) => newKey('rsa', { modulusLength });
const ecKey = (namedCurve = 'P-256') => newKey('ec', { namedCurve });

const pem = (key, type = 'pkcs8', options = {}) => key.export({ type, format: 'pem', ...options });
const der = (key, type = 'pkcs8') => key.export({ type, format: 'der' });

/** What the older format of a kind of key is called: PKCS#1 or SEC 1; others have none. */
const TRADITIONAL = { rsa: 'pkcs1', ec: 'sec1' };

/** A key with its public half, both also as PEM. */
function pairOf(privateKey) {
  const publicKey = createPublicKey(privateKey);
  const traditional = TRADITIONAL[privateKey.asymmetricKeyType];
  return {
    privateKey,
    publicKey,
    pkcs8: pem(privateKey),
    traditional: traditional && pem(privateKey, traditional),
    spki: pem(publicKey, 'spki'),
  };
}

function once(make) {
  let value;
  return () => {
    value ??= make();
    return value;
  };
}

/** The pairs that do for most tests of a suite. */
const rsa = once(() => pairOf(rsaKey()));
const ec = once(() => pairOf(ecKey()));

/** One PEM block around base64 text or DER bytes. */
function block(label, body, endLabel = label) {
  const text =
    typeof body === 'string' ? body : body.toString('base64').replace(/.{1,64}/g, '$&\n');
  return `-----BEGIN ${label}-----\n${text.trimEnd()}\n-----END ${endLabel}-----\n`;
}

/** What `openssl ecparam -genkey` writes before the key. */
const EC_PARAMETERS = block('EC PARAMETERS', 'BggqhkjOPQMBBw==');

const withCrlf = (text) => text.replace(/\n/g, '\r\n');
const onOneLine = (text) => text.trimEnd().replace(/\n/g, '\\n');

/** The base64 of a PEM text, all in one piece. */
const base64Of = (text) =>
  text
    .split(/\r?\n|\\n/)
    .filter((line) => /^[A-Za-z0-9+/=]+$/.test(line))
    .join('');

/**
 * Every form of a key that OpenSSL reads as well: `[what, text or bytes]`.
 *
 * @param {import('node:crypto').KeyObject} key
 * @returns {[string, string | Buffer][]}
 */
function formsOf(key) {
  const type = TRADITIONAL[key.asymmetricKeyType];
  const isRsa = type === 'pkcs1';
  const [name, label] = isRsa ? ['PKCS#1', 'RSA PRIVATE KEY'] : ['SEC 1', 'EC PRIVATE KEY'];
  const own = pem(key, type);
  const pkcs8 = pem(key);
  const forms = [
    [name, own],
    ['PKCS#8', pkcs8],
    [`${name} with CRLF`, withCrlf(own)],
    ['PKCS#8 with CRLF', withCrlf(pkcs8)],
    [`${name} in a Buffer`, Buffer.from(own)],
    ['PKCS#8 with CRLF in a Buffer', Buffer.from(withCrlf(pkcs8))],
    ['without the last line break', own.trimEnd()],
    ['text before', `Bag Attributes\n    friendlyName: cloudfront\n${pkcs8}`],
    ['text after', `${own}\nkept in the safe\n`],
    ['text beyond ASCII around', `Schlüssel für 😀\n${own}– Ende –\n`],
    ['a byte order mark', `\ufeff${own}`],
    ['spaces at line ends', own.replace(/\n/g, '  \n')],
    ['all base64 on one line', block(label, base64Of(own))],
    ['lines of 76', block(label, base64Of(own).replace(/.{76}/g, '$&\n'))],
    ['a public key before', block('PUBLIC KEY', base64Of(own).slice(0, 64)) + own],
    ['a certificate before', block('CERTIFICATE', 'AAAA') + pkcs8],
  ];
  if (!isRsa) {
    forms.push(['parameters before', EC_PARAMETERS + own]);
    forms.push(['parameters before, with CRLF', withCrlf(EC_PARAMETERS + own)]);
    forms.push(['parameters before, in a Buffer', Buffer.from(EC_PARAMETERS + own)]);
  }
  return forms;
}

module.exports = {
  EC_PARAMETERS,
  KEY_PAIR_ID,
  TRADITIONAL,
  base64Of,
  block,
  der,
  ec,
  ecKey,
  formsOf,
  newKey,
  onOneLine,
  pairOf,
  pem,
  rsa,
  rsaKey,
  withCrlf,
};
