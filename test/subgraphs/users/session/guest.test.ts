import { decodeJwt } from 'jose';
import { outboxOf } from '../../../../subgraphs/kit/outbox.js';
import { startGraph } from '../../../kit/graph.js';
import type { TestGraph } from '../../../kit/graph.js';
import { together } from '../../../kit/together.js';
import { password, person, signUpInput, trySignUp } from '../people.js';

let graph: TestGraph;
beforeAll(async () => {
  graph = await startGraph({ workers: false });
});
afterAll(() => graph.stop());

const begin = `mutation ($input: GuestSessionCreateInput!) { guestSessionCreate(input: $input) {
  tokens { accessToken refreshToken session { id } } userErrors { code field } } }`;
const refresh = `mutation ($token: String!) { sessionRefresh(input: { refreshToken: $token }) {
  tokens { accessToken refreshToken } userErrors { code } } }`;
const signIn = `mutation ($input: SessionCreateInput!) { sessionCreate(input: $input) { user { id } userErrors { code } } }`;
const addAddress = `mutation ($name: String!) { addressCreate(input: { name: $name, lines: ["1 Main St"], city: "Reno", countryCode: "US",
  postalCode: "89501" }) { address { id isDefault } } }`;
const addresses = '{ viewer { addresses { nodes { name isDefault } } } }';

async function newGuest(input: object = {}) {
  const { tokens } = (await graph.run(begin, { input })).data.guestSessionCreate;
  const claims = decodeJwt(tokens.accessToken);
  return { tokens, claims, id: String(claims.sub), as: { guestId: String(claims.sub), sessionId: tokens.session.id } };
}
const merges = (userId: string) =>
  outboxOf(graph.cluster.database('users'))
    .find({ type: 'guest.merged', aggregateid: userId })
    .sort({ version: 1 })
    .toArray();

test('a guest gets a session, with tokens that refresh', async () => {
  const { claims, tokens, id } = await newGuest();
  expect(id).toMatch(/^guest_/);
  expect(claims).toMatchObject({ iss: 'vitrine', aud: 'vitrine', sid: tokens.session.id, roles: [], market: null });
  const { data } = await graph.run(refresh, { token: tokens.refreshToken });
  expect(decodeJwt(data.sessionRefresh.tokens.accessToken)).toMatchObject({ sub: id, sid: tokens.session.id });
});

test('a guest may choose a market, which the tokens go on to say', async () => {
  const { claims, tokens } = await newGuest({ marketCode: 'JP' });
  expect(claims['market']).toBe('JP');
  const { data } = await graph.run(refresh, { token: tokens.refreshToken });
  expect(decodeJwt(data.sessionRefresh.tokens.accessToken)['market']).toBe('JP');
});

test.each([
  [{ deviceName: 'x'.repeat(101) }, 'INVALID', ['deviceName']],
  [{ marketCode: 'XX' }, 'MARKET_UNKNOWN', ['marketCode']],
])('%j is refused', async (input, code, field) => {
  expect((await graph.run(begin, { input })).data.guestSessionCreate).toEqual({
    tokens: null,
    userErrors: [{ code, field }],
  });
});

test('signing up as a guest takes the guest over, and tells so', async () => {
  const guest = await newGuest();
  await graph.run(addAddress, { name: 'Ann' }, guest.as);
  const { user } = await trySignUp(graph, {}, guest.as);
  expect(await merges(user.id)).toMatchObject([
    { aggregatetype: 'user', aggregateid: user.id, version: 1, payload: { guestId: guest.id, userId: user.id } },
  ]);
  expect((await graph.run(addresses, {}, { userId: user.id })).data.viewer.addresses.nodes).toEqual([
    { name: 'Ann', isDefault: true },
  ]);
  expect((await graph.run(addresses, {}, guest.as)).data.viewer.addresses.nodes).toEqual([]);
  const { data } = await graph.run(refresh, { token: guest.tokens.refreshToken });
  expect(data.sessionRefresh).toEqual({ tokens: null, userErrors: [{ code: 'SESSION_REVOKED' }] });
});

