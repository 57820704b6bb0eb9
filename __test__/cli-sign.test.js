'use strict';

// The command cloudfront-sign-native sign: URLs in, links out, and rows that stay what they are.

const assert = require('node:assert/strict');
const { after, before, describe, it } = require('node:test');

const { Folder } = require('./support/command.js');

const URLS = [
  'https://h.example/a.mp4',
  'https://h.example/b,c.mp4?x=1',
  'https://h.example/ü.mp4',
];

/** @type {Folder} */
let folder;
before(() => {
  folder = new Folder();
});
after(() => folder.remove());

const sign = (args, options) => folder.signed(['sign', '--expires', '2h', ...args], options);

/** All lines, each of which ends. */
function linesOf(text) {
  assert.ok(text === '' || text.endsWith('\n'), JSON.stringify(text.slice(-100)));
  return text.split('\n').slice(0, -1);
}

/** Fails unless these are links for these URLs. */
function assertLinks(links, urls) {
  assert.equal(links.length, urls.length);
  for (const [i, link] of links.entries()) {
    assert.ok(folder.opens(link), link);
    assert.ok(link.startsWith(new URL(urls[i]).href), link);
  }
}

describe('URLs', () => {
  it('as arguments, under --url too, in their order', () => {
    const { code, stdout, stderr } = sign([URLS[0], URLS[1], '--url', URLS[2]]);
    assert.deepEqual([code, stderr], [0, '']);
    assertLinks(linesOf(stdout), URLS);
  });

  for (const [what, input] of [
    ['line feeds', `${URLS.join('\n')}\n`],
    ['CRLF', `${URLS.join('\r\n')}\r\n`],
    ['no line break at the end', URLS.join('\n')],
    ['blanks and blank lines', `\n  ${URLS[0]} \n\t\n${URLS[1]}\n \r\n${URLS[2]}\n\n`],
    ['a byte order mark', `\ufeff${URLS.join('\n')}\n`],
  ]) {
    it(`on the standard input, with ${what}`, () => {
      for (const args of [[], ['--input', '-']]) {
        const { code, stdout, stderr } = sign(args, { input });
        assert.deepEqual([code, stderr], [0, '']);
        assertLinks(linesOf(stdout), URLS);
      }
    });
  }

  it('of a file, to a file', () => {
    folder.write('urls.txt', `${URLS.join('\n')}\n`);
    const { code, stdout, stderr } = sign(['--input', 'urls.txt', '--output', 'links.txt']);
    assert.deepEqual([code, stdout, stderr], [0, '', '']);
    assertLinks(linesOf(folder.read('links.txt')), URLS);
  });

  it('none is no error: an empty input has no links', () => {
    for (const format of ['plain', 'csv', 'tsv', 'jsonl']) {
      const { code, stdout } = sign(['--format', format], { input: '' });
      assert.deepEqual([code, stdout], [0, ''], format);
    }
  });

  it('with one signature, for --resource', () => {
    const resource = 'https://h.example/*';
    for (const name of ['--resource', '--policy-resource']) {
      const { stdout } = sign([...URLS, name, resource]);
      const signatures = linesOf(stdout).map((link) => new URL(link).searchParams.get('Signature'));
      assert.equal(new Set(signatures).size, 1);
      assertLinks(linesOf(stdout), URLS);
    }
  });
});

/** Bytes that no encoding but Latin-1 knows. */
const LATIN = Buffer.from([0x63, 0x61, 0x66, 0xe9, 0xff]);

/** Takes the links out of what was printed, each with what was put before it. */
function withoutLinks(bytes, before) {
  const links = [];
  const link = /("?)(https:(?:(?!https:)[^\s"])*Key-Pair-Id=K2JCJMDEHXQW5F)\1/;
  const rest = bytes
    .toString('latin1')
    .replace(new RegExp(before + link.source, 'g'), (_, _quote, found) => {
      links.push(found);
      return '';
    });
  return { links, rest: Buffer.from(rest, 'latin1') };
}

