'use strict';

// How long links and cookies of the command line open, for whom and for what; and the arguments of aws cloudfront
// sign, which mean here what they mean there.

const assert = require('node:assert/strict');
const { spawnSync } = require('node:child_process');
const { after, before, describe, it } = require('node:test');

const { Folder } = require('./support/command.js');
const { KEY_PAIR_ID, rsa } = require('./support/keys.js');
const { PYTHON, environmentOf, installed } = require('./support/pip.js');

const URL_ = 'https://h.example/a.mp4';

/** @type {Folder} */
let folder;
before(() => {
  folder = new Folder(rsa());
  folder.write('pkcs1.pem', rsa().traditional);
});
after(() => folder.remove());

const sign = (args, options) => folder.signed(['sign', URL_, ...args], options);

/** What a link says of itself. */
function statementOf({ code, stdout, stderr }) {
  assert.equal(code, 0, stderr);
  const { searchParams } = new URL(stdout);
  const policy = searchParams.get('Policy');
  if (policy === null) return { end: Number(searchParams.get('Expires')) };
  const text = Buffer.from(
    policy.replaceAll('-', '+').replaceAll('_', '=').replaceAll('~', '/'),
    'base64',
  );
  const [{ Resource, Condition }] = JSON.parse(text).Statement;
  return {
    resource: Resource,
    end: Condition.DateLessThan['AWS:EpochTime'],
    start: Condition.DateGreaterThan?.['AWS:EpochTime'],
    ip: Condition.IpAddress?.['AWS:SourceIp'],
  };
}

const seconds = (text) => Date.parse(text) / 1000;

describe('times', () => {
  it('a span counts from now', () => {
    const before = Math.floor(Date.now() / 1000);
    for (const name of ['--expires', '--date-less-than']) {
      const { end } = statementOf(sign([name, '1h30m']));
      const after = Math.ceil(Date.now() / 1000);
      assert.ok(end >= before + 5400 && end <= after + 5400);
    }
  });

  for (const [time, expected] of [
    ['2035-01-31', '2035-01-31T00:00:00Z'],
    ['2035-01-31T12:00:00Z', '2035-01-31T12:00:00Z'],
    ['2035-01-31T12:00:00+02:00', '2035-01-31T10:00:00Z'],
    ['2035-01-31T12:00Z', '2035-01-31T12:00:00Z'],
  ]) {
    it(`${time} is one moment under both names`, () => {
      for (const name of ['--expires', '--date-less-than']) {
        assert.equal(statementOf(sign([name, time])).end, seconds(expected));
      }
      const { start } = statementOf(sign(['--expires', '2036-01-01', '--date-greater-than', time]));
      assert.equal(start, seconds(expected));
    });
  }

  it('--starts may lead back', () => {
    const now = Date.now() / 1000;
    const { start, end } = statementOf(sign(['--expires', '1h', '--starts=-5m']));
    assert.ok(Math.abs(start - now + 300) < 60 && end > now);
  });

  it('--align has links stay the same for a while', () => {
    const { end } = statementOf(sign(['--expires', '1h', '--align', '15m']));
    assert.equal(end % 900, 0);
  });
});

