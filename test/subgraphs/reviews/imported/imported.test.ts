import fc from 'fast-check';
import { average } from '../../../../subgraphs/reviews/rating/average.js';
import { startGraph } from '../../../kit/graph.js';
import type { TestGraph } from '../../../kit/graph.js';
import { together } from '../../../kit/together.js';
import { newId, operator, productsAre, reviewVote } from '../stage.js';

let graph: TestGraph;
const unknown = newId('prod');
beforeAll(async () => {
  graph = await startGraph({ workers: false });
  productsAre(graph, newId('shop'), [unknown]);
});
afterAll(() => graph.stop());

const row = (externalId: string, productId: string, over: object = {}) => ({
  externalId,
  productId,
  rating: 5,
  text: `Review ${externalId}`,
  authorName: 'A reviewer',
  helpfulCount: 0,
  createdAt: '2018-05-01T00:00:00.000Z',
  recommended: true,
  ageBand: '30-39',
  ...over,
});
const record = `mutation ($input: ImportedReviewsRecordInput!) { importedReviewsRecord(input: $input) {
  results { index outcome id field code } } }`;
const send = (rows: object[], as: object = operator) => graph.run(record, { input: { rows } }, as);
const results = async (rows: object[]) => {
  const { data, errors } = await send(rows);
  expect(errors).toEqual([]);
  return data.importedReviewsRecord.results;
};
const outcomes = async (rows: object[]) => (await results(rows)).map(({ outcome }: { outcome: string }) => outcome);

