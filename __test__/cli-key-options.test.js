'use strict';

// Which key the command line signs with: options, environment, the standard input, AWS.

const assert = require('node:assert/strict');
const { after, before, describe, it } = require('node:test');

const { Verifier } = require('..');
const { pathOf } = require('../js/cli/files.js');
const { Folder } = require('./support/command.js');
const { KEY_PAIR_ID, ecKey, onOneLine, pairOf, pem, rsa, withCrlf } = require('./support/keys.js');
const { CREDENTIALS, motoForSuite } = require('./support/moto.js');
const { assertKeepsSecret } = require('./support/secrecy.js');

const URL_ = 'https://h.example/a.mp4';
const SIGN = ['sign', URL_, '--expires', '2h'];
const ID = ['--key-pair-id', KEY_PAIR_ID];

/** @type {Folder} */
let folder;
/** Keys by what they are for. */
const pairs = Object.fromEntries(
  ['option', 'variable', 'file'].map((name) => [name, pairOf(ecKey())]),
);
before(() => {
  folder = new Folder();
  for (const [name, pair] of Object.entries(pairs)) folder.write(`${name}.pem`, pair.pkcs8);
});
after(() => folder.remove());

const run = (args, env, input) => folder.run([...SIGN, ...args], { env, input });

/** Whose key made the link. */
function signerOf({ code, stdout, stderr }) {
  assert.equal(code, 0, stderr);
  const all = { ...pairs, own: folder.pair };
  return Object.keys(all).find(
    (name) =>
      new Verifier({ keys: { [KEY_PAIR_ID]: all[name].spki } }).verifyUrl(stdout.trimEnd()).allowed,
  );
}

describe('one place for each thing', () => {
  const env = {
    CLOUDFRONT_KEY_PAIR_ID: KEY_PAIR_ID,
    CLOUDFRONT_PRIVATE_KEY: pairs.variable.pkcs8,
    CLOUDFRONT_PRIVATE_KEY_FILE: 'file.pem',
  };

  it('an option wins over the variable, and that over the file', () => {
    assert.equal(signerOf(run(['--private-key', 'option.pem'], env)), 'option');
    assert.equal(signerOf(run([], env)), 'variable');
    for (const empty of ['', '  ']) {
      assert.equal(signerOf(run([], { ...env, CLOUDFRONT_PRIVATE_KEY: empty })), 'file');
    }
    const other = run([...ID], { ...env, CLOUDFRONT_KEY_PAIR_ID: 'KOTHER' });
    assert.equal(signerOf(other), 'variable');
  });

  it('the variable holds a PEM, in one line or as base64 too', () => {
    const { pkcs8, traditional } = pairs.variable;
    for (const text of [
      ...[onOneLine(pkcs8), onOneLine(traditional), withCrlf(pkcs8), `\ufeff${pkcs8}`],
      Buffer.from(pkcs8).toString('base64'),
    ]) {
      assert.equal(signerOf(run([], { ...env, CLOUDFRONT_PRIVATE_KEY: text })), 'variable');
    }
  });

  it('a file may be in DER, in UTF-16 as PowerShell writes it, or JSON with its ID', () => {
    const { privateKey, pkcs8 } = pairs.option;
    for (const content of [
      privateKey.export({ type: 'pkcs8', format: 'der' }),
      Buffer.from(`\ufeff${pkcs8}`, 'utf16le'),
    ]) {
      folder.write('other', content);
      assert.equal(signerOf(run(['--private-key', 'other', ...ID])), 'option');
    }
    folder.write('key.json', JSON.stringify({ keyPairId: KEY_PAIR_ID, privateKey: pkcs8 }));
    assert.equal(signerOf(run(['--private-key', 'key.json'])), 'option');
    const { code, stderr } = run(['--private-key', 'key.json', '--key-pair-id', 'KOTHER']);
    assert.equal(code, 2);
    assert.match(stderr, /--key-pair-id KOTHER: .*'key\.json' holds the key K2JCJMDEHXQW5F/);
  });

  it("file:// before a path is the AWS CLI's, and '-' is the standard input", () => {
    assert.equal(signerOf(run(['--private-key', 'file://option.pem', ...ID])), 'option');
    assert.equal(
      signerOf(run(['--private-key', `file://${folder.at('option.pem')}`, ...ID])),
      'option',
    );
    assert.equal(signerOf(run(['--private-key', '-', ...ID], {}, pairs.option.pkcs8)), 'option');
  });

  it('a key of another process comes by a pipe', { skip: process.platform === 'win32' }, () => {
    const { SHELL_COMMAND, environment } = require('./support/command.js');
    const { runSync } = require('../scripts/support/child.js');
    const command = `cat option.pem | ${SHELL_COMMAND} ${[...SIGN, ...ID].join(' ')} --private-key /dev/stdin`;
    const result = runSync('sh', ['-c', command], { cwd: folder.path, env: environment() });
    assert.equal(signerOf(result), 'option');
  });

  it('an encrypted key needs --passphrase-file', () => {
    const options = { cipher: 'aes-256-cbc', passphrase: 'pass word' };
    folder.write('locked.pem', pem(pairs.option.privateKey, 'pkcs8', options));
    folder.write('passphrase.txt', 'pass word\r\n');
    const key = ['--private-key', 'locked.pem', ...ID];
    assert.equal(signerOf(run([...key, '--passphrase-file', 'passphrase.txt'])), 'option');
    assert.equal(signerOf(run([...key, '--passphrase-file', '-'], {}, 'pass word\n')), 'option');
    const without = run(key);
    assert.equal(without.code, 2);
    assert.match(without.stderr, /--private-key: is encrypted.*--passphrase-file/);
    const wrong = run([...key, '--passphrase-file', 'private.pem']);
    assert.equal(wrong.code, 2);
    assert.match(wrong.stderr, /--private-key: cannot be decrypted/);
    assertKeepsSecret(wrong.stderr, folder.pair.pkcs8);
  });
});