describe('conditions', () => {
  it('of all kinds', () => {
    const args = [
      '--expires',
      '2035-01-01',
      '--starts',
      '2034-01-01',
      '--resource',
      'https://h.example/*',
    ];
    for (const ip of ['--ip', '--ip-address']) {
      assert.deepEqual(statementOf(sign([...args, ip, '203.0.113.0/24'])), {
        ...{ resource: 'https://h.example/*', ip: '203.0.113.0/24' },
        ...{ start: seconds('2034-01-01'), end: seconds('2035-01-01') },
      });
    }
  });

  it('a whole policy, from a file or the standard input', () => {
    const policy =
      '{"Statement":[{"Resource":"https://h.example/a*","Condition":{"DateLessThan":{"AWS:EpochTime":2147483647}}}]}\n';
    folder.write('policy.json', `\ufeff${policy}`);
    for (const [value, input] of [['policy.json'], ['file://policy.json'], ['-', policy]]) {
      const { resource, end } = statementOf(sign(['--policy', value], { input }));
      assert.deepEqual([resource, end], ['https://h.example/a*', 2147483647]);
    }
  });

  it('SHA-256, under both names', () => {
    for (const args of [['--sha256'], ['--hash-algorithm', 'SHA256']]) {
      const { stdout } = sign(['--expires', '1h', ...args]);
      assert.match(stdout, /Hash-Algorithm=SHA256/);
      assert.ok(folder.opens(stdout.trimEnd()));
    }
    assert.doesNotMatch(sign(['--expires', '1h', '--hash-algorithm', 'SHA1']).stdout, /Hash-/);
  });
});

describe('what cannot be meant ends with 2, and signs nothing', () => {
  const expires = ['--expires', '2h'];
  before(() => {
    folder.write('bad-policy.json', '{"Statement":[]}');
    folder.write('empty.json', '\n');
  });
  for (const [args, message] of [
    [[], /--expires is missing/],
    [['--expires', 'soon'], /--expires: 'soon' is neither/],
    [['--expires', ''], /--expires: '' is neither/],
    [['--expires=-1h'], /--expires: '-1h' leads into the past/],
    [['--expires', '2020-01-01'], /--expires: .*past/],
    [['--expires', '2035-02-30'], /--expires: '2035-02-30' is neither/],
    [['--expires', '1893456000'], /seconds, or milliseconds\?.*--date-less-than/],
    [['--expires', '2035-01-31T12:00:00'], /in which zone\? Write 2035-01-31T12:00:00Z for UTC/],
    [['--date-less-than', '1893456000000'], /looks like milliseconds/],
    [['--date-less-than', '20350131'], /write a day as YYYY-MM-DD/],
    [['--date-less-than', 'Jan 31 2035'], /--date-less-than: 'Jan 31 2035' is neither/],
    [['--date-less-than', '2035-02-30T12:00:00'], /--date-less-than: /],
    [[...expires, '--date-less-than', '2h'], /--expires and --date-less-than are two names/],
    [
      [...expires, '--starts', '1h', '--date-greater-than', '1h'],
      /--starts and --date-greater-than/,
    ],
    [[...expires, '--starts', '3h'], /--starts: /],
    [[...expires, '--ip', '::1'], /--ip: /],
    [[...expires, '--ip', '1.2.3.4', '--ip-address', '1.2.3.4'], /--ip and --ip-address/],
    [[...expires, '--align', 'x'], /--align: 'x'/],
    [[...expires, '--resource', ''], /--resource: /],
    [[...expires, '--resource', 'x', '--policy-resource', 'x'], /--resource and --policy-resource/],
    [[...expires, '--hash-algorithm', 'MD5'], /--hash-algorithm 'MD5': is neither SHA1 nor SHA256/],
    [[...expires, '--hash-algorithm', 'SHA256', '--sha256'], /--sha256 and --hash-algorithm/],
    [[...expires, '--policy', 'policy.json'], /--expires goes with no --policy/],
    [['--policy', 'none.json'], /--policy: 'none\.json' is not there/],
    [['--policy', 'bad-policy.json'], /--policy: /],
    [['--policy', 'empty.json'], /--policy 'empty\.json': is empty/],
    [['--expire', '2h'], /there is no option --expire\. Did you mean --expires\?/],
    [['--frobnicate'], /there is no option --frobnicate\.\n/],
    [[...expires, '--input', 'x'], /--input and URLs as arguments/],
    [[...expires, '--format', 'csv'], /--format: is about --input/],
  ]) {
    it(args.join(' ') || 'nothing', () => {
      const { code, stdout, stderr } = sign(args);
      assert.deepEqual([code, stdout], [2, ''], stderr);
      assert.match(stderr, message);
      assert.match(stderr, /^cloudfront-sign-native sign: [^\n]*\n$/);
    });
  }

  for (const [args, message] of [
    [['--format', 'xml'], /--format 'xml': is none of plain, csv, tsv, jsonl/],
    [['--output-format', 'xml'], /--output-format 'xml'/],
    [['--field', 'x'], /--field: plain lines have no fields/],
    [['--format', 'csv', '--delimiter', '::'], /--delimiter '::': is no single character/],
    [['--format', 'csv', '--delimiter', '"'], /--delimiter/],
    [['--format', 'csv', '--signed-field', 'url'], /--signed-field 'url': is where the URL is/],
    [['--input', 'none.csv'], /--input: 'none\.csv' is not there/],
    [['--input', '.'], /--input: '\.' is a folder/],
    [['--output', '.'], /--output: '\.' is a folder/],
    [['--output', 'none/x'], /--output: 'none\/x' is not there/],
    [['--errors', 'none/x'], /--errors: 'none\/x' is not there/],
  ]) {
    it(args.join(' '), () => {
      const { code, stdout, stderr } = folder.signed(['sign', ...expires, ...args], {
        input: URL_,
      });
      assert.deepEqual([code, stdout], [2, ''], stderr);
      assert.match(stderr, message);
      assert.ok(!folder.files().some((file) => file.endsWith('.tmp')));
    });
  }
});

