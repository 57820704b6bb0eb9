'use strict';

// kmsSigner, with the SDK's client, against moto's KMS; and what it does without either.

const assert = require('node:assert/strict');
const { spawnSync } = require('node:child_process');
const crypto = require('node:crypto');
const fs = require('node:fs');
const path = require('node:path');
const { describe, test } = require('node:test');
const vm = require('node:vm');

const { Signer } = require('..');
const { currentPlatform } = require('../js/addon/platform.js');
const { kmsSigner } = require('../js/keys/kms.js');
const { optionalPackage } = require('../js/keys/optional-package.js');
const { succeed } = require('../scripts/support/child.js');
const { temporaryFolder } = require('../scripts/support/temporary-folder.js');
const { ROOT } = require('./support/documents.js');
const { ec, KEY_PAIR_ID } = require('./support/keys.js');
const { CREDENTIALS, motoForSuite } = require('./support/moto.js');
const { customPolicy, opens, verifies } = require('./support/oracle.js');
const { HOST, collect, turns, urlsUpTo } = require('./support/url-sources.js');

const KMS = require.resolve('../js/keys/kms.js');
const SIGNED = /^https:.*&Key-Pair-Id=K1&Hash-Algorithm=SHA256\n$/;
const CANNED = { expires: new Date('2035-01-01T00:00:00Z') };
const SPECS = { RSA_2048: 'rsa', ECC_NIST_P256: 'ec' };
const ALGORITHMS = { RSA_2048: 'RSASSA_PKCS1_V1_5_SHA_256', ECC_NIST_P256: 'ECDSA_SHA_256' };

/** What a program prints whose environment leads to a KMS. */
function printed(args, endpoint) {
  const env = {
    ...process.env,
    AWS_REGION: CREDENTIALS.region,
    AWS_ACCESS_KEY_ID: CREDENTIALS.credentials.accessKeyId,
    AWS_SECRET_ACCESS_KEY: CREDENTIALS.credentials.secretAccessKey,
    AWS_ENDPOINT_URL_KMS: endpoint,
  };
  return succeed(process.execPath, args, { cwd: ROOT, env });
}

