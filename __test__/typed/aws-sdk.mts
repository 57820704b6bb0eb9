// Every type of @aws-sdk/cloudfront-signer and ours of the same name take each other's values.

import type * as Original from '@aws-sdk/cloudfront-signer';
import * as original from '@aws-sdk/cloudfront-signer';
import type * as Ours from 'cloudfront-sign-native/aws-sdk';
import * as ours from 'cloudfront-sign-native/aws-sdk';

/** Fails to compile unless each is assignable to the other, and the compiler takes them for one. */
type Same<A, B> = [A] extends [B]
  ? [B] extends [A]
    ? (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2
      ? true
      : 'not identical'
    : 'theirs is wider'
  : 'ours is wider';

export const same: [
  Same<Ours.CloudfrontSignerAlgorithm, Original.CloudfrontSignerAlgorithm>,
  Same<Ours.CloudfrontSignerCredentials, Original.CloudfrontSignerCredentials>,
  Same<Ours.CloudfrontSignInput, Original.CloudfrontSignInput>,
  Same<Ours.CloudfrontSignInputBase, Original.CloudfrontSignInputBase>,
  Same<Ours.CloudfrontSignInputWithParameters, Original.CloudfrontSignInputWithParameters>,
  Same<Ours.CloudfrontSignInputWithPolicy, Original.CloudfrontSignInputWithPolicy>,
  Same<Ours.CloudfrontSignedCookiesOutput, Original.CloudfrontSignedCookiesOutput>,
  Same<typeof Ours.getSignedUrl, typeof Original.getSignedUrl>,
  Same<typeof Ours.getSignedCookies, typeof Original.getSignedCookies>,
] = [true, true, true, true, true, true, true, true, true];

// In both directions as whole modules: neither has a name that the other has not.
export const asOriginal: typeof original = ours;
export const asOurs: typeof ours = original;

// Uses.
declare const text: string;
declare const optional: string | undefined;
const credentials: Ours.CloudfrontSignerCredentials = {
  keyPairId: text,
  privateKey: Buffer.from(text),
  passphrase: text,
  algorithm: 'SHA256',
};
for (const date of [text, 1e12, new Date()]) {
  const link: string = ours.getSignedUrl({
    ...credentials,
    url: text,
    dateLessThan: date,
    dateGreaterThan: date,
    ipAddress: text,
  });
  ours.getSignedCookies({ ...credentials, url: link, dateLessThan: date });
}
ours.getSignedUrl({ ...credentials, policy: text });
const cookies = ours.getSignedCookies({ ...credentials, policy: text, url: text });
export const end: number | undefined = cookies['CloudFront-Expires'];

// Misuses.
// @ts-expect-error: an end is required
ours.getSignedUrl({ ...credentials, url: text });
// @ts-expect-error: a URL or a policy is required
ours.getSignedUrl({ ...credentials, dateLessThan: text });
// @ts-expect-error: a URL is required with an end
ours.getSignedCookies({ ...credentials, dateLessThan: text });
// @ts-expect-error: a whole policy goes with nothing else
ours.getSignedUrl({ ...credentials, policy: text, dateLessThan: text });
// @ts-expect-error: a whole policy goes with nothing else
ours.getSignedCookies({ ...credentials, policy: text, ipAddress: text });
// @ts-expect-error: a key is required
ours.getSignedUrl({ keyPairId: text, url: text, dateLessThan: text });
// @ts-expect-error: a key pair ID is required
ours.getSignedUrl({ privateKey: text, url: text, dateLessThan: text });
// @ts-expect-error: no such algorithm
ours.getSignedUrl({ ...credentials, url: text, dateLessThan: text, algorithm: 'sha256' });
// @ts-expect-error: a name of the classes
ours.getSignedUrl({ ...credentials, url: text, expires: text });
// @ts-expect-error: not a date
ours.getSignedUrl({ ...credentials, url: text, dateLessThan: null });
// @ts-expect-error: text
ours.getSignedUrl({ ...credentials, policy: { Statement: [] } });
// @ts-expect-error: text
ours.getSignedUrl({ ...credentials, url: new URL(text), dateLessThan: text });
// @ts-expect-error: a string or a Buffer
ours.getSignedUrl({ ...credentials, privateKey: new Uint8Array(), url: text, dateLessThan: text });
// @ts-expect-error: present or left out
ours.getSignedUrl({ ...credentials, url: text, dateLessThan: text, ipAddress: optional });
// @ts-expect-error: one argument
ours.getSignedUrl(text, { ...credentials, dateLessThan: text });
// @ts-expect-error: a number
export const expires: string | undefined = cookies['CloudFront-Expires'];
