'use strict';

// cloudfront-sign-native keys <command>: the keys that links are signed with. A command is a file in keys/.

const { dispatch } = require('./dispatch.js');

/** @type {import('./dispatch.js').Commands} */
const COMMANDS = {
  create: () => require('./keys/create.js'),
  init: () => require('./keys/init.js'),
  revoke: () => require('./keys/revoke.js'),
  rotate: () => require('./keys/rotate.js'),
  status: () => require('./keys/status.js'),
};

const USAGE = `Usage: cloudfront-sign-native keys <command> [options]

Commands:
  create   makes a key pair, and says how CloudFront gets its public half
  init     makes a key, its key group at CloudFront, and the secret that signers read
  rotate   does what is due of a rotation, and ends; to be run again and again
  status   says which keys stand where, and what is due when
  revoke   has a key open nothing any more

cloudfront-sign-native help keys <command>, or keys <command> --help, says more.`;

/** @param {string[]} args */
function run(args) {
  return dispatch('cloudfront-sign-native keys', COMMANDS, USAGE, args);
}

module.exports = { run };
