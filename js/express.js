'use strict';

// Middleware that hands out links and cookies.

exports.signedCookies = require('./express/signed-cookies.js').signedCookies;
exports.signedLinks = require('./express/signed-links.js').signedLinks;
