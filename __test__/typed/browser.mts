// Without Node's types: those of the package's root need none.

import { type SignedCookies, Signer, type Time, Verifier } from 'cloudfront-sign-native';

export function use(time: Time, { signal }: AbortController): [Promise<string>, SignedCookies] {
  const signer = new Signer({ keyPairId: 'K', privateKey: new Uint8Array(1) });
  const verifier = new Verifier({ keys: { K: signer.publicKey } });
  if (!verifier.verifyUrl(new URL('https://h/a')).allowed) throw new Error('refused');
  return [
    signer.getSignedUrlAsync(new URL('https://h/a'), { expires: time, signal }),
    signer.getSignedCookies('https://h/*', { expires: time }),
  ];
}
