'use strict';

// Arguments of a command: as node:util's parseArgs reads them, but for what it says of a misspelt name, and for
// things that have two names.

const { parseArgs } = require('node:util');

const { excerpt } = require('../errors.js');
const { isLike } = require('../options/object.js');

/** @typedef {import('node:util').ParseArgsOptionsConfig} Options */

/**
 * @template {Options} Config
 * @param {string[]} args
 * @param {Config} options
 */
function readArguments(args, options) {
  assertNoKey(args);
  try {
    return parseArgs({ args, options, allowPositionals: true });
  } catch (error) {
    throw withAdvice(error, Object.keys(options));
  }
}

/**
 * Whoever lists processes sees arguments, and so does whoever reads what is said of them.
 *
 * @param {string[]} args
 */
function assertNoKey(args) {
  if (!args.some((arg) => /-----BEGIN|LS0tLS1CRUdJTi|(?:^|=)MI[A-Za-z0-9+/]{60}/.test(arg))) return;
  throw new Error(
    "there is a key among the arguments, where every user of this machine can see it. Give the path of its file, '-' for the standard input, or the variable CLOUDFRONT_PRIVATE_KEY",
  );
}

/**
 * @param {unknown} error parseArgs' own
 * @param {string[]} names of all options
 */
function withAdvice(error, names) {
  const { code, message } = /** @type {NodeJS.ErrnoException} */ (error);
  const [, written] = /Unknown option '(--?[^']+)'/.exec(message) ?? [];
  if (code !== 'ERR_PARSE_ARGS_UNKNOWN_OPTION' || written === undefined) return error;
  const small = written.replace(/^-+/, '').toLowerCase();
  const meant = names.find((name) => name === small) ?? names.find((name) => isLike(small, name));
  const question = meant === undefined ? '' : ` Did you mean --${meant}?`;
  return new Error(`there is no option ${excerpt(written)}.${question}`);
}

/**
 * The option that was given, of several that are names of one thing.
 *
 * @template {string} Name
 * @param {Partial<Record<Name, string | boolean>>} values
 * @param {readonly Name[]} names ours first
 * @returns {{ name: Name, value: string } | undefined}
 */
function oneOf(values, names) {
  const given = names.filter((name) => values[name] !== undefined);
  if (given.length > 1) {
    throw new Error(`--${given[0]} and --${given[1]} are two names of one thing: give one of them`);
  }
  if (given.length === 0) return undefined;
  return { name: given[0], value: String(values[given[0]]) };
}

module.exports = { oneOf, readArguments };
