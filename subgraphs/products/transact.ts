import type { Transaction } from '../kit/transaction.js';

/** Runs work in a transaction on this subgraph's database; see kit/transaction.ts. */
export type Transact = <T>(work: (tx: Transaction) => Promise<T>, options?: { deadlineMs?: number }) => Promise<T>;
