// All that the databases say of stock, orders, money and facts at one moment, read directly and not through what is tested.

import { plainCollection } from '../../subgraphs/kit/mongo.js';
import type { Cluster } from '../../subgraphs/kit/mongo.js';

type Money = { minor: number; currency: string };
export type OrderRow = {
  _id: string;
  buyerId: string;
  idempotency: { owner: string; key: string };
  lines: {
    orderLineId: string;
    variantId: string;
    quantity: number;
    amounts: { discounts?: { promotionId: string; amount: Money }[] };
  }[];
  totals: { chargedHere: Money };
  /** Retailers that sell a part of it. */
  partners?: { retailerId: string; charged: Money }[];
  placement: { state: string; reservations: string[]; steps: { name: string; state: string; attempts: number }[] };
  paymentState: string;
  dueAt: Date | null;
  createdAt: Date;
};
export type StockRow = { variantId: string; onHand: number; reserved: number };
export type HoldRow = { orderId: string; state: string };
export type ReservationRow = {
  _id: string;
  orderId: string;
  lineId: string;
  variantId: string;
  quantity: number;
  state: string;
};
export type JournalRow = {
  _id: string;
  kind: string;
  orderId: string | null;
  entries: { account: string; minor: number; currency: string; orderLineId: string | null }[];
};
export type PromotionRow = {
  _id: string;
  heldMinor: number;
  heldUses: number;
  spentMinor: number;
  spentUses: number;
  budgetMinor: number | null;
  budgetUses: number | null;
};
export type PromotionUseRow = { promotionId: string; minor: number };
export type PromotionHoldRow = { orderId: string; state: string; uses: PromotionUseRow[] };
export type PartRow = { _id: string; orderId: string };
export type PartnerRow = PartRow & { key: string; state: string; number: string | null };
export type FactRow = { _id: string; type: string; aggregateid: string };

export type Books = Awaited<ReturnType<typeof readBooks>>;

/** Of these goods and their shops alone: other runs may have used the same world. */
export async function readBooks(cluster: Cluster, goods: readonly { variantId: string; shopId: string }[]) {
  const [inOrders, inProducts] = [cluster.database('orders'), cluster.database('products')];
  const all = <T>(db: typeof inOrders, name: string, filter: object) =>
    plainCollection(db, name).find(filter).toArray() as Promise<unknown> as Promise<T[]>;
  const variantId = { $in: goods.map((each) => each.variantId) };
  const orders = await all<OrderRow>(inOrders, 'orders', { 'lines.variantId': variantId, placement: { $ne: null } });
  const orderId = { $in: orders.map(({ _id }) => _id) };
  const [stock, reservations] = await Promise.all([
    all<StockRow>(inProducts, 'stock', { variantId }),
    all<ReservationRow>(inProducts, 'reservations', { variantId }),
  ]);
  const held = new Set([
    ...orders.flatMap(({ placement }) => placement.reservations),
    ...reservations.map((reservation) => reservation.orderId),
  ]);
  const [holds, sellerOrders, orderLines, partnerOrders, journals, facts, promotions, promotionHolds] =
    await Promise.all([
      all<HoldRow>(inProducts, 'stockHolds', { orderId: { $in: [...held] } }),
      all<PartRow>(inOrders, 'sellerOrders', { orderId }),
      all<PartRow>(inOrders, 'orderLines', { orderId }),
      all<PartnerRow>(inOrders, 'partnerOrders', { orderId }),
      all<JournalRow>(inOrders, 'ledgerJournals', { orderId }),
      all<FactRow>(inOrders, 'outbox', { aggregateid: orderId }),
      all<PromotionRow>(inProducts, 'promotions', { shopId: { $in: goods.map(({ shopId }) => shopId) } }),
      all<PromotionHoldRow>(inProducts, 'promotionHolds', { orderId }),
    ]);
  const inOrdersBooks = { orders, sellerOrders, orderLines, partnerOrders, journals, facts };
  return { ...inOrdersBooks, stock, holds, reservations, promotions, promotionHolds };
}

export const groupBy = <T>(rows: readonly T[], keyOf: (row: T) => string): Map<string, T[]> => {
  const groups = new Map<string, T[]>();
  for (const row of rows) groups.set(keyOf(row), [...(groups.get(keyOf(row)) ?? []), row]);
  return groups;
};

export const sum = (amounts: readonly number[]): number => amounts.reduce((a, b) => a + b, 0);
