'use strict';

// How servers come from a request target to a file, on file systems that take several names for one.
// Express, `send`, Node's URL parsers and Fastify's router are the real ones; nginx and the file systems are
// small models. Nothing is read from a disk.

const path = require('node:path');
const url = require('node:url');

const express = require('express');
const express4 = require('express4');
const { safeDecodeURI, safeDecodeURIComponent } = require('find-my-way/lib/url-sanitizer.js');
const send = require('send');
const send4 = require(require.resolve('send', { paths: [require.resolve('express4')] }));

const ROOT = path.resolve('/srv/www');

/** What `send` would have opened; undefined when nobody asks, and it opens it. */
let wouldOpen;
for (const implementation of [send, send4]) {
  const prototype = Object.getPrototypeOf(implementation({ headers: {} }, '/', {}));
  for (const method of ['sendFile', 'sendIndex']) {
    const own = prototype[method];
    prototype[method] = function (file) {
      if (wouldOpen === undefined) return own.call(this, file);
      wouldOpen.push(method === 'sendIndex' ? `${file}/` : file);
    };
  }
}

/** Of a server that serves by `send`. */
function sent(serve) {
  return (target) => {
    wouldOpen = [];
    try {
      serve({ method: 'GET', url: target, headers: {} });
      const [file] = wouldOpen;
      return file?.startsWith(ROOT)
        ? file.slice(ROOT.length).replaceAll(path.sep, '/') || '/'
        : undefined;
    } finally {
      wouldOpen = undefined;
    }
  };
}

function ignore() {}
const response = { setHeader: ignore, getHeader: ignore, end: ignore };

function staticOf(framework) {
  const handler = framework.static(ROOT);
  return sent((req) => handler(req, response, ignore));
}

const upTo = (text, ...marks) => marks.reduce((rest, mark) => rest.split(mark, 1)[0], text);

/** nginx: decoded once, slashes merged, dot segments resolved; `undefined` is its 400. */
function nginx(target) {
  const decoded = decodeURIComponent(upTo(target, '?', '#'));
  if (decoded.includes('\0')) return undefined;
  const out = [];
  const segments = decoded.split(/\/+/).slice(1);
  for (const segment of segments) {
    if (segment === '..' && out.pop() === undefined) return undefined;
    if (segment !== '..' && segment !== '.') out.push(segment);
  }
  return `/${out.join('/')}`;
}

/** Ways of resolving a request target: each gives a path under the root. Those that refuse throw. */
const resolvers = {
  'express.static, Express 4': staticOf(express4),
  'express.static, Express 5': staticOf(express),
  send: sent((req) => send(req, upTo(req.url, '?'), { root: ROOT }).pipe(response)),
  'new URL': (target) => decodeURIComponent(new URL(target, 'http://localhost').pathname),
  'new URL of the decoded': (target) =>
    new URL(decodeURIComponent(target), 'http://localhost').pathname,
  'url.parse': (target) => decodeURIComponent(url.parse(target).pathname),
  'url.parse, // as host': (target) =>
    decodeURIComponent(url.parse(target, false, true).pathname ?? '/'),
  'decoded, posix.normalize': (target) => path.posix.normalize(decode(target)),
  'decoded, win32.normalize': (target) => path.win32.normalize(decode(target)),
  'decoded twice, posix.normalize': (target) =>
    path.posix.normalize(decodeURIComponent(decode(target))),
  'not decoded, posix.normalize': (target) => path.posix.normalize(upTo(target, '?')),
  'form-decoded, posix.normalize': (target) =>
    path.posix.normalize(decodeURIComponent(upTo(target, '?').replaceAll('+', ' '))),
  'nginx, merge_slashes': nginx,
  'Fastify, semicolon delimiter': (target) =>
    path.posix.normalize(safeDecodeURIComponent(safeDecodeURI(target, true).path)),
  'parameters of each segment dropped': (target) =>
    path.posix.normalize(
      decode(target)
        .split('/')
        .map((segment) => upTo(segment, ';'))
        .join('/'),
    ),
};

const decode = (target) => decodeURIComponent(upTo(target, '?'));

/** Segments without `.` and `..`; what is above the root is the root. */
function resolved(segments) {
  const out = [];
  for (const segment of segments) {
    if (segment === '..') out.pop();
    else if (segment !== '.' && segment !== '') out.push(segment);
  }
  return `/${out.join('/')}`;
}

const SHORT_NAME = /^(.{1,6})~1(?:\.(.{0,3}))?$/;

/**
 * One name for all that a file system takes for the same file; `names` are the upper-case names that may be
 * meant by a short one.
 */
const fileSystems = {
  Linux: (file) => resolved(file.split('/')),
  // APFS, HFS+, ext4's casefold: full case folding, any normal form, no ignorable characters.
  macOS: (file) => resolved(caseless(file).split('/')),
  Windows: (file, names = []) =>
    resolved(
      file
        .split(/[/\\]/)
        .map((segment) => (/^\.\.?$/.test(segment) ? segment : windowsName(segment, names))),
    ),
};

function caseless(text) {
  return text
    .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
    .normalize('NFD')
    .toLowerCase()
    .toUpperCase()
    .normalize('NFD');
}

function windowsName(segment, names) {
  const name = Array.from(upTo(segment, ':'), (c) => {
    const upper = c.toUpperCase();
    return upper.length === c.length ? upper : c;
  })
    .join('')
    .replace(/[. ]{1,20}$/, '');
  const short = SHORT_NAME.exec(name);
  if (!short) return name;
  const [, stem, extension = ''] = short;
  return (
    names.find((long) => long.startsWith(stem) && path.extname(long).slice(1, 4) === extension) ??
    name
  );
}

/**
 * A tree of files, for asking which of them a target leads to.
 *
 * @param {string[]} files
 */
function tree(files) {
  const names = files.flatMap((file) => file.toUpperCase().split('/')).filter(Boolean);
  const systems = Object.entries(fileSystems).map(([system, canonical]) => {
    const known = new Set();
    for (const file of files) {
      known.add(canonical(file));
      // A folder is answered with its page.
      if (file.endsWith('/index.html')) known.add(canonical(file.slice(0, -'/index.html'.length)));
    }
    return { system, canonical, known };
  });

  /** How `file` leads to one of the tree, if it does. */
  return function opens(file) {
    return systems.find(({ canonical, known }) => known.has(canonical(file, names)))?.system;
  };
}

/**
 * @param {string} target
 * @returns {[resolver: string, path: string][]}
 */
function resolutions(target) {
  const found = [];
  for (const [name, resolve] of Object.entries(resolvers)) {
    try {
      const file = resolve(target);
      if (typeof file === 'string') found.push([name, file]);
    } catch {} // refused
  }
  return found;
}

module.exports = { resolutions, resolvers, tree };
