/** The parts of other files that are written from the table of platforms, each between two comments. */
import { packageName } from './packages.mjs';

const BEGIN = 'begin: written by npm run platforms:sync';
const END = 'end: written by npm run platforms:sync';

/** `text` with `lines` between its two comments, as deep as these stand. */
export function withSection(path, text, lines) {
  const all = text.split('\n');
  const begin = all.findIndex((line) => line.includes(BEGIN));
  const end = all.findIndex((line) => line.includes(END));
  if (begin < 0 || end < begin) throw new Error(`${path} has no comments "${BEGIN}" and "${END}"`);
  const indentation = /^\s*/.exec(all[begin])[0];
  const indented = lines.map((line) => (line ? indentation + line : line));
  return [...all.slice(0, begin + 1), ...indented, ...all.slice(end)].join('\n');
}

/** The loader's cases: each name spelt out, where bundlers and file tracers see it. */
export function loaderCases(platforms) {
  return byName(platforms).flatMap((platform) => [
    `case '${platform.name}':`,
    `  return require('${packageName(platform)}');`,
  ]);
}

/** The table of docs/platforms.md. */
export function documentedTable(platforms) {
  const head = [
    'package `@cloudfront-sign-native/…`',
    'system',
    'needs',
    'built for (Rust target)',
    'checked by',
  ];
  const rows = platforms.map(({ name, title, libc, minimum, rust, runtime }) => [
    `\`${name}\``,
    libc === 'musl' ? `${title} (Alpine)` : title,
    minimum,
    `\`${rust}\``,
    checkedBy(runtime),
  ]);
  const widths = head.map((_, i) => Math.max(...[head, ...rows].map((cells) => cells[i].length)));
  const line = (cells) => `| ${cells.map((cell, i) => cell.padEnd(widths[i])).join(' | ')} |`;
  const rule = widths.map((width) => '-'.repeat(width));
  return ['', line(head), line(rule), ...rows.map(line), ''];
}

function checkedBy(runtime) {
  switch (runtime) {
    case 'native':
      return 'running it in Node';
    case 'qemu':
      return 'running it in Node, under qemu';
    case 'musl':
      return 'running it in a Node built with musl';
    case 'musl-qemu':
      return 'running it in a Node built with musl, under qemu';
    case 'wine':
      return "running it in Windows' Node, under wine";
    case undefined:
      return 'looking at it only';
  }
}

/** The machines of .github/workflows/ci.yml's matrix. */
export function testRunners(platforms) {
  return [
    `os: [${withRunner(platforms)
      .map(({ runner }) => runner)
      .join(', ')}]`,
  ];
}

/** The machines of .github/workflows/release.yml's matrix, each with its platform. */
export function releaseRunners(platforms) {
  return withRunner(platforms).map(({ name, runner }) => `- { os: ${runner}, platform: ${name} }`);
}

const withRunner = (platforms) => platforms.filter(({ runner }) => runner);
const byName = (platforms) => [...platforms].sort((a, b) => (a.name < b.name ? -1 : 1));
