import { generateKeyPairSync } from 'node:crypto';
import cloudfront, { Signer } from 'cloudfront-sign-native';

test('an ES module has the classes by name', () => {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const signer = new Signer({ keyPairId: 'K2JCJMDEHXQW5F', privateKey });
  expect(signer.getSignedUrl('https://h/a', { expires: '1h' })).toContain('Signature=');
  expect(cloudfront.Signer).toBe(Signer);
});
