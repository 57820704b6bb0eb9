'use strict';

// Rotation through the SDK's clients: CloudFront's REST XML on loopback, moto's Secrets Manager behind a proxy.

const assert = require('node:assert/strict');
const { describe, test } = require('node:test');

const { ReloadingSigner, Signer } = require('..');
const { fromSecretsManager, initKeys, keysStatus, revokeKey, rotateKeys } = require('../js/keys');
const { readSpans, waitEnd, spansInForce } = require('../js/keys/rotation/spans.js');
const { ecKey, pairOf } = require('./support/keys.js');
const { CREDENTIALS, motoForSuite } = require('./support/moto.js');
const { assertAllAccepted } = require('./support/rotation-proof.js');
const { RotationServers } = require('./support/rotation-servers.js');
const { assertKeepsSecret, everythingOf } = require('./support/secrecy.js');

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const CODE = 'ERR_CLOUDFRONT_ROTATION';
const SPANS = { propagation: '15m', refresh: '15m', lifetime: '1h' };
const moto = motoForSuite();
let secrets = 0;

/** A test with both services, clients of the SDK, and a secret's name of its own. */
function withAws(name, body, options) {
  test(name, async (t) => {
    const aws = await moto(t);
    if (aws === undefined) return;
    const servers = await new RotationServers(aws.endpoint, options).start();
    t.after(() => servers.close());
    const { CloudFrontClient } = require('@aws-sdk/client-cloudfront');
    const sdk = require('@aws-sdk/client-secrets-manager');
    const settings = { ...CREDENTIALS, maxAttempts: 2 };
    const at = (server) => ({ ...settings, endpoint: `http://${server.host}` });
    const clients = {
      cloudfront: new CloudFrontClient(at(servers.cloudfront)),
      secretsManager: new sdk.SecretsManagerClient(at(servers.secrets)),
    };
    t.after(() => {
      clients.cloudfront.destroy();
      clients.secretsManager.destroy();
    });
    secrets += 1;
    const secretId = `rotation-${secrets}`;
    await body({
      t,
      servers,
      model: servers.model,
      clients,
      sdk,
      secretId,
      all: { secretId, clients },
    });
  });
}

/** A public key of somebody else's. */
function foreignKey(model, name) {
  const config = { CallerReference: name, Name: name, EncodedKey: pairOf(ecKey()).spki };
  return model.CreatePublicKey({ PublicKeyConfig: config }).PublicKey.Id;
}

function foreignGroup(model, count = 1) {
  const items = Array.from({ length: count }, (_, i) => foreignKey(model, `foreign-${i}`));
  const config = { Name: 'theirs', Items: items, Comment: 'of somebody & <else>' };
  return { group: model.CreateKeyGroup({ KeyGroupConfig: config }).KeyGroup.Id, items };
}

const historyOf = ({ model }, more) => ({
  ...{ model, revoked: new Map(), taken: [], hasOwnGroup: true },
  ...{ propagation: 15 * MINUTE, refresh: 15 * MINUTE, ...more },
});

const itemsOf = (model) => model.groupHistory.at(-1).items;
const namesOf = ({ steps }) => steps.map(({ step }) => step);

