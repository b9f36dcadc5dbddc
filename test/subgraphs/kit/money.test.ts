import fc from 'fast-check';
import {
  minus,
  moneyFrom,
  moneyNode,
  plus,
  share,
  split,
  taxWithin,
  times,
  total,
  zero,
} from '../../../subgraphs/kit/money.js';

const usd = (minor: number) => ({ minor, currency: 'USD' });
const anyMinor = fc.integer({ min: 0, max: 1_000_000_000 });

test('an amount is read and written with exactly the digits of its currency', () => {
  expect(moneyFrom('12.50', 'USD')).toEqual({ minor: 1250, currency: 'USD' });
  expect(moneyFrom('1250', 'JPY')).toEqual({ minor: 1250, currency: 'JPY' });
  expect(moneyFrom('1.234', 'KWD')).toEqual({ minor: 1234, currency: 'KWD' });
  expect(moneyNode(usd(5))).toEqual({ amount: '0.05', currencyCode: 'USD' });
  expect(moneyNode({ minor: 1250, currency: 'JPY' })).toEqual({ amount: '1250', currencyCode: 'JPY' });
});

test.each([
  ['12.5', 'USD'],
  ['12', 'USD'],
  ['12.500', 'USD'],
  ['12.50', 'JPY'],
  ['1e3', 'USD'],
  ['', 'USD'],
  ['99999999999999.00', 'USD'],
  ['1.00', 'XXY'],
])('%s %s is refused', (amount, currency) => {
  expect(() => moneyFrom(amount, currency)).toThrow(
    expect.objectContaining({ extensions: { code: 'BAD_USER_INPUT' } }),
  );
});

test('what is written is read back', () => {
  fc.assert(
    fc.property(anyMinor, fc.constantFrom('USD', 'JPY', 'KWD', 'EUR', 'BRL'), (minor, currency) => {
      const node = moneyNode({ minor, currency });
      expect(moneyFrom(node.amount, node.currencyCode)).toEqual({ minor, currency });
    }),
  );
});

test('the parts of a split sum to the whole, and no part is off by more than a unit', () => {
  fc.assert(
    fc.property(
      anyMinor,
      fc.array(fc.integer({ min: 0, max: 10_000 }), { minLength: 1, maxLength: 20 }),
      (minor, weights) => {
        const parts = split(usd(minor), weights);
        expect(total(parts, 'USD')).toEqual(usd(minor));
        const weight = weights.reduce((a, b) => a + b, 0);
        if (weight === 0) return;
        parts.forEach((part, index) => {
          expect(Math.abs(part.minor - (minor * (weights[index] ?? 0)) / weight)).toBeLessThanOrEqual(1);
        });
      },
    ),
  );
});

test('a share is rounded half up', () => {
  expect(share(usd(50), 100)).toEqual(usd(1));
  expect(share(usd(49), 100)).toEqual(usd(0));
  expect(share({ minor: 1005, currency: 'JPY' }, 1000)).toEqual({ minor: 101, currency: 'JPY' });
});

test('the tax within a gross amount is what its net amount would bear', () => {
  expect(taxWithin(usd(11900), 1900)).toEqual(usd(1900));
  expect(taxWithin({ minor: 110, currency: 'JPY' }, 1000)).toEqual({ minor: 10, currency: 'JPY' });
  fc.assert(
    fc.property(anyMinor, fc.integer({ min: 0, max: 3000 }), (minor, rate) => {
      const tax = taxWithin(usd(minor), rate).minor;
      expect(Math.abs(tax - (minor * rate) / (10_000 + rate))).toBeLessThanOrEqual(0.5);
    }),
  );
});

test('sums', () => {
  expect(plus(usd(1), usd(2))).toEqual(usd(3));
  expect(minus(usd(1), usd(2))).toEqual(usd(-1));
  expect(times(usd(125), 3)).toEqual(usd(375));
  expect(zero('JPY')).toEqual({ minor: 0, currency: 'JPY' });
  expect(() => plus(usd(1), { minor: 1, currency: 'EUR' })).toThrow();
});
