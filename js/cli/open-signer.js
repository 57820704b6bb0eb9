'use strict';

const { codeOf } = require('../errors.js');
const keys = require('./key-options.js');
const { named } = require('./policy-options.js');

/** What is no fault of the arguments. */
const ELSEWHERE = /^ERR_CLOUDFRONT_(?:SIGNER|KEY_SOURCE)$/;

/**
 * The signer that options and environment name; nothing, with the exit code set, when AWS refuses.
 *
 * @param {string} program for the message
 * @param {Parameters<typeof keys.openSigner>[0]} values
 * @param {Parameters<typeof keys.openSigner>[1]} settings
 */
async function openOrRefuse(program, values, settings) {
  try {
    return await keys.openSigner(values, settings);
  } catch (error) {
    const isElsewhere = (values.secret ?? values['kms-key']) !== undefined;
    if (!isElsewhere || !ELSEWHERE.test(String(codeOf(error)))) throw named(error);
    console.error(`${program}: ${/** @type {Error} */ (error).message}`);
    process.exitCode = 1;
    return undefined;
  }
}

module.exports = { openOrRefuse };
