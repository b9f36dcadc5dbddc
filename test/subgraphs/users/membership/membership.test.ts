import { randomIds } from '../../../../subgraphs/kit/ids.js';
import { startGraph } from '../../../kit/graph.js';
import type { TestGraph } from '../../../kit/graph.js';
import { together } from '../../../kit/together.js';
import { guest, person } from '../people.js';

let graph: TestGraph;
beforeAll(async () => {
  graph = await startGraph({ workers: false });
});
afterAll(() => graph.stop());

const establishMutation = 'mutation ($input: MembershipEstablishInput!) { membershipEstablish(input: $input) }';
const roleQuery = 'query ($userId: ID!, $tenantId: ID!) { membershipRole(userId: $userId, tenantId: $tenantId) }';
const grantMutation = `mutation ($input: MembershipGrantInput!) { membershipGrant(input: $input) {
  membership { user { id displayName } tenantId tenant { __typename } role } userErrors { code field } } }`;
const revokeMutation = `mutation ($input: MembershipRevokeInput!) { membershipRevoke(input: $input) {
  membership { role } userErrors { code field } } }`;

const establish = (input: { userId: string; tenantId: string; role: string }) =>
  graph.callAs<{ membershipEstablish: boolean }>('products', 'users', establishMutation, { input });
const roleOf = async (userId: string, tenantId: string) =>
  (await graph.callAs<{ membershipRole: string | null }>('orders', 'users', roleQuery, { userId, tenantId }))
    .membershipRole;
const grant = (as: object, tenantId: string, userId: string, role: string) =>
  graph.run(grantMutation, { input: { tenantId, userId, role } }, as);
const revoke = (as: object, tenantId: string, userId: string) =>
  graph.run(revokeMutation, { input: { tenantId, userId } }, as);

async function shopOf(...roles: string[]) {
  const tenantId = randomIds.next('shop');
  const members = await together(roles.length, () => person(graph));
  for (const [index, role] of roles.entries()) await establish({ userId: members[index]!.id, tenantId, role });
  return { tenantId, members };
}

