'use strict';

// A key in the Parameter Store of AWS Systems Manager.

const { excerpt, keySource, keySourceFailure } = require('../../errors.js');
const { knownNames, readOptions } = require('../../options/object.js');
const { optionalName } = require('../../options/signer.js');
const { readClient } = require('../aws-client.js');
const { optionalPackage } = require('../optional-package.js');
const { materialFrom } = require('./material.js');
const { readName } = require('./named.js');

const OPTIONS = knownNames('name', 'client', 'keyPairId');

/** @type {typeof import('../index').fromParameterStore} */
function fromParameterStore(options) {
  const given = readOptions(options, OPTIONS);
  const name = readName(given, 'name', "the parameter's name or ARN");
  const keyPairId = optionalName(given, 'keyPairId');
  let client = readClient(given, 'an SSMClient');
  const where = `the parameter '${excerpt(name, 200)}'`;
  return async function readParameter({ signal } = {}) {
    const { GetParameterCommand, SSMClient } = await loadSdk();
    client ??= new SSMClient({});
    const command = new GetParameterCommand({ Name: name, WithDecryption: true });
    let answer;
    try {
      answer = await client.send(command, { abortSignal: signal });
    } catch (cause) {
      throw keySourceFailure(`Parameter Store does not give ${where}`, cause);
    }
    const content = answer.Parameter?.Value;
    if (content === undefined) throw keySource(`${where} has no value`);
    return materialFrom(content, where, keyPairId);
  };
}

function loadSdk() {
  return optionalPackage(
    '@aws-sdk/client-ssm',
    'fromParameterStore',
    () => import('@aws-sdk/client-ssm'),
    () => require('@aws-sdk/client-ssm'),
  );
}

module.exports = { fromParameterStore };
