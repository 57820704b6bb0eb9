/**
 * Has other packages sign with a key made for the purpose, and writes down what they made, for
 * __test__/migrating.test.js: packages that are too large or too old to be installed for the tests, and one that
 * is on no registry. The private keys are thrown away.
 *
 *   npm run record:links                                 what npm has; the rest stays as it was recorded
 *   npm run record:links -- ../cloudfront-sign-webcrypto   also from a checkout of that repository
 */
import { createPrivateKey, generateKeyPairSync } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import esbuild from 'esbuild';
import { installTools } from '../support/npm.js';
import { root } from '../support/paths.js';
import { asProgram } from '../support/program.mjs';
import { callsOf, SDK_URLS, URLS } from './calls.mjs';

const FILE = join(root, '__test__', 'support', 'recorded-links.json');
const END = Date.parse('2030-01-01T00:00:00Z');
const keyPairId = 'K2JCJMDEHXQW5F';

const V2 = '2.1693.0';
/** The first and the last release that write URLs in one way. */
const SDK_LINKS = [
  ...['3.90.0', '3.310.0', '3.316.0', '3.821.0', '3.858.0', '3.910.0', '3.916.0', '3.935.0'],
  ...['3.939.0', '3.1036.0', '3.1046.0', '3.1048.0', '3.1052.0', '3.1069.0', '3.1074.0'],
  ...['3.1116.0', '3.1125.0', '3.1166.0'],
];
/** Those before and after every other change; in order. */
const SDK_CALLS = [
  ...['3.90.0', '3.215.0', '3.254.0', '3.310.0', '3.316.0', '3.535.0', '3.541.0', '3.621.0'],
  ...['3.651.1', '3.734.0', '3.772.0', '3.821.0', '3.858.0', '3.1036.0', '3.1046.0', '3.1056.0'],
  ...['3.1059.0', '3.1166.0'],
];

await asProgram(async ([checkout]) => {
  const before = existsSync(FILE) ? JSON.parse(readFileSync(FILE, 'utf8')) : {};
  const { privateKey, publicKey } = pair('ec', { namedCurve: 'P-256' });
  const webcrypto = checkout ? await webcryptoLinks(checkout) : before.webcrypto;
  const recorded = {
    on: new Date().toISOString().slice(0, 10),
    publicKey,
    'aws-sdk': { version: V2, ...v2Links(privateKey) },
    '@aws-sdk/cloudfront-signer': sdkLinks(privateKey),
    ...(webcrypto && { webcrypto }),
  };
  writeFileSync(FILE, `${JSON.stringify(recorded, null, 2)}\n`);
  console.log(`${FILE}: ${Object.keys(recorded).slice(2).join(', ')}`);
});

function pair(type, options) {
  return generateKeyPairSync(type, {
    ...options,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  });
}

/** What a function makes of each input: a result, or the error as text. */
function each(inputs, sign) {
  return Object.fromEntries(
    Object.entries(inputs).map(([name, input]) => {
      try {
        return [name, sign(input)];
      } catch (error) {
        return [name, `${error.name}: ${error.message}`];
      }
    }),
  );
}
function byName(urls) {
  return Object.fromEntries(urls.map((url) => [url, url]));
}

/** Links by release and URL; calls by name, each with the releases in which its result changed. */
function sdkLinks(privateKey) {
  const releases = [...new Set([...SDK_LINKS, ...SDK_CALLS])];
  const wanted = releases.map((version) => [
    `signer-${version}`,
    `npm:@aws-sdk/cloudfront-signer@${version}`,
  ]);
  const modules = installTools(
    join(root, 'target', 'other-packages', 'sdk'),
    Object.fromEntries(wanted),
  );
  const require = createRequire(join(modules, 'here.js'));
  const functionOf = (version) => require(`signer-${version}`).getSignedUrl;
  const dateLessThan = new Date(END).toISOString();
  const linksOf = (version) =>
    each(byName(version === SDK_LINKS.at(-1) ? URLS : SDK_URLS), (url) =>
      functionOf(version)({ url, keyPairId, privateKey, dateLessThan }),
    );
  const encrypted = createPrivateKey(privateKey).export({
    type: 'pkcs8',
    format: 'pem',
    cipher: 'aes-256-cbc',
    passphrase: 'a passphrase',
  });
  const { sdk } = callsOf({ keyPairId, privateKey, encrypted, end: END });
  const results = SDK_CALLS.map((version) => [version, each(sdk, functionOf(version))]);
  return {
    links: Object.fromEntries(SDK_LINKS.map((version) => [version, linksOf(version)])),
    calls: Object.fromEntries(Object.keys(sdk).map((name) => [name, changesOf(name, results)])),
  };
}

/** The first result, and each that is another than the one before, but for its signature. */
function changesOf(name, results) {
  const without = (result) => result.replace(/Signature=[^&]*/, '');
  const changes = results.filter(
    ([, result], i) => i === 0 || without(result[name]) !== without(results[i - 1][1][name]),
  );
  return Object.fromEntries(changes.map(([version, result]) => [version, result[name]]));
}

function v2Links(privateKey) {
  const modules = installTools(join(root, 'target', 'other-packages', 'v2'), { 'aws-sdk': V2 });
  const { Signer } = createRequire(join(modules, 'here.js'))('aws-sdk/clients/cloudfront');
  const signer = new Signer(keyPairId, privateKey);
  const expires = END / 1000;
  return {
    links: each(byName(URLS), (url) => signer.getSignedUrl({ url, expires })),
    calls: each(callsOf({ end: END }).v2, (options) => signer.getSignedUrl(options)),
    cookies: each(callsOf({ end: END }).v2Cookies, (options) => signer.getSignedCookie(options)),
  };
}

async function webcryptoLinks(checkout) {
  const { privateKey, publicKey } = pair('rsa', { modulusLength: 2048 });
  const source = readFileSync(join(checkout, 'packages', 'main', 'src', 'index.ts'), 'utf8');
  const { code } = esbuild.transformSync(source, { loader: 'ts', format: 'esm' });
  const module = `data:text/javascript;base64,${Buffer.from(code).toString('base64')}`;
  const { createCloudFrontPresignedUrl } = await import(module);
  const { version } = JSON.parse(
    readFileSync(join(checkout, 'packages', 'main', 'package.json'), 'utf8'),
  );
  const key = { keyPairId, content: privateKey, format: 'pkcs8' };
  const sign = (url, expireTimeEpochMs = END) =>
    createCloudFrontPresignedUrl({ policy: { url, expireTimeEpochMs }, key });
  const links = {};
  for (const url of URLS) links[url] = await sign(url);
  const halfASecondLater = await sign('https://h.example/plain.mp4', END + 500);
  return { version, publicKey, links, halfASecondLater };
}
