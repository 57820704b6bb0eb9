'use strict';

const { wrongType, wrongValue } = require('../../errors.js');
const { refuseKey } = require('./material.js');

/**
 * The name under which a service keeps a key.
 *
 * @param {Record<string, unknown>} options
 * @param {string} option
 * @param {string} what it is
 */
function readName(options, option, what) {
  const name = options[option];
  if (typeof name !== 'string') throw wrongType(option, 'a string', name);
  if (name.trim() === '') throw wrongValue(option, `is empty; give ${what}`);
  refuseKey(option, name, what);
  return name;
}

module.exports = { readName };
