import { lazily } from '../../../subgraphs/kit/lazily.js';

test('a thing is made at its first reading, of what the object was made of, and once', () => {
  const made: string[] = [];
  const make = (name: string) => (from: { id: number }) => {
    made.push(`${name}${from.id}`);
    return { name, from };
  };
  const things = lazily<{ id: number }>()({ one: make('one'), other: make('other') });
  const [first, second] = [things({ id: 1 }), things({ id: 2 })];
  expect(made).toEqual([]);
  expect(first.one).toBe(first.one);
  expect(second.one.from).toEqual({ id: 2 });
  expect(made).toEqual(['one1', 'one2']);
  expect(Object.hasOwn(first, 'one')).toBe(false);
  const { other } = first;
  expect(other).toEqual({ name: 'other', from: { id: 1 } });
  expect(made).toEqual(['one1', 'one2', 'other1']);
});