const productsDocument = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Product {
  id rating { count average histogram { stars count } } bestReviews { id text authorName } } } }`;
const products = async (ids: readonly string[]) =>
  (
    await graph.callAs<any>('videos', 'reviews', productsDocument, {
      of: ids.map((id) => ({ __typename: 'Product', id })),
    })
  )._entities;

test('rows are made, changed and left as they are, and the summaries follow', async () => {
  const [a, b] = [newId('prod'), newId('prod')];
  const rows = [row('1', a), row('2', a, { rating: 2, helpfulCount: 7 }), row('1', b, { rating: 4, title: 'Fine' })];
  const made = await results(rows);
  expect(made.map(({ outcome }: any) => outcome)).toEqual(['CREATED', 'CREATED', 'CREATED']);
  expect(await results(rows)).toEqual(made.map((result: object) => ({ ...result, outcome: 'UNCHANGED' })));
  expect(await outcomes([row('1', a, { rating: 3 })])).toEqual(['UPDATED']);

  const [ofA, ofB, none] = await products([a, b, newId('prod')]);
  expect(ofA.rating).toEqual({
    count: 2,
    average: 2.5,
    histogram: [5, 4, 3, 2, 1].map((stars) => ({ stars, count: stars === 3 || stars === 2 ? 1 : 0 })),
  });
  expect(ofA.bestReviews.map(({ text }: any) => text)).toEqual(['Review 2', 'Review 1']);
  expect(ofB.rating).toMatchObject({ count: 1, average: 4 });
  expect(none).toMatchObject({ rating: { count: 0, average: null }, bestReviews: [] });
  const read = await graph.run(
    `query ($id: ID!) { review(id: $id) { source verified author { id } authorName recommended title } }`,
    { id: made[2].id },
  );
  expect(read.data.review).toEqual({
    source: 'IMPORTED',
    verified: false,
    author: null,
    authorName: 'A reviewer',
    recommended: true,
    title: 'Fine',
  });
});

test('a page of products with stars and best reviews is one query', async () => {
  const ids = Array.from({ length: 20 }, () => newId('prod'));
  await results(ids.flatMap((id) => [row('1', id), row('2', id), row('3', id)]));
  const { value, reads } = await graph.queries.during(() => products(ids));
  expect(value.map(({ rating, bestReviews }: any) => [rating.count, bestReviews.length])).toEqual(
    ids.map(() => [3, 2]),
  );
  expect(reads).toEqual(['ratingSummaries.find']);
});

test('more of the best, and pages of reviews, are one query each for all products', async () => {
  const ids = Array.from({ length: 10 }, () => newId('prod'));
  await results(ids.flatMap((id) => [1, 2, 3, 4].map((n) => row(`${n}`, id, { helpfulCount: n, rating: n }))));
  const document = `query ($of: [_Any!]!, $after: String) { _entities(representations: $of) { ... on Product {
    bestReviews(first: 3) { text } reviews(first: 2, after: $after) { totalCount nodes { text } pageInfo { hasNextPage endCursor } } } } }`;
  const ask = (of: readonly string[], after?: string) =>
    graph.callAs<any>('videos', 'reviews', document, { of: of.map((id) => ({ __typename: 'Product', id })), after });
  const { value, reads } = await graph.queries.during(() => ask(ids));
  expect(reads).toEqual(['ratingSummaries.aggregate', 'ratingSummaries.aggregate']);
  const texts = (nodes: any) => nodes.map(({ text }: any) => text);
  for (const { bestReviews, reviews } of value._entities) {
    expect(texts(bestReviews)).toEqual(['Review 4', 'Review 3', 'Review 2']);
    expect(texts(reviews.nodes)).toEqual(['Review 4', 'Review 3']);
    expect(reviews).toMatchObject({ totalCount: 4, pageInfo: { hasNextPage: true } });
  }
  const next = await ask([ids[0] ?? ''], value._entities[0].reviews.pageInfo.endCursor);
  expect(texts(next._entities[0].reviews.nodes)).toEqual(['Review 2', 'Review 1']);
  expect(next._entities[0].reviews.pageInfo.hasNextPage).toBe(false);
});

test('lists are sorted, turned round, filtered and bounded', async () => {
  const id = newId('prod');
  const day = (n: number) => `2018-05-0${n}T00:00:00.000Z`;
  await results([
    row('a', id, { createdAt: day(1), rating: 5, helpfulCount: 1 }),
    row('b', id, { createdAt: day(2), rating: 1, helpfulCount: 9 }),
    row('c', id, { createdAt: day(3), rating: 5, helpfulCount: 5 }),
  ]);
  const list = async (args: string) => {
    const document = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Product { reviews(${args}) { totalCount nodes { text } } } } }`;
    const { _entities } = await graph.callAs<any>('videos', 'reviews', document, {
      of: [{ __typename: 'Product', id }],
    });
    const { nodes, totalCount } = _entities[0].reviews;
    return [totalCount, nodes.map(({ text }: any) => text.slice(-1)).join('')];
  };
  expect(await list('first: 9')).toEqual([3, 'bca']);
  expect(await list('first: 9, sortKey: CREATED_AT')).toEqual([3, 'cba']);
  expect(await list('first: 9, sortKey: CREATED_AT, reverse: true')).toEqual([3, 'abc']);
  expect(await list('last: 1, sortKey: CREATED_AT')).toEqual([3, 'a']);
  expect(await list('first: 9, filter: { rating: 5 }')).toEqual([2, 'ca']);
  await expect(list('first: 101')).rejects.toMatchObject({ extensions: { code: 'BAD_USER_INPUT' } });
});

test('a changed row keeps the votes that it got here', async () => {
  const id = newId('prod');
  const [made] = await results([row('1', id, { helpfulCount: 10 })]);
  await graph.run(reviewVote, { input: { reviewId: made.id } }, { userId: newId('user') });
  await results([row('1', id, { helpfulCount: 12 })]);
  const { data } = await graph.run(`query ($id: ID!) { review(id: $id) { helpfulCount } }`, { id: made.id });
  expect(data.review.helpfulCount).toBe(13);
});

test('a batch may hold a row twice, and the later one counts', async () => {
  const id = newId('prod');
  const [first, second] = await results([row('1', id, { rating: 1 }), row('1', id, { rating: 5 })]);
  expect([first.outcome, second.outcome, second.id === first.id]).toEqual(['CREATED', 'UPDATED', true]);
  expect((await products([id]))[0].rating).toMatchObject({ count: 1, average: 5 });
});