describe('with the SDK and a KMS', () => {
  const moto = motoForSuite();

  /** A test that has KMS, a client whose commands are noted, and keys. */
  function withKms(name, run) {
    test(name, async (t) => {
      const server = await moto(t);
      if (!server) return;
      const kms = require('@aws-sdk/client-kms');
      const client = new kms.KMSClient({ ...CREDENTIALS, endpoint: server.endpoint });
      t.after(() => client.destroy());
      const sent = [];
      client.middlewareStack.add(
        (next, { commandName }) =>
          async (args) => {
            const entry = { command: commandName.replace(/Command$/, ''), input: args.input };
            sent.push(entry);
            const result = await next(args);
            entry.output = result.output;
            return result;
          },
        { step: 'initialize' },
      );
      const newKey = async (KeySpec, KeyUsage = 'SIGN_VERIFY') => {
        const { KeyMetadata } = await client.send(new kms.CreateKeyCommand({ KeySpec, KeyUsage }));
        return KeyMetadata;
      };
      const endpoint = server.endpoint;
      const calls = (command) => sent.filter((entry) => entry.command === command);
      await run({ kms, client, calls, newKey, endpoint });
    });
  }

  const newSigner = (client, keyId, options) =>
    kmsSigner({ client, keyId, keyPairId: KEY_PAIR_ID, ...options });

  for (const [spec, type] of Object.entries(SPECS)) {
    withKms(`${spec}: links, cookies, batches, streams and grants open`, async (here) => {
      const { client, calls, newKey } = here;
      const { KeyId, Arn } = await newKey(spec);
      for (const keyId of [KeyId, Arn]) {
        const signer = await newSigner(client, keyId);
        assert.equal(signer.keyType, type);
        assert.equal(signer.keyPairId, KEY_PAIR_ID);
        const publicKey = crypto.createPublicKey(signer.publicKey);
        const grant = await signer.grant(`${HOST}/*`, CANNED);
        const links = [
          await signer.getSignedUrl(`${HOST}/a`, CANNED),
          ...(await signer.getSignedUrls(urlsUpTo(20), CANNED)),
          ...(await collect(signer.signedUrls(urlsUpTo(20), CANNED))),
          grant.url(`${HOST}/b`),
        ];
        for (const link of links) assert.ok(opens(link, publicKey).allowed);
        const cookies = await signer.getSignedCookies(`${HOST}/*`, CANNED);
        assert.equal(cookies['CloudFront-Hash-Algorithm'], 'SHA256');
      }
      assert.equal(calls('GetPublicKey').length, 2);
      // One policy each, and the streams' were remembered.
      assert.equal(calls('Sign').length, 2 * (1 + 20 + 1));
      for (const { input } of calls('Sign')) {
        assert.equal(input.MessageType, 'RAW');
        assert.equal(input.SigningAlgorithm, ALGORITHMS[spec]);
        assert.equal(input.KeyId, calls('GetPublicKey')[0].output.KeyId);
      }
    });

    withKms(`${spec}: a policy of more than 4,096 bytes goes as its digest`, async (here) => {
      const { client, calls, newKey } = here;
      const { KeyId } = await newKey(spec);
      const signer = await newSigner(client, KeyId);
      const publicKey = crypto.createPublicKey(signer.publicKey);
      const expires = CANNED.expires.getTime() / 1000;
      const overhead = customPolicy('', { expires }).length;
      for (const [length, messageType] of [
        [4_095, 'RAW'],
        [4_096, 'RAW'],
        [4_097, 'DIGEST'],
        [5_000, 'DIGEST'],
      ]) {
        const resource = `${HOST}/`.padEnd(length - overhead - 1, 'a').concat('*');
        const policy = customPolicy(resource, { expires });
        assert.equal(policy.length, length);
        const grant = await signer.grant(resource, { policy });
        const signature = new URLSearchParams(grant.query).get('Signature');
        assert.ok(verifies(publicKey, 'SHA256', policy, signature), `${length} bytes`);
        const { input } = calls('Sign').at(-1);
        assert.equal(input.MessageType, messageType);
        assert.equal(input.Message.length, messageType === 'RAW' ? length : 32);
      }
    });
  }

  withKms('an alias that moves changes nothing', async ({ kms, client, calls, newKey }) => {
    const [one, other] = [await newKey('ECC_NIST_P256'), await newKey('ECC_NIST_P256')];
    const AliasName = `alias/links-${one.KeyId}`;
    await client.send(new kms.CreateAliasCommand({ AliasName, TargetKeyId: one.KeyId }));
    const signer = await newSigner(client, AliasName);
    const publicKey = crypto.createPublicKey(signer.publicKey);
    assert.ok(opens(await signer.getSignedUrl(`${HOST}/a`, CANNED), publicKey).allowed);
    await client.send(new kms.UpdateAliasCommand({ AliasName, TargetKeyId: other.KeyId }));
    assert.ok(opens(await signer.getSignedUrl(`${HOST}/b`, CANNED), publicKey).allowed);
    for (const { input } of calls('Sign')) assert.ok(!input.KeyId.includes('alias'));
    const later = await newSigner(client, AliasName);
    assert.notEqual(later.publicKey, signer.publicKey);
  });

  withKms('keys that CloudFront does not take are refused by name', async ({ client, newKey }) => {
    for (const [spec, usage, message] of [
      ['RSA_3072', 'SIGN_VERIFY', /^keyId: .* RSA_3072; .* RSA_2048 or ECC_NIST_P256/],
      ['RSA_4096', 'SIGN_VERIFY', /RSA_4096/],
      ['ECC_NIST_P384', 'SIGN_VERIFY', /ECC_NIST_P384/],
      ['ECC_SECG_P256K1', 'SIGN_VERIFY', /ECC_SECG_P256K1/],
      ['RSA_2048', 'ENCRYPT_DECRYPT', /KeyUsage is ENCRYPT_DECRYPT; .*SIGN_VERIFY/],
    ]) {
      const { KeyId } = await newKey(spec, usage);
      await assert.rejects(newSigner(client, KeyId), {
        name: 'TypeError',
        code: 'ERR_INVALID_ARG_VALUE',
        argument: 'keyId',
        message,
      });
    }
  });

  withKms('what KMS refuses is passed on', async ({ kms, client, newKey }) => {
    const missing = '00000000-0000-4000-8000-000000000000';
    for (const keyId of [missing, 'alias/none', 'nonsense']) {
      await assert.rejects(newSigner(client, keyId), ({ code, argument, message, cause }) => {
        assert.equal(code, 'ERR_CLOUDFRONT_SIGNER');
        assert.equal(argument, 'keyId');
        assert.match(message, new RegExp(`'${keyId}': NotFoundException: .`));
        return cause.name === 'NotFoundException';
      });
    }
    const { KeyId } = await newKey('ECC_NIST_P256');
    const signer = await newSigner(client, KeyId);
    const deletion = { KeyId, PendingWindowInDays: 7 };
    await client.send(new kms.ScheduleKeyDeletionCommand(deletion));
    // moto signs with such a key; KMS does not.
    client.middlewareStack.add(() => async () => {
      const message = 'the key is pending deletion.';
      throw new kms.KMSInvalidStateException({ message, $metadata: {} });
    });
    await assert.rejects(signer.getSignedUrl(`${HOST}/a`, CANNED), ({ code, message, cause }) => {
      assert.equal(message, 'sign: failed: KMSInvalidStateException: the key is pending deletion.');
      return code === 'ERR_CLOUDFRONT_SIGNER' && cause instanceof kms.KMSInvalidStateException;
    });
  });

  withKms('a key that is gone', async ({ client, newKey, endpoint }) => {
    const { KeyId } = await newKey('RSA_2048');
    const signer = await newSigner(client, KeyId);
    const reset = await fetch(`${endpoint}/moto-api/reset`, { method: 'POST' });
    assert.equal(reset.status, 200);
    await assert.rejects(signer.grant(`${HOST}/*`, CANNED), ({ code, cause }) => {
      return code === 'ERR_CLOUDFRONT_SIGNER' && cause.name === 'NotFoundException';
    });
  });

  withKms('an abort ends the call, and the next one is answered', async ({ client, newKey }) => {
    const { KeyId } = await newKey('ECC_NIST_P256');
    const signer = await newSigner(client, KeyId, { concurrency: 1 });
    const ends = [];
    let hold = true;
    client.middlewareStack.add(
      (next, { commandName }) =>
        async (args) => {
          if (!hold || commandName !== 'SignCommand') return next(args);
          // As a request that is under way.
          const { abortSignal } = client.lastOptions;
          return new Promise((_, reject) => {
            abortSignal.addEventListener('abort', () => {
              ends.push(abortSignal.reason);
              reject(new Error('aborted'));
            });
          });
        },
      { step: 'finalizeRequest' },
    );
    const { send } = client;
    client.send = function (command, options) {
      client.lastOptions = options;
      return send.call(this, command, options);
    };
    const controller = new AbortController();
    const options = { ...CANNED, signal: controller.signal };
    const given = signer.getSignedUrl(`${HOST}/a`, options);
    await turns(20);
    const cause = new Error('enough');
    controller.abort(cause);
    await assert.rejects(given, { name: 'AbortError', code: 'ABORT_ERR', cause });
    await turns(5);
    assert.deepEqual(ends, [cause]);
    hold = false;
    const publicKey = crypto.createPublicKey(signer.publicKey);
    assert.ok(opens(await signer.getSignedUrl(`${HOST}/a`, CANNED), publicKey).allowed);
  });

  withKms('without a client, one by the environment', async ({ newKey, endpoint }) => {
    const { KeyId } = await newKey('ECC_NIST_P256');
    const source = `
      import { kmsSigner } from ${JSON.stringify(KMS)};
      const signer = await kmsSigner({ keyId: '${KeyId}', keyPairId: 'K1' });
      console.log(await signer.getSignedUrl('${HOST}/a', { expires: '2h' }));`;
    assert.match(await printed(['--input-type=module', '--eval', source], endpoint), SIGNED);
  });

  for (const [format, outside] of [
    ['cjs', []],
    ['esm', ['@aws-sdk/*']], // Lambda brings it
  ]) {
    withKms(`bundled as ${format}`, async ({ newKey, endpoint }) => {
      const { KeyId } = await newKey('ECC_NIST_P256');
      const { folder, remove } = temporaryFolder();
      try {
        const file = path.join(folder, `bundle.${format === 'cjs' ? 'cjs' : 'mjs'}`);
        const js = `import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);`;
        await require('esbuild').build({
          stdin: {
            contents: `import { kmsSigner } from ${JSON.stringify(KMS)};
              kmsSigner({ keyId: '${KeyId}', keyPairId: 'K1' })
                .then((signer) => signer.getSignedUrl('${HOST}/a', { expires: '2h' }))
                .then(console.log);`,
            resolveDir: ROOT,
          },
          outfile: file,
          bundle: true,
          platform: 'node',
          format,
          external: [...outside, '*.node', '@cloudfront-sign-native/*'],
          banner: format === 'esm' ? { js } : {},
          logLevel: 'error',
        });
        const modules = path.join(folder, 'node_modules');
        const binary = path.join(modules, '@cloudfront-sign-native', currentPlatform());
        fs.mkdirSync(binary, { recursive: true });
        fs.copyFileSync(path.join(ROOT, 'cloudfront-sign.node'), path.join(binary, 'index.node'));
        fs.writeFileSync(path.join(binary, 'package.json'), '{ "main": "index.node" }');
        if (outside.length > 0) {
          const target = path.join(ROOT, 'node_modules', '@aws-sdk');
          fs.symlinkSync(target, path.join(modules, '@aws-sdk'), 'junction');
        }
        assert.match(await printed([file], endpoint), SIGNED);
      } finally {
        remove();
      }
    });
  }
});

