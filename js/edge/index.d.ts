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
   * number of characters, `?` exactly one. A path that only looks different (percent-encoded, with dot
   * segments, doubled slashes, letters of the other case) is under the same pattern. What is under none
   * is let through as it came.
   *
   * @defaultValue `'*'`, everything
   */
  restricted?: string | readonly string[] | undefined;
  /**
   * Scheme and host that viewers see and that links are signed for, `'https://cdn.example.com'`.
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
   * Called before a viewer is refused; for logs. The reason is in `verification.reason`. An error that
   * it throws goes to `next`.
   */
  onDeny?: ((req: Req, verification: Denied) => void) | undefined;
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
 * For Express, Connect, Fastify (through `@fastify/middie`) and plain `http`.
 *
 * @throws `TypeError` with `code` `ERR_INVALID_ARG_TYPE`, `ERR_INVALID_ARG_VALUE` or `ERR_INVALID_URL`
 *
 * @example
 * ```js
 * const express = require('express');
 * const { Verifier } = require('cloudfront-sign-native');
 * const { edge } = require('cloudfront-sign-native/edge');
 *
 * const verifier = new Verifier({ keys: { K2JCJMDEHXQW5F: process.env.CF_PUBLIC_KEY } });
 * const app = express();
 * app.use(edge({ verifier, restricted: '/videos/*' }), express.static('public'));
 * ```
 */
export declare function edge<Req extends IncomingMessage = FrameworkRequest>(
  options: EdgeOptions<Req>,
): EdgeMiddleware<Req>;