test.each([
  [{ externalId: '' }, 'OUT_OF_BOUNDS', 'externalId'],
  [{ productId: 'prod_1' }, 'BAD_ID', 'productId'],
  [{ productId: unknown }, 'NOT_FOUND', 'productId'],
  [{ rating: 6 }, 'RATING_OUT_OF_RANGE', 'rating'],
  [{ title: 'x'.repeat(121) }, 'TOO_LONG', 'title'],
  [{ text: 'x'.repeat(5001) }, 'TOO_LONG', 'text'],
  [{ authorName: ' ' }, 'OUT_OF_BOUNDS', 'authorName'],
  [{ helpfulCount: -1 }, 'OUT_OF_BOUNDS', 'helpfulCount'],
  [{ createdAt: '2999-01-01T00:00:00.000Z' }, 'OUT_OF_BOUNDS', 'createdAt'],
  [{ ageBand: 'x'.repeat(21) }, 'OUT_OF_BOUNDS', 'ageBand'],
])('%j is refused with %s, and its neighbours are not', async (over, code, field) => {
  const id = newId('prod');
  const answer = await results([row('1', id, over), row('2', id)]);
  expect(answer).toMatchObject([
    { index: 0, outcome: 'REFUSED', id: null, code, field },
    { index: 1, outcome: 'CREATED' },
  ]);
  expect((await products([id]))[0].rating.count).toBe(1);
});

test('operators only, and 500 rows at most', async () => {
  const id = newId('prod');
  const codes = async (rows: object[], as: object) =>
    (await send(rows, as)).errors.map(({ extensions }) => extensions.code);
  expect(await codes([row('1', id)], {})).toEqual(['UNAUTHENTICATED']);
  expect(await codes([row('1', id)], { userId: newId('user') })).toEqual(['FORBIDDEN']);
  expect(
    await codes(
      Array.from({ length: 501 }, (_, n) => row(`${n}`, id)),
      operator,
    ),
  ).toEqual(['BAD_USER_INPUT']);
  expect((await products([id]))[0].rating.count).toBe(0);
});

test('batches that race for the same products lose nothing', async () => {
  const ids = [newId('prod'), newId('prod')];
  await together(8, (n) => results(ids.map((id) => row(`${n}`, id, { rating: (n % 5) + 1 }))));
  for (const { rating } of await products(ids)) expect(rating).toMatchObject({ count: 8 });
});

test('whatever is recorded, in whatever batches, the summary is that of the rows as they are now', async () => {
  const someRow = fc.record({
    key: fc.integer({ min: 0, max: 5 }),
    rating: fc.integer({ min: 1, max: 5 }),
    helpful: fc.nat(3),
  });
  const batches = fc.array(fc.array(someRow, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 4 });
  await fc.assert(
    fc.asyncProperty(batches, async (given) => {
      const id = newId('prod');
      const expected = new Map<number, number>();
      for (const batch of given) {
        await results(batch.map(({ key, rating, helpful }) => row(`${key}`, id, { rating, helpfulCount: helpful })));
        for (const { key, rating } of batch) expected.set(key, rating);
      }
      const ratings = [...expected.values()];
      const [{ rating }] = await products([id]);
      expect(rating).toEqual({
        count: ratings.length,
        average: average(
          ratings.reduce((a, b) => a + b, 0),
          ratings.length,
        ),
        histogram: [5, 4, 3, 2, 1].map((stars) => ({ stars, count: ratings.filter((one) => one === stars).length })),
      });
    }),
    { numRuns: 15 },
  );
});

test.each([
  [17, 4, 4.3],
  [9, 2, 4.5],
  [10, 3, 3.3],
  [11, 3, 3.7],
  [5, 1, 5],
  [0, 0, null],
])('%i stars of %i reviews are %s on average', (sum, count, expected) => {
  expect(average(sum, count)).toBe(expected);
});
