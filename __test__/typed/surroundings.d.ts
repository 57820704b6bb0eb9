// What the examples of the documentation take for granted; support/example-environment.js when they run.

import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Signer, Verifier } from 'cloudfront-sign-native';
import type { Express as Application, RequestHandler } from 'express';

interface Film {
  id: string;
}

declare global {
  const signer: Signer;
  const verifier: Verifier;
  const app: Application;
  const req: IncomingMessage;
  const res: ServerResponse;
  const reply: { header(name: string, values: string[]): unknown };
  const ctx: { append(name: string, values: string[]): unknown };
  const response: { headers: Headers };
  const url: string;
  const base: string;
  const catalogue: string[];
  const privateKey: string;
  const logIn: RequestHandler;
  const findFilm: RequestHandler;
  type Handled = Parameters<RequestHandler>;
  function folderOf(film: Film | undefined): string;
  function makeExport(id: string): string;

  // What an application says of its requests and of its environment.
  namespace Express {
    interface Request {
      // Films, or their IDs.
      user?: { films: Film[] & Pick<string[], 'includes'> } | undefined;
      film?: Film | undefined;
    }
  }
  namespace NodeJS {
    interface ProcessEnv {
      CF_PRIVATE_KEY: string;
      CF_PUBLIC_KEY: string;
      KEY_PAIR_ID: string;
      PRIVATE_KEY: string;
    }
  }
}