describe('CSV', () => {
  const rows = (end, last = end) =>
    Buffer.concat([
      Buffer.from(`\ufeffid,"the ""name""",url,note${end}`),
      Buffer.from('1,"a\r\nb, ""c""\n",https://h.example/a.mp4,'),
      LATIN,
      Buffer.from(`${end}2,,"https://h.example/b,c.mp4?x=1",5" disk${end}`),
      Buffer.from(`  3 ,x,https://h.example/ü.mp4,"${end}"${last}`),
    ]);

  for (const [what, end, last] of [
    ['LF', '\n'],
    ['CRLF', '\r\n'],
    ['no line break at the end', '\n', ''],
  ]) {
    it(`rows keep their bytes and get a column (${what})`, () => {
      const input = rows(end, last);
      const { code, stdout, stderr } = sign(['--format', 'csv'], { input, encoding: 'buffer' });
      assert.deepEqual([code, stderr], [0, '']);
      const header = `note,signedUrl${end}`;
      assert.ok(stdout.includes(header));
      const { links, rest } = withoutLinks(
        Buffer.from(stdout.toString('latin1').replace(header, `note${end}`), 'latin1'),
        ',',
      );
      assert.deepEqual(rest, input);
      assertLinks(links, URLS);
    });
  }

  it('a link with a comma is in quotes', () => {
    const { stdout } = sign(['--format', 'csv'], { input: 'url\n"https://h.example/a,b"\n' });
    assert.match(stdout, /^url,signedUrl\n"https:\/\/h\.example\/a,b","https:[^"]+"\n$/);
  });

  it('columns have the names and the delimiter that are asked for', () => {
    folder.write('semicolon.csv', 'link;id\nhttps://h.example/a.mp4;"1;2"\n');
    folder.write('tabs.tsv', 'id\turl\n1\thttps://h.example/a.mp4\n');
    const named = sign([
      ...['--input', 'semicolon.csv', '--delimiter', ';'],
      ...['--field', 'link', '--signed-field', 'Größe'],
    ]);
    assert.match(named.stdout, /^link;id;Größe\nhttps:\/\/h\.example\/a\.mp4;"1;2";https:.*\n$/);
    const tabs = sign(['--input', 'tabs.tsv']);
    assert.match(tabs.stdout, /^id\turl\tsignedUrl\n1\thttps:\/\/h\.example\/a\.mp4\thttps:.*\n$/);
    const anew = sign(
      ['--input', 'semicolon.csv', '--delimiter', ';', '--field', 'link'].concat([
        '--output',
        'x.tsv',
      ]),
    );
    assert.equal(anew.code, 0, anew.stderr);
    assert.match(
      folder.read('x.tsv'),
      /^link\tid\tsignedUrl\nhttps:\/\/h\.example\/a\.mp4\t1;2\thttps:/,
    );
  });

  it('blank lines are passed over, and a header alone is one', () => {
    const blank = sign(['--format', 'csv'], { input: '\n\nurl\r\n\r\nhttps://h.example/a\n\n' });
    assert.match(blank.stdout, /^url,signedUrl\r\nhttps:\/\/h\.example\/a,https:.*\n$/);
    assert.equal(sign(['--format', 'csv'], { input: 'id,url' }).stdout, 'id,url,signedUrl');
  });

  for (const [what, input, message] of [
    ['no such column', 'id,link\n', /has no column 'url' \(--field\), but 'id', 'link'/],
    ['two of them', 'url,url\n', /has 2 columns 'url'/],
    [
      'the new column already',
      'url,signedUrl\n',
      /has a column 'signedUrl' already.*--signed-field/,
    ],
    [
      'a header that never ends',
      '"url\nhttps://h.example/a\n',
      /header that opens a quote in field 1/,
    ],
    ['UTF-16', Buffer.from('\ufeffurl\nhttps://h.example/a\n', 'utf16le'), /is in UTF-16/],
  ]) {
    it(`a header with ${what} is refused`, () => {
      const { code, stdout, stderr } = sign(['--format', 'csv', '--skip-errors'], { input });
      assert.deepEqual([code, stdout], [1, '']);
      assert.match(stderr, message);
    });
  }

  it('a row that would get its link into another column is bad, as is one with text after a quote', () => {
    const input = [
      'id,url,x',
      '1,https://h.example/1',
      '2,https://h.example/2,,',
      '"3"x,https://h.example/3,',
      '4,https://h.example/4,',
      '5,https://h.example/\xff,',
      '6,https://h.example/6,"',
      'open\n',
    ].join('\n');
    const { code, stdout } = sign(['--format', 'csv', '--errors', 'bad.csv'], {
      input: Buffer.from(input, 'latin1'),
    });
    assert.equal(code, 1);
    assert.deepEqual(
      linesOf(stdout).map((line) => line.slice(0, 22)),
      ['id,url,x,signedUrl', '4,https://h.example/4,'],
    );
    assert.deepEqual(linesOf(folder.read('bad.csv')), [
      'line,input,code,message',
      '2,https://h.example/1,ERR_INVALID_ARG_VALUE,"has 2 fields, and the header has 3"',
      '3,https://h.example/2,ERR_INVALID_ARG_VALUE,"has 4 fields, and the header has 3"',
      "4,https://h.example/3,ERR_INVALID_ARG_VALUE,has 'x' after the closing quote of field 1",
      '6,https://h.example/ÿ,ERR_INVALID_ARG_VALUE,the URL is no UTF-8',
      '7,https://h.example/6,ERR_INVALID_ARG_VALUE,opens a quote in field 3 that is never closed',
    ]);
  });
});

