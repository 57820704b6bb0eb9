'use strict';

// CloudFront's REST XML for public keys and key groups, and moto's Secrets Manager behind a proxy: both on loopback,
// with one clock of their own, and with faults on demand in front.
//
// `servers.onCall(call)` is asked before each call: nothing lets it through; 'throttle' refuses it; 'lose' carries
// it out and cuts the answer off; 'cut' does not carry it out; and a function is called with `carryOut`, to do
// as it likes.

const http = require('node:http');

const { RotationModel } = require('./rotation-model.js');
const { listen } = require('./servers.js');

const VERSION = '/2020-05-31';

const escaped = (text) =>
  String(text).replace(/[&<>]/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[c]);
const unescaped = (text) =>
  text
    .replace(/&#x([0-9a-f]+);/gi, (_, hex) => String.fromCodePoint(Number.parseInt(hex, 16)))
    .replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
    .replace(
      /&(lt|gt|quot|apos|amp);/g,
      (_, n) => ({ lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' })[n],
    );

/** XML of an object; a list is many elements of one name. */
function xml(name, value) {
  if (value === undefined) return '';
  if (Array.isArray(value)) return value.map((item) => xml(name, item)).join('');
  if (value instanceof Date) return `<${name}>${value.toISOString()}</${name}>`;
  if (typeof value !== 'object') return `<${name}>${escaped(value)}</${name}>`;
  const inner = Object.entries(value).map(([member, content]) => xml(member, content));
  return `<${name}>${inner.join('')}</${name}>`;
}

/** The text of the elements of a name. */
const textsOf = (body, name) =>
  [...body.matchAll(new RegExp(`<${name}>([^<]*)</${name}>`, 'g'))].map((m) => unescaped(m[1]));
const textOf = (body, name) => textsOf(body, name)[0];

function groupConfigOf(body) {
  return {
    ...{ Name: textOf(body, 'Name'), Items: textsOf(body, 'PublicKey') },
    Comment: textOf(body, 'Comment'),
  };
}

const groupConfigXml = ({ Name, Items, Comment }) => ({
  Name,
  Items: { PublicKey: Items },
  Comment,
});

const groupXml = (Id, { LastModifiedTime, KeyGroupConfig }) => ({
  ...{ Id, LastModifiedTime: LastModifiedTime ?? new Date(0) },
  KeyGroupConfig: groupConfigXml(KeyGroupConfig),
});

/** Each operation: how a request is its input, and what its output is as XML. */
const OPERATIONS = [
  {
    ...{ method: 'POST', path: /^\/public-key$/, operation: 'CreatePublicKey', status: 201 },
    input: (_, body) => ({
      PublicKeyConfig: {
        CallerReference: textOf(body, 'CallerReference'),
        ...{ Name: textOf(body, 'Name'), EncodedKey: textOf(body, 'EncodedKey') },
      },
    }),
    answer: ({ PublicKey }) => xml('PublicKey', { Id: PublicKey.Id, CreatedTime: new Date(0) }),
  },
  {
    ...{ method: 'GET', path: /^\/public-key$/, operation: 'ListPublicKeys' },
    input: (url) => ({ Marker: url.searchParams.get('Marker') ?? undefined }),
    answer: ({ PublicKeyList: { Items, NextMarker } }) =>
      xml('PublicKeyList', {
        ...{ NextMarker, MaxItems: 2, Quantity: Items.length },
        Items: { PublicKeySummary: Items },
      }),
  },
  {
    ...{ method: 'GET', path: /^\/public-key\/(\w+)$/, operation: 'GetPublicKey' },
    input: (_, __, id) => ({ Id: id }),
    answer: () => xml('PublicKey', {}),
  },
  {
    ...{
      method: 'DELETE',
      path: /^\/public-key\/(\w+)$/,
      operation: 'DeletePublicKey',
      status: 204,
    },
    input: (_, __, id, { 'if-match': IfMatch }) => ({ Id: id, IfMatch }),
    answer: () => '',
  },
  {
    ...{ method: 'POST', path: /^\/key-group$/, operation: 'CreateKeyGroup', status: 201 },
    input: (_, body) => ({ KeyGroupConfig: groupConfigOf(body) }),
    answer: ({ KeyGroup }) => xml('KeyGroup', { Id: KeyGroup.Id }),
  },
  {
    ...{ method: 'GET', path: /^\/key-group$/, operation: 'ListKeyGroups' },
    input: () => ({}),
    answer: ({ KeyGroupList: { Items } }) =>
      xml('KeyGroupList', {
        ...{ MaxItems: 100, Quantity: Items.length },
        Items: {
          KeyGroupSummary: Items.map(({ KeyGroup }) => ({
            KeyGroup: groupXml(KeyGroup.Id, KeyGroup),
          })),
        },
      }),
  },
  {
    ...{ method: 'GET', path: /^\/key-group\/(\w+)$/, operation: 'GetKeyGroup' },
    input: (_, __, id) => ({ Id: id }),
    answer: ({ KeyGroup }) => xml('KeyGroup', groupXml(KeyGroup.Id, KeyGroup)),
  },
  {
    ...{ method: 'PUT', path: /^\/key-group\/(\w+)$/, operation: 'UpdateKeyGroup' },
    input: (_, body, id, { 'if-match': IfMatch }) => ({
      ...{ Id: id, IfMatch, KeyGroupConfig: groupConfigOf(body) },
    }),
    answer: () => xml('KeyGroup', {}),
  },
  {
    ...{
      method: 'GET',
      path: /^\/distributionsByKeyGroupId\/(\w+)$/,
      operation: 'ListDistributions',
    },
    input: (_, __, id) => ({ Id: id }),
    answer: ({ Items }) =>
      xml('DistributionIdList', {
        ...{ Marker: '', MaxItems: 100, IsTruncated: false, Quantity: Items.length },
        Items: { DistributionId: Items },
      }),
  },
];

async function bodyOf(request) {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** What the SDK makes an error of. */
const errorXml = (code) =>
  `<ErrorResponse>${xml('Error', { Type: 'Sender', Code: code, Message: 'refused' })}<RequestId>1</RequestId></ErrorResponse>`;

function isJson(text) {
  try {
    return typeof JSON.parse(text) === 'object';
  } catch {
    return false;
  }
}

class RotationServers {
  calls = [];
  /** @type {(call: { service: string, operation: string, input?: any }) => unknown} */
  onCall = () => undefined;
  /** What each version of the secret says, by its ID. */
  #texts = new Map();

  constructor(motoEndpoint, options) {
    this.model = new RotationModel(options);
    this.model.ListDistributions = () => ({ Items: ['E1EXAMPLE'] });
    this.moto = new URL(motoEndpoint);
  }

  async start() {
    this.cloudfront = await listen((req, res) => this.#cloudfront(req, res));
    this.secrets = await listen((req, res) => this.#secrets(req, res));
    return this;
  }

  async close() {
    await Promise.all([this.cloudfront.close(), this.secrets.close()]);
  }

  /** What clients go by that are not told. */
  get env() {
    return {
      AWS_ENDPOINT_URL_CLOUDFRONT: `http://${this.cloudfront.host}`,
      AWS_ENDPOINT_URL_SECRETS_MANAGER: `http://${this.secrets.host}`,
      ...{ AWS_REGION: 'eu-central-1', AWS_ACCESS_KEY_ID: 'AKIDEXAMPLE' },
      ...{ AWS_SECRET_ACCESS_KEY: 'none', AWS_MAX_ATTEMPTS: '2' },
      ...{ AWS_CONFIG_FILE: '/nonexistent', AWS_SHARED_CREDENTIALS_FILE: '/nonexistent' },
    };
  }

  #date(service) {
    return new Date(this.model.now + this.model.ahead[service]).toUTCString();
  }

  /** Lets a call through, or not. */
  async #through(call, res, refuse, carryOut) {
    this.calls.push(call);
    const fate = await this.onCall(call);
    if (fate === 'throttle') return refuse('ThrottlingException', 429);
    if (fate === 'cut') return res.destroy();
    const answer = await carryOut();
    if (fate === 'lose') return res.destroy();
    if (typeof fate === 'function') return fate(res);
    const { status, headers, body } = answer;
    res.writeHead(status, headers);
    res.end(body);
  }

  async #cloudfront(req, res) {
    const body = (await bodyOf(req)).toString();
    const url = new URL(req.url, 'http://cloudfront');
    const path = url.pathname.replace(VERSION, '');
    const own = OPERATIONS.find((o) => o.method === req.method && o.path.test(path));
    const headers = { 'content-type': 'text/xml', date: this.#date('cloudfront') };
    const refuse = (code, status) => {
      res.writeHead(status, headers);
      res.end(errorXml(code));
    };
    if (!own) return refuse('NoSuchOperation', 404);
    const { operation, status = 200 } = own;
    const input = own.input(url, body, own.path.exec(path)[1], req.headers);
    const call = { service: 'cloudfront', operation, input };
    await this.#through(call, res, refuse, () => {
      try {
        const { output } = this.model.answer('cloudfront', operation, input);
        const etag = output.ETag === undefined ? {} : { etag: output.ETag };
        return { status, headers: { ...headers, ...etag }, body: own.answer(output) };
      } catch (error) {
        if (!error.$metadata) throw error;
        const { httpStatusCode } = error.$metadata;
        return { status: httpStatusCode, headers, body: errorXml(error.name) };
      }
    });
  }

  async #secrets(req, res) {
    const body = await bodyOf(req);
    const operation = String(req.headers['x-amz-target']).split('.')[1];
    const input = JSON.parse(body.toString());
    const headers = {
      'content-type': 'application/x-amz-json-1.1',
      date: this.#date('secretsManager'),
    };
    const refuse = (code, status) => {
      res.writeHead(status, headers);
      res.end(JSON.stringify({ __type: code, message: 'refused' }));
    };
    const call = { service: 'secretsManager', operation, input };
    await this.#through(call, res, refuse, async () => {
      const answer = await this.#forward(req, body);
      if (answer.status === 200) this.#record(operation, input);
      return { status: answer.status, headers, body: answer.body };
    });
  }

  async #forward(req, body) {
    const { hostname, port } = this.moto;
    const headers = { ...req.headers, host: this.moto.host, connection: 'close' };
    const request = http.request({ hostname, port, path: req.url, method: req.method, headers });
    request.end(body);
    const response = await new Promise((resolve, reject) => {
      request.on('response', resolve).on('error', reject);
    });
    return { status: response.statusCode, body: await bodyOf(response) };
  }

  #record(operation, input) {
    const { model } = this;
    if (operation === 'PutSecretValue' || operation === 'CreateSecret') {
      if (operation === 'CreateSecret') this.name = input.Name;
      this.#texts.set(input.ClientRequestToken, input.SecretString);
    }
    const current =
      operation === 'CreateSecret'
        ? input.ClientRequestToken
        : operation === 'UpdateSecretVersionStage' && input.MoveToVersionId;
    if (!current) return;
    if (!isJson(this.#texts.get(current))) return;
    this.current = current;
    const { keyPairId, lifetime } = this.state;
    model.secretHistory.push({ at: model.now, keyPairId, lifetime });
  }

  /** What the secret says. */
  get state() {
    return this.current && JSON.parse(this.#texts.get(this.current));
  }
}

module.exports = { RotationServers };
