// Asks the graph through whichever gateway lives, as one person, within a deadline.

import { Pool } from 'undici';
import { headersFor } from '../../bench/load/credentials.js';
import type { Person } from '../../bench/load/sessions.js';
import type { Keys } from '../../bench/world/keys.js';

/** `code` is the first error's, or UNREACHABLE where no answer came; `data` may be there beside it. */
export type Answer = { data: Record<string, unknown> | null; code: string | null; text: string; ms: number };
export type Graph = {
  ask(person: Person, query: string, variables: Record<string, unknown>): Promise<Answer>;
  /** The longest that any call took. */
  slowestMs(): number;
  close(): Promise<void>;
};

/** Behind every deadline of the platform's own; whatever takes longer hangs. */
export const hangsAfterMs = 30_000;
const connections = 128;

export async function openGraph({ gateway, keys }: { gateway: { port: number }; keys: Keys }): Promise<Graph> {
  const origin = `http://127.0.0.1:${gateway.port}`;
  const pool = new Pool(origin, { connections, headersTimeout: hangsAfterMs, bodyTimeout: hangsAfterMs });
  const headersOf = await headersFor(keys);
  let slowest = 0;
  return {
    async ask(person, query, variables) {
      const begun = performance.now();
      const headers = await headersOf('access token', person);
      try {
        const body = JSON.stringify({ query, variables });
        const answer = await pool.request({ method: 'POST', path: '/graphql', headers, body });
        return { ...read(await answer.body.text()), ms: performance.now() - begun };
      } catch (error) {
        return { data: null, code: 'UNREACHABLE', text: String(error), ms: performance.now() - begun };
      } finally {
        slowest = Math.max(slowest, performance.now() - begun);
      }
    },
    slowestMs: () => slowest,
    close: () => pool.destroy(),
  };
}

function read(text: string): Omit<Answer, 'ms'> {
  try {
    const { data = null, errors = [] } = JSON.parse(text) as {
      data?: Answer['data'];
      errors?: { extensions?: { code?: string } }[];
    };
    return { data, code: errors.length > 0 ? (errors[0]?.extensions?.code ?? 'UNCODED') : null, text };
  } catch {
    return { data: null, code: 'UNREADABLE', text };
  }
}
