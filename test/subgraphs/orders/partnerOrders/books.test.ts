// The double itself: the same commands give the same books in MongoDB and in a file, and a race is one order.

import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { openBookFile } from '../../../../cli/bookFile.js';
import { connect } from '../../../../subgraphs/kit/mongo.js';
import type {
  PartnerBooks,
  PartnerCommand,
  PartnerEntry,
  QuoteQuestion,
} from '../../../../subgraphs/orders/partnerOrders/test/partnerEntry.js';
import { partnerBookStore } from '../../../../subgraphs/orders/partnerOrders/test/partnerBookStore.js';
import { partnerTokens } from '../../../../subgraphs/orders/partnerOrders/test/partnerTokens.js';
import { performPartner } from '../../../../subgraphs/orders/partnerOrders/test/performPartner.js';
import { quotePartner } from '../../../../subgraphs/orders/partnerOrders/test/quotePartner.js';
import { testPartner } from '../../../../subgraphs/orders/partnerOrders/test/testPartner.js';
import { testClock } from '../../../kit/clock.js';
import { freshPrefix, testUri } from '../../../kit/database.js';
import { scratchFolder } from '../../../kit/scratchFolder.js';
import { together } from '../../../kit/together.js';

let cluster: Awaited<ReturnType<typeof connect>>;
beforeAll(async () => {
  cluster = await connect(testUri(), freshPrefix());
});
afterAll(async () => {
  await cluster.database('orders').connection.dropDatabase();
  await cluster.close();
});

const still = new Date();
const clock = { ...testClock(), now: () => still };
const now = () => still.getTime();
const question: QuoteQuestion = {
  retailerId: 'rtlr_1',
  items: [
    { lineId: 'a', itemType: 'Book', sku: 'one', quantity: 3 },
    { lineId: 'b', itemType: 'Book', sku: 'two', quantity: 1 },
  ],
  ...{ destination: { countryCode: 'US', region: null, postalCode: null }, currency: 'USD', taxIncluded: false },
};
const quote = quotePartner(question, now())!;
const priced = quote.items.flatMap((item) => ('unitPrice' in item ? [item] : []));
const amountOf = () => {
  const goods = priced.reduce(
    (sum, { unitPrice }, index) => sum + unitPrice.minor * question.items[index]!.quantity,
    0,
  );
  const taxes = priced.reduce((sum, { tax }) => sum + tax.minor, quote.shippingTax.minor);
  return { minor: goods + taxes + quote.shipping.minor, currency: 'USD' };
};
const placeAs = (key: string, methodToken: string): PartnerCommand => ({
  ...{ do: 'place', key, retailerId: 'rtlr_1', reference: quote.reference, amount: amountOf(), methodToken },
});
const openFile = (file: string) =>
  openBookFile(file, (known: PartnerEntry | null, command: PartnerCommand) => performPartner(known, command, now()));
const fileBooks = (file = join(scratchFolder(), 'books.ndjson')): PartnerBooks => {
  const books = openFile(file);
  return {
    quote: async () => quote,
    async perform(command) {
      const { entry, lost } = await books.perform(command);
      if (lost) throw new Error('lost');
      return entry;
    },
  };
};

test.each(Object.keys(partnerTokens))('%s gives the same entry in MongoDB as in a file', async (methodToken) => {
  const [mongo, file] = [partnerBookStore(cluster.database('orders'), clock), fileBooks()];
  const key = `order_${methodToken}:rtlr_1`;
  const refund: Extract<PartnerCommand, { do: 'refund' }> = {
    do: 'refund',
    key,
    refundKey: 'r',
    lines: [{ lineId: 'a', quantity: 1 }],
    amount: { minor: 5, currency: 'USD' },
  };
  const commands: PartnerCommand[] = [
    ...[placeAs(key, methodToken), placeAs(key, methodToken), { do: 'find', key, retailerId: 'rtlr_1' } as const],
    ...[refund, refund, { ...refund, refundKey: 'r2', lines: [{ lineId: 'a', quantity: 3 }] }],
    ...[{ do: 'cancel', key, retailerId: 'rtlr_1' } as const, { do: 'cancel', key, retailerId: 'rtlr_1' } as const],
    ...[{ do: 'ship', key } as const, { do: 'deliver', key } as const],
  ];
  for (const command of commands) {
    const [a, b] = await Promise.allSettled([mongo.perform(command), file.perform(command)]);
    expect(a.status).toBe(b.status);
    const bare = (answer: typeof a) =>
      answer.status === 'fulfilled' ? { ...answer.value, version: undefined, __v: undefined } : null;
    expect(bare(a)).toEqual(bare(b));
  }
});

