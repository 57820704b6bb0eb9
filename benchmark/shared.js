'use strict';

// Where no second signature is needed: a grant applied to URLs, a policy remembered.

const { timePerCall } = require('./support/measure.js');
const subjects = require('./support/subjects.js');
const { number, table, us } = require('./support/table.js');

function run() {
  const { KEY_PAIR_ID: keyPairId, EXPIRES: expires, native, url } = subjects;
  const signer = new native.Signer({ keyPairId, privateKey: subjects.makeKeys()['RSA-2048'] });
  const grant = signer.grant('https://d111111abcdef8.cloudfront.net/videos/*', { expires });
  const same = url(1);
  const results = timePerCall({
    'grant.url (one signature for all)': (i) => grant.url(url(i)),
    'the same policy again (remembered, no signature)': () =>
      signer.getSignedUrl(same, { expires }),
  });
  const rows = Object.entries(results).map(([name, time]) => [
    name,
    us(time),
    number(1e6 / time, 0),
  ]);
  return {
    text: table(['without a signature of its own', 'a call', 'calls a second'], rows),
    results,
  };
}

module.exports = { run };
