// The accounts that were ever posted to, buyers' apart: what the jobs walk, so that they need not read every journal.

import { LRUCache } from 'lru-cache';
import { collection } from '../../kit/mongo.js';
import type { ClientSession, Database } from '../../kit/mongo.js';
import type { AccountKind } from './account.js';

type AccountRecord = { _id: string };
export type AccountStore = ReturnType<typeof accountStore>;

const accounts = collection<AccountRecord>('ledgerAccounts', { _id: String });
const rememberedMost = 100_000;

export const accountStore = (db: Database) => {
  const model = db.model(accounts);
  /** Those that were read, and so are there for good: what this process wrote may have been rolled back. */
  const known = new LRUCache<string, true>({ max: rememberedMost });
  return {
    /** In the transaction that posts to them. Asks the database only of those that this process has not met. */
    async register(names: readonly string[], session: ClientSession): Promise<void> {
      const strange = [...new Set(names)].filter((name) => !known.has(name));
      if (strange.length === 0) return;
      const found = await model.find({ _id: { $in: strange } }, null, { session }).lean<AccountRecord[]>();
      for (const { _id } of found) known.set(_id, true);
      const missing = strange.filter((name) => !known.has(name));
      if (missing.length > 0)
        await model.insertMany(
          missing.map((_id) => ({ _id })),
          { session },
        );
    },
    /** Up to `limit` of a kind, in order, those after `after`. */
    ofKind: async (kind: AccountKind, after: string | null, limit: number): Promise<string[]> => {
      const rows = await model
        .find({ _id: { $gt: after ?? `${kind}:`, $lt: `${kind};` } })
        .sort({ _id: 1 })
        .limit(limit)
        .lean<AccountRecord[]>();
      return rows.map(({ _id }) => _id);
    },
  };
};

/** All accounts of some kinds, some hundreds at a time. */
export async function* accountsOf(store: Pick<AccountStore, 'ofKind'>, kinds: readonly AccountKind[]) {
  for (const kind of kinds) {
    let some = await store.ofKind(kind, null, accountsARead);
    while (some.length > 0) {
      yield some;
      some = await store.ofKind(kind, some.at(-1) ?? null, accountsARead);
    }
  }
}
const accountsARead = 200;
