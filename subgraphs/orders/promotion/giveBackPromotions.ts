// Has products take back what promotions gave for goods that are not sent: written down with the cancellation, and done afterwards.

import type { Clock } from '../../kit/clock.js';
import type { Logger } from '../../kit/log.js';
import type { Transaction } from '../../kit/transaction.js';
import type { PromotionsClient, PromotionUse } from '../clients/promotions.js';
import { shareOf } from '../money/unitShares.js';
import { nextUnits } from '../order/lineCounts.js';
import type { OrderLineRecord } from '../order/orderLineStore.js';
import type { PromotionReturnRecord, PromotionReturnStore } from './promotionReturnStore.js';

type WriteDeps = { promotionReturns: Pick<PromotionReturnStore, 'insert'>; clock: Clock };
export type PromotionReturnDeps = {
  promotionReturns: Pick<PromotionReturnStore, 'byId' | 'settle'>;
  promotions: Pick<PromotionsClient, 'giveBack'>;
  log: Logger;
};
type Units = readonly { line: OrderLineRecord; quantity: number }[];

const leaseMs = 60_000;

/** `units` as they were before they left their lines: each takes its own share, so that all of them come to what was given. */
export async function writePromotionReturn(
  { promotionReturns, clock }: WriteDeps,
  of: { _id: string; orderId: string },
  units: Units,
  { session }: Transaction,
): Promise<void> {
  const uses = usesFor(units);
  if (uses.length === 0) return;
  const now = clock.now();
  const { _id, orderId } = of;
  await promotionReturns.insert({ _id, orderId, uses, dueAt: now, attempts: 0, createdAt: now }, session);
}

function usesFor(units: Units): PromotionUse[] {
  const uses = new Map<string, number>();
  for (const { line, quantity } of units) {
    for (const { promotionId, amount } of line.amounts.discounts ?? []) {
      const minor = shareOf(amount.minor, nextUnits(line, quantity), line.quantity);
      uses.set(promotionId, (uses.get(promotionId) ?? 0) + minor);
    }
  }
  return [...uses].filter(([, minor]) => minor > 0).map(([promotionId, minor]) => ({ promotionId, minor }));
}

/** Right after it was written; what fails now is left to the sweep. */
export async function givePromotionsBackNow(deps: PromotionReturnDeps, movementId: string): Promise<void> {
  try {
    const record = await deps.promotionReturns.byId(movementId);
    if (record?.dueAt) await giveBack(deps, record);
  } catch (error) {
    deps.log.warn({ err: error, movement: movementId }, 'promotions are left to the sweep to come back');
  }
}

async function giveBack({ promotions, promotionReturns }: PromotionReturnDeps, record: PromotionReturnRecord) {
  const { _id, orderId, uses } = record;
  await promotions.giveBack(
    orderId,
    _id,
    uses.map(({ promotionId, minor }) => ({ promotionId, minor })),
  );
  await promotionReturns.settle(_id);
}

export async function sweepPromotionReturns(
  deps: PromotionReturnDeps & { promotionReturns: Pick<PromotionReturnStore, 'sweepDue'>; clock: Clock },
): Promise<void> {
  await deps.promotionReturns.sweepDue({
    clock: deps.clock,
    leaseMs,
    handle: (record) => giveBack(deps, record),
    onError: (error, { _id }) => deps.log.warn({ err: error, movement: _id }, 'promotions did not come back yet'),
  });
}
