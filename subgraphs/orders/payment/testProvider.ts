// A payment provider that moves no money and always answers the same: for demos and tests. Its collection is its books.

import type { Authorisation, PaymentProvider } from './paymentProvider.js';
import type { TestPaymentState, TestPaymentStore } from './testPaymentStore.js';

/** What becomes of a charge on each token: first at its authorisation, then at its capture. */
const tokens: Record<string, { first: TestPaymentState; capture: TestPaymentState } | undefined> = {
  tok_approve: { first: 'AUTHORISED', capture: 'CAPTURED' },
  tok_decline: { first: 'DECLINED', capture: 'CAPTURE_REFUSED' },
  tok_capture_refused: { first: 'AUTHORISED', capture: 'CAPTURE_REFUSED' },
  tok_action: { first: 'ACTION_REQUIRED', capture: 'CAPTURED' },
};

const captured = Object.fromEntries(
  Object.entries(tokens).map(([token, outcome]) => [token, outcome?.capture ?? 'CAPTURE_REFUSED']),
);

export const testProvider = (books: TestPaymentStore): PaymentProvider => ({
  accepts: (methodToken) => tokens[methodToken] !== undefined,

  async authorise({ key, amount, methodToken }) {
    const state = tokens[methodToken]?.first ?? 'DECLINED';
    const known = await books.open({ _id: key, methodToken, amount, state, refunds: [] });
    // Its buyers confirm as soon as they are asked to.
    if (known?.state === 'ACTION_REQUIRED') {
      await books.move(key, 'ACTION_REQUIRED', 'AUTHORISED');
      return { outcome: 'AUTHORISED' };
    }
    return authorisation(known?.state ?? state, key);
  },

  async capture(key) {
    const payment = await books.moveByToken(key, 'AUTHORISED', captured, 'CAPTURE_REFUSED');
    return payment?.state === 'CAPTURED' ? 'CAPTURED' : 'REFUSED';
  },

  async void(key) {
    const known = await books.open({ _id: key, methodToken: null, amount: null, state: 'VOIDED', refunds: [] });
    if (!known) return 'VOIDED';
    if (known.state !== 'CAPTURED') await books.move(key, known.state, 'VOIDED');
    return (await books.byKey(key))?.state === 'CAPTURED' ? 'CAPTURED' : 'VOIDED';
  },

  async refund(key, refundKey, amount) {
    await books.refund(key, refundKey, amount);
    return (await books.byKey(key))?.state === 'CAPTURED' ? 'REFUNDED' : 'NOTHING';
  },
});

function authorisation(state: TestPaymentState, key: string): Authorisation {
  if (state === 'ACTION_REQUIRED') {
    return { outcome: state, actionUrl: `https://payments.vitrine.example/confirm/${key}` };
  }
  return { outcome: state === 'DECLINED' || state === 'VOIDED' ? 'DECLINED' : 'AUTHORISED' };
}
