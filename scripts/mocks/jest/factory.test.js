const cloudfront = require('cloudfront-sign-native');

jest.mock('cloudfront-sign-native', () => ({
  ...jest.requireActual('cloudfront-sign-native'),
  Signer: jest.fn(() => ({ getSignedUrl: () => 'https://signed' })),
}));

test('one export is replaced, the others are real', () => {
  expect(new cloudfront.Signer({}).getSignedUrl()).toBe('https://signed');
  expect(cloudfront.resource`https://h/${'*'}`).toBe('https://h/%2A');
});
