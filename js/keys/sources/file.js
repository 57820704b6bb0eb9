'use strict';

// A key in a file.

const { constants, promises } = require('node:fs');
const path = require('node:path');
const { fileURLToPath } = require('node:url');

const {
  codeOf,
  excerpt,
  keySource,
  keySourceFailure,
  wrongType,
  wrongValue,
} = require('../../errors.js');
const { knownNames, readOptions } = require('../../options/object.js');
const { optionalName } = require('../../options/signer.js');
const { materialFrom, refuseKey } = require('./material.js');

/** @typedef {import('node:fs').promises.FileHandle} FileHandle */

const OPTIONS = knownNames('keyPairId');
/** Bytes: no key is as long. */
const LONGEST = 262_144;
/** How often a file that changes while it is read is read. */
const ATTEMPTS = 3;
/** A pipe is refused, and not waited for. Windows knows no such flag. */
const FLAGS = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

/** @type {typeof import('../index').fromFile} */
function fromFile(file, options = {}) {
  const given = readOptions(options, OPTIONS);
  const keyPairId = optionalName(given, 'keyPairId');
  // Now: the working directory may be another one later.
  const location = path.resolve(pathOf(file));
  const where = `the file '${excerpt(location, 200)}'`;
  return async function readFile() {
    return materialFrom(await contentOf(location, where), where, keyPairId);
  };
}

/** @param {unknown} file */
function pathOf(file) {
  const { protocol, href } = /** @type {Partial<URL>} */ (file ?? {});
  const isUrl = protocol === 'file:' && typeof href === 'string';
  const text = isUrl ? fileURLToPath(href) : file;
  if (typeof text !== 'string') throw wrongType('path', 'a string or a file: URL', file);
  if (text.trim() === '') throw wrongValue('path', 'is empty; give the path of the file');
  if (text.includes('\0')) throw wrongValue('path', 'has a NUL, which no path has');
  refuseKey('path', text, 'the path of the file that holds it');
  return text;
}

/**
 * @param {string} location
 * @param {string} where
 */
async function contentOf(location, where) {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const content = await readOnce(location, where);
    if (content) return content;
  }
  throw keySource(`${where} is being written: it changes while it is read`);
}

/**
 * What one file holds: a link that is replaced meanwhile, as Kubernetes does, changes nothing. Nothing when the
 * file itself was changed.
 *
 * @param {string} location
 * @param {string} where
 */
async function readOnce(location, where) {
  /** @type {FileHandle | undefined} */
  let handle;
  try {
    handle = await promises.open(location, FLAGS);
    const before = await handle.stat({ bigint: true });
    if (!before.isFile()) throw keySource(`${where} is no regular file`);
    if (before.size > LONGEST) throw keySource(`${where} is too long to be a key`);
    const content = await handle.readFile();
    const after = await handle.stat({ bigint: true });
    return before.mtimeNs === after.mtimeNs && before.size === after.size ? content : undefined;
  } catch (cause) {
    if (codeOf(cause) === 'ERR_CLOUDFRONT_KEY_SOURCE') throw cause;
    throw keySourceFailure(`${where} cannot be read`, cause);
  } finally {
    await handle?.close();
  }
}

module.exports = { fromFile };
