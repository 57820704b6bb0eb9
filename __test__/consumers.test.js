'use strict';

// The package as its users get it: packed, installed, required, imported and compiled against.

const assert = require('node:assert/strict');
const { readFileSync, readdirSync, symlinkSync, writeFileSync } = require('node:fs');
const { homedir, tmpdir } = require('node:os');
const path = require('node:path');
const { after, before, describe, it } = require('node:test');

const { run, succeed } = require('../scripts/support/child.js');
const { pem, rsaKey } = require('./support/keys.js');
const { install, packAll } = require('../scripts/support/packed.js');
const { platformNames, root, thisPlatform } = require('../scripts/support/paths.js');
const { temporaryFolder } = require('../scripts/support/temporary-folder.js');

const { name, version } = require('../package.json');

const SCOPE = '@cloudfront-sign-native';

const { folder, remove } = temporaryFolder();
const project = path.join(folder, 'project');
let main;
let platform;

before(async () => {
  [main, platform] = await packAll(folder);
  await install(project, [main.tarball, platform.tarball]);
  writeFileSync(path.join(project, 'key.pem'), pem(rsaKey()));
});
after(remove);

const installed = (...parts) => path.join(project, 'node_modules', name, ...parts);

function filesUnder(directory) {
  return readdirSync(directory, { withFileTypes: true }).flatMap((entry) => {
    const file = path.join(directory, entry.name);
    return entry.isDirectory() ? filesUnder(file) : [file];
  });
}

/** Runs a script in the project. */
async function runScript(fileName, source, args = []) {
  writeFileSync(path.join(project, fileName), source);
  return succeed(process.execPath, [...args, fileName], { cwd: project });
}

describe('the tarballs', () => {
  it('hold what users need and nothing else', () => {
    const { files } = main;
    for (const needed of [
      'package.json',
      'LICENSE',
      'README.md',
      'CHANGELOG.md',
      'index.js',
      'index.d.ts',
      'js/drop-in/types.d.ts',
      'js/drop-in/aws-sdk.js',
      'js/drop-in/aws-sdk.d.ts',
    ]) {
      assert.ok(files.includes(needed), `${needed} is missing`);
    }
    for (const file of files) {
      assert.match(
        file,
        /^(?:js\/[\w/.-]+\.(?:js|mjs|cjs)|[\w-]+\.(?:js|mjs|cjs|d\.ts|d\.mts)|js\/vendor\/LICENSES\.txt|package\.json|LICENSE|(?:README|CHANGELOG)\.md|js\/[\w/.-]+\.d\.ts)$/,
      );
      assert.doesNotMatch(file, /test|bench|example|\.node$|\.rs$|\.toml$/);
    }
  });

  it('hold everything that their files require', () => {
    for (const file of main.files.filter((file) => file.endsWith('.js'))) {
      const source = readFileSync(installed(file), 'utf8');
      for (const [, target] of source.matchAll(/require\(['"](\.[^'"]+)['"]\)/g)) {
        // The binary of a checkout, which is asked for only where it is.
        if (target === '../../cloudfront-sign.node') continue;
        const found = path.join(path.dirname(file), target).replaceAll('\\', '/');
        assert.ok(main.files.includes(found), `${file} requires ${target}, which is not packed`);
      }
    }
  });

  it('have one binary, in the platform package alone', () => {
    assert.deepEqual(platform.files, [
      'LICENSE',
      'README.md',
      'THIRD-PARTY-LICENSES.md',
      'cloudfront-sign.node',
      'package.json',
    ]);
    assert.deepEqual(
      readFileSync(path.join(project, 'node_modules', SCOPE, thisPlatform, 'cloudfront-sign.node')),
      readFileSync(path.join(root, 'cloudfront-sign.node')),
    );
  });

  it('belong together', () => {
    const manifest = JSON.parse(readFileSync(installed('package.json'), 'utf8'));
    assert.equal(platform.version, version);
    const wanted = platformNames.map((one) => [`${SCOPE}/${one}`, version]);
    assert.deepEqual(manifest.optionalDependencies, Object.fromEntries(wanted));
    assert.deepEqual(manifest.dependencies ?? {}, {});
  });

  it('keep nothing of the checkout: no script, no development dependency', () => {
    for (const one of [name, `${SCOPE}/${thisPlatform}`]) {
      const file = path.join(project, 'node_modules', one, 'package.json');
      const { scripts, devDependencies } = JSON.parse(readFileSync(file, 'utf8'));
      assert.deepEqual(
        { scripts, devDependencies },
        { scripts: undefined, devDependencies: undefined },
      );
    }
  });

  it('mention no path of the machine that made them', () => {
    const own = [root, homedir(), tmpdir()].map((directory) => path.join(directory, path.sep));
    const paths = [...own, '/.cargo/', '/registry/src/'];
    for (const file of filesUnder(path.join(project, 'node_modules'))) {
      // npm's own record of what it installed from where.
      if (path.basename(file) === '.package-lock.json') continue;
      const content = readFileSync(file, 'latin1');
      const said = paths.filter((text) => content.includes(text));
      assert.deepEqual(said, [], `${path.relative(project, file)} says where it was made`);
    }
  });
});

