'use strict';

// cloudfront-sign-native edge ./folder --key K123=public.pem: a folder behind CloudFront's check.

const { readFileSync, statSync } = require('node:fs');
const { createServer } = require('node:http');
const path = require('node:path');
const { parseArgs } = require('node:util');

const USAGE = `Usage: cloudfront-sign-native edge <folder> --key <key pair ID>=<public key file> [options]

Serves a folder to those who bring a good signed URL or good cookies, as CloudFront does; everybody else
gets 403 and CloudFront's XML. Says on the terminal why. FOR DEVELOPMENT ONLY.

Options:
  --key <id>=<file>      a trusted public key in PEM; may be repeated
  --restricted <pattern> a path pattern of what needs a signature, such as '/videos/*'; may be repeated
                         (default: everything)
  --origin <url>         scheme and host that links are signed for, such as https://cdn.example.com
                         (default: those of the request)
  --port <number>        (default: 8080; 0 for any that is free)
  --host <address>       to listen on (default: 127.0.0.1, this machine alone)
  --trust-proxy          believe X-Forwarded-Proto, -Host and -For
  --help`;

/** @satisfies {import('node:util').ParseArgsOptionsConfig} */
const OPTIONS = {
  key: { type: 'string', multiple: true },
  restricted: { type: 'string', multiple: true },
  origin: { type: 'string' },
  port: { type: 'string', default: '8080' },
  host: { type: 'string', default: '127.0.0.1' },
  'trust-proxy': { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h' },
};

/** @param {string[]} [pairs] */
function readKeys(pairs = []) {
  if (pairs.length === 0) throw new Error('--key is missing: --key K2JCJMDEHXQW5F=public.pem');
  /** @type {Record<string, Buffer>} */
  const keys = {};
  for (const pair of pairs) {
    const equals = pair.indexOf('=');
    if (equals <= 0) throw new Error(`--key ${pair}: is not <key pair ID>=<file>`);
    keys[pair.slice(0, equals)] = readFileSync(pair.slice(equals + 1));
  }
  return keys;
}

/** @param {string} text */
function readPort(text) {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65_535) throw new Error(`--port ${text}: is no port`);
  return port;
}

/** @param {string[]} positionals */
function readFolder(positionals) {
  if (positionals.length !== 1) throw new Error(`one folder, please\n\n${USAGE}`);
  const [folder] = positionals;
  if (!statSync(folder).isDirectory()) throw new Error(`${folder}: is not a folder`);
  return path.resolve(folder);
}

/**
 * @typedef {import('node:http').ServerResponse} ServerResponse
 *
 * @typedef {(
 *   req: import('node:http').IncomingMessage,
 *   path: string,
 *   options: { root: string },
 * ) => import('node:stream').Readable} Send
 */

/**
 * A server that serves `folder` behind `guard`.
 *
 * @param {string} folder
 * @param {import('../edge/index').EdgeMiddleware} guard
 */
function serve(folder, guard) {
  /** @type {{ default: Send }} */
  const { default: send } = require('../vendor/send.js');
  return createServer((req, res) => {
    guard(req, res, (error) => {
      if (error) return fail(res, 500, error instanceof Error ? error.message : String(error));
      if (req.method !== 'GET' && req.method !== 'HEAD') return fail(res, 405, 'Only GET and HEAD');
      send(req, pathOf(req), { root: folder })
        .on('error', (error) => fail(res, statusOf(error), error.message))
        .pipe(res);
    });
  });
}

/** @param {Error & { status?: number }} error send's own, with the status that it stands for */
function statusOf({ status = 500 }) {
  return status;
}

/** @param {import('node:http').IncomingMessage} req */
function pathOf({ url = '' }) {
  return url.split('?', 1)[0];
}

/**
 * @param {ServerResponse} res
 * @param {number} status
 * @param {string} message
 */
function fail(res, status, message) {
  res.statusCode = status;
  res.setHeader('Content-Type', 'text/plain; charset=utf-8');
  res.end(`${status} ${message}\n`);
}

/** @param {string[]} args */
function run(args) {
  const { values, positionals } = parseArgs({ args, options: OPTIONS, allowPositionals: true });
  if (values.help) {
    console.log(USAGE);
    return;
  }
  const folder = readFolder(positionals);
  const port = readPort(values.port);
  const { Verifier } = require('../verifier.js');
  const { edge } = require('../edge/index.js');
  const guard = edge({
    verifier: new Verifier({ keys: readKeys(values.key) }),
    restricted: values.restricted,
    origin: values.origin,
    trustProxy: values['trust-proxy'],
    onDeny(req, { code, reason }) {
      console.log(`403 ${code}  ${req.method} ${pathOf(req)}  ${reason}`);
    },
  });
  const server = serve(folder, guard);
  server.on('error', (error) => {
    console.error(`cloudfront-sign-native edge: ${error.message}`);
    process.exitCode = 1;
  });
  server.listen(port, values.host, () => {
    const {
      address,
      family,
      port: actual,
    } = /** @type {import('node:net').AddressInfo} */ (server.address());
    const host = family === 'IPv6' ? `[${address}]` : address;
    console.log('*** FOR DEVELOPMENT ONLY: no TLS, no cache, no protection against load. ***');
    console.log(`Serving ${folder} at http://${host}:${actual}/ behind CloudFront's check`);
    console.log(`Links must be signed for ${values.origin ?? `the host that the viewer asks for`}`);
  });
}

module.exports = { run };
