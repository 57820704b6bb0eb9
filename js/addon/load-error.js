'use strict';

// Why there is no binary, and what to do. Loaded only when that has happened.

const { existsSync, readdirSync, readFileSync } = require('node:fs');
const path = require('node:path');

// A checkout's package.json asks for no platform's package; the published one's asks for all.
/** @type {{ version: string, optionalDependencies?: Record<string, string> }} */
const { optionalDependencies, version } = require('../../package.json');

const SCOPE = '@cloudfront-sign-native';
const LOCK_FILES = ['package-lock.json', 'pnpm-lock.yaml', 'yarn.lock', 'bun.lock'];

/** @typedef {{ name?: string, code?: string, message?: string }} Cause */

/**
 * The one error of the loader.
 *
 * @param {string} platform
 * @param {unknown} [cause] what `require` said; none if there is no package for the platform
 */
function loadError(platform, cause) {
  const name = `${SCOPE}/${platform}`;
  const [what, todo] = explain(platform, name, /** @type {Cause} */ (cause ?? {}));
  const message = `cloudfront-sign-native ${version} looked for ${name}: ${what}. ${todo}`;
  const error = new Error(message, cause === undefined ? undefined : { cause });
  return Object.assign(error, { code: 'ERR_DLOPEN_FAILED' });
}

/**
 * What is wrong and what to do.
 *
 * @param {string} platform
 * @param {string} name
 * @param {Cause} cause
 */
function explain(platform, name, cause) {
  if (!optionalDependencies) {
    return isMissing(cause) || !cause.message ? notBuilt() : notLoaded(cause);
  }
  const supported = Object.keys(optionalDependencies);
  if (!supported.includes(name)) return unsupported(supported);
  if (isMissing(cause)) return notInstalled(platform, name);
  return notLoaded(cause);
}

/**
 * What Node.js, Bun and Deno say of a missing module, and what bundlers put in its place.
 *
 * @param {Cause} cause
 */
function isMissing({ code = '', message = '' }) {
  return (
    /^(?:ERR_)?MODULE_NOT_FOUND$/.test(code) ||
    /Cannot find (?:module|package)|Dynamic require of|require is not defined/.test(message)
  );
}

function notBuilt() {
  return [
    'this is a checkout that has not been built, or an installation from one (from Git, say), not from the registry',
    'Run npm run build in the checkout, with Rust and a C compiler; to use the package, install the published one.',
  ];
}

/** @param {string[]} supported */
function unsupported(supported) {
  const names = supported.map((one) => one.slice(SCOPE.length + 1)).join(', ');
  return [
    'there is no such package, as this platform is not supported',
    `Supported are ${names}; elsewhere, build it from a checkout, with Rust and a C compiler.`,
  ];
}

/**
 * @param {string} platform
 * @param {string} name
 */
function notInstalled(platform, name) {
  if (isBundled()) {
    return [
      'a bundler put cloudfront-sign-native into this file and left its binary out',
      "Make 'cloudfront-sign-native' external in the bundler's settings and install it beside the bundle (docs/bundlers.md).",
    ];
  }
  const others = installedPlatforms();
  if (others.includes(platform)) {
    return [
      'its folder is there without the binary, cloudfront-sign.node, as when files are copied by their extension',
      'Copy *.node files too, or delete node_modules and install again.',
    ];
  }
  const libc = others.find((other) => withoutLibc(other) === withoutLibc(platform));
  if (libc) {
    return [
      `it is not installed, but ${SCOPE}/${libc} is, which is for ${libcOf(libc)}, while this process runs on ${libcOf(platform)}`,
      `${installFor(platform)}, or in the image that it runs in.`,
    ];
  }
  if (others.length > 0) {
    return [
      `it is not installed, but ${SCOPE}/${others.join(', ')} is: node_modules comes from another platform`,
      `${installFor(platform)}, or on the machine that it runs on.`,
    ];
  }
  const lock = lockFile();
  if (lock && !readFileSync(lock, 'utf8').includes(name)) {
    return [
      `it is not installed, and ${path.basename(lock)}, made on another platform, does not list it`,
      `Delete node_modules and ${path.basename(lock)} and install again.`,
    ];
  }
  return [
    'it is not installed, as happens with --omit=optional (--no-optional), with a lock file made on another platform, and when files are copied without it',
    `Install again without that option: npm install --include=optional. For another machine: ${command(platform)}.`,
  ];
}

