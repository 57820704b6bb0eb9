'use strict';

// edge: what strangers send is read in a time that grows with its length and no faster. Steps are counted,
// by V8's own counters of how often each block of a function runs, and not seconds.

const assert = require('node:assert/strict');
const { readdirSync, readFileSync } = require('node:fs');
const inspector = require('node:inspector');
const path = require('node:path');
const { after, before, describe, test } = require('node:test');

const { Verifier } = require('..');
const { edge } = require('cloudfront-sign-native/edge');
const { ec, KEY_PAIR_ID } = require('./support/keys.js');

const FOLDER = path.join(__dirname, '..', 'js', 'edge');
const MOST = 8_192;

const session = new inspector.Session();
const post = (method, params) => {
  let answer;
  session.post(method, params, (error, result) => {
    if (error) throw error;
    answer = result;
  });
  return answer;
};

before(() => {
  session.connect();
  post('Profiler.enable');
  post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
});

after(() => {
  post('Profiler.stopPreciseCoverage');
  session.disconnect();
});

/** How many blocks of js/edge run in `work`. */
function stepsOf(work) {
  post('Profiler.takePreciseCoverage'); // counts from here
  work();
  const { result } = post('Profiler.takePreciseCoverage');
  return result
    .filter(({ url }) => url.includes('/js/edge/'))
    .flatMap(({ functions }) => functions)
    .flatMap(({ ranges }) => ranges)
    .reduce((sum, { count }) => sum + count, 0);
}

const verifier = new Verifier({ keys: { [KEY_PAIR_ID]: ec().spki } });
const restricted = ['/videos/*', '*a*b*c.mp4', '/?*?*/x', '/a.html'];
const guard = edge({ verifier, origin: 'https://cdn.example.com', restricted });
const trusting = edge({ verifier, trustProxy: true });

function ask(guard, url, headers = {}) {
  let isAnswered = false;
  const answer = () => {
    isAnswered = true;
  };
  const req = { method: 'GET', url, headers: { host: 'h', ...headers }, socket: {} };
  guard(req, { setHeader() {}, end: answer }, answer);
  assert.ok(isAnswered);
}

/** Of 2,000, 4,000 and 8,000 characters: each twice as long takes about twice as many steps. */
function assertLinear(make, name) {
  const [short, middle, long] = [MOST / 4, MOST / 2, MOST - 8].map((length) =>
    stepsOf(() => make(length)),
  );
  const of = `${name}: ${short}, ${middle}, ${long} steps`;
  assert.ok(middle <= 2.5 * short + 500, of);
  assert.ok(long <= 2.5 * middle + 500, of);
  assert.ok(long <= 10_000_000, of);
}

test('steps are counted: the square of a length is seen', () => {
  const { globMatches } = require('../js/edge/path-patterns.js');
  const glob = (n) => globMatches(`*${'a'.repeat(n / 2)}b`, 'a'.repeat(n));
  assert.throws(() => assertLinear(glob, 'square'), /square/);
});

describe('paths of one thing over and over', () => {
  const parts = [
    ...['a', '.', ' ', '. ', '..', '/', 'a/', './', '../', '.a', 'a.', ';', ';/', ':', ':/', 'a:/'],
    ...[
      '~',
      '~1',
      '~1/',
      '1',
      '0.',
      '%',
      '%2',
      '%25',
      '%2e',
      '%2f',
      '%2E%2F',
      '%20',
      '%20.',
      '%00',
    ],
    ...['+', '+/', 'a+', '%2B', '%3f', '%3F%23', '%3b', '%3a', '%5c', '\\', '\\.', '%c3', '%C3%A9'],
    ...[
      '%E2%80%8D',
      '%EF%B7%BA',
      '%CC%81',
      '%C3%9F',
      '%F0%9F%98%80',
      '\u00e9',
      '%u002e',
      '%09',
      '*',
    ],
    ...['a/;.', '. /', '%3B+:/', 'ab', 'abc.mp4/', 'ab/x', 'index.html/', '%252525', '%25u0041'],
  ];
  for (const part of parts) {
    test(JSON.stringify(part), () => {
      const fill = (length) => part.repeat(Math.floor(length / part.length));
      assertLinear((n) => ask(guard, `/${fill(n)}`), 'alone');
      assertLinear((n) => ask(guard, `/${fill(n)}x`), 'before something else');
      assertLinear((n) => ask(guard, `/x${fill(n)}/x;+:.%3f`), 'in between');
    });
  }
});

test('queries, and headers that are believed', () => {
  const fill = (length, part) => part.repeat(Math.floor(length / part.length));
  for (const part of ['&', '=', 'Expires=1&', '?', '&Expires', '%26']) {
    assertLinear((n) => ask(guard, `/videos/a?${fill(n, part)}`), part);
  }
  for (const part of [',', ' ', ', ', '1', '1.', ':', '[', '[::', 'a.', '1.1.1.1:1']) {
    for (const name of ['x-forwarded-host', 'x-forwarded-for', 'x-forwarded-proto', 'host']) {
      assertLinear((n) => ask(trusting, '/a', { [name]: `${fill(n, part)}!` }), name + part);
    }
  }
});

test('what is longer is not read', () => {
  const longest = stepsOf(() => ask(guard, `/${'a'.repeat(MOST - 1)}`));
  for (const part of ['.', 'a', '%25', '/;']) {
    assert.ok(stepsOf(() => ask(guard, `/${part.repeat(1_000_000)}`)) < longest / 2);
  }
});

test('no regular expression can begin anew at each character', () => {
  // Nobody counts their steps. One with a repetition has to be fixed to the beginning, or to match whatever
  // begins as it does.
  const literals =
    /(?:[=(:,?&|[]\s*|return\s+)\/((?:\\.|\[(?:\\.|[^\]\\])*\]|[^/\\[\n])+)\/[a-z]*(?=[.,;)\s\]])/g;
  let found = 0;
  for (const file of readdirSync(FOLDER).filter((name) => name.endsWith('.js'))) {
    const text = readFileSync(path.join(FOLDER, file), 'utf8')
      .replace(/\/\*\*.*?\*\//gs, '')
      .replace(/^\s*\/\/.*$/gm, '');
    for (const [, body] of text.matchAll(literals)) {
      found += 1;
      const plain = body.replace(/\[(?:\\.|[^\]\\])*\]/g, 'c').replace(/\\[pP]\{[^}]*\}|\\./g, 'c');
      const repeats = /[*+]|\{\d+,/.test(plain);
      assert.ok(
        !repeats || plain.startsWith('^') || body === '(?:%[0-9a-f]{2})+',
        `${file}: ${body}`,
      );
    }
  }
  assert.ok(found >= 12, `${found} found`);
});
