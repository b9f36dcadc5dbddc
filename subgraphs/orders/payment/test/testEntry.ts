// What the test provider's books hold of a payment or a payout, as plain JSON; times are milliseconds since 1970.

import type { Money } from '../../../kit/money.js';
import type { FoundDispute } from '../paymentProvider.js';

export type TestState =
  | 'NONE'
  | 'AUTHORISED'
  | 'DECLINED'
  | 'ACTION_REQUIRED'
  | 'CAPTURED'
  | 'CAPTURE_REFUSED'
  | 'VOIDED'
  /** Of payouts. */
  | 'PENDING'
  | 'PAID'
  | 'FAILED'
  | 'NOT_RETURNED';
/** What happens by itself when its time has come. */
export type TestAct = { what: 'CONFIRM' | 'REFUSE' | 'DISPUTE' | 'WIN' | 'LOSE' | 'PAY' | 'FAIL' | 'KEEP'; at: number };
/** A webhook to be sent `left` times more. */
export type TestNotice = { id: string; type: string; at: number; left: number; tries: number };
export type Losable = 'authorise' | 'capture' | 'refund';

export type TestEntry = {
  _id: string;
  kind: 'PAYMENT' | 'PAYOUT';
  state: TestState;
  methodToken: string | null;
  amount: Money | null;
  /** Who is paid out. */
  party: string | null;
  refunds: { key: string; amount: Money; state: 'REFUNDED' | 'REFUSED' }[];
  dispute: FoundDispute | null;
  /** The calls whose answer was lost once: each is from then on answered. */
  lost: Losable[];
  acts: TestAct[];
  notices: TestNotice[];
  /** How many webhooks there have been. */
  told: number;
};

export type TestCommand =
  | { do: 'authorise'; key: string; amount: Money; methodToken: string }
  | { do: 'capture' | 'void' | 'find'; key: string }
  | { do: 'refund'; key: string; refundKey: string; amount: Money }
  | { do: 'pay'; key: string; party: string; amount: Money }
  /** The buyer's, on the page that the payment sent them to. */
  | { do: 'confirm' | 'refuse'; key: string }
  /** The bank's. */
  | { do: 'dispute' | 'winDispute' | 'loseDispute' | 'failPayout'; key: string }
  /** Lets happen what is due. */
  | { do: 'act'; key: string }
  | { do: 'told'; key: string; noticeId: string; heard: boolean };

/** The books with their commands, wherever they are kept. */
export type TestBooks = {
  /** The entry as it then is, null where there is none; throws where the answer is lost. */
  perform(command: TestCommand): Promise<TestEntry | null>;
  /** Where a buyer confirms a payment. */
  actionUrl(key: string): string;
};

/** When something next happens by itself; null where nothing does. */
export function dueAtOf({ acts, notices }: Pick<TestEntry, 'acts' | 'notices'>): number | null {
  const times = [...acts, ...notices].map(({ at }) => at);
  return times.length > 0 ? Math.min(...times) : null;
}
