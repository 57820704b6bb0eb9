/**
 * Folders with the libraries of another processor, or of a newer Debian, unpacked from Debian's
 * packages. apt gets lists and a state of its own for it, so this system's stay as they are.
 */
import { existsSync, mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { succeedSync } from '../support/child.js';
import { cache } from './paths.mjs';

/**
 * The folder with the named packages and all that they depend on, from the first of the suites
 * whose lists can be had: while a mirror is being updated, those of some architectures cannot.
 */
export function debianRoot(suites, architecture, packages) {
  const folder = join(cache, 'debian', `${architecture}-${packages.join('-')}`);
  if (!existsSync(join(folder, 'complete'))) {
    console.error(`unpacking Debian's ${packages.join(', ')} for ${architecture}`);
    unpackFromFirst(suites, folder, architecture, packages);
  }
  return join(folder, 'root');
}

function unpackFromFirst([suite, ...others], folder, architecture, packages) {
  try {
    unpack(folder, suite, architecture, packages);
  } catch (error) {
    if (others.length === 0) throw error;
    console.error(`not from ${suite}: ${error.message.split('\n').pop()}`);
    unpackFromFirst(others, folder, architecture, packages);
  }
}

function unpack(folder, suite, architecture, packages) {
  const root = join(folder, 'root');
  rmSync(folder, { recursive: true, force: true });
  for (const part of ['lists/partial', 'cache/archives/partial', 'root/usr/lib']) {
    mkdirSync(join(folder, part), { recursive: true });
  }
  const env = { ...process.env, APT_CONFIG: writeConfiguration(folder, suite, architecture) };
  succeedSync('apt-get', ['update'], { env });
  succeedSync('apt-get', ['install', '-y', '--download-only', ...packages], { env });
  symlinkSync('usr/lib', join(root, 'lib'));
  const archives = join(folder, 'cache', 'archives');
  for (const archive of readdirSync(archives).filter((name) => name.endsWith('.deb'))) {
    // A package may still have files in /lib, which is a link here: tar must go through it.
    const extract = 'dpkg-deb --fsys-tarfile "$1" | tar -x --keep-directory-symlink -C "$2"';
    succeedSync('bash', [
      '-o',
      'pipefail',
      '-c',
      extract,
      'extract',
      join(archives, archive),
      root,
    ]);
  }
  writeFileSync(join(folder, 'complete'), '');
}

function writeConfiguration(folder, suite, architecture) {
  const keyring = '/usr/share/keyrings/debian-archive-keyring.gpg';
  const sources = join(folder, 'sources.list');
  writeFileSync(sources, `deb [signed-by=${keyring}] ${archive()} ${suite} main\n`);
  writeFileSync(join(folder, 'status'), '');
  const file = join(folder, 'apt.conf');
  writeFileSync(
    file,
    `APT::Architecture "${architecture}";
APT::Architectures { "${architecture}"; };
APT::Install-Recommends "false";
Acquire::Languages "none";
Acquire::IndexTargets::deb::DEP-11::DefaultEnabled "false";
Dir::State::lists "${folder}/lists";
Dir::State::status "${folder}/status";
Dir::Cache "${folder}/cache";
Dir::Etc::sourcelist "${sources}";
Dir::Etc::sourceparts "/dev/null";
`,
  );
  return file;
}

/** The archive that this Debian installs from. */
function archive() {
  const codename = succeedSync('bash', [
    '-c',
    '. /etc/os-release && echo "$VERSION_CODENAME"',
  ]).trim();
  const targets = succeedSync('apt-get', [
    'indextargets',
    '--format',
    '$(REPO_URI) $(RELEASE)',
  ]).split('\n');
  const found = targets.map((line) => line.split(' ')).find(([, release]) => release === codename);
  if (!found) throw new Error(`apt knows no archive of ${codename}. Run: apt-get update`);
  return found[0];
}
