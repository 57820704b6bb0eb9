'use strict';

// ./aws-sdk against @aws-sdk/cloudfront-signer: random calls, thousands of them. Both have to give the
// same, or fail the same way.

const assert = require('node:assert/strict');
const { it } = require('node:test');
const { inspect } = require('node:util');

const { nextCall } = require('./support/aws-sdk-calls.js');
const { outcomes, sameOutcome } = require('./support/aws-sdk.js');
const { SEED, runs } = require('./support/random.js');

/** Enough, whatever the factor, for the share of those that are signed to mean something. */
const CALLS = runs(6_000, 600);
/** Differences described in full. */
const SHOWN = 5;

it(`does what the original does, ${CALLS} times`, () => {
  const counts = { signed: 0, refused: 0, differences: 0 };
  for (let run = 0; run < CALLS; run += 1) {
    const theCall = nextCall();
    const { own, its } = outcomes(theCall);
    counts['value' in own ? 'signed' : 'refused'] += 1;
    if (sameOutcome(theCall, own, its)) continue;
    counts.differences += 1;
    if (counts.differences > SHOWN) continue;
    console.log(
      `difference at run ${run}: ${theCall.name}(${inspect(theCall.input, { depth: 4, maxStringLength: 2000 })})\n` +
        `  this package: ${inspect(own)}\n  the original: ${inspect(its)}`,
    );
  }
  const { signed, refused, differences } = counts;
  console.log(`${CALLS} calls: ${signed} signed, ${refused} refused, ${differences} differences`);
  assert.equal(differences, 0, `repeat with SEED=${SEED} and the same RUNS`);
  assert.ok(signed > CALLS / 4 && refused > CALLS / 20);
});
