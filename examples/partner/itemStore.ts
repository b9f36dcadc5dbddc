// Goodbooks' own storage: the books, and the number of the latest change.

import mongoose from 'mongoose';
import type { Item } from './item.js';

type Counter = { _id: string; value: number };
export type ItemStore = Awaited<ReturnType<typeof openItems>>;

export async function openItems(mongodbUri: string, databaseName: string) {
  const client = await new mongoose.mongo.MongoClient(mongodbUri, { serverSelectionTimeoutMS: 5000 }).connect();
  const items = client.db(databaseName).collection<Item>('items');
  const counters = client.db(databaseName).collection<Counter>('counters');
  await items.createIndex({ sku: 1 }, { unique: true });
  await items.createIndex({ sequence: 1 }, { unique: true });
  await items.createIndex(
    { title: 'text', authors: 'text' },
    { default_language: 'none', language_override: 'noLanguage' },
  );
  const plain = { projection: { _id: 0 } } as const;
  const found = (of: mongoose.mongo.FindCursor) => of.toArray() as Promise<Item[]>;

  return {
    bySkus: (skus: readonly string[]) => found(items.find({ sku: { $in: [...skus] } }, plain)),
    after: (sequence: number, limit: number) =>
      found(
        items
          .find({ sequence: { $gt: sequence } }, plain)
          .sort({ sequence: 1 })
          .limit(limit),
      ),
    search: (words: string, limit: number) =>
      found(
        items
          .find({ $text: { $search: words }, withdrawn: false }, { projection: { _id: 0 } })
          .sort({ score: { $meta: 'textScore' } })
          .limit(limit),
      ),
    /** The first of `count` numbers that nothing else gets. */
    async nextSequence(count: number): Promise<number> {
      const counter = await counters.findOneAndUpdate(
        { _id: 'sequence' },
        { $inc: { value: count } },
        { upsert: true, returnDocument: 'after' },
      );
      return (counter?.value ?? count) - count + 1;
    },
    /** In order, so that nobody reads a number before the ones below it. */
    async save(changed: readonly Item[]): Promise<void> {
      const writes = changed.map((item) => ({
        replaceOne: { filter: { sku: item.sku }, replacement: item, upsert: true },
      }));
      if (writes.length > 0) await items.bulkWrite(writes, { ordered: true });
    },
    close: () => client.close(),
  };
}
