// An order as it is first written: what the quote froze, and a saga whose first step has begun.

import type { IdSource } from '../../kit/ids.js';
import type { OrderRecord } from '../order/orderStore.js';
import { defaultTerms } from '../payouts/shopTerms.js';
import type { Terms } from '../payouts/shopTerms.js';
import { usesOf } from './holdPromotions.js';
import { placementBegun, stepNames, withStep } from './placement.js';
import type { Placement } from './placement.js';
import type { QuotedOrder } from './quotedOrder.js';

export function placedOrder(
  ids: IdSource,
  quoted: QuotedOrder,
  idempotency: { owner: string; key: string; hash: string },
  fixed: Pick<Placement, 'onFailure' | 'provider' | 'methodToken'>,
  terms: ReadonlyMap<string, Pick<Terms, 'feeBasisPoints' | 'commissionBasisPoints'>>,
  now: Date,
  dueAt: Date,
): OrderRecord {
  const _id = ids.next('order');
  const lines = quoted.lines.map((line) => {
    const { feeBasisPoints, commissionBasisPoints } = terms.get(line.shopId) ?? defaultTerms;
    const attribution = line.attribution ? { ...line.attribution, commissionBasisPoints } : null;
    return { ...line, orderLineId: ids.next('oline'), feeBasisPoints, attribution };
  });
  const nothingToDo = usesOf({ lines }).length === 0 ? (['HOLD_PROMOTIONS'] as const) : [];
  const begun = placementBegun({ ...fixed, codes: quoted.codes ?? [] }, _id, nothingToDo);
  return {
    _id,
    source: 'PLACED',
    buyerId: quoted.customerId,
    idempotency,
    cartId: quoted.cartId,
    market: quoted.market,
    currency: quoted.currency,
    address: quoted.address,
    lines,
    sellers: quoted.sellers.map((seller) => ({ ...seller, sellerOrderId: ids.next('sord') })),
    totals: quoted.totals,
    placement: withStep(begun, stepNames[0], 'RUNNING'),
    paymentState: 'PENDING',
    fulfilmentState: 'UNFULFILLED',
    displayStatus: 'PLACING',
    shopId: null,
    externalSource: null,
    externalId: null,
    buyerExternalId: null,
    countryCode: quoted.address.countryCode,
    dueAt,
    attempts: 0,
    version: 1,
    placedAt: now,
    createdAt: now,
    updatedAt: now,
  };
}
