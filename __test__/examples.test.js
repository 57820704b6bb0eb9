'use strict';

// Every JavaScript example of the documentation runs. A block marked ```js no-run is only parsed.

const assert = require('node:assert/strict');
const { spawnSync } = require('node:child_process');
const { existsSync, readdirSync, readFileSync } = require('node:fs');
const path = require('node:path');
const { test } = require('node:test');
const vm = require('node:vm');

const ROOT = path.join(__dirname, '..');
const ENVIRONMENT = path.join(__dirname, 'support', 'example-environment.js');

/** Names that examples use and readers understand; a block may declare its own. */
const SURROUNDINGS =
  "const url = 'https://d111111abcdef8.cloudfront.net/video.mp4', base = 'https://d111111abcdef8.cloudfront.net/videos/42/';";

/** The documents that there are, as paths from the root. */
function documents() {
  const docs = path.join(ROOT, 'docs');
  const found = existsSync(docs)
    ? readdirSync(docs, { recursive: true }).map((file) => path.join('docs', String(file)))
    : [];
  const types = ['index', 'js/edge/index', 'js/express/index', 'js/drop-in/types'].map(
    (file) => `${file}.d.ts`,
  );
  return [...types, 'README.md', ...found.sort()].filter(
    (file) => /\.(md|d\.ts)$/.test(file) && existsSync(path.join(ROOT, file)),
  );
}

/** @returns {{ line: number, marks: string[], code: string }[]} the JavaScript blocks of a document */
function blocksOf(file) {
  const isComment = file.endsWith('.ts');
  const lines = readFileSync(path.join(ROOT, file), 'utf8')
    .split(/\r?\n/)
    .map((line) => (isComment ? line.replace(/^\s*\* ?/, '') : line));
  const blocks = [];
  let open;
  for (const [i, line] of lines.entries()) {
    const fence = /^(\s*)```+\s*(.*)$/.exec(line);
    if (open && fence && fence[2] === '') {
      if (['js', 'javascript', 'mjs', 'cjs'].includes(open.language)) blocks.push(open);
      open = undefined;
    } else if (open) {
      open.code += `${line.startsWith(open.indent) ? line.slice(open.indent.length) : line}\n`;
    } else if (fence) {
      const [language, ...marks] = fence[2].trim().split(/\s+/);
      open = { line: i + 1, indent: fence[1], language, marks, code: '' };
    }
  }
  assert.equal(open, undefined, `${file}: a block is not closed`);
  return blocks;
}

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
  assert.ok(blocksOf('index.d.ts').length >= 5);
});

for (const file of documents()) {
  for (const { line, marks, code } of blocksOf(file)) {
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
