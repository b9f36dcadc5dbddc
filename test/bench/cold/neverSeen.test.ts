// What is asked as never seen is a valid operation, and another one each time.

import { readFileSync } from 'node:fs';
import { buildSchema, parse, validate } from 'graphql';
import { neverSeen } from '../../../bench/cold/neverSeen.js';

const file = (path: string) => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');
const schema = buildSchema(file('schema/generated/api.graphql'));

test.each(['feed', 'product'])('300 made of %s are valid, and no two are alike', (name) => {
  const known = file(`examples/operations/${name}.graphql`);
  const made = Array.from({ length: 300 }, (_, number) => neverSeen(known, number));

  expect(new Set(made).size).toBe(300);
  expect(made.flatMap((text) => validate(schema, parse(text)).map(({ message }) => message))).toEqual([]);
});

test('the same number makes the same text, and each keeps most of what it was made of', () => {
  const known = file('examples/operations/feed.graphql');
  const words = (text: string) => text.match(/\w+/g)?.length ?? 0;

  expect(neverSeen(known, 7)).toBe(neverSeen(known, 7));
  const kept = Array.from({ length: 100 }, (_, number) => words(neverSeen(known, number)) / words(known));
  expect(Math.min(...kept)).toBeGreaterThan(0.6);
  expect(Math.max(...kept)).toBeLessThanOrEqual(1);
  expect(kept.filter((share) => share < 1).length).toBeGreaterThan(90);
});