describe('a rotation', () => {
  withAws('adds, waits, publishes, waits, removes; and writes nothing in between', async (aws) => {
    const { all, model, servers } = aws;
    const made = await initKeys({ ...all, ...SPANS, name: 'links' });
    assert.equal(made.state, 'idle');
    const first = made.keyPairId;
    assert.deepEqual(itemsOf(model), [first]);
    const begun = await rotateKeys(all);
    assert.deepEqual(namesOf(begun), ['makeKey', 'createPublicKey', 'updateGroup', 'seen']);
    assert.deepEqual([begun.state, begun.waitsFor], ['waiting', 'propagation']);
    assert.equal(begun.due.getTime(), model.now + 15 * MINUTE + 1_000);
    const next = itemsOf(model)[1];
    const idle = async () => {
      const count = servers.calls.length;
      const result = await rotateKeys(all);
      assert.deepEqual(result.steps, []);
      for (const { operation } of servers.calls.slice(count)) assert.match(operation, /^Get/);
      return result;
    };
    model.now += 15 * MINUTE;
    await idle();
    model.now += 1_000;
    const published = await rotateKeys(all);
    assert.deepEqual(namesOf(published), ['publish', 'published']);
    assert.deepEqual([published.keyPairId, published.waitsFor], [next, 'old']);
    assert.equal(published.wait, 75 * MINUTE + 1_000);
    model.now += 75 * MINUTE;
    await idle();
    assert.deepEqual(itemsOf(model), [first, next]);
    model.now += 1_000;
    const ended = await rotateKeys(all);
    assert.deepEqual(namesOf(ended), ['leaving', 'updateGroup', 'deletePublicKey']);
    assert.equal(ended.state, 'idle');
    assert.deepEqual([itemsOf(model), [...model.keys.keys()]], [[next], [next]]);
    assertAllAccepted(historyOf(aws));
  });

  withAws('is what ReloadingSigner reads', async ({ all, model, clients, secretId }) => {
    await initKeys({ ...all, ...SPANS, name: 'links' });
    const source = fromSecretsManager({ secretId, client: clients.secretsManager });
    const signer = await ReloadingSigner.open({ source });
    const ids = [signer.keyPairId];
    for (let i = 0; i < 2; i += 1) {
      await rotateKeys(all);
      model.now += 16 * MINUTE;
      await rotateKeys(all);
      await signer.refresh();
      ids.push(signer.keyPairId);
      model.now += 2 * HOUR;
      await rotateKeys(all);
      assert.deepEqual(itemsOf(model), [signer.keyPairId]);
    }
    signer.close();
    assert.equal(new Set(ids).size, 3);
  });

  withAws('with spans of nothing is done in one run, and only one', async ({ all, model }) => {
    const none = { propagation: '0s', refresh: '0s', lifetime: '0s' };
    const { keyPairId } = await initKeys({ ...all, ...none, name: 'links' });
    const result = await rotateKeys(all);
    assert.equal(result.state, 'idle');
    assert.notEqual(result.keyPairId, keyPairId);
    assert.deepEqual(itemsOf(model), [result.keyPairId]);
  });

  withAws('begins no sooner than every', async ({ all, model }) => {
    await initKeys({ ...all, ...SPANS, every: '1.5h', name: 'links' });
    const { state, waitsFor, wait, due } = await rotateKeys(all);
    assert.deepEqual([state, waitsFor, wait], ['idle', 'every', 90 * MINUTE + 1_000]);
    assert.equal((await keysStatus(all)).due.getTime(), due.getTime());
    model.now += wait;
    assert.equal((await rotateKeys(all)).steps[0].step, 'makeKey');
  });

  withAws('in a dry run writes nothing', async ({ all, model, servers }) => {
    const dry = { ...all, dryRun: true };
    assert.equal((await initKeys({ ...dry, name: 'links' })).state, 'due');
    assert.equal(servers.current, undefined);
    await initKeys({ ...all, ...SPANS, name: 'links' });
    const { writes } = model;
    const { current } = servers;
    const { keyPairId } = servers.state;
    assert.deepEqual(namesOf(await rotateKeys(dry)), ['makeKey']);
    for (const now of [false, true]) {
      const { state, isGone } = await revokeKey({ ...dry, keyPairId, now });
      assert.deepEqual([state, isGone], ['due', false]);
    }
    assert.deepEqual([model.writes, servers.current], [writes, current]);
  });
});

