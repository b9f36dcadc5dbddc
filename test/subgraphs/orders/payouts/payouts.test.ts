// Payouts against a provider that fails in every way: nobody is paid twice, and what could not be paid is there again.

import { randomIds } from '../../../../subgraphs/kit/ids.js';
import { account } from '../../../../subgraphs/orders/ledger/account.js';
import { balancesOf } from '../../../../subgraphs/orders/ledger/balancesOf.js';
import { postRefund } from '../../../../subgraphs/orders/ledger/postRefund.js';
import { postRelease } from '../../../../subgraphs/orders/ledger/postRelease.js';
import { postSale } from '../../../../subgraphs/orders/ledger/postSale.js';
import { payoutTransitions } from '../../../../subgraphs/orders/payouts/payoutStates.js';
import type { PayoutState } from '../../../../subgraphs/orders/payouts/payoutStates.js';
import { payEveryone, runPayouts } from '../../../../subgraphs/orders/payouts/runPayouts.js';
import { settlePayout } from '../../../../subgraphs/orders/payouts/settlePayout.js';
import { sweepPayouts } from '../../../../subgraphs/orders/payouts/sweepPayouts.js';
import { together } from '../../../kit/together.js';
import { orderOf, parties } from '../ledger/histories.js';
import { ledgerRig } from '../ledger/rig.js';
import type { Rig } from '../ledger/rig.js';

const daySeconds = 24 * 60 * 60;
const line = {
  ...{
    shop: 0,
    minor: 1000,
    quantity: 10,
    shipping: 0,
    off: { SHOP: 0, PLATFORM: 0, CREATOR: 0 },
    freeShipping: false,
  },
  ...{ taxBasisPoints: 0, duty: 0, creator: 0, commission: 1000, fee: 500, retailer: false },
};
let rig: Rig;
beforeEach(async () => {
  rig = await ledgerRig();
});
afterEach(() => rig.stop());

/** An order of 100.00 of which the shop gets 85.00 and a creator 10.00, released. */
async function earned(own = parties(), currency = 'USD') {
  const order = orderOf({ currency, taxIncluded: false, lines: [line] }, own);
  const [shopId, creatorId] = [own.shops[0]!, own.creators[0]!];
  await rig.transact((tx) => postSale(rig.deps, order, tx));
  const { orderLineId } = order.lines[0]!;
  await rig.transact((tx) => postRelease(rig.deps, { orderId: order._id, orderLineId }, tx));
  const refund = (units: number, refundId = randomIds.next('x')) =>
    rig.transact((tx) => postRefund(rig.deps, { refundId, order, units: [{ orderLineId, from: 0, to: units }] }, tx));
  return { own, order, shopId, creatorId, refund };
}
const run = (partyId: string, key = randomIds.next('key')) =>
  runPayouts(rig.deps, 'user_op', { partyId, reason: 'Due', idempotencyKey: key });
const fundsOf = async (name: string) =>
  (await balancesOf(rig.deps, [name]))[0]!.map(({ funds, total }) => ({ ...funds, total }));
const paid = async (partyId: string, key?: string) => {
  const result = await run(partyId, key);
  if (!result.ok) throw new Error(JSON.stringify(result.userErrors));
  return result.value;
};

test('what is available is paid, less the reserve, which comes free when its time is over', async () => {
  const { shopId, creatorId } = await earned();
  const [payout] = await paid(shopId, 'k');
  expect(payout).toMatchObject({ state: 'PAID', minor: 8075, reserveMinor: 425, currency: 'USD' });
  expect(await fundsOf(account.seller(shopId))).toEqual([{ PENDING: 0, AVAILABLE: 0, RESERVED: 425, total: 425 }]);
  expect((await paid(creatorId))[0]).toMatchObject({ minor: 1000, reserveMinor: 0 });
  expect(await fundsOf(account.provider('TEST'))).toEqual([{ PENDING: 0, AVAILABLE: 0, RESERVED: 0, total: 9075 }]);

  rig.clock.advance(29 * daySeconds);
  await sweepPayouts(rig.deps);
  expect(await fundsOf(account.seller(shopId))).toMatchObject([{ AVAILABLE: 0, RESERVED: 425 }]);
  rig.clock.advance(2 * daySeconds);
  await Promise.all([sweepPayouts(rig.deps), sweepPayouts(rig.deps)]);
  expect(await fundsOf(account.seller(shopId))).toMatchObject([{ AVAILABLE: 425, RESERVED: 0 }]);
  expect(rig.asked.map(({ minor }) => minor)).toEqual([8075, 1000]);
});

test('nothing pending is paid; each currency has its own payout', async () => {
  const own = parties();
  const order = orderOf({ currency: 'USD', taxIncluded: false, lines: [line] }, own);
  await rig.transact((tx) => postSale(rig.deps, order, tx));
  const shopId = own.shops[0]!;
  expect(await run(shopId)).toMatchObject({ ok: false, userErrors: [{ code: 'NOTHING_PAYABLE', field: ['partyId'] }] });
  expect(await run(randomIds.next('shop'))).toMatchObject({ ok: false, userErrors: [{ code: 'NOTHING_PAYABLE' }] });
  await earned(own, 'JPY');
  await earned(own, 'KWD');
  expect((await paid(shopId)).map(({ currency }) => currency).sort()).toEqual(['JPY', 'KWD']);
  expect(await fundsOf(account.seller(shopId))).toContainEqual({
    PENDING: 8500,
    AVAILABLE: 0,
    RESERVED: 0,
    total: 8500,
  });
});

