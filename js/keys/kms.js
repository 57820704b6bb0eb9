'use strict';

// Signatures of a key in AWS KMS.

const { createHash } = require('node:crypto');

const { excerpt, externalSigner, reasonOf, wrongType, wrongValue } = require('../errors.js');
const { knownNames, readOptions } = require('../options/object.js');
const { keyPairIdOf } = require('../options/signer.js');
const { readClient } = require('./aws-client.js');
const { ExternalSigner } = require('./external.js');
const { optionalPackage } = require('./optional-package.js');

/**
 * @typedef {import('./kms').KmsClient} KmsClient
 * @typedef {import('./external/signatures.js').Sign} Sign
 *
 * @typedef {object} KmsKey
 * @property {string} arn
 * @property {Uint8Array} publicKey
 * @property {'RSASSA_PKCS1_V1_5_SHA_256' | 'ECDSA_SHA_256'} algorithm
 */

const CLIENT = '@aws-sdk/client-kms';
const OPTIONS = knownNames('keyId', 'keyPairId', 'client', 'remember', 'concurrency');
/** KMS signs over SHA-256 and longer hashes; of those CloudFront takes this one. */
const HASH_ALGORITHM = 'SHA256';
/** The keys that CloudFront takes, by KMS's names, and how they sign. */
const ALGORITHMS = /** @type {const} */ ({
  RSA_2048: 'RSASSA_PKCS1_V1_5_SHA_256',
  ECC_NIST_P256: 'ECDSA_SHA_256',
});
/** Bytes of a message that KMS hashes itself. */
const LONGEST_MESSAGE = 4_096;

/** @type {typeof import('./kms').kmsSigner} */
async function kmsSigner(options) {
  const given = readOptions(options, OPTIONS);
  const keyPairId = keyPairIdOf(given);
  const keyId = keyIdOf(given);
  const givenClient = readClient(given, 'a KMSClient');
  const kms = await loadClient();
  const client = givenClient ?? new kms.KMSClient({});
  const { arn, publicKey, algorithm } = await keyOf(client, kms, keyId);

  /** @type {Sign} */
  async function sign(message, { signal }) {
    const isLong = message.length > LONGEST_MESSAGE;
    const command = new kms.SignCommand({
      KeyId: arn,
      Message: isLong ? createHash(HASH_ALGORITHM).update(message).digest() : message,
      MessageType: isLong ? 'DIGEST' : 'RAW',
      SigningAlgorithm: algorithm,
    });
    const { Signature } = await client.send(command, { abortSignal: signal });
    return Signature;
  }

  const { remember, concurrency } = given;
  const own = { keyPairId, publicKey, hashAlgorithm: HASH_ALGORITHM, remember, concurrency, sign };
  return /** @type {import('../../index').ExternalSigner} */ (new ExternalSigner(own));
}

/** @param {Record<string, unknown>} options */
function keyIdOf({ keyId }) {
  if (typeof keyId !== 'string') throw wrongType('keyId', 'a string', keyId);
  if (keyId.trim() === '') {
    throw wrongValue('keyId', "is empty; give the key's ARN, its ID, or an alias ('alias/links')");
  }
  return keyId;
}

function loadClient() {
  return optionalPackage(
    CLIENT,
    'kmsSigner',
    () => import('@aws-sdk/client-kms'),
    () => require('@aws-sdk/client-kms'),
  );
}

/**
 * The key that an ID or an alias stands for, now and from now on.
 *
 * @param {KmsClient} client
 * @param {typeof import('@aws-sdk/client-kms')} kms
 * @param {string} keyId
 * @returns {Promise<KmsKey>}
 */
async function keyOf(client, kms, keyId) {
  /** @type {import('@aws-sdk/client-kms').GetPublicKeyCommandOutput} */
  let key;
  try {
    key = await client.send(new kms.GetPublicKeyCommand({ KeyId: keyId }));
  } catch (cause) {
    const what = `KMS does not give the public key of '${excerpt(keyId, 100)}': ${reasonOf(cause)}`;
    throw externalSigner(what, { cause, argument: 'keyId' });
  }
  // What KMS called it before.
  const spec = key.KeySpec ?? key.CustomerMasterKeySpec;
  const taken = Object.keys(ALGORITHMS).join(' or ');
  if (key.KeyUsage !== 'SIGN_VERIFY') {
    throw wrongValue(
      'keyId',
      `is a key whose KeyUsage is ${key.KeyUsage}; make one for signing: KeyUsage SIGN_VERIFY, KeySpec ${taken}`,
    );
  }
  if (spec === undefined || !Object.hasOwn(ALGORITHMS, spec)) {
    throw wrongValue('keyId', `is a key whose KeySpec is ${spec}; CloudFront takes ${taken}`);
  }
  if (key.KeyId === undefined || key.PublicKey === undefined) {
    throw externalSigner('KMS gave no public key', { argument: 'keyId' });
  }
  const algorithm = ALGORITHMS[/** @type {keyof typeof ALGORITHMS} */ (spec)];
  return { arn: key.KeyId, publicKey: key.PublicKey, algorithm };
}

module.exports = { kmsSigner };
