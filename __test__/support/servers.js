'use strict';

// HTTP servers of one test, a client that sends a request line as it is, and what goes into a request.

const http = require('node:http');
const { once } = require('node:events');

/**
 * @param {import('node:http').RequestListener | import('node:http').Server} listener
 * @returns {Promise<{ port: number, host: string, close(): Promise<void> }>}
 */
async function listen(listener) {
  const server = typeof listener === 'function' ? http.createServer(listener) : listener;
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  return {
    port,
    host: `127.0.0.1:${port}`,
    async close() {
      server.closeAllConnections?.();
      server.close();
      await once(server, 'close');
    },
  };
}

/** Sends `target` to the letter, as no URL parser would leave it. */
async function get(port, target, { headers = {}, method = 'GET' } = {}) {
  const request = http.request({ host: '127.0.0.1', port, path: target, method, headers });
  request.end();
  const [response] = await once(request, 'response');
  const chunks = [];
  for await (const chunk of response) chunks.push(chunk);
  return {
    status: response.statusCode,
    headers: response.headers,
    body: Buffer.concat(chunks).toString(),
  };
}

/** The request target of a link. */
const targetOf = (link) => link.replace(/^https?:\/\/[^/]+/, '');

/** A Cookie header. */
const cookieHeader = (cookies) =>
  Object.entries(cookies)
    .map(([name, value]) => `${name}=${value}`)
    .join('; ');

module.exports = { cookieHeader, get, listen, targetOf };
