// Records what a shop sold elsewhere: in any order, in any split, any number of times, also at once.

import { accepted, bulkLimit, refused } from '../../kit/bulk.js';
import type { BulkResult } from '../../kit/bulk.js';
import type { Clock } from '../../kit/clock.js';
import { checkId } from '../../kit/ids.js';
import { done, failed } from '../../kit/result.js';
import { checkSize, checkText } from '../bounds.js';
import type { ProductsClient } from '../clients/products.js';
import type { OrderLineStore } from '../order/orderLineStore.js';
import type { OrderStore } from '../order/orderStore.js';
import type { SellerOrderStore } from '../order/sellerOrderStore.js';
import { lineOperation, orderOperation, sellerOrderOperation } from './pastOperations.js';
import { faultOf, pastLine, priceOf } from './pastRow.js';
import type { PastLine, PastRow, RowFault } from './pastRow.js';

type Deps = {
  orders: Pick<OrderStore, 'recordPast' | 'currencies'>;
  sellerOrders: Pick<SellerOrderStore, 'recordPast'>;
  orderLines: Pick<OrderLineStore, 'recordPast' | 'hashes'>;
  products: Pick<ProductsClient, 'shopExists'>;
  clock: Clock;
};
type Placed = { index: number; row: PastRow; line: PastLine };

/**
 * Fails with NOT_FOUND where there is no such shop. A row at fault is refused alone. Every write is one that gives the same whichever comes
 * first (an upsert by a derived id, a minimum, a maximum), and an order's totals are summed when they are asked for, so nothing is locked.
 */
export async function recordPastOrders(
  deps: Deps,
  input: { shopId: string; source: string; rows: readonly PastRow[] },
) {
  const shopId = checkId('shop', input.shopId, 'shopId');
  const source = checkText(input.source, 'source', 100);
  checkSize(input.rows, 'rows', bulkLimit);
  if (!(await deps.products.shopExists(shopId))) return failed('NOT_FOUND', 'shopId');

  const results: BulkResult[] = [];
  const placed: Placed[] = [];
  for (const [index, row] of input.rows.entries()) {
    const fault = faultOf(row);
    const price = fault ? null : priceOf(row);
    if (price) placed.push({ index, row, line: pastLine(shopId, source, row, price) });
    else results[index] = refusedRow(index, fault ?? { code: 'PRICE_INVALID', field: 'unitPrice' });
  }
  if (placed.length === 0) return done(results);
  const now = deps.clock.now();
  await deps.orders.recordPast(byOrder(placed).map(({ rows, line }) => orderOperation(source, rows, line, now)));
  const currencies = await deps.orders.currencies([...new Set(placed.map(({ line }) => line.orderId))]);
  const fitting = placed.filter(({ index, line }) => {
    const fits = currencies.get(line.orderId) === line.unitPrice.currency;
    if (!fits) results[index] = refusedRow(index, { code: 'CURRENCY_MISMATCH', field: 'unitPrice.currencyCode' });
    return fits;
  });
  if (fitting.length === 0) return done(results);
  await deps.sellerOrders.recordPast(byOrder(fitting).map(({ rows, line }) => sellerOrderOperation(rows, line, now)));
  for (const result of await recordLines(deps, fitting, now)) results[result.index] = result;
  return done(results);
}

/** The rows of each order, with its first line. */
function byOrder(placed: readonly Placed[]): { rows: PastRow[]; line: PastLine }[] {
  const orders = new Map<string, { rows: PastRow[]; line: PastLine }>();
  for (const { row, line } of placed) {
    const known = orders.get(line.orderId);
    if (known) known.rows.push(row);
    else orders.set(line.orderId, { rows: [row], line });
  }
  return [...orders.values()];
}

/** Of rows that name one line, the last counts. */
async function recordLines({ orderLines }: Deps, placed: readonly Placed[], now: Date): Promise<BulkResult[]> {
  const known = await orderLines.hashes(placed.map(({ line }) => line._id));
  const last = new Map(placed.map(({ line }) => [line._id, line]));
  const changed = [...last.values()].filter((line) => known.get(line._id) !== line.contentHash);
  const created =
    changed.length > 0 ? await orderLines.recordPast(changed.map((line) => lineOperation(line, now))) : new Set();

  const seen = new Map(known);
  for (const id of changed.map((line) => line._id)) {
    // Someone else's row of the same batch in time: it was there before ours, and ours is the same or newer.
    if (!known.has(id) && !created.has(id)) seen.set(id, last.get(id)?.contentHash ?? null);
  }
  return placed.map(({ index, line }) => {
    const before = seen.get(line._id);
    seen.set(line._id, line.contentHash);
    if (before === undefined) return accepted(index, 'CREATED', line._id);
    return accepted(index, before === line.contentHash ? 'UNCHANGED' : 'UPDATED', line._id);
  });
}

const refusedRow = (index: number, { code, field }: RowFault): BulkResult =>
  refused(index, code, field, `${field}: ${code.toLowerCase().replaceAll('_', ' ')}.`);