describe('JSON lines', () => {
  const rows = (end, last = end) =>
    Buffer.concat([
      Buffer.from(`{"id":12345678901234567890123, "url" : "${URLS[0]}" , "x":{"url":"}"} }${end}`),
      Buffer.from(`{"a":1,"a":2,"url":"https:\\/\\/h.example\\/b,c.mp4?x=1","note":"`),
      LATIN,
      Buffer.from(`"}  ${end}{"url":"https://h.example/\\u00fc.mp4"}${last}`),
    ]);

  for (const [what, end, last] of [
    ['LF', '\n'],
    ['CRLF', '\r\n'],
    ['no line break at the end', '\n', ''],
  ]) {
    it(`rows keep their bytes and get a property (${what})`, () => {
      const input = rows(end, last);
      const { code, stdout, stderr } = sign(['--format', 'jsonl'], { input, encoding: 'buffer' });
      assert.deepEqual([code, stderr], [0, '']);
      const { links, rest } = withoutLinks(stdout, ',"signedUrl":');
      assert.deepEqual(rest, input);
      assertLinks(links, URLS);
      const objects = stdout
        .toString()
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line));
      assert.deepEqual(
        objects.map(({ signedUrl }) => signedUrl),
        links,
      );
    });
  }

  it('a byte order mark stays at the beginning', () => {
    const { stdout } = sign(['--format', 'jsonl', '--signed-field', 'ü"'], {
      input: '\ufeff{"url":"https://h.example/a"}\n',
    });
    assert.match(stdout, /^\ufeff\{"url":"https:\/\/h\.example\/a","ü\\"":"https:.*"\}\n$/);
  });

  it('what is no object with a URL is bad', () => {
    const bad = [
      ['{"url":"https://h.example/a"', 'is no JSON object'],
      ['["https://h.example/a"]', 'is no JSON object'],
      ['null', 'is no JSON object'],
      ['{"URL":"https://h.example/a"}', "has no property 'url' (--field)"],
      ['{"url":1}', "has a property 'url' that is no string"],
      ['{"__proto__":{"url":"https://h.example/a"}}', "has no property 'url' (--field)"],
      [
        '{"url":"https://h.example/a","signedUrl":null}',
        "has a property 'signedUrl' already: give the new one another name with --signed-field",
      ],
      ['{"url":"https://h.example/\xff"}', 'the URL is no UTF-8'],
    ];
    const input = Buffer.from(bad.map(([row]) => `${row}\n`).join(''), 'latin1');
    const { code, stdout } = sign(['--format', 'jsonl', '--errors', 'bad.jsonl'], { input });
    assert.deepEqual([code, stdout], [1, '']);
    const said = linesOf(folder.read('bad.jsonl')).map((line) => JSON.parse(line));
    assert.deepEqual(
      said.map(({ line, message }) => [line, message]),
      bad.map(([, message], i) => [i + 1, message]),
    );
  });
});

