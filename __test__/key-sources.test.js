'use strict';

// Where keys are read from: files, variables, and AWS with the SDK's clients against moto.

const assert = require('node:assert/strict');
const { spawnSync } = require('node:child_process');
const { once } = require('node:events');
const fs = require('node:fs');
const { createServer } = require('node:http');
const path = require('node:path');
const { after, describe, test } = require('node:test');
const { pathToFileURL } = require('node:url');

const { ReloadingSigner, Signer } = require('..');
const { fromEnv, fromFile, fromParameterStore, fromSecretsManager } = require('../js/keys');
const { currentPlatform } = require('../js/addon/platform.js');
const { succeed } = require('../scripts/support/child.js');
const { temporaryFolder } = require('../scripts/support/temporary-folder.js');
const { ROOT } = require('./support/documents.js');
const { KEY_PAIR_ID, der, formsOf, pem, rsa } = require('./support/keys.js');
const { CREDENTIALS, motoForSuite } = require('./support/moto.js');
const { Random, runs } = require('./support/random.js');
const { assertKeepsSecret, everythingOf } = require('./support/secrecy.js');
const { materialAt, pairAt } = require('./support/sources.js');

const CODE = 'ERR_CLOUDFRONT_KEY_SOURCE';
const KEYS = require.resolve('../js/keys');
const isWindows = process.platform === 'win32';

/** The promise is refused, in our own words, and tells nothing of the key. */
async function refuses(promise, message, key = pairAt(0).pkcs8) {
  await assert.rejects(promise, (error) => {
    assert.equal(error.code, CODE, error.stack);
    assert.ok(error instanceof Error);
    assert.equal(error.argument, 'source');
    assert.match(error.message, message);
    assertKeepsSecret(everythingOf(error), key);
    return true;
  });
}

/** A text that a rotation writes. */
const json = (material, more) => JSON.stringify({ ...material, ...more });

