import fc from 'fast-check';
import { randomIds } from '../../../../subgraphs/kit/ids.js';
import { outboxOf } from '../../../../subgraphs/kit/outbox.js';
import { startGraph } from '../../../kit/graph.js';
import type { TestGraph } from '../../../kit/graph.js';
import { together } from '../../../kit/together.js';
import { creator, guest, someone } from '../creators.js';

let graph: TestGraph;
beforeAll(async () => {
  graph = await startGraph({ workers: false });
});
afterAll(() => graph.stop());

const shape = 'creator { id followerCount viewerFollows } userErrors { code field }';
const followMutation = `mutation ($id: ID!) { creatorFollow(input: { creatorId: $id }) { ${shape} } }`;
const unfollowMutation = `mutation ($id: ID!) { creatorUnfollow(input: { creatorId: $id }) { ${shape} } }`;
const seenQuery = 'query ($id: ID!) { creator(id: $id) { followerCount viewerFollows } }';
const followingQuery = `query ($first: Int, $after: String) { viewer { following(first: $first, after: $after) {
  edges { cursor node { id viewerFollows } } nodes { id } totalCount pageInfo { hasNextPage endCursor } } } }`;

const follow = async (as: object, id: string) => (await graph.run(followMutation, { id }, as)).data.creatorFollow;
const unfollow = async (as: object, id: string) => (await graph.run(unfollowMutation, { id }, as)).data.creatorUnfollow;
const seen = async (as: object, id: string) => (await graph.run(seenQuery, { id }, as)).data.creator;
const eventsOf = (id: string) =>
  outboxOf(graph.cluster.database('creators'))
    .find({ 'payload.creatorId': id })
    .sort({ aggregateid: 1, version: 1 })
    .toArray();

describe('creatorFollow and creatorUnfollow', () => {
  test('count, tell, and are seen by the fan', async () => {
    const { id } = await creator(graph);
    const fan = someone();
    expect(await follow(fan, id)).toEqual({ creator: { id, followerCount: 1, viewerFollows: true }, userErrors: [] });
    expect(await follow(fan, id)).toEqual({ creator: { id, followerCount: 1, viewerFollows: true }, userErrors: [] });
    expect(await seen(someone(), id)).toEqual({ followerCount: 1, viewerFollows: false });
    expect(await seen(guest(), id)).toEqual({ followerCount: 1, viewerFollows: false });
    expect(await unfollow(fan, id)).toEqual({
      creator: { id, followerCount: 0, viewerFollows: false },
      userErrors: [],
    });
    expect(await unfollow(fan, id)).toEqual({
      creator: { id, followerCount: 0, viewerFollows: false },
      userErrors: [],
    });
    expect(await follow(fan, id)).toMatchObject({ creator: { followerCount: 1, viewerFollows: true } });
    const aggregate = {
      aggregatetype: 'follow',
      aggregateid: `${fan.userId}:${id}`,
      payload: { creatorId: id, userId: fan.userId },
    };
    expect(await eventsOf(id)).toMatchObject([
      { ...aggregate, type: 'creator.followed', version: 1 },
      { ...aggregate, type: 'creator.unfollowed', version: 2 },
      { ...aggregate, type: 'creator.followed', version: 3 },
    ]);
  });

  test('in one request, each sees what it did', async () => {
    const { id } = await creator(graph);
    const both = `mutation ($id: ID!) { a: creatorFollow(input: { creatorId: $id }) { ${shape} } b: creatorUnfollow(input: { creatorId: $id }) { ${shape} } }`;
    const { data } = await graph.run(both, { id }, someone());
    expect([data.a.creator, data.b.creator]).toEqual([
      { id, followerCount: 1, viewerFollows: true },
      { id, followerCount: 0, viewerFollows: false },
    ]);
  });

  test('a hundred racing follows of one fan are one follow', async () => {
    const { id } = await creator(graph);
    const fan = someone();
    const all = await together(100, () => follow(fan, id));
    expect(all.every(({ creator: each }) => each.viewerFollows && each.followerCount === 1)).toBe(true);
    expect(await seen(fan, id)).toEqual({ followerCount: 1, viewerFollows: true });
    expect((await eventsOf(id)).map(({ version }) => version)).toEqual([1]);
  });

  test('a hundred racing fans are a hundred follows', async () => {
    const { id } = await creator(graph);
    const all = await together(100, () => follow(someone(), id));
    expect(all.map(({ userErrors }) => userErrors)).toEqual(Array(100).fill([]));
    expect(await seen({}, id)).toEqual({ followerCount: 100, viewerFollows: false });
    expect(await eventsOf(id)).toHaveLength(100);
  });

  test('whatever fans do, at once and again, the count is the number of those who follow', async () => {
    const step = fc.record({ fan: fc.nat(4), creator: fc.nat(1), wish: fc.boolean() });
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(step, { minLength: 1, maxLength: 12 }), { minLength: 1, maxLength: 4 }),
        async (rounds) => {
          const ids = (await together(2, () => creator(graph))).map(({ id }) => id);
          const fans = Array.from({ length: 5 }, someone);
          for (const round of rounds) {
            await Promise.all(
              round.map(({ fan, creator: of, wish }) => (wish ? follow : unfollow)(fans[fan]!, ids[of]!)),
            );
          }
          for (const id of ids) {
            const followers = (await Promise.all(fans.map((fan) => seen(fan, id)))).filter(
              (each) => each.viewerFollows,
            );
            expect((await seen({}, id)).followerCount).toBe(followers.length);
            const events = await eventsOf(id);
            const last = new Map(events.map((event) => [event.aggregateid, event]));
            expect([...last.values()].filter(({ type }) => type === 'creator.followed')).toHaveLength(followers.length);
            for (const { aggregateid } of last.values()) {
              const own = events.filter((event) => event.aggregateid === aggregateid);
              expect(own.map(({ version }) => version)).toEqual(own.map((_, index) => index + 1));
              expect(own.every(({ type }, index) => (type === 'creator.followed') === (index % 2 === 0))).toBe(true);
            }
          }
        },
      ),
      { numRuns: 15 },
    );
  }, 60_000);

  test('are refused to oneself, towards nobody, and to those who have not signed in', async () => {
    const { id, owner } = await creator(graph);
    expect(await follow(owner, id)).toEqual({
      creator: null,
      userErrors: [{ code: 'SELF_FOLLOW', field: ['creatorId'] }],
    });
    const absent = randomIds.next('crtr');
    const notFound = { creator: null, userErrors: [{ code: 'NOT_FOUND', field: ['creatorId'] }] };
    expect([await follow(owner, absent), await unfollow(owner, absent)]).toEqual([notFound, notFound]);
    for (const mutation of [followMutation, unfollowMutation]) {
      expect((await graph.run(mutation, { id: 'crtr_1' }, owner)).errors[0]?.extensions.code).toBe('BAD_USER_INPUT');
      for (const as of [{}, guest()])
        expect((await graph.run(mutation, { id }, as)).errors[0]?.extensions.code).toBe('UNAUTHENTICATED');
    }
    expect(await seen(owner, id)).toEqual({ followerCount: 0, viewerFollows: false });
    expect(await eventsOf(id)).toEqual([]);
  });
});

