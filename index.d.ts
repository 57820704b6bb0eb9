/**
 * Signs Amazon CloudFront URLs and cookies.
 *
 * `getSignedUrl`, `getSignedCookies`, `getSignedRTMPUrl` and `CannedPolicy` are those of
 * aws-cloudfront-sign 3, byte for byte. `Signer`, `Grant` and `resource` go further; `ExternalSigner` is for
 * keys that stay where they are, `ReloadingSigner` for keys that are rotated; `Verifier` checks what any signer made.
 *
 * @packageDocumentation
 */

import type { SignatureOptions } from './js/drop-in/types';
import type { KeySource } from './js/keys/index';

// ---------------------------------------------------------------------------------------------------
// The drop-in for aws-cloudfront-sign

/**
 * Signs a URL as aws-cloudfront-sign 3 does: a custom policy whose Resource is the text given, in which `*`
 * is a wildcard, plus a redundant `Expires`. For new code prefer {@link Signer.getSignedUrl}, whose links open whatever
 * characters are in them and are shorter.
 *
 * @param cfUrl the URL to sign
 * @param params key, key pair ID and what the link allows
 * @returns the URL with `Expires`, `Policy`, `Signature` and `Key-Pair-Id` set in its query
 * @throws `Error` for a missing or unusable key or an impossible expiry; `TypeError` with `code`
 *   `ERR_INVALID_URL`; the file system's own error (`ENOENT` …) for `privateKeyPath`; an unusable key
 *   has `code` `ERR_CLOUDFRONT_PRIVATE_KEY`
 *
 * @example
 * ```js
 * const { getSignedUrl } = require('cloudfront-sign-native');
 * const url = getSignedUrl('https://d111111abcdef8.cloudfront.net/video.mp4', {
 *   keypairId: 'K2JCJMDEHXQW5F',
 *   privateKeyString: process.env.CF_PRIVATE_KEY,
 *   expireTime: Date.now() + 3_600_000, // milliseconds
 * });
 * ```
 */
export declare function getSignedUrl(cfUrl: string, params: SignatureOptions): string;

/**
 * The cookies of a signed custom policy, as aws-cloudfront-sign 3 makes them. The resource may hold
 * wildcards.
 *
 * @returns `CloudFront-Policy`, `CloudFront-Signature` and `CloudFront-Key-Pair-Id`
 * @throws as {@link getSignedUrl}, but the resource is not parsed as a URL
 */
export declare function getSignedCookies(
  cfUrl: string,
  params: SignatureOptions,
): Record<string, string>;

/**
 * Always throws: CloudFront has no RTMP distributions any more.
 *
 * @deprecated
 */
export declare function getSignedRTMPUrl(): void;

/** The policy class of aws-cloudfront-sign, as its `CannedPolicy.default`. */
export declare namespace CannedPolicy {
  /** @param expireTime milliseconds since the epoch */
  class CannedPolicyClass {
    constructor(url: string, expireTime: number, ipRange?: string);
    url: string;
    /** Seconds since the epoch. */
    expireTime: number;
    ipRange: string;
    /** The policy as JSON text. Throws when it is not valid. */
    toJSON(): string;
  }

  export { CannedPolicyClass as default };
}

// ---------------------------------------------------------------------------------------------------
// The new API

/**
 * A span of time: a whole number of seconds, minutes, hours or days, `'90s'`, `'15m'`, `'2h'`, `'7d'`. Any
 * will do; editors suggest these.
 */
export type Span =
  | '5m'
  | '15m'
  | '30m'
  | '1h'
  | '2h'
  | '12h'
  | '1d'
  | '7d'
  | '1w'
  | (string & Record<never, never>);

/**
 * A moment: a `Date`, milliseconds since the epoch (not seconds: those are refused), an ISO 8601
 * date-time such as `'2030-01-31T12:00:00Z'`, or a span from now: `'90s'`, `'15m'`, `'2h'`, `'7d'`, `'1w'`,
 * or several units, the larger first: `'1h30m'`. Where a moment may be past (`starts`), a span may lead
 * back: `'-1m'`.
 */
export type Time = Date | number | Span;

/**
 * What a `URL` is, of this realm or another (Jest's, a frame's, a polyfill's); written out, so that these
 * types do without those of Node or the DOM.
 */
export interface UrlObject {
  readonly href: string;
  readonly protocol: string;
}

/** What a signature may say. */
export interface Conditions {
  /**
   * End of validity: a `Date`, milliseconds since the epoch, ISO 8601 text, or a span from now such as
   * `'2h'`. CloudFront's last moment is 2038-01-19T03:14:07Z.
   */
  expires: Time;
  /**
   * Start of validity, in the same forms; makes the policy a custom one. `'-1m'` leaves room for clocks that
   * are late.
   */
  starts?: Time | undefined;
  /** The viewer's IPv4 address, `'203.0.113.7'`, or range, `'203.0.113.0/24'`; makes the policy custom. */
  ipAddress?: string | undefined;
  /**
   * What the policy covers when that is not the URL itself: `'https://host/videos/42/*'`. It has to
   * cover the URL. Build it with the tag {@link resource} when foreign text goes into it. Write the host
   * out: in a multi-tenant distribution, and wherever several hosts trust one key group, the host in the
   * resource is all that keeps a signature from opening the other hosts' files.
   */
  resource?: string | undefined;
  /**
   * A span such as `'15m'`: the end of validity is rounded up to its next multiple, so that every call
   * within one period gives the same link and browsers and caches keep the object.
   */
  align?: Span | undefined;
  policy?: undefined;
}

/** A whole policy, signed as it is; nothing else goes with it. */
export interface WholePolicy {
  /**
   * JSON text of a custom policy, such as `JSON.stringify` makes of a {@link Policy}. One that CloudFront
   * would call malformed is refused (`RangeError`, `ERR_CLOUDFRONT_POLICY`), and so is one that does not
   * cover the URL (`ERR_CLOUDFRONT_RESOURCE`). With a method whose first argument is the resource, the
   * policy's Resource has to be that; a policy without a Resource covers everything, and goes with `'*'`.
   */
  policy: string;
  expires?: undefined;
  starts?: undefined;
  ipAddress?: undefined;
  resource?: undefined;
  align?: undefined;
}

