// Sets an order's goods aside at products: all of them, or what can be had where the buyer chose to leave lines out.

import type { IdSource } from '../../kit/ids.js';
import type { ProductsClient } from '../clients/products.js';
import type { DriftLine } from './placement.js';
import { totalsWith } from './partnerTotals.js';
import { priceLines } from './priceLines.js';
import { reservationOf } from './step.js';
import type { PlacingOrder, Step, StepOutcome } from './step.js';

type Deps = { products: Pick<ProductsClient, 'variantFacts' | 'reserve' | 'release'>; ids: IdSource };

/** Longer than a saga takes, with its retries and a buyer's confirmation. */
const reservedForSeconds = 3600;

export const reserveStock: Step<Deps> = {
  async run(deps, order) {
    // Partners sell all of it.
    if (order.lines.length === 0) return { kind: 'done' };
    const { facts, reserved } = await askBoth(deps, order);
    const { outcome, shortages } = reserved;
    const withdrawn = order.lines.filter((line) => !facts.get(line.variantId)?.sellable);
    if (withdrawn.length > 0) {
      if (outcome === 'RESERVED') await deps.products.release(reservationOf(order));
      const drift = withdrawn.map((line) => drifted(line, 'NOT_SELLABLE', 0));
      return leaveOut(deps, order, drift);
    }
    if (outcome === 'RESERVED') return { kind: 'done' };
    if (outcome === 'CANCELLED') return { kind: 'refused', code: 'PLACEMENT_FAILED' };
    const available = new Map(shortages.map((shortage) => [shortage.lineId, shortage.available]));
    const short = order.lines.filter((line) => available.has(line.orderLineId));
    const drift = short.map((line) => drifted(line, 'OUT_OF_STOCK', available.get(line.orderLineId) ?? 0));
    return leaveOut(deps, order, drift);
  },

  async undo({ products }, { placement }) {
    for (const reservation of placement.reservations) {
      if ((await products.release(reservation)) === 'COMMITTED') return { kind: 'impossible' };
    }
    return { kind: 'undone' };
  },
};

/** Whether the goods are still sold, and the goods themselves, at once: the one is hardly ever no, and what was set aside is then let go. */
async function askBoth({ products }: Deps, order: PlacingOrder) {
  const variantIds = order.lines.map((line) => line.variantId);
  const lines = order.lines.map(({ orderLineId, variantId, quantity }) => {
    return { lineId: orderLineId, variantId, quantity };
  });
  const [facts, reserved] = await Promise.allSettled([
    products.variantFacts(variantIds, order.market ?? ''),
    products.reserve({ orderId: reservationOf(order), lines }, reservedForSeconds),
  ]);
  if (facts.status === 'rejected') throw facts.reason;
  if (reserved.status === 'rejected') throw reserved.reason;
  return { facts: facts.value, reserved: reserved.value };
}

const drifted = (
  { lineId, variantId, quantity }: PlacingOrder['lines'][number],
  reason: DriftLine['reason'],
  available: number,
): DriftLine => ({ lineId, variantId, reason, quantity, available });

/** Nothing is set aside any more. Prices stay as quoted; a shop's shipping goes with the last of its lines. */
function leaveOut({ ids }: Pick<Deps, 'ids'>, order: PlacingOrder, drift: DriftLine[]): StepOutcome {
  const out = new Set(drift.map((line) => line.lineId));
  const kept = order.lines.filter((line) => !out.has(line.lineId));
  const { currency, partners = [] } = order;
  const nothingLeft = kept.length === 0 && partners.length === 0;
  if (order.placement.onFailure === 'CANCEL' || nothingLeft || drift.length === 0) {
    return { kind: 'refused', code: drift[0]?.reason ?? 'OUT_OF_STOCK', drift: [...order.placement.drift, ...drift] };
  }
  const taxIncluded = order.totals?.taxIncluded ?? false;
  const priced = priceLines(kept, order.sellers, currency, taxIncluded);
  const changes = { ...priced, totals: totalsWith(priced.lines, partners, currency, taxIncluded) };
  return { kind: 'again', changes, drift: [...order.placement.drift, ...drift], reservation: ids.next('order') };
}