describe('membershipEstablish and membershipRole', () => {
  test('a replay changes nothing, not even a role that changed since', async () => {
    const { tenantId, members } = await shopOf('OWNER', 'OWNER');
    const [anna, ben] = members;
    expect(await establish({ userId: anna!.id, tenantId, role: 'OWNER' })).toEqual({ membershipEstablish: true });
    await grant(anna!.as, tenantId, ben!.id, 'STAFF');
    await establish({ userId: ben!.id, tenantId, role: 'OWNER' });
    expect(await roleOf(ben!.id, tenantId)).toBe('STAFF');
  });

  test('many roles in one document are one query', async () => {
    const shops = [await shopOf('OWNER', 'STAFF'), await shopOf('MANAGER')];
    const asked = shops.flatMap(({ tenantId, members }) => members.map(({ id }) => ({ tenantId, id })));
    asked.push({ tenantId: shops[1]!.tenantId, id: shops[0]!.members[0]!.id });
    const fields = asked.map(
      ({ tenantId, id }, index) => `r${index}: membershipRole(userId: "${id}", tenantId: "${tenantId}")`,
    );
    const { value, reads } = await graph.queries.during(() =>
      graph.callAs('orders', 'users', `{ ${fields.join(' ')} }`, {}),
    );
    expect(value).toEqual({ r0: 'OWNER', r1: 'STAFF', r2: 'MANAGER', r3: null });
    expect(reads).toEqual(['memberships.find']);
  });

  test('at once, by many, it is one membership', async () => {
    const { id } = await person(graph);
    const tenantId = randomIds.next('shop');
    await together(10, () => establish({ userId: id, tenantId, role: 'OWNER' }));
    expect(
      await graph.cluster.database('users').connection.collection('memberships').countDocuments({ tenantId }),
    ).toBe(1);
  });

  test('only the service that owns the type of tenant establishes; any service asks; no client does either', async () => {
    const input = { userId: randomIds.next('user'), tenantId: randomIds.next('crtr'), role: 'OWNER' };
    await expect(establish(input)).rejects.toMatchObject({ extensions: { code: 'FORBIDDEN' } });
    await expect(
      graph.callAs('creators', 'users', establishMutation, { input: { ...input, tenantId: randomIds.next('prod') } }),
    ).rejects.toMatchObject({
      extensions: { code: 'BAD_USER_INPUT' },
    });
    expect(await roleOf(input.userId, input.tenantId)).toBeNull();
    for (const [document, variables] of [
      [establishMutation, { input }],
      [roleQuery, input],
    ] as const) {
      expect((await graph.run(document, variables)).errors[0]?.extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
    }
  });
});

describe('membershipGrant', () => {
  test('an owner makes a manager, who makes staff', async () => {
    const { tenantId, members } = await shopOf('OWNER');
    const [ben, cleo] = await together(2, (index) => person(graph, { displayName: `Member ${index}` }));
    const { data } = await grant(members[0]!.as, tenantId, ben!.id, 'MANAGER');
    expect(data.membershipGrant).toEqual({
      membership: {
        user: { id: ben!.id, displayName: 'Member 0' },
        tenantId,
        tenant: { __typename: 'Shop' },
        role: 'MANAGER',
      },
      userErrors: [],
    });
    expect((await grant(ben!.as, tenantId, cleo!.id, 'STAFF')).data.membershipGrant.membership.role).toBe('STAFF');
    expect([await roleOf(ben!.id, tenantId), await roleOf(cleo!.id, tenantId)]).toEqual(['MANAGER', 'STAFF']);
  });

  test('granting the same again changes nothing', async () => {
    const { tenantId, members } = await shopOf('OWNER', 'STAFF');
    const { data } = await grant(members[0]!.as, tenantId, members[1]!.id, 'STAFF');
    expect(data.membershipGrant).toMatchObject({ membership: { role: 'STAFF' }, userErrors: [] });
  });

  test('managers reach no owner, staff reaches nobody, and strangers find nothing', async () => {
    const { tenantId, members } = await shopOf('OWNER', 'MANAGER', 'STAFF');
    const [owner, manager, staff] = members;
    const stranger = await person(graph);
    const codes = [];
    for (const [as, userId, role] of [
      [{}, stranger.id, 'STAFF'],
      [guest(), stranger.id, 'STAFF'],
      [manager!.as, stranger.id, 'OWNER'],
      [manager!.as, owner!.id, 'STAFF'],
      [manager!.as, manager!.id, 'OWNER'],
      [staff!.as, stranger.id, 'STAFF'],
      [staff!.as, staff!.id, 'MANAGER'],
    ] as const) {
      codes.push((await grant(as, tenantId, userId, role)).errors[0]?.extensions.code);
    }
    expect(codes).toEqual([
      'UNAUTHENTICATED',
      'UNAUTHENTICATED',
      'FORBIDDEN',
      'FORBIDDEN',
      'FORBIDDEN',
      'FORBIDDEN',
      'FORBIDDEN',
    ]);
    const { data } = await grant(stranger.as, tenantId, stranger.id, 'OWNER');
    expect(data.membershipGrant).toEqual({
      membership: null,
      userErrors: [{ code: 'NOT_FOUND', field: ['tenantId'] }],
    });
    expect(
      await together(4, async (index) => roleOf([owner!, manager!, staff!, stranger][index]!.id, tenantId)),
    ).toEqual(['OWNER', 'MANAGER', 'STAFF', null]);
  });

  test('needs somebody, and keeps an owner', async () => {
    const { tenantId, members } = await shopOf('OWNER');
    const nobody = await grant(members[0]!.as, tenantId, randomIds.next('user'), 'STAFF');
    expect(nobody.data.membershipGrant.userErrors).toEqual([{ code: 'NOT_FOUND', field: ['userId'] }]);
    const last = await grant(members[0]!.as, tenantId, members[0]!.id, 'MANAGER');
    expect(last.data.membershipGrant.userErrors).toEqual([{ code: 'LAST_OWNER', field: ['role'] }]);
    expect(await roleOf(members[0]!.id, tenantId)).toBe('OWNER');
    expect((await grant(members[0]!.as, 'shop_1', members[0]!.id, 'STAFF')).errors[0]?.extensions.code).toBe(
      'BAD_USER_INPUT',
    );
  });

  test('ends at 500 members', async () => {
    const { tenantId, members } = await shopOf('OWNER');
    const rows = graph.cluster.database('users').connection.collection('memberships');
    const [own] = await rows.find({ tenantId }).toArray();
    const many = Array.from({ length: 499 }, (_, index) => ({
      ...own,
      _id: `${own?._id}${index}`,
      userId: `user_${index}`,
      role: 'STAFF',
    }));
    await rows.insertMany(many as never);
    const { id } = await person(graph);
    const { data } = await grant(members[0]!.as, tenantId, id, 'STAFF');
    expect(data.membershipGrant.userErrors).toEqual([{ code: 'LIMIT_REACHED', field: ['tenantId'] }]);
    expect(await roleOf(id, tenantId)).toBeNull();
  });
});

describe('membershipRevoke', () => {
  test('anyone leaves, and owners and managers send others away', async () => {
    const { tenantId, members } = await shopOf('OWNER', 'OWNER', 'MANAGER', 'STAFF', 'STAFF');
    const [owner, second, manager, one, two] = members.map(({ id, as }) => ({ id, as }));
    expect((await revoke(one!.as, tenantId, one!.id)).data.membershipRevoke).toEqual({
      membership: { role: 'STAFF' },
      userErrors: [],
    });
    expect((await revoke(manager!.as, tenantId, two!.id)).data.membershipRevoke.userErrors).toEqual([]);
    expect((await revoke(owner!.as, tenantId, manager!.id)).data.membershipRevoke.userErrors).toEqual([]);
    expect((await revoke(owner!.as, tenantId, owner!.id)).data.membershipRevoke.userErrors).toEqual([]);
    expect((await revoke(second!.as, tenantId, second!.id)).data.membershipRevoke.userErrors).toEqual([
      { code: 'LAST_OWNER', field: ['userId'] },
    ]);
    expect(await together(5, (index) => roleOf(members[index]!.id, tenantId))).toEqual([
      null,
      'OWNER',
      null,
      null,
      null,
    ]);
  });

  test('of owners who all leave at once, one stays', async () => {
    const { tenantId, members } = await shopOf('OWNER', 'OWNER', 'OWNER', 'OWNER', 'OWNER');
    const all = await Promise.all(members.map(({ id, as }) => revoke(as, tenantId, id)));
    const codes = all.map(({ data }) => data.membershipRevoke.userErrors[0]?.code ?? null).sort();
    expect(codes).toEqual(['LAST_OWNER', null, null, null, null]);
    expect(
      await graph.cluster.database('users').connection.collection('memberships').countDocuments({ tenantId }),
    ).toBe(1);
  });

  test('is refused to managers towards owners, to staff, to strangers and to nobody', async () => {
    const { tenantId, members } = await shopOf('OWNER', 'OWNER', 'MANAGER', 'STAFF');
    const [owner, , manager, staff] = members;
    const stranger = await person(graph);
    const codes = [];
    for (const as of [{}, guest(), manager!.as, staff!.as])
      codes.push((await revoke(as, tenantId, owner!.id)).errors[0]?.extensions.code);
    expect(codes).toEqual(['UNAUTHENTICATED', 'UNAUTHENTICATED', 'FORBIDDEN', 'FORBIDDEN']);
    const notFound = (field: string) => ({ membership: null, userErrors: [{ code: 'NOT_FOUND', field: [field] }] });
    expect((await revoke(stranger.as, tenantId, owner!.id)).data.membershipRevoke).toEqual(notFound('tenantId'));
    expect((await revoke(owner!.as, tenantId, stranger.id)).data.membershipRevoke).toEqual(notFound('userId'));
    expect(await roleOf(owner!.id, tenantId)).toBe('OWNER');
  });
});

describe('Viewer.memberships and staff', () => {
  const mine = '{ viewer { memberships { nodes { tenantId role user { id } } totalCount } } }';
  const staffQuery =
    'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Shop { id staff { nodes { role user { displayName } } } } } }';

  test('are listed with the people by one query each', async () => {
    const { tenantId, members } = await shopOf('OWNER', 'STAFF');
    const { value, reads } = await graph.queries.during(() => graph.run(mine, {}, members[1]!.as));
    expect(value.data.viewer.memberships).toEqual({
      nodes: [{ tenantId, role: 'STAFF', user: { id: members[1]!.id } }],
      totalCount: 1,
    });
    expect(reads.sort()).toEqual(['memberships.aggregate', 'memberships.find', 'users.find']);
    expect((await graph.run(mine, {}, guest())).data.viewer.memberships).toEqual({ nodes: [], totalCount: 0 });
  });

  test('staff is for members’ eyes', async () => {
    const { tenantId } = await shopOf('OWNER');
    const r = [{ __typename: 'Shop', id: tenantId }];
    const { _entities } = await graph.callAs<{ _entities: any[] }>('products', 'users', staffQuery, { r });
    expect(_entities).toEqual([{ id: tenantId, staff: null }]);
  });

  test('the staff of ten shops is one query beside the question who may see it', async () => {
    const shops: string[] = [];
    const owner = await person(graph);
    for (let n = 0; n < 10; n += 1) {
      const tenantId = randomIds.next('shop');
      await establish({ userId: owner.id, tenantId, role: 'OWNER' });
      shops.unshift(tenantId);
    }
    const nested =
      '{ viewer { memberships { nodes { tenant { ... on Shop { id staff { totalCount nodes { role } } } } } } } }';
    const { value, reads } = await graph.queries.during(() => graph.run(nested, {}, owner.as));
    const tenants = value.data.viewer.memberships.nodes.map(({ tenant }: any) => tenant);
    const staff = { totalCount: 1, nodes: [{ role: 'OWNER' }] };
    expect(new Set(tenants.map(({ id }: any) => id))).toEqual(new Set(shops));
    expect(tenants.map((tenant: any) => tenant.staff)).toEqual(shops.map(() => staff));
    expect(reads).toEqual(['memberships.find', 'memberships.find', 'memberships.aggregate', 'memberships.aggregate']);
  });
});