/**
 * What a signature allows. The policy is a canned one when it can be (only an end, for one URL), a custom
 * one when it must be.
 *
 * An option with another name is refused (`TypeError`, `ERR_INVALID_ARG_VALUE`; the message says ours):
 * passed over, `ipRange` would open to everybody. `undefined` and `null` are as if the option was not
 * there. `signal` and `onProgress` are known to every method, and passed over where they mean nothing, so
 * that one object can serve them all. Inherited options count, but nothing is read from `Object.prototype`.
 */
export type PolicyOptions = Conditions | WholePolicy;

/** The options of methods whose first argument is the resource. */
export type ResourcePolicyOptions = (Omit<Conditions, 'resource'> | WholePolicy) & {
  resource?: undefined;
};

/** For promises that can be given up. */
export interface Abortable {
  /** Rejects the promise with an `AbortError` (`code` `ABORT_ERR`) and stops the work. */
  signal?: AbortSignal | undefined;
}

/** For batches that take a while. */
export interface Progressive {
  /** Called after every few URLs, with how many are done. */
  onProgress?: ((done: number, total: number) => void) | undefined;
}

/** What a stream of URLs is signed from. */
export type UrlSource = Iterable<string | UrlObject> | AsyncIterable<string | UrlObject>;

/** What a source gives one after another. */
export type ItemOf<Source> =
  Source extends AsyncIterable<infer Item>
    ? Item
    : Source extends Iterable<infer Item>
      ? Item
      : never;

/** Why a row of a stream, or a URL of one, cannot be signed. */
export interface RowError<Row> extends Error {
  /**
   * As errors of this package have it. An error that `url` threw keeps its own, if it has one, and is the
   * `cause` of this one.
   */
  code?: ErrorCode | (string & Record<never, never>);
  /** The argument or option at fault. */
  argument?: string;
  /** The place in the source, from 0. */
  index: number;
  /** The row itself. */
  input: Row;
}

/** For streams in which not everything can be signed. */
export interface Lenient<Row> {
  /**
   * Told of a row that cannot be signed, in its place between the others: its `url` throws, or gives no URL,
   * or one that is refused. The row is passed over and the stream goes on. Without it the stream ends with
   * that error, after the links before it.
   *
   * When it gives a promise, the stream waits for it. What it throws ends the stream, as it is. What is no
   * fault of one row ends the stream, too, and is not told here: wrong options, an abort; a source, an external
   * signer or a key source that fails.
   */
  onError?: ((error: RowError<Row>, row: Row) => unknown) | undefined;
}

/** For streams of rows. */
export interface RowOptions<Row> extends Lenient<Row> {
  /** Gives the URL to sign for a row: at once, not as a promise. */
  url: (row: Row) => string | UrlObject;
}

/** Names and values of CloudFront's cookies, three or four of them. */
export interface SignedCookies {
  /** Seconds since the epoch; with a canned policy. */
  'CloudFront-Expires'?: string;
  /** With a custom policy. */
  'CloudFront-Policy'?: string;
  'CloudFront-Signature': string;
  'CloudFront-Key-Pair-Id': string;
  /** With SHA-256. */
  'CloudFront-Hash-Algorithm'?: 'SHA256';
}

/** What a private `KeyObject` of `node:crypto` is; written out, so that these types do without
 * `@types/node`. */
export interface PrivateKeyObject {
  readonly type: string;
  export(options: { type: 'pkcs8'; format: 'der' }): Uint8Array;
}

/** How to make a {@link Signer}. */
export interface SignerOptions {
  /**
   * The ID that CloudFront gave the public key: `'K2JCJMDEHXQW5F'`. Letters, digits, `-` and `_` alone: a
   * line break or a blank at its end, quotation marks or an ARN would make every link a 403, and are refused.
   */
  keyPairId: string;
  /**
   * RSA or P-256: PEM (PKCS#1, PKCS#8 or SEC 1, encrypted or not, with line breaks or a literal `\n` in
   * place of each, or the base64 of such a PEM), DER, or a `KeyObject`. Of RSA keys CloudFront itself takes
   * those of 2048 bits only; sizes from 1024 to 8192 bits are taken here, for emulators and tests.
   */
  privateKey: string | Uint8Array | PrivateKeyObject;
  /** Of an encrypted key. */
  passphrase?: string | Uint8Array | undefined;
  /** CloudFront's default is `'SHA1'`; `'SHA256'` is announced in the URL or a cookie. */
  hashAlgorithm?: 'SHA1' | 'SHA256' | undefined;
  /**
   * How many of the latest signatures to keep, so that the same policy costs no second one; 0 for none.
   *
   * @defaultValue 1024
   */
  remember?: number | undefined;
  /**
   * `'aws-lc'` keeps RSA-2048 signatures with AWS-LC on processors where the package has a faster engine
   * of its own. The environment variable `CLOUDFRONT_SIGN_ENGINE=aws-lc` does so for the whole process,
   * the drop-in included. The signatures are the same bytes either way.
   *
   * @defaultValue 'auto'
   */
  engine?: 'auto' | 'aws-lc' | undefined;
}

/**
 * A key under the name that CloudFront knows it by. Make one and keep it.
 *
 * Errors of its methods have a stable `code`: `ERR_INVALID_URL`, `ERR_INVALID_ARG_TYPE`,
 * `ERR_INVALID_ARG_VALUE`, `ERR_CLOUDFRONT_EXPIRY`, `ERR_CLOUDFRONT_IP`, `ERR_CLOUDFRONT_RESOURCE`,
 * `ERR_CLOUDFRONT_POLICY`, `ERR_CLOUDFRONT_ALREADY_SIGNED`, `ERR_CLOUDFRONT_PRIVATE_KEY`, `ABORT_ERR`,
 * `ERR_INVALID_THIS` for a method taken out of its object, and `ERR_CLOUDFRONT_INTERNAL` for what is no
 * fault of the caller's. Where an argument is at fault, `argument` names it; in a batch, `index` says which
 * URL, and `input` is that item as it was given.
 *
 * @example
 * ```js
 * const { Signer } = require('cloudfront-sign-native');
 * const signer = new Signer({ keyPairId: 'K2JCJMDEHXQW5F', privateKey: process.env.CF_PRIVATE_KEY });
 * const url = signer.getSignedUrl('https://d111111abcdef8.cloudfront.net/à la carte.pdf', {
 *   expires: '2h',
 * });
 * ```
 */
