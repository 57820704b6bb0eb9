// GET /films/{id} sends the viewer to the film by a signed link, as it is made with @aws-sdk/cloudfront-signer;
// the name of the package is all that changed.

import { getSignedUrl } from 'cloudfront-sign-native/aws-sdk';
import { films } from '../../../films.js';

/** A link is made when it is asked for, not when the app is built. */
export const dynamic = 'force-dynamic';
/** Not 'edge': that has no addons. */
export const runtime = 'nodejs';

export async function GET(_request, { params }) {
  const { id } = await params;
  // Here an app looks who asks. And only for films that there are: a `*` in a URL is a wildcard, as with the original.
  if (!Object.hasOwn(films, id)) return new Response('No such film', { status: 404 });
  const link = getSignedUrl({
    url: `${process.env.CDN_ORIGIN}/films/${films[id].file}`,
    keyPairId: process.env.CF_KEY_PAIR_ID,
    privateKey: process.env.CF_PRIVATE_KEY,
    dateLessThan: Date.now() + 2 * 60 * 60 * 1000,
  });
  return new Response(null, {
    status: 302,
    headers: { location: link, 'cache-control': 'no-store' },
  });
}
