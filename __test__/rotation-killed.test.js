'use strict';

// keys init, rotate and revoke as commands of their own process, with the SDK's clients, killed before and after
// every call of every step.

const assert = require('node:assert/strict');
const { spawn } = require('node:child_process');
const { once } = require('node:events');
const path = require('node:path');
const { describe, test } = require('node:test');

const { ROOT } = require('./support/documents.js');
const { motoForSuite } = require('./support/moto.js');
const { assertAllAccepted } = require('./support/rotation-proof.js');
const { RotationServers } = require('./support/rotation-servers.js');
const { assertKeepsSecret } = require('./support/secrecy.js');

const CLI = path.join(ROOT, 'js', 'cli', 'index.js');
const MINUTE = 60_000;
const SPANS = ['--propagation', '15m', '--refresh', '15m', '--lifetime', '1h'];
const moto = motoForSuite();

/** A secret of its own for each test: moto is one for all. */
let secrets = 0;

async function open(t) {
  const aws = await moto(t);
  if (aws === undefined) return undefined;
  const servers = await new RotationServers(aws.endpoint).start();
  t.after(() => servers.close());
  secrets += 1;
  const secret = `links-${secrets}`;
  const history = {
    ...{ model: servers.model, revoked: new Map(), taken: [], hasOwnGroup: true },
    ...{ propagation: 15 * MINUTE, refresh: 15 * MINUTE, servers, secret },
  };
  return history;
}

/** A command in a process of its own; `onChild` gets it. */
async function command({ servers, secret }, args, onChild = () => {}) {
  const env = { ...process.env, ...servers.env, NODE_NO_WARNINGS: '1' };
  const all = [CLI, 'keys', ...args, '--secret', secret];
  const child = spawn(process.execPath, all, { env, stdio: ['ignore', 'pipe', 'pipe'] });
  onChild(child);
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text) => {
      said += text;
    });
  }
  const [code, signal] = await once(child, 'close');
  const { state } = servers;
  for (const key of [state?.privateKey, state?.rotation.next?.privateKey]) {
    if (key !== undefined) assertKeepsSecret(said, key);
  }
  return { code, signal, said };
}

/** How far it has come, for telling one call of a step from another. */
function placeOf({ servers }, { operation }) {
  const { keyPairId, rotation } = servers.state ?? {};
  const { next, old, revoking, current } = rotation ?? {};
  const seen = [
    ...[keyPairId, rotation?.group, current?.since, next, next?.keyPairId, next?.seen, revoking],
    ...(old ?? []).flatMap((key) => [true, key.since, key.leaving]),
  ];
  const { groupHistory } = servers.model;
  const inGroup = groupHistory.at(-1)?.items.length;
  return `${seen.map((value) => (value ? 1 : 0)).join('')} ${inGroup} ${operation}`;
}

/**
 * Runs a command again and again, killed before and after each call that it has not been killed at; gives how
 * often. Ends when a run has come to its end.
 */
async function killedEverywhere(history, args, killed) {
  const { servers } = history;
  for (let kills = 0; ; kills += 1) {
    let child;
    const kill = async () => {
      child.kill('SIGKILL');
      await once(child, 'exit');
    };
    servers.onCall = async (call) => {
      const place = placeOf(history, call);
      // After a read the world is as it is before the next call.
      const isRead = /^(?:Get|List)/.test(call.operation);
      for (const when of isRead ? ['before'] : ['before', 'after']) {
        if (killed.has(`${when} ${place}`)) continue;
        killed.add(`${when} ${place}`);
        if (when === 'after') return () => kill();
        await kill();
        return 'cut';
      }
      return undefined;
    };
    const { code, signal, said } = await command(history, args, (own) => {
      child = own;
    });
    if (signal === null) {
      assert.equal(code, 0, said);
      servers.onCall = () => undefined;
      return { kills, said };
    }
    assert.equal(signal, 'SIGKILL');
  }
}

describe('killed before and after every call', () => {
  test('of init, and of a whole rotation', async (t) => {
    const history = await open(t);
    if (history === undefined) return;
    const { model, servers } = history;
    const killed = new Set();
    let { kills } = await killedEverywhere(history, ['init', '--name', 'links', ...SPANS], killed);
    const first = servers.state.keyPairId;
    assert.ok(first);
    for (let i = 0; i < 3; i += 1) {
      kills += (
        await killedEverywhere(history, i < 2 ? ['rotate'] : ['rotate', '--every', '9d'], killed)
      ).kills;
      model.now += [15 * MINUTE + 1_000, 75 * MINUTE + 1_000, 0][i];
    }
    assertAllAccepted(history);
    const { keyPairId, rotation } = servers.state;
    assert.notEqual(keyPairId, first);
    assert.deepEqual([...model.keys.keys()], [keyPairId]);
    assert.deepEqual(model.groupHistory.at(-1).items, [keyPairId]);
    assert.deepEqual([rotation.old, rotation.left], [[], []]);
    t.diagnostic(`killed ${kills} times`);
    assert.ok(kills > 60, `${kills}`);
  });

  test('of a revocation', async (t) => {
    const history = await open(t);
    if (history === undefined) return;
    const { model, servers, revoked } = history;
    assert.equal((await command(history, ['init', '--name', 'links', ...SPANS])).code, 0);
    const first = servers.state.keyPairId;
    model.now += 60 * MINUTE;
    revoked.set(first, { at: model.now, isNow: false });
    const killed = new Set();
    const revoke = ['revoke', first, '--yes', '--no-wait'];
    let { kills } = await killedEverywhere(history, revoke, killed);
    for (let i = 0; i < 3; i += 1) {
      model.now += 15 * MINUTE + 1_000;
      kills += (await killedEverywhere(history, i === 0 ? ['rotate'] : revoke, killed)).kills;
      if (!model.keys.has(first)) break;
    }
    assertAllAccepted(history);
    const { keyPairId, rotation } = servers.state;
    assert.deepEqual(rotation.revoked, [first]);
    assert.ok(!model.keys.has(first));
    assert.deepEqual(model.groupHistory.at(-1).items, [keyPairId]);
    t.diagnostic(`killed ${kills} times`);
    assert.ok(kills > 40, `${kills}`);
  });
});