describe('with a KMS that answers otherwise', () => {
  const { publicKey, privateKey } = ec();
  const der = publicKey.export({ type: 'spki', format: 'der' });
  const ARN = 'arn:aws:kms:eu-central-1:123456789012:key/1';

  /** A client that answers by itself. */
  function clientOf(answers) {
    const sent = [];
    return {
      sent,
      async send(command, options) {
        const { name } = command.constructor;
        sent.push({ name, input: command.input, options });
        const answer = answers[name];
        return typeof answer === 'function' ? answer(command.input) : answer;
      },
    };
  }
  const key = {
    KeyId: ARN,
    KeySpec: 'ECC_NIST_P256',
    KeyUsage: 'SIGN_VERIFY',
    PublicKey: new Uint8Array(der),
  };
  const sign = ({ Message }) => ({ Signature: crypto.sign('SHA256', Message, privateKey) });
  const open = (answers, options) => {
    const client = clientOf({ GetPublicKeyCommand: key, SignCommand: sign, ...answers });
    const own = { keyId: 'alias/links', keyPairId: KEY_PAIR_ID, client, ...options };
    return { client, signer: kmsSigner(own) };
  };

  test('it signs with the ARN of the key that it has the public half of', async () => {
    const { client, signer } = open();
    const link = await (await signer).getSignedUrl(`${HOST}/a`, CANNED);
    assert.ok(opens(link, publicKey).allowed);
    assert.deepEqual(
      client.sent.map(({ name, input: { KeyId } }) => [name, KeyId]),
      [
        ['GetPublicKeyCommand', 'alias/links'],
        ['SignCommand', ARN],
      ],
    );
    assert.ok(client.sent[1].options.abortSignal instanceof AbortSignal);
  });

  test('old answers name the spec as they used to', async () => {
    const { KeySpec, ...rest } = key;
    const { signer } = open({ GetPublicKeyCommand: { ...rest, CustomerMasterKeySpec: KeySpec } });
    assert.equal((await signer).keyType, 'ec');
  });

  test('other keys and rubbish are refused', async () => {
    for (const [answer, code, message] of [
      [{ ...key, KeySpec: 'ML_DSA_44' }, 'ERR_INVALID_ARG_VALUE', /ML_DSA_44/],
      [{ ...key, KeySpec: 'constructor' }, 'ERR_INVALID_ARG_VALUE', /constructor/],
      [{ ...key, KeyUsage: 'KEY_AGREEMENT' }, 'ERR_INVALID_ARG_VALUE', /KEY_AGREEMENT/],
      [{}, 'ERR_INVALID_ARG_VALUE', /KeyUsage is undefined/],
      [{ ...key, KeyId: undefined }, 'ERR_CLOUDFRONT_SIGNER', /no public key/],
      [{ ...key, PublicKey: undefined }, 'ERR_CLOUDFRONT_SIGNER', /no public key/],
      [{ ...key, PublicKey: new Uint8Array(9) }, 'ERR_CLOUDFRONT_PUBLIC_KEY', /publicKey/],
    ]) {
      await assert.rejects(open({ GetPublicKeyCommand: answer }).signer, { code, message });
    }
    for (const answer of [{}, { Signature: new Uint8Array(70) }]) {
      const signer = await open({ SignCommand: answer }).signer;
      await assert.rejects(signer.grant(`${HOST}/*`, CANNED), { code: 'ERR_CLOUDFRONT_SIGNER' });
    }
  });

  test('options', async () => {
    const refused = (options, code, message) =>
      assert.rejects(open({}, options).signer, { code, message });
    await refused({ keyId: undefined }, 'ERR_INVALID_ARG_TYPE', /"keyId"/);
    await refused({ keyId: ' ' }, 'ERR_INVALID_ARG_VALUE', /keyId: is empty/);
    await refused({ keyPairId: undefined }, 'ERR_INVALID_ARG_TYPE', /"keyPairId"/);
    await refused({ keyPairId: 'K 1' }, 'ERR_INVALID_ARG_VALUE', /keyPairId: has a blank/);
    await refused({ client: {} }, 'ERR_INVALID_ARG_TYPE', /"client"/);
    await refused({ client: 'x' }, 'ERR_INVALID_ARG_TYPE', /"client"/);
    await refused({ remember: -1 }, 'ERR_INVALID_ARG_VALUE', /remember/);
    await refused({ concurrency: 0 }, 'ERR_INVALID_ARG_VALUE', /concurrency/);
    await refused({ keyArn: ARN }, 'ERR_INVALID_ARG_VALUE', /keyArn: .* 'keyId'/);
    await refused(
      { hashAlgorithm: 'SHA1' },
      'ERR_INVALID_ARG_VALUE',
      /hashAlgorithm: is no option/,
    );
    await assert.rejects(kmsSigner(), { code: 'ERR_INVALID_ARG_TYPE' });
  });

  test('its links are those of a Signer, but for the signature', async () => {
    const own = { keyPairId: KEY_PAIR_ID, privateKey, hashAlgorithm: 'SHA256' };
    const parts = (link) => link.replace(/Signature=[^&]+/, '');
    const link = await (await open().signer).getSignedUrl(`${HOST}/a`, CANNED);
    assert.equal(parts(link), parts(new Signer(own).getSignedUrl(`${HOST}/a`, CANNED)));
  });
});

