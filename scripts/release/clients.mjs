/**
 * The package managers that users have, each with settings of its own: nothing of this machine's, and
 * nothing from a registry but the one that is rehearsed with.
 *
 * `choose`    how it installs for another platform; nothing: it cannot
 * `knowsLibc` whether it leaves out the packages for the other C library
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { succeedSync } from '../support/child.js';
import { installTools, npm } from '../support/npm.js';

const VERSIONS = {
  verdaccio: '6',
  pnpm: '12',
  yarn: '1',
  '@yarnpkg/cli-dist': '4',
  bun: '1',
};

/** Installs verdaccio and the clients into `folder`, unless they are there; gives their programs. */
export function installClients(folder) {
  // The version of node-fetch that a part of verdaccio asks for by a tag, which mirrors may lack.
  const modules = installTools(folder, VERSIONS, { overrides: { 'node-fetch': '^2.7.0' } });
  return {
    verdaccio: join(modules, 'verdaccio', 'bin', 'verdaccio'),
    pnpm: join(modules, 'pnpm', 'bin', 'pnpm.mjs'),
    yarn: join(modules, 'yarn', 'bin', 'yarn.js'),
    berry: join(modules, '@yarnpkg', 'cli-dist', 'bin', 'yarn.js'),
    bun: bunIn(join(modules, '@oven')),
  };
}

function bunIn(scope) {
  const names = readdirSync(scope).filter((name) => !name.includes('baseline'));
  return join(scope, names[0], 'bin', process.platform === 'win32' ? 'bun.exe' : 'bun');
}

/**
 * @param {ReturnType<typeof installClients>} programs
 * @param {string} registry its URL
 * @param {string} cache a folder for the clients' caches
 */
export function clients(programs, registry, cache) {
  const node = (script, args, options) => succeedSync(process.execPath, [script, ...args], options);
  const npmrc = { '.npmrc': `registry=${registry}\n` };
  return [
    {
      title: 'npm',
      run: (args, cwd) =>
        succeedSync(npm, [...args, '--no-audit', '--no-fund', `--cache=${join(cache, 'npm')}`], {
          cwd,
        }),
      add: ['install'],
      remove: ['uninstall'],
      files: () => npmrc,
      choose: ({ os, cpu, libc }) => ({ args: flags({ os, cpu, libc }) }),
      knowsLibc: true,
    },
    {
      title: 'pnpm',
      run: (args, cwd) => node(programs.pnpm, args, { cwd }),
      add: ['add'],
      remove: ['remove'],
      files: () => ({
        ...npmrc,
        // It waits a day before it takes a new version.
        'pnpm-workspace.yaml': `minimumReleaseAge: 0\nstoreDir: ${join(cache, 'pnpm')}\ncacheDir: ${join(cache, 'pnpm-cache')}\n`,
      }),
      choose: ({ os, cpu, libc }) => ({ args: flags({ os, cpu, libc }) }),
      knowsLibc: true,
    },
    {
      title: 'yarn (classic)',
      run: (args, cwd) =>
        node(programs.yarn, [...args, '--non-interactive', '--cache-folder', join(cache, 'yarn')], {
          cwd,
        }),
      add: ['add'],
      remove: ['remove'],
      files: () => ({ ...npmrc, '.yarnrc': `registry "${registry}"\n` }),
      choose: () => undefined,
      knowsLibc: false,
    },
    {
      title: 'yarn (berry)',
      run: (args, cwd) => node(programs.berry, args, { cwd, env: { ...process.env, CI: '' } }),
      add: ['add'],
      remove: ['remove'],
      files: (platform) => ({
        '.yarnrc.yml': berrySettings(registry, cache, platform),
        'yarn.lock': '',
      }),
      choose: () => ({ args: [] }),
      knowsLibc: true,
    },
    {
      title: 'bun',
      run: (args, cwd) =>
        succeedSync(programs.bun, args, {
          cwd,
          env: { ...process.env, BUN_INSTALL_CACHE_DIR: join(cache, 'bun') },
        }),
      add: ['add'],
      remove: ['remove'],
      files: () => ({ 'bunfig.toml': `[install]\nregistry = "${registry}"\n` }),
      // There is no bun for 64-bit RISC-V, and it does not know the processor.
      choose: ({ os, cpu, libc }) =>
        cpu === 'riscv64' ? undefined : { args: flags({ os, cpu, libc }) },
      knowsLibc: true,
    },
  ];
}

const flags = (choice) =>
  Object.entries(choice).flatMap(([name, value]) => (value ? [`--${name}=${value}`] : []));

function berrySettings(registry, cache, platform) {
  const settings = {
    npmRegistryServer: registry,
    unsafeHttpWhitelist: ['127.0.0.1'],
    nodeLinker: 'node-modules',
    enableGlobalCache: false,
    cacheFolder: join(cache, 'berry'),
    // Where it remembers what registries have said, an earlier rehearsal's too.
    globalFolder: join(cache, 'berry-global'),
    enableTelemetry: false,
    npmMinimalAgeGate: 0,
  };
  if (platform) {
    const { os, cpu, libc } = platform;
    settings.supportedArchitectures = { os: [os], cpu: [cpu], ...(libc ? { libc: [libc] } : {}) };
  }
  return JSON.stringify(settings, null, 2);
}
