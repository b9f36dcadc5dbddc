import { randomIds } from '../../../../subgraphs/kit/ids.js';
import { together } from '../../../kit/together.js';
import { newUser, playback, startStage, type Stage } from '../stage.js';

let stage: Stage;
let product: string;
let offer: string;
beforeAll(async () => {
  stage = await startStage();
  product = randomIds.next('prod');
  offer = randomIds.next('offer');
  stage.sold.add(product).add(offer);
});
afterAll(() => stage.stop());

const tags =
  'tags { id startSeconds endSeconds shoppable { __typename ... on Product { id } ... on RetailerOffer { id } } }';
const add = (input: object, as: { userId?: string } = stage.owner) =>
  stage.mutate(
    'videoTagAdd',
    { shoppableId: product, startSeconds: 0, endSeconds: 5, ...input },
    as,
    `tag { id } video { ${tags} }`,
  );
const remove = (input: object, as: { userId?: string } = stage.owner) =>
  stage.mutate('videoTagRemove', input, as, `video { ${tags} }`);
const tagsOf = async (id: string) =>
  (
    await stage.callAs<any>(
      'users',
      'videos',
      `query ($id: ID!) { video(id: $id) { tags { shoppable { __typename } } } }`,
      { id },
    )
  ).video.tags;

test('products and offers are tagged, in the order of their time, and taken off again', async () => {
  const videoId = await stage.published();
  const later = await add({ videoId, startSeconds: 10.5, endSeconds: 30 });
  const both = await add({ videoId, shoppableId: offer, startSeconds: 0, endSeconds: 12 });
  expect(both.userErrors).toEqual([]);
  expect(both.video.tags).toEqual([
    { id: both.tag.id, startSeconds: 0, endSeconds: 12, shoppable: { __typename: 'RetailerOffer', id: offer } },
    { id: later.tag.id, startSeconds: 10.5, endSeconds: 30, shoppable: { __typename: 'Product', id: product } },
  ]);
  const left = await remove({ videoId, tagId: both.tag.id });
  expect(left.video.tags).toEqual([both.video.tags[1]]);
  expect((await remove({ videoId, tagId: both.tag.id })).userErrors).toEqual([{ code: 'NOT_FOUND', field: ['tagId'] }]);
});

test('what is refused leaves the video without tags', async () => {
  const videoId = await stage.published();
  const refused = async (input: object, code: string, field: string, as?: { userId?: string }) =>
    expect(await add({ videoId, ...input }, as)).toEqual({
      tag: null,
      video: null,
      userErrors: [{ code, field: [field] }],
    });
  await refused({ shoppableId: randomIds.next('prod') }, 'SHOPPABLE_NOT_AVAILABLE', 'shoppableId');
  await refused({ shoppableId: randomIds.next('offer') }, 'SHOPPABLE_NOT_AVAILABLE', 'shoppableId');
  await refused({ startSeconds: -1 }, 'OUT_OF_RANGE', 'startSeconds');
  await refused({ startSeconds: 30, endSeconds: 31 }, 'OUT_OF_RANGE', 'startSeconds');
  await refused({ startSeconds: 5, endSeconds: 5 }, 'OUT_OF_RANGE', 'endSeconds');
  await refused({ startSeconds: 5, endSeconds: 30.1 }, 'OUT_OF_RANGE', 'endSeconds');
  await refused({}, 'NOT_FOUND', 'videoId', newUser());
  await refused({ videoId: await stage.draft() }, 'INVALID_STATE', 'videoId');
  await expect(add({ videoId }, {})).rejects.toThrow('UNAUTHENTICATED');
  await expect(add({ videoId, shoppableId: stage.creatorId })).rejects.toThrow('BAD_USER_INPUT');
  expect(await tagsOf(videoId)).toEqual([]);

  const { tag } = await add({ videoId });
  expect((await remove({ videoId, tagId: tag.id }, newUser())).userErrors[0].code).toBe('NOT_FOUND');
  await expect(remove({ videoId, tagId: tag.id }, {})).rejects.toThrow('UNAUTHENTICATED');
  expect(await tagsOf(videoId)).toHaveLength(1);
});

test('a hundred racing tags are thirty', async () => {
  const videoId = await stage.published();
  const answers = await together(100, () => add({ videoId }));
  expect(answers.filter(({ tag }) => tag)).toHaveLength(30);
  expect(new Set(answers.flatMap(({ userErrors }) => userErrors.map(({ code }: { code: string }) => code)))).toEqual(
    new Set(['TOO_MANY']),
  );
  expect(await tagsOf(videoId)).toHaveLength(30);
});

test("a draft can't be made shorter than its tags need", async () => {
  const videoId = await stage.draft({ playback });
  await add({ videoId, endSeconds: 20 });
  const shorten = (durationSeconds: number) =>
    stage.mutate(
      'videoUpdate',
      { videoId, playback: { ...playback, durationSeconds } },
      stage.owner,
      'video { durationSeconds }',
    );
  expect(await shorten(19)).toEqual({
    video: null,
    userErrors: [{ code: 'OUT_OF_RANGE', field: ['playback'] }],
  });
  expect((await shorten(20)).video).toEqual({ durationSeconds: 20 });
});

test('a product lists the published videos that tag it, the latest first, in one query', async () => {
  const tagged = randomIds.next('prod');
  stage.sold.add(tagged);
  const older = await stage.published();
  stage.clock.advance(1);
  const newer = await stage.published();
  const draft = await stage.draft({ playback });
  for (const videoId of [older, newer, draft]) await add({ videoId, shoppableId: tagged });
  const selection = 'taggedIn { nodes { id } }';
  const { value, reads } = await stage.queries.during(() => stage.entities('Product', [tagged], selection));
  expect(reads).toEqual(['videos.aggregate']);
  expect(value[0].taggedIn.nodes).toEqual([{ id: newer }, { id: older }]);
});

test('the videos that tag ten products are one query, and their numbers one more', async () => {
  const products = Array.from({ length: 10 }, () => randomIds.next('prod'));
  products.forEach((id) => stage.sold.add(id));
  const both = await stage.published();
  const one = await stage.published();
  for (const shoppableId of products) await add({ videoId: both, shoppableId });
  await add({ videoId: one, shoppableId: products[4] });
  const selection = 'taggedIn(first: 1) { totalCount pageInfo { hasNextPage } }';
  const { value, reads } = await stage.queries.during(() => stage.entities('Product', products, selection));
  expect(reads).toEqual(['videos.aggregate', 'videos.aggregate']);
  expect(value.map(({ taggedIn }) => [taggedIn.totalCount, taggedIn.pageInfo.hasNextPage])).toEqual(
    products.map((_, index) => (index === 4 ? [2, true] : [1, false])),
  );
});
