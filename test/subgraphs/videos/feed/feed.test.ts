// Each test has a market of its own, so that the feeds of one hold nothing of another's.

import { randomIds } from '../../../../subgraphs/kit/ids.js';
import { together } from '../../../kit/together.js';
import { dataOf, newGuest, newUser, startStage, type As, type Stage } from '../stage.js';

let stage: Stage;
beforeAll(async () => {
  stage = await startStage({ workers: true });
});
afterAll(() => stage.stop());

let markets = 0;
const newMarket = () => `M${(markets += 1)}`;
/** Past what was remembered of the last first page. */
const later = () => stage.clock.advance(5);

const document = `query ($kind: FeedKind!, $hashtag: String, $first: Int, $after: String) {
  feed(kind: $kind, hashtag: $hashtag, first: $first, after: $after) { totalCount pageInfo { hasNextPage hasPreviousPage endCursor }
    edges { cursor node { ... on FeedVideo { why { source } video { id caption creator { id } viewerHasLiked
      tags { id } engagement { likeCount } } } } } } }`;
const run = (variables: object, as: As) => stage.run(document, { kind: 'FOR_YOU', ...variables }, as);
const page = async (variables: object, as: As) => dataOf(await run(variables, as)).feed;
const idsOf = (feed: any): string[] => feed.edges.map(({ node }: any) => node.video.id);
const codeOf = async (variables: object, as: As) => (await run(variables, as)).errors[0]?.extensions.code ?? null;

/** Videos of creators in turn, a second apart, the last one the latest. */
async function publish(count: number, market: string, input: object = {}): Promise<string[]> {
  const ids: string[] = [];
  for (let n = 0; n < count; n += 1) {
    ids.push(await stage.published({ availableInMarkets: [market], ...input }, n % 2 ? second : stage));
    stage.clock.advance(1);
  }
  later();
  return ids;
}
let second: { owner: As; creatorId: string };
beforeAll(async () => {
  second = await stage.newCreator();
});

const follow = (userId: string, creatorId: string, type: 'followed' | 'unfollowed', version: number) => ({
  type: `creator.${type}`,
  aggregate: { type: 'follow', id: `${userId}:${creatorId}` },
  version,
  payload: { userId, creatorId },
});

test('what is ranked for everyone is the same for everyone at one time, with its reasons, in two reads a page', async () => {
  const market = newMarket();
  const ids = (await publish(4, market)).reverse();
  const cold = await stage.queries.during(() => page({}, { market }));
  expect(cold.reads.sort()).toEqual(['feedSnapshots.find', 'videos.find', 'videos.find', 'videos.find']);
  expect(idsOf(cold.value)).toEqual(ids);
  expect(cold.value.edges[0].node.why).toEqual([{ source: 'POPULAR' }, { source: 'RECENT' }]);
  expect(cold.value.totalCount).toBe(4);
  expect(cold.value.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: false });

  const warm = await stage.queries.during(() => page({}, { market }));
  expect(warm.reads).toEqual(['feedSnapshots.find', 'videos.find']);
  expect(warm.value).toEqual(cold.value);
  later();
  const [one, ...others] = await together(20, () => page({}, { market }));
  for (const other of others) expect(other).toEqual(one);
  expect(idsOf(one)).toEqual(ids);
});

test('a page of twenty for somebody signed in takes three reads, and the first one those that rank it', async () => {
  const market = newMarket();
  const ids = (await publish(25, market)).reverse();
  const fan = { ...newUser(), market };
  await stage.mutate('videoLike', { videoId: ids[22] }, fan, 'video { id }');
  later();
  const first = await stage.queries.during(() => page({ first: 5 }, fan));
  expect(first.reads.sort()).toEqual([
    'follows.find',
    'likes.find',
    'videos.find',
    'videos.find',
    'videos.find',
    'views.find',
  ]);
  const second = await stage.queries.during(() => page({ first: 20, after: first.value.pageInfo.endCursor }, fan));
  expect(second.reads).toEqual(['feedSnapshots.find', 'videos.find', 'likes.find']);
  expect(second.value.edges).toHaveLength(20);
  const liked = [...first.value.edges, ...second.value.edges].filter(({ node }: any) => node.video.viewerHasLiked);
  expect(liked.map(({ node }: any) => node.video.id)).toEqual([ids[22]]);
});

