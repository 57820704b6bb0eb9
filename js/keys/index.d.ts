/**
 * Where private keys are read from: sources for `ReloadingSigner`. Each is a function that reads the key anew
 * whenever it is called.
 *
 * What a source finds is a raw key (PEM, or the base64 of one; in a file or a binary secret DER, too), or JSON with
 * the members of {@link KeyMaterial}, as `keys rotate` writes it. A raw key needs its ID beside it, and since
 * CloudFront's public keys never change, another key needs another ID: what shall be rotated without a restart
 * is kept as JSON, or in two variables.
 *
 * Every source rejects with an `Error` with `code` `ERR_CLOUDFRONT_KEY_SOURCE` when it cannot be read (`cause` is the
 * error of the file system or of AWS), or holds no such thing, or half of it. No error shows key material.
 *
 * @packageDocumentation
 */

import type { PrivateKeyObject, PublicKeyObject } from '../../index';

/**
 * A private key, the ID that CloudFront gave its public half, and what goes with them. `null`, and an empty text,
 * are as if the member was not there; other members are passed over.
 */
export interface KeyMaterial {
  /** As in `SignerOptions`. */
  keyPairId: string;
  /** As in `SignerOptions`. */
  privateKey: string | Uint8Array | PrivateKeyObject;
  /** The public half, for a check: a private key that is not its other half is not taken over. */
  publicKey?: string | Uint8Array | PublicKeyObject | null | undefined;
  /** Of an encrypted private key. */
  passphrase?: string | Uint8Array | null | undefined;
  /** As in `SignerOptions`. */
  hashAlgorithm?: 'SHA1' | 'SHA256' | null | undefined;
  /**
   * The longest that a link may be good, `'24h'`, `'1.5h'`: a rotation keeps a key for as long after its last
   * use. See `ReloadingSignerOptions.strict`.
   */
  lifetime?: string | null | undefined;
}

/**
 * Reads a key. `signal` aborts when nobody waits for it any more; whoever calls a source by hand need not give
 * one.
 */
export type KeySource = (context: { signal: AbortSignal }) => KeyMaterial | Promise<KeyMaterial>;

/** A source of this package. */
export type OwnKeySource = (context?: { signal?: AbortSignal | undefined }) => Promise<KeyMaterial>;

/** The ID beside a raw key. */
export interface RawKeyOptions {
  /** Of a raw key; JSON has its own. */
  keyPairId?: string | undefined;
}

/**
 * A key in a file, which is read whole each time. A file that is empty, cut off, or changes while it is read is
 * refused, so that half of a key is never taken for one; better still is to write another file and to rename
 * it, or to change a symbolic link, as Kubernetes does.
 *
 * The file should belong to the user of the process, who alone may read it (mode 0400 or 0600), or come from a
 * secret mount. Modes are not checked: in containers and on Windows they say little.
 *
 * @param path of the file, or its `file:` URL; a relative one counts from the working directory now
 * @throws `TypeError` with `code` `ERR_INVALID_ARG_TYPE` or `ERR_INVALID_ARG_VALUE`, also when a key is given in
 *   place of its path
 *
 * @example
 * ```js no-run
 * const { ReloadingSigner } = require('cloudfront-sign-native');
 * const { fromFile } = require('cloudfront-sign-native/keys');
 *
 * const signer = await ReloadingSigner.open({ source: fromFile('/run/secrets/cloudfront-key.json') });
 * ```
 */
export declare function fromFile(path: string | URL, options?: RawKeyOptions): OwnKeySource;

/** Which variables {@link fromEnv} reads: their names, not their values. */
export interface EnvOptions {
  /**
   * Of the one that holds the ID of a raw key.
   *
   * @defaultValue 'CF_KEY_PAIR_ID'
   */
  keyPairId?: string | undefined;
  /**
   * Of the one that holds the key, or JSON. Line breaks of a PEM may be written `\n`.
   *
   * @defaultValue 'CF_PRIVATE_KEY'
   */
  privateKey?: string | undefined;
}

/**
 * A key in environment variables, which are read each time. One that is empty is none.
 *
 * @throws `TypeError` with `code` `ERR_INVALID_ARG_TYPE` or `ERR_INVALID_ARG_VALUE`, also when a key is given in
 *   place of a name
 *
 * @example
 * ```js
 * const { Signer } = require('cloudfront-sign-native');
 * const { fromEnv } = require('cloudfront-sign-native/keys');
 *
 * const { keyPairId, privateKey } = await fromEnv()();
 * const once = new Signer({ keyPairId, privateKey });
 * ```
 */
export declare function fromEnv(options?: EnvOptions): OwnKeySource;

/** What is used of a client of the AWS SDK; written out, so that these types do without its. */
export interface AwsClient {
  // biome-ignore lint/suspicious/noExplicitAny: commands and their answers are the SDK's.
  send(command: any, options?: any): Promise<any>;
}

/** How to read a key from Secrets Manager. */
export interface SecretsManagerOptions extends RawKeyOptions {
  /** The secret's name or ARN. */
  secretId: string;
  /**
   * A client of `@aws-sdk/client-secrets-manager`, for a region, credentials or a retry strategy of one's own.
   *
   * @defaultValue `new SecretsManagerClient({})`, which goes by the environment as every client of the SDK
   */
  client?: AwsClient | undefined;
}

/**
 * A key in AWS Secrets Manager: the secret's current version (`AWSCURRENT`), text or binary. Needs the package
 * `@aws-sdk/client-secrets-manager`, which is loaded when the key is first read, and the permission
 * `secretsmanager:GetSecretValue`.
 *
 * @throws `TypeError` with `code` `ERR_INVALID_ARG_TYPE` or `ERR_INVALID_ARG_VALUE`
 *
 * @example
 * ```js no-run
 * const { ReloadingSigner } = require('cloudfront-sign-native');
 * const { fromSecretsManager } = require('cloudfront-sign-native/keys');
 *
 * const signer = await ReloadingSigner.open({
 *   source: fromSecretsManager({ secretId: 'cloudfront-links' }),
 *   refresh: '5m',
 * });
 * ```
 */
export declare function fromSecretsManager(options: SecretsManagerOptions): OwnKeySource;

/** How to read a key from Parameter Store. */
export interface ParameterStoreOptions extends RawKeyOptions {
  /** The parameter's name or ARN. */
  name: string;
  /**
   * A client of `@aws-sdk/client-ssm`.
   *
   * @defaultValue `new SSMClient({})`
   */
  client?: AwsClient | undefined;
}

/**
 * A key in the Parameter Store of AWS Systems Manager, decrypted (`SecureString`). Needs the package
 * `@aws-sdk/client-ssm`, which is loaded when the key is first read, and the permissions `ssm:GetParameter` and, for
 * a KMS key of your own, `kms:Decrypt`.
 *
 * @throws `TypeError` with `code` `ERR_INVALID_ARG_TYPE` or `ERR_INVALID_ARG_VALUE`
 *
 * @example
 * ```js no-run
 * const { ReloadingSigner } = require('cloudfront-sign-native');
 * const { fromParameterStore } = require('cloudfront-sign-native/keys');
 *
 * const signer = await ReloadingSigner.open({
 *   source: fromParameterStore({ name: '/links/key', keyPairId: 'K2JCJMDEHXQW5F' }),
 * });
 * ```
 */
export declare function fromParameterStore(options: ParameterStoreOptions): OwnKeySource;
