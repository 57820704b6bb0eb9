'use strict';

// What has to happen to the dependencies: said, not done, since the package manager writes its lock file as well.

const { readFileSync } = require('node:fs');
const path = require('node:path');

const { name: OURS } = require('../../../package.json');
const { REPLACED } = require('./packages.js');

const OLD = [...REPLACED, '@types/aws-cloudfront-sign'];
const LISTS = ['dependencies', 'devDependencies', 'optionalDependencies', 'peerDependencies'];

/**
 * @param {string} file a package.json
 * @returns {string | undefined} a line for the terminal, if it lists any of the packages replaced
 */
function adviceFor(file) {
  const listed = namesIn(file);
  const old = OLD.filter((name) => listed.has(name));
  if (old.length === 0) return;
  const folder = path.relative('', path.dirname(path.resolve(file)));
  return `${folder && `in ${folder}: `}${commands(old, !listed.has(OURS))}`;
}

/**
 * @param {string[]} old
 * @param {boolean} install
 */
function commands(old, install) {
  return `npm uninstall ${old.join(' ')}${install ? ` && npm install ${OURS}` : ''}`;
}

/**
 * @param {string} file
 * @returns {Set<string>}
 */
function namesIn(file) {
  try {
    const manifest = JSON.parse(readFileSync(file, 'utf8').replace(/^\uFEFF/, ''));
    return new Set(LISTS.flatMap((list) => Object.keys(manifest?.[list] ?? {})));
  } catch {
    return new Set(); // npm says what is wrong with it
  }
}

module.exports = { adviceFor, commands };
