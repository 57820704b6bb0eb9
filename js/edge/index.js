'use strict';

// CloudFront's check of signed URLs and cookies, as middleware for Express, Connect, Fastify and plain
// http.

const { wrongType, wrongValue } = require('../errors.js');
const { readObject } = require('../options/object.js');
const { pathMatcher } = require('./path-patterns.js');
const { dropSigningParameters, viewerOf } = require('./viewer.js');

/**
 * @typedef {import('./index').EdgeOptions} EdgeOptions
 * @typedef {import('../../index').Denied} Denied
 * @typedef {import('../../index').Verifier} Verifier
 * @typedef {import('node:http').IncomingMessage} IncomingMessage
 * @typedef {import('node:http').ServerResponse} ServerResponse
 */

/**
 * @param {unknown} restricted
 * @returns {string[]}
 */
function readPatterns(restricted) {
  const patterns = Array.isArray(restricted) ? restricted : [restricted];
  for (const pattern of patterns) {
    if (typeof pattern !== 'string') {
      throw wrongType('restricted', 'a path pattern or an array of them', pattern);
    }
    if (pattern === '') throw wrongValue('restricted', "is empty; '*' stands for everything");
  }
  if (patterns.length === 0) throw wrongValue('restricted', 'is empty: it would restrict nothing');
  return patterns;
}

/** @param {unknown} origin */
function readOrigin(origin) {
  if (origin === undefined) return undefined;
  if (typeof origin !== 'string') throw wrongType('origin', 'a string', origin);
  const trimmed = origin.replace(/\/$/, '');
  if (!/^https?:\/\//.test(trimmed) || new URL(trimmed).origin !== trimmed) {
    throw wrongValue('origin', "must be scheme and host alone, such as 'https://cdn.example.com'");
  }
  return trimmed;
}

/** @param {unknown} options */
function readOptions(options) {
  const {
    verifier,
    restricted = '*',
    origin,
    trustProxy = false,
    onDeny,
  } = /** @type {Partial<EdgeOptions>} */ (readObject(options));
  if (typeof verifier?.verifyCookies !== 'function') {
    throw wrongType('verifier', 'a Verifier', verifier);
  }
  // A number of hops or a list of addresses, as Express knows them, would be taken for "trust all".
  if (typeof trustProxy !== 'boolean') throw wrongType('trustProxy', 'a boolean', trustProxy);
  if (onDeny !== undefined && typeof onDeny !== 'function') {
    throw wrongType('onDeny', 'a function', onDeny);
  }
  return {
    verifier,
    isRestricted: pathMatcher(readPatterns(restricted)),
    origin: readOrigin(origin),
    trustProxy,
    onDeny,
  };
}

/**
 * A refusal of what never gets as far as a verifier.
 *
 * @param {string} reason
 * @returns {Denied}
 */
function refused(reason) {
  return { allowed: false, status: 403, code: 'AccessDenied', message: 'Access denied', reason };
}

/**
 * What CloudFront sends a viewer whom it does not let through.
 *
 * @param {IncomingMessage} req
 * @param {ServerResponse} res
 * @param {Denied} denied
 */
function deny(req, res, { status, code, message }) {
  const body = `<?xml version="1.0" encoding="UTF-8"?><Error><Code>${code}</Code><Message>${message}</Message></Error>`;
  res.statusCode = status;
  res.setHeader('Content-Type', 'text/xml');
  res.setHeader('Content-Length', Buffer.byteLength(body));
  res.end(req.method === 'HEAD' ? undefined : body);
}

/** @type {typeof import('./index').edge} */
function edge(options) {
  const { verifier, isRestricted, origin, trustProxy, onDeny } = readOptions(options);

  /**
   * `undefined` for a path that anybody may see.
   *
   * @param {IncomingMessage} req
   */
  function verify(req) {
    const viewer = viewerOf(req, { origin, trustProxy });
    if (viewer === undefined) return refused('the request line holds no path');
    if (!isRestricted(viewer.path)) return undefined;
    if (viewer.url === undefined) return refused('the request has no Host header that is a host');
    const { url, ip } = viewer;
    return verifier.verifyCookies(url, req.headers.cookie ?? '', { ip });
  }

  return function cloudFrontEdge(req, res, next) {
    try {
      const verification = verify(req);
      if (verification?.allowed === false) {
        onDeny?.(req, verification);
        deny(req, res, verification);
        return;
      }
      if (verification !== undefined) dropSigningParameters(req);
    } catch (error) {
      next(error);
      return;
    }
    next();
  };
}

exports.edge = edge;