test('a refund after a payout makes a balance below zero, which is carried forward and blocks payouts until it is made up for', async () => {
  const { own, shopId, refund } = await earned();
  await paid(shopId);
  await refund(10);
  expect(await fundsOf(account.seller(shopId))).toEqual([
    { PENDING: 0, AVAILABLE: -8500, RESERVED: 425, total: -8075 },
  ]);
  expect(await run(shopId)).toMatchObject({ ok: false, userErrors: [{ code: 'BALANCE_NEGATIVE' }] });
  await earned(own);
  expect(await run(shopId)).toMatchObject({ ok: false, userErrors: [{ code: 'NOTHING_PAYABLE' }] });
  await earned(own);
  const [next] = await paid(shopId);
  expect([next!.minor, next!.reserveMinor]).toEqual([8075, 425]);
});

test('forty racing runs pay once; the same key answers the same payout, and no other party', async () => {
  const { own, shopId, creatorId } = await earned();
  const racing = await together(40, (index) => run(shopId, `k${index}`));
  expect(racing.filter(({ ok }) => ok).length).toBe(1);
  expect(rig.asked.length).toBe(1);

  await earned(own);
  const twins = await together(20, () => paid(shopId, 'same'));
  expect(new Set(twins.flat().map(({ _id }) => _id)).size).toBe(1);
  expect(new Set(rig.asked.map(({ key }) => key)).size).toBe(2);
  const other = { ok: false, userErrors: [{ code: 'IDEMPOTENCY_KEY_REUSED', field: ['idempotencyKey'] }] };
  expect(await run(creatorId, 'same')).toMatchObject(other);
  const both = await together(2, async (index) => run(index === 0 ? creatorId : shopId, 'both'));
  expect(both[0]).toMatchObject({ ok: true });
  const total = (await fundsOf(account.provider('TEST')))[0]!.total;
  expect(total).toBe(
    rig.asked
      .filter(({ key }, index, all) => all.findIndex((each) => each.key === key) === index)
      .reduce((sum, { minor }) => sum + minor, 0),
  );
});

test('a payout whose outcome nobody told is asked for again, under the same key, and never paid anew', async () => {
  const { shopId } = await earned();
  rig.answers.push(new Error('timeout'), new Error('timeout'), 'PENDING', 'PAID');
  const [payout] = await paid(shopId);
  expect(payout!.state).toBe('REQUESTED');
  const stateNow = async () => (await rig.deps.payouts.byId(payout!._id))!.state;
  const states: PayoutState[] = [];
  for (const seconds of [61, 61, 301, 301]) {
    rig.clock.advance(seconds);
    await sweepPayouts(rig.deps);
    states.push(await stateNow());
  }
  expect(states).toEqual(['REQUESTED', 'PENDING', 'PAID', 'PAID']);
  expect(new Set(rig.asked.map(({ key }) => key))).toEqual(new Set([payout!._id]));
  expect(rig.asked.length).toBe(4);
});

test('a payout that fails, at once or days after it was paid, is available again, once', async () => {
  const { shopId } = await earned();
  rig.answers.push('FAILED');
  expect((await paid(shopId))[0]!.state).toBe('FAILED');
  expect(await fundsOf(account.seller(shopId))).toMatchObject([{ AVAILABLE: 8500, RESERVED: 0 }]);

  const [second] = await paid(shopId);
  expect(second).toMatchObject({ state: 'PAID', minor: 8075, reserveMinor: 425 });
  await together(5, () => settlePayout(rig.deps, second!._id, 'FAILED'));
  expect(await fundsOf(account.seller(shopId))).toMatchObject([{ AVAILABLE: 8500, RESERVED: 0 }]);
  expect((await settlePayout(rig.deps, second!._id, 'PAID')).state).toBe('FAILED');
  expect(await fundsOf(account.provider('TEST'))).toMatchObject([{ total: 0 }]);
  const kinds = (await rig.allJournals()).filter(({ payoutId }) => payoutId === second!._id).map(({ kind }) => kind);
  expect(kinds.sort()).toEqual(['PAYOUT', 'PAYOUT_FAILED', 'RESERVE', 'RESERVE_RELEASED']);
});

test('a transition that is not in the table changes nothing', async () => {
  const states: PayoutState[] = ['REQUESTED', 'PENDING', 'PAID', 'FAILED', 'NEEDS_ATTENTION'];
  for (const from of states) {
    for (const to of ['PENDING', 'PAID', 'FAILED', 'NEEDS_ATTENTION'] as const) {
      const { shopId } = await earned();
      rig.answers.push(new Error('later'));
      const [payout] = await paid(shopId);
      if (from !== 'REQUESTED') await settlePayout(rig.deps, payout!._id, from);
      const before = await fundsOf(account.seller(shopId));
      const { state } = await settlePayout(rig.deps, payout!._id, to);
      const allowed = payoutTransitions[from].includes(to);
      expect([from, to, state]).toEqual([from, to, allowed ? to : from]);
      if (!allowed) expect(await fundsOf(account.seller(shopId))).toEqual(before);
    }
  }
});

test('the daily run pays everyone who has something, once a day', async () => {
  const first = await earned();
  const second = await earned();
  await Promise.all([payEveryone(rig.deps), payEveryone(rig.deps)]);
  const paidTo = () => rig.asked.map(({ party }) => party).sort();
  const everyone = [first.shopId, second.shopId, first.creatorId, second.creatorId].sort();
  expect([...new Set(paidTo())]).toEqual(everyone);
  expect((await fundsOf(account.provider('TEST')))[0]!.total).toBe(2 * 9075);
  await earned(first.own);
  const before = rig.asked.length;
  await payEveryone(rig.deps);
  expect(rig.asked.length).toBe(before);
  rig.clock.advance(daySeconds);
  await payEveryone(rig.deps);
  expect(rig.asked.length).toBe(before + 2);
});
