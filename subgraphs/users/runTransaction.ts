// How a verb gets a transaction on this subgraph's database without knowing the database.

import type { Transaction } from '../kit/transaction.js';

export type RunTransaction = <T>(work: (tx: Transaction) => Promise<T>) => Promise<T>;
