// What the stores of warehouses' documents have in common: a state that changes by versions, pages, and a time at which it is due.

import { byId } from '../../kit/byId.js';
import type { Clock } from '../../kit/clock.js';
import type { PageArgs } from '../../kit/connection.js';
import { keysetPage, keysetPages } from '../../kit/keyset.js';
import type { ClientSession, Collection, Database, QueryFilter } from '../../kit/mongo.js';
import { sweep } from '../../kit/sweep.js';

export type DocumentRecord<State extends string = string> = {
  _id: string;
  state: State;
  /** When something happens to it by itself; null where nothing will. */
  dueAt: Date | null;
  attempts: number;
  version: number;
  createdAt: Date;
  updatedAt: Date;
};
export type DocumentStore<T extends DocumentRecord> = ReturnType<typeof documentStore<T>>;
export type ListedDocuments<T extends DocumentRecord> = PageArgs & {
  states?: readonly T['state'][] | null | undefined;
};

export const text = { type: String, required: true };
export const documentFields = { dueAt: Date, attempts: Number, version: Number, createdAt: Date, updatedAt: Date };
export const dueIndex = {
  keys: { dueAt: 1 },
  options: { partialFilterExpression: { dueAt: { $type: 'date' } } },
} as const;

const latestFirst = { field: 'createdAt', descending: true, kind: 'date' } as const;

export function documentStore<T extends DocumentRecord>(db: Database, definition: Collection<T>) {
  const model = db.model(definition);
  const inStates = (states: readonly T['state'][] | null | undefined) =>
    states ? { state: { $in: [...states] } } : {};
  return {
    loader: () => byId(model),
    byId: (id: string, session?: ClientSession) =>
      model.findById(id, null, session ? { session } : {}).lean<T | null>(),
    async insert(record: T, session: ClientSession): Promise<void> {
      await model.create([record] as never, { session });
    },
    /** Of a record that was read in the same transaction. */
    async change({ _id, version }: T, changes: Partial<T>, session: ClientSession): Promise<T> {
      const changed = await model
        .findOneAndUpdate({ _id, version } as QueryFilter<T>, { $set: changes, $inc: { version: 1 } } as never, {
          session,
          returnDocument: 'after',
        })
        .lean<T | null>();
      if (!changed) throw new Error(`${_id} was written by another in between.`);
      return changed;
    },
    page: (filter: QueryFilter<T>, { states, ...page }: ListedDocuments<T>) =>
      keysetPage(model, { ...filter, ...inStates(states) } as QueryFilter<T>, latestFirst, page),
    /** A page of each shop's. */
    ofShops: (shopIds: readonly string[], { states, ...page }: ListedDocuments<T>) =>
      keysetPages(
        model,
        shopIds.map((shopId) => ({ shopId, ...inStates(states) })) as unknown as QueryFilter<T>[],
        latestFirst,
        page,
      ),
    ofParts: (sellerOrderIds: readonly string[], session?: ClientSession) =>
      model
        .find({ sellerOrderId: { $in: [...sellerOrderIds] } } as never, null, session ? { session } : {})
        .sort({ _id: 1 })
        .lean<T[]>(),
    sweepDue: (args: {
      clock: Clock;
      leaseMs: number;
      handle(record: T): Promise<void>;
      onError(error: unknown, record: T): void;
    }) => sweep({ model, batch: 200, ...args }),
  };
}
