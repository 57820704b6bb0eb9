/**
 * Builds the addon for the platforms named, into npm/<platform>/.
 *
 *   node scripts/platforms/build.mjs linux-arm64-gnu win32-x64
 *   node scripts/platforms/build.mjs --all
 */
import { copyFileSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { delimiter } from 'node:path'
import { inspect } from './inspect.mjs'
import { writePackage } from './packages.mjs'
import { addonFile, cargoTarget, packageDirectory, root } from './paths.mjs'
import { platformsNamed } from './platforms.mjs'
import { recipe } from './recipes.mjs'
import { asProgram, show } from './run.mjs'
import { ensureToolchain } from './toolchain.mjs'

await asProgram((names) => {
  const wanted = platformsNamed(names, { emptyMeansAll: false })
  const tools = ensureToolchain()
  for (const platform of wanted) build(platform, tools)
})

function build(platform, tools) {
  const started = Date.now()
  const { target, env, artifact } = recipe(platform, tools)
  const jobs = process.env.BUILD_JOBS ? ['-j', process.env.BUILD_JOBS] : []
  // The compiler has no standard library but the host's, so it builds one, and it unwinds: a panic
  // must reach JavaScript as an exception.
  const unstable = ['-Zbuild-std=std,panic_unwind', '-Ztrim-paths']
  rmSync(artifact, { force: true })
  show(tools.zigbuild, ['zigbuild', '--release', '--lib', '--locked', '--target', target, ...jobs, ...unstable], {
    cwd: root,
    env: {
      ...process.env,
      RUSTC_BOOTSTRAP: '1', // for the two -Z options
      RUSTC: tools.rustc,
      CARGO: tools.cargo,
      CARGO_TARGET_DIR: cargoTarget,
      CARGO_PROFILE_RELEASE_TRIM_PATHS: 'all',
      PATH: tools.bin + delimiter + process.env.PATH,
      ...env,
    },
  })
  install(artifact, platform)
  inspect(platform)
  const size = (statSync(addonFile(platform)).size / 1024).toFixed(0)
  console.log(`${platform.name}: ${size} KB in ${((Date.now() - started) / 1000).toFixed(0)} s`)
}

/** Puts it in place whole: a process that has the old file mapped keeps it. */
function install(artifact, platform) {
  mkdirSync(packageDirectory(platform), { recursive: true })
  const file = addonFile(platform)
  copyFileSync(artifact, `${file}.new`)
  renameSync(`${file}.new`, file)
  writePackage(platform)
}
