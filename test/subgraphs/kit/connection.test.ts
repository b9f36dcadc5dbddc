import fc from 'fast-check';
import {
  connectionOf,
  dateOfCursor,
  decodeCursor,
  encodeCursor,
  pageWindow,
} from '../../../subgraphs/kit/connection.js';

const badInput = expect.objectContaining({ extensions: { code: 'BAD_USER_INPUT' } });

test('a cursor holds its key, whatever the key', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string({ maxLength: 50 }), fc.integer(), fc.constant(null)),
      fc.string({ maxLength: 50 }),
      (value, id) => {
        expect(decodeCursor(encodeCursor({ value, id }))).toEqual({ value, id });
      },
    ),
  );
});

test.each([
  '',
  'x',
  'bm9uc2Vuc2U',
  Buffer.from('[1]').toString('base64url'),
  Buffer.from('[{"$gt":1},"a"]').toString('base64url'),
  'A'.repeat(2000),
])('the cursor %p is refused', (cursor) => {
  expect(() => decodeCursor(cursor)).toThrow(badInput);
});

test.each([8.64e15 + 1, -1e300, '2020-01-01', null])('%p in a cursor is no time', (value) => {
  expect(() => dateOfCursor({ value, id: 'a' })).toThrow(badInput);
  expect(dateOfCursor({ value: 1_700_000_000_000, id: 'a' })).toEqual(new Date(1_700_000_000_000));
});

test.each([
  { first: 0 },
  { first: -1 },
  { first: 101 },
  { last: 1_000_000_000 },
  { first: 1, last: 1 },
  { first: 1, before: 'x' },
  { after: 'x', last: 2 },
])('the page %p is refused', (args) => {
  expect(() => pageWindow(args)).toThrow(badInput);
});

test('a page knows what lies on either side of it', () => {
  const key = (row: number) => ({ value: row, id: String(row) });
  const forward = connectionOf([1, 2, 3], pageWindow({ first: 2 }), key);
  expect(forward.nodes).toEqual([1, 2]);
  expect(forward.pageInfo).toEqual({
    hasNextPage: true,
    hasPreviousPage: false,
    startCursor: encodeCursor(key(1)),
    endCursor: encodeCursor(key(2)),
  });
  const backward = connectionOf([3, 2, 1], pageWindow({ last: 2, before: encodeCursor(key(4)) }), key);
  expect(backward.nodes).toEqual([2, 3]);
  expect(backward.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: true });
});
