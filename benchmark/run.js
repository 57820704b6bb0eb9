'use strict';

// npm run bench: everything the README's numbers come from, as Markdown; draws the README's picture.
// npm run bench -- one-call many: only these.

const { machine } = require('./support/table.js');

const PARTS = ['one-call', 'many', 'shared', 'stream', 'start', 'verify'];

async function main() {
  const asked = process.argv.slice(2);
  const unknown = asked.find((part) => !PARTS.includes(part));
  if (unknown) throw new Error(`No part is called ${unknown}; the parts are ${PARTS.join(', ')}`);
  console.log(`${machine()}\n`);
  const results = {};
  for (const part of asked.length > 0 ? asked : PARTS) {
    const measured = await require(`./${part}.js`).run();
    results[part] = measured.results;
    console.log(`${measured.text}\n`);
  }
  if (results['one-call'] && results.many) {
    const { writeCharts } = require('./chart.js');
    writeCharts(results['one-call'], results.many, machine());
  }
}

main();
