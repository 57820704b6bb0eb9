'use strict';

// cloudfront-sign-native keys <command>: the keys that links are signed with. A command is a file in keys/.

const { dispatch } = require('./dispatch.js');

/** @type {import('./dispatch.js').Commands} */
const COMMANDS = {
  create: () => require('./keys/create.js'),
};

const USAGE = `Usage: cloudfront-sign-native keys <command> [options]

Commands:
  create   makes a key pair, and says how CloudFront gets its public half

cloudfront-sign-native help keys <command>, or keys <command> --help, says more.`;

/** @param {string[]} args */
function run(args) {
  return dispatch('cloudfront-sign-native keys', COMMANDS, USAGE, args);
}

module.exports = { run };