describe('Viewer.following', () => {
  test('is a page of the latest first, by a fixed number of queries', async () => {
    const fan = someone();
    const ids = (await together(3, () => creator(graph))).map(({ id }) => id);
    for (const id of ids) {
      await follow(fan, id);
      graph.clock.advance(1);
    }
    await unfollow(fan, ids[1]!);
    const { value, reads } = await graph.queries.during(() => graph.run(followingQuery, {}, fan));
    const { following } = value.data.viewer;
    expect(following.nodes).toEqual([{ id: ids[2] }, { id: ids[0] }]);
    expect(following.edges.map((edge: any) => edge.node.viewerFollows)).toEqual([true, true]);
    expect(following.totalCount).toBe(2);
    expect(reads.sort()).toEqual(['creators.find', 'follows.aggregate', 'follows.find', 'follows.find']);

    const page = (await graph.run(followingQuery, { first: 1 }, fan)).data.viewer.following;
    expect([page.nodes, page.pageInfo.hasNextPage]).toEqual([[{ id: ids[2] }], true]);
    const next = (await graph.run(followingQuery, { first: 1, after: page.pageInfo.endCursor }, fan)).data.viewer
      .following;
    expect([next.nodes, next.pageInfo.hasNextPage]).toEqual([[{ id: ids[0] }], false]);
  });

  test('is null for guests', async () => {
    expect((await graph.run('{ viewer { following { totalCount } } }', {}, guest())).data.viewer.following).toBeNull();
  });

  test('viewerFollows of many creators is one query', async () => {
    const ids = (await together(3, () => creator(graph))).map(({ id }) => id);
    const fan = someone();
    await follow(fan, ids[1]!);
    const many = 'query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Creator { viewerFollows } } }';
    const { value, reads } = await graph.queries.during(() => graph.run(many, { ids }, fan));
    expect(value.data.nodes).toEqual([{ viewerFollows: false }, { viewerFollows: true }, { viewerFollows: false }]);
    expect(reads).toEqual(['creators.find', 'follows.find']);
  });
});
