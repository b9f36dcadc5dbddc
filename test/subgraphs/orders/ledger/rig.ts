// The ledger on a database of its own, without the graph around it.

import { randomIds } from '../../../../subgraphs/kit/ids.js';
import { connect } from '../../../../subgraphs/kit/mongo.js';
import { transaction } from '../../../../subgraphs/kit/transaction.js';
import type { Transact } from '../../../../subgraphs/kit/transaction.js';
import { silentLog } from '../../../../subgraphs/kit/log.js';
import { accountStore } from '../../../../subgraphs/orders/ledger/accountStore.js';
import { closingStore } from '../../../../subgraphs/orders/ledger/closingStore.js';
import { journals, journalStore } from '../../../../subgraphs/orders/ledger/journalStore.js';
import { operatorActionStore } from '../../../../subgraphs/orders/operations/operatorActionStore.js';
import type { PayoutOutcome } from '../../../../subgraphs/orders/payouts/payoutProvider.js';
import { payoutStore } from '../../../../subgraphs/orders/payouts/payoutStore.js';
import { releaseStore } from '../../../../subgraphs/orders/payouts/releaseStore.js';
import { reserveStore } from '../../../../subgraphs/orders/payouts/reserveStore.js';
import { shopTermsStore } from '../../../../subgraphs/orders/payouts/shopTermsStore.js';
import { testClock } from '../../../kit/clock.js';
import { freshPrefix, testUri } from '../../../kit/database.js';

export type Rig = Awaited<ReturnType<typeof ledgerRig>>;

export async function ledgerRig() {
  const cluster = await connect(testUri(), freshPrefix());
  const db = cluster.database('orders');
  const clock = testClock();
  const transact: Transact = (work) => transaction(db, work, { deadlineMs: 20_000 });
  /** What the payout provider answers next; with nothing left, PAID. An error is thrown. */
  const answers: (PayoutOutcome | Error)[] = [];
  const asked: { key: string; party: string; minor: number }[] = [];
  const deps = {
    ...{ clock, transact, ids: randomIds, log: silentLog },
    journals: journalStore(db),
    accounts: accountStore(db),
    closings: closingStore(db),
    payouts: payoutStore(db),
    reserves: reserveStore(db),
    releases: releaseStore(db),
    shopTerms: shopTermsStore(db),
    operatorActions: operatorActionStore(db),
    payoutProvider: {
      name: 'TEST',
      async pay(key: string, party: string, { minor }: { minor: number }) {
        asked.push({ key, party, minor });
        const answer = answers.shift() ?? 'PAID';
        if (answer instanceof Error) throw answer;
        return answer;
      },
    },
  };
  await db.ensureIndexes();
  return {
    ...{ db, deps, clock, transact, answers, asked },
    allJournals: () => db.model(journals).find().sort({ at: 1, _id: 1 }).lean(),
    async stop() {
      await db.connection.dropDatabase();
      await cluster.close();
    },
  };
}
