'use strict';

// cloudfront-sign-native sign: links for URLs, of which there may be any number.

const { excerpt } = require('../errors.js');
const { oneOf, readArguments } = require('./arguments.js');
const { StandardInput, endingOf, pathOf } = require('./files.js');
const keys = require('./key-options.js');
const { openOrRefuse } = require('./open-signer.js');
const policies = require('./policy-options.js');
const { openInput } = require('./sign/input.js');
const { rowsOfArguments } = require('./sign/rows.js');
const { runRows } = require('./sign/run.js');

const PROGRAM = 'cloudfront-sign-native sign';

const USAGE = `Usage: ${PROGRAM} <url>… --expires <time> [options]
       ${PROGRAM} --input <file> --expires <time> [options]

Signs URLs: those given, or one a line of a file or the standard input, and prints a link for each, in their
order. A file may be CSV with a header, or JSON lines; its rows stay what they are, byte by byte, and get a link
in a column of its own. Any number of rows will do: they are read, signed and written as they come.

Input and output:
  --input <file>         where the URLs are; '-' is the standard input
  --output <file>        where the links go (default: the standard output). It is written beside and renamed when
                         all is done: a run that fails leaves what was there
  --format <name>        of the input: plain, csv, tsv, jsonl (default: by the file's ending .csv, .tsv, .jsonl or
                         .ndjson, else plain, one URL a line)
  --output-format <name> of the output (default: by its file's ending, else the input's). plain is links alone
  --field <name>         the column or property that holds the URL (default: url)
  --signed-field <name>  the one that is added for the link (default: signedUrl); the input may not have it yet
  --delimiter <char>     between the fields of CSV (default: a comma)
  --skip-errors          goes on after a row that cannot be signed, and ends with 1 if there was one. Otherwise the
                         first ends the run; links before it were printed, but are in no --output
  --errors <file>        where the rows go that could not be signed, with line, input, code and message: CSV, or JSON
                         lines for .jsonl; it brings --skip-errors with it
  --quiet                no progress and no summary, which a terminal shows otherwise

${keys.OPTIONS_HELP}

${policies.OPTIONS_HELP}
  --resource <pattern>   one signature for all: what it covers, such as 'https://cdn.example.com/videos/*', each link
                         opens; --policy-resource is the same

${policies.ALIASES_HELP}

  -h, --help

Blank lines are passed over and counted. Of CSV, a row has to have as many fields as the header. The URL has to be
UTF-8; other columns may hold any bytes. A span of time counts from when a URL is signed.

Exit status:
  0  each URL has its link
  1  a row cannot be signed, the output cannot be written, or AWS refuses
  2  the arguments are wrong, or a file is not there
  130, 143  interrupted (Ctrl-C, SIGTERM): what was printed ends with a whole line

${keys.ENVIRONMENT_HELP}

Examples:
  cloudfront-sign-native sign https://d111111abcdef8.cloudfront.net/a.mp4 --expires 2h --key-pair-id K2JCJMDEHXQW5F --private-key private.pem`;

/** @satisfies {import('node:util').ParseArgsOptionsConfig} */
const OPTIONS = {
  ...keys.OPTIONS,
  ...policies.OPTIONS,
  resource: { type: 'string' },
  'policy-resource': { type: 'string' },
  url: { type: 'string', multiple: true },
  input: { type: 'string' },
  output: { type: 'string' },
  format: { type: 'string' },
  'output-format': { type: 'string' },
  field: { type: 'string' },
  'signed-field': { type: 'string' },
  delimiter: { type: 'string' },
  'skip-errors': { type: 'boolean', default: false },
  errors: { type: 'string' },
  quiet: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h' },
};

/** @type {Record<string, import('./sign/rows.js').FormatName>} */
const FORMAT_OF_ENDING = { csv: 'csv', tsv: 'tsv', jsonl: 'jsonl', ndjson: 'jsonl' };
const FORMATS = /** @type {const} */ (['plain', 'csv', 'tsv', 'jsonl']);

/**
 * @typedef {ReturnType<typeof readArguments<typeof OPTIONS>>['values']} Values
 * @typedef {import('./sign/rows.js').FormatName} FormatName
 */

/**
 * @param {string} option
 * @param {string | undefined} name
 * @param {string | undefined} file
 * @returns {FormatName | undefined}
 */
function formatOf(option, name, file) {
  if (name === undefined) {
    return file === undefined ? undefined : FORMAT_OF_ENDING[endingOf(pathOf(file))];
  }
  const known = FORMATS.find((format) => format === name);
  if (known !== undefined) return known;
  throw new Error(`${option} '${excerpt(name)}': is none of ${FORMATS.join(', ')}`);
}

/** @param {Values} values */
function readFormats(values) {
  const from = formatOf('--format', values.format, values.input) ?? 'plain';
  const to = formatOf('--output-format', values['output-format'], values.output) ?? from;
  const isPlain = from === 'plain' && to === 'plain';
  for (const name of /** @type {const} */ (['field', 'signed-field', 'delimiter'])) {
    if (isPlain && values[name] !== undefined) {
      throw new Error(`--${name}: plain lines have no fields; give --format csv or jsonl`);
    }
  }
  const { field = 'url', 'signed-field': signedField = 'signedUrl' } = values;
  if (field === signedField) {
    throw new Error(`--signed-field '${excerpt(field)}': is where the URL is; give another name`);
  }
  const delimiter = delimiterOf(values.delimiter);
  const ofFormat = (/** @type {FormatName} */ name) => (name === 'tsv' ? '\t' : delimiter);
  return {
    ...{ from, to, field, signedField },
    inputDelimiter: ofFormat(from),
    delimiter: ofFormat(to),
  };
}

/** @param {string | undefined} text */
function delimiterOf(text) {
  if (text === undefined) return ',';
  const character = text === '\\t' ? '\t' : text;
  if (/^[\x20-\x7e\t]$/.test(character) && !/["\w]/.test(character)) return character;
  throw new Error(`--delimiter '${excerpt(text)}': is no single character such as ; or \\t`);
}

/** @param {string[]} args */
async function run(args) {
  const { values, positionals } = readArguments(args, OPTIONS);
  if (values.help) {
    console.log(USAGE);
    return;
  }
  const urls = [...positionals, ...(values.url ?? [])];
  if (urls.length > 0 && values.input !== undefined) {
    throw new Error('--input and URLs as arguments: give one of them');
  }
  if (urls.length > 0 && values.format !== undefined && values.format !== 'plain') {
    throw new Error('--format: is about --input or the standard input, and there are URLs');
  }
  const formats = readFormats(values);
  const standardInput = new StandardInput(values, [
    'input',
    'private-key',
    'passphrase-file',
    'policy',
  ]);
  const input = urls.length > 0 ? undefined : openInput(values.input, standardInput);
  const resource = oneOf(values, ['resource', 'policy-resource'])?.value;
  const hashAlgorithm = policies.hashAlgorithmOf(values);
  const policy = await policies.readPolicy(values, resource, standardInput);
  policies.assertSignable(policy);
  const signer = await openOrRefuse(PROGRAM, values, { hashAlgorithm, standardInput });
  if (signer === undefined) return;
  await runRows({
    ...{ program: PROGRAM, signer, policy, formats, input },
    rows: input === undefined ? rowsOfArguments(urls) : undefined,
    output: values.output,
    errors: values.errors,
    skipErrors: values['skip-errors'] || values.errors !== undefined,
    quiet: values.quiet,
  });
}

module.exports = { run };
