/** What a Linux binary is and needs. */
import { succeedSync } from '../support/child.js';

// Of the system's own C library. Not libgcc_s: small images lack it.
const glibcLibraries = /^(lib(c|m|dl|pthread|rt)\.so\.\d|ld-linux[-\w]*\.so\.\d)$/;
const muslLibraries = /^libc\.so$/;

/** The facts for the report, and the problems. */
export function inspectElf(file, platform, { readobj }) {
  const facts = read(file, readobj);
  const problems = [];
  if (facts.machine !== platform.machine) {
    problems.push(`is for ${facts.machine}, not ${platform.machine}`);
  }
  const allowed = platform.libc === 'glibc' ? glibcLibraries : muslLibraries;
  for (const library of facts.needs) {
    if (!allowed.test(library))
      problems.push(`needs ${library}, which is not in every ${platform.libc} system`);
  }
  if (platform.libc === 'glibc') {
    if (!facts.glibc) problems.push('names no glibc version, so it was not linked with glibc');
    else if (newer(facts.glibc, platform.glibc))
      problems.push(`needs glibc ${facts.glibc}, newer than ${platform.glibc}`);
  } else if (facts.glibc) {
    problems.push(`needs glibc ${facts.glibc}`);
  }
  if (facts.unversioned.length > 0)
    problems.push(`has imports from no library: ${facts.unversioned.join(', ')}`);
  if (facts.executableStack) problems.push('asks for an executable stack');
  if (facts.symbolTable) problems.push('is not stripped');
  const summary = [facts.machine, `needs ${facts.needs.join(' ')}`];
  if (facts.glibc) summary.push(`glibc ${facts.glibc}`);
  return { exports: facts.exports, summary, problems };
}

function read(file, readobj) {
  const options = [
    '--file-headers',
    '--needed-libs',
    '--version-info',
    '--dyn-symbols',
    '--program-headers',
    '--sections',
  ];
  const [elf] = JSON.parse(succeedSync(readobj, ['--elf-output-style=JSON', ...options, file]));
  const symbols = elf.DynamicSymbols.map(({ Symbol: symbol }) => ({
    name: symbol.Name.Name,
    weak: symbol.Binding.Name === 'Weak',
    local: symbol.Binding.Name === 'Local',
    imported: symbol.Section.Name === 'Undefined',
  }));
  const versions = elf.VersionRequirements.flatMap(({ Dependency }) => Dependency.Entries)
    .map(({ Entry }) => Entry.Name)
    .filter((name) => name.startsWith('GLIBC_'))
    .map((name) => name.slice('GLIBC_'.length));
  const stack = elf.ProgramHeaders.find(
    ({ ProgramHeader }) => ProgramHeader.Type.Name === 'PT_GNU_STACK',
  );
  return {
    machine: elf.ElfHeader.Machine.Name,
    needs: elf.NeededLibraries,
    glibc: versions.reduce(
      (newest, version) => (newest && !newer(version, newest) ? newest : version),
      undefined,
    ),
    exports: symbols
      .filter((symbol) => !symbol.imported && !symbol.local)
      .map((symbol) => symbol.name),
    // glibc's symbols have versions; whatever else must be found when the library loads has none.
    unversioned:
      versions.length === 0
        ? []
        : symbols
            .filter(
              (symbol) =>
                symbol.imported && !symbol.weak && !symbol.local && !symbol.name.includes('@'),
            )
            .map((symbol) => symbol.name),
    executableStack: !stack || stack.ProgramHeader.Flags.Flags.some((flag) => flag.Name === 'PF_X'),
    symbolTable: elf.Sections.some(({ Section }) => Section.Name.Name === '.symtab'),
  };
}

/** Whether version `a` ("2.28") is newer than `b`. */
function newer(a, b) {
  const [[aMajor, aMinor], [bMajor, bMinor]] = [a, b].map((version) =>
    version.split('.').map(Number),
  );
  return aMajor > bMajor || (aMajor === bMajor && aMinor > bMinor);
}