describe('what a source gives', () => {
  const { folder, remove } = temporaryFolder();
  const file = path.join(folder, 'key');
  after(remove);

  /** What comes of a file's content. */
  async function read(content, options) {
    fs.writeFileSync(file, content);
    return fromFile(file, options)();
  }
  const readAll = (content) => read(content, { keyPairId: KEY_PAIR_ID });

  test('a raw key in every form, with the ID beside it', async () => {
    for (const pair of [pairAt(0), rsa()]) {
      const { publicKey } = new Signer({ keyPairId: KEY_PAIR_ID, privateKey: pair.pkcs8 });
      const forms = [
        ...formsOf(pair.privateKey),
        ['DER', der(pair.privateKey)],
        ['traditional DER', der(pair.privateKey, pair === rsa() ? 'pkcs1' : 'sec1')],
        ['base64 of PEM', Buffer.from(pair.pkcs8).toString('base64')],
        ['line breaks written out', pair.pkcs8.trimEnd().replaceAll('\n', '\\n')],
        ['UTF-16, as PowerShell writes it', Buffer.from(`\ufeff${pair.pkcs8}`, 'utf16le')],
      ];
      for (const [what, content] of forms) {
        const { keyPairId, privateKey, ...rest } = await readAll(content);
        assert.deepEqual(rest, {}, what);
        const signer = new Signer({ keyPairId, privateKey });
        assert.equal(signer.publicKey, publicKey, what);
      }
    }
  });

  test('JSON, whose other members are passed over', async () => {
    const material = materialAt(0, { lifetime: '24h' });
    const state = { next: { keyPairId: 'K9', privateKey: 'x' }, every: '90d', version: 1 };
    for (const text of [
      json(material),
      json(material, state),
      json({ ...state, ...material }),
      JSON.stringify(material, null, 2).replaceAll('\n', '\r\n'),
      `\ufeff${json(material)}`,
      `\n ${json(material)}\n`,
      Buffer.from(`\ufeff${json(material)}`, 'utf16le'),
    ]) {
      assert.deepEqual(await read(text), material);
    }
    const full = { ...material, passphrase: 'secret', hashAlgorithm: 'SHA256', lifetime: '1.5h' };
    assert.deepEqual(await read(json(full)), full);
  });

  test('JSON has its own ID, or takes the one beside it', async () => {
    const { keyPairId, ...rest } = materialAt(0);
    assert.equal((await read(json(rest), { keyPairId: 'K9' })).keyPairId, 'K9');
    assert.equal((await read(json(materialAt(0)), { keyPairId: 'K9' })).keyPairId, keyPairId);
  });

  test('members that are null or empty are not there', async () => {
    const empty = { publicKey: null, passphrase: '', hashAlgorithm: null, lifetime: '' };
    const { publicKey, ...material } = materialAt(0);
    assert.deepEqual(await read(json(material, empty)), material);
    for (const none of [null, '']) {
      await refuses(read(json(material, { privateKey: none })), /has no privateKey/);
      await refuses(read(json(material, { keyPairId: none })), /no keyPairId; give the ID beside/);
    }
  });

  test('what is missing is named', async () => {
    await refuses(read(pairAt(0).pkcs8), /^the file '.*' has a private key and no keyPairId/);
    await refuses(read('{}'), /has no privateKey/);
    await refuses(read('{"CF_KEY":"x"}'), /has no privateKey/);
    for (const nothing of ['', ' \n', '\ufeff']) await refuses(readAll(nothing), /is empty/);
  });

  test('what is misspelt, or of another type, is named', async () => {
    const { keyPairId, ...material } = materialAt(0);
    await refuses(read(json(material, { keypairId: keyPairId })), /'keypairId'.*'keyPairId'/);
    await refuses(
      read(json(material, { keyPairId, lifeTime: '1h' })),
      /'lifeTime'; it is called 'lifetime'/,
    );
    for (const lifetime of ['soon', '1,5h', '-1h', '1h30', 'h']) {
      await refuses(read(json(material, { keyPairId, lifetime })), /lifetime that is no span/);
    }
    for (const name of ['keyPairId', 'hashAlgorithm', 'lifetime']) {
      const wrong = json({ ...material, keyPairId, [name]: 3_600 });
      await refuses(read(wrong), new RegExp(`a ${name} that is no string`));
    }
  });

  test('half-written files are refused wherever they end', async () => {
    const random = new Random();
    for (const pair of [pairAt(0), rsa()]) {
      const whole = { keyPairId: KEY_PAIR_ID, privateKey: pair.pkcs8, publicKey: pair.spki };
      const texts = [pair.pkcs8, pair.traditional, json(whole), JSON.stringify(whole, null, 2)];
      for (const text of texts) {
        const end = text.trimEnd().length;
        for (let i = 0; i < runs(40); i += 1) {
          const part = text.slice(0, random.below(end));
          const opening = readAll(part).then(async (material) => {
            await ReloadingSigner.open({ source: () => material });
          });
          await refuses(opening, /./, pair.pkcs8);
        }
      }
    }
  });

  test('the beginning of a PEM is told from a whole one', async () => {
    const { pkcs8, spki } = pairAt(0);
    for (const part of [
      pkcs8.slice(0, 60),
      pkcs8.trimEnd().slice(0, -1),
      pkcs8.slice(0, pkcs8.indexOf('-----END')),
      spki + pkcs8.slice(0, 60),
      Buffer.from(pkcs8.slice(0, 90)).toString('base64'),
      Buffer.from(pkcs8.slice(0, 60), 'utf8'),
    ]) {
      await refuses(readAll(part), /half a PEM as its privateKey/);
    }
    await refuses(read(json(materialAt(0, { publicKey: spki.slice(0, 50) }))), /its publicKey/);
  });

  test('errors of JSON show nothing of the text', async () => {
    const text = json(materialAt(0));
    for (const broken of [
      text.replace('-----BEGIN', '"-----BEGIN'),
      text.replace('"privateKey":"', '"privateKey":'),
      text.slice(0, 150),
      `${text}${text}`,
    ]) {
      await refuses(read(broken), /begins as JSON and is none/);
    }
  });
});

