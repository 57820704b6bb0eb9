'use strict';

// Which command is meant: for the program itself, and for a command that has commands of its own.

const { excerpt } = require('../errors.js');
const { isLike } = require('../options/object.js');

/**
 * @typedef {{ run(args: string[]): unknown }} Command
 *
 * @typedef {Record<string, () => Command>} Commands each loaded when it is asked for
 */

/**
 * Runs the command that the first argument names. What a command throws is about its arguments: the process then
 * ends with 2. For all else it sets the exit code itself.
 *
 * @param {string} program how it is called
 * @param {Commands} commands
 * @param {string} usage
 * @param {string[]} args
 * @returns {Promise<void>}
 */
async function dispatch(program, commands, usage, [name, ...args]) {
  if (name === 'help') {
    return dispatch(program, commands, usage, [...args, '--help']);
  }
  if (name === undefined || name === '--help' || name === '-h') {
    // Asked for, it is the result; else it says what is missing.
    if (name !== undefined) console.log(usage);
    else {
      console.error(usage);
      process.exitCode = 2;
    }
    return;
  }
  if (!Object.hasOwn(commands, name)) {
    console.error(`${unknown(program, commands, name)}\n\n${usage}`);
    process.exitCode = 2;
    return;
  }
  try {
    await commands[name]().run(args);
  } catch (error) {
    console.error(`${program} ${name}: ${error instanceof Error ? error.message : error}`);
    process.exitCode = 2;
  }
}

/**
 * @param {string} program
 * @param {Commands} commands
 * @param {string} name
 */
function unknown(program, commands, name) {
  const small = name.toLowerCase();
  const meant = Object.keys(commands).find((own) => small === own || isLike(small, own));
  const question = meant === undefined ? '' : ` Did you mean '${program} ${meant}'?`;
  return `There is no command '${excerpt(name)}'.${question}`;
}

module.exports = { dispatch };
