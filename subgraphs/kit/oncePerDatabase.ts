// Something that is put in place once a process for each database, by whoever needs it first.

import type { Database } from './mongo.js';

/** Later calls share the first one's outcome; one that failed is tried again. */
export function oncePerDatabase(make: (db: Database) => Promise<unknown>): (db: Database) => Promise<void> {
  const made = new WeakMap<Database, Promise<void>>();
  return (db) => {
    const known = made.get(db);
    if (known) return known;
    const making = make(db).then(
      () => undefined,
      (error: unknown) => {
        made.delete(db);
        throw error;
      },
    );
    made.set(db, making);
    return making;
  };
}
