/**
 * Signed URLs and cookies whose private key stays in AWS KMS. Needs the package `@aws-sdk/client-kms`.
 *
 * @packageDocumentation
 */

import type { ExternalSigner } from '../../index';

/** What is used of a `KMSClient` of `@aws-sdk/client-kms`; written out, so that these types do without its. */
export interface KmsClient {
  // biome-ignore lint/suspicious/noExplicitAny: commands and their answers are the SDK's.
  send(command: any, options?: any): Promise<any>;
}

/** How to make a signer of a key in KMS. */
export interface KmsSignerOptions {
  /**
   * The key in KMS: its ARN, its ID, or an alias, `'alias/cloudfront-links'`. KeySpec `RSA_2048` or
   * `ECC_NIST_P256`, KeyUsage `SIGN_VERIFY`.
   */
  keyId: string;
  /** The ID that CloudFront gave the key's public half: `'K2JCJMDEHXQW5F'`. */
  keyPairId: string;
  /**
   * A client of `@aws-sdk/client-kms`, for a region, credentials or a retry strategy of one's own.
   *
   * @defaultValue `new KMSClient({})`, which goes by the environment as every client of the SDK
   */
  client?: KmsClient | undefined;
  /** As {@link ExternalSignerOptions.remember}. */
  remember?: number | undefined;
  /** As {@link ExternalSignerOptions.concurrency}. */
  concurrency?: number | undefined;
}

/**
 * A signer of a key in KMS. The public key is fetched once, here, and an alias is followed once: if it
 * later stands for another key, links go on being signed with the one whose public half CloudFront has.
 *
 * The hash algorithm is SHA-256: KMS does not sign over SHA-1. KMS retries and times out as its client is told.
 *
 * Each policy is one call to KMS, which costs money and counts towards a quota (docs/kms.md): sign folders
 * with {@link ExternalSigner.grant}, or batches under one `resource`.
 *
 * @throws (as a rejection) `Error` with `code` `ERR_CLOUDFRONT_SIGNER` when KMS does not give the public key,
 *   `cause` being its own error; `TypeError` with `ERR_INVALID_ARG_VALUE` for a key that CloudFront would not
 *   take; `Error` with `ERR_MODULE_NOT_FOUND` when `@aws-sdk/client-kms` is not installed
 *
 * @example
 * ```js no-run
 * const { kmsSigner } = require('cloudfront-sign-native/kms');
 *
 * const signer = await kmsSigner({ keyId: 'alias/cloudfront-links', keyPairId: 'K2JCJMDEHXQW5F' });
 * const grant = await signer.grant('https://cdn.example.com/videos/42/*', { expires: '2h' });
 * ```
 */
export declare function kmsSigner(options: KmsSignerOptions): Promise<ExternalSigner>;
