import { randomIds } from '../../../../subgraphs/kit/ids.js';
import { together } from '../../../kit/together.js';
import { dataOf, newGuest, newUser } from '../stage.js';
import { idsOf, startFeedStage, type FeedStage } from './feedStage.js';

let stage: FeedStage;
beforeAll(async () => {
  stage = await startFeedStage();
});
afterAll(() => stage.stop());

test('what is ranked for everyone is the same for everyone at one time, with its reasons, and costs its videos alone', async () => {
  const market = stage.newMarket();
  const ids = (await stage.publish(4, market)).reverse();
  stage.atSpellsBeginning();
  const cold = await stage.queries.during(() => stage.page({}, { market }));
  expect(cold.reads.sort()).toEqual(['feedSnapshots.find', 'videos.find', 'videos.find', 'videos.find']);
  expect(idsOf(cold.value)).toEqual(ids);
  expect(cold.value.edges[0].node.why).toEqual([{ source: 'POPULAR' }, { source: 'RECENT' }]);
  expect(cold.value.totalCount).toBe(4);
  expect(cold.value.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: false });

  const warm = await stage.queries.during(() => stage.page({}, { market }));
  expect(warm.reads).toEqual(['videos.find']);
  expect(warm.writes).toEqual([]);
  expect(warm.value).toEqual(cold.value);
  stage.later();
  const [one, ...others] = await together(20, () => stage.page({}, { market }));
  for (const other of others) expect(other).toEqual(one);
  expect(idsOf(one)).toEqual(ids);
});

test('a page of twenty for somebody signed in takes two reads, and the first one those that rank it', async () => {
  const market = stage.newMarket();
  const ids = (await stage.publish(25, market)).reverse();
  const fan = { ...newUser(), market };
  await stage.mutate('videoLike', { videoId: ids[22] }, fan, 'video { id }');
  stage.atSpellsBeginning();
  const first = await stage.queries.during(() => stage.page({ first: 5 }, fan));
  expect(first.reads.sort()).toEqual([
    'follows.find',
    'likes.find',
    'listStamps.find',
    'videos.find',
    'videos.find',
    'videos.find',
    'views.find',
  ]);
  const second = await stage.queries.during(() =>
    stage.page({ first: 20, after: first.value.pageInfo.endCursor }, fan),
  );
  expect(first.writes).toEqual(['feedSnapshots.insert']);
  expect(second.reads).toEqual(['videos.find', 'likes.find']);
  expect(second.writes).toEqual([]);
  expect(second.value.edges).toHaveLength(20);
  const liked = [...first.value.edges, ...second.value.edges].filter(({ node }: any) => node.video.viewerHasLiked);
  expect(liked.map(({ node }: any) => node.video.id)).toEqual([ids[22]]);
});

test('pages go on as they began: what is written meanwhile repeats nothing and drops nothing but what was removed', async () => {
  const market = stage.newMarket();
  const before = await stage.publish(23, market);
  const first = await stage.page({ first: 5 }, { market });
  const seen = idsOf(first);
  const unseen = before.filter((id) => !seen.includes(id));
  const removed = unseen.slice(0, 3);
  for (const videoId of removed) {
    const owner = before.indexOf(videoId) % 2 ? stage.second.owner : stage.owner;
    await stage.mutate('videoRemove', { videoId }, owner, 'video { id }');
  }
  let after = first.pageInfo.endCursor;
  for (let more = first.pageInfo.hasNextPage; more;) {
    await stage.publish(1, market);
    await stage.mutate('videoLike', { videoId: unseen.at(-1) }, { ...newUser(), market }, 'video { id }');
    const next = await stage.page({ first: 5, after }, { market });
    expect(next.pageInfo.hasPreviousPage).toBe(true);
    seen.push(...idsOf(next));
    after = next.pageInfo.endCursor;
    more = next.pageInfo.hasNextPage;
  }
  expect(seen).toHaveLength(20);
  expect([...seen].sort()).toEqual(before.filter((id) => !removed.includes(id)).sort());
  expect(idsOf(await stage.page({ first: 5 }, { market }))).not.toEqual(seen.slice(0, 5));
});