describe('without the SDK', () => {
  test('the package is asked for by name', () => {
    const { folder, remove } = temporaryFolder();
    try {
      const home = path.join(folder, 'node_modules', 'cloudfront-sign-native');
      fs.mkdirSync(home, { recursive: true });
      for (const file of ['index.js', 'package.json', 'js', 'cloudfront-sign.node']) {
        fs.cpSync(path.join(ROOT, file), path.join(home, file), { recursive: true });
      }
      const source = `
        const { kmsSigner } = require('cloudfront-sign-native/kms');
        const own = { keyId: 'alias/links', keyPairId: 'K1' };
        kmsSigner(own).catch(({ name, code, message, cause }) =>
          console.log(JSON.stringify([name, code, message, cause.code])));
        kmsSigner({ keyId: 5 }).catch(({ code }) => console.log(code));`;
      const { stdout, stderr } = spawnSync(process.execPath, ['--eval', source], {
        cwd: folder,
        encoding: 'utf8',
      });
      assert.equal(stderr, '');
      assert.deepEqual(stdout.trim().split('\n').sort(), [
        'ERR_INVALID_ARG_TYPE',
        JSON.stringify([
          'Error',
          'ERR_MODULE_NOT_FOUND',
          'kmsSigner needs the package @aws-sdk/client-kms, which is not installed: npm install @aws-sdk/client-kms',
          'ERR_MODULE_NOT_FOUND',
        ]),
      ]);
    } finally {
      remove();
    }
  });

  test('the root does not load it, and the SDK waits until it is needed', () => {
    const source = `
      require('.').ExternalSigner;
      require('./js/keys/kms.js');
      console.log(Object.keys(require.cache).filter((file) => file.includes('@aws-sdk')).length);`;
    const { stdout } = spawnSync(process.execPath, ['--eval', source], {
      cwd: ROOT,
      encoding: 'utf8',
    });
    assert.equal(stdout, '0\n');
  });

  test('where there is no import(), as in Jest, it is required', async () => {
    const load = vm.runInThisContext("() => import('node:path')");
    const loaded = await optionalPackage('x', 'y', load, () => require('node:path'));
    assert.equal(loaded, path);
  });

  test('whoever does not find it, it is asked for', async () => {
    const name = '@aws-sdk/client-kms';
    for (const [code, message] of [
      ['ERR_MODULE_NOT_FOUND', `Cannot find package '${name}' imported from /app/index.js`],
      ['MODULE_NOT_FOUND', `Cannot find module '${name}'\nRequire stack:\n- /app/index.js`],
      [
        'MODULE_NOT_FOUND',
        `cloudfront-sign-native tried to access ${name} (a peer dependency) but`,
      ],
    ]) {
      const load = () => Promise.reject(Object.assign(new Error(message), { code }));
      await assert.rejects(optionalPackage(name, 'y', load, assert.fail), {
        code: 'ERR_MODULE_NOT_FOUND',
        message: `y needs the package ${name}, which is not installed: npm install ${name}`,
      });
    }
  });

  test('what is broken in it is told as it is', async () => {
    const name = '@aws-sdk/client-kms';
    const from = `/app/node_modules/${name}/dist-cjs/index.js`;
    for (const [code, message] of [
      ['ERR_MODULE_NOT_FOUND', "Cannot find package 'other'"],
      ['ERR_MODULE_NOT_FOUND', `Cannot find package '@smithy/core' imported from ${from}`],
      ['ERR_MODULE_NOT_FOUND', `Cannot find module '${from}' imported from /app/index.js`],
      ['MODULE_NOT_FOUND', `Cannot find module '@smithy/core'\nRequire stack:\n- ${from}`],
      [20, 'a code that is no text'],
    ]) {
      const error = Object.assign(new Error(message), { code });
      const load = () => Promise.reject(error);
      await assert.rejects(
        optionalPackage(name, 'y', load, assert.fail),
        (thrown) => thrown === error,
      );
    }
  });
});
