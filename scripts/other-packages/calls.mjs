/** What the other packages are asked to sign. */

/** For the table of what opens, in docs/migrating.md. */
export const URLS = [
  ...['plain.mp4', 'plain.mp4?x=1&y=2', 'a%20b', 'a b', 'ä', 'a"b', 'a+b', 'a,b@c', 'a[1]', '%7Ea'],
  ...[
    'a*b',
    'a%2Ab',
    "a?x='",
    'a?x=ä',
    'a?x=a b',
    'a?x=a%20b',
    'a?x=a+b',
    'a?x=a/b',
    'a?x=~',
    'a?b',
  ],
  ...['a?b?c', 'a?x=1&x=2', 'a#t=10', 'b/../a'],
]
  .map((rest) => `https://h.example/${rest}`)
  .concat([
    'https://H.example/a',
    'https://h.example:443/a',
    'https://h.example',
    'https://h.example?x=1',
    'https://münchen.example/a',
    'https://h.example/a?Expires=1&Signature=AA&Key-Pair-Id=K1',
  ]);

/** Of these, what releases of @aws-sdk/cloudfront-signer differ in. */
export const SDK_URLS = [
  ...['a b', 'ä', 'a+b', "a?x='", 'a?x=a+b', 'a?x=a/b', 'a?b', 'a?x=1&x=2', 'a#t=10', 'b/../a'],
]
  .map((rest) => `https://h.example/${rest}`)
  .concat(['https://H.example/a', 'https://h.example:443/a', 'https://h.example']);

/** Options, by what they try. */
export function callsOf({ keyPairId, privateKey, encrypted, end }) {
  const url = 'https://h.example/a';
  const expires = end / 1000;
  const sdk = { url, keyPairId, privateKey, dateLessThan: new Date(end).toISOString() };
  const policyFor = (Resource, indent) =>
    JSON.stringify(
      { Statement: [{ Resource, Condition: { DateLessThan: { 'AWS:EpochTime': expires } } }] },
      null,
      indent,
    );
  const whole = { keyPairId, privateKey };
  return {
    sdk: {
      passphrase: { ...sdk, privateKey: encrypted, passphrase: 'a passphrase' },
      'policy alone': { ...whole, policy: policyFor(url) },
      'policy alone, wildcard': { ...whole, policy: policyFor('https://h.example/*') },
      'policy for a+b': {
        ...whole,
        url: 'https://h.example/a+b',
        policy: policyFor('https://h.example/a+b'),
      },
      'wss:': { ...sdk, url: 'wss://h.example/a' },
      'dateLessThan, a number': { ...sdk, dateLessThan: end },
      'dateLessThan, a small number': { ...sdk, dateLessThan: 2030 },
      'dateLessThan, a Date with milliseconds': { ...sdk, dateLessThan: new Date(end + 600) },
      'dateGreaterThan, a number': { ...sdk, dateGreaterThan: end - 1000 },
      'dateGreaterThan, not a date': { ...sdk, dateGreaterThan: 'tomorrow' },
      SHA256: { ...sdk, algorithm: 'SHA256' },
      'URL object': { ...sdk, url: new URL(url) },
    },
    v2: {
      milliseconds: { url, expires: end },
      'a Date': { url, expires: new Date(end) },
      text: { url, expires: String(expires) },
      'no expires': { url },
      'policy with blanks': { url, policy: policyFor('https://h.example/*', 2) },
      'policy for a b': {
        url: 'https://h.example/a b',
        policy: policyFor('https://h.example/a b'),
      },
      dateGreaterThan: { url, expires, dateGreaterThan: new Date(end), ipAddress: '203.0.113.7' },
    },
    v2Cookies: {
      plain: { url, expires },
      wildcard: { url: 'https://h.example/*', expires },
      policy: { policy: policyFor('https://h.example/*') },
    },
  };
}
