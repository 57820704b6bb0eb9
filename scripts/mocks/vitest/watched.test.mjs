import { generateKeyPairSync } from 'node:crypto';
import { Signer } from 'cloudfront-sign-native';
import { expect, test, vi } from 'vitest';

vi.mock('cloudfront-sign-native', { spy: true });

test('everything is real, and watched', () => {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const signer = new Signer({ keyPairId: 'K2JCJMDEHXQW5F', privateKey });
  expect(signer.getSignedUrl('https://h/a', { expires: '1h' })).toContain('Signature=');
  expect(Signer).toHaveBeenCalledTimes(1);
});
