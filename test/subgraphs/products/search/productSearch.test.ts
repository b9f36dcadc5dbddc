import { foldText } from '../../../../subgraphs/products/search/foldText.js';
import { queryTokens, searchTokens } from '../../../../subgraphs/products/search/searchTokens.js';
import { startGraph, type TestGraph } from '../../../kit/graph.js';
import { categoryId, newProduct, openShop, usd, type Person } from '../productsKit.js';

const titles = [
  '木製の置時計',
  'Café Crème Cup',
  'ガラスのコップ',
  'นาฬิกาไม้ตั้งโต๊ะ',
  '나무 시계를 담은 상자',
  'ساعة خشبية',
  'Straße Poster',
  'लकड़ी की घड़ी',
  'Wooden clock',
];
const queries: [string, string][] = [
  ['時計', '木製の置時計'],
  ['置時計', '木製の置時計'],
  ['cafe', 'Café Crème Cup'],
  ['CREME caf', 'Café Crème Cup'],
  ['グラス', ''],
  ['がらす', 'ガラスのコップ'],
  ['コップ', 'ガラスのコップ'],
  ['นาฬิกา', 'นาฬิกาไม้ตั้งโต๊ะ'],
  ['시계', '나무 시계를 담은 상자'],
  ['ساعة', 'ساعة خشبية'],
  ['strasse', 'Straße Poster'],
  ['घड़ी', 'लकड़ी की घड़ी'],
  ['wood clo', 'Wooden clock'],
  ['wood cup', ''],
];

let graph: TestGraph;
let shop: { owner: Person; shopId: string };
const ids = new Map<string, string>();
beforeAll(async () => {
  graph = await startGraph({ workers: false });
  shop = await openShop(graph);
  for (const title of titles)
    ids.set(
      title,
      (await newProduct(graph, shop, { title, categoryId: await categoryId(graph, 'storage') })).productId,
    );
}, 120_000);
afterAll(() => graph.stop());

const search = (args: Record<string, unknown>) =>
  graph.run(
    `query Q($query: String!, $filter: ProductFilter, $sortKey: ProductSearchSortKey! = RELEVANCE, $first: Int, $after: String) {
      productSearch(query: $query, filter: $filter, sortKey: $sortKey, first: $first, after: $after) {
        totalCount pageInfo { hasNextPage endCursor } nodes { id title } } }`,
    args,
  );

test.each(queries)('%s finds %s', async (query, title) => {
  const { data } = await search({ query });
  expect(data.productSearch.nodes.map((node: { title: string }) => node.title)).toEqual(title ? [title] : []);
});

test('folding takes case and accents away, and leaves what are letters', () => {
  expect(foldText('ÀÉÎ ﬁ Ｗｉｄｅ ガギ ﾊﾟﾝ')).toBe('aei fi wide がぎ ぱん');
  expect(foldText('ที่ ไม้ 한국')).toBe('ที่ ไม้ 한국'.normalize('NFKD').normalize('NFC'));
});

test('tokens are bounded, whatever is written', () => {
  const long = {
    title: '時計'.repeat(100),
    brand: 'b'.repeat(80),
    tags: Array.from({ length: 30 }, (_, at) => `tag${at}`),
    description: 'word '.repeat(2000),
    categoryNames: [],
  };
  expect(searchTokens(long).length).toBeLessThanOrEqual(400);
  expect(queryTokens('あいうえおかきくけこさしすせそたちつてと'.repeat(9)).length).toBeLessThanOrEqual(16);
  expect(queryTokens('!!! 😀 …')).toEqual([]);
});

test('titles come before descriptions, page by page, each product once', async () => {
  const described = await newProduct(graph, shop, { title: 'Shelf', description: 'Goes well with a zebra' });
  const older = await newProduct(graph, shop, { title: 'Zebra lamp' });
  const newer = await newProduct(graph, shop, { title: 'Lamp zebra' });
  const found: string[] = [];
  let after: string | null = null;
  do {
    const { data } = await search({ query: 'zebra', first: 1, after });
    found.push(...data.productSearch.nodes.map((node: { id: string }) => node.id));
    expect(data.productSearch.totalCount).toBe(3);
    after = data.productSearch.pageInfo.hasNextPage ? data.productSearch.pageInfo.endCursor : null;
  } while (after);
  expect(found).toEqual([newer.productId, older.productId, described.productId]);
});

test('filters and sorts what it finds, on sale only, by two queries at most', async () => {
  const price = (amount: string) => [{ prices: [{ market: 'US', price: usd(amount) }], stock: 1 }];
  const dear = await newProduct(graph, shop, { title: 'Quokka mug', variants: price('30.00') });
  const cheap = await newProduct(graph, shop, { title: 'Quokka plate', variants: price('10.00') });
  await newProduct(graph, shop, { title: 'Quokka draft', publish: false });
  const idsOf = async (args: object) =>
    (await search({ query: 'quokka', ...args })).data.productSearch.nodes.map((node: { id: string }) => node.id);
  expect(await idsOf({ sortKey: 'PRICE' })).toEqual([cheap.productId, dear.productId]);
  expect(await idsOf({ filter: { minPrice: '10.01' } })).toEqual([dear.productId]);
  expect(await idsOf({ filter: { maxPrice: '30.00', inStock: false } })).toEqual([]);
  const { reads } = await graph.queries.during(() => idsOf({}));
  expect(reads).toEqual(['products.find', 'products.find', 'products.aggregate']);
});

test('a query without words finds nothing; one without end is refused', async () => {
  expect((await search({ query: '!!! 😀' })).data.productSearch.nodes).toEqual([]);
  expect((await search({ query: 'x'.repeat(201) })).errors[0]?.extensions.code).toBe('BAD_USER_INPUT');
  expect((await search({ query: ' ' })).errors[0]?.extensions.code).toBe('BAD_USER_INPUT');
});
