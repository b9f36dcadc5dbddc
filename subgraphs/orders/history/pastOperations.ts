// The writes that record history, in the form of MongoDB's bulk writes: upserts by derived ids, which commute.

import type { PastLine, PastRow } from './pastRow.js';

/** The earliest time counts, and any buyer or country that a row names; the currency is that of the row which came first. */
export function orderOperation(source: string, rows: readonly PastRow[], line: PastLine, now: Date) {
  const names = {
    ...largest('buyerExternalId', rows),
    ...largest('countryCode', rows),
  };
  return {
    updateOne: {
      filter: { _id: line.orderId },
      update: {
        $setOnInsert: {
          source: 'IMPORTED' as const,
          ...{ buyerId: null, cartId: null, market: null, address: null, totals: null, placement: null, dueAt: null },
          ...{ lines: [], sellers: [], attempts: 0, version: 1, createdAt: now, updatedAt: now },
          ...{ paymentState: 'NOT_TRACKED' as const, fulfilmentState: 'NOT_TRACKED' as const },
          displayStatus: 'RECORDED' as const,
          shopId: line.shopId,
          externalSource: source,
          externalId: rows[0]?.orderExternalId ?? null,
          currency: line.unitPrice.currency,
        },
        $min: { placedAt: earliest(rows) },
        ...(Object.keys(names).length > 0 ? { $max: names } : {}),
      },
      upsert: true,
    },
  };
}

const earliest = (rows: readonly PastRow[]): Date => new Date(Math.min(...rows.map((row) => row.placedAt.getTime())));

/** Of several that differ, always the same one: the last by the alphabet. */
function largest(name: 'buyerExternalId' | 'countryCode', rows: readonly PastRow[]): Record<string, string> {
  const value = rows.map((row) => row[name] ?? '').reduce((a, b) => (a > b ? a : b), '');
  return value === '' ? {} : { [name]: value };
}

export function sellerOrderOperation(rows: readonly PastRow[], line: PastLine, now: Date) {
  return {
    updateOne: {
      filter: { _id: line.sellerOrderId },
      update: {
        $setOnInsert: {
          ...{ orderId: line.orderId, shopId: line.shopId, buyerId: null, source: 'IMPORTED' as const },
          ...{ currency: line.unitPrice.currency, shippingMethod: null, address: null, totals: null },
          ...{ fulfilmentState: 'NOT_TRACKED' as const, version: 1, createdAt: now, updatedAt: now },
        },
        $min: { placedAt: earliest(rows) },
      },
      upsert: true,
    },
  };
}

export function lineOperation({ _id, ...content }: PastLine, now: Date) {
  return {
    updateOne: {
      filter: { _id },
      update: { $set: { ...content, updatedAt: now }, $setOnInsert: { createdAt: now }, $inc: { version: 1 } },
      upsert: true,
    },
  };
}
