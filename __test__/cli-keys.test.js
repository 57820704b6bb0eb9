'use strict';

// The command cloudfront-sign-native keys: what it makes, what it leaves alone, and what it tells people to do next.

const assert = require('node:assert/strict');
const { createHash, createPublicKey } = require('node:crypto');
const {
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} = require('node:fs');
const path = require('node:path');
const { afterEach, beforeEach, describe, it } = require('node:test');

const { Signer, Verifier } = require('..');
const { version } = require('../package.json');
const { runSync } = require('../scripts/support/child.js');
const { temporaryFolder } = require('../scripts/support/temporary-folder.js');
const { KEY_PAIR_ID: keyPairId } = require('./support/keys.js');
const { motoForSuite, motoPython } = require('./support/moto.js');
const { assertKeepsSecret } = require('./support/secrecy.js');

const cli = path.join(__dirname, '..', 'js', 'cli', 'index.js');
const posixOnly = process.platform === 'win32' && 'Windows has no modes and no sh';

let folder;
let remove;
beforeEach(() => {
  ({ folder, remove } = temporaryFolder());
});
afterEach(() => remove());

const command = (...args) => runSync(process.execPath, [cli, ...args], { cwd: folder });
const create = (...args) => command('keys', 'create', ...args);
const read = (name) => readFileSync(path.join(folder, name), 'utf8');
const files = () => readdirSync(folder).sort();
const modeOf = (name) => (statSync(path.join(folder, name)).mode & 0o777).toString(8);
const shell = (text, options) => runSync('sh', ['-c', text], { cwd: folder, ...options });

/** Makes a key pair; fails when that fails. */
function created(...args) {
  const result = create(...args);
  assert.equal(result.code, 0, result.stderr);
  return result;
}

/** Whether a program is there; a test that wants it is skipped otherwise. */
function has(t, program, ...args) {
  try {
    if (runSync(program, args, { cwd: folder }).code === 0) return true;
  } catch {
    // not there
  }
  t.skip(`there is no ${program} here`);
  return false;
}

