#!/usr/bin/env node
'use strict';

// npx cloudfront-sign-native <command> …

const COMMANDS = {
  edge: () => require('./edge.js'),
};

const USAGE = `Usage: cloudfront-sign-native <command> [options]

Commands:
  edge   serves a folder behind CloudFront's check of signed URLs and cookies, for development

cloudfront-sign-native <command> --help says more.`;

function main([name, ...args]) {
  const command = Object.hasOwn(COMMANDS, name ?? '') ? COMMANDS[name]() : undefined;
  if (command === undefined) {
    const asked = name === undefined || name === '--help' || name === '-h';
    console[asked ? 'log' : 'error'](asked ? USAGE : `There is no command '${name}'.\n\n${USAGE}`);
    process.exitCode = name === '--help' || name === '-h' ? 0 : 2;
    return;
  }
  try {
    command.run(args);
  } catch (error) {
    console.error(`cloudfront-sign-native ${name}: ${error.message}`);
    process.exitCode = 2;
  }
}

main(process.argv.slice(2));
