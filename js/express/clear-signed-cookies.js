'use strict';

const { cookieNames } = require('../addon/names.js');
const { knownNames, readOptions } = require('../options/object.js');
const { clearingHeaders } = require('../set-cookie.js');
const { readCookieOption } = require('./cookie-option.js');
const { append, middleware, onceThere } = require('./middleware.js');

const OPTIONS = knownNames('cookie');

/**
 * Takes the cookies away, for logging out.
 *
 * @type {typeof import('./index').clearSignedCookies}
 */
function clearSignedCookies(options = {}) {
  const { cookie } = readOptions(options, OPTIONS);
  const attributesFor = readCookieOption(cookie);
  return middleware((req, res) =>
    onceThere(attributesFor(req), (attributes) =>
      append(res, clearingHeaders(cookieNames, attributes)),
    ),
  );
}

module.exports = { clearSignedCookies };
