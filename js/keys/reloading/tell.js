'use strict';

const { reasonOf } = require('../../errors.js');

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
  const { code } = /** @type {Partial<NodeJS.ErrnoException>} */ (error ?? {});
  const detail = typeof code === 'string' ? { code } : {};
  process.emitWarning(`ReloadingSigner: ${reasonOf(error)}`, {
    type: 'CloudFrontSignWarning',
    ...detail,
  });
}

module.exports = { tell, warn };
