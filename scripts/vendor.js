'use strict';

// Bundles what the Express and edge faces need of other packages into js/vendor/, one file each, with
// their licences: the package itself keeps no runtime dependency.

const { mkdirSync, readdirSync, readFileSync, writeFileSync } = require('node:fs');
const path = require('node:path');

const { root } = require('./support/paths.js');

const vendor = path.join(root, 'js', 'vendor');

/** Each package, and what of it is used. */
const ENTRIES = {
  // Writes Set-Cookie headers.
  cookie: "export { stringifySetCookie } from 'cookie';",
  // Serves files: ranges, conditional requests, content types.
  send: "export { default } from 'send';",
};

/** Of the 2,500 media types, the ones that a file name can have, and nothing else of them. */
const slimMimeTypes = {
  name: 'slim mime types',
  setup(build) {
    build.onLoad({ filter: /mime-db[\\/]db\.json$/ }, ({ path: file }) => {
      const all = Object.entries(JSON.parse(readFileSync(file, 'utf8')));
      const slim = all
        .filter(([, { extensions }]) => extensions)
        .map(([type, { extensions, charset, source }]) => [type, { extensions, charset, source }]);
      return { contents: JSON.stringify(Object.fromEntries(slim)), loader: 'json' };
    });
  },
};

/** `debug` writes to the terminal when an environment variable says so; nobody needs that here. */
const withoutDebug = {
  name: 'without debug',
  setup(build) {
    build.onResolve({ filter: /^debug$/ }, () => ({ path: 'debug', namespace: 'stub' }));
    build.onLoad({ filter: /.*/, namespace: 'stub' }, () => ({
      contents: 'module.exports = () => () => {};',
    }));
  },
};

/** The folders of the packages that files came from. */
function packagesOf(inputs) {
  const folders = inputs
    .map((input) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input)?.[0])
    .filter(Boolean);
  return [...new Set(folders)].sort();
}

function licenceOf(folder) {
  const { name, version, license } = JSON.parse(
    readFileSync(path.join(root, folder, 'package.json'), 'utf8'),
  );
  const file = readdirSync(path.join(root, folder)).find((entry) => /^licen[cs]e/i.test(entry));
  if (!file) throw new Error(`${name} comes without its licence; it cannot be bundled`);
  return `${name} ${version} (${license})\n\n${readFileSync(path.join(root, folder, file), 'utf8').trim()}\n`;
}

async function bundle() {
  const { build } = require('esbuild');
  mkdirSync(vendor, { recursive: true });
  const inputs = [];
  for (const [name, contents] of Object.entries(ENTRIES)) {
    const { metafile } = await build({
      stdin: { contents, resolveDir: root },
      outfile: path.join(vendor, `${name}.js`),
      absWorkingDir: root,
      bundle: true,
      platform: 'node',
      target: 'node18',
      format: 'cjs',
      minifySyntax: true,
      minifyWhitespace: true,
      legalComments: 'none',
      // What others wrote is not ours to type.
      banner: { js: '// @ts-nocheck' },
      metafile: true,
      plugins: [slimMimeTypes, withoutDebug],
    });
    inputs.push(...Object.keys(metafile.inputs));
  }
  const licences = packagesOf(inputs).map(licenceOf);
  writeFileSync(
    path.join(vendor, 'LICENSES.txt'),
    `The files beside this one hold code of the following packages.\n\n${licences.join(`\n${'-'.repeat(80)}\n\n`)}`,
  );
}

module.exports = { bundle };

if (require.main === module) {
  bundle().catch((error) => {
    console.error(error);
    process.exit(1);
  });
}
