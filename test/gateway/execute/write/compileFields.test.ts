// A list that is long enough has most of its objects written by a compiled function; alone, each is written by the interpreter.

import fc from 'fast-check';
import { entities, execute, parallel, roots, sequence } from '../handMade.js';

const sdl = `
  type Query { things: [Named] }
  interface Named { id: ID! text: String }
  enum Colour { RED GREEN }
  type Thing implements Named { id: ID! text: String must: String! count: Int share: Float flag: Boolean colour: Colour json: Json inner: Part parts: [Part!] grid: [[Int]] far: Int near: String }
  type Other implements Named { id: ID! text: String other: Int! }
  type Part { size: Int! name: String }
`;
const selection = `
  __typename id constructor: text
  ... on Thing { must count share flag colour json inner { size name } parts { size } grid far near kind: __typename }
  ... on Other { other }
`;
const plan = sequence(
  parallel(
    roots('a', `{things{${selection.replace('far near', '').replace('inner { size name }', 'inner{size}')}}}`),
    roots('b', '{things{id ...on Thing{inner{name}}}}'),
  ),
  entities('things.@', 'c', 'Thing { id }', '...on Thing{far near}'),
);

const wild = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.integer(),
  fc.double(),
  fc.boolean(),
  fc.constant(null),
  fc.constant([]),
  fc.constant({}),
);
const mostly = (usual: fc.Arbitrary<unknown>) =>
  fc.oneof({ weight: 6, arbitrary: usual }, { weight: 1, arbitrary: wild });
const part = fc.record({ size: mostly(fc.integer()), name: mostly(fc.string()) });
const thing = fc.record({
  __typename: fc.oneof({ weight: 8, arbitrary: fc.constant('Thing') }, fc.constant('Other'), fc.constant('Strange')),
  id: mostly(fc.string()),
  constructor: mostly(fc.string({ unit: 'grapheme' })),
  must: mostly(fc.string()),
  count: mostly(fc.integer()),
  share: mostly(fc.double({ noNaN: true })),
  flag: mostly(fc.boolean()),
  colour: mostly(fc.constantFrom('RED', 'GREEN')),
  json: fc.jsonValue(),
  inner: mostly(part),
  parts: mostly(fc.array(part, { maxLength: 3 })),
  grid: mostly(fc.array(mostly(fc.array(mostly(fc.integer()), { maxLength: 3 })), { maxLength: 3 })),
  kind: fc.constant('Thing'),
  other: mostly(fc.integer()),
}, { requiredKeys: ['__typename', 'id'] }); // prettier-ignore

const regular = { constructor: 'c', must: 'm', count: 1, share: 0.5, flag: true, colour: 'RED', json: [1], inner: { size: 1, name: 'n' }, parts: [{ size: 2 }], grid: [[3]], kind: 'Thing', other: 4 }; // prettier-ignore

const answered = (things: readonly any[]) =>
  execute({
    sdl,
    operation: `{ things { ${selection} } }`,
    plan,
    answers: {
      a: { data: { things } },
      b: { data: { things: things.map(({ id, inner }: any) => ({ id, inner })) } },
      c: ({ representations }: any) => ({
        data: {
          _entities: representations.map(({ id }: any) => ({ far: Number(id), near: id })),
        },
      }),
    },
  });

test('what is compiled writes as the interpreter does', async () => {
  const usual = ['Thing', 'Other'].flatMap((__typename) =>
    Array.from({ length: 250 }, (_, index) => ({ ...regular, __typename, id: `${index}` })),
  );
  const things = fc.sample(thing, { numRuns: 300, seed: 20 });
  const { data, errors } = await answered([...usual, ...things]);
  expect(data.things.slice(0, 500)).not.toContain(null);
  const told = [];
  for (const [index, each] of things.entries()) {
    const alone = await answered([each]);
    expect(data.things[500 + index]).toEqual(alone.data.things[0]);
    told.push(
      ...alone.errors.map(({ path = [], ...error }) => ({ ...error, path: [path[0], 500 + index, ...path.slice(2)] })),
    );
  }
  expect(told.length).toBeGreaterThan(100);
  expect(errors.slice(0, 100)).toEqual(told.slice(0, 100));
  expect(errors[100]!.message).toBe('More errors are not shown.');
});
