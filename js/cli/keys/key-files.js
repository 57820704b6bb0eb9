'use strict';

// The two files of a key pair: where they are, and that nothing that is there is overwritten.

const fs = require('node:fs');
const path = require('node:path');

const { excerpt, reasonOf } = require('../../errors.js');

const DEFAULT_NAME = 'cloudfront-links';
/** What a key's name at CloudFront may be, and a file's everywhere. */
const NAME = /^[A-Za-z0-9_][A-Za-z0-9_-]{0,99}$/;
const STANDARD_OUTPUT = '-';

/** May be read by its owner alone; by all. */
const MODES = { private: 0o600, public: 0o644 };

/**
 * @typedef {object} Places
 * @property {string} name the key's, at CloudFront
 * @property {string | undefined} privateKeyFile nothing for the standard output
 * @property {string} publicKeyFile
 */

/**
 * Where the halves of a key pair go.
 *
 * @param {{ name?: string, out?: string }} given
 * @returns {Places}
 */
function placesFor({ name, out }) {
  if (name !== undefined && !NAME.test(name)) {
    throw new Error(
      `--name '${excerpt(name)}': a name is 1 to 100 letters and digits of ASCII, '_' and, not at its beginning, '-'`,
    );
  }
  if (out === undefined || out === STANDARD_OUTPUT) {
    const own = name ?? DEFAULT_NAME;
    return {
      name: own,
      privateKeyFile: out === undefined ? `${own}.private.pem` : undefined,
      publicKeyFile: `${own}.public.pem`,
    };
  }
  if (out.trim() === '' || /[\\/]$/.test(out)) {
    throw new Error(`--out '${excerpt(out)}': give a file; the folder alone does not name one`);
  }
  const { dir, base } = path.parse(out);
  const [, stem, separator = ''] =
    /^(.*?)(?:(^|[._-])private)?$/i.exec(base.replace(/\.(pem|key|p8)$/i, '')) ?? [];
  const publicName = stem === '' ? 'public' : `${stem}${separator || '.'}public`;
  const plain = stem
    .replace(/[^A-Za-z0-9_-]+/g, '-')
    .replace(/^-+/, '')
    .slice(0, 100);
  return {
    name: name ?? (plain || DEFAULT_NAME),
    privateKeyFile: out,
    publicKeyFile: path.join(dir, `${publicName}.pem`),
  };
}

/**
 * Why a file cannot be made; nothing when it can, as far as one sees.
 *
 * @param {string} file
 */
function problemWith(file) {
  try {
    // A link that leads nowhere counts, too.
    const stat = fs.lstatSync(file, { throwIfNoEntry: false });
    if (stat?.isDirectory()) return `${file} is a folder; give the file in it`;
    if (stat) return exists(file);
    fs.accessSync(path.dirname(file), fs.constants.W_OK);
    return undefined;
  } catch (error) {
    return problemOf(file, error);
  }
}

/** @param {string} file */
function exists(file) {
  return `there is a ${file} already, and keys are never overwritten; give another --name or --out`;
}

/**
 * @param {string} file
 * @param {unknown} error the file system's
 */
function problemOf(file, error) {
  const { code } = /** @type {Partial<NodeJS.ErrnoException>} */ (error ?? {});
  const folder = path.dirname(file);
  if (code === 'EEXIST') return exists(file);
  if (code === 'ENOENT') return `${file} cannot be made: there is no folder ${folder}`;
  if (code === 'ENOTDIR') return `${file} cannot be made: ${folder} is no folder`;
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') {
    return `${file} cannot be made: you may not write in ${folder} (${code})`;
  }
  return `${file} cannot be made: ${reasonOf(error)}`;
}

/**
 * Makes files, all or none.
 *
 * @param {{ file: string, content: string, mode: number }[]} files
 * @returns {string | undefined} what went wrong
 */
function writeNew(files) {
  /** @type {string[]} */
  const made = [];
  for (const { file, content, mode } of files) {
    try {
      // With its mode from the beginning, and only if there is none: no link is followed, either.
      const descriptor = fs.openSync(file, 'wx', mode);
      made.push(file);
      try {
        fs.writeFileSync(descriptor, content);
        fs.fsyncSync(descriptor);
      } finally {
        fs.closeSync(descriptor);
      }
    } catch (error) {
      removeAll(made);
      return problemOf(file, error);
    }
  }
  return undefined;
}

/** @param {string[]} files */
function removeAll(files) {
  for (const file of files) fs.rmSync(file, { force: true });
}

module.exports = { MODES, placesFor, problemWith, removeAll, writeNew };
