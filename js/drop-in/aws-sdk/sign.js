'use strict';

// Signs a policy as @aws-sdk/cloudfront-signer does.

const native = require('../../addon/load.js');

const { isUint8Array: isBytes } = require('node:util/types');

/**
 * @param {any} policy
 * @param {{ privateKey: any, passphrase: any, hashAlgorithm: 'SHA1' | 'SHA256' }} key
 * @returns {{ policy: string, signature: string }} both in CloudFront's base64
 */
function sign(policy, key) {
  if (!policy) throw new Error('Invalid policy');
  const { privateKey, passphrase, hashAlgorithm } = key;
  // A passphrase for a key that is not encrypted is not looked at.
  const isOurs =
    typeof policy === 'string' &&
    (typeof privateKey === 'string' || isBytes(privateKey)) &&
    (passphrase === undefined || typeof passphrase === 'string');
  const signed = isOurs ? native.signSdkPolicy(privateKey, policy, hashAlgorithm) : null;
  if (signed !== null) return signed;
  const { signWithOpenSsl, toCloudFront } = require('../../keys/open-ssl.js');
  const signature = signWithOpenSsl(policy, key);
  return { policy: toCloudFront(Buffer.from(policy).toString('base64')), signature };
}

module.exports = { sign };
