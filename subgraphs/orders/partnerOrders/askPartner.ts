// Asks a partner how its part of a confirmed order stands, and for what the buyer wants of it: as often as it takes, with one effect.

import { outcomeUnknown } from '../payment/outcomeUnknown.js';
import type { FoundOrder, PartnerOrdering, PartnerOrderings } from './partnerOrdering.js';
import type { PartnerOrderState } from './partnerOrderStates.js';
import type { PartnerOrderRecord, PartnerRefundRecord } from './partnerOrderStore.js';
import { recordPartner } from './recordPartner.js';
import type { RecordDeps } from './recordPartner.js';

export type AskDeps = RecordDeps & { partnerOrderings: PartnerOrderings };

/** As many in a row, and an operator has to know. */
const mostSilences = 8;
const retryMs = (silences: number) => Math.min(60 * 60_000, 1000 * 2 ** silences);

/** Outside of any transaction. Throws where the partner does not tell: it is then asked again later. */
export async function askPartner(deps: AskDeps, { _id }: Pick<PartnerOrderRecord, '_id'>): Promise<void> {
  const part = await deps.partnerOrders.byId(_id);
  if (!part?.confirmed) return;
  const ordering = deps.partnerOrderings(part.retailerId);
  try {
    if (!ordering) throw new Error(`Nothing is ordered at ${part.retailerId} here.`);
    if (part.cancellation === 'ASKED') await askToCancel(deps, part, ordering);
    for (const refund of part.refunds)
      if (refund.state === 'REQUESTED') await askToRefund(deps, part, refund, ordering);
    await askForState(deps, part, ordering);
  } catch (error) {
    await recordSilence(deps, part);
    throw error;
  }
}

/** Right after it was asked for; what fails now is left to the sweep. */
export async function askPartnerNow(deps: AskDeps, parts: readonly Pick<PartnerOrderRecord, '_id'>[]): Promise<void> {
  for (const part of parts) {
    await askPartner(deps, part).catch((error: unknown) => {
      deps.log.warn({ err: error, partnerOrder: part._id }, 'a partner is asked again later');
    });
  }
}

async function askToCancel(deps: AskDeps, part: PartnerOrderRecord, ordering: PartnerOrdering): Promise<void> {
  const outcome = await ordering.cancel(part.key);
  if (outcome === 'UNKNOWN') throw outcomeUnknown(part.key);
  await recordPartner(deps, part, (current) => {
    if (current.cancellation !== 'ASKED') return null;
    return outcome === 'CANCELLED' ? { cancellation: 'DONE', state: 'CANCELLED' } : { cancellation: 'REFUSED' };
  });
}

/** What the partner puts off is asked for once more with the next turn. */
async function askToRefund(
  deps: AskDeps,
  part: PartnerOrderRecord,
  { id, amount, lines }: PartnerRefundRecord,
  ordering: PartnerOrdering,
): Promise<void> {
  const asked = part.lines.flatMap(({ orderLineId, lineId }) => {
    const own = lines.filter((line) => line.orderLineId === orderLineId);
    const quantity = own.reduce((sum, { from, to }) => sum + to - from, 0);
    return quantity > 0 ? [{ lineId, quantity }] : [];
  });
  const outcome = await ordering.refund(part.key, id, asked, amount);
  if (outcome === 'UNKNOWN') throw outcomeUnknown(id);
  if (outcome === 'PENDING') return;
  await recordPartner(deps, part, (current) => {
    const open = current.refunds.find((refund) => refund.id === id && refund.state === 'REQUESTED');
    if (!open) return null;
    const state = outcome === 'REFUNDED' ? ('DONE' as const) : ('REFUSED' as const);
    const settled = { ...open, state, completedAt: outcome === 'REFUNDED' ? deps.clock.now() : null };
    return { refunds: current.refunds.map((refund) => (refund.id === id ? settled : refund)), settled };
  });
}

async function askForState(deps: AskDeps, part: PartnerOrderRecord, ordering: PartnerOrdering): Promise<void> {
  const found = await ordering.find(part.key);
  if (found.state === 'UNKNOWN') throw outcomeUnknown(part.key);
  const told = stateTold(found);
  await recordPartner(deps, part, (current) => {
    if (current.state === 'CANCELLED' || current.state === 'REFUNDED') return { heard: true };
    return { heard: true, state: told };
  });
}

/** What it once took and now does not know is for an operator to sort out. */
const stateTold = ({ state }: FoundOrder): PartnerOrderState =>
  state === 'NEVER' || state === 'REFUSED' || state === 'UNKNOWN' ? 'NEEDS_ATTENTION' : state;

async function recordSilence(deps: AskDeps, part: PartnerOrderRecord): Promise<void> {
  await recordPartner(deps, part, ({ silences, state }) => {
    const dueAt = new Date(deps.clock.now().getTime() + retryMs(silences));
    const tooMany = silences + 1 >= mostSilences && state !== 'CANCELLED' && state !== 'REFUNDED';
    return { silences: silences + 1, dueAt, ...(tooMany ? { state: 'NEEDS_ATTENTION' as const } : {}) };
  });
}
