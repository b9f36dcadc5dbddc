import { randomIds } from '../../../../subgraphs/kit/ids.js';
import { startGraph } from '../../../kit/graph.js';
import type { TestGraph } from '../../../kit/graph.js';
import { together } from '../../../kit/together.js';
import { createMutation, creator, guest, member, operator, someone, tryCreate } from '../creators.js';

let graph: TestGraph;
beforeAll(async () => {
  graph = await startGraph();
});
afterAll(() => graph.stop());

const updateMutation = `mutation ($input: CreatorUpdateInput!) { creatorUpdate(input: $input) {
  creator { handle displayName bio avatarUrl countryCode languages } userErrors { code field } } }`;
const byId = 'query ($id: ID!) { creator(id: $id) { id handle displayName user { id } externalId } }';
const byHandle = 'query ($handle: String!) { creatorByHandle(handle: $handle) { id } }';
const node = 'query ($id: ID!) { node(id: $id) { id ... on Creator { handle } } }';
const list = `query ($filter: CreatorFilter, $sortKey: CreatorSortKey, $reverse: Boolean, $first: Int, $after: String) {
  creators(filter: $filter, sortKey: $sortKey, reverse: $reverse, first: $first, after: $after) {
    nodes { id } totalCount pageInfo { hasNextPage endCursor } } }`;
const update = async (as: object, creatorId: string, change: object) =>
  (await graph.run(updateMutation, { input: { creatorId, ...change } }, as)).data.creatorUpdate;
const creators = () => graph.cluster.database('creators').connection.collection('creators');

describe('creatorCreate', () => {
  test('makes a creator whose owner is the caller', async () => {
    const as = someone();
    const input = {
      handle: 'Anna.Makes_1',
      displayName: ' Anna ',
      bio: 'I make\r\nthings. ',
      avatarUrl: '/media/anna.png',
      countryCode: 'DE',
      languages: ['de', 'en-GB'],
    };
    const { creator: made, userErrors } = await tryCreate(graph, as, input);
    expect(userErrors).toEqual([]);
    expect(made).toEqual({
      ...input,
      id: expect.stringMatching(/^crtr_/),
      handle: 'anna.makes_1',
      displayName: 'Anna',
      bio: 'I make\nthings.',
      followerCount: 0,
      viewerFollows: false,
    });
    const role = 'query ($userId: ID!, $tenantId: ID!) { membershipRole(userId: $userId, tenantId: $tenantId) }';
    const asked = await graph.callAs('videos', 'users', role, { userId: as.userId, tenantId: made.id });
    expect(asked).toEqual({ membershipRole: 'OWNER' });
    expect(await creators().countDocuments({ ownerPending: true })).toBe(0);
  });

  test.each([
    [{ handle: 'ab' }, 'INVALID', ['handle']],
    [{ handle: 'x'.repeat(31) }, 'INVALID', ['handle']],
    [{ handle: 'with space' }, 'INVALID', ['handle']],
    [{ handle: 'umläut' }, 'INVALID', ['handle']],
    [{ displayName: ' ' }, 'INVALID', ['displayName']],
    [{ displayName: 'x'.repeat(101) }, 'INVALID', ['displayName']],
    [{ displayName: 'a\nb' }, 'INVALID', ['displayName']],
    [{ bio: 'x'.repeat(501) }, 'INVALID', ['bio']],
    [{ bio: 'a\u0007b' }, 'INVALID', ['bio']],
    [{ languages: Array(11).fill('en') }, 'INVALID', ['languages']],
  ])('refuses %j', async (over, code, field) => {
    const before = await creators().countDocuments();
    expect(await tryCreate(graph, someone(), over)).toEqual({ creator: null, userErrors: [{ code, field }] });
    expect(await creators().countDocuments()).toBe(before);
  });

  test('of many who want one handle in any case, one gets it', async () => {
    const all = await together(20, (index) => tryCreate(graph, someone(), { handle: index % 2 ? 'RACE' : 'race' }));
    expect(all.filter((each) => each.creator)).toHaveLength(1);
    expect(all.filter((each) => !each.creator).map(({ userErrors }) => userErrors)).toEqual(
      Array(19).fill([{ code: 'HANDLE_TAKEN', field: ['handle'] }]),
    );
  });

  test('one person may own several, fifty at most', async () => {
    const as = someone();
    for (let count = 0; count < 50; count += 1) expect((await tryCreate(graph, as)).userErrors).toEqual([]);
    expect(await tryCreate(graph, as)).toEqual({ creator: null, userErrors: [{ code: 'LIMIT_REACHED', field: null }] });
    const mine = '{ viewer { creator { id } creators(first: 100) { nodes { id } totalCount } } }';
    const { viewer } = (await graph.run(mine, {}, as)).data;
    expect(viewer.creators.totalCount).toBe(50);
    expect(viewer.creator.id).toBe(viewer.creators.nodes[0].id);
  });

  test('is for those who signed in', async () => {
    for (const as of [{}, guest()]) {
      const { errors } = await graph.run(createMutation, { input: { handle: 'nobody', displayName: 'x' } }, as);
      expect(errors[0]?.extensions.code).toBe('UNAUTHENTICATED');
    }
    expect(await creators().countDocuments({ handle: 'nobody' })).toBe(0);
  });

  test('where users does not answer, nothing is left behind', async () => {
    const { memberships } = graph.services<{ memberships: { establishOwner: unknown } }>('creators');
    const { establishOwner } = memberships;
    memberships.establishOwner = () => Promise.reject(new Error('out of reach'));
    const { errors } = await graph.run(createMutation, { input: { handle: 'unlucky', displayName: 'x' } }, someone());
    memberships.establishOwner = establishOwner;
    expect(errors[0]?.extensions.code).toBe('INTERNAL_SERVER_ERROR');
    expect(await creators().countDocuments({ handle: 'unlucky' })).toBe(0);
  });

  test('an owner whose making was cut short becomes one by the job', async () => {
    const { id } = await creator(graph);
    const userId = randomIds.next('user');
    await creators().updateOne({ _id: id as never }, { $set: { ownerPending: true, userId } });
    graph.clock.advance(61);
    await graph.runJob('creators', 'ownersEstablish');
    expect((await update({ userId }, id, { bio: 'Mine.' })).userErrors).toEqual([]);
    expect(await creators().countDocuments({ ownerPending: true })).toBe(0);
  });
});

