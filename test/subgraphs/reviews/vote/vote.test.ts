import { startGraph } from '../../../kit/graph.js';
import type { TestGraph } from '../../../kit/graph.js';
import { together } from '../../../kit/together.js';
import { newId, person, reviewQuery, reviewUnvote, reviewVote, written } from '../stage.js';

let graph: TestGraph;
let ann: { userId: string };
beforeAll(async () => {
  graph = await startGraph();
  ann = await person(graph, 'Ann');
});
afterAll(() => graph.stop());

const fan = () => ({ userId: newId('user') });
const vote = (reviewId: string, as: object) => graph.run(reviewVote, { input: { reviewId } }, as);
const unvote = (reviewId: string, as: object) => graph.run(reviewUnvote, { input: { reviewId } }, as);
const read = async (id: string, as: object = {}) => (await graph.run(reviewQuery, { id }, as)).data.review;

test('a vote counts once, is taken back once, and is the viewer’s own', async () => {
  const { id } = await written(graph, ann, newId('prod'));
  const bob = fan();
  expect((await vote(id, bob)).data.reviewVote).toMatchObject({
    review: { helpfulCount: 1, viewerVoted: true },
    userErrors: [],
  });
  expect((await vote(id, bob)).data.reviewVote.review.helpfulCount).toBe(1);
  expect(await read(id, fan())).toMatchObject({ helpfulCount: 1, viewerVoted: false });
  expect((await unvote(id, bob)).data.reviewUnvote).toMatchObject({
    review: { helpfulCount: 0, viewerVoted: false },
    userErrors: [],
  });
  expect((await unvote(id, bob)).data.reviewUnvote.review.helpfulCount).toBe(0);
});

test('a hundred racing votes of one user are one, and of a hundred users a hundred', async () => {
  const { id } = await written(graph, ann, newId('prod'));
  const bob = fan();
  const answers = await together(100, () => vote(id, bob));
  expect(answers.flatMap(({ errors }) => errors)).toEqual([]);
  expect((await read(id)).helpfulCount).toBe(1);
  const others = await together(100, () => vote(id, fan()));
  expect(others.flatMap(({ errors }) => errors)).toEqual([]);
  expect((await read(id)).helpfulCount).toBe(101);
});

test('the best are the most helpful, then those with more stars, then the later ones', async () => {
  const productId = newId('prod');
  const reviews = [];
  for (const rating of [3, 5, 5, 4]) reviews.push(await written(graph, ann, productId, { rating }));
  const [three, firstFive, laterFive, four] = reviews.map(({ id }) => id);
  const best = async () => (await read(three)).product.bestReviews.map(({ id }: { id: string }) => id);
  expect(await best()).toEqual([laterFive, firstFive]);
  await vote(four, fan());
  expect(await best()).toEqual([four, laterFive]);
  const bob = fan();
  await vote(three, bob);
  await vote(three, fan());
  expect(await best()).toEqual([three, four]);
  await unvote(three, bob);
  expect(await best()).toEqual([four, three]);
});

test('not on one’s own, not on what is absent, and not without an account', async () => {
  const { id } = await written(graph, ann, newId('prod'));
  expect((await vote(id, ann)).data.reviewVote.userErrors).toEqual([{ code: 'OWN_REVIEW', field: ['reviewId'] }]);
  expect((await vote(newId('rev'), fan())).data.reviewVote.userErrors).toEqual([
    { code: 'NOT_FOUND', field: ['reviewId'] },
  ]);
  expect((await unvote(newId('rev'), fan())).data.reviewUnvote.userErrors).toEqual([
    { code: 'NOT_FOUND', field: ['reviewId'] },
  ]);
  for (const send of [vote, unvote]) {
    for (const as of [{}, { guestId: newId('guest') }]) {
      expect((await send(id, as)).errors.map(({ extensions }) => extensions.code)).toEqual(['UNAUTHENTICATED']);
    }
    expect((await send('nothing', fan())).errors.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT']);
  }
  expect((await read(id)).helpfulCount).toBe(0);
});
