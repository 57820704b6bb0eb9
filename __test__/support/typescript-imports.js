'use strict';

// The second opinion on sources: TypeScript's own parser.

const ts = require('typescript5');

const CALLED =
  /^(?:import(?:\.(?:defer|source|meta\.resolve))?|(?:module\.)?require(?:\.resolve)?|(?:import\.meta\.)?(?:jest|vi|vitest)\.(?:mock|doMock|unmock|deepUnmock|dontMock|doUnmock|setMock|requireActual|requireMock|importActual|importMock|createMockFromModule|genMockFromModule|unstable_mockModule|unstable_unmockModule)|(?:[\w$]+\.)?mock\.module)$/;

/** The source, or nothing if TypeScript does not understand it. */
function parse(name, text) {
  const source = ts.createSourceFile(name, text, ts.ScriptTarget.Latest, false);
  return source.parseDiagnostics.length === 0 ? source : undefined;
}

function visit(source, hear) {
  const walk = (node) => {
    hear(node);
    ts.forEachChild(node, walk);
  };
  walk(source);
}

/** `jest.mock` of `jest.mock('a').unmock('b').mock`: the calls in between left out. */
function calleeText(node) {
  if (ts.isCallExpression(node)) {
    return ts.isPropertyAccessExpression(node.expression)
      ? calleeText(node.expression.expression)
      : '?';
  }
  if (ts.isPropertyAccessExpression(node)) {
    return node.questionDotToken ? '?' : `${calleeText(node.expression)}.${node.name.text}`;
  }
  if (ts.isIdentifier(node)) return node.text;
  if (ts.isMetaProperty(node)) return `import.${node.name.text}`;
  return node.kind === ts.SyntaxKind.ImportKeyword ? 'import' : '?';
}

function moduleOf(node) {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return node.moduleSpecifier;
  if (ts.isExternalModuleReference(node)) return node.expression;
  if (ts.isImportTypeNode(node)) return node.argument.literal;
  if (ts.isModuleDeclaration(node)) {
    const declared = node.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.DeclareKeyword);
    return declared ? node.name : undefined;
  }
  if (ts.isCallExpression(node) && CALLED.test(calleeText(node.expression))) {
    return node.arguments[0];
  }
}

/** `text` with what is imported replaced, quotes and all else as it was. */
function withReplacements(source, replacements) {
  const { text } = source;
  /** @type {{ start: number, end: number }[]} */
  const found = source.typeReferenceDirectives.map(({ pos, end }) => ({ start: pos, end }));
  visit(source, (node) => {
    const specifier = moduleOf(node);
    if (specifier && ts.isStringLiteralLike(specifier)) {
      found.push({ start: specifier.getStart(source) + 1, end: specifier.end - 1 });
    }
  });
  found.sort((a, b) => a.start - b.start);
  let result = '';
  let done = 0;
  for (const { start, end } of found) {
    const replacement = replacements[text.slice(start, end)];
    if (replacement === undefined) continue;
    result += text.slice(done, start) + replacement;
    done = end;
  }
  return result + text.slice(done);
}

const KINDS = {
  [ts.SyntaxKind.StringLiteral]: 'string',
  [ts.SyntaxKind.NoSubstitutionTemplateLiteral]: 'template',
  [ts.SyntaxKind.RegularExpressionLiteral]: 'regexp',
};

/** Where the strings, plain templates and regular expressions are, of JSX attributes none. */
function literalsOf(source) {
  const found = new Set();
  const attributes = new Set();
  visit(source, (node) => {
    if (ts.isJsxAttribute(node) && node.initializer) attributes.add(node.initializer);
    const kind = KINDS[node.kind];
    if (kind && !attributes.has(node)) found.add(`${kind} ${node.getStart(source)}-${node.end}`);
  });
  return found;
}

module.exports = { literalsOf, parse, withReplacements };
