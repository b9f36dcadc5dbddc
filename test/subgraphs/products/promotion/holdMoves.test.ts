// Any order of holds, releases, commits, expiries and giving back leaves each budget whole: what is held and spent is what the orders say,
// and no more.

import fc from 'fast-check';
import { applyHold, useKey } from '../../../../subgraphs/products/promotion/holdMoves.js';
import type { HoldLedger, HoldMove, PromotionHold } from '../../../../subgraphs/products/promotion/holdMoves.js';
import type { PromotionRecord } from '../../../../subgraphs/products/promotion/promotionStore.js';

const promotions = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    ...{
      _id: `p${index}`,
      budgetMinor: 1000,
      budgetUses: index === 0 ? 4 : null,
      perBuyerLimit: index === 1 ? 2 : null,
    },
    ...{ heldMinor: 0, heldUses: 0, spentMinor: 0, spentUses: 0, version: 1 },
  })) as PromotionRecord[];
const step = fc.record({
  kind: fc.constantFrom(
    ...(['hold', 'hold', 'release', 'commit', 'commit', 'expire', 'giveBack', 'giveBack'] as const),
  ),
  movement: fc.integer({ min: 0, max: 3 }),
  order: fc.integer({ min: 0, max: 9 }),
  minor: fc.integer({ min: 0, max: 600 }),
  both: fc.boolean(),
  seconds: fc.integer({ min: 0, max: 50 }),
});

/** What of a promotion an order still has; nothing once all of it came back. */
function stillOf({ uses, givenBack = [] }: PromotionHold, promotionId: string): number[] {
  return uses
    .filter((use) => use.promotionId === promotionId)
    .flatMap(({ minor }) => {
      const back = givenBack.flatMap((movement) => movement.uses).filter((use) => use.promotionId === promotionId);
      const left = back.reduce((rest, use) => rest - use.minor, minor);
      return back.length > 0 && left === 0 ? [] : [left];
    });
}

test('budgets add up after every move, and the same move again changes nothing', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
      const own = promotions(2);
      const ledger: HoldLedger = {
        ...{ now: new Date(0), promotions: new Map(own.map((each) => [each._id, each])), holds: new Map() },
        ...{ buyers: new Map(), changedHolds: new Set(), changedPromotions: new Set(), changedBuyers: new Set() },
      };
      for (const { kind, order, minor, both, seconds, movement } of steps) {
        ledger.now = new Date(ledger.now.getTime() + seconds * 1000);
        const uses = (both ? ['p0', 'p1'] : [`p${order % 2}`]).map((promotionId) => ({ promotionId, minor }));
        const ids = { orderId: `o${order}`, buyerId: `b${order % 3}` };
        const expiresAt = new Date(ledger.now.getTime() + 60_000);
        const move: HoldMove =
          kind === 'hold'
            ? { kind, ...ids, inputHash: JSON.stringify(uses), uses, expiresAt }
            : kind === 'giveBack'
              ? { kind, orderId: ids.orderId, movementId: `m${movement}`, uses }
              : { kind, orderId: ids.orderId };
        const first = applyHold(ledger, move);
        const after = JSON.stringify(own);
        const again = applyHold(ledger, move);
        if (kind !== 'expire') expect(again).toEqual(first);
        expect(JSON.stringify(own)).toBe(after);

        for (const { _id, budgetMinor, budgetUses, perBuyerLimit, ...left } of own) {
          const inState = (state: string) => [...ledger.holds.values()].filter((hold) => hold.state === state);
          const sums = (state: string) => {
            const used = inState(state).flatMap((hold) => stillOf(hold, _id));
            return [used.reduce((sum, minorLeft) => sum + minorLeft, 0), used.length];
          };
          expect([left.heldMinor, left.heldUses]).toEqual(sums('HELD'));
          expect([left.spentMinor, left.spentUses]).toEqual(sums('COMMITTED'));
          expect(left.heldMinor + left.spentMinor).toBeLessThanOrEqual(budgetMinor ?? Infinity);
          expect(left.heldUses + left.spentUses).toBeLessThanOrEqual(budgetUses ?? Infinity);
          for (const buyer of ['b0', 'b1', 'b2']) {
            const taken = [...inState('HELD'), ...inState('COMMITTED')].filter((hold) => hold.buyerId === buyer);
            const count = taken.filter((hold) => stillOf(hold, _id).length > 0).length;
            expect(ledger.buyers.get(useKey(_id, buyer)) ?? 0).toBe(count);
            expect(count).toBeLessThanOrEqual(perBuyerLimit ?? Infinity);
          }
        }
      }
    }),
    { numRuns: 300 },
  );
});