export declare class Signer {
  /**
   * @throws `Error` with `code` `ERR_CLOUDFRONT_PRIVATE_KEY` for a key that cannot be used; `TypeError` with
   *   `ERR_INVALID_ARG_VALUE` for a key pair ID that is none, or an option with another name
   */
  constructor(options: SignerOptions);
  readonly keyPairId: string;
  readonly keyType: 'rsa' | 'ec';
  /**
   * The code that computes its signatures (from a key's second signature on). Should the faster engine ever
   * make a wrong one, which is never handed out, this is `'aws-lc'` from then on, for every signer of the key,
   * and the process emits one warning with the code `CLOUDFRONT_SIGN_ENGINE`: the machine is faulty.
   */
  readonly engine: 'rsa-ifma' | 'aws-lc';
  /** SPKI PEM: what one uploads to CloudFront. */
  readonly publicKey: string;

  /**
   * A signed URL. What is signed is the URL as browsers and `fetch` send it, whatever characters were
   * given. The link opens this URL and no other: a `*` or a second `?` in it is no wildcard.
   *
   * @param url an absolute http or https URL, without signing parameters
   * @throws `RangeError` with `code` `ERR_INVALID_ARG_VALUE` when the signed URL, less its fragment, is
   *   longer than the 8,192 bytes that CloudFront takes: sign a shorter one, or use signed cookies
   */
  getSignedUrl(url: string | UrlObject, options: PolicyOptions): string;

  /**
   * Signed URLs in the same order, made on this thread. With `resource` or `policy` one signature serves
   * them all.
   *
   * @throws for the first URL that cannot be signed; `index` and the message say which, `input` is the item
   *   as it was given
   */
  getSignedUrls(urls: Iterable<string | UrlObject>, options: PolicyOptions): string[];

  /**
   * A signed URL, made on a thread of the package's own. Thousands may be under way at once: they share
   * one queue.
   *
   * @example
   * ```js
   * const url = await signer.getSignedUrlAsync('https://d111111abcdef8.cloudfront.net/a', {
   *   expires: '15m',
   *   signal: AbortSignal.timeout(1_000), // milliseconds
   * });
   * ```
   */
  getSignedUrlAsync(url: string | UrlObject, options: PolicyOptions & Abortable): Promise<string>;

  /**
   * Signed URLs in the same order, made on all cores. The event loop goes on meanwhile.
   *
   * @example
   * ```js
   * const urls = await signer.getSignedUrlsAsync(catalogue, {
   *   expires: '1d',
   *   onProgress: (done, total) => console.log(`${done} of ${total}`),
   * });
   * ```
   */
  getSignedUrlsAsync(
    urls: Iterable<string | UrlObject>,
    options: PolicyOptions & Abortable & Progressive,
  ): Promise<string[]>;

  /**
   * Rows with their signed URLs, `[row, link]`, one after another: the very objects, in their order, whatever
   * they are. All else is as in a stream of URLs.
   *
   * @throws as a stream of URLs: for the first row that cannot be signed, when there is no `onError` to be told of it;
   *   `index` and the message say which, `input` is the row
   *
   * @example
   * ```js
   * const { objectUrl } = require('cloudfront-sign-native');
   * const films = [{ id: 42, key: 'films/42.mp4' }, { id: 43, key: '' }];
   * const links = signer.signedUrls(films, {
   *   expires: '1d',
   *   url: (film) => objectUrl('https://d111111abcdef8.cloudfront.net', film.key),
   *   onError: (error, film) => console.warn(film.id, error.message),
   * });
   * for await (const [film, link] of links) console.log(film.id, link);
   * ```
   */
  signedUrls<Row>(
    rows: Iterable<Row> | AsyncIterable<Row>,
    options: PolicyOptions & Abortable & RowOptions<Row>,
  ): AsyncGenerator<[row: Row, link: string], void, undefined>;

  /**
   * Signed URLs one after another, from a source of any length, in constant memory: the source is read
   * only a little ahead of the consumer, and closed when the consumer breaks off. A span such as `'2h'`
   * counts from when the URL is signed, not from when the stream began.
   *
   * @throws for the first URL that cannot be signed, after the links before it; with `onError` it is passed over
   *
   * @example
   * ```js
   * for await (const url of signer.signedUrls(catalogue, { expires: '1d' })) console.log(url);
   * ```
   */
  signedUrls<Source extends UrlSource>(
    source: Source,
    options: PolicyOptions & Abortable & Lenient<ItemOf<Source>> & { url?: undefined },
  ): AsyncGenerator<string, void, undefined>;

  /**
   * Cookies for everything that the resource covers. One canned cookie names one file; a resource with
   * wildcards makes a custom policy.
   *
   * @param resource such as `'https://cdn.example.com/videos/42/*'`
   */
  getSignedCookies(resource: string | UrlObject, options: ResourcePolicyOptions): SignedCookies;

  /**
   * One signature, any number of URLs under one resource.
   *
   * @example
   * ```js
   * const grant = signer.grant('https://d111111abcdef8.cloudfront.net/videos/42/*', { expires: '2h' });
   * const segments = ['1.ts', '2.ts'].map((name) =>
   *   grant.url(`https://d111111abcdef8.cloudfront.net/videos/42/${name}`),
   * );
   * ```
   */
  grant(resource: string | UrlObject, options: ResourcePolicyOptions): Grant;
}

/**
 * How to make an {@link ExternalSigner}. An option with another name is refused.
 */
export interface ExternalSignerOptions {
  /** As {@link SignerOptions.keyPairId}. */
  keyPairId: string;
  /**
   * The public half of the key that signs: PEM (`PUBLIC KEY`, `RSA PUBLIC KEY`), DER, or a `KeyObject`; of
   * the kinds and sizes of {@link SignerOptions.privateKey}. It is what CloudFront has, and what every
   * signature is checked with before it leaves.
   */
  publicKey: string | Uint8Array | PublicKeyObject;
  /**
   * What `sign` signs over. Unlike a {@link Signer}'s it is SHA-256 when nothing is said, which is all that KMS
   * and its like offer.
   *
   * @defaultValue 'SHA256'
   */
  hashAlgorithm?: 'SHA1' | 'SHA256' | undefined;
  /** As {@link SignerOptions.remember}. */
  remember?: number | undefined;
  /**
   * How many calls of `sign` may be under way at once; the others wait for their turn, in the order in which
   * they were asked for. A call that was given up (see `signal` below) does not count.
   *
   * @defaultValue 16
   */
  concurrency?: number | undefined;
  /**
   * Signs a message, or has it signed: RSA PKCS#1 v1.5 (not PSS), or ECDSA in DER (not r and s one after the
   * other: `dsaEncoding: 'der'`). It is called with the options object as `this`.
   *
   * @param message the policy, not hashed; a `Uint8Array` of memory of its own, as WebCrypto's types want it
   * @param context `hashAlgorithm` is what to hash it with; `signal` aborts when nobody waits for the
   *   signature any more
   */
  sign(
    message: ReturnType<Uint8ArrayConstructor['of']>,
    context: { hashAlgorithm: 'SHA1' | 'SHA256'; signal: AbortSignal },
  ): Uint8Array | Promise<Uint8Array>;
}

