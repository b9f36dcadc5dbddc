import { onlineRetail } from '../../../../cli/import/formats/onlineRetail.js';
import { scratchFolder } from '../../../kit/scratchFolder.js';
import { csv, fileOf, importFiles, rememberingGraph } from '../rig.js';

const header = [
  'InvoiceNo',
  'StockCode',
  'Description',
  'Quantity',
  'InvoiceDate',
  'UnitPrice',
  'CustomerID',
  'Country',
];
const usual = ['536365', '85123A', 'WHITE HEART', '6', '2011-07-01 08:26:00', '2.55', '17850.0', 'United Kingdom'];
const row = (changes: Record<string, string>) => header.map((column, index) => changes[column] ?? usual[index]!);

async function imported(...rows: Record<string, string>[]) {
  const folder = scratchFolder();
  const { targets, state } = rememberingGraph();
  const file = fileOf(folder, 'day.csv', csv([header, ...rows.map(row)]));
  const outcome = await importFiles(onlineRetail, [file], { folder, targets });
  const sent = (what: string) => [...state].filter(([key]) => key.startsWith(what)).map(([, value]) => value as any);
  return { ...outcome, products: sent('productsImport'), lines: sent('pastOrdersRecord') };
}

test('a row is a line of an order, in London time, of the one variant of its product', async () => {
  const { products, lines } = await imported({});
  expect(products).toEqual([
    {
      externalId: '85123A',
      title: 'White Heart',
      categorySlug: 'home-decor',
      publishedAt: '2011-11-01T00:00:00.000Z',
      variants: [
        {
          externalId: '85123A',
          sku: '85123A',
          stock: 77,
          prices: [
            { market: 'GB', price: { amount: '2.55', currencyCode: 'GBP' } },
            { market: 'US', price: { amount: '3.19', currencyCode: 'USD' } },
            { market: 'DE', price: { amount: '2.93', currencyCode: 'EUR' } },
            { market: 'JP', price: { amount: '485', currencyCode: 'JPY' } },
            { market: 'BR', price: { amount: '17.85', currencyCode: 'BRL' } },
          ],
        },
      ],
    },
  ]);
  expect(lines).toEqual([
    {
      orderExternalId: '536365',
      lineKey: expect.stringMatching(/^[0-9a-f]{32}-1$/),
      placedAt: '2011-07-01T07:26:00.000Z',
      buyerExternalId: '17850',
      countryCode: 'GB',
      productId: 'productsImport 85123A',
      variantId: 'v productsImport 85123A',
      title: 'White Heart',
      sku: '85123A',
      quantity: 6,
      unitPrice: { amount: '2.55', currencyCode: 'GBP' },
      kind: 'SALE',
    },
  ]);
});

test('a cancellation is a return; postage has no product; nobody is a guest; Ireland is EIRE', async () => {
  const { products, lines } = await imported(
    { InvoiceNo: 'C536366', Quantity: '-2', CustomerID: '', Country: 'EIRE' },
    { StockCode: 'POST', Description: 'POSTAGE', Country: 'Unspecified' },
  );
  expect(products).toHaveLength(1);
  expect(lines).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ kind: 'RETURN', quantity: 2, buyerExternalId: null, countryCode: 'IE' }),
      expect.objectContaining({
        kind: 'SALE',
        sku: 'POST',
        title: 'Postage',
        productId: null,
        variantId: null,
        countryCode: null,
      }),
    ]),
  );
});

test('codes that differ by case are one product: the longest title in capitals, and the highest price', async () => {
  const { products, counts } = await imported(
    { StockCode: '85099c', Description: 'JUMBO BAG', UnitPrice: '2.08' },
    { StockCode: '85099C', Description: 'JUMBO BAG PINK', UnitPrice: '4.13' },
    { StockCode: '85099C', Description: 'pink jumbo bag (check)', UnitPrice: '1' },
  );
  expect(counts).toMatchObject({ created: 3 });
  expect(products).toHaveLength(1);
  expect(products[0]).toMatchObject({ externalId: '85099C', title: 'Jumbo Bag Pink', categorySlug: 'bags' });
  expect(products[0].variants[0].prices[0].price.amount).toBe('4.13');
});

test.each([
  [{ InvoiceNo: 'A563185' }, 'InvoiceNo', 'BAD_INVOICE'],
  [{ InvoiceNo: '' }, 'InvoiceNo', 'BAD_INVOICE'],
  [{ StockCode: '' }, 'StockCode', 'BAD_CODE'],
  [{ StockCode: 'AMAZONFEE' }, 'StockCode', 'NOT_GOODS'],
  [{ StockCode: 'BANK CHARGES' }, 'StockCode', 'NOT_GOODS'],
  [{ StockCode: 'gift_0001_10' }, 'StockCode', 'NOT_GOODS'],
  [{ Quantity: 'six' }, 'Quantity', 'BAD_NUMBER'],
  [{ Quantity: '1.5' }, 'Quantity', 'BAD_NUMBER'],
  [{ Quantity: '0' }, 'Quantity', 'ZERO_QUANTITY'],
  [{ Quantity: '-3' }, 'Quantity', 'STOCK_ADJUSTMENT'],
  [{ InvoiceNo: 'C536366' }, 'Quantity', 'BAD_QUANTITY'],
  [{ UnitPrice: '' }, 'UnitPrice', 'BAD_PRICE'],
  [{ UnitPrice: '£2.55' }, 'UnitPrice', 'BAD_PRICE'],
  [{ UnitPrice: '2,55' }, 'UnitPrice', 'BAD_PRICE'],
  [{ UnitPrice: '0.001' }, 'UnitPrice', 'BAD_PRICE'],
  [{ UnitPrice: '-11062.06' }, 'UnitPrice', 'NEGATIVE_PRICE'],
  [{ UnitPrice: '0.0' }, 'UnitPrice', 'ZERO_PRICE'],
  [{ InvoiceDate: '2011-13-01 08:26:00' }, 'InvoiceDate', 'BAD_DATE'],
  [{ InvoiceDate: 'yesterday' }, 'InvoiceDate', 'BAD_DATE'],
  [{ CustomerID: 'Bob' }, 'CustomerID', 'BAD_CUSTOMER'],
  [{ Country: 'Narnia' }, 'Country', 'BAD_COUNTRY'],
])('%j is refused', async (changes: Record<string, string>, field, code) => {
  const { refusals, counts, products, lines } = await imported(changes);
  expect(counts).toEqual({ read: 1, created: 0, updated: 0, unchanged: 0, refused: 1 });
  expect(refusals).toEqual([expect.objectContaining({ line: 2, field, code })]);
  expect([...products, ...lines]).toEqual([]);
});

test('dates of other editions are read month first, with years of two digits', async () => {
  const { lines } = await imported({ InvoiceDate: '12/1/10 8:26' }, { InvoiceDate: '12/1/2010 8:26' });
  expect(lines.map(({ placedAt }) => placedAt)).toEqual(['2010-12-01T08:26:00.000Z', '2010-12-01T08:26:00.000Z']);
});
