/**
 * Writes THIRD-PARTY-LICENSES.md, which each platform's package carries: the licences of everything
 * that is linked into the binary, on any platform.
 *
 *   node scripts/licences.mjs           write it
 *   node scripts/licences.mjs --check   fail if what is there differs
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { succeedSync } from './support/child.js';
import { root } from './support/paths.js';
import { asProgram } from './support/program.mjs';

const licencesFile = 'THIRD-PARTY-LICENSES.md';

/** The MIT licence's text, for crates that name it but do not carry it. */
const mit = (holders) => `MIT License

Copyright (c) ${holders}

${readFileSync(join(root, 'LICENSE'), 'utf8')
  .replace(/\r/g, '')
  .replace(/^[\s\S]*?(?=Permission is hereby granted)/, '')
  .trim()}`;

function document() {
  const texts = new Map();
  const add = (text, crate) => texts.set(text, [...(texts.get(text) ?? []), crate]);
  for (const crate of linkedCrates()) {
    for (const text of licencesOf(crate)) add(text, `${crate.name} ${crate.version}`);
  }
  add(mit('The Rust Project Contributors'), 'the Rust standard library');
  const sections = [...texts].map(([text, crates]) => `## ${crates.join(', ')}\n\n${fenced(text)}`);
  return `# Licences of what is linked into cloudfront-sign.node\n\n${sections.join('\n\n')}\n`;
}

/** Every crate whose code is in the binary; build scripts and procedural macros are not. */
function linkedCrates() {
  const args = ['metadata', '--format-version', '1', '--locked'];
  const { packages, resolve } = JSON.parse(succeedSync('cargo', args, { cwd: root }));
  const crates = new Map(packages.map((crate) => [crate.id, crate]));
  const nodes = new Map(resolve.nodes.map((node) => [node.id, node]));
  const linked = new Set([resolve.root]);
  // A set that grows while it is walked.
  for (const id of linked) {
    for (const { pkg, dep_kinds } of nodes.get(id).deps) {
      const isMacro = crates.get(pkg).targets.some(({ kind }) => kind.includes('proc-macro'));
      if (!isMacro && dep_kinds.some(({ kind }) => kind === null)) linked.add(pkg);
    }
  }
  return [...linked]
    .map((id) => crates.get(id))
    .filter((crate) => crate.source !== null)
    .sort((a, b) => (a.name + a.version < b.name + b.version ? -1 : 1));
}

/** The texts of a crate; of several licences to choose from, MIT's. */
function licencesOf({ name, version, license, authors, manifest_path }) {
  const folder = dirname(manifest_path);
  const files = readdirSync(folder).filter((file) => /^(licen[cs]e|copying|notice)/i.test(file));
  const isChoice = / OR /.test(license) && !/ AND /.test(license);
  const chosen = files.filter((file) => isChoice && /mit/i.test(file));
  const taken = (chosen.length > 0 ? chosen : files).map((file) => join(folder, file));
  // The C library and what it has taken in.
  if (name === 'aws-lc-sys') taken.push(...nestedLicences(join(folder, 'aws-lc')));
  const texts = [...new Set(taken.map(readText))];
  if (texts.length > 0) return texts;
  if (license === 'MIT')
    return [mit(authors.map(withoutAddress).join(', ') || `the ${name} authors`)];
  throw new Error(
    `${name} ${version} (${license}) has no licence file: add its text to scripts/licences.mjs`,
  );
}

function nestedLicences(folder) {
  if (!existsSync(folder))
    throw new Error(`${folder} is not there: has the crate's layout changed?`);
  return readdirSync(folder, { recursive: true })
    .filter((file) => /(^|[/\\])(LICENSE|NOTICE)(\.\w+)?$/.test(file))
    .sort()
    .map((file) => join(folder, file));
}

const withoutAddress = (author) => author.replace(/\s*<.*>/, '');
const readText = (file) =>
  readFileSync(file, 'utf8')
    .replace(/\r/g, '')
    .replace(/[ \t]+$/gm, '')
    .trim();
const fenced = (text) => `\`\`\`\`text\n${text}\n\`\`\`\``;

if (process.argv[1] === import.meta.filename) {
  await asProgram(([option]) => {
    const file = join(root, licencesFile);
    const text = document();
    if (option !== '--check') return writeFileSync(file, text);
    if (!existsSync(file) || readFileSync(file, 'utf8') !== text) {
      throw new Error(`${licencesFile} is not what the crates say. Run: npm run licences`);
    }
  });
}