/**
 * A {@link Signer} whose private key is elsewhere: in a KMS, an HSM, Vault, another process. For AWS KMS there
 * is `kmsSigner` of `cloudfront-sign-native/kms`.
 *
 * It has the methods of {@link Signer}, each a promise; what they give is the same, and what they refuse, too.
 * Whoever asks for a policy that is being signed at that moment shares its call. Nothing is tried a second time:
 * `sign` knows best which of its failures pass.
 *
 * Rejects, besides what {@link Signer} throws, with an `Error` with `code` `ERR_CLOUDFRONT_SIGNER`: `sign` failed
 * (`cause` is its own error), or it gave what is no signature of this policy with this key, and the message
 * says what it is as far as it can be told: another key's, over another hash, RSA-PSS, r and s in place of DER.
 *
 * @example
 * ```js
 * const { createPrivateKey, sign } = require('node:crypto');
 * const { ExternalSigner } = require('cloudfront-sign-native');
 *
 * const key = createPrivateKey(process.env.CF_PRIVATE_KEY); // stands for what holds yours
 * const external = new ExternalSigner({
 *   keyPairId: 'K2JCJMDEHXQW5F',
 *   publicKey: process.env.CF_PUBLIC_KEY,
 *   sign: async (message, { hashAlgorithm }) => sign(hashAlgorithm, message, key),
 * });
 * const grant = await external.grant('https://d111111abcdef8.cloudfront.net/videos/42/*', {
 *   expires: '2h',
 * });
 * const link = grant.url('https://d111111abcdef8.cloudfront.net/videos/42/1.ts');
 * ```
 */
export declare class ExternalSigner {
  /**
   * @throws `Error` with `code` `ERR_CLOUDFRONT_PUBLIC_KEY` for a key that cannot be used; `TypeError` with
   *   `ERR_INVALID_ARG_TYPE` or `ERR_INVALID_ARG_VALUE` for other options
   */
  constructor(options: ExternalSignerOptions);
  readonly keyPairId: string;
  readonly keyType: 'rsa' | 'ec';
  /** SPKI PEM: what CloudFront has. */
  readonly publicKey: string;

  /** As {@link Signer.getSignedUrl}. */
  getSignedUrl(url: string | UrlObject, options: PolicyOptions & Abortable): Promise<string>;

  /** The same, under the name that it has in a {@link Signer}. */
  getSignedUrlAsync(url: string | UrlObject, options: PolicyOptions & Abortable): Promise<string>;

  /**
   * Signed URLs in the same order. With `resource` or `policy` one call serves them all; without, it is one
   * for each URL, `concurrency` at once. When one fails, what is under way for the others is given up.
   *
   * @example
   * ```js
   * const { sign } = require('node:crypto');
   * const { ExternalSigner } = require('cloudfront-sign-native');
   * const external = new ExternalSigner({
   *   keyPairId: 'K2JCJMDEHXQW5F',
   *   publicKey: process.env.CF_PUBLIC_KEY,
   *   sign: (message, { hashAlgorithm }) => sign(hashAlgorithm, message, process.env.CF_PRIVATE_KEY),
   * });
   * const links = await external.getSignedUrls(catalogue, {
   *   expires: '1d',
   *   resource: 'https://d111111abcdef8.cloudfront.net/catalogue/*', // one call
   *   signal: AbortSignal.timeout(5_000), // milliseconds
   * });
   * ```
   */
  getSignedUrls(
    urls: Iterable<string | UrlObject>,
    options: PolicyOptions & Abortable & Progressive,
  ): Promise<string[]>;

  /** The same, under the name that it has in a {@link Signer}. */
  getSignedUrlsAsync(
    urls: Iterable<string | UrlObject>,
    options: PolicyOptions & Abortable & Progressive,
  ): Promise<string[]>;

  /** Rows with their signed URLs, as {@link Signer.signedUrls} gives them. */
  signedUrls<Row>(
    rows: Iterable<Row> | AsyncIterable<Row>,
    options: PolicyOptions & Abortable & RowOptions<Row>,
  ): AsyncGenerator<[row: Row, link: string], void, undefined>;

  /**
   * Signed URLs one after another, from a source of any length, in the source's order. It is read at most four
   * times `concurrency` ahead of the consumer, and closed when the consumer breaks off. With `resource` or
   * `policy` one call serves all that have the same end; without, it is one for each URL.
   */
  signedUrls<Source extends UrlSource>(
    source: Source,
    options: PolicyOptions & Abortable & Lenient<ItemOf<Source>> & { url?: undefined },
  ): AsyncGenerator<string, void, undefined>;

  /** As {@link Signer.getSignedCookies}. */
  getSignedCookies(
    resource: string | UrlObject,
    options: ResourcePolicyOptions & Abortable,
  ): Promise<SignedCookies>;

  /** As {@link Signer.grant}: one call, and then any number of URLs without another. */
  grant(resource: string | UrlObject, options: ResourcePolicyOptions & Abortable): Promise<Grant>;
}

