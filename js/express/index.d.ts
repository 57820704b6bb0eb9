/**
 * Middleware that hands out CloudFront links and cookies. Made for Express 4 and 5; Connect and anything
 * else that calls `(req, res, next)` will do.
 *
 * @packageDocumentation
 */

import type { IncomingMessage, ServerResponse } from 'node:http';
import type { PolicyOptions, Signer, Span, Time, UrlObject } from '../../index';
import type { FrameworkRequest } from '../edge/index';

export type { FrameworkRequest };

/** What every signature that the middleware makes says; as in `PolicyOptions`. */
export interface SigningConditions {
  /**
   * End of validity: a span such as `'2h'`, which counts from each request, a `Date`, milliseconds since the
   * epoch, or ISO 8601 text.
   */
  expires: Time;
  /** Start of validity, in the same forms. */
  starts?: Time | undefined;
  /** IPv4 address or range. */
  ipAddress?: string | undefined;
  /** A span such as `'15m'`: ends of validity are rounded up to its multiples. */
  align?: Span | undefined;
}

/** The resource, or `undefined`, `null` or `false` for a viewer who gets no cookies. */
export type ResourceOrNone = string | undefined | null | false;

/** Attributes of the cookies. */
export interface CookieAttributes {
  /** Lets `app.example.com` set what `cdn.example.com` receives: `'example.com'`. */
  domain?: string | undefined;
  /** @defaultValue `'/'` */
  path?: string | undefined;
  /** @defaultValue `true` */
  secure?: boolean | undefined;
  /** @defaultValue `true` */
  httpOnly?: boolean | undefined;
  sameSite?: boolean | 'lax' | 'strict' | 'none' | undefined;
  /** Seconds. By default the cookies end with the browser's session. */
  maxAge?: number | undefined;
  partitioned?: boolean | undefined;
  priority?: 'low' | 'medium' | 'high' | undefined;
}

/** How to make {@link signedCookies}. */
export interface SignedCookiesOptions<Req extends IncomingMessage = FrameworkRequest>
  extends SigningConditions {
  signer: Signer;
  /**
   * What the cookies open, `'https://cdn.example.com/videos/*'`, or a function of the request that says
   * it, at once or as a promise. Build it with the tag `resource` when foreign text goes into it.
   */
  resource: string | ((req: Req) => ResourceOrNone | PromiseLike<ResourceOrNone>);
  cookie?: CookieAttributes | undefined;
}

/** Connect-style middleware. */
export type Middleware<Req extends IncomingMessage = IncomingMessage> = (
  req: Req,
  res: ServerResponse,
  next: (error?: unknown) => void,
) => void;

/**
 * Middleware that sets CloudFront's cookies on responses: session cookies, `Secure` and `HttpOnly` unless
 * `cookie` says otherwise. It sets nothing while the request brings cookies of the same signer for the
 * same resource that are good for at least half their time.
 *
 * An error of the resource function or of signing goes to `next`.
 *
 * @throws for options that cannot be used, as the methods of `Signer` do
 *
 * @example
 * ```js
 * const express = require('express');
 * const { Signer, resource } = require('cloudfront-sign-native');
 * const { signedCookies } = require('cloudfront-sign-native/express');
 *
 * const signer = new Signer({ keyPairId: 'K2JCJMDEHXQW5F', privateKey: process.env.CF_PRIVATE_KEY });
 * const app = express();
 * app.use(
 *   '/watch/:film',
 *   signedCookies({
 *     signer,
 *     resource: (req) => resource`https://cdn.example.com/films/${req.params.film}/*`,
 *     expires: '2h',
 *     cookie: { domain: 'example.com', path: '/films' },
 *   }),
 * );
 * ```
 */
export declare function signedCookies<Req extends IncomingMessage = FrameworkRequest>(
  options: SignedCookiesOptions<Req>,
): Middleware<Req>;

/** How to make {@link signedLinks}. */
export interface SignedLinksOptions extends SigningConditions {
  signer: Signer;
}

/** What `res.locals.signedUrl` is; options given here go before those of the middleware. */
export type SignedUrl = (url: string | UrlObject, options?: Partial<PolicyOptions>) => string;

/**
 * Middleware that puts a function into `res.locals` by which templates sign links:
 * `res.locals.signedUrl(url)`.
 *
 * @example
 * ```js
 * const express = require('express');
 * const { Signer } = require('cloudfront-sign-native');
 * const { signedLinks } = require('cloudfront-sign-native/express');
 *
 * const signer = new Signer({ keyPairId: 'K2JCJMDEHXQW5F', privateKey: process.env.CF_PRIVATE_KEY });
 * const app = express();
 * app.use(signedLinks({ signer, expires: '2h', align: '15m' }));
 * // In a template: <img src="<%= signedUrl('https://cdn.example.com/a.jpg') %>">
 * ```
 */
export declare function signedLinks(options: SignedLinksOptions): Middleware;
