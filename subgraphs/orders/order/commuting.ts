// Bulk writes that give the same whichever comes first and however often: where two upserts of one id meet, the loser writes again.

import { isDuplicateKey } from '../../kit/mongo.js';

const TRIES = 5;

export async function commuting<T>(write: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await write();
    } catch (error) {
      if (!isDuplicateKey(error) || tries === TRIES) throw error;
    }
  }
}
