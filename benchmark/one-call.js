'use strict';

// One signed URL: this package, the two it replaces, and the bare signature as the floor.

const { timePerCall } = require('./support/measure.js');
const { makeKeys, oneCall } = require('./support/subjects.js');
const { table, times, us } = require('./support/table.js');

const BASELINE = 'aws-cloudfront-sign';
/** What its mirror is measured by. */
const SDK = '@aws-sdk/cloudfront-signer';
const MIRROR = 'cloudfront-sign-native/aws-sdk';

function run() {
  const results = {};
  for (const [kind, key] of Object.entries(makeKeys())) results[kind] = timePerCall(oneCall(key));
  const kinds = Object.keys(results);
  const rows = Object.keys(results[kinds[0]]).map((name) => [
    name,
    ...kinds.flatMap((kind) => [
      us(results[kind][name]),
      times(results[kind][BASELINE] / results[kind][name]),
    ]),
  ]);
  const head = ['one signed URL', ...kinds.flatMap((kind) => [kind, `to ${BASELINE}`])];
  const mirrored = kinds.map(
    (kind) => `${kind} ${times(results[kind][SDK] / results[kind][MIRROR])}`,
  );
  return { text: `${table(head, rows)}\n\n${MIRROR} to ${SDK}: ${mirrored.join(', ')}`, results };
}

module.exports = { run };
