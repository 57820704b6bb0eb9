'use strict';

// The installed package in every runtime that loads Node's addons.

const assert = require('node:assert/strict');
const { copyFileSync, mkdirSync, writeFileSync } = require('node:fs');
const path = require('node:path');
const { after, before, it } = require('node:test');

const { succeed } = require('../scripts/support/child.js');
const { FILE } = require('./support/aws-sdk-recorded.js');
const { ecKey, pem, rsaKey } = require('./support/keys.js');
const { install, packAll } = require('../scripts/support/packed.js');
const { programOf, RUNTIMES } = require('../scripts/support/runtimes.js');
const { temporaryFolder } = require('../scripts/support/temporary-folder.js');

const { folder, remove } = temporaryFolder();
const project = path.join(folder, 'project');

const IMPORTS = {
  'use.cjs': `
const assert = require('node:assert/strict');
const { createPublicKey } = require('node:crypto');
const { readFileSync } = require('node:fs');
const oracle = require('./oracle.cjs');
const recorded = require('./aws-sdk-recorded.cjs');
const awsSdk = require('cloudfront-sign-native/aws-sdk');
const { CannedPolicy, getSignedCookies, getSignedUrl, Signer } = require('cloudfront-sign-native');
`,
  'use.mjs': `
import assert from 'node:assert/strict';
import { createPublicKey } from 'node:crypto';
import { readFileSync } from 'node:fs';
import oracle from './oracle.cjs';
import recorded from './aws-sdk-recorded.cjs';
import * as awsSdk from 'cloudfront-sign-native/aws-sdk';
import { CannedPolicy, getSignedCookies, getSignedUrl, Signer } from 'cloudfront-sign-native';
`,
};

const USE = `
function check(signed, key, hash = 'SHA1') {
  assert.equal(oracle.parametersOf(signed)['Hash-Algorithm'] ?? 'SHA1', hash);
  oracle.assertSigned(signed, createPublicKey(key));
}

async function main() {
  const url = 'https://d111111abcdef8.cloudfront.net/a b/ü.mp4?q=1#end';
  for (const file of ['rsa.pem', 'ec.pem']) {
    const key = readFileSync(file, 'utf8');
    const expireTime = Date.now() + 3_600_000;
    check(getSignedUrl(url, { keypairId: 'K', privateKeyPath: file, expireTime }), key);
    check(getSignedUrl(url, { keypairId: 'K', privateKeyString: Buffer.from(key) }), key);
    const cookies = getSignedCookies('https://h/*', { keypairId: 'K', privateKeyString: key });
    oracle.assertCookiesSigned(cookies, createPublicKey(key));

    // What the original gives, which needs Node 20.
    assert.deepEqual(
      JSON.parse(JSON.stringify(recorded.outcomes(awsSdk, key))),
      JSON.parse(readFileSync('aws-sdk-recorded.json', 'utf8')),
    );
    for (const algorithm of oracle.HASHES) {
      for (const privateKey of [key, Buffer.from(key)]) {
        const input = { url, keyPairId: 'K', privateKey, dateLessThan: '2033-01-01', algorithm };
        check(awsSdk.getSignedUrl(input), key, algorithm);
        input.ipAddress = '203.0.113.7';
        check(awsSdk.getSignedUrl(input), key, algorithm);
        oracle.assertCookiesSigned(awsSdk.getSignedCookies(input), createPublicKey(key));
      }
    }

    for (const hashAlgorithm of oracle.HASHES) {
      const signer = new Signer({ keyPairId: 'K', privateKey: key, hashAlgorithm });
      check(signer.getSignedUrl(url, { expires: '2h' }), key, hashAlgorithm);
      check(signer.getSignedUrl(url, { expires: '2h', ipAddress: '203.0.113.7' }), key, hashAlgorithm);
      check(await signer.getSignedUrlAsync(url, { expires: '2h' }), key, hashAlgorithm);
      const urls = Array.from({ length: 100 }, (_, i) => 'https://h/' + i);
      const signed = await signer.getSignedUrlsAsync(urls, { expires: '2h' });
      assert.equal(signed.length, urls.length);
      for (const [i, one] of signed.entries()) {
        assert.ok(one.startsWith(urls[i] + '?'));
        check(one, key, hashAlgorithm);
      }
      let streamed = 0;
      for await (const one of signer.signedUrls(urls, { expires: '2h' })) {
        assert.ok(one.startsWith(urls[streamed] + '?'));
        streamed += 1;
      }
      assert.equal(streamed, urls.length);
      const grant = signer.grant('https://h/*', { expires: '2h' });
      check(grant.url('https://h/a'), key, hashAlgorithm);
      assert.equal(signer.publicKey, createPublicKey(key).export({ type: 'spki', format: 'pem' }));

      assert.throws(() => signer.getSignedUrl('nonsense', { expires: '2h' }), { name: 'TypeError', code: 'ERR_INVALID_URL' });
      assert.throws(() => signer.getSignedUrl(url, { expires: 5 }), { name: 'RangeError', code: 'ERR_CLOUDFRONT_EXPIRY' });
      await assert.rejects(signer.getSignedUrlsAsync(['https://h/?Policy=a'], { expires: '2h' }), { code: 'ERR_CLOUDFRONT_ALREADY_SIGNED' });
      const controller = new AbortController();
      const given = signer.getSignedUrlsAsync(urls, { expires: '2h', signal: controller.signal });
      controller.abort();
      await assert.rejects(given, { name: 'AbortError', code: 'ABORT_ERR' });
    }
  }
  assert.throws(() => getSignedUrl(url, { privateKeyString: 'rubbish\\n' }), (error) => error instanceof Error && error.code === 'ERR_CLOUDFRONT_PRIVATE_KEY');
  assert.throws(() => getSignedUrl(url, { privateKeyString: 'rubbish' }), { message: 'Invalid private key string, must include line breaks' });
  assert.throws(() => getSignedUrl(url, { privateKeyPath: 'none.pem' }), { code: 'ENOENT' });
  assert.equal(typeof new CannedPolicy.default(url, Date.now() + 5000).toJSON(), 'string');
  console.log('used');
}

main().catch((error) => {
  console.error(error);
  process.exitCode = 1;
});
`;

before(async () => {
  const packages = await packAll(folder);
  await install(
    project,
    packages.map(({ tarball }) => tarball),
  );
  for (const [file, imports] of Object.entries(IMPORTS)) {
    writeFileSync(path.join(project, file), imports + USE);
  }
  copyFileSync(require.resolve('./support/oracle.js'), path.join(project, 'oracle.cjs'));
  const recording = require.resolve('./support/aws-sdk-recorded.js');
  copyFileSync(recording, path.join(project, 'aws-sdk-recorded.cjs'));
  copyFileSync(FILE, path.join(project, 'aws-sdk-recorded.json'));
  writeFileSync(path.join(project, 'rsa.pem'), pem(rsaKey(), 'pkcs1'));
  writeFileSync(path.join(project, 'ec.pem'), pem(ecKey()));
  mkdirSync(path.join(folder, 'home'));
});
after(remove);

for (const runtime of RUNTIMES) {
  it(`works in ${runtime.name} ${runtime.version}`, async () => {
    const program = await programOf(runtime);
    for (const file of Object.keys(IMPORTS)) {
      const env = { ...process.env, DENO_DIR: path.join(folder, 'home'), NODE_OPTIONS: '' };
      const output = await succeed(program, [...runtime.args, file], { cwd: project, env });
      assert.equal(output, 'used\n');
    }
  });
}
