/** That the inspection can say no: each binary, damaged or taken for another platform's, is refused. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { addonFile } from '../support/paths.js';
import { temporaryFolder } from '../support/temporary-folder.js';
import { inspect } from './inspect.mjs';
import { platforms } from './platforms.mjs';

export function assertRefusals(platform) {
  const file = addonFile(platform);
  for (const other of platforms) {
    if (other.format === platform.format && other.name !== platform.name) {
      refuses(`it passed for ${other.name}`, other, file);
    }
  }
  if (platform.glibc)
    refuses(
      'it passed for one that needs no glibc later than 2.1',
      { ...platform, glibc: '2.1' },
      file,
    );
  if (platform.format === 'macho') refusesChanged(platform, file);
}

function refusesChanged(platform, file) {
  const { folder, remove } = temporaryFolder();
  try {
    const bytes = readFileSync(file);
    bytes[bytes.length >> 1] ^= 1;
    const changed = join(folder, 'changed.node');
    writeFileSync(changed, bytes);
    refuses('a changed byte passed for signed', platform, changed);
  } finally {
    remove();
  }
}

function refuses(complaint, platform, file) {
  try {
    inspect(platform, file);
  } catch {
    return;
  }
  throw new Error(`The inspection is broken: ${complaint}.`);
}
