// The keys under which people took steps on warehouses' documents: `_id` is who it was and the key.

import { collection } from '../../kit/mongo.js';
import type { ClientSession, Database } from '../../kit/mongo.js';

export type StepRecord = { _id: string; hash: string; documentId: string; createdAt: Date };
export type StepStore = ReturnType<typeof stepStore>;

const text = { type: String, required: true };
const steps = collection<StepRecord>('warehouseSteps', { _id: String, hash: text, documentId: text, createdAt: Date });

export const stepStore = (db: Database) => {
  const model = db.model(steps);
  return {
    byKey: (by: string, key: string) => model.findById(`${by}:${key}`).lean<StepRecord | null>(),
    /** Fails by a duplicate key, and ends the transaction, where the key was used before. */
    async insert(by: string, key: string, step: Omit<StepRecord, '_id'>, session: ClientSession): Promise<void> {
      await model.create([{ ...step, _id: `${by}:${key}` }], { session });
    },
  };
};
