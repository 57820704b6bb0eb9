'use strict';

// Middleware that hands out links and cookies.

exports.clearSignedCookies = require('./clear-signed-cookies.js').clearSignedCookies;
exports.signedCookies = require('./signed-cookies.js').signedCookies;
exports.signedLinks = require('./signed-links.js').signedLinks;
