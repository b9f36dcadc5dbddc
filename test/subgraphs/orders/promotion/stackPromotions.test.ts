// Which promotions an order is given, and that no sum of them is ever more than there is to pay or to give.

import fc from 'fast-check';
import { priceLines } from '../../../../subgraphs/orders/checkout/priceLines.js';
import type { Goods } from '../../../../subgraphs/orders/checkout/quotedOrder.js';
import type { PromotionFacts } from '../../../../subgraphs/orders/clients/promotions.js';
import { applyPromotions } from '../../../../subgraphs/orders/promotion/applyPromotions.js';
import { usesOf } from '../../../../subgraphs/orders/checkout/holdPromotions.js';

const promotion = (more: Partial<PromotionFacts>): PromotionFacts => ({
  ...{ id: 'p', shopId: 's0', kind: 'THRESHOLD', code: null, percentBasisPoints: null, amountMinor: null },
  ...{ mostMinor: null, minSpendMinor: 0, scope: { shopIds: [], categoryIds: [], productIds: [] }, exclusive: false },
  ...{ funder: 'SHOP', funderId: 's0', programme: 'SHOP', leftMinor: null, leftUses: null },
  ...more,
});
type Sold = Goods & { trade: { categoryPath: string[] } };
const goods = (...lines: { minor: number; quantity?: number; shop?: number; product?: string }[]): Sold[] =>
  lines.map(({ minor, quantity = 1, shop = 0, product }, index) => ({
    ...{ lineId: `l${index}`, variantId: `v${index}`, productId: product ?? `p${index}`, shopId: `s${shop}` },
    ...{ title: 'x', variantTitle: null, sku: null, pictureUrl: null, quantity, taxRateBasisPoints: 1900 },
    unitPrice: { minor, currency: 'EUR' },
    trade: { categoryPath: ['cat'] },
  }));
const sellers = (...shipping: number[]) =>
  shipping.map((minor, index) => ({
    ...{ shopId: `s${index}`, method: 'STANDARD' as const, shipping: { minor, currency: 'EUR' } },
  }));
const given = (lines: Sold[], costs: number[], promotions: PromotionFacts[]) => {
  const applied = applyPromotions(lines, sellers(...costs), promotions);
  const priced = priceLines(applied.goods, applied.sellers, 'EUR', true);
  return { ...applied, priced, uses: Object.fromEntries(usesOf(priced).map((use) => [use.promotionId, use.minor])) };
};

test('one flash deal a line, one of the shop, one of the platform, one on the sending, each on what is left', () => {
  const promotions = [
    promotion({ id: 'flash10', kind: 'FLASH_DEAL', percentBasisPoints: 1000 }),
    promotion({ id: 'flash20', kind: 'FLASH_DEAL', percentBasisPoints: 2000 }),
    promotion({ id: 'shop5', amountMinor: 500 }),
    promotion({ id: 'shop10', kind: 'VOUCHER', code: 'TEN', percentBasisPoints: 1000 }),
    promotion({ id: 'platform', shopId: null, funder: 'PLATFORM', percentBasisPoints: 5000, mostMinor: 300 }),
    promotion({ id: 'free', kind: 'FREE_SHIPPING', shopId: null, funder: 'PLATFORM' }),
  ];
  // 100.00 − 20 % = 80.00; 10 % of that beats 5.00; the platform's half is 3.00 at most.
  const { uses, unused } = given(goods({ minor: 10_000 }), [490], promotions);
  expect(uses).toEqual({ flash20: 2000, shop10: 800, platform: 300, free: 490 });
  expect(unused).toEqual([]);
  // Of 40.00, 5.00 beat 10 % of 32.00.
  const small = given(goods({ minor: 4000 }), [490], promotions);
  expect(small.uses).toEqual({ flash20: 800, shop5: 500, platform: 300, free: 490 });
  expect(small.unused).toEqual([{ code: 'TEN', reason: 'BETTER_GIVEN' }]);
});

test('the minimum is reached at it, and missed a cent below; of equals the oldest is given', () => {
  const spend = promotion({ id: 'spend', minSpendMinor: 5000, percentBasisPoints: 1000, code: 'SPEND' });
  expect(given(goods({ minor: 2500, quantity: 2 }), [0], [spend]).uses).toEqual({ spend: 500 });
  const missed = given(goods({ minor: 4999 }), [0], [spend]);
  expect([missed.uses, missed.unused]).toEqual([{}, [{ code: 'SPEND', reason: 'MINIMUM_NOT_MET' }]]);
  const twins = [promotion({ id: 'a', amountMinor: 100 }), promotion({ id: 'b', amountMinor: 100 })];
  expect(given(goods({ minor: 1000 }), [0], twins).uses).toEqual({ a: 100 });
});

