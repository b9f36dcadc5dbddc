// Figures over random histories of orders: they are the sums of what happened, each fact counted once, whatever is told twice.

import fc from 'fast-check';
import { runConsumer } from '../../../../subgraphs/kit/events.js';
import { outboxOf } from '../../../../subgraphs/kit/outbox.js';
import { figureStore } from '../../../../subgraphs/orders/figures/figureStore.js';
import { saleScope } from '../../../../subgraphs/orders/figures/salesDelta.js';
import type { Measures } from '../../../../subgraphs/orders/figures/salesDelta.js';
import { salesPosted } from '../../../../subgraphs/orders/figures/salesPosted.js';
import { account } from '../../../../subgraphs/orders/ledger/account.js';
import { postChargeback } from '../../../../subgraphs/orders/ledger/postChargeback.js';
import { postRefund } from '../../../../subgraphs/orders/ledger/postRefund.js';
import { postRefundReversal } from '../../../../subgraphs/orders/ledger/postReversal.js';
import { postSale } from '../../../../subgraphs/orders/ledger/postSale.js';
import { orders, orderStore } from '../../../../subgraphs/orders/order/orderStore.js';
import { sellerOrderStore } from '../../../../subgraphs/orders/order/sellerOrderStore.js';
import type { OrderRecord } from '../../../../subgraphs/orders/order/orderStore.js';
import { silentLog } from '../../../../subgraphs/kit/log.js';
import { charged, entriesOf, orderOf, orderShape, parties, unitsOf } from '../ledger/histories.js';
import { ledgerRig } from '../ledger/rig.js';
import type { Rig } from '../ledger/rig.js';

let rig: Rig;
beforeAll(async () => {
  rig = await ledgerRig();
});
afterAll(() => rig.stop());

const days = { since: new Date(Date.now() - 86_400_000), until: new Date(Date.now() + 2 * 86_400_000) };
type Story = { order: OrderRecord; refundedMinor: number };

/** Sells an order and gives back what `steps` say; answers what the buyer has got back. */
async function live(order: OrderRecord, steps: readonly number[]): Promise<Story> {
  await rig.db.model(orders).create([order]);
  await rig.transact((tx) => postSale(rig.deps, order, tx));
  const units = unitsOf(order);
  let refundedMinor = 0;
  for (const [index, each] of steps.entries()) {
    const id = `${order._id}-${index}`;
    if (each % 5 === 0) {
      const amount = { minor: Math.floor((charged(order) * (each % 1300)) / 1000), currency: order.currency };
      await rig.transact((tx) => postChargeback(rig.deps, { chargebackId: id, order, amount }, tx));
      refundedMinor += amount.minor;
    } else {
      const refund = { refundId: id, order, units: [units[each % units.length]!] };
      const returned = await rig.transact((tx) => postRefund(rig.deps, refund, tx));
      refundedMinor += returned.minor;
      if (each % 3 === 0) {
        await rig.transact((tx) => postRefundReversal(rig.deps, { order, refundId: id }, tx));
        refundedMinor -= returned.minor;
      }
    }
  }
  return { order, refundedMinor };
}

test('the figures of shops, creators, programmes and the platform are the sums over orders, and nothing counts twice', async () => {
  const own = parties();
  const stories: Story[] = [];
  await fc.assert(
    fc.asyncProperty(orderShape, fc.array(fc.nat(2000), { maxLength: 5 }), async (shape, steps) => {
      stories.push(await live(orderOf(shape, own), steps));
    }),
    { numRuns: 30 },
  );
  const figures = figureStore(rig.db);
  const sellerOrders = sellerOrderStore(rig.db);
  const deps = { figures, sellerOrders, journals: rig.deps.journals, orders: orderStore(rig.db) };
  const consume = () => runConsumer({ consumer: salesPosted, deps, own: rig.db, owner: rig.db, log: silentLog });
  const first = consume();
  await first.settled(60_000);
  await first.stop();
  // The same facts once more, as after a scan of the outbox.
  await rig.db.connection.collection('consumers').updateMany({}, { $set: { checkpoint: null } });
  const second = consume();
  await second.settled(60_000);
  await second.stop();
  expect(await outboxOf(rig.db).countDocuments({ type: 'journal.posted' })).toBeGreaterThanOrEqual(stories.length);

  const told = async (scope: string) =>
    new Map((await figures.loaders()(scope, days, null)).map(({ scope: _, currency, ...sums }) => [currency, sums]));
  const platform = await told(saleScope.platform);
  const currencies = [...new Set(stories.map(({ order }) => order.currency))];
  expect([...platform.keys()].sort()).toEqual([...currencies].sort());
  const entries = entriesOf(await rig.allJournals());
  for (const currency of currencies) {
    const of = stories.filter(({ order }) => order.currency === currency);
    const here = of.flatMap(({ order }) => order.lines.filter(({ retailer }) => !retailer));
    const total = <T>(some: readonly T[], minor: (each: T) => number) =>
      some.reduce((all, each) => all + minor(each), 0);
    const posted = (component: string, ...names: string[]) =>
      total(
        entries.filter(
          (each) => each.currency === currency && each.component === component && names.includes(each.account),
        ),
        ({ minor }) => minor,
      );
    const programmes = ['AUTUMN', 'FREE'].map(account.funder);
    const creators = own.creators.map(account.creator);
    const expected: Measures = {
      orders: of.filter(({ order }) => order.lines.some(({ retailer }) => !retailer)).length,
      units: total(here, ({ quantity }) => quantity),
      goods: total(here, ({ amounts }) => amounts.subtotal.minor),
      discounts: total(here, ({ amounts }) => amounts.discount.minor),
      shipping: total(here, ({ amounts }) => amounts.shipping.minor),
      tax: total(here, ({ amounts }) => amounts.tax.minor + (amounts.duty?.minor ?? 0)),
      paid: total(of, ({ order }) => charged(order)),
      refunded: total(of, ({ refundedMinor }) => refundedMinor),
      commission: posted('COMMISSION', ...creators),
      fees: posted('FEE', account.platform),
      subsidy: 0 - posted('DISCOUNT', ...programmes),
    };
    expect(platform.get(currency)).toEqual(expected);

    const shops = await Promise.all(own.shops.map(async (id) => (await told(saleScope.shop(id))).get(currency)));
    for (const name of ['units', 'goods', 'discounts', 'shipping', 'tax', 'paid'] as const) {
      expect(total(shops, (sums) => sums?.[name] ?? 0)).toBe(expected[name]);
    }
    const theirs = await Promise.all(own.creators.map(async (id) => (await told(saleScope.creator(id))).get(currency)));
    expect(total(theirs, (sums) => sums?.commission ?? 0)).toBe(expected.commission);
    const spent = (await figures.programmes(days)).filter((row) => row.currency === currency);
    expect(total(spent, ({ subsidy }) => subsidy)).toBe(expected.subsidy);
    const sources = await figures.loaders()(saleScope.platform, days, 'source');
    expect(
      total(
        sources.filter((row) => row.currency === currency),
        ({ paid }) => paid,
      ),
    ).toBe(expected.paid);
  }
}, 120_000);
