// The ledger over random histories: an order balances at every step, and gives back exactly what was taken.

import fc from 'fast-check';
import { account } from '../../../../subgraphs/orders/ledger/account.js';
import { soldLines } from '../../../../subgraphs/orders/ledger/lineParts.js';
import { balancesOf } from '../../../../subgraphs/orders/ledger/balancesOf.js';
import type { JournalRecord } from '../../../../subgraphs/orders/ledger/journalStore.js';
import { postAdjustment } from '../../../../subgraphs/orders/ledger/postAdjustment.js';
import { postChargeback } from '../../../../subgraphs/orders/ledger/postChargeback.js';
import { postRefund, refundMovement } from '../../../../subgraphs/orders/ledger/postRefund.js';
import type { Refund } from '../../../../subgraphs/orders/ledger/postRefund.js';
import { postRelease } from '../../../../subgraphs/orders/ledger/postRelease.js';
import { postChargebackReversal, postRefundReversal } from '../../../../subgraphs/orders/ledger/postReversal.js';
import { postSale } from '../../../../subgraphs/orders/ledger/postSale.js';
import type { OrderRecord } from '../../../../subgraphs/orders/order/orderStore.js';
import { payable } from '../../../../subgraphs/orders/payouts/requestPayouts.js';
import { runPayouts } from '../../../../subgraphs/orders/payouts/runPayouts.js';
import { charged, entriesOf, ofKind, orderOf, orderShape, parties, sum, unitsOf } from './histories.js';
import type { Parties } from './histories.js';
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

type Step =
  | { do: 'units'; unit: number; shipping: 'GIVEN_BACK' | 'KEPT' }
  | { do: 'amount'; line: number; minor: number }
  | { do: 'chargeback'; permille: number }
  | { do: 'reverse'; which: number }
  | { do: 'release'; line: number }
  | { do: 'adjust'; minor: number }
  | { do: 'payout'; shop: number };
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 2, arbitrary: fc.record({ do: fc.constant('payout' as const), shop: fc.nat(2) }) },
  {
    weight: 5,
    arbitrary: fc.record({
      do: fc.constant('units' as const),
      unit: fc.nat(30),
      shipping: fc.constantFrom('GIVEN_BACK' as const, 'KEPT' as const),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('amount' as const),
      line: fc.nat(3),
      minor: fc.integer({ min: 1, max: 3000 }),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constant('chargeback' as const), permille: fc.integer({ min: 1, max: 1300 }) }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('reverse' as const), which: fc.nat(5) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('release' as const), line: fc.nat(3) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('adjust' as const), minor: fc.integer({ min: 1, max: 500 }) }) },
);

async function apply(order: OrderRecord, own: Parties, each: Step, index: number): Promise<void> {
  const id = `${order._id}-${index}`;
  const sold = soldLines(order);
  const lineAt = (at: number) => sold[at % sold.length]!;
  const { currency } = order;
  if (each.do === 'payout') {
    const partyId = own.shops[each.shop]!;
    const [before] = await balancesOf(rig.deps, [account.seller(partyId)]);
    const result = await runPayouts(rig.deps, 'user_op', { partyId, reason: 'Due', idempotencyKey: id });
    expect(result.ok).toBe(before!.some((balance) => payable(balance) > 0));
  } else if (each.do === 'units') {
    const units = unitsOf(order);
    await refund({ refundId: id, order, units: [units[each.unit % units.length]!], shipping: each.shipping });
  } else if (each.do === 'amount') {
    const { orderLineId } = lineAt(each.line);
    await refund({ refundId: id, order, amounts: [{ orderLineId, amount: { minor: each.minor, currency } }] });
  } else if (each.do === 'chargeback') {
    const amount = { minor: Math.floor((charged(order) * each.permille) / 1000), currency };
    await rig.transact((tx) => postChargeback(rig.deps, { chargebackId: id, order, amount }, tx));
  } else if (each.do === 'reverse') {
    const posted = (await journalsOf(order)).filter(({ kind }) => kind === 'REFUND' || kind === 'CHARGEBACK');
    const undone = posted[each.which % Math.max(1, posted.length)];
    const [cause = ''] = undone?._id.split(':') ?? [];
    if (undone?.kind === 'REFUND')
      await rig.transact((tx) => postRefundReversal(rig.deps, { order, refundId: cause }, tx));
    if (undone?.kind === 'CHARGEBACK')
      await rig.transact((tx) => postChargebackReversal(rig.deps, { order, chargebackId: cause }, tx));
  } else if (each.do === 'release') {
    const { orderLineId } = lineAt(each.line);
    await rig.transact((tx) => postRelease(rig.deps, { orderId: order._id, orderLineId }, tx));
  } else {
    const amount = { minor: each.minor, currency };
    const decided = { adjustmentId: id, amount, orderId: order._id, by: 'user_1', reason: 'goodwill' };
    const way = { from: account.platform, to: account.seller(own.shops[0]!) };
    await rig.transact((tx) => postAdjustment(rig.deps, { ...decided, ...way }, tx));
  }
}

