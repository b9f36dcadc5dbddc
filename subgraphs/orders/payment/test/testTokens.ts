// The payment methods of the test provider: each a case that a real provider has.

import type { Losable, TestState } from './testEntry.js';

export type TestToken = {
  first: Extract<TestState, 'AUTHORISED' | 'DECLINED' | 'ACTION_REQUIRED'>;
  /** What the buyer answers without being asked; else the page that they are sent to is waited for. */
  answers?: 'CONFIRM' | 'REFUSE';
  /** The first such call is never answered; `happens` says whether it had its effect. */
  loses?: { call: Losable; happens: boolean };
  refuses?: 'capture' | 'refund';
  /** Its webhooks about what was answered to a call anyway; else there are none. */
  tells?: 'LATE' | 'TWICE' | 'DISORDERED';
  /** The buyer's bank takes it back after the capture, and decides so. */
  dispute?: 'OPEN' | 'WON' | 'LOST';
};

export const testTokens: Readonly<Record<string, TestToken | undefined>> = {
  tok_approve: { first: 'AUTHORISED' },
  tok_decline: { first: 'DECLINED' },
  tok_capture_refused: { first: 'AUTHORISED', refuses: 'capture' },
  tok_refund_refused: { first: 'AUTHORISED', refuses: 'refund' },
  tok_action: { first: 'ACTION_REQUIRED' },
  tok_action_confirmed: { first: 'ACTION_REQUIRED', answers: 'CONFIRM' },
  tok_action_refused: { first: 'ACTION_REQUIRED', answers: 'REFUSE' },
  tok_timeout_charged: { first: 'AUTHORISED', loses: { call: 'authorise', happens: true } },
  tok_timeout_lost: { first: 'AUTHORISED', loses: { call: 'authorise', happens: false } },
  tok_timeout_declined: { first: 'DECLINED', loses: { call: 'authorise', happens: true } },
  tok_capture_timeout_charged: { first: 'AUTHORISED', loses: { call: 'capture', happens: true } },
  tok_capture_timeout_lost: { first: 'AUTHORISED', loses: { call: 'capture', happens: false } },
  tok_refund_timeout_made: { first: 'AUTHORISED', loses: { call: 'refund', happens: true } },
  tok_refund_timeout_lost: { first: 'AUTHORISED', loses: { call: 'refund', happens: false } },
  tok_webhook_late: { first: 'AUTHORISED', tells: 'LATE' },
  tok_webhook_twice: { first: 'AUTHORISED', tells: 'TWICE' },
  tok_webhook_disordered: { first: 'AUTHORISED', tells: 'DISORDERED' },
  tok_chargeback: { first: 'AUTHORISED', dispute: 'OPEN' },
  tok_chargeback_won: { first: 'AUTHORISED', dispute: 'WON' },
  tok_chargeback_lost: { first: 'AUTHORISED', dispute: 'LOST' },
};

/** Payouts have no method: the last three digits of their amount, in minor units, choose. Any other is paid at once. */
export const payoutCases: Readonly<
  Record<number, { first: 'PAID' | 'PENDING' | 'FAILED'; then?: 'PAY' | 'FAIL' | 'KEEP' }>
> = {
  913: { first: 'PAID', then: 'FAIL' },
  917: { first: 'FAILED' },
  919: { first: 'PENDING', then: 'PAY' },
  /** Fails late, and the party's account keeps what was sent to it. */
  921: { first: 'PAID', then: 'KEEP' },
};
