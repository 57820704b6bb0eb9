'use strict';

// CSV as the command line reads it, held against csv-parse, with random files cut into random pieces.

const assert = require('node:assert/strict');
const { describe, it } = require('node:test');

const { parse } = require('csv-parse/sync');

const { csvCutter, csvField } = require('../js/cli/sign/csv.js');
const { recordsOf } = require('../js/cli/sign/records.js');
const { Random, runs } = require('./support/random.js');

const random = new Random();

/** Parts of fields; each character is a byte. */
const PARTS = [
  'a',
  'bc',
  ' ',
  '"',
  '""',
  ',',
  ';',
  '\t',
  '\r\n',
  '\n',
  '\r',
  '\xe9',
  '\xc3\xbc',
  "'",
  '\\',
  '\0',
];

const randomField = () => random.several(5, () => random.pick(PARTS)).join('');

/** A field as somebody may write it. */
function written(field, delimiter) {
  if (csvField(field, delimiter) !== field || random.chance(0.3)) {
    const isOpen = !/["\r\n]/.test(field) && !field.includes(delimiter) && random.chance(0.5);
    return isOpen ? field : `"${field.replaceAll('"', '""')}"`;
  }
  return field;
}

async function readAll(pieces, delimiter) {
  const seen = { mark: '', blank: 0 };
  const records = [];
  for await (const record of recordsOf(pieces, csvCutter(delimiter), seen)) records.push(record);
  return { records, seen };
}

/** A text cut at random. */
function* piecesOf(text) {
  let from = 0;
  while (from < text.length) {
    const to = from + 1 + random.below(random.pick([1, 3, 10, 100]));
    yield Buffer.from(text.slice(from, to), 'latin1');
    from = to;
  }
}

describe('CSV', () => {
  it('random files are read as csv-parse reads them, and no byte of a row is lost', async () => {
    for (let i = 0; i < runs(500, 50); i += 1) {
      const delimiter = random.pick([',', ';', '\t']);
      const width = 1 + random.below(4);
      const eol = random.pick(['\n', '\r\n']);
      const rows = Array.from({ length: random.below(8) }, () =>
        Array.from({ length: width }, randomField),
      );
      const lines = rows.map((row) =>
        row.map((field) => written(field, delimiter)).join(delimiter),
      );
      const end = random.chance(0.5) ? eol : '';
      const mark = random.chance(0.2) ? '\xef\xbb\xbf' : '';
      const text = mark + lines.join(eol) + (lines.length > 0 ? end : '');
      const { records, seen } = await readAll(piecesOf(text), delimiter);
      const expected = parse(text.slice(mark.length), {
        ...{
          delimiter,
          record_delimiter: ['\r\n', '\n'],
          skip_empty_lines: true,
          relax_quotes: true,
        },
        relax_column_count: true,
      });
      // Blanks alone are no row to us.
      const isBlank = (row) => row.length === 1 && /^[ \t\v\f\r]*$/.test(row[0]);
      const found = records.map(({ fields }) => fields);
      assert.deepEqual(
        found.filter((row) => !isBlank(row)),
        expected.filter((row) => !isBlank(row)),
        JSON.stringify(text),
      );
      assert.ok(records.every(({ problem }) => problem === undefined));
      assert.equal(seen.mark, mark);
      if (seen.blank === 0) {
        const whole = records.map((record) => record.text + record.ending).join('');
        assert.equal(whole, text.slice(mark.length));
      }
      for (const [at, { line }] of records.entries()) {
        if (seen.blank > 0) break;
        const before = records
          .slice(0, at)
          .map((record) => record.text + record.ending)
          .join('');
        assert.equal(line, before.split('\n').length, JSON.stringify(text));
      }
    }
  });

  it('what is written is read back', async () => {
    for (let i = 0; i < runs(300, 30); i += 1) {
      const row = Array.from({ length: 2 + random.below(3) }, randomField);
      const line = `${row.map((field) => csvField(field, ',')).join(',')}\n`;
      const { records } = await readAll(piecesOf(line), ',');
      assert.deepEqual([records.length, records[0].fields], [1, row], JSON.stringify(line));
      assert.deepEqual(parse(line, { record_delimiter: '\n', relax_quotes: true }), [row]);
    }
  });

  it('a quote that is never closed ends the reading before memory does', async () => {
    const piece = Buffer.alloc(1 << 20, 'x');
    function* endless() {
      yield Buffer.from('url\n"');
      while (true) yield piece;
    }
    await assert.rejects(
      readAll(endless(), ','),
      /more than 16 MiB in one row, which begins in line 2/,
    );
  });
});
