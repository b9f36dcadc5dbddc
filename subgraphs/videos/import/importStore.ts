// Videos as an import writes them: a whole batch is read and written at once.

import type { AnyBulkWriteOperation, Database } from '../../kit/mongo.js';
import type { Transaction } from '../../kit/transaction.js';
import { stampStore } from '../feed/stampStore.js';
import { videos, type StoredVideo } from '../video/videoStore.js';

export type ImportStore = ReturnType<typeof importStore>;

export const importStore = (db: Database) => {
  const model = db.model(videos);
  const stamps = stampStore(db);
  return {
    /** Those of the external ids that were imported before. */
    async known(externalIds: readonly string[], { session }: Transaction): Promise<Map<string, StoredVideo>> {
      const filter = { source: 'IMPORTED', externalId: { $in: [...externalIds] } };
      const rows = await model
        .find(filter as never)
        .session(session)
        .lean<StoredVideo[]>();
      return new Map(rows.map((row) => [row.externalId ?? '', row]));
    },

    /** Writes records whole, `made` being new: in one transaction with the reading of what was there. */
    async write(
      { made, changed }: { made: readonly StoredVideo[]; changed: readonly StoredVideo[] },
      { session }: Transaction,
    ): Promise<void> {
      if (made.length + changed.length === 0) return;
      const writes = [
        ...made.map((document) => ({ insertOne: { document } })),
        ...changed.map((record) => ({ replaceOne: { filter: { _id: record._id }, replacement: record } })),
      ];
      await model.bulkWrite(writes as unknown as AnyBulkWriteOperation<StoredVideo>[], { session, ordered: false });
    },

    /** After the transaction, since it is long: an own record of each creator would only make it meet others. */
    listed: (creatorIds: readonly string[], at: Date): Promise<void> => stamps.move(creatorIds, at),
  };
};
