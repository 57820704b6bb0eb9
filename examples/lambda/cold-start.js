'use strict';

// One cold start: loads the handler in the current folder and answers one event, as Lambda would.
// Prints the answer and how long each took, in milliseconds.

const path = require('node:path');
const { performance } = require('node:perf_hooks');

const started = performance.now();
const { handler } = require(path.resolve('index.js'));
const loaded = performance.now();
const event = { version: '2.0', rawPath: '/watch/42', pathParameters: { id: process.argv[2] } };
handler(event).then((answer) => {
  const answered = performance.now();
  const memory = process.memoryUsage.rss();
  const times = { load: loaded - started, first: answered - loaded };
  process.stdout.write(JSON.stringify({ answer, ...times, memory }));
});
