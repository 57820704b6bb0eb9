/**
 * The bundlers and their settings. `build` bundles app.cjs or app.mjs of `project` into `out`, and gives
 * the file to run there; `deploy` is what else has to be beside it.
 *
 * `refused`  the bundler's own error, where it must fail
 * `says`     what the program must say of itself, where the binary was left out
 */
import { cpSync, mkdirSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';

const node_modules = ['node_modules'];

export const cases = [
  {
    title: 'esbuild, external',
    build: (folders) => esbuild(folders, { external: ['cloudfront-sign-native'] }),
    deploy: node_modules,
  },
  {
    title: 'esbuild, binary copied',
    build: (folders) => esbuild(folders, { loader: { '.node': 'copy' } }),
  },
  {
    title: 'esbuild, binary copied, ES module',
    build: (folders) =>
      esbuild(folders, {
        loader: { '.node': 'copy' },
        format: 'esm',
        outExtension: { '.js': '.mjs' },
        banner: {
          js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
        },
      }),
  },
  {
    title: 'esbuild, no settings',
    build: (folders) => esbuild(folders, {}),
    refused: /No loader is configured for "\.node" files/,
  },
  {
    title: 'esbuild, binary left out',
    build: (folders) => esbuild(folders, { external: ['@cloudfront-sign-native/*'] }),
    says: /a bundler put cloudfront-sign-native into this file and left its binary out/,
  },
  {
    title: 'webpack, external',
    build: (folders) =>
      webpack(folders, { externals: [/^cloudfront-sign-native/], externalsType: 'commonjs' }),
    deploy: node_modules,
  },
  {
    title: 'webpack, node-loader',
    build: (folders) =>
      webpack(folders, {
        module: { rules: [{ test: /\.node$/, loader: join(folders.tools, 'node-loader') }] },
        // Packages for other platforms are not there.
        ignoreWarnings: [/@cloudfront-sign-native|cloudfront-sign\.node/],
      }),
  },
  {
    title: 'webpack, no settings',
    build: (folders) => webpack(folders, {}),
    refused: /You may need an appropriate loader/,
  },
  {
    title: 'webpack, binary left out',
    build: (folders) =>
      webpack(folders, { externals: [/^@cloudfront-sign-native\//], externalsType: 'commonjs' }),
    says: /a bundler put cloudfront-sign-native into this file and left its binary out/,
  },
  {
    title: 'rollup, external',
    build: (folders) => rollup(folders, { external: /^cloudfront-sign-native/, format: 'es' }),
    deploy: node_modules,
  },
  {
    title: 'rollup, external, CommonJS',
    build: (folders) => rollup(folders, { external: /^cloudfront-sign-native/, format: 'cjs' }),
    deploy: node_modules,
  },
  { title: 'nft', build: trace },
];

async function esbuild({ load, project, out }, options) {
  const { build } = load('esbuild');
  const extension = options.outExtension?.['.js'] ?? '.js';
  const { warnings } = await build({
    absWorkingDir: project,
    entryPoints: [options.format === 'esm' ? 'app.mjs' : 'app.cjs'],
    outdir: out,
    bundle: true,
    platform: 'node',
    logLevel: 'silent',
    ...options,
  });
  return { entry: `app${extension}`, note: noteOf(warnings.map(({ text }) => text)) };
}

function webpack({ load, project, out }, options) {
  const compiler = load('webpack')({
    context: project,
    entry: './app.cjs',
    target: 'node',
    mode: 'production',
    output: { path: out, filename: 'app.js' },
    ...options,
  });
  return new Promise((resolve, reject) => {
    compiler.run((failure, stats) => {
      const { errors = [], warnings = [] } =
        stats?.toJson({ all: false, errors: true, warnings: true }) ?? {};
      compiler.close(() => {});
      if (failure || errors.length > 0) {
        reject(failure ?? new Error(errors.map(({ message }) => message).join('\n')));
      } else {
        resolve({ entry: 'app.js', note: noteOf(warnings.map(({ message }) => message)) });
      }
    });
  });
}

async function rollup({ load, project, out }, { external, format }) {
  const { rollup } = load('rollup');
  const commonjs = load('@rollup/plugin-commonjs');
  const { nodeResolve } = load('@rollup/plugin-node-resolve');
  const bundle = await rollup({
    input: join(project, 'app.mjs'),
    external,
    plugins: [nodeResolve(), commonjs()],
  });
  const entry = format === 'es' ? 'app.mjs' : 'app.cjs';
  await bundle.write({ file: join(out, entry), format });
  await bundle.close();
  return { entry };
}

/** What Vercel's tracer finds is all there is. */
async function trace({ load, project, out }) {
  const { nodeFileTrace } = load('@vercel/nft');
  const { fileList } = await nodeFileTrace([join(project, 'app.cjs')], { base: project });
  for (const file of fileList) {
    mkdirSync(dirname(join(out, file)), { recursive: true });
    cpSync(join(project, file), join(out, file));
  }
  const binaries = [...fileList].filter((file) => file.endsWith('.node'));
  const installed = readdirSync(join(project, 'node_modules', '@cloudfront-sign-native'));
  return {
    entry: 'app.cjs',
    note: `${fileList.size} files, ${binaries.length} of ${installed.length} binaries`,
  };
}

const noteOf = (warnings) =>
  warnings.length > 0 ? `${warnings.length} warnings, ${warnings[0]}` : '';
