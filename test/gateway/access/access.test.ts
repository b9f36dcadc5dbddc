// Who is asking, and in which market: what the subgraphs are told, and what the door refuses.

import { makeAccessKey } from '../../../subgraphs/users/token/accessToken.js';
import type { AccessKey } from '../../../subgraphs/users/token/accessToken.js';
import { together } from '../../kit/together.js';
import { stubGraph } from '../stubGraph.js';
import type { StubGraph } from '../stubGraph.js';

let graph: StubGraph;
beforeAll(async () => {
  graph = await stubGraph();
  await graph.gateway.ready;
});
afterAll(() => graph.gateway.close());

const query = '{ whoAmI { userId guestId sessionId roles market languages } }';
const whoAmI = async (headers: Record<string, string> = {}) => (await graph.ask({ query }, headers)).data?.whoAmI;
const bearer = (token: string) => ({ authorization: `Bearer ${token}` });
const nobody = { userId: null, guestId: null, sessionId: null, roles: [], market: 'US', languages: ['en'] };

test('without a token it is nobody, in the default market and its language', async () => {
  expect(await whoAmI()).toEqual(nobody);
});

test('a token says who, in which session, with which roles, in the account’s market', async () => {
  const token = await graph.token({ sub: 'user_7', sid: 'sess_7', roles: ['OPERATOR'], market: 'DE' });
  expect(await whoAmI(bearer(token))).toEqual({
    ...nobody,
    userId: 'user_7',
    sessionId: 'sess_7',
    roles: ['OPERATOR'],
    market: 'DE',
    languages: ['de'],
  });
  expect(await whoAmI({ ...bearer(token), 'x-market': 'us' })).toMatchObject({ userId: 'user_7', market: 'US' });
});

test('no token makes anyone the gateway itself', async () => {
  const token = await graph.token({ roles: ['GATEWAY', 'OPERATOR'] });
  expect(await whoAmI(bearer(token))).toMatchObject({ userId: 'user_1', roles: ['OPERATOR'] });
});

test('a guest’s token says that it is a guest', async () => {
  const token = await graph.token({ sub: 'guest_7', sid: 'sess_8', market: 'GONE' });
  expect(await whoAmI(bearer(token))).toEqual({ ...nobody, guestId: 'guest_7', sessionId: 'sess_8' });
});

test('languages are told best first, and nonsense is left out', async () => {
  const header = { 'accept-language': 'de-AT;q=0.8, en, *;q=0.5, fr;q=0, <b>, ja;q=9, pt-BR;q=0.9' };
  expect((await whoAmI(header)).languages).toEqual(['en', 'pt-BR', 'de-AT']);
});

test.each([['XX'], [''], ['US, DE'], ['__proto__']])('the market %p is unknown', async (market) => {
  const { status, code } = await graph.ask({ query }, { 'x-market': market });
  expect({ status, code }).toEqual({ status: 400, code: 'MARKET_UNKNOWN' });
});

const refusedTokens: [string, () => Promise<string> | string][] = [
  ['an expired token', () => graph.token({}, undefined, new Date(graph.clock.now().getTime() - 16 * 60_000))],
  ['a token of another key', async () => graph.token({}, await makeAccessKey())],
  [
    'a token of another key under our key’s name',
    async () => graph.token({}, { ...(await makeAccessKey()), kid: (graph.keys[0] as AccessKey).kid }),
  ],
  [
    'a changed token',
    async () => {
      const [head, , signature] = (await graph.token()).split('.');
      return [
        head,
        Buffer.from('{"sub":"user_2","iss":"vitrine","aud":"vitrine","exp":9999999999}').toString('base64url'),
        signature,
      ].join('.');
    },
  ],
  ['a token without a signature', () => `${btoa('{"alg":"none"}')}.${btoa('{"sub":"user_1"}')}.`],
  ['a token for nobody', () => graph.token({ sub: 'shop_1' })],
  ['no token', () => 'nonsense'],
  ['5,000 characters', () => 'x'.repeat(5_000)],
];
test.each(refusedTokens)('%s is refused, and not taken for nobody', async (_, make) => {
  const { status, code, data, headers } = await graph.ask({ query }, bearer(await make()));
  expect({ status, code, data }).toEqual({ status: 401, code: 'UNAUTHENTICATED', data: undefined });
  expect(headers.get('www-authenticate')).toBe('Bearer');
});

test.each(['Basic dXNlcjpwdw==', 'Bearer', 'Bearer  ', ''])(
  'the header %p is refused or empty',
  async (authorization) => {
    const { status } = await graph.ask({ query }, { authorization });
    expect(status).toBe(401);
  },
);

test('an identity that a client sends itself goes nowhere', async () => {
  const forged = 'eyJhbGciOiJub25lIn0.eyJ2aWV3ZXIiOnsidXNlcklkIjoidXNlcl8xIn19.';
  expect(await whoAmI({ 'x-vitrine-identity': forged })).toEqual(nobody);
});

test('a token that was good is refused once it has expired', async () => {
  const token = await graph.token({ sub: 'user_9' });
  expect(await whoAmI(bearer(token))).toMatchObject({ userId: 'user_9' });
  graph.clock.advance(16 * 60);
  expect((await graph.ask({ query }, bearer(token))).code).toBe('UNAUTHENTICATED');
});

test('unknown key ids, by the hundred, have the keys read once in a while', async () => {
  const reads = () => graph.seen.filter((exchange) => exchange.query.includes('accessTokenKeys')).length;
  const before = reads();
  const forged = await graph.token({}, await makeAccessKey());
  const statuses = await together(100, async () => (await graph.ask({ query }, bearer(forged))).status);
  expect(new Set(statuses)).toEqual(new Set([401]));
  expect(reads() - before).toBeLessThanOrEqual(1);
});

test('the public keys are published, and nothing of the private ones', async () => {
  const { keys } = (await (await graph.send('/.well-known/jwks.json')).json()) as any;
  const { kid, x } = graph.keys[0] as AccessKey;
  expect(keys).toEqual([{ kty: 'OKP', crv: 'Ed25519', x, kid, alg: 'EdDSA', use: 'sig' }]);
});
