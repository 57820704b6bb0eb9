'use strict';

// CloudFront's check of signed URLs and cookies, as middleware for Express, Connect, Fastify and plain
// http.

const { excerpt } = require('../errors.js');
const { allowPage, answerPreflight, preflightOrigin } = require('./cors.js');
const { readEdgeOptions, warnOfHost } = require('./options.js');
const { readingsOf } = require('./path-readings.js');
const { pathOf, readTarget } = require('./request-target.js');
const { dropSigningParameters, sentTarget, viewerOf } = require('./viewer.js');

/**
 * @typedef {import('../../index').Denied} Denied
 * @typedef {import('node:http').IncomingMessage} IncomingMessage
 * @typedef {import('node:http').ServerResponse} ServerResponse
 */

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
  const { verifier, isRestricted, origin, trustProxy, cors, onDeny } = readEdgeOptions(options);
  if (origin === undefined) warnOfHost();

  /**
   * Mounted middleware, and what is behind one that changes paths, serves by `req.url`: patterns may be
   * meant for either.
   *
   * @param {string} [url]
   * @param {string} [path] what the viewer sent
   */
  function isTailRestricted(url = '', path) {
    const tail = pathOf(url);
    if (tail === path) return false;
    const readings = readingsOf(tail);
    return readings === undefined || isRestricted(readings);
  }

  /**
   * `undefined` for a path that anybody may see.
   *
   * @param {IncomingMessage} req
   */
  function verify(req) {
    const sent = readTarget(sentTarget(req));
    if ('fault' in sent) return refused(sent.fault);
    if (!isRestricted(sent.readings) && !isTailRestricted(req.url, sent.path)) return undefined;
    const viewer = viewerOf(req, { origin, trustProxy });
    if (viewer.origin === undefined) {
      return refused('the request has no Host header that is a host');
    }
    const url = viewer.origin + sent.target;
    return verifier.verifyCookies(url, req.headers.cookie ?? '', { ip: viewer.ip });
  }

  /**
   * Refuses, and says so.
   *
   * @param {IncomingMessage} req
   * @param {ServerResponse} res
   * @param {Denied} verification
   */
  function turnAway(req, res, verification) {
    reportLater(onDeny?.(req, verification));
    deny(req, res, verification);
  }

  /**
   * What pages of other origins may do. No preflight brings cookies, so none is verified.
   *
   * @param {IncomingMessage} req
   * @param {ServerResponse} res
   * @returns {boolean} whether it was a preflight, which is answered now
   */
  function isAnsweredPreflight(req, res) {
    if (cors === undefined) return false;
    const isAllowed = allowPage(cors, req, res);
    const page = preflightOrigin(req);
    if (page === undefined) return false;
    if (isAllowed) answerPreflight(cors, res);
    else turnAway(req, res, refused(`cors.origins does not hold '${excerpt(page, 80)}'`));
    return true;
  }

  return function cloudFrontEdge(req, res, next) {
    try {
      if (isAnsweredPreflight(req, res)) return;
      const verification = verify(req);
      if (verification?.allowed === false) {
        turnAway(req, res, verification);
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

/**
 * What an asynchronous onDeny fails with shall end neither the request nor the process.
 *
 * @param {unknown} reported
 */
function reportLater(reported) {
  const { then } = /** @type {Partial<Promise<unknown>>} */ (reported ?? {});
  if (typeof then !== 'function') return;
  Promise.resolve(reported).catch((error) => process.emitWarning(error));
}

exports.edge = edge;
