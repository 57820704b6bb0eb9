'use strict';

// Random programs full of imports and of what merely looks like them.

const NAMES = [
  'aws-cloudfront-sign',
  'aws-cloudfront-sign',
  'aws-cloudfront-sign/types',
  '@aws-sdk/cloudfront-signer',
  '@aws-sdk/cloudfront-signer',
  'aws-cloudfront-signer',
  '@aws-sdk/cloudfront-signer-x',
  'aws-cloudfront-sign/dist/cjs/utils',
  'fs',
];
const BLANKS = [
  ' ',
  ' ',
  ' ',
  '\n',
  '\r\n',
  '\t',
  ' /* x */ ',
  " /* require('aws-cloudfront-sign') */ ",
];
const COMMENTS = [
  "// it's require('aws-cloudfront-sign')\n",
  "/* import 'aws-cloudfront-sign' ` */",
  '// </div> ` ${ " / \n',
  '/** "*\\/ {{{ */',
];
const REGEXPS = [
  '/a/',
  '/[\'"`]/g',
  "/require\\('aws-cloudfront-sign'\\)/",
  '/[/\\]\'"]+/u',
  '/\\//',
  '/=>{<a>/',
  '/[[]/',
];
const TEXTS = [
  `"it's"`,
  `'say "x"'`,
  `'\\''`,
  `"require('aws-cloudfront-sign')"`,
  `'\\\\'`,
  `'a\\\nb'`,
  `"//"`,
  `'/*'`,
  `"import 'aws-cloudfront-sign'"`,
];
const CALLS = [
  'require',
  'require.resolve',
  'import',
  'import.meta.resolve',
  'module.require',
  'jest.mock',
  'jest.requireActual',
  'jest.mock("a").mock',
  'jest\n.mock("a", () => ({ b: 1 / 2 }))\n.unmock',
  'vi.importActual',
  't.mock.module',
  'mock.module',
  'x.require',
  'requires',
  'loader.import',
  'jest.mocked',
  'vi.fn',
  'from',
];
const GENERIC = ['jest.requireActual', 'vi.importActual', 'vi.importMock', 'foo.bar'];

class Programs {
  /**
   * @param {import('./random.js').Random} random
   * @param {{ typescript: boolean, jsx: boolean }} language
   */
  constructor(random, { typescript, jsx }) {
    this.random = random;
    this.typescript = typescript;
    this.jsx = jsx;
  }

  blank() {
    return this.random.pick(BLANKS);
  }

  /** A specifier in quotes. */
  specifier(quotes = `'"`) {
    const quote = this.random.pick([...quotes]);
    return quote + this.random.pick(NAMES) + quote;
  }

  list(most, make) {
    return this.random.several(most, make).join(', ');
  }

  call(depth) {
    const { random } = this;
    let callee = random.pick(CALLS);
    if (this.typescript && random.chance(0.2)) {
      callee = `${random.pick(GENERIC)}<${this.type(depth)}>`;
    }
    const specifier = this.specifier(`'"\``);
    const more = random.pick([
      ...['', '', '', ',', ` + ${random.pick(TEXTS)}`],
      depth > 0 ? `, ${this.expression(depth - 1)}` : ', a',
    ]);
    return `${callee}(${random.pick(['', this.blank()])}${specifier}${more}${random.pick(['', this.blank()])})`;
  }

  type(depth) {
    const { random } = this;
    if (depth <= 0)
      return random.pick(['string', 'any', `typeof import(${this.specifier()})`, "'it\"s'"]);
    const inner = () => this.type(depth - 1);
    return random.pick([
      () => `Array<${inner()}>`,
      () => `Map<${inner()}, Array<${inner()}>>`,
      () => `{ a: ${inner()}; b?: ${inner()} }`,
      () => `(a: ${inner()}) => ${inner()}`,
      () => `<T>(a: T) => ${inner()}`,
      () => `import(${this.specifier()}).A`,
      () => `\`a\${${inner()}}'\``,
      () => `[${inner()}, ${inner()}]`,
      () => `${random.pick(['string', 'A'])} | ${random.pick(["'a'", 'B<C>'])}`,
    ])();
  }

