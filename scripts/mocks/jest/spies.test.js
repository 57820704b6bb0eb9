const { generateKeyPairSync } = require('node:crypto');
const cloudfront = require('cloudfront-sign-native');

const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const options = { keyPairId: 'K2JCJMDEHXQW5F', privateKey };

afterEach(() => {
  jest.restoreAllMocks();
  jest.useRealTimers();
});

test('exports are spied upon, and put back', () => {
  const { Signer, getSignedUrl } = cloudfront;
  jest.spyOn(cloudfront, 'getSignedUrl').mockReturnValue('https://signed');
  jest.spyOn(cloudfront, 'Signer').mockImplementation(() => ({ getSignedUrl: () => 'https://s' }));
  expect(cloudfront.getSignedUrl()).toBe('https://signed');
  expect(new cloudfront.Signer({}).getSignedUrl()).toBe('https://s');
  jest.restoreAllMocks();
  expect(cloudfront).toMatchObject({ Signer, getSignedUrl });
});

test('the tag is replaced', () => {
  jest.spyOn(cloudfront, 'resource').mockReturnValue('https://h/*');
  expect(cloudfront.resource``).toBe('https://h/*');
  jest.restoreAllMocks();
  expect(cloudfront.resource`https://h/${'*'}`).toBe('https://h/%2A');
});

test('methods are spied upon, for one signer or all', () => {
  const signer = new cloudfront.Signer(options);
  jest.spyOn(signer, 'getSignedUrl').mockReturnValue('https://signed');
  expect(signer.getSignedUrl('https://h/a', {})).toBe('https://signed');
  jest.spyOn(cloudfront.Signer.prototype, 'getSignedCookies').mockReturnValue({});
  expect(new cloudfront.Signer(options).getSignedCookies()).toEqual({});
});

test('fake timers set the clock, and promises settle', async () => {
  jest.useFakeTimers({ now: new Date('2030-01-01T00:00:00Z') });
  const signer = new cloudfront.Signer(options);
  const link = await signer.getSignedUrlAsync('https://h/a', { expires: '1h' });
  expect(new URL(link).searchParams.get('Expires')).toBe(String(Date.UTC(2030, 0, 1, 1) / 1000));
  const verifier = new cloudfront.Verifier({ keys: { [signer.keyPairId]: signer.publicKey } });
  expect(verifier.verifyUrl(link).allowed).toBe(true);
  jest.advanceTimersByTime(3_600_000);
  expect(verifier.verifyUrl(link).allowed).toBe(false);
});
