'use strict';

// A rotation whatever happens: random histories with crashes before and after every call, lost and late answers,
// throttling, two runs at once, changes from outside and clocks apart. After each: whoever signed with the
// published secret was accepted at every edge, and no link within its lifetime was refused, except by a
// revocation or where somebody else took the key out of the group.

const assert = require('node:assert/strict');
const { test } = require('node:test');

const { namesOf, revoke } = require('../js/keys/rotation/changes.js');
const { takeSteps, read } = require('../js/keys/rotation/run.js');
const { compareAndSet } = require('../js/keys/rotation/secret.js');
const { begin } = require('../js/keys/rotation/start.js');
const { isUnderWay } = require('../js/keys/rotation/state.js');
const { ecKey, pairOf } = require('./support/keys.js');
const { Random, runs, SEED } = require('./support/random.js');
const { RotationModel, fault } = require('./support/rotation-model.js');
const { assertAllAccepted } = require('./support/rotation-proof.js');

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
/** What is so of the world; runs are told this or more. */
const PROPAGATION = 10 * MINUTE;
const REFRESH = 5 * MINUTE;
const SECRET = 'links';

/** Pairs are drawn from one pool: no history needs more. */
const pool = Array.from({ length: 60 }, () => {
  const { pkcs8, spki } = pairOf(ecKey());
  return { privateKey: pkcs8, publicKey: spki };
});

class History {
  propagation = PROPAGATION;
  refresh = REFRESH;
  calls = [];
  late = [];
  active = 0;
  revoked = new Map();
  taken = [];
  log = [];
  errors = [];
  #pairs = 0;

  constructor(random) {
    this.random = random;
    const ahead = () => random.below(3_600_001) - 1_800_000;
    this.model = new RotationModel({
      ...{ cloudfrontAhead: ahead(), secretsAhead: ahead() },
      repeats: random.pick([201, 409]),
    });
    this.foreign = this.#foreignKey();
    this.hasOwnGroup = random.chance(0.3);
    if (!this.hasOwnGroup) {
      this.model.CreateKeyGroup({ KeyGroupConfig: { Name: 'theirs', Items: [this.foreign] } });
      [this.given] = this.model.groups.keys();
    }
  }

