'use strict';

// The command cloudfront-sign-native migrate: what it changes, byte by byte, and what it leaves alone and says.

const assert = require('node:assert/strict');
const {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} = require('node:fs');
const path = require('node:path');
const { afterEach, beforeEach, describe, it } = require('node:test');

const { runSync } = require('../scripts/support/child.js');
const { temporaryFolder } = require('../scripts/support/temporary-folder.js');
const { after, before, sources } = require('./support/migrate-sources.js');

const cli = path.join(__dirname, '..', 'js', 'cli', 'index.js');

let folder;
let remove;
beforeEach(() => {
  ({ folder, remove } = temporaryFolder());
});
afterEach(() => remove());

const migrate = (...args) => runSync(process.execPath, [cli, 'migrate', ...args], { cwd: folder });

function write(name, content) {
  const file = path.join(folder, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, content);
  return file;
}
const read = (name) => readFileSync(path.join(folder, name), 'utf8');

/** What becomes of one source. */
function migrated(text, name = 'a.js') {
  write(name, text);
  const result = migrate(name);
  assert.equal(result.signal, null);
  return { ...result, text: readFileSync(path.join(folder, name)) };
}

describe('sources as people write them', () => {
  for (const [name, marked] of Object.entries(sources)) {
    it(`${name}: changes the imports and no other byte, once`, () => {
      const { code, stderr, stdout, text } = migrated(before(marked), name);
      assert.equal(text.toString(), after(marked), stdout + stderr);
      assert.equal(stderr, '');
      const again = migrate(name);
      assert.equal(read(name), after(marked));
      assert.match(again.stdout, /^Nothing to change/m);
      assert.equal(code, again.code);
    });

    it(`${name}: with CRLF and a BOM too`, () => {
      const bom = name === 'express-app.js' || name === 'Player.vue' ? '' : '\uFEFF';
      const crlf = (text) => bom + text.replaceAll('\n', '\r\n');
      assert.equal(migrated(crlf(before(marked)), name).text.toString(), crlf(after(marked)));
    });
  }
});

const OLD = 'aws-cloudfront-sign';
const SDK = '@aws-sdk/cloudfront-signer';
const OURS = 'cloudfront-sign-native';

describe('forms', () => {
  const q = `'${OLD}'`;
  for (const [form, name] of [
    [`require(${q})`],
    [`require(${q},)`],
    [`module.require(${q})`],
    [`require.resolve(${q}, { paths: [] })`],
    [`import(${q}, { with: {} })`],
    [`import.meta.resolve(${q})`],
    [`import.defer(${q})`],
    [`import defer * as a from ${q}`],
    [`import a, { default as from } from${q}`],
    [`export { default } from ${q}`],
    ...['mock', 'doMock', 'unmock', 'deepUnmock', 'dontMock', 'setMock', 'requireActual'],
    ...['requireMock', 'createMockFromModule', 'genMockFromModule', 'unstable_mockModule'],
    ...['mock', 'doMock', 'unmock', 'doUnmock', 'importActual', 'importMock'].map((f) => `vi.${f}`),
  ]
    .map((row) =>
      typeof row === 'string' ? [`${row.includes('.') ? row : `jest.${row}`}(${q})`] : row,
    )
    .concat([
      [`import.meta.jest.mock(${q})`],
      [`jest.mock('a', () => ({})).mock('b').mock(${q})`],
      [`jest.requireActual<Record<string, Array<any>>>(${q})`, 'a.ts'],
      [`t.mock.module(${q}, {})`],
      [`type A = import(${q}).A`, 'a.ts'],
      [`import a = require(${q})`, 'a.cts'],
      [`declare module ${q};`, 'a.d.ts'],
      [`/// <reference types="${OLD}" preserve="true" />`, 'a.d.ts'],
    ])) {
    it(form, () => {
      const { code, text } = migrated(form, name);
      assert.equal(text.toString(), form.replace(OLD, OURS));
      assert.equal(code, 0);
    });
  }

  for (const left of [
    `x.require(${q})`,
    `require(${q} + '/types')`,
    `require(a, ${q})`,
    `requires(${q})`,
    `jest.fn(${q})`,
    `proxyquire('./a', { ${q}: {} })`,
    `module.exports = { externals: [${q}] }`,
    `mockery.registerMock(${q}, {})`,
    `const name = ${q}`,
    `const from = a; from\n${q}`,
    `f(from\n${q})`,
    `x.from\n${q}`,
    `import\n.meta.x(${q})`,
  ]) {
    it(`${left}: left, and said`, () => {
      const { code, stdout, text } = migrated(left);
      assert.equal(text.toString(), left);
      assert.match(stdout, /^a\.js:\d: 'aws-cloudfront-sign': a string that is no import/m);
      assert.equal(code, 1);
    });
  }

  it('says nothing of packages and texts that merely resemble', () => {
    const text = [
      `require('${OLD}er'); require('${SDK}-x'); require('./${OLD}'); require('${OLD}?a');`,
      `x = "require('${OLD}')"; /${OLD}/; \`\${a}${OLD}\`; // import '${OLD}'`,
      `a = <p title='${OLD}'>import '${OLD}'</p>; CloudFront.Signers; a.CloudFrontSigner`,
    ].join('\n');
    const result = migrated(text);
    assert.equal(result.text.toString(), text);
    assert.equal(result.stdout, 'Nothing to change; 1 file looked at.\n');
    assert.equal(result.code, 0);
  });
});

