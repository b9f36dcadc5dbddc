// The sums of a quote, for any cart, with the tax in the price and on top of it, and in a currency without digits.

import fc from 'fast-check';
import { allocate } from '../../../../subgraphs/orders/checkout/allocate.js';
import { priceLines } from '../../../../subgraphs/orders/checkout/priceLines.js';
import type { Goods } from '../../../../subgraphs/orders/checkout/quotedOrder.js';

const markets = [
  { currency: 'USD', rate: 825, taxIncluded: false },
  { currency: 'EUR', rate: 1900, taxIncluded: true },
  { currency: 'JPY', rate: 1000, taxIncluded: true },
  { currency: 'KWD', rate: 333, taxIncluded: false },
];
const lines = fc.array(
  fc.record({
    shop: fc.integer({ min: 0, max: 4 }),
    minor: fc.integer({ min: 0, max: 1_000_000 }),
    quantity: fc.integer({ min: 1, max: 999 }),
  }),
  { minLength: 1, maxLength: 100 },
);
const methods = fc.array(fc.constantFrom('STANDARD' as const, 'EXPRESS' as const), { minLength: 5, maxLength: 5 });

test('totals are the sums of the lines, to the last unit', () => {
  fc.assert(
    fc.property(lines, methods, fc.constantFrom(...markets), (cart, chosen, { currency, rate, taxIncluded }) => {
      const goods: Goods[] = cart.map(({ shop, minor, quantity }, index) => ({
        ...{ lineId: `l${index}`, variantId: `v${index}`, productId: `p${index}`, shopId: `s${shop}`, title: 'x' },
        ...{
          variantTitle: null,
          sku: null,
          pictureUrl: null,
          quantity,
          unitPrice: { minor, currency },
          taxRateBasisPoints: rate,
        },
      }));
      const rates = { STANDARD: { minor: 499, currency }, EXPRESS: { minor: 1499, currency } };
      const sellers = chosen.map((method, index) => ({ shopId: `s${index}`, method, shipping: rates[method] }));
      const priced = priceLines(goods, sellers, currency, taxIncluded);

      const { subtotal, shipping, tax, discount, total, chargedHere } = priced.totals;
      expect(subtotal.minor).toBe(cart.reduce((sum, line) => sum + line.minor * line.quantity, 0));
      expect(shipping.minor).toBe(priced.sellers.reduce((sum, seller) => sum + seller.shipping.minor, 0));
      expect(priced.sellers.map((seller) => seller.shopId)).toEqual(
        [...new Set(goods.map((line) => line.shopId))].sort(),
      );
      expect(total.minor).toBe(subtotal.minor - discount.minor + shipping.minor + (taxIncluded ? 0 : tax.minor));
      expect(chargedHere).toEqual(total);
      for (const name of ['subtotal', 'discount', 'shipping', 'tax', 'total'] as const) {
        expect(priced.totals[name]).toEqual({
          minor: priced.lines.reduce((sum, line) => sum + line.amounts[name].minor, 0),
          currency,
        });
      }
      for (const { amounts } of priced.lines) {
        const base = amounts.subtotal.minor + amounts.shipping.minor;
        const exact = taxIncluded ? (base * rate) / (10_000 + rate) : (base * rate) / 10_000;
        expect(amounts.tax.minor).toBe(Math.floor(exact + 0.5));
      }
    }),
  );
});

test('a split loses nothing, and the remainder goes to the largest', () => {
  expect(allocate({ minor: 100, currency: 'JPY' }, [1, 1, 1]).map((part) => part.minor)).toEqual([34, 33, 33]);
  expect(allocate({ minor: 499, currency: 'USD' }, [1000, 3000]).map((part) => part.minor)).toEqual([124, 375]);
  expect(allocate({ minor: 5, currency: 'USD' }, [0, 0]).map((part) => part.minor)).toEqual([5, 0]);
  const weights = fc.array(fc.integer({ min: 0, max: 1_000_000_000_000_000 }), { minLength: 1, maxLength: 100 });
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1_000_000_000 }), weights, (minor, shares) => {
      const parts = allocate({ minor, currency: 'USD' }, shares);
      expect(parts.reduce((sum, part) => sum + part.minor, 0)).toBe(minor);
      expect(parts.every((part) => part.minor >= 0)).toBe(true);
    }),
  );
});
