'use strict';

// The handler of aws-sdk.js with one word changed.

const { getSignedCookies, getSignedUrl } = require('cloudfront-sign-native/aws-sdk');

const { CDN_HOST, CF_KEY_PAIR_ID, CF_PRIVATE_KEY, COOKIE_DOMAIN } = process.env;

exports.handler = async (event) => {
  const id = event.pathParameters?.id ?? '';
  // An ID of `*` would open every video.
  if (!/^[\w-]+$/.test(id)) return { statusCode: 404 };

  const path = `/videos/${id}/`;
  const folder = `https://${CDN_HOST}${path}`;
  const until = Math.round(Date.now() / 1000) + 7200;
  const condition = { DateLessThan: { 'AWS:EpochTime': until } };
  const policy = JSON.stringify({
    Statement: [{ Resource: `${folder}*`, Condition: condition }],
  });
  const key = { keyPairId: CF_KEY_PAIR_ID, privateKey: CF_PRIVATE_KEY, policy };
  const attributes = `Domain=${COOKIE_DOMAIN}; Path=${path}; Secure; HttpOnly; SameSite=Lax`;
  return {
    statusCode: 302,
    headers: {
      location: getSignedUrl({ url: `${folder}index.m3u8`, ...key }),
      'cache-control': 'no-store',
    },
    cookies: Object.entries(getSignedCookies(key)).map(
      ([name, value]) => `${name}=${value}; ${attributes}`,
    ),
  };
};
