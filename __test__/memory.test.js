'use strict';

// Memory stays where it is, however much is signed, with however many keys.

const assert = require('node:assert/strict');
const path = require('node:path');
const { it } = require('node:test');

const { succeed } = require('../scripts/support/child.js');
const { runs } = require('./support/random.js');

/**
 * Signatures in all; at least so many that the first of the five parts of each kind of work fills what is
 * bounded: the cache of keys, the 1,024 signatures that a signer remembers.
 */
const SIGNATURES = runs(200_000, 60_000);
/** MiB. The cache holds 256 keys, a signer 1,024 signatures: a few MiB; the rest is the heap's own play. */
const ALLOWED = 30;

/** The part of `SIGNATURES` that each kind of work gets, by what it costs. */
const SHARES = {
  'the drop-in': 0.4,
  'keys of ever new text': 0.1,
  refusals: 0.05,
  'signers and grants': 0.05,
  'one signer that remembers': 0.1,
  promises: 0.15,
  streams: 0.15,
};

for (const [what, share] of Object.entries(SHARES)) {
  it(`does not grow: ${what}`, async () => {
    const count = String(Math.ceil(SIGNATURES * share));
    const script = path.join(__dirname, 'support', 'sign-many.js');
    const output = await succeed(process.execPath, ['--expose-gc', script, what, count]);
    const { warm, end, after } = JSON.parse(output);
    const course = after.map((mebibytes) => mebibytes.toFixed(1)).join(', ');
    console.log(`memory: ${what}, ${count} times: ${course} MiB`);
    assert.ok(end - warm < ALLOWED, `grew from ${warm.toFixed(1)} to ${end.toFixed(1)} MiB`);
  });
}
