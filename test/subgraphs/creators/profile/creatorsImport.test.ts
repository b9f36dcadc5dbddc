import { startGraph } from '../../../kit/graph.js';
import type { TestGraph } from '../../../kit/graph.js';
import { together } from '../../../kit/together.js';
import { creator, guest, operator, someone, tryCreate } from '../creators.js';

let graph: TestGraph;
beforeAll(async () => {
  graph = await startGraph({ workers: false });
});
afterAll(() => graph.stop());

const mutation = `mutation ($input: CreatorsImportInput!) { creatorsImport(input: $input) {
  results { index outcome id field code } userErrors { code } } }`;
const byHandle = `query ($handle: String!) { creatorByHandle(handle: $handle) {
  id displayName bio avatarUrl countryCode languages followerCount externalId user { id } } }`;

const run = (creators: object[], as: object = operator) => graph.run(mutation, { input: { creators } }, as);
const results = async (creators: object[]) => (await run(creators)).data.creatorsImport.results;
const outcomes = async (creators: object[]) =>
  (await results(creators)).map((each: { outcome: string }) => each.outcome);
const found = async (handle: string) => (await graph.run(byHandle, { handle }, operator)).data.creatorByHandle;
const stored = () => graph.cluster.database('creators').connection.collection('creators');

const row = (externalId: string, over: object = {}) => ({ externalId, displayName: `Creator ${externalId}`, ...over });

test('makes creators, and the same rows again change nothing', async () => {
  const profile = { bio: 'Hello', avatarUrl: '/media/a.png', countryCode: 'BR', languages: ['pt-BR'] };
  const rows = [row('a1', { handle: 'Wanted', displayName: ' Ana ', ...profile }), row('a2')];
  const first = await results(rows);
  expect(first).toEqual([
    { index: 0, outcome: 'CREATED', id: expect.stringMatching(/^crtr_/), field: null, code: null },
    { index: 1, outcome: 'CREATED', id: expect.stringMatching(/^crtr_/), field: null, code: null },
  ]);
  expect(await found('wanted')).toEqual({
    ...profile,
    id: first[0].id,
    displayName: 'Ana',
    followerCount: 0,
    externalId: 'a1',
    user: null,
  });
  expect((await found('creator_a2')).id).toBe(first[1].id);
  const again = await results(rows);
  expect(again).toEqual(first.map((each: object) => ({ ...each, outcome: 'UNCHANGED' })));
});

test('a changed row changes the creator, and leaves its handle', async () => {
  const [{ id }] = await results([row('b1', { handle: 'bea' })]);
  expect(await results([row('b1', { handle: 'other', displayName: 'Béa', bio: 'New' })])).toMatchObject([
    { outcome: 'UPDATED', id },
  ]);
  expect(await found('bea')).toMatchObject({ id, displayName: 'Béa', bio: 'New' });
  expect(await found('other')).toBeNull();
});

test('a handle that is taken, by a person or in the batch, becomes one like it', async () => {
  await tryCreate(graph, someone(), { handle: 'cleo' });
  const rows = [row('c1', { handle: 'cleo' }), row('c2', { handle: 'dana' }), row('c3', { handle: 'dana' })];
  expect(await outcomes(rows)).toEqual(['CREATED', 'CREATED', 'CREATED']);
  const made = await stored()
    .find({ externalId: { $in: ['c1', 'c2', 'c3'] } })
    .sort({ externalId: 1 })
    .toArray();
  expect(made.map((each) => each['handle'])).toEqual([
    expect.stringMatching(/^cleo_[0-9a-f]{6}$/),
    'dana',
    expect.stringMatching(/^dana_[0-9a-f]{6}$/),
  ]);
});

test('a handle is made from any name', async () => {
  await results([
    row('e1', { displayName: 'Élodie & Çağla!' }),
    row('e2', { displayName: '日本語' }),
    row('e3', { displayName: 'x'.repeat(50) }),
  ]);
  const made = await stored()
    .find({ externalId: { $in: ['e1', 'e2', 'e3'] } })
    .sort({ externalId: 1 })
    .toArray();
  expect(made.map((each) => each['handle'])).toEqual(['elodie_cagla', 'creator', 'x'.repeat(30)]);
});

test('a number that comes twice in one batch is one creator, as it came last', async () => {
  const all = await results([row('f1'), row('f1', { bio: 'Later' }), row('f1', { bio: 'Later' })]);
  expect(all.map((each: { outcome: string }) => each.outcome)).toEqual(['CREATED', 'UPDATED', 'UNCHANGED']);
  expect(new Set(all.map((each: { id: string }) => each.id)).size).toBe(1);
  expect(await stored().findOne({ externalId: 'f1' })).toMatchObject({ bio: 'Later' });
});

test('a bad row is refused, and its neighbours are not', async () => {
  const all = await results([
    row(''),
    row('g1', { handle: 'no spaces!' }),
    row('g2', { displayName: '' }),
    row('g3', { bio: 'x'.repeat(501) }),
    row('g4', { languages: Array(11).fill('en') }),
    row('g5'),
  ]);
  expect(all.map(({ outcome, field, code }: any) => [outcome, field, code])).toEqual([
    ['REFUSED', 'externalId', 'INVALID'],
    ['REFUSED', 'handle', 'INVALID'],
    ['REFUSED', 'displayName', 'INVALID'],
    ['REFUSED', 'bio', 'INVALID'],
    ['REFUSED', 'languages', 'INVALID'],
    ['CREATED', null, null],
  ]);
  expect(await stored().countDocuments({ externalId: /^g/ })).toBe(1);
});

test('the same batch by many at once makes each creator once', async () => {
  const rows = Array.from({ length: 20 }, (_, index) => row(`h${index}`, { handle: 'racer' }));
  const all = await together(5, () => results(rows));
  expect(await stored().countDocuments({ externalId: /^h/ })).toBe(20);
  for (let index = 0; index < rows.length; index += 1) {
    const of = all.map((each) => each[index]);
    expect(new Set(of.map(({ id }) => id)).size).toBe(1);
    expect(of.filter(({ outcome }) => outcome === 'CREATED')).toHaveLength(1);
  }
});

test('five hundred rows take two queries; more are refused', async () => {
  const rows = Array.from({ length: 501 }, (_, index) => row(`i${index}`));
  const { value, reads } = await graph.queries.during(() => outcomes(rows.slice(1)));
  expect(value).toEqual(Array(500).fill('CREATED'));
  expect(reads).toEqual(['creators.find', 'creators.find']);
  expect((await run(rows)).errors[0]?.extensions.code).toBe('BAD_USER_INPUT');
  expect(await stored().countDocuments({ externalId: 'i0' })).toBe(0);
});

test('is for operators, who alone see the number', async () => {
  const codes = [];
  for (const as of [{}, guest(), someone(), (await creator(graph)).owner])
    codes.push((await run([row('j1')], as)).errors[0]?.extensions.code);
  expect(codes).toEqual(['UNAUTHENTICATED', 'UNAUTHENTICATED', 'FORBIDDEN', 'FORBIDDEN']);
  expect(await stored().countDocuments({ externalId: 'j1' })).toBe(0);
  await results([row('j2', { handle: 'numbered' })]);
  expect((await graph.run(byHandle, { handle: 'numbered' })).data.creatorByHandle.externalId).toBeNull();
});
