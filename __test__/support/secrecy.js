'use strict';

// That whoever reads an error, a log or a printed object learns nothing of a private key.

const assert = require('node:assert/strict');
const { inspect } = require('node:util');

const { base64Of } = require('./keys.js');

/** Anything that a thrown error could show. */
function everythingOf(error) {
  const texts = [];
  for (let e = error; e !== undefined && e !== null; e = e.cause) {
    texts.push(String(e), e.message, e.stack, JSON.stringify(e));
    texts.push(
      inspect(e, { showHidden: true, depth: 10, maxStringLength: null, maxArrayLength: null }),
    );
    for (const name of Reflect.ownKeys(Object(e)))
      texts.push(inspect(e[name], { maxStringLength: null }));
  }
  return texts.join('\n');
}

/** Fails when `text` holds 16 characters in a row of any of the key's base64, or of its bytes in hex. */
function assertKeepsSecret(text, key) {
  const bytes = Buffer.isBuffer(key) ? key : Buffer.from(base64Of(String(key)), 'base64');
  const base64 = bytes.toString('base64');
  for (const [form, secret] of [
    ['base64', base64],
    ['hex', bytes.toString('hex')],
    ['own text', String(key).replace(/-----(BEGIN|END)[^\n]*/g, '')],
  ]) {
    for (let i = 0; i + 16 <= secret.length; i += 1) {
      const piece = secret.slice(i, i + 16);
      if (/^\s*$/.test(piece)) continue;
      assert.ok(!text.includes(piece), `the error shows a piece of the key (${form}, at ${i})`);
    }
  }
}

/** The call is refused because of its key, in our own words, and the error tells nothing of it. */
function assertRefused(call, key, message = /^privateKey: ./) {
  assert.throws(call, (error) => {
    assert.equal(error.code, 'ERR_CLOUDFRONT_PRIVATE_KEY');
    assert.equal(error.name, 'Error');
    assert.ok(error instanceof Error);
    assert.match(error.message, /^privateKey: ./);
    assert.match(error.message, message);
    assertKeepsSecret(everythingOf(error), key);
    return true;
  });
}

module.exports = { assertKeepsSecret, assertRefused, everythingOf };