describe('what cannot be meant', () => {
  const own = ['--private-key', 'private.pem'];
  for (const [what, args, message] of [
    ['no key', [...ID], /--private-key is missing/],
    ['no ID', own, /--key-pair-id is missing/],
    ['an ID with a blank', [...own, '--key-pair-id', 'K 1'], /--key-pair-id: /],
    ['two keys', [...own, ...ID, '--kms-key', 'alias/x'], /--private-key and --kms-key/],
    ['two keys', [...own, ...ID, '--secret', 'x'], /--private-key and --secret/],
    [
      'no such file',
      ['--private-key', 'none.pem', ...ID],
      /--private-key: 'none\.pem' is not there/,
    ],
    ['a folder', ['--private-key', '.', ...ID], /--private-key: '\.' is a folder/],
    ['no name', ['--private-key', '', ...ID], /--private-key is empty/],
    ['a public key', ['--private-key', 'public.pem', ...ID], /--private-key: is a PUBLIC KEY/],
    [
      'a passphrase for KMS',
      ['--kms-key', 'x', '--passphrase-file', 'x', ...ID],
      /--passphrase-file/,
    ],
    [
      'SHA-1 of KMS',
      ['--kms-key', 'x', '--hash-algorithm', 'SHA1', ...ID],
      /--hash-algorithm SHA1/,
    ],
    [
      'the standard input twice',
      ['--private-key', '-', '--passphrase-file', '-', ...ID],
      /--private-key and --passphrase-file would both be read from the standard input/,
    ],
    [
      'the standard input twice',
      ['--private-key', '-', '--policy', '-', ...ID],
      /would both be read from the standard input/,
    ],
  ]) {
    it(`${what}: ${args.join(' ')}`, () => {
      const given = args.includes('--policy') ? ['sign', URL_, ...args] : [...SIGN, ...args];
      const { code, stdout, stderr } = folder.run(given);
      assert.deepEqual([code, stdout], [2, '']);
      assert.match(stderr, message);
    });
  }

  it('URLs and the key, both from the standard input', () => {
    const { code, stderr } = folder.run(['sign', '--expires', '2h', '--private-key', '-', ...ID], {
      input: pairs.option.pkcs8,
    });
    assert.equal(code, 2);
    assert.match(stderr, /--private-key and the URLs would both be read from the standard input/);
  });

  it('a key on the command line is not shown again', () => {
    for (const [option, text] of [
      ['--private-key', pairs.option.pkcs8],
      ['--private-key', onOneLine(pairs.option.pkcs8)],
      ['--private-key', Buffer.from(pairs.option.pkcs8).toString('base64')],
      ['--key-pair-id', pairs.option.pkcs8],
      ['--passphrase-file', pairs.option.pkcs8],
      [pairs.option.pkcs8, 'x'],
    ]) {
      const { code, stderr } = run([option, text]);
      assert.equal(code, 2);
      assert.match(stderr, /every user of this machine can see it/);
      assertKeepsSecret(stderr, pairs.option.pkcs8);
    }
  });

  it('nothing of a broken key is shown', () => {
    const half = rsa().pkcs8.slice(0, 600);
    folder.write('half.pem', half);
    for (const result of [
      run(['--private-key', 'half.pem', ...ID]),
      run(ID, { CLOUDFRONT_PRIVATE_KEY: half }),
      run(ID, { CLOUDFRONT_PRIVATE_KEY: `{"privateKey": "${onOneLine(half)}` }),
      run(ID, { CLOUDFRONT_PRIVATE_KEY_FILE: rsa().pkcs8 }),
    ]) {
      assert.equal(result.code, 2);
      assertKeepsSecret(result.stderr, rsa().pkcs8);
    }
  });
});