describe('aws cloudfront sign', () => {
  /** Pinned: what it takes is what is said of it. */
  const VERSION = '1.45.11';
  let home;
  let missing;
  before(() => {
    try {
      home = installed('awscli', VERSION);
    } catch (error) {
      if (process.env.CI) throw error;
      missing = `there is no AWS CLI here: ${error.message}`;
    }
  });

  const aws = (args) =>
    spawnSync(PYTHON, ['-m', 'awscli', 'cloudfront', 'sign', ...args], {
      cwd: folder.path,
      encoding: 'utf8',
      env: environmentOf(home),
    });

  for (const args of [
    ['--date-less-than', '2035-01-31'],
    ['--date-less-than', '2035-01-31T12:30:00'],
    ['--date-less-than', '2035-01-31 12:30:00'],
    ['--date-less-than', '2035-01-31T12:30:00+02:00'],
    ['--date-less-than', '2035-01-31T12:30:00.9Z'],
    ['--date-less-than', '2053859400'],
    ['--date-less-than', '2053859400.9'],
    ['--date-less-than', '2035-01-31', '--date-greater-than', '2034-01-31T12:30:00'],
    ['--date-less-than', '2035-01-31', '--ip-address', '203.0.113.0/24'],
    [
      '--date-less-than',
      '2035-01-31',
      '--ip-address',
      '203.0.113.7',
      '--date-greater-than',
      '2000000000',
    ],
  ]) {
    it(`gives the same link: ${args.join(' ')}`, (t) => {
      if (missing) return t.skip(missing);
      const all = [
        ...['--url', `${URL_}?x=1`, '--key-pair-id', KEY_PAIR_ID],
        ...['--private-key', 'file://pkcs1.pem', ...args],
      ];
      const theirs = aws(all);
      assert.equal(theirs.status, 0, theirs.stderr);
      const ours = folder.run(['sign', ...all]);
      assert.equal(ours.code, 0, ours.stderr);
      if (args.length === 2) assert.equal(ours.stdout, `${theirs.stdout}\n`);
      const [link, theirLink] = [ours.stdout.trimEnd(), theirs.stdout];
      // An address alone, they write as a range of one.
      const asRange = ({ ip, ...rest }) => ({ ...rest, ip: ip?.replace(/^([\d.]+)$/, '$1/32') });
      assert.deepEqual(
        asRange(statementOf({ code: 0, stdout: link })),
        asRange(statementOf({ code: 0, stdout: theirLink })),
      );
    });
  }
});
