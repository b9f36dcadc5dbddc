// What whoever asks may do about a line of an order now. A part allows what its lines do, and an order what its parts do.

import type { OrderLineRecord } from './orderLineStore.js';
import { isReturnable, returnableOf, unsentOf } from './lineCounts.js';
import type { SellerOrderRecord } from './sellerOrderStore.js';

export type OrderAction =
  | 'CANCEL'
  | 'REQUEST_CANCELLATION'
  | 'REQUEST_RETURN'
  | 'ANSWER_CANCELLATION'
  | 'ANSWER_RETURN'
  | 'SHIP'
  | 'REFUSE_TO_SHIP'
  | 'REFUND';
export type Role = 'BUYER' | 'STAFF' | 'OPERATOR';
/** As far as it matters here. */
type OpenReturn = { state: string; lines: readonly { orderLineId: string }[] };
type Scene = { part: SellerOrderRecord; returns: readonly OpenReturn[]; roles: ReadonlySet<Role>; now: Date };

export function lineActions(line: OrderLineRecord, { part, returns, roles, now }: Scene): OrderAction[] {
  if (part.source === 'IMPORTED') return [];
  const { terms, release, totals, refundedMinor = 0 } = part;
  const unsent = unsentOf(line) > 0;
  const asked = returns.some(
    ({ state, lines }) => state === 'REQUESTED' && lines.some(({ orderLineId }) => orderLineId === line._id),
  );
  const moneyLeft = refundedMinor < (totals?.chargedHere.minor ?? 0);
  const allowed: [Role, OrderAction, boolean][] = [
    ['BUYER', release === 'HELD' ? 'CANCEL' : 'REQUEST_CANCELLATION', unsent],
    ['BUYER', 'REQUEST_RETURN', returnableOf(line) > 0 && terms !== undefined && isReturnable(line, terms, now)],
    ['STAFF', 'ANSWER_CANCELLATION', (line.cancellingQuantity ?? 0) > 0],
    ['STAFF', 'ANSWER_RETURN', asked],
    ['STAFF', 'SHIP', unsent && line.fulfilledBy !== 'PLATFORM'],
    ['STAFF', 'REFUSE_TO_SHIP', unsent],
    ['STAFF', 'REFUND', moneyLeft],
    ['OPERATOR', 'REFUND', moneyLeft],
  ];
  return unique(allowed.filter(([role, , may]) => may && roles.has(role)).map(([, action]) => action));
}

export const unique = (actions: readonly OrderAction[]): OrderAction[] => [...new Set(actions)];
