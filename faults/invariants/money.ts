// Money: what the payment provider's own books say, what the ledger says, and what the orders say are one and the same.

import { groupBy, sum } from './books.js';
import type { Books, JournalRow, OrderRow } from './books.js';
import type { Charge } from '../world/payments.js';

export function ledgerViolations({ orders, journals }: Books): string[] {
  const byOrder = groupBy(journals, ({ orderId }) => orderId ?? '');
  const ofJournals = journals.flatMap((journal) => outOfBalance(journal._id, [journal]));
  const ofOrders = orders.flatMap(({ _id, placement, totals }) => {
    const own = byOrder.get(_id) ?? [];
    const sales = own.filter(({ kind }) => kind === 'SALE');
    if (placement.state !== 'CONFIRMED')
      return own.length > 0 ? [`ledger: ${_id} is ${placement.state}, and has ${own.length} journals`] : [];
    const paid = -sum(
      sales.flatMap(({ entries }) =>
        entries.filter(({ account }) => account === `BUYER:${_id}`).map(({ minor }) => minor),
      ),
    );
    return [
      ...(sales.length === 1 ? [] : [`ledger: ${_id} is confirmed, and was posted ${sales.length} times`]),
      ...(paid === totals.chargedHere.minor
        ? []
        : [`ledger: ${_id} was charged ${totals.chargedHere.minor}, and ${paid} were posted`]),
      ...outOfBalance(_id, own),
    ];
  });
  return [...ofJournals, ...ofOrders];
}

function outOfBalance(name: string, journals: readonly JournalRow[]): string[] {
  const sums = groupBy(
    journals.flatMap(({ entries }) => entries),
    ({ currency }) => currency,
  );
  return [...sums].flatMap(([currency, entries]) => {
    const rest = sum(entries.map(({ minor }) => minor));
    return rest === 0 ? [] : [`ledger: ${name} is out of balance by ${rest} minor units of ${currency}`];
  });
}

/** No order is paid twice, none confirmed unpaid, none undone and still paid; what the provider keeps is what is owed. */
export function paymentViolations(orders: readonly OrderRow[], charged: readonly Charge[]): string[] {
  const byKey = new Map(charged.map((charge) => [charge.key, charge]));
  return orders.flatMap(({ _id, placement, totals }) => {
    const charge = byKey.get(_id);
    const captured = charge?.captured ?? 0;
    const kept = captured - (charge?.refunded ?? 0);
    const owed = placement.state === 'CONFIRMED' ? totals.chargedHere.minor : 0;
    return [
      ...(placement.state === 'NEEDS_ATTENTION' || kept === owed
        ? []
        : [
            `payments: ${_id} is ${placement.state}, and ${kept} of ${owed} are kept at the provider (${charge?.state ?? 'unknown there'})`,
          ]),
      ...(placement.state === 'REFUSED' && charge?.state === 'AUTHORISED'
        ? [`payments: ${_id} is refused, and still authorised`]
        : []),
    ];
  });
}
