// Goodbooks' subgraph: Vitrine's contract, a type of its own, and a search of its own.

import { readFileSync } from 'node:fs';
import { buildSubgraphSchema } from '@apollo/subgraph';
import type { GraphQLResolverMap } from '@apollo/subgraph/dist/schema-helper/resolverMap.js';
import DataLoader from 'dataloader';
import { GraphQLError, parse } from 'graphql';
import type { GraphQLSchema } from 'graphql';
import type { Item } from './item.js';
import type { ItemStore } from './itemStore.js';

export type Context = { items: ItemStore; bySku: DataLoader<string, Item | null> };

export const contextOf = (items: ItemStore): Context => ({
  items,
  bySku: new DataLoader(async (skus) => {
    const found = new Map((await items.bySkus(skus)).map((item) => [item.sku, item]));
    return skus.map((sku) => found.get(sku) ?? null);
  }),
});

const resolvers = {
  Query: {
    changedItems: (_: unknown, { after, first }: { after?: string | null; first: number }, { items }: Context) =>
      changedItems(items, after, checked(first, 500)),
    goodbooksSearch: (_: unknown, { query, first }: { query: string; first: number }, { items }: Context) =>
      items.search(query.slice(0, 200), checked(first, 50)),
  },
  RetailerItem: { __resolveType: () => 'GoodbooksItem' },
  GoodbooksItem: {
    __resolveReference: ({ sku }: { sku: string }, { bySku }: Context) => bySku.load(sku),
    ratingsCount: ({ ratingsCount }: Item) => ratingsCount ?? 0,
  },
};

export function goodbooksSchema(): GraphQLSchema {
  const sdl = ['contract.graphql', 'schema.graphql'].map((file) =>
    readFileSync(new URL(file, import.meta.url), 'utf8'),
  );
  return buildSubgraphSchema({
    typeDefs: parse(sdl.join('\n')),
    resolvers: resolvers as GraphQLResolverMap<unknown>,
  });
}

/** The cursor is the number of the last change that the page tells of. */
async function changedItems(items: ItemStore, after: string | null | undefined, first: number) {
  const from = after ? Number(after) : 0;
  if (!Number.isSafeInteger(from)) throw badInput('Not a cursor of this list.');
  const rows = await items.after(from, first + 1);
  const page = rows.slice(0, first);
  const last = page.at(-1);
  return {
    changes: page.map((item) => ({ ...item, itemType: 'GoodbooksItem', changedAt: item.changedAt.toISOString() })),
    cursor: last ? String(last.sequence) : (after ?? null),
    hasMore: rows.length > first,
  };
}

function checked(first: number, most: number): number {
  if (first < 1 || first > most) throw badInput(`first is 1 to ${most}.`);
  return first;
}

const badInput = (message: string) => new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });
