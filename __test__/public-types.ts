// Compiled by `tsc` in `npm run lint`, never run: what JavaScript exports is what index.d.ts promises. The
// functions of ./edge and ./express say so where they are written.

import type * as promised from '../index';

import CannedPolicy = require('../js/drop-in/canned-policy.js');
import dropIn = require('../js/drop-in/aws-cloudfront-sign.js');

import type { KMSClient } from '@aws-sdk/client-kms';
import type { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import type { SSMClient } from '@aws-sdk/client-ssm';

import type { Grant } from '../js/grant.js';
import { ExternalSigner } from '../js/keys/external.js';
import type { AwsClient } from '../js/keys/index';
import type { KmsClient } from '../js/keys/kms';
import { ReloadingSigner } from '../js/keys/reloading.js';
import { objectUrl } from '../js/object-url.js';
import { resource } from '../js/resource-tag.js';
import { clearCookieHeaders, setCookieHeaders } from '../js/set-cookie.js';
import { Signer } from '../js/signer.js';
import { Verifier } from '../js/verifier.js';

export const exported: Omit<typeof promised, 'Grant' | 'ReloadingSigner'> = {
  ...dropIn,
  CannedPolicy: { default: CannedPolicy },
  Signer,
  ExternalSigner,
  Verifier,
  objectUrl,
  resource,
  setCookieHeaders,
  clearCookieHeaders,
};

// A private constructor is nothing that JavaScript has.
export const granted = (grant: InstanceType<typeof Grant>): promised.Grant => grant;
export const { open }: { open: typeof promised.ReloadingSigner.open } = {
  open: async (options) =>
    Object.assign(await ReloadingSigner.open(options), { [Symbol.dispose]() {} }),
};

// Whoever takes a Signer takes one that reloads.
export const reloading = (signer: promised.ReloadingSigner): promised.Signer => signer;

// The SDK's own client is one that kmsSigner takes.
export const client = (sdk: KMSClient): KmsClient => sdk;
export const clients = (sdk: SecretsManagerClient | SSMClient): AwsClient => sdk;

// What takes a signer's promises takes an external signer.
type Links = Pick<promised.Signer, 'getSignedUrlAsync' | 'getSignedUrlsAsync' | 'signedUrls'>;
export const links = (external: promised.ExternalSigner): Links => external;

// A URL stands first in the tag, and nowhere else.
export const tagged = (
  { resource }: typeof promised,
  origin: URL,
  segments: readonly (string | number)[],
) => [
  resource`${origin}/${segments}/${'a'}/${1}/*`,
  resource`https://h/${segments}/*`,
  // @ts-expect-error
  resource`https://h/${'a'}/${origin}`,
  // @ts-expect-error
  resource`https://h/${undefined}`,
];
