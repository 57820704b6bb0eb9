'use strict';

// Which key signs: options and environment, the same for every command that signs.

const { codeOf, excerpt } = require('../errors.js');
const { STANDARD } = require('./files.js');
const { materialFrom, refuseKey } = require('../keys/sources/material.js');

const OPTIONS = /** @type {const} */ ({
  'key-pair-id': { type: 'string' },
  'private-key': { type: 'string' },
  'passphrase-file': { type: 'string' },
  'kms-key': { type: 'string' },
  secret: { type: 'string' },
});

const OPTIONS_HELP = `Key:
  --key-pair-id <id>        the ID that CloudFront gave the public key
  --private-key <file>      the private key, in PEM; '-' is the standard input. Encrypted ones need:
  --passphrase-file <file>  holds the passphrase; a line break at its end is no part of it
  --kms-key <key>           a key of AWS KMS that signs, by ARN, ID or alias/name; needs @aws-sdk/client-kms
  --secret <name or ARN>    a secret of AWS Secrets Manager that holds the key, and its ID, as keys init makes it;
                            needs @aws-sdk/client-secrets-manager`;

const ENVIRONMENT_HELP = `Environment:
  CLOUDFRONT_KEY_PAIR_ID       in place of --key-pair-id
  CLOUDFRONT_PRIVATE_KEY       the private key itself, in PEM (line breaks may be written \\n, all of it as base64)
  CLOUDFRONT_PRIVATE_KEY_FILE  in place of --private-key
  A variable that is empty is none. An option wins over CLOUDFRONT_PRIVATE_KEY, and that over
  CLOUDFRONT_PRIVATE_KEY_FILE.`;

/** Where a private key may be; one of them. */
const PLACES = /** @type {const} */ (['private-key', 'kms-key', 'secret']);

/**
 * @typedef {{ [Name in keyof typeof OPTIONS]?: string }} Values
 *
 * @typedef {InstanceType<typeof import('./files.js').StandardInput>} StandardInput
 *
 * @typedef {import('../../index').Signer | import('../../index').ExternalSigner} AnySigner
 */

/**
 * A variable; one that is empty is none.
 *
 * @param {string} name
 */
function variable(name) {
  const value = process.env[name];
  return value === undefined || value.trim() === '' ? undefined : value;
}

/**
 * Fails for what cannot be meant, before anything is read.
 *
 * @param {Values} values
 */
function assertOneKey(values) {
  const given = PLACES.filter((name) => values[name] !== undefined);
  if (given.length > 1) {
    throw new Error(`--${given[0]} and --${given[1]}: give one of them, the key is in one place`);
  }
  if (values['kms-key'] !== undefined && values['passphrase-file'] !== undefined) {
    throw new Error('--passphrase-file: keys of KMS have no passphrase');
  }
}

/**
 * @param {Values} values
 * @returns {string | undefined}
 */
function keyPairIdOf(values) {
  return values['key-pair-id'] ?? variable('CLOUDFRONT_KEY_PAIR_ID');
}

/** @param {Values} values */
function requiredKeyPairId(values) {
  const keyPairId = keyPairIdOf(values);
  if (keyPairId !== undefined) return keyPairId;
  throw new Error(
    '--key-pair-id is missing: the ID that CloudFront gave the public key, such as K2JCJMDEHXQW5F (or the variable CLOUDFRONT_KEY_PAIR_ID)',
  );
}

/**
 * The signer that options and environment name.
 *
 * @param {Values} values
 * @param {object} settings
 * @param {'SHA1' | 'SHA256'} [settings.hashAlgorithm]
 * @param {StandardInput} settings.standardInput
 * @returns {Promise<AnySigner>}
 */
async function openSigner(values, { hashAlgorithm, standardInput }) {
  assertOneKey(values);
  if (values['kms-key'] !== undefined) return openKms(values, hashAlgorithm);
  const material = await materialOf(values, standardInput);
  const passphrase = await passphraseOf(values, standardInput);
  const { Signer } = require('../signer.js');
  const own = {
    keyPairId: material.keyPairId,
    privateKey: material.privateKey,
    passphrase: passphrase ?? material.passphrase,
    hashAlgorithm: hashAlgorithm ?? material.hashAlgorithm,
  };
  try {
    return /** @type {AnySigner} */ (new Signer(own));
  } catch (error) {
    throw passphrase === undefined ? withPassphraseAdvice(error) : error;
  }
}

