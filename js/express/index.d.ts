/**
 * Middleware that hands out CloudFront links and cookies. Made for Express 4 and 5; Connect and anything
 * else that calls `(req, res, next)` will do.
 *
 * @packageDocumentation
 */

import type { IncomingMessage, ServerResponse } from 'node:http';
import type {
  CookieAttributes,
  ExternalSigner,
  PolicyOptions,
  Signer,
  Span,
  Time,
  UrlObject,
} from '../../index';
import type { FrameworkRequest } from '../edge/index';

export type { CookieAttributes, FrameworkRequest };

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

/**
 * Attributes of the cookies, or a function of the request that gives them, at once or as a promise. The
 * function's answer is checked as attributes are, each time.
 */
export type CookieOption<Req extends IncomingMessage = FrameworkRequest> =
  | CookieAttributes
  | ((req: Req) => CookieAttributes | PromiseLike<CookieAttributes>);

/** How to make {@link signedCookies}. */
export interface SignedCookiesOptions<Req extends IncomingMessage = FrameworkRequest>
  extends SigningConditions {
  /** One that signs elsewhere is waited for; with `align` it is called once for each resource and period. */
  signer: Signer | ExternalSigner;
  /**
   * What the cookies open, `'https://cdn.example.com/videos/*'`, or a function of the request that says
   * it, at once or as a promise. Build it with the tag `resource` when foreign text goes into it.
   */
  resource: string | ((req: Req) => ResourceOrNone | PromiseLike<ResourceOrNone>);
  /**
   * How browsers keep the cookies. They hold one set for each domain and path: with a resource for each
   * film, give each its own path, `(req) => ({ path: new URL(folderOf(req)).pathname })`, or the next
   * film shuts the one before it. A `maxAge` may be as long as `expires` from when the middleware is made.
   */
  cookie?: CookieOption<Req> | undefined;
}

/** Connect-style middleware. */
export type Middleware<Req extends IncomingMessage = IncomingMessage> = (
  req: Req,
  res: ServerResponse,
  next: (error?: unknown) => void,
) => void;

/**
 * Middleware that sets CloudFront's cookies on responses: session cookies, `Secure` and `HttpOnly` unless
 * `cookie` says otherwise. It signs for whoever reaches it: what goes before it checks who asks, and what.
 *
 * It sets nothing while the request brings cookies of the same signer for the same resource that are
 * good for at least half their time. A browser brings them to pages whose path is the cookies' or below
 * it; to others, each answer sets them anew.
 *
 * An error of a function or of signing goes to `next`.
 *
 * @throws for options that cannot be used, as the methods of `Signer` do, and for attributes that browsers
 *   drop, as `setCookieHeaders` does
 *
 * @example
 * ```js
 * const express = require('express');
 * const { Signer, resource } = require('cloudfront-sign-native');
 * const { signedCookies } = require('cloudfront-sign-native/express');
 *
 * const signer = new Signer({ keyPairId: 'K2JCJMDEHXQW5F', privateKey: process.env.CF_PRIVATE_KEY });
 * const folderOf = (film) => resource`https://cdn.example.com/films/${film}/`;
 * const app = express();
 * app.get(
 *   '/films/:film',
 *   // Your login has put the viewer into req.user.
 *   (req, res, next) => (req.user?.films.includes(req.params.film) ? next() : res.sendStatus(404)),
 *   signedCookies({
 *     signer,
 *     resource: (req) => `${folderOf(req.params.film)}*`,
 *     expires: '2h',
 *     cookie: (req) => ({
 *       domain: 'example.com',
 *       path: new URL(folderOf(req.params.film)).pathname,
 *     }),
 *   }),
 *   (req, res) => res.send('<video src="https://cdn.example.com/films/…"></video>'),
 * );
 * ```
 */
export declare function signedCookies<Req extends IncomingMessage = FrameworkRequest>(
  options: SignedCookiesOptions<Req>,
): Middleware<Req>;

/** How to make {@link clearSignedCookies}. */
export interface ClearSignedCookiesOptions<Req extends IncomingMessage = FrameworkRequest> {
  /** As it is given to {@link signedCookies}; `maxAge` is passed over. */
  cookie?: CookieOption<Req> | undefined;
}

/**
 * Middleware that takes CloudFront's cookies away, all five of them, when somebody logs out. A browser
 * finds them by `domain` and `path`: those with which they were set.
 *
 * Whoever has copied the cookies can use them until the signature ends.
 *
 * @throws as {@link signedCookies}
 *
 * @example
 * ```js
 * const express = require('express');
 * const { clearSignedCookies } = require('cloudfront-sign-native/express');
 *
 * const app = express();
 * app.post(
 *   '/logout',
 *   clearSignedCookies({ cookie: { domain: 'example.com', path: '/news' } }),
 *   (req, res) => res.redirect(303, '/'),
 * );
 * ```
 */
export declare function clearSignedCookies<Req extends IncomingMessage = FrameworkRequest>(
  options?: ClearSignedCookiesOptions<Req>,
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
