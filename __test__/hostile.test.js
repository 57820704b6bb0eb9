'use strict';

// What somebody who means harm, or has bad luck, may try; each once went wrong.

const assert = require('node:assert/strict');
const { generateKeyPairSync, verify } = require('node:crypto');
const { describe, mock, test } = require('node:test');
const { Worker } = require('node:worker_threads');

const { Signer, resource } = require('..');

const pem = (type, options) =>
  generateKeyPairSync(type, {
    ...options,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  });
const keys = pem('ec', { namedCurve: 'P-256' });
const signer = new Signer({ keyPairId: 'K1', privateKey: keys.privateKey });
const HOUR = { expires: '1h' };

const decode = (text) =>
  Buffer.from(
    text.replace(/[-_~]/g, (c) => ({ '-': '+', _: '=', '~': '/' })[c]),
    'base64',
  );

describe('wildcards', () => {
  test('the signature of a canned link is good for no policy with a wildcard', () => {
    for (const url of ['https://h.example/files/*', 'https://h.example/a?b?c']) {
      const signed = new URL(signer.getSignedUrl(url, HOUR));
      const policy = `{"Statement":[{"Resource":"${url}","Condition":{"DateLessThan":{"AWS:EpochTime":${signed.searchParams.get('Expires')}}}}]}`;
      const signature = decode(signed.searchParams.get('Signature'));
      assert.equal(verify('sha1', Buffer.from(policy), keys.publicKey, signature), false, url);
    }
    assert.throws(() => signer.getSignedUrl('https://*.example/x', HOUR), {
      code: 'ERR_INVALID_URL',
    });
  });

  test('what the tag interpolates into a host becomes none', () => {
    for (const host of [
      resource`https://${'*'}.example.com/x`,
      resource`https://${'*'}.bücher.example/x/*`,
    ]) {
      assert.throws(() => signer.grant(host, HOUR), { code: 'ERR_CLOUDFRONT_RESOURCE' }, host);
      assert.throws(() => signer.getSignedCookies(host, HOUR), { code: 'ERR_CLOUDFRONT_RESOURCE' });
    }
  });

  test('what the tag interpolates makes no dot segment', () => {
    const [empty, dots] = ['', '..'];
    assert.throws(() => resource`https://h/u/${empty}.${empty}`, { code: 'ERR_INVALID_ARG_VALUE' });
    assert.throws(() => resource`https://h/u/${dots}/*`, { code: 'ERR_INVALID_ARG_VALUE' });
    assert.throws(() => resource`https://h/u/.${'.'}`, { code: 'ERR_INVALID_ARG_VALUE' });
    assert.equal(resource`https://h/u/a.${'.'}/*`, 'https://h/u/a../*');
  });
});

test('a resource that names one URL is signed as that URL is sent', () => {
  for (const [given, sent] of [
    ['https://h.example/a?', 'https://h.example/a'],
    ['https://h.example/a?x=1&', 'https://h.example/a?x=1'],
    ['https://H.example:443', 'https://h.example/'],
  ]) {
    const signed = signer.getSignedUrl(given, { ...HOUR, resource: given });
    const { Expires, Signature } = Object.fromEntries(new URL(signed).searchParams);
    const policy = `{"Statement":[{"Resource":"${sent}","Condition":{"DateLessThan":{"AWS:EpochTime":${Expires}}}}]}`;
    assert.ok(signed.startsWith(sent));
    assert.ok(verify('sha1', Buffer.from(policy), keys.publicKey, decode(Signature)), given);
  }
});

test('wildcards around a foreign name or a port', () => {
  for (const [given, policy] of [
    ['https://bücher.example:8443/*', 'https://xn--bcher-kva.example:8443/*'],
    ['https://*.bücher.example/*', 'https://*.xn--bcher-kva.example/*'],
    ['*h.example/redirect?u=http://x/*', '*h.example/redirect?u=http://x/*'],
  ]) {
    assert.equal(signer.grant(given, HOUR).resource, policy);
  }
  for (const bad of ['https://*bü*/*', 'https://bü\\*.example/*', 'https://:443/x*']) {
    assert.throws(() => signer.grant(bad, HOUR), { code: 'ERR_CLOUDFRONT_RESOURCE' }, bad);
  }
});

describe('promises', () => {
  test('settle under fake timers that came before the first of them', async () => {
    mock.timers.enable({ apis: ['setImmediate', 'setTimeout'] });
    try {
      // In a process of its own kind the modules would load only now; here the captured turn counts.
      assert.match(await signer.getSignedUrlAsync('https://h.example/a', HOUR), /Signature=/);
    } finally {
      mock.timers.reset();
    }
  });

  test('one signal for thousands brings no warning', async () => {
    const warnings = [];
    const listen = (warning) => warnings.push(warning.name);
    process.on('warning', listen);
    const { signal } = new AbortController();
    const urls = Array.from({ length: 200 }, (_, i) => `https://h.example/${i}`);
    await Promise.all(urls.map((url) => signer.getSignedUrlAsync(url, { ...HOUR, signal })));
    await new Promise((resolve) => setImmediate(resolve));
    process.off('warning', listen);
    assert.deepEqual(warnings, []);
  });

  test('a signal that is none is refused before it does harm', async () => {
    const signal = { aborted: false, addEventListener() {} };
    await assert.rejects(signer.getSignedUrlAsync('https://h.example/a', { ...HOUR, signal }), {
      code: 'ERR_INVALID_ARG_TYPE',
    });
  });

  test('nothing comes after an abort, also where one policy serves all', async () => {
    const controller = new AbortController();
    const stream = signer.signedUrls(
      (function* source() {
        for (let i = 0; ; i += 1) yield `https://h.example/${i}`;
      })(),
      { ...HOUR, resource: 'https://h.example/*', signal: controller.signal },
    );
    await stream.next();
    controller.abort();
    await assert.rejects(stream.next(), { code: 'ABORT_ERR' });
  });

  test('what a dead worker left in the queue is not done', async () => {
    const { privateKey } = pem('rsa', { modulusLength: 4096 });
    const worker = new Worker(
      `const { workerData, parentPort } = require('node:worker_threads');
       const { Signer } = require(workerData.entry);
       const signer = new Signer({ keyPairId: 'K', privateKey: workerData.privateKey });
       for (let i = 0; i < 20_000; i += 1) {
         signer.getSignedUrlAsync('https://h.example/' + i, { expires: '1h' }).catch(() => {});
       }
       parentPort.postMessage('queued');`,
      { eval: true, workerData: { entry: require.resolve('..'), privateKey } },
    );
    await new Promise((resolve) => worker.once('message', resolve));
    await worker.terminate();
    // Behind the 20,000, which would take minutes: the test runner's limit is the judge.
    assert.match(await signer.getSignedUrlAsync('https://h.example/a', HOUR), /Signature=/);
  });
});

describe('time that grows with the input, and no faster', () => {
  test('a PEM of many beginnings', () => {
    const privateKey = `${'-----BEGIN A-----\n'.repeat(200_000)}-----END B-----`;
    assert.throws(() => new Signer({ keyPairId: 'K', privateKey }), {
      code: 'ERR_CLOUDFRONT_PRIVATE_KEY',
    });
  });

  test('a resource of many wildcards', () => {
    const grant = signer.grant(`https://h.example/${'*a'.repeat(400_000)}`, HOUR);
    assert.match(grant.url(`https://h.example/${'a'.repeat(800_000)}`), /Signature=/);
  });
});
