// A payment provider that moves no money and always answers the same: for demos and tests. Its books may be anywhere.

import type { PayoutOutcome } from '../../payouts/payoutProvider.js';
import type { Authorisation, Capture, Found, PaymentProvider, Refund, Voiding } from '../paymentProvider.js';
import { readTestNotice } from './testNotice.js';
import type { TestBooks, TestCommand, TestEntry, TestState } from './testEntry.js';
import { testTokens } from './testTokens.js';

/** `secret` verifies its webhooks. */
export function testProvider(books: TestBooks, secret: () => Promise<string>): PaymentProvider {
  /** Undefined where nobody answers: it may have had its effect. */
  const ask = (command: TestCommand) => books.perform(command).catch(() => undefined);
  return {
    accepts: (methodToken) => Object.hasOwn(testTokens, methodToken),

    async authorise({ key, amount, methodToken }): Promise<Authorisation> {
      const entry = await ask({ do: 'authorise', key, amount, methodToken });
      switch (entry?.state) {
        case undefined:
        case 'NONE':
          return { outcome: 'UNKNOWN' };
        case 'ACTION_REQUIRED':
          return { outcome: 'ACTION_REQUIRED', actionUrl: books.actionUrl(key) };
        default:
          return { outcome: entry?.state === 'DECLINED' || entry?.state === 'VOIDED' ? 'DECLINED' : 'AUTHORISED' };
      }
    },

    async capture({ key }): Promise<Capture> {
      const entry = await ask({ do: 'capture', key });
      if (entry === undefined) return 'UNKNOWN';
      return entry?.state === 'CAPTURED' ? 'CAPTURED' : 'REFUSED';
    },

    async void({ key }): Promise<Voiding> {
      const entry = await ask({ do: 'void', key });
      if (!entry) return 'UNKNOWN';
      return entry.state === 'CAPTURED' ? 'CAPTURED' : 'VOIDED';
    },

    async refund({ key }, refundKey, amount): Promise<Refund> {
      const entry = await ask({ do: 'refund', key, refundKey, amount });
      if (entry === undefined) return 'UNKNOWN';
      return entry?.refunds.find((refund) => refund.key === refundKey)?.state ?? 'NOTHING';
    },

    async find({ key }): Promise<Found> {
      const entry = await ask({ do: 'find', key });
      return entry === undefined ? { state: 'UNKNOWN' } : foundOf(entry, books.actionUrl(key));
    },

    payouts: {
      name: 'TEST',
      async pay(key, party, amount): Promise<PayoutOutcome> {
        const state = (await books.perform({ do: 'pay', key, party, amount }))?.state;
        if (state === 'NOT_RETURNED') return 'NEEDS_ATTENTION';
        return state === 'PAID' || state === 'FAILED' ? state : 'PENDING';
      },
    },

    readNotice: async (headers, body) => readTestNotice(await secret(), headers, body),
  };
}

type Told = Extract<Found, { disputes: unknown }>['state'];
const tellable: readonly TestState[] = [
  'AUTHORISED',
  'DECLINED',
  'ACTION_REQUIRED',
  'CAPTURED',
  'CAPTURE_REFUSED',
  'VOIDED',
] satisfies Told[];

function foundOf(entry: TestEntry | null, actionUrl: string): Found {
  if (!entry || !tellable.includes(entry.state)) return { state: 'NONE' };
  const { state, dispute } = entry;
  return {
    state: state as Told,
    ...(state === 'ACTION_REQUIRED' && { actionUrl }),
    disputes: dispute ? [dispute] : [],
  };
}
