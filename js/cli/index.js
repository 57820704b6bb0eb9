#!/usr/bin/env node
'use strict';

// npx cloudfront-sign-native <command> …

/** @type {Record<string, () => { run(args: string[]): void | Promise<void> }>} */
const COMMANDS = {
  edge: () => require('./edge.js'),
  migrate: () => require('./migrate.js'),
};

const USAGE = `Usage: cloudfront-sign-native <command> [options]

Commands:
  edge      serves a folder behind CloudFront's check of signed URLs and cookies, for development
  migrate   changes imports of aws-cloudfront-sign and @aws-sdk/cloudfront-signer to this package

cloudfront-sign-native help <command>, or <command> --help, says more.`;

/** @param {string[]} args */
async function main([name, ...args]) {
  if (name === 'help') return main(args.length > 0 ? [args[0], '--help'] : ['--help']);
  const command = Object.hasOwn(COMMANDS, name ?? '') ? COMMANDS[name]() : undefined;
  if (command === undefined) {
    const asked = name === undefined || name === '--help' || name === '-h';
    console[asked ? 'log' : 'error'](asked ? USAGE : `There is no command '${name}'.\n\n${USAGE}`);
    process.exitCode = name === '--help' || name === '-h' ? 0 : 2;
    return;
  }
  try {
    await command.run(args);
  } catch (error) {
    console.error(
      `cloudfront-sign-native ${name}: ${error instanceof Error ? error.message : error}`,
    );
    process.exitCode = 2;
  }
}

main(process.argv.slice(2));
