'use strict';

// What the examples of the documentation take for granted: a key, a signer, a catalogue, an application.
// Loaded before an example runs, in a process of its own.

const Module = require('node:module');
const path = require('node:path');
const { createPublicKey } = require('node:crypto');

const { name } = require('../../package.json');
const { ec, pem, KEY_PAIR_ID } = require('./keys.js');

const ROOT = path.join(__dirname, '..', '..');

process.env.CF_PRIVATE_KEY ??= ec().pkcs8;
process.env.CF_PUBLIC_KEY ??= pem(createPublicKey(process.env.CF_PRIVATE_KEY), 'spki');
process.env.CF_KEY_PAIR_ID ??= KEY_PAIR_ID;

/** Stands for a framework that is not installed: takes every call and gives itself. */
function standIn() {
  const stand = new Proxy(function stand() {}, {
    get: (target, key) => {
      if (key === 'then' || typeof key === 'symbol') return undefined;
      if (key === 'prototype') return target.prototype;
      return stand;
    },
    apply: () => stand,
    construct: () => stand,
  });
  return stand;
}

const own = require(ROOT);
const load = Module._load;
Module._load = function (request, ...rest) {
  if (request === name || request.startsWith(`${name}/`)) {
    return request === name ? own : load.call(this, resolveOwn(request), ...rest);
  }
  try {
    return load.call(this, request, ...rest);
  } catch (error) {
    const isMissing = error.code === 'MODULE_NOT_FOUND' && !/^[./]/.test(request);
    if (isMissing && error.message.includes(`'${request}'`)) return standIn();
    throw error;
  }
};

/** A subpath as the package's `exports` have it. */
function resolveOwn(request) {
  const target = require('../../package.json').exports[`.${request.slice(name.length)}`];
  if (!target) throw new Error(`${request} is not exported`);
  return path.join(ROOT, typeof target === 'string' ? target : (target.require ?? target.default));
}

Object.assign(globalThis, {
  signer: new own.Signer({
    keyPairId: process.env.CF_KEY_PAIR_ID,
    privateKey: process.env.CF_PRIVATE_KEY,
  }),
  verifier: new own.Verifier({ keys: { K2JCJMDEHXQW5F: process.env.CF_PUBLIC_KEY } }),
  req: { url: '/a.mp4', headers: {} },
  catalogue: Array.from(
    { length: 20 },
    (_, i) => `https://d111111abcdef8.cloudfront.net/catalogue/${i}.mp4`,
  ),
  privateKey: process.env.CF_PRIVATE_KEY,
  app: standIn(),
});
