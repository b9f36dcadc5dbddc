// One request for a page of the feed, as each contender takes it.

import { readFileSync } from 'node:fs';
import { Pool } from 'undici';
import { root } from '../world/folder.js';
import type { Contender } from '../contenders/contender.js';
import type { Headers } from './credentials.js';

export const pageSize = 20;
const query = readFileSync(`${root}examples/operations/feed.graphql`, 'utf8');

export type Ask = (headers: Headers, after: string | null) => Promise<string>;

/** The body of the answer as it came. Throws where the status is not 200. */
export function asker({ name, url, body }: Pick<Contender, 'name' | 'url' | 'body'>, connections: number) {
  const { origin, pathname } = new URL(url);
  const pool = new Pool(origin, { connections, headersTimeout: 30_000, bodyTimeout: 30_000 });
  const ask: Ask = async (headers, after) => {
    const variables = { first: pageSize, after };
    const sent = JSON.stringify(body === 'variables' ? variables : { query, variables });
    const answer = await pool.request({ method: 'POST', path: pathname, headers, body: sent });
    const text = await answer.body.text();
    if (answer.statusCode !== 200) throw new Error(`${name} answered ${answer.statusCode}: ${text.slice(0, 500)}`);
    return text;
  };
  return { ask, close: () => pool.close() };
}
