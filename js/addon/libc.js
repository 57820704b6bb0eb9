'use strict';

const { closeSync, openSync, readFileSync, readSync } = require('node:fs');

const MUSL = /\/ld-musl-|\/libc\.musl-/;
const GLIBC = /\/ld-linux|\/libc\.so\.6|\/libc-2\.\d+\.so/;

/**
 * Whether this process runs on musl (Alpine) rather than glibc. Asks the running binary itself, which
 * also works in Bun and Deno and when `process.report` is off.
 *
 * @returns {boolean}
 */
function isMusl() {
  // The loader that the binary names, near its beginning; if it names none, what the process has mapped
  // (slower to find out); if there is no /proc, the script that `ldd` is on Alpine.
  for (const text of [
    () => beginning('/proc/self/exe'),
    () => readFileSync('/proc/self/maps', 'latin1'),
  ]) {
    try {
      const found = text();
      if (MUSL.test(found)) return true;
      if (GLIBC.test(found)) return false;
    } catch {
      // Not there, or not to be read: ask further.
    }
  }
  try {
    return readFileSync('/usr/bin/ldd', 'latin1').includes('musl');
  } catch {
    /** @type {{ header?: { glibcVersionRuntime?: string } } | undefined} */
    const report = process.report?.getReport?.();
    return report?.header?.glibcVersionRuntime === undefined;
  }
}

/** @param {string} file */
function beginning(file) {
  const fd = openSync(file, 'r');
  try {
    const buffer = Buffer.alloc(4096);
    return buffer.toString('latin1', 0, readSync(fd, buffer));
  } finally {
    closeSync(fd);
  }
}

module.exports = { isMusl };
