// Takes the goods out of stock and hands the order to its sellers.

import type { Clock } from '../../kit/clock.js';
import type { Transaction } from '../../kit/transaction.js';
import type { CartStore } from '../cart/cartStore.js';
import type { PromotionsClient } from '../clients/promotions.js';
import type { CommitOutcome, ProductsClient } from '../clients/products.js';
import type { LedgerDeps } from '../ledger/postJournal.js';
import { postSale } from '../ledger/postSale.js';
import { orderLinesOf, sellerOrdersOf } from '../order/confirmedRecords.js';
import { announceRelease } from '../fulfilment/announceRelease.js';
import { isReleased } from '../order/access.js';
import type { OrderLineStore } from '../order/orderLineStore.js';
import type { OrderRecord, OrderStore } from '../order/orderStore.js';
import type { SellerOrderStore } from '../order/sellerOrderStore.js';
import { announcePlaced } from '../partnerOrders/announcePartnerOrder.js';
import type { PartnerOrderStore } from '../partnerOrders/partnerOrderStore.js';
import { displayStatusOf } from '../order/states.js';
import type { Transact } from '../../kit/transaction.js';
import { usesOf } from './holdPromotions.js';
import { overtaken } from './overtaken.js';
import { withState, withStep } from './placement.js';
import { reservationOf } from './step.js';
import type { PlacingOrder, Step } from './step.js';

type Deps = LedgerDeps & {
  products: Pick<ProductsClient, 'commitWith' | 'release'>;
  promotions: Pick<PromotionsClient, 'commit'>;
  orders: Pick<OrderStore, 'saveSaga'>;
  sellerOrders: Pick<SellerOrderStore, 'insert'>;
  orderLines: Pick<OrderLineStore, 'insert'>;
  partnerOrders: Pick<PartnerOrderStore, 'confirm'>;
  carts: Pick<CartStore, 'takeOut'>;
  transact: Transact;
  clock: Clock;
  /** For how long a buyer cancels without asking, before the shops get their parts. */
  freeCancelSeconds: number;
};

export const confirmOrder: Step<Deps> = {
  async run(deps, order) {
    // Before the goods: what is given can still be taken back, what is sold can't.
    const given = usesOf(order).length > 0 ? await deps.promotions.commit(order._id) : 'COMMITTED';
    if (given === 'EXPIRED') return { kind: 'refused', code: 'BUDGET_SPENT' };
    if (given === 'CANCELLED') return { kind: 'refused', code: 'PLACEMENT_FAILED' };
    const { outcome, warehousedLines } =
      order.lines.length > 0 ? await deps.products.commitWith(reservationOf(order)) : nothingSold;
    if (outcome === 'EXPIRED') return { kind: 'refused', code: 'OUT_OF_STOCK' };
    if (outcome === 'CANCELLED') return { kind: 'refused', code: 'PLACEMENT_FAILED' };
    return { kind: 'settled', order: await deps.transact((tx) => confirm(deps, order, warehousedLines, tx)) };
  },

  /** Where nobody knows whether the goods were sold, products does. What is sold stays sold. */
  async undo({ products }, order) {
    return { kind: (await products.release(reservationOf(order))) === 'COMMITTED' ? 'sold' : 'undone' };
  },
};

const nothingSold: CommitOutcome = { outcome: 'COMMITTED', warehousedLines: [] };

async function confirm(
  deps: Deps,
  order: PlacingOrder,
  warehousedLines: readonly string[],
  tx: Transaction,
): Promise<OrderRecord> {
  const now = deps.clock.now();
  const placement = withState(withStep(order.placement, 'CONFIRM', 'DONE'), 'CONFIRMED');
  const displayStatus = displayStatusOf('CONFIRMED', order.fulfilmentState);
  const { lines, sellers, totals, paymentState } = order;
  const changes = { placement, lines, sellers, totals, paymentState, displayStatus, dueAt: null, updatedAt: now };
  const saved = await deps.orders.saveSaga(order, changes, tx.session);
  if (!saved) throw overtaken(order._id);

  const parts = sellerOrdersOf(saved, now, deps.freeCancelSeconds, warehousedLines);
  const { partners = [] } = saved;
  if (parts.length > 0) {
    await deps.sellerOrders.insert(parts, tx.session);
    await deps.orderLines.insert(orderLinesOf(saved, warehousedLines), tx.session);
  }
  if (partners.length > 0) {
    await deps.partnerOrders.confirm(saved._id, now, now, tx.session);
    for (const partner of partners) announcePlaced(saved, partner, tx);
  }
  await postSale(deps, saved, tx);
  const all = [...saved.lines, ...partners.flatMap((partner) => partner.lines)];
  const bought = new Map(all.map((line) => [line.lineId, line.quantity]));
  await deps.carts.takeOut(saved.buyerId ?? '', bought, now, tx.session);
  tx.emit({
    type: 'order.confirmed',
    aggregate: { type: 'order', id: saved._id },
    version: saved.version,
    payload: {
      orderId: saved._id,
      buyerId: saved.buyerId,
      lines: saved.lines.map(({ productId, variantId, shopId, quantity }) => ({
        productId,
        variantId,
        shopId,
        quantity,
      })),
    },
  });
  for (const part of parts.filter(isReleased)) announceRelease(part, tx);
  return saved;
}
