import { together } from '../../kit/together.js';
import { adminKey, book, startGoodbooks } from '../../subgraphs/partners/goodbooks.js';
import type { RunningPartner } from '../../../examples/partner/startPartner.js';

let goodbooks: RunningPartner;
beforeAll(async () => {
  goodbooks = await startGoodbooks();
});
afterAll(() => goodbooks.close());

const ask = async (query: string, variables: object = {}) => {
  const response = await fetch(goodbooks.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  return (await response.json()) as any;
};
const outcomes = async (rows: any[]) => (await goodbooks.importItems(rows)).map(({ outcome }) => outcome);
async function changes(after: string | null = null, first = 500) {
  const query = `query ($after: String, $first: Int!) { changedItems(after: $after, first: $first) { cursor hasMore changes { sku title withdrawn } } }`;
  return (await ask(query, { after, first })).data.changedItems;
}

test('rows are made, changed, left and refused, one by one', async () => {
  expect(await outcomes([book('1'), book('2'), { sku: '' }])).toEqual(['CREATED', 'CREATED', 'REFUSED']);
  expect(await outcomes([book('1'), book('2', { title: 'Second' })])).toEqual(['UNCHANGED', 'UPDATED']);
  expect(await outcomes([book('3'), book('3'), book('3', { title: 'Third' })])).toEqual([
    'CREATED',
    'UNCHANGED',
    'UPDATED',
  ]);
  const found = await ask(`{ goodbooksSearch(query: "third") { sku authors languageCode } }`);
  expect(found).toEqual({ data: { goodbooksSearch: [{ sku: '3', authors: ['A. Writer'], languageCode: 'eng' }] } });
});

test('the list of changes is paged, and what changes moves to its end', async () => {
  const whole = await changes();
  expect(whole.changes.map(({ sku }: any) => sku)).toEqual(['1', '2', '3']);
  const page = await changes(null, 2);
  expect([page.changes.length, page.hasMore]).toEqual([2, true]);
  expect((await changes(page.cursor)).changes.map(({ sku }: any) => sku)).toEqual(['3']);
  await goodbooks.importItems([book('1', { withdrawn: true })]);
  const later = await changes(whole.cursor);
  expect(later).toMatchObject({ changes: [{ sku: '1', withdrawn: true }], hasMore: false });
  expect(await changes(later.cursor)).toEqual({ changes: [], cursor: later.cursor, hasMore: false });
});

test('imports that race lose nothing, and the list has each item once', async () => {
  await together(10, (n) =>
    goodbooks.importItems(
      Array.from({ length: 20 }, (_, index) => book(`r${(n * 7 + index) % 50}`, { ratingsCount: n })),
    ),
  );
  const skus = (await changes()).changes.map(({ sku }: any) => sku).filter((sku: string) => sku.startsWith('r'));
  expect(new Set(skus).size).toBe(50);
  expect(skus).toHaveLength(50);
});

test('an importer of another process sends batches with the key, and nobody without', async () => {
  const post = async (rows: object[], key: string) => {
    const response = await fetch(goodbooks.url.replace('/graphql', '/admin/items'), {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${key}` },
      body: JSON.stringify({ rows }),
    });
    return [response.status, ((await response.json()) as any).results?.map(({ outcome }: any) => outcome)];
  };
  expect(await post([book('9')], 'guess')).toEqual([401, undefined]);
  expect(await post([book('9')], adminKey)).toEqual([200, ['CREATED']]);
  expect(await post(Array(501).fill(book('9')), adminKey)).toEqual([400, undefined]);
});
