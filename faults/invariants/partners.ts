// Parts of orders at partner retailers: what the partners' own books say and what ours say is one and the same.

import { groupBy, sum } from './books.js';
import type { Books, JournalRow, OrderRow } from './books.js';
import type { Taken } from '../world/partnerOrders.js';

const there = ['PLACED', 'SHIPPED', 'DELIVERED'];

/** Of a confirmed order each partner has its part, once and at its price; of one that was undone, none has any. */
export function partnerViolations({ orders, partnerOrders, journals }: Books, taken: readonly Taken[]): string[] {
  const byKey = groupBy(taken, ({ key }) => key);
  const parts = new Map(partnerOrders.map((part) => [part.key, part]));
  const posted = groupBy(journals, ({ orderId }) => orderId ?? '');
  const ofOrders = orders.flatMap((order) => {
    const { _id, placement, partners = [] } = order;
    return partners.flatMap(({ retailerId, charged }) => {
      const key = `${_id}:${retailerId}`;
      const [entry] = byKey.get(key) ?? [];
      const part = parts.get(key);
      const has = entry !== undefined && there.includes(entry.state);
      const state = entry?.state ?? 'unknown there';
      if (placement.state === 'REFUSED') {
        return [
          ...(has ? [`partners: ${_id} is refused, and ${retailerId} has it (${state})`] : []),
          ...(part && part.state !== 'CANCELLED' ? [`partners: ${_id} is refused, and its part is ${part.state}`] : []),
        ];
      }
      if (placement.state !== 'CONFIRMED') return [];
      return [
        ...(has ? [] : [`partners: ${_id} is confirmed, and ${retailerId} has nothing of it (${state})`]),
        ...(part && there.includes(part.state)
          ? []
          : [`partners: ${_id} is confirmed, and its part is ${part?.state}`]),
        ...(entry?.number === part?.number ? [] : [`partners: ${_id} has ${part?.number} for ${entry?.number}`]),
        ...(!has || entry.charged === charged.minor
          ? []
          : [`partners: ${retailerId} took ${entry.charged} of ${charged.minor} for ${_id}`]),
        ...(owed(posted.get(_id) ?? [], retailerId) > 0 ? [] : [`partners: ${retailerId} owes nothing for ${_id}`]),
      ];
    });
  });
  return [...ofOrders, ...orphans(orders, taken)];
}

const owed = (journals: readonly JournalRow[], retailerId: string): number =>
  -sum(
    journals.flatMap(({ entries }) =>
      entries.filter(({ account }) => account === `PARTNER:${retailerId}`).map(({ minor }) => minor),
    ),
  );

/** What a partner has of an order that does not know of it. */
function orphans(orders: readonly OrderRow[], taken: readonly Taken[]): string[] {
  const known = new Map(orders.map((order) => [order._id, order]));
  return taken
    .filter(({ state }) => there.includes(state))
    .flatMap(({ key }) => {
      const [orderId = '', retailerId = ''] = key.split(':');
      const order = known.get(orderId);
      const isOurs = !order || (order.partners ?? []).some((partner) => partner.retailerId === retailerId);
      return isOurs ? [] : [`partners: ${retailerId} has ${orderId}, which knows nothing of it`];
    });
}
