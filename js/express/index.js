'use strict';

// Middleware that hands out links and cookies.

exports.signedCookies = require('./signed-cookies.js').signedCookies;
exports.signedLinks = require('./signed-links.js').signedLinks;
