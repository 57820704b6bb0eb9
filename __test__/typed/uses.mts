// What the run time takes, the types take.

import { sign, webcrypto } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import {
  type Allowed,
  type CloudFrontSignError,
  type Conditions,
  type CookiesByName,
  type Denied,
  type ErrorCode,
  ExternalSigner,
  type ExternalSignerOptions,
  type Grant,
  getSignedUrl,
  type Policy,
  type PolicyOptions,
  ReloadingSigner,
  type ReloadingSignerOptions,
  type ResourcePolicyOptions,
  resource,
  type SignedCookies,
  type Signer,
  type Span,
  type Time,
  type UrlObject,
  type Verification,
  Verifier,
} from 'cloudfront-sign-native';
import { type EdgeMiddleware, edge, type FrameworkRequest } from 'cloudfront-sign-native/edge';
import { type Middleware, signedCookies, signedLinks } from 'cloudfront-sign-native/express';
import {
  fromEnv,
  fromFile,
  fromParameterStore,
  fromSecretsManager,
  type KeyMaterial,
  type KeySource,
} from 'cloudfront-sign-native/keys';
import { type KmsSignerOptions, kmsSigner } from 'cloudfront-sign-native/kms';
import express, { type Request, type RequestHandler } from 'express';

declare const signer: Signer;
declare const verifier: Verifier;

// Times, known and not.
declare const text: string;
const spans: Span[] = ['15m', '45s', text];
export const times: Time[] = [...spans, new Date(), 1e12, '2030-01-31T12:00:00Z', text];

// Conditions that are put together elsewhere.
const conditions: Conditions = { expires: text, align: text };
const ofResource: ResourcePolicyOptions = { expires: text, align: text };
export const options: PolicyOptions[] = [
  conditions,
  { policy: text },
  { ...conditions, starts: '1h' },
];
export const optional = (ipAddress?: string) =>
  signer.getSignedUrl('https://h/a', { ...conditions, ipAddress });

// Many URLs, as whoever has them has them.
declare const readonlyUrls: readonly string[];
const asConst = ['https://h/a', 'https://h/b'] as const;
for (const urls of [readonlyUrls, asConst, new Set(readonlyUrls), [new URL('https://h/a')]]) {
  signer.getSignedUrls(urls, conditions);
  signer.getSignedUrlsAsync(urls, { ...conditions, onProgress: console.log });
  signer.signedUrls(urls, conditions);
  signer.grant('https://h/*', ofResource).urls(urls);
}
export const guarded = edge({ verifier, restricted: ['/a/*', '*.mp4'] as const });

// A URL of another realm has another class.
declare const foreign: UrlObject;
signer.getSignedUrl(foreign, conditions);
signer.getSignedCookies(foreign, ofResource);
signer.grant(new URL('https://h/a'), ofResource).url(foreign);
verifier.verifyUrl(foreign);

// Cookies, from wherever they come.
interface SdkCookies {
  'CloudFront-Expires'?: number;
  'CloudFront-Signature'?: string;
  'CloudFront-Key-Pair-Id'?: string;
}
declare const sdkCookies: SdkCookies;
declare const parsed: NodeJS.Dict<string>;
declare const frozen: Readonly<Record<string, string>>;
const signed: SignedCookies = signer.getSignedCookies('https://h/*', ofResource);
const fresh = { session: 'a', 'CloudFront-Policy': 'b' };
const brought: CookiesByName[] = [signed, sdkCookies, parsed, frozen, fresh, { other: 1 }];
for (const cookies of brought) verifier.verifyCookies('https://h/a', cookies);
verifier.verifyCookies('https://h/a', signed);
verifier.verifyCookies('https://h/a', parsed, { ip: undefined });

// What may be missing, in the drop-in too.
export const migrated = (ipRange?: string, expireTime?: Date) =>
  getSignedUrl('https://h/a', { keypairId: 'K', privateKeyString: text, ipRange, expireTime });

// Keys that nobody may change.
const keys = { K: 'a', L: new Uint8Array() } as const;
new Verifier({ keys });
new Verifier({ keys: Object.freeze({ ...keys }) });

// Verdicts.
const verdict: Verification = verifier.verifyUrl('https://h/a');
export const before: (string | undefined)[] = [verdict.reason, verdict.code, verdict.keyPairId];
export const after: [Date, Policy] | [string, 403] = verdict.allowed
  ? [verdict.expires, verdict.policy]
  : [verdict.reason, verdict.status];
export const { reason = 'none' } = verdict;
export const told = (denied: Denied | Allowed) => (denied.allowed ? 'yes' : denied.code);
const [statement] = verdict.allowed ? [verdict.policy.Statement].flat() : [];
export const ends: number | undefined = statement?.Condition.DateLessThan['AWS:EpochTime'];
export const from: string | undefined = statement?.Condition.IpAddress?.['AWS:SourceIp'];

// Errors.
export function explain(error: CloudFrontSignError): string {
  const { argument = 'nothing', index = 0, input } = error;
  switch (error.code) {
    case 'ERR_INVALID_URL':
      return `${argument} ${index} ${input}`;
    case 'ERR_CLOUDFRONT_POLICY':
    case 'ABORT_ERR':
      return error.message;
    default: {
      const other: Exclude<ErrorCode, 'ERR_INVALID_URL' | 'ERR_CLOUDFRONT_POLICY' | 'ABORT_ERR'> =
        error.code;
      return other;
    }
  }
}

