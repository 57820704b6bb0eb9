/**
 * Writes npm/<platform>/package.json and README.md, and the optional dependencies of the root
 * package.json, from the table and the version of the root package.json, the one place that has it.
 *
 *   node scripts/platforms/packages.mjs           write them
 *   node scripts/platforms/packages.mjs --check   fail if what is there differs
 */
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { addonName, packageDirectory, root } from './paths.mjs';
import { platforms } from './platforms.mjs';
import { asProgram } from './run.mjs';

export const packageName = (platform) => `@cloudfront-sign-native/${platform.name}`;

/** Licences that every platform's package carries: copies, not under version control. */
const licences = ['LICENSE', 'THIRD-PARTY-LICENSES.md'];

/** Writes the package.json and README.md of one platform, and puts the licences beside them. */
export function writePackage(platform) {
  mkdirSync(packageDirectory(platform), { recursive: true });
  write(packageFiles(platform));
  for (const file of licences) {
    copyFileSync(join(root, file), join(packageDirectory(platform), file));
  }
}

/** Writes those of all platforms, and their versions into the root package.json. */
export function writePackages() {
  platforms.forEach(writePackage);
  write(rootFiles());
}

/** The files that differ from what the table says, and the folders that no platform has. */
export function outOfDate() {
  const expected = [...platforms.flatMap(packageFiles), ...rootFiles()];
  const differing = expected.filter(([path, text]) => read(path) !== text).map(([path]) => path);
  const names = platforms.map((platform) => platform.name);
  const npm = join(root, 'npm');
  const strangers = (existsSync(npm) ? readdirSync(npm) : []).filter(
    (name) => !names.includes(name),
  );
  return [...differing, ...strangers.map((name) => join('npm', name))];
}

function packageFiles(platform) {
  const directory = join('npm', platform.name);
  return [
    [join(directory, 'package.json'), manifest(platform)],
    [join(directory, 'README.md'), readme(platform)],
  ];
}

/** The root package.json wants each platform's package in exactly its own version. */
function rootFiles() {
  const content = JSON.parse(read('package.json'));
  const names = platforms.map(packageName).sort();
  content.optionalDependencies = Object.fromEntries(names.map((name) => [name, content.version]));
  return [['package.json', json(content)]];
}

function manifest(platform) {
  const { name, version, license, engines } = JSON.parse(read('package.json'));
  const { os, cpu, libc } = platform;
  const content = {
    name: packageName(platform),
    version,
    description: `The binary of ${name} for ${platform.name}`,
    license,
    main: addonName,
    files: [addonName, ...licences],
    os: [os],
    cpu: [cpu],
    ...(libc ? { libc: [libc] } : {}),
    engines,
  };
  return json(content);
}

function readme(platform) {
  return `# ${packageName(platform)}

The binary of \`cloudfront-sign-native\` for ${describe(platform)}.

npm installs it together with \`cloudfront-sign-native\`, where it fits the machine. There is nothing
here to use on its own.
`;
}

/** "Linux on x64 (glibc 2.17 or newer)" */
export function describe({ os, cpu, minimum }) {
  const system = { linux: 'Linux', win32: 'Windows', darwin: 'macOS' }[os];
  const processor = { arm: 'ARMv7 (hard float)', riscv64: '64-bit RISC-V' }[cpu] ?? cpu;
  return `${system} on ${processor} (${minimum} or newer)`;
}

function json(content) {
  return `${JSON.stringify(content, null, 2)}\n`;
}

function write(files) {
  for (const [path, text] of files) writeFileSync(join(root, path), text);
}

function read(path) {
  const file = join(root, path);
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}

if (process.argv[1] === import.meta.filename) {
  await asProgram(([option]) => {
    if (option !== '--check') return writePackages();
    const paths = outOfDate();
    if (paths.length > 0) {
      throw new Error(
        `Not as scripts/platforms/platforms.mjs and package.json say: ${paths.join(', ')}\nRun: npm run platforms:sync`,
      );
    }
  });
}
