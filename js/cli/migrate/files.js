'use strict';

// Finds source files, and writes them anew.

const { randomUUID } = require('node:crypto');
const fs = require('node:fs');
const path = require('node:path');

const { isSource } = require('./blocks.js');

/**
 * @typedef {object} Found
 * @property {string} name as it is shown
 * @property {'source' | 'manifest'} [kind] manifest: a package.json
 * @property {Error} [error] why it, or what is in it, could not be read
 */

/**
 * Files as they are; of folders every source in them.
 *
 * @param {string[]} names
 * @returns {Generator<Found>}
 */
function* findFiles(names) {
  const seen = new Set();
  for (const name of names) {
    for (const found of filesOf(name)) {
      const real = realPath(found.name);
      if (seen.has(real)) continue;
      seen.add(real);
      yield found;
    }
  }
}

/** @param {string} name */
function realPath(name) {
  try {
    return fs.realpathSync(name);
  } catch {
    return name; // not to be read, which is said elsewhere
  }
}

/**
 * @param {string} name
 * @returns {Generator<Found>}
 */
function* filesOf(name) {
  try {
    const stat = fs.statSync(name);
    if (!stat.isDirectory()) {
      yield stat.isFile()
        ? { name, kind: 'source' }
        : { name, error: new Error('neither a file nor a folder') };
      return;
    }
  } catch (error) {
    yield { name, error: /** @type {Error} */ (error) };
    return;
  }
  // Not recursive: folders may be nested deeper than the stack is.
  const folders = [name];
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    try {
      const entries = fs.readdirSync(folder, { withFileTypes: true });
      entries.sort((a, b) => (a.name < b.name ? -1 : 1));
      const below = entries.filter((entry) => entry.isDirectory() && !isSkipped(entry.name));
      for (const entry of entries) {
        const kind = entry.isFile() ? kindOf(entry.name) : undefined;
        if (kind) yield { name: path.join(folder, entry.name), kind };
      }
      for (const entry of below.reverse()) folders.push(path.join(folder, entry.name));
    } catch (error) {
      yield { name: folder, error: /** @type {Error} */ (error) };
    }
  }
}

/** @param {string} file its name alone */
function kindOf(file) {
  if (file === 'package.json') return 'manifest';
  return isSource(file) ? 'source' : undefined;
}

/** @param {string} folder its name alone */
function isSkipped(folder) {
  return folder === 'node_modules' || folder.startsWith('.');
}

/**
 * The package.json that holds for a file or a folder.
 *
 * @param {string} name
 * @returns {string | undefined}
 */
function manifestFor(name) {
  for (let at = path.resolve(name); ; at = path.dirname(at)) {
    const file = path.join(at, 'package.json');
    if (fs.existsSync(file)) return file;
    if (at === path.dirname(at)) return;
  }
}

/**
 * The file itself, of a link what it leads to.
 *
 * @param {string} name
 * @throws {Error} where this user may not write it, or not beside it
 */
function writable(name) {
  const file = fs.realpathSync(name);
  // Renaming would go round a write protection.
  fs.accessSync(file, fs.constants.W_OK);
  fs.accessSync(path.dirname(file), fs.constants.W_OK);
  return file;
}

/**
 * Writes beside the file and renames, so that there is always a whole one. Keeps its mode, and its owner where this
 * user may; of a link, writes what it leads to.
 *
 * @param {string} name
 * @param {Buffer} content
 */
function rewrite(name, content) {
  const file = writable(name);
  const { mode, uid, gid } = fs.statSync(file);
  const beside = path.join(path.dirname(file), `.${randomUUID()}.tmp`);
  const fd = fs.openSync(beside, 'wx', mode);
  try {
    try {
      fs.writeFileSync(fd, content);
      keepOwner(fd, uid, gid);
      fs.fchmodSync(fd, mode);
      fs.fsyncSync(fd);
    } finally {
      fs.closeSync(fd);
    }
    fs.renameSync(beside, file);
  } catch (error) {
    fs.rmSync(beside, { force: true });
    throw error;
  }
}

/**
 * @param {number} fd
 * @param {number} uid
 * @param {number} gid
 */
function keepOwner(fd, uid, gid) {
  const own = fs.fstatSync(fd);
  if (own.uid === uid && own.gid === gid) return;
  try {
    fs.fchownSync(fd, uid, gid);
  } catch {
    // Another's file in a folder of this user's.
  }
}

module.exports = { findFiles, manifestFor, rewrite, writable };
