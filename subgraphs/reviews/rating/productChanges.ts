// Changes to one product's reviews, one after another: they all move its summary, and would only send each other round again.

import type { Clock } from '../../kit/clock.js';
import { turns } from '../../kit/inTurn.js';
import type { ClientSession, Database } from '../../kit/mongo.js';
import { transaction } from '../../kit/transaction.js';
import type { ReviewStore } from '../review/reviewStore.js';
import { bestKept } from './ratingSummaryStore.js';
import type { RatingSummaryStore } from './ratingSummaryStore.js';

type Deps = { db: Database; reviews: Pick<ReviewStore, 'best'>; summaries: RatingSummaryStore; clock: Clock };

/**
 * Runs `work` in a transaction that has locked the product's summary, and then chooses its best reviews anew. Within the process they queue;
 * between processes the lock makes the later one try again.
 */
export type ChangeProduct = <T>(productId: string, work: (session: ClientSession) => Promise<T>) => Promise<T>;

export function productChanges({ db, reviews, summaries, clock }: Deps): ChangeProduct {
  const inTurn = turns();
  const change = <T>(productId: string, work: (session: ClientSession) => Promise<T>) =>
    transaction(db, async ({ session }) => {
      await summaries.lock([productId], clock.now(), session);
      const value = await work(session);
      await summaries.setBest(productId, await reviews.best(productId, bestKept, session), session);
      return value;
    });

  return (productId, work) => inTurn(productId, () => change(productId, work));
}
