// Movements that were answered: `_id` is the movement's, so that none is made twice, and each is answered as it was the first time.

import { anything, collection, type Database } from '../../kit/mongo.js';
import type { Transaction } from '../../kit/transaction.js';
import type { PlaceMoved } from './placeRecords.js';

export type PlaceMoveRecord = Omit<PlaceMoved, 'movementId'> & { _id: string; createdAt: Date };
export type PlaceMoveStore = ReturnType<typeof placeMoveStore>;

const definition = collection<PlaceMoveRecord>('placeMoves', {
  ...{ _id: String, inputHash: String, what: String, lines: [anything], outcome: String, placed: [anything] },
  createdAt: Date,
});

export const placeMoveStore = (db: Database) => {
  const model = db.model(definition);
  return {
    byIds: (movementIds: readonly string[], { session }: Transaction): Promise<PlaceMoveRecord[]> =>
      model
        .find({ _id: { $in: [...movementIds] } }, null, { session })
        .lean<PlaceMoveRecord[]>()
        .exec(),

    async insertMany(moves: readonly PlaceMoved[], createdAt: Date, { session }: Transaction): Promise<void> {
      if (moves.length === 0) return;
      const records = moves.map(({ movementId: _id, ...move }) => ({ ...move, _id, createdAt }));
      await model.insertMany(records as never, { session, lean: true });
    },
  };
};