describe('fromFile', () => {
  const { folder, remove } = temporaryFolder();
  after(remove);
  const at = (name) => path.join(folder, name);

  test('reads the file anew each time', async () => {
    const source = fromFile(at('a.json'));
    await refuses(source(), /a\.json' cannot be read: ENOENT/);
    await assert.rejects(source(), ({ cause }) => cause.code === 'ENOENT');
    for (const index of [0, 1]) {
      fs.writeFileSync(at('a.json'), json(materialAt(index)));
      assert.deepEqual(await source(), materialAt(index));
    }
  });

  test('takes a file: URL, and a path that counts from the directory it was given in', async (t) => {
    fs.writeFileSync(at('b.json'), json(materialAt(0)));
    assert.deepEqual(await fromFile(pathToFileURL(at('b.json')))(), materialAt(0));
    const directory = process.cwd();
    t.after(() => process.chdir(directory));
    process.chdir(folder);
    const source = fromFile('b.json');
    process.chdir(directory);
    assert.deepEqual(await source(), materialAt(0));
  });

  test('follows a link that is replaced, as those of Kubernetes are', {
    skip: isWindows,
  }, async () => {
    const mount = at('mount');
    for (const index of [0, 1]) {
      fs.mkdirSync(path.join(mount, `..${index}`), { recursive: true });
      fs.writeFileSync(path.join(mount, `..${index}`, 'key'), json(materialAt(index)));
    }
    const point = (index) => {
      fs.symlinkSync(`..${index}`, path.join(mount, '..data_tmp'));
      fs.renameSync(path.join(mount, '..data_tmp'), path.join(mount, '..data'));
    };
    point(0);
    fs.symlinkSync(path.join('..data', 'key'), path.join(mount, 'key'));
    const source = fromFile(path.join(mount, 'key'));
    assert.deepEqual(await source(), materialAt(0));
    point(1);
    assert.deepEqual(await source(), materialAt(1));
    // However the reading and the replacing fall together, it is one or the other.
    for (let i = 0; i < 40; i += 1) {
      const reading = source();
      point(i % 2);
      const { keyPairId } = await reading;
      assert.ok([0, 1].some((index) => materialAt(index).keyPairId === keyPairId));
    }
  });

  test('a file that is written again and again is one version or refused', async () => {
    const source = fromFile(at('c.json'));
    for (let i = 0; i < 60; i += 1) {
      const writing = fs.promises.writeFile(at('c.json'), json(materialAt(i % 2)));
      const material = await source().catch((error) => {
        assert.equal(error.code, CODE);
        return undefined;
      });
      if (material) {
        const index = material.keyPairId === KEY_PAIR_ID ? 0 : 1;
        assert.deepEqual(material, materialAt(index));
      }
      await writing;
    }
  });

  test('refuses what is no file, and waits for no pipe', async () => {
    await refuses(fromFile(folder)(), /is no regular file|cannot be read/);
    if (isWindows) return;
    await succeed('mkfifo', [at('pipe')]);
    await refuses(fromFile(at('pipe'))(), /is no regular file/);
    await refuses(fromFile('/dev/zero')(), /is no regular file/);
    fs.writeFileSync(at('long'), Buffer.alloc(300_000, 'a'));
    await refuses(fromFile(at('long'))(), /too long to be a key/);
    if (process.getuid?.() !== 0) {
      fs.writeFileSync(at('closed'), json(materialAt(0)), { mode: 0 });
      await refuses(fromFile(at('closed'))(), /EACCES/);
    }
  });

  test('a key in place of its path is refused, and not shown', () => {
    const { pkcs8, privateKey } = pairAt(0);
    for (const key of [
      pkcs8,
      Buffer.from(pkcs8).toString('base64'),
      der(privateKey).toString('base64'),
      json(materialAt(0)),
      pem(privateKey, 'sec1'),
      pkcs8.replaceAll('\n', '\\n'),
    ]) {
      for (const [argument, call] of [
        ['path', () => fromFile(key)],
        ['privateKey', () => fromEnv({ privateKey: key })],
        ['keyPairId', () => fromEnv({ keyPairId: key })],
        ['secretId', () => fromSecretsManager({ secretId: key })],
        ['name', () => fromParameterStore({ name: key })],
      ]) {
        assert.throws(call, (error) => {
          assert.equal(error.code, 'ERR_INVALID_ARG_VALUE');
          assert.match(error.message, new RegExp(`^${argument}: is a key; give `));
          assertKeepsSecret(everythingOf(error), pkcs8);
          return true;
        });
      }
    }
  });

  test('arguments', () => {
    const wrong = (call, code, message) => assert.throws(call, { code, message });
    for (const no of [undefined, null, 5, {}, new URL('https://h/a')]) {
      wrong(() => fromFile(no), 'ERR_INVALID_ARG_TYPE', /"path"/);
    }
    wrong(() => fromFile(' '), 'ERR_INVALID_ARG_VALUE', /^path: is empty/);
    wrong(() => fromFile('a\0b'), 'ERR_INVALID_ARG_VALUE', /^path: has a NUL/);
    wrong(() => fromFile('a', { keyId: 'K' }), 'ERR_INVALID_ARG_VALUE', /called 'keyPairId'/);
    wrong(() => fromFile('a', { keyPairId: 5 }), 'ERR_INVALID_ARG_TYPE', /"keyPairId"/);
    wrong(() => fromEnv({ privateKey: 5 }), 'ERR_INVALID_ARG_TYPE', /"privateKey"/);
    for (const name of ['', 'A B', 'A=B', 'x'.repeat(300)]) {
      wrong(() => fromEnv({ privateKey: name }), 'ERR_INVALID_ARG_VALUE', /^privateKey: .*name/);
    }
    wrong(() => fromSecretsManager(), 'ERR_INVALID_ARG_TYPE', /"options"/);
    wrong(() => fromSecretsManager({}), 'ERR_INVALID_ARG_TYPE', /"secretId"/);
    wrong(
      () => fromSecretsManager({ secretId: '' }),
      'ERR_INVALID_ARG_VALUE',
      /^secretId: is empty/,
    );
    wrong(() => fromSecretsManager({ name: 'a' }), 'ERR_INVALID_ARG_VALUE', /called 'secretId'/);
    wrong(
      () => fromSecretsManager({ secretId: 'a', client: {} }),
      'ERR_INVALID_ARG_TYPE',
      /"client" argument must be a SecretsManagerClient/,
    );
    wrong(() => fromParameterStore({ path: 'a' }), 'ERR_INVALID_ARG_VALUE', /called 'name'/);
    wrong(() => fromParameterStore({ name: 'a', client: 1 }), 'ERR_INVALID_ARG_TYPE', /SSMClient/);
  });
});

describe('fromEnv', () => {
  function withEnv(t, values) {
    const before = Object.fromEntries(Object.keys(values).map((name) => [name, process.env[name]]));
    const set = (all) => {
      for (const [name, value] of Object.entries(all)) {
        if (value === undefined) delete process.env[name];
        else process.env[name] = value;
      }
    };
    set(values);
    t.after(() => set(before));
    return set;
  }

  test('a key and its ID, by the usual names or others', async (t) => {
    const { keyPairId, privateKey } = materialAt(0);
    const set = withEnv(t, { CF_KEY_PAIR_ID: keyPairId, CF_PRIVATE_KEY: privateKey });
    withEnv(t, { LINKS_ID: 'K9', LINKS_KEY: privateKey.replaceAll('\n', '\\n') });
    assert.deepEqual(await fromEnv()(), { keyPairId, privateKey });
    const other = await fromEnv({ keyPairId: 'LINKS_ID', privateKey: 'LINKS_KEY' })();
    assert.equal(other.keyPairId, 'K9');
    assert.ok(new Signer(other).publicKey);
    const source = fromEnv();
    set({ CF_KEY_PAIR_ID: 'K10' });
    assert.equal((await source()).keyPairId, 'K10');
  });

  test('JSON alone', async (t) => {
    withEnv(t, { CF_KEY_PAIR_ID: undefined, CF_PRIVATE_KEY: json(materialAt(0)) });
    assert.deepEqual(await fromEnv()(), materialAt(0));
  });

  test('variables that are missing or empty are none', async (t) => {
    const set = withEnv(t, { CF_KEY_PAIR_ID: 'K1', CF_PRIVATE_KEY: undefined });
    for (const value of [undefined, '', ' \n']) {
      set({ CF_KEY_PAIR_ID: 'K1', CF_PRIVATE_KEY: value });
      await refuses(fromEnv()(), /^the variable CF_PRIVATE_KEY is not set, or empty/);
      set({ CF_KEY_PAIR_ID: value, CF_PRIVATE_KEY: pairAt(0).pkcs8 });
      await refuses(fromEnv()(), /^the variable CF_PRIVATE_KEY has .* no keyPairId/);
    }
  });
});

describe('with the SDK and AWS', () => {
  const moto = motoForSuite();
  let count = 0;

  /** A test that has a service of moto's: `[name of the client, what makes commands, its endpoint]`. */
  function withAws(name, run) {
    test(name, async (t) => {
      const server = await moto(t);
      if (!server) return;
      const secrets = require('@aws-sdk/client-secrets-manager');
      const ssm = require('@aws-sdk/client-ssm');
      const options = { ...CREDENTIALS, endpoint: server.endpoint };
      const clients = {
        secrets: new secrets.SecretsManagerClient(options),
        ssm: new ssm.SSMClient(options),
      };
      const sent = [];
      for (const client of Object.values(clients)) {
        t.after(() => client.destroy());
        client.middlewareStack.add(
          (next, { commandName }) =>
            (args) => {
              sent.push({ command: commandName, input: args.input });
              return next(args);
            },
          { step: 'initialize' },
        );
      }
      count += 1;
      await run({
        t,
        secrets,
        ssm,
        clients,
        sent,
        name: `links-${count}`,
        endpoint: server.endpoint,
      });
    });
  }

  withAws('Secrets Manager: text and bytes, the current version', async (aws) => {
    const { secrets, clients, sent, name } = aws;
    const send = (command) => clients.secrets.send(command);
    const { ARN } = await send(
      new secrets.CreateSecretCommand({ Name: name, SecretString: json(materialAt(0)) }),
    );
    for (const secretId of [name, ARN]) {
      const source = fromSecretsManager({ secretId, client: clients.secrets });
      assert.deepEqual(await source(), materialAt(0));
    }
    const source = fromSecretsManager({ secretId: name, client: clients.secrets });
    // A version under a label of its own, as a rotation makes it first, is not the current one.
    await send(
      new secrets.PutSecretValueCommand({
        ...{ SecretId: name, SecretString: json(materialAt(1)), VersionStages: ['rotating'] },
      }),
    );
    assert.deepEqual(await source(), materialAt(0));
    await send(
      new secrets.PutSecretValueCommand({ SecretId: name, SecretString: json(materialAt(2)) }),
    );
    assert.deepEqual(await source(), materialAt(2));
    const SecretBinary = Buffer.from(json(materialAt(3)));
    await send(new secrets.PutSecretValueCommand({ SecretId: name, SecretBinary }));
    assert.deepEqual(await source(), materialAt(3));
    const raw = { SecretId: name, SecretBinary: der(pairAt(0).privateKey) };
    await send(new secrets.PutSecretValueCommand(raw));
    const ofRaw = fromSecretsManager({
      ...{ secretId: name, client: clients.secrets },
      keyPairId: 'K7',
    });
    const { publicKey } = new Signer(await ofRaw());
    assert.equal(publicKey, pairAt(0).spki);
    for (const { command, input } of sent) {
      if (command === 'GetSecretValueCommand') assert.equal(input.VersionStage, 'AWSCURRENT');
    }
  });

  withAws('Parameter Store: decrypted', async ({ ssm, clients, sent, name }) => {
    const put = (Value) =>
      clients.ssm.send(
        new ssm.PutParameterCommand({
          ...{ Name: `/${name}/key`, Value, Type: 'SecureString', Overwrite: true },
        }),
      );
    const own = { name: `/${name}/key`, client: clients.ssm };
    await put(json(materialAt(0)));
    assert.deepEqual(await fromParameterStore(own)(), materialAt(0));
    await put(pairAt(1).pkcs8);
    const raw = await fromParameterStore({ ...own, keyPairId: 'K7' })();
    assert.deepEqual(raw, { keyPairId: 'K7', privateKey: pairAt(1).pkcs8 });
    const asked = sent.filter(({ command }) => command === 'GetParameterCommand');
    assert.equal(asked.length, 2);
    for (const { input } of asked) assert.equal(input.WithDecryption, true);
  });

  withAws('what AWS refuses is passed on', async ({ secrets, clients, name }) => {
    for (const [source, message, cause] of [
      [
        fromSecretsManager({ secretId: name, client: clients.secrets }),
        new RegExp(
          `^Secrets Manager does not give the secret '${name}': ResourceNotFoundException: `,
        ),
        'ResourceNotFoundException',
      ],
      [
        fromParameterStore({ name, client: clients.ssm }),
        new RegExp(`^Parameter Store does not give the parameter '${name}': ParameterNotFound: `),
        'ParameterNotFound',
      ],
    ]) {
      await refuses(source(), message);
      await assert.rejects(source(), (error) => error.cause.name === cause);
    }
    await clients.secrets.send(
      new secrets.CreateSecretCommand({
        Name: name,
        SecretString: json(materialAt(0)).slice(0, 200),
      }),
    );
    const half = fromSecretsManager({ secretId: name, client: clients.secrets });
    await refuses(
      half(),
      new RegExp(`^the secret '${name}' holds what begins as JSON and is none`),
    );
  });

  withAws('a signer follows a secret', async ({ secrets, clients, name }) => {
    const put = (index) => {
      const SecretString = json(materialAt(index, { lifetime: '24h' }), { next: null });
      return clients.secrets.send(
        new secrets.PutSecretValueCommand({ SecretId: name, SecretString }),
      );
    };
    await clients.secrets.send(new secrets.CreateSecretCommand({ Name: name, SecretString: 'x' }));
    await put(0);
    const source = fromSecretsManager({ secretId: name, client: clients.secrets });
    const signer = await ReloadingSigner.open({ source });
    for (const index of [1, 2]) {
      await put(index);
      await signer.refresh();
      assert.equal(signer.publicKey, pairAt(index).spki);
      assert.equal(signer.keyPairId, materialAt(index).keyPairId);
    }
    signer.close();
  });

  withAws('an abort ends the call', async ({ secrets, clients, name }) => {
    const { GetSecretValueCommand } = secrets;
    const controller = new AbortController();
    let given;
    const client = {
      send(command, options) {
        assert.ok(command instanceof GetSecretValueCommand);
        given = options.abortSignal;
        return clients.secrets.send(command, options);
      },
    };
    const reading = fromSecretsManager({ secretId: name, client })({ signal: controller.signal });
    controller.abort();
    await refuses(reading, /does not give/);
    assert.equal(given, controller.signal);
  });

  /** What a program prints whose environment leads to moto. */
  function printed(args, endpoint) {
    const env = {
      ...process.env,
      AWS_REGION: CREDENTIALS.region,
      AWS_ACCESS_KEY_ID: CREDENTIALS.credentials.accessKeyId,
      AWS_SECRET_ACCESS_KEY: CREDENTIALS.credentials.secretAccessKey,
      AWS_ENDPOINT_URL: endpoint,
    };
    return succeed(process.execPath, args, { cwd: ROOT, env });
  }

  /** Both kept, each under the same name. */
  async function keepBoth({ secrets, ssm, clients, name }) {
    const SecretString = json(materialAt(0));
    await clients.secrets.send(new secrets.CreateSecretCommand({ Name: name, SecretString }));
    const parameter = { Name: name, Value: SecretString, Type: 'SecureString' };
    await clients.ssm.send(new ssm.PutParameterCommand(parameter));
  }
  const programOf = (name, keys = KEYS, root = ROOT) => `
    import { ReloadingSigner } from ${JSON.stringify(root)};
    import { fromParameterStore, fromSecretsManager } from ${JSON.stringify(keys)};
    const open = (source) => ReloadingSigner.open({ source });
    Promise.all([
      open(fromSecretsManager({ secretId: '${name}' })),
      open(fromParameterStore({ name: '${name}' })),
    ]).then((signers) => console.log(signers.map(({ keyPairId }) => keyPairId).join()));`;

  withAws('without a client, one by the environment; and no process is held open', async (aws) => {
    await keepBoth(aws);
    const source = programOf(aws.name, KEYS, path.join(ROOT, 'index.js'));
    const args = ['--input-type=module', '--eval', source];
    assert.equal(await printed(args, aws.endpoint), `${KEY_PAIR_ID},${KEY_PAIR_ID}\n`);
  });

  withAws('bundled', async (aws) => {
    await keepBoth(aws);
    const { folder, remove } = temporaryFolder();
    aws.t.after(remove);
    const file = path.join(folder, 'bundle.cjs');
    await require('esbuild').build({
      stdin: { contents: programOf(aws.name), resolveDir: ROOT },
      ...{ outfile: file, bundle: true, platform: 'node', format: 'cjs', logLevel: 'error' },
      external: ['*.node', '@cloudfront-sign-native/*'],
    });
    const home = path.join(folder, 'node_modules', '@cloudfront-sign-native', currentPlatform());
    fs.mkdirSync(home, { recursive: true });
    fs.copyFileSync(path.join(ROOT, 'cloudfront-sign.node'), path.join(home, 'index.node'));
    fs.writeFileSync(path.join(home, 'package.json'), '{ "main": "index.node" }');
    assert.equal(await printed([file], aws.endpoint), `${KEY_PAIR_ID},${KEY_PAIR_ID}\n`);
  });
});

describe('with the SDK and an AWS whose answer is broken', () => {
  test('nothing of it shows: the SDK’s errors have it with them', async (t) => {
    const { SecretsManagerClient } = require('@aws-sdk/client-secrets-manager');
    const { SSMClient } = require('@aws-sdk/client-ssm');
    const secret = JSON.stringify(json(materialAt(0)));
    const server = createServer((_req, res) => {
      res.setHeader('Content-Type', 'application/x-amz-json-1.1');
      res.end(`{"Parameter":{"Value":${secret}},"SecretString":${secret}`); // no end
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const endpoint = `http://127.0.0.1:${server.address().port}`;
    const options = { ...CREDENTIALS, endpoint, maxAttempts: 1 };
    const clients = [new SecretsManagerClient(options), new SSMClient(options)];
    t.after(() => {
      for (const client of clients) client.destroy();
      server.close();
    });
    for (const source of [
      fromSecretsManager({ secretId: 'a', client: clients[0] }),
      fromParameterStore({ name: 'a', client: clients[1] }),
    ]) {
      await refuses(source(), /^\w+ \w+ does not give the \w+ 'a'; its error is left out/);
      await refuses(ReloadingSigner.open({ source }), /its error is left out/);
    }
  });
});

describe('without the SDK', () => {
  test('the packages are asked for by name', () => {
    const { folder, remove } = temporaryFolder();
    try {
      const home = path.join(folder, 'node_modules', 'cloudfront-sign-native');
      fs.mkdirSync(home, { recursive: true });
      for (const file of ['index.js', 'package.json', 'js', 'cloudfront-sign.node']) {
        fs.cpSync(path.join(ROOT, file), path.join(home, file), { recursive: true });
      }
      const source = `
        const { ReloadingSigner } = require('cloudfront-sign-native');
        const { fromParameterStore, fromSecretsManager } = require('cloudfront-sign-native/keys');
        (async () => {
          for (const source of [fromSecretsManager({ secretId: 'a' }), fromParameterStore({ name: 'a' })]) {
            await source().catch(({ code, message }) => console.log(code, message));
            await ReloadingSigner.open({ source }).catch(({ code, cause }) => console.log(code, cause.code));
          }
        })();`;
      const { stdout, stderr } = spawnSync(process.execPath, ['--eval', source], {
        ...{ cwd: folder, encoding: 'utf8' },
      });
      assert.equal(stderr, '');
      const lines = [
        ['fromSecretsManager', '@aws-sdk/client-secrets-manager'],
        ['fromParameterStore', '@aws-sdk/client-ssm'],
      ].flatMap(([user, name]) => [
        `ERR_MODULE_NOT_FOUND ${user} needs the package ${name}, which is not installed: npm install ${name}`,
        'ERR_CLOUDFRONT_KEY_SOURCE ERR_MODULE_NOT_FOUND',
      ]);
      assert.deepEqual(stdout.trim().split('\n'), lines);
    } finally {
      remove();
    }
  });

  test('it is not loaded before a key is read', () => {
    const source = `
      const { fromSecretsManager, fromParameterStore } = require('./js/keys');
      fromSecretsManager({ secretId: 'a' });
      fromParameterStore({ name: 'a' });
      console.log(Object.keys(require.cache).filter((file) => /aws-sdk|[.]node$/.test(file)).length);`;
    const { stdout } = spawnSync(process.execPath, ['--eval', source], {
      ...{ cwd: ROOT, encoding: 'utf8' },
    });
    assert.equal(stdout, '0\n');
  });
});
