// The tables of states, over all pairs: what they don't know is refused with a code, and changes nothing.

import { cancellationTransitions } from '../../../../subgraphs/orders/cancellation/cancellationStates.js';
import {
  fulfilmentTransitions,
  paymentTransitions,
  returnTransitions as progressTransitions,
} from '../../../../subgraphs/orders/order/states.js';
import { canGo } from '../../../../subgraphs/orders/order/canGo.js';
import { transition } from '../../../../subgraphs/orders/order/transition.js';
import type { Transitions } from '../../../../subgraphs/orders/order/transition.js';
import { refundTransitions } from '../../../../subgraphs/orders/refunds/refundStates.js';
import { returnTransitions } from '../../../../subgraphs/orders/returns/returnStates.js';
import { afterSaleStage } from './afterSale.js';

let stage: Awaited<ReturnType<typeof afterSaleStage>>;
beforeAll(async () => {
  stage = await afterSaleStage(0);
});
afterAll(() => stage.stop());

const tables: Record<string, Transitions<string>> = {
  payment: paymentTransitions,
  fulfilment: fulfilmentTransitions,
  progress: progressTransitions,
  cancellation: cancellationTransitions,
  return: returnTransitions,
  refund: refundTransitions,
};

test.each(Object.entries(tables))('the table of %s is complete, and its way is the only one', (_, table) => {
  const states = Object.keys(table);
  for (const from of states) {
    for (const to of states) {
      const known = table[from]!.includes(to);
      expect(canGo(table, from, to)).toBe(known);
      if (known || from === to) expect(transition(table, from, to)).toBe(to);
      else expect(() => transition(table, from, to)).toThrow(`There is no way from ${from} to ${to}.`);
    }
    for (const to of table[from]!) expect(states).toContain(to);
  }
});

type Doc = Record<string, unknown>;
const collectionOf = (name: string) => stage.graph.cluster.database('orders').connection.collection<Doc>(name);

/** Puts the record in each of the states, and tries what may not be done in it. */
async function refusedIn(
  where: { collection: string; id: string; orderId: string; states: readonly string[] },
  attempts: { name: string; from: readonly string[]; run: () => Promise<any> }[],
) {
  const records = collectionOf(where.collection);
  const everything = async () =>
    Promise.all(
      [where.collection, 'orders', 'sellerOrders', 'orderLines', 'refunds', 'restocks', 'outbox'].map((name) => {
        const filter: Doc = name === 'outbox' ? {} : { $or: [{ orderId: where.orderId }, { _id: where.orderId }] };
        return name === 'outbox' ? collectionOf(name).countDocuments() : collectionOf(name).find(filter).toArray();
      }),
    );
  let tried = 0;
  for (const state of where.states) {
    await records.updateOne({ _id: where.id } as never, { $set: { state } });
    const before = await everything();
    for (const { name, from, run } of attempts) {
      if (from.includes(state)) continue;
      const { userErrors } = await run();
      expect([name, state, userErrors[0]?.code]).toEqual([name, state, 'NOT_ALLOWED_IN_STATE']);
      expect(await everything()).toEqual(before);
      tried += 1;
    }
  }
  return tried;
}

test('a return, in each state, does not do what its table does not know', async () => {
  const sale = await stage.sale([2]);
  const { buyer, staff, partId, order } = sale;
  const [orderLineId] = sale.lineIds as [string];
  const { shipment } = await stage.ship(sale, [[orderLineId, 2]]);
  await stage.deliver(sale, shipment.id);
  const lines = [{ orderLineId, quantity: 1, reason: 'OTHER' }];
  const { return: made } = await stage.ask('returnRequest', { sellerOrderId: partId, lines }, buyer.as);
  const by = (name: string, more: object, as: object) => () => stage.ask(name, { returnId: made.id, ...more }, as);
  const tried = await refusedIn(
    { collection: 'returns', id: made.id, orderId: order.id, states: Object.keys(returnTransitions) },
    [
      { name: 'withdraw', from: ['REQUESTED', 'APPROVED'], run: by('returnWithdraw', {}, buyer.as) },
      { name: 'send', from: ['APPROVED'], run: by('returnSend', { carrier: 'UPS', trackingNumber: '1' }, buyer.as) },
      { name: 'escalate', from: ['DECLINED'], run: by('returnEscalate', { reason: 'No' }, buyer.as) },
      { name: 'approve', from: ['REQUESTED'], run: by('returnAnswer', { approve: true }, staff) },
      { name: 'decline', from: ['REQUESTED'], run: by('returnAnswer', { approve: false, declineReason: 'No' }, staff) },
      {
        name: 'receive',
        from: ['APPROVED', 'IN_TRANSIT'],
        run: by('returnReceive', { lines: [{ orderLineId, condition: 'USED' }] }, staff),
      },
      { name: 'settle', from: ['RECEIVED'], run: by('returnSettle', {}, staff) },
      { name: 'refuse', from: ['RECEIVED'], run: by('returnSettle', { declineReason: 'No' }, staff) },
      { name: 'replace', from: ['RECEIVED'], run: by('returnSettle', { resolution: 'REPLACEMENT' }, staff) },
      ...['APPROVE', 'REFUND', 'REPLACE', 'UPHOLD'].map((decision) => ({
        name: decision,
        from: ['ESCALATED'],
        run: by('returnArbitrate', { decision, reason: 'So' }, stage.operator),
      })),
    ],
  );
  expect(tried).toBe(11 * 13 - 15);
});

test('a cancellation, once settled, stays so', async () => {
  const sale = await stage.sale([1]);
  const cancel = { orderId: sale.order.id, reason: 'OTHER' };
  const [{ id }] = (await stage.ask('orderCancel', cancel, sale.buyer.as)).cancellations;
  const by = (name: string, more: object, as: object) => () => stage.ask(name, { cancellationId: id, ...more }, as);
  const tried = await refusedIn(
    { collection: 'cancellations', id, orderId: sale.order.id, states: Object.keys(cancellationTransitions) },
    [
      { name: 'withdraw', from: ['REQUESTED'], run: by('cancellationWithdraw', {}, sale.buyer.as) },
      { name: 'accept', from: ['REQUESTED'], run: by('cancellationAnswer', { accept: true }, sale.staff) },
      {
        name: 'decline',
        from: ['REQUESTED'],
        run: by('cancellationAnswer', { accept: false, declineReason: 'No' }, sale.staff),
      },
    ],
  );
  expect(tried).toBe(9);
});

test('a refund that is done, or under way, is not asked for by hand', async () => {
  const sale = await stage.sale([1]);
  const goodwill = {
    sellerOrderId: sale.partId,
    note: 'Sorry',
    lines: [{ orderLineId: sale.lineIds[0], amount: '1.00' }],
  };
  const { refund } = await stage.ask('refundCreate', goodwill, sale.staff);
  const run = () => stage.ask('refundRetry', { refundId: refund.id, reason: 'The provider is back' }, stage.operator);
  const where = { collection: 'refunds', id: refund.id, orderId: sale.order.id, states: ['REQUESTED', 'SENT', 'DONE'] };
  expect(await refusedIn(where, [{ name: 'retry', from: [], run }])).toBe(3);
});