describe('from one format to another', () => {
  const inputs = {
    'in.txt': `${URLS[0]}\n${URLS[1]}\n`,
    'in.csv': `id,url\n"1,""x",${URLS[0]}\n,"${URLS[1]}"\n`,
    'in.jsonl': `{"id":"1,\\"x","url":"${URLS[0]}"}\n{"url":"${URLS[1]}","id":null}\n`,
  };
  const link = 'https:[^"\\s]+Key-Pair-Id=K2JCJMDEHXQW5F';
  const [a, b] = ['https://h\\.example/a\\.mp4', 'https://h\\.example/b,c\\.mp4\\?x=1'];
  for (const [from, to, pattern] of [
    ['in.txt', 'out.csv', `url,signedUrl\n${a},${link}\n"${b}","${link}"\n`],
    [
      'in.txt',
      'out.jsonl',
      `{"url":"${a}","signedUrl":"${link}"}\n{"url":"${b}","signedUrl":"${link}"}\n`,
    ],
    ['in.csv', 'out.txt', undefined],
    [
      'in.csv',
      'out.jsonl',
      `{"id":"1,\\\\"x","url":"${a}","signedUrl":"${link}"}\n{"id":"","url":"${b}","signedUrl":"${link}"}\n`,
    ],
    ['in.csv', 'out.tsv', `id\turl\tsignedUrl\n"1,""x"\t${a}\t${link}\n\t${b}\t${link}\n`],
    ['in.jsonl', 'out.csv', `id,url,signedUrl\n"1,""x",${a},${link}\n,"${b}","${link}"\n`],
    ['in.jsonl', 'out.txt', undefined],
  ]) {
    it(`${from} to ${to}`, () => {
      folder.write(from, inputs[from]);
      const more = to.endsWith('.txt') ? ['--output-format', 'plain'] : [];
      const { code, stderr } = sign(['--input', from, '--output', to, ...more]);
      assert.deepEqual([code, stderr], [0, '']);
      const text = folder.read(to);
      assert.match(text, new RegExp(`^${pattern ?? `${link}\n${link}\n`}$`));
      const links = text.match(/https:[^"\s]+?[?&]Expires=[^"\s,}]+/g);
      assertLinks(
        links.map((found) => found.slice(found.lastIndexOf('https:'))),
        URLS.slice(0, 2),
      );
    });
  }

  it('numbers keep their digits, and what is nested is JSON', () => {
    const input =
      '{"n":12345678901234567890.10, "o" : { "a" : [1,"}"] },"b":true,"s":"\\u00fc","url":"https://h.example/a"}\n';
    const args = ['--format', 'jsonl', '--output-format', 'csv'];
    const { stdout } = sign(args, { input });
    const [header, row] = linesOf(stdout);
    assert.equal(header, 'n,o,b,s,url,signedUrl');
    const start =
      '12345678901234567890.10,"{ ""a"" : [1,""}""] }",true,ü,https://h.example/a,https:';
    assert.ok(row.startsWith(start), row);
  });

  it('what the other format cannot hold is bad', () => {
    const other = sign(['--format', 'jsonl', '--output-format', 'csv'], {
      input: '{"url":"https://h.example/a"}\n{"url":"https://h.example/b","more":1}\n',
    });
    assert.equal(other.code, 1);
    assert.match(other.stderr, /line 2: has a property 'more' that the first row has not/);
    const bytes = sign(['--format', 'csv', '--output-format', 'jsonl'], {
      input: Buffer.from('x,url\n\xff,https://h.example/a\n', 'latin1'),
    });
    assert.match(bytes.stderr, /line 2: the field 'x' is no UTF-8/);
    const twice = sign(['--format', 'csv', '--output-format', 'jsonl'], {
      input: 'x,x,url\n1,2,https://h.example/a\n',
    });
    assert.equal(twice.code, 1);
    assert.match(twice.stderr, /has two columns 'x'/);
  });
});

