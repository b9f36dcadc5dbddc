// Sees a replacement through: goods are taken out of stock for it, and become a part of the order; or there are none, and nothing is decided.

import { done, failed } from '../../kit/result.js';
import type { Result } from '../../kit/result.js';
import type { ProductsClient } from '../clients/products.js';
import { refusal } from '../fulfilment/refusal.js';
import { after } from '../order/deadlines.js';
import type { OrderLineStore } from '../order/orderLineStore.js';
import { moveReturn } from './moveReturn.js';
import type { Move, MoveDeps } from './moveReturn.js';
import { replacingSeconds } from './returnStates.js';
import { toBeReplaced } from './returnStore.js';
import type { Replacement, ReturnRecord, ReturnStore } from './returnStore.js';

export type ReplaceDeps = MoveDeps & {
  products: Pick<ProductsClient, 'reserve' | 'commitWith'>;
  orderLines: Pick<OrderLineStore, 'named'>;
  returns: Pick<ReturnStore, 'askAnew'>;
};

type Replaced = Result<ReturnRecord, 'OUT_OF_STOCK'>;

/** From reserving to committing, with a sweep or two between. */
const reservedForSeconds = 3600;

/**
 * Outside of any transaction, for a return that is REPLACING; as often as it takes, with one effect, since stock is asked under an id of its
 * own. Fails with OUT_OF_STOCK, and then the return is where it was before the decision. Throws where products does not tell.
 */
export async function replaceGoods(deps: ReplaceDeps, record: ReturnRecord): Promise<Replaced> {
  const { replacement } = record;
  if (!replacement) throw new Error(`${record._id} is not to be replaced.`);
  const { outcome, warehousedLines } = await takeOut(deps, record, replacement);
  if (outcome === 'COMMITTED') {
    return settled(deps, record, replacement, () => replacedBy({ ...replacement, warehousedLines }));
  }
  if (outcome === 'LAPSED') {
    // What was set aside was let go before it was taken: the sweep asks anew, under another id.
    const anew = { ...replacement, reservationId: deps.ids.next('order') };
    return done(await deps.returns.askAnew(record, replacement, anew, after(deps.clock.now(), replacingSeconds)));
  }
  return settled(deps, record, replacement, (current) => undecided(current, replacement));
}

/**
 * To the state in which goods are looked for. Throws a refusal: NOT_ALLOWED_IN_STATE, and REPLACEMENT_NOT_ASKED, since a buyer who wants the
 * money gets it.
 */
export function replacing(
  { ids }: Pick<ReplaceDeps, 'ids'>,
  { state, lines }: ReturnRecord,
  from: Replacement['from'],
  arbitration: Replacement['arbitration'] = null,
): Move {
  if (state !== from) throw refusal('NOT_ALLOWED_IN_STATE', 'returnId');
  if (!lines.some(toBeReplaced)) throw refusal('REPLACEMENT_NOT_ASKED', 'resolution');
  const made = { reservationId: ids.next('order'), sellerOrderId: ids.next('sord') };
  return { to: 'REPLACING', changes: { replacement: { ...made, from, arbitration } } };
}

/** Right after it was decided; what products does not tell now is left to the sweep. */
export async function replaceNow(deps: ReplaceDeps, record: ReturnRecord) {
  if (record.state !== 'REPLACING') return null;
  return replaceGoods(deps, record).catch((error: unknown) => {
    deps.log.warn({ err: error, return: record._id }, 'a replacement is left to the sweep');
    return null;
  });
}

type Taken = { outcome: 'COMMITTED' | 'REFUSED' | 'LAPSED'; warehousedLines: readonly string[] };

async function takeOut(
  { products, orderLines }: ReplaceDeps,
  { lines }: ReturnRecord,
  { reservationId }: Replacement,
): Promise<Taken> {
  const wanted = lines.filter(toBeReplaced);
  const variantOf = new Map(
    (await orderLines.named(wanted.map((line) => line.orderLineId))).map((line) => [line._id, line.variantId]),
  );
  const goods = wanted.map(({ orderLineId, quantity }) => ({
    ...{ lineId: orderLineId, variantId: variantOf.get(orderLineId) ?? '', quantity },
  }));
  const { outcome } = await products.reserve({ orderId: reservationId, lines: goods }, reservedForSeconds);
  if (outcome === 'REFUSED') return { outcome, warehousedLines: [] };
  const taken = outcome === 'RESERVED' ? await products.commitWith(reservationId) : null;
  if (taken?.outcome !== 'COMMITTED') return { outcome: 'LAPSED', warehousedLines: [] };
  return { outcome: 'COMMITTED', warehousedLines: taken.warehousedLines };
}

/** Whoever else saw it through meanwhile has settled it: the answer is read from the return as it stands by now. */
async function settled(
  deps: ReplaceDeps,
  record: ReturnRecord,
  { reservationId }: Replacement,
  decide: (current: ReturnRecord) => Move,
): Promise<Replaced> {
  const moved = await moveReturn(deps, record, (current) => {
    const same = current.state === 'REPLACING' && current.replacement?.reservationId === reservationId;
    if (!same) throw refusal('NOT_ALLOWED_IN_STATE', 'returnId');
    return decide(current);
  });
  const now = moved.ok ? moved.value : await deps.returns.byId(record._id);
  return now?.replacement ? done(now) : failed('OUT_OF_STOCK', 'resolution');
}

const replacedBy = (replacement: Replacement): Move => ({
  to: 'REPLACED',
  changes: { replacement, ...(replacement.arbitration ? { arbitration: replacement.arbitration } : {}) },
});

/** The key that it was decided by counts for nothing: it may be tried again, when there is stock. */
const undecided = ({ steps }: ReturnRecord, { from }: Replacement): Move => ({
  to: from,
  changes: { replacement: null },
  steps: steps.slice(0, -1),
});
