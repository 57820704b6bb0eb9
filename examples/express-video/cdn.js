'use strict';

// What CloudFront is in production: a folder that opens only to good cookies or links.

const path = require('node:path');
const express = require('express');
const { edge } = require('cloudfront-sign-native/edge');

function cdn({ verifier, origin, clock, onDeny = sayWhy }) {
  // The edge asks the verifier; this one looks at another clock when it is given one.
  const atItsTime = {
    verifyCookies: (url, cookies, request) =>
      verifier.verifyCookies(url, cookies, { ...request, now: new Date(clock()) }),
  };
  const app = express();
  app.disable('x-powered-by');
  app.use(edge({ verifier: atItsTime, origin, onDeny }));
  app.use(express.static(path.join(__dirname, 'media')));
  return app;
}

function sayWhy(req, { code, reason }) {
  console.log(`403 ${code}: ${req.path}: ${reason}`);
}

module.exports = { cdn };
