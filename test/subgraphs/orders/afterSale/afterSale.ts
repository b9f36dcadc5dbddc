// The steps that tests of what follows a sale repeat, on the whole graph.

import { randomIds } from '../../../../subgraphs/kit/ids.js';
import { journals } from '../../../../subgraphs/orders/ledger/journalStore.js';
import { outboxOf } from '../../../../subgraphs/kit/outbox.js';
import { wholeStage } from '../fixtures.js';
import { shopping } from '../stage.js';
import type { As, Buyer, Goods } from '../stage.js';

const errors = 'userErrors { code field }';
const money = '{ amount currencyCode }';
const deadline = 'deadline { at consequence }';
export const refundFields = `{ id state cause amount ${money} note completedAt lines { quantity orderLine { id } } }`;
export const cancellationFields = `{ id state initiator reason declineReason ${deadline} refund ${refundFields} lines { quantity orderLine { id } } sellerOrder { id } }`;
export const returnFields = `{ id state declineReason escalation evidence carrier trackingNumber arbitration { decision reason } ${deadline}
  allowedActions refund ${refundFields} replacement { id replaces { id } } lines { quantity reason resolution condition orderLine { id } } sellerOrder { id returnState displayStatus } }`;
export const partFields = `{ id paymentState fulfilmentState returnState displayStatus late ${deadline} allowedActions
  cancellations ${cancellationFields} returns ${returnFields} refunds ${refundFields}
  lines { id quantity shippedQuantity deliveredQuantity cancellingQuantity cancelledQuantity returningQuantity returnedQuantity allowedActions } }`;
const orderFields = `{ id displayStatus paymentState fulfilmentState allowedActions refunds ${refundFields} sellerOrders ${partFields} }`;

const verbs: Record<string, [input: string, selection: string]> = {
  orderCancel: ['OrderCancelInput', `cancellations ${cancellationFields}`],
  cancellationWithdraw: ['CancellationWithdrawInput', `cancellation ${cancellationFields}`],
  cancellationAnswer: ['CancellationAnswerInput', `cancellation ${cancellationFields}`],
  sellerOrderCancel: ['SellerOrderCancelInput', `cancellation ${cancellationFields}`],
  refundCreate: ['RefundCreateInput', `refund ${refundFields}`],
  refundRetry: ['RefundRetryInput', `action { kind detail outcome } refund ${refundFields}`],
  returnRequest: ['ReturnRequestInput', `return ${returnFields}`],
  returnWithdraw: ['ReturnWithdrawInput', `return ${returnFields}`],
  returnSend: ['ReturnSendInput', `return ${returnFields}`],
  returnEscalate: ['ReturnEscalateInput', `return ${returnFields}`],
  returnAnswer: ['ReturnAnswerInput', `return ${returnFields}`],
  returnReceive: ['ReturnReceiveInput', `return ${returnFields}`],
  returnSettle: ['ReturnSettleInput', `return ${returnFields}`],
  returnArbitrate: ['ReturnArbitrateInput', `return ${returnFields}`],
};
const keyless = /Withdraw|returnSend|returnEscalate|returnAnswer|returnReceive/;

export const key = () => randomIds.next('key');
export const minorOf = ({ amount }: { amount: string }) => Math.round(Number(amount) * 100);
export type Sale = {
  order: any;
  partId: string;
  lineIds: string[];
  goods: Goods[];
  buyer: Buyer;
  staff: As;
  shopId: string;
};
export const daySeconds = 24 * 60 * 60;