const USE = `
const params = {
  keypairId: 'K2JCJMDEHXQW5F',
  privateKeyPath: 'key.pem',
  expireTime: Date.now() + 3_600_000,
};
const url = 'https://d111111abcdef8.cloudfront.net/video.mp4';
console.log(new URL(getSignedUrl(url, params)).searchParams.get('Key-Pair-Id'));
console.log(Object.keys(getSignedCookies(url, params)).join());
console.log(typeof new CannedPolicy.default(url, Date.now() + 5000).toJSON());
const signer = new Signer({ keyPairId: 'K', privateKey: readFileSync('key.pem') });
console.log(signer.keyType, signer.getSignedUrl(url, { expires: '2h' }).includes('Signature='));
console.log(resource\`https://h/\${'a*'}/*\`);
try {
  getSignedRTMPUrl();
} catch (error) {
  console.log(error instanceof Error);
}
`;
const USED = `K2JCJMDEHXQW5F
CloudFront-Policy,CloudFront-Signature,CloudFront-Key-Pair-Id
string
rsa true
https://h/a%2A/*
true
`;
const NAMES = 'getSignedUrl, getSignedCookies, getSignedRTMPUrl, CannedPolicy, Signer, resource';

describe('in JavaScript', () => {
  it('is required', async () => {
    const source = `const { readFileSync } = require('node:fs');\nconst { ${NAMES} } = require('${name}');\n${USE}`;
    assert.equal(await runScript('use.cjs', source), USED);
  });

  it('is imported by name', async () => {
    const source = `import { readFileSync } from 'node:fs';\nimport { ${NAMES} } from '${name}';\n${USE}`;
    assert.equal(await runScript('use.mjs', source), USED);
  });

  it('is imported as a default and as a namespace', async () => {
    const source = `import { readFileSync } from 'node:fs';\nimport all from '${name}';\nimport * as named from '${name}';\nfor (const key of Object.keys(all)) if (named[key] !== all[key]) throw new Error(key);\nconst { ${NAMES} } = all;\n${USE}`;
    assert.equal(await runScript('default.mjs', source), USED);
  });

  it('has an empty module for its types', async () => {
    assert.equal(await runScript('types.cjs', `console.log(require('${name}/types'));`), '{}\n');
    assert.equal(
      await runScript(
        'types.mjs',
        `import '${name}/types';\nconst all = await import('${name}/types');\nconsole.log(Object.keys(all.default).length);`,
      ),
      '0\n',
    );
  });

  it('keeps its insides to itself', async () => {
    const source = `for (const inside of ['js/addon/load.js', 'js/options/url.js', 'index.js']) {
  try {
    require('${name}/' + inside);
    console.log(inside);
  } catch (error) {
    if (error.code !== 'ERR_PACKAGE_PATH_NOT_EXPORTED') throw error;
  }
}
console.log(require('${name}/package.json').version);`;
    assert.equal(await runScript('inside.cjs', source), `${version}\n`);
  });

  it('loads few files when it starts, and each module once', async () => {
    const source = `
const { name } = require('./package.json');
const own = require('${name}');
const files = () => Object.keys(require.cache).map((file) => file.replaceAll('\\\\', '/')).filter((file) => file.includes('node_modules'));
console.log(files().length);
const { Signer } = own;
require('${name}/express');
require('${name}/edge');
const native = files().filter((file) => file.endsWith('.node') || file.endsWith('load.js'));
console.log(native.length, files().filter((file) => /platform\\.js$|libc\\.js$|canned-policy\\.js$/.test(file)).length);
console.log(own.CannedPolicy.default.name, own.getSignedUrl.name, Signer.name);
try {
  own.getSignedUrl('https://h/a', { keypairId: 'K', privateKeyString: 'a\\n', expireTime: 1 });
} catch (error) {
  console.log(/ at CannedPolicy\\w*\\.toJSON .* at [\\w.]*getSignedUrl /s.test(error.stack));
}`;
    // index.js, the loader, the binary, and the timers of old.
    const expected = '4\n2 0\nCannedPolicy getSignedUrl Signer\ntrue\n';
    assert.equal(await runScript('files.cjs', source), expected);
  });

  it('names the packages of all platforms for whoever bundles it', () => {
    const loader = readFileSync(installed('js', 'addon', 'load.js'), 'utf8');
    for (const platform of platformNames) {
      assert.match(loader, new RegExp(`require\\(['"]${SCOPE}/${platform}['"]\\)`));
    }
  });

  it('has its other faces, with the code that they bundle', async () => {
    const source = `import { readFileSync } from 'node:fs';
import { ReloadingSigner, Verifier } from '${name}';
import { getSignedUrl } from '${name}/aws-sdk';
import { edge } from '${name}/edge';
import { signedCookies, signedLinks } from '${name}/express';
import { fromFile } from '${name}/keys';
const signer = await ReloadingSigner.open({ source: fromFile('key.pem', { keyPairId: 'K' }) });
const verifier = new Verifier({ keys: { K: signer.publicKey } });
const headers = {};
const res = { getHeader() {}, setHeader(name, value) { headers[name] = value; } };
const resource = 'http://h/*';
signedCookies({ signer, resource, expires: '2h' })({ headers: {} }, res, () => {});
const cookie = headers['Set-Cookie'].map((header) => header.split(';')[0]).join('; ');
const req = { url: '/a', headers: { host: 'h', cookie } };
edge({ verifier })(req, res, () => signedLinks({ signer, expires: '2h' })(req, res, () => {
  console.log(verifier.verifyUrl(res.locals.signedUrl('http://h/b')).allowed);
}));
const privateKey = readFileSync('key.pem');
const link = getSignedUrl({ url: 'https://h/a', keyPairId: 'K', privateKey, dateLessThan: '2033-01-01' });
console.log(verifier.verifyUrl(link).allowed);`;
    assert.equal(await runScript('faces.mjs', source), 'true\ntrue\n');
  });

  it('has the face for programs of @aws-sdk/cloudfront-signer, required and imported', async () => {
    const use = `const key = { keyPairId: 'K', privateKey: readFileSync('key.pem') };
const verifier = new Verifier({ keys: { K: new Signer(key).publicKey } });
const url = 'https://h/a b';
const link = getSignedUrl({ url, ...key, dateLessThan: Date.now() + 60_000 });
const cookies = getSignedCookies({ url: 'https://h/a', ...key, dateLessThan: new Date(Date.now() + 60_000) });
console.log(verifier.verifyUrl(link).allowed, verifier.verifyCookies('https://h/a', cookies).allowed);`;
    const face = `${name}/aws-sdk`;
    const names = '{ getSignedCookies, getSignedUrl }';
    const heads = {
      'face.cjs': `const { readFileSync } = require('node:fs');
const { Signer, Verifier } = require('${name}');
const ${names} = require('${face}');`,
      'face.mjs': `import { readFileSync } from 'node:fs';
import { Signer, Verifier } from '${name}';
import ${names} from '${face}';`,
      'face-default.mjs': `import { readFileSync } from 'node:fs';
import { Signer, Verifier } from '${name}';
import face, * as all from '${face}';
const ${names} = face;
for (const key of Object.keys(face)) if (all[key] !== face[key]) throw new Error(key);`,
    };
    for (const [file, head] of Object.entries(heads))
      assert.equal(await runScript(file, `${head}\n${use}`), 'true true\n', file);
  });

  it('has a command that npx finds', async () => {
    const { bin } = JSON.parse(readFileSync(installed('package.json'), 'utf8'));
    const help = [installed(bin[name]), 'edge', '--help'];
    assert.match(await succeed(process.execPath, help), /FOR DEVELOPMENT ONLY/);
    await succeed(process.execPath, ['-e', `require('./js/vendor/send.js').default`], {
      cwd: installed('.'),
    });
  });

  it('says what to do when its binary is missing', async () => {
    const bare = path.join(folder, 'bare');
    await install(bare, [main.tarball]);
    const { code, stderr } = await run(process.execPath, ['-e', `require('${name}')`], {
      cwd: bare,
    });
    assert.notEqual(code, 0);
    assert.match(stderr, new RegExp(`${SCOPE}/${thisPlatform}`));
    assert.match(stderr, /is not installed/);
    assert.match(stderr, /ERR_DLOPEN_FAILED/);
  });
});

