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
    const { code, message } = /** @type {Partial<NodeJS.ErrnoException>} */ (cause ?? {});
    // Jest's CommonJS has no `import`, but mocks what is required.
    if (code?.startsWith('ERR_VM_DYNAMIC_IMPORT_CALLBACK_MISSING')) {
      return optionalPackage(name, user, async () => require(), require);
    }
    const isMissing = code === 'ERR_MODULE_NOT_FOUND' || code === 'MODULE_NOT_FOUND';
    if (isMissing && message?.includes(name)) throw missingPackage(name, user, cause);
    throw cause;
  }
}

module.exports = { optionalPackage };
