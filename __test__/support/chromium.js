'use strict';

// A Chromium for the tests: an installed one, else the one that the package @sparticuz/chromium carries,
// which is for Linux on x64 and brings the libraries that it needs.
//
// CHROMIUM=/path/to/one takes that one; CHROMIUM=@sparticuz/chromium the carried one in any case.

const { spawnSync } = require('node:child_process');
const fs = require('node:fs');
const { tmpdir } = require('node:os');
const path = require('node:path');

const playwright = require('playwright-core');

const CARRIED = '@sparticuz/chromium';
const MODULES = path.join(__dirname, '..', '..', 'node_modules');
const CACHE = path.join(MODULES, '.cache');
const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
/** Where Chrome is on systems that do not put it on the PATH. */
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--disable-dev-shm-usage',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

function isExecutable(file) {
  try {
    fs.accessSync(file, fs.constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** @returns {string | undefined} the path of a Chromium that this machine has */
function installed() {
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  const candidates = folders.flatMap((folder) => NAMES.map((name) => path.join(folder, name)));
  return [...candidates, ...PLACES].find(isExecutable);
}

/** Unpacks the carried Chromium, once for each of its versions; gives the folder. */
function unpacked() {
  const manifest = path.join(MODULES, ...CARRIED.split('/'), 'package.json');
  const { version } = JSON.parse(fs.readFileSync(manifest, 'utf8'));
  const home = path.join(CACHE, `chromium-${version}`);
  if (fs.existsSync(home)) return home;
  fs.mkdirSync(CACHE, { recursive: true });
  // Moved into place when complete: suites may run side by side.
  const folder = fs.mkdtempSync(`${home}-`);
  const script = `require('${CARRIED}').executablePath().then(() => process.exit(0))`;
  // It unpacks to the temporary folder, and its libraries only where it believes to be on Lambda.
  const env = { ...process.env, TMPDIR: folder, AWS_LAMBDA_JS_RUNTIME: 'nodejs20.x' };
  const { status, stderr } = spawnSync(process.execPath, ['-e', script], { cwd: __dirname, env });
  try {
    if (status !== 0) throw new Error(`${CARRIED} could not be unpacked: ${stderr}`);
    fs.renameSync(folder, home);
  } catch (error) {
    fs.rmSync(folder, { recursive: true, force: true });
    if (!fs.existsSync(home)) throw error;
  }
  return home;
}

/** @returns {{ program: string, env: object }} the carried Chromium; an error says why there is none */
function carried() {
  if (`${process.platform} ${process.arch}` !== 'linux x64') {
    throw new Error(`${CARRIED} is for Linux on x64`);
  }
  const home = unpacked();
  const program = path.join(home, 'chromium');
  const libraries = [path.join(home, 'al2023', 'lib'), process.env.LD_LIBRARY_PATH];
  const env = {
    ...process.env,
    LD_LIBRARY_PATH: libraries.filter(Boolean).join(':'),
    FONTCONFIG_PATH: path.join(home, 'fonts'),
  };
  const { error, status, stderr } = spawnSync(program, ['--version'], { env });
  if (status !== 0) throw new Error(`the one of ${CARRIED} does not start: ${error ?? stderr}`);
  return { program, env };
}

/**
 * Where there is a Chromium, or why there is none: the reason to skip what needs one. In CI there has to
 * be one.
 *
 * @returns {{ program: string, env: object } | { missing: string }}
 */
function findChromium() {
  const wanted = process.env.CHROMIUM;
  const program = wanted || installed();
  if (program && wanted !== CARRIED) return { program, env: process.env };
  try {
    return carried();
  } catch (error) {
    if (wanted || process.env.CI) throw error;
    const [why] = error.message.split('\n');
    return { missing: `no Chromium: none is installed (CHROMIUM=… names one), and ${why}` };
  }
}

/**
 * Starts it, with a profile of its own that is gone when it is closed.
 *
 * @param {{ program: string, env: object }} chromium
 * @param {string[]} [flags]
 * @returns {Promise<{ context: import('playwright-core').BrowserContext, close(): Promise<void> }>}
 */
async function launch({ program, env }, flags = []) {
  const profile = fs.mkdtempSync(path.join(tmpdir(), 'cloudfront-sign-chromium-'));
  const remove = () => fs.rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  try {
    const context = await playwright.chromium.launchPersistentContext(profile, {
      executablePath: program,
      env,
      args: [...FLAGS, ...flags],
      viewport: { width: 1100, height: 900 },
    });
    return { context, close: () => context.close().finally(remove) };
  } catch (error) {
    remove();
    throw error;
  }
}

module.exports = { findChromium, launch };