// --- TypeScript

/** Everything that the types promise, used as in earnest. */
const TYPED = `
const key: string = 'a\\nb';
const dropIn: SignatureOptions = { keypairId: 'K', privateKeyString: key };
const link: string = getSignedUrl('https://h/a', dropIn);
getSignedUrl('https://h/a', { keypairId: 'K', privateKeyPath: 'key.pem', expireTime: new Date(), ipRange: '1.2.3.4/32' });
getSignedUrl('https://h/a', { keypairId: 'K', privateKeyString: key, expireTime: 1e12 });
getSignedUrl('https://h/a', { keypairId: 'K', privateKeyString: key, expireTime: '2000000000000' });
getSignedUrl('https://h/a', { keypairId: 'K', privateKeyString: key, expireTime: { valueOf: () => 1e12 } });
const cookies: Record<string, string> = getSignedCookies('https://h/*', dropIn);
const policyText: string = new CannedPolicy.default('https://h/a', 1e12, '1.2.3.4/32').toJSON();
const whole: AwsPolicy = JSON.parse(policyText);
const [statement]: PolicyStatement[] = whole.Statement;
const condition: PolicyCondition | undefined = statement?.Condition;
const end: number | undefined = condition?.DateLessThan['AWS:EpochTime'];

const signer = new Signer({ keyPairId: 'K', privateKey: key });
new Signer({ keyPairId: 'K', privateKey: Buffer.from(key), passphrase: 'p', hashAlgorithm: 'SHA256', remember: 0 });
new Signer({ keyPairId: 'K', privateKey: new Uint8Array(1), passphrase: undefined });
new Signer({ keyPairId: 'K', privateKey: createPrivateKey(key) });
const kind: 'rsa' | 'ec' = signer.keyType;
const publicPem: string = signer.publicKey;
const time: Time = '2h';
const options: PolicyOptions = { expires: time, starts: new Date(), ipAddress: '203.0.113.0/24', align: '15m' };
const one: string = signer.getSignedUrl(new URL('https://h/a'), options);
const own: string = signer.getSignedUrl('https://h/a', { policy: policyText });
const many: string[] = signer.getSignedUrls(new Set(['https://h/a']), { expires: 1e12, resource: 'https://h/*' });
const controller = new AbortController();
const later: Promise<string> = signer.getSignedUrlAsync('https://h/a', { expires: '1d', signal: controller.signal });
const batch: Promise<string[]> = signer.getSignedUrlsAsync(['https://h/a'], {
  expires: '1d',
  signal: controller.signal,
  onProgress: (done: number, total: number) => console.log(done / total),
});
async function stream(source: AsyncIterable<string>) {
  for await (const url of signer.signedUrls(source, { expires: '1d' })) url.toUpperCase();
  for await (const url of signer.signedUrls(['https://h/a'], { expires: '1d' })) url.toUpperCase();
}
const signed: SignedCookies = signer.getSignedCookies('https://h/*', { expires: '1d' });
const signature: string = signed['CloudFront-Signature'];
const grant: Grant = signer.grant('https://h/*', { expires: '1d' });
const until: Date = grant.expires;
const granted: string[] = [grant.url('https://h/a'), ...grant.urls([new URL('https://h/b')]), grant.query, grant.policy, grant.resource];
const pattern: string = resource\`https://h/\${'a'}/\${5}/*\`;

// @ts-expect-error: an end is required
signer.getSignedUrl('https://h/a', {});
// @ts-expect-error: options are required
signer.getSignedUrl('https://h/a');
// @ts-expect-error: a whole policy goes with nothing else
signer.getSignedUrl('https://h/a', { policy: policyText, expires: '1d' });
// @ts-expect-error: a whole policy goes with nothing else
signer.getSignedUrl('https://h/a', { policy: policyText, ipAddress: '203.0.113.7' });
// @ts-expect-error: not a time
signer.getSignedUrl('https://h/a', { expires: true });
// @ts-expect-error: not a time
signer.getSignedUrl('https://h/a', { expires: null });
// @ts-expect-error: not a URL
signer.getSignedUrl(5, { expires: '1d' });
// @ts-expect-error: not an address
signer.getSignedUrl('https://h/a', { expires: '1d', ipAddress: ['203.0.113.7'] });
// @ts-expect-error: a name misspelt
signer.getSignedUrl('https://h/a', { expires: '1d', ipAdress: '203.0.113.7' });
// @ts-expect-error: not many
signer.getSignedUrls(5, { expires: '1d' });
// @ts-expect-error: the resource is the first argument
signer.grant('https://h/*', { expires: '1d', resource: 'https://h/*' });
// @ts-expect-error: nothing to give up
signer.getSignedUrl('https://h/a', { expires: '1d', signal: controller.signal });
// @ts-expect-error: a promise
const early: string = signer.getSignedUrlAsync('https://h/a', { expires: '1d' });
// @ts-expect-error: a grant comes from a signer
new Grant();
// @ts-expect-error: a key is required
new Signer({ keyPairId: 'K' });
// @ts-expect-error: a key pair ID is required
new Signer({ privateKey: key });
// @ts-expect-error: no such hash
new Signer({ keyPairId: 'K', privateKey: key, hashAlgorithm: 'MD5' });
// @ts-expect-error: not a key
new Signer({ keyPairId: 'K', privateKey: 5 });
// @ts-expect-error: read only
signer.keyPairId = 'L';
// @ts-expect-error: read only
grant.policy = '';
// @ts-expect-error: a template tag
resource('https://h/*');
// @ts-expect-error: a key pair ID is required
getSignedUrl('https://h/a', { privateKeyString: key });
// @ts-expect-error: options are required
getSignedCookies('https://h/a');
// @ts-expect-error: not a key
getSignedUrl('https://h/a', { keypairId: 'K', privateKeyString: 5 });

const input: CloudfrontSignInput = { url: link, keyPairId: 'K', privateKey: key, dateLessThan: new Date() };
const sdkLink: string = awsSdk.getSignedUrl(input);
const sdkCookies: CloudfrontSignedCookiesOutput = awsSdk.getSignedCookies({ ...input, ipAddress: '203.0.113.7' });
const sdkEnd: number | undefined = sdkCookies['CloudFront-Expires'];
// @ts-expect-error: a whole policy goes with nothing else
awsSdk.getSignedUrl({ keyPairId: 'K', privateKey: key, policy: policyText, dateLessThan: 5 });

const verifier = new Verifier({ keys: { K: key, L: createPublicKey(key), M: new Uint8Array() } });
const verification: Verification = verifier.verifyUrl(new URL('https://h/a'), { ip: '203.0.113.7', now: end });
const told: string | Date = verification.allowed ? verification.expires : verification.reason;
verifier.verifyCookies('https://h/a', cookies).allowed;
verifier.verifyCookies('https://h/a', 'a=b', {});
const guard = edge({
  verifier,
  restricted: ['/a/*'],
  origin: 'https://h',
  trustProxy: true,
  onDeny: (req, { code, reason }) => console.log(req.url, code, reason),
});
const setCookies = signedCookies<IncomingMessage & { user?: string }>({
  signer,
  resource: async (req) => req.user && pattern,
  expires: '2h',
  cookie: { domain: 'h', sameSite: 'none' },
});
const links = signedLinks({ signer, expires: '2h', align: '15m' });
createServer((req, res) => guard(req, res, () => setCookies(req, res, () => links(req, res, () => res.end()))));
// @ts-expect-error: keys are required
new Verifier({});
// @ts-expect-error: a reason comes with a refusal alone
const reason: string = verification.reason;
// @ts-expect-error: a verifier is required
edge({ restricted: '*' });
// @ts-expect-error: no such attribute
signedCookies({ signer, resource: '*', expires: '2h', cookie: { httponly: true } });
// @ts-expect-error: an end is required
signedLinks({ signer });
const reloading: Promise<ReloadingSigner> = ReloadingSigner.open({ source: fromFile('key.json'), onError: ({ code }) => console.error(code) });
reloading.then((signer) => signedLinks({ signer, expires: '2h' }));
const material: Promise<KeyMaterial> = fromEnv()();
// @ts-expect-error: a source is required
ReloadingSigner.open({});
// @ts-expect-error: the key pair's ID is required
kmsSigner({ keyId: 'alias/links' });

export { reason, sdkEnd, sdkLink, told };
export { batch, cookies, end, material, granted, kind, later, link, many, one, own, pattern, publicPem, signature, stream, until };
`;