  element(depth) {
    const { random } = this;
    const name = random.pick(['a', 'Foo', 'x.Y', 'data-x', '']);
    const attributes = name === '' ? [] : random.several(2, () => this.attribute(depth));
    const types =
      this.typescript && /^[Fx]/.test(name) && random.chance(0.3) ? `<${this.type(1)}>` : '';
    const opening = [name + types, ...attributes].join(this.random.pick([' ', '\n']));
    if (name !== '' && random.chance(0.3)) return `<${opening} />`;
    return `<${opening}>${random.several(3, () => this.child(depth)).join('')}</${name}>`;
  }

  attribute(depth) {
    const { random } = this;
    return random.pick([
      () => 'on',
      () => `title="it's \\"`,
      () => `b='require("aws-cloudfront-sign")'`,
      () => `aria-label="a\nb"`,
      () => `c={${this.expression(depth - 1)}}`,
      () => `{...${this.atom(depth - 1)}}`,
      () => `/* it's */ n:s="1"`,
      () => `icon=${depth > 0 ? this.element(depth - 2) : '"x"'}`,
    ])();
  }

  child(depth) {
    const { random } = this;
    return random.pick([
      () => "don't / `",
      () => `require('aws-cloudfront-sign') // "`,
      () => ' import "aws-cloudfront-sign"\n',
      () => "{/* it's */}",
      () => `{${this.expression(depth - 1)}}`,
      () => (depth > 0 ? this.element(depth - 1) : '&lt;'),
    ])();
  }

  atom(depth) {
    const { random } = this;
    if (depth <= 0)
      return random.pick(['a', '1', '.5', 'this', 'b.return', ...REGEXPS, ...TEXTS, this.call(0)]);
    const inner = () => this.expression(depth - 1);
    const kinds = [
      () => this.call(depth - 1),
      () => this.call(depth - 1),
      () => `(${inner()})`,
      () => `[${this.list(3, inner)}]`,
      () => `\`'\${${inner()}}/\${${inner()}}"\``,
      () =>
        `({ a: ${inner()}, 'aws-cloudfront-sign': ${inner()}, if: ${inner()}, [${inner()}]() {${this.statements(depth - 1)}} })`,
      () => `(function () {${this.statements(depth - 1)}})`,
      () => `(class { ${this.members(depth)} })`,
      () => `f(${this.list(3, inner)})`,
      () => `a[${inner()}]`,
      () => `a?.b`,
      () => `(${inner()} ? ${inner()} : ${inner()})`,
    ];
    if (this.jsx)
      kinds.push(
        () => this.element(depth),
        () => this.element(depth),
      );
    if (this.typescript && !this.jsx)
      kinds.push(() => `(<${this.type(depth - 1)}>${this.atom(depth - 1)})`);
    if (this.typescript)
      kinds.push(
        () => `a!`,
        () => `(${inner()} as ${this.type(depth - 1)})`,
      );
    return random.pick(kinds)();
  }

  members(depth) {
    const { random } = this;
    return random
      .several(3, () =>
        random.pick([
          () => `a = ${this.expression(depth - 1)};`,
          () => `static { ${this.statements(depth - 1)} }`,
          () => `get b() {${this.statements(depth - 1)}}`,
          () => `#c = ${this.expression(depth - 1)};`,
          () => `async *if() {${this.statements(depth - 1)}}`,
        ])(),
      )
      .join('\n');
  }

  expression(depth) {
    const { random } = this;
    const operator = random.pick([
      ' / ',
      '/',
      ' < ',
      ' > ',
      ' + ',
      ' && ',
      ' !== ',
      ', ',
      ' / 2 / ',
      ' in ',
    ]);
    const value = this.atom(depth);
    return random.pick([
      () => value,
      () => value,
      () => `(a, ${value}${operator}${this.atom(depth)})`,
      () => `typeof ${value}`,
      () => `!${value}`,
      () => `a++ / ${value}`,
      () => `(${this.typescript ? this.parameters() : '() => '}${this.arrowBody(depth)})`,
    ])();
  }

