import { randomIds } from '../../../../subgraphs/kit/ids.js';
import { startGraph } from '../../../kit/graph.js';
import type { TestGraph } from '../../../kit/graph.js';
import { together } from '../../../kit/together.js';
import { operator, password, person, trySignUp } from '../people.js';

let graph: TestGraph;
beforeAll(async () => {
  graph = await startGraph({ workers: false });
});
afterAll(() => graph.stop());

const viewer = '{ viewer { id isGuest email roles marketCode languages user { id displayName } } }';
const update = `mutation ($input: UserUpdateInput!) { userUpdate(input: $input) { user { id displayName } userErrors { code field } } }`;
const grant = `mutation ($input: UserRoleGrantInput!) { userRoleGrant(input: $input) { user { id } roles userErrors { code field } } }`;
const revoke = `mutation ($input: UserRoleRevokeInput!) { userRoleRevoke(input: $input) { user { id } roles userErrors { code field } } }`;
const node = 'query ($id: ID!) { node(id: $id) { id ... on User { displayName createdAt } } }';

describe('userSignUp', () => {
  test('makes an account that is signed in and sees itself', async () => {
    const anna = await person(graph, {
      email: 'Anna@Example.com',
      displayName: '  Anna  ',
      languages: ['de', 'en'],
      deviceName: 'Phone',
    });
    expect(anna.tokens.session).toEqual({ id: anna.as.sessionId, deviceName: 'Phone', isCurrent: false });
    const { data } = await graph.run(viewer, {}, { ...anna.as, market: 'DE' });
    expect(data.viewer).toEqual({
      id: `vwr_${anna.id.slice('user_'.length)}`,
      isGuest: false,
      email: 'anna@example.com',
      roles: [],
      marketCode: 'DE',
      languages: ['de', 'en'],
      user: { id: anna.id, displayName: 'Anna' },
    });
  });

  test.each([
    [{ password: '123456789' }, 'INVALID', ['password']],
    [{ password: 'x'.repeat(201) }, 'INVALID', ['password']],
    [{ displayName: '   ' }, 'INVALID', ['displayName']],
    [{ displayName: 'x'.repeat(51) }, 'INVALID', ['displayName']],
    [{ displayName: 'line\nbreak' }, 'INVALID', ['displayName']],
    [{ languages: Array(11).fill('en') }, 'INVALID', ['languages']],
    [{ deviceName: 'x'.repeat(101) }, 'INVALID', ['deviceName']],
    [
      { email: `${'x'.repeat(64)}@${'y'.repeat(60)}.${'z'.repeat(60)}.${'w'.repeat(60)}.${'v'.repeat(20)}.com` },
      'INVALID',
      ['email'],
    ],
    [{ marketCode: 'XX' }, 'MARKET_UNKNOWN', ['marketCode']],
  ])('refuses %j', async (over, code, field) => {
    expect(await trySignUp(graph, over)).toEqual({ user: null, tokens: null, userErrors: [{ code, field }] });
  });

  test('takes passwords of 10 and of 200 characters, and a market that there is', async () => {
    expect((await trySignUp(graph, { password: 'ä'.repeat(10) })).userErrors).toEqual([]);
    expect((await trySignUp(graph, { password: 'x'.repeat(200), marketCode: 'JP' })).userErrors).toEqual([]);
  });

  test('refuses what is no e-mail address before anything runs', async () => {
    const { errors } = await graph.run(
      'mutation { userSignUp(input: { email: "no", password: "correct horse", displayName: "x" }) { user { id } } }',
    );
    expect(errors[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });

  test('of many who sign up with one address in any case, one gets it', async () => {
    const all = await together(8, (index) =>
      trySignUp(graph, { email: index % 2 ? 'RACE@example.com' : 'race@example.com' }),
    );
    expect(all.filter(({ user }) => user)).toHaveLength(1);
    expect(all.filter(({ user }) => !user).map(({ userErrors }) => userErrors)).toEqual(
      Array(7).fill([{ code: 'EMAIL_TAKEN', field: ['email'] }]),
    );
  });
});

describe('User and Viewer', () => {
  test('anyone sees a name, and nobody an address, of another', async () => {
    const ben = await person(graph, { displayName: 'Ben' });
    expect((await graph.run(node, { id: ben.id })).data.node).toMatchObject({ id: ben.id, displayName: 'Ben' });
    const { errors } = await graph.run('query ($id: ID!) { node(id: $id) { ... on User { email } } }', { id: ben.id });
    expect(errors[0]?.extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
  });

  test('an id that nobody has is null', async () => {
    expect((await graph.run(node, { id: randomIds.next('user') })).data).toEqual({ node: null });
  });

  test('many people are one query', async () => {
    const ids = (await together(3, () => person(graph))).map(({ id }) => id);
    const asked = () =>
      graph.run('query ($ids: [ID!]!) { nodes(ids: $ids) { id ... on User { displayName } } }', { ids });
    const { value, reads } = await graph.queries.during(asked);
    expect(value.data.nodes.map((each: { id: string }) => each.id)).toEqual(ids);
    expect(reads).toEqual(['users.find']);
  });

  test('nobody is null, and a guest has no account', async () => {
    expect((await graph.run(viewer)).data.viewer).toBeNull();
    const { data } = await graph.run(viewer, {}, { guestId: randomIds.next('guest') });
    expect(data.viewer).toMatchObject({ isGuest: true, email: null, roles: [], languages: ['en'], user: null });
  });
});

describe('userUpdate', () => {
  test('changes what is given and leaves the rest', async () => {
    const cleo = await person(graph, { displayName: 'Cleo', languages: ['fr'] });
    const { data } = await graph.run(update, { input: { displayName: 'Cléo', marketCode: 'GB' } }, cleo.as);
    expect(data.userUpdate).toEqual({ user: { id: cleo.id, displayName: 'Cléo' }, userErrors: [] });
    const seen = await graph.run(viewer, {}, cleo.as);
    expect(seen.data.viewer).toMatchObject({ languages: ['fr'], user: { displayName: 'Cléo' } });
  });

  test.each([
    [{ displayName: '' }, 'INVALID', ['displayName']],
    [{ languages: Array(11).fill('en') }, 'INVALID', ['languages']],
    [{ marketCode: 'XX', displayName: 'Other' }, 'MARKET_UNKNOWN', ['marketCode']],
  ])('refuses %j, and nothing has changed', async (input, code, field) => {
    const dora = await person(graph, { displayName: 'Dora' });
    const { data } = await graph.run(update, { input }, dora.as);
    expect(data.userUpdate).toEqual({ user: null, userErrors: [{ code, field }] });
    expect((await graph.run(node, { id: dora.id })).data.node.displayName).toBe('Dora');
  });

  test('is for those who signed in', async () => {
    for (const as of [{}, { guestId: randomIds.next('guest') }]) {
      const { data, errors } = await graph.run(update, { input: { displayName: 'x' } }, as);
      expect([data, errors[0]?.extensions.code]).toEqual([null, 'UNAUTHENTICATED']);
    }
  });
});

describe('roles', () => {
  test('an operator grants and revokes, as often as they like', async () => {
    const emil = await person(graph);
    const input = { userId: emil.id, role: 'OPERATOR' };
    for (let times = 0; times < 2; times += 1) {
      const { data } = await graph.run(grant, { input }, operator);
      expect(data.userRoleGrant).toEqual({ user: { id: emil.id }, roles: ['OPERATOR'], userErrors: [] });
    }
    for (let times = 0; times < 2; times += 1) {
      const { data } = await graph.run(revoke, { input }, operator);
      expect(data.userRoleRevoke).toEqual({ user: { id: emil.id }, roles: [], userErrors: [] });
    }
  });

  test('nobody else does', async () => {
    const fay = await person(graph);
    const input = { userId: fay.id, role: 'OPERATOR' };
    const codes = [];
    for (const as of [{}, { guestId: randomIds.next('guest') }, fay.as]) {
      for (const mutation of [grant, revoke])
        codes.push((await graph.run(mutation, { input }, as)).errors[0]?.extensions.code);
    }
    expect(codes).toEqual([...Array(4).fill('UNAUTHENTICATED'), 'FORBIDDEN', 'FORBIDDEN']);
    expect((await graph.run(revoke, { input }, operator)).data.userRoleRevoke.roles).toEqual([]);
  });

  test('whom there is not cannot have any', async () => {
    const input = { userId: randomIds.next('user'), role: 'OPERATOR' };
    const { data } = await graph.run(grant, { input }, operator);
    expect(data.userRoleGrant).toEqual({
      user: null,
      roles: null,
      userErrors: [{ code: 'NOT_FOUND', field: ['userId'] }],
    });
    const malformed = await graph.run(grant, { input: { ...input, userId: 'user_1' } }, operator);
    expect(malformed.errors[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });

  test('operators find people by their address', async () => {
    const gus = await person(graph, { email: 'gus@example.com' });
    const find = '{ userByEmail(email: "GUS@example.com") { id } }';
    expect((await graph.run(find, {}, operator)).data.userByEmail).toEqual({ id: gus.id });
    expect((await graph.run(find, {}, gus.as)).errors[0]?.extensions.code).toBe('FORBIDDEN');
    expect(
      (await graph.run('{ userByEmail(email: "no@example.com") { id } }', {}, operator)).data.userByEmail,
    ).toBeNull();
  });
});

test('a password is kept as argon2id with the parameters that OWASP asks for', async () => {
  const { id } = await person(graph, { password });
  const stored = await graph.cluster
    .database('users')
    .connection.collection('users')
    .findOne({ _id: id as never });
  expect(stored?.['passwordHash']).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  expect(JSON.stringify(stored)).not.toContain(password);
});
