'use strict';

const { generateKeyPairSync } = require('node:crypto');
const { once } = require('node:events');
const { createServer } = require('node:http');
const { Signer, Verifier } = require('cloudfront-sign-native');

const { filmClub } = require('./app.js');
const { cdn } = require('./cdn.js');

// Names under .localhost lead to this machine, in every browser of today, and count as safe, so that
// Secure cookies work without TLS. Both share a parent, which the cookies are set for.
const DOMAIN = 'film-club.localhost';

const KEY_PAIR_ID = 'K2JCJMDEHXQW5F';

/**
 * Starts both servers, with a key pair made on the spot; a real app reads its private key from a secret
 * store, and CloudFront has the public one.
 *
 * @param {object} options
 * @param {number} [options.appPort] 0 for any that is free
 * @param {number} [options.cdnPort] the same
 * @param {() => number} [options.clock] the CDN's, milliseconds
 * @param {Function} [options.onDeny] hears of refusals
 * @param {Function} [options.makeCdn] another CDN than that of cdn.js
 */
async function start({ appPort = 0, cdnPort = 0, clock = Date.now, onDeny, makeCdn = cdn } = {}) {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const signer = new Signer({ keyPairId: KEY_PAIR_ID, privateKey });
  const verifier = new Verifier({ keys: { [KEY_PAIR_ID]: publicKey } });

  const edge = await listen(cdnPort);
  const cdnOrigin = `http://cdn.${DOMAIN}:${edge.address().port}`;
  edge.on('request', await makeCdn({ verifier, origin: cdnOrigin, clock, onDeny }));
  const app = await listen(appPort);
  app.on('request', filmClub({ signer, cdnOrigin, cookieDomain: DOMAIN }));
  const appOrigin = `http://app.${DOMAIN}:${app.address().port}`;

  async function close() {
    for (const server of [app, edge]) {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    }
  }
  return { appOrigin, cdnOrigin, close };
}

async function listen(port) {
  const server = createServer();
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  return server;
}

module.exports = { start };