/** How to open a {@link ReloadingSigner}. An option with another name is refused. */
export interface ReloadingSignerOptions {
  /**
   * Where the key is read from: `fromFile`, `fromEnv`, `fromSecretsManager` or `fromParameterStore` of
   * `cloudfront-sign-native/keys`, or a function of your own.
   */
  source: KeySource;
  /**
   * How old the key may be, `'5m'`, from `'1s'` to `'24d'`: the source is asked as often. A rotation has to use
   * both keys for longer than this.
   *
   * After a failure the source is asked again in 5 seconds, then in 10, 20 and so on, up to `refresh`.
   *
   * @defaultValue '5m'
   */
  refresh?: Span | undefined;
  /**
   * How long the source may take. When the time is up its `signal` aborts, and reading has failed.
   *
   * @defaultValue '10s'
   */
  timeout?: Span | undefined;
  /**
   * Refuses, with `ERR_CLOUDFRONT_EXPIRY`, what {@link onError} is told of otherwise: an end of validity beyond the
   * key's `lifetime`.
   *
   * @defaultValue false
   */
  strict?: boolean | undefined;
  /**
   * Told what is wrong and stops nothing: `ERR_CLOUDFRONT_KEY_SOURCE` when the source fails, or gives a key that
   * is not taken over (the last good one goes on signing); `ERR_CLOUDFRONT_EXPIRY`, at each call, for an end of
   * validity beyond the key's `lifetime`: such a link dies at the next rotation. What it throws becomes a
   * process warning.
   *
   * @defaultValue a process warning, `CloudFrontSignWarning`
   */
  onError?: ((error: CloudFrontSignError) => unknown) | undefined;
  /** Told when another key has been taken over. What it throws goes to `onError`. */
  onReload?: ((current: Signer, previous: Signer) => unknown) | undefined;
  /** As {@link SignerOptions.remember}. */
  remember?: number | undefined;
  /** As {@link SignerOptions.engine}. */
  engine?: 'auto' | 'aws-lc' | undefined;
}

/**
 * A {@link Signer} whose key is read from a source, again and again: after a rotation it signs with the new key,
 * without a restart. It has the methods of {@link Signer}, and does wherever one is wanted.
 *
 * It never takes over: what does not parse, or is cut off; another key under the ID in use (CloudFront's public
 * keys never change); a key that differs from the `publicKey` that came with it. The last good key goes on
 * signing, and `onError` is told.
 *
 * The source is asked every {@link ReloadingSignerOptions.refresh}, by a timer that holds no process open. Where timers stand still, as in
 * a function between two events, the age of the key is looked at with each use: methods that give a promise
 * wait for the new key when it is older than `refresh`, the others sign with the one that is there
 * and have the source asked in the background. Of those that wait while the source is out of order, only
 * the one that asks it again does; the others sign with the last good key at once.
 *
 * @example
 * ```js
 * const { ReloadingSigner } = require('cloudfront-sign-native');
 * const { fromEnv } = require('cloudfront-sign-native/keys');
 *
 * const links = await ReloadingSigner.open({
 *   source: fromEnv(),
 *   onError: (error) => console.error(error.code, error.message),
 *   onReload: ({ keyPairId }) => console.log(`Signing with ${keyPairId}`),
 * });
 * const link = await links.getSignedUrlAsync('https://d111111abcdef8.cloudfront.net/a.mp4', {
 *   expires: '2h',
 * });
 * links.close();
 * ```
 */
export declare class ReloadingSigner {
  private constructor();
  /**
   * Reads the first key.
   *
   * @throws (as a rejection) `Error` with `code` `ERR_CLOUDFRONT_KEY_SOURCE` when the source fails, `cause` being
   *   its own error, or gives no key that can be used; `TypeError` with `ERR_INVALID_ARG_TYPE` or
   *   `ERR_INVALID_ARG_VALUE` for other options
   */
  static open(options: ReloadingSignerOptions): Promise<ReloadingSigner>;
  /** The signer of the key in use: an ordinary one, whose key stays what it is. */
  readonly current: Signer;
  /** Of the key in use, like those below. */
  readonly keyPairId: string;
  readonly keyType: 'rsa' | 'ec';
  readonly engine: 'rsa-ifma' | 'aws-lc';
  /** SPKI PEM. */
  readonly publicKey: string;

  /**
   * Has the source asked now; who asks while it is being asked shares the answer.
   *
   * @throws (as a rejection) `Error` with `code` `ERR_CLOUDFRONT_KEY_SOURCE`, which `onError` is told, too;
   *   `ABORT_ERR` when the signer is closed
   */
  refresh(): Promise<void>;
  /** Ends the reading. What is under way is given up; the last good key goes on signing. */
  close(): void;

  /** As {@link Signer.getSignedUrl}. */
  getSignedUrl(url: string | UrlObject, options: PolicyOptions): string;
  /** As {@link Signer.getSignedUrls}. */
  getSignedUrls(urls: Iterable<string | UrlObject>, options: PolicyOptions): string[];
  /** As {@link Signer.getSignedUrlAsync}, once the key is fresh. */
  getSignedUrlAsync(url: string | UrlObject, options: PolicyOptions & Abortable): Promise<string>;
  /** As {@link Signer.getSignedUrlsAsync}, once the key is fresh. One batch is signed with one key. */
  getSignedUrlsAsync(
    urls: Iterable<string | UrlObject>,
    options: PolicyOptions & Abortable & Progressive,
  ): Promise<string[]>;
  /** Rows with their signed URLs, as {@link Signer.signedUrls} gives them. */
  signedUrls<Row>(
    rows: Iterable<Row> | AsyncIterable<Row>,
    options: PolicyOptions & Abortable & RowOptions<Row>,
  ): AsyncGenerator<[row: Row, link: string], void, undefined>;
  /** As {@link Signer.signedUrls}. A key that is taken over meanwhile signs what comes after. */
  signedUrls<Source extends UrlSource>(
    source: Source,
    options: PolicyOptions & Abortable & Lenient<ItemOf<Source>> & { url?: undefined },
  ): AsyncGenerator<string, void, undefined>;
  /** As {@link Signer.getSignedCookies}. */
  getSignedCookies(resource: string | UrlObject, options: ResourcePolicyOptions): SignedCookies;
  /** As {@link Signer.grant}; a grant goes on with the key that signed it. */
  grant(resource: string | UrlObject, options: ResourcePolicyOptions): Grant;
}

// `using` closes it, where the compiler knows of such things.
export interface ReloadingSigner extends Disposable {}

declare global {
  interface Disposable {}
}

