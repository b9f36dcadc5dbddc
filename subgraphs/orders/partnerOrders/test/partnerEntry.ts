// What the double's books hold of an order at a partner, as plain JSON; times are milliseconds since 1970.

import type { Money } from '../../../kit/money.js';
import type { AskedItem, PartnerQuote, PartnerRefusal, QuoteRequest } from '../partnerOrdering.js';

/** NEVER: it was asked for or cancelled before it got there, and is barred. */
export type PartnerEntryState = 'NONE' | 'NEVER' | 'REFUSED' | 'PLACED' | 'SHIPPED' | 'DELIVERED' | 'CANCELLED';
/** What happens by itself when its time has come. */
export type PartnerAct = { what: 'SHIP' | 'DELIVER'; at: number };
export type PartnerCall = 'place' | 'cancel' | 'refund';
export type PartnerEntryLine = Pick<AskedItem, 'lineId' | 'sku' | 'quantity'> & { unitPrice: Money };

export type PartnerEntry = {
  _id: string;
  retailerId: string;
  state: PartnerEntryState;
  /** The partner's own number; null of what was never placed. */
  number: string | null;
  methodToken: string;
  refusal: PartnerRefusal | null;
  lines: PartnerEntryLine[];
  /** What the partner took for it. */
  charged: Money | null;
  refunds: {
    key: string;
    lines: { lineId: string; quantity: number }[];
    amount: Money;
    state: 'PENDING' | 'REFUNDED' | 'REFUSED';
  }[];
  /** The calls whose answer was lost, as often as it was. */
  lost: PartnerCall[];
  acts: PartnerAct[];
};

export type PartnerCommand =
  | { do: 'place'; key: string; retailerId: string; reference: string; amount: Money; methodToken: string }
  | { do: 'find' | 'cancel'; key: string; retailerId: string }
  | {
      do: 'refund';
      key: string;
      refundKey: string;
      lines: { lineId: string; quantity: number }[];
      amount: Money;
    }
  /** The partner's own people's. */
  | { do: 'ship' | 'deliver'; key: string };

/** As a quote travels: its time as text. */
export type QuoteAnswer = Omit<PartnerQuote, 'expiresAt'> & { expiresAt: string };
export type QuoteQuestion = QuoteRequest & { retailerId: string };

/** The books with their commands, wherever they are kept. */
export type PartnerBooks = {
  /** Throws where it is not answered. */
  quote(question: QuoteQuestion, signal: AbortSignal): Promise<QuoteAnswer>;
  /** The entry as it then is, null where there is none; throws where the answer is lost. */
  perform(command: PartnerCommand): Promise<PartnerEntry | null>;
};
