'use strict';

// How CloudFront calls what a link or a cookie brings along.

const native = require('./load.js');

const { parameters, cookies } = native.names();

module.exports = {
  parameters,
  cookies,
  parameterNames: Object.values(parameters),
  cookieNames: Object.values(cookies),
};
