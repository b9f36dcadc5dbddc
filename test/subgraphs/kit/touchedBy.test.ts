import { touchedBy, type WriteMethod } from '../../../subgraphs/kit/touchedBy.js';

const touched = (method: WriteMethod, args: unknown[], answer?: unknown) => {
  const all = touchedBy(method, args, answer);
  return all === 'all' ? all : [...all];
};
const done = { modifiedCount: 2 };
const nothing = { modifiedCount: 0 };

test.each<[what: string, method: WriteMethod, args: unknown[], answer: unknown, expected: unknown]>([
  ['an insert', 'insertOne', [{ _id: 'a' }], {}, ['a']],
  ['inserts', 'insertMany', [[{ _id: 'a' }, { _id: 'b' }]], {}, ['a', 'b']],
  ['an id that is no string, which nobody keeps', 'insertOne', [{ _id: 7 }], {}, []],
  ['a filter by id', 'updateOne', [{ _id: 'a', state: 'NEW' }, {}], done, ['a']],
  ['a filter by id, though it failed', 'updateOne', [{ _id: 'a' }, {}], undefined, ['a']],
  ['a filter by ids', 'updateMany', [{ _id: { $in: ['a', 'b'] } }, {}], done, ['a', 'b']],
  ['a filter by an equal id', 'deleteOne', [{ _id: { $eq: 'a' } }], { deletedCount: 1 }, ['a']],
  ['another filter', 'updateMany', [{ group: 1 }, {}], done, 'all'],
  ['another filter that found nothing', 'updateMany', [{ group: 1 }, {}], nothing, []],
  ['another filter, and it failed', 'updateMany', [{ group: 1 }, {}], undefined, 'all'],
  ['a range of ids', 'deleteMany', [{ _id: { $gt: 'a' } }], { deletedCount: 1 }, 'all'],
  ['an upsert that added', 'updateOne', [{ slug: 's' }, {}], { ...nothing, upsertedId: 'a' }, ['a']],
  ['an upsert that found', 'updateOne', [{ slug: 's' }, {}], { modifiedCount: 1, upsertedId: null }, 'all'],
  ['a replacement', 'replaceOne', [{ _id: 'a' }, {}], done, ['a']],
  ['a deletion of all', 'deleteMany', [{}], { deletedCount: 3 }, 'all'],
  ['a deletion of none', 'deleteMany', [{}], { deletedCount: 0 }, []],
  ['find and update, told by the record', 'findOneAndUpdate', [{ group: 1 }, {}, {}], { _id: 'a' }, ['a']],
  ['find and update, found none', 'findOneAndUpdate', [{ group: 1 }, {}, {}], null, []],
  ['find and update, which may have added', 'findOneAndUpdate', [{ group: 1 }, {}, { upsert: true }], null, 'all'],
  ['find and update, whose answer has no id', 'findOneAndUpdate', [{ group: 1 }, {}, {}], { n: 1 }, 'all'],
  [
    'find and delete, with its metadata',
    'findOneAndDelete',
    [{ group: 1 }, { includeResultMetadata: true }],
    { value: { _id: 'a' } },
    ['a'],
  ],
  [
    'a bulk of named ones',
    'bulkWrite',
    [
      [
        { insertOne: { document: { _id: 'a' } } },
        { updateOne: { filter: { _id: 'b' } } },
        { deleteOne: { filter: { _id: 'c' } } },
        { replaceOne: { filter: { _id: 'd' } } },
      ],
    ],
    done,
    ['a', 'b', 'c', 'd'],
  ],
  ['a bulk with another filter', 'bulkWrite', [[{ updateMany: { filter: { group: 1 } } }]], done, 'all'],
  [
    'a bulk of upserts that only added',
    'bulkWrite',
    [[{ updateOne: { filter: { slug: 's' } } }, { updateOne: { filter: { slug: 't' } } }]],
    { ...nothing, upsertedIds: { 1: 'a' } },
    ['a'],
  ],
  ['a bulk that failed', 'bulkWrite', [[{ updateOne: { filter: { slug: 's' } } }]], undefined, 'all'],
])('%s', (_, method, args, answer, expected) => {
  expect(touched(method, args, answer)).toEqual(expected);
});
