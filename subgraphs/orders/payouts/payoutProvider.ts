// Who pays out. A call may be made any number of times under its key, with one effect and the answer that then holds.

import type { Money } from '../../kit/money.js';

/**
 * PENDING: under way; ask again. PAID may still fail late, which the provider tells by itself. NEEDS_ATTENTION: it failed, and what was sent
 * for it can't be had back; ask again, more seldom.
 */
export type PayoutOutcome = 'PAID' | 'PENDING' | 'FAILED' | 'NEEDS_ATTENTION';
export type PayoutProvider = {
  /** As the ledger names it. */
  name: string;
  /** Whether it knows where to pay this party; where it does not say, it does of all. */
  reaches?(party: string): Promise<boolean>;
  /** `key` is the payout's id, `party` the shop's or creator's. Throws where the outcome is unknown: ask again. */
  pay(key: string, party: string, amount: Money): Promise<PayoutOutcome>;
};