// Middleware: alone, in Express, and with a request of one's own.
const guard: EdgeMiddleware<FrameworkRequest> = edge({
  verifier,
  onDeny: (req, { code, reason }) => console.warn(code, req.originalUrl, req.user.name, reason),
});
const cookies: Middleware<FrameworkRequest> = signedCookies({
  signer,
  resource: (req) => resource`https://h/${req.params.film}/*`,
  expires: '2h',
});
createServer((req, res) => guard(req, res, () => cookies(req, res, () => res.end())));
const handlers: RequestHandler[] = [guard, cookies, signedLinks({ signer, expires: '2h' })];
express().use(handlers);
express().use('/watch/:film', guard, cookies, (_req, res) => res.end());
express().use(
  '/watch/:film',
  edge({ verifier, onDeny: (req) => console.warn(req.originalUrl, req.params.film) }),
  signedCookies({
    signer,
    resource: async (req) => req.params.film && resource`https://h/${String(req.params.film)}/*`,
    expires: '2h',
  }),
);

interface Session {
  session: { user?: string };
}
export const own: EdgeMiddleware<Request & Session> = edge<Request & Session>({
  verifier,
  onDeny: ({ session, ip }) => console.warn(session.user, ip),
});
signedCookies<Request & Session>({ signer, resource: (req) => req.session.user, expires: '2h' });
signedCookies({
  signer,
  resource: (req: IncomingMessage & { user?: string }) => req.user,
  expires: '2h',
});

// Signers elsewhere: what signs may be synchronous or not, and gives any bytes.
const elsewhere: ExternalSignerOptions = {
  keyPairId: 'K1',
  publicKey: text,
  sign: (message, { hashAlgorithm, signal }) => {
    signal.throwIfAborted();
    return sign(hashAlgorithm, message, text);
  },
};
const external = new ExternalSigner(elsewhere);
new ExternalSigner({
  ...elsewhere,
  hashAlgorithm: 'SHA1',
  concurrency: 5,
  async sign(message) {
    return new Uint8Array(message);
  },
});
declare const cryptoKey: webcrypto.CryptoKey;
new ExternalSigner({
  ...elsewhere,
  async sign(message) {
    return new Uint8Array(await webcrypto.subtle.sign('RSASSA-PKCS1-v1_5', cryptoKey, message));
  },
});
const signing = { ...elsewhere, sign: async (message: Uint8Array) => message };
new ExternalSigner(signing);
export const external_grant: Promise<Grant> = external.grant('https://h/*', { expires: text });
export const external_links: Promise<string[]> = external.getSignedUrls([text], {
  expires: text,
  signal: AbortSignal.timeout(1),
  onProgress: (done, total) => done / total,
});
for await (const link of external.signedUrls([text], { expires: text })) link.length;

const kms: KmsSignerOptions = { keyId: text, keyPairId: 'K1', client: { send: async () => ({}) } };
export const of_kms: Promise<ExternalSigner> = kmsSigner(kms);

// Key sources: ours, and functions of one's own, that promise or not.
const material: KeyMaterial = {
  keyPairId: 'K1',
  privateKey: text,
  publicKey: null,
  lifetime: text,
};
const sources: KeySource[] = [
  fromFile(text),
  fromFile(new URL('file:///key.json'), { keyPairId: 'K1' }),
  fromEnv(),
  fromEnv({ keyPairId: 'ID', privateKey: undefined }),
  fromSecretsManager({ secretId: text, client: { send: async () => ({}) } }),
  fromParameterStore({ name: text, keyPairId: 'K1' }),
  () => material,
  async () => JSON.parse(text),
  async ({ signal }) => (await fetch('http://h', { signal })).json() as Promise<KeyMaterial>,
];
export const read: Promise<KeyMaterial> = fromFile(text)({ signal: AbortSignal.timeout(1) });
const opening: ReloadingSignerOptions = {
  source: sources[0] ?? fromFile(text),
  refresh: '5m',
  timeout: text,
  strict: true,
  onError: ({ code, message }) => console.error(code, message),
  onReload: async ({ keyPairId }, previous) => console.log(keyPairId, previous.keyPairId),
};
const reloading = await ReloadingSigner.open(opening);
const asSigner: Signer = reloading;
export const [of_reloading, of_current]: string[] = [asSigner, reloading.current].map((one) =>
  one.getSignedUrl('https://h/a', { expires: '1h' }),
);
signedCookies({ signer: reloading, resource: 'https://h/*', expires: '2h' });
signedLinks({ signer: reloading, expires: '2h' });
await reloading.refresh();
reloading.close();

// Rows: of a database's cursor, of a stream, of anything.
interface Film {
  id: number;
  file: string;
}
declare const films: Film[] | AsyncIterable<Film>;
for (const one of [signer, external, reloading]) {
  const pairs = one.signedUrls(films, {
    ...conditions,
    signal: AbortSignal.timeout(1),
    url: (film) => new URL(film.file, 'https://h'),
    onError: (error, film) => [error.index + film.id, error.input.file, error.code],
  });
  for await (const [film, link] of pairs) [film.id.toFixed(), link.length];
  const paths: AsyncGenerator<[string, string]> = one.signedUrls(readonlyUrls, {
    policy: text,
    url: (path) => `https://h/${path}`,
  });
  for await (const [path, link] of paths) path.concat(link);
  const links: AsyncGenerator<string> = one.signedUrls(asConst, {
    ...conditions,
    onError: (error, url) => url === 'https://h/a' && error.input.length,
  });
  for await (const link of links) link.length;
}
for await (const [row] of signer.signedUrls(new Map([[1, text]]), {
  ...conditions,
  url: ([, url]) => url,
}))
  row[0].toFixed();
