'use strict';

// What the documentation says of links, held against what comes out. docs/migrating.md is held in migrating.test.js;
// examples run in examples.test.js.

const assert = require('node:assert/strict');
const { existsSync, readdirSync, readFileSync, writeFileSync } = require('node:fs');
const path = require('node:path');
const { describe, it } = require('node:test');

const { Signer, Verifier } = require('..');
const { runSync } = require('../scripts/support/child.js');
const { root } = require('../scripts/support/paths.js');
const { temporaryFolder } = require('../scripts/support/temporary-folder.js');
const { blocksOf } = require('./support/documents.js');
const { KEY_PAIR_ID: keyPairId, pem, rsaKey } = require('./support/keys.js');

const read = (file) => readFileSync(path.join(root, file), 'utf8');

const privateKey = pem(rsaKey());
const signer = new Signer({ keyPairId, privateKey });
const verifier = new Verifier({ keys: { [keyPairId]: signer.publicKey } });
const END = '2030-01-01T00:00:00Z';
const NOW = '2029-01-01T00:00:00Z';

const withSigner = (url, options = {}) => signer.getSignedUrl(url, { expires: END, ...options });

/** What CloudFront decides when a browser opens the link. */
function opened(link) {
  const url = new URL(link);
  url.hash = '';
  return verifier.verifyUrl(url.href, { now: NOW });
}

describe('docs/debugging-403.md', () => {
  const url = 'https://h.example/a.mp4';
  const reason = (link) => verifier.verifyUrl(link, { now: NOW, ip: '203.0.113.7' }).reason;
  const changes = {
    path: (link) => link.replace('a.mp4', 'b.mp4'),
    domain: (link) => link.replace('h.example', 'x.example'),
    protocol: (link) => link.replace('https:', 'http:'),
  };

  it('canned links say only that the signature does not match; custom ones say where', () => {
    const canned = withSigner(url);
    const custom = withSigner(url, { starts: new Date(0) });
    assert.ok(!canned.includes('Policy=') && custom.includes('Policy='));
    for (const [part, change] of Object.entries(changes)) {
      assert.equal(
        reason(change(canned)),
        'the signature does not match: signed with another key, or the URL was changed after signing',
      );
      assert.match(reason(change(custom)), new RegExp(`differs at ${part}`));
    }
    assert.match(reason(canned.replace(/Expires=\d+/, 'Expires=2000000000')), /does not match/);
    assert.match(reason(`${canned}&utm_source=x`), /'utm_source=x' was added after signing/);
  });

  it('`&amp;` loses the key pair ID', () => {
    const verification = verifier.verifyUrl(withSigner(url).replaceAll('&', '&amp;'), { now: NOW });
    assert.equal(verification.code, 'MissingKey');
    assert.match(verification.reason, /there is no Key-Pair-Id/);
    assert.ok(read('docs/debugging-403.md').includes('`there is no Key-Pair-Id`'));
  });
});

describe('docs/choosing-a-policy.md', () => {
  it('the loader of the example makes links that open, for one picture in every size', () => {
    const [, source] = /const loader = (.*);/.exec(read('docs/choosing-a-policy.md'));
    const photo = 'https://h.example/photos/1.jpg';
    const { query } = signer.grant(`${photo}?*`, { expires: END });
    const loader = new Function('query', `return ${source}`)(query);
    for (const width of [640, 1080]) {
      const link = loader({ src: photo, width });
      assert.ok(link.startsWith(`${photo}?w=${width}&q=75&Policy=`));
      assert.ok(opened(link).allowed);
    }
    assert.ok(!opened(loader({ src: 'https://h.example/photos/2.jpg', width: 1 })).allowed);
    const folder = signer.grant('https://h.example/photos/*', { expires: END });
    assert.ok(opened(`${photo}?w=1&q=1&${folder.query}`).allowed);
  });

  it('the host is what keeps tenants apart', () => {
    const links = (resource) => signer.grant(resource, { expires: END }).query;
    const opens = (resource) => opened(`https://two.example.com/a?${links(resource)}`).allowed;
    assert.equal(opens('https://one.example.com/*'), false);
    for (const open of ['https://*.example.com/*', '*', '*://*/*']) assert.ok(opens(open), open);
  });

  it('a name for the download is signed in, and open to change under a wildcard', () => {
    const file = 'https://h.example/8f3a.pdf';
    const named = (name) =>
      `${file}?response-content-disposition=${encodeURIComponent(`attachment; filename="${name}"`)}`;
    const link = withSigner(named('Report.pdf'));
    assert.ok(opened(link).allowed);
    assert.ok(!opened(link.replace('Report', 'Other')).allowed);
    const { query } = signer.grant(`${file}*`, { expires: END });
    for (const name of ['Report.pdf', 'Other.pdf'])
      assert.ok(opened(`${named(name)}&${query}`).allowed);
  });
});

