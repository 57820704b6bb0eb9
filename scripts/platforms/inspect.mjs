/**
 * Looks at a binary without running it: whether it is for its platform, exports what Node looks
 * for and nothing else, and needs nothing but what every such system has.
 *
 *   node scripts/platforms/inspect.mjs [<platform>…]     all that are built, by default
 */
import { existsSync } from 'node:fs';
import { addonFile } from '../support/paths.js';
import { asProgram } from '../support/program.mjs';
import { inspectElf } from './inspect-elf.mjs';
import { inspectMacho } from './inspect-macho.mjs';
import { inspectPe } from './inspect-pe.mjs';
import { platformsNamed } from './platforms.mjs';
import { ensureInspectionTools } from './toolchain.mjs';

const inspectors = { elf: inspectElf, pe: inspectPe, macho: inspectMacho };
// What Node calls, and what tells it which Node-API the addon wants, where napi-rs exports that.
const required = ['napi_register_module_v1'];
const permitted = [
  /^napi_register_module_v1$/,
  /^node_api_module_get_api_version_v1$/,
  // AWS-LC's source of entropy marks its functions dllexport, on Windows, whatever it is linked into.
  /^aws_lc_\w+_jent_\w+$/,
];

/** What the binary is, in words; throws an error that lists all that is wrong. */
export function inspect(platform, file = addonFile(platform)) {
  if (!existsSync(file)) {
    throw new Error(`${file} is not there. Build it: npm run build:platform -- ${platform.name}`);
  }
  const { exports, summary, problems } = inspectors[platform.format](
    file,
    platform,
    ensureInspectionTools(),
  );
  // Mach-O prefixes C names with an underscore.
  const names = exports.map((name) =>
    platform.format === 'macho' ? name.replace(/^_/, '') : name,
  );
  for (const name of required) {
    if (!names.includes(name)) problems.push(`does not export ${name}`);
  }
  for (const name of names) {
    if (!permitted.some((pattern) => pattern.test(name))) problems.push(`exports ${name}`);
  }
  if (problems.length > 0) {
    throw new Error(`${file}, built for ${platform.name}:\n  ${problems.join('\n  ')}`);
  }
  return summary.join(', ');
}

if (process.argv[1] === import.meta.filename) {
  await asProgram((names) => {
    const wanted = platformsNamed(names, { emptyMeansAll: true });
    for (const platform of wanted) {
      if (names.length === 0 && !existsSync(addonFile(platform))) continue;
      console.log(`${platform.name}: ${inspect(platform)}`);
    }
  });
}
