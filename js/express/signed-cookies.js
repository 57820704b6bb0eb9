'use strict';

const { wrongType, wrongValue } = require('../errors.js');
const { readObject } = require('../options/object.js');
const { renewalCheck } = require('./brought-cookies.js');
const { checkSigner, readConditions } = require('./conditions.js');

const NAMES = [
  'CloudFront-Expires',
  'CloudFront-Policy',
  'CloudFront-Signature',
  'CloudFront-Key-Pair-Id',
  'CloudFront-Hash-Algorithm',
];

/** CloudFront's advice: session cookies that scripts cannot read and that travel encrypted only. */
const ADVISED = { path: '/', secure: true, httpOnly: true };

const ATTRIBUTES = new Set([
  ...['domain', 'path', 'secure', 'httpOnly', 'sameSite'],
  ...['maxAge', 'partitioned', 'priority'],
]);

function readAttributes(cookie = {}) {
  readObject(cookie, 'cookie');
  const unknown = Object.keys(cookie).find((name) => !ATTRIBUTES.has(name));
  if (unknown !== undefined) {
    throw wrongValue(`cookie.${unknown}`, `is none of ${[...ATTRIBUTES].join(', ')}`);
  }
  const attributes = { ...ADVISED, ...cookie };
  // Throws for values that no cookie can have.
  setCookie('CloudFront-Policy', 'x', attributes);
  return attributes;
}

function setCookie(name, value, attributes) {
  const { stringifySetCookie } = require('../vendor/cookie.js');
  return stringifySetCookie({ ...attributes, name, value });
}

/** Adds to what other middleware has set. */
function append(res, cookies) {
  const earlier = res.getHeader('Set-Cookie') ?? [];
  res.setHeader('Set-Cookie', [earlier, cookies].flat());
}

/** Set-Cookie headers that leave the browser with these cookies of CloudFront's and no others. */
function headersFor(cookies, attributes, brought = '') {
  const headers = Object.entries(cookies).map(([name, value]) =>
    setCookie(name, value, attributes),
  );
  for (const name of NAMES) {
    if (!Object.hasOwn(cookies, name) && brought.includes(`${name}=`)) {
      headers.push(setCookie(name, '', { ...attributes, maxAge: 0 }));
    }
  }
  return headers;
}

/** Sets the cookies for a resource, unless the request brings some that will do. */
function signedCookies(options) {
  const { signer, resource } = readObject(options);
  checkSigner(signer);
  if (typeof resource !== 'string' && typeof resource !== 'function') {
    throw wrongType('resource', 'a string or a function', resource);
  }
  const conditions = readConditions(options);
  const attributes = readAttributes(options.cookie);
  const areStillGood = renewalCheck(signer, conditions);

  function give(req, res, text) {
    // A function may say that this viewer gets nothing.
    if (text === undefined || text === null || text === false) return;
    if (areStillGood(req, text)) return;
    const cookies = signer.getSignedCookies(text, conditions);
    append(res, headersFor(cookies, attributes, req.headers.cookie));
  }

  return function setSignedCookies(req, res, next) {
    const goOn = (text) => {
      try {
        give(req, res, text);
      } catch (error) {
        next(error);
        return;
      }
      next();
    };
    let text = resource;
    try {
      if (typeof resource === 'function') text = resource(req);
    } catch (error) {
      next(error);
      return;
    }
    if (typeof text?.then === 'function') text.then(goOn, next);
    else goOn(text);
  };
}

module.exports = { signedCookies };
