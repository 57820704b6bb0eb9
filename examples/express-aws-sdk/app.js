'use strict';

// Links and cookies as they are made with @aws-sdk/cloudfront-signer; the name of the package is all that changed.

const express = require('express');
const { getSignedCookies, getSignedUrl } = require('cloudfront-sign-native/aws-sdk');

const TWO_HOURS = 2 * 60 * 60 * 1000;

/**
 * @param {object} options
 * @param {Record<string, { file: string }>} options.films what the app's own records say, by ID
 * @param {string} options.cdnOrigin such as `https://cdn.example.com`
 * @param {string} [options.cookieDomain] what the app's host and the CDN's have in common
 * @param {string} options.keyPairId
 * @param {string} options.privateKey PEM
 */
function filmApp({ films, cdnOrigin, cookieDomain, keyPairId, privateKey }) {
  const key = { keyPairId, privateKey };
  const app = express();
  app.disable('x-powered-by');

  // Only IDs that there are: the face takes a `*` in a URL for a wildcard, as the original does.
  app.param('id', (req, res, next, id) => {
    req.film = Object.hasOwn(films, id) ? films[id] : undefined;
    if (req.film) next();
    else res.sendStatus(404);
  });

  app.get('/films/:id/link', (req, res) => {
    const url = `${cdnOrigin}/films/${req.params.id}/${req.film.file}`;
    res.set('Cache-Control', 'no-store');
    res.json({ url: getSignedUrl({ url, ...key, dateLessThan: Date.now() + TWO_HOURS }) });
  });

  // A folder takes a policy: without one the cookies would be for a file called `*`.
  app.post('/films/:id/cookies', (req, res) => {
    const path = `/films/${req.params.id}/`;
    const until = Math.round((Date.now() + TWO_HOURS) / 1000);
    const policy = JSON.stringify({
      Statement: [
        {
          Resource: `${cdnOrigin}${path}*`,
          Condition: { DateLessThan: { 'AWS:EpochTime': until } },
        },
      ],
    });
    const attributes = { domain: cookieDomain, path, httpOnly: true, secure: true };
    for (const [name, value] of Object.entries(getSignedCookies({ ...key, policy })))
      res.cookie(name, value, { ...attributes, sameSite: 'lax' });
    res.sendStatus(204);
  });
  return app;
}

module.exports = { filmApp };