describe('rows that cannot be signed', () => {
  const input = `${URLS[0]}\n\nh.example/x\n${URLS[1]}\nftp://h.example/y\n`;

  it('the first ends the run, after the links before it', () => {
    const { code, stdout, stderr } = sign([], { input });
    assert.equal(code, 1);
    assertLinks(linesOf(stdout), URLS.slice(0, 1));
    assert.match(
      stderr,
      /^cloudfront-sign-native sign: line 3: 'h\.example\/x' has no scheme; write https:\/\/ .*\n$/,
    );
  });

  it('are told and passed over with --skip-errors', () => {
    const { code, stdout, stderr } = sign(['--skip-errors'], { input });
    assert.equal(code, 1);
    assertLinks(linesOf(stdout), URLS.slice(0, 2));
    const [third, fifth, summary] = linesOf(stderr);
    assert.match(third, /line 3: 'h\.example\/x' has no scheme/);
    assert.match(fifth, /line 5: CloudFront serves http and https alone/);
    assert.match(summary, /: 2 links \(2 bad rows, 1 blank line\) in /);
  });

  it('ten are told, and how many more there are', () => {
    const { stderr } = sign(['--skip-errors'], { input: 'x\n'.repeat(25) });
    const lines = linesOf(stderr);
    assert.equal(lines.length, 12);
    assert.match(lines[10], /and 15 more rows; --errors <file> holds all/);
    assert.equal(linesOf(sign(['--skip-errors', '--quiet'], { input: 'x\n' }).stderr).length, 1);
  });

  it('are in the file of --errors, which there is in any case', () => {
    for (const [file, expected] of [
      [
        'e.csv',
        /^line,input,code,message\n3,h\.example\/x,ERR_INVALID_URL,"?'h\.example\/x' has no scheme; .*\n5,ftp:.*\n$/,
      ],
      [
        'e.jsonl',
        /^\{"line":3,"input":"h\.example\/x","code":"ERR_INVALID_URL","message":".*"\}\n\{"line":5,.*\}\n$/,
      ],
    ]) {
      const { code, stdout, stderr } = sign(['--errors', file], { input });
      assert.equal(code, 1);
      assert.equal(linesOf(stdout).length, 2);
      assert.match(stderr, /^[^\n]*2 links \(2 bad rows, 1 blank line\)[^\n]*\n$/);
      assert.match(folder.read(file), expected);
    }
    assert.equal(sign(['--errors', 'none.csv'], { input: URLS[0] }).code, 0);
    assert.equal(folder.read('none.csv'), 'line,input,code,message\n');
  });

  it('are counted among arguments, too', () => {
    const { code, stderr } = sign([URLS[0], 'x']);
    assert.equal(code, 1);
    assert.match(stderr, /URL 2: 'x' has no scheme/);
  });

  it('under --resource: those that it does not cover', () => {
    const { code, stdout, stderr } = sign(['--resource', 'https://h.example/a*', '--skip-errors'], {
      input,
    });
    assert.equal(code, 1);
    assertLinks(linesOf(stdout), URLS.slice(0, 1));
    assert.match(stderr, /line 4: .*cover/);
  });

  it('a control character steers no terminal', () => {
    const { stderr } = sign(['--skip-errors'], { input: 'x\u001b[2J\n' });
    assert.ok(!stderr.includes('\u001b'));
  });
});
