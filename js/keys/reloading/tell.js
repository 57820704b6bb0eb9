'use strict';

const { codeOf, reasonOf } = require('../../errors.js');

/**
 * Calls a function of the user's, which may throw, now or later: that is reported, and stops nothing.
 *
 * @param {() => unknown} call
 * @param {(error: unknown) => void} report
 */
function tell(call, report) {
  new Promise((resolve) => resolve(call())).catch(report);
}

/**
 * Tells whoever looks after the process what nobody else has taken.
 *
 * @param {unknown} error
 */
function warn(error) {
  const code = codeOf(error);
  process.emitWarning(`ReloadingSigner: ${reasonOf(error)}`, {
    type: 'CloudFrontSignWarning',
    ...(code === undefined ? {} : { code }),
  });
}

module.exports = { tell, warn };
