// The units of a partner's lines: whatever is asked for, made and refused, each is given back once, for exactly what was charged.

import fc from 'fast-check';
import type { OrderedPartnerLine } from '../../../../subgraphs/orders/order/orderStore.js';
import type { PartnerRefundRecord } from '../../../../subgraphs/orders/partnerOrders/partnerOrderStore.js';
import {
  chargedForUnits,
  countOf,
  firstUnits,
  refundedUnits,
  unitsInTurn,
  unitsLeft,
} from '../../../../subgraphs/orders/partnerOrders/partnerUnits.js';

const line = (quantity: number, minor: number) =>
  ({ orderLineId: 'oline_1', quantity, amounts: { total: { minor, currency: 'USD' } } }) as OrderedPartnerLine;

const asks = fc.array(fc.record({ quantity: fc.integer({ min: 1, max: 5 }), made: fc.boolean() }), { maxLength: 12 });

test('after any history what was given back, and what is left, come to what was charged; the ledger takes units without a gap', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 0, max: 100_000 }),
      asks,
      (quantity, minor, wishes) => {
        const own = line(quantity, minor);
        const refunds: PartnerRefundRecord[] = [];
        let [given, next] = [0, 0];
        for (const wish of [...wishes, { quantity, made: true }]) {
          const taken = firstUnits(unitsLeft({ refunds }, own), wish.quantity);
          const asked = { lines: taken.map((range) => ({ orderLineId: own.orderLineId, ...range })) };
          if (wish.made) {
            for (const { from, to } of unitsInTurn({ refunds }, asked)) {
              expect(from).toBe(next);
              next = to;
            }
            given += chargedForUnits(own, taken).minor;
          }
          refunds.push({ ...asked, state: wish.made ? 'DONE' : 'REFUSED' } as PartnerRefundRecord);
          const left = unitsLeft({ refunds }, own);
          expect(countOf(left)).toBe(quantity - refundedUnits({ refunds }, own.orderLineId, ['DONE']));
          expect(given + chargedForUnits(own, left).minor).toBe(minor);
        }
        expect([given, next]).toEqual([minor, quantity]);
      },
    ),
    { numRuns: 500 },
  );
});

test('what is asked for and not decided is not asked for again', () => {
  const own = line(3, 100);
  const refunds = [
    { state: 'REQUESTED', lines: [{ orderLineId: 'oline_1', from: 0, to: 2 }] },
  ] as PartnerRefundRecord[];
  expect(unitsLeft({ refunds }, own)).toEqual([{ from: 2, to: 3 }]);
});