describe('creatorUpdate', () => {
  test('changes what is given, and takes away what is null', async () => {
    const { id, owner } = await creator(graph, {
      bio: 'Old',
      countryCode: 'DE',
      languages: ['de'],
      avatarUrl: '/media/a.png',
    });
    const changed = await update(owner, id, { handle: 'Fresh', bio: null, avatarUrl: null, languages: ['en'] });
    expect(changed).toEqual({
      creator: {
        handle: 'fresh',
        displayName: 'A creator',
        bio: '',
        avatarUrl: null,
        countryCode: 'DE',
        languages: ['en'],
      },
      userErrors: [],
    });
    expect((await graph.run(byHandle, { handle: 'FRESH' })).data.creatorByHandle).toEqual({ id });
  });

  test('managers may; staff, strangers and nobody may not, and then nothing has changed', async () => {
    const { id } = await creator(graph);
    const manager = await member(graph, id, 'MANAGER');
    const staff = await member(graph, id, 'STAFF');
    const another = await creator(graph);
    expect((await update(manager, id, { displayName: 'By the manager' })).userErrors).toEqual([]);
    for (const as of [someone(), another.owner, operator]) {
      expect(await update(as, id, { displayName: 'x' })).toEqual({
        creator: null,
        userErrors: [{ code: 'NOT_FOUND', field: ['creatorId'] }],
      });
    }
    const codes = [];
    for (const as of [staff, guest(), {}]) {
      codes.push(
        (await graph.run(updateMutation, { input: { creatorId: id, displayName: 'x' } }, as)).errors[0]?.extensions
          .code,
      );
    }
    expect(codes).toEqual(['FORBIDDEN', 'UNAUTHENTICATED', 'UNAUTHENTICATED']);
    expect((await graph.run(byId, { id })).data.creator.displayName).toBe('By the manager');
  });

  test.each([
    [{ handle: 'a' }, 'INVALID', ['handle']],
    [{ displayName: '' }, 'INVALID', ['displayName']],
    [{ bio: 'x'.repeat(501) }, 'INVALID', ['bio']],
    [{ handle: 'TAKEN.1', bio: 'new' }, 'HANDLE_TAKEN', ['handle']],
  ])('refuses %j', async (change, code, field) => {
    await tryCreate(graph, someone(), { handle: 'taken.1' });
    const { id, owner } = await creator(graph);
    expect(await update(owner, id, change)).toEqual({ creator: null, userErrors: [{ code, field }] });
  });
});