  #foreignKey() {
    const { publicKey } = pool[pool.length - 1];
    const config = { CallerReference: 'foreign', Name: 'foreign', EncodedKey: publicKey };
    return this.model.CreatePublicKey({ PublicKeyConfig: config }).PublicKey.Id;
  }

  get group() {
    return [...this.model.groups.keys()][0];
  }

  get state() {
    const { current, versions } = this.model;
    return current && JSON.parse(versions.get(current));
  }

  makePair = async () => {
    this.#pairs += 1;
    return pool[(this.#pairs - 1) % (pool.length - 1)];
  };

  /** Services whose calls wait until the history lets them through. */
  aws(run = {}) {
    const service = (name) => (operation, input) =>
      new Promise((resolve, reject) => {
        const { groupRead } = run;
        this.calls.push({ name, operation, input, resolve, reject, run, groupRead });
      });
    return { cloudfront: service('cloudfront'), secretsManager: service('secretsManager') };
  }

  /** Services that answer at once. */
  quiet() {
    const service = (name) => async (operation, input) => this.model.answer(name, operation, input);
    return { cloudfront: service('cloudfront'), secretsManager: service('secretsManager') };
  }

  spans() {
    const { random } = this;
    const maybe = (values) => (random.chance(0.3) ? random.pick(values) : undefined);
    return JSON.parse(
      JSON.stringify({
        every: maybe(['0s', '0s', '1h']),
        propagation: maybe(['10m', '12.5m']),
        refresh: maybe(['5m', '400s']),
        lifetime: maybe(['0s', '30m', '2h', '1.5h']),
      }),
    );
  }

  async rotate(aws) {
    const spans = this.spans();
    const wanted = { spans, begin: true };
    return takeSteps({ aws, secretId: SECRET, wanted, makePair: this.makePair });
  }

  async init(aws) {
    const spans = { propagation: '10m', refresh: '5m', lifetime: '1h' };
    const { hasOwnGroup, given, makePair } = this;
    const place = hasOwnGroup ? { name: 'ours' } : { group: given };
    await begin({ aws, secretId: SECRET, keyType: 'ec', spans, ...place, makePair });
    const wanted = { spans: {}, begin: false };
    return takeSteps({ aws, secretId: SECRET, wanted, makePair });
  }

  async revoke(aws, now) {
    const reading = await read(aws, SECRET);
    const ids = namesOf(reading.state);
    if (ids.length === 0) return;
    const id = this.random.pick(ids);
    const { model, revoked } = this;
    const isCurrent = id === reading.state.keyPairId;
    const changed = revoke(reading.state, id, now);
    // From here on it may go.
    const at = model.now;
    if (!revoked.has(id)) revoked.set(id, { at, isNow: now || !isCurrent });
    else if (now || !isCurrent) revoked.get(id).isNow ||= true;
    if (changed !== reading.state) await compareAndSet(aws, reading.secret, changed);
    const wanted = { spans: {}, begin: false };
    await takeSteps({ aws, secretId: SECRET, wanted, makePair: this.makePair });
  }

  start(what, ...rest) {
    this.active += 1;
    const aws = this.aws();
    this.log.push(`${this.model.now} start ${what} ${rest}`);
    this[what](aws, ...rest).then(
      () => {
        this.active -= 1;
      },
      (error) => {
        this.active -= 1;
        this.errors.push(error);
      },
    );
  }

  apply({ name, operation, input, run, groupRead }) {
    const shown = JSON.stringify(input)
      .replace(/-----BEGIN.*?-----END/g, '…')
      .slice(0, 900);
    this.log.push(`${this.model.now} ${operation} ${shown}`);
    if (operation === 'UpdateKeyGroup') this.assertForeignStays(input);
    if (operation === 'DeletePublicKey') assert.notEqual(input.Id, this.foreign);
    const answer = this.model.answer(name, operation, input);
    if (operation === 'GetKeyGroup') run.groupRead = this.model.groupHistory.length;
    if (operation === 'UpdateSecretVersionStage') {
      this.model.secretHistory.at(-1).groupRead = groupRead;
    }
    return answer;
  }

  assertForeignStays({ Id, IfMatch, KeyGroupConfig }) {
    const { config, etag } = this.model.groups.get(Id);
    if (etag !== IfMatch) return;
    const has = (items) => items.includes(this.foreign);
    assert.equal(has(KeyGroupConfig.Items), has(config.Items), 'a foreign key was touched');
  }

  /** One call goes on, or ends, in one of the ways in which calls do. */
  step() {
    const { random } = this;
    const call = this.calls.splice(random.below(this.calls.length), 1)[0];
    const fate = random.below(100);
    const lost = () => Object.assign(new Error('socket hang up'), { code: 'ECONNRESET' });
    if (fate < 4) {
      this.active -= 1; // killed before the call
      this.log.push(`${this.model.now} killed before ${call.operation}`);
      return;
    }
    if (fate < 7) return call.reject(fault('ThrottlingException', 429));
    if (fate < 9) {
      this.log.push(`${this.model.now} late ${call.operation}`);
      this.late.push(call);
      return call.reject(lost());
    }
    let answer;
    try {
      answer = this.apply(call);
    } catch (error) {
      if (error.code === 'ERR_ASSERTION') throw error;
      return call.reject(error);
    }
    if (fate < 13) {
      this.active -= 1; // killed after the call
      this.log.push(`${this.model.now} killed after`);
      return;
    }
    if (fate < 17) return call.reject(lost());
    return call.resolve(answer);
  }

  applyLate() {
    const { random } = this;
    const [call] = this.late.splice(random.below(this.late.length), 1);
    try {
      this.apply(call);
    } catch (error) {
      if (error.code === 'ERR_ASSERTION') throw error;
    }
  }

  meddle() {
    const { random, model, group, foreign } = this;
    if (group === undefined) return;
    const { Items } = model.groups.get(group).config;
    const ours = Items.filter((id) => id !== foreign);
    if (!this.mayComeBack && random.chance(0.2) && ours.length > 0 && Items.length > 1) {
      const id = random.pick(ours);
      this.log.push(`${model.now} somebody takes ${id}`);
      model.changeGroup(group, (items) => items.filter((item) => item !== id));
      this.taken.push({ id, at: model.now, index: model.groupHistory.length });
      this.mayComeBack = random.chance(0.5) ? id : undefined;
    } else if (this.mayComeBack && model.keys.has(this.mayComeBack) && Items.length < 5) {
      const id = this.mayComeBack;
      this.mayComeBack = undefined;
      this.log.push(`${model.now} somebody puts ${id} back`);
      if (!Items.includes(id)) model.changeGroup(group, (items) => [...items, id]);
    } else if (Items.includes(foreign)) {
      if (Items.length === 1) return;
      model.changeGroup(group, (items) => items.filter((item) => item !== foreign));
    } else if (Items.length < 5) {
      model.changeGroup(group, (items) => [...items, foreign]);
    }
  }

  async event() {
    const { random, model } = this;
    const kind = random.below(100);
    if (this.calls.length > 0 && kind < 80) this.step();
    else if (this.late.length > 0 && kind < 84) this.applyLate();
    else if (kind < 93 && this.active < 2) {
      const isMade = model.current !== undefined;
      const what = isMade && random.chance(0.95) ? 'rotate' : 'init';
      if (isMade && random.chance(this.revocations)) this.start('revoke', random.chance(0.3));
      else this.start(what);
    } else if (kind < 95 && random.chance(this.mayComeBack ? 1 : this.meddling)) this.meddle();
    else model.now += random.pick([1, 400, SECOND, MINUTE, 7 * MINUTE, 20 * MINUTE, 90 * MINUTE]);
    if (this.calls.length > 0 && random.chance(0.2)) model.now += random.below(5_000);
    await new Promise(setImmediate);
  }

  async play(events) {
    this.revocations = this.random.pick([0, 0, 0.15]);
    this.meddling = this.random.pick([0, 0.3, 0.3]);
    for (let i = 0; i < events; i += 1) await this.event();
    while (this.calls.length > 0 || this.late.length > 0) {
      if (this.calls.length > 0) this.step();
      else this.applyLate();
      await new Promise(setImmediate);
    }
  }
}

/** Left alone, everything comes to its end. */
async function settle(history) {
  const { model } = history;
  let last;
  for (let i = 0; i < 60; i += 1) {
    if (model.current === undefined) await history.init(history.quiet());
    const wanted = { spans: { every: '90d' }, begin: true };
    const run = { aws: history.quiet(), secretId: SECRET, wanted, makePair: history.makePair };
    last = (await takeSteps(run)).end;
    if (last.do === 'wait' && last.for === 'every') break;
    if (last.do === 'blocked' && last.why !== 'old') break;
    model.now +=
      last.until === undefined ? 3 * 60 * MINUTE : Math.max(SECOND, last.until - last.now);
  }
  return last;
}

async function check(history) {
  const { model, revoked } = history;
  const end = await settle(history);
  assertAllAccepted(history);
  const { items } = model.groupHistory.at(-1);
  if (end.do === 'blocked') {
    assert.ok(history.taken.length > 0 && end.why === 'current', end.why);
    return end.why;
  }
  assert.equal(end.for, 'every', JSON.stringify(end));
  const { state } = history;
  assert.equal(isUnderWay(state), false);
  assert.deepEqual(
    items.filter((id) => id !== history.foreign),
    [state.keyPairId],
  );
  for (const id of revoked.keys()) assert.ok(!items.includes(id) || id === state.keyPairId);
  assert.ok(model.keys.has(history.foreign));
  const { writes } = model;
  const wanted = { spans: {}, begin: true };
  await takeSteps({ aws: history.quiet(), secretId: SECRET, wanted, makePair: history.makePair });
  assert.equal(model.writes, writes, 'a run with nothing due has written');
  return 'settled';
}

test('whoever signs with the published secret is accepted, in every history', async (t) => {
  const random = new Random();
  const ends = {};
  let published = 0;
  const count = runs(2_000, 20);
  for (let i = 0; i < count; i += 1) {
    const history = new History(random);
    try {
      await history.play(40 + random.below(400));
      const end = await check(history);
      ends[end] = (ends[end] ?? 0) + 1;
      published += new Set(history.model.secretHistory.map(({ keyPairId }) => keyPairId)).size;
      const odd = history.errors.find(
        (e) => e.code === undefined || e.code === 'ERR_ASSERTION' || e instanceof TypeError,
      );
      if (odd && !odd.$metadata && odd.code !== 'ECONNRESET') throw odd;
    } catch (error) {
      error.message += `\nhistory ${i} of SEED=${SEED}\n${history.log.slice(-Number(process.env.LOG ?? 60)).join('\n')}`;
      throw error;
    }
  }
  t.diagnostic(
    `${count} histories of SEED=${SEED}: ${JSON.stringify(ends)}, ${published} keys published`,
  );
  assert.ok(published > count);
});
