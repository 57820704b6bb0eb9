'use strict';

// The command cloudfront-sign-native cookies, in each of its forms, with the programs that take them, against an edge.

const assert = require('node:assert/strict');
const { after, before, describe, it } = require('node:test');

const { run: runProgram, runSync } = require('../scripts/support/child.js');
const { Folder, PYTHON, SHELL_COMMAND } = require('./support/command.js');
const { KEY_PAIR_ID } = require('./support/keys.js');

/** @type {Folder} */
let folder;
/** @type {import('node:child_process').ChildProcess} */
let edge;
/** Of the edge. */
let origin;

before(async () => {
  folder = new Folder();
  folder.write('www/videos/a.txt', 'opened');
  const key = `${KEY_PAIR_ID}=public.pem`;
  edge = folder.start(['edge', 'www', '--key', key, '--port', '0']);
  edge.stdout.setEncoding('utf8');
  let said = '';
  for await (const text of edge.stdout.iterator({ destroyOnReturn: false })) {
    said += text;
    origin = /http:\/\/127\.0\.0\.1:\d+/.exec(said)?.[0];
    if (origin) break;
  }
  edge.stdout.resume();
});
after(() => {
  edge.kill();
  folder.remove();
});

const cookies = (args, options) => folder.signed(['cookies', '--expires', '1h', ...args], options);
const resource = () => `${origin}/videos/*`;
const url = () => `${origin}/videos/a.txt`;

/** What is printed for a resource of the edge. */
function printed(...args) {
  const { code, stdout, stderr } = cookies([resource(), ...args]);
  assert.deepEqual([code, stderr], [0, '']);
  return stdout;
}

/** Fetches with a program; gives what it got. Skips the test where it is missing. */
async function fetched(t, program, args) {
  if (runSync('sh', ['-c', `command -v ${program}`]).code !== 0) {
    t.skip(`there is no ${program} here`);
    return undefined;
  }
  const { stdout } = await runProgram(program, args, { cwd: folder.path });
  return stdout;
}

const skip = process.platform === 'win32' && 'no sh here';

describe('forms', { skip }, () => {
  it('json: names and values', () => {
    for (const args of [[], ['--format', 'json']]) {
      const set = JSON.parse(printed(...args));
      assert.ok(folder.verifier.verifyCookies(url(), set).allowed);
      assert.ok(!folder.verifier.verifyCookies(`${origin}/other`, set).allowed);
    }
  });

  it('without cookies the edge refuses, so that the others say something', async (t) => {
    const got = await fetched(t, 'curl', ['--silent', url()]);
    if (got !== undefined) assert.match(got, /MissingKey/);
  });

  it('header: for curl --header', async (t) => {
    const header = printed('--format', 'header');
    assert.match(header, /^Cookie: CloudFront-[^\n]*; CloudFront-[^\n]*\n$/);
    const got = await fetched(t, 'curl', ['--silent', '--header', header.trimEnd(), url()]);
    if (got !== undefined) assert.equal(got, 'opened');
  });

  it('curl: for curl --config', async (t) => {
    folder.write('curl.conf', printed('--format', 'curl'));
    const got = await fetched(t, 'curl', ['--silent', '--config', 'curl.conf', url()]);
    if (got !== undefined) assert.equal(got, 'opened');
  });

  it('netscape: for curl --cookie and wget --load-cookies', async (t) => {
    folder.write('cookies.txt', printed('--format', 'netscape'));
    const got = await fetched(t, 'curl', ['--silent', '--cookie', 'cookies.txt', url()]);
    if (got !== undefined) assert.equal(got, 'opened');
    if (runSync('sh', ['-c', 'command -v wget']).code !== 0) return;
    const args = ['--quiet', '--load-cookies', 'cookies.txt', '--output-document', '-', url()];
    assert.equal(await fetched(t, 'wget', args), 'opened');
  });

  it("netscape: Python's MozillaCookieJar, which yt-dlp goes by, reads it", () => {
    const { stdout } = cookies([
      'https://cdn.example.com/*',
      '--format',
      'netscape',
      '--domain',
      'example.com',
    ]);
    folder.write('jar.txt', stdout);
    const script =
      'import http.cookiejar as h; j = h.MozillaCookieJar("jar.txt"); j.load(); print(*sorted((c.name, c.domain, c.path, c.secure, c.domain_specified) for c in j), sep="\\n")';
    const jar = runSync(PYTHON, ['-c', script], { cwd: folder.path });
    assert.equal(jar.code, 0, jar.stderr);
    assert.deepEqual(
      jar.stdout.trimEnd().split('\n'),
      ['Key-Pair-Id', 'Policy', 'Signature'].map(
        (name) => `('CloudFront-${name}', '.example.com', '/', True, True)`,
      ),
    );
  });

  it('netscape: host, path, Secure and end are those of the resource', () => {
    const end = Date.parse('2035-01-01T00:00:00Z') / 1000;
    const common = ['--format', 'netscape', '--date-less-than', '2035-01-01'];
    const all = (args) => {
      const { code, stdout, stderr } = folder.signed(['cookies', ...args, ...common]);
      assert.equal(code, 0, stderr);
      const rows = stdout.trimEnd().split('\n');
      assert.equal(rows.shift(), '# Netscape HTTP Cookie File');
      const places = new Set(rows.map((row) => row.split('\t').slice(0, 5).join(' ')));
      assert.equal(places.size, 1);
      return [...places][0];
    };
    assert.equal(all(['https://cdn.example.com/*']), `cdn.example.com FALSE / TRUE ${end}`);
    assert.equal(all(['https://cdn.example.com']), `cdn.example.com FALSE / TRUE ${end}`);
    assert.equal(
      all(['http*://bücher.example:8080/*']),
      `xn--bcher-kva.example FALSE / TRUE ${end}`,
    );
    assert.equal(all(['http://127.0.0.1:80/*', '--path', '/a']), `127.0.0.1 FALSE /a FALSE ${end}`);
    assert.equal(all(['https://h.example/*', '--no-secure']), `h.example FALSE / FALSE ${end}`);
    assert.equal(all(['*', '--domain', '.example.com']), `.example.com TRUE / TRUE ${end}`);
  });

  it('set-cookie: headers with their attributes', () => {
    const plain = printed('--format', 'set-cookie').trimEnd().split('\n');
    assert.equal(plain.length, 3);
    for (const line of plain) {
      assert.match(line, /^Set-Cookie: CloudFront-[A-Za-z-]+=[^;]+; Path=\/; HttpOnly; Secure$/);
    }
    const [first] = printed(
      ...[
        '--format',
        'set-cookie',
        '--domain',
        'example.com',
        '--path',
        '/videos',
        '--max-age',
        '30m',
      ],
      ...['--same-site', 'none', '--no-http-only', '--partitioned', '--priority', 'high'],
    ).split('\n');
    for (const part of [
      ...['Domain=example.com', 'Path=/videos', 'Max-Age=1800', 'SameSite=None', 'Secure'],
      ...['Partitioned', 'Priority=High'],
    ]) {
      assert.ok(first.split('; ').includes(part), `${part}: ${first}`);
    }
    assert.ok(!first.includes('HttpOnly'));
    assert.doesNotMatch(printed('--format', 'set-cookie', '--no-secure'), /Secure/);
  });

  it('the pipe of the help: curl --config - takes it', async (t) => {
    const command = `${SHELL_COMMAND} cookies '${resource()}' --expires 1h --format curl --key-pair-id ${KEY_PAIR_ID} --private-key private.pem | curl --silent --config - '${url()}'`;
    if (runSync('sh', ['-c', 'command -v curl']).code !== 0) return t.skip('there is no curl here');
    const { stdout } = await runProgram('sh', ['-c', command], { cwd: folder.path });
    assert.equal(stdout, 'opened');
  });
});

