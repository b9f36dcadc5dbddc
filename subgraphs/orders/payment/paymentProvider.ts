// What every payment provider can do. Each call may be made any number of times under its key, with one effect and one answer.

import type { Money } from '../../kit/money.js';

/** `key` names the payment, at the provider as here: the order's id. */
export type Charge = { key: string; amount: Money; methodToken: string };
export type Authorisation =
  | { outcome: 'AUTHORISED' }
  | { outcome: 'DECLINED' }
  /** The buyer has to confirm there; ask again afterwards. */
  | { outcome: 'ACTION_REQUIRED'; actionUrl: string };

export type PaymentProvider = {
  /** Whether the provider may know this payment method; no promise that it is good for anything. */
  accepts(methodToken: string): boolean;
  authorise(charge: Charge): Promise<Authorisation>;
  /** REFUSED: not taken, for good. */
  capture(key: string): Promise<'CAPTURED' | 'REFUSED'>;
  /** Lets go what was set aside, or bars what never was. CAPTURED: too late, it has to be refunded. */
  void(key: string): Promise<'VOIDED' | 'CAPTURED'>;
  /** Gives an amount back under a key of its own. NOTHING: nothing was ever taken. */
  refund(key: string, refundKey: string, amount: Money): Promise<'REFUNDED' | 'NOTHING'>;
};

/** By their name in the graph. */
export type PaymentProviders = Readonly<Record<string, PaymentProvider | undefined>>;