test('pages go on as they began: what is written meanwhile repeats nothing and drops nothing but what was removed', async () => {
  const market = newMarket();
  const before = await publish(23, market);
  const first = await page({ first: 5 }, { market });
  const seen = idsOf(first);
  const unseen = before.filter((id) => !seen.includes(id));
  const removed = unseen.slice(0, 3);
  for (const videoId of removed) {
    const owner = before.indexOf(videoId) % 2 ? second.owner : stage.owner;
    await stage.mutate('videoRemove', { videoId }, owner, 'video { id }');
  }
  let after = first.pageInfo.endCursor;
  for (let more = first.pageInfo.hasNextPage; more;) {
    await publish(1, market);
    await stage.mutate('videoLike', { videoId: unseen.at(-1) }, { ...newUser(), market }, 'video { id }');
    const next = await page({ first: 5, after }, { market });
    expect(next.pageInfo.hasPreviousPage).toBe(true);
    seen.push(...idsOf(next));
    after = next.pageInfo.endCursor;
    more = next.pageInfo.hasNextPage;
  }
  expect(seen).toHaveLength(20);
  expect([...seen].sort()).toEqual(before.filter((id) => !removed.includes(id)).sort());
  expect(idsOf(await page({ first: 5 }, { market }))).not.toEqual(seen.slice(0, 5));
});

test('a cursor serves ten minutes after its last use, then it has expired', async () => {
  const market = newMarket();
  await publish(3, market);
  for (const as of [{ market }, { ...newUser(), market }]) {
    const { endCursor: after } = (await page({ first: 1 }, as)).pageInfo;
    stage.clock.advance(590);
    expect((await page({ first: 1, after }, as)).edges).toHaveLength(1);
    stage.clock.advance(599);
    expect((await page({ first: 1, after }, as)).edges).toHaveLength(1);
    stage.clock.advance(631);
    expect(await codeOf({ first: 1, after }, as)).toBe('FEED_EXPIRED');
  }
});

test('a cursor serves its own viewer, kind and market alone, and a forged one nobody', async () => {
  const market = newMarket();
  await publish(3, market, { hashtags: ['x'] });
  const fan = { ...newUser(), market };
  const { endCursor: after } = (await page({ first: 1 }, fan)).pageInfo;
  expect(await codeOf({ after }, fan)).toBeNull();
  expect(await codeOf({ after }, { ...newUser(), market })).toBe('BAD_USER_INPUT');
  expect(await codeOf({ after }, { ...newGuest(), market })).toBe('BAD_USER_INPUT');
  expect(await codeOf({ after }, { market })).toBe('BAD_USER_INPUT');
  expect(await codeOf({ after }, { ...fan, market: 'US' })).toBe('BAD_USER_INPUT');
  expect(await codeOf({ kind: 'SHOP', after }, fan)).toBe('BAD_USER_INPUT');

  const tagged = (await page({ kind: 'HASHTAG', hashtag: '#X', first: 1 }, { market })).pageInfo.endCursor;
  expect(await codeOf({ kind: 'HASHTAG', hashtag: 'x', after: tagged }, fan)).toBeNull();
  expect(await codeOf({ kind: 'HASHTAG', hashtag: 'y', after: tagged }, fan)).toBe('BAD_USER_INPUT');

  const [place, id] = JSON.parse(Buffer.from(after, 'base64url').toString());
  const forged = (parts: unknown) => Buffer.from(JSON.stringify(parts)).toString('base64url');
  expect(place).toBe(0);
  for (const parts of [[-1, id], [3, id], [0.5, id], ['0', id], [null, id], [0, 'snap'], [0, stage.creatorId], [0]]) {
    expect(await codeOf({ after: forged(parts) }, fan)).toBe('BAD_USER_INPUT');
  }
  expect(await codeOf({ after: 'nonsense' }, fan)).toBe('BAD_USER_INPUT');
  expect(await codeOf({ after: forged([0, randomIds.next('snap')]) }, fan)).toBe('FEED_EXPIRED');
  expect(await codeOf({ after: forged([2, id]) }, fan)).toBeNull();
  expect(await codeOf({ first: 101 }, fan)).toBe('BAD_USER_INPUT');
});

