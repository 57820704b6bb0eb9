// Tools for tests that examples use and that are not installed.

declare module 'sinon';
declare module 'vitest';
declare module '@jest/globals';

declare const expect: typeof import('@jest/globals');
declare const jest: typeof import('@jest/globals');
declare const test: typeof import('@jest/globals');