describe('keys create', () => {
  for (const [keyType, flags] of [
    ['ec', []],
    ['rsa', ['--rsa']],
  ]) {
    it(`makes a key pair that signs what CloudFront lets through (${keyType})`, () => {
      created(...flags);
      assert.deepEqual(files(), ['cloudfront-links.private.pem', 'cloudfront-links.public.pem']);
      const privateKey = read('cloudfront-links.private.pem');
      const publicKey = read('cloudfront-links.public.pem');
      assert.match(privateKey, /^-----BEGIN PRIVATE KEY-----\n[^-]+\n-----END PRIVATE KEY-----\n$/);
      assert.match(publicKey, /^-----BEGIN PUBLIC KEY-----\n[^-]+\n-----END PUBLIC KEY-----\n$/);
      const { asymmetricKeyDetails } = createPublicKey(publicKey);
      const [size, wanted] =
        keyType === 'ec'
          ? [asymmetricKeyDetails.namedCurve, 'prime256v1']
          : [asymmetricKeyDetails.modulusLength, 2048];
      assert.equal(size, wanted);
      const signer = new Signer({ keyPairId, privateKey });
      assert.deepEqual([signer.keyType, signer.publicKey], [keyType, publicKey]);
      const verifier = new Verifier({ keys: { [keyPairId]: publicKey } });
      const link = signer.getSignedUrl('https://h.example/a', { expires: '1h' });
      assert.ok(verifier.verifyUrl(link).allowed);
    });

    it(`makes what OpenSSL takes (${keyType})`, (t) => {
      if (!has(t, 'openssl', 'version')) return;
      created(...flags);
      const openssl = (...args) => runSync('openssl', ['pkey', ...args], { cwd: folder });
      assert.equal(openssl('-in', 'cloudfront-links.private.pem', '-check', '-noout').code, 0);
      const derived = openssl('-in', 'cloudfront-links.private.pem', '-pubout');
      assert.equal(derived.stdout, read('cloudfront-links.public.pem'));
    });

    it(`prints nothing of the private key (${keyType})`, () => {
      for (const [i, more] of [[], ['--json'], ['--for', 'cli'], ['--dry-run']].entries()) {
        const { stdout, stderr } = created('--name', `k${i}`, ...flags, ...more);
        assert.doesNotMatch(stdout + stderr, /PRIVATE KEY-----/);
        // The modulus of an RSA key is in both halves.
        if (keyType === 'rsa' || more[0] === '--dry-run') continue;
        assertKeepsSecret(stdout + stderr, read(`k${i}.private.pem`));
      }
    });
  }

  it('makes another key each time', () => {
    created('--name', 'a');
    created('--name', 'b');
    assert.notEqual(read('a.public.pem'), read('b.public.pem'));
  });

  it('makes the private key readable by its owner alone, whatever the umask', {
    skip: posixOnly,
  }, () => {
    for (const [umask, ofPublic] of [
      ['000', '644'],
      ['022', '644'],
      ['077', '600'],
    ]) {
      const name = `u${umask}`;
      const { code, stderr } = shell(
        `umask ${umask} && "${process.execPath}" "${cli}" keys create --name ${name}`,
      );
      assert.equal(code, 0, stderr);
      assert.equal(modeOf(`${name}.private.pem`), '600');
      assert.equal(modeOf(`${name}.public.pem`), ofPublic);
    }
  });

  it('makes it so from the beginning, and leaves no half of a pair when the disk is full', () => {
    const hook = path.join(folder, 'hook.js');
    writeFileSync(
      hook,
      `const fs = require('node:fs');
      const { writeFileSync } = fs;
      for (const name of ['chmodSync', 'fchmodSync', 'chmod', 'fchmod'])
        fs[name] = () => { throw new Error(name + ' was called'); };
      let files = 0;
      fs.writeFileSync = (descriptor, ...rest) => {
        const { mode, size } = fs.fstatSync(descriptor);
        process._rawDebug('mode', (mode & 0o777).toString(8), 'size', size);
        if (++files === Number(process.env.FULL_AT)) throw Object.assign(new Error('no space'), { code: 'ENOSPC' });
        return writeFileSync(descriptor, ...rest);
      };`,
    );
    for (const FULL_AT of ['1', '2', '0']) {
      const { code, stderr } = runSync(
        process.execPath,
        ['--require', hook, cli, 'keys', 'create'],
        { cwd: folder, env: { ...process.env, FULL_AT } },
      );
      if (!posixOnly) assert.match(stderr, /^mode 600 size 0$/m);
      if (FULL_AT === '0') {
        assert.equal(code, 0, stderr);
        continue;
      }
      assert.equal(code, 1);
      assert.match(stderr, /cloudfront-links\.\w+\.pem cannot be made: no space/);
      assert.deepEqual(files(), ['hook.js']);
    }
  });

  it('overwrites nothing', (t) => {
    for (const there of ['cloudfront-links.private.pem', 'cloudfront-links.public.pem']) {
      writeFileSync(path.join(folder, there), 'dear');
      for (const more of [[], ['--dry-run'], ['--json'], ['--rsa']]) {
        const { code, stderr, stdout } = create(...more);
        assert.equal(code, 1);
        assert.equal(stdout, '');
        assert.match(stderr, new RegExp(`keys create: there is a ${there} already.*--name`));
        assert.deepEqual(files(), [there]);
        assert.equal(read(there), 'dear');
      }
      remove();
      mkdirSync(folder);
    }
    mkdirSync(path.join(folder, 'f'));
    assert.match(create('--out', 'f').stderr, /f is a folder/);
    try {
      symlinkSync('elsewhere.pem', path.join(folder, 'l.private.pem'));
    } catch (error) {
      if (error.code === 'EPERM') return t.diagnostic('Windows makes links for administrators');
      throw error;
    }
    const { code, stderr } = create('--name', 'l');
    assert.equal(code, 1, stderr);
    assert.ok(!existsSync(path.join(folder, 'elsewhere.pem')));
  });

  it('overwrites nothing that comes into being after it has looked', () => {
    const hook = path.join(folder, 'hook.js');
    writeFileSync(hook, `require('node:fs').lstatSync = () => undefined;`);
    for (const [i, there] of ['private', 'public'].entries()) {
      const file = `k${i}.${there}.pem`;
      writeFileSync(path.join(folder, file), 'dear');
      const args = ['--require', hook, cli, 'keys', 'create', '--name', `k${i}`];
      const { code, stderr } = runSync(process.execPath, args, { cwd: folder });
      assert.equal(code, 1);
      assert.match(stderr, new RegExp(`there is a ${file} already`));
      assert.equal(read(file), 'dear');
    }
    // The private key that was made before the public one was met is gone.
    assert.deepEqual(files(), ['hook.js', 'k0.private.pem', 'k1.public.pem']);
  });

  it('says where it cannot write', () => {
    const missing = create('--out', path.join('none', 'k.pem'));
    assert.equal(missing.code, 1);
    assert.match(missing.stderr, /there is no folder none$/m);
    writeFileSync(path.join(folder, 'file'), '');
    const { code, stderr } = create('--out', path.join('file', 'k.pem'), '--dry-run');
    assert.equal(code, 1, stderr);
    assert.match(stderr, /file is no folder/);
  });

  it('names the key and its files', () => {
    mkdirSync(path.join(folder, 'keys'));
    const at = (file) => path.join('keys', file);
    for (const [args, name, privateKeyFile, publicKeyFile] of [
      [['--name', 'links-2_b'], 'links-2_b', 'links-2_b.private.pem', 'links-2_b.public.pem'],
      [['--out', at('a.private.pem')], 'a', at('a.private.pem'), at('a.public.pem')],
      [['--out', at('b.pem')], 'b', at('b.pem'), at('b.public.pem')],
      [['--out', at('c')], 'c', at('c'), at('c.public.pem')],
      [['--out=-f.pem'], 'f', '-f.pem', '-f.public.pem'],
      [['--out', 'private.pem'], 'cloudfront-links', 'private.pem', 'public.pem'],
      [['--out', 'd_private.key'], 'd', 'd_private.key', 'd_public.pem'],
      [['--out', 'Schlüssel 1.pem'], 'Schl-ssel-1', 'Schlüssel 1.pem', 'Schlüssel 1.public.pem'],
      [['--out', 'e.pem', '--name', 'other'], 'other', 'e.pem', 'e.public.pem'],
    ]) {
      const planned = JSON.parse(created(...args, '--json', '--dry-run').stdout);
      const expected = { name, keyType: 'ec', privateKeyFile, publicKeyFile };
      assert.deepEqual(planned, { dryRun: true, ...expected });
      assert.ok(!existsSync(path.join(folder, privateKeyFile)));
      const made = JSON.parse(created(...args, '--json').stdout);
      const { publicKeyConfig, ...others } = made;
      assert.deepEqual(others, expected);
      assert.equal(publicKeyConfig.Name, name);
      assert.equal(publicKeyConfig.EncodedKey, read(publicKeyFile));
      const { publicKey } = new Signer({ keyPairId, privateKey: read(privateKeyFile) });
      assert.equal(publicKey, read(publicKeyFile));
    }
  });

  it('refuses other arguments', () => {
    for (const [args, message] of [
      [['--name', ''], /--name ''/],
      [['--name', 'a b'], /--name 'a b'/],
      [['--name=-a'], /--name '-a'/],
      [['--name', '../a'], /letters and digits/],
      [['--name', 'ä'], /letters and digits/],
      [['--name', 'a'.repeat(101)], /1 to 100/],
      [['--name', 'a\u001b[2J'], /a\\u\{1b\}/],
      [['--out', ''], /--out ''/],
      [['--out', 'keys/'], /give a file/],
      [['--for', 'pulumi'], /none of the tools cli, cloudformation, cdk, terraform/],
      [['--for', 'toString'], /none of the tools/],
      [['--json', '--for', 'cli'], /--json and --for/],
      [['--json', '--out', '-'], /--json and --out -/],
      [['--frobnicate'], /frobnicate/],
      [['links'], /links/],
    ]) {
      const { code, stderr, stdout } = create(...args);
      assert.equal(code, 2, `${args}: ${stderr}`);
      assert.match(stderr, /^cloudfront-sign-native keys create: /);
      assert.match(stderr, message);
      assert.equal(stdout, '');
      assert.deepEqual(files(), []);
    }
  });

  it('writes the private key to the standard output when that is asked for, and nothing else', () => {
    const { stdout, stderr } = created('--out', '-', '--name', 'piped');
    assert.deepEqual(files(), ['piped.public.pem']);
    const { publicKey } = new Signer({ keyPairId, privateKey: stdout });
    assert.equal(publicKey, read('piped.public.pem'));
    assert.match(stdout, /^-----BEGIN PRIVATE KEY-----\n[^-]+-----END PRIVATE KEY-----\n$/);
    assert.match(stderr, /aws cloudfront create-public-key/);
    assertKeepsSecret(stderr, stdout);
    const planned = created('--out', '-', '--dry-run');
    assert.equal(planned.stdout, '');
    assert.match(planned.stderr, /the standard output/);
  });

  it('leaves no public key when the private one could not be written', {
    skip: !existsSync('/dev/full') && 'there is no /dev/full here',
  }, () => {
    const full = openSync('/dev/full', 'w');
    const { code, stderr } = runSync(process.execPath, [cli, 'keys', 'create', '--out', '-'], {
      cwd: folder,
      stdio: ['ignore', full, 'pipe'],
    });
    assert.equal(code, 1, stderr);
    assert.match(stderr, /could not be written to the standard output/);
    assert.deepEqual(files(), []);
  });
});