/** One signature for any number of URLs; comes from {@link Signer.grant} or {@link ExternalSigner.grant}. */
export declare class Grant {
  private constructor();
  /** What it covers: the resource that was given, as URLs travel. */
  readonly resource: string;
  /** End of validity. */
  readonly expires: Date;
  /** The policy's JSON text. */
  readonly policy: string;
  /** `Policy=…&Signature=…&Key-Pair-Id=…`, to be appended to a URL's query. */
  readonly query: string;
  /**
   * @throws `RangeError` with `code` `ERR_CLOUDFRONT_RESOURCE` when the resource does not cover it, with
   *   `ERR_INVALID_ARG_VALUE` when it is longer than 8,192 bytes with its signature
   */
  url(url: string | UrlObject): string;
  /** @throws as {@link Grant.url}; `index` says for which, `input` is the item as it was given */
  urls(urls: Iterable<string | UrlObject>): string[];
  cookies(): SignedCookies;
}

/** What the tag {@link resource} encodes; an array is path segments, each encoded for itself. */
export type ResourceValue = string | number | readonly (string | number)[];

/**
 * Template tag for resources: what is written in the template stays (wildcards included), what is
 * interpolated is percent-encoded, `*`, `?` and `/` too.
 *
 * Write scheme and host out, as below: the tenants of a multi-tenant distribution share its key groups, so
 * that a signature is good for each of them, and the host in the resource is the only wall.
 *
 * Values are written as `encodeURIComponent` writes them, so that browsers and `new URL` leave them alone;
 * but `*` is `%2A`, and `'` is `%27` in a query string, as URL parsers have it. Build the URLs that the
 * resource shall cover the same way, with this tag, {@link objectUrl} or
 * `encodeURIComponent(value).replaceAll('*', '%2A')`: a raw
 * `+ & , @ : ; $ = [ ]` in a path is another text to CloudFront.
 *
 * An array stands in the path alone and becomes its segments, with a `/` between them. A `URL` is an
 * origin that you trust: it stands in first place alone, with nothing but scheme, host and port, and the
 * template goes on with a `/`.
 *
 * @throws `TypeError` with `code` `ERR_INVALID_ARG_VALUE` for a value that leaves its folder: one that,
 *   decoded (however often) or not, and split at `/` and `\`, has a segment `.` or `..`; for a template
 *   with such a segment before its query string; for an array or a `URL` that cannot stand where it is, an
 *   array without a segment or with an empty one. `ERR_INVALID_ARG_TYPE` for other values
 *
 * @example
 * ```js
 * const { resource } = require('cloudfront-sign-native');
 * const mine = resource`https://d111111abcdef8.cloudfront.net/users/${'a*b'}/*`;
 * // 'https://d111111abcdef8.cloudfront.net/users/a%2Ab/*'
 *
 * const cdn = new URL('https://d111111abcdef8.cloudfront.net');
 * const film = resource`${cdn}/films/${['Movie (2001)', 'part 1']}/*`;
 * // 'https://d111111abcdef8.cloudfront.net/films/Movie%20(2001)/part%201/*'
 * ```
 */
export declare function resource(strings: TemplateStringsArray, ...values: ResourceValue[]): string;
export declare function resource(
  strings: TemplateStringsArray,
  origin: URL,
  ...values: ResourceValue[]
): string;

/**
 * The URL of an S3 object: its key, whatever characters it has, as a path under `base`. `#`, `?`, `%` and
 * blanks of the key are encoded, its slashes stay.
 *
 * Every key has a URL of its own: a `/` at the beginning or the end and `//` are kept, since S3 has such
 * keys too (`'/a.mp4'` is another object than `'a.mp4'`).
 *
 * @param base an http or https URL, without user, query string and fragment: the distribution, or a folder
 *   in it, with or without a slash at its end
 * @param key as S3 lists it, not percent-encoded; at most 1,024 bytes of UTF-8
 * @returns a URL that no parser changes and in which nothing is a wildcard, unsigned
 * @throws `TypeError` with `code` `ERR_INVALID_ARG_VALUE` for a key that cannot be fetched: an empty one,
 *   one that is too long or has half a surrogate pair, one that leaves its folder (as in {@link resource});
 *   for a base that is more than a folder, or has a `*`. `ERR_INVALID_URL` for a base that
 *   is no absolute URL, `ERR_INVALID_ARG_TYPE` for other types
 *
 * @example
 * ```js
 * const { objectUrl, Signer } = require('cloudfront-sign-native');
 * const signer = new Signer({ keyPairId: 'K2JCJMDEHXQW5F', privateKey: process.env.CF_PRIVATE_KEY });
 * const url = objectUrl('https://d111111abcdef8.cloudfront.net/media', 'films/100% what?.mp4');
 * // 'https://d111111abcdef8.cloudfront.net/media/films/100%25%20what%3F.mp4'
 * const link = signer.getSignedUrl(url, { expires: '2h' });
 * ```
 */
export declare function objectUrl(base: string | UrlObject, key: string): string;

// ---------------------------------------------------------------------------------------------------
// Cookies for browsers

/**
 * Attributes of cookies. What browsers would pass over, or would drop the cookies for, is refused:
 * `TypeError` with `code` `ERR_INVALID_ARG_VALUE`, or `ERR_INVALID_ARG_TYPE`, whose message says what
 * browsers do. `undefined` and `null` are as if the attribute was not there.
 */
export interface CookieAttributes {
  /**
   * Lets `app.example.com` set what `cdn.example.com` receives: `'example.com'`, a host name alone,
   * without scheme, port or wildcard. By default only the host that sets the cookies receives them.
   */
  domain?: string | null | undefined;
  /**
   * The cookies go with requests for this path and for all below it: `'/films/42'` takes in
   * `/films/42/1.ts`, but not `/films/421`. Written as in the URLs that browsers send: it begins with
   * `/`, and what is encoded there is encoded here: best take it from a URL, `new URL(folder).pathname`. A
   * browser holds one set of CloudFront's cookies for each domain and path.
   *
   * @defaultValue `'/'`
   */
  path?: string | null | undefined;
  /** @defaultValue `true` */
  secure?: boolean | null | undefined;
  /** @defaultValue `true` */
  httpOnly?: boolean | null | undefined;
  /** `'none'` is for pages of other sites, and needs `secure`. `true` is `'strict'`, `false` none. */
  sameSite?: boolean | 'lax' | 'strict' | 'none' | null | undefined;
  /**
   * Seconds (not milliseconds), from 1 to the end of the signature. By default the cookies end with the
   * browser's session.
   */
  maxAge?: number | null | undefined;
  /** One set of cookies for each site that embeds the pages; needs `secure`. */
  partitioned?: boolean | null | undefined;
  /** What Chromium keeps for longer when a site has too many cookies. */
  priority?: 'low' | 'medium' | 'high' | null | undefined;
}

