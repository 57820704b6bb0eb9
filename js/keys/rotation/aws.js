'use strict';

// CloudFront and Secrets Manager, through the SDK's clients: one operation at a time, its answer with the moment
// that the service says it is.

const { excerpt, reasonOf, rotationError } = require('../../errors.js');
const { readClient } = require('../aws-client.js');
const { optionalPackage } = require('../optional-package.js');
const { readObject } = require('../../options/object.js');

/**
 * @typedef {{ output: any, date: number }} Answer the clock of the service, milliseconds in whole seconds
 * @typedef {(operation: string, input: Record<string, unknown>) => Promise<Answer>} Service
 * @typedef {{ cloudfront: Service, secretsManager: Service }} Aws
 * @typedef {import('../aws-client.js').AwsClient} AwsClient
 */

const USER = 'the rotation of keys';

/**
 * @param {Record<string, unknown>} options `clients`, `signal`
 * @returns {Promise<Aws>}
 */
async function openAws({ clients, signal }) {
  const given = clients === undefined ? {} : readObject(clients, 'clients');
  const own = {
    cloudfront: readClient({ client: given.cloudfront ?? undefined }, 'a CloudFrontClient'),
    secretsManager: readClient(
      { client: given.secretsManager ?? undefined },
      'a SecretsManagerClient',
    ),
  };
  const [cloudfront, secretsManager] = await Promise.all([loadCloudFront(), loadSecretsManager()]);
  return {
    cloudfront: service(
      'CloudFront',
      cloudfront,
      own.cloudfront ?? new cloudfront.CloudFrontClient({}),
      signal,
    ),
    secretsManager: service(
      'Secrets Manager',
      secretsManager,
      own.secretsManager ?? new secretsManager.SecretsManagerClient({}),
      signal,
    ),
  };
}

/**
 * @param {string} name
 * @param {Record<string, any>} sdk
 * @param {AwsClient} client
 * @param {unknown} signal
 * @returns {Service}
 */
function service(name, sdk, client, signal) {
  return async function call(operation, input) {
    const command = new sdk[`${operation}Command`](input);
    /** @type {string | undefined} */
    let header;
    command.middlewareStack.add(
      (/** @type {(args: any) => Promise<any>} */ next) => async (/** @type {any} */ args) => {
        const result = await next(args);
        header = result.response?.headers?.date;
        return result;
      },
      { step: 'deserialize', name: 'cloudfrontSignNativeDate', override: true },
    );
    const output = await client.send(command, { abortSignal: signal });
    const date = Date.parse(header ?? '');
    if (Number.isNaN(date)) {
      throw rotationError(
        `the answer of ${name} to ${operation} has no Date header that can be read: '${excerpt(String(header))}'`,
      );
    }
    return { output, date };
  };
}

function loadCloudFront() {
  return optionalPackage(
    '@aws-sdk/client-cloudfront',
    USER,
    () => import('@aws-sdk/client-cloudfront'),
    () => require('@aws-sdk/client-cloudfront'),
  );
}

function loadSecretsManager() {
  return optionalPackage(
    '@aws-sdk/client-secrets-manager',
    USER,
    () => import('@aws-sdk/client-secrets-manager'),
    () => require('@aws-sdk/client-secrets-manager'),
  );
}

/**
 * The name and the status of an error of a service.
 *
 * @param {unknown} error
 * @returns {{ name: string, status: number | undefined }}
 */
function faultOf(error) {
  const { name = '', $metadata } = /** @type {any} */ (error ?? {});
  return { name, status: $metadata?.httpStatusCode };
}

/**
 * The same error, in a sentence of ours.
 *
 * @param {string} what
 * @param {unknown} cause
 */
function failed(what, cause) {
  return rotationError(`${what}: ${reasonOf(cause)}`, { cause });
}

module.exports = { failed, faultOf, openAws };
