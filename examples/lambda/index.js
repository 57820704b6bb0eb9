'use strict';

// GET /watch/{id} of an API Gateway HTTP API (or a function URL): lets the viewer into the video's folder
// with cookies, and sends them to its playlist by a signed link.

const { resource, Signer } = require('cloudfront-sign-native');

// Outside the handler: made once, at the cold start.
const { CDN_HOST, CF_KEY_PAIR_ID, CF_PRIVATE_KEY, COOKIE_DOMAIN } = process.env;
const signer = new Signer({ keyPairId: CF_KEY_PAIR_ID, privateKey: CF_PRIVATE_KEY });

exports.handler = async (event) => {
  const id = event.pathParameters?.id;
  if (!id) return { statusCode: 404 };

  // One signature for the link and the cookies. The tag keeps an ID such as `*` from opening more.
  const grant = signer.grant(resource`https://${CDN_HOST}/videos/${id}/*`, { expires: '2h' });
  const folder = grant.resource.slice(0, -1);
  const path = new URL(folder).pathname;
  const attributes = `Domain=${COOKIE_DOMAIN}; Path=${path}; Secure; HttpOnly; SameSite=Lax`;
  return {
    statusCode: 302,
    headers: { location: grant.url(`${folder}index.m3u8`), 'cache-control': 'no-store' },
    cookies: Object.entries(grant.cookies()).map(
      ([name, value]) => `${name}=${value}; ${attributes}`,
    ),
  };
};
