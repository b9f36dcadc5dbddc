// What every payment provider can do. Each call may be made any number of times under its key, with one effect and one answer.

import type { Money } from '../../kit/money.js';
import type { PayoutProvider } from '../payouts/payoutProvider.js';

/** The same in each call about a payment. `key` names it, at the provider as here: the order's id. */
export type Charge = {
  key: string;
  amount: Money;
  methodToken: string;
  /** What the provider itself calls the payment, once it has said so. */
  reference: string | null;
};

/** UNKNOWN, of whatever call: it may have had its effect or not. `find` tells, or the same call again; nobody may guess. */
export type Authorisation =
  | { outcome: 'AUTHORISED' | 'DECLINED' | 'UNKNOWN'; reference?: string }
  /** The buyer has to confirm there; ask again afterwards. */
  | { outcome: 'ACTION_REQUIRED'; actionUrl: string; reference?: string };
/** REFUSED: not taken, for good. */
export type Capture = 'CAPTURED' | 'REFUSED' | 'UNKNOWN';
/** CAPTURED: too late, it has to be refunded. */
export type Voiding = 'VOIDED' | 'CAPTURED' | 'UNKNOWN';
/** NOTHING: nothing was ever taken. PENDING: under way; the same call again tells how it stands. */
export type Refund = 'REFUNDED' | 'PENDING' | 'REFUSED' | 'NOTHING' | 'UNKNOWN';

export type DisputeState = 'OPEN' | 'WON' | 'LOST';
/** WON: the money is ours again. */
export type FoundDispute = { id: string; amount: Money; state: DisputeState };
/** What became of a payment. NONE: the provider has never heard of it. */
export type Found =
  | { state: 'UNKNOWN' | 'NONE' }
  | {
      state: 'AUTHORISED' | 'DECLINED' | 'ACTION_REQUIRED' | 'CAPTURED' | 'CAPTURE_REFUSED' | 'VOIDED';
      actionUrl?: string;
      reference?: string;
      disputes: FoundDispute[];
    };

/** What a webhook is about: a payment or a payout by its key. It says that something changed; what, the provider is asked. */
export type Notice = { id: string; type: string; about: 'PAYMENT' | 'PAYOUT' | null; key: string | null };

export type PaymentProvider = {
  /** Whether the provider may know this payment method; no promise that it is good for anything. */
  accepts(methodToken: string): boolean;
  authorise(charge: Charge): Promise<Authorisation>;
  capture(charge: Charge): Promise<Capture>;
  /** Lets go what was set aside, or bars what never was. */
  void(charge: Charge): Promise<Voiding>;
  /** Gives an amount back under a key of its own. */
  refund(charge: Charge, refundKey: string, amount: Money): Promise<Refund>;
  find(charge: Charge): Promise<Found>;
  /** Null where it pays nobody out. */
  payouts: PayoutProvider | null;
  /** What a webhook says, its headers named in lower case; null where it is not signed by the provider, or not in time. */
  readNotice(headers: Readonly<Record<string, string>>, body: string): Promise<Notice | null>;
};

/** By their name in the graph. */
export type PaymentProviders = Readonly<Record<string, PaymentProvider | undefined>>;
