// The cache of plans: bounded in bytes whatever comes, and floods don't reach what is asked for again.

import fc from 'fast-check';
import { planCache } from '../../../gateway/plan/planCache.js';

const overhead = 250;

test('what was added is answered, and what was not is not', () => {
  const cache = planCache(10_000);
  cache.add('a', '{"plan":"a"}');
  expect(cache.get('a')).toBe('{"plan":"a"}');
  expect(cache.get('a')).toBe('{"plan":"a"}');
  expect(cache.get('b')).toBeUndefined();
  expect(cache.bytes()).toBe(12 + overhead);
});

test('a text weighs two bytes a character once one of them needs it', () => {
  const cache = planCache(10_000);
  cache.add('latin', 'é'.repeat(100));
  expect(cache.bytes()).toBe(100 + overhead);
  cache.add('wide', '日'.repeat(100));
  expect(cache.bytes()).toBe(100 + overhead + 200 + overhead);
});

test('ten thousand plans that are asked for once drive out none that was asked for again', () => {
  const cache = planCache(1_000_000);
  const known = Array.from({ length: 20 }, (_, index) => `known ${index}`);
  for (const id of known) cache.add(id, id.padEnd(5_000));
  for (const id of known) cache.get(id);
  for (let index = 0; index < 10_000; index += 1) cache.add(`flood ${index}`, ''.padEnd(5_000));
  expect(known.map((id) => cache.get(id)?.trim())).toEqual(known);
  expect(cache.get('flood 0')).toBeUndefined();
});

test('a proven plan that is driven out has a second chance among the new ones', () => {
  const cache = planCache(4_000);
  const plan = ''.padEnd(750);
  for (const id of ['a', 'b', 'c', 'd']) {
    cache.add(id, plan);
    cache.get(id);
  }
  expect(cache.get('a')).toBe(plan);
});

test('a plan that would take more than a quarter is not kept, and drives out nothing', () => {
  const cache = planCache(4_000);
  cache.add('small', 'x');
  cache.get('small');
  cache.add('large', ''.padEnd(1_001));
  expect(cache.get('large')).toBeUndefined();
  expect(cache.get('small')).toBe('x');
});

test('it never holds more than its bound, and never answers what was not added under that id', () => {
  const steps = fc.array(
    fc.tuple(fc.constantFrom('add', 'get'), fc.integer({ min: 0, max: 30 }), fc.nat({ max: 1_500 })),
    { maxLength: 300 },
  );
  fc.assert(
    fc.property(steps, (taken) => {
      const bound = 8_000;
      const cache = planCache(bound);
      const added = new Map<string, string>();
      for (const [what, id, length] of taken) {
        const name = String(id);
        if (what === 'add') {
          const plan = `${name}:`.padEnd(length + 4, '.');
          if (added.has(name)) continue;
          added.set(name, plan);
          cache.add(name, plan);
        } else {
          const found = cache.get(name);
          if (found !== undefined) expect(found).toBe(added.get(name));
        }
        expect(cache.bytes()).toBeLessThanOrEqual(bound);
      }
    }),
  );
});
