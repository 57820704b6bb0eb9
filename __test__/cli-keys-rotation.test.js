'use strict';

// The commands keys init, rotate, status and revoke: what they print, and how they end.

const assert = require('node:assert/strict');
const fs = require('node:fs');
const path = require('node:path');
const { describe, test } = require('node:test');

const { run, runSync } = require('../scripts/support/child.js');
const { temporaryFolder } = require('../scripts/support/temporary-folder.js');
const { ROOT, blocksOf } = require('./support/documents.js');
const { motoForSuite } = require('./support/moto.js');
const { RotationServers } = require('./support/rotation-servers.js');
const { assertKeepsSecret } = require('./support/secrecy.js');

const CLI = path.join(ROOT, 'js', 'cli', 'index.js');
const MINUTE = 60_000;
const NAMES = ['init', 'rotate', 'status', 'revoke'];
const moto = motoForSuite();
let secrets = 0;

/** Services, and a way to run a command against them. */
async function open(t) {
  const aws = await moto(t);
  if (aws === undefined) return {};
  const servers = await new RotationServers(aws.endpoint).start();
  t.after(() => servers.close());
  secrets += 1;
  const secret = `cli-${secrets}`;
  const keys = async (...args) => {
    const env = { ...process.env, ...servers.env, NODE_NO_WARNINGS: '1' };
    const given = args.includes('--secret') ? args : [...args, '--secret', secret];
    const result = await run(process.execPath, [CLI, 'keys', ...given], { env });
    const said = result.stdout + result.stderr;
    const { privateKey, rotation } = servers.state ?? {};
    for (const key of [privateKey, rotation?.next?.privateKey]) {
      if (key !== undefined) assertKeepsSecret(said, key);
    }
    assert.doesNotMatch(said, /BEGIN/);
    return { ...result, said };
  };
  return { servers, model: servers.model, keys };
}

describe('arguments', () => {
  const keys = (...args) => runSync(process.execPath, [CLI, 'keys', ...args]);

  test('each command explains itself', () => {
    const all = keys('--help').stdout;
    for (const name of NAMES) {
      assert.match(all, new RegExp(`^ {2}${name} `, 'm'));
      const { code, stdout } = keys(name, '--help');
      assert.equal(code, 0);
      for (const text of [
        'Usage: ',
        '--secret <name or ARN>',
        '--dry-run',
        'Ends with 0',
        'Example',
      ]) {
        assert.ok(stdout.includes(text), `${name}: ${text}`);
      }
      for (const line of stdout.split('\n')) assert.ok(line.length <= 120, line);
    }
  });

  test('what is wrong with them ends with 2', () => {
    for (const [args, message] of [
      [['rotate'], /--secret is missing/],
      [['rotate', '--secret', 's', '--every', 'soon'], /every: 'soon' is no span/],
      [['rotate', '--secret', 's', '--sometimes'], /--sometimes/],
      [['rotate', '--secret', 's', 'x'], /'x'/],
      [['init', '--secret', 's'], /--name is missing/],
      [['status', '--json'], /--secret is missing/],
      [['revoke', '--secret', 's'], /one key pair ID/],
      [['revoke', 'K1'], /--secret is missing/],
      [['revoke', 'K1', '--secret', 's'], /write --yes/],
    ]) {
      const { code, stderr } = keys(...args);
      assert.equal(code, 2, `${args}: ${stderr}`);
      assert.match(stderr, message);
    }
  });

  test('the packages are asked for by name', (t) => {
    const { folder, remove } = temporaryFolder();
    t.after(remove);
    const home = path.join(folder, 'node_modules', 'cloudfront-sign-native');
    for (const file of ['index.js', 'package.json', 'js', 'cloudfront-sign.node']) {
      fs.cpSync(path.join(ROOT, file), path.join(home, file), { recursive: true });
    }
    const args = [path.join(home, 'js', 'cli', 'index.js'), 'keys', 'rotate', '--secret', 's'];
    const { code, stderr } = runSync(process.execPath, args, { cwd: folder });
    assert.equal(code, 1);
    assert.match(stderr, /npm install @aws-sdk\/client-(cloudfront|secrets-manager)/);
  });
});

describe('a rotation', () => {
  test('from init to its end, and its status', async (t) => {
    const { keys, model, servers } = await open(t);
    if (!keys) return;
    const spans = ['--propagation', '15m', '--refresh', '15m', '--lifetime', '1h'];
    const dry = await keys('init', '--name', 'links', '--dry-run');
    assert.deepEqual([dry.code, servers.current], [0, undefined]);
    assert.match(dry.stdout, /would begin: .*\nNothing was written/);
    const made = await keys('init', '--name', 'links', ...spans);
    assert.equal(made.code, 0, made.said);
    const { keyPairId } = servers.state;
    assert.match(made.stdout, new RegExp(`key pair ID: ${keyPairId}`));
    const begun = await keys('rotate');
    assert.match(begun.stdout, /waits until .*, when every edge has K\d+ \(in 15m 1s\)/);
    model.now += 16 * MINUTE;
    assert.match((await keys('rotate')).stdout, /makes K\d+ what signers read/);
    const status = JSON.parse((await keys('status', '--json')).stdout);
    assert.deepEqual(
      status.keys.map(({ role, inGroup }) => [role, inGroup]),
      [
        ['current', true],
        ['old', true],
      ],
    );
    assert.deepEqual([status.agrees, status.state], [true, 'waiting']);
    const shown = await keys('status');
    assert.match(
      shown.stdout,
      new RegExp(`^old +${keyPairId}, in the key group, since .*, due `, 'm'),
    );
    model.now += 80 * MINUTE;
    const ended = await keys('rotate', '--every', '90d');
    assert.match(ended.stdout, new RegExp(`deletes the public key ${keyPairId}`));
    assert.match((await keys('rotate')).stdout, /^nothing is due before .*, when the next/);
  });

  test('ends with 3 where a key was taken out, with 4 where there is no place, with 1 where it failed', async (t) => {
    const { keys, model, servers } = await open(t);
    if (!keys) return;
    assert.equal((await keys('rotate')).code, 1);
    await keys('init', '--name', 'links');
    const { keyPairId, rotation } = servers.state;
    model.changeGroup(rotation.group, (items) => [...items, 'a', 'b', 'c', 'd']);
    const full = await keys('rotate');
    assert.equal(full.code, 4, full.said);
    assert.match(full.stderr, /has 5 keys/);
    model.changeGroup(rotation.group, () => ['a']);
    for (const args of [['rotate'], ['rotate', '--dry-run'], ['status']]) {
      const { code, said } = await keys(...args);
      assert.equal(code, 3, said);
      assert.match(said, new RegExp(`somebody took ${keyPairId}`));
    }
    servers.onCall = () => 'throttle';
    const failed = await keys('rotate');
    assert.equal(failed.code, 1);
    assert.match(failed.stderr, /^cloudfront-sign-native keys rotate: .*Throttling/);
  });
});

