/**
 * Writes npm/<platform>/package.json and README.md from the table and the root package.json, which
 * has the one version number.
 *
 *   node scripts/platforms/packages.mjs           write them
 *   node scripts/platforms/packages.mjs --check   fail if what is there differs
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { addonName, packageDirectory, root } from './paths.mjs'
import { platforms } from './platforms.mjs'
import { asProgram } from './run.mjs'

export const packageName = (platform) => `@cloudfront-sign-native/${platform.name}`

/** Writes the package.json and README.md of one platform. */
export function writePackage(platform) {
  const directory = packageDirectory(platform)
  mkdirSync(directory, { recursive: true })
  for (const [name, text] of Object.entries(files(platform))) {
    writeFileSync(join(directory, name), text)
  }
}

/** The files that differ from what the table says, and the folders that no platform has. */
export function outOfDate() {
  const differing = platforms.flatMap((platform) =>
    Object.entries(files(platform))
      .map(([name, text]) => [join('npm', platform.name, name), text])
      .filter(([path, text]) => read(path) !== text)
      .map(([path]) => path),
  )
  const names = platforms.map((platform) => platform.name)
  const npm = join(root, 'npm')
  const present = existsSync(npm) ? readdirSync(npm) : []
  const strangers = present.filter((name) => !names.includes(name)).map((name) => join('npm', name))
  return [...differing, ...strangers]
}

function files(platform) {
  return { 'package.json': manifest(platform), 'README.md': readme(platform) }
}

function manifest(platform) {
  const { name, version, license, engines } = JSON.parse(read('package.json'))
  const { os, cpu, libc } = platform
  const content = {
    name: packageName(platform),
    version,
    description: `The binary of ${name} for ${platform.name}`,
    license,
    main: addonName,
    files: [addonName],
    os: [os],
    cpu: [cpu],
    ...(libc ? { libc: [libc] } : {}),
    engines,
  }
  return `${JSON.stringify(content, null, 2)}\n`
}

function readme(platform) {
  return `# ${packageName(platform)}

The binary of \`cloudfront-sign-native\` for ${describe(platform)}.

npm installs it together with \`cloudfront-sign-native\`, where it fits the machine. There is nothing
here to use on its own.
`
}

/** "Linux on x64 (glibc 2.17 or newer)" */
export function describe({ os, cpu, minimum }) {
  const system = { linux: 'Linux', win32: 'Windows', darwin: 'macOS' }[os]
  const processor = { arm: 'ARMv7 (hard float)', riscv64: '64-bit RISC-V' }[cpu] ?? cpu
  return `${system} on ${processor} (${minimum} or newer)`
}

function read(path) {
  const file = join(root, path)
  return existsSync(file) ? readFileSync(file, 'utf8') : ''
}

if (process.argv[1] === import.meta.filename) {
  await asProgram(([option]) => {
    if (option !== '--check') return platforms.forEach(writePackage)
    const paths = outOfDate()
    if (paths.length > 0) {
      throw new Error(`Not as scripts/platforms/platforms.mjs and package.json say: ${paths.join(', ')}\nRun: npm run platforms:sync`)
    }
  })
}