describe('the spans', () => {
  test('are the longer of kept and given while a rotation is under way', () => {
    const kept = { every: '1h', propagation: '15m', refresh: '15m', lifetime: '24h' };
    const given = { lifetime: '1h', refresh: '1h', propagation: '900s' };
    assert.deepEqual(spansInForce(kept, given, true), { ...kept, refresh: '1h' });
    assert.deepEqual(spansInForce(kept, given, false), { ...kept, refresh: '1h', lifetime: '1h' });
  });

  test('have an end that is a moment', () => {
    assert.deepEqual(readSpans({ every: '36500d' }), { every: '36500d' });
    assert.throws(() => readSpans({ every: '36501d' }), { code: 'ERR_INVALID_ARG_VALUE' });
  });

  test('are counted in whole seconds, rounded up, and nothing is nothing', () => {
    assert.equal(waitEnd(10_000, 0), 10_000);
    assert.equal(waitEnd(10_000, 500), 12_000);
    assert.equal(waitEnd(10_000, 90_000), 101_000);
    assert.equal(waitEnd(10_001, 90_000), 102_000);
  });

  withAws('a shorter lifetime does not cut links off that were made before', async (aws) => {
    const { all, model, servers } = aws;
    await initKeys({ ...all, ...SPANS, lifetime: '24h', name: 'links' });
    await rotateKeys({ ...all, lifetime: '1h' });
    assert.equal(servers.state.lifetime, '1h');
    model.now += 16 * MINUTE;
    const { wait } = await rotateKeys({ ...all, lifetime: '1h' });
    assert.equal(wait, 24 * HOUR + 15 * MINUTE + 1_000);
  });

  withAws('are refused where they are none', async ({ all }) => {
    for (const [name, value, code] of [
      ['every', 'soon', 'ERR_INVALID_ARG_VALUE'],
      ['lifetime', '-1h', 'ERR_INVALID_ARG_VALUE'],
      ['refresh', 900, 'ERR_INVALID_ARG_TYPE'],
      ['secretId', '', 'ERR_INVALID_ARG_VALUE'],
      ['dryRun', 'yes', 'ERR_INVALID_ARG_TYPE'],
      ['lifeTime', '1h', 'ERR_INVALID_ARG_VALUE'],
      ['clients', { cloudfront: {} }, 'ERR_INVALID_ARG_TYPE'],
    ]) {
      await assert.rejects(rotateKeys({ ...all, [name]: value }), { code }, name);
    }
  });
});

