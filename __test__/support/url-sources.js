'use strict';

// URLs by the hundred, sources that give them one by one, and what becomes of promises.

const { setImmediate } = require('node:timers');

const HOST = 'https://d111111abcdef8.cloudfront.net';
/** What they are signed with: a policy each, or one for all. */
const CANNED = { expires: new Date('2035-01-01T00:00:00Z') };
const SHARED = { ...CANNED, resource: `${HOST}/*` };

/** The event loop goes round once. */
const turn = () => new Promise((resolve) => setImmediate(resolve));
async function turns(count) {
  for (let i = 0; i < count; i += 1) await turn();
}

const urlAt = (i) => `${HOST}/é ${i}.ts?n=${i}`;
const urlsUpTo = (count) => Array.from({ length: count }, (_, i) => urlAt(i));

/** Counts what is read of it and whether it was closed. */
function countingSource(count = Number.POSITIVE_INFINITY) {
  const source = {
    opened: 0,
    read: 0,
    closed: 0,
    [Symbol.asyncIterator]() {
      source.opened += 1;
      return {
        async next() {
          if (source.read >= count) return { done: true, value: undefined };
          source.read += 1;
          return { done: false, value: urlAt(source.read - 1) };
        },
        async return() {
          source.closed += 1;
          return { done: true, value: undefined };
        },
      };
    },
  };
  return source;
}

/** What a promise came to, if it does without any further event from outside. */
async function outcomeSoon(promise) {
  let outcome = 'pending';
  promise.then(
    (value) => {
      outcome = { value };
    },
    (error) => {
      outcome = { error };
    },
  );
  for (let i = 0; i < 300 && outcome === 'pending'; i += 1) await turn();
  return outcome;
}

async function collect(iterable) {
  const all = [];
  for await (const item of iterable) all.push(item);
  return all;
}

module.exports = {
  CANNED,
  HOST,
  SHARED,
  collect,
  countingSource,
  outcomeSoon,
  turn,
  turns,
  urlAt,
  urlsUpTo,
};
