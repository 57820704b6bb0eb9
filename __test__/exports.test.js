'use strict';

// What the package exports is there to be replaced: stubs and automatic mocks take data properties only.

const assert = require('node:assert/strict');
const { spawnSync } = require('node:child_process');
const path = require('node:path');
const { describe, it } = require('node:test');

const root = path.join(__dirname, '..');
const FACES = {
  'cloudfront-sign-native': root,
  'cloudfront-sign-native/aws-sdk': path.join(root, 'js', 'drop-in', 'aws-sdk.js'),
  'cloudfront-sign-native/edge': path.join(root, 'js', 'edge'),
  'cloudfront-sign-native/express': path.join(root, 'js', 'express'),
  'cloudfront-sign-native/keys': path.join(root, 'js', 'keys'),
  'cloudfront-sign-native/kms': path.join(root, 'js', 'keys', 'kms.js'),
};
const LAZY = ['Signer', 'ExternalSigner', 'ReloadingSigner', 'Grant', 'resource', 'Verifier'];

/** Runs a script in a process of its own, where nothing is loaded yet; gives what it prints. */
function fresh(source, ...options) {
  const args = [...options, '--eval', source];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: root,
    encoding: 'utf8',
  });
  assert.equal(status, 0, stderr);
  return stdout.trim();
}

for (const [name, file] of Object.entries(FACES)) {
  describe(`what ${name} exports`, () => {
    const face = require(file);

    it('is data that can be replaced', () => {
      assert.ok(Object.keys(face).length > 0);
      for (const key of Object.keys(face)) {
        const descriptor = Object.getOwnPropertyDescriptor(face, key);
        const { value, ...rest } = descriptor;
        assert.deepEqual(rest, { writable: true, enumerable: true, configurable: true }, key);
        assert.equal(value, face[key], key);
        assert.notEqual(value, undefined, key);
      }
    });

    it('is replaced and put back, by definition and by assignment', () => {
      for (const key of Object.keys(face)) {
        const original = Object.getOwnPropertyDescriptor(face, key);
        const stub = () => 'stub';
        Object.defineProperty(face, key, { ...original, value: stub });
        assert.equal(face[key], stub);
        Object.defineProperty(face, key, original);
        assert.equal(face[key], original.value);
        face[key] = stub;
        assert.equal(face[key], stub);
        face[key] = original.value;
        assert.deepEqual(Object.getOwnPropertyDescriptor(face, key), original);
        delete face[key];
        assert.equal(Object.hasOwn(face, key), false);
        assert.equal(face[key], undefined);
        Object.defineProperty(face, key, original);
      }
    });

    it('has the same names for ES modules', () => {
      const source = `const all = await import(${JSON.stringify(require.resolve(file))}); console.log(Object.keys(all).filter((key) => all[key] !== undefined).join());`;
      const names = fresh(source, '--input-type=module').split(',');
      const others = ['default', 'module.exports'];
      assert.deepEqual(
        names.filter((key) => !others.includes(key)).sort(),
        Object.keys(face).sort(),
      );
    });
  });
}

describe('the classes', () => {
  const loaded = `Object.keys(require.cache).filter((file) => /js.(signer|grant|verifier|keys.external|keys.reloading|options.resource)\\.js$/.test(file)).length`;

  it('are not loaded before somebody asks for them', () => {
    assert.equal(fresh(`require('.').getSignedUrl; console.log(${loaded})`), '0');
  });

  for (const name of LAZY) {
    it(`give ${name} whichever way they are asked`, () => {
      for (const ask of [
        `own.${name}`,
        `Object.getOwnPropertyDescriptor(own, '${name}').value`,
        `Object.getOwnPropertyDescriptors(own).${name}.value`,
        `({ ...own }).${name}`,
        `Object.entries(own).find(([key]) => key === '${name}')[1]`,
        `Reflect.get(own, '${name}')`,
      ]) {
        const source = `const own = require('.'); const value = ${ask}; console.log(typeof value, value === own.${name})`;
        assert.equal(fresh(source), 'function true', ask);
      }
    });

    it(`let ${name} be replaced before it is loaded`, () => {
      for (const replace of [
        `own.${name} = 5`,
        `Object.defineProperty(own, '${name}', { value: 5 })`,
        `Reflect.set(own, '${name}', 5)`,
      ]) {
        const source = `'use strict'; const own = require('.'); ${replace}; const { value, ...rest } = Object.getOwnPropertyDescriptor(own, '${name}'); console.log(own.${name}, value, JSON.stringify(rest))`;
        assert.equal(
          fresh(source),
          '5 5 {"writable":true,"enumerable":true,"configurable":true}',
          replace,
        );
      }
      const gone = `'use strict'; const own = require('.'); delete own.${name}; console.log(own.${name}, '${name}' in own)`;
      assert.equal(fresh(gone), 'undefined false');
    });
  }
});
