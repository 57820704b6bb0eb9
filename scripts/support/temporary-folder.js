'use strict';

const { mkdtempSync, rmSync } = require('node:fs');
const { tmpdir } = require('node:os');
const path = require('node:path');

/** An empty folder, and how to remove it. */
function temporaryFolder() {
  const folder = mkdtempSync(path.join(tmpdir(), 'cloudfront-sign-'));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

module.exports = { temporaryFolder };