test('popularity goes before age, creators take turns, and what was seen comes last', async () => {
  const market = newMarket();
  const [a1, b1, a2, b2] = (await publish(4, market)) as [string, string, string, string];
  const guest = { ...newGuest(), market };
  for (let n = 0; n < 3; n += 1)
    await stage.mutate('videoLike', { videoId: a1 }, { ...newUser(), market }, 'video { id }');
  await stage.mutate('videoLike', { videoId: a2 }, { ...newUser(), market }, 'video { id }');
  later();
  expect(idsOf(await page({}, { market }))).toEqual([a1, b2, a2, b1]);
  expect(idsOf(await page({ kind: 'CHRONOLOGICAL' }, { market }))).toEqual([b2, a2, b1, a1]);
  await stage.mutate('videoViewRecord', { videoId: a1, watchedSeconds: 1 }, guest, 'counted');
  later();
  expect(idsOf(await page({}, guest))).toEqual([a2, b2, b1, a1]);
});

test('whoever follows a creator has them in FOLLOWING, and first in FOR_YOU; older facts are ignored', async () => {
  const market = newMarket();
  const [a1, b1, a2, b2] = (await publish(4, market)) as [string, string, string, string];
  const fan = { ...newUser(), market };
  const { creatorId } = stage;
  const following = async () => {
    later();
    return idsOf(await page({ kind: 'FOLLOWING' }, fan));
  };
  expect(await following()).toEqual([]);
  await stage.emit('creators', follow(fan.userId, creatorId, 'followed', 1));
  await stage.settled();
  expect(await following()).toEqual([a2, a1]);
  const forYou = await page({}, fan);
  expect(idsOf(forYou)).toEqual([a2, b2, a1, b1]);
  expect(forYou.edges[0].node.why).toEqual([
    { source: 'POPULAR' },
    { source: 'RECENT' },
    { source: 'FOLLOWED_CREATOR' },
  ]);

  await stage.emit('creators', follow(fan.userId, creatorId, 'unfollowed', 3));
  await stage.settled();
  expect(await following()).toEqual([]);
  await stage.emit('creators', follow(fan.userId, creatorId, 'followed', 2));
  await stage.settled();
  expect(await following()).toEqual([]);

  expect(await codeOf({ kind: 'FOLLOWING' }, { market })).toBe('UNAUTHENTICATED');
  expect(await codeOf({ kind: 'FOLLOWING' }, { ...newGuest(), market })).toBe('UNAUTHENTICATED');
});

test('SHOP has what can be bought in the market, as products and partners tell', async () => {
  const market = newMarket();
  const product = randomIds.next('prod');
  const offer = randomIds.next('offer');
  stage.sold.add(product).add(offer);
  const [withProduct, withOffer, withNothing] = (await publish(3, market)) as [string, string, string];
  const tag = (videoId: string, shoppableId: string, as: As) =>
    stage.mutate('videoTagAdd', { videoId, shoppableId, startSeconds: 0, endSeconds: 1 }, as, 'tag { id }');
  await tag(withProduct, product, stage.owner);
  await tag(withOffer, offer, second.owner);
  const productIs = (version: number, change: object) => ({
    type: 'product.changed',
    aggregate: { type: 'product', id: product },
    version,
    payload: {
      productId: product,
      shopId: 's',
      categoryId: 'c',
      title: 't',
      published: true,
      inStock: true,
      markets: [market],
      ...change,
    },
  });
  const offerIs = (version: number, available: boolean) => ({
    type: 'offer.changed',
    aggregate: { type: 'offer', id: offer },
    version,
    payload: { offerId: offer, retailerId: 'r', available, title: 't' },
  });
  const shop = async () => {
    await stage.settled();
    later();
    const feed = await page({ kind: 'SHOP' }, { market });
    for (const { node } of feed.edges) expect(node.why).toEqual([{ source: 'SHOPPABLE' }]);
    return idsOf(feed);
  };
  expect(await shop()).toEqual([]);
  await stage.emit('products', productIs(1, {}));
  await stage.emit('partners', offerIs(1, true));
  expect(await shop()).toEqual([withOffer, withProduct]);
  await stage.emit('products', productIs(2, { inStock: false }));
  expect(await shop()).toEqual([withOffer]);
  await stage.emit('products', productIs(3, { markets: ['XX'] }));
  expect(await shop()).toEqual([withOffer]);
  await stage.emit('partners', offerIs(2, false));
  await stage.emit('products', productIs(5, {}));
  await stage.emit('products', productIs(4, { published: false }));
  expect(await shop()).toEqual([withProduct]);
  expect(await shop()).not.toContain(withNothing);
});

