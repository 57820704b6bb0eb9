'use strict';

// Keys made on the spot, in every form in which key files come.

const { generateKeyPairSync } = require('node:crypto');

/** @returns {import('node:crypto').KeyObject} */
const rsaKey = (modulusLength = 2048) => generateKeyPairSync('rsa', { modulusLength }).privateKey;

/** @returns {import('node:crypto').KeyObject} */
const ecKey = (namedCurve = 'P-256') => generateKeyPairSync('ec', { namedCurve }).privateKey;

const pem = (key, type = 'pkcs8', options = {}) => key.export({ type, format: 'pem', ...options });
const der = (key, type = 'pkcs8') => key.export({ type, format: 'der' });

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
  const isRsa = key.asymmetricKeyType === 'rsa';
  const [name, label, type] = isRsa
    ? ['PKCS#1', 'RSA PRIVATE KEY', 'pkcs1']
    : ['SEC 1', 'EC PRIVATE KEY', 'sec1'];
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
  base64Of,
  block,
  der,
  ecKey,
  formsOf,
  onOneLine,
  pem,
  rsaKey,
  withCrlf,
};
