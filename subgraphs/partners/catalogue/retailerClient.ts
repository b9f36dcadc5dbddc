// Our own requests to a retailer's subgraph: its SDL, and the contract's root fields, which no client of the graph reaches.

import { outsideHost } from '../../kit/outsideHttp.js';
import { readPage } from './itemChange.js';
import type { ItemChangePage } from './itemChange.js';

const changedDocument = `query VitrineChangedItems($after: String, $first: Int!) {
  changedItems(after: $after, first: $first) {
    changes { sku itemType title pictureUrl price { amount currencyCode } availability linkUrl changedAt withdrawn }
    cursor
    hasMore
  }
}`;

const limits = { deadlineMs: 10_000, answerBytes: 4 * 1024 * 1024, connections: 2 };

export type RetailerClient = {
  sdl(): Promise<string>;
  changedItems(after: string | null, first: number): Promise<ItemChangePage>;
  close(): Promise<void>;
};

/** Each call throws on an outage, an error in the answer, or an answer that is not as the contract has it. */
/** `privateAddresses`: see outsideHttp.ts. */
export function retailerClient(url: string, privateAddresses: boolean): RetailerClient {
  const host = outsideHost(url, { ...limits, privateAddresses });
  const ask = async (query: string, variables: Record<string, unknown>): Promise<Record<string, unknown>> => {
    const { data, errors } = (await host.post({ query, variables })) as {
      data?: Record<string, unknown>;
      errors?: unknown;
    };
    if (!data || (Array.isArray(errors) && errors.length > 0)) throw new Error('the retailer answered with errors');
    return data;
  };
  return {
    async sdl() {
      const { _service } = await ask('{ _service { sdl } }', {});
      const sdl = (_service as { sdl?: unknown } | null)?.sdl;
      if (typeof sdl !== 'string') throw new Error('the retailer told no SDL');
      return sdl;
    },
    changedItems: async (after, first) => readPage((await ask(changedDocument, { after, first }))['changedItems']),
    close: () => host.close(),
  };
}
