'use strict';

const native = require('./addon/load.js');
const { encode, isWellFormed } = require('./encode.js');
const { wrongType, wrongValue } = require('./errors.js');
const { normalised, urlText } = require('./options/url.js');

/** S3's, of UTF-8. */
const LONGEST_KEY = 1024;

/**
 * The URL of an S3 object: its key, whatever characters it has, as a path under a base.
 *
 * @param {unknown} base a string or a URL
 * @param {unknown} key
 */
function objectUrl(base, key) {
  const folder = folderOf(new URL(normalised(urlText(base, 'base'), 'base')));
  if (typeof key !== 'string') throw wrongType('key', 'a string', key);
  const mistake = mistakeIn(key);
  if (mistake) throw wrongValue('key', mistake);
  return folder + key.split('/').map(encode).join('/');
}

/** @param {URL} base */
function folderOf({ protocol, host, pathname, href }) {
  const folder = `${protocol}//${host}${pathname}`;
  if (!/^https?:$/.test(protocol) || href !== folder) {
    throw wrongValue(
      'base',
      'must be an http or https URL without user, query string and fragment, which an object has none of',
    );
  }
  if (folder.includes('*')) {
    throw wrongValue('base', "has a '*'; no wildcard stands in a URL, write %2A for the character");
  }
  if (native.leavesItsFolder(pathname)) {
    throw wrongValue('base', "has a dot segment ('.' or '..', percent-encoded or not)");
  }
  return folder.endsWith('/') ? folder : `${folder}/`;
}

/**
 * Why no URL leads to an object of that key.
 *
 * @param {string} key
 */
function mistakeIn(key) {
  if (key === '') return 'is empty, which no object has for a key';
  if (!isWellFormed(key)) return 'has half a surrogate pair, which has no UTF-8 form';
  if (Buffer.byteLength(key) > LONGEST_KEY) {
    return `is longer than S3's keys, ${LONGEST_KEY} bytes of UTF-8`;
  }
  if (native.leavesItsFolder(key)) {
    return "has a dot segment ('.' or '..', percent-encoded or not), which URL parsers and servers resolve";
  }
  return undefined;
}

module.exports = { objectUrl };
