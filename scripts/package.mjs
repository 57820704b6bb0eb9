// Puts what `npm run build` built into npm/<platform>, from where it is packed, and writes the
// packages' own files from the one table of platforms.

import { copyFileSync } from 'node:fs';
import { writePackage } from './platforms/packages.mjs';
import { platformNamed, platforms } from './platforms/platforms.mjs';
import { addonFile, builtAddon, thisPlatform } from './support/paths.js';

for (const platform of platforms) writePackage(platform);
const target = addonFile(platformNamed(thisPlatform));
copyFileSync(builtAddon, target);
console.log(target);