/**
 * @param {Values} values
 * @param {'SHA1' | 'SHA256'} [hashAlgorithm]
 */
async function openKms(values, hashAlgorithm) {
  if (hashAlgorithm === 'SHA1') {
    throw new Error('--hash-algorithm SHA1: KMS signs over SHA-256 alone; leave it out');
  }
  const { kmsSigner } = require('../keys/kms.js');
  return kmsSigner({ keyId: String(values['kms-key']), keyPairId: requiredKeyPairId(values) });
}

/**
 * @param {Values} values
 * @param {StandardInput} standardInput
 * @returns {Promise<import('../keys/sources/material.js').Material>}
 */
async function materialOf(values, standardInput) {
  const { secret } = values;
  if (secret !== undefined) {
    const { fromSecretsManager } = require('../keys/sources/secrets-manager.js');
    const keyPairId = keyPairIdOf(values);
    const material = await fromSecretsManager({ secretId: secret, keyPairId })({
      signal: new AbortController().signal,
    });
    return agreeing(values, /** @type {any} */ (material), `the secret '${excerpt(secret, 200)}'`);
  }
  const file = values['private-key'];
  const text = file === undefined ? variable('CLOUDFRONT_PRIVATE_KEY') : undefined;
  if (text !== undefined) {
    const where = 'the variable CLOUDFRONT_PRIVATE_KEY';
    return agreeing(values, materialFrom(text, where, keyPairIdFor(values, text)), where);
  }
  const named = file ?? variable('CLOUDFRONT_PRIVATE_KEY_FILE');
  if (named === undefined) {
    throw new Error(
      '--private-key is missing: the file of the private key (or --kms-key, --secret, or the variable CLOUDFRONT_PRIVATE_KEY or CLOUDFRONT_PRIVATE_KEY_FILE)',
    );
  }
  const option = file === undefined ? 'CLOUDFRONT_PRIVATE_KEY_FILE' : '--private-key';
  if (file === undefined && named === STANDARD) standardInput.claim(option);
  refuseKey(option, named, 'the path of the file that holds it');
  const content = await standardInput.read(option, named);
  const where = `${option} '${excerpt(named, 200)}'`;
  return agreeing(values, materialFrom(content, where, keyPairIdFor(values, content)), where);
}

/**
 * JSON brings its own.
 *
 * @param {Values} values
 * @param {string | Buffer} content
 */
function keyPairIdFor(values, content) {
  const isJson = String(content).trimStart().startsWith('{');
  return isJson ? keyPairIdOf(values) : requiredKeyPairId(values);
}

/**
 * Material whose key pair ID is the one that was asked for on the command line, if one was.
 *
 * @param {Values} values
 * @param {import('../keys/sources/material.js').Material} material
 * @param {string} where
 */
function agreeing(values, material, where) {
  const asked = values['key-pair-id'];
  if (asked !== undefined && material.keyPairId !== asked) {
    throw new Error(
      `--key-pair-id ${excerpt(asked)}: ${where} holds the key ${excerpt(String(material.keyPairId))}; leave the option out, or give the ID that belongs to the key`,
    );
  }
  return material;
}

/**
 * @param {Values} values
 * @param {StandardInput} standardInput
 */
async function passphraseOf(values, standardInput) {
  const file = values['passphrase-file'];
  if (file === undefined) return undefined;
  const text = await standardInput.readText('--passphrase-file', file);
  return text.replace(/\r?\n$/, '');
}

/** @param {unknown} error */
function withPassphraseAdvice(error) {
  const { message } = /** @type {Error} */ (error);
  if (codeOf(error) !== 'ERR_CLOUDFRONT_PRIVATE_KEY' || !/encrypted/.test(message)) return error;
  return new Error(`${message.replace(/^privateKey/, '--private-key')} (--passphrase-file)`);
}

module.exports = { ENVIRONMENT_HELP, OPTIONS, OPTIONS_HELP, openSigner };
