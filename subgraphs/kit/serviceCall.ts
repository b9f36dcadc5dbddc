// Calls another subgraph on a subgraph's own behalf, under its own signature.

import { randomUUID } from 'node:crypto';
import { codedError } from './codedError.js';
import type { SignIdentity } from './identity.js';
import type { Transport } from './transport.js';
import { nobody } from './viewer.js';
import type { ViewerClaims } from './viewer.js';

/** Answers `data`; throws the first error under its code. `Data` is what the document selects. */
export type ServiceCall = <Data>(document: string, variables: Record<string, unknown>) => Promise<Data>;

/** Shorter than a signature's lifetime, so that none expires on its way. */
const signatureReuseMs = 30_000;

export function serviceSigner(sign: SignIdentity, as: ViewerClaims = nobody): () => Promise<string> {
  let current: { token: Promise<string>; until: number } | undefined;
  return () => {
    if (!current || current.until < Date.now()) current = { token: sign(as), until: Date.now() + signatureReuseMs };
    return current.token;
  };
}

export function serviceCall(transport: Transport, identity: () => Promise<string>): ServiceCall {
  return async <Data>(query: string, variables: Record<string, unknown>) => {
    const answer = await transport({ query, variables, identity: await identity(), requestId: randomUUID() });
    const error = answer.errors?.[0];
    if (error) throw codedError(String(error.extensions?.['code'] ?? 'INTERNAL_SERVER_ERROR'), error.message);
    return answer.data as Data;
  };
}
