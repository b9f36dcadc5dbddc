// From nobody to somebody, over the gateway's own door: signing up, asking who one is, and what is refused to others.

import type { TestSupergraph } from '../kit/supergraph.js';

export function account(world: () => TestSupergraph): void {
  let graph: TestSupergraph;
  beforeAll(() => {
    graph = world();
  });

  const signUp = `mutation ($input: UserSignUpInput!) { userSignUp(input: $input) { user { id displayName } userErrors { code field } } }`;
  const signIn = `mutation ($input: SessionCreateInput!) { sessionCreate(input: $input) { tokens { accessToken } userErrors { code } } }`;

  async function over(query: string, variables: object, headers: Record<string, string> = {}) {
    const response = await fetch(graph.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query, variables }),
    });
    return { status: response.status, ...((await response.json()) as any) };
  }

  test('a person who signed up and in is who the graph says, by users’ own token', async () => {
    const account = { email: 'ada@example.org', password: 'correct horse battery', displayName: 'Ada' };
    const { data, errors } = await graph.run(signUp, { input: account });
    expect(errors).toEqual([]);
    expect(data.userSignUp).toEqual({
      user: { id: expect.stringMatching(/^user_/), displayName: 'Ada' },
      userErrors: [],
    });
    const session = await graph.run(signIn, { input: { email: account.email, password: account.password } });
    expect(session.errors).toEqual([]);
    const { accessToken } = session.data.sessionCreate.tokens;
    const me = await over('{ viewer { user { id } } }', {}, { authorization: `Bearer ${accessToken}` });
    expect(me).toEqual({ status: 200, data: { viewer: { user: { id: data.userSignUp.user.id } } } });
  });

  test('nobody is nobody, and a forged token is nobody’s', async () => {
    expect(await over('{ viewer { id } }', {})).toEqual({ status: 200, data: { viewer: null } });
    const forged = await over('{ viewer { id } }', {}, { authorization: 'Bearer a.b.c' });
    expect([forged.status, forged.errors[0].extensions.code]).toEqual([401, 'UNAUTHENTICATED']);
  });

  test('a viewer header sent straight to a subgraph is refused', async () => {
    const forged = `${btoa('{"alg":"none"}')}.${btoa('{"viewer":{"userId":"user_1","roles":["OPERATOR"]}}')}.`;
    for (const identity of ['', 'nonsense', forged]) {
      const { data, errors } = await graph.send('users', '{ accessTokenKeys { kid } }', identity);
      expect(data ?? null).toBeNull();
      expect(errors?.map((error) => error.extensions?.['code'])).toEqual(['UNAUTHENTICATED']);
    }
  });

  test('the market is read from products, and goes to every subgraph', async () => {
    const unknown = await over('{ __typename }', {}, { 'x-market': 'ZZ' });
    expect([unknown.status, unknown.errors[0].extensions.code]).toEqual([400, 'MARKET_UNKNOWN']);
    expect((await over('{ __typename }', {}, { 'x-market': 'JP' })).data).toEqual({ __typename: 'Query' });
  });
}
