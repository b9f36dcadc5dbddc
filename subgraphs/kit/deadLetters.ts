// The events that a subgraph's consumers gave up on, for people to look at: each is handled after all, or discarded.

import type { PageArgs } from './connection.js';
import { keysetPage } from './keyset.js';
import { anything, collection } from './mongo.js';
import type { ClientSession, Database, QueryFilter } from './mongo.js';
import type { DeadLetter } from './inbox.js';

export type { DeadLetter } from './inbox.js';
export type DeadLetterStore = ReturnType<typeof deadLetterStore>;

/** The collection that `kit/inbox.ts` lays them aside in. */
const letters = collection<DeadLetter>(
  'deadLetters',
  { _id: String, consumer: String, event: anything, error: String, failures: Number, at: Date },
  [{ keys: { at: -1, _id: -1 } }, { keys: { consumer: 1, at: -1, _id: -1 } }],
);

export const deadLetterStore = (db: Database) => {
  const model = db.model(letters);
  return {
    byId: (id: string, session: ClientSession) => model.findById(id, null, { session }).lean<DeadLetter | null>(),
    /** The latest first. */
    page: (consumer: string | null, args: PageArgs) => {
      const filter = (consumer === null ? {} : { consumer }) as QueryFilter<DeadLetter>;
      return keysetPage(model, filter, { field: 'at', descending: true, kind: 'date' }, args);
    },
    /** The inbox goes on holding the event: whoever takes its letter away has dealt with it. */
    async remove(id: string, session: ClientSession): Promise<void> {
      await model.deleteOne({ _id: id }, { session });
    },
  };
};
