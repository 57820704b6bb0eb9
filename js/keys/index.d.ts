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

/** The clients of the SDK that a rotation asks. */
export interface RotationClients {
  /**
   * A client of `@aws-sdk/client-cloudfront`.
   *
   * @defaultValue `new CloudFrontClient({})`, which goes by the environment as every client of the SDK
   */
  cloudfront?: AwsClient | undefined;
  /**
   * A client of `@aws-sdk/client-secrets-manager`.
   *
   * @defaultValue `new SecretsManagerClient({})`
   */
  secretsManager?: AwsClient | undefined;
}

/** What every function of a rotation takes. */
export interface RotationCommonOptions {
  /** The secret's name or ARN. */
  secretId: string;
  /** Clients of one's own, for a region, credentials or a retry strategy. */
  clients?: RotationClients | undefined;
  /** Gives up; what was done stays done, and another run goes on with it. */
  signal?: AbortSignal | undefined;
}

/**
 * How a rotation is done. Spans are such as `'90d'`, `'1.5h'`, `'15m'`, `'0s'`. They are kept in the secret, and a
 * call without them uses those; while a rotation is under way the longer of what is kept and what is given
 * holds.
 */
export interface RotateKeysOptions extends RotationCommonOptions {
  /**
   * No rotation begins before the key in use is that old; with `'0s'` one begins as soon as the last has ended.
   *
   * @defaultValue '0s'
   */
  every?: string | undefined;
  /**
   * How long CloudFront takes until every edge has a change of the key group.
   *
   * @defaultValue '15m'
   */
  propagation?: string | undefined;
  /**
   * How long until every signer has read a change of the secret: more than `refresh` of `ReloadingSigner`, with some
   * failures.
   *
   * @defaultValue '15m'
   */
  refresh?: string | undefined;
  /**
   * The longest that a link is good: see `ReloadingSignerOptions.strict`.
   *
   * @defaultValue '24h'
   */
  lifetime?: string | undefined;
  /** Changes nothing: says what it would begin with. */
  dryRun?: boolean | undefined;
  /** Called before each step. What it throws ends the run. */
  onStep?: ((step: RotationStep) => void) | undefined;
}

/** One step: one change of the secret, the key group or a public key. */
export interface RotationStep {
  /**
   * Its name: `makeKey`, `createPublicKey`, `createGroup`, `updateGroup`, `deletePublicKey`; and of what is
   * written into the secret `settings`, `seen`, `unseen`, `publish`, `published`, `leaving`, `abandoned`.
   */
  step: string;
  /** The key that it is about. */
  keyPairId: string | undefined;
  /** The same in words, for people. */
  text: string;
}

/** What a run has done, and what is to come. */
export interface RotationResult {
  /**
   * `waiting`: something is under way, and due at `due`. `idle`: nothing is under way. `blocked`: somebody has to
   * do something, see `blockedBy`; no step was taken. `due` (of a dry run): `steps` says what it would begin with.
   */
  state: 'waiting' | 'idle' | 'blocked' | 'due';
  /** In words, for people. */
  message: string;
  /** The key that signers read. `undefined` before {@link initKeys} is done. */
  keyPairId: string | undefined;
  /** The key group's ID. */
  group: string | undefined;
  /** What was done, or tried; in a dry run what would be. */
  steps: RotationStep[];
  /**
   * `propagation`: until every edge has the next key. `old`: until nothing needs the old one. `every`: until
   * the next rotation begins.
   */
  waitsFor?: 'propagation' | 'old' | 'every' | undefined;
  /** When that is, by the clock of the service that counts. */
  due?: Date | undefined;
  /** Milliseconds until then. */
  wait?: number | undefined;
  /**
   * `current` or `old`: somebody took that key out of the group, and links are open with it. `full`: the group
   * has no place for another.
   */
  blockedBy?: 'current' | 'old' | 'full' | undefined;
  /** Public keys that have left the group, but are not deleted, because something else uses them. */
  left: string[];
}

/**
 * Does what is due of a rotation, and ends: what `npx cloudfront-sign-native keys rotate` does. It may be run as often
 * as you like, also twice at the same time, and killed at any moment; a run with nothing due writes nothing.
 *
 * A new key goes into the key group beside the old one; after `propagation` it is what signers read; after `refresh`
 * and `lifetime` the old one leaves the group and is deleted. The clocks are those of CloudFront and of Secrets
 * Manager, never this machine's. Keys in the group that the secret does not name are never touched.
 *
 * Needs the packages `@aws-sdk/client-cloudfront` and `@aws-sdk/client-secrets-manager`.
 *
 * @throws (as a rejection) `Error` with `code` `ERR_CLOUDFRONT_ROTATION` where it cannot go on (`cause` is the
 *   service's own error), and may be run again; `TypeError` with `ERR_INVALID_ARG_TYPE` or `ERR_INVALID_ARG_VALUE`;
 *   `Error` with `ERR_MODULE_NOT_FOUND` when one of the packages is not installed
 *
 * @example
 * ```js no-run
 * const { rotateKeys } = require('cloudfront-sign-native/keys');
 *
 * const { state, message } = await rotateKeys({ secretId: 'cloudfront-links', every: '90d' });
 * console.log(message);
 * if (state === 'blocked') process.exitCode = 3;
 * ```
 */
