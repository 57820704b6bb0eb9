'use strict';

// Programs from PyPI that tests are held against, each installed in node_modules/.cache when it is first needed.
// They need Python.

const fs = require('node:fs');
const path = require('node:path');

const { runSync } = require('../../scripts/support/child.js');
const { ROOT } = require('./documents.js');

const PYTHON = process.platform === 'win32' ? 'python' : 'python3';
const CACHE = path.join(ROOT, 'node_modules', '.cache');

function python(args) {
  const { code, stdout, stderr } = runSync(PYTHON, args);
  if (code !== 0) {
    const [reason] = stderr.trim().split('\n').slice(-1);
    throw new Error(`${PYTHON} ${args.slice(0, 3).join(' ')}: ${reason}`);
  }
  return stdout.trim();
}

/**
 * The folder that a package is installed in.
 *
 * @param {string} name
 * @param {string} version
 * @param {string} [extra] in brackets
 */
function installed(name, version, extra = '') {
  const minor = python(['-c', 'import sys; print(".".join(map(str, sys.version_info[:2])))']);
  const home = path.join(CACHE, `${name}-${version}-python-${minor}`);
  if (fs.existsSync(home)) return home;
  fs.mkdirSync(CACHE, { recursive: true });
  // Moved into place when complete: suites may run side by side.
  const folder = fs.mkdtempSync(`${home}-`);
  try {
    const pip = ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check'];
    python([...pip, '--target', folder, `${name}${extra}==${version}`]);
    fs.renameSync(folder, home);
  } catch (error) {
    fs.rmSync(folder, { recursive: true, force: true });
    if (!fs.existsSync(home)) throw error;
  }
  return home;
}

/** In which Python finds a package that is installed so. */
const environmentOf = (home) => ({
  ...process.env,
  PYTHONPATH: home,
  PYTHONDONTWRITEBYTECODE: '1',
});

module.exports = { PYTHON, environmentOf, installed };