/**
 * The binary is there, and the system refuses it.
 *
 * @param {Cause} cause
 */
function notLoaded({ name = '', code, message: words = '' }) {
  const message = words.replace(/\.$/, '').replace(/\s+/g, ' ');
  const said = `it is installed, but ${message}`;
  if (code === 'ERR_DLOPEN_DISABLED') {
    return [said, 'Start Node.js without --no-addons, or with --allow-addons beside --permission.'];
  }
  if (code === 'ERR_ACCESS_DENIED') {
    return [said, 'Let Node.js read node_modules: --allow-fs-read, and --allow-addons.'];
  }
  if (/NotCapable|PermissionDenied/.test(name)) {
    return [said, 'Start Deno with --allow-ffi and --allow-read.'];
  }
  if (/version [`'"]?GLIBC_/.test(said)) {
    return [said, "This system's C library is older than what the binary needs (glibc 2.17)."];
  }
  if (/libc\.musl|libc\.so|libgcc_s|ld-musl|ld-linux/.test(said)) {
    return [
      said,
      'The binary is for another C library. Delete node_modules and install again here.',
    ];
  }
  if (/failed to map segment/.test(said)) {
    return [said, 'Its file system may be mounted noexec: move node_modules to another.'];
  }
  return [
    said,
    'The file may be damaged or for another processor. Delete node_modules and install again.',
  ];
}

/** A bundler has moved this module out of its package. */
function isBundled() {
  return (
    typeof __filename !== 'string' ||
    path.basename(__filename) !== 'load-error.js' ||
    !existsSync(path.join(path.dirname(__filename), '..', '..', 'package.json'))
  );
}

/** The folders named node_modules from here upwards. */
function modulesFolders() {
  const folders = [];
  for (let here = __dirname; here !== path.dirname(here); here = path.dirname(here)) {
    folders.push(path.basename(here) === 'node_modules' ? here : path.join(here, 'node_modules'));
  }
  return [...new Set(folders)];
}

function installedPlatforms() {
  const known = Object.keys(optionalDependencies ?? {});
  return modulesFolders().flatMap((folder) => {
    const scope = path.join(folder, SCOPE);
    const names = existsSync(scope) ? readdirSync(scope) : [];
    return names.filter((name) => known.includes(`${SCOPE}/${name}`));
  });
}

/** The nearest project's lock file. */
function lockFile() {
  for (const folder of modulesFolders()) {
    const found = LOCK_FILES.map((file) => path.join(folder, '..', file)).find(existsSync);
    if (found) return found;
  }
  return undefined;
}

/** @param {string} platform */
function withoutLibc(platform) {
  return platform.startsWith('linux-') ? platform.replace(/-[^-]+$/, '') : platform;
}

/** @param {string} platform */
function libcOf(platform) {
  return platform.endsWith('-musl') ? 'musl (Alpine)' : 'glibc';
}

/** @param {string} platform */
function installFor(platform) {
  return `Delete node_modules and install it for this platform: ${command(platform)}`;
}

/** @param {string} platform */
function command(platform) {
  const [os, cpu] = platform.split('-');
  const libc = os === 'linux' ? ` --libc=${platform.endsWith('-musl') ? 'musl' : 'glibc'}` : '';
  return `npm install --os=${os} --cpu=${cpu}${libc}`;
}

module.exports = { loadError };
