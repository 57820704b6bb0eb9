/** What a Windows binary is and needs. */
import { succeedSync } from '../support/child.js';

// Of Windows 10 itself; api-ms-win-crt-* is its Universal C Runtime.
const systemLibraries =
  /^(kernel32|ntdll|advapi32|bcrypt|bcryptprimitives|userenv|ws2_32|api-ms-win-(crt|core)-[\w-]+)\.dll$/i;

export function inspectPe(file, platform, { readobj }) {
  const text = succeedSync(readobj, ['--file-headers', '--coff-imports', '--coff-exports', file]);
  const field = (name) => text.match(new RegExp(`^\\s*${name}: (\\S+)`, 'm'))?.[1];
  const blocks = (name) =>
    [...text.matchAll(new RegExp(`^${name} \\{\\n([\\s\\S]*?)^\\}`, 'gm'))].map(
      (match) => match[1],
    );
  const names = (block) => [...block.matchAll(/^\s*Name: (.*)$/gm)].map((match) => match[1]);

  const machine = field('Machine');
  const needs = blocks('Import').map((block) => names(block)[0]);
  const system = `${field('MajorSubsystemVersion')}.${field('MinorSubsystemVersion')}`;
  const problems = [];
  if (machine !== platform.machine) problems.push(`is for ${machine}, not ${platform.machine}`);
  for (const library of needs) {
    if (!systemLibraries.test(library))
      problems.push(`needs ${library}, which is not part of Windows`);
  }
  if (needs.length === 0) problems.push('has no imports that could be read');
  for (const flag of ['DYNAMIC_BASE', 'NX_COMPAT', 'HIGH_ENTROPY_VA']) {
    if (!text.includes(`IMAGE_DLL_CHARACTERISTICS_${flag} `))
      problems.push(`is not marked ${flag}`);
  }
  if (!text.includes('IMAGE_FILE_DLL ')) problems.push('is no DLL');
  // A newer one than Windows 10's would not load there.
  if (!(Number.parseFloat(system) <= 10)) problems.push(`wants Windows ${system}`);
  if (field('PointerToSymbolTable') !== '0x0') problems.push('is not stripped');
  const exports = blocks('Export').flatMap(names);
  return {
    exports,
    summary: [machine, `needs ${needs.join(' ')}`, `subsystem ${system}`],
    problems,
  };
}
