// What the examples of the documentation take for granted; support/example-environment.js when they run.

import type { IncomingMessage } from 'node:http';
import type { Signer, Verifier } from 'cloudfront-sign-native';
import type { Express } from 'express';

declare global {
  const signer: Signer;
  const verifier: Verifier;
  const app: Express;
  const req: IncomingMessage;
  const url: string;
  const base: string;
  const catalogue: string[];
  const privateKey: string;
  function makeExport(id: string): string;

  namespace NodeJS {
    interface ProcessEnv {
      CF_PRIVATE_KEY: string;
      CF_PUBLIC_KEY: string;
      KEY_PAIR_ID: string;
      PRIVATE_KEY: string;
    }
  }
}
