// The double's books in a process of their own, reached over HTTP.

import { Pool } from 'undici';
import type { PartnerBooks, PartnerEntry, QuoteAnswer } from './partnerEntry.js';

const deadlineMs = 5000;

/** `secret` is what the double was started with: it lets in. */
export function remotePartnerBooks(url: string, secret: string): PartnerBooks {
  const pool = new Pool(new URL(url).origin, { connections: 64, connectTimeout: deadlineMs });
  const post = async (path: string, content: unknown, signal: AbortSignal): Promise<unknown> => {
    const { statusCode, body } = await pool.request({
      ...{ method: 'POST', path, signal, body: JSON.stringify(content) },
      headers: { 'content-type': 'application/json', authorization: `Bearer ${secret}` },
    });
    if (statusCode === 200) return body.json();
    await body.dump();
    throw new Error(`The partner answered ${statusCode}.`);
  };
  return {
    quote: async (question, signal) => (await post('/quotes', question, signal)) as QuoteAnswer,
    async perform(command) {
      const answer = await post('/commands', command, AbortSignal.timeout(deadlineMs));
      return (answer as { entry: PartnerEntry | null }).entry;
    },
  };
}
