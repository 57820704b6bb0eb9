/**
 * The platforms' packages: what lies in npm/<platform>/ beside the binary. It follows from the table
 * of platforms and the root package.json.
 */
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { addonName, packageDirectory, root } from '../support/paths.js';

export const packageName = (platform) => `@cloudfront-sign-native/${platform.name}`;

/** What every platform's package carries: copies, not under version control. */
export const licences = ['LICENSE', 'THIRD-PARTY-LICENSES.md'];

/** Writes a platform's package but for its binary. */
export function writePackage(platform, directory = packageDirectory(platform)) {
  mkdirSync(directory, { recursive: true });
  for (const [name, text] of packageFiles(platform)) writeText(join(directory, name), text);
  for (const name of licences) copyFileSync(join(root, name), join(directory, name));
}

/** Writes a file, but not one that is right already: somebody may be reading it. */
export function writeText(file, text) {
  if (!existsSync(file) || readFileSync(file, 'utf8') !== text) writeFileSync(file, text);
}

/** The files that are written from the table: names and texts. */
export function packageFiles(platform) {
  return [
    ['package.json', manifest(platform)],
    ['README.md', readme(platform)],
  ];
}

function manifest(platform) {
  const own = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const { name, version, license, engines } = own;
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
  return `${JSON.stringify(content, null, 2)}\n`;
}

function readme(platform) {
  return `# ${packageName(platform)}

The binary of \`cloudfront-sign-native\` for ${platform.title} (${platform.minimum} or newer).

npm installs it together with \`cloudfront-sign-native\`, where it fits the machine. There is nothing
here to use on its own.
`;
}
