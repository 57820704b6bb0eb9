import { resource, Signer } from 'cloudfront-sign-native';
import { expect, test, vi } from 'vitest';

vi.mock('cloudfront-sign-native', async (importOriginal) => ({
  ...(await importOriginal()),
  Signer: class {
    getSignedUrl() {
      return 'https://signed';
    }
  },
}));

test('one export is replaced, the others are real', () => {
  expect(new Signer({}).getSignedUrl()).toBe('https://signed');
  expect(resource`https://h/${'*'}`).toBe('https://h/%2A');
});
