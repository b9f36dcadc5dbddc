// Has partner retailers take their parts of an order: each under a key of its own, each outcome recorded before the order goes on.

import type { Clock } from '../../kit/clock.js';
import type { OrderedPartner, OrderRecord } from '../order/orderStore.js';
import { outcomeUnknown } from '../payment/outcomeUnknown.js';
import { partnerKey, partnerPart } from '../partnerOrders/partnerPart.js';
import type {
  PartnerOrdering,
  PartnerOrderings,
  PartnerPlacement,
  PartnerRefusal,
  Placed,
} from '../partnerOrders/partnerOrdering.js';
import { isThere } from '../partnerOrders/partnerOrderStates.js';
import type { PartnerOrderStore } from '../partnerOrders/partnerOrderStore.js';
import { overtaken } from './overtaken.js';
import { totalsWith } from './partnerTotals.js';
import type { DriftLine, DriftReason } from './placement.js';
import type { PlacingOrder, Step } from './step.js';

type Deps = {
  partnerOrderings: PartnerOrderings;
  partnerOrders: Pick<PartnerOrderStore, 'open' | 'move'>;
  clock: Clock;
};
type Settled = { partner: OrderedPartner; refusal: PartnerRefusal | null };

export const placePartnerOrders: Step<Deps> = {
  /** All partners at once. What one of them does not tell leaves the step to be run again: the others then answer what they answered. */
  async run(deps, order) {
    const partners = order.partners ?? [];
    if (partners.length === 0) return { kind: 'done' };
    const asked = await Promise.allSettled(partners.map((partner) => settle(deps, order, partner)));
    const untold = asked.find(({ status }) => status === 'rejected');
    if (untold?.status === 'rejected') throw untold.reason;
    const settled = asked.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : []));
    const drift = settled.flatMap(({ partner, refusal }) => (refusal ? driftOf(partner, refusal) : []));
    if (drift.length === 0) return { kind: 'done' };

    const placed = settled.filter(({ refusal }) => refusal === null).map(({ partner }) => partner);
    const all = [...order.placement.drift, ...drift];
    const somethingLeft = placed.length > 0 || order.lines.length > 0;
    if (order.placement.onFailure === 'DROP_LINES' && somethingLeft) {
      const totals = totalsWith(order.lines, placed, order.currency, order.totals?.taxIncluded ?? false);
      return { kind: 'done', drift: all, changes: { partners: placed, totals } };
    }
    return { kind: 'refused', code: drift[0]?.reason ?? 'PARTNER_REFUSED', drift: all, partly: placed.length > 0 };
  },

  /** Also where nobody knows whether the partner was ever asked: what gets there later is barred. One that refuses keeps no other waiting. */
  async undo(deps, order) {
    const asked = await Promise.allSettled((order.partners ?? []).map((partner) => letGo(deps, order, partner)));
    const untold = asked.find(({ status }) => status === 'rejected');
    if (untold?.status === 'rejected') throw untold.reason;
    const allGone = asked.every((each) => each.status === 'fulfilled' && each.value);
    return { kind: allGone ? 'undone' : 'impossible' };
  },
};

async function settle(deps: Deps, order: PlacingOrder, partner: OrderedPartner): Promise<Settled> {
  const part = await deps.partnerOrders.open(partnerPart(order, partner, deps.clock.now()));
  if (part.state === 'CANCELLED') return { partner, refusal: part.refusal ?? { reason: 'CANCELLED', items: [] } };
  if (isThere(part.state) && part.state !== 'NEEDS_ATTENTION') return { partner, refusal: null };

  const outcome = await place(orderingOf(deps, partner), placementOf(order, partner));
  const updatedAt = deps.clock.now();
  if (outcome.outcome === 'PLACED') {
    const moved = await deps.partnerOrders.move(part._id, 'PLACED', { number: outcome.number, updatedAt });
    if (!moved) throw overtaken(order._id);
    return { partner, refusal: null };
  }
  const { refusal } = outcome;
  await deps.partnerOrders.move(part._id, 'CANCELLED', { refusal, updatedAt });
  return { partner, refusal };
}

type Told = Exclude<Placed, { outcome: 'UNKNOWN' }>;

/** The same call again is the first asking. What is not told then either is asked for, and what that says was never placed never will be. */
async function place(ordering: PartnerOrdering, placement: PartnerPlacement): Promise<Told> {
  const first = await ordering.place(placement);
  if (first.outcome !== 'UNKNOWN') return first;
  const second = await ordering.place(placement);
  if (second.outcome !== 'UNKNOWN') return second;
  const found = await ordering.find(placement.key);
  switch (found.state) {
    case 'UNKNOWN':
      throw outcomeUnknown(placement.key);
    case 'REFUSED':
      return { outcome: 'REFUSED', refusal: found.refusal };
    case 'NEVER':
    case 'CANCELLED':
      return { outcome: 'REFUSED', refusal: { reason: 'CANCELLED', items: [] } };
    default:
      return { outcome: 'PLACED', number: found.number };
  }
}

/** False where the partner refuses to. */
async function letGo(deps: Deps, order: PlacingOrder, partner: OrderedPartner): Promise<boolean> {
  const key = partnerKey(order._id, partner.retailerId);
  const outcome = await orderingOf(deps, partner).cancel(key);
  if (outcome === 'UNKNOWN') throw outcomeUnknown(key);
  const updatedAt = deps.clock.now();
  await deps.partnerOrders.open(partnerPart(order, partner, updatedAt));
  const gone = outcome === 'CANCELLED';
  const changes = { cancellation: gone ? ('DONE' as const) : ('REFUSED' as const), updatedAt };
  await deps.partnerOrders.move(partner.partnerOrderId, gone ? 'CANCELLED' : 'NEEDS_ATTENTION', changes);
  return gone;
}

function orderingOf({ partnerOrderings }: Deps, { retailerId }: OrderedPartner): PartnerOrdering {
  const ordering = partnerOrderings(retailerId);
  if (!ordering) throw new Error(`Nothing is ordered at ${retailerId} here.`);
  return ordering;
}

function placementOf({ _id, address }: OrderRecord, partner: OrderedPartner): PartnerPlacement {
  if (!address) throw new Error(`${_id} goes nowhere.`);
  const { retailerId, reference, charged, methodToken } = partner;
  return { key: partnerKey(_id, retailerId), reference, amount: charged, methodToken, address };
}

const reasons: Record<PartnerRefusal['reason'], DriftReason> = {
  OUT_OF_STOCK: 'OUT_OF_STOCK',
  NOT_SELLABLE: 'NOT_SELLABLE',
  PRICE_CHANGED: 'PRICE_CHANGED',
  NOT_LINKED: 'PARTNER_NOT_LINKED',
  CANCELLED: 'PARTNER_REFUSED',
};

/** The lines at fault first; the partner's others go with them. */
function driftOf({ lines }: OrderedPartner, { reason, items }: PartnerRefusal): DriftLine[] {
  const drift = lines.map(({ lineId, offerId, quantity }): DriftLine & { own: boolean } => {
    const item = items.find((each) => each.lineId === lineId);
    const own = items.length === 0 || item !== undefined;
    return {
      ...{ lineId, variantId: null, offerId, quantity, own },
      reason: own ? reasons[reason] : 'PARTNER_REFUSED',
      available: item?.available ?? (reason === 'PRICE_CHANGED' ? quantity : 0),
      ...(item?.unitPrice ? { unitPrice: item.unitPrice } : {}),
    };
  });
  return [...drift.filter(({ own }) => own), ...drift.filter(({ own }) => !own)].map(({ own: _, ...line }) => line);
}
