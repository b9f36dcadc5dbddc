// What becomes of goods that are to be moved to another warehouse once products has answered whether there are as many.

import type { Clock } from '../../kit/clock.js';
import type { Transaction } from '../../kit/transaction.js';
import { transferTransitions } from './documentStates.js';
import { currentOf, moveDocument } from './takeStep.js';
import type { TransferStore } from './transferStore.js';

export type TransferDeps = { transfers: Pick<TransferStore, 'byId' | 'change'>; clock: Clock };

export async function decideTransfer({ transfers, clock }: TransferDeps, id: string, taken: boolean, tx: Transaction) {
  const current = await currentOf(transfers, id, tx);
  const state = taken ? 'ACCEPTED' : 'REFUSED';
  await moveDocument(transfers, transferTransitions, current, { state, updatedAt: clock.now() }, tx);
}
