import { createLocalJWKSet, decodeProtectedHeader, jwtVerify } from 'jose';
import { startGraph } from '../../../kit/graph.js';
import type { TestGraph } from '../../../kit/graph.js';
import { together } from '../../../kit/together.js';
import { guest, operator, password, person } from '../people.js';

let graph: TestGraph;
beforeAll(async () => {
  graph = await startGraph({ workers: false });
});
afterAll(() => graph.stop());

const tokens = `tokens { accessToken accessTokenExpiresAt refreshToken refreshTokenExpiresAt session { id deviceName revokedAt } }
  userErrors { code field }`;
const signInMutation = `mutation ($input: SessionCreateInput!) { sessionCreate(input: $input) { user { id } ${tokens} } }`;
const refreshMutation = `mutation ($input: SessionRefreshInput!) { sessionRefresh(input: $input) { ${tokens} } }`;
const revokeMutation = `mutation ($input: SessionRevokeInput!) {
  sessionRevoke(input: $input) { session { id revokedAt } userErrors { code field } } }`;
const sessionsQuery = `query ($first: Int, $after: String) { viewer { sessions(first: $first, after: $after) {
  nodes { id isCurrent } totalCount pageInfo { hasNextPage endCursor } } } }`;
const keysQuery = '{ accessTokenKeys { kid kty crv x alg use } }';

const signIn = async (email: string, secret = password) =>
  (await graph.run(signInMutation, { input: { email, password: secret, deviceName: 'Laptop' } })).data.sessionCreate;
const refresh = async (refreshToken: string) =>
  (await graph.run(refreshMutation, { input: { refreshToken } })).data.sessionRefresh;
const claimsOf = async (accessToken: string) => {
  const { accessTokenKeys } = await graph.callAs<{ accessTokenKeys: any[] }>('orders', 'users', keysQuery, {});
  const { payload } = await jwtVerify(accessToken, createLocalJWKSet({ keys: accessTokenKeys }), {
    issuer: 'vitrine',
    audience: 'vitrine',
    currentDate: graph.clock.now(),
  });
  return payload;
};
const wrong = { user: null, tokens: null, userErrors: [{ code: 'CREDENTIALS_WRONG', field: null }] };
const revoked = { tokens: null, userErrors: [{ code: 'SESSION_REVOKED', field: ['refreshToken'] }] };
const invalid = { tokens: null, userErrors: [{ code: 'REFRESH_TOKEN_INVALID', field: ['refreshToken'] }] };

describe('sessionCreate', () => {
  test('signs in, ignoring the case of the address', async () => {
    const anna = await person(graph, { email: 'anna@example.com' });
    const { user, tokens: given, userErrors } = await signIn('ANNA@example.com');
    expect(userErrors).toEqual([]);
    expect(user).toEqual({ id: anna.id });
    expect(given.session).toEqual({ id: expect.stringMatching(/^sess_/), deviceName: 'Laptop', revokedAt: null });
    expect(given.session.id).not.toBe(anna.as.sessionId);
  });

  test('tells no difference between an unknown address and a wrong password', async () => {
    await person(graph, { email: 'ben@example.com' });
    expect(await signIn('ben@example.com', 'wrong horse battery')).toEqual(wrong);
    expect(await signIn('nobody@example.com')).toEqual(wrong);
    expect(await signIn('ben@example.com', 'x'.repeat(5000))).toEqual(wrong);
    expect(await signIn('ben@example.com', '')).toEqual(wrong);
  });

  test('keeps the hundred sessions that were used last', async () => {
    const cleo = await person(graph, { email: 'cleo@example.com' });
    const sessions = graph.cluster.database('users').connection.collection('sessions');
    const [own] = await sessions.find({ subjectId: cleo.id }).toArray();
    const older = Array.from({ length: 99 }, (_, index) => ({
      ...own,
      _id: `${own?._id}${index}`,
      lastUsedAt: new Date(Number(own?.['lastUsedAt']) - 1000 - index),
    }));
    await sessions.insertMany(older as never);
    await signIn('cleo@example.com');
    expect(await sessions.countDocuments({ subjectId: cleo.id, revokedAt: null })).toBe(100);
    expect(await sessions.findOne({ subjectId: cleo.id, revokeReason: 'TOO_MANY' })).toMatchObject({
      _id: older[98]?._id,
    });
  });
});

