'use strict';

// What is refused whatever was signed: request targets of which the edge and whoever serves the file would
// see different halves.

const { hasDotSegment, readingsOf } = require('./path-readings.js');

/** CloudFront's limit for a whole URL. */
const MOST_BYTES = 8_192;

/** @param {string} target */
function pathOf(target) {
  return target.split('?', 1)[0];
}

/**
 * @param {unknown} target
 * @returns {{ fault: string } | { target: string, path: string, readings: string[] }} `fault` is why it is refused
 */
function readTarget(target) {
  if (typeof target !== 'string' || !target.startsWith('/')) {
    return { fault: 'the request line holds no path' };
  }
  if (target.length > MOST_BYTES || Buffer.byteLength(target) > MOST_BYTES) {
    return { fault: `the path and the query are longer than ${MOST_BYTES} bytes` };
  }
  if (target.includes('#')) {
    return { fault: "the request line holds a '#': what is after it was not checked" };
  }
  const path = pathOf(target);
  const readings = readingsOf(path);
  if (readings === undefined) {
    return { fault: 'the path is encoded so often that it can be read in too many ways' };
  }
  // Some handlers join the whole target to a folder, query and all.
  const whole = path === target ? readings : readingsOf(target.replaceAll('?', '/'));
  if (whole === undefined || [...readings, ...whole].some(hasDotSegment)) {
    return {
      fault: "the request has a segment '.' or '..', which would lead out of what was signed",
    };
  }
  return { target, path, readings };
}

module.exports = { pathOf, readTarget };
