'use strict';

// From end to end: an Express app whose ReloadingSigner follows the secret, under load through three rotations. Links
// are made and opened the whole time, at edges that get the key group's changes late, each by another delay. The
// time is that of the servers: nobody sleeps.

const assert = require('node:assert/strict');
const { test } = require('node:test');
const express = require('express');

const { ReloadingSigner, Verifier } = require('..');
const { edge } = require('../js/edge');
const { fromSecretsManager, initKeys, rotateKeys } = require('../js/keys');
const { CREDENTIALS, motoForSuite } = require('./support/moto.js');
const { Random, SEED } = require('./support/random.js');
const { assertAllAccepted } = require('./support/rotation-proof.js');
const { RotationServers } = require('./support/rotation-servers.js');
const { get, listen, targetOf } = require('./support/servers.js');

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const PROPAGATION = 10 * MINUTE;
const REFRESH = 5 * MINUTE;
const LIFETIME = 30 * MINUTE;
const ORIGIN = 'https://cdn.example.com';
const moto = motoForSuite();

/** An edge that has the key group as it was `delay` ago. */
function edgeServer(model, pems, delay) {
  const guards = new Map();
  return listen((req, res) => {
    const { items } =
      model.groupHistory.findLast(({ at }) => at <= model.now - delay) ?? model.groupHistory[0];
    const name = items.join();
    if (!guards.has(name)) {
      const keys = Object.fromEntries(items.map((id) => [id, pems.get(id)]));
      guards.set(name, edge({ verifier: new Verifier({ keys }), origin: ORIGIN }));
    }
    guards.get(name)(req, res, (error) => {
      res.statusCode = error ? 500 : 200;
      res.end();
    });
  });
}

/** The app: whoever asks gets a link to a film. */
function appServer(signer) {
  const app = express();
  app.get('/films/:id', (req, res) => {
    const url = `${ORIGIN}/films/${req.params.id}.mp4`;
    res.json({ link: signer.getSignedUrl(url, { expires: '1h' }) });
  });
  return listen(app);
}

test('three rotations under load, and not one 403', async (t) => {
  const aws = await moto(t);
  if (aws === undefined) return;
  const random = new Random();
  const servers = await new RotationServers(aws.endpoint).start();
  t.after(() => servers.close());
  const { model } = servers;
  const { CloudFrontClient } = require('@aws-sdk/client-cloudfront');
  const { SecretsManagerClient } = require('@aws-sdk/client-secrets-manager');
  const at = (server) => ({ ...CREDENTIALS, endpoint: `http://${server.host}` });
  const clients = {
    cloudfront: new CloudFrontClient(at(servers.cloudfront)),
    secretsManager: new SecretsManagerClient(at(servers.secrets)),
  };
  const secretId = 'express';
  const all = { clients, secretId };
  const spans = { propagation: '10m', refresh: '5m', lifetime: '30m' };
  await initKeys({ ...all, ...spans, name: 'links' });

  const source = fromSecretsManager({ secretId, client: clients.secretsManager });
  // Two processes, which read the secret at moments of their own.
  const signers = [await ReloadingSigner.open({ source }), await ReloadingSigner.open({ source })];
  t.after(() => signers.forEach((signer) => void signer.close()));
  const readAt = [model.now, model.now - REFRESH / 2];
  const apps = await Promise.all(signers.map(appServer));
  const pems = new Map();
  const delays = [0, PROPAGATION / 3, PROPAGATION];
  const edges = await Promise.all(delays.map((delay) => edgeServer(model, pems, delay)));
  t.after(() => Promise.all([...apps, ...edges].map((server) => server.close())));

  const used = new Set();
  let opened = 0;
  let links = [];
  const open = async ({ link, made }) => {
    const server = random.pick(edges);
    const { status } = await get(server.port, targetOf(link));
    opened += 1;
    const age = (model.now - made) / SECOND;
    assert.equal(
      status,
      200,
      `${link} after ${age} s, edge ${edges.indexOf(server)}, SEED=${SEED}`,
    );
  };
  const make = async () => {
    const made = model.now;
    const { body } = await get(random.pick(apps).port, `/films/${random.below(1_000)}`);
    const { link } = JSON.parse(body);
    used.add(new URL(link).searchParams.get('Key-Pair-Id'));
    links.push({ link, made });
  };

  let running;
  let failure;
  const published = () => new Set(model.secretHistory.map(({ keyPairId }) => keyPairId)).size - 1;
  for (let step = 0; published() < 4 || model.keys.size > 1; step += 1) {
    assert.ok(step < 3_000, 'no end');
    assert.ifError(failure);
    const every = published() < 4 ? '0s' : '9d';
    running ??= rotateKeys({ ...all, every })
      .catch((error) => {
        failure = error;
      })
      .finally(() => {
        running = undefined;
      });
    for (const [id, { config }] of model.keys) pems.set(id, config.EncodedKey);
    for (const [i, signer] of signers.entries()) {
      if (model.now - readAt[i] < REFRESH - 45 * SECOND) continue;
      readAt[i] = model.now;
      await signer.refresh();
    }
    await make();
    await Promise.all([links.at(-1), links[0], random.pick(links), random.pick(links)].map(open));
    model.now += (10 + random.below(30)) * SECOND;
    links = links.filter(({ made }) => model.now - made < LIFETIME);
  }
  await running;
  assert.ifError(failure);
  assert.ok(used.size >= 4, `${[...used]}`);
  assertAllAccepted({
    ...{ model, revoked: new Map(), taken: [], hasOwnGroup: true },
    ...{ propagation: PROPAGATION, refresh: REFRESH },
  });
  t.diagnostic(`${opened} links opened, signed with ${[...used]}; SEED=${SEED}`);
});