describe('the next step', () => {
  const NAMES = ['cloudfront-links', '9-lives', '_x-', 'a', 'true'];
  /** The step for a tool, and the public key it is about. */
  function stepFor(tool, name, ...flags) {
    const { stdout } = created('--name', name, '--for', tool, ...flags);
    return { text: stdout, publicKey: read(`${name}.public.pem`) };
  }
  const withoutIndent = (text) => text.replace(/^ +/gm, '');

  it('is there for each tool', () => {
    const { stdout } = created();
    for (const text of ['AWS CLI', 'CloudFormation', 'CDK', 'Terraform']) {
      assert.ok(stdout.includes(`=== ${text}`));
    }
  });

  it('has a CallerReference that is the same for the same key', () => {
    const { publicKeyConfig } = JSON.parse(created('--json').stdout);
    assert.deepEqual(Object.keys(publicKeyConfig), ['CallerReference', 'Name', 'EncodedKey']);
    const spki = createPublicKey(publicKeyConfig.EncodedKey).export({
      type: 'spki',
      format: 'der',
    });
    const fingerprint = createHash('sha256').update(spki).digest('hex');
    assert.equal(publicKeyConfig.CallerReference, `cloudfront-links-${fingerprint.slice(0, 16)}`);
  });

  it('AWS CLI: a shell takes it, and hands on what CloudFront wants', { skip: posixOnly }, () => {
    const stub = path.join(folder, 'aws');
    writeFileSync(
      stub,
      `#!${process.execPath}\nconst fs = require('node:fs');\nfs.appendFileSync('calls', JSON.stringify(process.argv.slice(2)) + '\\n');\nconsole.log('K1');\n`,
      { mode: 0o755 },
    );
    for (const name of NAMES) {
      for (const flags of [[], ['--rsa', '--out', `${name}-rsa.pem`]]) {
        const { stdout } = created('--name', name, '--for', 'cli', ...flags);
        const publicKey = read(flags.length > 0 ? `${name}-rsa.public.pem` : `${name}.public.pem`);
        writeFileSync(path.join(folder, 'calls'), '');
        const env = { ...process.env, PATH: `${folder}:${process.env.PATH}` };
        const { code, stderr, stdout: said } = shell(`set -eu\n${stdout}`, { env });
        assert.equal(code, 0, stderr);
        assert.equal(said, 'K1\nK1\n');
        const [first, second] = read('calls')
          .trim()
          .split('\n')
          .map((line) => JSON.parse(line));
        assert.deepEqual(first.slice(0, 2), ['cloudfront', 'create-public-key']);
        const config = JSON.parse(first[first.indexOf('--public-key-config') + 1]);
        assert.deepEqual([config.Name, config.EncodedKey], [name, publicKey]);
        assert.deepEqual(second, [
          ...['cloudfront', 'create-key-group', '--key-group-config', `Name=${name},Items=K1`],
        ]);
      }
    }
  });

  const moto = motoForSuite();

  it('AWS CLI: it makes the public key and the group', { skip: posixOnly }, async (t) => {
    if (!has(t, 'aws', '--version')) return;
    const server = await moto(t);
    if (!server) return;
    const env = {
      ...process.env,
      AWS_ENDPOINT_URL: server.endpoint,
      AWS_ACCESS_KEY_ID: 'AKIDEXAMPLE',
      AWS_SECRET_ACCESS_KEY: 'none',
      AWS_DEFAULT_REGION: 'us-east-1',
    };
    const { text, publicKey } = stepFor('cli', 'links-1');
    const { code, stderr, stdout } = shell(`set -eu\n${text}`, { env });
    assert.equal(code, 0, stderr);
    const id = stdout.trim().split('\n').at(-1);
    const aws = (...args) => JSON.parse(runSync('aws', ['cloudfront', ...args], { env }).stdout);
    const { PublicKey } = aws('get-public-key', '--id', id);
    const { Name, EncodedKey } = PublicKey.PublicKeyConfig;
    assert.deepEqual([Name, EncodedKey.trimEnd()], ['links-1', publicKey.trimEnd()]);
    const groups = aws('list-key-groups').KeyGroupList.Items.map(
      ({ KeyGroup }) => KeyGroup.KeyGroupConfig,
    );
    assert.deepEqual(groups, [{ Name: 'links-1', Items: [id] }]);
  });

  it('CloudFormation: the template is one, and holds the key', async (t) => {
    for (const name of NAMES) {
      const { text, publicKey } = stepFor('cloudformation', name);
      const [, block] = /EncodedKey: \|\n((?: {10}.*\n)+)/.exec(text);
      assert.equal(withoutIndent(block), publicKey);
      assert.doesNotMatch(text, /\t/);
      for (const [, id] of text.matchAll(/^ {2}(\S+):$/gm))
        assert.match(id, /^[A-Za-z][A-Za-z0-9]*$/);
      writeFileSync(path.join(folder, `${name}.yaml`), text);
    }
    if (!(await moto(t))) return; // it brings cfn-lint
    const lint = 'import sys; from cfnlint.runner import main; sys.exit(main())';
    const templates = NAMES.map((name) => path.join(folder, `${name}.yaml`));
    const { code, stderr, stdout } = motoPython(['-c', lint, '--template', ...templates]);
    assert.equal(code, 0, stdout + stderr);
  });

  it('CDK: it is JavaScript, and gives the constructs what they take', () => {
    for (const name of NAMES) {
      const { text, publicKey } = stepFor('cdk', name);
      const made = [];
      const construct = (kind) =>
        class {
          publicKeyId = 'K1';
          constructor(scope, id, props) {
            made.push({ kind, scope, id, props, construct: this });
          }
        };
      const cloudfront = { PublicKey: construct('PublicKey'), KeyGroup: construct('KeyGroup') };
      const stack = {};
      new Function('cloudfront', 'CfnOutput', text).call(stack, cloudfront, construct('CfnOutput'));
      const [key, group, output] = made;
      assert.deepEqual(key.props, { publicKeyName: name, encodedKey: publicKey });
      assert.equal(group.props.keyGroupName, name);
      assert.deepEqual(group.props.items, [key.construct]);
      assert.deepEqual(output.props, { value: 'K1' });
      assert.equal(new Set(made.map(({ id }) => id)).size, 3);
      for (const { id, scope } of made) {
        assert.match(id, /^[A-Za-z][A-Za-z0-9]*$/);
        assert.equal(scope, stack);
      }
    }
  });

  it('Terraform: the key ends in a line break, and all is written as terraform writes it', (t) => {
    const texts = NAMES.map((name) => {
      const { text, publicKey } = stepFor('terraform', name);
      const [, block] = /encoded_key = <<-PEM\n((?: {4}.*\n)+) {2}PEM\n/.exec(text);
      assert.equal(withoutIndent(block), publicKey);
      const [, id] = /^resource "aws_cloudfront_public_key" "([A-Za-z_][\w-]*)"/m.exec(text);
      assert.ok(text.includes(`items = [aws_cloudfront_public_key.${id}.id]`));
      return text;
    });
    if (!has(t, 'terraform', 'version')) return;
    writeFileSync(path.join(folder, 'all.tf'), texts.join('\n'));
    const { code, stdout, stderr } = runSync('terraform', ['fmt', '-check', '-diff', 'all.tf'], {
      cwd: folder,
    });
    assert.equal(code, 0, stdout + stderr);
  });
});

