// Any order of holds, releases, commits and expiries leaves each budget whole: what is held and spent is what the orders say, and no more.

import fc from 'fast-check';
import { applyHold, useKey } from '../../../../subgraphs/products/promotion/holdMoves.js';
import type { HoldLedger, HoldMove } from '../../../../subgraphs/products/promotion/holdMoves.js';
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
  kind: fc.constantFrom('hold' as const, 'hold' as const, 'release' as const, 'commit' as const, 'expire' as const),
  order: fc.integer({ min: 0, max: 9 }),
  minor: fc.integer({ min: 0, max: 600 }),
  both: fc.boolean(),
  seconds: fc.integer({ min: 0, max: 50 }),
});

test('budgets add up after every move, and the same move again changes nothing', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
      const own = promotions(2);
      const ledger: HoldLedger = {
        ...{ now: new Date(0), promotions: new Map(own.map((each) => [each._id, each])), holds: new Map() },
        ...{ buyers: new Map(), changedHolds: new Set(), changedPromotions: new Set(), changedBuyers: new Set() },
      };
      for (const { kind, order, minor, both, seconds } of steps) {
        ledger.now = new Date(ledger.now.getTime() + seconds * 1000);
        const uses = (both ? ['p0', 'p1'] : [`p${order % 2}`]).map((promotionId) => ({ promotionId, minor }));
        const ids = { orderId: `o${order}`, buyerId: `b${order % 3}` };
        const expiresAt = new Date(ledger.now.getTime() + 60_000);
        const move: HoldMove =
          kind === 'hold'
            ? { kind, ...ids, inputHash: JSON.stringify(uses), uses, expiresAt }
            : { kind, orderId: ids.orderId };
        const first = applyHold(ledger, move);
        const after = JSON.stringify(own);
        const again = applyHold(ledger, move);
        if (kind !== 'expire') expect(again).toEqual(first);
        expect(JSON.stringify(own)).toBe(after);

        for (const { _id, budgetMinor, budgetUses, perBuyerLimit, ...left } of own) {
          const inState = (state: string) => [...ledger.holds.values()].filter((hold) => hold.state === state);
          const sums = (state: string) => {
            const used = inState(state).flatMap((hold) => hold.uses.filter((use) => use.promotionId === _id));
            return [used.reduce((sum, use) => sum + use.minor, 0), used.length];
          };
          expect([left.heldMinor, left.heldUses]).toEqual(sums('HELD'));
          expect([left.spentMinor, left.spentUses]).toEqual(sums('COMMITTED'));
          expect(left.heldMinor + left.spentMinor).toBeLessThanOrEqual(budgetMinor ?? Infinity);
          expect(left.heldUses + left.spentUses).toBeLessThanOrEqual(budgetUses ?? Infinity);
          for (const buyer of ['b0', 'b1', 'b2']) {
            const taken = [...inState('HELD'), ...inState('COMMITTED')].filter((hold) => hold.buyerId === buyer);
            const count = taken.filter((hold) => hold.uses.some((use) => use.promotionId === _id)).length;
            expect(ledger.buyers.get(useKey(_id, buyer)) ?? 0).toBe(count);
            expect(count).toBeLessThanOrEqual(perBuyerLimit ?? Infinity);
          }
        }
      }
    }),
    { numRuns: 300 },
  );
});
