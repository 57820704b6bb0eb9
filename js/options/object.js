'use strict';

const { wrongType } = require('../errors.js');

/**
 * An argument that has to be an object.
 *
 * @param {unknown} value
 * @param {string} [argument] its name, for the error
 * @param {string} [expected] what it should have been, for the error
 * @returns {Record<string, unknown>}
 */
function readObject(value, argument = 'options', expected = 'an object') {
  if (value === null || typeof value !== 'object') throw wrongType(argument, expected, value);
  return /** @type {Record<string, unknown>} */ (value);
}

module.exports = { readObject };
