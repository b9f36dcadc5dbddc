// Imports into the real graph: what clients then see, that a second run adds nothing, and what refusals of the graph become.

import { formats } from '../../../cli/import/formats.js';
import { importOperator } from '../../../cli/import/operatorToken.js';
import type { Targets } from '../../../cli/import/graph.js';
import { codedError } from '../../../subgraphs/kit/codedError.js';
import { startGraph } from '../../kit/graph.js';
import type { TestGraph } from '../../kit/graph.js';
import { scratchFolder } from '../../kit/scratchFolder.js';
import { csv, fileOf, importFiles } from './rig.js';

let graph: TestGraph;
let targets: Targets;
const folder = scratchFolder();

beforeAll(async () => {
  graph = await startGraph();
  targets = {
    graph: {
      async run<Data>(document: string, variables: Record<string, unknown>): Promise<Data> {
        const { data, errors } = await graph.run(document, variables, {
          userId: importOperator.userId,
          roles: importOperator.roles,
        });
        if (errors[0]) throw codedError(errors[0].extensions.code, errors[0].message);
        return data as Data;
      },
      close: async () => undefined,
    },
    partner: { importItems: async () => [], close: async () => undefined },
  };
}, 120_000);
afterAll(() => graph.stop());

const imported = (name: string, ...files: string[]) =>
  importFiles(
    formats.find((each) => each.name === name)!,
    files,
    { folder, targets },
  );
const run = async (query: string, variables = {}, market = 'GB') => {
  const { data, errors } = await graph.run(query, variables, {
    market,
    userId: importOperator.userId,
    roles: ['OPERATOR'],
  });
  expect(errors).toEqual([]);
  return data;
};
const shopNamed = (name: string, what: string) =>
  run(`{ shops(first: 100) { nodes { name ${what} } } }`).then(({ shops }) =>
    shops.nodes.find((shop: any) => shop.name === name),
  );

test('invoices become a shop with products in stock, and past orders', async () => {
  const header = 'InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country';
  const sale = '536365,85123A,WHITE HEART MUG,6,2010-12-01 08:26:00,2.55,17850.0,United Kingdom';
  const rows = [
    sale,
    sale,
    '536365,85123a,WHITE HEART MUG,1,2010-12-01 08:26:00,5.10,17850.0,United Kingdom',
    'C536366,85123A,WHITE HEART MUG,-2,2010-12-02 09:00:00,2.55,,EIRE',
    '536365,POST,POSTAGE,1,2010-12-01 08:26:00,18.00,17850.0,United Kingdom',
  ];
  const one = fileOf(folder, 'one.csv', [header, ...rows.slice(0, 3)].join('\n'));
  const two = fileOf(folder, 'two.csv', [header, ...rows.slice(3)].join('\n'));
  expect((await imported('online-retail', one, two)).counts).toEqual({
    read: 5,
    created: 5,
    updated: 0,
    unchanged: 0,
    refused: 0,
  });
  const whole = fileOf(folder, 'whole.csv', [header, ...rows.toReversed()].join('\n'));
  expect((await imported('online-retail', whole)).counts).toEqual({
    read: 5,
    created: 0,
    updated: 0,
    unchanged: 5,
    refused: 0,
  });

  const { id } = await shopNamed('Online Retail (UK)', 'id');
  const input = { userId: importOperator.userId, tenantId: id, role: 'STAFF' };
  await graph.callAs(
    'products',
    'users',
    'mutation ($input: MembershipEstablishInput!) { membershipEstablish(input: $input) }',
    { input },
  );
  const shop = await shopNamed(
    'Online Retail (UK)',
    'products(first: 10) { nodes { title category { slug } stockState price { amount { amount currencyCode } } variants { sku } } } orders(first: 10) { nodes { source lines { kind quantity title sku } } }',
  );
  expect(shop.products.nodes).toEqual([
    {
      title: 'White Heart Mug',
      category: { slug: 'tableware' },
      stockState: 'IN_STOCK',
      price: { amount: { amount: '5.10', currencyCode: 'GBP' } },
      variants: [{ sku: '85123A' }],
    },
  ]);
  const lines = shop.orders.nodes.map((order: any) =>
    order.lines.map(({ kind, quantity, sku }: any) => `${kind} ${quantity} ${sku}`).sort(),
  );
  expect(lines.toSorted((a: string[], b: string[]) => a.length - b.length)).toEqual([
    ['RETURN 2 85123A'],
    ['SALE 1 85123A', 'SALE 1 POST', 'SALE 6 85123A', 'SALE 6 85123A'],
  ]);
});