describe('docs/keys.md', () => {
  const group = '3f2c9d10-7a41-4c0e-9a53-2d9b1e6f8a77';
  const blocks = blocksOf('docs/keys.md', ['sh']).map(({ code }) => code);
  const blockWith = (text) => blocks.find((code) => code.includes(text));

  /** Runs commands of the page in a folder of their own, with another AWS; gives what became of it. */
  function runShell(script) {
    const { folder, remove } = temporaryFolder();
    try {
      const program = (name, command) =>
        writeFileSync(path.join(folder, name), `#!/bin/sh\n${command} "$@"\n`, { mode: 0o755 });
      const node = (...file) => `"${process.execPath}" "${path.join(root, ...file)}"`;
      program('aws', `exec ${node('__test__', 'support', 'aws-cli.js')}`);
      program('npx', `shift; exec ${node('js', 'cli', 'index.js')}`);
      const state = {
        ...{ groupId: group, version: 1, secrets: {} },
        publicKeys: { [keyPairId]: {}, KOTHER: {} },
        group: { Name: 'links', Items: [keyPairId, 'KOTHER'], Comment: 'kept' },
      };
      const file = path.join(folder, 'state.json');
      writeFileSync(file, JSON.stringify(state));
      const { code, stderr, stdout } = runSync('sh', ['-c', `set -eu\n${script}`], {
        cwd: folder,
        env: { ...process.env, PATH: `${folder}:${process.env.PATH}` },
      });
      assert.equal(code, 0, stdout + stderr);
      return { ...JSON.parse(readFileSync(file, 'utf8')), files: readdirSync(folder) };
    } finally {
      remove();
    }
  }
  const skip =
    process.platform === 'win32' || runSync('sh', ['-c', 'command -v jq openssl']).code !== 0
      ? 'there is no sh, jq or OpenSSL here'
      : false;

  it('a rotation by hand: both keys while it is under way, then the new one; others stay', {
    skip,
  }, () => {
    const add = blockWith('.Items +=');
    const publish = blockWith('put-secret-value');
    const remove = blockWith('.Items -=');
    const during = runShell(`${add}\n${publish}`);
    assert.deepEqual(during.group, {
      ...{ Name: 'links', Comment: 'kept' },
      Items: [keyPairId, 'KOTHER', 'K3'],
    });
    const material = JSON.parse(during.secrets['cloudfront-links']);
    assert.equal(material.keyPairId, 'K3');
    assert.equal(new Signer(material).publicKey, during.publicKeys.K3.EncodedKey);
    assert.ok(!during.files.includes('links-2.private.pem'));
    const end = runShell(`${add}\n${publish}\n${remove}`);
    assert.deepEqual(end.group.Items, ['KOTHER', 'K3']);
    assert.deepEqual(Object.keys(end.publicKeys), ['KOTHER', 'K3']);
  });

  it('a key gets to where it is kept without a file', { skip }, () => {
    const { files, secrets } = runShell(blockWith('--out -'));
    assert.equal(new Signer({ keyPairId, privateKey: secrets['/links/key'] }).keyType, 'ec');
    assert.ok(!files.includes('links-1.private.pem'));
  });

  it('the first command, and what OpenSSL makes', { skip }, () => {
    assert.ok(
      runShell(blockWith('keys create --name links-1')).files.includes('links-1.private.pem'),
    );
    const shown = `${blockWith('openssl')}\nopenssl pkey -in private.pem -text -noout | grep -q P-256`;
    assert.ok(runShell(shown).files.includes('public.pem'));
  });
});

describe('links between documents', () => {
  const files = [
    'README.md',
    'CONTRIBUTING.md',
    ...readdirSync(path.join(root, 'docs'))
      .filter((file) => file.endsWith('.md'))
      .map((file) => `docs/${file}`),
  ];
  for (const file of files) {
    it(`${file}: each leads to a file, and to a heading that it has`, () => {
      for (const [, target] of read(file).matchAll(/\]\(([^)\s]+)\)/g)) {
        if (/^[a-z]+:/.test(target)) continue;
        const [name, anchor] = target.split('#');
        const there = name ? path.join(path.dirname(file), name) : file;
        assert.ok(existsSync(path.join(root, there)), target);
        if (anchor) assert.ok(anchorsOf(there).includes(anchor), target);
      }
    });
  }

  /** As GitHub makes them of headings. */
  function anchorsOf(file) {
    return [...read(file).matchAll(/^#+ (.*)$/gm)].map(([, title]) =>
      title
        .toLowerCase()
        .replace(/[^\p{L}\p{N} -]/gu, '')
        .replaceAll(' ', '-'),
    );
  }
});