describe('the group', () => {
  withAws('of somebody else keeps its other keys and fields', async ({ all, model }) => {
    const { group, items } = foreignGroup(model, 2);
    const begun = await initKeys({ ...all, ...SPANS, group });
    assert.deepEqual([begun.state, begun.keyPairId], ['waiting', undefined]);
    await assert.rejects(
      fromSecretsManager({ secretId: all.secretId, client: all.clients.secretsManager })(),
      {
        code: 'ERR_CLOUDFRONT_KEY_SOURCE',
      },
    );
    model.now += 15 * MINUTE + 1_000;
    const { keyPairId } = await initKeys({ ...all, group });
    for (let i = 0; i < 3; i += 1) {
      await rotateKeys(all);
      model.now += 2 * HOUR;
    }
    await rotateKeys({ ...all, every: '9d' });
    const now = itemsOf(model);
    assert.deepEqual(now.slice(0, 2), items);
    assert.equal(now.length, 3);
    assert.notEqual(now[2], keyPairId);
    assert.equal(model.groups.get(group).config.Comment, 'of somebody & <else>');
    const { foreign, agrees, distributions } = await keysStatus(all);
    assert.deepEqual([foreign, agrees, distributions], [items, true, ['E1EXAMPLE']]);
  });

  withAws('needs its places before anything is made', async ({ all, model, servers }) => {
    const { group, items } = foreignGroup(model, 4);
    await assert.rejects(initKeys({ ...all, ...SPANS, group }), {
      code: CODE,
      message: /two places/,
    });
    assert.equal(servers.current, undefined);
    model.changeGroup(group, () => items.slice(0, 3));
    await initKeys({ ...all, ...SPANS, group });
    model.now += HOUR;
    await rotateKeys({ ...all, every: '1d' });
    model.changeGroup(group, (own) => [...own, items[3]]);
    const { writes } = model;
    const full = await rotateKeys({ ...all, every: '0s' });
    assert.deepEqual([full.state, full.blockedBy], ['blocked', 'full']);
    assert.equal(model.writes, writes);
    assert.equal(servers.state.rotation.next, undefined);
  });

  withAws('from which the current or the old key is taken is left alone', async (aws) => {
    const { all, model, servers } = aws;
    const { group, keyPairId } = await initKeys({ ...all, ...SPANS, name: 'links' });
    await rotateKeys(all);
    model.changeGroup(group, (items) => items.filter((id) => id !== keyPairId));
    const current = await rotateKeys(all);
    assert.deepEqual([current.state, current.blockedBy, current.steps], ['blocked', 'current', []]);
    assert.equal((await keysStatus(all)).agrees, false);
    model.changeGroup(group, (items) => [keyPairId, ...items]);
    model.now += 15 * MINUTE + 1_000;
    await rotateKeys(all);
    assert.notEqual(servers.state.keyPairId, keyPairId);
    model.changeGroup(group, (items) => items.filter((id) => id !== keyPairId));
    const old = await rotateKeys(all);
    assert.deepEqual([old.state, old.blockedBy, old.steps], ['blocked', 'old', []]);
  });

  withAws('is read again before a key counts as taken', async (aws) => {
    const { all, model, servers } = aws;
    const none = { propagation: '0s', refresh: '1h', lifetime: '1h' };
    const { keyPairId } = await initKeys({ ...all, ...none, name: 'links' });
    const before = servers.calls.filter((call) => call.operation === 'GetKeyGroup').length;
    let isDone = false;
    servers.onCall = async ({ operation }) => {
      // Between the group and the secret of one run, another takes place as a whole.
      const reads = servers.calls.filter((call) => call.operation === 'GetKeyGroup').length;
      if (isDone || operation !== 'GetSecretValue' || reads === before) return;
      isDone = true;
      await rotateKeys(all);
    };
    const { state, waitsFor } = await rotateKeys(all);
    assert.ok(isDone);
    assert.deepEqual([state, waitsFor], ['waiting', 'old']);
    assert.deepEqual(itemsOf(model), [keyPairId, servers.state.keyPairId]);
  });

  withAws('from which a key was taken still loses one that is revoked', async (aws) => {
    const { all, model, servers } = aws;
    const { group, keyPairId } = await initKeys({ ...all, ...SPANS, name: 'links' });
    await rotateKeys(all);
    const { keyPairId: next } = servers.state.rotation.next;
    const foreign = foreignKey(model, 'foreign');
    model.changeGroup(group, () => [next, foreign]);
    const { blockedBy } = await revokeKey({ ...all, keyPairId: next });
    assert.deepEqual([blockedBy, itemsOf(model)], ['current', [foreign]]);
    assert.equal(servers.state.keyPairId, keyPairId);
  });

  withAws('from which next is taken begins its wait anew', async ({ all, model, servers }) => {
    const { group } = await initKeys({ ...all, ...SPANS, name: 'links' });
    await rotateKeys(all);
    const { keyPairId } = servers.state.rotation.next;
    model.now += 14 * MINUTE;
    model.changeGroup(group, (items) => items.filter((id) => id !== keyPairId));
    assert.deepEqual(namesOf(await rotateKeys(all)), ['unseen', 'updateGroup', 'seen']);
    model.now += 14 * MINUTE;
    model.changeGroup(group, (items) => items.filter((id) => id !== keyPairId));
    model.changeGroup(group, (items) => [...items, keyPairId]);
    model.now += 5 * MINUTE;
    const { wait, waitsFor } = await rotateKeys(all);
    assert.equal(waitsFor, 'propagation');
    assert.equal(wait, 10 * MINUTE + 1_000);
  });

  withAws('whose old key something else uses keeps it at CloudFront, and says so', async (aws) => {
    const { all, model } = aws;
    const { keyPairId } = await initKeys({ ...all, ...SPANS, name: 'links' });
    model.CreateKeyGroup({ KeyGroupConfig: { Name: 'other', Items: [keyPairId] } });
    await rotateKeys(all);
    model.now += 16 * MINUTE;
    await rotateKeys(all);
    model.now += 2 * HOUR;
    const { left, state } = await rotateKeys({ ...all, every: '1d' });
    assert.deepEqual([left, state], [[keyPairId], 'idle']);
    assert.ok(model.keys.has(keyPairId));
    assert.ok(![...model.groups.values()][0].config.Items.includes(keyPairId));
  });

  withAws('is shared by two secrets', async ({ all, model }) => {
    const { group, keyPairId } = await initKeys({ ...all, ...SPANS, name: 'links' });
    const other = { ...all, secretId: `${all.secretId}-other` };
    await initKeys({ ...other, ...SPANS, group });
    model.now += HOUR;
    await rotateKeys({ ...other, every: '1d' });
    for (let i = 0; i < 3; i += 1) {
      await Promise.all([rotateKeys(all), rotateKeys({ ...other, every: '0s' })]);
      model.now += 2 * HOUR;
    }
    await Promise.all([rotateKeys({ ...all, every: '9d' }), rotateKeys({ ...other, every: '9d' })]);
    const [one, two] = await Promise.all([keysStatus(all), keysStatus(other)]);
    assert.deepEqual([one.agrees, two.agrees], [true, true]);
    assert.ok(!itemsOf(model).includes(keyPairId));
    assert.deepEqual(
      one.foreign,
      two.keys.map((key) => key.keyPairId),
    );
  });
});