test('after any history an order balances at every step, and what is left to give back is what the buyer has not got', async () => {
  await fc.assert(
    fc.asyncProperty(orderShape, fc.array(step, { maxLength: 12 }), async (shape, steps) => {
      const own = parties();
      const order = orderOf(shape, own);
      await sale(order);
      for (const [index, each] of steps.entries()) await apply(order, own, each, index);
      const posted = await journalsOf(order);
      for (const { entries } of posted) expect(sum(entries)).toBe(0);
      const entries = entriesOf(posted);

      // What the buyer paid is what the others got, less what funders gave.
      const others = entries.filter(({ account: name }) => !/^(BUYER|FUNDER):/.test(name));
      const [paid, got, given] = [0 - sum(ofKind(entries, 'BUYER')), sum(others), 0 - sum(ofKind(entries, 'FUNDER'))];
      expect(paid - (got - given)).toBe(0);

      // What the buyer got back, without what a bank took beyond the order, is never less than nothing, nor more than was paid.
      const back = sum(ofKind(entries, 'BUYER').filter(({ component }) => component !== 'LOSS')) + charged(order);
      expect(back).toBeGreaterThanOrEqual(0);
      expect(back).toBeLessThanOrEqual(charged(order));
      const rest = refundMovement(
        {
          refundId: 'rest',
          order,
          units: soldLines(order).map(({ orderLineId, quantity }) => ({ orderLineId, from: 0, to: quantity })),
        },
        posted,
      );
      expect(rest.returned.minor).toBe(charged(order) - back);

      // Giving back the rest leaves nothing of the sale, on any account.
      await refund({
        refundId: `${order._id}-rest`,
        order,
        units: soldLines(order).map(({ orderLineId, quantity }) => ({ orderLineId, from: 0, to: quantity })),
      });
      const all = entriesOf(await journalsOf(order)).filter(
        ({ component }) => component !== 'LOSS' && component !== 'ADJUSTMENT',
      );
      for (const name of new Set(all.map((entry) => entry.account))) {
        expect([name, sum(all.filter((entry) => entry.account === name))]).toEqual([name, 0]);
      }

      // Balances are the sums of entries, payouts among them, by fund.
      const names = own.shops.map(account.seller).filter((name) => entries.some((entry) => entry.account === name));
      const now = entriesOf(await rig.allJournals());
      const balances = await balancesOf(rig.deps, names);
      for (const [index, name] of names.entries()) {
        const theirs = now.filter((entry) => entry.account === name);
        const of = (fund: string) => sum(theirs.filter((entry) => entry.fund === fund));
        const funds = { PENDING: of('PENDING'), AVAILABLE: of('AVAILABLE'), RESERVED: of('RESERVED') };
        expect(balances[index]).toEqual([{ account: name, currency: order.currency, total: sum(theirs), funds }]);
        const paid = rig.asked
          .filter(({ party }) => account.seller(party) === name)
          .reduce((minor, each) => minor + each.minor, 0);
        expect(paid + sum(theirs.filter(({ component }) => component === 'PAYOUT'))).toBe(0);
      }
    }),
    { numRuns: 60 },
  );
}, 120_000);

test('any cut of an order into partial refunds sums to the capture, on every account', () => {
  fc.assert(
    fc.property(orderShape, fc.array(fc.nat(1000), { minLength: 40, maxLength: 40 }), (shape, picks) => {
      const order = orderOf(shape, parties());
      const units = unitsOf(order);
      const posted: JournalRecord[] = [];
      let back = 0;
      const moved = new Map<string, number>();
      const take = (asked: Partial<Refund>) => {
        const movement = refundMovement({ refundId: 'r', order, ...asked }, posted);
        posted.push({
          _id: `j${posted.length}`,
          covers: movement.covers,
          undoes: null,
          releases: null,
        } as unknown as JournalRecord);
        back += movement.returned.minor;
        expect(movement.entries.reduce((minor, entry) => minor + entry.minor, 0)).toBe(0);
        for (const { account: name, minor } of movement.entries) moved.set(name, (moved.get(name) ?? 0) + minor);
      };
      for (const pick of picks) {
        const sold = soldLines(order);
        const { orderLineId } = sold[pick % sold.length]!;
        if (pick % 3 === 0) take({ amounts: [{ orderLineId, amount: { minor: pick, currency: order.currency } }] });
        else take({ units: [units[pick % units.length]!], shipping: pick % 2 === 0 ? 'KEPT' : 'GIVEN_BACK' });
      }
      for (const unit of units) take({ units: [unit] });
      expect(back).toBe(charged(order));
      expect(moved.get(account.buyer(order._id)) ?? 0).toBe(charged(order));
    }),
    { numRuns: 500 },
  );
});
