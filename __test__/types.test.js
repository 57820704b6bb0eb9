'use strict';

// The types, as strict programs meet them: every example of the documentation compiles, misuse does not,
// and editors suggest and explain.

const assert = require('node:assert/strict');
const { cpSync, mkdirSync, readFileSync, readdirSync, realpathSync, symlinkSync, writeFileSync } =
  require('node:fs');
const path = require('node:path');
const { after, before, describe, it } = require('node:test');

const { run } = require('../scripts/support/child.js');
const { temporaryFolder } = require('../scripts/support/temporary-folder.js');
const { JAVASCRIPT, ROOT, TYPESCRIPT, blocksOf, documents } = require('./support/documents.js');
const { KEY_PAIR_ID, ec } = require('./support/keys.js');

const COMPILERS = { 5: 'typescript5', 7: 'typescript' };
const modules = path.join(ROOT, 'node_modules');

const OPTIONS = {
  module: 'nodenext',
  target: 'es2022',
  strict: true,
  exactOptionalPropertyTypes: true,
  verbatimModuleSyntax: true,
  noEmit: true,
  types: ['node'],
  // consumers.test.js checks the declarations themselves.
  skipLibCheck: true,
};

const { folder, remove } = temporaryFolder();
const project = realpathSync(folder);

before(() => {
  mkdirSync(path.join(project, 'node_modules'));
  const links = { [require('../package.json').name]: ROOT };
  for (const name of ['@types', '@aws-sdk', 'undici-types']) links[name] = path.join(modules, name);
  for (const [name, target] of Object.entries(links)) {
    symlinkSync(target, path.join(project, 'node_modules', name), 'junction');
  }
  cpSync(path.join(__dirname, 'typed'), project, { recursive: true });
});
after(remove);

/** What a compiler says of files, a line each. */
async function complaints(compiler, files, compilerOptions = OPTIONS) {
  const config = `tsconfig.${compiler}.json`;
  writeFileSync(path.join(project, config), JSON.stringify({ compilerOptions, files }));
  const tsc = path.join(modules, compiler, 'bin', 'tsc');
  const args = [tsc, '--pretty', 'false', '-p', config];
  const { code, stdout, stderr } = await run(process.execPath, args, { cwd: project });
  assert.equal(stderr, '');
  assert.equal(code === 0, stdout === '', stdout);
  return stdout.split('\n').filter(Boolean);
}

/** CommonJS as an ES module, which verbatimModuleSyntax demands; handlers have the types of theirs. */
function asModule(code) {
  const module = code
    .replace(
      /^const (\{[^}]*\}|[\w$]+) = require\((['"][^'"]+['"])\);/gm,
      (_, names, from) => `import ${names.replace(/:/g, ' as')} from ${from};`,
    )
    .replace(/^module\.exports = /gm, 'export default ')
    .replace(/^exports\.(\w+) = /gm, 'export const $1: (event: any) => unknown = ')
    .replace(/^(function \w+)\(req, res, next\)/gm, '$1(...[req, res, next]: Handled)');
  if (!/^return /m.test(module)) return module;
  // What stands for the inside of a function.
  const [, imports, rest] = /^((?:\s|import .*\n)*)([\s\S]*)$/.exec(module);
  return `${imports.trimEnd()} export async function example() {\n${rest}}`;
}

