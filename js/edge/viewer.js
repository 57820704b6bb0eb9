'use strict';

// What the viewer asked for, and from where: the request as CloudFront would have seen it.

const { parameterNames } = require('../addon/names.js');

/**
 * A request as frameworks know it, too.
 *
 * @typedef {import('node:http').IncomingMessage & {
 *   originalUrl?: string,
 *   query?: Record<string, unknown> | null,
 *   socket?: { encrypted?: boolean },
 * }} Request
 */

const HOST = /^(?:[a-z0-9._-]+|\[[0-9a-f:.]+\])(?::\d{1,5})?$/i;
const SIGNING = new Set(parameterNames);

/**
 * What a trusted proxy says in a header of its own. Of several values the last: that one the proxy wrote
 * itself, those before it came from the viewer.
 *
 * @param {Request} req
 * @param {string} name
 */
function forwarded(req, name) {
  const value = req.headers[name];
  return typeof value === 'string'
    ? value.slice(value.lastIndexOf(',') + 1).trim() || undefined
    : undefined;
}

/**
 * @param {Request} req
 * @param {boolean} trustProxy
 */
function originOf(req, trustProxy) {
  const scheme =
    (trustProxy && forwarded(req, 'x-forwarded-proto')) ||
    (req.socket?.encrypted ? 'https' : 'http');
  const host =
    (trustProxy && forwarded(req, 'x-forwarded-host')) ||
    req.headers.host ||
    String(req.headers[':authority'] ?? '');
  // A host with a slash in it would make another path of the URL.
  if (!/^https?$/i.test(scheme) || !HOST.test(host)) return undefined;
  return `${scheme.toLowerCase()}://${host}`;
}

/**
 * @param {Request} req
 * @param {boolean} trustProxy
 */
function addressOf(req, trustProxy) {
  const address = trustProxy ? forwarded(req, 'x-forwarded-for') : undefined;
  // Some proxies add the port.
  if (address) return address.replace(/^(\d+\.\d+\.\d+\.\d+):\d+$/, '$1');
  return req.socket?.remoteAddress;
}

/**
 * Request targets as they were before an edge took the signing parameters out.
 *
 * @type {WeakMap<Request, string | undefined>}
 */
const sent = new WeakMap();

/**
 * What the viewer sent. Mounted middleware has only the tail of it in `req.url`.
 *
 * @param {Request} req
 */
function sentTarget(req) {
  const original = Object.hasOwn(req, 'originalUrl') ? req.originalUrl : undefined;
  return sent.get(req) ?? original ?? req.url;
}

/**
 * Scheme and host that the viewer asked for, and the viewer's address.
 *
 * @param {Request} req
 * @param {{ origin?: string, trustProxy: boolean }} options
 * @returns {{ origin?: string, ip?: string }} no `origin` when there is no host
 */
function viewerOf(req, { origin, trustProxy }) {
  return { origin: origin ?? originOf(req, trustProxy), ip: addressOf(req, trustProxy) };
}

/**
 * A URL or path less the signing parameters.
 *
 * @param {string} url
 */
function withoutSigningParameters(url) {
  const question = url.indexOf('?');
  if (question < 0) return url;
  const pairs = url.slice(question + 1).split('&');
  const rest = pairs.filter((pair) => !SIGNING.has(pair.split('=', 1)[0]));
  if (rest.length === pairs.length) return url;
  return url.slice(0, question) + (rest.length > 0 ? `?${rest.join('&')}` : '');
}

/**
 * Makes of a request what CloudFront passes on: one without signing parameters.
 *
 * @param {Request} req
 */
function dropSigningParameters(req) {
  sent.set(req, sentTarget(req));
  req.url = withoutSigningParameters(req.url ?? '');
  // middie sets req.url to this afterwards.
  if (Object.hasOwn(req, 'originalUrl') && typeof req.originalUrl === 'string') {
    req.originalUrl = withoutSigningParameters(req.originalUrl);
  }
  // Express 4 and Fastify have parsed the query already.
  if (req.query !== null && typeof req.query === 'object') {
    for (const name of SIGNING) delete req.query[name];
  }
}

module.exports = { dropSigningParameters, sentTarget, viewerOf };