test('a cursor serves ten minutes after its last use, then it has expired', async () => {
  const market = stage.newMarket();
  await stage.publish(3, market);
  for (const as of [{ market }, { ...newUser(), market }]) {
    const { endCursor: after } = (await stage.page({ first: 1 }, as)).pageInfo;
    stage.clock.advance(590);
    expect((await stage.page({ first: 1, after }, as)).edges).toHaveLength(1);
    stage.clock.advance(599);
    expect((await stage.page({ first: 1, after }, as)).edges).toHaveLength(1);
    stage.clock.advance(631);
    expect(await stage.codeOf({ first: 1, after }, as)).toBe('FEED_EXPIRED');
  }
});

test('a cursor serves its own viewer, kind and market alone, and a forged one nobody', async () => {
  const market = stage.newMarket();
  await stage.publish(3, market, { hashtags: ['x'] });
  const fan = { ...newUser(), market };
  const { endCursor: after } = (await stage.page({ first: 1 }, fan)).pageInfo;
  expect(await stage.codeOf({ after }, fan)).toBeNull();
  expect(await stage.codeOf({ after }, { ...newUser(), market })).toBe('BAD_USER_INPUT');
  expect(await stage.codeOf({ after }, { ...newGuest(), market })).toBe('BAD_USER_INPUT');
  expect(await stage.codeOf({ after }, { market })).toBe('BAD_USER_INPUT');
  expect(await stage.codeOf({ after }, { ...fan, market: 'US' })).toBe('BAD_USER_INPUT');
  expect(await stage.codeOf({ kind: 'SHOP', after }, fan)).toBe('BAD_USER_INPUT');

  const tagged = (await stage.page({ kind: 'HASHTAG', hashtag: '#X', first: 1 }, { market })).pageInfo.endCursor;
  expect(await stage.codeOf({ kind: 'HASHTAG', hashtag: 'x', after: tagged }, fan)).toBeNull();
  expect(await stage.codeOf({ kind: 'HASHTAG', hashtag: 'y', after: tagged }, fan)).toBe('BAD_USER_INPUT');

  const [place, id] = JSON.parse(Buffer.from(after, 'base64url').toString());
  const forged = (parts: unknown) => Buffer.from(JSON.stringify(parts)).toString('base64url');
  expect(place).toBe(0);
  for (const parts of [[-1, id], [3, id], [0.5, id], ['0', id], [null, id], [0, 'snap'], [0, stage.creatorId], [0]]) {
    expect(await stage.codeOf({ after: forged(parts) }, fan)).toBe('BAD_USER_INPUT');
  }
  expect(await stage.codeOf({ after: 'nonsense' }, fan)).toBe('BAD_USER_INPUT');
  expect(await stage.codeOf({ after: forged([0, randomIds.next('snap')]) }, fan)).toBe('FEED_EXPIRED');
  expect(await stage.codeOf({ after: forged([2, id]) }, fan)).toBeNull();
  expect(await stage.codeOf({ first: 101 }, fan)).toBe('BAD_USER_INPUT');
});

test('where all of a page was removed, the cursor still leads on; drafts, other markets and removed videos are in no feed', async () => {
  const market = stage.newMarket();
  const ids = (await stage.publish(3, market)).reverse();
  await stage.draft({ availableInMarkets: [market] });
  await stage.published({ availableInMarkets: ['ZZ'] });
  const shown = await stage.page({ kind: 'CHRONOLOGICAL', first: 1 }, { market });
  expect(idsOf(shown)).toEqual([ids[0]]);
  for (const videoId of ids.slice(1)) {
    const owner = ids.indexOf(videoId) % 2 ? stage.second.owner : stage.owner;
    await stage.mutate('videoRemove', { videoId }, owner, 'video { id }');
  }
  const rest = await stage.page({ kind: 'CHRONOLOGICAL', first: 1, after: shown.pageInfo.endCursor }, { market });
  expect(rest.edges).toEqual([]);
  expect(rest.pageInfo).toMatchObject({ hasNextPage: false, endCursor: expect.any(String) });
  expect(
    dataOf(await stage.run('{ feed { nodes { ... on FeedVideo { video { id } } } } }', {}, { market })).feed.nodes,
  ).toEqual([{ video: { id: ids[0] } }]);
});