  parameters() {
    const types = this.jsx ? ['', '<T,>', '<T extends A>', '<T, U>'] : ['', '<T>', '<T extends A>'];
    return `${this.random.pick(types)}(a: ${this.type(1)}, b?: any) => `;
  }

  arrowBody(depth) {
    return this.random.chance(0.5) ? this.atom(depth) : `{${this.statements(depth - 1)}}`;
  }

  statements(depth) {
    return this.random.several(depth > 0 ? 2 : 1, () => this.statement(depth)).join('\n');
  }

  statement(depth) {
    const { random } = this;
    const value = () => this.expression(depth - 1);
    const regexp = () => random.pick(REGEXPS);
    const kinds = [
      () => `x = ${value()};`,
      () => `if (${value()}) ${regexp()}.test('"'); else ${regexp()}.exec(a)`,
      () => `while (${value()}) { ${this.statements(depth - 1)} }\n${regexp()}.test(a)`,
      () => `for (const a of ${regexp()}.x) ${regexp()}.test(${value()});`,
      () => `{ ${this.statements(depth - 1)} }\n${regexp()};`,
      () => `function f() { return ${regexp()} / ${value()} }\n${regexp()}.test(a);`,
      () => `switch (a) { case ${regexp()}: {} ${regexp()}.test(a); default: ${value()} }`,
      () => `label: for (;;) ${regexp()};`,
      () => `do ${regexp()}; while (${value()})`,
      () => `(${value()})`.concat(' / 2;'),
      () => `const { a = ${value()} } = {}, b = a\n/ 2;`,
      () => `;(${value()})`,
      () => random.pick(COMMENTS),
      () => `'aws-cloudfront-sign';`,
      () => `;[${value()}].from\n'aws-cloudfront-sign';`,
    ];
    if (this.typescript) {
      kinds.push(
        () => `interface A { <T>(x: T): ${this.type(2)}; new <T>(x: T): T; a: ${this.type(1)} }`,
        () => `type A<T> = ${this.type(depth)};`,
        () => `let a: ${this.type(depth)} = ${value()};`,
        () => `function g<T extends ${this.type(1)}>(a?: T): ${this.type(0)} { return ${value()} }`,
      );
    }
    return random.pick(kinds)();
  }

  /** What can stand at the top alone. */
  declaration() {
    const { random } = this;
    const b = () => this.blank();
    const from = `from${random.pick([b(), ''])}${this.specifier()}`;
    const bindings = random.pick([
      'a',
      '{ a, from }',
      '* as a',
      'from',
      'a, { b as from }',
      '{}',
      "{ 'a b' as c }",
    ]);
    const kinds = [
      () => `import${b()}${bindings}${b()}${from};`,
      () => `import${random.pick([b(), ''])}${this.specifier()};`,
      () => `import a ${from} with { type: ${random.pick(TEXTS)} };`,
      () =>
        `export${b()}${random.pick(['{ a }', '*', '* as a', '{ from as a }', "* as 'a b'"])}${b()}${from};`,
    ];
    if (this.typescript) {
      kinds.push(
        () => `import type${b()}${random.pick(['A', '{ A }', '* as A', 'from'])}${b()}${from}`,
        () => `import a = require(${this.specifier()});`,
        () => `export import b = require(${this.specifier()});`,
        () => `export type { A } ${from};`,
        () => `declare module ${this.specifier()} { const a: ${this.type(1)}; }`,
        () => `declare module ${this.specifier()};`,
      );
    }
    return random.pick(kinds)();
  }

  program(depth = 3) {
    const { random } = this;
    const types =
      this.typescript && random.chance(0.2) ? `/// <reference types=${this.specifier()} />\n` : '';
    const parts = random.several(6, () =>
      random.chance(0.4) ? this.declaration() : this.statement(depth),
    );
    return types + parts.join(random.pick(['\n', '\r\n', '\n\n']));
  }
}

module.exports = { Programs };
