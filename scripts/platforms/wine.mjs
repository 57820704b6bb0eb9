/** Windows' Node under wine. */
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { succeedSync } from '../support/child.js';
import { cache } from './paths.mjs';
import { ensureEmulators, ensureToolchain } from './toolchain.mjs';

export function wineRuntime(node) {
  const { wine } = ensureEmulators();
  const env = { WINEPREFIX: join(cache, 'wine'), WINEDEBUG: '-all', WINEARCH: 'win64' };
  prepare(wine, env);
  provideRandomNumbers(join(env.WINEPREFIX, 'drive_c', 'windows', 'system32'));
  return { title: 'Node under wine', command: [wine, node], env };
}

function prepare(wine, env) {
  const ready = join(env.WINEPREFIX, 'ready');
  if (existsSync(ready)) return;
  console.error('preparing wine');
  succeedSync(wine, ['winecfg', '-v', 'win10'], { env: { ...process.env, ...env } });
  writeFileSync(ready, '');
}

/** Debian 12's wine lacks bcryptprimitives.dll; this one asks the library that wine does have. */
function provideRandomNumbers(folder) {
  const dll = join(folder, 'bcryptprimitives.dll');
  if (existsSync(dll)) return;
  const source = join(cache, 'bcryptprimitives.c');
  writeFileSync(
    source,
    `__declspec(dllimport) unsigned char SystemFunction036(void *, unsigned long);
__declspec(dllexport) int ProcessPrng(unsigned char *to, unsigned long long size) { return SystemFunction036(to, size); }
`,
  );
  succeedSync(ensureToolchain().zig, [
    'cc',
    '-target',
    'x86_64-windows-gnu',
    '-shared',
    '-o',
    dll,
    source,
    '-ladvapi32',
  ]);
}
