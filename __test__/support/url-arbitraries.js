'use strict';

// Texts of every kind that people put into URLs.

const fc = require('fast-check');

const ASCII = Array.from({ length: 128 }, (_, i) => String.fromCharCode(i));
const PUNCTUATION = ASCII.filter((c) => /[!-~]/.test(c) && !/[A-Za-z0-9]/.test(c));
const CONTROLS = ASCII.filter((c) => c <= ' ' || c === '\x7f');
const FOREIGN = [
  'é',
  'ß',
  'İ',
  '日本',
  '🎬',
  '\u0301',
  '\u202e',
  '\ufeff',
  '\u00a0',
  '\ud800',
  '\udc00',
];
const ESCAPES = [
  '%20',
  '%2F',
  '%2f',
  '%5C',
  '%2A',
  '%3F',
  '%26',
  '%23',
  '%',
  '%z',
  '%2',
  '%2e',
  '%2E%2e',
  '%00',
  '%E9',
  '%C3%A9',
  '%25',
  '%5E',
  '%7C',
  '%27',
];
const STRUCTURE = ['/', '//', '/../', '/./', '\\', '?', '&', '&&', '=', '+', '*', '**', '.', '..'];

const piece = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...'abcXYZ019-_~') },
  { weight: 6, arbitrary: fc.constantFrom(...PUNCTUATION) },
  { weight: 1, arbitrary: fc.constantFrom(...CONTROLS) },
  { weight: 3, arbitrary: fc.constantFrom(...FOREIGN) },
  { weight: 3, arbitrary: fc.constantFrom(...ESCAPES) },
  { weight: 4, arbitrary: fc.constantFrom(...STRUCTURE) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 3 }) },
);

/** A text of such pieces; lone surrogates included. */
const text = (maxLength = 12) => fc.array(piece, { maxLength }).map((pieces) => pieces.join(''));

const scheme = fc.constantFrom('https', 'https', 'https', 'http', 'HTTPS', 'Http');
const user = fc.oneof(
  { weight: 9, arbitrary: fc.constant('') },
  { weight: 1, arbitrary: fc.constantFrom('me@', 'me:secret@', 'a%40b:@', '@') },
);
const host = fc.constantFrom(
  'd111111abcdef8.cloudfront.net',
  'CDN.Example.com',
  'bücher.example',
  'xn--bcher-kva.example',
  '日本語.example',
  'a_b.example',
  'h',
  'h.',
  '127.0.0.1',
  '0x7f.1',
  '[2001:DB8::1]',
  'a%41.example',
);
const port = fc.constantFrom('', '', '', ':443', ':80', ':8080', ':', ':00443');

/** A text of which many are absolute http(s) URLs and some are not. */
const urlText = fc
  .tuple(
    scheme,
    fc.constantFrom('://', '://', '://', ':/', ':', ':\\\\'),
    user,
    host,
    port,
    fc.option(text(), { nil: undefined }),
    fc.option(text(), { nil: undefined }),
    fc.option(text(4), { nil: undefined }),
  )
  .map(
    ([scheme, separator, user, host, port, path, query, fragment]) =>
      `${scheme}${separator}${user}${host}${port}` +
      `${path === undefined ? '' : `/${path}`}` +
      `${query === undefined ? '' : `?${query}`}` +
      `${fragment === undefined ? '' : `#${fragment}`}`,
  );

function parses(value) {
  try {
    return new URL(value).protocol.startsWith('http');
  } catch {
    return false;
  }
}

/** Only those that are. */
const url = urlText.filter(parses);

/** Lone surrogates replaced, as everything that makes UTF-8 of a text does it. */
const wellFormed = (value) => Buffer.from(value).toString();

module.exports = { piece, text, url, urlText, wellFormed };
