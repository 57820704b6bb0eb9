// Puts what `npm run build` built into npm/<platform>/, from where it is packed, and writes the
// packages' own files from the one table of platforms.

import { copyFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { writePackage } from './platforms/packages.mjs';
import { addonFile, addonName, root } from './platforms/paths.mjs';
import { platformNamed, platforms } from './platforms/platforms.mjs';

const { currentPlatform } = createRequire(import.meta.url)('../js/addon/platform.js');

for (const platform of platforms) writePackage(platform);
const target = addonFile(platformNamed(currentPlatform()));
copyFileSync(join(root, addonName), target);
console.log(target);
