'use strict';

const { missingPackage } = require('../errors.js');

/**
 * Loads a package that only those need who use this part of ours.
 *
 * @template Package
 * @param {string} name
 * @param {string} user what needs it, for the error
 * @param {() => Promise<Package>} load `import` of the name, written out for bundlers
 * @param {() => Package} require the same with `require`
 * @returns {Promise<Package>}
 */
async function optionalPackage(name, user, load, require) {
  try {
    return await load();
  } catch (cause) {
    // Jest's CommonJS has no `import`, but mocks what is required.
    if (codeOf(cause).startsWith('ERR_VM_DYNAMIC_IMPORT_CALLBACK_MISSING')) {
      return optionalPackage(name, user, async () => require(), require);
    }
    throw isMissing(name, cause) ? missingPackage(name, user, cause) : cause;
  }
}

/** @param {unknown} error */
function codeOf(error) {
  return String(/** @type {Partial<NodeJS.ErrnoException> | null} */ (error)?.code);
}

/**
 * Whether it is the package itself that was not found, and not one that it needs: such an error names the
 * files of the package, too.
 *
 * @param {string} name
 * @param {unknown} error
 */
function isMissing(name, error) {
  if (!['ERR_MODULE_NOT_FOUND', 'MODULE_NOT_FOUND'].includes(codeOf(error))) return false;
  const { message } = /** @type {Error} */ (error);
  // As Node and others quote it, and as Yarn's Plug'n'Play puts it.
  return new RegExp(`(?:['"]|tried to access )${name}(?:['", ]|$)`, 'm').test(message);
}

module.exports = { optionalPackage };
