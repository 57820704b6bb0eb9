'use strict';

/**
 * @typedef {import('node:http').IncomingMessage} IncomingMessage
 * @typedef {import('node:http').ServerResponse} ServerResponse
 */

/**
 * Middleware that does something, at once or later, and goes on; an error goes to `next`.
 *
 * @template {IncomingMessage} Req
 * @param {(req: Req, res: ServerResponse) => unknown} work
 * @returns {import('./index').Middleware<Req>}
 */
function middleware(work) {
  return function setCookies(req, res, next) {
    let done;
    try {
      done = work(req, res);
    } catch (error) {
      next(error);
      return;
    }
    if (isPromise(done)) done.then(() => next(), next);
    else next();
  };
}

/**
 * Goes on with a value, or with what a promise gives.
 *
 * @template Value, Result
 * @param {Value | PromiseLike<Value>} value
 * @param {(value: Value) => Result} goOn
 */
function onceThere(value, goOn) {
  return isPromise(value) ? value.then(goOn) : goOn(value);
}

/**
 * @template Value
 * @param {Value | PromiseLike<Value>} value
 * @returns {value is PromiseLike<Value>}
 */
function isPromise(value) {
  const { then } = /** @type {Partial<PromiseLike<Value>>} */ (value ?? {});
  return typeof then === 'function';
}

/**
 * Adds to what other middleware has set.
 *
 * @param {ServerResponse} res
 * @param {string[]} cookies
 */
function append(res, cookies) {
  const earlier = res.getHeader('Set-Cookie') ?? [];
  res.setHeader('Set-Cookie', [earlier, cookies].flat().map(String));
}

module.exports = { append, middleware, onceThere };
