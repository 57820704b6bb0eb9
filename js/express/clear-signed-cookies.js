'use strict';

const { cookieNames } = require('../addon/names.js');
const { wrongValue } = require('../errors.js');
const { readObject } = require('../options/object.js');
const { clearingHeaders } = require('../set-cookie.js');
const { readCookieOption } = require('./cookie-option.js');
const { append, middleware, onceThere } = require('./middleware.js');

/**
 * Takes the cookies away, for logging out.
 *
 * @type {typeof import('./index').clearSignedCookies}
 */
function clearSignedCookies(options = {}) {
  const { cookie, ...others } = readObject(options);
  const [unknown] = Object.keys(others);
  if (unknown !== undefined) {
    throw wrongValue(unknown, 'is no option here; attributes go into cookie');
  }
  const attributesFor = readCookieOption(cookie);
  return middleware((req, res) =>
    onceThere(attributesFor(req), (attributes) =>
      append(res, clearingHeaders(cookieNames, attributes)),
    ),
  );
}

module.exports = { clearSignedCookies };
