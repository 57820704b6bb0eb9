'use strict';

// The documentation and the examples in it.

const assert = require('node:assert/strict');
const { existsSync, readdirSync, readFileSync } = require('node:fs');
const path = require('node:path');

const ROOT = path.join(__dirname, '..', '..');

const JAVASCRIPT = ['js', 'javascript', 'mjs', 'cjs'];
const TYPESCRIPT = ['ts', 'typescript', 'mts', 'cts'];

/** The documents that there are, as paths from the root. */
function documents() {
  const docs = path.join(ROOT, 'docs');
  const found = existsSync(docs)
    ? readdirSync(docs, { recursive: true }).map((file) => path.join('docs', String(file)))
    : [];
  const types = [
    'index',
    'js/edge/index',
    'js/express/index',
    'js/keys/index',
    'js/keys/kms',
    'js/drop-in/types',
    'js/drop-in/aws-sdk',
  ].map((file) => `${file}.d.ts`);
  return [...types, 'README.md', ...found.sort()].filter(
    (file) => /\.(md|d\.ts)$/.test(file) && existsSync(path.join(ROOT, file)),
  );
}

/**
 * The blocks of a document that are in certain languages.
 *
 * @returns {{ line: number, language: string, marks: string[], code: string }[]}
 */
function blocksOf(file, languages) {
  const isComment = file.endsWith('.ts');
  const lines = readFileSync(path.join(ROOT, file), 'utf8')
    .split(/\r?\n/)
    .map((line) => (isComment ? line.replace(/^\s*\* ?/, '') : line));
  const blocks = [];
  let open;
  for (const [i, line] of lines.entries()) {
    const fence = /^(\s*)```+\s*(.*)$/.exec(line);
    if (open && fence && fence[2] === '') {
      if (languages.includes(open.language)) blocks.push(open);
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

/** The first table under a heading, its head included, cell by cell. */
function tableUnder(file, heading) {
  return tablesUnder(file, heading)[0];
}

/** All tables under a heading, up to the next heading. */
function tablesUnder(file, heading) {
  const [, rest] = readFileSync(path.join(ROOT, file), 'utf8').split(`\n${heading}\n`);
  assert.ok(rest, `${file} has no heading ${heading}`);
  const [section] = rest.split(/^#/m);
  return (section.match(/(?:^\|.*\n)+/gm) ?? []).map((table) => {
    const [head, , ...rows] = table.trimEnd().split('\n');
    return [head, ...rows].map((row) =>
      row
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
  });
}

module.exports = { JAVASCRIPT, ROOT, TYPESCRIPT, blocksOf, documents, tableUnder, tablesUnder };
