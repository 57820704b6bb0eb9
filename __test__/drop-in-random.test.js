'use strict';

// The root of the package against aws-cloudfront-sign: random calls, thousands of them. Both have to give
// the same, or fail the same way.

const assert = require('node:assert/strict');
const { after, it, mock } = require('node:test');
const { inspect } = require('node:util');

const original = require('aws-cloudfront-sign');
const ours = require('..');
const {
  NOW,
  RULES,
  fileWith,
  nextCall,
  publicKeyOf,
  remember,
  removeFiles,
} = require('./support/drop-in-calls.js');
const { pem } = require('./support/keys.js');
const { fromBase64, verifies } = require('./support/oracle.js');
const { SEED, runs } = require('./support/random.js');

/** Enough, whatever the factor, for the share of those that are signed to mean something. */
const CALLS = runs(20_000, 1_000);
/** Differences described in full. */
const SHOWN = 5;

after(removeFiles);

function outcome(library, { name, args }) {
  try {
    return { value: library[name](...args) };
  } catch (error) {
    return { error };
  }
}

const isKeyFailure = (error) =>
  /^ERR_OSSL_|^ERR_CRYPTO_/.test(error?.code) ||
  (error?.code === 'ERR_INVALID_ARG_TYPE' && /"(?:privateKey|key)[".]/.test(error.message));

const isRefusedKey = (error) =>
  error?.code === 'ERR_CLOUDFRONT_PRIVATE_KEY' && error.name === 'Error';

const OWN_PROPERTIES = ['name', 'message', 'code', 'input', 'errno', 'syscall', 'path'];
const describe = (error) =>
  error instanceof Error ? OWN_PROPERTIES.map((property) => error[property]) : error;

const SIGNATURE = /([?&]Signature=)([^&#]*)/;

/** The result without its signature, and the signature. */
function split(value) {
  if (typeof value === 'string') {
    const [, , signature] = SIGNATURE.exec(value) ?? [];
    return [value.replace(SIGNATURE, '$1'), signature && decodeURIComponent(signature)];
  }
  const { 'CloudFront-Signature': signature, ...rest } = value;
  return [[Object.keys(value), rest], signature];
}

function policyOf(value) {
  if (typeof value !== 'string') return fromBase64(value['CloudFront-Policy']);
  return fromBase64(decodeURIComponent(/[?&]Policy=([^&#]*)/.exec(value)[1]));
}

const equal = (one, two) => {
  try {
    assert.deepStrictEqual(one, two);
    return true;
  } catch {
    return false;
  }
};

/** Equal but for the signature, which for P-256 is another one each time. */
function sameResult(own, its, made) {
  if (made.asymmetricKeyType === 'rsa') {
    return (
      equal(own, its) && (typeof own === 'string' || equal(Object.keys(own), Object.keys(its)))
    );
  }
  const [ownRest, signature] = split(own);
  const [itsRest] = split(its);
  return equal(ownRest, itsRest) && verifies(publicKeyOf(made), 'SHA1', policyOf(own), signature);
}

const sameError = (own, its) => {
  if (isKeyFailure(its)) return isRefusedKey(own);
  return own?.constructor === its?.constructor && equal(describe(own), describe(its));
};

function agree(made, rule, own, its, theCall) {
  const bothSucceeded = 'value' in own && 'value' in its;
  const bothFailed = 'error' in own && 'error' in its;
  if (rule === RULES.damaged && (isRefusedKey(own.error) || isKeyFailure(its.error))) return true;
  if (rule === RULES.damaged && bothSucceeded) {
    // A damaged P-256 key may have another public half than `made`: compare the rest.
    return made.asymmetricKeyType === 'rsa'
      ? sameResult(own.value, its.value, made)
      : equal(split(own.value)[0], split(its.value)[0]);
  }
  if (rule === RULES.extension && !theCall.withLineBreaks) {
    if (its.error?.message !== 'Invalid private key string, must include line breaks') {
      return bothFailed && sameError(own.error, its.error);
    }
    // What the original does with line breaks in the key is what is expected.
    const text_ = theCall.params.privateKeyPath ? undefined : pem(made);
    const params = { ...theCall.params };
    if (text_ === undefined) params.privateKeyPath = fileWith(pem(made));
    else params.privateKeyString = text_;
    const repaired = { ...theCall, args: [theCall.args[0], params], withLineBreaks: true };
    return theCall.args[1] === theCall.params
      ? agree(made, RULES.same, own, outcome(original, repaired), repaired)
      : bothFailed && sameError(own.error, its.error);
  }
  if (bothFailed) return sameError(own.error, its.error);
  return bothSucceeded && made !== undefined && sameResult(own.value, its.value, made);
}

it(`does what the original does, ${CALLS} times`, () => {
  mock.timers.enable({ apis: ['Date'], now: NOW });
  const counts = { signed: 0, refused: 0, differences: 0 };
  try {
    for (let run = 0; run < CALLS; run += 1) {
      const theCall = nextCall();
      const own = outcome(ours, theCall);
      const its = outcome(original, theCall);
      counts['value' in own ? 'signed' : 'refused'] += 1;
      if (typeof own.value === 'string') remember(own.value);
      if (!agree(theCall.made, theCall.rule, own, its, theCall)) {
        counts.differences += 1;
        if (counts.differences <= SHOWN) {
          console.log(
            `difference at run ${run} (${theCall.rule}): ${theCall.name}(…${inspect(theCall.args, { depth: 4, maxStringLength: 2000 })})\n` +
              `  this package: ${inspect(own)}\n  the original: ${inspect(its)}`,
          );
        }
      }
    }
  } finally {
    mock.timers.reset();
  }
  const { signed, refused, differences } = counts;
  console.log(`${CALLS} calls: ${signed} signed, ${refused} refused, ${differences} differences`);
  assert.equal(differences, 0, `repeat with SEED=${SEED} and the same RUNS`);
  assert.ok(signed > CALLS / 5 && refused > CALLS / 20);
});