describe('what goes wrong', () => {
  for (const fate of ['lose', 'throttle', 'cut']) {
    for (const repeats of [201, 409]) {
      withAws(
        `every call once: ${fate}, and a repeated CallerReference gives ${repeats}`,
        async (aws) => {
          const { all, model, servers } = aws;
          const told = new Set();
          servers.onCall = ({ operation }) => {
            // Twice in a row: more than the client itself repeats.
            const times = [1, 2].find((n) => !told.has(`${operation} ${n}`));
            if (times === undefined) return undefined;
            told.add(`${operation} ${times}`);
            return fate;
          };
          const again = async (call) => {
            for (let i = 0; i < 40; i += 1) {
              try {
                return await call();
              } catch (error) {
                assert.equal(error.code, CODE, error.stack);
                const { privateKey, rotation } = servers.state ?? {};
                for (const key of [privateKey, rotation?.next?.privateKey]) {
                  if (key) assertKeepsSecret(everythingOf(error), key);
                }
              }
            }
            throw new Error('no end');
          };
          await again(() => initKeys({ ...all, ...SPANS, name: 'links' }));
          for (let i = 0; i < 3; i += 1) {
            await again(() => rotateKeys({ ...all, every: i === 2 ? '9d' : '0s' }));
            model.now += 2 * HOUR;
          }
          assertAllAccepted(historyOf(aws));
          const { keyPairId, rotation } = servers.state;
          assert.deepEqual(itemsOf(model), [keyPairId]);
          assert.deepEqual([...model.keys.keys()], [keyPairId]);
          assert.deepEqual(rotation.old, []);
        },
        { repeats },
      );
    }
  }

  withAws('two at once, at every step', async (aws) => {
    const { all, model, servers } = aws;
    const both = (call) => Promise.all([call(), call()]);
    await both(() => initKeys({ ...all, ...SPANS, name: 'links' }));
    const ids = new Set();
    for (let i = 0; i < 6; i += 1) {
      await both(() => rotateKeys(all));
      ids.add(servers.state.keyPairId);
      model.now += [16 * MINUTE, 80 * MINUTE][i % 2];
    }
    await both(() => rotateKeys({ ...all, every: '9d' }));
    assertAllAccepted(historyOf(aws));
    assert.ok(ids.size >= 3, `${[...ids]}`);
    assert.deepEqual(itemsOf(model), [servers.state.keyPairId]);
  });

  withAws('what a killed run has proposed is judged again', async (aws) => {
    const { all, model, servers } = aws;
    const { group, keyPairId } = await initKeys({ ...all, ...SPANS, name: 'links' });
    await rotateKeys(all);
    const { keyPairId: next } = servers.state.rotation.next;
    model.now += 16 * MINUTE;
    // The proposal to publish is there, and is never taken up.
    servers.onCall = ({ operation }) =>
      operation === 'UpdateSecretVersionStage' ? 'cut' : undefined;
    await assert.rejects(rotateKeys(all), { code: CODE });
    model.changeGroup(group, (items) => items.filter((id) => id !== next));
    servers.onCall = () => undefined;
    const { steps, waitsFor } = await rotateKeys(all);
    assert.deepEqual(namesOf({ steps }), ['unseen', 'updateGroup', 'seen']);
    assert.deepEqual([waitsFor, servers.state.keyPairId], ['propagation', keyPairId]);
    assertAllAccepted(historyOf(aws));
  });

  withAws('a group changed at the same time', async ({ all, model, servers }) => {
    const { group } = await initKeys({ ...all, ...SPANS, name: 'links' });
    const foreign = foreignKey(model, 'foreign');
    let isDone = false;
    servers.onCall = ({ operation }) => {
      if (operation !== 'UpdateKeyGroup' || isDone) return;
      isDone = true;
      model.changeGroup(group, (items) => [foreign, ...items]);
    };
    await rotateKeys(all);
    assert.deepEqual([itemsOf(model).length, itemsOf(model)[0]], [3, foreign]);
  });

  withAws('clocks apart', async (aws) => {
    const { all, model, servers } = aws;
    model.ahead = { cloudfront: -40 * MINUTE, secretsManager: 50 * MINUTE };
    await initKeys({ ...all, ...SPANS, name: 'links' });
    const begun = await rotateKeys(all);
    assert.equal(begun.wait, 15 * MINUTE + 1_000);
    model.now += begun.wait;
    const published = await rotateKeys(all);
    assert.equal(published.wait, 75 * MINUTE + 1_000);
    model.now += published.wait - 1_000;
    assert.deepEqual((await rotateKeys(all)).steps, []);
    assertAllAccepted(historyOf(aws));
    assert.equal(itemsOf(model).length, 2);
    assert.ok(servers.state.rotation.old[0].since);
  });

  withAws('a revocation that may not be written says why, and an abort ends it', async (aws) => {
    const { all, servers } = aws;
    const { keyPairId } = await initKeys({ ...all, ...SPANS, name: 'links' });
    const revocation = { ...all, keyPairId };
    const isPut = ({ operation }) => operation === 'PutSecretValue';
    let puts = 0;
    servers.onCall = (call) => {
      puts += isPut(call);
      return isPut(call) ? 'throttle' : undefined;
    };
    await assert.rejects(revokeKey(revocation), {
      code: CODE,
      message: /not written .*Throttling/,
    });
    assert.equal(puts, 2);
    const controller = new AbortController();
    servers.onCall = (call) => {
      if (isPut(call)) controller.abort();
    };
    await assert.rejects(revokeKey({ ...revocation, signal: controller.signal }), {
      code: 'ABORT_ERR',
    });
  });

  withAws('an abort', async ({ all, servers }) => {
    const controller = new AbortController();
    servers.onCall = () => controller.abort();
    await assert.rejects(initKeys({ ...all, name: 'links', signal: controller.signal }));
    await assert.rejects(rotateKeys({ ...all, signal: AbortSignal.abort() }), {
      code: 'ABORT_ERR',
    });
  });

  withAws(
    'secrets that are none of a rotation',
    async ({ all, clients, sdk, secretId, servers }) => {
      await assert.rejects(rotateKeys(all), { code: CODE, message: /begin with `keys init`/ });
      const { pkcs8 } = pairOf(ecKey());
      for (const text of [pkcs8, '[]', '{"rotation":{"format":2}}', '{"rotation":7}', '{"a":1}']) {
        const id = `${secretId}-${servers.calls.length}`;
        const command = new sdk.CreateSecretCommand({ Name: id, SecretString: text });
        await clients.secretsManager.send(command);
        for (const call of [rotateKeys, (o) => initKeys({ ...o, name: 'links' })]) {
          await assert.rejects(call({ ...all, secretId: id }), (error) => {
            assert.equal(error.code, CODE, error.stack);
            assertKeepsSecret(everythingOf(error), pkcs8);
            return true;
          });
        }
      }
    },
  );
});