export declare function rotateKeys(options: RotateKeysOptions): Promise<RotationResult>;

/** What a rotation begins with. */
export interface InitKeysOptions extends RotateKeysOptions {
  /** Of the key group that is made. Not needed with `group`. */
  name?: string | undefined;
  /** The ID of a key group that is there already; it needs two free places. */
  group?: string | undefined;
  /**
   * P-256, or RSA with 2048 bits: of this key and of all that follow.
   *
   * @defaultValue 'ec'
   */
  keyType?: 'ec' | 'rsa' | undefined;
}

/**
 * Makes a public key, a key group and a secret that {@link rotateKeys} goes on with. Called again, it goes on where it
 * was. In a key group that is there already the secret has a key to sign with only after `propagation`: call it, or
 * `rotateKeys`, again then. A secret that holds `{ keyPairId, privateKey }` of a key in `group` is taken over.
 *
 * @throws (as a rejection) as {@link rotateKeys}
 *
 * @example
 * ```js no-run
 * const { initKeys } = require('cloudfront-sign-native/keys');
 *
 * const { group } = await initKeys({ name: 'links', secretId: 'cloudfront-links', lifetime: '6h' });
 * ```
 */
export declare function initKeys(options: InitKeysOptions): Promise<RotationResult>;

/** Which key to revoke, and how. */
export interface RevokeKeyOptions extends RotateKeysOptions {
  /** The key; the secret has to name it. */
  keyPairId: string;
  /**
   * Takes the key that signers use out first: every signer is refused until it has read the next.
   *
   * @defaultValue false
   */
  now?: boolean | undefined;
}

/** What has come of a revocation. */
export interface RevokeKeyResult extends RotationResult {
  /** Whether the key opens nothing any more. Until then `rotateKeys` goes on with it. */
  isGone: boolean;
}

/**
 * Takes a key out of the group for good. One that signers do not use leaves at once. The one they use is replaced
 * first, and leaves when every signer has read the next: until then it still opens what it has signed. It does what
 * is due and ends; `rotateKeys`, or another call, goes on with it.
 *
 * @throws (as a rejection) as {@link rotateKeys}, also for a key that the secret does not name
 *
 * @example
 * ```js no-run
 * const { revokeKey } = require('cloudfront-sign-native/keys');
 *
 * const { isGone, message } = await revokeKey({
 *   secretId: 'cloudfront-links',
 *   keyPairId: 'K2JCJMDEHXQW5F',
 * });
 * ```
 */
export declare function revokeKey(options: RevokeKeyOptions): Promise<RevokeKeyResult>;

/** One key that the secret names. */
export interface KeyStatus {
  /** `undefined` for one that CloudFront has not got yet. */
  keyPairId: string | undefined;
  /** `current` is what signers read; `revoking` is the same, and is to be replaced. */
  role: 'current' | 'revoking' | 'next' | 'old';
  /** Whether it is in the key group. */
  inGroup: boolean;
  /** Since when it is published (`current`), in the group (`next`), or not published any more (`old`). */
  since?: Date | undefined;
  /** When it is published (`next`), or leaves the group (`old`). */
  due?: Date | undefined;
}

/** What stands where. */
export interface KeysStatus {
  /** The secret's ARN. */
  secret: string;
  /** The key group's ID. */
  group: string | undefined;
  groupName: string | undefined;
  keyType: 'ec' | 'rsa';
  /** As they are kept in the secret. */
  spans: { every: string; propagation: string; refresh: string; lifetime: string };
  keys: KeyStatus[];
  /** Keys in the group that are somebody else's. */
  foreign: string[];
  /** As in {@link RotationResult}. */
  left: string[];
  /** Keys that are never added again. */
  revoked: string[];
  /** Of those that use the group; `undefined` when one may not ask. */
  distributions: string[] | undefined;
  /** Whether the keys that links are open with are in the group. */
  agrees: boolean;
  /** As in {@link RotationResult}; `due`: the next run has something to do. */
  state: RotationResult['state'];
  due: Date | undefined;
  /** In words, for people. */
  message: string;
}

/**
 * Says what stands where, and what is due when; writes nothing.
 *
 * @throws (as a rejection) as {@link rotateKeys}
 *
 * @example
 * ```js no-run
 * const { keysStatus } = require('cloudfront-sign-native/keys');
 *
 * const { agrees, message } = await keysStatus({ secretId: 'cloudfront-links' });
 * ```
 */
export declare function keysStatus(options: RotationCommonOptions): Promise<KeysStatus>;
