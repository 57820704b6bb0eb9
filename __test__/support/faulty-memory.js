'use strict';

// Faults in this process's memory, as a broken memory chip makes them: Linux lets a process write into its
// own memory through a file.

const { closeSync, openSync, readFileSync, readSync, writeSync } = require('node:fs');

const PIECE = 1 << 20;

/** Whether faults can be made here. */
function canBeMade() {
  try {
    closeSync(openSync('/proc/self/mem', 'r+'));
    return true;
  } catch {
    return false;
  }
}

/** The parts of the memory that hold what programs allocate. */
function* heaps() {
  for (const line of readFileSync('/proc/self/maps', 'latin1').split('\n')) {
    const [, from, to, name] = /^(\w+)-(\w+) rw-p \S+ \S+ 0\s*(\S*)$/.exec(line) ?? [];
    if (from && (name === '' || name === '[heap]')) {
      yield [Number.parseInt(from, 16), Number.parseInt(to, 16)];
    }
  }
}

/**
 * Flips the lowest bit of a number wherever it lies in memory, on cache lines of its own.
 *
 * @param {Buffer} number as it lies there; must not be used afterwards
 * @returns {number} how often it was found
 */
function flipBitOf(number) {
  const memory = openSync('/proc/self/mem', 'r+');
  const piece = Buffer.alloc(PIECE);
  const flipped = Buffer.from([number[0] ^ 1]);
  const rest = Buffer.from(number.subarray(1));
  number.fill(0); // not to be found itself
  let found = 0;
  for (const [from, to] of heaps()) {
    for (let at = from; at < to; at += PIECE) {
      let length = 0;
      try {
        length = readSync(memory, piece, 0, Math.min(PIECE, to - at), at);
      } catch {
        break; // given back meanwhile
      }
      const read = piece.subarray(0, length);
      for (let i = read.indexOf(rest); i > 0; i = read.indexOf(rest, i + 1)) {
        if ((at + i - 1) % 64 !== 0 || read[i - 1] !== (flipped[0] ^ 1)) continue;
        writeSync(memory, flipped, 0, 1, at + i - 1);
        found += 1;
      }
    }
  }
  closeSync(memory);
  return found;
}

/**
 * Spoils the check of the fast RSA engine for a key, in a constant that nothing else holds: the first row of
 * `n`, less its low 51 bits, in eight pieces of 52 bits.
 *
 * @param {import('node:crypto').KeyObject} publicKey
 */
function spoilCheckOf(publicKey) {
  const n = BigInt(
    `0x${Buffer.from(publicKey.export({ format: 'jwk' }).n, 'base64url').toString('hex')}`,
  );
  const row = Buffer.alloc(64);
  for (let lane = 0; lane < 8; lane += 1) {
    row.writeBigUInt64LE(BigInt.asUintN(52, n >> BigInt(51 + 259 * lane)), 8 * lane);
  }
  return flipBitOf(row);
}

module.exports = { canBeMade, spoilCheckOf };
