// An order as it is first written: what the quote froze, and a saga whose first step has begun.

import type { IdSource } from '../../kit/ids.js';
import type { OrderedPartner, OrderRecord } from '../order/orderStore.js';
import { defaultTerms } from '../payouts/shopTerms.js';
import type { Terms } from '../payouts/shopTerms.js';
import { usesOf } from './holdPromotions.js';
import { placementBegun, stepToRun, withStep } from './placement.js';
import type { Placement, StepName } from './placement.js';
import type { QuotedOrder, QuotedPartner } from './quotedOrder.js';

/** How partner retailers sell: `methods` by retailer, `usualMethod` for the others; what they owe us is agreed now. */
export type PartnerTerms = { methods: ReadonlyMap<string, string>; usualMethod: string; commissionBasisPoints: number };

export function placedOrder(
  ids: IdSource,
  quoted: QuotedOrder,
  idempotency: { owner: string; key: string; hash: string },
  fixed: Pick<Placement, 'onFailure' | 'provider' | 'methodToken'>,
  terms: ReadonlyMap<string, Pick<Terms, 'feeBasisPoints' | 'commissionBasisPoints'>>,
  partnerTerms: PartnerTerms,
  now: Date,
  dueAt: Date,
): OrderRecord {
  const _id = ids.next('order');
  const lines = quoted.lines.map((line) => {
    const { feeBasisPoints, commissionBasisPoints } = terms.get(line.shopId) ?? defaultTerms;
    const attribution = line.attribution ? { ...line.attribution, commissionBasisPoints } : null;
    return { ...line, orderLineId: ids.next('oline'), feeBasisPoints, attribution };
  });
  const partners = (quoted.partners ?? []).map((partner) => orderedPartner(ids, partner, partnerTerms));
  const nothingToDo: StepName[] = [
    ...(lines.length === 0 ? (['RESERVE_STOCK'] as const) : []),
    ...(usesOf({ lines }).length === 0 ? (['HOLD_PROMOTIONS'] as const) : []),
  ];
  const begun = placementBegun({ ...fixed, codes: quoted.codes ?? [] }, _id, nothingToDo, partners.length > 0);
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
    ...(partners.length > 0 && { partners }),
    totals: quoted.totals,
    placement: withStep(begun, stepToRun(begun)?.name ?? 'CONFIRM', 'RUNNING'),
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

/** Half of what the partner owes us of a line goes to the creator who led to it. */
const creatorsPart = 2;

function orderedPartner(ids: IdSource, partner: QuotedPartner, terms: PartnerTerms): OrderedPartner {
  const { retailerId } = partner;
  const { methods, usualMethod, commissionBasisPoints } = terms;
  return {
    ...partner,
    partnerOrderId: ids.next('pord'),
    methodToken: methods.get(retailerId) ?? usualMethod,
    lines: partner.lines.map(({ attribution = null, ...line }) => ({
      ...line,
      orderLineId: ids.next('oline'),
      retailer: { retailerId, commissionBasisPoints },
      attribution: attribution && {
        ...attribution,
        commissionBasisPoints: Math.floor(commissionBasisPoints / creatorsPart),
      },
    })),
  };
}
