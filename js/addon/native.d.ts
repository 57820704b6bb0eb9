// Written by `npm run types` from src/node; not by hand.

/** A key: PEM, or DER. */
export type KeyText = string | Uint8Array;

/** What the drop-in puts into a URL. */
export interface DropInPolicy {
  /** Its text. */
  policy: string;
  /** Seconds since the epoch. */
  expires: string;
  /** Of the caller. */
  keyPairId: string;
}
/** Both in CloudFront's base64. */
export interface DropInSignature {
  /** The policy. */
  policy: string;
  /** Its signature. */
  signature: string;
}
/** A policy and its signature. */
export declare function signDropInPolicy(privateKey: KeyText, policy: string): DropInSignature;
/**
 * The same with this hash algorithm, exactly as `node:crypto` signs with this PEM; `null` when it has to
 * be asked itself: what it makes of the key is not certain, or it takes keys that the core refuses.
 */
export declare function signSdkPolicy(
  privateKey: KeyText,
  policy: string,
  hashAlgorithm: string,
): DropInSignature | null;
/**
 * The signed URL as aws-cloudfront-sign writes it; `null` when the realm's own URL parser has to be
 * asked.
 */
export declare function signDropInUrl(
  text: string,
  privateKey: KeyText,
  policy: DropInPolicy,
): string | null;
/** What a signature shall allow. Times are milliseconds since the epoch. */
export interface PolicyOptions {
  /** End of validity; absent only with a whole `policy`. */
  expires?: number;
  /** Start of validity. */
  starts?: number;
  /** The realm's clock. */
  now: number;
  /** Seconds. */
  align?: number;
  /** IPv4 address or CIDR. */
  ipAddress?: string;
  /** What the policy covers, as `readResource` and its kin gave it. */
  resource?: string;
  /** A whole policy. */
  policy?: string;
}
/** The end of validity that these options lead to: seconds since the epoch. */
export declare function policyExpires(options: PolicyOptions): number;
/** A job's result: one of `urls` and `error` is there. */
export interface Finished {
  /** The number under which it was submitted. */
  id: number;
  /** The signed URLs. */
  urls?: Array<string>;
  /** Why one could not be signed, with its `index` in the job. */
  error?: Error & { code: string; argument?: string; index: number };
}
/** One environment's end of the queue. */
export declare class NativeQueue {
  /** `notify` is called, on the event loop, when there is something to take: see `take`. */
  constructor(notify: () => void);
  /** Queues one job, of URLs as `wireUrl` gave them; gives its number. */
  submit(signer: NativeSigner, urls: Array<string>, options: PolicyOptions): number;
  /** No longer wanted: nothing comes back for this number. */
  cancel(id: number): void;
  /**
   * Up to `most` URLs' worth of results (at least one result, if there is any). Only when there was none
   * does `notify` tell of the next: come again until then.
   */
  take(most: number): Array<Finished>;
  /** How many jobs are under way. */
  get pending(): number;
}
/** How to make an external signer. */
export interface NativeExternalSignerOptions {
  /** As CloudFront gave it. */
  keyPairId: string;
  /** PEM or DER. */
  publicKey: KeyText;
  /** A name of the core's table. */
  hashAlgorithm: string;
  /** How many signatures to keep. */
  remember: number;
}
/** A signature that has been verified. */
export declare class NativeSignature {}
/** The core's external signer. */
export declare class NativeExternalSigner {
  /** Reads the public key. */
  constructor(options: NativeExternalSignerOptions);
  /** What kind of key it is. */
  get keyType(): 'rsa' | 'ec';
  /** SPKI PEM. */
  get publicKey(): string;
  /** A signature of this message that is known already. */
  remembered(message: string): NativeSignature | null;
  /** Verifies the signature that came for a message. */
  verified(message: string, signature: Uint8Array): NativeSignature;
  /** Throws for options that are wrong for every URL. */
  check(options: PolicyOptions): void;
  /** One URL to be signed; `null`: normalise and ask again. */
  url(text: string, isNormalised: boolean, options: PolicyOptions): NativeUnsignedUrl | null;
  /** One signature for many URLs; always a custom policy. */
  grant(options: PolicyOptions): NativeUnsignedGrant;
  /** One signature for a whole batch, canned when it can be. */
  shared(options: PolicyOptions): NativeUnsignedGrant;
  /** Cookies to be signed. */
  cookies(options: PolicyOptions): NativeUnsignedCookies;
}
/** A URL that waits for its signature. */
export declare class NativeUnsignedUrl {
  /** What has to be signed. */
  get message(): string;
  /** The signed URL. */
  finish(signature: NativeSignature): string;
}
/** A grant that waits for its signature. */
export declare class NativeUnsignedGrant {
  /** What has to be signed. */
  get message(): string;
  /** The grant. */
  finish(signature: NativeSignature): NativeGrant;
}
/** Cookies that wait for their signature. */
export declare class NativeUnsignedCookies {
  /** What has to be signed. */
  get message(): string;
  /** Cookies by name. */
  finish(signature: NativeSignature): Record<string, string>;
}
/** How to make a signer. */
export interface NativeSignerOptions {
  /** As CloudFront gave it. */
  keyPairId: string;
  /** PEM or DER. */
  privateKey: KeyText;
  /** A name of the core's table; CloudFront's default when absent. */
  hashAlgorithm?: string;
  /** `auto` or `aws-lc`. */
  engine?: string;
  /** How many signatures to keep. */
  remember: number;
}
/** The core's signer. */
export declare class NativeSigner {
  /** Reads the key, or takes it from the cache. */
  constructor(options: NativeSignerOptions);
  /**
   * The code that computes its signatures, from the second one on; AWS-LC for good once the other has
   * made a wrong one.
   */
  get engine(): 'rsa-ifma' | 'aws-lc';
  /** What kind of key it is. */
  get keyType(): 'rsa' | 'ec';
  /** SPKI PEM. */
  get publicKey(): string;
  /** One signed URL; `null`: normalise and ask again. */
  url(text: string, isNormalised: boolean, options: PolicyOptions): string | null;
  /** Many signed URLs under the same options, each as `wireUrl` gave it. */
  urls(urls: Array<string>, options: PolicyOptions): Array<string>;
  /** One signature for many URLs; always a custom policy. */
  grant(options: PolicyOptions): NativeGrant;
  /** One signature for a whole batch, canned when it can be. */
  shared(options: PolicyOptions): NativeGrant;
  /** Cookies by name. */
  cookies(options: PolicyOptions): Record<string, string>;
}
/** The core's grant. */
export declare class NativeGrant {
  /** One signed URL, without cryptography; `null`: normalise and ask again. */
  url(text: string, isNormalised: boolean): string | null;
  /** The policy's text. */
  get policy(): string;
  /** What it covers. */
  get resource(): string;
  /** Seconds since the epoch. */
  get expires(): number;
  /** `Policy=…&Signature=…&Key-Pair-Id=…` */
  get query(): string;
  /** Cookies by name. */
  cookies(): Record<string, string>;
}
/** A public key under its name. */
export interface VerifierKey {
  /** As CloudFront gave it. */
  keyPairId: string;
  /** PEM or DER. */
  publicKey: KeyText;
}
/** CloudFront's cookies. Five fields and no map, which napi would fill from prototypes, too. */
export interface SentCookies {
  /** The end of a canned policy. */
  expires?: string;
  /** A custom policy. */
  policy?: string;
  /** The signature. */
  signature?: string;
  /** The key pair's ID. */
  keyPairId?: string;
  /** The hash algorithm. */
  hashAlgorithm?: string;
}
/** What a viewer sent. */
export interface VerifyRequest {
  /** As the client sent it. */
  url: string;
  /** A `Cookie` header, or CloudFront's cookies. */
  cookies?: string | SentCookies;
  /** The viewer's address. */
  ip?: string;
  /** Milliseconds since the epoch. */
  now: number;
}
/** Let through. */
export interface NativeAllowed {
  /** `true` */
  allowed: true;
  /** Whose key signed. */
  keyPairId: string;
  /** Seconds since the epoch. */
  expires: number;
  /** JSON. */
  policy: string;
  /** What the policy covers; absent when it leaves that out. */
  resource?: string;
}
/** Not let through. */
export interface NativeDenied {
  /** `false` */
  allowed: false;
  /** What the viewer sees. */
  code: 'MissingKey' | 'UnknownKey' | 'MalformedPolicy' | 'AccessDenied';
  /** What goes with the code. */
  message: string;
  /** For the developer. */
  reason: string;
}
/** The core's verifier. */
export declare class NativeVerifier {
  /** Reads the public keys. */
  constructor(keys: Array<VerifierKey>);
  /** Checks a request. */
  verify(request: VerifyRequest): NativeAllowed | NativeDenied;
}
/** A name for each part of a signature. */
export interface SigningNames {
  /** The end of a canned policy. */
  expires: string;
  /** A custom policy. */
  policy: string;
  /** The signature. */
  signature: string;
  /** The key pair's ID. */
  keyPairId: string;
  /** The hash algorithm. */
  hashAlgorithm: string;
}
/** What CloudFront calls the parts of a signature. */
export interface Names {
  /** In a URL. */
  parameters: SigningNames;
  /** In cookies. */
  cookies: SigningNames;
}
/** What CloudFront calls the parts of a signature. */
export declare function names(): Names;
/** The text itself, when it is a URL in the form in which it travels; `null`: normalise and ask again. */
export declare function wireUrl(text: string, isNormalised: boolean): string | null;
/** What JavaScript has to normalise of a resource. */
export interface ResourceParts {
  /** It names one URL: `resourceOfUrl` takes what a URL parser makes of it. */
  isUrl: boolean;
  /** Otherwise, labels of its host: `resourceWithLabels` takes what IDNA makes of each. */
  labels: Array<string>;
}
/** A resource as it will stand in the policy, or its parts when JavaScript has to normalise first. */
export declare function readResource(text: string): string | ResourceParts;
/** A resource as it will stand in the policy, from what a URL parser made of the caller's text. */
export declare function resourceOfUrl(href: string): string;
/**
 * A resource as it will stand in the policy, from the caller's text and what IDNA made of the labels
 * that `readResource` named.
 */
export declare function resourceWithLabels(text: string, labels: Array<string>): string;
/** Which section of a resource goes on at the end of this text. */
export declare function sectionAtEnd(text: string): 'domain' | 'path' | 'query';
/** Whether a part of a path has a dot segment, percent-encoded or not, however often. */
export declare function leavesItsFolder(path: string): boolean;
/** The same of a resource's text, before its query string. */
export declare function resourceLeavesItsFolder(text: string): boolean;
/** A URL that a resource covers. */
export declare function exampleUrl(resource: string): string;
/**
 * The end of validity that CloudFront's cookies state: seconds since the epoch; `null` when they state
 * none.
 */
export declare function cookiesExpire(cookies: SentCookies): number | null;
