/**
 * CloudFront's check of signed URLs and cookies as middleware, for tests, for development, and for
 * servers that stand in for CloudFront.
 *
 * @packageDocumentation
 */

import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Denied, Verifier } from '../../index';

/**
 * Node's request and what Express and its kind add to it. Where another type is meant, say so:
 * `edge<MyRequest>({ … })`.
 */
export type FrameworkRequest = IncomingMessage & {
  /** The URL before a router took its own part off. */
  originalUrl?: string;
} & {
  // biome-ignore lint/suspicious/noExplicitAny: what they hold, frameworks and their users decide.
  [Name in 'params' | 'query' | 'body' | 'cookies' | 'session' | 'user']?: any;
};

/** How to make the middleware. */
export interface EdgeOptions<Req extends IncomingMessage = FrameworkRequest> {
  /** Knows the trusted public keys. */
  verifier: Verifier;
  /**
   * CloudFront path patterns of what needs a signature: `'/videos/*'`, `['/a/*', '*.mp4']`; `*` is any
   * number of characters, `?` exactly one. What is under none is let through as it came.
   *
   * Where CloudFront compares the text, this one fails closed: a path is under a pattern when anything
   * that servers and file systems may make of it is. Percent-encoding, the case and the form of letters,
   * `;` parameters, dots and blanks at the end of a name, streams of NTFS (`/a.mp4::$DATA`) make no
   * difference; a folder is its page (`/videos`, `/videos/` and `/videos/index.html` are one, so
   * `'/videos/*'` covers `/videos`, and `'*.html'` covers paths without an extension). Other names that a
   * server adds by itself (`extensions` and `index` of Express' static files) it does not know: restrict the
   * folder then. A path that holds,
   * decoded or not, a backslash, `//`, `#`, a control character, bytes that are no UTF-8, a drive or a
   * short name of Windows (`/VIDEOS~1/`) is under every pattern. Where it is mounted, patterns count for the
   * whole path and for what is left of it.
   *
   * @defaultValue `'*'`, everything
   */
  restricted?: string | readonly string[] | undefined;
  /**
   * Scheme and host that viewers see and that links are signed for, `'https://cdn.example.com'`.
   *
   * Without it the viewer's `Host` header is believed, and a link signed for another host under the same
   * key opens this one's files too. With `NODE_ENV=production` that gives one process warning, with `name`
   * `SecurityWarning` and `code` `CLOUDFRONT_EDGE_ORIGIN`.
   *
   * @defaultValue those of the connection and its `Host` header
   */
  origin?: string | undefined;
  /**
   * Whether the one who connects is a proxy whose `X-Forwarded-Proto`, `-Host` and `-For` count. Of
   * several values the last does, which the proxy itself wrote. Without a proxy in front of it, anybody
   * could claim any address.
   *
   * @defaultValue `false`
   */
  trustProxy?: boolean | undefined;
  /**
   * Which pages of other origins may read the answers (CORS), the refusals too, and preflights are answered.
   * Without it the edge says nothing of that, and what is behind it may.
   */
  cors?: EdgeCors | undefined;
  /**
   * Called before a viewer is refused; for logs. The reason is in `verification.reason`. An error that
   * it throws goes to `next`, which must serve nothing then; one of its promise becomes a process warning.
   */
  onDeny?: ((req: Req, verification: Denied) => void) | undefined;
}

/**
 * What CloudFront says to browsers by a response headers policy with CORS: players on `https://app.example.com`
 * read what comes from `https://cdn.example.com`.
 *
 * @example
 * ```js
 * const { edge } = require('cloudfront-sign-native/edge');
 *
 * const guard = edge({
 *   verifier,
 *   origin: 'https://cdn.example.com',
 *   // For players that send cookies (`withCredentials`); without credentials, `origins: '*'` will do.
 *   cors: { origins: ['https://app.example.com'], credentials: true },
 * });
 * ```
 */
export interface EdgeCors {
  /**
   * Origins of the pages, as browsers send them (`Access-Control-Allow-Origin`): `'https://app.example.com'`,
   * `'capacitor://localhost'`; or `'*'`, all of them, which does not go with `credentials`. With a list, answers
   * carry `Vary: Origin`.
   */
  origins: '*' | readonly string[];
  /**
   * Whether requests may bring cookies (`Access-Control-Allow-Credentials`).
   *
   * @defaultValue `false`
   */
  credentials?: boolean | undefined;
  /**
   * Headers of requests that pages may set beyond those that are always allowed
   * (`Access-Control-Allow-Headers`).
   *
   * @defaultValue `['Range']`
   */
  headers?: readonly string[] | undefined;
  /**
   * Headers of answers that pages may read beyond those that are always allowed
   * (`Access-Control-Expose-Headers`).
   *
   * @defaultValue `['Content-Length', 'Content-Range', 'Accept-Ranges', 'ETag', 'Date', 'Age']`
   */
  exposed?: readonly string[] | undefined;
  /**
   * How long browsers may keep the answer to a preflight, in seconds (`Access-Control-Max-Age`).
   *
   * @defaultValue `600`
   */
  maxAge?: number | undefined;
}

/** Connect-style middleware. */
export type EdgeMiddleware<Req extends IncomingMessage = IncomingMessage> = (
  req: Req,
  res: ServerResponse,
  next: (error?: unknown) => void,
) => void;

/**
 * Middleware that behaves as a CloudFront cache behaviour with restricted viewer access: whoever brings no
 * good signature gets status 403 and CloudFront's XML; for the others the signing parameters are taken
 * out of `req.url` (and `req.originalUrl` and `req.query`, where there are such), and `next` goes on.
 *
 * Refused as `AccessDenied`, whatever the patterns and whatever was signed: a path with a segment `.` or
 * `..` in any decoding, split at `/` and `\`; a request line with a raw `#`; a path and query longer than
 * 8,192 bytes together, CloudFront's limit for a URL.
 *
 * With `cors`, a preflight is answered whatever it brings; one of another origin gets 403.
 *
 * For Express, Connect, Fastify (through `@fastify/middie`) and plain `http`.
 *
 * @throws `TypeError` with `code` `ERR_INVALID_ARG_TYPE`, `ERR_INVALID_ARG_VALUE` (an option that is not
 *   known, too) or `ERR_INVALID_URL`
 *
 * @example
 * ```js
 * const express = require('express');
 * const { Verifier } = require('cloudfront-sign-native');
 * const { edge } = require('cloudfront-sign-native/edge');
 *
 * const verifier = new Verifier({ keys: { K2JCJMDEHXQW5F: process.env.CF_PUBLIC_KEY } });
 * const app = express();
 * app.use(
 *   edge({ verifier, origin: 'https://cdn.example.com', restricted: '/videos/*' }),
 *   express.static('public'),
 * );
 * ```
 */
export declare function edge<Req extends IncomingMessage = FrameworkRequest>(
  options: EdgeOptions<Req>,
): EdgeMiddleware<Req>;
