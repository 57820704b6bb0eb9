'use strict';

// A key in AWS Secrets Manager.

const { excerpt, keySource, keySourceFailure } = require('../../errors.js');
const { knownNames, readOptions } = require('../../options/object.js');
const { optionalName } = require('../../options/signer.js');
const { readClient } = require('../aws-client.js');
const { optionalPackage } = require('../optional-package.js');
const { materialFrom } = require('./material.js');
const { readName } = require('./named.js');

const OPTIONS = knownNames('secretId', 'client', 'keyPairId');

/** @type {typeof import('../index').fromSecretsManager} */
function fromSecretsManager(options) {
  const given = readOptions(options, OPTIONS);
  const secretId = readName(given, 'secretId', "the secret's name or ARN");
  const keyPairId = optionalName(given, 'keyPairId');
  let client = readClient(given, 'a SecretsManagerClient');
  const where = `the secret '${excerpt(secretId, 200)}'`;
  return async function readSecret({ signal } = {}) {
    const { GetSecretValueCommand, SecretsManagerClient } = await loadSdk();
    client ??= new SecretsManagerClient({});
    // By its name: who asks for no stage has been given an old version by stand-ins of the service.
    const command = new GetSecretValueCommand({ SecretId: secretId, VersionStage: 'AWSCURRENT' });
    let secret;
    try {
      secret = await client.send(command, { abortSignal: signal });
    } catch (cause) {
      throw keySourceFailure(`Secrets Manager does not give ${where}`, cause);
    }
    const content = secret.SecretString ?? secret.SecretBinary;
    if (content === undefined) throw keySource(`${where} has no value`);
    return materialFrom(content, where, keyPairId);
  };
}

function loadSdk() {
  return optionalPackage(
    '@aws-sdk/client-secrets-manager',
    'fromSecretsManager',
    () => import('@aws-sdk/client-secrets-manager'),
    () => require('@aws-sdk/client-secrets-manager'),
  );
}

module.exports = { fromSecretsManager };
