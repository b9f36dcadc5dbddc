// What becomes of goods that a shop wants back once products has answered whether there are as many.

import type { Clock } from '../../kit/clock.js';
import type { Transaction } from '../../kit/transaction.js';
import { removalTransitions } from './documentStates.js';
import type { RemovalStore } from './removalStore.js';
import { currentOf, moveDocument } from './takeStep.js';

export type RemovalDeps = { removals: Pick<RemovalStore, 'byId' | 'change'>; clock: Clock };

export async function decideRemoval({ removals, clock }: RemovalDeps, id: string, taken: boolean, tx: Transaction) {
  const current = await currentOf(removals, id, tx);
  const state = taken ? 'ACCEPTED' : 'REFUSED';
  await moveDocument(removals, removalTransitions, current, { state, updatedAt: clock.now() }, tx);
}
