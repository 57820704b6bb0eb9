'use strict';

// cloudfront-sign-native cookies: signed cookies, in the form that whoever sends them takes.

const { excerpt } = require('../errors.js');
const { readArguments } = require('./arguments.js');
const { FORMATS } = require('./cookies/formats.js');
const { StandardInput } = require('./files.js');
const keys = require('./key-options.js');
const policies = require('./policy-options.js');
const { openOrRefuse } = require('./open-signer.js');

const PROGRAM = 'cloudfront-sign-native cookies';

const USAGE = `Usage: ${PROGRAM} <resource> --expires <time> [options]

Signs cookies for a resource, such as 'https://cdn.example.com/videos/*': whoever sends them may open whatever
it covers. In quotes, since shells have their own use for '*'.

Options:
  --format <name>      json        an object of names and values (default)
                       set-cookie  Set-Cookie headers, one a line, for a browser
                       header      a Cookie header, as for curl --header
                       curl        for curl --config, where no list of processes shows them
                       netscape    a cookie file, as for curl --cookie, wget --load-cookies, yt-dlp --cookies

For set-cookie, and those marked * for netscape:
  --domain <host>      * who gets them: this host and those below it (default: for set-cookie the host that sets
                       them alone, for netscape the resource's host)
  --path <path>        * (default: /)
  --no-secure          * over http, too; without it they travel over https alone, but in a cookie file for an http
                       resource
  --no-http-only       scripts may read them
  --same-site <value>  lax, strict or none
  --max-age <span>     seconds, or a span such as 2h; never beyond the signature's end (default: the browser's session)
  --partitioned, --priority <low, medium or high>

${keys.OPTIONS_HELP}

${policies.OPTIONS_HELP}

${policies.ALIASES_HELP}

  -h, --help

Exit status:
  0  the cookies are printed
  1  AWS refuses
  2  the arguments are wrong, or a file is not there

${keys.ENVIRONMENT_HELP}

Examples:
  cloudfront-sign-native cookies 'https://d111111abcdef8.cloudfront.net/videos/*' --expires 2h --key-pair-id K2JCJMDEHXQW5F --private-key private.pem`;

/** @satisfies {import('node:util').ParseArgsOptionsConfig} */
const OPTIONS = {
  ...keys.OPTIONS,
  ...policies.OPTIONS,
  format: { type: 'string', default: 'json' },
  domain: { type: 'string' },
  path: { type: 'string' },
  'no-secure': { type: 'boolean' },
  'no-http-only': { type: 'boolean' },
  'same-site': { type: 'string' },
  'max-age': { type: 'string' },
  partitioned: { type: 'boolean' },
  priority: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
};

/** Options that say something of how cookies are kept. */
const ATTRIBUTES = /** @type {const} */ ([
  'domain',
  'path',
  'no-secure',
  'no-http-only',
  'same-site',
  'max-age',
  'partitioned',
  'priority',
]);

/**
 * The form that is asked for.
 *
 * @param {ReturnType<typeof readArguments<typeof OPTIONS>>['values']} values
 */
function formatOf(values) {
  const { format: name } = values;
  if (!Object.hasOwn(FORMATS, name)) {
    const known = Object.keys(FORMATS).join(', ');
    throw new Error(`--format '${excerpt(name)}': is none of ${known}`);
  }
  const format = FORMATS[name];
  const foreign = ATTRIBUTES.find(
    (option) => values[option] !== undefined && !format.takes.includes(option),
  );
  if (foreign !== undefined) {
    const takers = Object.keys(FORMATS).filter((one) => FORMATS[one].takes.includes(foreign));
    throw new Error(`--${foreign}: is for --format ${takers.join(' and ')}, not for ${name}`);
  }
  return format;
}

/** @param {string[]} args */
async function run(args) {
  const { values, positionals } = readArguments(args, OPTIONS);
  if (values.help) {
    console.log(USAGE);
    return;
  }
  if (positionals.length !== 1) {
    throw new Error(
      `one resource, please, in quotes: 'https://cdn.example.com/videos/*' (${positionals.length} were given)`,
    );
  }
  const [resource] = positionals;
  const format = formatOf(values);
  const standardInput = new StandardInput(values, ['private-key', 'passphrase-file', 'policy']);
  const hashAlgorithm = policies.hashAlgorithmOf(values);
  const policy = await policies.readPolicy(values, undefined, standardInput);
  policies.assertGrantable(resource, policy);
  // What is wrong with the attributes is said before anybody signs.
  const write = format.writer(resource, values);
  const signer = await openOrRefuse(PROGRAM, values, { hashAlgorithm, standardInput });
  if (signer === undefined) return;
  console.log(write(await signer.getSignedCookies(resource, /** @type {any} */ (policy))));
}

module.exports = { run };