test('examples/rotation takes the step that is due', async (t) => {
  const aws = await moto(t);
  if (aws === undefined) return;
  const servers = await new RotationServers(aws.endpoint).start();
  t.after(() => servers.close());
  const { succeed } = require('../scripts/support/child.js');
  const program = `
    const Module = require('node:module');
    const resolve = Module._resolveFilename;
    Module._resolveFilename = (name, ...rest) =>
      resolve(name === 'cloudfront-sign-native/keys' ? require.resolve('./js/keys') : name, ...rest);
    const { initKeys } = require('./js/keys');
    initKeys({ secretId: 'example', name: 'example' })
      .then(() => require('./examples/rotation').handler())
      .then(({ state }) => console.log(state));`;
  const env = { ...process.env, ...servers.env, SECRET_ID: 'example', NODE_NO_WARNINGS: '1' };
  const cwd = require('node:path').join(__dirname, '..');
  const said = await succeed(process.execPath, ['--eval', program], { cwd, env });
  assert.match(said, /adds K\d+ to the key group[\s\S]*\nwaiting\n$/);
});

describe('a key that is in use', () => {
  withAws('is taken over', async ({ all, model, clients, sdk, secretId, servers }) => {
    const { pkcs8, spki } = pairOf(ecKey());
    const config = { CallerReference: 'a', Name: 'a', EncodedKey: spki };
    const { Id } = model.CreatePublicKey({ PublicKeyConfig: config }).PublicKey;
    const { KeyGroup } = model.CreateKeyGroup({ KeyGroupConfig: { Name: 'g', Items: [Id] } });
    const SecretString = JSON.stringify({ keyPairId: Id, privateKey: pkcs8, note: 'ours' });
    await clients.secretsManager.send(
      new sdk.CreateSecretCommand({ Name: secretId, SecretString }),
    );
    await assert.rejects(initKeys({ ...all, name: 'g' }), { code: 'ERR_INVALID_ARG_VALUE' });
    const { keyPairId } = await initKeys({ ...all, ...SPANS, group: KeyGroup.Id });
    assert.equal(keyPairId, Id);
    assert.equal(servers.state.privateKey, pkcs8);
    await rotateKeys(all);
    model.now += 16 * MINUTE;
    await rotateKeys(all);
    assert.notEqual(servers.state.keyPairId, Id);
    assert.equal(servers.state.note, 'ours');
    const { keyPairId: id, privateKey } = servers.state;
    assert.equal(new Signer({ keyPairId: id, privateKey }).publicKey, servers.state.publicKey);
  });
});

