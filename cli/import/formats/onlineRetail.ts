// Online Retail (UCI): lines of a British gift wholesaler's invoices. Each row is a line of a past order; products and prices are read off them.

import { kind, refuse } from '../format.js';
import type { Format, MapRow, SendContext, Thing } from '../format.js';
import { sendBulk } from '../graph.js';
import { londonTime } from '../read/londonTime.js';
import { pricesFrom } from '../read/markets.js';
import { decimal, minorUnits, wholeNumber } from '../read/numbers.js';
import { spread } from '../read/spread.js';
import { tidy, titleCase } from '../read/text.js';
import { retailCategory } from './retailCategory.js';
import { retailCountry } from './retailCountry.js';
import { shopKind } from './shopKind.js';
import { variantsOf } from './variantsOf.js';

const shop = 'online-retail-shop';

/** Sold with goods, and lines of the order, but no products: postage, carriage, and what was typed in by hand. */
const charges = new Set(['POST', 'DOT', 'C2', 'C3', 'M', 'PADS']);
/** Nothing that a buyer bought: discounts, fees, commissions, samples, tests, adjustments, vouchers. */
const bookkeeping = /^(D|S|B|CRUK|BANK CHARGES|AMAZONFEE|ADJUST\d*|TEST\d*|GIFT_.*|DCGS\w*GIFT)$/;

type Product = { description: string; minor: number };
type Line = {
  invoice: string;
  placedAt: string;
  customer: string | null;
  country: string | null;
  code: string;
  title: string;
  quantity: number;
  minor: number;
  kind: 'SALE' | 'RETURN';
};

const mapRow: MapRow = (row, { note }) => {
  const text = (column: string) => tidy(row[column] ?? '', 300);
  const invoice = text('InvoiceNo').toUpperCase();
  // Six digits; C before them is a cancellation. A (bad debt) and anything else is bookkeeping or damage.
  const form = /^(C?)\d{6}$/.exec(invoice);
  if (!form) return refuse('InvoiceNo', 'BAD_INVOICE', 'Not six digits, or C and six digits.');

  // Codes that differ by case (85099c, 85099C) bear the same goods in this set: they are one product.
  const code = text('StockCode').toUpperCase();
  if (!/^[A-Z0-9][A-Z0-9 _-]{0,39}$/.test(code))
    return refuse('StockCode', 'BAD_CODE', 'Empty, or not letters and digits.');
  if (bookkeeping.test(code)) return refuse('StockCode', 'NOT_GOODS', `${code} is bookkeeping, nothing that was sold.`);
  if (code !== row['StockCode']) note('stock codes that differ by case or space, taken as one');

  const quantity = wholeNumber(text('Quantity'));
  if (quantity === null) return refuse('Quantity', 'BAD_NUMBER', 'Not a whole number.');
  if (quantity === 0) return refuse('Quantity', 'ZERO_QUANTITY', 'Nothing was sold or brought back.');
  const cancelled = form[1] === 'C';
  // Below zero without C is the stockroom's: damaged, lost, "check". Stock of long ago says nothing of stock now.
  if (quantity < 0 && !cancelled)
    return refuse('Quantity', 'STOCK_ADJUSTMENT', 'A negative quantity on an invoice that is no cancellation.');
  if (quantity > 0 && cancelled) return refuse('Quantity', 'BAD_QUANTITY', 'A positive quantity on a cancellation.');

  const minor = minorUnits(text('UnitPrice'));
  if (minor === null) return refuse('UnitPrice', 'BAD_PRICE', 'Not an amount in pounds and pence.');
  if (minor < 0) return refuse('UnitPrice', 'NEGATIVE_PRICE', 'Below zero: a correction of the books.');
  if (minor === 0) return refuse('UnitPrice', 'ZERO_PRICE', 'No price: found goods, samples and corrections of stock.');

  const placedAt = londonTime(text('InvoiceDate'));
  if (!placedAt) return refuse('InvoiceDate', 'BAD_DATE', 'Not a date and time such as 2011-11-21 08:02:00.');

  // A spreadsheet made 18080.0 of 18080. Without a number it was a sale to someone unknown: a guest.
  const customer = text('CustomerID') === '' ? null : wholeNumber(text('CustomerID'));
  if (customer === null && text('CustomerID') !== '')
    return refuse('CustomerID', 'BAD_CUSTOMER', 'Not a customer number.');
  if (customer === null) note("rows without a customer, recorded as a guest's");

  const country = retailCountry(text('Country'));
  if (country === undefined) return refuse('Country', 'BAD_COUNTRY', 'Not a country that this set is known to name.');
  if (country === null) note('countries that are none, left out');

  const description = text('Description');
  const goods = !charges.has(code);
  if (!goods) note('charges and goods typed in by hand, recorded without a product');
  const line: Line = {
    invoice,
    placedAt: placedAt.toISOString(),
    customer: customer === null ? null : String(customer),
    country,
    code,
    title: titled(description, code),
    quantity: Math.abs(quantity),
    minor,
    kind: cancelled ? 'RETURN' : 'SALE',
  };
  const product: Product = { description, minor };
  return [
    ...(goods ? [{ kind: 'products', parent: shop, key: code, value: product }] : []),
    { kind: 'lines', parent: goods ? code : '', key: '', value: line },
  ];
};

