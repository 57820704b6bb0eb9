'use strict';

// Writes the seeds that the fuzzer starts from, fuzz/corpus/<target>/: links, policies, cookies and keys
// of every kind, the keys made on the spot.

const { generateKeyPairSync } = require('node:crypto');
const { mkdirSync, writeFileSync } = require('node:fs');
const path = require('node:path');

const pair = (type, options) => generateKeyPairSync(type, options);
const rsa = pair('rsa', { modulusLength: 1024 });
const ec = pair('ec', { namedCurve: 'P-256' });

const HOST = 'https://d111111abcdef8.cloudfront.net';
const SIGNING = 'Signature=MEUCIQDa-b~c_&Key-Pair-Id=K';
const end = '"DateLessThan":{"AWS:EpochTime":1767225600}';
const all = `${end},"DateGreaterThan":{"AWS:EpochTime":1},"IpAddress":{"AWS:SourceIp":"203.0.113.0/24"}`;
const policies = [
  `{"Statement":[{"Resource":"${HOST}/videos/*","Condition":{${end}}}]}`,
  `{"Statement":[{"Resource":"http*://*.example.com/a?b=*","Condition":{${all}}}]}`,
  `{ "Statement": { "Condition": {${end}} } }`,
];
const base64 = (text) =>
  Buffer.from(text)
    .toString('base64')
    .replace(/[+=/]/g, (c) => ({ '+': '-', '=': '_', '/': '~' })[c]);

const SEEDS = {
  url: [
    `${HOST}/a?Expires=1767225600&${SIGNING}`,
    `${HOST}/a%20b?x=1&Policy=${base64(policies[0])}&${SIGNING}&Hash-Algorithm=SHA256#t=10`,
    `${HOST}/../%2e%2e/*?&Expires=1&Policy=e30_&Signature=%7E&Key-Pair-Id=K%C3%A4&`,
    'http://user:pw@h:80/\\a^b?c=\\&&',
  ],
  policy: [
    ...policies.map((policy) => `${policy}\n${HOST}/videos/a?b=c`),
    `*example.com\nhttp://www.example.com/`,
    `${HOST}/a*b?c*?d\\?e\n${HOST}/axxb?c`,
    base64(policies[1]),
  ],
  cookies: [
    `CloudFront-Expires=1767225600; CloudFront-Signature=MEUC; CloudFront-Key-Pair-Id=K`,
    `a=b; CloudFront-Policy=${base64(policies[0])}; CloudFront-Signature="MEUC"; CloudFront-Key-Pair-Id=K; CloudFront-Hash-Algorithm=SHA256`,
    `${HOST}/a?Policy=${base64(policies[2])}&${SIGNING}`,
  ],
  pem: [
    ...['pkcs1', 'pkcs8'].map((type) => rsa.privateKey.export({ type, format: 'pem' })),
    ...['sec1', 'pkcs8'].map((type) => ec.privateKey.export({ type, format: 'pem' })),
    ...['pkcs1', 'spki'].map((type) => rsa.publicKey.export({ type, format: 'pem' })),
    ec.publicKey.export({ type: 'spki', format: 'pem' }),
    rsa.privateKey.export({ type: 'pkcs8', format: 'der' }),
    ec.privateKey.export({ type: 'sec1', format: 'der' }),
    ec.publicKey.export({ type: 'spki', format: 'der' }),
    ec.privateKey.export({ type: 'pkcs8', format: 'pem' }).replaceAll('\n', '\\n'),
  ],
};

for (const [target, seeds] of Object.entries(SEEDS)) {
  const folder = path.join(__dirname, 'corpus', target);
  mkdirSync(folder, { recursive: true });
  seeds.forEach((seed, i) => {
    writeFileSync(path.join(folder, `seed-${i}`), seed);
  });
}
