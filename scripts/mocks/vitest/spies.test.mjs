import { generateKeyPairSync } from 'node:crypto';
import cloudfront from 'cloudfront-sign-native';
import { afterEach, expect, test, vi } from 'vitest';

const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const options = { keyPairId: 'K2JCJMDEHXQW5F', privateKey };

afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

test('exports are spied upon, and put back', () => {
  const { Signer, getSignedUrl } = cloudfront;
  vi.spyOn(cloudfront, 'getSignedUrl').mockReturnValue('https://signed');
  vi.spyOn(cloudfront, 'Signer').mockImplementation(function FakeSigner() {
    this.getSignedUrl = () => 'https://s';
  });
  expect(cloudfront.getSignedUrl()).toBe('https://signed');
  expect(new cloudfront.Signer({}).getSignedUrl()).toBe('https://s');
  vi.restoreAllMocks();
  expect(cloudfront).toMatchObject({ Signer, getSignedUrl });
});

test('methods are spied upon, for one signer or all', () => {
  const signer = new cloudfront.Signer(options);
  vi.spyOn(signer, 'getSignedUrl').mockReturnValue('https://signed');
  expect(signer.getSignedUrl('https://h/a', {})).toBe('https://signed');
  vi.spyOn(cloudfront.Signer.prototype, 'getSignedCookies').mockReturnValue({});
  expect(new cloudfront.Signer(options).getSignedCookies()).toEqual({});
});

test('fake timers set the clock, and promises settle', async () => {
  vi.useFakeTimers({ now: new Date('2030-01-01T00:00:00Z') });
  const signer = new cloudfront.Signer(options);
  const link = await signer.getSignedUrlAsync('https://h/a', { expires: '1h' });
  expect(new URL(link).searchParams.get('Expires')).toBe(String(Date.UTC(2030, 0, 1, 1) / 1000));
  const verifier = new cloudfront.Verifier({ keys: { [signer.keyPairId]: signer.publicKey } });
  expect(verifier.verifyUrl(link).allowed).toBe(true);
  vi.advanceTimersByTime(3_600_000);
  expect(verifier.verifyUrl(link).allowed).toBe(false);
});
