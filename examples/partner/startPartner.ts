// Brings Goodbooks up: its storage, its subgraph over HTTP, and a door for its own catalogue's import.

import { timingSafeEqual, createHash } from 'node:crypto';
import fastify from 'fastify';
import { graphql } from 'graphql';
import { itemImporter, mostRows } from './importItems.js';
import type { GoodbooksRow, RowResult } from './item.js';
import { openItems } from './itemStore.js';
import { contextOf, goodbooksSchema } from './schema.js';

export type PartnerOptions = {
  mongodbUri: string;
  databaseName: string;
  host: string;
  /** 0 takes a free one. */
  port: number;
  /** Opens POST /admin/items to whoever bears it; without one there is no such door. */
  adminKey?: string | undefined;
};

export type RunningPartner = {
  /** Where the subgraph answers. */
  url: string;
  /** Any number of rows; a row is known by its sku, and the same again changes nothing. */
  importItems(rows: readonly GoodbooksRow[]): Promise<RowResult[]>;
  close(): Promise<void>;
};

type GraphQLBody = { query: string; variables?: Record<string, unknown>; operationName?: string } | null;

export async function startPartner({
  mongodbUri,
  databaseName,
  host,
  port,
  adminKey,
}: PartnerOptions): Promise<RunningPartner> {
  const items = await openItems(mongodbUri, databaseName);
  const importItems = itemImporter(items);
  const schema = goodbooksSchema();
  const server = fastify({ bodyLimit: 8 * 1024 * 1024, forceCloseConnections: true });

  server.post<{ Body: GraphQLBody }>('/graphql', ({ body }) =>
    graphql({
      schema,
      source: String(body?.query ?? ''),
      variableValues: body?.variables ?? {},
      operationName: body?.operationName ?? null,
      contextValue: contextOf(items),
    }),
  );
  server.post<{ Body: { rows?: unknown[] } | null }>('/admin/items', async ({ body, headers }, reply) => {
    if (!adminKey || !isSame(headers.authorization ?? '', `Bearer ${adminKey}`))
      return reply.code(401).send({ message: 'Who are you?' });
    const rows = body?.rows;
    if (!Array.isArray(rows) || rows.length > mostRows)
      return reply.code(400).send({ message: `rows: up to ${mostRows}.` });
    return { results: await importItems(rows as GoodbooksRow[]) };
  });

  const at = await server.listen({ host, port });
  return {
    url: `${at}/graphql`,
    importItems,
    async close() {
      await server.close();
      await items.close();
    },
  };
}

const isSame = (a: string, b: string) => timingSafeEqual(digest(a), digest(b));
const digest = (text: string) => createHash('sha256').update(text).digest();
