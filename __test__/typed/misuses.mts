// What must not compile.

import {
  type CloudFrontSignError,
  ExternalSigner,
  getSignedUrl,
  type Policy,
  type PolicyOptions,
  ReloadingSigner,
  resource,
  Signer,
  type Verification,
  Verifier,
} from 'cloudfront-sign-native';
import { edge } from 'cloudfront-sign-native/edge';
import { signedCookies, signedLinks } from 'cloudfront-sign-native/express';
import { fromEnv, fromFile, fromSecretsManager } from 'cloudfront-sign-native/keys';

declare const external: ExternalSigner;
declare const signer: Signer;
declare const verifier: Verifier;
declare const error: CloudFrontSignError;
declare const verdict: Verification;
declare const rows: { at: string }[];
const url = 'https://h/a';
const privateKey = '';

// Names that nobody reads, other packages' among them.
// @ts-expect-error: ipAddress
signer.getSignedUrl(url, { expires: '1h', ipRange: '203.0.113.0/24' });
// @ts-expect-error: ipAddress
signer.getSignedUrl(url, { expires: '1h', ip: '203.0.113.7' });
// @ts-expect-error: ipAddress
signer.getSignedUrls([url], { expires: '1h', ipaddress: '203.0.113.7' });
// @ts-expect-error: starts
signer.getSignedUrl(url, { expires: '1h', start: '1h' });
// @ts-expect-error: starts
signer.getSignedUrlAsync(url, { expires: '1h', dateGreaterThan: '1h' });
// @ts-expect-error: expires
signer.getSignedUrl(url, { dateLessThan: '1h' });
// @ts-expect-error: expires
signer.getSignedUrl(url, { expireTime: 1e12 });
// @ts-expect-error: starts
signer.getSignedUrlsAsync([url], { expires: '1h', notBefore: '1h' });
// @ts-expect-error: starts
signer.signedUrls([url], { expires: '1h', notBefore: '1h' });
// @ts-expect-error: ipAddress
signer.getSignedCookies(url, { expires: '1h', ipRange: '203.0.113.0/24' });
// @ts-expect-error: ipAddress
signer.grant(url, { expires: '1h', ipRange: '203.0.113.0/24' });
// @ts-expect-error: hashAlgorithm
new Signer({ keyPairId: 'K', privateKey, algorithm: 'SHA256' });
// @ts-expect-error: hashAlgorithm
new Signer({ keyPairId: 'K', privateKey, hashAlgoritm: 'SHA256' });
// @ts-expect-error: keyPairId
new Signer({ keypairId: 'K', privateKey });
// @ts-expect-error: privateKey
new Signer({ keyPairId: 'K', privateKeyString: privateKey });
// @ts-expect-error: keys
new Verifier({ publicKeys: {} });
// @ts-expect-error: ip
verifier.verifyUrl(url, { ipAddress: '203.0.113.7' });
// @ts-expect-error: ip
verifier.verifyCookies(url, '', { viewer: '203.0.113.7' });
// @ts-expect-error: restricted
edge({ verifier, paths: '*' });
// @ts-expect-error: cookie.domain
signedCookies({ signer, resource: url, expires: '1h', domain: 'h' });
// @ts-expect-error: cookie.maxAge
signedCookies({ signer, resource: url, expires: '1h', cookie: { maxage: 5 } });
// @ts-expect-error: a link's resource is its URL
signedLinks({ signer, expires: '1h', resource: url });
// @ts-expect-error: keypairId, in the drop-in
getSignedUrl(url, { keyPairId: 'K', privateKeyString: privateKey });

// Rows.
// @ts-expect-error: url says where a row's URL is
signer.signedUrls(rows, { expires: '1h' });
// @ts-expect-error: a function, not a column's name
signer.signedUrls(rows, { expires: '1h', url: 'at' });
// @ts-expect-error: at once
signer.signedUrls(rows, { expires: '1h', url: async (row) => row.at });
// @ts-expect-error: a URL
signer.signedUrls(rows, { expires: '1h', url: (row) => row.at.length });
// @ts-expect-error: what a row has
signer.signedUrls(rows, { expires: '1h', url: (row) => row.href });
// @ts-expect-error: another name
signer.signedUrls(rows, { expires: '1h', url: (row) => row.at, onSkip: () => {} });
// @ts-expect-error: an end is required
signer.signedUrls(rows, { url: (row) => row.at });
// @ts-expect-error: a whole policy goes with nothing else
external.signedUrls(rows, { expires: '1h', policy: '{}', url: (row) => row.at });
// @ts-expect-error: the error comes first
external.signedUrls(rows, {
  expires: '1h',
  url: (row) => row.at,
  onError: (row: { at: string }) => row,
});
// @ts-expect-error: the row is a string here
signer.signedUrls([url], { expires: '1h', onError: (_, row) => row.href });
// @ts-expect-error: in streams alone
signer.getSignedUrls(rows, { expires: '1h', url: (row) => row.at });
// @ts-expect-error: in streams alone
signer.getSignedUrlsAsync([url], { expires: '1h', onError: () => {} });
const pairs = signer.signedUrls(rows, { expires: '1h', url: (row) => row.at });
// @ts-expect-error: a pair, not a link
for await (const pair of pairs) pair.trim();
// @ts-expect-error: links alone
for await (const link of signer.signedUrls([new URL(url)], { expires: '1h' })) link[0].href;

