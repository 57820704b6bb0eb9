// The border between JavaScript and the core. (Draft: napi-derive will generate this file from src/.)
//
// Protocol for URLs: `text` is what the user gave; with `isNormalised: false` the answer is null when the
// core does not recognise it as a text that no URL parser changes. JavaScript then makes
// `new URL(text).href` of it and asks again with `isNormalised: true`, which never gives null.
//
// Every function throws a real Error / TypeError / RangeError with properties
//   code: string, argument?: string, index?: number (item of a batch), and a message that begins with
//   "argument: " where there is one.

/** A URL in the form in which it travels, for the batch functions below; null: normalise and ask again. */
export declare function wireUrl(text: string, isNormalised: boolean): string | null
/** A resource as it will stand in the policy; an object when JavaScript has to normalise first. */
export declare function readResource(text: string): string | ResourceParts
/** Exactly one of the two is there. The result of normalising goes through readResource's second form. */
export interface ResourceParts {
  /** It names one URL: replace the whole by its WHATWG form and call resourceFromParts. */
  isUrl: boolean
  /** Else: its host, to be replaced label by label by its punycode; text = before + host + after. */
  before: string
  host: string
  after: string
}
/** The same for a text that JavaScript has normalised. */
export declare function normalisedResource(text: string): string
/** A URL that a resource (as it stands in a policy) covers: something in place of its wildcards. */
export declare function exampleUrl(resource: string): string

export interface Names {
  /** In the order in which CloudFront's documentation lists them: Expires, Policy, Signature, … */
  parameters: SigningNames
  cookies: SigningNames
}
export interface SigningNames {
  expires: string
  policy: string
  signature: string
  keyPairId: string
  hashAlgorithm: string
}
export declare function names(): Names

export interface PolicyOptions {
  /** Milliseconds since the epoch; absent only with a whole policy. */
  expires?: number
  starts?: number
  now: number
  /** Seconds. */
  align?: number
  ipAddress?: string
  /** As readResource or normalisedResource gave it. */
  resource?: string
  /** A whole policy. */
  policy?: string
}
export interface NativeSignerOptions {
  keyPairId: string
  privateKey: string | Uint8Array
  hashAlgorithm?: string   // refused by the core with ERR_INVALID_ARG_VALUE when it is none (its default: SHA1)
  engine?: string          // 'auto' | 'aws-lc', likewise
  remember: number
}
export declare class NativeSigner {
  constructor(options: NativeSignerOptions)
  get keyType(): 'rsa' | 'ec'
  get engine(): 'rsa-ifma' | 'aws-lc'
  get publicKey(): string
  url(text: string, isNormalised: boolean, options: PolicyOptions): string | null
  /** urls: as wireUrl gave them */
  urls(urls: Array<string>, options: PolicyOptions): Array<string>
  /** Always a custom policy. */
  grant(options: PolicyOptions): NativeGrant
  /** Canned when it can be. */
  shared(options: PolicyOptions): NativeGrant
  cookies(options: PolicyOptions): Record<string, string>
}
export declare class NativeGrant {
  get policy(): string
  get resource(): string | null
  get query(): string
  /** Seconds since the epoch; null when a whole policy of the caller's does not say. */
  get expires(): number | null
  url(text: string, isNormalised: boolean): string | null
  cookies(): Record<string, string>
}

export declare class NativeQueue {
  /** notify is called on the event loop when there is something to take */
  constructor(notify: () => void)
  submit(signer: NativeSigner, urls: Array<string>, options: PolicyOptions): number
  cancel(id: number): void
  take(most: number): Array<Finished>
  get pending(): number
}
/** One of urls and error is there; error.index is the place in the job. */
export interface Finished { id: number; urls?: Array<string>; error?: Error }

export interface VerifierKey { keyPairId: string; publicKey: string | Uint8Array }
export declare class NativeVerifier {
  constructor(keys: Array<VerifierKey>)
  verify(request: VerifyRequest): NativeAllowed | NativeDenied
}
export interface VerifyRequest {
  url: string
  /** A Cookie header, or CloudFront's cookies by name. */
  cookies?: string | Record<string, string>
  ip?: string
  /** Milliseconds since the epoch. */
  now: number
}
export interface NativeAllowed { allowed: true; keyPairId: string; expires: number /* s */; policy: string; resource?: string }
export interface NativeDenied { allowed: false; code: 'MissingKey' | 'UnknownKey' | 'MalformedPolicy' | 'AccessDenied'; message: string; reason: string }

// The root's drop-in for aws-cloudfront-sign
export interface DropInPolicy { policy: string; expires: string; keyPairId: string }
/** null: not recognised; the drop-in then goes its own way with URL.searchParams */
export declare function signDropInUrl(text: string, privateKey: string | Uint8Array, policy: DropInPolicy): string | null
export declare function signDropInPolicy(privateKey: string | Uint8Array, policy: string): { policy: string; signature: string }
