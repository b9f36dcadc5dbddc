// A product's stars and best reviews from memory: they ask the database nothing, and yet show the last vote and answer.

import { eventually } from '../../../kit/eventually.js';
import { startGraph } from '../../../kit/graph.js';
import type { TestGraph } from '../../../kit/graph.js';
import { newId, person, reviewReply, reviewUnvote, reviewVote, written } from '../stage.js';
import type { Services } from '../../../../subgraphs/reviews/context.js';

let graph: TestGraph;
let ann: { userId: string };
beforeAll(async () => {
  graph = await startGraph({ recordCacheMegabytes: 16 });
  ann = await person(graph, 'Ann');
});
afterAll(() => graph.stop());

const shown =
  'rating { average count } bestReviews(first: 2) { id rating text reply { text } author { displayName } viewerVoted }';
const document = `query ($id: ID!) { _entities: nodes(ids: [$id]) { ... on Review { product { ${shown} } } } }`;
/** By one of its reviews, since the products here are made up. */
const summary = async (reviewId: string, as: object = {}) =>
  (await graph.run(document, { id: reviewId }, as)).data._entities[0].product;
const readsOf = async (work: () => Promise<unknown>) =>
  (await graph.queries.during(work)).reads.filter((read) => /^(ratingSummaries|reviews|votes|users)\./.test(read));
const warm = (reviewId: string, as: object = {}) =>
  eventually(async () => (await readsOf(() => summary(reviewId, as))).length === 0);
const bestOf = ({ bestReviews }: any) => bestReviews.map(({ id }: any) => id);

test('stars, the two best and their authors ask nothing, nor whether the viewer voted', async () => {
  const productId = newId('prod');
  const { id } = await written(graph, ann, productId, { rating: 4, text: 'Ticks.' });
  const fan = { userId: newId('user') };
  await warm(id, fan);
  expect(await readsOf(() => summary(id, fan))).toEqual([]);
  expect(await summary(id, fan)).toEqual({
    rating: { average: 4, count: 1 },
    bestReviews: [{ id, rating: 4, text: 'Ticks.', reply: null, author: { displayName: 'Ann' }, viewerVoted: false }],
  });
});

test('a new review, a vote, its taking back and an answer are in the next answer', async () => {
  const [productId, shopId] = [newId('prod'), newId('shop')];
  const first = await written(graph, ann, productId, { rating: 5 }, shopId);
  await warm(first.id);
  const second = await written(graph, ann, productId, { rating: 2 }, shopId);
  expect(await summary(first.id)).toMatchObject({ rating: { average: 3.5, count: 2 } });
  await warm(first.id);

  const fan = { userId: newId('user') };
  await graph.run(reviewVote, { input: { reviewId: second.id } }, fan);
  const voted = await summary(first.id, fan);
  expect(bestOf(voted)).toEqual([second.id, first.id]);
  expect(voted.bestReviews[0].viewerVoted).toBe(true);
  await graph.run(reviewUnvote, { input: { reviewId: second.id } }, fan);
  const unvoted = await summary(first.id, fan);
  expect(bestOf(unvoted)).toEqual([first.id, second.id]);
  expect(unvoted.bestReviews[1].viewerVoted).toBe(false);

  const { clients } = graph.services<Services>('reviews');
  clients.users = { ...clients.users, membershipRole: async () => 'STAFF' };
  await graph.run(reviewReply, { input: { reviewId: first.id, text: 'Thank you.' } }, { userId: newId('user') });
  expect((await summary(first.id)).bestReviews[0].reply).toEqual({ text: 'Thank you.' });
});
