'use strict';

// The command cloudfront-sign-native migrate: what it changes, byte by byte, and what it leaves alone and says.

const assert = require('node:assert/strict');
const {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} = require('node:fs');
const path = require('node:path');
const { afterEach, beforeEach, describe, it } = require('node:test');

const { runSync } = require('../scripts/support/child.js');
const { temporaryFolder } = require('../scripts/support/temporary-folder.js');
const { after, before, sources } = require('./support/migrate-sources.js');

const cli = path.join(__dirname, '..', 'js', 'cli', 'index.js');

let folder;
let remove;
beforeEach(() => {
  ({ folder, remove } = temporaryFolder());
});
afterEach(() => remove());

const migrate = (...args) => runSync(process.execPath, [cli, 'migrate', ...args], { cwd: folder });

function write(name, content) {
  const file = path.join(folder, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, content);
  return file;
}
const read = (name) => readFileSync(path.join(folder, name), 'utf8');

/** What becomes of one source. */
function migrated(text, name = 'a.js') {
  write(name, text);
  const result = migrate(name);
  assert.equal(result.signal, null);
  return { ...result, text: readFileSync(path.join(folder, name)) };
}

describe('sources as people write them', () => {
  for (const [name, marked] of Object.entries(sources)) {
    it(`${name}: changes the imports and no other byte, once`, () => {
      const { code, stderr, stdout, text } = migrated(before(marked), name);
      assert.equal(text.toString(), after(marked), stdout + stderr);
      assert.equal(stderr, '');
      const again = migrate(name);
      assert.equal(read(name), after(marked));
      assert.match(again.stdout, /^Nothing to change/m);
      assert.equal(code, again.code);
    });

    it(`${name}: with CRLF and a BOM too`, () => {
      const bom = name === 'express-app.js' || name === 'Player.vue' ? '' : '\uFEFF';
      const crlf = (text) => bom + text.replaceAll('\n', '\r\n');
      assert.equal(migrated(crlf(before(marked)), name).text.toString(), crlf(after(marked)));
    });
  }
});
