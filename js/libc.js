'use strict';

const { readFileSync } = require('node:fs');

/**
 * Whether this process runs on musl (Alpine) rather than glibc. Asks the running binary's own loader
 * first, which also works in Bun and Deno and when `process.report` is off.
 *
 * @returns {boolean}
 */
function isMusl() {
  try {
    // What this process has mapped, its C library among it.
    const maps = readFileSync('/proc/self/maps', 'latin1');
    if (/\/ld-musl-|\/libc\.musl-/.test(maps)) return true;
    if (/\/libc\.so\.6|\/libc-2\.\d+\.so|\/ld-linux/.test(maps)) return false;
  } catch {
    // No /proc: ask further.
  }
  try {
    // The shell script of musl's own is `ldd` on Alpine; glibc's mentions GNU.
    return readFileSync('/usr/bin/ldd', 'latin1').includes('musl');
  } catch {
    return process.report?.getReport?.().header?.glibcVersionRuntime === undefined;
  }
}

module.exports = { isMusl };
