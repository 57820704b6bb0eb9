#!/usr/bin/env node
'use strict';

// Stands for the AWS CLI where commands of the documentation are run: CloudFront's public keys and one key group, and
// secrets, in the file state.json of the working directory. What is wrong ends it with 255, as the real one.

const fs = require('node:fs');

const [service, operation, ...rest] = process.argv.slice(2);
const options = {};
for (let i = 0; i < rest.length; i += 2) options[rest[i].slice(2)] = rest[i + 1];
const state = JSON.parse(fs.readFileSync('state.json', 'utf8'));

function refuse(why) {
  console.error(why);
  process.exit(255);
}

/** What an option holds: a text, or what `file://` names. */
function textOf(name) {
  const text = options[name] ?? refuse(`--${name} is missing`);
  return text.startsWith('file://') ? fs.readFileSync(text.slice(7), 'utf8') : text;
}

function assertETag(etag) {
  if (textOf('if-match') !== etag) refuse('PreconditionFailed');
}

const OPERATIONS = {
  'cloudfront create-public-key'() {
    const id = `K${Object.keys(state.publicKeys).length + 1}`;
    state.publicKeys[id] = JSON.parse(textOf('public-key-config'));
    return { PublicKey: { Id: id } };
  },
  'cloudfront get-public-key': () =>
    textOf('id') in state.publicKeys ? { ETag: 'E-key' } : refuse('NoSuchPublicKey'),
  'cloudfront delete-public-key'() {
    assertETag('E-key');
    if (state.group.Items.includes(options.id)) refuse('PublicKeyInUse');
    delete state.publicKeys[options.id];
  },
  'cloudfront get-key-group-config'() {
    if (textOf('id') !== state.groupId) refuse('NoSuchResource');
    return { ETag: `E${state.version}`, KeyGroupConfig: state.group };
  },
  'cloudfront update-key-group'() {
    if (textOf('id') !== state.groupId) refuse('NoSuchResource');
    assertETag(`E${state.version}`);
    const group = JSON.parse(textOf('key-group-config'));
    for (const id of group.Items) if (!(id in state.publicKeys)) refuse(`NoSuchPublicKey ${id}`);
    Object.assign(state, { group, version: state.version + 1 });
    return { KeyGroup: { KeyGroupConfig: group } };
  },
  'secretsmanager put-secret-value'() {
    state.secrets[textOf('secret-id')] = textOf('secret-string');
    return {};
  },
  'ssm put-parameter'() {
    state.secrets[textOf('name')] = textOf('value');
    return {};
  },
};

const run = OPERATIONS[`${service} ${operation}`] ?? refuse(`${service} ${operation}: is not here`);
const answer = run();
fs.writeFileSync('state.json', JSON.stringify(state));
if (options.query) {
  console.log(options.query.split('.').reduce((value, name) => value[name], answer));
} else if (answer) {
  console.log(JSON.stringify(answer));
}