// What contradicts itself.
// @ts-expect-error: a whole policy goes with nothing else
signer.getSignedUrl(url, { policy: '{}', expires: '1h' });
// @ts-expect-error: a whole policy goes with nothing else
signer.getSignedUrlsAsync([url], { policy: '{}', resource: url });
// @ts-expect-error: a whole policy goes with nothing else
const contradiction: PolicyOptions = { policy: '{}', starts: '1h' };
// @ts-expect-error: the resource is the first argument
signer.grant(url, { expires: '1h', resource: url });
// @ts-expect-error: the resource is the first argument
signer.getSignedCookies(url, { policy: '{}', resource: url });
// @ts-expect-error: an end is required
signer.getSignedCookies(url, { starts: '1h' });

// Values of other types.
// @ts-expect-error: seconds are a number
signedCookies({ signer, resource: url, expires: '1h', cookie: { maxAge: '3600' } });
// @ts-expect-error: a span, not milliseconds
signer.getSignedUrl(url, { expires: '1h', align: 900_000 });
// @ts-expect-error: a moment
signer.getSignedUrl(url, { expires: { hours: 1 } });
// @ts-expect-error: text
signer.getSignedUrl(url, { policy: { Statement: [] } });
// @ts-expect-error: one address or range
signer.getSignedUrl(url, { expires: '1h', ipAddress: ['203.0.113.7'] });
// @ts-expect-error: a URL
signer.getSignedUrl(null, { expires: '1h' });
// @ts-expect-error: a URL, not a request
signer.getSignedUrl({ url }, { expires: '1h' });
// @ts-expect-error: URLs
signer.getSignedUrls(new URL(url), { expires: '1h' });
// @ts-expect-error: cookies have names
verifier.verifyCookies(url, ['CloudFront-Policy=a']);
// @ts-expect-error: cookies have names
verifier.verifyCookies(url, new Map([['CloudFront-Policy', 'a']]));
// @ts-expect-error: options
signer.grant(url, '1h');
// @ts-expect-error: nothing may stand for nothing
resource`https://h/${undefined}/*`;
// @ts-expect-error: a signer of ours
signedCookies({ signer: {}, resource: url, expires: '1h' });
// @ts-expect-error: a boolean, not a number of hops
edge({ verifier, trustProxy: 1 });
// @ts-expect-error: several algorithms
new Signer({ keyPairId: 'K', privateKey, hashAlgorithm: ['SHA256'] });
// @ts-expect-error: a number
new Signer({ keyPairId: 'K', privateKey, remember: false });
// @ts-expect-error: something has to sign
new ExternalSigner({ keyPairId: 'K', publicKey: privateKey });
// @ts-expect-error: bytes, not base64
new ExternalSigner({ keyPairId: 'K', publicKey: privateKey, sign: async () => 'AAAA' });
// @ts-expect-error: no private key
new ExternalSigner({ keyPairId: 'K', privateKey, sign: () => new Uint8Array() });
// @ts-expect-error: a promise
const link: string = external.getSignedUrl(url, { expires: '1h' });
// @ts-expect-error: another name
external.grant(url, { expires: '1h', ipRange: '203.0.113.0/24' });
// @ts-expect-error: what opens it is ReloadingSigner.open
new ReloadingSigner({ source: fromEnv() });
// @ts-expect-error: a source
ReloadingSigner.open({ source: 'key.json' });
// @ts-expect-error: an ID
ReloadingSigner.open({ source: () => ({ privateKey }) });
// @ts-expect-error: another name
ReloadingSigner.open({ source: fromEnv(), interval: '5m' });
// @ts-expect-error: a span
ReloadingSigner.open({ source: fromEnv(), refresh: 300_000 });
// @ts-expect-error: a name
fromSecretsManager({ keyPairId: 'K' });
// @ts-expect-error: another name
fromFile('key.pem', { keyId: 'K' });
// @ts-expect-error: one statement
const several: Policy = { Statement: [] };
// @ts-expect-error: seconds, a number
const late: Policy = { Statement: { Condition: { DateLessThan: { 'AWS:EpochTime': '5' } } } };

// What is known only afterwards.
// @ts-expect-error: or undefined
const reason: string = verdict.reason;
// @ts-expect-error: or undefined
const ends: Date = verdict.expires;
// @ts-expect-error: no such code
if (error.code === 'ERR_CLOUDFRONT_EXPIRES') throw error;
// @ts-expect-error: no such code
if (verdict.code === 'Expired') throw error;

export { contradiction, ends, late, link, reason, several };
