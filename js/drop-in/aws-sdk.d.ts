/**
 * `getSignedUrl` and `getSignedCookies` of @aws-sdk/cloudfront-signer, byte for byte: change the name of
 * the package in the import, and nothing else.
 *
 * ```js
 * import { getSignedCookies, getSignedUrl } from 'cloudfront-sign-native/aws-sdk';
 *
 * const credentials = { keyPairId: 'K2JCJMDEHXQW5F', privateKey: process.env.CF_PRIVATE_KEY };
 * const dateLessThan = new Date(Date.now() + 3_600_000);
 * const link = getSignedUrl({ ...credentials, url, dateLessThan });
 * const cookies = getSignedCookies({ ...credentials, url, dateLessThan });
 * ```
 *
 * What the original signs wrongly is signed wrongly here, too; `Signer` of `cloudfront-sign-native` is
 * where it is right.
 *
 * @packageDocumentation
 */

/** What a policy is hashed with before it is signed. CloudFront has known `'SHA256'` since April 2026. */
export type CloudfrontSignerAlgorithm = 'SHA1' | 'SHA256';

/** Who signs. */
export type CloudfrontSignerCredentials = {
  /** The ID of the public key, as CloudFront gave it. */
  keyPairId: string;
  /** The private key: a PEM, RSA or ECDSA P-256 for links that CloudFront takes. */
  privateKey: string | Buffer;
  /** What the PEM is encrypted with. */
  passphrase?: string;
  /**
   * The hash algorithm. `'SHA256'` is announced, in the link as `Hash-Algorithm=SHA256`.
   *
   * @defaultValue `'SHA1'`
   */
  algorithm?: CloudfrontSignerAlgorithm;
};

/**
 * A policy by its parts: canned with `url` and `dateLessThan` alone, custom with more. Dates are whatever
 * the `Date` constructor takes: a `Date`, milliseconds since the epoch, a text such as ISO 8601. They are
 * rounded to whole seconds.
 */
export type CloudfrontSignInputWithParameters = CloudfrontSignerCredentials & {
  /**
   * What to sign: `https:`, `http:`, `wss:`, `ws:`, or `rtmp:`, of which the stream's name is signed. A
   * link's path and query string are percent-encoded first; those of cookies are not. `*` stands for any
   * characters; in cookies for a canned policy it opens nothing, since CloudFront takes the requested URL.
   */
  url: string;
  /** The end of validity. */
  dateLessThan: string | number | Date;
  /** The start of validity. */
  dateGreaterThan?: string | number | Date;
  /** The viewer's IPv4 address, or a range in CIDR notation. */
  ipAddress?: string;
  /** A policy by its parts goes with no other. */
  policy?: never;
};

/** A whole policy. */
export type CloudfrontSignInputWithPolicy = CloudfrontSignerCredentials & {
  /**
   * What a link shall lead to. Cookies do not ask.
   *
   * @defaultValue the first Resource of the policy, with `*://` as `https://`
   */
  url?: string;
  /** JSON, signed as it is. */
  policy: string;
  /** Stands in the policy. */
  dateLessThan?: never;
  /** Stands in the policy. */
  dateGreaterThan?: never;
  /** Stands in the policy. */
  ipAddress?: never;
};

/** What {@link getSignedUrl} and {@link getSignedCookies} take. */
export type CloudfrontSignInput = CloudfrontSignInputWithParameters | CloudfrontSignInputWithPolicy;

/** Cookies by name. */
export interface CloudfrontSignedCookiesOutput {
  /** Whose key signed. */
  'CloudFront-Key-Pair-Id': string;
  /** The signature, in CloudFront's base64. */
  'CloudFront-Signature': string;
  /** The end of a canned policy: seconds since the epoch, a number. */
  'CloudFront-Expires'?: number;
  /** A custom policy, in CloudFront's base64. */
  'CloudFront-Policy'?: string;
  /** `'SHA256'`, when it was asked for. */
  'CloudFront-Hash-Algorithm'?: string;
}

/**
 * @deprecated Use {@link CloudfrontSignInput}, {@link CloudfrontSignInputWithParameters} or
 * {@link CloudfrontSignInputWithPolicy}.
 */
export type CloudfrontSignInputBase = {
  url: string;
  keyPairId: string;
  privateKey: string | Buffer;
  passphrase?: string;
  dateLessThan?: string;
  ipAddress?: string;
  dateGreaterThan?: string;
};

/**
 * A signed URL.
 *
 * @throws an `Error` for what is missing, is no date, no address or no scheme of those above, and
 * `node:crypto`'s own for a key that cannot be read
 * @example
 * ```js
 * import { getSignedUrl } from 'cloudfront-sign-native/aws-sdk';
 *
 * const link = getSignedUrl({
 *   url,
 *   keyPairId: 'K2JCJMDEHXQW5F',
 *   privateKey: process.env.CF_PRIVATE_KEY,
 *   dateLessThan: '2033-01-31T12:00:00Z',
 *   ipAddress: '203.0.113.0/24',
 * });
 * ```
 */
export declare function getSignedUrl(input: CloudfrontSignInput): string;

/**
 * Signed cookies.
 *
 * @throws as {@link getSignedUrl}
 * @example
 * ```js
 * import { getSignedCookies } from 'cloudfront-sign-native/aws-sdk';
 *
 * const cookies = getSignedCookies({
 *   url: `${base}*`,
 *   keyPairId: 'K2JCJMDEHXQW5F',
 *   privateKey: process.env.CF_PRIVATE_KEY,
 *   dateLessThan: new Date(Date.now() + 86_400_000),
 *   dateGreaterThan: new Date(),
 * });
 * ```
 */
export declare function getSignedCookies(input: CloudfrontSignInput): CloudfrontSignedCookiesOutput;