test('an exclusive one is given alone, and only where it takes off more', () => {
  const half = promotion({ id: 'half', exclusive: true, percentBasisPoints: 5000, code: 'HALF' });
  const tenth = promotion({ id: 'tenth', percentBasisPoints: 1000 });
  const free = promotion({ id: 'free', kind: 'FREE_SHIPPING' });
  expect(given(goods({ minor: 1000 }), [490], [half, tenth, free]).uses).toEqual({ tenth: 100, free: 490 });
  expect(given(goods({ minor: 2000 }), [490], [half, tenth, free]).uses).toEqual({ half: 1000 });
});

test('what its budget can not bear as a whole is not given, nor what is for other goods', () => {
  const cent = promotion({ id: 'cent', amountMinor: 100, leftMinor: 99, code: 'CENT' });
  expect(given(goods({ minor: 1000 }), [0], [cent])).toMatchObject({
    uses: {},
    unused: [{ code: 'CENT', reason: 'USED_UP' }],
  });
  expect(given(goods({ minor: 1000 }), [0], [{ ...cent, leftMinor: 100 }]).uses).toEqual({ cent: 100 });
  expect(given(goods({ minor: 1000 }), [0], [{ ...cent, leftMinor: 100, leftUses: 0 }]).uses).toEqual({});
  const scoped = promotion({
    id: 'scoped',
    amountMinor: 100,
    scope: { shopIds: [], categoryIds: [], productIds: ['mug'] },
  });
  const both = goods({ minor: 1000 }, { minor: 1000, product: 'mug' });
  expect(given(both, [0], [scoped]).goods.map((line) => line.discounts?.length)).toEqual([0, 1]);
});

const facts = fc.record({
  shopId: fc.constantFrom('s0', 's1', null),
  kind: fc.constantFrom('FLASH_DEAL' as const, 'THRESHOLD' as const, 'FREE_SHIPPING' as const),
  share: fc.boolean(),
  size: fc.integer({ min: 1, max: 10_000 }),
  mostMinor: fc.option(fc.integer({ min: 1, max: 5000 })),
  minSpendMinor: fc.integer({ min: 0, max: 5000 }),
  exclusive: fc.boolean(),
  leftMinor: fc.option(fc.integer({ min: 0, max: 20_000 })),
});
const cart = fc.array(
  fc.record({
    minor: fc.integer({ min: 0, max: 10_000 }),
    quantity: fc.integer({ min: 1, max: 9 }),
    shop: fc.integer({ min: 0, max: 1 }),
  }),
  { minLength: 1, maxLength: 8 },
);

test('discounts sum to the last cent, take no part below zero, and never more than a budget', () => {
  fc.assert(
    fc.property(cart, fc.array(facts, { maxLength: 8 }), fc.nat(2000), fc.nat(2000), (lines, some, a, b) => {
      const promotions = some.map(({ share, size, ...rest }, index) =>
        promotion({
          ...rest,
          id: `p${index}`,
          ...(share ? { percentBasisPoints: size } : { amountMinor: size, mostMinor: null }),
        }),
      );
      const { priced, uses } = given(goods(...lines), [a, b], promotions);
      for (const { amounts } of priced.lines) {
        const sum = (part: string) =>
          (amounts.discounts ?? [])
            .filter((each) => each.part === part)
            .reduce((total, each) => total + each.amount.minor, 0);
        expect(sum('GOODS') + sum('SHIPPING')).toBe(amounts.discount.minor);
        expect(sum('GOODS')).toBeLessThanOrEqual(amounts.subtotal.minor);
        expect(sum('SHIPPING')).toBeLessThanOrEqual(amounts.shipping.minor);
        expect(amounts.total.minor).toBe(amounts.subtotal.minor - amounts.discount.minor + amounts.shipping.minor);
        expect((amounts.discounts ?? []).every((each) => each.amount.minor > 0)).toBe(true);
      }
      for (const { id, leftMinor, mostMinor } of promotions) {
        expect(uses[id] ?? 0).toBeLessThanOrEqual(Math.min(leftMinor ?? Infinity, mostMinor ?? Infinity));
      }
      expect(priced.totals.discount.minor).toBe(Object.values(uses).reduce((sum, minor) => sum + minor, 0));
    }),
    { numRuns: 500 },
  );
});
