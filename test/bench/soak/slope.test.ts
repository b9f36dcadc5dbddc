// Memory that is level, though it climbs and falls between collections, is told from memory that rises.

import { trendOf } from '../../../bench/soak/slope.js';

const saw = (rise: number) =>
  Array.from({ length: 300 }, (_, index) => ({ minute: index / 30, mb: 400 + (index % 7) * 15 + (rise * index) / 30 }));

test('a saw that stands still has no slope', () => {
  const { mbPerMinute, highestMb } = trendOf(saw(0));
  expect(mbPerMinute).toBe(0);
  expect(highestMb).toBe(490);
});

test('a saw that rises by three a minute has that slope', () => {
  expect(trendOf(saw(3)).mbPerMinute).toBeCloseTo(3, 1);
});

test('one peak does not count', () => {
  const samples = saw(0);
  samples[150] = { minute: 5, mb: 2_000 };
  expect(trendOf(samples).mbPerMinute).toBe(0);
});
