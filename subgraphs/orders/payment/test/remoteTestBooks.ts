// The test provider's books in a process of their own, reached over HTTP.

import { Pool } from 'undici';
import type { TestBooks, TestEntry } from './testEntry.js';

const deadlineMs = 5000;

/** `secret` is what the provider was started with: it lets in, too. */
export function remoteTestBooks(url: string, secret: string): TestBooks {
  const { origin } = new URL(url);
  const pool = new Pool(origin, { connections: 64, connectTimeout: deadlineMs });
  return {
    actionUrl: (key) => `${origin}/pay/${key}`,
    async perform(command) {
      const { statusCode, body } = await pool.request({
        method: 'POST',
        path: '/commands',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${secret}` },
        body: JSON.stringify(command),
        signal: AbortSignal.timeout(deadlineMs),
      });
      if (statusCode !== 200) {
        await body.dump();
        throw new Error(`The test provider answered ${statusCode}.`);
      }
      return ((await body.json()) as { entry: TestEntry | null }).entry;
    },
  };
}
