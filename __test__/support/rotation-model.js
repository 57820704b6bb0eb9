'use strict';

// CloudFront's public keys and key groups, and Secrets Manager's versions, as far as a rotation uses them: in
// memory, with clocks of their own, and with a record of what was in the group and in the secret when.

const { createPublicKey } = require('node:crypto');

const fault = (name, status) =>
  Object.assign(new Error(name), { name, $metadata: { httpStatusCode: status } });

const LABEL = 'AWSCURRENT';

class RotationModel {
  now = 1_800_000_000_000;
  keys = new Map();
  groups = new Map();
  versions = new Map();
  /** @type {string | undefined} */
  current;
  labels = new Map();
  groupHistory = [];
  secretHistory = [];
  writes = 0;
  #count = 0;

  constructor({ cloudfrontAhead = 0, secretsAhead = 0, repeats = 201, pageSize = 2 } = {}) {
    this.ahead = { cloudfront: cloudfrontAhead, secretsManager: secretsAhead };
    this.repeats = repeats;
    this.pageSize = pageSize;
  }

  #id(prefix) {
    this.#count += 1;
    return `${prefix}${this.#count}`;
  }

  /** What a service answers, or throws. */
  answer(service, operation, input) {
    const output = this[operation](structuredClone(input));
    const date = Math.floor((this.now + this.ahead[service]) / 1_000) * 1_000;
    return { output: structuredClone(output), date };
  }

  #setGroup(id, config) {
    this.groups.set(id, {
      config,
      etag: this.#id('E'),
      modified: this.now + this.ahead.cloudfront,
    });
    this.groupHistory.push({ at: this.now, items: config.Items });
  }

  CreatePublicKey({ PublicKeyConfig }) {
    this.writes += 1;
    for (const [Id, { config }] of this.keys) {
      if (config.CallerReference !== PublicKeyConfig.CallerReference) continue;
      if (this.repeats === 409) throw fault('PublicKeyAlreadyExists', 409);
      return { PublicKey: { Id } };
    }
    createPublicKey(PublicKeyConfig.EncodedKey);
    const Id = this.#id('K');
    this.keys.set(Id, { config: PublicKeyConfig, etag: this.#id('E') });
    return { PublicKey: { Id } };
  }

  GetPublicKey({ Id }) {
    const key = this.keys.get(Id);
    if (!key) throw fault('NoSuchPublicKey', 404);
    return { ETag: key.etag };
  }

  ListPublicKeys({ Marker }) {
    const all = [...this.keys];
    const from = Marker === undefined ? 0 : all.findIndex(([Id]) => Id === Marker);
    const page = all.slice(from, from + this.pageSize);
    const Items = page.map(([Id, { config }]) => ({ Id, EncodedKey: config.EncodedKey }));
    return { PublicKeyList: { Items, NextMarker: all[from + this.pageSize]?.[0] } };
  }

  DeletePublicKey({ Id, IfMatch }) {
    this.writes += 1;
    const key = this.keys.get(Id);
    if (!key) throw fault('NoSuchPublicKey', 404);
    if (key.etag !== IfMatch) throw fault('PreconditionFailed', 412);
    const users = [...this.groups.values()].filter(({ config }) => config.Items.includes(Id));
    if (users.length > 0 || key.isUsed) throw fault('PublicKeyInUse', 409);
    this.keys.delete(Id);
    return {};
  }

  CreateKeyGroup({ KeyGroupConfig }) {
    this.writes += 1;
    for (const { config } of this.groups.values()) {
      if (config.Name === KeyGroupConfig.Name) throw fault('KeyGroupAlreadyExists', 409);
    }
    this.#assertKeys(KeyGroupConfig.Items);
    const Id = this.#id('G');
    this.#setGroup(Id, KeyGroupConfig);
    return { KeyGroup: { Id } };
  }

  #assertKeys(items) {
    if (items.length === 0) throw fault('InvalidArgument', 400);
    if (items.length > 5) throw fault('TooManyPublicKeysInKeyGroup', 400);
    if (items.some((id) => !this.keys.has(id))) throw fault('NoSuchPublicKey', 400);
  }

  GetKeyGroup({ Id }) {
    const group = this.groups.get(Id);
    if (!group) throw fault('NoSuchResource', 404);
    const { config, etag, modified } = group;
    return {
      ETag: etag,
      KeyGroup: { Id, LastModifiedTime: new Date(modified), KeyGroupConfig: config },
    };
  }

  ListKeyGroups() {
    const Items = [...this.groups].map(([Id, { config }]) => ({
      KeyGroup: { Id, KeyGroupConfig: config },
    }));
    return { KeyGroupList: { Items } };
  }

  UpdateKeyGroup({ Id, IfMatch, KeyGroupConfig }) {
    this.writes += 1;
    const group = this.groups.get(Id);
    if (group.etag !== IfMatch) throw fault('PreconditionFailed', 412);
    this.#assertKeys(KeyGroupConfig.Items);
    this.#setGroup(Id, KeyGroupConfig);
    return {};
  }

  /** By somebody else, at once. */
  changeGroup(id, change) {
    const { config } = this.groups.get(id);
    this.#setGroup(id, { ...config, Items: change(config.Items) });
  }

  GetSecretValue({ VersionId }) {
    const version = VersionId ?? this.current;
    if (!this.versions.has(version)) throw fault('ResourceNotFoundException', 400);
    return { ARN: 'arn:secret', VersionId: version, SecretString: this.versions.get(version) };
  }

  #setCurrent(version) {
    this.current = version;
    const { keyPairId, lifetime } = JSON.parse(this.versions.get(version));
    const groupIndex = this.groupHistory.length;
    this.secretHistory.push({ at: this.now, keyPairId, lifetime, groupIndex });
  }

  CreateSecret({ SecretString, ClientRequestToken }) {
    this.writes += 1;
    if (this.current !== undefined) {
      const isSame = this.versions.get(ClientRequestToken) === SecretString;
      if (isSame) return {};
      throw fault('ResourceExistsException', 400);
    }
    this.versions.set(ClientRequestToken, SecretString);
    this.#setCurrent(ClientRequestToken);
    return {};
  }

  PutSecretValue({ ClientRequestToken, SecretString, VersionStages }) {
    this.writes += 1;
    if (VersionStages.includes(LABEL)) throw new Error('a put that moves AWSCURRENT');
    const there = this.versions.get(ClientRequestToken);
    if (there !== undefined && there !== SecretString) {
      throw fault('ResourceExistsException', 400);
    }
    this.versions.set(ClientRequestToken, SecretString);
    return {};
  }

  UpdateSecretVersionStage({ MoveToVersionId, RemoveFromVersionId }) {
    this.writes += 1;
    if (RemoveFromVersionId !== this.current) throw fault('InvalidParameterException', 400);
    this.#setCurrent(MoveToVersionId);
    return {};
  }
}

module.exports = { RotationModel, fault };
