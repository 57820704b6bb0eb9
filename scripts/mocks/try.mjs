/**
 * Tries what docs/testing.md says: installs the package into a project with each tool for tests, and has
 * it mocked there.
 *
 *   npm run try:mocks             all
 *   npm run try:mocks -- vitest   those named
 */
import { cpSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { runSync } from '../support/child.js';
import { installTools } from '../support/npm.js';
import { install, packAll } from '../support/packed.js';
import { root } from '../support/paths.js';
import { asProgram } from '../support/program.mjs';
import { temporaryFolder } from '../support/temporary-folder.js';

const VERSIONS = { jest: '30', vitest: '5', sinon: '22' };

/** How each tool is started in a project that has it; several ways where it knows several. */
const STARTS = {
  jest: [
    ['node_modules/jest/bin/jest.js', '--testMatch=**/*.test.js'],
    // ES modules.
    [
      ...['--experimental-vm-modules', '--no-warnings', 'node_modules/jest/bin/jest.js'],
      ...['--testMatch=**/*.test.mjs', '--moduleFileExtensions=js', '--moduleFileExtensions=mjs'],
    ],
  ],
  vitest: [['node_modules/vitest/vitest.mjs', 'run']],
  sinon: [['--test-reporter=spec', 'stubs.test.js']],
};

const { folder, remove } = temporaryFolder();

await asProgram(async (names) => {
  const chosen = names.length > 0 ? names : Object.keys(STARTS);
  const foreign = chosen.find((name) => !Object.hasOwn(STARTS, name));
  if (foreign) throw new Error(`Nothing is called ${foreign}`);
  const modules = installTools(join(root, 'target', 'mocks'), VERSIONS);
  const failed = [];
  try {
    const tarballs = (await packAll(folder)).map(({ tarball }) => tarball);
    for (const name of chosen) {
      const { version } = JSON.parse(readFileSync(join(modules, name, 'package.json'), 'utf8'));
      console.log(`\n${name} ${version}`);
      const project = projectFor(name, { modules, tarballs });
      if (!STARTS[name].every((args) => passes(args, project))) failed.push(name);
    }
  } finally {
    remove();
  }
  if (failed.length > 0) throw new Error(`${failed.join(', ')}: not as docs/testing.md says`);
});

function projectFor(name, { modules, tarballs }) {
  const project = join(folder, name);
  mkdirSync(project);
  install(project, tarballs);
  // The tools, without installing them again.
  for (const tool of readdirSync(modules)) {
    if (tool.startsWith('.')) continue;
    symlinkSync(join(modules, tool), join(project, 'node_modules', tool), 'junction');
  }
  cpSync(join(root, 'scripts', 'mocks', name), project, { recursive: true });
  return project;
}

/** Whether a tool's tests pass, and there were some: each of these tools says so, with a number. */
function passes(args, project) {
  const { code, stdout, stderr } = runSync(process.execPath, args, {
    cwd: project,
    env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0', NODE_OPTIONS: '' },
  });
  console.log(`${stdout}${stderr}`.trim());
  const passed = /^(?:\s*Tests:?\s+|ℹ pass )(\d+)/m.exec(stdout + stderr)?.[1];
  return code === 0 && Number(passed) > 0;
}