/** A function of the example's own says nothing of its parameters' types, being JavaScript. */
function isAboutOwnFunction(complaint) {
  const [, file, line] = /^(.*?)\((\d+),\d+\): error TS7006: /.exec(complaint) ?? [];
  if (file === undefined) return false;
  const source = readFileSync(path.join(project, file), 'utf8').split('\n')[line - 1];
  return /^(?:(?:async )?function \w+|const \w+ = (?:async )?)\(/.test(source);
}

describe('the compilers', () => {
  for (const [major, name] of Object.entries(COMPILERS)) {
    it(`have TypeScript ${major}`, () => {
      const { version } = require(path.join(modules, name, 'package.json'));
      assert.equal(version.split('.')[0], major);
    });
  }

  it('go by the name of `tsc` when they are the latest', () => {
    const tsc = path.join(modules, '.bin', 'tsc');
    if (process.platform === 'win32') assert.match(readFileSync(tsc, 'utf8'), /typescript\/bin/);
    else
      assert.equal(realpathSync(tsc), path.join(realpathSync(modules), 'typescript', 'bin', 'tsc'));
  });
});

describe('the examples of the documentation', () => {
  const files = [];

  before(() => {
    for (const document of documents()) {
      for (const { line, code } of blocksOf(document, [...JAVASCRIPT, ...TYPESCRIPT])) {
        const file = `${document.replaceAll(/[\\/]/g, '-')}-${line}.mts`;
        // As many line breaks before it as in the document: errors show its lines.
        writeFileSync(
          path.join(project, file),
          `${'\n'.repeat(line)}${asModule(code)}\nexport {};\n`,
        );
        files.push(file);
      }
    }
    assert.ok(files.length > 30);
  });

  for (const [major, compiler] of Object.entries(COMPILERS)) {
    it(`compile with TypeScript ${major}`, async () => {
      const given = ['surroundings.d.ts', 'modules.d.ts'];
      const complained = await complaints(compiler, [...given, ...files]);
      assert.deepEqual(
        complained.filter((complaint) => !isAboutOwnFunction(complaint)),
        [],
      );
    });
  }
});

describe('programs', () => {
  for (const [major, compiler] of Object.entries(COMPILERS)) {
    it(`compile with TypeScript ${major} where they are right, and only there`, async () => {
      assert.deepEqual(await complaints(compiler, ['uses.mts', 'misuses.mts']), []);
    });

    it(`for @aws-sdk/cloudfront-signer compile all the same with TypeScript ${major}`, async () => {
      assert.deepEqual(await complaints(compiler, ['aws-sdk.mts']), []);
      const loose = { ...OPTIONS, exactOptionalPropertyTypes: false, skipLibCheck: false };
      const complained = await complaints(compiler, ['aws-sdk.mts'], loose);
      // Without that option `undefined` is as good as nothing.
      assert.deepEqual(
        complained.map((one) => one.replace(/^.*(TS\d+).*$/, '$1')),
        ['TS2578'],
      );
    });

    it(`need no types of Node's with TypeScript ${major}`, async () => {
      const options = { ...OPTIONS, types: [], lib: ['es2022', 'dom'], skipLibCheck: false };
      assert.deepEqual(await complaints(compiler, ['browser.mts'], options), []);
    });
  }
});

describe('editors', () => {
  const ts = require('typescript5');
  const START = `import { Signer, Verifier, type Time } from 'cloudfront-sign-native';
declare const signer: Signer;
declare const verifier: Verifier;
`;

  const file = () => path.join(project, 'edited.mts');
  let text = '';
  let version = 0;
  let service;
  before(() => {
    const settings = ts.convertCompilerOptionsFromJson(OPTIONS, project).options;
    const { fileExists, readFile, readDirectory, directoryExists, getDirectories, realpath } =
      ts.sys;
    service = ts.createLanguageService({
      ...{ fileExists, readFile, readDirectory, directoryExists, getDirectories, realpath },
      getCurrentDirectory: () => project,
      getScriptFileNames: () => [file()],
      getScriptVersion: (name) => (name === file() ? String(version) : '1'),
      getScriptSnapshot: (name) => {
        const content = name === file() ? text : readFile(name);
        return content === undefined ? undefined : ts.ScriptSnapshot.fromString(content);
      },
      getCompilationSettings: () => settings,
      getDefaultLibFileName: ts.getDefaultLibFilePath,
    });
  });
  after(() => service.dispose());

  /** Types a program, and gives the place of its first `|`. */
  function edit(program) {
    text = START + program.replace('|', '');
    version += 1;
    return START.length + program.indexOf('|');
  }

  function suggestions(program) {
    const completions = service.getCompletionsAtPosition(file(), edit(program), {});
    return (completions?.entries ?? []).map(({ name }) => name);
  }

  function explanation(program) {
    const info = service.getQuickInfoAtPosition(file(), edit(program));
    return ts.displayPartsToString(info?.documentation);
  }

  it('suggest spans where a time or a span goes', () => {
    for (const program of [
      `const time: Time = '|';`,
      `signer.getSignedUrl('https://h/a', { expires: '|' });`,
      `signer.grant('https://h/*', { expires: '1h', starts: '|' });`,
      `signer.getSignedUrl('https://h/a', { expires: '1h', align: '|' });`,
      `verifier.verifyUrl('https://h/a', { now: '|' });`,
    ]) {
      const suggested = suggestions(program);
      for (const span of ['15m', '1h', '7d']) assert.ok(suggested.includes(span), program);
    }
  });

  it('suggest spans that are spans', () => {
    const { Signer } = require('..');
    const signer = new Signer({ keyPairId: KEY_PAIR_ID, privateKey: ec().pkcs8 });
    const suggested = suggestions(`const time: Time = '|';`);
    assert.ok(suggested.length >= 5);
    for (const span of suggested) {
      signer.getSignedUrl('https://h/a', { expires: span });
      signer.getSignedUrl('https://h/a', { expires: '1h', align: span });
    }
  });

  it('suggest names of options, and codes', () => {
    const options = suggestions(`signer.getSignedUrl('https://h/a', { | });`);
    for (const name of ['expires', 'starts', 'ipAddress', 'resource', 'align', 'policy']) {
      assert.ok(options.includes(name), name);
    }
    const codes = suggestions(
      `import type { CloudFrontSignError } from 'cloudfront-sign-native'; declare const error: CloudFrontSignError; error.code === '|'`,
    );
    assert.ok(codes.includes('ERR_INVALID_URL') && codes.includes('ERR_CLOUDFRONT_EXPIRY'));
  });

  it('tell the formats of an option', () => {
    for (const [program, formats] of [
      [
        `signer.getSignedUrl('https://h/a', { exp|ires: '1h' });`,
        /Date.*milliseconds.*ISO 8601.*span/s,
      ],
      [`signer.getSignedUrl('https://h/a', { expires: '1h', st|arts: 5e12 });`, /same forms/],
      [
        `signer.getSignedUrl('https://h/a', { expires: '1h', al|ign: '5m' });`,
        /span such as `'15m'`/,
      ],
      [
        `signer.getSignedUrl('https://h/a', { expires: '1h', ip|Address: '' });`,
        /IPv4.*'203\.0\.113\.0\/24'/s,
      ],
      [`type T = Ti|me;`, /Date.*milliseconds.*ISO 8601.*span/s],
      [`new Signer({ keyPairId: '', private|Key: '' });`, /PEM.*DER.*KeyObject/s],
      [`verifier.verifyUrl('https://h/a', { i|p: '' });`, /IPv4 or IPv6/],
    ]) {
      assert.match(explanation(program), formats, program);
    }
  });
});

describe('the error codes', () => {
  /** Asked for, never given. */
  const FOREIGN = new Set([
    'ERR_ACCESS_DENIED',
    'ERR_DLOPEN_DISABLED',
    'ERR_PARSE_ARGS_UNKNOWN_OPTION',
    'ERR_VM_DYNAMIC_IMPORT_CALLBACK_MISSING',
  ]);

  it('are those in the code', () => {
    const types = readFileSync(path.join(ROOT, 'index.d.ts'), 'utf8');
    const union = /export type ErrorCode =(.*?);\n/s.exec(types)[1];
    const typed = new Set([...union.matchAll(/'([A-Z_]+)'/g)].map(([, code]) => code));
    const found = new Set();
    for (const room of ['js', 'src', 'crates']) {
      for (const name of readdirSync(path.join(ROOT, room), { recursive: true })) {
        if (!/\.(js|rs)$/.test(name) || /(^|[\\/])(vendor|tests?)([\\/]|\.rs)/.test(name)) continue;
        const source = readFileSync(path.join(ROOT, room, name), 'utf8');
        for (const [code] of source.matchAll(/\b(?:ERR_[A-Z_]*[A-Z]|ABORT_ERR)\b/g))
          found.add(code);
      }
    }
    assert.ok(found.size > 8);
    assert.deepEqual(
      [...found].filter((code) => !typed.has(code) && !FOREIGN.has(code)),
      [],
    );
  });
});
