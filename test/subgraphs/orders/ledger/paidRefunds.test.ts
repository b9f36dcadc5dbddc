// Refunds that are decided first and posted once the buyer has the money, with a chargeback in between at the worst of moments.

import { randomIds } from '../../../../subgraphs/kit/ids.js';
import { account } from '../../../../subgraphs/orders/ledger/account.js';
import { postChargeback } from '../../../../subgraphs/orders/ledger/postChargeback.js';
import { postRefund, refundMovement } from '../../../../subgraphs/orders/ledger/postRefund.js';
import { postChargebackReversal } from '../../../../subgraphs/orders/ledger/postReversal.js';
import { postSale } from '../../../../subgraphs/orders/ledger/postSale.js';
import { entriesOf, orderOf, parties, sum } from './histories.js';
import type { OrderShape } from './histories.js';
import { ledgerRig } from './rig.js';
import type { Rig } from './rig.js';

let rig: Rig;
beforeAll(async () => {
  rig = await ledgerRig();
});
afterAll(() => rig.stop());

const line = { shop: 0, minor: 1000, quantity: 3, shipping: 500, freeShipping: false, duty: 0, retailer: false };
const plain = { off: { SHOP: 0, PLATFORM: 0, CREATOR: 0 }, taxBasisPoints: 0, creator: null, commission: 0, fee: 500 };
const shape: OrderShape = { currency: 'USD', taxIncluded: false, lines: [{ ...line, ...plain }] };

async function decided(unitsTo: number) {
  const own = parties();
  const order = orderOf(shape, own);
  await rig.transact((tx) => postSale(rig.deps, order, tx));
  const refundId = randomIds.next('rfnd');
  const units = [{ orderLineId: order.lines[0]!.orderLineId, from: 0, to: unitsTo }];
  const movement = refundMovement({ refundId, order, units }, await rig.deps.journals.ofOrder(order._id));
  const post = () =>
    rig.transact((tx) =>
      postRefund(rig.deps, { refundId, order, covers: movement.covers, paid: movement.returned }, tx),
    );
  const left = async () =>
    refundMovement(
      { refundId: 'rest', order, units: [{ ...units[0]!, to: 3 }] },
      await rig.deps.journals.ofOrder(order._id),
    ).returned.minor;
  const balance = async (name: string) =>
    sum(entriesOf(await rig.deps.journals.ofOrder(order._id)).filter((entry) => entry.account === name));
  return { order, own, movement, post, left, balance };
}

test('what was decided is posted, and posted once', async () => {
  const { order, movement, post, left, balance } = await decided(1);
  expect(movement.returned).toEqual({ minor: 1166, currency: 'USD' });
  expect(await post()).toEqual(movement.returned);
  expect(await post()).toEqual(movement.returned);
  expect(await balance(account.buyer(order._id))).toBe(1166 - 3500);
  expect(await left()).toBe(3500 - 1166);
});

test('what a chargeback took meanwhile the platform bears, and a dispute that is won opens nothing that was paid back', async () => {
  const { order, own, post, left, balance } = await decided(3);
  const chargebackId = randomIds.next('cb');
  await rig.transact((tx) => postChargeback(rig.deps, { chargebackId, order }, tx));
  const platformBefore = await balance(account.platform);
  expect(await post()).toEqual({ minor: 3500, currency: 'USD' });
  expect(await balance(account.buyer(order._id))).toBe(3500);
  expect(await balance(account.platform)).toBe(platformBefore - 3500);
  expect(await balance(account.seller(own.shops[0]!))).toBe(0);
  await rig.transact((tx) => postChargebackReversal(rig.deps, { chargebackId, order }, tx));
  expect(await balance(account.buyer(order._id))).toBe(0);
  expect(await left()).toBe(0);
});