describe('access tokens', () => {
  test('say who it is, in which session, with which roles and market, for 15 minutes', async () => {
    const dora = await person(graph, { email: 'dora@example.com', marketCode: 'DE' });
    await graph.run(
      'mutation ($id: ID!) { userRoleGrant(input: { userId: $id, role: OPERATOR }) { roles } }',
      { id: dora.id },
      operator,
    );
    const { tokens: given } = await signIn('dora@example.com');
    const { iat = 0, ...claims } = await claimsOf(given.accessToken);
    const { accessTokenKeys } = await graph.callAs<{ accessTokenKeys: any[] }>('orders', 'users', keysQuery, {});
    expect(claims).toEqual({
      iss: 'vitrine',
      aud: 'vitrine',
      sub: dora.id,
      sid: given.session.id,
      roles: ['OPERATOR'],
      market: 'DE',
      exp: iat + 900,
    });
    expect(given.accessTokenExpiresAt).toBe(new Date((iat + 900) * 1000).toISOString());
    expect(decodeProtectedHeader(given.accessToken)).toEqual({
      alg: 'EdDSA',
      kid: accessTokenKeys[0].kid,
      typ: 'at+jwt',
    });
  });

  test('are verified by public keys that hold nothing private, and that clients do not see', async () => {
    const { accessTokenKeys } = await graph.callAs<{ accessTokenKeys: any[] }>('orders', 'users', keysQuery, {});
    expect(accessTokenKeys).toEqual([
      { kid: expect.any(String), kty: 'OKP', crv: 'Ed25519', x: expect.any(String), alg: 'EdDSA', use: 'sig' },
    ]);
    expect((await graph.run(keysQuery)).errors[0]?.extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
  });
});

describe('sessionRefresh', () => {
  test('trades a token for new ones of the same session, with the roles of now', async () => {
    const emil = await person(graph);
    await graph.run(
      'mutation ($id: ID!) { userRoleGrant(input: { userId: $id, role: OPERATOR }) { roles } }',
      { id: emil.id },
      operator,
    );
    const { tokens: given, userErrors } = await refresh(emil.tokens.refreshToken);
    expect(userErrors).toEqual([]);
    expect(given.session).toEqual({ id: emil.as.sessionId, deviceName: null, revokedAt: null });
    expect(given.refreshToken).not.toBe(emil.tokens.refreshToken);
    expect(await claimsOf(given.accessToken)).toMatchObject({
      sub: emil.id,
      sid: emil.as.sessionId,
      roles: ['OPERATOR'],
      market: null,
    });
    expect((await refresh(given.refreshToken)).userErrors).toEqual([]);
  });

  test('a token that is used twice ends its session, for thief and owner alike', async () => {
    const fay = await person(graph);
    const { tokens: second } = await refresh(fay.tokens.refreshToken);
    expect(await refresh(fay.tokens.refreshToken)).toEqual(revoked);
    expect(await refresh(second.refreshToken)).toEqual(revoked);
    const { data } = await graph.run(sessionsQuery, {}, fay.as);
    expect(data.viewer.sessions.nodes).toEqual([]);
  });

  test('of many who use one token at once, one wins, and then the session ends', async () => {
    const gus = await person(graph);
    const all = await together(20, () => refresh(gus.tokens.refreshToken));
    expect(all.filter((each) => each.tokens)).toHaveLength(1);
    expect(all.filter((each) => !each.tokens)).toEqual(Array(19).fill(revoked));
    const winner = all.find((each) => each.tokens);
    expect(await refresh(winner.tokens.refreshToken)).toEqual(revoked);
  });

  test('another session of the same account lives on', async () => {
    const hal = await person(graph, { email: 'hal@example.com' });
    const { tokens: other } = await signIn('hal@example.com');
    await refresh(hal.tokens.refreshToken);
    await refresh(hal.tokens.refreshToken);
    expect((await refresh(other.refreshToken)).userErrors).toEqual([]);
  });

  test('what is no token is refused', async () => {
    expect(await refresh('')).toEqual(invalid);
    expect(await refresh('x'.repeat(10_000))).toEqual(invalid);
    expect(await refresh(`vrt_${'A'.repeat(43)}`)).toEqual(invalid);
  });

  test('a token is kept as a hash alone', async () => {
    const ida = await person(graph);
    const { connection } = graph.cluster.database('users');
    const rows = await connection.collection('refreshTokens').find({ sessionId: ida.as.sessionId }).toArray();
    expect(rows).toHaveLength(1);
    expect(JSON.stringify(rows)).not.toContain(ida.tokens.refreshToken.slice(4));
  });
});

describe('sessions', () => {
  test('are listed with the current one, a page at a time, by one query', async () => {
    const jo = await person(graph, { email: 'jo@example.com' });
    graph.clock.advance(1);
    const { tokens: later } = await signIn('jo@example.com');
    const all = await graph.queries.during(() => graph.run(sessionsQuery, {}, jo.as));
    expect(all.value.data.viewer.sessions).toMatchObject({
      nodes: [
        { id: later.session.id, isCurrent: false },
        { id: jo.as.sessionId, isCurrent: true },
      ],
      totalCount: 2,
    });
    expect(all.reads).toEqual(['sessions.find', 'sessions.aggregate']);
    const page = (await graph.run(sessionsQuery, { first: 1 }, jo.as)).data.viewer.sessions;
    expect(page).toMatchObject({ nodes: [{ id: later.session.id }], pageInfo: { hasNextPage: true } });
    const next = await graph.run(sessionsQuery, { first: 1, after: page.pageInfo.endCursor }, jo.as);
    expect(next.data.viewer.sessions).toMatchObject({
      nodes: [{ id: jo.as.sessionId }],
      pageInfo: { hasNextPage: false },
    });
  });

  test('are ended by their own subject alone', async () => {
    const kim = await person(graph);
    const lea = await person(graph);
    const input = { sessionId: kim.as.sessionId };
    const notFound = { session: null, userErrors: [{ code: 'NOT_FOUND', field: ['sessionId'] }] };
    expect((await graph.run(revokeMutation, { input })).errors[0]?.extensions.code).toBe('UNAUTHENTICATED');
    expect((await graph.run(revokeMutation, { input }, lea.as)).data.sessionRevoke).toEqual(notFound);
    expect((await graph.run(revokeMutation, { input }, guest())).data.sessionRevoke).toEqual(notFound);
    expect((await graph.run(revokeMutation, { input: {} }, guest())).data.sessionRevoke).toEqual(notFound);
    expect((await graph.run(revokeMutation, { input: { sessionId: 'x' } }, lea.as)).errors[0]?.extensions.code).toBe(
      'BAD_USER_INPUT',
    );
    const { tokens: alive } = await refresh(kim.tokens.refreshToken);
    expect(alive.session.revokedAt).toBeNull();

    const ended = (await graph.run(revokeMutation, { input: {} }, kim.as)).data.sessionRevoke;
    expect(ended).toEqual({ session: { id: kim.as.sessionId, revokedAt: expect.any(String) }, userErrors: [] });
    expect((await graph.run(revokeMutation, { input }, kim.as)).data.sessionRevoke).toEqual(ended);
    expect(await refresh(alive.refreshToken)).toEqual(revoked);
  });

  test('end by themselves 30 days after their last refresh', async () => {
    const mia = await person(graph);
    graph.clock.advance(29 * 24 * 3600);
    const { tokens: second } = await refresh(mia.tokens.refreshToken);
    graph.clock.advance(29 * 24 * 3600);
    const { tokens: third } = await refresh(second.refreshToken);
    graph.clock.advance(30 * 24 * 3600);
    expect(await refresh(third.refreshToken)).toEqual(invalid);
    expect((await graph.run(sessionsQuery, {}, mia.as)).data.viewer.sessions.nodes).toEqual([]);
  });
});
