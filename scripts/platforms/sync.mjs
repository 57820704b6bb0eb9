/**
 * Writes whatever follows from the table of platforms and from the version in the root package.json,
 * the one place that has it.
 *
 *   node scripts/platforms/sync.mjs           writes it
 *   node scripts/platforms/sync.mjs --check   fails if what is there differs
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loader, root } from '../support/paths.js';
import { asProgram } from '../support/program.mjs';
import { packageFiles, writePackage, writeText } from './packages.mjs';
import { platforms } from './platforms.mjs';
import {
  documentedTable,
  loaderCases,
  releaseRunners,
  testRunners,
  withSection,
} from './sections.mjs';

/** Files with a part that is written, and what that part is. */
const sections = {
  [loader]: loaderCases,
  'docs/platforms.md': documentedTable,
  '.github/workflows/ci.yml': testRunners,
  '.github/workflows/release.yml': releaseRunners,
};

function sync() {
  for (const platform of platforms) writePackage(platform);
  for (const [path, text] of expected()) writeText(join(root, path), text);
}

/**
 * The files that differ from what follows from the table, and the folders that no platform has.
 *
 * @param {(path: string) => string} [read] gives the text of a file of the repository
 */
export function outOfDate(read = readFromRoot) {
  const differing = expected(read).filter(([path, text]) => read(path) !== text);
  const names = platforms.map(({ name }) => name);
  const strangers = readdirSync(join(root, 'npm')).filter((name) => !names.includes(name));
  return [...differing.map(([path]) => path), ...strangers.map((name) => `npm/${name}`)];
}

/** Fails if anything differs. */
export function assertUpToDate() {
  const paths = outOfDate();
  if (paths.length === 0) return;
  throw new Error(
    `Not as scripts/platforms/platforms.mjs and package.json say: ${paths.join(', ')}. Run: npm run platforms:sync`,
  );
}

/** Paths and texts. */
function expected(read = readFromRoot) {
  return [
    ...platforms.flatMap((platform) =>
      packageFiles(platform).map(([name, text]) => [`npm/${platform.name}/${name}`, text]),
    ),
    ['package-lock.json', lockFile(read)],
    ...Object.entries(sections).map(([path, lines]) => [
      path,
      withSection(path, read(path), lines(platforms)),
    ]),
  ];
}

/** The lock file names the version too. */
function lockFile(read) {
  const { version } = JSON.parse(read('package.json'));
  const lock = JSON.parse(read('package-lock.json'));
  lock.version = version;
  lock.packages[''].version = version;
  return `${JSON.stringify(lock, null, 2)}\n`;
}

function readFromRoot(path) {
  const file = join(root, path);
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}

if (process.argv[1] === import.meta.filename) {
  await asProgram(([option]) => (option === '--check' ? assertUpToDate() : sync()));
}
