// What each cause posts, to the cent; what is refused, and that nothing is posted twice.

import { account } from '../../../../subgraphs/orders/ledger/account.js';
import type { Entry, JournalRecord } from '../../../../subgraphs/orders/ledger/journalStore.js';
import { postChargeback } from '../../../../subgraphs/orders/ledger/postChargeback.js';
import { postJournal } from '../../../../subgraphs/orders/ledger/postJournal.js';
import { postRefund } from '../../../../subgraphs/orders/ledger/postRefund.js';
import type { Refund } from '../../../../subgraphs/orders/ledger/postRefund.js';
import { postChargebackReversal } from '../../../../subgraphs/orders/ledger/postReversal.js';
import { postSale } from '../../../../subgraphs/orders/ledger/postSale.js';
import type { OrderRecord } from '../../../../subgraphs/orders/order/orderStore.js';
import { randomIds } from '../../../../subgraphs/kit/ids.js';
import { together } from '../../../kit/together.js';
import { charged, entriesOf, ofKind, orderOf, parties, sum, unitsOf } from './histories.js';
import type { OrderShape } from './histories.js';
import { ledgerRig } from './rig.js';
import type { Rig } from './rig.js';

let rig: Rig;
beforeAll(async () => {
  rig = await ledgerRig();
});
afterAll(() => rig.stop());

const sale = (order: OrderRecord) => rig.transact((tx) => postSale(rig.deps, order, tx));
const refund = (asked: Refund) => rig.transact((tx) => postRefund(rig.deps, asked, tx));
const journalsOf = (order: OrderRecord) => rig.deps.journals.ofOrder(order._id);

const mug = { shop: 0, minor: 1000, quantity: 3, shipping: 499, freeShipping: false, duty: 0, retailer: false };
const plain = { off: { SHOP: 0, PLATFORM: 0, CREATOR: 0 }, taxBasisPoints: 0, creator: null, commission: 0, fee: 500 };
const shapeOf = (...more: object[]): OrderShape => ({
  currency: 'USD',
  taxIncluded: false,
  lines: more.map((each) => ({ ...mug, ...plain, ...each })),
});

test('a sale says who gets what, to the last cent', async () => {
  const own = parties();
  const discounts = { off: { SHOP: 100, PLATFORM: 200, CREATOR: 0 } };
  const order = orderOf(shapeOf({ ...discounts, taxBasisPoints: 1000, creator: 1, commission: 1000, duty: 77 }), own);
  await sale(order);
  const [journal, ...others] = await journalsOf(order);
  expect(others).toEqual([]);
  const of = (name: string) =>
    Object.fromEntries(
      journal!.entries.filter((entry) => entry.account === name).map(({ component, minor }) => [component, minor]),
    );
  // 30.00 of goods less 3.00 of the shop and 6.00 of the platform, 4.99 shipping, 2.60 tax, 0.77 duty.
  expect(sum(journal!.entries.filter((entry) => entry.account === account.buyer(order._id)))).toBe(-2936);
  expect(of(account.funder('AUTUMN'))).toEqual({ DISCOUNT: -600 });
  expect(of(account.seller(own.shops[0]!))).toEqual({
    GOODS: 3000,
    SHIPPING: 499,
    DISCOUNT: -300,
    FEE: -135,
    COMMISSION: -210,
  });
  expect(of(account.creator(own.creators[1]!))).toEqual({ COMMISSION: 210 });
  expect(of(account.platform)).toEqual({ FEE: 135 });
  expect(sum(ofKind(journal!.entries, 'TAX'))).toBe(260 + 77);
  expect(
    journal!.entries
      .filter(({ fund }) => fund === 'PENDING')
      .every(({ account: name }) => /^(SELLER|CREATOR)/.test(name)),
  ).toBe(true);
  expect(sum(journal!.entries)).toBe(0);
});

test('with the tax in the price, the shop gets what is left of it', async () => {
  const own = parties();
  const order = orderOf({ ...shapeOf({ taxBasisPoints: 1900, shipping: 0, fee: 0 }), taxIncluded: true }, own);
  await sale(order);
  const entries = entriesOf(await journalsOf(order));
  expect(sum(ofKind(entries, 'BUYER'))).toBe(-3000);
  expect(sum(ofKind(entries, 'TAX'))).toBe(479);
  expect(sum(ofKind(entries, 'SELLER'))).toBe(2521);
});