const TYPED_IMPORTS = `import { createPrivateKey, createPublicKey } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import { CannedPolicy, getSignedCookies, getSignedUrl, Grant, ReloadingSigner, resource, Signer, Verifier } from '${name}';
import type { PolicyOptions, SignedCookies, Time, Verification } from '${name}';
import * as awsSdk from '${name}/aws-sdk';
import type { CloudfrontSignedCookiesOutput, CloudfrontSignInput } from '${name}/aws-sdk';
import { edge } from '${name}/edge';
import { signedCookies, signedLinks } from '${name}/express';
import { fromEnv, fromFile } from '${name}/keys';
import type { KeyMaterial } from '${name}/keys';
import { kmsSigner } from '${name}/kms';
import type { AwsPolicy, PolicyCondition, PolicyStatement, SignatureOptions } from '${name}/types';
`;

// What programs for aws-cloudfront-sign look like, with only the package's name changed.
const MIGRATED = `import { CannedPolicy, getSignedCookies, getSignedRTMPUrl, getSignedUrl } from '${name}';
import * as cf from '${name}';
import type { SignatureOptions } from '${name}/types';

const options: SignatureOptions = { keypairId: 'K', expireTime: Date.now() + 1000, privateKeyString: 'a\\nb' };
export const signed: string = cf.getSignedUrl('https://h/a', options);
export const cookies: Record<string, string> = getSignedCookies('https://h/a', options);
export const policy = new CannedPolicy.default('https://h/a', Date.now() + 1000);
export const json: string = policy.toJSON();
export const fields: [string, number, string] = [policy.url, policy.expireTime, policy.ipRange];
export const other: string = getSignedUrl('https://h/a', { keypairId: 'K', privateKeyPath: '/k' });
export const rtmp = () => getSignedRTMPUrl();
`;

