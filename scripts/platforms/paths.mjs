/** Where things are. Whatever is downloaded or built on the way lies under target/platforms. */

import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));
export const scripts = join(root, 'scripts', 'platforms');
export const cache = join(root, 'target', 'platforms');
export const venv = join(cache, 'venv');
export const cargoTarget = join(cache, 'cargo');

/** The file name of the addon in every platform package. */
export const addonName = 'cloudfront-sign.node';

export const packageDirectory = (platform) => join(root, 'npm', platform.name);
export const addonFile = (platform) => join(packageDirectory(platform), addonName);