/**
 * The values of `Set-Cookie` headers that give a browser these cookies: one for each, for whatever sends
 * them (Fastify, Koa, Next.js, Lambda, plain `http`). They are session cookies, `Secure` and `HttpOnly`,
 * for the path `/`, unless the attributes say otherwise.
 *
 * @param cookies of {@link Signer.getSignedCookies}, {@link Grant.cookies} or the drop-in
 * @throws `TypeError` with `code` `ERR_INVALID_ARG_VALUE` for attributes that browsers drop, for a
 *   `maxAge` that outlives the signature by more than a minute, and for a cookie that, with its name, is
 *   longer than the 4,096 bytes that browsers take; within that minute the cookies end with the signature
 *
 * @example
 * ```js
 * const { createServer } = require('node:http');
 * const { setCookieHeaders } = require('cloudfront-sign-native');
 *
 * const server = createServer((req, res) => {
 *   const cookies = signer.getSignedCookies('https://cdn.example.com/news/*', { expires: '2h' });
 *   const attributes = { domain: 'example.com', path: '/news' };
 *   res.setHeader('Set-Cookie', setCookieHeaders(cookies, attributes));
 *   res.end('There you are.');
 * });
 * ```
 */
export declare function setCookieHeaders(
  cookies: SignedCookies,
  attributes?: CookieAttributes,
): string[];

/**
 * The values of `Set-Cookie` headers that take CloudFront's cookies away, all five of them, as when
 * somebody logs out. The attributes have to be those that the cookies were set with: a browser finds them
 * by `domain` and `path`. `maxAge` is passed over.
 *
 * Whoever has copied the cookies can use them until the signature ends.
 *
 * @throws as {@link setCookieHeaders} for attributes
 *
 * @example
 * ```js
 * const { clearCookieHeaders } = require('cloudfront-sign-native');
 *
 * const headers = clearCookieHeaders({ domain: 'example.com', path: '/news' });
 * // 'CloudFront-Policy=; Max-Age=0; Domain=example.com; Path=/news; HttpOnly; Secure', …
 * ```
 */
export declare function clearCookieHeaders(attributes?: CookieAttributes): string[];

// ---------------------------------------------------------------------------------------------------
// Verification

/** What a public `KeyObject` of `node:crypto` is; written out, so that these types need no others. */
export interface PublicKeyObject {
  readonly type: string;
  export(options: { type: 'spki'; format: 'der' }): Uint8Array;
}

/**
 * Cookies by name, as cookie parsers give them ({@link SignedCookies}, `req.cookies`); others than
 * CloudFront's may be among them.
 */
export type CookiesByName =
  | { readonly [Name in keyof SignedCookies]?: unknown }
  | { readonly [name: string]: unknown };

/** How to make a {@link Verifier}. */
export interface VerifierOptions {
  /**
   * Public keys by key pair ID, as in a CloudFront key group; several while keys are rotated. RSA or
   * P-256: PEM (`PUBLIC KEY`, `RSA PUBLIC KEY`), DER, or a `KeyObject`.
   */
  keys: { readonly [keyPairId: string]: string | Uint8Array | PublicKeyObject };
}

/** Who asks, and when. */
export interface ViewerRequest {
  /**
   * The viewer's address, IPv4 or IPv6 (`'203.0.113.7'`, `'::ffff:203.0.113.7'`). A policy that is for
   * some addresses only refuses a viewer whose address is not given.
   */
  ip?: string | undefined;
  /** @defaultValue the present moment */
  now?: Time | undefined;
}

/** Conditions of a policy, by CloudFront's names. */
export interface PolicyCondition {
  /** End of validity. */
  DateLessThan: {
    /** Seconds since the epoch. */
    'AWS:EpochTime': number;
  };
  /** Start of validity. */
  DateGreaterThan?: {
    /** Seconds since the epoch. */
    'AWS:EpochTime': number;
  };
  IpAddress?: {
    /** IPv4 address or range: `'203.0.113.0/24'`. */
    'AWS:SourceIp': string;
  };
}

/** The statement of a policy. */
export interface PolicyStatement {
  /** What it covers, `*` and `?` being wildcards; everything when it is left out. */
  Resource?: string;
  Condition: PolicyCondition;
}

/**
 * A policy, as CloudFront reads it: one statement, in an array or (which a {@link Verifier} may be sent) by
 * itself.
 *
 * @example
 * ```ts
 * import type { Policy } from 'cloudfront-sign-native';
 * const policy: Policy = {
 *   Statement: [
 *     {
 *       Resource: 'https://d111111abcdef8.cloudfront.net/videos/42/*',
 *       Condition: { DateLessThan: { 'AWS:EpochTime': 1_924_992_000 } },
 *     },
 *   ],
 * };
 * signer.getSignedUrl('https://d111111abcdef8.cloudfront.net/videos/42/1.ts', {
 *   policy: JSON.stringify(policy),
 * });
 * ```
 */
export interface Policy {
  Statement: [PolicyStatement] | PolicyStatement;
}

/** The request would be let through. */
export interface Allowed {
  allowed: true;
  /** Whose key signed. */
  keyPairId: string;
  /** End of validity. */
  expires: Date;
  /** The policy: as it was sent, or as CloudFront makes a canned one. */
  policy: Policy;
  status?: undefined;
  code?: undefined;
  message?: undefined;
  reason?: undefined;
}

/** The request would be refused. */
export interface Denied {
  allowed: false;
  status: 403;
  /**
   * What CloudFront tells the viewer: `MissingKey` without a key pair ID, `UnknownKey` for one that the
   * verifier does not have, `MalformedPolicy` when the policy does not decode or parse, `AccessDenied`
   * for everything else.
   */
  code: 'MissingKey' | 'UnknownKey' | 'MalformedPolicy' | 'AccessDenied';
  /** The sentence that goes with the code. */
  message: string;
  /**
   * Why, for logs and never for viewers: `'expired 14 s ago, at 2026-11-24T11:00:00Z'`, `'Resource is
   * https://… but the request is for https://…: differs at path, character 17'`. The wording may change.
   */
  reason: string;
  keyPairId?: undefined;
  expires?: undefined;
  policy?: undefined;
}

/** The answer of a {@link Verifier}: `allowed` says which, and what the other has is `undefined`. */
export type Verification = Allowed | Denied;

