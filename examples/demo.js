'use strict';

// npm run demo: a key pair, a signed URL, a set of cookies; checked with node:crypto, shown to a person.

const { generateKeyPairSync, verify } = require('node:crypto');
const { Signer, Verifier, getSignedUrl } = require('..');

const bold = (text) => (process.stdout.isTTY ? `\x1b[1m${text}\x1b[0m` : text);
const dim = (text) => (process.stdout.isTTY ? `\x1b[2m${text}\x1b[0m` : text);
const say = (title, text) => console.log(`\n${bold(title)}\n${text}`);

/** CloudFront's base64 writes + = / as - _ ~. */
const decode = (text) =>
  Buffer.from(
    text.replace(/[-_~]/g, (c) => ({ '-': '+', _: '=', '~': '/' })[c]),
    'base64',
  );

const { publicKey, privateKey } = generateKeyPairSync('rsa', {
  modulusLength: 2048,
  publicKeyEncoding: { type: 'spki', format: 'pem' },
  privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
});
say(
  '1. A key pair',
  `${publicKey.split('\n').slice(0, 2).join('\n')}…\nThis half goes to CloudFront, which answers with an ID such as K2JCJMDEHXQW5F.`,
);

const signer = new Signer({ keyPairId: 'K2JCJMDEHXQW5F', privateKey });

/** Checks as CloudFront's edge does, with node:crypto alone. */
function check(policy, signature) {
  const ok = verify('sha1', Buffer.from(policy), publicKey, decode(signature));
  if (!ok) throw new Error('node:crypto does not accept the signature');
  return `node:crypto accepts the signature of ${dim(policy)}`;
}

const verifier = new Verifier({ keys: { K2JCJMDEHXQW5F: publicKey } });

/** What CloudFront would say, and why. */
function explain(url) {
  const { allowed, expires, reason } = verifier.verifyUrl(url);
  return allowed
    ? `CloudFront would let it through until ${expires.toISOString()}`
    : `CloudFront would answer 403: ${reason}`;
}

const file = 'https://d111111abcdef8.cloudfront.net/films/Amélie (2001)/trailer.mp4?quality=high';
const link = signer.getSignedUrl(file, { expires: '2h' });
const [resource, parameters] = link.split(/[?&](?=Expires=)/);
const query = new URLSearchParams(parameters);
say('2. A signed URL', link);
console.log(
  check(
    `{"Statement":[{"Resource":"${resource}","Condition":{"DateLessThan":{"AWS:EpochTime":${query.get('Expires')}}}}]}`,
    query.get('Signature'),
  ),
);
console.log(explain(link));

const cookies = signer.getSignedCookies('https://d111111abcdef8.cloudfront.net/films/*', {
  expires: '2h',
});
say(
  '3. Cookies for a whole folder',
  Object.entries(cookies)
    .map(([name, value]) => `Set-Cookie: ${name}=${value}; Path=/films; Secure; HttpOnly`)
    .join('\n'),
);
console.log(
  check(decode(cookies['CloudFront-Policy']).toString(), cookies['CloudFront-Signature']),
);

const old = getSignedUrl(file, { keypairId: 'K2JCJMDEHXQW5F', privateKeyString: privateKey });
const oldQuery = new URL(old).searchParams;
say('4. The same as aws-cloudfront-sign makes it', old);
console.log(check(decode(oldQuery.get('Policy')).toString(), oldQuery.get('Signature')));
console.log(explain(old));
console.log(
  '\nAll signatures are good. The last link is what aws-cloudfront-sign makes: it signs the text before it is encoded.',
);
