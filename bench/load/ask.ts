// One request for a page of the feed, as each contender takes it.

import { readFileSync } from 'node:fs';
import { Pool } from 'undici';
import { root } from '../world/folder.js';
import type { Contender } from '../contenders/contender.js';
import type { Headers } from './credentials.js';

export const pageSize = 20;
export const operationText = (name: string) => readFileSync(`${root}examples/operations/${name}.graphql`, 'utf8');
const query = operationText('feed');

export type Posted = { statusCode: number; text: string };
export type Ask = (headers: Headers, after: string | null) => Promise<string>;

/** Keep-alive connections to one address. */
export function poster(url: string, connections: number) {
  const { origin, pathname } = new URL(url);
  const pool = new Pool(origin, { connections, headersTimeout: 30_000, bodyTimeout: 30_000 });
  const post = async (headers: Headers, sent: object): Promise<Posted> => {
    const answer = await pool.request({ method: 'POST', path: pathname, headers, body: JSON.stringify(sent) });
    return { statusCode: answer.statusCode, text: await answer.body.text() };
  };
  return { post, close: () => pool.close() };
}

/** The body of the answer as it came. Throws where the status is not 200. */
export function asker({ name, url, body }: Pick<Contender, 'name' | 'url' | 'body'>, connections: number) {
  const { post, close } = poster(url, connections);
  const ask: Ask = async (headers, after) => {
    const variables = { first: pageSize, after };
    const { statusCode, text } = await post(headers, body === 'variables' ? variables : { query, variables });
    if (statusCode !== 200) throw new Error(`${name} answered ${statusCode}: ${text.slice(0, 500)}`);
    return text;
  };
  return { ask, close };
}