describe('what cannot be meant ends with 2', () => {
  const R = 'https://h.example/*';
  for (const [args, message] of [
    [[], /one resource, please, in quotes.*\(0 were given\)/],
    [[R, R], /\(2 were given\)/],
    [[''], /the resource: /],
    [['https://h.example/../*'], /the resource: /],
    [[R, '--format', 'xml'], /--format 'xml': is none of json, set-cookie, header, curl, netscape/],
    [[R, '--domain', 'x'], /--domain: is for --format set-cookie and netscape, not for json/],
    [[R, '--format', 'netscape', '--max-age', '1h'], /--max-age: is for --format set-cookie, not/],
    [['*', '--format', 'netscape'], /--domain is missing/],
    [['https://*.example.com/*', '--format', 'netscape'], /--domain is missing/],
    [[R, '--format', 'set-cookie', '--domain', 'https://x'], /--domain: .*begins with a scheme/],
    [[R, '--format', 'set-cookie', '--path', 'x'], /--path: 'x' does not begin/],
    [[R, '--format', 'set-cookie', '--same-site', 'x'], /--same-site: /],
    [[R, '--format', 'set-cookie', '--max-age', 'x'], /--max-age 'x': is neither/],
    [[R, '--format', 'set-cookie', '--max-age', '2d'], /--max-age: .*outlive the signature/],
    [[R, '--format', 'set-cookie', '--no-secure', '--partitioned'], /--partitioned: /],
    [[R, '--resource', 'x'], /there is no option --resource/],
    [[R, '--ip', 'x'], /--ip: /],
  ]) {
    it(args.join(' ') || 'nothing', () => {
      const { code, stdout, stderr } = cookies(args);
      assert.deepEqual([code, stdout], [2, ''], stderr);
      assert.match(stderr, message);
    });
  }

  it('an end in a policy that is for another resource', () => {
    folder.write(
      'policy.json',
      '{"Statement":[{"Resource":"https://h.example/b*","Condition":{"DateLessThan":{"AWS:EpochTime":2147483647}}}]}',
    );
    const { code, stderr } = folder.signed(['cookies', R, '--policy', 'policy.json']);
    assert.equal(code, 2, stderr);
    const own = folder.signed(['cookies', 'https://h.example/b*', '--policy', 'policy.json']);
    assert.equal(own.code, 0, own.stderr);
  });
});
