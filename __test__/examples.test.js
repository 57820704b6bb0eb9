'use strict';

// Every JavaScript example of the documentation runs. A block marked ```js no-run is only parsed.

const assert = require('node:assert/strict');
const { spawnSync } = require('node:child_process');
const path = require('node:path');
const { test } = require('node:test');
const vm = require('node:vm');

const { JAVASCRIPT, ROOT, blocksOf, documents } = require('./support/documents.js');

const ENVIRONMENT = path.join(__dirname, 'support', 'example-environment.js');

/** Names that examples use and readers understand; a block may declare its own. */
const SURROUNDINGS =
  "const url = 'https://d111111abcdef8.cloudfront.net/video.mp4', base = 'https://d111111abcdef8.cloudfront.net/videos/42/';";

/** ES module syntax as CommonJS: the examples run in one function, where `await` is allowed. */
function asFunctionBody(code) {
  return code
    .replace(
      /^import\s+(?:([\w$]+)\s*,?\s*)?(?:\{([^}]*)\})?(?:\*\s+as\s+([\w$]+))?\s*from\s*(['"][^'"]+['"]);?/gm,
      (_, whole, names, space, from) =>
        [
          (whole ?? space) && `const ${whole ?? space} = require(${from});`,
          names && `const {${names.replace(/\s+as\s+/g, ': ')}} = require(${from});`,
        ]
          .filter(Boolean)
          .join(' '),
    )
    .replace(/^import\s+(['"][^'"]+['"]);?/gm, 'require($1);')
    .replace(/^export\s+default\s+/gm, 'module.exports = ')
    .replace(/^export\s+(?=const|let|function|async|class)/gm, '');
}

test('documents are found', () => {
  assert.ok(documents().includes('index.d.ts'));
  assert.ok(blocksOf('index.d.ts', JAVASCRIPT).length >= 5);
});

for (const file of documents()) {
  for (const { line, marks, code } of blocksOf(file, JAVASCRIPT)) {
    test(`${file}:${line}`, () => {
      // As many line breaks before it as in the document: errors show its lines.
      const script = `${'\n'.repeat(line - 1)}(async () => { ${SURROUNDINGS} {\n${asFunctionBody(code)}\n} })().catch((error) => { console.error(error); process.exit(1); });`;
      new vm.Script(script, { filename: file, lineOffset: -1 });
      if (marks.includes('no-run')) return;
      const { status, signal, stderr } = spawnSync(
        process.execPath,
        ['--require', ENVIRONMENT, '--eval', script],
        { cwd: ROOT, encoding: 'utf8', timeout: 60_000 },
      );
      assert.equal(signal ?? status, 0, `${code}\n${stderr}`);
    });
  }
}