// And for @aws-sdk/cloudfront-signer.
const MIGRATED_SDK = `import { getSignedCookies, getSignedUrl } from '${name}/aws-sdk';
import * as cf from '${name}/aws-sdk';
import type {
  CloudfrontSignedCookiesOutput,
  CloudfrontSignerAlgorithm,
  CloudfrontSignerCredentials,
  CloudfrontSignInput,
  CloudfrontSignInputBase,
  CloudfrontSignInputWithParameters,
  CloudfrontSignInputWithPolicy,
} from '${name}/aws-sdk';

const algorithm: CloudfrontSignerAlgorithm = 'SHA256';
const credentials: CloudfrontSignerCredentials = { keyPairId: 'K', privateKey: Buffer.from('a'), passphrase: 'p', algorithm };
const parts: CloudfrontSignInputWithParameters = { ...credentials, url: 'https://h/a', dateLessThan: 1e12 };
const whole: CloudfrontSignInputWithPolicy = { ...credentials, policy: '{}' };
const inputs: CloudfrontSignInput[] = [parts, whole];
export const base: CloudfrontSignInputBase = { url: 'https://h/a', keyPairId: 'K', privateKey: 'a' };
export const links: string[] = inputs.map((input) => cf.getSignedUrl(input));
getSignedUrl({ ...credentials, url: 'https://h/a', dateLessThan: new Date(), dateGreaterThan: '2030-01-01', ipAddress: '203.0.113.7' });
const cookies: CloudfrontSignedCookiesOutput = getSignedCookies(whole);
export const expires: number | undefined = cookies['CloudFront-Expires'];
// @ts-expect-error: a whole policy goes with no parts
getSignedUrl({ ...whole, dateLessThan: 1e12 });
// @ts-expect-error: an end is required
getSignedUrl({ ...credentials, url: 'https://h/a' });
`;