describe('paths', () => {
  const windows = { platform: 'win32', home: 'C:\\Users\\me' };
  for (const [text, system, expected] of [
    ['C:\\keys\\links.pem', windows, 'C:\\keys\\links.pem'],
    ['\\\\server\\share\\links.pem', windows, '\\\\server\\share\\links.pem'],
    ['file:///C:/keys/links.pem', windows, 'C:/keys/links.pem'],
    ['file://C:\\keys\\links.pem', windows, 'C:\\keys\\links.pem'],
    ['file://\\\\server\\share\\links.pem', windows, '\\\\server\\share\\links.pem'],
    ['file://~\\links.pem', windows, 'C:\\Users\\me\\links.pem'],
    ['file:///keys/my%20links.pem', { platform: 'linux', home: '/root' }, '/keys/my%20links.pem'],
    ['file://keys/links.pem', { platform: 'linux', home: '/root' }, 'keys/links.pem'],
    ['fileb://~/links.pem', { platform: 'linux', home: '/home/me' }, '/home/me/links.pem'],
    ['file:///C:/links.pem', { platform: 'linux', home: '/root' }, '/C:/links.pem'],
    ['~me/links.pem', { platform: 'linux', home: '/root' }, '~me/links.pem'],
  ]) {
    it(`${text} (${system.platform})`, () => assert.equal(pathOf(text, system), expected));
  }
});

describe('AWS', () => {
  const moto = motoForSuite();
  const environmentFor = ({ endpoint }) => ({
    AWS_REGION: CREDENTIALS.region,
    AWS_ACCESS_KEY_ID: CREDENTIALS.credentials.accessKeyId,
    AWS_SECRET_ACCESS_KEY: CREDENTIALS.credentials.secretAccessKey,
    AWS_ENDPOINT_URL: endpoint,
    AWS_MAX_ATTEMPTS: '1',
  });

  it('a key of KMS signs URLs and cookies, over SHA-256', async (t) => {
    const server = await moto(t);
    if (!server) return;
    const kms = require('@aws-sdk/client-kms');
    const client = new kms.KMSClient({ ...CREDENTIALS, endpoint: server.endpoint });
    const key = { KeySpec: 'ECC_NIST_P256', KeyUsage: 'SIGN_VERIFY' };
    const { KeyMetadata } = await client.send(new kms.CreateKeyCommand(key));
    const { PublicKey } = await client.send(
      new kms.GetPublicKeyCommand({ KeyId: KeyMetadata.KeyId }),
    );
    client.destroy();
    const verifier = new Verifier({ keys: { [KEY_PAIR_ID]: Buffer.from(PublicKey) } });
    const env = environmentFor(server);
    const args = ['--kms-key', KeyMetadata.KeyId, ...ID];
    for (const more of [[], ['--resource', 'https://h.example/*'], ['--sha256']]) {
      const { code, stdout, stderr } = run([...args, ...more], env);
      assert.equal(code, 0, stderr);
      assert.match(stdout, /Hash-Algorithm=SHA256/);
      assert.ok(verifier.verifyUrl(stdout.trimEnd()).allowed);
    }
    const rows = folder.run(
      ['sign', '--format', 'csv', '--expires', '2h', ...args, '--skip-errors'],
      {
        ...{ env, input: `url\n${URL_}\nx\n${URL_}?2\n` },
      },
    );
    assert.equal(rows.code, 1, rows.stderr);
    assert.equal(rows.stdout.split('\n').length, 4);
    const cookies = folder.run(['cookies', 'https://h.example/*', '--expires', '2h', ...args], {
      env,
    });
    assert.ok(verifier.verifyCookies(URL_, JSON.parse(cookies.stdout)).allowed);
    const none = run(['--kms-key', 'alias/none', ...ID], env);
    assert.deepEqual([none.code, none.stdout], [1, '']);
    assert.match(none.stderr, /--kms-key|alias\/none/);
  });

  it('a secret holds the key, and may hold its ID', async (t) => {
    const server = await moto(t);
    if (!server) return;
    const sdk = require('@aws-sdk/client-secrets-manager');
    const client = new sdk.SecretsManagerClient({ ...CREDENTIALS, endpoint: server.endpoint });
    const { pkcs8: privateKey } = pairs.option;
    const json = JSON.stringify({ keyPairId: KEY_PAIR_ID, privateKey });
    for (const [Name, SecretString] of [
      ['json', json],
      ['raw', privateKey],
      ['bad', 'x'],
    ]) {
      await client.send(new sdk.CreateSecretCommand({ Name, SecretString }));
    }
    client.destroy();
    const env = environmentFor(server);
    assert.equal(signerOf(run(['--secret', 'json'], env)), 'option');
    assert.equal(signerOf(run(['--secret', 'raw', ...ID], env)), 'option');
    const variable = { ...env, CLOUDFRONT_KEY_PAIR_ID: KEY_PAIR_ID };
    assert.equal(signerOf(run(['--secret', 'raw'], variable)), 'option');
    assert.equal(
      signerOf(run(['--secret', 'json'], { ...env, CLOUDFRONT_KEY_PAIR_ID: 'KOTHER' })),
      'option',
    );
    for (const [args, code] of [
      [['--secret', 'json', '--key-pair-id', 'KOTHER'], 2],
      [['--secret', 'raw'], 1],
      [['--secret', 'none'], 1],
    ]) {
      const result = run(args, env);
      assert.deepEqual([result.code, result.stdout], [code, ''], result.stderr);
      assertKeepsSecret(result.stderr, privateKey);
    }
  });
});