const titled = (description: string, code: string) => (description === '' ? `Item ${code}` : titleCase(description));

/** The catalogue writes in capitals, people who note something ("check", "dotcom") do not; then the longest, then the first by letters. */
const rank = (text: string) => `${text === text.toUpperCase() ? 1 : 0}${String(text.length).padStart(3, '0')}`;
const betterDescription = (one: string, other: string) =>
  rank(one) === rank(other) ? (one < other ? one : other) : rank(one) > rank(other) ? one : other;

const products = kind<Product>({
  name: 'products',
  per: 'key',
  parent: 'shops',
  remember: true,
  // Several prices a code: the highest, which is what one piece costs a private buyer with tax; the others are discounts.
  fold: (one, other) => ({
    description: betterDescription(one.description, other.description),
    minor: Math.max(one.minor, other.minor),
  }),
  send({ graph, note, idOf }, things) {
    note('prices in other markets, by rule', things.length);
    note('stock, by rule', things.length);
    const rows = things.map(({ id: code, value: { description, minor } }) => ({
      externalId: code,
      title: titled(description, code),
      categorySlug: retailCategory(description),
      publishedAt: '2011-11-01T00:00:00.000Z',
      // Stock is not in the set: 20 to 199 pieces, by the code.
      variants: [
        { externalId: code, sku: code, prices: pricesFrom('GB', minor), stock: spread(code, 'stock', 20, 199) },
      ],
    }));
    return sendBulk(graph, 'productsImport', 'ProductsImportInput', { shopId: idOf(shop), products: rows });
  },
});

const lines = kind<Line>({
  name: 'lines',
  per: 'row',
  parent: 'products',
  send: async (context, things) =>
    sendBulk(context.graph, 'pastOrdersRecord', 'PastOrdersRecordInput', await pastOrders(context, things)),
});

async function pastOrders({ graph, idOf }: SendContext, things: readonly Thing<Line>[]) {
  const variants = await variantsOf(
    graph,
    things.flatMap(({ parentId }) => parentId ?? []),
  );
  const rows = things.map(({ id, parentId, value }) => ({
    orderExternalId: value.invoice,
    lineKey: id,
    placedAt: value.placedAt,
    buyerExternalId: value.customer,
    countryCode: value.country,
    productId: parentId,
    variantId: variants.get(parentId ?? '') ?? null,
    title: value.title,
    sku: value.code,
    quantity: value.quantity,
    unitPrice: { amount: decimal(value.minor), currencyCode: 'GBP' },
    kind: value.kind,
  }));
  return { shopId: idOf(shop), source: 'online-retail', rows };
}

export const onlineRetail: Format = {
  name: 'online-retail',
  about: 'invoices of the UCI Online Retail set: products, variants, stock and past orders',
  sources: [
    {
      columns: [
        'InvoiceNo',
        'StockCode',
        'Description',
        'Quantity',
        'InvoiceDate',
        'UnitPrice',
        'CustomerID',
        'Country',
      ],
      map: mapRow,
    },
  ],
  once: [
    {
      kind: 'shops',
      key: shop,
      value: { name: 'Online Retail (UK)', countryCode: 'GB', city: 'London', description: 'Gifts for all occasions.' },
    },
  ],
  kinds: [shopKind, products, lines],
  answers: 'lines',
};