/**
 * Decides as a CloudFront edge with these keys does, and says why. Takes canned and custom policies, RSA
 * and P-256, SHA-1 and SHA-256. Make one and keep it: keys are read once.
 *
 * Nothing that a viewer sends makes it throw or keeps it busy; what is hostile or ambiguous is refused.
 *
 * @example
 * ```js
 * const { Verifier } = require('cloudfront-sign-native');
 * const verifier = new Verifier({ keys: { K2JCJMDEHXQW5F: process.env.CF_PUBLIC_KEY } });
 * const verification = verifier.verifyUrl('https://cdn.example.com/a.mp4?Expires=…', {
 *   ip: '203.0.113.7',
 * });
 * if (!verification.allowed) console.warn(verification.code, verification.reason);
 * ```
 */
export declare class Verifier {
  /**
   * @throws `Error` with `code` `ERR_CLOUDFRONT_PUBLIC_KEY` for a key that cannot be used, `TypeError`
   *   with `ERR_INVALID_ARG_TYPE` or `ERR_INVALID_ARG_VALUE` for other options, and for a key pair ID with
   *   anything but letters, digits, `-` and `_`
   */
  constructor(options: VerifierOptions);

  /**
   * Checks a request by the signing parameters in its URL.
   *
   * @param url the absolute URL exactly as the client sent it: the text is compared as it is. A `URL`
   *   stands for its `href`. A string that is no absolute URL, which a hostile `Host` header can make of it,
   *   gets its verdict, too: `AccessDenied`. A fragment after the signing parameters is passed over, since
   *   signed URLs may have one and it never travels.
   * @throws `TypeError` with `code` `ERR_INVALID_ARG_TYPE` for other types
   */
  verifyUrl(url: string | UrlObject, request?: ViewerRequest): Verification;

  /**
   * Checks a request that brings cookies. Signing parameters in the URL, if there are any, win.
   *
   * With cookies a URL that has a `#` and more after it is refused. No client sends one, but a raw request
   * line may hold it (`GET /videos/42/#/../../43/b.txt`), and whoever serves the file would read on where
   * the check ended.
   *
   * @param cookies the `Cookie` header, or cookies by name as cookie parsers give them
   * @throws as {@link Verifier.verifyUrl}
   *
   * @example
   * ```js
   * const verification = verifier.verifyCookies(
   *   `https://cdn.example.com${req.url}`,
   *   req.headers.cookie ?? '',
   * );
   * ```
   */
  verifyCookies(
    url: string | UrlObject,
    cookies: string | CookiesByName,
    request?: ViewerRequest,
  ): Verification;
}

// ---------------------------------------------------------------------------------------------------
// Errors

/**
 * The `code` of an error of this package, for a `switch`: Node's own where Node has one. (Errors of the file
 * system, for the drop-in's `privateKeyPath`, keep theirs: `ENOENT` …)
 */
export type ErrorCode =
  /** An argument is of the wrong type, or missing: `TypeError`. */
  | 'ERR_INVALID_ARG_TYPE'
  /**
   * An argument has an impossible value, or an option a name that is not known: `TypeError`. A signed URL is
   * longer than CloudFront takes: `RangeError`.
   */
  | 'ERR_INVALID_ARG_VALUE'
  /** Not an absolute URL: `TypeError`. */
  | 'ERR_INVALID_URL'
  /** A method was taken out of its object, as in `const { getSignedUrl } = signer`: `TypeError`. */
  | 'ERR_INVALID_THIS'
  /** `new Grant()`: `TypeError`. */
  | 'ERR_ILLEGAL_CONSTRUCTOR'
  /** Given up by a `signal`: `Error`, its `name` being `AbortError`. */
  | 'ABORT_ERR'
  /** The addon's binary is missing or does not load: `Error`, when the package is loaded. */
  | 'ERR_DLOPEN_FAILED'
  /** A private key that cannot be used: `Error`. */
  | 'ERR_CLOUDFRONT_PRIVATE_KEY'
  /** A public key that cannot be used: `Error`. */
  | 'ERR_CLOUDFRONT_PUBLIC_KEY'
  /** An end or a start that is no moment, in the past, or beyond CloudFront's last: `RangeError`. */
  | 'ERR_CLOUDFRONT_EXPIRY'
  /** Neither an IPv4 address nor a range of them: `RangeError`. */
  | 'ERR_CLOUDFRONT_IP'
  /** A resource that is none, or does not cover the URL: `RangeError`. */
  | 'ERR_CLOUDFRONT_RESOURCE'
  /** A whole policy that CloudFront would call malformed: `RangeError`. */
  | 'ERR_CLOUDFRONT_POLICY'
  /** The URL has signing parameters already: `TypeError`. */
  | 'ERR_CLOUDFRONT_ALREADY_SIGNED'
  /** An external signer failed (`cause` is its own error), or gave what is no such signature: `Error`. */
  | 'ERR_CLOUDFRONT_SIGNER'
  /**
   * A key source failed (`cause` is its own error, unless that may show a piece of the key), or gave no key that
   * can be used: `Error`.
   */
  | 'ERR_CLOUDFRONT_KEY_SOURCE'
  /** A rotation of keys cannot go on (`cause` is the error of AWS, where it is one): `Error`. */
  | 'ERR_CLOUDFRONT_ROTATION'
  /** A package that this part of ours needs is not installed; the message names it: `Error`. */
  | 'ERR_MODULE_NOT_FOUND'
  /** No fault of the caller's: `Error`. */
  | 'ERR_CLOUDFRONT_INTERNAL';

/**
 * What errors of this package have: they are an `Error`, `TypeError` or `RangeError` with a stable `code`.
 *
 * @example
 * ```ts
 * import type { CloudFrontSignError } from 'cloudfront-sign-native';
 * try {
 *   signer.getSignedUrls(catalogue, { expires: '2h' });
 * } catch (error) {
 *   const { code, index, message } = error as CloudFrontSignError;
 *   if (code !== 'ERR_INVALID_URL') throw error;
 *   console.warn(`Row ${index} of the catalogue: ${message}`);
 * }
 * ```
 */
export interface CloudFrontSignError extends Error {
  code: ErrorCode;
  /** The argument or option at fault. */
  argument?: string;
  /** In a batch: which URL, from 0. */
  index?: number;
  /** In a batch: the URL itself, as it was given. */
  input?: unknown;
}