describe('a secret that was made without a value', () => {
  withAws('gets its first', async ({ all, clients, sdk, secretId, model }) => {
    await clients.secretsManager.send(new sdk.CreateSecretCommand({ Name: secretId }));
    const { keyPairId, state } = await initKeys({ ...all, ...SPANS, name: 'links' });
    assert.equal(state, 'idle');
    assert.deepEqual(itemsOf(model), [keyPairId]);
  });
});

describe('a revocation', () => {
  async function begun(aws) {
    const { all } = aws;
    const { keyPairId } = await initKeys({ ...all, ...SPANS, name: 'links' });
    return keyPairId;
  }

  withAws('of the current key replaces it first', async (aws) => {
    const { all, model, servers } = aws;
    const first = await begun(aws);
    const revoke = () => revokeKey({ ...all, keyPairId: first });
    assert.deepEqual([(await revoke()).waitsFor, itemsOf(model).length], ['propagation', 2]);
    model.now += 15 * MINUTE + 1_000;
    const { waitsFor, wait, isGone } = await revoke();
    assert.deepEqual([waitsFor, wait, isGone], ['old', 15 * MINUTE + 1_000, false]);
    assert.ok(itemsOf(model).includes(first));
    model.now += wait;
    assert.equal((await revoke()).isGone, true);
    assert.deepEqual(itemsOf(model), [servers.state.keyPairId]);
    assert.equal((await revoke()).isGone, true);
    assertAllAccepted(historyOf(aws, { revoked: new Map([[first, { at: 0, isNow: false }]]) }));
  });

  withAws('now takes it out first', async (aws) => {
    const { all, model, servers } = aws;
    const first = await begun(aws);
    const { isGone, keyPairId } = await revokeKey({ ...all, keyPairId: first, now: true });
    assert.equal(isGone, true);
    assert.deepEqual([itemsOf(model), model.keys.has(first)], [[keyPairId], false]);
    assert.deepEqual(servers.state.rotation.revoked, [first]);
  });

  withAws('of next gives the rotation up', async (aws) => {
    const { all, model, servers } = aws;
    const first = await begun(aws);
    await rotateKeys(all);
    const { keyPairId } = servers.state.rotation.next;
    const { isGone, state } = await revokeKey({ ...all, keyPairId });
    assert.deepEqual([isGone, state, itemsOf(model)], [true, 'idle', [first]]);
    assert.equal(model.keys.has(keyPairId), false);
  });

  withAws('of an old key takes it out at once, and of a foreign one is refused', async (aws) => {
    const { all, model } = aws;
    const first = await begun(aws);
    await rotateKeys(all);
    model.now += 16 * MINUTE;
    await rotateKeys(all);
    assert.equal((await revokeKey({ ...all, keyPairId: first })).isGone, true);
    assert.ok(!itemsOf(model).includes(first));
    const foreign = foreignKey(model, 'foreign');
    await assert.rejects(revokeKey({ ...all, keyPairId: foreign }), {
      code: CODE,
      message: /does not name/,
    });
  });

  withAws('is undone by nobody who was slow', async (aws) => {
    const { all, model, servers } = aws;
    const first = await begun(aws);
    let isHeld;
    let letGo;
    const held = new Promise((resolve) => {
      isHeld = resolve;
    });
    servers.onCall = ({ operation }) => {
      if (operation !== 'UpdateKeyGroup' || letGo) return undefined;
      return new Promise((resolve) => {
        letGo = resolve;
        isHeld();
      });
    };
    const slow = rotateKeys(all);
    await held;
    const { keyPairId } = servers.state.rotation.next;
    await revokeKey({ ...all, keyPairId });
    letGo();
    await slow;
    await rotateKeys(all);
    assert.ok(!itemsOf(model).includes(keyPairId));
    assert.ok(itemsOf(model).includes(first));
  });
});
