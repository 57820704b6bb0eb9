import * as cloudfront from 'cloudfront-sign-native';
import { Signer } from 'cloudfront-sign-native';
import { expect, test, vi } from 'vitest';

vi.mock('cloudfront-sign-native');

test('every function is a mock', () => {
  const names = ['getSignedUrl', 'getSignedCookies', 'Signer', 'Grant', 'resource', 'Verifier'];
  for (const name of names) expect(vi.isMockFunction(cloudfront[name]), name).toBe(true);
});

test('a signer needs no key', () => {
  const signer = new Signer({});
  vi.mocked(signer.getSignedUrl).mockReturnValue('https://signed');
  expect(signer.getSignedUrl('https://h/a', { expires: '1h' })).toBe('https://signed');
  expect(signer.getSignedUrl).toHaveBeenCalledWith('https://h/a', { expires: '1h' });
  expect(Signer).toHaveBeenCalledTimes(1);
});
