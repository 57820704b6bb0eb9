'use strict';

const os = require('node:os');

/** The machine, in one line. */
function machine() {
  const cpus = os.cpus();
  return `${cpus[0].model.trim()}, ${cpus.length} cores, ${os.type()} ${os.arch()}, Node.js ${process.version}`;
}

/** A Markdown table; the first column is text, the others numbers. */
function table(head, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  const rule = head.map((_, i) => (i === 0 ? '---' : '--:'));
  return [head, rule, ...rows].map(line).join('\n');
}

const number = (value, digits = 1) =>
  value.toLocaleString('en-US', { minimumFractionDigits: digits, maximumFractionDigits: digits });

const us = (value) => `${number(value, value < 100 ? 1 : 0)} µs`;
const ms = (value) => `${number(value / 1000, value < 10_000 ? 2 : 0)} ms`;
const times = (value) => `${number(value, value < 10 ? 2 : 0)} ×`;

module.exports = { machine, ms, number, table, times, us };