describe('help', () => {
  it('is there by every way, and ends with 0', () => {
    for (const [args, text] of [
      [['keys', '--help'], /keys <command>/],
      [['keys', '-h'], /keys <command>/],
      [['help', 'keys'], /keys <command>/],
      [['keys', 'help'], /keys <command>/],
      [['keys', 'create', '--help'], /keys create \[options\]/],
      [['keys', 'create', '-h'], /keys create \[options\]/],
      [['help', 'keys', 'create'], /keys create \[options\]/],
      [['keys', 'help', 'create'], /keys create \[options\]/],
      [['help'], /<command> \[options\]/],
      [['help', 'edge'], /DEVELOPMENT ONLY/],
      [['--version'], new RegExp(`^${version}\\n$`)],
    ]) {
      const { code, stdout, stderr } = command(...args);
      assert.deepEqual([code, stderr], [0, ''], args.join(' '));
      assert.match(stdout, text);
      assert.ok(!stdout.split('\n').some((line) => line.length > 120), 'a line is too long');
    }
  });

  it('leads from what was misspelt to what was meant', () => {
    for (const [args, meant] of [
      [['kyes'], 'cloudfront-sign-native keys'],
      [['key'], 'cloudfront-sign-native keys'],
      [['EDGE'], 'cloudfront-sign-native edge'],
      [['migrte', 'src'], 'cloudfront-sign-native migrate'],
      [['keys', 'craete'], 'cloudfront-sign-native keys create'],
      [['help', 'keys', 'creat'], 'cloudfront-sign-native keys create'],
    ]) {
      const { code, stderr, stdout } = command(...args);
      assert.deepEqual([code, stdout], [2, ''], args.join(' '));
      assert.ok(stderr.includes(`Did you mean '${meant}'?`), stderr);
    }
    for (const args of [['frobnicate'], ['keys', 'toString'], ['keys', 'x\u001b[2J']]) {
      const { code, stderr } = command(...args);
      assert.equal(code, 2);
      assert.match(stderr, /^There is no command '[^']+'\.\n/);
      assert.ok(!stderr.includes('\u001b'));
    }
    assert.equal(command('keys').code, 2);
  });

  it('its examples run', { skip: posixOnly }, () => {
    const { stdout } = create('--help');
    const [, examples] = stdout.split('Examples:\n');
    const lines = examples
      .replace(/\|\n\s+/g, '| ')
      .trim()
      .split('\n');
    assert.ok(lines.length >= 4);
    mkdirSync(path.join(folder, 'keys'));
    const bin = path.join(folder, 'bin');
    mkdirSync(bin);
    const program = (name, text) =>
      writeFileSync(path.join(bin, name), `#!/bin/sh\n${text}\n`, { mode: 0o755 });
    program('npx', `shift; exec "${process.execPath}" "${cli}" "$@"`);
    program('aws', 'cat > secret');
    const env = { ...process.env, PATH: `${bin}:${process.env.PATH}` };
    for (const line of lines) {
      const { code, stderr } = shell(line.trim(), { env });
      assert.equal(code, 0, `${line}\n${stderr}`);
    }
    assert.match(read('secret'), /^-----BEGIN PRIVATE KEY-----\n/);
    assert.match(read('links-2.tf'), /^resource "aws_cloudfront_public_key"/m);
  });
});
