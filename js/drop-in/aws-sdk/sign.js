'use strict';

// Signs a policy as @aws-sdk/cloudfront-signer does.

const { createSign } = require('node:crypto');

/** @param {string} base64 */
function toCloudFront(base64) {
  return base64.replaceAll('+', '-').replaceAll('=', '_').replaceAll('/', '~');
}

/**
 * @param {any} policy
 * @param {{ privateKey: any, passphrase: any, isSha256: boolean }} key
 */
function sign(policy, { privateKey, passphrase, isSha256 }) {
  if (!policy) throw new Error('Invalid policy');
  const signing = createSign(isSha256 ? 'RSA-SHA256' : 'RSA-SHA1').update(policy);
  const signature = toCloudFront(signing.sign({ key: privateKey, passphrase }, 'base64'));
  return { signature, policy: () => toCloudFront(Buffer.from(policy).toString('base64')) };
}

module.exports = { sign };