test('HASHTAG has what bears it in any writing, and needs it; no other feed takes one', async () => {
  const market = newMarket();
  const [first, , third] = await publish(3, market);
  await stage.mutate('videoUpdate', { videoId: first, caption: '#ÜBER' }, stage.owner, 'video { id }');
  await stage.mutate('videoUpdate', { videoId: third, caption: '#über' }, stage.owner, 'video { id }');
  expect(idsOf(await page({ kind: 'HASHTAG', hashtag: '#Über' }, { market }))).toEqual([third, first]);
  expect(await codeOf({ kind: 'HASHTAG' }, { market })).toBe('BAD_USER_INPUT');
  expect(await codeOf({ kind: 'HASHTAG', hashtag: 'two words' }, { market })).toBe('BAD_USER_INPUT');
  expect(await codeOf({ kind: 'SHOP', hashtag: 'x' }, { market })).toBe('BAD_USER_INPUT');
});

test('where all of a page was removed, the cursor still leads on; drafts, other markets and removed videos are in no feed', async () => {
  const market = newMarket();
  const ids = (await publish(3, market)).reverse();
  await stage.draft({ availableInMarkets: [market] });
  await stage.published({ availableInMarkets: ['ZZ'] });
  const shown = await page({ kind: 'CHRONOLOGICAL', first: 1 }, { market });
  expect(idsOf(shown)).toEqual([ids[0]]);
  for (const videoId of ids.slice(1)) {
    const owner = ids.indexOf(videoId) % 2 ? second.owner : stage.owner;
    await stage.mutate('videoRemove', { videoId }, owner, 'video { id }');
  }
  const rest = await page({ kind: 'CHRONOLOGICAL', first: 1, after: shown.pageInfo.endCursor }, { market });
  expect(rest.edges).toEqual([]);
  expect(rest.pageInfo).toMatchObject({ hasNextPage: false, endCursor: expect.any(String) });
  expect(
    dataOf(await stage.run('{ feed { nodes { ... on FeedVideo { video { id } } } } }', {}, { market })).feed.nodes,
  ).toEqual([{ video: { id: ids[0] } }]);
});

test('whatever a feed or a list reads goes down an index, in its order', async () => {
  const market = newMarket();
  await publish(3, market, { hashtags: ['x'] });
  const fan = { ...newUser(), market };
  await stage.emit('creators', follow(fan.userId, stage.creatorId, 'followed', 1));
  await stage.settled();
  const client = stage.cluster.client.db(stage.cluster.database('videos').connection.name);
  await client.setProfilingLevel('all');
  for (const kind of ['FOR_YOU', 'FOLLOWING', 'SHOP', 'CHRONOLOGICAL']) await page({ kind }, fan);
  const { endCursor: after } = (await page({ kind: 'HASHTAG', hashtag: 'x', first: 1 }, fan)).pageInfo;
  await page({ kind: 'HASHTAG', hashtag: 'x', after }, fan);
  await stage.entities('Creator', [stage.creatorId], 'videos { nodes { id } } live { id }');
  await stage.entities('Product', [randomIds.next('prod')], 'taggedIn { nodes { id } }');
  await stage.run('{ viewer { history { nodes { video { id } } } } liveSessions { nodes { id } } }', {}, fan);
  await client.setProfilingLevel('off');
  const read = await client
    .collection('system.profile')
    .find({
      'command.find': { $in: ['videos', 'views', 'likes', 'follows', 'taggables', 'feedSnapshots', 'liveSessions'] },
    })
    .toArray();
  expect(read.length).toBeGreaterThan(15);
  const bad = read.filter(({ planSummary, hasSortStage }) => hasSortStage || !/^(IXSCAN|IDHACK)/.test(planSummary));
  expect(bad.map(({ command, planSummary }) => [command.find, planSummary, command.filter])).toEqual([]);
});