test('so does signing in with a guest’s refresh token; the account’s default address stays', async () => {
  const anna = await person(graph, { email: 'anna@example.com' });
  await graph.run(addAddress, { name: 'Home' }, anna.as);
  const guest = await newGuest();
  await graph.run(addAddress, { name: 'Hotel' }, guest.as);
  const input = { email: 'anna@example.com', password, guestRefreshToken: guest.tokens.refreshToken };
  expect((await graph.run(signIn, { input })).data.sessionCreate).toEqual({ user: { id: anna.id }, userErrors: [] });
  expect(await merges(anna.id)).toMatchObject([{ version: 1, payload: { guestId: guest.id, userId: anna.id } }]);
  const { data } = await graph.run(addresses, {}, anna.as);
  expect(data.viewer.addresses.nodes).toEqual([
    { name: 'Hotel', isDefault: false },
    { name: 'Home', isDefault: true },
  ]);
});

test('each guest that goes over counts the account’s version up', async () => {
  const ben = await person(graph, { email: 'ben@example.com' });
  const input = { email: 'ben@example.com', password };
  for (const guest of [await newGuest(), await newGuest()]) await graph.run(signIn, { input }, guest.as);
  expect((await merges(ben.id)).map(({ version }) => version)).toEqual([1, 2]);
});

test('of many who take one guest over at once, one does, and all are signed in', async () => {
  const guest = await newGuest();
  const people = await together(4, async () => {
    const input = signUpInput();
    return { ...(await person(graph, input)), input };
  });
  const all = await together(8, (index) => {
    const { email } = people[index % 4]!.input;
    return graph.run(signIn, { input: { email, password } }, guest.as);
  });
  expect(all.map(({ data }) => data?.sessionCreate.userErrors)).toEqual(Array(8).fill([]));
  expect((await Promise.all(people.map(({ id }) => merges(id)))).flat()).toHaveLength(1);
});

test('a wrong password, a spent token, a user’s token and what is no token take nobody over', async () => {
  const guest = await newGuest();
  const cleo = await person(graph, { email: 'cleo@example.com' });
  const other = await person(graph);
  const wrong = { email: 'cleo@example.com', password: 'wrong horse battery' };
  expect((await graph.run(signIn, { input: wrong }, guest.as)).data.sessionCreate.userErrors).toEqual([
    { code: 'CREDENTIALS_WRONG' },
  ]);
  await graph.run(refresh, { token: guest.tokens.refreshToken });
  for (const guestRefreshToken of [guest.tokens.refreshToken, other.tokens.refreshToken, 'nonsense']) {
    const { data } = await graph.run(signIn, { input: { email: 'cleo@example.com', password, guestRefreshToken } });
    expect(data.sessionCreate).toEqual({ user: { id: cleo.id }, userErrors: [] });
  }
  expect(await merges(cleo.id)).toEqual([]);
});

test('as many addresses go over as there is room for, and the others go', async () => {
  const dora = await person(graph, { email: 'dora@example.com' });
  const guest = await newGuest();
  const rows = graph.cluster.database('users').connection.collection('addresses');
  await graph.run(addAddress, { name: 'Home' }, dora.as);
  await graph.run(addAddress, { name: 'Hotel' }, guest.as);
  const [own] = await rows.find({ customerId: dora.id }).toArray();
  await rows.insertMany(
    Array.from({ length: 48 }, (_, index) => ({ ...own, _id: `${own?._id}${index}`, isDefault: false })) as never,
  );
  graph.clock.advance(1);
  await graph.run(addAddress, { name: 'Later' }, guest.as);
  await graph.run(signIn, { input: { email: 'dora@example.com', password } }, guest.as);
  expect(await rows.countDocuments({ customerId: dora.id })).toBe(50);
  expect(await rows.countDocuments({ customerId: dora.id, isDefault: true })).toBe(1);
  expect(await rows.countDocuments({ customerId: guest.id })).toBe(0);
});
