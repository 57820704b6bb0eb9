'use strict';

// Writes js/addon/native.d.ts, the types of the border between JavaScript and the core, from what
// napi-derive says of src/.
//
//   node scripts/types.js           writes it
//   node scripts/types.js --check   fails if what is there differs

const { createHash } = require('node:crypto');
const {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} = require('node:fs');
const path = require('node:path');

const { root } = require('./support/paths.js');
const { succeedSync } = require('./support/child.js');

const FILE = 'js/addon/native.d.ts';
const HEADER = `// Written by \`npm run types\` from src/node; not by hand.

/** A key: PEM, or DER. */
export type KeyText = string | Uint8Array;
`;

/** What napi-derive says, an object for each item of src/. It speaks when the crate is compiled. */
function definitions() {
  const sources = readdirSync(path.join(root, 'src'), { recursive: true })
    .filter((file) => file.endsWith('.rs'))
    .sort();
  const hash = createHash('sha256');
  for (const file of ['Cargo.lock', ...sources.map((file) => path.join('src', file))]) {
    hash.update(readFileSync(path.join(root, file)));
  }
  const target = process.env.CARGO_TARGET_DIR ?? path.join(root, 'target');
  const folder = path.join(target, 'types', hash.digest('hex').slice(0, 16));
  const file = path.join(folder, 'cloudfront-sign-native');
  const complete = path.join(folder, 'complete');
  if (!existsSync(complete)) {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    // Not the folder as it was named before: cargo compiles when the variable changes.
    const written = path.join(folder, String(Date.now()));
    mkdirSync(written);
    const env = { ...process.env, NAPI_TYPE_DEF_TMP_FOLDER: written };
    succeedSync('cargo', ['check', '--quiet', '--locked', '--lib'], { cwd: root, env });
    renameSync(path.join(written, 'cloudfront-sign-native'), file);
    writeFileSync(complete, '');
  }
  return readFileSync(file, 'utf8').trim().split('\n').map(JSON.parse);
}

function declaration({ kind, name, js_doc: doc, def }, methods) {
  const open = { interface: `interface ${name}`, struct: `declare class ${name}` }[kind];
  if (open) return `${doc}export ${open} {\n${def}\n${methods}\n}`;
  if (kind === 'fn') return `${doc}export declare ${def};`;
  throw new Error(`napi-derive says "${kind}" of ${name}, which this script does not know`);
}

function types() {
  const all = definitions();
  const methods = new Map(
    all.filter((one) => one.kind === 'impl').map((one) => [one.name, one.def]),
  );
  const texts = all
    .filter((one) => one.kind !== 'impl')
    .map((one) => declaration(one, methods.get(one.name) ?? ''));
  return succeedSync(
    process.execPath,
    [
      path.join(root, 'node_modules/@biomejs/biome/bin/biome'),
      'format',
      `--stdin-file-path=${FILE}`,
    ],
    { cwd: root, stdio: 'pipe', input: [HEADER, ...texts].join('\n') },
  );
}

const text = types();
const file = path.join(root, FILE);
if (!process.argv.includes('--check')) {
  writeFileSync(file, text);
} else if (!existsSync(file) || readFileSync(file, 'utf8') !== text) {
  console.error(`${FILE} is not what src/node says. Run: npm run types`);
  process.exit(1);
}
