'use strict';

const { wrongType } = require('../errors.js');

/**
 * What is used of a client of the AWS SDK.
 *
 * @typedef {object} AwsClient
 * @property {(command: any, options?: any) => Promise<any>} send
 */

/**
 * The option `client`.
 *
 * @param {Record<string, unknown>} options
 * @param {string} expected what it should have been, for the error
 * @returns {AwsClient | undefined}
 */
function readClient({ client }, expected) {
  if (client === undefined) return undefined;
  const given = /** @type {Partial<AwsClient>} */ (client);
  if (typeof given.send !== 'function') throw wrongType('client', expected, client);
  return /** @type {AwsClient} */ (given);
}

module.exports = { readClient };
