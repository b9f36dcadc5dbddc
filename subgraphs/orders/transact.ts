// A verb's way to write several records at once: what kit/transaction.ts does, on this subgraph's database.

import type { Transaction } from '../kit/transaction.js';

export type Transact = <T>(work: (tx: Transaction) => Promise<T>) => Promise<T>;
