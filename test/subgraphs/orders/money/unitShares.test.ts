// Shares by unit: whatever the parts, they sum to the whole.

import fc from 'fast-check';
import { without, within } from '../../../../subgraphs/orders/money/ranges.js';
import { shareOf, unitShare } from '../../../../subgraphs/orders/money/unitShares.js';

const money = (minor: number) => ({ minor, currency: 'USD' });
const units = (from: number, to: number) => ({ from, to });

test('ten dollars over three units are 3.33, 3.33 and 3.34', () => {
  expect([0, 1, 2].map((unit) => unitShare(money(1000), 3, units(unit, unit + 1)).minor)).toEqual([333, 333, 334]);
  expect(unitShare(money(1000), 3, units(0, 3))).toEqual(money(1000));
  expect(unitShare(money(-1000), 3, units(2, 3))).toEqual(money(-334));
  expect(unitShare(money(1000), 3, units(1, 1))).toEqual(money(0));
});

test('any cut of a line into parts loses nothing, up to the largest amounts', () => {
  const minor = fc.integer({ min: -1_000_000_000_000, max: 1_000_000_000_000 });
  const cuts = fc.array(fc.integer({ min: 0, max: 999 }), { maxLength: 20 });
  fc.assert(
    fc.property(minor, fc.integer({ min: 1, max: 999 }), cuts, (amount, quantity, inside) => {
      const marks = [0, ...inside.map((cut) => Math.min(cut, quantity)).sort((a, b) => a - b), quantity];
      const parts = marks.slice(1).map((to, index) => shareOf(amount, units(marks[index]!, to), quantity));
      expect(parts.reduce((sum, part) => sum + part, 0)).toBe(amount);
      expect(parts.every((part) => part === 0 || Math.sign(part) === Math.sign(amount))).toBe(true);
    }),
  );
});

test('what is left and what is taken never overlap, and make up the whole', () => {
  const range = fc
    .tuple(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 0, max: 30 }))
    .map(([a, b]) => units(Math.min(a, b), Math.max(a, b)));
  const holds = (ranges: readonly { from: number; to: number }[], at: number) =>
    ranges.filter(({ from, to }) => from <= at && at < to).length;
  fc.assert(
    fc.property(fc.array(range, { maxLength: 6 }), range, (taken, window) => {
      const left = without([units(0, 30)], taken);
      const seen = within(left, window);
      for (let at = 0; at < 30; at += 1) {
        expect(holds(left, at)).toBe(holds(taken, at) > 0 ? 0 : 1);
        expect(holds(seen, at)).toBe(holds(left, at) * holds([window], at));
      }
    }),
  );
});
