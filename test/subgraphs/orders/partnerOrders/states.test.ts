// The table of states of a part at a partner: over all pairs, and what a buyer may not ask for in each of them changes nothing.

import { partnerOrderTransitions, waysTo } from '../../../../subgraphs/orders/partnerOrders/partnerOrderStates.js';
import type { PartnerOrderState } from '../../../../subgraphs/orders/partnerOrders/partnerOrderStates.js';
import { transition } from '../../../../subgraphs/orders/order/transition.js';
import type { Services } from '../../../../subgraphs/orders/context.js';
import { key, partnerStage } from './partnerStage.js';
import type { PartnerStage } from './partnerStage.js';

const states = Object.keys(partnerOrderTransitions) as PartnerOrderState[];
/** Spelled out once more, so that a change of the table is a change of this. */
const allowed: Record<PartnerOrderState, PartnerOrderState[]> = {
  PLACING: ['PLACED', 'CANCELLED', 'NEEDS_ATTENTION'],
  PLACED: ['SHIPPED', 'DELIVERED', 'CANCELLED', 'REFUNDED', 'NEEDS_ATTENTION'],
  SHIPPED: ['DELIVERED', 'REFUNDED', 'NEEDS_ATTENTION'],
  DELIVERED: ['REFUNDED', 'NEEDS_ATTENTION'],
  CANCELLED: [],
  REFUNDED: [],
  NEEDS_ATTENTION: ['PLACED', 'SHIPPED', 'DELIVERED', 'CANCELLED', 'REFUNDED'],
};

let at: PartnerStage;
beforeAll(async () => {
  at = await partnerStage();
});
afterAll(() => at.stop());
const collection = () => at.graph.cluster.database('orders').connection.collection('partnerOrders');

test.each(states.flatMap((from) => states.map((to) => [from, to] as const)))('from %s to %s', async (from, to) => {
  const go = () => transition(partnerOrderTransitions, from, to);
  const may = from === to || allowed[from].includes(to);
  if (may) expect(go()).toBe(to);
  else expect(go).toThrow(expect.objectContaining({ extensions: { code: 'TRANSITION_REFUSED' } }));
  expect(waysTo(to).includes(from)).toBe(may);

  const _id = `pord_${from}_${to}`;
  await collection().insertOne({ _id, state: from, version: 1 } as never);
  const { partnerOrders } = at.graph.services<Services>('orders');
  const moved = await partnerOrders.move(_id, to, { updatedAt: at.clock.now() });
  expect(moved?.state ?? null).toBe(may ? to : null);
  expect(await collection().findOne({ _id: _id as never })).toMatchObject({ state: may ? to : from });
  await collection().deleteOne({ _id: _id as never });
});

test('what may not be asked for in a state is refused with a code, and changes nothing', async () => {
  const { offerId } = await at.offer('book');
  const { order, buyer } = await at.buy([{ offerId, quantity: 2 }]);
  const [{ id }] = order.partnerOrders;
  const may = {
    partnerOrderCancel: ['PLACED', 'NEEDS_ATTENTION'],
    partnerOrderRefundRequest: ['PLACED', 'SHIPPED', 'DELIVERED', 'NEEDS_ATTENTION'],
  };
  const codes = { partnerOrderCancel: 'NOT_CANCELLABLE', partnerOrderRefundRequest: 'NOT_ALLOWED_IN_STATE' };
  let tried = 0;
  for (const state of states) {
    for (const name of ['partnerOrderCancel', 'partnerOrderRefundRequest'] as const) {
      if (may[name].includes(state)) continue;
      await collection().updateOne({ _id: id }, { $set: { state } });
      const before = [await at.parts(order.id), await at.journals(order.id), await at.books()];
      const { userErrors } = await at.ask(name, { partnerOrderId: id, idempotencyKey: key() }, buyer.as);
      expect(userErrors).toEqual([{ code: codes[name], field: ['partnerOrderId'] }]);
      expect([await at.parts(order.id), await at.journals(order.id), await at.books()]).toEqual(before);
      tried += 1;
    }
  }
  expect(tried).toBe(8);
});