test('reviews stand on their garments, and are marked as imported', async () => {
  const header =
    ',Clothing ID,Age,Title,Review Text,Rating,Recommended IND,Positive Feedback Count,Division Name,Department Name,Class Name';
  const file = fileOf(
    folder,
    'reviews.csv',
    [
      header,
      '0,1077,34,,"Lovely,\r\nreally",5,1,2,General,Dresses,Dresses',
      '1,1077,60,Meh,,3,0,0,General,Dresses,Dresses',
    ].join('\n'),
  );
  expect((await imported('clothing-reviews', file)).counts).toMatchObject({ read: 2, created: 2 });
  expect((await imported('clothing-reviews', file)).counts).toMatchObject({ read: 2, created: 0, unchanged: 2 });
  const { products } = await shopNamed(
    "Women's Clothing",
    'products(first: 10) { nodes { title rating { average count } reviews(first: 5) { nodes { rating title text source verified } } } }',
  );
  expect(products.nodes).toHaveLength(1);
  expect(products.nodes[0]).toMatchObject({ title: 'Dress No. 1077', rating: { count: 2 } });
  expect(products.nodes[0].reviews.nodes).toEqual(
    expect.arrayContaining([
      { rating: 5, title: null, text: 'Lovely,\nreally', source: 'IMPORTED', verified: false },
      { rating: 3, title: 'Meh', text: null, source: 'IMPORTED', verified: false },
    ]),
  );
});

test('videos stand with their creators, and show goods on sale', async () => {
  await graph.settled();
  const header = [
    'video_id',
    'title',
    'publishedAt',
    'channelId',
    'channelTitle',
    'categoryId',
    'trending_date',
    'tags',
    'view_count',
    'likes',
    'dislikes',
    'comment_count',
    'thumbnail_link',
    'comments_disabled',
    'ratings_disabled',
    'description',
  ];
  const row = [
    'oGn9wIG2FDU',
    '日本の動画 🎬',
    '2018-10-30T23:00:04.000Z',
    'UC86eIToNMw7jcyDPmWhRq6Q',
    'チャンネル',
    10,
    '18.01.11',
    '音楽|live',
    100,
    10,
    1,
    5,
    '',
    'False',
    'False',
    'Mail a@b.com',
  ];
  const file = fileOf(folder, 'videos.csv', csv([header, row]));
  expect((await imported('youtube-trending', file)).counts).toMatchObject({ read: 1, created: 1 });
  expect((await imported('youtube-trending', file)).counts).toMatchObject({ read: 1, unchanged: 1 });
  const { creators } = await run(
    '{ creators(first: 10) { nodes { displayName videos(first: 5) { nodes { caption hashtags engagement { viewCount likeCount } tags { shoppable { __typename } } } } } } }',
  );
  const [creator] = creators.nodes;
  expect(creator).toMatchObject({
    displayName: 'チャンネル',
    videos: {
      nodes: [
        {
          caption: '日本の動画 🎬\n\nMail [e-mail]',
          hashtags: ['music', '音楽', 'live'],
          engagement: { viewCount: 100, likeCount: 10 },
        },
      ],
    },
  });
  expect(creator.videos.nodes[0].tags[0]).toEqual({ shoppable: { __typename: 'Product' } });
});

test('sellers become shops', async () => {
  const file = fileOf(
    folder,
    'sellers.csv',
    'seller_id,seller_zip_code_prefix,seller_city,seller_state\n3442f8959a84dea7ee197c632cb2df15,4195,sao paulo - sp,SP\n',
  );
  expect((await imported('olist-sellers', file)).counts).toMatchObject({ read: 1, created: 1 });
  expect(await shopNamed('Sao Paulo 3442F', 'city region countryCode')).toMatchObject({
    city: 'Sao Paulo',
    region: 'São Paulo',
    countryCode: 'BR',
  });
});

test('whoever is no operator imports nothing', async () => {
  const as = {
    ...targets,
    graph: {
      ...targets.graph,
      run: async <Data>(document: string, variables: Record<string, unknown>): Promise<Data> => {
        const { data, errors } = await graph.run(document, variables, { userId: importOperator.userId });
        if (errors[0]) throw codedError(errors[0].extensions.code, errors[0].message);
        return data as Data;
      },
    },
  };
  const file = fileOf(
    folder,
    'sellers2.csv',
    'seller_id,seller_zip_code_prefix,seller_city,seller_state\n0042f8959a84dea7ee197c632cb2df15,4195,lages,SC\n',
  );
  await expect(
    importFiles(
      formats.find(({ name }) => name === 'olist-sellers')!,
      [file],
      { folder: scratchFolder(), targets: as },
    ),
  ).rejects.toMatchObject({ extensions: { code: 'FORBIDDEN' } });
  expect(await shopNamed('Lages 0042F', 'id')).toBeUndefined();
});
