#!/usr/bin/env node
'use strict';

// npx cloudfront-sign-native <command> …

const { dispatch } = require('./dispatch.js');

/** @type {import('./dispatch.js').Commands} */
const COMMANDS = {
  cookies: () => require('./cookies.js'),
  edge: () => require('./edge.js'),
  keys: () => require('./keys.js'),
  migrate: () => require('./migrate.js'),
  sign: () => require('./sign.js'),
};

const USAGE = `Usage: cloudfront-sign-native <command> [options]

Commands:
  sign      signs URLs: one, or those of a file of any length (plain, CSV, JSON lines)
  cookies   signs cookies, for a browser, curl, wget and others
  edge      serves a folder behind CloudFront's check of signed URLs and cookies, for development
  keys      makes, rotates and revokes the keys that links are signed with
  migrate   changes imports of aws-cloudfront-sign and @aws-sdk/cloudfront-signer to this package

Options:
  --version    prints the package's version
  -h, --help

cloudfront-sign-native help <command>, or <command> --help, says more.`;

const args = process.argv.slice(2);
if (args[0] === '--version') console.log(require('../../package.json').version);
else dispatch('cloudfront-sign-native', COMMANDS, USAGE, args);
