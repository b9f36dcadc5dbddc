// A partner that sells nothing and always answers the same: for demos and tests, until partners can take orders. Its books may be anywhere.

import { setTimeout as pause } from 'node:timers/promises';
import type {
  Cancelled,
  FoundOrder,
  PartnerOrdering,
  PartnerQuote,
  PartnerRefunded,
  PartnerRefusal,
  Placed,
} from '../partnerOrdering.js';
import type { PartnerBooks, PartnerCommand, PartnerEntry } from './partnerEntry.js';
import { partnerTokens } from './partnerTokens.js';

const slowMs = 1500;
/** As it is told of what came too late. */
const barredRefusal: PartnerRefusal = { reason: 'CANCELLED', items: [] };

export function testPartner(books: PartnerBooks, retailerId: string): PartnerOrdering {
  /** Undefined where nobody answers: it may have had its effect. */
  const ask = (command: PartnerCommand) => books.perform(command).catch(() => undefined);
  return {
    accepts: (methodToken) => Object.hasOwn(partnerTokens, methodToken),

    async quote(request, signal): Promise<PartnerQuote> {
      const answer = await books.quote({ ...request, retailerId }, signal);
      return { ...answer, expiresAt: new Date(answer.expiresAt) };
    },

    async place({ key, reference, amount, methodToken }): Promise<Placed> {
      const command = { do: 'place', key, retailerId, reference, amount, methodToken } as const;
      const { slow, twice } = partnerTokens[methodToken] ?? {};
      if (slow) await pause(slowMs);
      if (twice) return placedOf((await Promise.all([ask(command), ask(command)]))[1]);
      return placedOf(await ask(command));
    },

    async find(key): Promise<FoundOrder> {
      return foundOf(await ask({ do: 'find', key, retailerId }));
    },

    async cancel(key): Promise<Cancelled> {
      const entry = await ask({ do: 'cancel', key, retailerId });
      if (!entry) return 'UNKNOWN';
      const isThere = entry.state === 'PLACED' || entry.state === 'SHIPPED' || entry.state === 'DELIVERED';
      return isThere ? 'REFUSED' : 'CANCELLED';
    },

    async refund(key, refundKey, lines, amount): Promise<PartnerRefunded> {
      const entry = await ask({ do: 'refund', key, refundKey, lines: [...lines], amount });
      if (entry === undefined) return 'UNKNOWN';
      return entry?.refunds.find((refund) => refund.key === refundKey)?.state ?? 'REFUSED';
    },
  };
}

function placedOf(entry: PartnerEntry | null | undefined): Placed {
  if (!entry || entry.state === 'NONE') return { outcome: 'UNKNOWN' };
  if (entry.state === 'REFUSED') return { outcome: 'REFUSED', refusal: entry.refusal ?? barredRefusal };
  if (entry.state === 'NEVER' || entry.state === 'CANCELLED') return { outcome: 'REFUSED', refusal: barredRefusal };
  return { outcome: 'PLACED', number: entry.number ?? entry._id };
}

function foundOf(entry: PartnerEntry | null | undefined): FoundOrder {
  if (!entry || entry.state === 'NONE') return { state: 'UNKNOWN' };
  const { state } = entry;
  if (state === 'REFUSED') return { state, refusal: entry.refusal ?? barredRefusal };
  return state === 'NEVER' ? { state } : { state, number: entry.number ?? entry._id };
}
