'use strict';

// What the options of every signer have in common.

const { wrongType, wrongValue } = require('../errors.js');

/** How many signatures are kept when nothing is said. */
const DEFAULT_REMEMBER = 1_024;

/** @param {Record<string, unknown>} options */
function keyPairIdOf({ keyPairId }) {
  if (typeof keyPairId !== 'string') throw wrongType('keyPairId', 'a string', keyPairId);
  return keyPairId;
}

/** @param {Record<string, unknown>} options */
function rememberOf({ remember = DEFAULT_REMEMBER }) {
  return wholeNumber('remember', remember, 0);
}

/**
 * @param {string} option
 * @param {unknown} value
 * @param {number} least
 */
function wholeNumber(option, value, least) {
  if (Number.isInteger(value) && Number(value) >= least && Number(value) <= 1_000_000) {
    return Number(value);
  }
  throw wrongValue(option, `must be a whole number from ${least} to 1,000,000`);
}

/**
 * A name that the core knows, or not.
 *
 * @param {Record<string, unknown>} options
 * @param {string} option
 */
function optionalName(options, option) {
  const name = options[option];
  if (name !== undefined && typeof name !== 'string') throw wrongType(option, 'a string', name);
  return name;
}

module.exports = { keyPairIdOf, optionalName, rememberOf, wholeNumber };