export async function afterSaleStage(freeCancelSeconds: number) {
  const stage = await wholeStage({ freeCancelSeconds });
  const shop = shopping(stage);
  const orders = () => stage.graph.cluster.database('orders');

  /** Answers a mutation's payload; throws on thrown errors. */
  async function ask(name: string, input: Record<string, unknown>, as: As): Promise<any> {
    const answer = await attempt(name, input, as);
    if (answer.errors.length > 0) throw new Error(JSON.stringify(answer.errors));
    return answer.data[name];
  }
  function attempt(name: string, input: Record<string, unknown>, as: As) {
    const [inputType, selection] = verbs[name]!;
    const keyed = keyless.test(name) ? input : { idempotencyKey: key(), ...input };
    const query = `mutation($input: ${inputType}!) { ${name}(input: $input) { ${selection} ${errors} } }`;
    return stage.run(query, { input: keyed }, as);
  }
  return {
    ...stage,
    ask,
    attempt,
    /** An order of a new shop, a line for each quantity, at 10.00 each. */
    async sale(quantities: number[], more: { buyer?: Buyer; price?: string; stock?: number } = {}): Promise<Sale> {
      const { shopId, staff } = await stage.shop();
      const buyer = more.buyer ?? (await stage.buyer());
      const goods = await Promise.all(
        quantities.map(() => stage.goods(shopId, { prices: { US: more.price ?? '10.00' }, stock: more.stock ?? 100 })),
      );
      const wanted = goods.map(({ variantId }, index) => ({ variantId, quantity: quantities[index]! }));
      const { order, userErrors } = await shop.buy(buyer, wanted, { idempotencyKey: key() });
      if (!order) throw new Error(JSON.stringify(userErrors));
      // Lines are shown in the order of their ids, which is that of the cart.
      const lineIds = goods.map(({ variantId }) => order.lines.find((line: any) => line.variant.id === variantId).id);
      return { order, partId: order.sellerOrders[0].id, lineIds, goods, buyer, staff, shopId };
    },
    async ship({ partId, staff }: Sale, lines: [string, number][]) {
      const parcel = { sellerOrderId: partId, carrier: 'UPS', idempotencyKey: key() };
      const named = lines.map(([orderLineId, quantity]) => ({ orderLineId, quantity }));
      return shop.ask('ship', 'shipmentCreate', { ...parcel, lines: named }, staff);
    },
    async deliver({ staff }: Sale, shipmentId: string) {
      return shop.ask('deliver', 'shipmentDeliver', { shipmentId, idempotencyKey: key() }, staff);
    },
    orderNow: async ({ order, buyer }: Sale, as: As = buyer.as) =>
      (await stage.run(`query($id: ID!) { order(id: $id) ${orderFields} }`, { id: order.id }, as)).data.order,
    partNow: async ({ partId, buyer }: Sale, as: As = buyer.as) =>
      (await stage.run(`query($id: ID!) { sellerOrder(id: $id) ${partFields} }`, { id: partId }, as)).data.sellerOrder,
    /** Runs a sweep until what it is to bring about is there: the schedule's own run may have it in hand. */
    async swept(job: string, seen: () => Promise<boolean>) {
      for (let tries = 0; tries < 50; tries += 1) {
        await stage.graph.runJob('orders', job);
        if (await seen()) return;
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
      throw new Error(`${job} brought nothing about.`);
    },
    /** The test provider's own books of a payment. */
    paymentOf: async (orderId: string): Promise<any> =>
      orders()
        .connection.collection('testPayments')
        .findOne({ _id: orderId as never }),
    journalsOf: (orderId: string) => orders().model(journals).find({ orderId }).sort({ seq: 1 }).lean(),
    /** The types of events about these things, in the order they came. */
    eventsOf: async (...ids: string[]) =>
      (
        await outboxOf(orders())
          .find({ aggregateid: { $in: ids } })
          .sort({ at: 1 })
          .toArray()
      ).map(({ type }) => type),
  };
}

/** What the entries of all journals of an order come to, by account kind. */
export function sums(
  journalsOfOrder: readonly { entries: { account: string; minor: number }[] }[],
): Record<string, number> {
  const byKind: Record<string, number> = {};
  for (const { account, minor } of journalsOfOrder.flatMap(({ entries }) => entries)) {
    const kind = account.slice(0, account.indexOf(':'));
    byKind[kind] = (byKind[kind] ?? 0) + minor;
  }
  return byKind;
}
