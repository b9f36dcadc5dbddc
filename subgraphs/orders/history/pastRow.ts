// A row of recorded history, checked and brought into the form that it is kept in.

import { codeOf } from '../../kit/codedError.js';
import { derivedId, isId } from '../../kit/ids.js';
import { moneyFrom, times, zero } from '../../kit/money.js';
import type { Money } from '../../kit/money.js';
import { inputHash } from '../../kit/inputHash.js';
import type { OrderLineRecord } from '../order/orderLineStore.js';

export type PastRow = {
  orderExternalId: string;
  lineKey: string;
  placedAt: Date;
  buyerExternalId?: string | null | undefined;
  countryCode?: string | null | undefined;
  productId?: string | null | undefined;
  variantId?: string | null | undefined;
  title: string;
  sku?: string | null | undefined;
  quantity: number;
  unitPrice: { amount: string; currencyCode: string };
  kind: 'SALE' | 'RETURN';
};
export type PastLine = Omit<OrderLineRecord, 'createdAt' | 'updatedAt' | 'version'>;
export type RowFault = {
  code: 'TEXT_INVALID' | 'QUANTITY_INVALID' | 'PRICE_INVALID' | 'ID_INVALID' | 'CURRENCY_MISMATCH';
  field: string;
};

/** Ids of history are derived from its names, so that many at once make one; they bear no time. */
const noTime = new Date(0);
const quantityMost = 1_000_000;
const totalMostMinor = 1_000_000_000_000;

export function pastOrderIds(shopId: string, source: string, orderExternalId: string) {
  const name = JSON.stringify([shopId, source, orderExternalId]);
  return { orderId: derivedId('order', name, noTime), sellerOrderId: derivedId('sord', name, noTime) };
}

export function faultOf(row: PastRow): RowFault | null {
  const within = (text: string | null | undefined, most: number) => (text ?? '').length <= most;
  const filled = (text: string, most: number) => text.trim().length > 0 && text.length <= most;
  if (!filled(row.orderExternalId, 200)) return { code: 'TEXT_INVALID', field: 'orderExternalId' };
  if (!filled(row.lineKey, 200)) return { code: 'TEXT_INVALID', field: 'lineKey' };
  if (!filled(row.title, 300)) return { code: 'TEXT_INVALID', field: 'title' };
  if (!within(row.buyerExternalId, 200)) return { code: 'TEXT_INVALID', field: 'buyerExternalId' };
  if (!within(row.sku, 100)) return { code: 'TEXT_INVALID', field: 'sku' };
  if (row.productId && !isId('prod', row.productId)) return { code: 'ID_INVALID', field: 'productId' };
  if (row.variantId && !isId('vrnt', row.variantId)) return { code: 'ID_INVALID', field: 'variantId' };
  if (row.quantity < 1 || row.quantity > quantityMost) return { code: 'QUANTITY_INVALID', field: 'quantity' };
  const price = priceOf(row);
  return price && price.minor * row.quantity <= totalMostMinor ? null : { code: 'PRICE_INVALID', field: 'unitPrice' };
}

/** Null where it has not its currency's digits, or is below zero. */
export function priceOf({ unitPrice }: PastRow): Money | null {
  try {
    const price = moneyFrom(unitPrice.amount, unitPrice.currencyCode);
    return price.minor >= 0 ? price : null;
  } catch (error) {
    if (codeOf(error) === 'BAD_USER_INPUT') return null;
    throw error;
  }
}

/** What was brought back counts against the order. */
export function pastLine(shopId: string, source: string, row: PastRow, unitPrice: Money): PastLine {
  const { orderId, sellerOrderId } = pastOrderIds(shopId, source, row.orderExternalId);
  const none = zero(unitPrice.currency);
  const worth = times(unitPrice, row.kind === 'RETURN' ? -row.quantity : row.quantity);
  const { kind, title, quantity, placedAt } = row;
  const { productId = null, variantId = null, sku = null } = row;
  return {
    _id: derivedId('oline', JSON.stringify([orderId, row.lineKey]), noTime),
    ...{ orderId, sellerOrderId, shopId, kind, productId, variantId, title, sku, quantity, unitPrice, placedAt },
    ...{
      buyerId: null,
      variantTitle: null,
      pictureUrl: null,
      shippedQuantity: 0,
      deliveredQuantity: 0,
      deliveredAt: null,
    },
    taxRateBasisPoints: 0,
    amounts: { subtotal: worth, discount: none, shipping: none, tax: none, total: worth },
    contentHash: inputHash([
      placedAt,
      productId,
      variantId,
      title,
      sku,
      quantity,
      unitPrice.minor,
      unitPrice.currency,
      kind,
    ]),
  };
}
