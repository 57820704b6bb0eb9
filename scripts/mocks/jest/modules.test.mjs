import { jest } from '@jest/globals';

jest.unstable_mockModule('cloudfront-sign-native', () => ({
  Signer: jest.fn(() => ({ getSignedUrl: () => 'https://signed' })),
}));

test('an ES module has every name', async () => {
  const all = await import('cloudfront-sign-native/express');
  expect(Object.keys(all)).toEqual(expect.arrayContaining(['signedCookies', 'signedLinks']));
  const actual = jest.requireActual('cloudfront-sign-native');
  expect(typeof actual.Signer).toBe('function');
});

test('an ES module is replaced', async () => {
  const { Signer } = await import('cloudfront-sign-native');
  expect(new Signer({}).getSignedUrl()).toBe('https://signed');
});
