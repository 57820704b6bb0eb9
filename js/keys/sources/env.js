'use strict';

// A key in environment variables.

const { excerpt, keySource, wrongValue } = require('../../errors.js');
const { knownNames, readOptions } = require('../../options/object.js');
const { optionalName } = require('../../options/signer.js');
const { materialFrom, refuseKey } = require('./material.js');

const OPTIONS = knownNames('keyPairId', 'privateKey');

/** @type {typeof import('../index').fromEnv} */
function fromEnv(options = {}) {
  const given = readOptions(options, OPTIONS);
  const keyPairId = variable(given, 'keyPairId', 'CF_KEY_PAIR_ID');
  const privateKey = variable(given, 'privateKey', 'CF_PRIVATE_KEY');
  const where = `the variable ${privateKey}`;
  return async function readEnv() {
    const content = textOf(privateKey);
    if (content === undefined) throw keySource(`${where} is not set, or empty`);
    return materialFrom(content, where, textOf(keyPairId));
  };
}

/**
 * The name of a variable.
 *
 * @param {Record<string, unknown>} options
 * @param {string} option
 * @param {string} otherwise
 */
function variable(options, option, otherwise) {
  const name = optionalName(options, option) ?? otherwise;
  const wanted = `the name of the variable that holds it, such as '${otherwise}'`;
  refuseKey(option, name, wanted);
  if (!/^[^\s=\0]{1,200}$/.test(name)) {
    throw wrongValue(option, `is no name of a variable; give ${wanted}`);
  }
  return excerpt(name, 200);
}

/**
 * One that is empty is none.
 *
 * @param {string} name
 */
function textOf(name) {
  const value = process.env[name];
  return value === undefined || value.trim() === '' ? undefined : value;
}

module.exports = { fromEnv };
