// The graph and the example partner as a running server offers them: through its door, as any client.

import { Pool } from 'undici';
import type { BulkResult } from '../../subgraphs/kit/bulk.js';
import { codedError } from '../../subgraphs/kit/codedError.js';
import type { Graph, Partner } from './graph.js';

const deadlineMs = 60_000;

/** `token` is asked for before each request, since access tokens live for minutes and an import may run for hours. */
export function graphOverHttp(url: string, token: () => Promise<string>): Graph {
  const door = jsonPoster(url);
  return {
    async run<Data>(query: string, variables: Record<string, unknown>): Promise<Data> {
      const answer = await door.post({ query, variables }, { authorization: `Bearer ${await token()}` });
      const [error] = (answer['errors'] ?? []) as { message: string; extensions?: { code?: string } }[];
      if (error) throw codedError(error.extensions?.code ?? 'INTERNAL_SERVER_ERROR', error.message);
      return answer['data'] as Data;
    },
    close: door.close,
  };
}

/** `url` is the partner's subgraph; its administration is beside it. */
export function partnerOverHttp(url: string, adminKey: string): Partner {
  const door = jsonPoster(new URL('/admin/items', url).href);
  return {
    async importItems(rows) {
      const answer = await door.post({ rows }, { authorization: `Bearer ${adminKey}` });
      const results = answer['results'] as PartnerResult[] | undefined;
      if (!results)
        throw codedError('FORBIDDEN', `The partner refused the import: ${String(answer['message'] ?? 'no reason')}`);
      return results.map(asBulkResult);
    },
    close: door.close,
  };
}

export type PartnerResult = {
  index: number;
  sku: string | null;
  outcome: BulkResult['outcome'];
  message: string | null;
};

export const asBulkResult = ({ index, sku, outcome, message }: PartnerResult): BulkResult => {
  return { index, outcome, id: sku, field: null, code: outcome === 'REFUSED' ? 'REFUSED' : null, message };
};

function jsonPoster(url: string) {
  const { origin, pathname } = new URL(url);
  const pool = new Pool(origin, { connections: 8, headersTimeout: deadlineMs, bodyTimeout: deadlineMs });
  return {
    async post(body: unknown, headers: Record<string, string>): Promise<Record<string, unknown>> {
      try {
        const answer = await pool.request({
          method: 'POST',
          path: pathname,
          headers: { 'content-type': 'application/json', ...headers },
          body: JSON.stringify(body),
        });
        return (await answer.body.json()) as Record<string, unknown>;
      } catch (cause) {
        throw Object.assign(codedError('UNREACHABLE', `${origin} does not answer.`), { cause });
      }
    },
    close: () => pool.close(),
  };
}