describe('a creator', () => {
  test('is found by id, by handle and as a node; one that there is not is null', async () => {
    const { id, owner } = await creator(graph, { handle: 'find.me' });
    expect((await graph.run(byId, { id })).data.creator).toMatchObject({ id, handle: 'find.me', externalId: null });
    expect((await graph.run(byHandle, { handle: 'Find.Me' })).data.creatorByHandle).toEqual({ id });
    expect((await graph.run(node, { id })).data.node).toEqual({ id, handle: 'find.me' });
    const absent = randomIds.next('crtr');
    expect((await graph.run(byId, { id: absent })).data.creator).toBeNull();
    expect((await graph.run(byHandle, { handle: 'not a handle' })).data.creatorByHandle).toBeNull();
    expect((await graph.run(node, { id: absent })).data.node).toBeNull();
    expect((await graph.run(byId, { id: 'crtr_1' })).errors[0]?.extensions.code).toBe('BAD_USER_INPUT');
    expect((await graph.run('{ viewer { creator { id } } }', {}, owner)).data.viewer.creator).toEqual({ id });
    expect((await graph.run('{ viewer { creator { id } creators { totalCount } } }', {}, guest())).data.viewer).toEqual(
      {
        creator: null,
        creators: null,
      },
    );
  });

  test('shows its staff to its members alone', async () => {
    const { id, owner } = await creator(graph);
    const staff = 'query ($id: ID!) { creator(id: $id) { staff { nodes { role tenantId } totalCount } } }';
    const shown = { staff: { nodes: [{ role: 'OWNER', tenantId: id }], totalCount: 1 } };
    expect((await graph.run(staff, { id }, owner)).data.creator).toEqual(shown);
    expect((await graph.run(staff, { id }, someone())).data.creator).toEqual({ staff: null });
    const mine = '{ viewer { memberships { nodes { tenant { ... on Creator { id handle } } } } } }';
    const { nodes } = (await graph.run(mine, {}, owner)).data.viewer.memberships;
    expect(nodes).toEqual([{ tenant: { id, handle: expect.stringMatching(/^creator_/) } }]);
  });

  test('is known to other services by its facts, and not to clients', async () => {
    const { id } = await creator(graph, { handle: 'facts', displayName: 'Facts' });
    const facts = 'query ($ids: [ID!]!) { creatorFacts(ids: $ids) { creatorId displayName handle } }';
    const variables = { ids: [id, randomIds.next('crtr')] };
    expect(await graph.callAs('videos', 'creators', facts, variables)).toEqual({
      creatorFacts: [{ creatorId: id, displayName: 'Facts', handle: 'facts' }],
    });
    expect((await graph.run(facts, variables)).errors[0]?.extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
    const many = { ids: Array.from({ length: 501 }, () => id) };
    await expect(graph.callAs('videos', 'creators', facts, many)).rejects.toMatchObject({
      extensions: { code: 'BAD_USER_INPUT' },
    });
  });
});

describe('creators', () => {
  test('are sorted, filtered and paged by one query, without repeats', async () => {
    const ids: string[] = [];
    for (let count = 0; count < 5; count += 1) ids.push((await creator(graph, { countryCode: 'IS' })).id);
    await Promise.all(
      ids.map((id, index) => creators().updateOne({ _id: id as never }, { $set: { followerCount: index % 3 } })),
    );
    const filter = { countryCode: 'IS' };
    const { value, reads } = await graph.queries.during(() => graph.run(list, { filter, first: 100 }));
    expect(value.data.creators.nodes.map((each: { id: string }) => ids.indexOf(each.id))).toEqual([2, 4, 1, 3, 0]);
    expect(value.data.creators.totalCount).toBe(5);
    expect(reads).toEqual(['creators.find', 'creators.aggregate']);

    const seen: number[] = [];
    for (let after: string | null = null, more = true; more;) {
      const page: any = (await graph.run(list, { filter, sortKey: 'CREATED_AT', reverse: true, first: 2, after })).data
        .creators;
      seen.push(...page.nodes.map((each: { id: string }) => ids.indexOf(each.id)));
      ({ endCursor: after, hasNextPage: more } = page.pageInfo);
    }
    expect(seen).toEqual([0, 1, 2, 3, 4]);
    expect((await graph.run(list, { first: 101 })).errors[0]?.extensions.code).toBe('BAD_USER_INPUT');
    expect((await graph.run(list, { after: 'forged' })).errors[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });
});
