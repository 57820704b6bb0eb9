'use strict';

// cloudfront-sign-native edge ./folder --key K123=public.pem: a folder behind CloudFront's check.

const { readFileSync, realpathSync, statSync } = require('node:fs');
const { createServer, STATUS_CODES } = require('node:http');
const path = require('node:path');
const { parseArgs } = require('node:util');

const USAGE = `Usage: cloudfront-sign-native edge <folder> --key <key pair ID>=<public key file> [options]

Serves a folder to those who bring a good signed URL or good cookies, as CloudFront does; everybody else
gets 403 and CloudFront's XML. Says on the terminal why, and what was served. Links that lead out of the
folder are not followed. FOR DEVELOPMENT ONLY.

Options:
  --key <id>=<file>       a trusted public key in PEM; may be repeated
  --restricted <pattern>  a path pattern of what needs a signature, such as '/videos/*'; may be repeated
                          (default: everything)
  --origin <url>          scheme and host that links are signed for, such as https://cdn.example.com
                          (default: those of the request)
  --cors-origin <origin>  pages of this origin may read the answers, such as https://app.example.com; may be
                          repeated, or '*' for all
  --cors-credentials      and may send cookies
  --port <number>         (default: 8080; 0 for any that is free)
  --host <address>        to listen on (default: 127.0.0.1, this machine alone)
  --trust-proxy           believe X-Forwarded-Proto, -Host and -For
  -h, --help

Example:
  npx cloudfront-sign-native edge ./media --key K2JCJMDEHXQW5F=public.pem --origin http://127.0.0.1:8080`;

/** @satisfies {import('node:util').ParseArgsOptionsConfig} */
const OPTIONS = {
  key: { type: 'string', multiple: true },
  restricted: { type: 'string', multiple: true },
  origin: { type: 'string' },
  'cors-origin': { type: 'string', multiple: true },
  'cors-credentials': { type: 'boolean', default: false },
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

/**
 * @param {string[] | undefined} origins
 * @param {boolean} credentials
 * @returns {import('../edge/index').EdgeCors | undefined}
 */
function readCorsOptions(origins, credentials) {
  if (origins === undefined) {
    if (credentials) throw new Error('--cors-credentials: goes with --cors-origin <origin>');
    return undefined;
  }
  return { origins: origins.includes('*') ? '*' : origins, credentials };
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
  return realpathSync(folder);
}

/**
 * @typedef {import('node:http').IncomingMessage} IncomingMessage
 * @typedef {import('node:http').ServerResponse} ServerResponse
 *
 * @typedef {import('node:stream').Readable & {
 *   send(file: string, stat: import('node:fs').Stats): void,
 *   redirect(folder: string): void,
 *   error(status: number): void,
 * }} SendStream
 *
 * @typedef {(req: IncomingMessage, path: string, options: { root: string }) => SendStream} Send
 */

/**
 * A server that serves `folder` behind `guard`.
 *
 * @param {string} folder an absolute path without links in it
 * @param {import('../edge/index').EdgeMiddleware} guard
 */
function serve(folder, guard) {
  return createServer((req, res) => {
    guard(req, res, (error) => {
      const asked = pathOf(req);
      // Also when the viewer goes away before the end.
      res.on('close', () => log(res.statusCode, '', req.method, asked));
      if (error) {
        console.error(error);
        return fail(res, 500);
      }
      if (req.method !== 'GET' && req.method !== 'HEAD') return fail(res, 405);
      sendFile(req, res, folder);
    });
  });
}

/**
 * @param {IncomingMessage} req
 * @param {ServerResponse} res
 * @param {string} folder
 */
function sendFile(req, res, folder) {
  /** @type {{ default: Send }} */
  const { default: send } = require('../vendor/send.js');
  const stream = send(req, pathOf(req), { root: folder });
  // These two get what was found, an index file too. A link may lead elsewhere.
  for (const method of /** @type {const} */ (['send', 'redirect'])) {
    /** @type {(found: string, ...rest: any[]) => void} */
    const own = stream[method];
    stream[method] = (/** @type {string} */ found, /** @type {any[]} */ ...rest) =>
      isWithin(folder, found) ? own.call(stream, found, ...rest) : stream.error(404);
  }
  stream.on('error', (error) => fail(res, statusOf(error))).pipe(res);
}

/**
 * @param {string} folder an absolute path without links in it
 * @param {string} file
 */
function isWithin(folder, file) {
  try {
    const way = path.relative(folder, realpathSync(file));
    return way !== '..' && !way.startsWith(`..${path.sep}`) && !path.isAbsolute(way);
  } catch {
    return false; // gone in the meantime
  }
}

/** @param {Error & { status?: number }} error send's own, with the status that it stands for */
function statusOf({ status = 500 }) {
  return status;
}

/**
 * Without the query, and so without signatures.
 *
 * @param {IncomingMessage} req
 */
function pathOf({ url = '' }) {
  return url.split('?', 1)[0];
}

/**
 * Says which status, and no more: messages of the file system hold absolute paths.
 *
 * @param {ServerResponse} res
 * @param {number} status
 */
function fail(res, status) {
  if (res.headersSent) {
    res.destroy();
    return;
  }
  res.statusCode = status;
  // The file's, when it is there but cannot be read.
  res.removeHeader('Content-Length');
  res.setHeader('Content-Type', 'text/plain; charset=utf-8');
  res.end(`${status} ${STATUS_CODES[status]}\n`);
}

/**
 * One line for a request. What would steer the terminal is escaped.
 *
 * @param {number} status
 * @param {string} code CloudFront's, of a refusal
 * @param {string} [method]
 * @param {string} [asked]
 * @param {string} [reason]
 */
function log(status, code, method, asked, reason = '') {
  const line = `${`${status} ${code}`.trim()}  ${method} ${asked}  ${reason}`.trimEnd();
  console.log(
    line.replace(/\p{Cc}/gu, (c) => `\\x${c.charCodeAt(0).toString(16).padStart(2, '0')}`),
  );
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
    cors: readCorsOptions(values['cors-origin'], values['cors-credentials']),
    onDeny(req, { code, reason }) {
      log(403, code, req.method, pathOf(req), reason);
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
