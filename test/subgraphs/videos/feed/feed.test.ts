import { randomIds } from '../../../../subgraphs/kit/ids.js';
import { newGuest, newUser, type As } from '../stage.js';
import { idsOf, startFeedStage, type FeedStage } from './feedStage.js';

let stage: FeedStage;
beforeAll(async () => {
  stage = await startFeedStage({ workers: true });
});
afterAll(() => stage.stop());

const follow = (userId: string, creatorId: string, type: 'followed' | 'unfollowed', version: number) => ({
  type: `creator.${type}`,
  aggregate: { type: 'follow', id: `${userId}:${creatorId}` },
  version,
  payload: { userId, creatorId },
});

test('popularity goes before age, creators take turns, and what was seen comes last', async () => {
  const market = stage.newMarket();
  const [a1, b1, a2, b2] = (await stage.publish(4, market)) as [string, string, string, string];
  const guest = { ...newGuest(), market };
  for (let n = 0; n < 3; n += 1)
    await stage.mutate('videoLike', { videoId: a1 }, { ...newUser(), market }, 'video { id }');
  await stage.mutate('videoLike', { videoId: a2 }, { ...newUser(), market }, 'video { id }');
  stage.later();
  expect(idsOf(await stage.page({}, { market }))).toEqual([a1, b2, a2, b1]);
  expect(idsOf(await stage.page({ kind: 'CHRONOLOGICAL' }, { market }))).toEqual([b2, a2, b1, a1]);
  await stage.mutate('videoViewRecord', { videoId: a1, watchedSeconds: 1 }, guest, 'counted');
  stage.later();
  expect(idsOf(await stage.page({}, guest))).toEqual([a2, b2, b1, a1]);
});

test('whoever follows a creator has them in FOLLOWING, and first in FOR_YOU; older facts are ignored', async () => {
  const market = stage.newMarket();
  const [a1, b1, a2, b2] = (await stage.publish(4, market)) as [string, string, string, string];
  const fan = { ...newUser(), market };
  const { creatorId } = stage;
  const following = async () => {
    stage.later();
    return idsOf(await stage.page({ kind: 'FOLLOWING' }, fan));
  };
  expect(await following()).toEqual([]);
  await stage.emit('creators', follow(fan.userId, creatorId, 'followed', 1));
  await stage.settled();
  expect(await following()).toEqual([a2, a1]);
  const forYou = await stage.page({}, fan);
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

  expect(await stage.codeOf({ kind: 'FOLLOWING' }, { market })).toBe('UNAUTHENTICATED');
  expect(await stage.codeOf({ kind: 'FOLLOWING' }, { ...newGuest(), market })).toBe('UNAUTHENTICATED');
});

test('SHOP has what can be bought in the market, as products and partners tell', async () => {
  const market = stage.newMarket();
  const product = randomIds.next('prod');
  const offer = randomIds.next('offer');
  stage.sold.add(product).add(offer);
  const [withProduct, withOffer, withNothing] = (await stage.publish(3, market)) as [string, string, string];
  const tag = (videoId: string, shoppableId: string, as: As) =>
    stage.mutate('videoTagAdd', { videoId, shoppableId, startSeconds: 0, endSeconds: 1 }, as, 'tag { id }');
  await tag(withProduct, product, stage.owner);
  await tag(withOffer, offer, stage.second.owner);
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
    stage.later();
    const feed = await stage.page({ kind: 'SHOP' }, { market });
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
  const market = stage.newMarket();
  const [first, , third] = await stage.publish(3, market);
  await stage.mutate('videoUpdate', { videoId: first, caption: '#ÜBER' }, stage.owner, 'video { id }');
  await stage.mutate('videoUpdate', { videoId: third, caption: '#über' }, stage.owner, 'video { id }');
  expect(idsOf(await stage.page({ kind: 'HASHTAG', hashtag: '#Über' }, { market }))).toEqual([third, first]);
  expect(await stage.codeOf({ kind: 'HASHTAG' }, { market })).toBe('BAD_USER_INPUT');
  expect(await stage.codeOf({ kind: 'HASHTAG', hashtag: 'two words' }, { market })).toBe('BAD_USER_INPUT');
  expect(await stage.codeOf({ kind: 'SHOP', hashtag: 'x' }, { market })).toBe('BAD_USER_INPUT');
});

test('whatever a feed or a list reads goes down an index, in its order', async () => {
  const market = stage.newMarket();
  await stage.publish(3, market, { hashtags: ['x'] });
  const fan = { ...newUser(), market };
  await stage.emit('creators', follow(fan.userId, stage.creatorId, 'followed', 1));
  await stage.settled();
  const client = stage.cluster.client.db(stage.cluster.database('videos').connection.name);
  await client.setProfilingLevel('all');
  for (const kind of ['FOR_YOU', 'FOLLOWING', 'SHOP', 'CHRONOLOGICAL']) await stage.page({ kind }, fan);
  const { endCursor: after } = (await stage.page({ kind: 'HASHTAG', hashtag: 'x', first: 1 }, fan)).pageInfo;
  await stage.page({ kind: 'HASHTAG', hashtag: 'x', after }, fan);
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