describe('in TypeScript', () => {
  // TypeScript 5 still knows `node10`.
  const compilerOf = (name) => path.join(root, 'node_modules', name, 'bin', 'tsc');
  const compilers = { 7: compilerOf('typescript'), 5: compilerOf('typescript5') };

  before(() => {
    // The declarations of Node itself, which a project in TypeScript has.
    for (const dependency of ['@types', 'undici-types']) {
      symlinkSync(
        path.join(root, 'node_modules', dependency),
        path.join(project, 'node_modules', dependency),
        'junction',
      );
    }
    for (const extension of ['ts', 'mts', 'cts']) {
      writeFileSync(path.join(project, `typed.${extension}`), TYPED_IMPORTS + TYPED);
      writeFileSync(path.join(project, `migrated.${extension}`), MIGRATED);
      writeFileSync(path.join(project, `migrated-sdk.${extension}`), MIGRATED_SDK);
    }
  });

  for (const [major, module, moduleResolution, extensions] of [
    ['5', 'commonjs', 'node10', ['ts']],
    ['5', 'node16', 'node16', ['ts', 'mts', 'cts']],
    ['5', 'nodenext', 'nodenext', ['ts', 'mts', 'cts']],
    ['5', 'esnext', 'bundler', ['ts']],
    ['7', 'node16', 'node16', ['ts', 'mts', 'cts']],
    ['7', 'nodenext', 'nodenext', ['ts', 'mts', 'cts']],
    ['7', 'esnext', 'bundler', ['ts']],
  ]) {
    it(`compiles with TypeScript ${major}, moduleResolution ${moduleResolution}`, async () => {
      const compiler = compilers[major];
      const config = `tsconfig.${major}.${moduleResolution}.json`;
      const compilerOptions = {
        module,
        moduleResolution,
        target: 'es2022',
        strict: true,
        exactOptionalPropertyTypes: true,
        noEmit: true,
        // False checks this package's declarations too, and Node's, which takes long.
        skipLibCheck: major === '5' && moduleResolution !== 'nodenext',
        types: ['node'],
      };
      const files = extensions.flatMap((extension) => [
        `typed.${extension}`,
        `migrated.${extension}`,
        `migrated-sdk.${extension}`,
      ]);
      writeFileSync(path.join(project, config), JSON.stringify({ compilerOptions, files }));
      const { code, stdout } = await run(process.execPath, [compiler, '-p', config], {
        cwd: project,
      });
      assert.equal(stdout, '');
      assert.equal(code, 0);
    });
  }

  it('runs what it compiles', async () => {
    const compiler = compilers[5];
    const source = `import { readFileSync } from 'node:fs';\nimport { ${NAMES} } from '${name}';\n${USE}`;
    for (const extension of ['mts', 'cts']) {
      writeFileSync(path.join(project, `run.${extension}`), source);
      const options = [
        '--module',
        'nodenext',
        '--target',
        'es2022',
        '--types',
        'node',
        '--strict',
        '--skipLibCheck',
      ];
      await succeed(process.execPath, [compiler, ...options, `run.${extension}`], { cwd: project });
      const compiled = `run.${extension.replace('ts', 'js')}`;
      assert.equal(await succeed(process.execPath, [compiled], { cwd: project }), USED);
    }
  });
});

describe('linters of packages', () => {
  const tool = (...parts) => path.join(root, 'node_modules', ...parts);

  it('publint finds nothing', async () => {
    const args = [tool('publint', 'src', 'cli.js'), 'run', '--strict', main.tarball];
    const { code, stdout, stderr } = await run(process.execPath, args, { cwd: root });
    assert.match(stdout + stderr, /All good/);
    assert.equal(code, 0);
  });

  it('attw finds nothing', async () => {
    const args = [
      tool('@arethetypeswrong', 'cli', 'dist', 'index.js'),
      '--no-color',
      '--no-emoji',
      main.tarball,
    ];
    const { code, stdout, stderr } = await run(process.execPath, args, { cwd: root });
    assert.match(stdout + stderr, /No problems found/);
    assert.equal(code, 0);
  });
});