describe('a revocation', () => {
  test('waits, and says for what', async (t) => {
    const { keys, model, servers } = await open(t);
    if (!keys) return;
    const none = ['--propagation', '2s', '--refresh', '0s', '--lifetime', '1h'];
    await keys('init', '--name', 'links', ...none);
    const { keyPairId } = servers.state;
    const dry = await keys('revoke', keyPairId, '--dry-run');
    assert.deepEqual([dry.code, servers.state.rotation.revoked], [0, []]);
    // The clock goes on once the wait has begun.
    servers.onCall = () => {
      if (servers.state.rotation.next?.seen) model.now += 1_000;
    };
    const { code, stdout, stderr } = await keys('revoke', keyPairId, '--yes');
    assert.equal(code, 0, stderr);
    assert.match(stdout, new RegExp(`${keyPairId} is revoked`));
    assert.equal(model.keys.has(keyPairId), false);
    assert.equal((await keys('revoke', keyPairId, '--yes')).code, 0);
    const foreign = await keys('revoke', 'KFOREIGN', '--yes');
    assert.equal(foreign.code, 1);
    assert.match(foreign.stderr, /does not name the key KFOREIGN/);
  });

  test('says that something else still uses the key', async (t) => {
    const { keys, model, servers } = await open(t);
    if (!keys) return;
    await keys('init', '--name', 'links');
    const { keyPairId } = servers.state;
    model.CreateKeyGroup({ KeyGroupConfig: { Name: 'other', Items: [keyPairId] } });
    const { code, said, stdout } = await keys('revoke', keyPairId, '--yes', '--now');
    assert.equal(code, 0, said);
    assert.match(stdout, new RegExp(`is revoked\nleft at CloudFront.*${keyPairId}`));
  });

  test('--now takes the key out first', async (t) => {
    const { keys, model, servers } = await open(t);
    if (!keys) return;
    await keys('init', '--name', 'links');
    const { keyPairId } = servers.state;
    const { code, said } = await keys('revoke', keyPairId, '--yes', '--now');
    assert.equal(code, 0, said);
    assert.deepEqual(model.groupHistory.at(-1).items, [servers.state.keyPairId]);
    assert.notEqual(servers.state.keyPairId, keyPairId);
  });
});

test('the commands of docs/keys.md, one after the other', async (t) => {
  const { keys, model, servers } = await open(t);
  if (!keys) return;
  const shown = blocksOf('docs/keys.md', ['sh'])
    .map(({ code }) => /^npx cloudfront-sign-native keys (.*)\n$/.exec(code)?.[1].split(' '))
    .filter((args) => NAMES.includes(args?.[0]));
  assert.deepEqual(
    shown.map(([name]) => name),
    ['init', 'rotate', 'status', 'revoke'],
  );
  const [init, rotate, status, revoke] = shown;
  const succeeds = async (args) => {
    const { code, said, stdout } = await keys(...args);
    assert.equal(code, 0, said);
    return stdout;
  };
  const DAY = 24 * 60 * MINUTE;
  assert.match(await succeeds(init), /^key group: \w+$/m);
  const first = servers.state.keyPairId;
  assert.match(await succeeds(rotate), /^nothing is due before/);
  model.now += 91 * DAY;
  assert.match(await succeeds(rotate), /when every edge has .* \(in 15m 1s\)/);
  assert.equal(servers.state.keyPairId, first);
  model.now += 16 * MINUTE;
  assert.match(await succeeds(rotate), /when nothing needs .* \(in 1d 15m\)/);
  const second = servers.state.keyPairId;
  assert.notEqual(second, first);
  assert.match(await succeeds(status), /^every 90d, propagation 15m, refresh 15m, lifetime 24h$/m);
  model.now += DAY + 16 * MINUTE;
  assert.match(await succeeds(rotate), new RegExp(`deletes the public key ${first}`));
  // Once it is revoked the clock goes on with each call.
  servers.onCall = () => {
    if (servers.state.rotation.revoked.includes(second)) model.now += 20 * MINUTE;
  };
  const named = revoke.map((arg) => (/^K\w+$/.test(arg) ? second : arg));
  assert.match(await succeeds([...named, '--yes']), new RegExp(`${second} is revoked`));
  assert.deepEqual(model.groupHistory.at(-1).items, [servers.state.keyPairId]);
});
