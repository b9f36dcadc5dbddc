// A process that tries to post a journal that does not add up, on the order that its argument names: says whether it was refused.

import { settings } from '../../subgraphs/kit/env.js';
import { systemClock } from '../../subgraphs/kit/clock.js';
import { connect } from '../../subgraphs/kit/mongo.js';
import { transaction } from '../../subgraphs/kit/transaction.js';
import { account } from '../../subgraphs/orders/ledger/account.js';
import { accountStore } from '../../subgraphs/orders/ledger/accountStore.js';
import { journalStore } from '../../subgraphs/orders/ledger/journalStore.js';
import { postJournal } from '../../subgraphs/orders/ledger/postJournal.js';

const [, , orderId = ''] = process.argv;
const { mongodbUri = '', databasePrefix } = settings();
const cluster = await connect(mongodbUri, databasePrefix);
const db = cluster.database('orders');
const deps = { journals: journalStore(db), accounts: accountStore(db), clock: systemClock };
const side = (name: string, minor: number) => {
  return { account: name, minor, currency: 'USD', component: 'ADJUSTMENT' as const, fund: null };
};
const entries = [side(account.platform, -1000), side(account.tax('US-MT'), 999)];
const attempt = transaction(db, async (tx) => {
  const seq = (await deps.journals.ofOrder(orderId, tx.session)).length;
  return postJournal(
    deps,
    { _id: `${orderId}:attack`, kind: 'ADJUSTMENT', orderId, seq, by: 'faults', reason: 'attack', entries },
    tx,
  );
});
const outcome = await attempt.then(
  () => 'written',
  () => 'refused',
);
await cluster.close();
process.stdout.write(`ready ${outcome}\n`);
process.exit(0);