test('a retailer that charges by itself owes commission, and nothing else moves', async () => {
  const own = parties();
  const order = orderOf(shapeOf({ retailer: true, creator: 0, commission: 300 }), own);
  await sale(order);
  const [{ entries }] = (await journalsOf(order)) as [JournalRecord];
  expect(entries.map(({ account: name, minor }) => [name, minor])).toEqual([
    [account.partner(own.retailerId), -240],
    [account.platform, 240],
    [account.platform, -90],
    [account.creator(own.creators[0]!), 90],
  ]);
});

test('an unbalanced journal is refused, and nothing of its transaction is written', async () => {
  const order = orderOf(shapeOf({}), parties());
  const before = await rig.allJournals();
  const entry = { account: account.platform, fund: null, component: 'ADJUSTMENT' as const, currency: 'USD' };
  const post = (_id: string, entries: object[]) =>
    rig.transact(async (tx) => {
      await postSale(rig.deps, order, tx);
      const draft = { _id, kind: 'ADJUSTMENT' as const, orderId: order._id, seq: 1, entries: entries as never };
      await postJournal(rig.deps, draft, tx);
    });
  await expect(post('a', [{ ...entry, minor: 1 }])).rejects.toThrow('out of balance by 1 minor units of USD');
  const twoCurrencies = [
    { ...entry, minor: 5 },
    { ...entry, minor: -5, currency: 'EUR' },
  ];
  await expect(post('b', twoCurrencies)).rejects.toThrow('out of balance');
  const huge = [2 ** 53 - 1, 2 ** 53 - 1, -(2 ** 53 - 1)].map((minor) => ({ ...entry, minor }));
  await expect(post('c', huge)).rejects.toThrow('out of balance by 9007199254740991');
  await expect(
    post('d', [
      { ...entry, minor: 0.5 },
      { ...entry, minor: -0.5 },
    ]),
  ).rejects.toThrow('no integer');
  expect(await rig.allJournals()).toEqual(before);
});

test('posting twice does nothing; the same cause with other amounts is refused', async () => {
  const order = orderOf(shapeOf({}), parties());
  await sale(order);
  const before = await journalsOf(order);
  await sale(order);
  expect(await journalsOf(order)).toEqual(before);
  const dearer = { ...order, lines: [{ ...order.lines[0]!, feeBasisPoints: 1000 }] };
  await expect(sale(dearer)).rejects.toThrow('posted before, with other entries');
  const cheap = {
    ...order,
    _id: randomIds.next('order'),
    totals: { ...order.totals!, chargedHere: { minor: 1, currency: 'USD' } },
  };
  await expect(sale(cheap)).rejects.toThrow('and not to what was charged');
  expect(await journalsOf(cheap)).toEqual([]);
});

test('a refund by unit gives back a third, and the last unit what is left', async () => {
  const own = parties();
  const order = orderOf(shapeOf({ taxBasisPoints: 825, creator: 0, commission: 1000 }), own);
  await sale(order);
  const orderLineId = order.lines[0]!.orderLineId;
  const back: number[] = [];
  for (const from of [0, 1, 2]) {
    const asked: Refund = { refundId: `${order._id}-${from}`, order, units: [{ orderLineId, from, to: from + 1 }] };
    const first = await refund(asked);
    expect(await refund(asked)).toEqual(first);
    back.push(first.minor);
  }
  expect(charged(order)).toBe(3788);
  expect(back).toEqual([1262, 1263, 1263]);
  const entries = entriesOf(await journalsOf(order));
  for (const name of new Set(entries.map((entry) => entry.account))) {
    expect([name, sum(entries.filter((entry) => entry.account === name))]).toEqual([name, 0]);
  }
});

