import type { Database } from '../../kit/mongo.js';
import type { Logger } from '../../kit/log.js';
import { isOutrun, latestNumber, latestSupergraph } from '../../kit/supergraphVersions.js';
import type { Transaction } from '../../kit/transaction.js';
import type { RetailerStore } from '../retailer/retailerStore.js';
import { composeRetailers, publish, sourceHash } from './composeRetailers.js';
import type { Compose } from './composeRetailers.js';

type Deps = {
  db: Database;
  stores: { retailers: RetailerStore };
  transaction<T>(work: (tx: Transaction) => Promise<T>): Promise<T>;
  compose: Compose;
  baseHash(): string;
  log: Logger;
};

/**
 * Composes the graph anew where its latest version is not of this code and of the retailers as they are: after an upgrade, and after an
 * enrolment by older code. Cheap where nothing has changed.
 */
export async function keepSupergraph({ db, stores, transaction, compose, baseHash, log }: Deps): Promise<void> {
  const after = await latestNumber(db);
  const submissions = await stores.retailers.all();
  if (submissions.length === 0) return;
  const base = baseHash();
  const latest = await latestSupergraph(db, base);
  if (latest?.sourceHash === sourceHash(base, submissions)) return;
  const planned = await composeRetailers(compose, submissions);
  try {
    const version = await transaction(({ session }) =>
      publish(db, planned, { baseHash: base, submissions, after }, session),
    );
    log.info({ version, retailers: submissions.length }, 'the graph was composed anew');
  } catch (error) {
    // Whoever came first has composed the same, or the next run does.
    if (!isOutrun(error)) throw error;
  }
}
