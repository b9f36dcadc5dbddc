import { eventually } from '../../../kit/eventually.js';
import { newUser } from '../stage.js';
import { idsOf, startFeedStage, type FeedStage } from './feedStage.js';

let stage: FeedStage;
beforeAll(async () => {
  stage = await startFeedStage({ workers: true, recordCacheMegabytes: 16 });
  // Records are kept from when the stream is open that tells of their changes.
  const fan = newUser();
  await eventually(async () => (await stage.queries.during(() => stage.page({}, fan))).reads.length === 0);
});
afterAll(() => stage.stop());

const nothing = { reads: [], writes: [] };
const asked = async (variables: object, as: object) => stage.queries.during(() => stage.page(variables, as));

const follow = (userId: string, type: 'followed' | 'unfollowed', version: number) => ({
  type: `creator.${type}`,
  aggregate: { type: 'follow', id: `${userId}:${stage.creatorId}` },
  version,
  payload: { userId, creatorId: stage.creatorId },
});

test('with its records at hand, a page asks nothing; in a new spell, for what its viewer saw and what is ranked for all', async () => {
  const market = stage.newMarket();
  await stage.publish(25, market);
  const fan = { ...newUser(), market };
  await stage.emit('creators', follow(fan.userId, 'followed', 1));
  await stage.settled();
  stage.atMinutesBeginning();
  const first = await stage.page({ first: 20 }, fan);
  const after = first.pageInfo.endCursor;
  const second = await stage.page({ first: 20, after }, fan);

  expect(await asked({ first: 20 }, fan)).toEqual({ value: first, ...nothing });
  expect(await asked({ first: 20, after }, fan)).toEqual({ value: second, ...nothing });

  stage.later();
  const anew = await asked({ first: 20 }, fan);
  expect(anew.reads.sort()).toEqual(['videos.find', 'videos.find', 'views.find']);
  expect(anew.writes).toEqual([]);
  expect(anew.value).toEqual(first);
});

test('another who comes in the same spell costs what is their own, and one write', async () => {
  const market = stage.newMarket();
  await stage.publish(25, market);
  stage.atSpellsBeginning();
  await stage.page({ first: 20 }, { ...newUser(), market });
  const { reads, writes } = await asked({ first: 20 }, { ...newUser(), market });
  expect(reads.sort()).toEqual(['follows.find', 'likes.find', 'listStamps.find', 'views.find']);
  expect(writes).toEqual(['feedSnapshots.insert']);
});

test('what was remembered gives way to what happened: a like, a count, a removal, a follow, a publication, a market taken away', async () => {
  const market = stage.newMarket();
  const [a1, b1, a2] = (await stage.publish(3, market)) as [string, string, string];
  const fan = { ...newUser(), market };
  const following = async () => {
    stage.later();
    return idsOf(await stage.page({ kind: 'FOLLOWING' }, fan));
  };
  const likedOnPage = async () =>
    (await stage.page({}, fan)).edges
      .filter(({ node }: any) => node.video.viewerHasLiked)
      .map(({ node }: any) => [node.video.id, node.video.engagement.likeCount]);
  expect(await following()).toEqual([]);
  expect(await likedOnPage()).toEqual([]);
  await stage.mutate('videoLike', { videoId: b1 }, fan, 'video { id }');
  expect(await likedOnPage()).toEqual([[b1, 1]]);
  await stage.mutate('videoUnlike', { videoId: b1 }, fan, 'video { id }');
  expect(await likedOnPage()).toEqual([]);

  await stage.emit('creators', follow(fan.userId, 'followed', 1));
  await stage.settled();
  expect(await following()).toEqual([a2, a1]);
  const a3 = await stage.published({ availableInMarkets: [market] }, stage);
  expect(await following()).toEqual([a3, a2, a1]);
  await stage.mutate('videoRemove', { videoId: a2 }, stage.owner, 'video { id }');
  expect(await following()).toEqual([a3, a1]);
  await stage.mutate('videoUpdate', { videoId: a3, availableInMarkets: ['ZZ'] }, stage.owner, 'video { id }');
  expect(await following()).toEqual([a1]);
  await stage.emit('creators', follow(fan.userId, 'unfollowed', 2));
  await stage.settled();
  expect(await following()).toEqual([]);
});