test('units that were given back are not given back again; shipping may be kept, and given later', async () => {
  const order = orderOf(shapeOf({ taxBasisPoints: 1000 }), parties());
  await sale(order);
  const units = [{ orderLineId: order.lines[0]!.orderLineId, from: 0, to: 3 }];
  expect((await refund({ refundId: `${order._id}a`, order, units, shipping: 'KEPT' })).minor).toBe(3300);
  expect((await refund({ refundId: `${order._id}b`, order, units, shipping: 'KEPT' })).minor).toBe(0);
  expect((await refund({ refundId: `${order._id}c`, order, units })).minor).toBe(charged(order) - 3300);
  expect((await refund({ refundId: `${order._id}d`, order, units })).minor).toBe(0);
});

test('an order without a sale, and a line that it has not, are refused', async () => {
  const order = orderOf(shapeOf({}), parties());
  const units = [{ orderLineId: order.lines[0]!.orderLineId, from: 0, to: 1 }];
  await expect(refund({ refundId: 'r', order, units })).rejects.toThrow('has no sale in the ledger');
  await sale(order);
  const strange = [{ orderLineId: 'oline_x', from: 0, to: 1 }];
  await expect(refund({ refundId: 'r', order, units: strange })).rejects.toThrow('has no line');
  expect((await journalsOf(order)).length).toBe(1);
});

test('forty racing refunds give back no more than was paid, and follow each other', async () => {
  const order = orderOf(shapeOf({ quantity: 7 }, { shop: 1, quantity: 2 }), parties());
  await sale(order);
  const units = unitsOf(order);
  const back = await together(40, (index) =>
    refund({ refundId: `${order._id}-${index}`, order, units: [units[index % units.length]!] }),
  );
  expect(back.reduce((minor, each) => minor + each.minor, 0)).toBe(charged(order));
  const posted = await journalsOf(order);
  expect(posted.map(({ seq }) => seq)).toEqual(posted.map((_, index) => index));
  const twins = await together(10, () => refund({ refundId: `${order._id}-0`, order, units: [units[0]!] }));
  expect(new Set(twins.map((each) => each.minor)).size).toBe(1);
  expect((await journalsOf(order)).length).toBe(posted.length);
});

test('a chargeback takes what is left in proportion; what the bank takes beyond it is the platform’s loss; won, it is as before', async () => {
  const own = parties();
  const order = orderOf(shapeOf({ shipping: 0 }, { shop: 1, shipping: 0, minor: 2000 }), own);
  await sale(order);
  const before = entriesOf(await journalsOf(order));
  const part = { chargebackId: `${order._id}p`, order, amount: { minor: 3000, currency: 'USD' } };
  await rig.transact((tx) => postChargeback(rig.deps, part, tx));
  await rig.transact((tx) => postChargeback(rig.deps, part, tx));
  const seller = (index: number) => account.seller(own.shops[index]!);
  const ofSeller = async (index: number) =>
    sum(entriesOf(await journalsOf(order)).filter((entry) => entry.account === seller(index)));
  expect([await ofSeller(0), await ofSeller(1)]).toEqual([1900, 3800]);

  const rest = { chargebackId: `${order._id}r`, order, amount: { minor: 9000, currency: 'USD' } };
  await rig.transact((tx) => postChargeback(rig.deps, rest, tx));
  expect([await ofSeller(0), await ofSeller(1)]).toEqual([0, 0]);
  const lost = entriesOf(await journalsOf(order)).filter(
    ({ component, account: name }) => component === 'LOSS' && name === account.platform,
  );
  expect(sum(lost)).toBe(-3000);
  for (const each of [part, rest, rest]) await rig.transact((tx) => postChargebackReversal(rig.deps, each, tx));
  const after = entriesOf(await journalsOf(order));
  for (const name of new Set(after.map((entry) => entry.account))) {
    const of = (entries: readonly Entry[]) => sum(entries.filter((entry) => entry.account === name));
    expect([name, of(after)]).toEqual([name, of(before)]);
  }
  const units = unitsOf(order);
  expect((await refund({ refundId: `${order._id}z`, order, units: [units[0]!] })).minor).toBe(1000);
  await expect(
    rig.transact((tx) => postChargebackReversal(rig.deps, { order, chargebackId: 'none' }, tx)),
  ).rejects.toThrow('has no journal');
});
