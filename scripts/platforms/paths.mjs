/** Where builds and checks keep theirs: whatever is downloaded or built on the way. */

import { join } from 'node:path';
import { root } from '../support/paths.js';

export const scripts = join(root, 'scripts', 'platforms');
export const cache = join(root, 'target', 'platforms');
export const venv = join(cache, 'venv');
export const cargoTarget = join(cache, 'cargo');
