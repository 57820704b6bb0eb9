/** What a macOS binary is and needs. */

import { succeedSync } from '../support/child.js';
import { addonName } from '../support/paths.js';
import { signatureProblems } from './macho-signature.mjs';

export function inspectMacho(file, platform, { readobj, objdump }) {
  const headers = succeedSync(readobj, [
    '--file-headers',
    '--needed-libs',
    '--macho-version-min',
    '--sections',
    file,
  ]);
  const field = (name) => headers.match(new RegExp(`^\\s*${name}: (\\S+)`, 'm'))?.[1];
  const processor = field('CpuType');
  const minimum = field('Version');
  const libraries =
    headers
      .match(/^NeededLibraries \[\n([\s\S]*?)^\]/m)?.[1]
      .trim()
      .split(/\s*\n\s*/) ?? [];
  // Its own name is listed with what it needs.
  const needs = libraries.filter((library) => library !== `@rpath/${addonName}`);
  const exports = [
    ...succeedSync(objdump, ['--macho', '--exports-trie', file]).matchAll(
      /^0x[0-9A-Fa-f]+\s+(\S+)/gm,
    ),
  ];

  const problems = [...signatureProblems(file), ...bindingProblems(file, objdump)];
  if (processor !== platform.machine) problems.push(`is for ${processor}, not ${platform.machine}`);
  if (minimum !== platform.macos)
    problems.push(`is marked for macOS ${minimum}, not ${platform.macos}`);
  for (const library of needs) {
    if (library !== '/usr/lib/libSystem.B.dylib')
      problems.push(`needs ${library}, not libSystem alone`);
  }
  if (needs.length === 0) problems.push('has no libraries that could be read');
  if (!headers.includes('__unwind_info'))
    problems.push('has no unwind information: a panic would end the process');
  return {
    exports: exports.map((match) => match[1]),
    summary: [processor, `needs ${needs.join(' ')}`, `macOS ${minimum}`, 'ad-hoc signature intact'],
    problems,
  };
}

/**
 * The link allows symbols that no library has: in a Node addon these are Node's. This one looks
 * Node's functions up itself, so a symbol without a library would be a mistake.
 */
function bindingProblems(file, objdump) {
  const tables = succeedSync(objdump, ['--macho', '--bind', '--lazy-bind', file]);
  const symbols = [...tables.matchAll(/^__\w+\s.*?\s(\S+)\s+(\S+)(?: \(weak import\))?$/gm)];
  if (symbols.length === 0) return ['has no symbol bindings that could be read'];
  return symbols
    .filter(([, library]) => library !== 'libSystem')
    .map(([, library, symbol]) => `takes ${symbol} from ${library}`);
}