describe('what it says', () => {
  it('each change with file and line, what is left with the reason, and what to do next', () => {
    write(
      'package.json',
      `{ "dependencies": { "${OLD}": "^3.0.0" }, "devDependencies": { "@types/${OLD}": "1" } }`,
    );
    write(
      'packages/api/package.json',
      `{ "dependencies": { "${SDK}": "^3.0.0", "${OURS}": "1" } }`,
    );
    write(
      'src/a.ts',
      `import a from "${OLD}";\r\n\r\nimport { b } from '${SDK}';\rimport '${OLD}/dist/cjs/utils';\n`,
    );
    write(
      'src/b.js',
      [
        `const { getSignedUrl } = require('cloudfront-sign-webcrypto');`,
        `const signer = new AWS.CloudFront.Signer(id, key);`,
        `/** @type {import('${OLD}').SignatureOptions} */`,
        `/** @import { CloudfrontSignInput } from "${SDK}" */`,
        `require('${SDK}/dist-cjs/index.js');`,
        `const names = ['${SDK}'];`,
      ].join('\n'),
    );
    write('src/c.js', 'nothing');
    const { code, stderr, stdout } = migrate('--dry-run');
    assert.equal(
      stdout.replaceAll('\\', '/'),
      `src/a.ts:1: "${OLD}" → "${OURS}"
src/a.ts:3: '${SDK}' → '${OURS}/aws-sdk'

Left for you (docs/migrating.md says what to write instead):
src/a.ts:4: '${OLD}/dist/cjs/utils': a path inside the package, which has no counterpart
src/b.js:1: 'cloudfront-sign-webcrypto': its calls have to be written anew
src/b.js:2: CloudFront.Signer: the signer of aws-sdk 2, whose calls have to be written anew
src/b.js:3: '${OLD}': a type in a comment
src/b.js:4: "${SDK}": a type in a comment
src/b.js:5: '${SDK}/dist-cjs/index.js': a path inside the package, which has no counterpart
src/b.js:6: '${SDK}': a string that is no import: does it have to change?

Would change 2 imports in 1 file; 3 files looked at. Nothing was written.
Then npm uninstall ${OLD} @types/${OLD} && npm install ${OURS}
     in packages/api: npm uninstall ${SDK}
`,
    );
    assert.equal(stderr, '');
    assert.equal(code, 1);
    assert.match(read('src/a.ts'), /^import a from "aws/);
    const done = migrate();
    assert.equal(done.code, 1);
    assert.match(done.stdout, /^Changed 2 imports in 1 file; 3 files looked at\.$/m);
    assert.equal(done.stdout.split('\n')[0], stdout.split('\n')[0]);
    assert.match(read('src/a.ts'), /^import a from "cloudfront-sign-native";/);
  });

  it('finds the package.json that holds for what is given, in folders above it too', () => {
    write('package.json', '{}');
    write('packages/api/package.json', JSON.stringify({ dependencies: { [SDK]: '3' } }));
    write('packages/api/src/a.js', `require('${SDK}');\n`);
    for (const name of ['packages/api/src', 'packages/api/src/a.js', 'packages/api']) {
      const { stdout } = migrate('--dry-run', path.normalize(name));
      const advice = /^Then (.*)$/m.exec(stdout)[1];
      const where = path.normalize('packages/api');
      assert.equal(advice, `in ${where}: npm uninstall ${SDK} && npm install ${OURS}`);
    }
  });

  it('names the packages to install where no package.json lists them', () => {
    write('package.json', '{');
    const { stdout } = migrated(`require('${SDK}')`);
    assert.match(
      stdout,
      /^Then npm uninstall @aws-sdk\/cloudfront-signer && npm install cloudfront-sign-native$/m,
    );
  });

  it('explains itself', () => {
    for (const args of [
      ['migrate', '--help'],
      ['migrate', '-h'],
      ['help', 'migrate'],
    ]) {
      const { code, stdout } = runSync(process.execPath, [cli, ...args], { cwd: folder });
      assert.equal(code, 0);
      assert.match(stdout, /^Usage: cloudfront-sign-native migrate \[files and folders\]/);
    }
    const wrong = migrate('--frobnicate');
    assert.equal(wrong.code, 2);
    assert.match(wrong.stderr, /frobnicate/);
    for (const [args, status] of [
      [['help'], 0],
      [['help', 'frobnicate'], 2],
    ]) {
      const { code, stdout, stderr } = runSync(process.execPath, [cli, ...args]);
      assert.equal(code, status);
      assert.match(stdout + stderr, /migrate {3}changes imports/);
    }
  });

  it('lets nothing in a name or a source steer the terminal', {
    skip: process.platform === 'win32',
  }, () => {
    write('\x1b[31m.js', `require('${OLD}'); require('${OLD}/\x1b[2J')`);
    const { stdout } = migrate();
    assert.ok(!stdout.includes('\x1b'));
    assert.match(stdout, /^\\x1b\[31m\.js:1: /m);
  });

  it('goes on when nobody listens', { skip: process.platform === 'win32' }, () => {
    for (let i = 0; i < 300; i++) write(`${i}.js`, `require('${OLD}');\n`.repeat(50));
    runSync('sh', ['-c', `"${process.execPath}" "${cli}" migrate | true`], { cwd: folder });
    for (let i = 0; i < 300; i++) assert.doesNotMatch(read(`${i}.js`), /aws/);
  });
});

describe('bytes', () => {
  it('keeps those that are no UTF-8, mixed line ends, NUL and names beyond ASCII', () => {
    const bytes = (name) =>
      Buffer.concat([
        Buffer.from(`\uFEFFconst \u00e4\u00a0=\u3000require(`),
        Buffer.from(`'${name}');\r\n// \u2028 require('${name}')\r`),
        Buffer.from([0x27, 0xff, 0x00, 0xc3, 0x27, 0x3b, 0x0a]),
        Buffer.from(`'it\u2028'; /* \u{1f600} */ a\u{1f600}b\u0085`),
      ]);
    // After U+2028 the comment is over.
    const expected = bytes(OLD).toString('latin1').replaceAll(OLD, OURS);
    assert.deepEqual(migrated(bytes(OLD)).text, Buffer.from(expected, 'latin1'));
  });

  it('leaves UTF-16 alone, and says so', () => {
    for (const bom of ['\uFEFF', '']) {
      const little = Buffer.from(`${bom}require('${OLD}')`, 'utf16le');
      const { code, stderr, text } = migrated(little);
      assert.deepEqual(text, little);
      assert.deepEqual([code, /UTF-16/.test(stderr)], bom ? [1, true] : [0, false]);
    }
    const big = Buffer.from(`\uFEFFrequire('${OLD}')`, 'utf16le').swap16();
    assert.match(migrated(big).stderr, /UTF-16/);
  });

  it('leaves what it does not understand, and says where', () => {
    const { code, stderr, text } = migrated(`require('${OLD}');\nif (a {}\n`);
    assert.equal(text.toString(), `require('${OLD}');\nif (a {}\n`);
    assert.match(
      stderr,
      /^a\.js: is not understood \(line 3: .*\), and names 'aws-cloudfront-sign' in line 1$/m,
    );
    assert.equal(code, 1);
    assert.equal(migrated(`if (a {} // ${OLD}`).code, 0);
  });
});

describe('files', () => {
  const source = `require('${OLD}');\n`;
  const changed = `require('${OURS}');\n`;

  it('of folders every source, and nothing in node_modules and in folders with a dot', () => {
    const taken = ['.js', '.cjs', '.mjs', '.jsx', '.ts', '.cts', '.mts', '.tsx', '.d.ts', '.JS'];
    for (const extension of taken) write(`src/deep/a${extension}`, source);
    const others = ['a.json', 'a.md', 'a', 'node_modules/x/a.js', '.git/a.js', 'src/.next/a.js'];
    for (const other of [...others, 'src/node_modules/a.js']) write(other, source);
    write('dist/a.js', source);
    assert.match(migrate().stdout, /^Changed 11 imports in 11 files; 11 files looked at\.$/m);
    for (const extension of taken) assert.equal(read(`src/deep/a${extension}`), changed);
    for (const other of others) assert.equal(read(other), source);
  });

  it('takes what is named, whatever it is called, and once', () => {
    const named = ['node_modules/x/a.js', 'bin/serve', '.config/a.js'];
    for (const name of named) write(name, source);
    const { stdout } = migrate(...named, path.join(folder, 'bin', 'serve'), 'bin', '.config');
    assert.match(stdout, /^Changed 3 imports in 3 files; 3 files looked at\.$/m);
    for (const name of named) assert.equal(read(name), changed);
  });

  it('goes on after what it cannot read', () => {
    write('a.js', source);
    mkdirSync(path.join(folder, 'b.js'));
    const { code, stderr } = migrate('none.js', 'a.js', 'b.js');
    assert.match(stderr, /^none\.js: could not be read: ENOENT/);
    assert.equal(code, 1);
    assert.equal(read('a.js'), changed);
  });

  it('nests deeply', () => {
    write(`${'a/'.repeat(400)}a.js`, source);
    assert.match(migrate('a').stdout, /^Changed 1 import in 1 file;/m);
  });

  describe('as POSIX has them', { skip: process.platform === 'win32' }, () => {
    /** For somebody whom permissions bind. */
    const bound = (...args) => {
      const nobody = process.getuid() === 0 ? { uid: 65534, gid: 65534 } : {};
      return runSync(process.execPath, [cli, 'migrate', ...args], { cwd: folder, ...nobody });
    };

    it('keeps the mode, and leaves nothing beside the file', () => {
      for (const mode of [0o755, 0o600, 0o664]) {
        chmodSync(write('a.js', source), mode);
        migrate();
        assert.equal(statSync(path.join(folder, 'a.js')).mode & 0o7777, mode);
        assert.deepEqual(readdirSync(folder), ['a.js']);
      }
    });

    it('writes what a link leads to, and follows none on its way', () => {
      write('outside/real.js', source);
      mkdirSync(path.join(folder, 'in'));
      symlinkSync('../outside/real.js', path.join(folder, 'in', 'link.js'));
      symlinkSync('..', path.join(folder, 'in', 'loop'));
      symlinkSync('none', path.join(folder, 'in', 'dangling.js'));
      assert.match(migrate('in').stdout, /^Nothing to change; 0 files looked at\.$/m);
      migrate('in/link.js');
      assert.equal(read('outside/real.js'), changed);
      assert.ok(lstatSync(path.join(folder, 'in', 'link.js')).isSymbolicLink());
      assert.equal(migrate('in/dangling.js').code, 1);
    });

    it('respects permissions, and says what they kept it from', () => {
      chmodSync(folder, 0o777);
      chmodSync(write('a.js', source), 0o000);
      chmodSync(write('b.js', source), 0o444);
      write('shut/c.js', source);
      chmodSync(path.join(folder, 'shut'), 0o000);
      chmodSync(write('kept/d.js', source), 0o666);
      chmodSync(path.join(folder, 'kept'), 0o555);
      chmodSync(write('e.js', source), 0o666);
      const tried = bound('--dry-run');
      const { code, stderr, stdout } = bound();
      chmodSync(path.join(folder, 'shut'), 0o755);
      chmodSync(path.join(folder, 'kept'), 0o755);
      assert.equal(tried.code, 1);
      assert.equal(tried.stderr.match(/could not be/g).length, 4);
      const lines = stderr.split('\n');
      assert.match(lines[0], /^a\.js: could not be read: EACCES/);
      assert.match(lines[1], /^b\.js: could not be written: EACCES/);
      assert.match(lines[2], /^kept.d\.js: could not be written: EACCES/);
      assert.match(lines[3], /^shut: could not be read: EACCES/);
      assert.equal(code, 1);
      assert.match(stdout, /^Changed 1 import in 1 file; 4 files looked at\.$/m);
      assert.equal(read('e.js'), changed);
      for (const name of ['a.js', 'b.js', 'shut/c.js', 'kept/d.js']) {
        assert.equal(readFileSync(path.join(folder, name), 'utf8'), source);
      }
      assert.deepEqual(readdirSync(path.join(folder, 'kept')), ['d.js']);
    });

    it('waits for no pipe', () => {
      runSync('mkfifo', [path.join(folder, 'pipe.js')]);
      assert.ok(existsSync(path.join(folder, 'pipe.js')));
      assert.match(migrate('pipe.js').stderr, /neither a file nor a folder/);
      assert.match(migrate().stdout, /0 files looked at/);
    });
  });
});

describe('whatever it is given, it comes to an end', () => {
  it('ten megabytes on one line', () => {
    const code = `function a(b){return b<c?/[/"]/.test(b)?\`\${b}/\${b/2}\`:b/d/2:{e:"f",g:[1,2,b>>3]}}/'/.exec(h);`;
    const text = code.repeat(1e7 / code.length);
    const result = migrated(`${text}require("${OLD}");${text}`);
    assert.equal(result.code, 0);
    assert.ok(result.text.equals(Buffer.from(`${text}require("${OURS}");${text}`)));
  });

  const rests = [
    ...[
      '(',
      '[',
      '{',
      '`${',
      '`',
      '"',
      '/a',
      '/*/',
      '<',
      '<a ',
      'x=<a b={',
      'x=<a>{',
      'x=<A<',
      '(<a>',
    ],
    ...['<T>(', '<><>', '<!--', '<script>', '\\u{', '.mock()', `x=<a b="`, ')', '}', '\0', '\xff'],
    ...[
      `jest.mock("${OLD}").`,
      `>("${OLD}"),`,
      `import{a}from"${OLD}";`,
      '${',
      '=>{',
      '++/',
      '#!',
      '@',
      ...['<script "', `<script '"`, '/** @import ', '/** import(', '<a.', 'a\\u{'],
    ],
  ];
  it('hostile beginnings, many times', () => {
    const texts = new Map();
    for (const [i, rest] of rests.entries()) {
      for (const extension of ['.js', '.ts', '.vue']) {
        const vue = extension === '.vue' ? '<script>' : '';
        const name = `${i}${extension}`;
        texts.set(name, `${vue}require("${OLD}");${rest.repeat(5000)}`);
        write(name, texts.get(name));
      }
    }
    const { code, stderr } = migrate();
    assert.equal(code, 1);
    const problems = stderr.trimEnd().split('\n');
    assert.equal(problems.pop(), `${problems.length} problems: see above.`);
    for (const problem of problems) assert.match(problem, /^\d+\.\w+: is not understood \(line /);
    for (const [name, text] of texts) {
      // Understood or not: never another change than from one name to the other.
      const became = read(name);
      assert.ok(became.replaceAll(OURS, OLD) === text, name);
      const refused = problems.some((problem) => problem.startsWith(`${name}:`));
      assert.equal(became.includes(`require("${OURS}")`), !refused, name);
    }
  });
});