test('a hundred racing placements, cancels and refunds are one of each', async () => {
  const books = partnerBookStore(cluster.database('orders'), clock);
  const partners = [
    testPartner(books, 'rtlr_1'),
    testPartner(partnerBookStore(cluster.database('orders'), clock), 'rtlr_1'),
  ];
  const key = 'order_race:rtlr_1';
  const address = { name: 'Ada', lines: [], city: '', region: null, postalCode: null, countryCode: 'US', phone: null };
  const placement = { key, reference: quote.reference, amount: amountOf(), methodToken: 'ptok_approve', address };
  const race = <T>(call: (partner: (typeof partners)[number]) => Promise<T>) =>
    together(20, (index) => call(partners[index % 2]!));
  const numbers = new Set(
    (await race((one) => one.place(placement))).map((placed) => 'number' in placed && placed.number),
  );
  expect(numbers.size).toBe(1);
  const amount = { minor: priced[0]!.unitPrice.minor, currency: 'USD' };
  const refunds = await race((one) => one.refund(key, 'r1', [{ lineId: 'a', quantity: 1 }], amount));
  expect(new Set(refunds)).toEqual(new Set(['REFUNDED']));
  expect(await partners[0]!.refund(key, 'r2', [{ lineId: 'a', quantity: 3 }], amount)).toBe('REFUSED');
  expect(new Set(await race((one) => one.cancel(key)))).toEqual(new Set(['CANCELLED']));
  const entry = await books.perform({ do: 'find', key, retailerId: 'rtlr_1' });
  expect(entry).toMatchObject({ state: 'CANCELLED', refunds: [{ key: 'r1' }, { key: 'r2', state: 'REFUSED' }] });
});

test('what was asked for before it got there is barred, and so is what was cancelled', async () => {
  const books = partnerBookStore(cluster.database('orders'), clock);
  const partner = testPartner(books, 'rtlr_1');
  const address = { name: 'Ada', lines: [], city: '', region: null, postalCode: null, countryCode: 'US', phone: null };
  for (const [key, bar] of [
    ['order_found:rtlr_1', () => partner.find('order_found:rtlr_1')],
    ['order_cancelled:rtlr_1', () => partner.cancel('order_cancelled:rtlr_1')],
  ] as const) {
    await bar();
    const late = { key, reference: quote.reference, amount: amountOf(), methodToken: 'ptok_approve', address };
    expect(await partner.place(late)).toEqual({ outcome: 'REFUSED', refusal: { reason: 'CANCELLED', items: [] } });
  }
});

test('another price than was quoted, a quote that is old, and one of another retailer are refused', async () => {
  const refusalOf = (command: PartnerCommand, at = now()) => performPartner(null, command, at).entry?.refusal?.reason;
  const place = placeAs('k', 'ptok_approve');
  expect(refusalOf(place)).toBeUndefined();
  expect(refusalOf({ ...place, amount: { minor: 1, currency: 'USD' } } as PartnerCommand)).toBe('PRICE_CHANGED');
  expect(refusalOf(place, now() + 61 * 60_000)).toBe('PRICE_CHANGED');
  expect(refusalOf({ ...place, retailerId: 'rtlr_2' } as PartnerCommand)).toBe('NOT_SELLABLE');
  expect(refusalOf({ ...place, reference: 'nonsense' } as PartnerCommand)).toBe('NOT_SELLABLE');
});

test('a file that ends in half a line is read to the last whole one, and written on', async () => {
  const file = join(scratchFolder(), 'books.ndjson');
  const first = openFile(file);
  await first.perform(placeAs('a', 'ptok_approve'));
  await first.close();
  appendFileSync(file, '{"_id":"b","retai');
  const second = openFile(file);
  expect((await second.entries()).map(({ _id, state }) => [_id, state])).toEqual([['a', 'PLACED']]);
  await second.perform({ do: 'cancel', key: 'a', retailerId: 'rtlr_1' });
  await second.close();
  expect((await openFile(file).entries()).map(({ state }) => state)).toEqual(['CANCELLED']);
});
