import * as cloudfront from 'cloudfront-sign-native';
import { Signer } from 'cloudfront-sign-native';
import { expect, test, vi } from 'vitest';

vi.mock('cloudfront-sign-native');

test('every function is a mock', () => {
  const { getSignedUrl, getSignedCookies, Grant, resource, Verifier } = cloudfront;
  for (const value of [getSignedUrl, getSignedCookies, Signer, Grant, resource, Verifier]) {
    expect(vi.isMockFunction(value)).toBe(true);
  }
});

test('a signer needs no key', () => {
  const signer = new Signer({ keyPairId: 'TEST', privateKey: 'none needed' });
  vi.mocked(signer.getSignedUrl).mockReturnValue('https://signed');
  expect(signer.getSignedUrl('https://h/a', { expires: '1h' })).toBe('https://signed');
  expect(signer.getSignedUrl).toHaveBeenCalledWith('https://h/a', { expires: '1h' });
  expect(Signer).toHaveBeenCalledTimes(1);
});
