'use strict';

// The command migrate on random programs, and its scanner on everything that is installed, against TypeScript's parser.

const assert = require('node:assert/strict');
const { readdirSync, readFileSync, statSync, writeFileSync } = require('node:fs');
const path = require('node:path');
const { describe, it } = require('node:test');

const { REPLACEMENTS } = require('../js/cli/migrate/packages.js');
const { Scanner } = require('../js/cli/migrate/scan.js');
const { runSync } = require('../scripts/support/child.js');
const { root } = require('../scripts/support/paths.js');
const { temporaryFolder } = require('../scripts/support/temporary-folder.js');
const { Programs } = require('./support/migrate-programs.js');
const { Random, runs } = require('./support/random.js');
const { literalsOf, parse, withReplacements } = require('./support/typescript-imports.js');

const cli = path.join(root, 'js', 'cli', 'index.js');
const LANGUAGES = {
  '.js': { typescript: false, jsx: true },
  '.mts': { typescript: true, jsx: false },
  '.tsx': { typescript: true, jsx: true },
};

describe('random programs: changes what TypeScript says is imported, and no other byte', () => {
  for (const [extension, language] of Object.entries(LANGUAGES)) {
    it(extension, () => {
      const { folder, remove } = temporaryFolder();
      try {
        const programs = new Programs(new Random(), language);
        const expected = new Map();
        const count = runs(400, 100);
        for (let i = 0; i < count; i++) {
          const text = programs.program();
          const name = `${i}${extension}`;
          const source = parse(name, text);
          if (!source) continue;
          writeFileSync(path.join(folder, name), text);
          expected.set(name, { text, after: withReplacements(source, REPLACEMENTS) });
        }
        assert.ok(expected.size > count / 2, `${expected.size} of ${count} are programs`);
        const { stderr } = runSync(process.execPath, [cli, 'migrate'], { cwd: folder });
        assert.equal(stderr, '');
        for (const [name, { text, after }] of expected) {
          assert.equal(readFileSync(path.join(folder, name), 'utf8'), after, text);
        }
        const changed = [...expected.values()].filter(({ text, after }) => text !== after);
        assert.ok(changed.length > count / 5, `${changed.length} change`);
      } finally {
        remove();
      }
    });
  }
});

/** Where the scanner sees strings, templates and regular expressions. */
function literalsScanned(text, jsx) {
  const heard = [];
  new Scanner(text, jsx, {
    onToken(tokens, index) {
      const { kind, start, end } = tokens.at(index);
      heard.push({ kind, key: `${kind} ${start}-${end}` });
    },
    onComment() {},
    mark: () => heard.length,
    forget(mark) {
      heard.length = mark;
    },
  }).scan();
  return heard.filter(({ kind }) => /^(?:string|template|regexp)$/.test(kind));
}

describe('the scanner sees the literals that TypeScript sees', () => {
  const sources = readdirSync(path.join(root, 'node_modules'), { recursive: true })
    .map((name) => path.join(root, 'node_modules', String(name)))
    .filter((name) => /\.(?:[cm]?js|[cm]?ts|[jt]sx)$/.test(name));

  it('in what is installed here', () => {
    const random = new Random();
    let seen = 0;
    for (let i = 0; i < runs(200); i++) {
      const name = random.pick(sources);
      const stat = statSync(name);
      if (!stat.isFile() || stat.size > 300_000) continue;
      // As the command does: each byte a character.
      const text = readFileSync(name, 'latin1');
      const source = parse(name, text);
      if (!source) continue;
      const wanted = literalsOf(source);
      const scanned = literalsScanned(text, !/\.[cm]?ts$/.test(name));
      const keys = new Set(scanned.map(({ key }) => key));
      assert.deepEqual(
        [...wanted].filter((key) => !keys.has(key)),
        [],
        name,
      );
      // TypeScript's templates with values are other nodes.
      const others = scanned.filter(({ kind, key }) => kind !== 'template' && !wanted.has(key));
      assert.deepEqual(others, [], name);
      seen++;
    }
    assert.ok(seen > 0);
  });
});
