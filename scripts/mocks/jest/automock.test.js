const cloudfront = require('cloudfront-sign-native');
const { signedCookies } = require('cloudfront-sign-native/express');

jest.mock('cloudfront-sign-native');
jest.mock('cloudfront-sign-native/express');

test('every function is a mock', () => {
  const { CannedPolicy, ...functions } = cloudfront;
  expect(Object.keys(functions)).toEqual(
    expect.arrayContaining(['getSignedUrl', 'Signer', 'Grant', 'resource', 'Verifier']),
  );
  for (const value of Object.values(functions)) expect(jest.isMockFunction(value)).toBe(true);
  expect(jest.isMockFunction(CannedPolicy.default)).toBe(true);
  expect(jest.isMockFunction(signedCookies)).toBe(true);
});

test('the drop-in gives what it is told to', () => {
  cloudfront.getSignedUrl.mockReturnValue('https://signed');
  expect(cloudfront.getSignedUrl('https://h/a', {})).toBe('https://signed');
});

test('a signer needs no key', () => {
  const signer = new cloudfront.Signer({ keyPairId: 'TEST', privateKey: 'none needed' });
  jest.mocked(signer.getSignedUrl).mockReturnValue('https://signed');
  expect(signer.getSignedUrl('https://h/a', { expires: '1h' })).toBe('https://signed');
  expect(signer.getSignedUrl).toHaveBeenCalledWith('https://h/a', { expires: '1h' });
  expect(cloudfront.Signer).toHaveBeenCalledTimes(1);
});
