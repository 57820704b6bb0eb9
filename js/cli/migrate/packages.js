'use strict';

// Which packages the command knows, and what their names become.

/** @type {Record<string, string>} what is imported today, and what instead */
const REPLACEMENTS = {
  'aws-cloudfront-sign': 'cloudfront-sign-native',
  'aws-cloudfront-sign/types': 'cloudfront-sign-native/types',
  '@aws-sdk/cloudfront-signer': 'cloudfront-sign-native/aws-sdk',
};

/** The packages whose imports change. */
const REPLACED = ['aws-cloudfront-sign', '@aws-sdk/cloudfront-signer'];

/** No drop-in stands for it: calls have to be written anew. */
const REWRITTEN = 'cloudfront-sign-webcrypto';

/** The `Signer` of aws-sdk 2, likewise. */
const SDK_2 = 'CloudFront.Signer';

const NAMES = [...REPLACED, REWRITTEN].join('|');
const SPECIFIER = new RegExp(`^(${NAMES})(?:/|$)`);
const QUOTED = new RegExp(`['"\`](${NAMES})(?:/[^'"\`\\n]*)?['"\`]`);

/** Files without any of these are not looked at further. */
const MENTIONS = [...REPLACED, REWRITTEN, SDK_2];

/**
 * The package that a module specifier names, if it is one of ours to look at.
 *
 * @param {string} specifier
 */
function packageOf(specifier) {
  return SPECIFIER.exec(specifier)?.[1];
}

module.exports = { MENTIONS, QUOTED, REPLACED, REPLACEMENTS, REWRITTEN, SDK_2, packageOf };
