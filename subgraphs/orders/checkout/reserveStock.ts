// Sets an order's goods aside at products: all of them, or what can be had where the buyer chose to leave lines out.

import type { IdSource } from '../../kit/ids.js';
import type { ProductsClient } from '../clients/products.js';
import type { DriftLine } from './placement.js';
import { priceLines } from './priceLines.js';
import { reservationOf } from './step.js';
import type { PlacingOrder, Step, StepOutcome } from './step.js';

type Deps = { products: Pick<ProductsClient, 'variantFacts' | 'reserve' | 'release'>; ids: IdSource };

/** Longer than a saga takes, with its retries and a buyer's confirmation. */
const reservedForSeconds = 3600;

export const reserveStock: Step<Deps> = {
  async run(deps, order) {
    const facts = await deps.products.variantFacts(
      order.lines.map((line) => line.variantId),
      order.market ?? '',
    );
    const withdrawn = order.lines.filter((line) => !facts.get(line.variantId)?.sellable);
    if (withdrawn.length > 0)
      return leaveOut(
        deps,
        order,
        withdrawn.map((line) => drifted(line, 'NOT_SELLABLE', 0)),
      );

    const lines = order.lines.map(({ orderLineId, variantId, quantity }) => ({
      lineId: orderLineId,
      variantId,
      quantity,
    }));
    const { outcome, shortages } = await deps.products.reserve(
      { orderId: reservationOf(order), lines },
      reservedForSeconds,
    );
    if (outcome === 'RESERVED') return { kind: 'done' };
    if (outcome === 'CANCELLED') return { kind: 'refused', code: 'PLACEMENT_FAILED' };
    const available = new Map(shortages.map((shortage) => [shortage.lineId, shortage.available]));
    const short = order.lines.filter((line) => available.has(line.orderLineId));
    return leaveOut(
      deps,
      order,
      short.map((line) => drifted(line, 'OUT_OF_STOCK', available.get(line.orderLineId) ?? 0)),
    );
  },

  async undo({ products }, { placement }) {
    for (const reservation of placement.reservations) {
      if ((await products.release(reservation)) === 'COMMITTED') return { kind: 'impossible' };
    }
    return { kind: 'undone' };
  },
};

const drifted = (
  { lineId, variantId, quantity }: PlacingOrder['lines'][number],
  reason: DriftLine['reason'],
  available: number,
): DriftLine => ({ lineId, variantId, reason, quantity, available });

/** Prices stay as quoted; a shop's shipping goes with the last of its lines. */
async function leaveOut({ products, ids }: Deps, order: PlacingOrder, drift: DriftLine[]): Promise<StepOutcome> {
  const out = new Set(drift.map((line) => line.lineId));
  const kept = order.lines.filter((line) => !out.has(line.lineId));
  if (order.placement.onFailure === 'CANCEL' || kept.length === 0 || drift.length === 0) {
    return { kind: 'refused', code: drift[0]?.reason ?? 'OUT_OF_STOCK', drift: [...order.placement.drift, ...drift] };
  }
  // An earlier run may have reserved under it, before it died.
  await products.release(reservationOf(order));
  const changes = priceLines(kept, order.sellers, order.currency, order.totals?.taxIncluded ?? false);
  return { kind: 'again', changes, drift: [...order.placement.drift, ...drift], reservation: ids.next('order') };
}
